-- Whatever SQL hands to the support functions of scorecard: an error or a card,
-- never a crash, never an internal error. test/random.pl does so with every
-- function, the targets of test/fuzz with every text and every binary value.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql
\pset format unaligned
\pset tuples_only on

-- one row more: without a state, into one, NULL for what is nothing, out of range
SELECT pg_temp.try('scorecard_accum(NULL, NULL, NULL)');
SELECT pg_temp.try($$scorecard_accum(NULL, '1 a 1', NULL)$$);
SELECT pg_temp.try($$scorecard_accum('{}', NULL, 1)$$);
SELECT pg_temp.try($$scorecard_accum('{1 a 1/2}@1', NULL, 1)$$);
SELECT pg_temp.try($$scorecard_accum('{1 a 1/2}', '1 a 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum('{1 a 1/2}@1', '1 a 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum('{}', '1 a 1', 2)$$);
SELECT pg_temp.try($$scorecard_accum(NULL, '1 a 1', 1, NULL)$$);
SELECT pg_temp.try($$scorecard_accum(NULL, '1 a 1', 1, false, NULL)$$);

-- the same to a depth, which the state has already or has not
SELECT pg_temp.try($$scorecard_accum(NULL, '1.2 a 1', 1, true, 1)$$);
SELECT pg_temp.try($$scorecard_accum('{1.2 a 1/1}', '1.2 a 1', 1, true, 1)$$);
SELECT pg_temp.try($$scorecard_accum('{1 a 1/1}@1', '1.2 a 1', 1, true, 1)$$);
SELECT pg_temp.try($$scorecard_accum('{1 a 1/1}@1', '1.2 a 1', 1, true, 2)$$);
SELECT pg_temp.try('scorecard_accum(NULL, NULL, 1, true, 99)');
SELECT pg_temp.try($$scorecard_accum(NULL, '1 a 1', 1, true, 99)$$);

-- a row less: one that is there, and ones that are not
SELECT pg_temp.try('scorecard_accum_inv(NULL, NULL, NULL)');
SELECT pg_temp.try($$scorecard_accum_inv(NULL, '1 a 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{}', '1 a 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 1/1}', '1 a 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 1/1}', '1 a 1', NULL)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 1/1}', '1 a 1', 1, false)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 1/1}', '1 b 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 1/2}@1', '1.1 a 1', 1, true, 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 2/2 x2}', '1 a 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 2/2 x2147483647}', '1 a 1', 1)$$);

-- nor may what is left be no cell: points below 0, above the maximum, or without a row
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 0/2 x2}', '1 a 1', 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 2/2 x2}', '1 a 1', 0)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 2/2 x2}', '1 a 2', 1)$$);
SELECT pg_temp.try($$scorecard_accum_inv('{1 a 1/2}', '1 a 1', 1)$$);

-- a state more
SELECT pg_temp.try('scorecard_combine(NULL, NULL)');
SELECT pg_temp.try($$scorecard_combine('{}', NULL)$$);
SELECT pg_temp.try($$scorecard_combine(NULL, '{}')$$);
SELECT pg_temp.try($$scorecard_combine('{}', '{}')$$);
SELECT pg_temp.try($$scorecard_combine('{}', '{1 a 1/2}@1')$$);
SELECT pg_temp.try($$scorecard_combine('{1 a 1/2}@1', '{}')$$);
SELECT pg_temp.try($$scorecard_combine('{1 a 1/2}@1', '{1 a 1/2}')$$);
SELECT pg_temp.try($$scorecard_combine('{1 a 1/2}@1', '{1 a 1/2}@2')$$);

-- a state less
SELECT pg_temp.try('scorecard_combine_inv(NULL, NULL)');
SELECT pg_temp.try($$scorecard_combine_inv(NULL, '{1 a 1/2}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{}', '{1 a 1/2}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{1 a 1/2}', '{1 a 1/2}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{1 a 1/2}@1', '{1 a 1/2}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{1 a 1/2, 2 b 1/1}', '{2 b 1/1}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{1 a 1/2}', '{2 a 1/2}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{1 a 0/2 x2}', '{1 a 1/1}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{1 a 2/2 x2}', '{1 a 0/1}')$$);
SELECT pg_temp.try($$scorecard_combine_inv('{1 a 2/2 x2}', '{1 a 0/2}')$$);

