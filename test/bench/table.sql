-- The table, with what is not a matter of time.

-- Columns to compare: numerics to ten decimals, for division's scale differs.
CREATE FUNCTION rounding(query_name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE q text; columns text;
BEGIN
	SELECT sql INTO q FROM query WHERE name = query_name;
	EXECUTE 'CREATE TEMP VIEW compared AS ' || q;
	SELECT string_agg(format(CASE atttypid WHEN 'numeric'::regtype THEN 'round(%I, 10)' ELSE '%I' END, attname), ', ' ORDER BY attnum)
	INTO columns FROM pg_attribute WHERE attrelid = 'pg_temp.compared'::regclass AND attnum > 0;
	DROP VIEW pg_temp.compared;
	RETURN format('SELECT %s FROM (%s) s', columns, q);
END $$;

CREATE FUNCTION differences(a text, b text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
	EXECUTE format('SELECT count(*) FROM ((%1$s EXCEPT ALL %2$s) UNION ALL (%2$s EXCEPT ALL %1$s)) d',
	               '(' || a || ')', '(' || b || ')') INTO n;
	RETURN n;
END $$;

SET max_parallel_workers_per_gather = 0;

CREATE TABLE seconds AS
SELECT name, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds)::numeric AS median, min(seconds) AS fastest
FROM timing GROUP BY name;

CREATE TABLE result AS
SELECT n, work, round(a.median, 3) AS seconds, round(a.median / b.median, 2) AS ratio,
       round(a.fastest / b.fastest, 2) AS "of fastest",
       'at most ' || at_most || ' x ' || peer AS target,
       a.median / b.median <= at_most AS ok, shape AS plan
FROM target t JOIN seconds a USING (name) JOIN seconds b ON b.name = peer JOIN query q ON q.name = t.name;

-- How much faster than alone, beside how much faster the floor is than alone.
CREATE TABLE speedup AS
SELECT q.name, q.shape, b.median, regexp_replace(q.name, ', 2 workers$', '') AS base,
       CASE WHEN q.name ~ 'merge by|cards by' THEN 'cards by year' ELSE 'floor' || coalesce(substring(q.name FROM ', random order'), '') END AS floor,
       a.median / b.median AS speedup, a.fastest / b.fastest AS "of fastest"
FROM query q JOIN seconds b USING (name) JOIN seconds a ON a.name = replace(q.name, '2 workers', '0 workers')
WHERE q.series = 'workers' AND workers = 2;

INSERT INTO result
SELECT 100 + row_number() OVER (ORDER BY s.floor, s.base), s.base || ', two workers', round(s.median, 3), round(s.speedup, 2), round(s."of fastest", 2),
       format('at least %s x faster (0.9 of %s)', round(0.9 * f.speedup, 2), s.floor),
       s.speedup >= 0.9 * f.speedup AND s.shape ~ 'Gather', s.shape
FROM speedup s JOIN speedup f ON f.base = s.floor WHERE s.base <> s.floor;

INSERT INTO result
SELECT 200, 'card of 100 criteria, bytes on disk', NULL, max(pg_column_size(card)), NULL, 'at most 2048', max(pg_column_size(card)) <= 2048 FROM card_of_100;

INSERT INTO result
SELECT 201, 'report = plain SQL, rows that differ', NULL, d, NULL, '0', d = 0 FROM differences(rounding('report'), rounding('report, plain SQL')) d;

INSERT INTO result
SELECT 202, 'report = from cards, rows that differ', NULL, d, NULL, '0', d = 0 FROM differences(rounding('report'), rounding('report from cards')) d;

-- Byte for byte, by what is sent.
INSERT INTO result
SELECT 203, 'cards in any order, bytes that differ', NULL, d, NULL, '0', d = 0
FROM differences('SELECT unit, year, scorecard_send(card) FROM card',
                 'SELECT unit, year, scorecard_send(scorecard(criteria, points)) FROM scores_shuffled GROUP BY unit, year') d;

\pset footer off
\pset null ''
SELECT work, seconds, ratio, "of fastest", target, CASE WHEN ok THEN 'ok' ELSE 'MISSED' END AS verdict, plan
FROM result ORDER BY n;
SELECT format('%s ok, %s missed', count(*) FILTER (WHERE ok), count(*) FILTER (WHERE NOT ok)) AS " " FROM result \g (tuples_only)
