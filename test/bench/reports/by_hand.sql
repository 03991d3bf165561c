-- What somebody who knows SQL well writes without parindex: materialised views over the same tables, the largest one first
-- and the others made from it. No check of the inputs, no state but "does not apply", and no reason why an index moved.
CREATE SCHEMA by_hand;
SET search_path = by_hand, public;

CREATE MATERIALIZED VIEW criterion_points AS
WITH scored AS (
	SELECT s.year, u.block, s.unit, s.code, f.source, u.name AS unit_name, f.name AS criterion_name,
		split_part(s.code, '.', 1)::integer AS axis, s.points,
		CASE WHEN s.applicable THEN f.max_points END AS max_points
	FROM par_scores s
		JOIN par_units u USING (year, unit)
		JOIN par_framework f ON (f.year, f.block, f.code) = (s.year, u.block, s.code)
)
SELECT now.year, now.block, now.unit, now.code, now.source, now.axis,
	(SELECT string_agg(lpad(level, 3, '0'), '.') FROM string_to_table(now.code, '.') level)::varchar(27) AS code_order,
	now.unit_name, now.criterion_name,
	now.points::numeric(12,2) AS points, now.max_points::numeric(12,2) AS max_points,
	round(100 * now.points / now.max_points, 2)::numeric(10,2) AS index_pct,
	(now.max_points - now.points)::numeric(12,2) AS lost,
	before.points::numeric(12,2) AS previous_points, before.max_points::numeric(12,2) AS previous_max,
	round(avg(now.points) OVER (PARTITION BY now.year, now.block, now.code), 2)::numeric(12,2) AS block_mean
FROM scored now
	LEFT JOIN scored before ON (before.year, before.unit, before.code) = (now.year - 1, now.unit, now.code);
CREATE UNIQUE INDEX ON criterion_points (year, unit, code);

CREATE MATERIALIZED VIEW unit_index AS
WITH unit AS (
	SELECT year, block, unit, unit_name,
		sum(points) FILTER (WHERE source = 'appraisal') AS appraisal_points,
		sum(points) FILTER (WHERE source = 'survey') AS survey_points,
		sum(points) AS points, sum(max_points) AS max_points,
		round(100 * sum(points) / sum(max_points), 2) AS index_pct
	FROM criterion_points
	GROUP BY year, block, unit, unit_name
), ranked AS (
	SELECT *, rank() OVER (PARTITION BY year, block ORDER BY index_pct DESC)::integer AS rank,
		(count(*) OVER (PARTITION BY year, block))::integer AS block_size
	FROM unit
)
SELECT now.year, now.block, now.unit, now.unit_name,
	now.appraisal_points::numeric(12,2) AS appraisal_points, now.survey_points::numeric(12,2) AS survey_points,
	now.points::numeric(12,2) AS points, now.max_points::numeric(12,2) AS max_points,
	now.index_pct::numeric(10,2) AS index_pct, now.rank, now.block_size,
	before.index_pct::numeric(10,2) AS previous_index, (now.index_pct - before.index_pct)::numeric(10,2) AS change,
	before.rank AS previous_rank, before.rank - now.rank AS rank_change
FROM ranked now
	LEFT JOIN ranked before ON (before.year, before.unit) = (now.year - 1, now.unit);
CREATE UNIQUE INDEX ON unit_index (year, block, unit);
CREATE INDEX ON unit_index (year, block, rank);

CREATE MATERIALIZED VIEW axis_index AS
WITH axis AS (
	SELECT year, block, unit, unit_name, axis, sum(points) AS points, sum(max_points) AS max_points,
		round(100 * sum(points) / sum(max_points), 2) AS index_pct
	FROM criterion_points
	GROUP BY year, block, unit, unit_name, axis
)
SELECT now.year, now.block, now.unit, now.axis, now.unit_name,
	now.points::numeric(12,2) AS points, now.max_points::numeric(12,2) AS max_points,
	now.index_pct::numeric(10,2) AS index_pct,
	rank() OVER (PARTITION BY now.year, now.block, now.axis ORDER BY now.index_pct DESC)::integer AS rank,
	before.index_pct::numeric(10,2) AS previous_index, (now.index_pct - before.index_pct)::numeric(10,2) AS change
FROM axis now
	LEFT JOIN axis before ON (before.year, before.unit, before.axis) = (now.year - 1, now.unit, now.axis);
CREATE UNIQUE INDEX ON axis_index (year, block, unit, axis);

CREATE MATERIALIZED VIEW block_summary AS
WITH block AS (
	SELECT year, block, count(*)::integer AS units, round(avg(100 * points / max_points), 2) AS mean_index,
		percentile_cont(0.5) WITHIN GROUP (ORDER BY index_pct) AS median,
		max(index_pct) AS best, min(index_pct) AS worst,
		count(*) FILTER (WHERE change > 0)::integer AS units_up, count(*) FILTER (WHERE change < 0)::integer AS units_down
	FROM unit_index
	GROUP BY year, block
)
SELECT now.year, now.block, now.units, now.mean_index::numeric(10,2) AS mean_index,
	before.mean_index::numeric(10,2) AS previous_mean, (now.mean_index - before.mean_index)::numeric(10,2) AS change,
	now.median::numeric(10,2) AS median, now.best::numeric(10,2) AS best, now.worst::numeric(10,2) AS worst,
	(now.best - now.worst)::numeric(10,2) AS spread, now.units_up, now.units_down
FROM block now
	LEFT JOIN block before ON (before.year, before.block) = (now.year - 1, now.block);
CREATE UNIQUE INDEX ON block_summary (year, block);

VACUUM ANALYZE criterion_points, unit_index, axis_index, block_summary;
