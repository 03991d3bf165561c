-- The views of a report's drafts, as create_report makes them: plain statements that run while the search_path is the
-- schema of the drafts. Formatted in is only what depends on digits, and the name of the published schema.

-- What was announced of units and of blocks, and stands, for comparison with the year after.
CREATE PROCEDURE parindex.report_announced_views(published text)
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	EXECUTE format($view$
CREATE OR REPLACE VIEW announced_units AS
SELECT i.year, i.block, i.unit, c.card, i.rank, i.class, i.framework_name
FROM %1$I.unit_index i
	JOIN %1$I.scorecards c ON c.year = i.year AND c.unit = i.unit
	JOIN %1$I.publication p ON p.year = i.year AND p.withdrawn_at IS NULL$view$, published);
	COMMENT ON VIEW announced_units IS 'What was announced of each unit';
	EXECUTE format($view$
CREATE OR REPLACE VIEW announced_blocks AS
SELECT b.year, b.block, b.mean_index, b.framework_name
FROM %1$I.block_summary b
	JOIN %1$I.publication p ON p.year = b.year AND p.withdrawn_at IS NULL$view$, published);
	COMMENT ON VIEW announced_blocks IS 'What was announced of each block';
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_announced_views(text) IS
'Makes the views of the drafts over what was announced in the current schema; called by create_report';

CREATE PROCEDURE parindex.report_draft_views()
	LANGUAGE plpgsql
AS $procedure$
BEGIN

-- ---- the inputs, joined --------------------------------------------------------------------------------------------

CREATE OR REPLACE VIEW digits AS
SELECT (a.atttypmod - 4) & 65535 AS digits
FROM pg_attribute a
WHERE a.attrelid = 'unit_index'::regclass AND a.attname = 'index_pct';
COMMENT ON VIEW digits IS 'How many decimals are printed: those of the column unit_index.index_pct';

-- One row for each criterion, however often it is given. A text that is no criterion has no criteria: framework_problems
-- lists it.
CREATE OR REPLACE VIEW framework_criteria AS
SELECT f.*, parindex.report_criterion(f.code, f.source, f.max_points) AS criteria
FROM (
	SELECT n.year, n.block, n.code, n.source, max(n.max_points) AS max_points, max(n.name) AS name, max(n.name_en) AS name_en
	FROM framework n
	WHERE n.source IS NOT NULL
	GROUP BY n.year, n.block, n.code, n.source
) f;
COMMENT ON VIEW framework_criteria IS 'The criteria that the framework gives a year and block, each once';

CREATE OR REPLACE VIEW framework_facts AS
SELECT c.year, c.block, c.code, c.source, c.max_points, c.name, c.name_en, a.name AS axis_name, a.name_en AS axis_name_en
FROM framework_criteria c
	LEFT JOIN (
		SELECT f.year, f.block, f.code, max(f.name) AS name, max(f.name_en) AS name_en
		FROM framework f
		WHERE strpos(f.code, '.') = 0
		GROUP BY f.year, f.block, f.code
	) a ON a.year = c.year AND a.block = c.block AND a.code = split_part(c.code, '.', 1);
COMMENT ON VIEW framework_facts IS 'The criteria that the framework gives a year and block, with the names of their axes';

-- What a card must have: every criterion that is no bonus and no penalty, unscored.
CREATE OR REPLACE VIEW framework_cards AS
SELECT f.year, f.block, parindex.scorecard(f.criteria, NULL::numeric) AS card, array_agg(DISTINCT f.source) AS sources
FROM framework_criteria f
GROUP BY f.year, f.block;
COMMENT ON VIEW framework_cards IS 'The criteria of a year and block as a card, and which sources they have';

-- The scores of each unit of the list, and of each unit that only the scores have: there block is NULL. Where a unit is listed
-- in two blocks, its scores count in both. The cards of those that are not listed are nobody's, and not looked at: where shards
-- would make them, they do not. Rows are numbered, not grouped, to have each unit once: the planner then knows how
-- many there are, and that they are sorted.
CREATE OR REPLACE VIEW unit_scores AS
SELECT u.year, u.block, u.unit, true AS listed, count(s.year) AS rows_read, count(s.card) AS cards, count(s.code) AS codes,
	parindex.scorecard(s.card) AS card, parindex.scorecard(s.self_card) AS self_card,
	parindex.report_unit(u.framework, s.code, s.source, s.criteria, s.points, s.applicable, s.self_points)
		FILTER (WHERE s.card IS NULL AND s.year IS NOT NULL) AS of_rows
