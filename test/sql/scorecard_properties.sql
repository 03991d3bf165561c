-- The same rows give the same bytes, however they are ordered, split, merged,
-- moved or sent. Thousands of generated sets of rows.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

-- 4000 sets, some of a row or two, some of a hundred and more; few codes or many,
-- a few sources or dozens, one row to a criterion or many
SELECT setseed(0.5);
CREATE TABLE property_row AS
SELECT set, row_number() OVER () AS n, criteria(code, source, maximum) AS criteria,
	CASE WHEN random() > 0.1 THEN round(random()::numeric * maximum, (random() * 8)::integer) END AS points,
	CASE WHEN random() < 0.1 THEN false WHEN random() < 0.5 THEN true END AS applicable, (random() * 5)::integer AS part, random() AS shuffle
FROM (
	SELECT set, array_to_string(ARRAY(SELECT 1 + (random() * CASE set % 4 WHEN 0 THEN 1 WHEN 1 THEN 4 WHEN 2 THEN 30 ELSE 254 END)::integer
			FROM generate_series(1, 1 + (random() * 4)::integer)), '.') AS code,
		CASE WHEN set % 5 = 4 THEN 's' || (random() * 61)::integer
			ELSE (ARRAY['survey', 'appraisal', 'bonus', 'penalty', 'leaders', 'a'])[1 + (random() * 4)::integer] END AS source,
		CASE WHEN set % 3 = 0 THEN round(random()::numeric * 100, (random() * 8)::integer) ELSE 1 + (random() * 3)::integer END AS maximum
	FROM generate_series(1, 4000) set, generate_series(1, CASE set % 8 WHEN 0 THEN 120 WHEN 1 THEN 40 ELSE set % 13 + 1 END) j
) s;
UPDATE property_row SET points = max_points(criteria) WHERE points > max_points(criteria);
-- a hundred sets that share codes with maxima beyond a narrow cell
UPDATE property_row SET criteria = criteria(code(criteria), source(criteria), max_points(criteria) + 900000) WHERE set % 40 = 1;
SELECT count(DISTINCT set) AS sets, count(*) > 80000 AS rows, count(*) FILTER (WHERE points IS NULL) > 5000 AS unscored,
	count(*) FILTER (WHERE NOT applicable) > 5000 AS not_applicable, max(n) > 1 AS numbered FROM property_row;

CREATE TABLE property_card AS
SELECT set, scorecard(criteria, points, applicable ORDER BY n) AS card, scorecard(criteria, points, applicable, 1 ORDER BY n) AS axes,
	scorecard(criteria, points ORDER BY n) AS plain
FROM property_row GROUP BY set;
SELECT count(*) FILTER (WHERE duplicates(card) > 0) > 500 AS with_duplicates, count(*) FILTER (WHERE points(card) < 0) > 10 AS negative,
	count(*) FILTER (WHERE par_index(card) IS NULL) > 500 AS unknown, count(*) FILTER (WHERE par_index(card) IS NOT NULL) > 500 AS known,
	count(*) FILTER (WHERE pg_column_size(card) > 1000) > 50 AS large FROM property_card;

-- any order of rows; images are compared byte for byte
SELECT count(*) FILTER (WHERE NOT record_image_eq(ROW(c.card), ROW(o.descending))) AS descending, count(*) FILTER (WHERE NOT record_image_eq(ROW(c.card), ROW(o.shuffled))) AS shuffled,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(c.card), ROW(o.sorted))) AS sorted, count(*) FILTER (WHERE NOT record_image_eq(ROW(c.axes), ROW(o.axes))) AS axes
FROM property_card c JOIN (SELECT set, scorecard(criteria, points, applicable ORDER BY n DESC) AS descending, scorecard(criteria, points, applicable ORDER BY shuffle) AS shuffled,
	scorecard(criteria, points, applicable ORDER BY criteria) AS sorted, scorecard(criteria, points, applicable, 1 ORDER BY shuffle) AS axes
	FROM property_row GROUP BY set) o USING (set);

