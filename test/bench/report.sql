-- The whole report from raw rows.
WITH graded AS MATERIALIZED (
	SELECT block, unit, year, par_index(card) AS i,
	       points(card, source => 'appraisal') AS appraisal, points(card, source => 'survey') AS survey,
	       par_index(card, 1) AS i1, par_index(card, 2) AS i2, par_index(card, 3) AS i3, par_index(card, 4) AS i4,
	       par_index(card, 5) AS i5, par_index(card, 6) AS i6, par_index(card, 7) AS i7, par_index(card, 8) AS i8
	FROM (SELECT unit, year, scorecard(criteria, points, true, 1) AS card FROM scores GROUP BY unit, year) c
	     JOIN unit USING (unit)
)
SELECT unit, year, block, i, appraisal, survey, i1, i2, i3, i4, i5, i6, i7, i8,
       block_rank(i) OVER b AS r,
       block_rank(i1) OVER b AS r1, block_rank(i2) OVER b AS r2, block_rank(i3) OVER b AS r3, block_rank(i4) OVER b AS r4,
       block_rank(i5) OVER b AS r5, block_rank(i6) OVER b AS r6, block_rank(i7) OVER b AS r7, block_rank(i8) OVER b AS r8,
       year_change(i, year) OVER u AS d,
       year_change(i1, year) OVER u AS d1, year_change(i2, year) OVER u AS d2, year_change(i3, year) OVER u AS d3, year_change(i4, year) OVER u AS d4,
       year_change(i5, year) OVER u AS d5, year_change(i6, year) OVER u AS d6, year_change(i7, year) OVER u AS d7, year_change(i8, year) OVER u AS d8,
       avg(i) OVER b AS block_mean
FROM graded
WINDOW b AS (PARTITION BY year, block), u AS (PARTITION BY unit ORDER BY year)
