-- The views of a report that speak of blocks: means and how they moved.

-- Means over the units of a block. parts gives the figures to average, a row for each unit and part:
-- axis (0 the whole), source ('' all), x the exact index, points, open (some of it is unscored).
-- A mean averages exact indices; v is the mean on the report's basis, NULL where a unit is open.
CREATE FUNCTION parindex.report_means_sql(report text, digits integer, parts text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		WITH mean AS (
			SELECT m.*, CASE m.basis WHEN 'exact' THEN m.x ELSE round(m.x, %2$s) END AS v
			FROM (
				SELECT s.year, s.block, t.basis, e.framework, a.axis, a.source,
					count(*) AS units, count(a.x) AS units_scored,
					CASE WHEN NOT bool_or(a.open) THEN avg(a.x) END AS x,
					CASE WHEN NOT bool_or(a.open) THEN avg(a.points) END AS mean_points,
					max(s.refreshed_at) AS refreshed_at
				FROM %1$I.scorecards s
					JOIN %1$I.settings t ON t.one = 1
					LEFT JOIN %1$I.period e ON e.year = s.year AND e.block = s.block
					CROSS JOIN LATERAL (%3$s) a
				GROUP BY s.year, s.block, t.basis, e.framework, a.axis, a.source
			) m
		)
		SELECT d.*,
			CASE WHEN count(*) OVER part = count(d.direction) OVER part
				AND min(d.direction) OVER part = max(d.direction) OVER part THEN d.direction END AS in_every_block
		FROM (
			SELECT n.*, p.v AS previous, c.comparable, i.change,
				CASE sign(i.change) WHEN 1 THEN 'up' WHEN -1 THEN 'down' WHEN 0 THEN 'level' END AS direction
			FROM mean n
				LEFT JOIN mean p ON p.year = n.year - 1 AND p.block = n.block AND p.axis = n.axis AND p.source = n.source
				CROSS JOIN LATERAL (
					SELECT CASE WHEN p.year IS NOT NULL AND coalesce(p.framework = n.framework, true) THEN 1 ELSE 0 END AS comparable
				) c
				CROSS JOIN LATERAL (SELECT CASE WHEN c.comparable = 1 THEN n.v - p.v END AS change) i
		) d
		WINDOW part AS (PARTITION BY d.year, d.axis, d.source)$sql$, report, digits, parts);
END
$function$;
COMMENT ON FUNCTION parindex.report_means_sql(text, integer, text) IS
'Query of a report: means over the units of each block and year, with their changes';

-- The whole index of each unit, for report_means_sql.
CREATE FUNCTION parindex.report_whole_sql() RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN $sql$
		SELECT 0 AS axis, ''::text AS source, i.x, NULL::numeric AS points,
			i.x IS NULL AND parindex.unscored(s.card) > 0 AS open
		FROM (SELECT parindex.par_index(s.card) AS x OFFSET 0) i$sql$;
END
$function$;
COMMENT ON FUNCTION parindex.report_whole_sql() IS 'Query of a report: what block_summary averages';

-- block_source: the parts are the sources.
CREATE FUNCTION parindex.report_block_source_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT m.year, m.block, m.source, source_label.name_vi AS source_name, block_label.name_vi AS block_name,
			m.units, m.units_scored, m.x AS mean_index, m.previous AS previous_mean, m.change, m.direction,
			m.in_every_block, m.comparable, m.mean_points, published.*, source_label.name_en AS source_name_en
		FROM (%2$s) m
			%3$s
			%4$s
			%5$s$sql$,
		report,
		parindex.report_means_sql(report, digits, $sql$
			SELECT 0 AS axis, c.source, parindex.par_index(s.card, NULL::text, c.source) AS x,
				parindex.points(s.card, NULL::text, c.source) AS points,
				parindex.unscored(s.card, NULL::text, c.source) > 0 AS open
			FROM (SELECT DISTINCT d.source FROM parindex.cells(s.card, 1) d) c$sql$),
		parindex.report_label_sql(report, 'source_label', 'source', 'm.source', 'm.framework'),
		parindex.report_label_sql(report, 'block_label', 'block', 'm.block', 'm.framework'),
		parindex.report_status_sql(report, 'm.year'));
END
$function$;
COMMENT ON FUNCTION parindex.report_block_source_sql(text, integer) IS 'Query of a report''s view block_source';

-- The axes of each block and their appraisal and survey parts, a row for each part.
CREATE FUNCTION parindex.report_axis_means_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN parindex.report_means_sql(report, digits, $sql$
		SELECT a.axis, v.source, v.x, NULL::numeric AS points, v.open
		FROM parindex.axes(s.card) a
			CROSS JOIN LATERAL (VALUES
				('', a.par_index, a.unscored > 0),
				('appraisal', parindex.par_index(s.card, a.axis, 'appraisal'), parindex.unscored(s.card, a.axis, 'appraisal') > 0),
				('survey', parindex.par_index(s.card, a.axis, 'survey'), parindex.unscored(s.card, a.axis, 'survey') > 0)
			) v (source, x, open)$sql$);
END
$function$;
COMMENT ON FUNCTION parindex.report_axis_means_sql(text, integer) IS
'Query of a report: means of each axis, and of its appraisal and survey parts, in each block and year';

