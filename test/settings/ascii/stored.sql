CREATE SCHEMA work;
CREATE TABLE work.kept (
	criteria parindex.criteria PRIMARY KEY,
	card parindex.scorecard UNIQUE,
	rubric parindex.rubric,
	tally parindex.survey_tally);
INSERT INTO work.kept
SELECT '1.1 appraisal 2', card, 'no: 0; ''the rest'': 1', NULL
FROM data.card
WHERE unit OPERATOR(pg_catalog.=) 'A' AND year OPERATOR(pg_catalog.=) 2021;
CREATE TABLE work.copy (LIKE work.kept);
\copy work.kept TO 'DIR/binary' (FORMAT binary)
\copy work.copy FROM 'DIR/binary' (FORMAT binary)
\copy work.kept TO 'DIR/text'
\copy work.copy FROM 'DIR/text'
SELECT * FROM work.copy;
DROP SCHEMA work CASCADE;
