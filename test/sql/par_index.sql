-- The direct par_index aggregates: the figure of a card, without a card.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- one figure, whichever way: 62.25 appraised and 27.14 surveyed of 97.5
CREATE TEMP TABLE score (criteria criteria, points numeric, applicable boolean);
INSERT INTO score VALUES ('1.1 appraisal 40', 36.75, true), ('1.2 appraisal 28', 25.5, NULL),
	('2.1 survey 29.5', 27.14, true), ('2.2 appraisal 2.5', NULL, false);
SELECT par_index(62.25::numeric + 27.14, 97.5) AS one_row;
SELECT par_index(points, max_points(criteria)) AS two_columns FROM score WHERE applicable IS NOT FALSE;
SELECT par_index(criteria, points) AS criteria FROM score WHERE applicable IS NOT FALSE;
SELECT par_index(criteria, points, applicable) AS applicable FROM score;
SELECT round(par_index(criteria, points, applicable), 2) AS printed FROM score;
SELECT par_index(scorecard(criteria, points, applicable)) AS card FROM score;
SELECT par_index(scorecard(criteria, points, applicable, 1)) AS axes FROM score;
SELECT par_index(scorecard(card)) AS merged
FROM (SELECT scorecard(criteria, points, applicable) AS card FROM score GROUP BY criteria) s;

-- integers convert by themselves; a float needs a visible cast
SELECT par_index(1, 3) AS integers, par_index(1::bigint, 3::smallint) AS wide_and_narrow;
SELECT par_index(0.1::float8::numeric, 1) AS cast;

-- an unscored row makes it unknown; one that does not apply leaves; a NULL criterion is not there
SELECT par_index(criteria, points) IS NULL AS unscored FROM score;
SELECT par_index(criteria, points, true) IS NULL AS unscored FROM score;
SELECT par_index(points, max_points(criteria)) IS NULL AS unscored FROM score;
SELECT par_index(criteria, points, false) IS NULL AS nothing_applies FROM score;
SELECT par_index(c, p) AS ignored FROM (VALUES ('1 a 4'::criteria, 1), (NULL, 3)) v(c, p);
SELECT par_index(p, m) AS both_null FROM (VALUES (1, 4), (NULL, NULL)) v(p, m);
SELECT par_index('1 a 0'::criteria, 0) IS NULL AS no_maximum, par_index(0, 0) IS NULL AS zero_maximum;
SELECT par_index(criteria, points) IS NULL AS no_rows FROM score WHERE false;
SELECT par_index(points, 1) IS NULL AS no_rows FROM score WHERE false;

-- bonus and penalty move points, never the maximum; without points they are none
CREATE TEMP TABLE beside (c criteria, p numeric);
INSERT INTO beside VALUES
	('1 a 10', 8), ('2 bonus 2', 1.5), ('3 penalty 1', 0.25), ('4 bonus 5', NULL), ('5 penalty 5', NULL);
SELECT par_index(c, p) AS both FROM beside;
SELECT par_index(scorecard(c, p)) AS through_card FROM beside;
SELECT par_index(c, p) AS penalty FROM beside WHERE source(c) <> 'bonus';
SELECT par_index(c, p) IS NULL AS alone FROM beside WHERE source(c) IN ('bonus', 'penalty');
SELECT par_index(c, p) AS above_100 FROM (VALUES ('1 a 1'::criteria, 1), ('2 bonus 2', 2)) v(c, p);
SELECT par_index(c, p) AS below_0 FROM (VALUES ('1 a 1'::criteria, 0), ('2 penalty 2', 2)) v(c, p);

