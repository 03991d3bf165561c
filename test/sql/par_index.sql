-- The direct par_index aggregates: the figure of a card, without a card.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- one figure, whichever way: 62.25 appraised and 27.14 surveyed of 97.5
CREATE TEMP TABLE score (criteria criteria, points numeric, applicable boolean);
INSERT INTO score VALUES ('1.1 appraisal 40', 36.75, true), ('1.2 appraisal 28', 25.5, NULL), ('2.1 survey 29.5', 27.14, true), ('2.2 appraisal 2.5', NULL, false);
SELECT par_index(62.25::numeric + 27.14, 97.5) AS one_row FROM (VALUES (1)) v;
SELECT par_index(points, max_points(criteria)) FILTER (WHERE applicable IS NOT FALSE) AS two_columns, par_index(criteria, points) FILTER (WHERE applicable IS NOT FALSE) AS criteria,
	par_index(criteria, points, applicable) AS applicable, par_index(scorecard(criteria, points, applicable)) AS card,
	par_index(scorecard(criteria, points, applicable, 1)) AS axes, round(par_index(criteria, points, applicable), 2) AS printed FROM score;
SELECT par_index(scorecard(card)) AS merged FROM (SELECT scorecard(criteria, points, applicable) AS card FROM score GROUP BY criteria) s;

-- integers convert by themselves; a float needs a visible cast
SELECT par_index(1, 3) AS integers, par_index(1::bigint, 3::smallint) AS wide_and_narrow, par_index(0.1::float8::numeric, 1) AS cast;

-- an unscored row makes it unknown; one that does not apply leaves; a NULL criterion is not there
SELECT par_index(criteria, points) IS NULL AS unscored, par_index(criteria, points, true) IS NULL AS applies, par_index(criteria, points, applicable) IS NULL AS open,
	par_index(points, max_points(criteria)) IS NULL AS two_columns FROM score;
SELECT par_index(c, p) AS ignored, par_index(max_points(c) * 0 + p, max_points(c)) AS both_null FROM (VALUES ('1 a 4'::criteria, 1), (NULL, 3)) v(c, p);
SELECT par_index(c, p) IS NULL AS no_maximum, par_index(p, max_points(c)) IS NULL AS zero_maximum FROM (VALUES ('1 a 0'::criteria, 0)) v(c, p);
SELECT par_index(criteria, points) IS NULL AS no_rows, par_index(points, 1) IS NULL AS no_rows_either FROM score WHERE false;
SELECT par_index(criteria, points, false) IS NULL AS nothing_applies FROM score;

-- bonus and penalty move points, never the maximum; without points they are none
SELECT par_index(c, p) AS both, par_index(c, p) FILTER (WHERE source(c) <> 'bonus') AS penalty, par_index(c, p) FILTER (WHERE source(c) IN ('bonus', 'penalty')) IS NULL AS alone,
	par_index(c, p) = par_index(scorecard(c, p)) AS through_card
FROM (VALUES ('1 a 10'::criteria, 8), ('2 bonus 2', 1.5), ('3 penalty 1', 0.25), ('4 bonus 5', NULL), ('5 penalty 5', NULL)) v(c, p);
SELECT par_index(c, p) AS above_100 FROM (VALUES ('1 a 1'::criteria, 1), ('2 bonus 2', 2)) v(c, p);
SELECT par_index(c, p) AS below_0 FROM (VALUES ('1 a 1'::criteria, 0), ('2 penalty 2', 2)) v(c, p);