-- the card of a state
SELECT pg_temp.try('scorecard_final(NULL)');
SELECT pg_temp.try($$scorecard_final('{}')$$);
SELECT pg_temp.try($$scorecard_final('{1 a 1/2}@1')$$);

-- no argument is written to, whether it comes from a row or a variable
CREATE TEMP TABLE kept AS SELECT '{1 a 1/2, 2 b ?/1}'::scorecard AS card;
SELECT scorecard_accum(card, '1 a 2', 2), card FROM kept;
SELECT scorecard_accum_inv(card, '1 a 2', 1), card FROM kept;
SELECT scorecard_combine(card, card), card FROM kept;
DO $$
DECLARE
	card scorecard = '{1 a 1/2, 1 z 1/2}';
	other scorecard;
BEGIN
	FOR i IN 1..300 LOOP
		other = scorecard_accum(card, criteria('1.' || 1 + i % 200, 's' || i % 40, 1), 1);
		other = merge(other, card);
	END LOOP;
	RAISE NOTICE '%', card;
	RAISE NOTICE '%', other;
END $$;
SELECT card FROM kept;

-- States as values: aggregates of others over our functions show them open, with
-- room, unsorted, narrow and wide; every function takes them as the cards they are.
CREATE AGGREGATE pg_temp.state(criteria, numeric, boolean) (SFUNC = scorecard_accum, STYPE = scorecard);
CREATE AGGREGATE pg_temp.state_of(criteria, numeric, boolean, integer) (SFUNC = scorecard_accum, STYPE = scorecard);
CREATE AGGREGATE pg_temp.state_from(criteria, numeric, boolean)
	(SFUNC = scorecard_accum, STYPE = scorecard, INITCOND = '{7 z 1/1, 3 a ?/2}');
CREATE AGGREGATE pg_temp.state_merged(scorecard) (SFUNC = scorecard_combine, STYPE = scorecard);
SELECT setseed(0.11);
CREATE TEMP TABLE scores AS
SELECT set, criteria(format('%s.%s', 1 + floor(random() * 4), 1 + floor(random() * 60)), source, 50) AS c,
	CASE WHEN random() > 0.02 THEN round((random() * 50)::numeric, set % 9) END AS p, random() > 0.02 AS a
FROM generate_series(1, 300) set, generate_series(1, set) j,
	LATERAL (SELECT (ARRAY['survey', 'appraisal', 'bonus', 'penalty', 'x'])[1 + j % (1 + set % 5)]) s (source);
CREATE TEMP TABLE states AS
SELECT set, pg_temp.state(c, p, a) AS state, scorecard(c, p, a) AS card,
	pg_temp.state_of(c, p, a, 1) AS state_1, scorecard(c, p, a, 1) AS card_1,
	pg_temp.state_from(c, p, a) AS state_from, '{7 z 1/1, 3 a ?/2}'::scorecard + scorecard(c, p, a) AS card_from
FROM scores
GROUP BY set;

-- how many are not
SELECT count(*) FROM states WHERE NOT state = card;
SELECT count(*) FROM states WHERE state <> card;
SELECT count(*) FROM states WHERE scorecard_cmp(state, card) <> 0;
SELECT count(*) FROM states WHERE scorecard_hash(state) <> scorecard_hash(card);
SELECT count(*) FROM states WHERE scorecard_hash_extended(state, 5) <> scorecard_hash_extended(card, 5);
SELECT count(*) FROM states WHERE state::text <> card::text;
SELECT count(*) FROM states WHERE scorecard_send(state) <> scorecard_send(card);
SELECT count(*) FROM states WHERE NOT record_image_eq(ROW(scorecard_final(state)), ROW(card));
SELECT count(*) FROM states WHERE state_1 <> card_1;
SELECT count(*) FROM states WHERE state_1::text <> card_1::text;
SELECT count(*) FROM states WHERE state_from <> card_from;
SELECT count(*) FROM states WHERE state_from::text <> card_from::text;

