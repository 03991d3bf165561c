-- A dashboard: the blocks by axis and by source.
SELECT a.year, a.block, a.axis, a.axis_name, a.mean_index, a.direction, a.in_every_block FROM par.block_axis a WHERE a.year = 2022;
SELECT * FROM par.block_source WHERE year = 2022;
