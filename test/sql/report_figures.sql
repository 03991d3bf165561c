-- The figures of a report beside the same in plain SQL, written another way: from rows, without cards, by correlated
-- queries. A mistake would have to be made twice.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_figures;
SET search_path = report_figures, parindex;
-- these queries take longer to compile than to run
SET jit = off;
\set SHOW_CONTEXT never

-- four years, three blocks of up to seven units, units that come, go and move; bonus and penalty, a third source, a
-- code of two sources, criteria that do not apply, are unscored in one block and year, or have no row; self scores,
-- caps, ties; two units that stay for a year where they were
CREATE FUNCTION dice(VARIADIC text[]) RETURNS integer IMMUTABLE LANGUAGE sql AS
$$ SELECT ('x' || substr(md5(array_to_string($1, '/')), 1, 6))::bit(24)::integer $$;
CREATE TABLE par_units AS
SELECT y AS year, CASE WHEN dice('moves', y::text, n::text) % 12 = 0 THEN 'xa'
	ELSE (ARRAY['so', 'huyen', 'xa'])[n % 3 + 1] END AS block,
	'u' || lpad(n::text, 2, '0') AS unit, 'Unit ' || n AS name, 'In English ' || n AS name_en,
	CASE WHEN n % 3 = 0 THEN (ARRAY[NULL, 'B', 'C', NULL])[y % 4 + 1] END AS class_at_most, 'reprimand' AS class_reason,
	CASE WHEN n % 2 = 0 THEN ARRAY[dice('tie', y::text, n::text) % 3, n]::numeric[] END AS tie_break
FROM generate_series(2019, 2022) y, generate_series(1, 20) n WHERE dice('is there', y::text, n::text) % 8 > 0;
CREATE TABLE par_framework AS
SELECT year, block, c.code, c.source, c.max_points, 'Name of ' || c.code AS name, 'English of ' || c.code AS name_en
FROM (SELECT DISTINCT year, block FROM par_units) u,
	(VALUES ('1', NULL, NULL::numeric), ('1.1', 'appraisal', 4), ('1.2', 'survey', 3), ('1.10', 'appraisal', 2.5),
		('2', NULL, NULL),
		('2.1', 'appraisal', 5), ('2.1', 'survey', 5), ('2.2', 'sipas', 1.5), ('3', NULL, NULL),
		('3.1.1', 'appraisal', 6),
		('3.1.2', 'survey', 2), ('9', 'bonus', 1), ('10', 'penalty', 2)) c (code, source, max_points)
WHERE NOT (block = 'xa' AND year > 2020 AND c.code = '2.2');
CREATE TABLE par_scores AS
SELECT u.year, u.unit, f.code, f.source,
	CASE WHEN f.source <> 'survey' OR u.year <> 2021 OR u.block <> 'so' OR d % 17 > 0
		THEN round(f.max_points * CASE WHEN d % 5 = 0 THEN 1 WHEN d % 7 = 0 THEN 0
			ELSE (d % 41) / 40.0 END, 3) END AS points,
	d % 19 > 0 AS applicable,
	CASE WHEN f.source = 'appraisal' AND u.year > 2019 AND d % 23 > 0
		THEN round(f.max_points * (d % 31) / 30.0, 3) END AS self_points
FROM par_units u JOIN par_framework f USING (year, block),
	LATERAL (SELECT dice((u.year - ((u.unit, u.year) IN (('u01', 2020), ('u13', 2022)))::integer)::text,
		CASE WHEN u.unit IN ('u04', 'u07', 'u10') THEN 'twins' ELSE u.unit END, f.code, f.source) AS d) d
WHERE f.source IS NOT NULL AND NOT (f.source IN ('bonus', 'penalty') AND d % 3 > 0) AND d % 97 > 0;
CREATE TABLE par_surveys AS
SELECT u.year, u.unit, s.source, survey(w, 20 + dice(u.year::text, u.unit, s.source, w::text) % 60) AS tally,
	CASE WHEN u.unit > 'u10' THEN 1000::bigint END AS population
FROM par_units u, (VALUES ('survey'), ('sipas')) s (source), unnest(ARRAY[100, 60, 20, 0]) w
WHERE u.year > 2020 AND NOT (s.source = 'sipas' AND u.block = 'xa') AND NOT (s.source = 'sipas' AND u.unit = 'u03')
GROUP BY u.year, u.unit, s.source;
CALL create_report('g_par', 'par_units', 'par_framework', 'par_scores', 'par_surveys');
INSERT INTO g_par.block_rules (year, block, block_name, block_name_en, framework_name, class_rubric)
SELECT DISTINCT year, block, 'Block ' || block, 'English ' || block, CASE WHEN year < 2021 OR block <> 'xa' THEN 'old'
	ELSE 'new' END,
	CASE WHEN year > 2019 THEN '>= 60: ''A''; >= 50: ''B''; >= 40: ''C''; else ''D'''::rubric END FROM par_units;
