-- year_change and previous_year: what changed.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- calendar years: where a year is missing, lag() compares with whatever came before
CREATE TEMP TABLE yearly (unit text, year integer, v numeric);
INSERT INTO yearly VALUES
	('whole', 2020, 80), ('whole', 2021, 85.5), ('whole', 2022, 84),
	('gap', 2019, 70), ('gap', 2021, 75), ('gap', 2022, 79.25),
	('null', 2020, 60), ('null', 2021, NULL), ('null', 2022, 66),
	('ended', 2019, 50), ('ended', 2020, 55), ('new', 2022, 90), ('unknown', 2021, 40), ('unknown', 2022, NULL);
SELECT unit, year, v, year_change(v, year) OVER w, v - lag(v) OVER w AS by_lag, previous_year(v, year) OVER w
FROM yearly WINDOW w AS (PARTITION BY unit ORDER BY year) ORDER BY unit, year;
SELECT unit, year, v, year_change(v, year, 2021) OVER (PARTITION BY unit ORDER BY year) AS as_of_2021
FROM yearly ORDER BY unit, year;
-- of the latest year each unit has, and of 2022, for which a unit that ended is not compared
SELECT unit, max(year) AS latest, year_change(v, year), previous_year(v, year) FROM yearly GROUP BY unit ORDER BY unit;
SELECT unit, year_change(v, year, 2021) AS as_of_2021, year_change(v, year, 2022) AS as_of_2022,
	year_change(v, year, 2050) AS as_of_2050 FROM yearly GROUP BY unit ORDER BY unit;
SELECT year_change(v, year), previous_year(v, year), year_change(v, year, 2022) FROM yearly WHERE false;

-- one value given twice is one value, whatever its scale and the order of rows
CREATE TEMP TABLE twice AS
SELECT * FROM (VALUES (1.0, 2021), (1.000, 2021), (1.00, 2021), (3, 2022), (3.00, 2022)) s(v, y);
SELECT year_change(v, y ORDER BY v::text), previous_year(v, y ORDER BY v::text) FROM twice;
SELECT year_change(v, y ORDER BY v::text DESC), previous_year(v, y ORDER BY y DESC, v::text DESC) FROM twice;
SELECT year_change(v, y), previous_year(v, y) FROM (VALUES (NULL::numeric, 2021), (NULL, 2021), (3, 2022)) s(v, y);
SELECT year_change(v, y), previous_year(v, y) FROM (VALUES ('NaN'::numeric, 2021), ('NaN', 2021), (3, 2022)) s(v, y);

-- the ends of the calendar
SELECT year_change(v, y) AS first_two FROM (VALUES (1, -2147483648), (3, -2147483647)) s(v, y);
SELECT year_change(v, y, 2147483647) AS other_end FROM (VALUES (1, -2147483648), (3, -2147483647)) s(v, y);
SELECT year_change(v, y, -2147483648) AS before_time FROM (VALUES (1, -2147483648), (3, -2147483647)) s(v, y);
SELECT year_change(v, y) AS last_two FROM (VALUES (1, 2147483646), (3, 2147483647)) s(v, y);
SELECT year_change(v, y) AS no_wrap FROM (VALUES (1, 2147483647), (3, -2147483648)) s(v, y);

-- generated units with gaps and NULLs, against a RANGE frame of exactly one year before
SELECT setseed(0.8);
CREATE TABLE year_row AS
SELECT unit, year, CASE WHEN random() > 0.1 THEN round((random() * 100)::numeric, unit % 9) END AS v,
	random() AS shuffle
FROM generate_series(1, 500) unit, generate_series(1973, 2022) year
WHERE random() + year * 0 > 0.1 + 0.3 * (unit % 2);
CREATE VIEW year_framed AS
SELECT unit, year, v, first_value(v) OVER y AS before, v - lag(v) OVER w AS by_lag
FROM year_row WINDOW w AS (PARTITION BY unit ORDER BY year), y AS (w RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING);
CREATE TEMP TABLE windowed AS
SELECT unit, year, year_change(v, year) OVER w AS change, previous_year(v, year) OVER w AS previous
FROM year_row WINDOW w AS (PARTITION BY unit ORDER BY year);
SELECT count(*) > 10000 AS many, count(before) > 2000 AS with_year_before FROM year_framed;
SELECT count(*) AS differ FROM windowed JOIN year_framed USING (unit, year) WHERE change IS DISTINCT FROM v - before;
SELECT count(*) AS differ FROM windowed JOIN year_framed USING (unit, year) WHERE previous IS DISTINCT FROM before;
SELECT count(*) > 500 AS lag_misled FROM windowed JOIN year_framed USING (unit, year)
WHERE by_lag IS NOT NULL AND change IS NULL;
-- grouped: of the latest year and of one year, rows in any order
CREATE TEMP TABLE grouped AS
SELECT unit, max(year) AS latest, year_change(v, year) AS change, year_change(v, year ORDER BY shuffle) AS shuffled,
	year_change(v, year, 2020 ORDER BY shuffle) AS as_of_2020
