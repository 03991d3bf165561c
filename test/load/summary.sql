-- A dashboard: the front page.
SELECT * FROM par.block_summary WHERE year = 2022 ORDER BY change_rank, block;
