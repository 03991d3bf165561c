-- Ways in which reports were attacked, and that they are shut.
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
SELECT current_user AS superuser \gset
CREATE ROLE regress_attack_owner LOGIN;
CREATE ROLE regress_attack_eve;
CREATE SCHEMA attack AUTHORIZATION regress_attack_owner;
SELECT format('GRANT CREATE ON DATABASE %I TO regress_attack_owner', current_database()) \gexec
\set ECHO all
\pset format unaligned
\pset footer off
\set VERBOSITY terse
\connect - regress_attack_owner
SET search_path = attack, parindex;
CREATE TABLE u (year integer, block text, unit text);
CREATE TABLE f (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE s (year integer, unit text, code text, points numeric, self_points numeric, card parindex.scorecard,
	self_card parindex.scorecard);
INSERT INTO u VALUES (2022, 'so', 'A'), (2022, 'so', 'B');
INSERT INTO f VALUES (2022, 'so', '1', 'appraisal', 10), (2022, 'so', '2', 'appraisal', 10);
INSERT INTO s VALUES (2022, 'A', '1', 8, 9), (2022, 'A', '2', 9, 9), (2022, 'B', '1', 7, 9), (2022, 'B', '2', 6, 9);

-- default privileges give nobody a right to a new report
ALTER DEFAULT PRIVILEGES FOR ROLE regress_attack_owner GRANT ALL ON TABLES TO regress_attack_eve;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_attack_owner GRANT ALL ON SCHEMAS TO regress_attack_eve;
CALL create_report('attack_par', 'u', 'f', 's');
SELECT count(*) AS rights_of_others FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
	aclexplode(c.relacl) a
WHERE nspname LIKE 'attack\_par%' AND a.grantee <> c.relowner;
SELECT count(*) AS rights_of_others FROM pg_namespace n, aclexplode(n.nspacl) a
WHERE nspname LIKE 'attack\_par%' AND a.grantee <> n.nspowner;
SET client_min_messages = warning;
CALL refresh('attack_par');

-- a name that a search_path reads as the role's
CALL create_report('$user', 'u', 'f', 's');

-- who may create in a report's schemas could stand nearer to a call than core does
GRANT CREATE ON SCHEMA attack_par TO regress_attack_eve;
CALL refresh('attack_par');
REVOKE CREATE ON SCHEMA attack_par FROM regress_attack_eve;

-- relations that are called like refresh's own temporary tables change nothing
CREATE TABLE attack_par.parts (x integer);
CREATE TABLE attack_par.compared (x integer);
UPDATE s SET points = 9 WHERE unit = 'B' AND code = '1';
CALL refresh('attack_par');
SELECT index_pct FROM attack_par.unit_index WHERE unit = 'B';
DROP TABLE attack_par.parts, attack_par.compared;

-- a card beside criteria of the same unit
INSERT INTO s (year, unit, card) VALUES (2022, 'A', '{1 appraisal 10/10, 2 appraisal 10/10}');
SELECT unit, problem FROM attack_par.problems;
DELETE FROM s WHERE card IS NOT NULL;
-- and a self card, which would stand in place of the self points
UPDATE s SET self_card = '{9 appraisal 8/9}' WHERE unit = 'A' AND code = '1';
SELECT unit, code, problem FROM attack_par.problems ORDER BY code;
UPDATE s SET self_card = NULL;
INSERT INTO s (year, unit, self_card) VALUES (2022, 'A', '{1 appraisal 8/9}');
SELECT unit, code, problem FROM attack_par.problems ORDER BY code, problem;
DELETE FROM s WHERE self_card IS NOT NULL;

-- a trigger could keep a refresh from seeing what it does not change
CREATE FUNCTION attack.nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER nothing BEFORE INSERT ON attack_par.unit_index FOR EACH ROW EXECUTE FUNCTION attack.nothing();
CALL publish('attack_par', 2022, decision => '1');
DROP TRIGGER nothing ON attack_par.unit_index;

-- a column of that name does not let self scores out
ALTER TABLE attack_par_published.unit_index ADD self_points numeric(12,2);
CALL publish('attack_par', 2022, decision => '1');
SELECT count(self_points) AS self_scores FROM attack_par_published.unit_index;
ALTER TABLE attack_par_published.unit_index DROP self_points;

-- rows that stand twice, by a child or without the key
SELECT finding FROM verify('attack_par');
BEGIN;
CREATE TABLE attack.kid () INHERITS (attack_par_published.unit_index);
SELECT finding, table_name FROM verify('attack_par');
ROLLBACK;
BEGIN;
ALTER TABLE attack_par_published.unit_index DISABLE TRIGGER USER;
ALTER TABLE attack_par_published.unit_index DROP CONSTRAINT unit_index_pkey;
INSERT INTO attack_par_published.unit_index SELECT * FROM attack_par_published.unit_index WHERE unit = 'A';
ALTER TABLE attack_par_published.unit_index ENABLE TRIGGER USER;
SELECT finding, row_key FROM verify('attack_par');
ROLLBACK;

-- functions that a planner would evaluate, and a collation that finds different lines equal
CREATE FUNCTION attack.one(integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT 1';
BEGIN;
CREATE INDEX ON attack_par_published.publication (attack.one(year));
SELECT finding, table_name FROM verify('attack_par');
ROLLBACK;
BEGIN;
ALTER TABLE attack_par_published.publication ADD CHECK (attack.one(1) = 1);
SELECT finding, table_name FROM verify('attack_par');
ROLLBACK;
BEGIN;
CREATE OPERATOR attack.=== (leftarg = integer, rightarg = integer, function = int4eq);
ALTER TABLE attack_par_published.block_axis ADD CHECK (units OPERATOR(attack.===) units) NOT VALID;
SELECT finding, table_name FROM verify('attack_par');
ROLLBACK;
BEGIN;
CREATE STATISTICS attack.st ON (attack.one(year)) FROM attack_par_published.publication;
SELECT finding, table_name FROM verify('attack_par');
ROLLBACK;
BEGIN;
ALTER TABLE attack_par_published.publication_line ALTER line TYPE text COLLATE "POSIX";
SELECT finding, table_name FROM verify('attack_par');
ROLLBACK;

-- no words of the caller's become a statement
SELECT report_lock_tables('attack_par', '{settings}', 'SHARE MODE; DROP TABLE attack_par.settings; --');
SELECT report_lock_tables('attack_par', '{settings}', NULL);
SELECT report_analyze('attack_par.settings; DROP TABLE attack_par.settings', NULL, 1000000);
SELECT report_analyze('attack_par.settings', '{"one); DROP TABLE attack_par.settings; --"}', 1000000);

-- a column that is computed
BEGIN;
ALTER TABLE attack_par_published.unit_index DROP change, ADD change numeric(10,2) GENERATED ALWAYS AS (0.5) STORED;
SELECT finding, table_name FROM verify('attack_par');
ROLLBACK;

-- a superuser who is not the owner reads what is stored himself; nor is a name cut to that of a schema that waits for
-- it
SELECT format('CREATE SCHEMA %I', left(repeat('y', 60) || '_published', 63)) \gexec
\connect - :superuser
SELECT finding FROM parindex.verify('attack_par');
SELECT finding FROM parindex.verify(repeat('y', 60));

SET client_min_messages = warning;
\connect - regress_attack_owner
CALL parindex.drop_report('attack_par', force => true);
ALTER DEFAULT PRIVILEGES FOR ROLE regress_attack_owner REVOKE ALL ON TABLES FROM regress_attack_eve;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_attack_owner REVOKE ALL ON SCHEMAS FROM regress_attack_eve;
\connect - :superuser
SET client_min_messages = warning;
DROP SCHEMA attack CASCADE;
DROP OWNED BY regress_attack_owner, regress_attack_eve;
DROP ROLE regress_attack_owner, regress_attack_eve;
