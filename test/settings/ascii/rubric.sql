SELECT r, parindex.rubric_hash(r), parindex.rubric_hash_extended(r, 1),
	pg_catalog.encode(parindex.rubric_send(r), 'hex')
FROM pg_catalog.unnest(ARRAY[
	'>= 100: 1.5; >= 80.50: 1; else 0',
	'<= 2022-01-31: 0.2; 2022-02-01..2022-12-01: 0.1; else 0',
	'yes: 1; no: 0',
	'linear 50..100 -> 0..2',
	'each -0.25 from 1',
	'''i I'': 1; TITLE: 0.5; title: 0',
	'>= 90: ''Good''; else ''Fair''']::parindex.rubric[]) r;
SELECT m, d, parindex.score('<= 2022-01-31: 0.2; 2022-02-01..2022-12-01: 0.1; else 0', pg_catalog.make_date(2022, m, d))
FROM (VALUES (1, 31), (2, 1), (12, 1), (12, 2)) v (m, d);
SELECT parindex.max_score('linear 50..100 -> 0..2');
SELECT parindex.score('linear 50..100 -> 0..2', 71.3);
SELECT parindex.score('each -0.25 from 1', 3);
SELECT parindex.score('>= 80.50: 1; else 0', 80.499);
SELECT parindex.band('>= 90: ''Good''; else ''Fair''', 89.995);
SELECT parindex.score('TITLE: 1; title: 0.5', 'title'::pg_catalog.text);
SELECT parindex.score('yes: 1; no: 0', true);
SELECT parindex.score('no: 0.25; yes: 1', 'no'::pg_catalog.text);
SELECT parindex.score('INFO: 1', 'info'::pg_catalog.text);
SELECT '<= 31.01.2022: 1; else 0'::parindex.rubric;
SELECT '<= 01/02/2022: 1; else 0'::parindex.rubric;
SELECT '>= 80,5: 1; else 0'::parindex.rubric;
SELECT parindex.score('2022-01-01..2022-01-31: 1', pg_catalog.make_date(2022, 12, 1));
SELECT parindex.score('>= 1: 1; < 1: 0', '1'::pg_catalog.text);
