-- The views of a report: functions that write their queries. Whoever runs one of these texts has a
-- search_path of pg_catalog alone; everything else is qualified, cards are compared by OPERATOR(parindex.=).

-- Each unit of each year with its exact index x, its index v on the report's basis, and its rank.
CREATE FUNCTION parindex.report_figures_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT g.*,
			CASE g.basis WHEN 'exact' THEN parindex.block_rank(g.ranked_card, g.ties) OVER b
				ELSE parindex.block_rank(g.v, g.ties) OVER b END AS rank
		FROM (
			SELECT s.year, s.block, s.unit, s.card, s.self_card, s.missing, s.refreshed_at,
				t.basis, t.ties, t.self_sources, e.framework, e.class_rubric, i.x,
				CASE t.basis WHEN 'exact' THEN i.x ELSE round(i.x, %2$s) END AS v,
				CASE t.basis WHEN 'exact' THEN s.card END AS ranked_card
			FROM %1$I.scorecards s
				JOIN %1$I.settings t ON t.one = 1
				LEFT JOIN %1$I.period e ON e.year = s.year AND e.block = s.block
				CROSS JOIN LATERAL (SELECT parindex.par_index(s.card) AS x OFFSET 0) i
		) g
		WINDOW b AS (PARTITION BY g.year, g.block)$sql$, report, digits);
END
$function$;
COMMENT ON FUNCTION parindex.report_figures_sql(text, integer) IS
'Query of a report: each unit of each year with its index and rank on the report''s basis';

-- Each unit of each year with its card of the year before, where the two years compare, and its printed change.
CREATE FUNCTION parindex.report_pairs_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT s.year, s.block, s.unit, s.card, s.self_card, t.basis, t.ties, e.framework,
			c.comparable, c.before, i.change
		FROM %1$I.scorecards s
			JOIN %1$I.settings t ON t.one = 1
			LEFT JOIN %1$I.period e ON e.year = s.year AND e.block = s.block
			LEFT JOIN %1$I.scorecards p ON p.year = s.year - 1 AND p.unit = s.unit AND p.block = s.block
			LEFT JOIN %1$I.period o ON o.year = p.year AND o.block = p.block
			CROSS JOIN LATERAL (
				SELECT CASE WHEN p.unit IS NOT NULL AND coalesce(o.framework = e.framework, true) THEN 1 ELSE 0 END AS comparable,
					CASE WHEN coalesce(o.framework = e.framework, true) THEN p.card END AS before
			) c
			CROSS JOIN LATERAL (
				-- once a unit: OFFSET keeps it, and the cards, out of what is done for each criterion
				SELECT CASE t.basis WHEN 'exact' THEN round(parindex.index_change(s.card, c.before), %2$s)
					ELSE round(parindex.par_index(s.card), %2$s) - round(parindex.par_index(c.before), %2$s) END AS change
				OFFSET 0
			) i$sql$, report, digits);
END
$function$;
COMMENT ON FUNCTION parindex.report_pairs_sql(text, integer) IS
'Query of a report: each unit of each year with its card of the year before where the two compare, and its printed change';

-- Joins that give a subject of a year its name: the label of the year's framework, else the general one.
-- alias.name_vi falls back to the code.
CREATE FUNCTION parindex.report_label_sql(report text, alias text, kind text, code text, framework text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		LEFT JOIN %1$I.label %6$I ON %6$I.kind = %3$L AND %6$I.code = %4$s AND %6$I.framework = %5$s
		LEFT JOIN %1$I.label %7$I ON %7$I.kind = %3$L AND %7$I.code = %4$s AND %7$I.framework = ''
		CROSS JOIN LATERAL (
			SELECT coalesce(%6$I.name_vi, %7$I.name_vi, %4$s) AS name_vi, coalesce(%6$I.name_en, %7$I.name_en) AS name_en
		) %2$I$sql$, report, alias, kind, code, framework, alias || '_special', alias || '_general');
END
$function$;
COMMENT ON FUNCTION parindex.report_label_sql(text, text, text, text, text) IS
'Joins of a report''s query that give a code its name under a framework';

-- The join that tells whether a year is published.
CREATE FUNCTION parindex.report_status_sql(report text, year text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		LEFT JOIN %1$I.publication publication ON publication.year = %2$s AND publication.unpublished_at IS NULL
		CROSS JOIN LATERAL (
			SELECT CASE WHEN publication.year IS NULL THEN 'draft' ELSE 'published' END AS status,
				publication.revision, publication.published_on
		) published$sql$, report, year);
