-- All of it with schema-qualified names only: parindex is not on the search_path.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
CREATE SCHEMA surface;
SET search_path = pg_catalog;

-- a table of the authority's own, with a generated column, checks and keys of our types
CREATE TABLE surface.framework (
	code text,
	source text,
	maximum numeric,
	criteria parindex.criteria GENERATED ALWAYS AS (parindex.criteria(code, source, maximum)) STORED PRIMARY KEY,
	axis integer GENERATED ALWAYS AS (parindex.axis(parindex.criteria(code, source, maximum))) STORED
);
INSERT INTO surface.framework VALUES
	('1.1', 'appraisal', 2), ('1.2', 'appraisal', 3), ('1.10', 'survey', 1.5),
	('2.1', 'appraisal', 4), ('2.2', 'survey', 2), ('9', 'bonus', 1);
CREATE TABLE surface.score (
	unit text,
	year integer,
	criteria parindex.criteria REFERENCES surface.framework (criteria),
	points numeric,
	applicable boolean DEFAULT true,
	PRIMARY KEY (unit, year, criteria),
	CHECK (parindex.points_fit(criteria, points)),
	CHECK (criteria OPERATOR(parindex.<>) '255 z 0')
);
INSERT INTO surface.score
SELECT unit, year, criteria,
	CASE WHEN unit <> 'c' OR axis = 1 THEN round(maximum * (40 + ascii(unit) % 7 * 5 + year % 3) / 80, 2) END
FROM surface.framework, unnest(ARRAY['a', 'b', 'c', 'd']) unit, generate_series(2021, 2022) year;
INSERT INTO surface.score VALUES ('e', 2022, '1.1 appraisal 2', 2.5);
INSERT INTO surface.score VALUES ('e', 2022, '7 appraisal 2', 1);
INSERT INTO surface.framework VALUES ('1.01', 'appraisal', 1);
SELECT criteria, axis FROM surface.framework ORDER BY criteria;
SELECT criteria
FROM surface.framework
WHERE criteria OPERATOR(parindex.<@) '1' AND criteria OPERATOR(parindex.>) '1.1 appraisal 2'
ORDER BY criteria USING OPERATOR(parindex.>);

-- a view
CREATE VIEW surface.card AS
SELECT year, unit, parindex.scorecard(criteria, points, applicable) AS card FROM surface.score GROUP BY year, unit;
CREATE VIEW surface.report AS
SELECT year, unit,
	parindex.points(card) AS points,
	parindex.max_points(card) AS max_points,
	round(parindex.par_index(card), 2) AS index_pct,
	parindex.block_rank(card) OVER (PARTITION BY year) AS rank,
	parindex.year_change(card, year) OVER before AS change,
	parindex.unscored(card),
	parindex.points(card, 1) AS axis_1,
	parindex.points(card, '1.1', 'appraisal') AS "1.1",
	card OPERATOR(parindex.=) parindex.previous_year(card, year) OVER before AS same_as_before
FROM surface.card WINDOW before AS (PARTITION BY unit ORDER BY year);
SELECT * FROM surface.report ORDER BY year, unit;
SELECT year, (unnest(parindex.block_ranking(unit, card))).* FROM surface.card GROUP BY year ORDER BY year, rank, unit;
SELECT year, unit,
	parindex.block_rank(ARRAY[parindex.par_index(card), parindex.points(card, 1)]) OVER (PARTITION BY year)
FROM surface.card ORDER BY year, unit;
SELECT (unnest(parindex.block_intervals(unit, parindex.par_index(card),
	parindex.index_error(card, '40 2400 176000')))).* FROM surface.card WHERE year = 2022;
