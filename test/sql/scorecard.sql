-- The type scorecard: text, the three states, accessors, merging.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

-- text in canonical form: cells by code, source and state, equal ones added up
SELECT t AS input, t::scorecard AS output FROM (VALUES
	('{1 a 1.2500000000/1.500000000000 x2}'),
	('{1.1.2 appraisal 1.25/1.5, 1.2 survey ?/2, 1.3 appraisal -/0.5, 2 appraisal 12.25/15 x9}'),
	('{}'), ('{ }'), (' {} '), ('{}@1'), ('{} @6 '),
	('{1 a 1/2}@1'), ('{1.2.3.4.5.6.7 a 1/2}'), ('{1.2.3.4.5.6 a 1/2}@6'),
	('{1.10 a 1/2, 1.9 b 1/2, 1.9 a 1/2, 1.9 a ?/2, 1.9 a -/2, 1 z 0/0}'),
	('{1 a 01.50/002.0}'), (E' {  1   a\t1/2 ,\n2 b ?/3   x2\r} '), ('{1 a 1/2,2 a 1/2}'),
	('{1 a 1/2x3}'), ('{1 a 1/2 x1}'),
	('{1 a 1/2, 1 a 0.5/3 x2}'), ('{1 a ?/2, 1 a ?/2}'), ('{1 a 1/2, 1 a ?/2}'),
	('{1 bonus 1/2, 1 penalty 2/2, 1 bonus -/2}'),
	('{1 a 0/0, 1 b ?/0}'),
	('{255.255.255.255.255.255.255 a234567890_2345 92233720368.54775807/92233720368.54775807 x2147483647}'),
	('{1 a 42.94967295/42.94967295, 2 a 0.00000001/42.94967296}')
) v(t);

-- rows of every state
CREATE TEMP TABLE score (criteria criteria, points numeric, applicable boolean);
INSERT INTO score VALUES
	('1.1 appraisal 2', 1.5, true), ('1.2 appraisal 3', 3, NULL), ('1.2 survey 2', NULL, true),
	('2.1 appraisal 1.5', 1, false), ('2.2 survey 4', 0.25, true), ('2.2 survey 4', 1, true),
	('3.1.1 leaders 5', 5, true), ('9.1 bonus 2', 1, true), ('9.2 penalty 3', 0.5, true),
	('9.3 bonus 1', NULL, true), ('9.4 penalty 1', 1, false), (NULL, 7, true);
CREATE TEMP TABLE card AS SELECT scorecard(criteria, points, applicable) AS card FROM score;
SELECT card FROM card;
SELECT scorecard(criteria, points) AS without_applicable FROM score;
SELECT scorecard(criteria, points, applicable, 1) AS axes FROM score;
SELECT scorecard(criteria, points, applicable, 2) AS two_levels FROM score;
SELECT scorecard(criteria, points, applicable, 7) = card AS seven_is_all FROM score, card GROUP BY card;
SELECT scorecard(criteria, points, applicable, NULL) = card AS null_is_all FROM score, card GROUP BY card;

-- no rows, no criteria, nothing but criteria
SELECT scorecard(criteria, points) IS NULL AS no_rows FROM score WHERE false;
SELECT scorecard(NULL::criteria, points) IS NULL AS no_criteria FROM score;
SELECT scorecard(NULL::scorecard) IS NULL AS no_cards;
SELECT scorecard('{}'::scorecard) IS NULL AS empty_cards;
SELECT card, par_index(card), max_points(card) FROM (SELECT scorecard('1 a 0', 0) AS card) s;

-- the index: unscored criteria make it unknown, count nothing, or are left out
SELECT par_index(card) IS NULL AS unknown FROM card;
SELECT par_index(card, unscored => 'null') IS NULL AS unknown FROM card;
SELECT par_index(card, unscored => 'zero') AS zero, par_index(card, unscored => 'exclude') AS exclude FROM card;
SELECT par_index(card, '1.1') AS "1.1", par_index(card, '1.2', 'appraisal') AS "1.2 appraisal" FROM card;
SELECT par_index(card, '1.2') IS NULL AS unscored, par_index(card, 2, 'appraisal') IS NULL AS not_applicable FROM card;
SELECT par_index(card, 2) AS axis, par_index(card, NULL, 'survey', 'exclude') AS source FROM card;
SELECT par_index(card, 9) IS NULL AS no_maximum, par_index(card, NULL, 'bonus') IS NULL AS bonus FROM card;
SELECT par_index(card, 1, NULL, 'zero') AS zero FROM card;
SELECT par_index(card, '1', 'survey', 'exclude') IS NULL AS all_excluded FROM card;