-- moving frames, empty ones too
SELECT i, par_index(i, 10) OVER (ORDER BY i ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS two_before, par_index(CASE WHEN i <> 3 THEN i END, 10) OVER (ORDER BY i ROWS 1 PRECEDING) AS third_unscored,
	par_index('1 a 10', i, i <> 3) OVER (ORDER BY i ROWS 1 PRECEDING) AS third_out
FROM generate_series(1, 6) i;

-- grouping sets, DISTINCT, FILTER
SELECT axis(criteria), source(criteria), par_index(criteria, points, applicable) FROM score GROUP BY GROUPING SETS ((axis(criteria)), (source(criteria)), ()) ORDER BY 1, 2;
SELECT par_index(DISTINCT criteria, points) AS once, par_index(criteria, points) AS twice_the_rows FROM (SELECT * FROM score UNION ALL SELECT * FROM score) s WHERE points IS NOT NULL;

-- the state's functions, called from SQL with what no aggregate would give them
SELECT call, pg_temp.error_of('SELECT ' || call) AS result FROM (VALUES
	($$par_index_accum(NULL, '1 a 1', 1)$$), ($$par_index_accum(NULL, NULL::criteria, 1)$$), ($$par_index_accum(NULL, '1 a 1', 1, true)$$), ($$par_index_accum(NULL, '1 a 1', 1, false)$$),
	($$par_index_accum_inv(NULL, '1 a 1', 1)$$), ($$par_index_accum_inv(NULL, '1 a 1', 1, true)$$), ($$par_index_plain_accum(NULL, 1, 1)$$), ($$par_index_plain_accum(NULL, NULL, NULL)$$),
	($$par_index_plain_accum_inv(NULL, 1, 1)$$), ($$par_index_combine(NULL, NULL)$$), ($$par_index_combine('{0,0,0,0}', NULL)$$), ($$par_index_final(NULL)$$),
	($$par_index_accum('{}', '1 a 1', 1)$$), ($$par_index_accum('{0,0}', '1 a 1', 1)$$), ($$par_index_accum('{0,0,0,0,0}', '1 a 1', 1)$$), ($$par_index_accum('{{0,0,0,0}}', '1 a 1', 1)$$),
	($$par_index_accum('{0,NULL,0,0}', '1 a 1', 1)$$), ($$par_index_plain_accum('{0,0}', 1, 1)$$), ($$par_index_combine('{0,0,0,0}', '{0}')$$), ($$par_index_combine('{0}', '{0,0,0,0}')$$), ($$par_index_final('{}')$$),
	($$par_index_final('{1,2}')$$), ($$par_index_final('{{1},{2},{0},{0}}')$$),
	($$par_index_accum('[5:8]={0,0,0,0}', '1 a 1', 1)$$), ($$par_index_accum('{0,0,0,0}', '1 a 1', 1)$$), ($$par_index_accum('{0,0,0,0}', NULL, 1)$$), ($$par_index_accum('{0,0,0,0}', '1 a 1', NULL)$$), ($$par_index_accum('{0,0,0,0}', '1 a 1', 1, false)$$),
	($$par_index_accum_inv('{0,0,0,0}', '1 a 1', 1)$$), ($$par_index_plain_accum('{1,2,3,4}', NULL, NULL)$$),
	($$par_index_accum('{9223372036854775807,0,0,0}', '1 a 1', 1)$$), ($$par_index_accum('{0,0,9223372036854775807,0}', '1 a 1', 1)$$), ($$par_index_accum('{0,0,0,9223372036854775807}', '1 a 1', NULL)$$),
	($$par_index_accum_inv('{-9223372036854775808,0,0,0}', '1 a 1', 1)$$), ($$par_index_combine('{9223372036854775807,0,0,0}', '{1,0,0,0}')$$), ($$par_index_combine('{-9223372036854775808,0,0,0}', '{-1,0,0,0}')$$),
	($$par_index_final('{-9223372036854775808,1,1,0}')$$), ($$par_index_final('{9223372036854775807,0,9223372036854775807,0}')$$), ($$par_index_final('{1,0,-1,0}')$$), ($$par_index_final('{1,0,0,0}')$$), ($$par_index_final('{1,0,2,-1}')$$)
) v(call);
-- what they are given is not written to
SELECT state, par_index_accum(state, '1 a 1', 1) AS accum, par_index_combine(state, state) AS combine, state AS unchanged FROM (SELECT '{0,0,0,0}'::bigint[] AS state OFFSET 0) s;
-- an aggregate without INITCOND
CREATE AGGREGATE pg_temp.headless(criteria, numeric) (SFUNC = par_index_accum, STYPE = bigint[]);
SELECT pg_temp.error_of($$SELECT pg_temp.headless('1 a 1', 1)$$);
