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
SELECT name, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds)::numeric AS median FROM timing GROUP BY name;

-- Ratios are taken within a round, because a machine is not equally busy in all
-- of them; the middle one counts.
CREATE VIEW ratio AS
SELECT a.name, b.name AS peer, percentile_cont(0.5) WITHIN GROUP (ORDER BY a.seconds / b.seconds)::numeric AS ratio,
       min(a.seconds / b.seconds) AS least, max(a.seconds / b.seconds) AS most
FROM timing a JOIN timing b USING (run) GROUP BY a.name, b.name;

CREATE TABLE result AS
SELECT n, work, round(median, 3) AS seconds, round(ratio, 2) AS ratio,
       round(least, 2) || ' .. ' || round(most, 2) AS rounds,
       coalesce('at most ' || at_most || ' x ', 'beside ') || peer AS target, ratio <= at_most AS ok, shape AS plan
FROM target t JOIN seconds USING (name) JOIN ratio USING (name, peer) JOIN query q USING (name);

-- How much faster than alone, beside how much faster the floor is than alone.
CREATE TABLE speedup AS
SELECT replace(peer, ', 2 workers', '') AS work, median AS seconds, ratio, least, most, shape,
       CASE WHEN peer ~ '^(merge|cards) by' THEN 'cards by year' ELSE 'floor' || coalesce(substring(peer FROM ', random order'), '') END AS floor
FROM ratio JOIN seconds s ON s.name = peer JOIN query q ON q.name = peer
WHERE ratio.name = replace(peer, '2 workers', '0 workers') AND workers = 2;

INSERT INTO result
SELECT 100 + row_number() OVER (ORDER BY s.floor, s.work), s.work || ', two workers', round(s.seconds, 3), round(s.ratio, 2),
       round(s.least, 2) || ' .. ' || round(s.most, 2),
       format('at least %s x as fast (0.9 of %s)', round(0.9 * f.ratio, 2), s.floor),
       s.ratio >= 0.9 * f.ratio AND s.shape ~ 'Gather', s.shape
FROM speedup s JOIN speedup f ON f.work = s.floor WHERE s.work <> s.floor;

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
SELECT work, seconds, ratio, rounds, target, CASE ok WHEN true THEN 'ok' WHEN false THEN 'MISSED' END AS verdict, plan
FROM result ORDER BY n;
SELECT format('%s ok, %s missed', count(*) FILTER (WHERE ok), count(*) FILTER (WHERE NOT ok)) AS " " FROM result \g (tuples_only)