INSERT INTO g_par.prior_index SELECT 2018, block, unit, 40 + dice('prior', unit) % 4000 / 100.0,
	1 + dice('rank', unit) % 7
FROM par_units WHERE year = 2019 AND unit < 'u15';
CALL refresh('g_par');

-- ---- the same in plain SQL -----------------------------------------------------------------------------------------

-- every criterion of every unit: points p, maximum m, whether it applies, is open (unscored), regular
CREATE MATERIALIZED VIEW cell AS
SELECT u.year, u.block, u.unit, f.code, f.source, split_part(f.code, '.', 1)::integer AS axis, f.max_points AS m,
	coalesce(s.applicable, true) AS applies, s.unit IS NULL AS absent,
	coalesce(s.applicable, true) AND s.points IS NULL AND f.source NOT IN ('bonus', 'penalty') AS open,
	f.source NOT IN ('bonus', 'penalty') AS regular, s.self_points * coalesce(s.applicable, true)::integer AS own,
	CASE WHEN coalesce(s.applicable, true) THEN s.points * CASE WHEN f.source = 'penalty' THEN -1 ELSE 1 END END AS p
FROM par_units u JOIN par_framework f USING (year, block) LEFT JOIN par_scores s USING (year, unit, code, source)
WHERE f.source IS NOT NULL AND (s.unit IS NOT NULL OR f.source NOT IN ('bonus', 'penalty'));
-- what any part of a unit has: of an axis (0 all) and a source ('' all)
CREATE MATERIALIZED VIEW part AS
SELECT year, block, unit, a.axis, x.source, n.*, CASE WHEN n.open = 0 AND n.m > 0 THEN 100 * n.p / n.m END AS i,
	CASE WHEN n.open = 0 AND n.m > 0 THEN
		CASE basis WHEN 'printed' THEN round(100 * n.p / n.m, 2) ELSE round(100 * n.p / n.m, 16) END END AS v
FROM g_par.settings, par_units, LATERAL (SELECT 0 AS axis UNION SELECT c.axis FROM cell c
	WHERE (c.year, c.unit) = (par_units.year, par_units.unit)) a,
	LATERAL (SELECT '' AS source UNION SELECT c.source FROM cell c
		WHERE (c.year, c.unit) = (par_units.year, par_units.unit)
		AND a.axis IN (0, c.axis)) x,
	LATERAL (SELECT count(*) FILTER (WHERE c.open) AS open, count(*) FILTER (WHERE NOT c.applies) AS na,
		sum(c.own) AS own,
			coalesce(sum(c.m) FILTER (WHERE c.regular AND c.applies), 0) AS m,
			CASE WHEN count(*) FILTER (WHERE c.open) = 0 OR count(c.p) FILTER (WHERE c.regular) > 0
			THEN coalesce(sum(c.p), 0) END AS p
		FROM cell c WHERE (c.year, c.unit) = (par_units.year, par_units.unit) AND a.axis IN (0, c.axis)
			AND x.source IN ('', c.source)) n;
-- the year before: is it there, does it compare, its printed figures
CREATE MATERIALIZED VIEW compared AS
SELECT u.year, u.unit, p.unit IS NOT NULL AS known,
	CASE WHEN p.block = u.block AND (u.block <> 'xa' OR u.year <> 2021) THEN 1
		WHEN p.unit IS NULL AND o.block = u.block THEN 1 ELSE 0 END AS comparable,
	coalesce(w.v, o.index_pct) AS v, coalesce(i.rank, o.rank) AS rank
FROM par_units u LEFT JOIN par_units p ON p.year = u.year - 1 AND p.unit = u.unit
	LEFT JOIN part w ON (w.year, w.unit, w.axis, w.source) = (p.year, p.unit, 0, '')
	LEFT JOIN g_par.unit_index i ON (i.year, i.unit) = (p.year, p.unit)
	LEFT JOIN g_par.prior_index o ON o.year = u.year - 1 AND o.unit = u.unit;

