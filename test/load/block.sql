-- A dashboard: a block's figures and its axes.
\set block random(1, 8)
SELECT s.*, a.* FROM par.block_summary s JOIN par.block_axis a USING (year, block)
WHERE year = 2022 AND block = 'b:block';
