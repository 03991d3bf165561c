SELECT year, block, unit, card, pg_catalog.encode(parindex.scorecard_send(card), 'hex'), parindex.scorecard_hash(card),
	parindex.scorecard_hash_extended(card, 7)
FROM data.card
ORDER BY card, year, unit COLLATE pg_catalog."C";
SELECT unit, year, parindex.par_index(card), parindex.par_index(card, 1),
	parindex.par_index(card, '1.1', 'appraisal', 'zero'), parindex.points(card),
	parindex.points(card, NULL::pg_catalog.text, 'penalty'), parindex.max_points(card, 2), parindex.points_lost(card),
	parindex.points_open(card), parindex.unscored(card), parindex.not_applicable(card), parindex.duplicates(card)
FROM data.card
ORDER BY year, unit COLLATE pg_catalog."C";
SELECT unit, year, parindex.missing(card, '{1.1 appraisal ?/2, 5 x ?/1}'), parindex.to_depth(card, 1),
	card OPERATOR(parindex.+) '{7 x 1/2}'
FROM data.card
ORDER BY year, unit COLLATE pg_catalog."C";
SELECT n.unit, c.*
FROM data.card n, parindex.cells(n.card) c
ORDER BY n.year, n.unit COLLATE pg_catalog."C", c.code COLLATE pg_catalog."C", c.source COLLATE pg_catalog."C";
SELECT parindex.scorecard(card), parindex.par_index(parindex.scorecard(card))
FROM data.card
GROUP BY year
ORDER BY year;
SELECT year, parindex.par_index(criteria, points), parindex.par_index(criteria, points, applicable),
	parindex.par_index(points, 12), parindex.scorecard(criteria, points, applicable, 1)
FROM data.score
GROUP BY year
ORDER BY year;
SELECT '{1 a 1/2, 1.1 b 1/1}'::parindex.scorecard, '{1 a 1.50/2 x3, 2 b ?/1, 3 c -/0.5}@1'::parindex.scorecard;
SELECT '{1 a 1,5/2}'::parindex.scorecard;
SELECT parindex.scorecard(c, 2.5) FROM (VALUES ('1.1 appraisal 2'::parindex.criteria)) v (c);
SELECT parindex.par_index('{1 a 1/2}@1'::parindex.scorecard, '1.1');