CREATE TABLE check_of (n integer, table_name text, key text, query text);
-- How many rows a plain query and a table have, and in which columns of how many rows they differ.
CREATE FUNCTION differ(table_name text, key text, query text) RETURNS TABLE (rows bigint, plain bigint, columns text)
	LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($q$
		CREATE TEMP TABLE theirs AS SELECT to_jsonb(t) AS row, ARRAY[%2$s]::text[] AS key FROM g_par.%1$I t;
		CREATE TEMP TABLE ours AS SELECT to_jsonb(t) AS row, ARRAY[%2$s]::text[] AS key
		FROM (%3$s) t$q$, table_name, key, query);
	RETURN QUERY
	SELECT (SELECT count(*) FROM theirs), (SELECT count(*) FROM ours), (
		SELECT string_agg(format('%s: %s (%s, not %s)', k, n, was, is_), ', ' ORDER BY k) FROM (
			SELECT e.key AS k, count(*) AS n, min(t.key::text || ' ' || (t.row -> e.key)::text) AS was,
				min(e.value::text) AS is_
			FROM ours o JOIN theirs t ON t.key = o.key CROSS JOIN LATERAL jsonb_each(o.row) e
			WHERE CASE WHEN jsonb_typeof(e.value) = 'number' AND jsonb_typeof(t.row -> e.key) = 'number'
				THEN round(e.value::numeric, 2) <> (t.row -> e.key)::numeric
				ELSE (t.row -> e.key) IS DISTINCT FROM e.value END
			GROUP BY e.key) d);
	DROP TABLE theirs, ours;
END $$;

-- unit_index; ranks are counted: how many are above
INSERT INTO check_of VALUES (1, 'unit_index', 'year, block, unit', $$
	SELECT u.year, u.block, u.unit, u.year || '/' || u.unit AS unit_key, u.year || '/' || u.block AS block_key,
		u.name AS unit_name, u.name_en AS unit_name_en, 'Block ' || u.block AS block_name,
		'English ' || u.block AS block_name_en,
		pa.p AS appraisal_points, ps.p AS survey_points, po.p AS other_points, pb.p AS bonus_points,
		pp.p AS penalty_points,
		w.p AS points, w.m AS max_points, w.i AS index_pct, k.rank, z.size AS block_size,
		c.v AS previous_index, CASE c.comparable WHEN 1 THEN w.v - c.v END AS change,
		CASE c.comparable WHEN 1 THEN c.rank END AS previous_rank,
		CASE c.comparable WHEN 1 THEN c.rank - k.rank END AS rank_change,
		c.comparable, CASE WHEN w.v IS NOT NULL AND u.year > 2019 THEN chr(64 + l.class) END AS class,
		CASE WHEN w.v IS NOT NULL AND u.year > 2019 THEN l.class END AS class_order,
		CASE WHEN w.v IS NOT NULL AND u.year > 2019 AND l.class > l.earned THEN 'reprimand' END AS class_reason,
		z.best - w.v AS behind_leader, w.v - n.v AS ahead_of_next, w.open AS unscored, w.na AS not_applicable,
		(SELECT count(*) FROM cell x WHERE (x.year, x.unit) = (u.year, u.unit) AND x.absent) AS missing,
		(SELECT count(*) FROM cell x WHERE (x.year, x.unit) = (u.year, u.unit) AND x.p = 0 AND x.m > 0
			AND x.regular) AS criteria_zero,
		pa.own AS self_points, CASE WHEN s.left_open = 0 AND pa.own IS NOT NULL AND pa.open = 0
		THEN pa.own - pa.p END AS self_gap,
		CASE WHEN u.year > 2019 THEN s.left_open END AS self_open,
		CASE WHEN u.year < 2021 OR u.block <> 'xa' THEN 'old' ELSE 'new' END AS framework_name
	FROM par_units u
		JOIN part w ON (w.year, w.unit, w.axis, w.source) = (u.year, u.unit, 0, '')
		JOIN compared c ON (c.year, c.unit) = (u.year, u.unit)
		LEFT JOIN part pa ON (pa.year, pa.unit, pa.axis, pa.source) = (u.year, u.unit, 0, 'appraisal')
		LEFT JOIN part ps ON (ps.year, ps.unit, ps.axis, ps.source) = (u.year, u.unit, 0, 'survey')
		LEFT JOIN part po ON (po.year, po.unit, po.axis, po.source) = (u.year, u.unit, 0, 'sipas')
		LEFT JOIN part pb ON (pb.year, pb.unit, pb.axis, pb.source) = (u.year, u.unit, 0, 'bonus')
		LEFT JOIN part pp ON (pp.year, pp.unit, pp.axis, pp.source) = (u.year, u.unit, 0, 'penalty')
		CROSS JOIN LATERAL (SELECT count(*) AS size, max(x.v) AS best FROM part x
			WHERE (x.year, x.block, x.axis, x.source) = (u.year, u.block, 0, '')) z
		CROSS JOIN LATERAL (SELECT CASE WHEN w.v IS NOT NULL THEN 1 + count(*) END AS rank
			FROM part x JOIN par_units xu ON (xu.year, xu.unit) = (x.year, x.unit)
			WHERE (x.year, x.block, x.axis, x.source) = (u.year, u.block, 0, '') AND (x.v > w.v OR x.v = w.v
				AND (coalesce(xu.tie_break[1], -1), coalesce(xu.tie_break[2], -1)) > (coalesce(u.tie_break[1], -1),
					coalesce(u.tie_break[2], -1)))) k
		LEFT JOIN LATERAL (SELECT x.v FROM part x JOIN g_par.unit_index xi ON (xi.year, xi.unit) = (x.year, x.unit)
			WHERE (x.year, x.block, x.axis, x.source) = (u.year, u.block, 0, '')
				AND (xi.rank > k.rank OR xi.rank = k.rank AND x.unit > u.unit)
			ORDER BY xi.rank, x.unit LIMIT 1) n ON true
		CROSS JOIN LATERAL (SELECT e.earned, greatest(e.earned, ascii(u.class_at_most) - 64) AS class
			FROM (SELECT CASE WHEN w.v >= 60 THEN 1 WHEN w.v >= 50 THEN 2 WHEN w.v >= 40 THEN 3
				ELSE 4 END AS earned) e) l
		CROSS JOIN LATERAL (SELECT coalesce(sum(x.m) FILTER (WHERE x.own IS NULL), 0) AS left_open FROM cell x
			WHERE (x.year, x.unit) = (u.year, u.unit) AND x.source = 'appraisal' AND x.applies) s$$);

