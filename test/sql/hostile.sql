-- Whatever SQL hands to a function of the extension: an error or a value, never
-- a crash, never an internal error; and what is accepted prints and reads back.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- the support functions of scorecard with what no aggregate would give them
SELECT call, pg_temp.error_of('SELECT ' || call) AS result FROM (VALUES
	($$scorecard_accum(NULL, NULL, NULL)$$), ($$scorecard_accum(NULL, '1 a 1', NULL)$$), ($$scorecard_accum('{}', NULL, 1)$$), ($$scorecard_accum('{1 a 1/2}@1', NULL, 1)$$),
	($$scorecard_accum('{1 a 1/2}', '1 a 1', 1)$$), ($$scorecard_accum('{1 a 1/2}@1', '1 a 1', 1)$$), ($$scorecard_accum('{}', '1 a 1', 2)$$), ($$scorecard_accum(NULL, '1 a 1', 1, NULL)$$),
	($$scorecard_accum(NULL, '1.2 a 1', 1, true, 1)$$), ($$scorecard_accum('{1.2 a 1/1}', '1.2 a 1', 1, true, 1)$$), ($$scorecard_accum('{1 a 1/1}@1', '1.2 a 1', 1, true, 1)$$), ($$scorecard_accum('{1 a 1/1}@1', '1.2 a 1', 1, true, 2)$$),
	($$scorecard_accum(NULL, NULL, 1, true, 99)$$), ($$scorecard_accum(NULL, '1 a 1', 1, true, 99)$$), ($$scorecard_accum(NULL, '1 a 1', 1, false, NULL)$$),
	($$scorecard_accum_inv(NULL, NULL, NULL)$$), ($$scorecard_accum_inv(NULL, '1 a 1', 1)$$), ($$scorecard_accum_inv('{}', '1 a 1', 1)$$), ($$scorecard_accum_inv('{1 a 1/1}', '1 a 1', 1)$$),
	($$scorecard_accum_inv('{1 a 1/1}', '1 a 1', NULL)$$), ($$scorecard_accum_inv('{1 a 1/1}', '1 a 1', 1, false)$$), ($$scorecard_accum_inv('{1 a 1/1}', '1 b 1', 1)$$), ($$scorecard_accum_inv('{1 a 1/2}@1', '1.1 a 1', 1, true, 1)$$),
	($$scorecard_accum_inv('{1 a 2/2 x2}', '1 a 1', 1)$$), ($$scorecard_accum_inv('{1 a 2/2 x2147483647}', '1 a 1', 1)$$),
	($$scorecard_combine(NULL, NULL)$$), ($$scorecard_combine('{}', NULL)$$), ($$scorecard_combine(NULL, '{}')$$), ($$scorecard_combine('{}', '{}')$$), ($$scorecard_combine('{}', '{1 a 1/2}@1')$$), ($$scorecard_combine('{1 a 1/2}@1', '{}')$$),
	($$scorecard_combine('{1 a 1/2}@1', '{1 a 1/2}')$$), ($$scorecard_combine('{1 a 1/2}@1', '{1 a 1/2}@2')$$),
	($$scorecard_combine_inv(NULL, NULL)$$), ($$scorecard_combine_inv(NULL, '{1 a 1/2}')$$), ($$scorecard_combine_inv('{}', '{1 a 1/2}')$$), ($$scorecard_combine_inv('{1 a 1/2}', '{1 a 1/2}')$$), ($$scorecard_combine_inv('{1 a 1/2}@1', '{1 a 1/2}')$$),
	($$scorecard_combine_inv('{1 a 1/2, 2 b 1/1}', '{2 b 1/1}')$$), ($$scorecard_combine_inv('{1 a 1/2}', '{2 a 1/2}')$$),
	($$scorecard_final(NULL)$$), ($$scorecard_final('{}')$$), ($$scorecard_final('{1 a 1/2}@1')$$)
) v(call);

-- no argument is written to, whether it comes from a constant, a row or a variable
CREATE TEMP TABLE kept AS SELECT '{1 a 1/2, 2 b ?/1}'::scorecard AS card;
SELECT scorecard_accum(card, '1 a 2', 2) AS accum, scorecard_accum_inv(card, '1 a 2', 1) AS inverse, scorecard_combine(card, card) AS combine, card AS unchanged FROM kept;
DO $$
DECLARE
	card scorecard = '{1 a 1/2, 1 z 1/2}';
	other scorecard;
