-- The same rows give the same bytes, however they are ordered, split, merged,
-- moved or sent. Thousands of generated sets of rows.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql
CREATE FUNCTION pg_temp.same(a scorecard, b scorecard) RETURNS boolean
LANGUAGE sql AS 'SELECT record_image_eq(ROW(a), ROW(b))';

-- 4000 sets, some of a row or two, some of a hundred and more; few codes or many,
-- a few sources or dozens, one row to a criterion or many
SELECT setseed(0.5);
CREATE FUNCTION pg_temp.code(most integer, levels integer) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT string_agg((1 + (random() * most)::integer)::text, '.') FROM generate_series(1, levels) $$;
CREATE TABLE property_row AS
SELECT set, row_number() OVER () AS n, criteria(code, source, maximum) AS criteria,
	CASE WHEN random() > 0.1 THEN round(random()::numeric * maximum, (random() * 8)::integer) END AS points,
	CASE WHEN random() < 0.1 THEN false WHEN random() < 0.5 THEN true END AS applicable,
	(random() * 5)::integer AS part, random() AS shuffle
FROM (SELECT set, pg_temp.code((ARRAY[1, 4, 30, 254])[1 + set % 4], 1 + (random() * 4)::integer) AS code,
		CASE WHEN set % 5 = 4 THEN 's' || (random() * 61)::integer
			ELSE (ARRAY['survey', 'appraisal', 'bonus', 'penalty', 'leaders', 'a'])[1 + (random() * 4)::integer]
		END AS source,
		CASE WHEN set % 3 = 0 THEN round(random()::numeric * 100, (random() * 8)::integer)
			ELSE 1 + (random() * 3)::integer END AS maximum
	FROM generate_series(1, 4000) set,
		generate_series(1, CASE set % 8 WHEN 0 THEN 120 WHEN 1 THEN 40 ELSE set % 13 + 1 END) j) s;
UPDATE property_row SET points = max_points(criteria) WHERE points > max_points(criteria);
-- a hundred sets that share codes with maxima beyond a narrow cell
UPDATE property_row SET criteria = criteria(code(criteria), source(criteria), max_points(criteria) + 900000)
WHERE set % 40 = 1;
SELECT count(DISTINCT set) AS sets, count(*) > 80000 AS rows FROM property_row;
SELECT count(*) > 5000 AS unscored FROM property_row WHERE points IS NULL;
SELECT count(*) > 5000 AS not_applicable FROM property_row WHERE NOT applicable;

CREATE TABLE property_card AS
SELECT set, scorecard(criteria, points, applicable ORDER BY n) AS card,
	scorecard(criteria, points, applicable, 1 ORDER BY n) AS axes, scorecard(criteria, points ORDER BY n) AS plain
FROM property_row GROUP BY set;
SELECT count(*) > 500 AS with_duplicates FROM property_card WHERE duplicates(card) > 0;
SELECT count(*) > 10 AS negative FROM property_card WHERE points(card) < 0;
SELECT count(*) > 500 AS known FROM property_card WHERE par_index(card) IS NOT NULL;
SELECT count(*) > 500 AS unknown FROM property_card WHERE par_index(card) IS NULL;
SELECT count(*) > 50 AS large FROM property_card WHERE pg_column_size(card) > 1000;

-- any order of rows
CREATE TEMP TABLE reordered AS
SELECT set, scorecard(criteria, points, applicable ORDER BY n DESC) AS descending,
	scorecard(criteria, points, applicable ORDER BY shuffle) AS shuffled,
	scorecard(criteria, points, applicable ORDER BY criteria) AS sorted,
	scorecard(criteria, points, applicable, 1 ORDER BY shuffle) AS axes_shuffled
FROM property_row GROUP BY set;
SELECT count(*) AS differ FROM property_card JOIN reordered USING (set) WHERE NOT pg_temp.same(card, descending);
SELECT count(*) AS differ FROM property_card JOIN reordered USING (set) WHERE NOT pg_temp.same(card, shuffled);
SELECT count(*) AS differ FROM property_card JOIN reordered USING (set) WHERE NOT pg_temp.same(card, sorted);
SELECT count(*) AS differ FROM property_card JOIN reordered USING (set) WHERE NOT pg_temp.same(axes, axes_shuffled);

-- partial cards in any grouping, merged in any order, by the aggregate and by the operator
CREATE TABLE property_part AS
SELECT set, part, scorecard(criteria, points, applicable ORDER BY shuffle) AS card,
	scorecard(criteria, points, applicable, 1) AS axes, min(shuffle) AS shuffle