END
$function$;
COMMENT ON FUNCTION parindex.report_status_sql(text, text) IS
'Joins of a report''s query that tell whether a year is published, in which revision and since when';

-- unit_index: the ranking, one line a unit and year.
CREATE FUNCTION parindex.report_unit_index_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT u.year, u.block, u.unit, unit_label.name_vi AS name,
			parindex.points(u.card, NULL::text, 'appraisal') AS appraisal_points,
			parindex.points(u.card, NULL::text, 'survey') AS survey_points,
			part.other_points,
			parindex.points(u.card, NULL::text, 'bonus') AS bonus_points,
			parindex.points(u.card, NULL::text, 'penalty') AS penalty_points,
			parindex.points(u.card) AS points,
			parindex.max_points(u.card) AS max_points,
			u.x AS index_pct, u.rank, count(*) OVER b AS block_size,
			before.v AS previous_index,
			CASE WHEN before.comparable = 0 THEN NULL
				WHEN u.basis = 'exact' AND p.unit IS NOT NULL THEN parindex.index_change(u.card, p.card)
				ELSE u.v - before.v END AS change,
			CASE WHEN before.comparable = 1 THEN before.rank END AS previous_rank,
			CASE WHEN before.comparable = 1 THEN before.rank - u.rank END AS rank_change,
			before.comparable, parindex.band(u.class_rubric, u.v) AS class,
			max(u.v) OVER b - u.v AS behind_leader,
			u.v - lead(u.v) OVER (PARTITION BY u.year, u.block ORDER BY u.v DESC NULLS LAST, u.unit COLLATE "C") AS ahead_of_next,
			parindex.unscored(u.card) AS unscored, u.missing, parindex.not_applicable(u.card) AS not_applicable,
			own.points AS self_points,
			CASE WHEN own.max_points = own.max_appraised AND own.open = 0 THEN own.points - own.appraised END AS self_gap,
			published.*, u.refreshed_at, unit_label.name_en, block_label.name_vi AS block_name,
			own.max_appraised - own.max_points AS self_open
		FROM (%3$s) u
			LEFT JOIN (%3$s) p ON p.year = u.year - 1 AND p.unit = u.unit
			LEFT JOIN %1$I.prior_index o ON o.year = u.year - 1 AND o.unit = u.unit AND p.unit IS NULL
			LEFT JOIN %1$I.period oe ON oe.year = o.year AND oe.block = coalesce(o.block, u.block)
			CROSS JOIN LATERAL (
				SELECT coalesce(p.v, o.index) AS v, coalesce(p.rank, o.rank) AS rank,
					CASE WHEN p.unit IS NOT NULL AND p.block = u.block AND coalesce(p.framework = u.framework, true) THEN 1
						WHEN o.unit IS NOT NULL AND coalesce(o.block = u.block, true) AND coalesce(oe.framework = u.framework, true) THEN 1
						ELSE 0 END AS comparable
			) before
			CROSS JOIN LATERAL (
				SELECT CASE WHEN count(*) > 0 THEN sum(c.points) END AS other_points
				FROM parindex.cells(u.card, 1) c
				WHERE c.source NOT IN ('appraisal', 'survey', 'bonus', 'penalty')
			) part
			CROSS JOIN LATERAL (
				SELECT sum(parindex.points(u.self_card, NULL::text, s.source)) AS points,
					sum(parindex.max_points(u.self_card, NULL::text, s.source)) AS max_points,
					sum(parindex.points(u.card, NULL::text, s.source)) AS appraised,
					sum(parindex.max_points(u.card, NULL::text, s.source)) AS max_appraised,
					sum(parindex.points_open(u.card, NULL::text, s.source)) AS open
				FROM unnest(u.self_sources) s (source)
			) own
			%4$s
			%5$s
			%6$s
		WINDOW b AS (PARTITION BY u.year, u.block)$sql$,
		report, digits, parindex.report_figures_sql(report, digits),
		parindex.report_label_sql(report, 'unit_label', 'unit', 'u.unit', 'u.framework'),
		parindex.report_label_sql(report, 'block_label', 'block', 'u.block', 'u.framework'),
		parindex.report_status_sql(report, 'u.year'));
END
$function$;
COMMENT ON FUNCTION parindex.report_unit_index_sql(text, integer) IS 'Query of a report''s view unit_index';

