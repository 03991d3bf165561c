-- A reader sees all of a refresh or nothing of it: a block's row agrees with its units' rows, and these with their
-- axes'. And a year that is published is there at any moment, one revision of it.
\set block random(1, 8)
SELECT 1 / count(*) AS agree
FROM par.block_summary s
WHERE s.year = 2022 AND s.block = 'b:block'
	AND (s.units_scored, s.best, s.worst) = (SELECT count(*), max(u.index_pct), min(u.index_pct)
		FROM par.unit_index u WHERE u.year = s.year AND u.block = s.block)
	AND (SELECT sum(u.points) FROM par.unit_index u WHERE u.year = s.year AND u.block = s.block)
		= (SELECT sum(a.points) FROM par.axis_index a WHERE a.year = s.year AND a.block = s.block)
	AND (60, 1) = (SELECT count(*), count(DISTINCT p.revision) FROM par_published.unit_index p
		WHERE p.year = 2021 AND p.block = s.block);