SELECT year, parindex.scorecard(card) OPERATOR(parindex.+) '{7 x 1/2}' AS merged
FROM surface.card GROUP BY year ORDER BY year;
SELECT year, parindex.par_index(criteria, points, applicable)
FROM surface.score WHERE unit = 'a' GROUP BY year ORDER BY year;
SELECT c.*
FROM surface.card n JOIN surface.card b USING (unit), parindex.change_cells(n.card, b.card, 1) c
WHERE n.year = 2022 AND b.year = 2021 AND unit = 'b';
SELECT a.* FROM surface.card, parindex.axes(card) a WHERE unit = 'c' AND year = 2022;

-- a materialised view: refreshed concurrently, no row is written that has not changed
CREATE MATERIALIZED VIEW surface.kept AS
SELECT year, unit, card, parindex.par_index(card) AS index FROM surface.card;
CREATE UNIQUE INDEX ON surface.kept (year, unit);
CREATE INDEX ON surface.kept (card);
CREATE INDEX ON surface.kept USING hash (card);
CREATE INDEX ON surface.kept (parindex.par_index(card));
CREATE INDEX ON surface.kept (parindex.max_points(card, '1'), parindex.unscored(card));
SELECT count(*) FROM surface.kept;
CREATE TEMP TABLE image AS SELECT year, unit, ctid AS place, xmin::text AS writer FROM surface.kept;
CREATE TEMP VIEW rewritten AS
SELECT year, unit
FROM surface.kept k FULL JOIN image USING (year, unit)
WHERE place IS DISTINCT FROM k.ctid OR writer IS DISTINCT FROM k.xmin::text;
REFRESH MATERIALIZED VIEW CONCURRENTLY surface.kept;
SELECT * FROM rewritten;
-- the same rows in another physical order
CREATE TABLE surface.copy AS SELECT * FROM surface.score ORDER BY points DESC, criteria USING OPERATOR(parindex.>);
DELETE FROM surface.score;
INSERT INTO surface.score SELECT * FROM surface.copy;
REFRESH MATERIALIZED VIEW CONCURRENTLY surface.kept;
SELECT * FROM rewritten;
UPDATE surface.score SET points = 0
WHERE unit = 'a' AND year = 2022 AND criteria OPERATOR(parindex.=) '1.1 appraisal 2';
REFRESH MATERIALIZED VIEW CONCURRENTLY surface.kept;
SELECT * FROM rewritten;
DROP VIEW rewritten;
REFRESH MATERIALIZED VIEW surface.kept;

-- indexes find what they should, and give the order
SET enable_seqscan = off;
SET enable_sort = off;
SET jit = off;
SELECT k.unit, k.year
FROM surface.kept k JOIN surface.card c ON k.card OPERATOR(parindex.=) c.card
WHERE c.unit = 'a' AND c.year = 2021;
SELECT criteria AS out_of_order
FROM (SELECT criteria, lag(criteria) OVER (ORDER BY criteria) AS before FROM surface.framework) s
WHERE before OPERATOR(parindex.>=) criteria;
SELECT card AS out_of_order
FROM (SELECT card, lag(card) OVER (ORDER BY card) AS before FROM surface.kept) s
WHERE before OPERATOR(parindex.>) card;
CREATE INDEX ON surface.score ((parindex.axis(criteria)));
CREATE INDEX ON surface.score (criteria) WHERE criteria OPERATOR(parindex.<@) '2';
SELECT count(*) FROM surface.score WHERE parindex.axis(criteria) = 2;
RESET enable_seqscan;
RESET enable_sort;

-- stored cards: a generated index, keys, statistics
CREATE TABLE surface.stored (
	unit text PRIMARY KEY,
	card parindex.scorecard UNIQUE,
	index numeric GENERATED ALWAYS AS (parindex.par_index(card)) STORED,
	axes parindex.scorecard GENERATED ALWAYS AS (parindex.to_depth(card, 1)) STORED
);
INSERT INTO surface.stored (unit, card) SELECT unit, card FROM surface.kept WHERE year = 2022;
INSERT INTO surface.stored (unit, card) SELECT 'twin', card FROM surface.stored WHERE unit = 'b';
UPDATE surface.stored SET card = card OPERATOR(parindex.+) '{8 y 1/1}' WHERE unit = 'd';
SELECT unit, round(index, 2) AS index, axes FROM surface.stored ORDER BY unit;
ANALYZE surface.stored, surface.score, surface.kept;
CLUSTER surface.stored USING stored_card_key;
REINDEX TABLE surface.stored;