-- partial cards in any grouping, merged in any order, by the aggregate and by the operator
CREATE TABLE property_part AS
SELECT set, part, scorecard(criteria, points, applicable ORDER BY shuffle) AS card, scorecard(criteria, points, applicable, 1) AS axes, min(shuffle) AS shuffle
FROM property_row GROUP BY set, part;
SELECT count(*) AS parts, count(*) FILTER (WHERE NOT record_image_eq(ROW(c.card), ROW(m.up))) AS up, count(*) FILTER (WHERE NOT record_image_eq(ROW(c.card), ROW(m.down))) AS down,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(c.card), ROW(m.two))) AS two_steps, count(*) FILTER (WHERE NOT record_image_eq(ROW(c.axes), ROW(m.axes))) AS axes,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(to_depth(c.card, 1)), ROW(m.axes))) AS to_depth,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(to_depth(c.card, 2)), ROW(m.two_levels))) AS two_levels
FROM property_card c JOIN (SELECT set, scorecard(card ORDER BY shuffle) AS up, scorecard(card ORDER BY shuffle DESC) AS down, scorecard(axes) AS axes,
		scorecard(to_depth(card, 2)) AS two_levels,
		coalesce(scorecard(card) FILTER (WHERE part < 3), '{}') + coalesce(scorecard(card) FILTER (WHERE part >= 3), '{}') AS two
	FROM property_part GROUP BY set) m USING (set);

-- text and binary
\copy property_card (set, card, axes) TO 'results/property_card.bin' (FORMAT binary)
CREATE TEMP TABLE received (set integer, card scorecard, axes scorecard);
\copy received FROM 'results/property_card.bin' (FORMAT binary)
SELECT count(*) FILTER (WHERE NOT record_image_eq(ROW(c.card::text::scorecard), ROW(c.card))) AS text, count(*) FILTER (WHERE c.card::text::scorecard::text <> c.card::text) AS stable,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(r.card), ROW(c.card))) AS binary, count(*) FILTER (WHERE NOT record_image_eq(ROW(r.axes), ROW(c.axes))) AS binary_axes,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(c.axes::text::scorecard), ROW(c.axes))) AS text_axes,
	count(*) FILTER (WHERE scorecard_send(r.card) <> scorecard_send(c.card)) AS sent
FROM property_card c JOIN received r USING (set);
\copy (SELECT DISTINCT criteria FROM property_row) TO 'results/property_card.bin' (FORMAT binary)
CREATE TEMP TABLE received_criteria (criteria criteria);
\copy received_criteria FROM 'results/property_card.bin' (FORMAT binary)
SELECT (SELECT count(*) FROM received_criteria) = count(DISTINCT criteria) AS binary_criteria, (SELECT count(*) FROM (SELECT * FROM received_criteria EXCEPT SELECT criteria FROM property_row) s) AS lost,
	count(*) FILTER (WHERE criteria::text::criteria <> criteria) AS text_criteria FROM property_row;

-- in parallel: the plan, then the bytes
CREATE FUNCTION pg_temp.assert_plan(query text, VARIADIC wanted text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	line text;
	plan text = '';
	part text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS off) ' || query LOOP
		plan = plan || line || E'\n';
	END LOOP;
	FOREACH part IN ARRAY wanted LOOP
		IF position(part IN plan) = 0 THEN
			RAISE EXCEPTION 'no "%" in the plan', part USING DETAIL = plan;
		END IF;
	END LOOP;
END $$;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET cpu_operator_cost = 1;
SET max_parallel_workers_per_gather = 2;
ALTER TABLE property_row SET (parallel_workers = 2);
ALTER TABLE property_part SET (parallel_workers = 2);
ANALYZE property_row, property_part;
SELECT pg_temp.assert_plan($$SELECT set, scorecard(criteria, points, applicable), scorecard(criteria, points), scorecard(criteria, points, applicable, 1),
	par_index(criteria, points), par_index(criteria, points, applicable), par_index(points, max_points(criteria)) FROM property_row GROUP BY set$$, 'Gather', 'Partial', 'Finalize');