-- how sure a rank is: the error as a formula, the places by the function for tables
INSERT INTO check_of VALUES (2, 'unit_index', 'year, block, unit', $$
	WITH error AS (
		SELECT u.year, u.block, u.unit, w.v, CASE WHEN count(s.source) = CASE u.block WHEN 'xa' THEN 1 ELSE 2 END THEN
			sqrt(sum(power(standard_error(s.tally, s.population) * p.m / w.m, 2))) END AS error
		FROM par_units u JOIN part w ON (w.year, w.unit, w.axis, w.source) = (u.year, u.unit, 0, '')
			LEFT JOIN par_surveys s ON (s.year, s.unit) = (u.year, u.unit)
			LEFT JOIN part p ON (p.year, p.unit, p.axis, p.source) = (u.year, u.unit, 0, s.source)
		WHERE u.year > 2020 GROUP BY u.year, u.block, u.unit, w.v, w.m)
	SELECT e.year, e.block, e.unit, CASE WHEN e.v IS NOT NULL THEN e.error END AS index_error, i.low AS index_low,
		i.high AS index_high,
		i.rank_from, i.rank_to, i.undecided
	FROM error e JOIN (
		SELECT x.year, x.block, (unnest(block_intervals(x.unit, x.v, CASE WHEN x.v IS NOT NULL THEN
			CASE t.basis WHEN 'printed' THEN round(x.error, 2) ELSE round(x.error, 16) END END, 0.95, 'all'))).*
		FROM error x, g_par.settings t GROUP BY x.year, x.block) i USING (year, block, unit)$$);

INSERT INTO check_of VALUES (3, 'source_index', 'year, block, unit, source', $$
	SELECT p.year, p.block, p.unit, p.source, p.year || '/' || p.unit AS unit_key, p.p AS points,
		CASE WHEN r THEN p.m END AS max_points,
		p.i AS index_pct, CASE WHEN p.v IS NOT NULL THEN 1 + (SELECT count(*) FROM part x
			WHERE (x.year, x.block, x.axis, x.source) = (p.year, p.block, 0, p.source) AND x.v > p.v) END AS rank,
		b.v AS previous_index, CASE WHEN c.comparable = 1 THEN p.v - b.v END AS change,
		CASE WHEN r AND b.unit IS NOT NULL THEN c.comparable ELSE 0 END AS comparable, p.open AS unscored,
		p.na AS not_applicable,
		p.own AS self_points
	FROM part p JOIN compared c USING (year, unit)
	LEFT JOIN part b ON (b.year, b.unit, b.axis, b.source) = (p.year - 1, p.unit, 0, p.source),
		LATERAL (SELECT p.source NOT IN ('bonus', 'penalty') AS r) r
	WHERE p.axis = 0 AND p.source <> ''$$);

