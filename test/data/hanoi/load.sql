-- Loads the Hanoi example into the first schema of the search_path:  psql -f load.sql
-- One transaction, then ANALYZE; no output, any working directory. See data.sql for what is printed and what is made up.
\set hanoi_echo :ECHO
\set hanoi_quiet :QUIET
\set ECHO none
\set QUIET on
\set ON_ERROR_STOP on
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL client_min_messages = warning;
\ir schema.sql
\ir data.sql
\ir answers.sql
COMMIT;
ANALYZE don_vi, de_muc, tieu_chi, cham_diem, quy_tac, so_lieu, cau_hoi, phieu;
\set QUIET :hanoi_quiet
\set ECHO :hanoi_echo
\unset hanoi_quiet
\unset hanoi_echo
