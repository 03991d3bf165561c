-- Between numeric and the fixed-point numbers, both ways, without loss.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

-- par_index(v, 9999999999.99999999) shows any v of ten integer digits and eight decimals: v * 1e-8, and one in the
-- last place more from 5e9 on
CREATE FUNCTION pg_temp.shown(v numeric) RETURNS numeric LANGUAGE sql IMMUTABLE
	RETURN parindex.par_index_final(parindex.par_index_plain_accum('{0,0,0,0}', v, 9999999999.99999999));
SELECT v, pg_temp.shown(v), pg_temp.shown(v) = v * 1e-8 AS same
FROM unnest(ARRAY[0, 0.00000001, 0.99999999, 1, 1.5, 42.94967295, 42.94967296, 9999, 10000, 10000.0001,
	99999999.99999999, 100000000, 922337203.68547758, 1234567890.12345678, 4999999999.99999999,
	5000000000.00000000, 9223372036.85477580, 9999999999.99999999]::numeric[]) v;

-- a million values
SELECT setseed(0.2);
CREATE TEMP TABLE value AS
SELECT trunc((random() * 1e18)::numeric, 0) % (10::numeric ^ (1 + i % 10)::numeric)::numeric(20, 0)
	+ CASE WHEN i % 3 = 0 THEN 0 ELSE round(random()::numeric * 0.99999, i % 9) END AS v
FROM generate_series(1, 1000000) i;
SELECT count(*) FROM value;
SELECT count(*) > 50000 AS of_ten_digits FROM value WHERE v >= 1e9;
SELECT count(*) > 50000 AS of_eight_decimals FROM value WHERE scale(v) = 8;
SELECT v AS out_of_range FROM value WHERE v NOT BETWEEN 0 AND 9999999999.99999999;

-- numeric's short on-disk form, its long one (a display scale above 63) and trailing zeros agree with numeric's own
-- arithmetic
CREATE TEMP VIEW expected AS SELECT v, v * 1e-8 + CASE WHEN v >= 5e9 THEN 1e-16 ELSE 0 END AS shown FROM value;
SELECT v AS short_form FROM expected WHERE pg_temp.shown(v) IS DISTINCT FROM shown;
SELECT v AS long_form FROM expected WHERE pg_temp.shown(v::numeric(90, 70)) IS DISTINCT FROM shown;
SELECT v AS trailing_zeros FROM expected WHERE pg_temp.shown(v + 0.000000000) IS DISTINCT FROM shown;
SELECT v AS not_sixteen_decimals FROM expected WHERE scale(pg_temp.shown(v)) IS DISTINCT FROM 16;

-- the same values through cards and criteria, where they fit
CREATE TEMP TABLE card AS
SELECT v, m, scorecard_accum(NULL, criteria('1', 'a', m), v) AS card
FROM (SELECT v, v + CASE WHEN v > 999998 THEN 0 ELSE 1 END AS m FROM value WHERE v <= 999999.99999999 LIMIT 100000) s;
SELECT v AS points FROM card WHERE points(card) IS DISTINCT FROM v;
SELECT v AS maximum FROM card WHERE max_points(card) IS DISTINCT FROM m;
SELECT v AS criteria FROM card WHERE max_points(criteria('1', 'a', m)) IS DISTINCT FROM m;
SELECT v AS text FROM card WHERE card::text IS DISTINCT FROM format('{1 a %s/%s}', trim_scale(v), trim_scale(m));
SELECT v AS round_trip FROM card WHERE card::text::scorecard IS DISTINCT FROM card;
DROP TABLE card;

-- what is given back is the very numeric that its text gives, byte for byte, with as many decimals shown: points with
-- those that they need, an index with sixteen, whatever the sign and size
CREATE TEMP TABLE result AS
SELECT points(card) AS p, par_index(card) AS i
FROM (
	SELECT format('{1 a 0/%s, 2 %s %s/%3$s x99999}', (ARRAY[0.00000001, 0.7, 97.5, 999999])[1 + i % 4],
		(ARRAY['bonus', 'penalty'])[1 + i % 2], v)::scorecard AS card
	FROM (SELECT v, row_number() OVER () AS i FROM value LIMIT 50000) s
	UNION ALL SELECT '{1 a 0/3}') c;
SELECT p FROM result WHERE numeric_send(p) IS DISTINCT FROM numeric_send(trim_scale(p::text::numeric));
SELECT i FROM result WHERE numeric_send(i) IS DISTINCT FROM numeric_send(i::text::numeric);
SELECT i FROM result WHERE scale(i) IS DISTINCT FROM 16;
SELECT count(DISTINCT scale(p)) AS scales FROM result;
SELECT count(DISTINCT sign(p)) AS signs FROM result;
SELECT max(i) > 1e18 AS large FROM result;
DROP TABLE result;
DROP VIEW expected;
DROP TABLE value;

-- finer points are rounded half away from zero, as numeric does
SELECT p, points(scorecard('1 a 2', p)), points(scorecard('1 a 2', p)) = round(p, 8) AS same
FROM unnest(ARRAY[0.000000005, 0.0000000049999999, 0.000000004999999999999999999999, 1.123456785, 1.123456775,
	1.1234567849999, 1.999999995, 2.000000004, 1e-30, -1e-30, -0.0000000049]::numeric[]) p GROUP BY p ORDER BY p;