SELECT pg_temp.assert_plan($$SELECT set, scorecard(card) FROM property_part GROUP BY set$$, 'Gather', 'Partial', 'Finalize');
CREATE TEMP TABLE parallel_card AS
SELECT set, scorecard(criteria, points, applicable) AS card, scorecard(criteria, points) AS plain, scorecard(criteria, points, applicable, 1) AS axes,
	par_index(criteria, points) AS plain_index, par_index(criteria, points, applicable) AS index, par_index(points, max_points(criteria)) AS points_index
FROM property_row GROUP BY set;
CREATE TEMP TABLE parallel_merge AS SELECT set, scorecard(card) AS card FROM property_part GROUP BY set;
SET max_parallel_workers_per_gather = 0;
SELECT count(*), count(*) FILTER (WHERE NOT record_image_eq(ROW(p.card, p.plain, p.axes), ROW(c.card, c.plain, c.axes))) AS differ,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(m.card), ROW(c.card))) AS merges,
	count(*) FILTER (WHERE p.index IS DISTINCT FROM par_index(c.card)) AS indices, count(*) FILTER (WHERE p.plain_index IS DISTINCT FROM par_index(c.plain)) AS plain_indices
FROM property_card c JOIN parallel_card p USING (set) JOIN parallel_merge m USING (set);
RESET max_parallel_workers_per_gather;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET cpu_operator_cost;

-- direct aggregates, cards and plain SQL give one figure
SELECT count(*), count(*) FILTER (WHERE direct IS DISTINCT FROM par_index(c.card)) AS through_card, count(*) FILTER (WHERE direct IS DISTINCT FROM par_index(c.axes)) AS through_axes,
	count(*) FILTER (WHERE direct IS DISTINCT FROM plain_sql) AS plain_sql, count(*) FILTER (WHERE two_columns IS DISTINCT FROM par_index(c.plain, NULL, 'appraisal')) AS two_columns,
	count(*) FILTER (WHERE points(c.card) IS DISTINCT FROM CASE WHEN open = 0 OR scored > 0 THEN earned END) AS points, count(*) FILTER (WHERE max_points(c.card) IS DISTINCT FROM maximum) AS maximum,
	count(*) FILTER (WHERE unscored(c.card) <> open) AS unscored, count(*) FILTER (WHERE not_applicable(c.card) <> out) AS not_applicable,
	count(*) FILTER (WHERE points(c.card, 1) IS DISTINCT FROM earned_1 AND points(c.card, 1) IS NOT NULL) AS points_1, count(*) FILTER (WHERE max_points(c.card, NULL, 'survey') IS DISTINCT FROM maximum_survey) AS maximum_survey,
	count(*) FILTER (WHERE coalesce(points(c.card), coalesce(points(c.card, NULL, 'bonus'), 0) + coalesce(points(c.card, NULL, 'penalty'), 0)) - coalesce(points(c.card, NULL, 'bonus'), 0) - coalesce(points(c.card, NULL, 'penalty'), 0)
		+ points_lost(c.card) + points_open(c.card) <> max_points(c.card)) AS balance,
	count(*) FILTER (WHERE (SELECT sum(points) FROM cells(c.card)) IS DISTINCT FROM points(c.card) AND points(c.card) IS NOT NULL
		OR (SELECT sum(max_points) FROM axes(c.card)) IS DISTINCT FROM max_points(c.card)) AS rows