BEGIN
	FOR i IN 1..300 LOOP
		other = scorecard_accum(card, criteria('1.' || 1 + i % 200, 's' || i % 40, 1), 1);
		other = merge(other, card);
	END LOOP;
	RAISE NOTICE '% %', card, other;
END $$;
SELECT card FROM kept;

-- states as values: aggregates of others over our functions show them open, with
-- room, unsorted, narrow and wide; every function takes them as the cards they are
CREATE AGGREGATE pg_temp.state(criteria, numeric, boolean) (SFUNC = scorecard_accum, STYPE = scorecard);
CREATE AGGREGATE pg_temp.state_from(criteria, numeric, boolean) (SFUNC = scorecard_accum, STYPE = scorecard, INITCOND = '{7 z 1/1, 3 a ?/2}');
CREATE AGGREGATE pg_temp.state_kept(criteria, numeric, boolean, integer) (SFUNC = scorecard_accum, STYPE = scorecard);
CREATE AGGREGATE pg_temp.state_merged(scorecard) (SFUNC = scorecard_combine, STYPE = scorecard);
SELECT setseed(0.11);
CREATE TABLE hostile_state AS
SELECT set, pg_temp.state(c, p, a) AS state, scorecard(c, p, a) AS card, pg_temp.state_kept(c, p, a, 1) AS state_1, scorecard(c, p, a, 1) AS card_1, pg_temp.state_from(c, p, a) AS state_from,
	'{7 z 1/1, 3 a ?/2}'::scorecard + scorecard(c, p, a) AS card_from
FROM (SELECT set, criteria(format('%s.%s', 1 + (random() * 4)::integer, 1 + (random() * 60)::integer), (ARRAY['survey', 'appraisal', 'bonus', 'penalty', 'x'])[1 + j % (1 + set % 5)], 50) AS c,
		CASE WHEN random() > 0.02 THEN round((random() * 50)::numeric, set % 9) END AS p, random() > 0.02 AS a
	FROM generate_series(1, 300) set, generate_series(1, set) j) s GROUP BY set;
SELECT count(*) FILTER (WHERE state <> card OR NOT state = card OR scorecard_cmp(state, card) <> 0) AS equal, count(*) FILTER (WHERE scorecard_hash(state) <> scorecard_hash(card)) AS hash,
	count(*) FILTER (WHERE scorecard_hash_extended(state, 5) <> scorecard_hash_extended(card, 5)) AS hash_extended, count(*) FILTER (WHERE state::text <> card::text) AS text,
	count(*) FILTER (WHERE scorecard_send(state) <> scorecard_send(card)) AS send, count(*) FILTER (WHERE NOT record_image_eq(ROW(scorecard_final(state)), ROW(card))) AS final,
	count(*) FILTER (WHERE state_1 <> card_1 OR state_1::text <> card_1::text OR state_from <> card_from) AS others,
	count(*) FILTER (WHERE (points(state), max_points(state, '1'), points_lost(state, 2), points_open(state), unscored(state), not_applicable(state), duplicates(state), par_index(state, unscored => 'zero'), missing(card, state), missing(state, card), index_change(state, card, unscored), to_depth(state, 1))
		IS DISTINCT FROM (points(card), max_points(card, '1'), points_lost(card, 2), points_open(card), unscored(card), not_applicable(card), duplicates(card), par_index(card, unscored => 'zero'), 0, 0, index_change(card, card, unscored), to_depth(card, 1))) AS accessors,
	count(*) FILTER (WHERE NOT record_image_eq(ROW(state + state), ROW(card + card)) OR NOT record_image_eq(ROW(scorecard_accum(state, '1 a 1', 1, true)), ROW(scorecard_accum(card, '1 a 1', 1, true)))) AS merged,
	count(*) FILTER (WHERE (SELECT array_agg(s) FROM cells(state) s) <> (SELECT array_agg(s) FROM cells(card) s) OR (SELECT array_agg(s) FROM axes(state) s) <> (SELECT array_agg(s) FROM axes(card) s)) AS cells,
	count(*) FILTER (WHERE (SELECT sum(contribution) FROM change_cells(state, card_from, 2)) IS DISTINCT FROM index_change(card, card_from)) AS change_cells
FROM (SELECT *, NULL::text AS unscored FROM hostile_state) s;
SELECT pg_temp.state_merged(state) = scorecard(card) AS merged, scorecard(state) = scorecard(card) AS of_states, scorecard(pg_temp) = scorecard(card) AS twice
FROM (SELECT set % 3, pg_temp.state_merged(state) AS pg_temp, scorecard(card) AS card, pg_temp.state_merged(state) AS state FROM hostile_state GROUP BY 1) s;
CREATE INDEX ON hostile_state (state) WHERE set <= 20;
SELECT count(*) AS found FROM hostile_state a JOIN hostile_state b ON a.state = b.card;
DROP TABLE hostile_state;