FROM (
		SELECT n.year, n.block, n.unit, w.card AS framework, row_number() OVER (PARTITION BY n.year, n.block, n.unit) AS number
		FROM units n
			LEFT JOIN framework_cards w ON w.year = n.year AND w.block = n.block
				AND w.block || '' = n.block || ''	-- where a condition names the block, the planner still sees that there is one
	) u
	LEFT JOIN scores s ON s.year = u.year AND s.unit = u.unit
WHERE u.number < 2
GROUP BY u.year, u.block, u.unit
UNION ALL
SELECT s.year, NULL, s.unit, false, s.rows_read, 0, 0, NULL, NULL, NULL
FROM (SELECT o.year, o.unit, count(*) AS rows_read FROM scores o GROUP BY o.year, o.unit) s
WHERE NOT EXISTS (SELECT FROM units n WHERE n.year = s.year AND n.unit = s.unit);
COMMENT ON VIEW unit_scores IS 'The scores of each unit, whether it is listed or not: cards, or rows of criteria';

-- What the inputs say of each unit.
CREATE OR REPLACE VIEW unit_facts AS
SELECT g.year, g.block, g.unit, u.name, u.name_en, u.class_at_most, u.class_reason, u.tie_break, g.rows_read, c.card, e.self_card,
	coalesce(parindex.unscored(a.absent), 0) AS missing,
	NULLIF(array_remove(ARRAY[
		CASE WHEN g.year IS NULL OR g.unit IS NULL OR g.block IS NULL AND g.listed
			THEN ROW(NULL, NULL, 'NULL in a key', concat_ws(', ', CASE WHEN g.year IS NULL THEN 'year' END,
				CASE WHEN g.block IS NULL AND g.listed THEN 'block' END, CASE WHEN g.unit IS NULL THEN 'unit' END))::parindex.report_problem END,
		CASE WHEN NOT g.listed AND g.year IS NOT NULL AND g.unit IS NOT NULL
			THEN ROW(NULL, NULL, 'not among the units', NULL)::parindex.report_problem END,
		CASE WHEN g.listed AND g.year NOT BETWEEN 1 AND 9999
			THEN ROW(NULL, NULL, 'year outside 1 to 9999', NULL)::parindex.report_problem END,
		CASE WHEN g.listed AND parindex.code_fault(g.unit) IS NOT NULL
			THEN ROW(NULL, NULL, 'unsound code of the unit', parindex.code_fault(g.unit))::parindex.report_problem END,
		CASE WHEN parindex.code_fault(g.block) IS NOT NULL
			THEN ROW(NULL, NULL, 'unsound code of the block', parindex.code_fault(g.block))::parindex.report_problem END,
		CASE WHEN char_length(u.name) > 255 OR char_length(u.name_en) > 255 OR char_length(u.class_reason) > 255
			THEN ROW(NULL, NULL, 'name over 255', NULL)::parindex.report_problem END,
		CASE WHEN u.times > 1
			THEN ROW(NULL, NULL, 'listed twice', format('%s times', u.times))::parindex.report_problem END,
		CASE WHEN u.blocks > 1
			THEN ROW(NULL, NULL, 'in two blocks', NULL)::parindex.report_problem END,
		CASE WHEN g.rows_read = 0 AND EXISTS (
				SELECT FROM units n JOIN scores s ON s.year = n.year AND s.unit = n.unit WHERE n.year = g.year AND n.block = g.block)
			THEN ROW(NULL, NULL, 'no scores', NULL)::parindex.report_problem END,
		CASE WHEN (g.cards > 0 OR g.self_card IS NOT NULL) AND g.codes > 0
			THEN ROW(NULL, NULL, 'a card and criteria', NULL)::parindex.report_problem END,
		CASE WHEN g.rows_read > 0 AND g.block IS NOT NULL AND w.card IS NULL
			THEN ROW(NULL, NULL, 'no framework', 'for block ' || g.block)::parindex.report_problem END,
		CASE WHEN (o.self_rows > 0 OR g.self_card IS NOT NULL) AND NOT w.sources && t.self_sources
			THEN ROW(NULL, NULL, 'self points without a self source', format('sources of the framework: %s; self_sources: %s',
				array_to_string(w.sources, ', '), array_to_string(t.self_sources, ', ')))::parindex.report_problem END,
		CASE WHEN array_ndims(u.tie_break) > 1 OR 'NaN' = ANY (u.tie_break)
			THEN ROW(NULL, NULL, 'unsound tie_break', u.tie_break::text)::parindex.report_problem END,
		CASE WHEN u.class_at_most IS NOT NULL AND r.class_rubric IS NULL
			THEN ROW(NULL, NULL, 'class_at_most without a rubric', u.class_at_most)::parindex.report_problem END,
		CASE WHEN u.class_at_most <> ALL (parindex.classes(r.class_rubric))
			THEN ROW(NULL, NULL, 'class_at_most not in the rubric', u.class_at_most)::parindex.report_problem END,
		CASE WHEN r.class_rubric IS NOT NULL AND i.index IS NOT NULL AND parindex.report_class(r.class_rubric, i.index) IS NULL
			THEN ROW(NULL, NULL, 'index not in the class_rubric', i.index::text)::parindex.report_problem END
		], NULL)
		|| o.problems
		|| CASE WHEN w.card IS NOT NULL AND (g.cards > 0 OR parindex.duplicates(e.card) > 0) THEN ARRAY(
			SELECT ROW(f.code, f.source, f.problem, f.detail)::parindex.report_problem
			FROM parindex.report_card_faults(e.card, w.card) f) END
		|| CASE WHEN g.self_card IS NOT NULL THEN ARRAY(
			SELECT ROW(f.code, f.source, 'self card: ' || f.problem, f.detail)::parindex.report_problem
			FROM parindex.report_card_faults(g.self_card, w.card) f) END,
		'{}') AS problems