INSERT INTO check_of VALUES (4, 'axis_index', 'year, block, unit, axis', $$
	SELECT p.year, p.block, p.unit, p.axis, 'Name of ' || p.axis AS axis_name, 'English of ' || p.axis AS axis_name_en,
		p.p AS points,
		p.m AS max_points, p.i AS index_pct, CASE WHEN p.v IS NOT NULL THEN 1 + (SELECT count(*) FROM part x
			WHERE (x.year, x.block, x.axis, x.source) = (p.year, p.block, p.axis, '') AND x.v > p.v) END AS rank,
		b.v AS previous_index, CASE WHEN c.comparable = 1 THEN p.v - b.v END AS change,
		CASE WHEN b.unit IS NOT NULL THEN c.comparable ELSE 0 END AS comparable,
		a.p AS appraisal_points, a.i AS appraisal_index,
		CASE WHEN c.comparable = 1 THEN a.v - ba.v END AS appraisal_change,
		s.p AS survey_points, s.i AS survey_index, CASE WHEN c.comparable = 1 THEN s.v - bs.v END AS survey_change,
		p.own AS self_points, p.open AS unscored, p.na AS not_applicable
	FROM part p JOIN compared c USING (year, unit)
	LEFT JOIN part b ON (b.year, b.unit, b.axis, b.source) = (p.year - 1, p.unit, p.axis, '')
		LEFT JOIN part a ON (a.year, a.unit, a.axis, a.source) = (p.year, p.unit, p.axis, 'appraisal')
		LEFT JOIN part ba ON (ba.year, ba.unit, ba.axis, ba.source) = (p.year - 1, p.unit, p.axis, 'appraisal')
		LEFT JOIN part s ON (s.year, s.unit, s.axis, s.source) = (p.year, p.unit, p.axis, 'survey')
		LEFT JOIN part bs ON (bs.year, bs.unit, bs.axis, bs.source) = (p.year - 1, p.unit, p.axis, 'survey')
	WHERE p.axis > 0 AND p.source = ''$$);

-- criterion_points; why it moved: s and w as the README writes them, not rounded, so a cent apart
INSERT INTO check_of VALUES (5, 'criterion_points', 'year, block, unit, code, source', $$
	SELECT c.year, c.block, c.unit, c.code, c.source, c.axis, u.name AS unit_name,
		'Name of ' || c.code AS criterion_name,
		'Name of ' || c.axis AS axis_name, CASE WHEN c.applies AND NOT c.open THEN coalesce(c.p, 0) END AS points,
		CASE WHEN c.applies THEN CASE WHEN c.regular THEN c.m ELSE 0 END END AS max_points,
		CASE WHEN c.applies AND c.regular THEN 100 * c.p / c.m END AS index_pct,
		CASE WHEN c.applies AND c.regular THEN c.m - c.p END AS lost,
		c.open::integer AS unscored, (NOT c.applies)::integer AS not_applicable,
		CASE WHEN c.applies THEN c.own END AS self_points,
		CASE WHEN k.comparable = 1 AND k.known THEN 1 ELSE 0 END AS comparable,
		CASE WHEN k.comparable = 1 AND NOT b.open THEN coalesce(b.p, 0) END AS previous_points,
		CASE WHEN k.comparable = 1 THEN CASE WHEN b.applies AND b.regular THEN b.m ELSE b.m * 0 END END AS previous_max,
		(SELECT CASE WHEN bool_or(x.open) THEN NULL ELSE avg(coalesce(x.p, 0)) END FROM cell x
			WHERE (x.year, x.block, x.code, x.source) = (c.year, c.block, c.code, c.source) AND x.applies) AS block_mean
	FROM cell c JOIN par_units u USING (year, unit) JOIN compared k USING (year, unit)
		LEFT JOIN cell b ON (b.year, b.unit, b.code, b.source) = (c.year - 1, c.unit, c.code, c.source)$$);
SELECT count(*) > 100 AS many, max(abs(c.work - e.work)) <= 0.01 AS work,
	max(abs(c.framework - e.framework)) <= 0.01 AS framework
