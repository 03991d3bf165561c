-- What pgbench logged: how long dashboards took while a refresh ran and otherwise, and what must not be. A dashboard
-- is beside a refresh if the two overlap at all.
\pset footer off
CREATE VIEW running AS
SELECT started, ended FROM par.refresh_log WHERE outcome = 'done' AND started > to_timestamp(:begun);
CREATE TABLE look AS
SELECT (string_to_array(:'scripts', ' '))[script + 1] AS dashboard, us::numeric / 1000 AS ms,
	EXISTS (SELECT FROM running r WHERE r.started < to_timestamp(t.ended)
		AND r.ended > to_timestamp(t.ended - us::numeric / 1000000)) AS beside
FROM transaction t WHERE kind = 'reader' AND us ~ '^[0-9]+$';
CREATE VIEW figures AS
SELECT coalesce(dashboard, 'all') AS dashboard,
	count(*) FILTER (WHERE beside) AS beside, count(*) FILTER (WHERE NOT beside) AS alone,
	percentile_disc(0.99) WITHIN GROUP (ORDER BY ms) FILTER (WHERE beside) AS p99_beside,
	percentile_disc(0.99) WITHIN GROUP (ORDER BY ms) FILTER (WHERE NOT beside) AS p99_alone
FROM look GROUP BY GROUPING SETS ((dashboard), ());
SELECT dashboard, alone, round(p99_alone, 1) AS "p99 ms", beside AS refresh, round(p99_beside, 1) AS "p99 ms",
	round(p99_beside / p99_alone, 2) AS ratio
FROM figures ORDER BY dashboard = 'all', dashboard;
SELECT outcome, concat_ws(' ', coalesce(year::text, 'all'), block) AS scope,
	count(*) AS runs, sum(cards_changed) AS cards,
	round(avg(extract(epoch FROM ended - started)) * 1000) AS "mean ms",
	round(max(extract(epoch FROM ended - started)) * 1000) AS "max ms"
FROM par.refresh_log WHERE started > to_timestamp(:begun) GROUP BY outcome, year, block ORDER BY 1, 2;

-- what must not be, a line each, and what would mean that nothing was tested
\pset tuples_only on
\pset format unaligned
\o :faults
SELECT format('%s transactions of %s: %s', count(*), kind, us)
FROM transaction WHERE us !~ '^[0-9]+$' GROUP BY kind, us;
SELECT format('refresh %s %s: %s %s', year, block, outcome, error)
FROM par.refresh_log WHERE outcome NOT IN ('done', 'skipped');
SELECT 'no refresh wrote a card' WHERE NOT EXISTS (
	SELECT FROM par.refresh_log WHERE started > to_timestamp(:begun) AND cards_changed > 0);
SELECT format('%s was not looked at both while a refresh ran and otherwise', dashboard)
FROM figures WHERE beside = 0 OR alone = 0;
SELECT 'no score was written while a refresh ran' WHERE NOT EXISTS (
	SELECT FROM transaction t JOIN running r ON to_timestamp(t.ended) BETWEEN r.started AND r.ended
	WHERE t.kind = 'clerk');
SELECT 'the year was not published again' WHERE NOT EXISTS (SELECT FROM par_published.publication WHERE revision = 2);
-- after a last refresh the figures are those of the scores
CALL parindex.refresh('par');
SELECT format('index of %s in %s differs from the scores', u.unit, u.year)
FROM par.unit_index u JOIN (
	SELECT year, unit, sum(points) AS points, round(100 * sum(points) / sum(max_points), 2) AS index_pct
	FROM par_scores GROUP BY year, unit) s USING (year, unit)
WHERE (u.points, u.index_pct) IS DISTINCT FROM (s.points, s.index_pct) LIMIT 10;
SELECT 'units are missing' WHERE (SELECT count(*) FROM par.unit_index) <> 960;
\o
\pset tuples_only off
