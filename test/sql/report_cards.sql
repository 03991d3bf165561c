-- What figures are made of: parts of a card, sums over the cards of a block, criteria beside the year before, rows.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_cards;
SET search_path = report_cards, parindex;
\pset tuples_only on

-- 40 units of two years and their self scores, by hashes: points are missing, criteria do not apply, or are new.
CREATE FUNCTION pick(key text, n integer) RETURNS integer
LANGUAGE sql IMMUTABLE AS 'SELECT (hashtextextended($1, 1) & 1073741823)::integer % $2';
CREATE TABLE score AS
SELECT u AS unit, y AS year, criteria(code, source, max_points) AS criteria,
	CASE WHEN pick(concat('n', u, y, code), 40) > 0
		THEN pick(concat('p', u, y, code), 1 + max_points::integer * 4) / 4.0 END AS points,
	pick(concat('a', u, y, code), 9) > 0 AS applicable
FROM generate_series(1, 40) u, generate_series(1, 2) y,
	(VALUES ('1.1', 'appraisal', 5.0), ('1.2', 'survey', 3), ('2.1.1', 'appraisal', 0), ('2.1.2', 'appraisal', 60),
		('2.2', 'sipas', 4), ('10', 'appraisal', 7), ('10.1', 'survey', 2), ('11.1', 'bonus', 3),
		('11.2', 'penalty', 2)) c (code, source, max_points)
WHERE pick(concat('x', u, y, code), 12) > 0;
CREATE TABLE card AS
SELECT unit, scorecard(criteria, points, applicable) FILTER (WHERE year = 2) AS now,
	scorecard(criteria, points, applicable) FILTER (WHERE year = 1 AND unit % 5 > 0) AS before,
	scorecard(criteria, points, applicable)
		FILTER (WHERE year = 2 AND unit % 4 > 0 AND source(criteria) = 'appraisal') AS self
FROM score GROUP BY unit;

-- ---- report_parts --------------------------------------------------------------------------------------------------

SELECT unit, p.* FROM card, report_parts(now, self, before, NULL) p WHERE unit = 7 ORDER BY axis, source;
-- each figure beside the accessor of the same meaning
CREATE VIEW part AS
SELECT c.*, p.*, NULLIF(p.axis, 0)::text AS branch, NULLIF(p.source, '') AS of
FROM card c, report_parts(now, self, before, NULL) p;
SELECT count(*) FROM part WHERE points IS DISTINCT FROM points(now, branch, of);
SELECT count(*) FROM part WHERE max_points IS DISTINCT FROM max_points(now, branch, of);
SELECT count(*) FROM part WHERE par_index IS DISTINCT FROM par_index(now, branch, of);
SELECT count(*) FROM part WHERE unscored <> unscored(now, branch, of);
SELECT count(*) FROM part WHERE not_applicable <> not_applicable(now, branch, of);
SELECT count(*) FROM part WHERE self_points IS DISTINCT FROM points(self, branch, of);
SELECT count(*) FROM part WHERE self_max IS DISTINCT FROM max_points(self, branch, of);
SELECT count(*) FROM part WHERE previous_index IS DISTINCT FROM par_index(before, branch, of);
SELECT count(*) FROM part WHERE previous IS DISTINCT FROM coalesce(max_points(before, branch, of) IS NOT NULL, false);
SELECT count(*) FROM part WHERE source = '' AND appraisal_points IS DISTINCT FROM points(now, branch, 'appraisal');
SELECT count(*) FROM part WHERE source = '' AND appraisal_index IS DISTINCT FROM par_index(now, branch, 'appraisal');
SELECT count(*) FROM part WHERE source = '' AND survey_points IS DISTINCT FROM points(now, branch, 'survey');
SELECT count(*) FROM part WHERE source = '' AND survey_change
	IS DISTINCT FROM par_index(now, branch, 'survey') - par_index(before, branch, 'survey');
SELECT count(*) FROM part WHERE source = '' AND appraisal_change
	IS DISTINCT FROM par_index(now, branch, 'appraisal') - par_index(before, branch, 'appraisal');
SELECT count(*) FROM part p WHERE source = '' AND axis = 0 AND zeros <> (SELECT count(*) FROM cells(p.now) c
	WHERE c.points = 0 AND c.max_points > 0 AND c.not_applicable = 0 AND c.source NOT IN ('bonus', 'penalty'));
-- the whole, each source, each axis, and nothing twice
SELECT count(*), count(DISTINCT (unit, axis, source)) FROM part;
SELECT sum(1 + (SELECT count(DISTINCT source) FROM cells(now)) + (SELECT count(*) FROM axes(now))) FROM card;
SELECT count(*) FROM report_parts(NULL, NULL, NULL, NULL);
SELECT axis, source, points FROM report_parts('{}', '{}', '{}', 2);
-- rounded, each index before it is subtracted
CREATE VIEW printed AS
SELECT c.*, p.*, digits, NULLIF(p.axis, 0)::text AS branch, NULLIF(p.source, '') AS of
FROM card c, generate_series(0, 8) digits, report_parts(now, self, before, digits) p;
SELECT count(*) FROM printed WHERE par_index::text IS DISTINCT FROM round(par_index(now, branch, of), digits)::text;
SELECT count(*) FROM printed WHERE previous_index::text
	IS DISTINCT FROM round(par_index(before, branch, of), digits)::text;
