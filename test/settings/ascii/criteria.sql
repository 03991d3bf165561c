SELECT c, parindex.code(c), parindex.source(c), parindex.max_points(c), parindex.axis(c), parindex.depth(c),
	parindex.within(c, '1.2'), c OPERATOR(parindex.<@) '1', parindex.points_fit(c, 1.5)
FROM pg_catalog.unnest(ARRAY['1.10 appraisal 2', '1.9 appraisal 2.50', '1.9 sipas 2.5', '2 i 0',
	'1.2.3 index 999999.99999999', '255.1 survey_i 0.00000001']::parindex.criteria[]) c
ORDER BY c;
SELECT c, pg_catalog.encode(parindex.criteria_send(c), 'hex'), parindex.criteria_hash(c),
	parindex.criteria_hash_extended(c, 42)
FROM pg_catalog.unnest(ARRAY['1.10 appraisal 2', '2 i 0', '255.1 survey_i 0.00000001']::parindex.criteria[]) c;
SELECT c FROM data.framework f (y, b, c) GROUP BY c ORDER BY c USING OPERATOR(parindex.>);
SELECT parindex.criteria('1.2', 'appraisal', 1.500);
SELECT parindex.criteria('7', 'I', 1);
SELECT '1.2 Appraisal 3'::parindex.criteria;
SELECT '1,2 appraisal 3'::parindex.criteria;
SELECT '1.2 appraisal 1,5'::parindex.criteria;
SELECT parindex.criteria_problems(c)
FROM pg_catalog.unnest(ARRAY['1.1 a 1', '1.3 a 1.5', '2 a 2', '2.1 a 1', '1.1 a 1', '4 b 0.5']::parindex.criteria[]) c;
SELECT parindex.criteria_problems(c, 5)
FROM pg_catalog.unnest(ARRAY['1.1 a 1', '1.3 a 1.5', '2 a 2']::parindex.criteria[]) c;