FROM property_card c JOIN (
	SELECT set, par_index(criteria, points, applicable) AS direct,
		CASE WHEN count(*) FILTER (WHERE points IS NULL AND regular AND applies) = 0 THEN
			round((100 * sum(earned))::numeric(60, 40) / nullif(sum(max_points(criteria)) FILTER (WHERE regular AND applies), 0), 16) END AS plain_sql,
		par_index(points, max_points(criteria)) FILTER (WHERE source(criteria) = 'appraisal') AS two_columns,
		sum(earned) AS earned, coalesce(sum(max_points(criteria)) FILTER (WHERE regular AND applies), 0) AS maximum,
		count(*) FILTER (WHERE points IS NULL AND regular AND applies) AS open, count(*) FILTER (WHERE points IS NOT NULL AND regular AND applies) AS scored, count(*) FILTER (WHERE NOT applies) AS out,
		sum(earned) FILTER (WHERE axis(criteria) = 1) AS earned_1,
		CASE WHEN bool_or(source(criteria) = 'survey') THEN coalesce(sum(max_points(criteria)) FILTER (WHERE source(criteria) = 'survey' AND applies), 0) END AS maximum_survey
	FROM (SELECT *, source(criteria) NOT IN ('bonus', 'penalty') AS regular, coalesce(applicable, true) AS applies,
		CASE WHEN coalesce(applicable, true) THEN coalesce(points, 0) * CASE WHEN source(criteria) = 'penalty' THEN -1 ELSE 1 END ELSE 0 END AS earned FROM property_row) r
	GROUP BY set) s USING (set);