SELECT count(*) FROM printed WHERE source = '' AND appraisal_index::text
	IS DISTINCT FROM round(par_index(now, branch, 'appraisal'), digits)::text;
SELECT count(*) FROM printed WHERE source = '' AND appraisal_change::text
	IS DISTINCT FROM (round(par_index(now, branch, 'appraisal'), digits)
		- round(par_index(before, branch, 'appraisal'), digits))::text;
SELECT count(*) FROM printed WHERE source = '' AND survey_index::text
	IS DISTINCT FROM round(par_index(now, branch, 'survey'), digits)::text;
SELECT count(*) FROM printed WHERE source = '' AND survey_change::text
	IS DISTINCT FROM (round(par_index(now, branch, 'survey'), digits)
		- round(par_index(before, branch, 'survey'), digits))::text;
SELECT count(*) > 1000, count(survey_change) > 100, count(DISTINCT survey_change) > 100 FROM printed;
SELECT count(*) FROM report_parts('{}', '{}', '{}', 17);
SELECT count(*) FROM report_parts('{}', '{}', '{}', -1);

-- ---- report_block --------------------------------------------------------------------------------------------------

CREATE TABLE sums AS SELECT b.* FROM (SELECT array_agg(now) AS cards FROM card) c, report_block(c.cards) b;
SELECT * FROM sums WHERE axis IN (0, 11) ORDER BY axis, source;
SELECT * FROM sums WHERE code IS NOT NULL ORDER BY code, source;
-- parts, from those of the units
SELECT count(*) FROM sums s FULL JOIN (
	SELECT axis, source, count(*) AS units, count(par_index) AS scored, sum(par_index) AS par_index,
		sum(max_points) AS max_points
	FROM part GROUP BY axis, source) p USING (axis, source)
WHERE s.code IS NULL AND (s.axis = 0 OR s.source = '' OR s.axis IS NULL)
	AND (s.units, s.scored, coalesce(s.par_index, 0), s.max_points)
		IS DISTINCT FROM (p.units, p.scored, coalesce(p.par_index, 0), p.max_points);
-- criteria, from the cells
SELECT count(*) FROM sums s FULL JOIN (
	SELECT c.code, c.source, count(*) AS units, min(c.points) AS least, max(c.points) AS greatest
	FROM card, cells(now) c WHERE c.not_applicable = 0 GROUP BY c.code, c.source) p USING (code, source)
WHERE s.axis IS NULL AND (s.units, s.least_points, s.greatest_points) IS DISTINCT FROM (p.units, p.least, p.greatest);
SELECT count(*) FROM report_block('{}');
SELECT count(*) FROM report_block(ARRAY[NULL, NULL]::scorecard[]);
-- an index beyond any percentage, of 30 units
SELECT par_index FROM report_block((
	SELECT array_agg('{1 a 0/0.00000001, 9 bonus 92233720368/92233720368 x2000000}'::scorecard)
	FROM generate_series(1, 30)));

-- ---- report_criteria -----------------------------------------------------------------------------------------------

SELECT r.* FROM card, report_criteria(now, before, self, 2) r WHERE unit = 7 ORDER BY code_order, source;
-- the same with cells and change_cells
CREATE VIEW criterion AS
SELECT c.unit, d.code, d.source, true AS changed, d.points_before, d.max_before, d.work, d.framework, d.contribution
FROM card c, change_cells(c.now, c.before, digits => 2) d;
CREATE VIEW cell AS
SELECT c.unit, n.code, n.source, true AS now, n.par_index, n.unscored, n.not_applicable,
	CASE WHEN n.not_applicable = 0 THEN n.points END AS points,
	CASE WHEN n.not_applicable = 0 THEN n.max_points END AS max_points
FROM card c, cells(c.now) n;
CREATE VIEW self AS SELECT c.unit, h.code, h.source, h.points FROM card c, cells(c.self) h WHERE h.not_applicable = 0;
SELECT count(*) FROM (
	SELECT unit, code, source, r.now, points, max_points, par_index, unscored, not_applicable, previous_points,
		previous_max,
		work, framework, contribution, self_points
	FROM card c, report_criteria(c.now, c.before, c.self, 2) r
	EXCEPT
	SELECT unit, code, source, coalesce(n.now, false), n.points, n.max_points, n.par_index, coalesce(n.unscored, 0),
		coalesce(n.not_applicable, 0), d.points_before, d.max_before, d.work, d.framework, d.contribution, h.points
	FROM cell n FULL JOIN criterion d USING (unit, code, source) LEFT JOIN self h USING (unit, code, source)
) differing;
SELECT count(*) FROM cell FULL JOIN criterion USING (unit, code, source);
SELECT count(*), count(DISTINCT (unit, code, source)) FROM card, report_criteria(now, before, self, 2);
SELECT count(*) FROM report_criteria(NULL, '{1 a 1/2}', NULL, 2);
SELECT report_criteria('{1 a 1/2}', NULL, NULL, 17);