-- points of every branch and source: points + lost + open = max, bonus and penalty apart
CREATE TEMP TABLE part (branch text, source text);
INSERT INTO part VALUES
	(NULL, NULL), ('1', NULL), ('2', NULL), ('3', NULL), ('3.1', NULL), ('3.1.1', NULL), ('9', NULL),
	('1.1', NULL), ('1.2', NULL), ('2.2', NULL),
	(NULL, 'appraisal'), (NULL, 'survey'), (NULL, 'leaders'), (NULL, 'bonus'), (NULL, 'penalty'),
	('1.2', 'appraisal'), ('1.2', 'survey'), ('2.1', 'appraisal'), ('9.3', 'bonus'), ('9.4', 'penalty'),
	('4', NULL), ('1.20', NULL), ('3.1.1.1', NULL), (NULL, 'impact'), ('3', 'survey');
SELECT branch, source, points(card, branch, source), max_points(card, branch, source),
	points_lost(card, branch, source), points_open(card, branch, source), par_index(card, branch, source)
FROM card, part;
SELECT branch, source, unscored(card, branch, source), not_applicable(card, branch, source),
	duplicates(card, branch, source)
FROM card, part;

-- points are NULL where something is unscored and nothing scored, bonus and penalty not counted
SELECT c AS card, points(c), points_open(c) FROM unnest(ARRAY['{1 a ?/2}', '{1 a ?/2, 1 b 0/1}', '{1 a ?/2, 1 b -/1}',
	'{1 a ?/2, 9 bonus 1/1}', '{1 a ?/2, 9 penalty 1/1}', '{1 a ?/0}', '{1 a -/2}', '{9 bonus -/1}',
	'{}']::scorecard[]) c;
SELECT points('{1 a ?/2, 9 bonus 1/1}'::scorecard, NULL, 'bonus') AS bonus;
SELECT points('{1 a ?/2, 2 a 1/1}'::scorecard, 2) AS axis;

-- the integer form is the axis
CREATE TEMP TABLE axis AS SELECT a, a::text AS t, card FROM card, unnest(ARRAY[1, 2, 3, 9]) a;
SELECT count(*) AS differ FROM axis WHERE points(card, a) <> points(card, t);
SELECT count(*) AS differ FROM axis WHERE max_points(card, a) <> max_points(card, t);
SELECT count(*) AS differ FROM axis WHERE points_lost(card, a) <> points_lost(card, t);
SELECT count(*) AS differ FROM axis WHERE points_open(card, a) <> points_open(card, t);
SELECT count(*) AS differ FROM axis WHERE unscored(card, a) <> unscored(card, t);
SELECT count(*) AS differ FROM axis WHERE not_applicable(card, a) <> not_applicable(card, t);
SELECT count(*) AS differ FROM axis WHERE duplicates(card, a) <> duplicates(card, t);
SELECT count(*) AS differ FROM axis WHERE par_index(card, a) IS DISTINCT FROM par_index(card, t);
SELECT count(*) AS differ FROM axis WHERE points(card, a, 'survey') IS DISTINCT FROM points(card, t, 'survey');

-- NULL card
CREATE TEMP TABLE no_card AS SELECT NULL::scorecard AS c;
SELECT num_nulls(par_index(c), points(c), max_points(c), points_lost(c), points_open(c)) AS of_5 FROM no_card;
SELECT num_nulls(unscored(c), not_applicable(c), duplicates(c), missing(c, c)) AS of_4 FROM no_card;
SELECT num_nulls(to_depth(c, 1), merge(c, c), c + c, index_change(c, c)) AS of_4 FROM no_card;
SELECT (SELECT count(*) FROM cells(c)) AS cells, (SELECT count(*) FROM cells(c, 1)) AS cells_1,
	(SELECT count(*) FROM axes(c)) AS axes FROM no_card;
-- NULL axis
SELECT num_nulls(par_index(card, NULL::integer), points(card, NULL::integer), max_points(card, NULL::integer),
	points_lost(card, NULL::integer), points_open(card, NULL::integer)) AS of_5 FROM card;
SELECT num_nulls(unscored(card, NULL::integer), not_applicable(card, NULL::integer),
	duplicates(card, NULL::integer)) AS of_3 FROM card;
