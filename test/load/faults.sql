-- What must not be after the load, a line each; nothing is good.
\pset tuples_only on
\pset format unaligned
SELECT format('%s transactions of %s: %s', count(*), kind, us) FROM transaction WHERE us !~ '^[0-9]+$' GROUP BY kind, us;
SELECT format('refresh %s %s: %s %s', year, block, outcome, error) FROM par.refresh_log WHERE outcome NOT IN ('done', 'skipped');

-- cards that do not follow from the scores, after a last refresh
SELECT format('card of %s %s differs from the scores', year, unit)
FROM par.scorecards s FULL JOIN parindex.report_cards('par') f USING (year, unit)
WHERE (s.block, s.missing, s.card::text, s.self_card::text) IS DISTINCT FROM (f.block, f.missing, f.card::text, f.self_card::text)
LIMIT 10;

-- what would mean that nothing was tested
SELECT 'no refresh ran under load' WHERE NOT EXISTS (SELECT FROM running WHERE what = 'refresh');
SELECT 'no refresh wrote a card' WHERE NOT EXISTS (SELECT FROM par.refresh_log WHERE run_by = 'par_job' AND cards_changed > 0);
SELECT 'no dashboard was looked at while a refresh ran' WHERE NOT EXISTS (SELECT FROM look WHERE beside = 'refresh');
SELECT 'no dashboard was looked at without a refresh' WHERE NOT EXISTS (SELECT FROM look WHERE beside = 'neither');
SELECT format('%s was never looked at', n) FROM unnest(string_to_array(:'scripts', ' ')) n WHERE n NOT IN (SELECT dashboard FROM look);
SELECT 'no score was written while a refresh ran' WHERE NOT EXISTS (
	SELECT FROM transaction t JOIN running r ON r.what = 'refresh' AND to_timestamp(t.ended) BETWEEN r.started AND r.ended WHERE t.kind = 'clerk');
SELECT 'the open year was not published and opened again' WHERE NOT EXISTS (
	SELECT FROM par.publication WHERE year = 2022 AND forced IS NOT NULL AND unpublished_at IS NOT NULL);