-- moving frames: with the inverse and with twins that have none
CREATE AGGREGATE pg_temp.twin(criteria, numeric) (SFUNC = scorecard_accum, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin(criteria, numeric, boolean) (SFUNC = scorecard_accum, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin(criteria, numeric, boolean, integer) (SFUNC = scorecard_accum, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin(scorecard) (SFUNC = scorecard_combine, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin_index(criteria, numeric) (SFUNC = par_index_accum, STYPE = bigint[], INITCOND = '{0,0,0,0}', FINALFUNC = par_index_final);
CREATE AGGREGATE pg_temp.twin_index(criteria, numeric, boolean) (SFUNC = par_index_accum, STYPE = bigint[], INITCOND = '{0,0,0,0}', FINALFUNC = par_index_final);
CREATE AGGREGATE pg_temp.twin_index(numeric, numeric) (SFUNC = par_index_plain_accum, STYPE = bigint[], INITCOND = '{0,0,0,0}', FINALFUNC = par_index_final);
CREATE TEMP TABLE moving AS
SELECT row_number() OVER (ORDER BY set, n) AS i, CASE WHEN n % 17 > 0 THEN criteria END AS criteria, points, applicable, set FROM property_row WHERE set % 8 IN (0, 1) ORDER BY set, n LIMIT 12000;
SELECT count(*), count(*) FILTER (WHERE NOT record_image_eq(ROW(a2), ROW(b2))) AS two, count(*) FILTER (WHERE NOT record_image_eq(ROW(a3), ROW(b3))) AS three, count(*) FILTER (WHERE NOT record_image_eq(ROW(a4), ROW(b4))) AS four,
	count(*) FILTER (WHERE i2 IS DISTINCT FROM j2) AS index_two, count(*) FILTER (WHERE i3 IS DISTINCT FROM j3) AS index_three, count(*) FILTER (WHERE ip IS DISTINCT FROM jp) AS index_plain,
	count(*) FILTER (WHERE i3 IS DISTINCT FROM par_index(a3)) AS through_card
FROM (SELECT scorecard(criteria, points) OVER w AS a2, pg_temp.twin(criteria, points) OVER w AS b2,
		scorecard(criteria, points, applicable) OVER w AS a3, pg_temp.twin(criteria, points, applicable) OVER w AS b3,
		scorecard(criteria, points, applicable, 1) OVER w AS a4, pg_temp.twin(criteria, points, applicable, 1) OVER w AS b4,
		par_index(criteria, points) OVER w AS i2, pg_temp.twin_index(criteria, points) OVER w AS j2,
		par_index(criteria, points, applicable) OVER w AS i3, pg_temp.twin_index(criteria, points, applicable) OVER w AS j3,
		par_index(points, max_points(criteria)) FILTER (WHERE criteria IS NOT NULL) OVER w AS ip, pg_temp.twin_index(points, max_points(criteria)) FILTER (WHERE criteria IS NOT NULL) OVER w AS jp
	FROM moving WINDOW w AS (ORDER BY i ROWS BETWEEN 25 PRECEDING AND 3 PRECEDING)) s;
SELECT count(*), count(*) FILTER (WHERE NOT record_image_eq(ROW(a), ROW(b))) AS following, count(*) FILTER (WHERE NOT record_image_eq(ROW(c), ROW(d))) AS ranges, count(*) FILTER (WHERE NOT record_image_eq(ROW(e), ROW(f))) AS single
FROM (SELECT scorecard(criteria, points, applicable) OVER w AS a, pg_temp.twin(criteria, points, applicable) OVER w AS b,
		scorecard(criteria, points, applicable) OVER r AS c, pg_temp.twin(criteria, points, applicable) OVER r AS d,
		scorecard(criteria, points, applicable) OVER o AS e, pg_temp.twin(criteria, points, applicable) OVER o AS f
	FROM moving WHERE i <= 4000 WINDOW w AS (PARTITION BY i % 3 ORDER BY i ROWS BETWEEN 2 FOLLOWING AND 20 FOLLOWING),
		r AS (ORDER BY i RANGE BETWEEN 150 PRECEDING AND 100 PRECEDING), o AS (ORDER BY i ROWS CURRENT ROW)) s;
SELECT count(*) > 6500 AS many, count(*) FILTER (WHERE NOT record_image_eq(ROW(a), ROW(b))) AS merges, count(*) FILTER (WHERE NOT record_image_eq(ROW(c), ROW(d))) AS axes
FROM (SELECT scorecard(card) OVER w AS a, pg_temp.twin(card) OVER w AS b, scorecard(axes) OVER w AS c, pg_temp.twin(axes) OVER w AS d
	FROM property_part WHERE set % 5 < 4 AND set < 2000 WINDOW w AS (ORDER BY set, part ROWS BETWEEN 6 PRECEDING AND 1 PRECEDING)) s;

-- hash and order: equal cards, and only they, have equal text, bytes and hash; one order for all operators
CREATE TEMP TABLE ordered AS SELECT row_number() OVER (ORDER BY card) AS r, card FROM
	(SELECT card FROM property_card WHERE set % 16 = 3 UNION ALL SELECT card::text::scorecard FROM property_card WHERE set % 32 = 3 UNION ALL SELECT axes FROM property_card WHERE set % 32 = 3) s;
SELECT count(*) AS pairs, count(*) FILTER (WHERE a.card = b.card AND a.r < b.r) AS equal_pairs,
	count(*) FILTER (WHERE (a.card = b.card) <> (a.card::text = b.card::text)) AS text, count(*) FILTER (WHERE (a.card = b.card) <> (scorecard_send(a.card) = scorecard_send(b.card))) AS bytes,
	count(*) FILTER (WHERE (a.card = b.card) <> (scorecard_hash_extended(a.card, 1) = scorecard_hash_extended(b.card, 1))) AS hash_extended,
	count(*) FILTER (WHERE a.card = b.card AND scorecard_hash(a.card) <> scorecard_hash(b.card)) AS hash,
	count(*) FILTER (WHERE scorecard_cmp(a.card, b.card) <> - scorecard_cmp(b.card, a.card)) AS antisymmetric,
	count(*) FILTER (WHERE a.r < b.r AND a.card > b.card) AS total_order,
	count(*) FILTER (WHERE (a.card < b.card) <> (scorecard_cmp(a.card, b.card) < 0) OR (a.card <= b.card) <> (scorecard_cmp(a.card, b.card) <= 0)
		OR (a.card > b.card) <> (scorecard_cmp(a.card, b.card) > 0) OR (a.card >= b.card) <> (scorecard_cmp(a.card, b.card) >= 0)
		OR (a.card <> b.card) <> (scorecard_cmp(a.card, b.card) <> 0)) AS operators
FROM ordered a, ordered b;
SELECT (SELECT count(DISTINCT card) FROM ordered) = (SELECT count(DISTINCT card::text) FROM ordered) AS distinct_sorted,
	(SELECT count(*) FROM (SELECT card FROM ordered GROUP BY card) s) = (SELECT count(DISTINCT card::text) FROM ordered) AS grouped;

DROP TABLE property_row, property_card, property_part;