FROM property_row GROUP BY set, part;
CREATE TEMP TABLE merged AS
SELECT set, scorecard(card ORDER BY shuffle) AS up, scorecard(card ORDER BY shuffle DESC) AS down,
	scorecard(axes) AS merged_axes, scorecard(to_depth(card, 2)) AS two_levels,
	coalesce(scorecard(card) FILTER (WHERE part < 3), '{}')
		+ coalesce(scorecard(card) FILTER (WHERE part >= 3), '{}') AS two
FROM property_part GROUP BY set;
SELECT count(*) AS differ FROM property_card JOIN merged USING (set) WHERE NOT pg_temp.same(card, up);
SELECT count(*) AS differ FROM property_card JOIN merged USING (set) WHERE NOT pg_temp.same(card, down);
SELECT count(*) AS differ FROM property_card JOIN merged USING (set) WHERE NOT pg_temp.same(card, two);
SELECT count(*) AS differ FROM property_card JOIN merged USING (set) WHERE NOT pg_temp.same(axes, merged_axes);
SELECT count(*) AS differ FROM property_card JOIN merged USING (set)
WHERE NOT pg_temp.same(to_depth(card, 1), merged_axes);
SELECT count(*) AS differ FROM property_card JOIN merged USING (set)
WHERE NOT pg_temp.same(to_depth(card, 2), two_levels);

-- text and binary
SELECT count(*) AS differ FROM property_card WHERE NOT pg_temp.same(card::text::scorecard, card);
SELECT count(*) AS differ FROM property_card WHERE card::text::scorecard::text <> card::text;
SELECT count(*) AS differ FROM property_card WHERE NOT pg_temp.same(axes::text::scorecard, axes);
\copy property_card (set, card, axes) TO 'results/property_card.bin' (FORMAT binary)
CREATE TEMP TABLE received (set integer, received scorecard, received_axes scorecard);
\copy received FROM 'results/property_card.bin' (FORMAT binary)
SELECT count(*) AS received FROM received;
SELECT count(*) AS differ FROM property_card JOIN received USING (set) WHERE NOT pg_temp.same(card, received);
SELECT count(*) AS differ FROM property_card JOIN received USING (set) WHERE NOT pg_temp.same(axes, received_axes);
SELECT count(*) AS differ FROM property_card JOIN received USING (set)
WHERE scorecard_send(card) <> scorecard_send(received);
\copy (SELECT DISTINCT criteria FROM property_row) TO 'results/property_card.bin' (FORMAT binary)
CREATE TEMP TABLE received_criteria (criteria criteria);
\copy received_criteria FROM 'results/property_card.bin' (FORMAT binary)
SELECT count(DISTINCT criteria) = (SELECT count(*) FROM received_criteria) AS all_received FROM property_row;
SELECT count(*) AS differ FROM property_row LEFT JOIN received_criteria r USING (criteria) WHERE r IS NULL;
SELECT count(*) AS differ FROM property_row WHERE criteria::text::criteria <> criteria;

-- in parallel: the plan, then the bytes
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET cpu_operator_cost = 1;
SET max_parallel_workers_per_gather = 2;
ALTER TABLE property_row SET (parallel_workers = 2);
ALTER TABLE property_part SET (parallel_workers = 2);
ANALYZE property_row, property_part;
CREATE VIEW property_parallel AS
SELECT set, scorecard(criteria, points, applicable) AS p_card, scorecard(criteria, points) AS p_plain,
	scorecard(criteria, points, applicable, 1) AS p_axes, par_index(criteria, points) AS plain_index,
	par_index(criteria, points, applicable) AS index, par_index(points, max_points(criteria)) AS points_index
