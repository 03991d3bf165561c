-- What pgbench logged, as a table, and how long dashboards took while a refresh ran and otherwise.
--
-- A dashboard counts as beside a refresh if the two overlap at all, and those beside the publication are apart. A long
-- one overlaps more easily than a short one, so that the two sides of "all" are made of other dashboards. "multiple"
-- is free of that: how long each took as a multiple of the median of the same dashboard without a refresh.
\pset footer off
CREATE VIEW running AS
SELECT 'refresh' AS what, started, ended FROM par.refresh_log WHERE run_by = 'par_job' AND outcome = 'done'
UNION ALL
SELECT 'publish', (SELECT max(published_at) FROM par.publication WHERE year = 2022), to_timestamp(ended) FROM transaction WHERE kind = 'publish';

CREATE TABLE look AS
SELECT (string_to_array(:'scripts', ' '))[script + 1] AS dashboard, us::numeric / 1000 AS ms, lag::numeric / 1000 AS lag,
       coalesce((SELECT min(what) FROM running r
                 WHERE r.started < to_timestamp(t.ended) AND r.ended > to_timestamp(t.ended - us::numeric / 1000000)), 'neither') AS beside
FROM transaction t WHERE kind = 'reader' AND us ~ '^[0-9]+$';

ALTER TABLE look ADD multiple numeric;
UPDATE look SET multiple = ms / m.median
FROM (SELECT dashboard, percentile_disc(0.5) WITHIN GROUP (ORDER BY ms) AS median FROM look WHERE beside = 'neither' GROUP BY dashboard) m
WHERE m.dashboard = look.dashboard;

CREATE VIEW figures AS
SELECT coalesce(dashboard, 'all') AS dashboard, beside, count(*),
	percentile_disc(0.5) WITHIN GROUP (ORDER BY ms) AS p50, percentile_disc(0.99) WITHIN GROUP (ORDER BY ms) AS p99, max(ms)
FROM look GROUP BY GROUPING SETS ((dashboard, beside), (beside))
UNION ALL
SELECT 'multiple', beside, count(*),
	percentile_disc(0.5) WITHIN GROUP (ORDER BY multiple), percentile_disc(0.99) WITHIN GROUP (ORDER BY multiple), max(multiple)
FROM look GROUP BY beside;

SELECT dashboard, a.count AS alone, round(a.p50, d) AS "p50 ms", round(a.p99, d) AS "p99 ms",
	r.count AS refresh, round(r.p50, d) AS "p50 ms", round(r.p99, d) AS "p99 ms", round(r.p99 / a.p99, 2) AS ratio,
	p.count AS publish, round(p.p50, d) AS "p50 ms", round(p.max, d) AS "max ms"
FROM (SELECT * FROM figures WHERE beside = 'neither') a
	LEFT JOIN (SELECT * FROM figures WHERE beside = 'refresh') r USING (dashboard)
	LEFT JOIN (SELECT * FROM figures WHERE beside = 'publish') p USING (dashboard),
	LATERAL (SELECT CASE dashboard WHEN 'multiple' THEN 2 ELSE 0 END AS d) d
ORDER BY dashboard = 'multiple', dashboard = 'all', dashboard;

SELECT outcome, coalesce(year::text || coalesce(' ' || block, ''), 'all') AS scope, count(*) AS runs, sum(cards_changed) AS cards,
	round(avg(extract(epoch FROM ended - started)) * 1000) AS "mean ms", round(max(extract(epoch FROM ended - started)) * 1000) AS "max ms"
FROM par.refresh_log WHERE run_by = 'par_job' GROUP BY outcome, year, block ORDER BY outcome, year NULLS FIRST, block NULLS FIRST;

SELECT kind, count(*) AS transactions, round(max(us::numeric) FILTER (WHERE us ~ '^[0-9]+$') / 1000) AS "max ms",
	round(max(lag::numeric) / 1000) AS "max ms late"
FROM transaction WHERE kind IN ('reader', 'clerk') GROUP BY kind ORDER BY kind;

\pset tuples_only on
\pset format unaligned
SELECT format('Dashboards'' p99 beside a refresh is %s times that without one (as a multiple of their median: %s times); target: at most 2',
	max(ratio) FILTER (WHERE dashboard = 'all'), max(ratio) FILTER (WHERE dashboard = 'multiple'))
FROM (SELECT dashboard, round(max(p99) FILTER (WHERE beside = 'refresh') / max(p99) FILTER (WHERE beside = 'neither'), 2) AS ratio
      FROM figures GROUP BY dashboard) f;