FROM unit_scores g
	JOIN settings t ON t.one = 1
	CROSS JOIN digits d
	LEFT JOIN (
		SELECT n.year, n.block, n.unit, max(n.name) AS name, max(n.name_en) AS name_en, max(n.class_at_most) AS class_at_most,
			max(n.class_reason) AS class_reason, max(n.tie_break) AS tie_break, count(*) AS times,
			count(*) OVER (PARTITION BY n.year, n.unit) AS blocks
		FROM units n
		GROUP BY n.year, n.block, n.unit
	) u ON u.year = g.year AND u.unit = g.unit AND u.block = g.block
	LEFT JOIN framework_cards w ON w.year = g.year AND w.block = g.block
	LEFT JOIN block_rules r ON r.year = g.year AND r.block = g.block
	CROSS JOIN LATERAL (SELECT (g.of_rows).*) o
	CROSS JOIN LATERAL (SELECT coalesce(g.card, o.card) AS card, coalesce(g.self_card, o.self_card) AS self_card) e
	-- OFFSET 0: once a unit, not once for each column that uses it
	CROSS JOIN LATERAL (SELECT parindex.report_absent(e.card, w.card, t.absent = 'unscored') AS absent OFFSET 0) a
	CROSS JOIN LATERAL (SELECT CASE WHEN a.absent IS NULL THEN e.card ELSE parindex.merge(e.card, a.absent) END AS card OFFSET 0) c
	CROSS JOIN LATERAL (
		SELECT CASE WHEN r.class_rubric IS NULL THEN NULL WHEN t.basis = 'exact' THEN parindex.par_index(c.card)
			ELSE round(parindex.par_index(c.card), d.digits) END AS index OFFSET 0) i;
COMMENT ON VIEW unit_facts IS 'What the inputs say of each unit now: its card, what is missing in it, and what is wrong with it';