FROM property_row GROUP BY set;
CREATE VIEW property_merge AS SELECT set, scorecard(card) AS p_card FROM property_part GROUP BY set;
SELECT pg_temp.plan_has('SELECT * FROM property_parallel', 'Partial') AS partial;
SELECT pg_temp.plan_has('SELECT * FROM property_merge', 'Partial') AS partial;
CREATE TEMP TABLE parallel_card AS SELECT * FROM property_parallel;
CREATE TEMP TABLE parallel_merge AS SELECT * FROM property_merge;
SET max_parallel_workers_per_gather = 0;
SELECT count(*) AS differ FROM property_card JOIN parallel_card USING (set) WHERE NOT pg_temp.same(card, p_card);
SELECT count(*) AS differ FROM property_card JOIN parallel_card USING (set) WHERE NOT pg_temp.same(plain, p_plain);
SELECT count(*) AS differ FROM property_card JOIN parallel_card USING (set) WHERE NOT pg_temp.same(axes, p_axes);
SELECT count(*) AS differ FROM property_card JOIN parallel_merge USING (set) WHERE NOT pg_temp.same(card, p_card);
SELECT count(*) AS differ FROM property_card JOIN parallel_card USING (set)
WHERE index IS DISTINCT FROM par_index(card);
SELECT count(*) AS differ FROM property_card JOIN parallel_card USING (set)
WHERE plain_index IS DISTINCT FROM par_index(plain);
SELECT count(*) AS differ FROM property_parallel JOIN parallel_card p USING (set)
WHERE property_parallel.points_index IS DISTINCT FROM p.points_index;
RESET max_parallel_workers_per_gather;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET cpu_operator_cost;

-- plain SQL gives the same figures
CREATE TEMP TABLE figure AS
SELECT set, criteria, points, applies, source(criteria) NOT IN ('bonus', 'penalty') AS regular,
	CASE WHEN NOT applies THEN 0 WHEN source(criteria) = 'penalty' THEN - coalesce(points, 0)
		ELSE coalesce(points, 0) END
		AS earned
FROM property_row, LATERAL (SELECT coalesce(applicable, true) AS applies) a;
CREATE TEMP TABLE plain_sql AS
SELECT set, sum(earned) AS earned, sum(earned) FILTER (WHERE axis(criteria) = 1) AS earned_1,
	coalesce(sum(max_points(criteria)) FILTER (WHERE regular AND applies), 0) AS maximum,
	sum(CASE WHEN applies THEN max_points(criteria) ELSE 0 END) FILTER (WHERE source(criteria) = 'survey')
		AS maximum_survey,
	count(*) FILTER (WHERE points IS NULL AND regular AND applies) AS open,
	count(*) FILTER (WHERE points IS NOT NULL AND regular AND applies) AS scored,
	count(*) FILTER (WHERE NOT applies) AS out
FROM figure GROUP BY set;
CREATE TEMP VIEW compared AS SELECT * FROM property_card JOIN plain_sql USING (set);
SELECT count(*) AS differ FROM compared
WHERE points(card) IS DISTINCT FROM CASE WHEN open = 0 OR scored > 0 THEN earned END;
SELECT count(*) AS differ FROM compared WHERE points(card, 1) <> earned_1;
SELECT count(*) AS differ FROM compared WHERE max_points(card) <> maximum;
SELECT count(*) AS differ FROM compared WHERE max_points(card, NULL, 'survey') IS DISTINCT FROM maximum_survey;
SELECT count(*) AS differ FROM compared WHERE unscored(card) <> open;
SELECT count(*) AS differ FROM compared WHERE not_applicable(card) <> out;
SELECT count(*) AS differ FROM compared WHERE par_index(card) IS DISTINCT FROM
	CASE WHEN open = 0 THEN round(100 * earned::numeric(60, 40) / nullif(maximum, 0), 16) END;
-- points + lost + open = maximum, bonus and penalty apart
SELECT count(*) AS differ FROM compared, LATERAL (
	SELECT coalesce(points(card, NULL, 'bonus'), 0) + coalesce(points(card, NULL, 'penalty'), 0) AS outside) o
WHERE coalesce(points(card) - outside, 0) + points_lost(card) + points_open(card) <> max_points(card);
-- rows of cells and axes sum to the whole
SELECT count(*) AS differ FROM compared WHERE (SELECT sum(points) FROM cells(card)) <> points(card);
SELECT count(*) AS differ FROM compared WHERE (SELECT sum(max_points) FROM axes(card)) <> max_points(card);

-- the direct aggregates give the figure of a card
CREATE TEMP TABLE direct AS
SELECT set, par_index(criteria, points, applicable) AS index,
	par_index(points, max_points(criteria)) FILTER (WHERE source(criteria) = 'appraisal') AS two_columns
FROM property_row GROUP BY set;
SELECT count(*) AS differ FROM property_card JOIN direct USING (set) WHERE index IS DISTINCT FROM par_index(card);
SELECT count(*) AS differ FROM property_card JOIN direct USING (set) WHERE index IS DISTINCT FROM par_index(axes);
SELECT count(*) AS differ FROM property_card JOIN direct USING (set)
WHERE two_columns IS DISTINCT FROM par_index(plain, NULL, 'appraisal');