-- a card of nothing
CREATE TEMP TABLE empty AS SELECT '{}'::scorecard AS c;
SELECT num_nulls(par_index(c), points(c), max_points(c), points_lost(c), points_open(c)) AS of_5 FROM empty;
SELECT unscored(c), not_applicable(c), duplicates(c), missing(c, c) FROM empty;
SELECT to_depth(c, 1), c + c AS merged FROM empty;
SELECT (SELECT count(*) FROM cells(c)) AS cells, (SELECT count(*) FROM axes(c)) AS axes FROM empty;

-- cells and axes, whole and rolled up
SELECT s.* FROM card, cells(card) s;
SELECT s.* FROM card, cells(card, 1) s;
SELECT s.* FROM card, axes(card) s;
SELECT count(*) AS differ FROM card, cells(card) s WHERE s.points IS DISTINCT FROM points(card, s.code, s.source);
SELECT count(*) AS differ FROM card, cells(card) s
WHERE s.max_points IS DISTINCT FROM max_points(card, s.code, s.source);
SELECT array_agg(s::text) = (SELECT array_agg(d::text) FROM card, cells(to_depth(card, 1)) d) AS same_rows
FROM card, cells(card, 1) s;

-- missing: pairs of code and source, whatever their state
CREATE TEMP TABLE framework AS SELECT scorecard(c, NULL) AS framework
FROM unnest(ARRAY['1.1 appraisal 2', '1.2 appraisal 3', '1.2 survey 2', '2.1 appraisal 1.5', '2.2 survey 4',
	'3.1.1 leaders 5', '9.1 bonus 2', '9.2 penalty 3']::criteria[]) c;
SELECT framework FROM framework;
SELECT missing(card, framework) AS complete FROM card, framework;
SELECT missing('{}', framework) AS of_8 FROM framework;
SELECT missing(card, '{}') AS no_framework FROM card;
SELECT missing('{1.1 appraisal 0/2, 1.2 survey -/2, 7 x 1/1}', framework) AS of_8 FROM framework;
SELECT missing('{1.1 survey 1/2}', framework) AS other_source FROM framework;
SELECT missing(card, framework + '{5 sipas ?/1}') AS new_source FROM card, framework;
SELECT missing(to_depth(card, 1), to_depth(framework + '{5 sipas ?/1, 6 survey ?/2}', 1)) AS axes FROM card, framework;

-- duplicates: rows of one code and source, of whatever state
SELECT c AS card, duplicates(c), duplicates(c, 1), duplicates(c, NULL, 'a') AS a, duplicates(c, '1.1', 'b') AS b
FROM unnest(ARRAY['{1.1 a 1/2 x2, 1.1 b 1/2}', '{1.1 a 1/2, 1.1 a ?/2}', '{1.1 a 1/2, 1.1 b 1/2, 1.2 a -/2}',
	'{1.1 a -/2, 1.1 a ?/2, 1.1 b 0/2 x3, 2 a ?/1 x2}', '{}']::scorecard[]) c;

-- merging: neutral, in any order, and the aggregate's way
SELECT card + '{}' = card AS right_neutral, '{}' + card = card AS left_neutral FROM card;
SELECT merge(card, '{}') = card AS right_neutral FROM card;
SELECT '{}' + to_depth(card, 1) = to_depth(card, 1) AS left_neutral FROM card;
SELECT to_depth(card, 1) + '{}' = to_depth(card, 1) AS right_neutral FROM card;
SELECT card + card AS twice FROM card;
SELECT '{1 a 1/2, 2 z 1/2}'::scorecard + '{1 b 1/2, 2 a 1/2, 3 z ?/1}' AS sources;
SELECT '{2 z 1/2}'::scorecard + '{1 a ?/2}' = '{1 a ?/2}'::scorecard + '{2 z 1/2}' AS commutes;
SELECT scorecard(c) AS merged
FROM unnest(ARRAY['{1 a 1/2}', NULL, '{}', '{1 a 2/2, 1 b -/1}', '{1 a ?/1}']::scorecard[]) c;
SELECT scorecard(c) FILTER (WHERE false) IS NULL AS none FROM unnest(ARRAY['{1 a 1/2}']::scorecard[]) c;
SELECT scorecard(c) AS axes
FROM unnest(ARRAY['{}', '{1 a 1/2}@1', NULL, '{1 a 1/2, 2 a 1/2 x5}@1', '{}']::scorecard[]) c;

