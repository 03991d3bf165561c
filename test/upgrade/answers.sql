-- What a database answers before pg_upgrade and after it; see upgrade.sh.
\set ON_ERROR_STOP on
\pset footer off
SET search_path = public, parindex;
SET client_min_messages = warning;

\echo -- the values, as text and as bytes
SELECT 'criterion' AS values, count(*), md5(string_agg(criteria::text || ' ' || encode(criteria_send(criteria), 'hex'), ' ' ORDER BY criteria)) FROM criterion
UNION ALL SELECT 'card', count(*), md5(string_agg(card::text || ' ' || encode(scorecard_send(card), 'hex'), ' ' ORDER BY card)) FROM card
UNION ALL SELECT 'rule', count(*), md5(string_agg(rule::text || ' ' || encode(rubric_send(rule), 'hex'), ' ' ORDER BY rule::text COLLATE "C")) FROM rule
UNION ALL SELECT 'answers', count(*), md5(string_agg(tally::text || ' ' || encode(survey_tally_send(tally), 'hex'), ' ' ORDER BY tally::text COLLATE "C")) FROM answers;

\echo -- each value is found by each index, and by a scan
SET enable_seqscan = off;
SET enable_bitmapscan = off;
SELECT i.relname AS index, bt_index_check(i.oid, heapallindexed => true)
FROM pg_class i JOIN pg_am a ON a.oid = i.relam AND a.amname = 'btree'
WHERE i.relnamespace = ANY (ARRAY['public', 'hanoi_par', 'hanoi_par_published']::regnamespace[]) ORDER BY i.relname COLLATE "C";
SELECT count(*) AS criteria FROM criterion c WHERE (SELECT count(*) FROM criterion x WHERE x.criteria = c.criteria) = 1;
SELECT count(*) AS cards FROM card c WHERE (SELECT count(*) FROM card x WHERE x.card = c.card) >= 1;
SELECT count(*) AS of_branch FROM criterion WHERE criteria <@ '3.2';
RESET enable_bitmapscan;
RESET enable_seqscan;

\echo -- what was computed when it was stored is what is computed now
SELECT count(*) AS cards, count(*) FILTER (WHERE index_pct IS DISTINCT FROM par_index(card)) AS other_index FROM card;
SELECT md5(string_agg(v::text, ' ' ORDER BY nam, don_vi, more)) AS view FROM ranking v;
SELECT md5(string_agg(v::text, ' ' ORDER BY nam, khoi)) AS materialized FROM merged v;

\echo -- the report: its drafts and what was published
SELECT 'hanoi_par.scorecards' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.scorecards t
UNION ALL SELECT 'hanoi_par.unit_index' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.unit_index t
UNION ALL SELECT 'hanoi_par.source_index' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.source_index t
UNION ALL SELECT 'hanoi_par.axis_index' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.axis_index t
UNION ALL SELECT 'hanoi_par.block_summary' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.block_summary t
UNION ALL SELECT 'hanoi_par.block_source' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.block_source t
UNION ALL SELECT 'hanoi_par.block_axis' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.block_axis t
UNION ALL SELECT 'hanoi_par.block_criterion' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.block_criterion t
UNION ALL SELECT 'hanoi_par.block_class' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.block_class t
UNION ALL SELECT 'hanoi_par.criterion_points' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.criterion_points t
UNION ALL SELECT 'hanoi_par.dictionary' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.dictionary t
UNION ALL SELECT 'hanoi_par.settings' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.settings t
UNION ALL SELECT 'hanoi_par.block_rules' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.block_rules t
UNION ALL SELECT 'hanoi_par.source_name' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.source_name t
UNION ALL SELECT 'hanoi_par.freshness' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.freshness t
UNION ALL SELECT 'hanoi_par.refresh_log' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.refresh_log t
UNION ALL SELECT 'hanoi_par.problems' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par.problems t
UNION ALL SELECT 'hanoi_par_published.scorecards' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.scorecards t
UNION ALL SELECT 'hanoi_par_published.unit_index' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.unit_index t
UNION ALL SELECT 'hanoi_par_published.source_index' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.source_index t
UNION ALL SELECT 'hanoi_par_published.axis_index' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.axis_index t
UNION ALL SELECT 'hanoi_par_published.block_summary' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.block_summary t
UNION ALL SELECT 'hanoi_par_published.block_source' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.block_source t
UNION ALL SELECT 'hanoi_par_published.block_axis' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.block_axis t
UNION ALL SELECT 'hanoi_par_published.block_criterion' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.block_criterion t
UNION ALL SELECT 'hanoi_par_published.block_class' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.block_class t
UNION ALL SELECT 'hanoi_par_published.criterion_points' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.criterion_points t
UNION ALL SELECT 'hanoi_par_published.dictionary' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.dictionary t
UNION ALL SELECT 'hanoi_par_published.publication' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.publication t
UNION ALL SELECT 'hanoi_par_published.publication_line' AS table, count(*), md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM hanoi_par_published.publication_line t;
SELECT * FROM parindex.verify('hanoi_par');
SELECT table_name, trigger_name AS guard_off FROM parindex.report_guards_off('hanoi_par_published');
\set ON_ERROR_STOP off
\set VERBOSITY sqlstate
\echo -- a published year resists, the extension stands while it is used
DELETE FROM hanoi_par_published.scorecards WHERE year = 2022;
DROP EXTENSION parindex;
\set VERBOSITY terse
\echo -- refresh finds nothing to write, the next revision follows the one that stood
BEGIN;
SET LOCAL client_min_messages = notice;
CALL parindex.refresh('hanoi_par');
SET LOCAL client_min_messages = warning;
CALL parindex.publish('hanoi_par', 2022, '1236/QĐ-UBND', '2023-04-03', reason => 'lần nữa');
SELECT p.revision, b.decision AS before FROM hanoi_par_published.publication p JOIN hanoi_par_published.publication b ON b.digest = p.digest_before WHERE p.year = 2022 ORDER BY p.revision;
ROLLBACK;
SELECT extname, extversion, nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'parindex';