-- every function that SQL can call, with every combination that a seed chooses
-- of NULL, wrong, extreme and ordinary arguments
CREATE TEMP TABLE argument (type regtype, literal text);
INSERT INTO argument SELECT 'criteria', unnest(ARRAY['1 a 1', '1.2.3.4.5.6.7 bonus 0', '255 penalty 999999.99999999', '1.1 survey 2', NULL]);
INSERT INTO argument SELECT 'scorecard', unnest(ARRAY['{}', '{1 a 1/2}', '{1 a 1/2}@1', '{1.1 a ?/2, 1.2 a -/3, 9 bonus 1/1, 9 penalty 1/1}', '{1 a 92233720368.54775807/92233720368.54775807 x2147483647}', '{2 b 92233720368/92233720368 x2147483647, 3 c ?/1 x2147483647}', '{1.1.1.1.1.1.1 s 0/0}', '{1 a 1/2, 2 b 1/2}@3', NULL]);
INSERT INTO argument SELECT 'rubric', unnest(ARRAY['>= 100: 1.5; >= 80: 1; else 0', 'linear 50..100 -> 0..2', 'each -0.25 from 1', 'timely: 1; late: null', 'yes: 1; no: 0', '<= 2022-01-31: 0.2; else 0', '>= 90: ''A''; else ''B''', NULL]);
INSERT INTO argument SELECT 'survey_tally', unnest(ARRAY['0 0 0', '1 100 10000', '3 140 7600', '1000000000000000000 0 0', '2 0.00000001 0.0000000000000001', NULL]);
INSERT INTO argument SELECT 'date', unnest(ARRAY['2022-01-31', 'infinity', '-infinity', '4713-01-01 BC', NULL]);
INSERT INTO argument SELECT 'text', unnest(ARRAY['', '1', '1.1', '1.2.3.4.5.6.7.8', 'a', 'A', 'survey', 'zero', 'null', 'min', repeat('9', 1000), 'đ', NULL]);
INSERT INTO argument SELECT 'numeric', unnest(ARRAY['0', '1', '-1', 'NaN', 'Infinity', '-Infinity', '1e300', '-1e-300', '0.000000005', '9999999999.99999999', '9999999999.999999995', NULL]);
INSERT INTO argument SELECT 'integer', unnest(ARRAY['0', '1', '2', '7', '8', '-1', '255', '256', '2147483647', '-2147483648', NULL]);
INSERT INTO argument SELECT 'bigint', unnest(ARRAY['0', '-1', '9223372036854775807', '-9223372036854775808', NULL]);
INSERT INTO argument SELECT 'boolean', unnest(ARRAY['true', 'false', NULL]);
INSERT INTO argument SELECT 'bigint[]', unnest(ARRAY['{0,0,0,0}', '{}', '{1,2}', '{NULL,1,2,3}', '{{0,0,0,0}}', '{9223372036854775807,1,9223372036854775807,1}', '{-9223372036854775808,9223372036854775807,1,0}', '{1,-9223372036854775808,1,0}', NULL]);
SELECT setseed(0.12);
CREATE TEMP TABLE outcome (function text, state text);
DO $$
DECLARE
	f record;
	call text;
BEGIN
	FOR f IN SELECT p.oid, p.proname, p.prokind, p.proretset, p.pronargs, p.proargtypes, p.oid::regprocedure::text AS name
		FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'parindex'
		WHERE prolang IN (SELECT oid FROM pg_language WHERE lanname IN ('c', 'internal')) AND NOT proargtypes::oid[] && ARRAY['internal', 'cstring']::regtype[]::oid[] ORDER BY p.oid::regprocedure::text COLLATE "C" LOOP
		FOR i IN 1..150 LOOP
			SELECT format('SELECT %s FROM (SELECT %s.%I(%s)%s AS x%s) s', CASE WHEN f.proretset THEN 'count(x)' ELSE 'x' END, 'parindex', f.proname,
				string_agg(format('%L::%s', (SELECT literal FROM argument a WHERE a.type = t ORDER BY random() + o * 0 LIMIT 1), t), ', ' ORDER BY o),
				CASE f.prokind WHEN 'w' THEN ' OVER ()' ELSE '' END, CASE WHEN i % 5 = 0 THEN ' FROM generate_series(1, 3)' ELSE '' END)
			INTO call FROM unnest(f.proargtypes::oid[]::regtype[]) WITH ORDINALITY u(t, o);
			BEGIN
				EXECUTE call;
				INSERT INTO outcome VALUES (f.name, '00000');
			EXCEPTION WHEN OTHERS THEN
				INSERT INTO outcome VALUES (f.name, SQLSTATE);
				IF SQLSTATE LIKE 'XX%' THEN
					RAISE NOTICE '% %: %', SQLSTATE, SQLERRM, call;
				END IF;
			END;
		END LOOP;
	END LOOP;