-- depth
CREATE TEMP TABLE kept AS SELECT d, to_depth(card, d) AS kept, card FROM card, generate_series(1, 3) d;
SELECT d, kept FROM kept;
SELECT d, kept = (SELECT scorecard(criteria, points, applicable, d) FROM score) AS same FROM kept;
SELECT d, points(kept) = points(card) AS points, max_points(kept) = max_points(card) AS max_points FROM kept;
SELECT to_depth('{1.2 a 1/2}@2', 2), to_depth('{1.2 a 1/2, 1.3 a 1/2}@2', 1);
SELECT to_depth('{1 a 1/2}', 7), to_depth('{1 a 1/2}', 1);
SELECT par_index('{1 a 1/2, 2 a 1/1}@1'::scorecard, 1) AS axis;
SELECT par_index('{1 a 1/2, 2 a 1/1}@1'::scorecard, '2') AS branch;

-- order of content: code, source, state, points, maximum, rows; a card before its continuation; then depth
SELECT c FROM unnest(ARRAY['{}', '{1 a 1/2}', '{1 a 1/2}@1', '{1 a 1/2, 2 a 1/2}', '{1 a 1/3}', '{1 a 2/2}',
	'{1 a 1/2 x2}', '{1 a ?/2}', '{1 a -/2}', '{1 b 1/2}', '{1.1 a 1/2}', '{10 a 1/2}', '{2 a 1/2}',
	'{1 a 0/90}']::scorecard[]) c ORDER BY c;
SELECT scorecard_cmp('{1 a 1/2}', '{1 a 1/2}') AS same;
SELECT scorecard_cmp('{1 a 1/2}', '{1 a 1/3}') AS before;
SELECT scorecard_cmp('{2 a 1/2}', '{}') AS after;

-- a card that outgrows the room of its state, its sources not in C order: no row
-- changes its source when the sources are ordered
CREATE TEMP TABLE many AS
SELECT i, criteria(format('%s.%s.%s', 1 + i % 5, 1 + i / 5 % 100, 1 + i / 500),
	(ARRAY['survey', 'leaders', 'appraisal'])[1 + i % 3], 1 + i % 50) AS c, 1 AS p
FROM generate_series(0, 2999) i;
CREATE TEMP TABLE grown AS
SELECT n, scorecard(c, p ORDER BY i) AS card, scorecard(c, p, true, 1 ORDER BY i) AS axes,
	scorecard(c, p ORDER BY i DESC) AS descending
FROM many JOIN unnest(ARRAY[3, 30, 31, 32, 60, 250, 256, 300, 600, 3000]) n ON i < n GROUP BY n;
SELECT n, points(card, NULL, 'survey') AS survey, points(card, NULL, 'leaders') AS leaders,
	points(card, NULL, 'appraisal') AS appraisal FROM grown ORDER BY n;
SELECT n, count(*) AS cells FROM grown, cells(card) GROUP BY n ORDER BY n;
SELECT count(*) AS differ FROM grown WHERE to_depth(card, 1) <> axes;
SELECT count(*) AS differ FROM grown WHERE card <> descending;

-- 63 sources are a card; in a moving frame sources that have left make room for others
CREATE TEMP TABLE sources AS
SELECT scorecard(criteria('1', 's' || i, 1), 1 ORDER BY i DESC) AS card FROM generate_series(1, 63) i;
SELECT points(card), (SELECT count(DISTINCT source) FROM cells(card)) AS sources FROM sources;
SELECT card::text::scorecard = card AS text FROM sources;
CREATE TEMP TABLE frame AS
SELECT i, m, scorecard(criteria('1.' || 1 + i % 3, 's' || i, m), 1) OVER w AS card, sum(m) OVER w AS max_points
FROM generate_series(1, 1000) i, LATERAL (SELECT CASE WHEN i % 64 = 0 THEN 100 ELSE 1 END AS m) m
WINDOW w AS (ORDER BY i ROWS 59 PRECEDING);
SELECT count(*) AS differ FROM frame WHERE points(card) <> least(i, 60);
SELECT count(*) AS differ FROM frame WHERE max_points(card) <> max_points;

-- more rows than an integer counts: points and indices stand, only the count itself is out of range
CREATE TEMP TABLE crowd AS SELECT '{1 a 1/2 x2147483647, 2 a 1/2}'::scorecard AS card;
SELECT par_index(card), points(card), max_points(card, 2), points_lost(card) FROM crowd;
SELECT unscored(card), not_applicable(card), duplicates(card) FROM crowd;
SELECT (SELECT count(*) FROM cells(card)) AS cells, (SELECT count(*) FROM axes(card)) AS axes FROM crowd;