FROM g_par.criterion_points c CROSS JOIN LATERAL (
	SELECT n.p, b.p AS bp, n.m, b.m AS bm, w1.m AS w1, w0.m AS w0, (w1.i + w0.i) / 200 AS mean
	FROM part w1 JOIN part w0 ON (w0.year, w0.unit, w0.axis, w0.source) = (w1.year - 1, w1.unit, 0, '')
		LEFT JOIN cell n ON (n.year, n.unit, n.code, n.source) = (c.year, c.unit, c.code, c.source) AND n.applies
		LEFT JOIN cell b ON (b.year, b.unit, b.code, b.source) = (c.year - 1, c.unit, c.code, c.source) AND b.applies
	WHERE (w1.year, w1.unit, w1.axis, w1.source) = (c.year, c.unit, 0, '')) s
	CROSS JOIN LATERAL (
		SELECT CASE WHEN c.source IN ('bonus', 'penalty')
				THEN 100 * (coalesce(s.p, 0) - coalesce(s.bp, 0)) * (1 / s.w1 + 1 / s.w0) / 2
				WHEN s.m IS NULL OR s.bm IS NULL THEN 0
				ELSE 100 * (s.m / s.w1 + s.bm / s.w0) / 2 * (s.p / s.m - s.bp / s.bm) END AS work,
			CASE WHEN c.source IN ('bonus', 'penalty')
				THEN 100 * (coalesce(s.p, 0) + coalesce(s.bp, 0)) / 2 * (1 / s.w1 - 1 / s.w0)
				ELSE 100 * (CASE WHEN s.m IS NULL THEN s.bp / s.bm WHEN s.bm IS NULL THEN s.p / s.m
					ELSE (s.p / s.m + s.bp / s.bm) / 2 END - s.mean)
					* (coalesce(s.m / s.w1, 0) - coalesce(s.bm / s.w0, 0)) END AS framework) e
WHERE c.work IS NOT NULL AND (s.m IS NOT NULL OR s.bm IS NOT NULL);
SELECT count(*) AS units, count(*) FILTER (WHERE c.contribution <> i.change) AS not_summing
FROM g_par.unit_index i JOIN (
	SELECT year, unit, sum(contribution) AS contribution, count(contribution) = count(*) AS known
	FROM g_par.criterion_points GROUP BY year, unit) c USING (year, unit)
WHERE c.known;
SELECT count(*) FILTER (WHERE contribution <> work + framework) AS apart FROM g_par.criterion_points;

-- blocks
CREATE VIEW mean AS
SELECT p.year, p.block, p.axis, p.source, count(*) AS units, count(p.i) AS scored,
	CASE WHEN max(p.open) = 0 THEN avg(p.i) END AS i,
	CASE WHEN max(p.open) = 0 THEN CASE t.basis WHEN 'printed' THEN round(avg(p.i), 2) ELSE avg(p.i) END END AS v,
	CASE WHEN max(p.open) = 0 THEN avg(p.p) END AS p, avg(p.m) AS m
FROM part p, g_par.settings t GROUP BY p.year, p.block, p.axis, p.source, t.basis;
CREATE VIEW moved AS
SELECT n.*, b.v AS before, CASE WHEN k.c = 1 THEN n.v - b.v END AS change,
	CASE WHEN b.block IS NOT NULL THEN k.c ELSE 0 END AS comparable,
	(ARRAY['down', 'level', 'up'])[2 + sign(CASE WHEN k.c = 1 THEN n.v - b.v END)] AS direction
FROM mean n LEFT JOIN (SELECT * FROM mean UNION ALL SELECT 2018, block, 0, '', NULL, NULL, NULL,
	CASE t.basis WHEN 'printed' THEN round(avg(index_pct), 2) ELSE avg(index_pct) END,
			NULL, NULL FROM g_par.prior_index, g_par.settings t GROUP BY block, t.basis) b
		ON (b.year, b.block, b.axis, b.source) = (n.year - 1, n.block, n.axis, n.source),
	LATERAL (SELECT CASE WHEN n.block = 'xa' AND n.year = 2021 THEN 0 ELSE 1 END AS c) k;
CREATE VIEW everywhere AS
SELECT year, axis, source, CASE WHEN count(direction) = count(*) AND count(DISTINCT direction) = 1
	THEN min(direction) END AS direction
FROM moved GROUP BY year, axis, source;
INSERT INTO check_of VALUES (6, 'block_source', 'year, block, source', $$
	SELECT m.year, m.block, m.source, m.year || '/' || m.block AS block_key, m.units, m.scored AS units_scored,
		m.p AS mean_points,
		CASE WHEN m.source NOT IN ('bonus', 'penalty') THEN m.m END AS mean_max, m.i AS mean_index,
		m.before AS previous_mean, m.change,
		m.direction, e.direction AS in_every_block, m.comparable
	FROM moved m JOIN everywhere e USING (year, axis, source) WHERE m.axis = 0 AND m.source <> ''$$);