-- What is wrong with the framework, apart from the scores.
CREATE OR REPLACE VIEW framework_problems AS
WITH below AS (
	-- what stands below each code, level by level; first what the code one level up has, since that is less
	SELECT a.year, a.block, array_to_string((string_to_array(a.code, '.'))[1:l.level], '.') AS code, sum(a.max_points) AS max_points
	FROM (
			SELECT f.year, f.block, left(f.code, -strpos(reverse(f.code), '.')) AS code, sum(f.max_points) AS max_points
			FROM framework_criteria f
			WHERE f.criteria IS NOT NULL
			GROUP BY 1, 2, 3
		) a
		CROSS JOIN LATERAL generate_series(1, cardinality(string_to_array(a.code, '.'))) l (level)
	GROUP BY 1, 2, 3
)
SELECT p.year, p.block, p.code, p.source, (p.found).problem, (p.found).detail
FROM (
		SELECT f.year, f.block, f.code, f.source, unnest(array_remove(ARRAY[
				CASE WHEN f.year IS NULL OR f.block IS NULL OR f.code IS NULL
					THEN ROW(NULL, NULL, 'NULL in a key', concat_ws(', ', CASE WHEN f.year IS NULL THEN 'year' END,
						CASE WHEN f.block IS NULL THEN 'block' END, CASE WHEN f.code IS NULL THEN 'code' END))::parindex.report_problem END,
				CASE WHEN f.year NOT BETWEEN 1 AND 9999
					THEN ROW(NULL, NULL, 'year outside 1 to 9999', NULL)::parindex.report_problem END,
				CASE WHEN parindex.code_fault(f.block) IS NOT NULL
					THEN ROW(NULL, NULL, 'unsound code of the block', parindex.code_fault(f.block))::parindex.report_problem END,
				CASE WHEN f.source IS NOT NULL AND f.code IS NOT NULL AND parindex.report_criterion(f.code, f.source, f.max_points) IS NULL
					THEN ROW(NULL, NULL, 'no criterion',
						format('"%s %s %s"', f.code, f.source, coalesce(f.max_points::text, 'NULL')))::parindex.report_problem END,
				CASE WHEN f.another_code
					THEN ROW(NULL, NULL, 'criteria of another code', NULL)::parindex.report_problem END,
				CASE WHEN f.times > 1
					THEN ROW(NULL, NULL, 'given twice', format('%s times', f.times))::parindex.report_problem END,
				CASE WHEN f.name > 255 OR f.name_en > 255
					THEN ROW(NULL, NULL, 'name over 255', NULL)::parindex.report_problem END,
				CASE WHEN f.source IS NOT NULL AND b.code IS NOT NULL
					THEN ROW(NULL, NULL, 'points above points', format('%s below it', b.max_points))::parindex.report_problem END,
				CASE WHEN f.source IS NULL AND b.code IS NULL AND f.code IS NOT NULL
					THEN ROW(NULL, NULL, 'heading without a criterion', NULL)::parindex.report_problem END,
				CASE WHEN f.source IS NULL AND f.max_points <> b.max_points
					THEN ROW(NULL, NULL, 'heading of another maximum', format('%s instead of %s', f.max_points, b.max_points))::parindex.report_problem END
				], NULL)) AS found
		FROM (
				SELECT n.year, n.block, n.code, n.source, max(n.max_points) AS max_points, count(*) AS times,
					max(char_length(n.name)) AS name, max(char_length(n.name_en)) AS name_en,
					bool_or(parindex.code(n.criteria) <> n.code) AS another_code
				FROM framework n
				GROUP BY n.year, n.block, n.code, n.source
			) f
			LEFT JOIN below b ON b.year = f.year AND b.block = f.block AND b.code = f.code
	) p
UNION ALL
SELECT f.year, f.block, NULL, NULL, 'another total', format('%s instead of %s', f.total, r.total)
FROM (
		SELECT n.year, n.block, sum(n.max_points) FILTER (WHERE n.source NOT IN ('bonus', 'penalty')) AS total
		FROM framework_criteria n
		GROUP BY n.year, n.block
	) f
	JOIN block_rules r ON r.year = f.year AND r.block = f.block
WHERE coalesce(f.total, 0) <> r.total;
COMMENT ON VIEW framework_problems IS 'What is wrong with the framework of a year and block';

CREATE OR REPLACE VIEW survey_problems AS
SELECT v.year, u.block, v.unit, v.source, p.problem, p.detail
FROM (
		SELECT n.year, n.unit, n.source, count(*) AS times, max(parindex.respondents(n.tally)) AS respondents, min(n.population) AS population
		FROM surveys n
		GROUP BY n.year, n.unit, n.source
	) v
	LEFT JOIN (SELECT DISTINCT n.year, n.unit, n.block FROM units n) u ON u.year = v.year AND u.unit = v.unit
	LEFT JOIN framework_cards w ON w.year = u.year AND w.block = u.block
	CROSS JOIN LATERAL (VALUES
		(v.year IS NULL OR v.unit IS NULL OR v.source IS NULL, 'survey: NULL in a key', concat_ws(', ', CASE WHEN v.year IS NULL THEN 'year' END,
			CASE WHEN v.unit IS NULL THEN 'unit' END, CASE WHEN v.source IS NULL THEN 'source' END)),
		(v.year IS NOT NULL AND v.unit IS NOT NULL AND u.unit IS NULL, 'survey: not among the units', NULL),
		(v.source <> ALL (w.sources), 'survey: not in the framework', format('sources of the framework: %s', array_to_string(w.sources, ', '))),
		(v.times > 1, 'survey: given twice', format('%s times', v.times)),
		(v.population < v.respondents, 'survey: population too small', format('%s of %s respondents', v.population, v.respondents))
	) p (found, problem, detail)
