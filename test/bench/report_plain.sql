-- The same report in plain SQL, as fast as we could make it: one pass, no join,
-- unscored axes as bits in place of a count for each, no total that the axes
-- give. GROUPING SETS, two stages of GROUP BY, and counts were slower.
WITH summed AS (
	SELECT unit, year, bit_or(CASE WHEN points IS NULL THEN 1 << axis ELSE 0 END) AS u,
	       sum(points) FILTER (WHERE source = 'appraisal') AS appraisal,
	       sum(points) FILTER (WHERE source = 'survey') AS survey,
	       sum(points) FILTER (WHERE axis = 1) AS p1, sum(max_points) FILTER (WHERE axis = 1) AS m1,
	       sum(points) FILTER (WHERE axis = 2) AS p2, sum(max_points) FILTER (WHERE axis = 2) AS m2,
	       sum(points) FILTER (WHERE axis = 3) AS p3, sum(max_points) FILTER (WHERE axis = 3) AS m3,
	       sum(points) FILTER (WHERE axis = 4) AS p4, sum(max_points) FILTER (WHERE axis = 4) AS m4,
	       sum(points) FILTER (WHERE axis = 5) AS p5, sum(max_points) FILTER (WHERE axis = 5) AS m5,
	       sum(points) FILTER (WHERE axis = 6) AS p6, sum(max_points) FILTER (WHERE axis = 6) AS m6,
	       sum(points) FILTER (WHERE axis = 7) AS p7, sum(max_points) FILTER (WHERE axis = 7) AS m7,
	       sum(points) FILTER (WHERE axis = 8) AS p8, sum(max_points) FILTER (WHERE axis = 8) AS m8
	FROM scores GROUP BY unit, year
), graded AS MATERIALIZED (
	SELECT block, unit, year, CASE WHEN u = 0 THEN 100
	           * (coalesce(p1, 0) + coalesce(p2, 0) + coalesce(p3, 0) + coalesce(p4, 0)
	              + coalesce(p5, 0) + coalesce(p6, 0) + coalesce(p7, 0) + coalesce(p8, 0))
	           / nullif(coalesce(m1, 0) + coalesce(m2, 0) + coalesce(m3, 0) + coalesce(m4, 0)
	              + coalesce(m5, 0) + coalesce(m6, 0) + coalesce(m7, 0) + coalesce(m8, 0), 0) END AS i,
	       appraisal, survey,
	       CASE WHEN u & 2 = 0 THEN 100 * p1 / nullif(m1, 0) END AS i1,
	       CASE WHEN u & 4 = 0 THEN 100 * p2 / nullif(m2, 0) END AS i2,
	       CASE WHEN u & 8 = 0 THEN 100 * p3 / nullif(m3, 0) END AS i3,
	       CASE WHEN u & 16 = 0 THEN 100 * p4 / nullif(m4, 0) END AS i4,
	       CASE WHEN u & 32 = 0 THEN 100 * p5 / nullif(m5, 0) END AS i5,
	       CASE WHEN u & 64 = 0 THEN 100 * p6 / nullif(m6, 0) END AS i6,
	       CASE WHEN u & 128 = 0 THEN 100 * p7 / nullif(m7, 0) END AS i7,
	       CASE WHEN u & 256 = 0 THEN 100 * p8 / nullif(m8, 0) END AS i8
	FROM summed JOIN unit USING (unit)
)
SELECT unit, year, block, i, appraisal, survey, i1, i2, i3, i4, i5, i6, i7, i8,
       CASE WHEN i IS NOT NULL THEN rank() OVER (b ORDER BY i DESC NULLS LAST) END AS r,
       CASE WHEN i1 IS NOT NULL THEN rank() OVER (b ORDER BY i1 DESC NULLS LAST) END AS r1,
       CASE WHEN i2 IS NOT NULL THEN rank() OVER (b ORDER BY i2 DESC NULLS LAST) END AS r2,
       CASE WHEN i3 IS NOT NULL THEN rank() OVER (b ORDER BY i3 DESC NULLS LAST) END AS r3,
       CASE WHEN i4 IS NOT NULL THEN rank() OVER (b ORDER BY i4 DESC NULLS LAST) END AS r4,
       CASE WHEN i5 IS NOT NULL THEN rank() OVER (b ORDER BY i5 DESC NULLS LAST) END AS r5,
       CASE WHEN i6 IS NOT NULL THEN rank() OVER (b ORDER BY i6 DESC NULLS LAST) END AS r6,
       CASE WHEN i7 IS NOT NULL THEN rank() OVER (b ORDER BY i7 DESC NULLS LAST) END AS r7,
       CASE WHEN i8 IS NOT NULL THEN rank() OVER (b ORDER BY i8 DESC NULLS LAST) END AS r8,
       CASE WHEN lag(year) OVER u = year - 1 THEN i - lag(i) OVER u END AS d,
       CASE WHEN lag(year) OVER u = year - 1 THEN i1 - lag(i1) OVER u END AS d1,
       CASE WHEN lag(year) OVER u = year - 1 THEN i2 - lag(i2) OVER u END AS d2,
       CASE WHEN lag(year) OVER u = year - 1 THEN i3 - lag(i3) OVER u END AS d3,
       CASE WHEN lag(year) OVER u = year - 1 THEN i4 - lag(i4) OVER u END AS d4,
       CASE WHEN lag(year) OVER u = year - 1 THEN i5 - lag(i5) OVER u END AS d5,
       CASE WHEN lag(year) OVER u = year - 1 THEN i6 - lag(i6) OVER u END AS d6,
       CASE WHEN lag(year) OVER u = year - 1 THEN i7 - lag(i7) OVER u END AS d7,
       CASE WHEN lag(year) OVER u = year - 1 THEN i8 - lag(i8) OVER u END AS d8,
       avg(i) OVER b AS block_mean
FROM graded
WINDOW b AS (PARTITION BY year, block), u AS (PARTITION BY unit ORDER BY year)