-- source_index and axis_index: a line for each part (a source, an axis) of each unit's card.
CREATE FUNCTION parindex.report_source_index_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT r.*, parindex.block_rank(r.v, r.ties) OVER (PARTITION BY r.year, r.block, r.source) AS rank,
			unit_label.name_vi AS unit_name, source_label.name_vi AS source_name, published.*
		FROM (
			SELECT b.year, b.block, b.unit, b.framework, b.ties, b.comparable, c.source, i.*
			FROM (%3$s) b
				CROSS JOIN LATERAL (SELECT DISTINCT a.source FROM parindex.cells(b.card, 1) a) c
				CROSS JOIN LATERAL (
					-- OFFSET keeps the cards out of the sort that ranks
					SELECT x.index_pct, x.previous AS previous_index,
						parindex.points(b.card, NULL::text, c.source) AS points,
						parindex.max_points(b.card, NULL::text, c.source) AS max_points,
						CASE b.basis WHEN 'exact' THEN x.index_pct ELSE round(x.index_pct, %2$s) END AS v,
						CASE b.basis WHEN 'exact' THEN parindex.index_change(b.card, b.before, NULL::text, c.source)
							ELSE round(x.index_pct, %2$s) - round(x.previous, %2$s) END AS change,
						parindex.unscored(b.card, NULL::text, c.source) AS unscored,
						parindex.not_applicable(b.card, NULL::text, c.source) AS not_applicable,
						parindex.points(b.self_card, NULL::text, c.source) AS self_points
					FROM (
						SELECT parindex.par_index(b.card, NULL::text, c.source) AS index_pct,
							parindex.par_index(b.before, NULL::text, c.source) AS previous
						OFFSET 0
					) x
					OFFSET 0
				) i
		) r
			%4$s
			%5$s
			%6$s$sql$,
		report, digits, parindex.report_pairs_sql(report, digits),
		parindex.report_label_sql(report, 'unit_label', 'unit', 'r.unit', 'r.framework'),
		parindex.report_label_sql(report, 'source_label', 'source', 'r.source', 'r.framework'),
		parindex.report_status_sql(report, 'r.year'));
END
$function$;
COMMENT ON FUNCTION parindex.report_source_index_sql(text, integer) IS 'Query of a report''s view source_index';

CREATE FUNCTION parindex.report_axis_index_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT r.*, parindex.block_rank(r.v, r.ties) OVER (PARTITION BY r.year, r.block, r.axis) AS rank,
			unit_label.name_vi AS unit_name, axis_label.name_vi AS axis_name, published.*
		FROM (
			SELECT b.year, b.block, b.unit, b.framework, b.ties, b.comparable,
				a.axis, a.points, a.max_points, a.par_index AS index_pct, a.unscored, a.not_applicable, i.*
			FROM (%3$s) b
				CROSS JOIN LATERAL parindex.axes(b.card) a
				CROSS JOIN LATERAL (
					-- OFFSET keeps the cards out of the sort that ranks
					SELECT x.previous AS previous_index, x.appraisal AS appraisal_index, x.survey AS survey_index,
						CASE b.basis WHEN 'exact' THEN a.par_index ELSE round(a.par_index, %2$s) END AS v,
						CASE b.basis WHEN 'exact' THEN parindex.index_change(b.card, b.before, a.axis)
							ELSE round(a.par_index, %2$s) - round(x.previous, %2$s) END AS change,
						parindex.points(b.card, a.axis, 'appraisal') AS appraisal_points,
						CASE b.basis WHEN 'exact' THEN parindex.index_change(b.card, b.before, a.axis, 'appraisal')
							ELSE round(x.appraisal, %2$s) - round(x.previous_appraisal, %2$s) END AS appraisal_change,
						parindex.points(b.card, a.axis, 'survey') AS survey_points,
						CASE b.basis WHEN 'exact' THEN parindex.index_change(b.card, b.before, a.axis, 'survey')
							ELSE round(x.survey, %2$s) - round(x.previous_survey, %2$s) END AS survey_change
					FROM (
						SELECT parindex.par_index(b.before, a.axis) AS previous,
							parindex.par_index(b.card, a.axis, 'appraisal') AS appraisal,
							parindex.par_index(b.before, a.axis, 'appraisal') AS previous_appraisal,
							parindex.par_index(b.card, a.axis, 'survey') AS survey,
							parindex.par_index(b.before, a.axis, 'survey') AS previous_survey
						OFFSET 0
					) x
					OFFSET 0
				) i
		) r
			%4$s
			%5$s
			%6$s$sql$,
		report, digits, parindex.report_pairs_sql(report, digits),
		parindex.report_label_sql(report, 'unit_label', 'unit', 'r.unit', 'r.framework'),
		parindex.report_label_sql(report, 'axis_label', 'axis', 'r.axis::text', 'r.framework'),
		parindex.report_status_sql(report, 'r.year'));