WHERE p.found;
COMMENT ON VIEW survey_problems IS 'What is wrong with the surveys';

CREATE OR REPLACE VIEW problems AS
SELECT u.year, u.block, u.unit, p.code, p.source, p.problem, p.detail
FROM unit_facts u
	CROSS JOIN LATERAL unnest(u.problems) p
UNION ALL
SELECT f.year, f.block, NULL, f.code, f.source, f.problem, f.detail
FROM framework_problems f
UNION ALL
SELECT v.year, v.block, v.unit, NULL, v.source, v.problem, v.detail
FROM survey_problems v;
COMMENT ON VIEW problems IS 'What in the inputs cannot stand; it stops refresh';

-- ---- the year before -----------------------------------------------------------------------------------------------

-- Of a unit: prior_index if it has the unit, else what was announced, else the draft.
CREATE OR REPLACE VIEW unit_before AS
SELECT u.year, u.block, u.unit,
	CASE WHEN o.unit IS NOT NULL THEN 'prior' WHEN p.unit IS NOT NULL THEN 'published' WHEN d.unit IS NOT NULL THEN 'draft' END AS origin,
	o.index_pct AS prior_pct, coalesce(p.card, d.card) AS card, coalesce(o.rank, p.rank, i.rank) AS rank,
	CASE WHEN coalesce(o.block, p.block, d.block) = u.block
		AND coalesce(CASE WHEN p.unit IS NOT NULL THEN p.framework_name ELSE b.framework_name END = r.framework_name, true)
		THEN 1 ELSE 0 END::smallint AS comparable
FROM read_units u
	LEFT JOIN LATERAL (
		SELECT q.block, q.unit, q.index_pct, q.rank
		FROM prior_index q
		WHERE q.year = u.year - 1 AND q.unit = u.unit
		ORDER BY q.block = u.block DESC, q.block COLLATE "C"
		LIMIT 1) o ON true
	LEFT JOIN announced_units p ON p.year = u.year - 1 AND p.unit = u.unit AND o.unit IS NULL
	LEFT JOIN scorecards d ON d.year = u.year - 1 AND d.unit = u.unit AND o.unit IS NULL AND p.unit IS NULL
	LEFT JOIN unit_index i ON i.year = d.year AND i.block = d.block AND i.unit = d.unit
	LEFT JOIN block_rules r ON r.year = u.year AND r.block = u.block
	LEFT JOIN block_rules b ON b.year = u.year - 1 AND b.block = coalesce(o.block, d.block);
COMMENT ON VIEW unit_before IS 'What each unit is compared with, where it comes from (prior, published, draft), and whether it compares';

-- Of a block: what was announced, else the mean of prior_index, else the draft.
CREATE OR REPLACE VIEW block_before AS
SELECT n.year, n.block,
	CASE WHEN p.block IS NOT NULL THEN 'published' WHEN o.block IS NOT NULL THEN 'prior' WHEN d.block IS NOT NULL THEN 'draft' END AS origin,
	o.mean AS prior_mean,
	CASE WHEN coalesce(p.block, o.block, d.block) IS NOT NULL
		AND coalesce(CASE WHEN p.block IS NOT NULL THEN p.framework_name ELSE b.framework_name END = r.framework_name, true)
		THEN 1 ELSE 0 END::smallint AS comparable
FROM (SELECT DISTINCT s.year, s.block FROM scorecards s) n
	LEFT JOIN announced_blocks p ON p.year = n.year - 1 AND p.block = n.block
	LEFT JOIN (
		SELECT q.year, q.block, CASE WHEN count(*) = count(q.index_pct) THEN avg(q.index_pct) END AS mean
		FROM prior_index q
		GROUP BY q.year, q.block) o ON o.year = n.year - 1 AND o.block = n.block AND p.block IS NULL
	LEFT JOIN (SELECT DISTINCT s.year, s.block FROM scorecards s) d
		ON d.year = n.year - 1 AND d.block = n.block AND p.block IS NULL AND o.block IS NULL
	LEFT JOIN block_rules r ON r.year = n.year AND r.block = n.block
	LEFT JOIN block_rules b ON b.year = n.year - 1 AND b.block = n.block;
