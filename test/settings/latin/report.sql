-- A report with letters that LATIN1 has, too
CREATE SCHEMA work;
CREATE VIEW work.office AS
SELECT o.year, o.block || 'é' AS block, o.unit || 'é' AS unit, 'Préfecture ' || o.unit AS name FROM data.office o;
CREATE VIEW work.criterion AS SELECT c.year, c.block || 'é' AS block, c.code, c.criteria, 'Été' AS name FROM data.criterion c;
CREATE VIEW work.score AS SELECT s.year, s.unit || 'é' AS unit, s.criteria, s.points FROM data.score s;
CALL parindex.create_report('Évaluation', 'work.office', 'work.criterion', 'work.score');
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.refresh('Évaluation');
COMMIT;
SELECT row
FROM "Évaluation".unit_index t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
CALL parindex.drop_report('Évaluation');
DROP SCHEMA work CASCADE;