FROM year_row GROUP BY unit;
SELECT count(*) AS differ FROM grouped g JOIN year_framed f ON (f.unit, year) = (g.unit, latest)
WHERE change IS DISTINCT FROM v - before;
SELECT count(*) AS differ FROM grouped WHERE shuffled IS DISTINCT FROM change;
SELECT count(as_of_2020) > 100 AS many, count(*) FILTER (WHERE as_of_2020 IS DISTINCT FROM v - before) AS differ
FROM grouped LEFT JOIN (SELECT * FROM year_framed WHERE year = 2020) f USING (unit);

-- cards: of their exact indices, each with 16 decimals; the same card twice is one
CREATE TABLE year_card AS
SELECT unit, year, CASE WHEN v IS NOT NULL
	THEN format('{1 a %s/100, 2 b %s/%s}', v, unit % 7 + 1, unit % 7 + year % 3 + 1)::scorecard
	WHEN unit % 3 = 0 THEN '{1 a ?/100}' END AS card FROM year_row;
CREATE TEMP TABLE carded AS
SELECT card, year_change(card, year) OVER w AS change, previous_year(card, year) OVER w AS previous,
	first_value(card) OVER (w RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING) AS before
FROM year_card WINDOW w AS (PARTITION BY unit ORDER BY year);
SELECT count(*) > 10000 AS many, count(change) > 2000 AS changes FROM carded;
SELECT count(*) AS differ FROM carded WHERE change IS DISTINCT FROM par_index(card) - par_index(before);
SELECT count(*) AS differ FROM carded WHERE change IS DISTINCT FROM index_change(card, before);
SELECT count(*) AS differ FROM carded WHERE NOT record_image_eq(ROW(previous), ROW(before));
SELECT year_change(c, y), previous_year(c, y), year_change(c, y, 2022) AS as_of
FROM (VALUES ('{1 a 1/3}'::scorecard, 2021), ('{1 a 1/3}', 2021), ('{1 a 2/3}', 2022)) s(c, y);

-- in parallel, with the plan asserted
CREATE VIEW year_all AS
SELECT unit, year_change(r.v, year) AS a, year_change(r.v, year, 2020) AS b, previous_year(r.v, year) AS c,
	year_change(card, year) AS d, year_change(card, year, 2020) AS e, previous_year(card, year) AS f
FROM year_row r JOIN year_card USING (unit, year) GROUP BY unit;
CREATE TEMP TABLE serial AS SELECT * FROM year_all;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET cpu_operator_cost = 1;
ALTER TABLE year_row SET (parallel_workers = 2);
ALTER TABLE year_card SET (parallel_workers = 2);
ANALYZE year_row, year_card;
SELECT pg_temp.plan_has('SELECT * FROM year_all', 'Partial') AS partial;
CREATE TEMP TABLE parallel AS SELECT * FROM year_all;
-- a conflict between workers is found as well; which of two rows is met first is all the same
INSERT INTO year_row SELECT unit, year, v + 1, shuffle FROM year_row WHERE v IS NOT NULL LIMIT 1;
CREATE VIEW year_conflict AS SELECT unit, year_change(v, year) AS change FROM year_row GROUP BY unit;
SELECT pg_temp.plan_has('SELECT * FROM year_conflict', 'Partial') AS partial;
SELECT left(pg_temp.error_of('SELECT count(change) FROM year_conflict'), 36) AS conflict;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET cpu_operator_cost;
SELECT count(*) AS differ FROM serial s JOIN parallel p USING (unit) WHERE NOT record_image_eq(s, p);
DROP VIEW year_all, year_conflict, year_framed;
DROP TABLE year_row, year_card;
-- two cards of one year with the same points of the same maximum are two values all the same
SELECT year_change(card, year) FROM (VALUES ('{1 a 5/10}'::scorecard, 2022), ('{2 a 5/10}', 2022)) v (card, year);
