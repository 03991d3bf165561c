\set b random(1, :blocks)
SELECT units, mean_index, previous_mean, change, median, best, worst, spread, units_up, units_down FROM :schema.block_summary WHERE year = 2022 AND block = 'b:b';