COMMENT ON VIEW block_before IS 'What each block is compared with, where it comes from (published, prior, draft), and whether it compares';

-- ---- runs ----------------------------------------------------------------------------------------------------------

-- A run covers a year and block if it named neither or them. Blocks that have no cards are not listed. The log is read once,
-- however many blocks there are.
CREATE OR REPLACE VIEW freshness AS
WITH run AS MATERIALIZED (
	SELECT r.year, r.block, max(r.id) AS last, max(r.id) FILTER (WHERE r.outcome = 'done') AS success
	FROM refresh_log r
	GROUP BY r.year, r.block
)
SELECT b.year, b.block, s.ended AS last_success, l.ended AS last_run, l.outcome::varchar(7) AS last_outcome
FROM block_summary b
	CROSS JOIN LATERAL (
		SELECT max(r.last) AS last, max(r.success) AS success
		FROM run r
		WHERE coalesce(r.year = b.year, true) AND coalesce(r.block = b.block, true)
	) k
	LEFT JOIN refresh_log l ON l.id = k.last
	LEFT JOIN refresh_log s ON s.id = k.success;
COMMENT ON VIEW freshness IS 'How old the figures of a year and block are: the last refresh that succeeded, and the last that was tried';

END
$procedure$;
COMMENT ON PROCEDURE parindex.report_draft_views() IS
'Makes the views of a report''s drafts in the current schema, but for the inputs and for criterion_points; called by create_report';

-- A row for each criterion of each unit: what the cells of its card say, and of the card before.
CREATE PROCEDURE parindex.report_criterion_points(digits integer, published boolean DEFAULT false)
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	EXECUTE format($view$
CREATE OR REPLACE VIEW criterion_points AS
SELECT s.year, s.block, s.unit, c.code::varchar(27) AS code, c.source::varchar(15) AS source,
	(s.year || '/' || s.unit)::varchar(111) AS unit_key, (s.year || '/' || s.block)::varchar(111) AS block_key,
	c.axis, c.code_order::varchar(27) AS code_order,
	s.unit_name, s.unit_name_en,
	CASE WHEN c.now THEN b.criterion_name END::varchar(255) AS criterion_name,
	CASE WHEN c.now THEN b.criterion_name_en END::varchar(255) AS criterion_name_en,
	CASE WHEN c.now THEN b.axis_name END::varchar(255) AS axis_name,
	CASE WHEN c.now THEN b.axis_name_en END::varchar(255) AS axis_name_en,
	c.points::%2$s AS points, c.max_points::%2$s AS max_points, c.par_index::%1$s AS index_pct, c.lost::%2$s AS lost,
	c.unscored::smallint AS unscored, c.not_applicable::smallint AS not_applicable,
	%4$sc.previous_points::%2$s AS previous_points, c.previous_max::%2$s AS previous_max,
	c.work::%1$s AS work, c.framework::%1$s AS framework, c.contribution::%1$s AS contribution,
	CASE WHEN s.before_card IS NULL THEN 0 ELSE 1 END::smallint AS comparable,
	b.mean_points AS block_mean%5$s
FROM scorecards s
	CROSS JOIN LATERAL parindex.report_criteria(s.card, s.before_card, %6$s, %3$s) c
	LEFT JOIN block_criterion b ON b.year = s.year AND b.block = s.block AND b.code = c.code AND b.source = c.source$view$,
		format('numeric(%s,%s)', 8 + digits, digits), format('numeric(%s,%s)', 10 + digits, digits), digits,
		CASE WHEN NOT published THEN format('c.self_points::numeric(%s,%s) AS self_points, ', 10 + digits, digits) END,
		CASE WHEN published THEN ', s.revision, s.decision, s.decided_on, s.published_at' END,
		CASE WHEN published THEN 'NULL' ELSE 's.self_card' END);
	COMMENT ON VIEW criterion_points IS 'A row for each criterion of each unit and year; contributions sum to the unit''s change';
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_criterion_points(integer, boolean) IS
'Makes the view criterion_points in the current schema, of drafts or of what was published, for so many digits; called by create_report';