END
$function$;
COMMENT ON FUNCTION parindex.report_axis_index_sql(text, integer) IS 'Query of a report''s view axis_index';

-- criterion_points: a line for each criterion of each unit. Contributions are printed so that they sum to the
-- printed change: what rounding leaves goes to the largest remainders, and to none that contributes nothing.
CREATE FUNCTION parindex.report_criterion_points_sql(report text, digits integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT k.year, k.block, k.unit, k.code, k.source, split_part(k.code, '.', 1) AS axis,
			concat_ws('.', %7$s) AS code_order,
			unit_label.name_vi AS unit_name, criterion_label.name_vi AS criterion_name,
			k.points, k.max_points, k.par_index AS index_pct,
			CASE WHEN k.unscored = 0 AND k.source NOT IN ('bonus', 'penalty') THEN k.max_points - k.points END AS lost,
			coalesce(k.unscored, 0) AS unscored, coalesce(k.not_applicable, 0) AS not_applicable, k.self_points,
			k.points_before AS previous_points, k.max_before AS previous_max,
			CASE WHEN NOT k.contributes THEN k.contribution
				ELSE (k.ticks + floor(k.left_over / k.sharers)
					+ CASE WHEN k.place <= mod(mod(k.left_over, k.sharers) + k.sharers, k.sharers) THEN 1 ELSE 0 END)
					/ 1e%2$s END AS contribution,
			k.comparable, k.block_mean, published.*
		FROM (
			SELECT j.*,
				j.change * 1e%2$s - sum(j.ticks) OVER unit_year AS left_over,
				sum(CASE WHEN j.contributes THEN 1 END) OVER unit_year AS sharers,
				row_number() OVER (PARTITION BY j.year, j.block, j.unit
					ORDER BY j.contributes DESC, j.contribution * 1e%2$s - j.ticks DESC, j.code COLLATE "C", j.source COLLATE "C") AS place
			FROM (
				SELECT b.year, b.block, b.unit, b.framework, b.comparable, b.change, c.*,
					floor(c.contribution * 1e%2$s) AS ticks,
					coalesce(c.contribution <> 0, false) AS contributes,
					CASE WHEN count(*) FILTER (WHERE c.unscored > 0) OVER criterion = 0
						THEN avg(c.points) FILTER (WHERE c.not_applicable = 0) OVER criterion END AS block_mean
				FROM (%3$s) b
					CROSS JOIN LATERAL (
						SELECT coalesce(n.code, d.code) AS code, coalesce(n.source, d.source) AS source,
							CASE WHEN n.not_applicable = 0 THEN n.points END AS points, n.max_points, n.par_index,
							n.unscored, n.not_applicable, h.points AS self_points,
							d.points_before, d.max_before, d.contribution
						FROM parindex.cells(b.card) n
							FULL JOIN parindex.change_cells(b.card, b.before) d ON d.code = n.code AND d.source = n.source
							LEFT JOIN parindex.cells(b.self_card) h ON h.code = n.code AND h.source = n.source
					) c
				WINDOW criterion AS (PARTITION BY b.year, b.block, c.code, c.source)
			) j
			WINDOW unit_year AS (PARTITION BY j.year, j.block, j.unit)
		) k
			%4$s
			%5$s
			%6$s$sql$,
		report, digits, parindex.report_pairs_sql(report, digits),
		parindex.report_label_sql(report, 'unit_label', 'unit', 'k.unit', 'k.framework'),
		parindex.report_label_sql(report, 'criterion_label', 'criterion', 'k.code', 'k.framework'),
		parindex.report_status_sql(report, 'k.year'),
		(SELECT string_agg(format('lpad(NULLIF(split_part(k.code, ''.'', %s), ''''), 3, ''0'')', level), ', ' ORDER BY level)
			FROM generate_series(1, 7) level));
END
$function$;
COMMENT ON FUNCTION parindex.report_criterion_points_sql(text, integer) IS 'Query of a report''s view criterion_points';
