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
WHERE i.relnamespace = ANY (ARRAY['public', 'hanoi_par']::regnamespace[]) ORDER BY i.relname COLLATE "C";
SELECT count(*) AS criteria FROM criterion c WHERE (SELECT count(*) FROM criterion x WHERE x.criteria = c.criteria) = 1;
SELECT count(*) AS cards FROM card c WHERE (SELECT count(*) FROM card x WHERE x.card = c.card) >= 1;
SELECT count(*) AS of_branch FROM criterion WHERE criteria <@ '3.2';
RESET enable_bitmapscan;
RESET enable_seqscan;

\echo -- what was computed when it was stored is what is computed now
SELECT count(*) AS cards, count(*) FILTER (WHERE index_pct IS DISTINCT FROM par_index(card)) AS other_index FROM card;
SELECT md5(string_agg(v::text, ' ' ORDER BY nam, don_vi, more)) AS view FROM ranking v;
SELECT md5(string_agg(v::text, ' ' ORDER BY nam, khoi)) AS materialized FROM merged v;

\echo -- the report
SELECT view_name, count(*), md5(string_agg(printed::text, ' ' ORDER BY line)) FROM parindex.report_printed('hanoi_par', 2022) GROUP BY view_name ORDER BY view_name COLLATE "C";
SELECT * FROM parindex.verify('hanoi_par', 2022);
SELECT count(*) AS announced, md5(string_agg(a::text, ' ' ORDER BY a::text COLLATE "C")) FROM hanoi_par.announced a;
SELECT count(*) AS dictionary, md5(string_agg(d::text, ' ' ORDER BY d::text COLLATE "C")) FROM hanoi_par.dictionary d;
\set ON_ERROR_STOP off
\set VERBOSITY sqlstate
\echo -- a published year resists, the extension stands while it is used
DELETE FROM hanoi_par.scorecards WHERE year = 2022;
DROP EXTENSION parindex;
\set VERBOSITY terse
BEGIN;
SET LOCAL client_min_messages = notice;
CALL parindex.refresh('hanoi_par');
ROLLBACK;
SELECT extname, extversion, nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'parindex';