-- moving frames, empty ones too
SELECT i, par_index(i, 10) OVER (ORDER BY i ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS two_before
FROM generate_series(1, 6) i;
SELECT i, par_index(CASE WHEN i <> 3 THEN i END, 10) OVER (ORDER BY i ROWS 1 PRECEDING) AS third_unscored
FROM generate_series(1, 6) i;
SELECT i, par_index('1 a 10', i, i <> 3) OVER (ORDER BY i ROWS 1 PRECEDING) AS third_out
FROM generate_series(1, 6) i;

-- grouping sets, DISTINCT
SELECT axis(criteria), source(criteria), par_index(criteria, points, applicable) FROM score
GROUP BY GROUPING SETS ((axis(criteria)), (source(criteria)), ()) ORDER BY 1, 2;
SELECT par_index(DISTINCT c, p) AS once, par_index(c, p) AS twice
FROM (VALUES ('1 a 1'::criteria, 1), ('1 a 1', 1), ('2 a 1', 0)) v(c, p);

-- the state's functions, called from SQL with what no aggregate would give them: NULL states
SELECT pg_temp.try($$par_index_accum(NULL, '1 a 1', 1)$$);
SELECT pg_temp.try('par_index_accum(NULL, NULL::criteria, 1)');
SELECT pg_temp.try($$par_index_accum(NULL, '1 a 1', 1, true)$$);
SELECT pg_temp.try($$par_index_accum(NULL, '1 a 1', 1, false)$$);
SELECT pg_temp.try($$par_index_accum_inv(NULL, '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum_inv(NULL, '1 a 1', 1, true)$$);
SELECT pg_temp.try('par_index_plain_accum(NULL, 1, 1)');
SELECT pg_temp.try('par_index_plain_accum(NULL, NULL, NULL)');
SELECT pg_temp.try('par_index_plain_accum_inv(NULL, 1, 1)');
SELECT pg_temp.try('par_index_combine(NULL, NULL)');
SELECT pg_temp.try($$par_index_combine('{0,0,0,0}', NULL)$$);
SELECT pg_temp.try('par_index_final(NULL)');
-- arrays that are no states
SELECT pg_temp.try($$par_index_accum('{}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,0,0,0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{{0,0,0,0}}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,NULL,0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_plain_accum('{0,0}', 1, 1)$$);
SELECT pg_temp.try($$par_index_combine('{0,0,0,0}', '{0}')$$);
SELECT pg_temp.try($$par_index_combine('{0}', '{0,0,0,0}')$$);
SELECT pg_temp.try($$par_index_final('{}')$$);
SELECT pg_temp.try($$par_index_final('{1,2}')$$);
SELECT pg_temp.try($$par_index_final('{{1},{2},{0},{0}}')$$);
-- states that rows could have made, and others
SELECT pg_temp.try($$par_index_accum('[5:8]={0,0,0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,0,0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,0,0,0}', NULL, 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,0,0,0}', '1 a 1', NULL)$$);
SELECT pg_temp.try($$par_index_accum('{0,0,0,0}', '1 a 1', 1, false)$$);
SELECT pg_temp.try($$par_index_accum_inv('{0,0,0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_plain_accum('{1,2,3,4}', NULL, NULL)$$);
SELECT pg_temp.try($$par_index_accum('{9223372036854775807,0,0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,0,9223372036854775807,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_accum('{0,0,0,9223372036854775807}', '1 a 1', NULL)$$);
SELECT pg_temp.try($$par_index_accum_inv('{-9223372036854775808,0,0,0}', '1 a 1', 1)$$);
SELECT pg_temp.try($$par_index_combine('{9223372036854775807,0,0,0}', '{1,0,0,0}')$$);
SELECT pg_temp.try($$par_index_combine('{-9223372036854775808,0,0,0}', '{-1,0,0,0}')$$);
SELECT pg_temp.try($$par_index_final('{-9223372036854775808,1,1,0}')$$);
SELECT pg_temp.try($$par_index_final('{9223372036854775807,0,9223372036854775807,0}')$$);
SELECT pg_temp.try($$par_index_final('{1,0,-1,0}')$$);
SELECT pg_temp.try($$par_index_final('{1,0,0,0}')$$);
SELECT pg_temp.try($$par_index_final('{1,0,2,-1}')$$);
-- what they are given is not written to
CREATE TEMP TABLE state AS SELECT '{0,0,0,0}'::bigint[] AS state;
SELECT par_index_accum(state, '1 a 1', 1), state FROM state;
SELECT par_index_accum_inv(state, '1 a 1', 1), state FROM state;
SELECT par_index_plain_accum(state, 1, 1), state FROM state;
SELECT par_index_combine(state, '{1,2,3,4}'), state FROM state;
-- an aggregate of a user's own without INITCOND
CREATE AGGREGATE pg_temp.headless(criteria, numeric) (SFUNC = par_index_accum, STYPE = bigint[]);
SELECT pg_temp.try($$pg_temp.headless('1 a 1', 1)$$);