-- ---- report_unit ---------------------------------------------------------------------------------------------------

CREATE TYPE given AS (code text, source text, criteria criteria,
	points numeric, applicable boolean, self_points numeric);
CREATE FUNCTION of_rows(VARIADIC rows given[],
	OUT card scorecard, OUT self_card scorecard, OUT self_rows integer, OUT problems text)
LANGUAGE sql AS $$ SELECT (u).card, (u).self_card, (u).self_rows, (u).problems::text FROM (SELECT report_unit(
	'{1.1 appraisal ?/5, 1.2 survey ?/50, 2 appraisal ?/4, 2 survey ?/4, 3 bonus 0/2, 4 penalty 0/1}',
	r.code, r.source, r.criteria, r.points, r.applicable, r.self_points) AS u FROM unnest(rows) r) a $$;
SELECT * FROM of_rows(('1.1', NULL, NULL, 4, NULL, 5), ('1.2', 'survey', NULL, NULL, true, NULL));
SELECT * FROM of_rows(('2', 'survey', NULL, 9, false, 9), ('3', NULL, NULL, NULL, NULL, NULL));
SELECT * FROM of_rows(('4', 'penalty', NULL, 0.5, NULL, NULL));
-- two rows of one criterion; points finer than eight decimals
SELECT * FROM of_rows(('1.1', NULL, NULL, 4, NULL, NULL), ('1.1', NULL, NULL, 1.123456785, NULL, NULL));
-- each problem, alone
SELECT problems FROM of_rows((NULL, 'survey', NULL, 1, NULL, NULL));
SELECT problems FROM of_rows(('1.3', NULL, NULL, 1, NULL, NULL), ('1.1', 'survey', NULL, 1, NULL, NULL));
SELECT problems FROM of_rows(('1.1 ', NULL, NULL, 1, NULL, NULL), (repeat('1', 28), NULL, NULL, 1, NULL, NULL));
SELECT problems FROM of_rows(('', '', NULL, 1, NULL, NULL));
SELECT problems FROM of_rows(('2', NULL, NULL, 1, NULL, NULL));
SELECT problems FROM of_rows(('1.1', 'appraisal', '1.1 appraisal 6', 1, NULL, NULL));
SELECT problems FROM of_rows(('1.1', 'appraisal', '1.2 appraisal 5', 1, NULL, NULL));
SELECT problems FROM of_rows(('1.1', NULL, '1.1 survey 5', 1, NULL, NULL));
SELECT problems FROM of_rows(('1.1', NULL, NULL, 5.00000001, NULL, NULL), ('1.1', NULL, NULL, -1, NULL, NULL));
SELECT problems FROM of_rows(('1.1', NULL, NULL, 'NaN', NULL, NULL), ('1.1', NULL, NULL, '-Infinity', NULL, NULL));
SELECT problems FROM of_rows(('1.1', NULL, NULL, 1, NULL, 1e20), ('1.1', NULL, NULL, 1, NULL, -0.1));
-- a row of which something is wrong is in no card
SELECT * FROM of_rows(('1.1', NULL, NULL, 6, NULL, 5));
-- many rows, of a framework that has one
SELECT (report_unit('{1 a ?/2}', '1', NULL, NULL, 1, NULL, 2)).* FROM generate_series(1, 1000);
-- no row, nothing in a row, no framework
SELECT report_unit('{1 a ?/2}', '1', NULL, NULL, 1, NULL, NULL) FROM generate_series(1, 0);
SELECT (report_unit('{1 a ?/2}', NULL, NULL, NULL, NULL, NULL, NULL)).*;
SELECT report_unit(NULL, '1', 'a', NULL, 1, NULL, NULL) FROM generate_series(1, 2);
SELECT (report_unit(f::scorecard, '1', 'a', NULL, 1, NULL, NULL)).* FROM (VALUES ('{1 a ?/2}'), (NULL)) v (f);

-- ---- codes ---------------------------------------------------------------------------------------------------------

SELECT code, code_order(code), report_criterion(code, 'appraisal', 1.5)
FROM unnest('{1,1.10,255.1.22.3.4.5.7,256,1.,01,"1 ",a,"",1.1.1.1.1.1.1.1}'::text[]) code;
SELECT source, report_criterion('1', source, 1)
FROM unnest('{appraisal,Appraisal,a23456789012345,a234567890123456,"a ",1a,""}'::text[]) source;
SELECT m, report_criterion('1', 'survey', m)
FROM unnest('{0,999999.99999999,1000000,0.123456789,-1,NaN,1.5000000000}'::numeric[]) m;

DROP SCHEMA report_cards CASCADE;