-- hash and order: equal cards, and only they, have equal text, bytes and hash; one order for all operators
CREATE TEMP TABLE sample AS
SELECT card FROM property_card WHERE set % 32 = 3
UNION ALL SELECT card::text::scorecard FROM property_card WHERE set % 64 = 3
UNION ALL SELECT axes FROM property_card WHERE set % 64 = 3;
CREATE TEMP TABLE ordered AS SELECT row_number() OVER (ORDER BY card) AS r, card FROM sample;
CREATE TEMP VIEW compared_pair AS
SELECT a.r AS ra, b.r AS rb, a.card AS a, b.card AS b, scorecard_cmp(a.card, b.card) AS cmp FROM ordered a, ordered b;
SELECT count(*) AS pairs, count(*) FILTER (WHERE a = b AND ra < rb) AS equal_pairs FROM compared_pair;
SELECT count(*) AS differ FROM compared_pair WHERE (a = b) <> (a::text = b::text);
SELECT count(*) AS differ FROM compared_pair WHERE (a = b) <> (scorecard_send(a) = scorecard_send(b));
SELECT count(*) AS differ FROM compared_pair
WHERE (a = b) <> (scorecard_hash_extended(a, 1) = scorecard_hash_extended(b, 1));
SELECT count(*) AS differ FROM compared_pair WHERE a = b AND scorecard_hash(a) <> scorecard_hash(b);
SELECT count(*) AS differ FROM compared_pair WHERE cmp <> - scorecard_cmp(b, a);
SELECT count(*) AS differ FROM compared_pair WHERE ra < rb AND a > b;
SELECT count(*) AS differ FROM compared_pair WHERE (a < b) <> (cmp < 0) OR (a <= b) <> (cmp <= 0);
SELECT count(*) AS differ FROM compared_pair WHERE (a > b) <> (cmp > 0) OR (a >= b) <> (cmp >= 0);
SELECT count(*) AS differ FROM compared_pair WHERE (a = b) <> (cmp = 0) OR (a <> b) <> (cmp <> 0);
SELECT count(DISTINCT card) = count(DISTINCT card::text) AS distinct_sorted FROM ordered;
SELECT count(*) = (SELECT count(DISTINCT card::text) FROM ordered) AS grouped
FROM (SELECT card FROM ordered GROUP BY card) s;

-- however they are stored: short, plain, compressed, in pieces out of line, and read from there
CREATE TEMP TABLE written AS SELECT set, card::text AS card FROM property_card WHERE set % 32 IN (0, 3)
UNION ALL SELECT 9000 + n, scorecard(criteria(concat(1 + c / 99, '.', 1 + c % 99), 'survey', 9), (c * n) % 5)::text
FROM generate_series(1, 3) n, generate_series(1, 900) c GROUP BY n;
CREATE TEMP TABLE plain (set integer, card scorecard);
CREATE TEMP TABLE compressed (set integer, card scorecard);
CREATE TEMP TABLE out_of_line (set integer, card scorecard);
ALTER TABLE plain ALTER card SET STORAGE PLAIN;
ALTER TABLE out_of_line ALTER card SET STORAGE EXTERNAL;
INSERT INTO plain SELECT set, card::scorecard FROM written WHERE set < 9000;
INSERT INTO compressed SELECT set, card::scorecard FROM written;
INSERT INTO out_of_line SELECT set, card::scorecard FROM written;
SELECT (SELECT max(pg_column_size(card)) FROM compressed) < (SELECT max(pg_column_size(card)) FROM out_of_line) AS less;
CREATE TEMP VIEW form AS SELECT * FROM plain UNION ALL SELECT * FROM compressed UNION ALL SELECT * FROM out_of_line;
CREATE TEMP VIEW form_pair AS
SELECT a.card AS a, b.card AS b, x.card = y.card AS same
FROM form a JOIN written x USING (set), form b JOIN written y USING (set) WHERE a.set % 4 = b.set % 4;
SELECT count(*) FILTER (WHERE same) > 1000 AS same, count(*) FILTER (WHERE NOT same) > 10000 AS other FROM form_pair;
SELECT count(*) AS differ FROM form_pair WHERE (a = b) <> same OR (scorecard_cmp(a, b) = 0) <> same;
SELECT count(*) AS differ FROM form_pair WHERE same AND scorecard_hash(a) <> scorecard_hash(b);

DROP VIEW property_parallel, property_merge, compared;
DROP TABLE property_row, property_card, property_part;