END $$;
SELECT count(*) = count(DISTINCT function) * 150 AS all_answered, count(DISTINCT function) > 80 AS functions, count(*) FILTER (WHERE state = '00000') > 3000 AS values, count(*) FILTER (WHERE state <> '00000') > 1000 AS errors FROM outcome;
SELECT state FROM outcome GROUP BY state ORDER BY state COLLATE "C";

-- 100,000 mutated texts of each type: what is accepted prints and reads back equal
CREATE FUNCTION pg_temp.mutate(original text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	t text = original;
	alphabet text = '{}{},,  ..//??--@@xx0123456789901234567899aabzbonuspenalty_AZé+e"''\';
	p integer;
	n integer;
BEGIN
	FOR i IN 1..1 + (random() * 3)::integer LOOP
		p = 1 + (random() * length(t))::integer;
		n = (random() * 3)::integer;
		CASE (random() * 4)::integer
			WHEN 0 THEN t = overlay(t PLACING '' FROM p FOR n);
			WHEN 1 THEN t = overlay(t PLACING substr(alphabet, 1 + (random() * (length(alphabet) - 1))::integer, 1) FROM p FOR 1);
			WHEN 2 THEN t = overlay(t PLACING substr(alphabet, 1 + (random() * (length(alphabet) - 1))::integer, 1) FROM p FOR 0);
			WHEN 3 THEN t = overlay(t PLACING substr(t, 1 + (random() * length(t))::integer, 1 + (random() * 12)::integer) FROM p FOR 0);
			ELSE t = overlay(t PLACING substr(t, 1 + (random() * length(t))::integer, n) FROM p FOR n);
		END CASE;
	END LOOP;
	RETURN t;
END $$;
CREATE FUNCTION pg_temp.mutated(type regtype, originals text[], tries integer, OUT accepted integer, OUT refused integer, OUT changed text) LANGUAGE plpgsql AS $$
DECLARE
	t text;
	c criteria;
	s scorecard;
BEGIN
	accepted = 0;
	refused = 0;
	FOR i IN 1..tries LOOP
		t = pg_temp.mutate(originals[1 + i % cardinality(originals)]);
		BEGIN
			IF type = 'criteria'::regtype THEN
				c = t::criteria;
				IF c::text::criteria <> c OR c::text::criteria::text <> c::text OR criteria(code(c), source(c), max_points(c)) <> c THEN
					changed = t;
				END IF;
			ELSE
				s = t::scorecard;
				IF s::text::scorecard <> s OR s::text::scorecard::text <> s::text OR NOT record_image_eq(ROW(s::text::scorecard), ROW(s)) THEN
					changed = t;
				END IF;
			END IF;
			accepted = accepted + 1;
		EXCEPTION WHEN invalid_text_representation OR numeric_value_out_of_range THEN
			refused = refused + 1;
		END;
	END LOOP;
END $$;
SELECT setseed(0.13);
SELECT accepted > 5000 AS accepted, refused > 50000 AS refused, accepted + refused AS tries, changed
FROM pg_temp.mutated('criteria', ARRAY['1.1.2 appraisal 1.5', '3.2 survey 2', '9.1 bonus 2', '1 a 0', '255.10.9.99.100.1.7 a23456789012345 999999.99999999'], 100000);
SELECT accepted > 5000 AS accepted, refused > 50000 AS refused, accepted + refused AS tries, changed
FROM pg_temp.mutated('scorecard', ARRAY['{}', '{1 a 1/2}', '{1.1.2 appraisal 1.25/1.5, 1.2 survey ?/2, 1.3 appraisal -/0.5, 2 appraisal 12.25/15 x9}', '{1 a 1/2, 2 b ?/3}@1', '{1 a 1/2, 1 a 1/2, 1 b 0/92233720368.54775807 x2147483647}',
	'{9 bonus 1/2, 9 penalty 0.5/1}', '{10.255 a 42.94967295/42.94967296, 3.2.1 z ?/0.00000001 x2}@3'], 100000);
