-- What each database has before the scripts beside are run in it. They are only ASCII, name no schema but by name and
-- use no operator of the search_path, so that what a hostile schema catches is the extension's; what they print must
-- be the same everywhere.
CREATE EXTENSION parindex;
CREATE SCHEMA data;
CREATE TABLE data.framework AS
SELECT year, block, (code || ' ' || source || ' ' || maximum)::parindex.criteria AS criteria
FROM (VALUES
		('1.1', 'appraisal', 2), ('1.2', 'survey', 1.5), ('1.10', 'appraisal', 4), ('2.1', 'appraisal', 10),
		('2.2', 'survey', 6.25), ('3', 'sipas', 12), ('9.1', 'bonus', 2), ('9.2', 'penalty', 3)
	) c (code, source, maximum),
	generate_series(2021, 2022) year,
	unnest(ARRAY['so', 'Huyen']) block;
CREATE TABLE data.score AS
SELECT f.year, f.block, u.unit, f.criteria,
	round(m.maximum * (40 + (ascii(u.unit) * 7 + f.year * 3 + m.maximum * 8)::integer % 41) / 80, 3) AS points,
	NOT (u.unit = 'B' AND parindex.code(f.criteria) = '1.1') AS applicable,
	CASE WHEN parindex.source(f.criteria) = 'appraisal' THEN round(m.maximum * 0.9, 2) END AS self_points
FROM data.framework f
	JOIN (VALUES
		('so', 'A'), ('so', 'B'), ('so', 'a'), ('so', '_c'),
		('Huyen', 'd'), ('Huyen', 'E I'), ('Huyen', 'i'), ('Huyen', 'J')
	) u (block, unit) ON u.block = f.block
	CROSS JOIN LATERAL (SELECT parindex.max_points(f.criteria) AS maximum) m;
CREATE VIEW data.office AS SELECT DISTINCT year, block, unit, 'Office ' || unit AS name FROM data.score;
CREATE VIEW data.criterion AS
SELECT year, block, parindex.code(criteria) AS code, criteria, 'Criterion ' || parindex.code(criteria) AS name
FROM data.framework
UNION ALL
SELECT DISTINCT year, block, axis, NULL::parindex.criteria, 'Axis ' || axis
FROM data.framework, unnest(ARRAY['1', '2', '9']) axis;
CREATE VIEW data.card AS
SELECT year, block, unit, parindex.scorecard(criteria, points, applicable) AS card
FROM data.score
GROUP BY year, block, unit;