INSERT INTO check_of VALUES (7, 'block_axis', 'year, block, axis', $$
	SELECT m.year, m.block, m.axis, 'Name of ' || m.axis AS axis_name, m.units, m.scored AS units_scored,
		m.i AS mean_index,
		m.before AS previous_mean, m.change, m.direction, e.direction AS in_every_block, m.comparable,
		(m.v < w.v)::integer AS below_mean, a.i AS appraisal_mean, a.change AS appraisal_change, s.i AS survey_mean,
		s.change AS survey_change,
		(a.change * s.change < 0)::integer AS parts_apart
	FROM moved m JOIN everywhere e USING (year, axis, source)
	JOIN mean w ON (w.year, w.block, w.axis, w.source) = (m.year, m.block, 0, '')
		LEFT JOIN moved a ON (a.year, a.block, a.axis, a.source) = (m.year, m.block, m.axis, 'appraisal')
		LEFT JOIN moved s ON (s.year, s.block, s.axis, s.source) = (m.year, m.block, m.axis, 'survey')
	WHERE m.axis > 0 AND m.source = ''$$);
CREATE VIEW unit_moved AS
SELECT p.year, p.block, p.unit, p.v, i.rank, CASE WHEN c.comparable = 1 THEN p.v - c.v END AS change
FROM part p JOIN compared c USING (year, unit) JOIN g_par.unit_index i USING (year, unit)
WHERE p.axis = 0 AND p.source = '';
INSERT INTO check_of VALUES (8, 'block_summary', 'year, block', $$
	SELECT m.year, m.block, 'Block ' || m.block AS block_name, m.units, m.scored AS units_scored, m.i AS mean_index,
		m.before AS previous_mean,
		m.change, m.direction, e.direction AS in_every_block, m.comparable,
		CASE WHEN m.change IS NOT NULL THEN 1 + (SELECT count(*) FROM moved x
			WHERE (x.year, x.axis, x.source) = (m.year, 0, '') AND x.change > m.change) END AS change_rank,
		CASE WHEN m.v IS NOT NULL THEN d.median END AS median, d.best, d.worst, d.best - d.worst AS spread,
		bu.unit AS best_unit, wu.unit AS worst_unit, n.names[bu.n] AS best_name, n.names[wu.n] AS worst_name,
		CASE WHEN m.v IS NOT NULL THEN d.above END AS units_above_mean, d.up AS units_up, d.down AS units_down,
		g.change AS largest_gain,
		f.change AS largest_fall, g.unit AS largest_gain_unit, f.unit AS largest_fall_unit,
		n.names[g.n] AS largest_gain_name,
		n.names[f.n] AS largest_fall_name,
		(SELECT count(*) FROM mean x WHERE (x.year, x.block, x.source) = (m.year, m.block, '')
			AND x.axis > 0 AND x.m > 0) AS axes,
		a.up AS axes_up, a.down AS axes_down, a.up_everywhere AS axes_up_everywhere,
		a.down_everywhere AS axes_down_everywhere
	FROM moved m JOIN everywhere e USING (year, axis, source)
		CROSS JOIN LATERAL (SELECT (SELECT avg(y.v) FROM (SELECT x.v, row_number() OVER (ORDER BY x.v, x.unit) AS up,
				row_number() OVER (ORDER BY x.v DESC, x.unit DESC) AS down
				FROM unit_moved x WHERE (x.year, x.block) = (m.year, m.block) AND x.v IS NOT NULL) y
					WHERE abs(y.up - y.down) <= 1) AS median, max(u.v) AS best, min(u.v) AS worst,
			count(*) FILTER (WHERE u.v > m.v) AS above,
			nullif(count(u.change), 0) * 0 + count(*) FILTER (WHERE u.change > 0) AS up,
			nullif(count(u.change), 0) * 0 + count(*) FILTER (WHERE u.change < 0) AS down
			FROM unit_moved u WHERE (u.year, u.block) = (m.year, m.block)) d
		CROSS JOIN LATERAL (SELECT array_agg('Unit ' || k ORDER BY k) AS names FROM generate_series(1, 20) k) n
		LEFT JOIN LATERAL (SELECT u.unit, right(u.unit, 2)::integer AS n FROM unit_moved u
			WHERE (u.year, u.block) = (m.year, m.block)
			AND u.rank IS NOT NULL ORDER BY u.rank, u.unit LIMIT 1) bu ON true
		LEFT JOIN LATERAL (SELECT u.unit, right(u.unit, 2)::integer AS n FROM unit_moved u
			WHERE (u.year, u.block) = (m.year, m.block)
			AND u.rank IS NOT NULL ORDER BY u.rank DESC, u.unit LIMIT 1) wu ON true
		LEFT JOIN LATERAL (SELECT u.unit, u.change, right(u.unit, 2)::integer AS n FROM unit_moved u
			WHERE (u.year, u.block) = (m.year, m.block)
			AND u.change > 0 ORDER BY u.change DESC, u.unit LIMIT 1) g ON true
		LEFT JOIN LATERAL (SELECT u.unit, u.change, right(u.unit, 2)::integer AS n FROM unit_moved u
			WHERE (u.year, u.block) = (m.year, m.block)
			AND u.change < 0 ORDER BY u.change, u.unit LIMIT 1) f ON true
		LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE x.direction = 'up') AS up,
			count(*) FILTER (WHERE x.direction = 'down') AS down,
				count(*) FILTER (WHERE y.direction = 'up') AS up_everywhere,
				count(*) FILTER (WHERE y.direction = 'down') AS down_everywhere
			FROM moved x JOIN everywhere y USING (year, axis, source)
			WHERE (x.year, x.block, x.source) = (m.year, m.block, '') AND x.axis > 0
			HAVING count(x.direction) > 0) a ON true
	WHERE m.axis = 0 AND m.source = ''$$);
