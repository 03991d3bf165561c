-- Half of a refresh would show: on axis 5 clerks only move points from unit to unit of a block, both in one
-- transaction, so that the block's total is the same in whatever cards are seen together.
SELECT 1 / (count(*) = 8)::integer AS balanced
FROM (SELECT block, sum(points) AS points FROM par.axis_index WHERE year = 2022 AND axis = 5 GROUP BY block) a
	JOIN balance USING (block, points);