-- what accessors find in it
SELECT count(*) FROM states WHERE points(state) IS DISTINCT FROM points(card);
SELECT count(*) FROM states WHERE max_points(state, '1') IS DISTINCT FROM max_points(card, '1');
SELECT count(*) FROM states WHERE points_lost(state, 2) IS DISTINCT FROM points_lost(card, 2);
SELECT count(*) FROM states WHERE points_open(state) <> points_open(card);
SELECT count(*) FROM states WHERE unscored(state) <> unscored(card);
SELECT count(*) FROM states WHERE not_applicable(state) <> not_applicable(card);
SELECT count(*) FROM states WHERE duplicates(state) <> duplicates(card);
SELECT count(*) FROM states WHERE par_index(state, unscored => 'zero') <> par_index(card, unscored => 'zero');
SELECT count(*) FROM states WHERE missing(card, state) <> 0;
SELECT count(*) FROM states WHERE missing(state, card) <> 0;
SELECT count(*) FROM states WHERE index_change(state, card_from) IS DISTINCT FROM index_change(card, card_from);
SELECT count(*) FROM states, LATERAL (SELECT array_agg(s) FROM cells(state) s) s (state_cells),
	LATERAL (SELECT array_agg(s) FROM cells(card) s) c (card_cells) WHERE state_cells <> card_cells;
SELECT count(*) FROM states, LATERAL (SELECT array_agg(s) FROM axes(state) s) s (state_axes),
	LATERAL (SELECT array_agg(s) FROM axes(card) s) c (card_axes) WHERE state_axes <> card_axes;
SELECT count(*) FROM states, LATERAL (SELECT sum(contribution) FROM change_cells(state, card_from, 2)) s (change)
WHERE change IS DISTINCT FROM index_change(card, card_from);

-- what is made of it
SELECT count(*) FROM states WHERE NOT record_image_eq(ROW(to_depth(state, 1)), ROW(to_depth(card, 1)));
SELECT count(*) FROM states WHERE NOT record_image_eq(ROW(state + state), ROW(card + card));
SELECT count(*) FROM states WHERE scorecard_accum(state, '1 a 1', 1, true) <> scorecard_accum(card, '1 a 1', 1, true);
SELECT pg_temp.state_merged(state) = scorecard(card) FROM states GROUP BY set % 3;
SELECT scorecard(state) = scorecard(card) FROM states GROUP BY set % 3;
SELECT scorecard(merged) = scorecard(card)
FROM (SELECT pg_temp.state_merged(state) AS merged, scorecard(card) AS card FROM states GROUP BY set % 3) s;

-- what an aggregate over an inverse keeps is a card, too
CREATE AGGREGATE pg_temp.less(criteria, numeric, boolean)
	(SFUNC = scorecard_accum_inv, STYPE = scorecard, INITCOND = '{1 a 1/2, 2 b 2/2 x2, 3 c ?/1, 4 d -/1}');
CREATE AGGREGATE pg_temp.less(scorecard)
	(SFUNC = scorecard_combine_inv, STYPE = scorecard, INITCOND = '{1 a 1/2, 2 b 2/2 x2, 3 c ?/1, 4 d -/1}');
CREATE TEMP TABLE less (card scorecard);
INSERT INTO less SELECT pg_temp.less('2 b 1', 1, true);
INSERT INTO less SELECT pg_temp.less('2 b 1', 1, true) FROM generate_series(1, 2);
INSERT INTO less SELECT pg_temp.less('3 c 1', NULL, true);
INSERT INTO less SELECT pg_temp.less('4 d 1', NULL, false);
INSERT INTO less SELECT pg_temp.less(card) FROM (VALUES ('{1 a 1/2}'::scorecard), ('{3 c ?/1, 4 d -/1}')) c (card);
SELECT card, card::text::scorecard = card FROM less;
SELECT scorecard_final(card), record_image_eq(ROW(scorecard_final(card)), ROW(card::text::scorecard)) FROM less;

-- an index over states is one over their cards
CREATE INDEX ON states (state) WHERE set <= 20;
SELECT count(*) FROM states a JOIN states b ON a.state = b.card;