SELECT setseed(0.3);
CREATE TEMP TABLE fine AS
SELECT round(random()::numeric, 8) * 0.99 + (ARRAY[0, 5, 4.999999, 5.000001, 9.9, 0.1])[1 + i % 6]::numeric * 1e-9 AS p
FROM generate_series(1, 100000) i;
SELECT p FROM fine WHERE points(scorecard_accum(NULL, '1 a 1', p)) IS DISTINCT FROM round(p, 8);
DROP TABLE fine;

-- zero in every guise; numeric itself has no negative zero, whichever way it is made
SELECT DISTINCT scorecard_accum(NULL, '1 a 1', z)::text AS card, pg_temp.shown(z)
FROM unnest(ARRAY['0', '-0', '0.000', '-0.00000000', '0e-100', '-0e100', round(-0.4), trunc(-0.9, 0), -(0.0), 0 * -1.5,
	-1e-9, 0.0::numeric(100, 80), (-0.0)::numeric(100, 80)]::numeric[]) z;

-- values that stay as they are in a compressed or toasted numeric
CREATE TEMP TABLE wide (v numeric);
ALTER TABLE wide ALTER v SET STORAGE EXTERNAL;
INSERT INTO wide SELECT ('1.5' || repeat('3', 9000) || '1')::numeric;
SELECT pg_column_size(v) > 2000 AS toasted FROM wide;
SELECT points(scorecard('1 a 2', v)) FROM wide;
SELECT par_index(v, 2.0) FROM wide;

-- at the edges of a criterion and of a plain row
SELECT points(scorecard('1 a 999999.99999999', 999999.99999999));
SELECT max_points(scorecard('1 a 999999.99999999', 0));
SELECT par_index(9999999999.999999994, 9999999999.999999994) AS rounded_into_range;

-- sums: of many rows, beyond what a row may be, up to 64 bits
SELECT points(card), max_points(card), par_index(card), card FROM (VALUES
	('{1 a 92233720368.54775807/92233720368.54775807 x1000000}'::scorecard),
	('{1 a 92233720368.54775806/92233720368.54775807 x1000000}'),
	('{1 a 1/92233720368.54775807 x1000000}'),
	('{1 a 0.00000001/92233720368.54775807 x1000000}'),
	('{1 a 1/3}'), ('{1 a 2/3}'), ('{1 a 1/6}'), ('{1 a 0.00000001/0.00000003}'), ('{1 a 0.00000001/0.00000002}')
) v(card);

-- indices below zero and far above a hundred, and rounding half away from zero on both sides
SELECT card, par_index(card) FROM (VALUES
	('{1 a 0/3, 1 penalty 1/1}'::scorecard), ('{1 a 0/3, 1 penalty 2/2}'), ('{1 a 0/6, 1 penalty 1/1}'),
	('{1 a 0/0.00000001, 1 bonus 92233720368/92233720368 x1000000}'),
	('{1 a 0/0.00000001, 1 penalty 92233720368/92233720368 x1000000}'),
	('{1 a 0/0.00000003, 1 bonus 92233720368/92233720368 x1000000}'),
	('{1 a 0/40000, 1 bonus 0.00000001/1}'), ('{1 a 0/200000000 x400, 1 penalty 0.00000001/1}'),
	('{1 a 0/0.00524288, 1 bonus 0.00000001/1}'), ('{1 a 0/0.00524288, 1 penalty 0.00000001/1}'),
	('{1 a 0/0.00524289, 1 bonus 0.00000001/1}'), ('{1 a 0/0.00524287, 1 penalty 0.00000001/1}')
) v(card);

-- against numeric's division, over generated sums
SELECT setseed(0.4);
CREATE TEMP TABLE ratio AS
SELECT round((random() - 0.5)::numeric * (ARRAY[1, 1000, 1e6, 1e11])[1 + i % 4]::numeric, 8) AS earned,
	round(random()::numeric * (ARRAY[1, 1000, 1e6, 9e10])[1 + i / 4 % 4]::numeric, 8) + 0.00000001 AS maximum
FROM generate_series(1, 20000) i;
SELECT earned, maximum
FROM ratio, format('{1 a 0/%s x1000000, 1 %s %s/%3$s x1000000}', maximum,
	CASE WHEN earned < 0 THEN 'penalty' ELSE 'bonus' END, abs(earned)) card
WHERE par_index(card::scorecard) IS DISTINCT FROM round((100 * earned)::numeric(80, 60) / maximum, 16);

-- the difference of two indices that are each as far from zero as can be
SELECT index_change('{1 a 0/0.00000001, 1 bonus 92233720368.54775807/92233720368.54775807 x1000000}',
	'{1 a 0/0.00000001, 1 penalty 92233720368.54775807/92233720368.54775807 x1000000}');

-- where 63 bits end: a rate of two numbers whose first four digits are 922
SELECT done, due, round(100.0 * done / due, 8) AS percent, score('linear 0..100 -> 0..100', done, due)
FROM (VALUES (92199999999, 92299999999), (92233720368, 92299999999), (92233720369, 92299999999),
	(92299999998, 92299999999)) v (done, due);