-- block_axis: the axes beside the mean of their block.
CREATE FUNCTION parindex.report_block_axis_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT a.*, axis_label.name_vi AS axis_name, block_label.name_vi AS block_name,
			CASE WHEN a.v < w.v THEN 1 WHEN a.v >= w.v THEN 0 END AS below_mean,
			CASE WHEN sign(a.appraisal_change) * sign(a.survey_change) < 0 THEN 1
				WHEN a.appraisal_change IS NOT NULL AND a.survey_change IS NOT NULL THEN 0 END AS parts_apart,
			published.*, axis_label.name_en AS axis_name_en
		FROM (
			SELECT m.year, m.block, m.axis, m.framework,
				max(m.units) FILTER (WHERE m.source = '') AS units,
				max(m.units_scored) FILTER (WHERE m.source = '') AS units_scored,
				max(m.x) FILTER (WHERE m.source = '') AS mean_index,
				max(m.v) FILTER (WHERE m.source = '') AS v,
				max(m.previous) FILTER (WHERE m.source = '') AS previous_mean,
				max(m.change) FILTER (WHERE m.source = '') AS change,
				max(m.direction) FILTER (WHERE m.source = '') AS direction,
				max(m.in_every_block) FILTER (WHERE m.source = '') AS in_every_block,
				max(m.comparable) FILTER (WHERE m.source = '') AS comparable,
				max(m.x) FILTER (WHERE m.source = 'appraisal') AS appraisal_mean,
				max(m.change) FILTER (WHERE m.source = 'appraisal') AS appraisal_change,
				max(m.x) FILTER (WHERE m.source = 'survey') AS survey_mean,
				max(m.change) FILTER (WHERE m.source = 'survey') AS survey_change
			FROM (%2$s) m
			GROUP BY m.year, m.block, m.axis, m.framework
		) a
			JOIN (%3$s) w ON w.year = a.year AND w.block = a.block
			%4$s
			%5$s
			%6$s$sql$,
		report, parindex.report_axis_means_sql(report, digits),
		parindex.report_means_sql(report, digits, parindex.report_whole_sql()),
		parindex.report_label_sql(report, 'axis_label', 'axis', 'a.axis::text', 'a.framework'),
		parindex.report_label_sql(report, 'block_label', 'block', 'a.block', 'a.framework'),
		parindex.report_status_sql(report, 'a.year'));
END
$function$;
COMMENT ON FUNCTION parindex.report_block_axis_sql(text, integer) IS 'Query of a report''s view block_axis';

-- block_summary: one line a block and year.
CREATE FUNCTION parindex.report_block_summary_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT m.year, m.block, block_label.name_vi AS name, m.units, m.units_scored, m.x AS mean_index,
			m.previous AS previous_mean, m.change, m.direction, m.in_every_block, m.comparable,
			parindex.block_rank(m.change) OVER (PARTITION BY m.year) AS change_rank,
			u.best, u.worst, u.best - u.worst AS spread,
			u.best_unit, best_label.name_vi AS best_name, u.worst_unit, worst_label.name_vi AS worst_name,
			CASE WHEN m.v IS NOT NULL THEN u.above END AS units_above_mean,
			x.axes, x.axes_up, x.axes_down, x.axes_up_everywhere, x.axes_down_everywhere,
			m.framework, published.*, m.refreshed_at, block_label.name_en
		FROM (%2$s) m
			JOIN (
				SELECT f.year, f.block, max(f.v) AS best, min(f.v) AS worst,
					(array_agg(f.unit ORDER BY f.v DESC, f.unit COLLATE "C") FILTER (WHERE f.v IS NOT NULL))[1] AS best_unit,
					(array_agg(f.unit ORDER BY f.v, f.unit COLLATE "C") FILTER (WHERE f.v IS NOT NULL))[1] AS worst_unit,
					count(*) FILTER (WHERE f.v > f.mean) AS above
				FROM (
					SELECT g.year, g.block, g.unit, g.v,
						CASE g.basis WHEN 'exact' THEN avg(g.x) OVER b ELSE round(avg(g.x) OVER b, %3$s) END AS mean
					FROM (%4$s) g
					WINDOW b AS (PARTITION BY g.year, g.block)
				) f
				GROUP BY f.year, f.block
			) u ON u.year = m.year AND u.block = m.block
			LEFT JOIN (
				SELECT a.year, a.block, count(*) AS axes,
					CASE WHEN count(a.direction) > 0 THEN count(*) FILTER (WHERE a.direction = 'up') END AS axes_up,
					CASE WHEN count(a.direction) > 0 THEN count(*) FILTER (WHERE a.direction = 'down') END AS axes_down,
					CASE WHEN count(a.direction) > 0 THEN count(*) FILTER (WHERE a.in_every_block = 'up') END AS axes_up_everywhere,
					CASE WHEN count(a.direction) > 0 THEN count(*) FILTER (WHERE a.in_every_block = 'down') END AS axes_down_everywhere
				FROM (%5$s) a
				WHERE a.source = ''
				GROUP BY a.year, a.block
			) x ON x.year = m.year AND x.block = m.block
			%6$s
			%7$s
			%8$s
			%9$s$sql$,
		report, parindex.report_means_sql(report, digits, parindex.report_whole_sql()), digits,
		parindex.report_figures_sql(report, digits), parindex.report_axis_means_sql(report, digits),
		parindex.report_label_sql(report, 'block_label', 'block', 'm.block', 'm.framework'),
		parindex.report_label_sql(report, 'best_label', 'unit', 'u.best_unit', 'm.framework'),
		parindex.report_label_sql(report, 'worst_label', 'unit', 'u.worst_unit', 'm.framework'),
		parindex.report_status_sql(report, 'm.year'));
END
$function$;
COMMENT ON FUNCTION parindex.report_block_summary_sql(text, integer) IS 'Query of a report''s view block_summary';
