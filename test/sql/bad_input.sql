-- Every wrong input has an SQLSTATE, names what is wrong, and hints where that helps.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

CREATE FUNCTION pg_temp.error_of(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	message text;
	detail text;
	hint text;
BEGIN
	EXECUTE sql INTO result;
	RETURN 'NO ERROR: ' || coalesce(result, 'NULL');
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	-- of a call that no function takes it is the server's, and worded otherwise from 19 on
	IF SQLSTATE = '42883' THEN
		RETURN SQLSTATE || ' ' || message;
	END IF;
	RETURN concat_ws(E'\n     ', SQLSTATE || ' ' || message, nullif(detail, ''), nullif(hint, ''));
END $$;
\pset format unaligned
\pset tuples_only on
\pset fieldsep '\n  '

-- text of criteria
SELECT quote_literal(t), pg_temp.error_of(format('SELECT %L::criteria', t)) FROM (VALUES
	(''), ('   '), ('1'), ('1 '), ('1 a'), ('1 a '), ('a 1 1'),
	('1. a 1'), ('.1 a 1'), ('1..2 a 1'), ('0 a 1'), ('1.0 a 1'), ('1.01 a 1'), ('01 a 1'), ('256 a 1'), ('1.256 a 1'),
	('99999999999999999999 a 1'), ('1.2.3.4.5.6.7.8 a 1'), ('1.2.3.4.5.6.7. a 1'), ('a.b a 1'), ('-1 a 1'), ('+1 a 1'),
	('1,2 a 1'), ('１ a 1'), ('1.２ a 1'), ('1 . 2 a 1'),
	('1 Appraisal 1'), ('1 appRaisal 1'), ('1 1a 1'), ('1 _a 1'), ('1 a-b 1'), ('1 a.b 1'),
	('1 a1234567890123_x 1'), ('1 điểm 1'), ('1 "a" 1'),
	('1 a -1'), ('1 a -0'), ('1 a - 1'), ('1 a NaN'), ('1 a Infinity'), ('1 a -Infinity'), ('1 a 1e300'),
	('1 a 1e2'), ('1 a +1'),
	('1 a .5'), ('1 a 1.'), ('1 a 1.5.'), ('1 a 1,5'), ('1 a 0x10'), ('1 a 1_000'),
	('1 a 0.123456789'), ('1 a 1.0000000001'), ('1 a 1000000'), ('1 a 999999.999999991'), ('1 a 99999999999999999999'),
	('1 a 1 x'), ('1 a 1 1'), (E'1 a 1\u00a0')
) v(t);

-- what cannot be seen is named by its code point: in front, between words, inside and behind them; tab, CR and LF are
-- blanks
SELECT what, pg_temp.error_of(format('SELECT %L::criteria', t)) FROM (VALUES
	('a byte order mark', E'\ufeff1 a 1'), ('a no-break space', E'1\u00a0a 1'), ('a narrow one', E'1 a\u202f1'),
	('an ideographic space', E'1 a 1\u3000'), ('a vertical tab', E'1\u000ba 1'), ('a form feed', E'1 a 1\u000c'),
	('a next line', E'1 a 1\u0085'), ('a zero-width space', E'1 app\u200braisal 1'), ('a bidi mark', E'1 a 1\u200e'),
	('a soft hyphen', E'1 apprai\u00adsal 1'), ('a tag', E'1 a 1\U000E0041'), ('a control character', E'1 a 1\u0001'),
	('a decomposed letter', E'1 tha\u0309m_dinh 1'), ('a composed one', E'1 th\u1ea3m 1'),
	('tab, CR and LF', E'\t1\ta\r\n1\n')
) v(what, t);
-- and so it is in arguments and in cards
SELECT pg_temp.error_of(format('SELECT criteria(%L, %L, 1)', E'\ufeff1', 'a'));
SELECT pg_temp.error_of(format('SELECT criteria(%L, %L, 1)', '1', E'a\u00a0'));
SELECT pg_temp.error_of(format('SELECT within(%L, %L)', '1 a 1', E'1.2\u200b'));
SELECT pg_temp.error_of(format('SELECT %L::scorecard', E'\ufeff{1 a 1/2}'));
SELECT pg_temp.error_of(format('SELECT %L::scorecard', E'{1 a\u00a01/2}'));
SELECT pg_temp.error_of(format('SELECT %L::survey_tally', E'3 180\u00a013600'));
SELECT pg_temp.error_of(format('SELECT %L::rubric', E'\ufeffyes: 1; no: 0'));

-- a comma where a point belongs; not the comma of a list
SELECT type, quote_literal(t), pg_temp.error_of(format('SELECT %L::%s', t, type)) FROM (VALUES
	('criteria', '1 a 1,5'), ('criteria', '1,1 a 1'), ('criteria', '1 a ,5'), ('criteria', '1 a 1,'), ('criteria', ','),
	('scorecard', '{1 a 1,5/2}'), ('scorecard', '{1 a 1/2,5}'), ('scorecard', '{1 a 1/2, 5}'),
	('survey_tally', '3 180,5 13600'), ('rubric', '>= 80: 1,5; else 0'), ('rubric', '>= 62,5: 1; else 0')
) v(type, t);
SELECT pg_temp.error_of($$SELECT within('1 a 1', '1,2')$$);

-- long texts are cut in the message, and not inside a character
SELECT length(pg_temp.error_of(format('SELECT %L::criteria', repeat('1.', 100000)))) < 500;
SELECT pg_temp.error_of(format('SELECT %L::criteria', '1 ' || repeat('đ', 300)));

-- parts of criteria
SELECT args, pg_temp.error_of('SELECT criteria(' || args || ')') FROM (VALUES
	($$'', 'a', 1$$), ($$'1.', 'a', 1$$), ($$'.1', 'a', 1$$), ($$'1..2', 'a', 1$$), ($$'0', 'a', 1$$),
	($$'1.01', 'a', 1$$),
	($$'256', 'a', 1$$), ($$'1.2.3.4.5.6.7.8', 'a', 1$$), ($$'a.b', 'a', 1$$), ($$'１', 'a', 1$$),
	($$' 1', 'a', 1$$), ($$'1 ', 'a', 1$$),
	($$'1', '', 1$$), ($$'1', 'Survey', 1$$), ($$'1', 'a12345678901234_', 1$$), ($$'1', '1a', 1$$),
	($$'1', 'a b', 1$$), ($$'1', 'a ', 1$$),
	($$'1', 'a', -1$$), ($$'1', 'a', -0.00000001$$), ($$'1', 'a', 'NaN'$$), ($$'1', 'a', 'Infinity'$$),
	($$'1', 'a', '-Infinity'$$),
	($$'1', 'a', 0.123456789$$), ($$'1', 'a', 1000000$$), ($$'1', 'a', 99999999999$$), ($$'1', 'a', 1e30$$),
	($$'1', 'a', 1.5::float8$$)
) v(args);
SELECT left(pg_temp.error_of($$SELECT criteria('1', 'a', 1e300)$$), 60);
SELECT pg_temp.error_of($$SELECT '1 a 1'::criteria <@ '1.'$$);
SELECT pg_temp.error_of($$SELECT '1 a 1'::criteria <@ ''$$);
SELECT pg_temp.error_of($$SELECT within('1 a 1', '1.2.3.4.5.6.7.8')$$);

-- points
SELECT args, pg_temp.error_of('SELECT scorecard(' || args || ')') FROM (VALUES
	($$'1.2 survey 1.5', -1$$), ($$'1.2 survey 1.5', 1.6$$), ($$'1.2 survey 1.5', 1.500000005$$),
	($$'1.2 survey 1.5', 'NaN'$$),
	($$'1.2 survey 1.5', 'Infinity'$$), ($$'1.2 survey 1.5', '-Infinity'$$), ($$'1.2 survey 1.5', 1e30$$),
	($$'1.2 survey 1.5', -1e30$$),
	($$'1.2 bonus 1.5', 2$$), ($$'1.2 penalty 1.5', -1$$), ($$'1.2 penalty 1.5', 2$$), ($$'1.2 info 0', 0.1$$),
	($$'1.2 survey 1.5', 2, true$$), ($$'1.2 survey 1.5', -2, NULL$$), ($$'1.2 survey 1.5', 2, false$$),
	($$'1.2 survey 1.5', 2, true, 1$$), ($$'1.2 survey 1.5', 1, true, 0$$), ($$'1.2 survey 1.5', 1, true, 8$$),
	($$'1.2 survey 1.5', 1, true, -1$$), ($$'1.2 survey 1.5', 1, true, -2147483648$$)
) v(args);
SELECT 'par_index(' || args || ')', pg_temp.error_of('SELECT par_index(' || args || ')') FROM (VALUES
	($$'1.2 survey 1.5'::criteria, -1$$), ($$'1.2 survey 1.5'::criteria, 2$$), ($$'1.2 survey 1.5'::criteria, 'NaN'$$),
	($$'1.2 survey 1.5'::criteria, 2, true$$), ($$'1.2 survey 1.5'::criteria, 2, false$$),
	($$-1, 2.0$$), ($$3, 2.0$$), ($$1, -2.0$$), ($$0, -2.0$$), ($$'NaN', 2.0$$), ($$1.0, 'NaN'$$),
	($$1.0, 'Infinity'$$), ($$'Infinity', 1.0$$),
	($$1, NULL::numeric$$), ($$1, 10000000000.0$$), ($$1, 1e30$$), ($$1e30, 1.0$$)
) v(args);

-- text of scorecard
SELECT quote_literal(t), pg_temp.error_of(format('SELECT %L::scorecard', t)) FROM (VALUES
	(''), ('1 a 1/2'), ('{'), ('}'), ('{,}'), ('{1 a 1/2,}'), ('{,1 a 1/2}'), ('{1 a 1/2 2 a 1/2}'),
	('{1 a 1/2;2 a 1/2}'), ('{1 a 1/2'),
	('{1 a 1/2}}'), ('{1 a 1/2} x'), ('{{}}'),
	('{1}'), ('{1 }'), ('{1 a}'), ('{1 a 1}'), ('{1 a 1/}'), ('{1 a /2}'), ('{1 a 1 / 2}'), ('{1 a 1/2/3}'),
	('{1 a ?}'), ('{1 a ?/?}'), ('{1 a -1/2}'),
	('{1 a --/2}'), ('{1 a 1/-2}'), ('{1 a NaN/2}'), ('{1 a 1/Infinity}'), ('{1 a 1e0/2}'),
	('{0 a 1/2}'), ('{1. a 1/2}'), ('{256 a 1/2}'), ('{1.2.3.4.5.6.7.8 a 1/2}'), ('{1 A 1/2}'),
	('{1 a123456789012345 1/2}'), ('{１ a 1/2}'),
	('{1 a 3/2}'), ('{1 a 1/1000000}'), ('{1 a 1/2000000 x1}'), ('{1 a 1.123456789/2}'), ('{1 a 1/2.123456789}'),
	('{1 a 1/99999999999}'),
	('{1 a 92233720368.54775808/92233720368.54775808 x1000000}'), ('{1 a 1/2 x}'), ('{1 a 1/2 x0}'),
	('{1 a 1/2 x01}'), ('{1 a 1/2 x-1}'),
	('{1 a 1/2 x2147483648}'), ('{1 a 1/2 x99999999999999999999}'), ('{1 a 1/2 x1 x1}'), ('{1 a 1/2 9}'),
	('{1 bonus ?/2}'), ('{1 penalty ?/2}'),
	('{}@0'), ('{}@7'), ('{}@10'), ('{}@'), ('{}@x'), ('{}@-1'), ('{}@1@1'), ('{}1'),
	('{1.2 a 1/2}@1'), ('{1 a 1/2, 1.2.3 a 1/2}@2'),
	('{1 a 1/2 x2147483647, 1 a 1/2}'), ('{1 a 92233720368/92233720368 x1000000, 1 a 92233720368/92233720368 x1000000}')
) v(t);
SELECT length(text) AS before, pg_temp.error_of(format('SELECT %L::scorecard', text || ', 1 s64 1/2}'))
FROM (SELECT '{' || string_agg(format('1 s%s 1/2', i), ', ') AS text FROM generate_series(1, 63) i) t;

-- more sources than a card can hold, by rows and by cards
SELECT pg_temp.error_of($$SELECT scorecard(criteria('1', 's' || i, 1), 1 ORDER BY i) FROM generate_series(1, 64) i$$);
SELECT pg_temp.error_of($$SELECT merge(scorecard(criteria('1', 's' || i, 1), 1), '{1 a 1/1}')
	FROM generate_series(1, 63) i$$);

-- branches, sources, depths and rules of accessors
SELECT call, pg_temp.error_of(format('WITH v(card, cut) AS (VALUES (%L::scorecard, %L::scorecard)) SELECT %s FROM v',
	'{1.1 a 1/2, 2 survey 1/2}', '{1 a 1/2, 2 survey 1/2}@1', call)) FROM (VALUES
	($$points(card, '')$$), ($$points(card, '1.')$$), ($$points(card, 'x')$$), ($$points(card, ' 1')$$),
	($$points(card, '1.2.3.4.5.6.7.8')$$),
	($$points(card, 0)$$), ($$points(card, 256)$$), ($$points(card, -1)$$),
	($$points(card, '1', '')$$), ($$points(card, '1', 'A')$$), ($$points(card, '1', 'a123456789012345')$$),
	($$points(card, NULL, 'a b')$$),
	($$points(cut, '1.1')$$), ($$par_index(cut, '1.1.1')$$), ($$max_points(cut, '1.1')$$),
	($$points_lost(cut, '1.1')$$), ($$points_open(cut, '1.1')$$),
	($$unscored(cut, '1.1')$$), ($$not_applicable(cut, '1.1')$$), ($$duplicates(cut)$$), ($$duplicates(cut, 1)$$),
	($$index_change(cut, card, '1.1')$$),
	($$par_index(card, unscored => 'Null')$$), ($$par_index(card, unscored => '')$$),
	($$par_index(card, unscored => NULL)$$), ($$par_index(card, 1, NULL, 'none')$$),
	($$cells(card, 0)$$), ($$cells(card, 8)$$), ($$cells(cut, 2)$$), ($$to_depth(card, 0)$$),
	($$to_depth(card, 8)$$), ($$to_depth(cut, 2)$$),
	($$change_cells(card, cut)$$), ($$change_cells(card, cut, 2)$$), ($$change_cells(card, card, 0)$$),
	($$change_cells(card, card, 9)$$),
	($$missing(card, cut)$$), ($$missing(cut, card)$$), ($$merge(card, cut)$$), ($$cut + card$$),
	($$(SELECT scorecard(c) FROM (SELECT card UNION ALL SELECT cut) w(c))$$)
) v(call);

-- ties, NaN, years
SELECT call, pg_temp.error_of('SELECT ' || call) FROM (VALUES
	($$block_rank(1, 'average') OVER ()$$), ($$block_rank(1, 'MIN') OVER ()$$), ($$block_rank(1, '') OVER ()$$),
	($$block_rank(1, NULL) OVER ()$$),
	($$block_rank('{}'::scorecard, 'x') OVER ()$$), ($$block_rank('NaN'::numeric) OVER ()$$), ($$block_rank(1)$$),
	($$block_rank(1.5::float8) OVER ()$$),
	($$block_ranking('a', 'NaN'::numeric)$$),
	($$year_change(1, NULL)$$), ($$year_change('{}'::scorecard, NULL)$$), ($$previous_year(1, NULL)$$),
	($$previous_year('{}'::scorecard, NULL)$$),
	($$year_change(1, 2022, NULL)$$), ($$year_change(1, NULL, 2022)$$), ($$year_change('{}'::scorecard, 2022, NULL)$$),
	($$year_change(v, 2022) FROM (VALUES (1), (2)) t(v)$$),
	($$year_change(v, 2022) FROM (VALUES (1), (NULL)) t(v)$$),
	($$previous_year(v, 2022) FROM (VALUES (1), (2)) t(v)$$),
	($$year_change(v, 2022) FROM (VALUES ('{1 a 1/2}'::scorecard), ('{1 a 1/4}')) t(v)$$),
	($$year_change(v, 2022) FROM (VALUES ('{1 a 1/2}'::scorecard), ('{2 a 1/2}')) t(v)$$),
	($$previous_year(v, 2022) FROM (VALUES ('{1 a 1/2}'::scorecard), ('{2 a 1/2}')) t(v)$$),
	($$year_change(v, 2022) OVER (ORDER BY v) FROM (VALUES (1), (2)) t(v) ORDER BY v DESC$$),
	($$year_change(1, 2022, y) FROM (VALUES (2022), (2021)) t(y)$$)
) v(call);

-- sums that do not fit
SELECT call, pg_temp.error_of('SELECT ' || call) FROM (VALUES
	($$merge('{1 a 1/90000000000 x100000}', '{1 a 1/90000000000 x100000}')$$),
	($$merge('{1 a 1/2 x2147483647}', '{1 a 1/2}')$$),
	($$points('{1 a 90000000000/90000000000 x100000, 2 a 90000000000/90000000000 x100000}'::scorecard)$$),
	($$par_index('{1 a 90000000000/90000000000 x100000, 2 a 90000000000/90000000000 x100000}'::scorecard)$$),
	($$to_depth('{1.1 a 90000000000/90000000000 x100000, 1.2 a 90000000000/90000000000 x100000}', 1)$$),
	($$par_index(1, 9999999999.0) FROM generate_series(1, 10)$$),
	($$unscored('{1 a ?/1 x2147483647, 2 a ?/1}'::scorecard)$$),
	($$not_applicable('{1 a -/1 x2147483647, 2 a -/1}'::scorecard)$$),
	($$s FROM axes('{1 a ?/1 x2147483647, 1.1 a ?/1}'::scorecard) s$$),
	($$s FROM cells('{1.1 a 1/2 x2147483647, 1.2 a 1/2}'::scorecard, 1) s$$),
	($$scorecard_accum_inv('{1 a 1/1}', '2 a 1', 1)$$), ($$scorecard_accum_inv('{1 a 1/1}', '1 a 2', 1)$$),
	($$scorecard_combine_inv('{1 a 1/1}', '{1 a 1/1 x2}')$$)
) v(call);


-- a forgotten GROUP BY: no unit has so many years
SELECT call, pg_temp.error_of('SELECT ' || call) FROM (VALUES
	($$year_change(1, -y) FROM generate_series(1, 10001) y$$),
	($$previous_year('{}'::scorecard, y) FROM generate_series(1, 10001) y$$),
	($$year_change(1, -y % 10000) FROM generate_series(1, 20000) y$$)
) v(call);

-- in other encodings only what ASCII has is named: a no-break space is not, a vertical tab is
CREATE DATABASE regress_parindex_latin1 TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C';
\c regress_parindex_latin1
CREATE EXTENSION parindex;
CREATE FUNCTION pg_temp.hint_of(input text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
	hint text;
BEGIN
	RETURN input::parindex.criteria;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(E'\n     ', detail, nullif(hint, ''));
END $$;
SELECT pg_temp.hint_of('1' || chr(160) || 'a 1');
SELECT pg_temp.hint_of('1' || chr(11) || 'a 1');
SELECT pg_temp.hint_of('1 ' || chr(233) || ' 1');
\c postgres
DROP DATABASE regress_parindex_latin1;