-- hash, list and range partition keys
CREATE TABLE surface.by_hash (criteria parindex.criteria, n integer) PARTITION BY HASH (criteria);
CREATE TABLE surface.by_hash_0 PARTITION OF surface.by_hash FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE surface.by_hash_1 PARTITION OF surface.by_hash FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE surface.by_hash_2 PARTITION OF surface.by_hash FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO surface.by_hash
SELECT parindex.criteria(format('%s.%s', 1 + i % 9, 1 + i / 9), 'a', 1), i FROM generate_series(1, 900) i;
SELECT count(*) > 200 AS spread FROM surface.by_hash GROUP BY tableoid ORDER BY tableoid;
SELECT n FROM surface.by_hash WHERE criteria OPERATOR(parindex.=) '1.2 a 1';
CREATE TABLE surface.by_card (card parindex.scorecard) PARTITION BY HASH (card);
CREATE TABLE surface.by_card_0 PARTITION OF surface.by_card FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE surface.by_card_1 PARTITION OF surface.by_card FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO surface.by_card SELECT format('{1 a %s/500}', i)::parindex.scorecard FROM generate_series(1, 200) i;
SELECT count(*) > 70 AS spread FROM surface.by_card GROUP BY tableoid ORDER BY tableoid;
SELECT card FROM surface.by_card WHERE card OPERATOR(parindex.=) '{1 a 77/500}';
CREATE TABLE surface.by_range (criteria parindex.criteria) PARTITION BY RANGE (criteria);
CREATE TABLE surface.by_range_1 PARTITION OF surface.by_range FOR VALUES FROM ('1 a 0') TO ('2 a 0');
CREATE TABLE surface.by_range_2 PARTITION OF surface.by_range FOR VALUES FROM ('2 a 0') TO (MAXVALUE);
INSERT INTO surface.by_range SELECT criteria FROM surface.framework;
SELECT tableoid::regclass, count(*) FROM surface.by_range GROUP BY 1 ORDER BY 1;
CREATE TABLE surface.by_list (criteria parindex.criteria) PARTITION BY LIST (criteria);
CREATE TABLE surface.by_list_1 PARTITION OF surface.by_list FOR VALUES IN ('1 a 1', '1 b 1');
INSERT INTO surface.by_list VALUES ('1 b 1.0');
INSERT INTO surface.by_list VALUES ('1 b 1.1');

-- set operations, DISTINCT, hashed subplans
SELECT DISTINCT criteria
FROM (SELECT criteria FROM surface.framework UNION ALL SELECT criteria FROM surface.score) s ORDER BY criteria;
SELECT count(*) FROM (SELECT card FROM surface.kept INTERSECT SELECT card FROM surface.card) s;
SELECT count(*) FROM surface.score WHERE criteria OPERATOR(parindex.=) ANY (SELECT criteria FROM surface.framework);
SELECT count(*) FROM surface.score
WHERE criteria OPERATOR(parindex.<>) ALL (SELECT criteria FROM surface.framework WHERE axis = 1);

-- a function of the user's own with its own search_path, and prepared statements
CREATE FUNCTION surface.best(y integer) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog
	AS 'SELECT unit FROM surface.report WHERE year = y AND rank = 1';
SELECT surface.best(2022);
PREPARE of_branch(text) AS SELECT count(*) FROM surface.score WHERE parindex.within(criteria, $1);
EXECUTE of_branch('1');

-- the extension cannot go while things stand on it
\set VERBOSITY terse
DROP EXTENSION parindex;
SET client_min_messages = warning;
DROP SCHEMA surface CASCADE;