CREATE VIEW criterion AS
SELECT year, block, code, source, count(*) FILTER (WHERE applies) AS applicable,
	count(*) FILTER (WHERE applies AND NOT open) AS scored,
	CASE WHEN NOT bool_or(open) THEN avg(coalesce(p, 0)) FILTER (WHERE applies) END AS mean,
	min(coalesce(p, 0)) FILTER (WHERE applies AND NOT open) AS least,
	max(coalesce(p, 0)) FILTER (WHERE applies AND NOT open) AS greatest,
	count(*) FILTER (WHERE applies AND abs(p) = m) AS full_,
	count(*) FILTER (WHERE applies AND NOT open AND coalesce(p, 0) = 0) AS zero
FROM cell GROUP BY year, block, code, source;
INSERT INTO check_of VALUES (9, 'block_criterion', 'year, block, code, source', $$
	SELECT f.year, f.block, f.code, f.source, split_part(f.code, '.', 1)::integer AS axis,
		f.name AS criterion_name, f.max_points,
		coalesce(c.applicable, 0) AS units_applicable, coalesce(c.scored, 0) AS units_scored, c.mean AS mean_points,
		c.least AS least_points,
		c.greatest AS greatest_points, coalesce(c.full_, 0) AS units_full, coalesce(c.zero, 0) AS units_zero,
		b.mean AS previous_mean,
		CASE WHEN f.block <> 'xa' OR f.year <> 2021 THEN CASE t.basis WHEN 'printed' THEN
			round(c.mean, 2) - round(b.mean, 2) ELSE c.mean - b.mean END END AS change
	FROM g_par.settings t CROSS JOIN par_framework f LEFT JOIN criterion c USING (year, block, code, source)
		LEFT JOIN criterion b ON (b.year, b.block, b.code, b.source) = (f.year - 1, f.block, f.code, f.source)
	WHERE f.source IS NOT NULL$$);
INSERT INTO check_of VALUES (10, 'block_class', 'year, block, class', $$
	SELECT u.year, u.block, chr(64 + k) AS class, k AS class_order,
		count(i.unit) FILTER (WHERE i.year = u.year) AS units,
		CASE WHEN u.year > 2020 THEN count(i.unit) FILTER (WHERE i.year = u.year - 1) END AS previous_units
	FROM (SELECT DISTINCT year, block FROM par_units WHERE year > 2019) u CROSS JOIN generate_series(1, 4) k
		LEFT JOIN g_par.unit_index i ON i.block = u.block AND i.class = chr(64 + k) GROUP BY u.year, u.block, k$$);

-- printed figures decide: ranks, classes, changes, means beside each other
SELECT c.table_name, d.* FROM check_of c, differ(c.table_name, c.key, c.query) d ORDER BY c.n;
-- what they were made of
SELECT count(*) AS units, count(*) FILTER (WHERE comparable = 1) AS compared,
	count(*) FILTER (WHERE rank IS NULL) AS unscored,
	count(*) FILTER (WHERE missing > 0) AS missing, count(*) FILTER (WHERE not_applicable > 0) AS not_applicable,
	count(*) FILTER (WHERE class_reason IS NOT NULL) AS capped, count(self_gap) AS gaps, count(rank_from) AS intervals
FROM g_par.unit_index;
-- exact figures decide, and are then rounded
UPDATE g_par.settings SET basis = 'exact';
CALL refresh('g_par');
REFRESH MATERIALIZED VIEW part;
REFRESH MATERIALIZED VIEW compared;
SELECT c.table_name, d.* FROM check_of c, differ(c.table_name, c.key, c.query) d ORDER BY c.n;

DROP SCHEMA report_figures CASCADE;
CALL parindex.drop_report('g_par');
