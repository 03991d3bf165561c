CREATE TEMPORARY TABLE tally AS
SELECT parindex.survey(parindex.score('A: 100; B: 60; C: 33.3; D: 0; E: null', a), n) AS t
FROM (VALUES ('A'::pg_catalog.text, 7::bigint), ('B', 5), ('C', 3), ('D', 2), ('E', 9)) v (a, n);
SELECT t, parindex.respondents(t), parindex.mean_weight(t), parindex.survey_points(t, 2.5) FROM tally;
SELECT parindex.standard_error(t), parindex.standard_error(t, 1000) FROM tally;
SELECT parindex.margin_of_error(t), parindex.margin_of_error(t, 1000, 0.99) FROM tally;
SELECT pg_catalog.encode(parindex.survey_tally_send(t), 'hex'), parindex.survey_tally_hash(t) FROM tally;
SELECT parindex.survey(t)
FROM pg_catalog.unnest(ARRAY['7 420 34000', '3 99.9 3326.67']::parindex.survey_tally[]) t;
SELECT '3 99,9 3326'::parindex.survey_tally;
