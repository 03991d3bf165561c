SELECT year, unit, parindex.block_rank(card) OVER b,
	parindex.block_rank(pg_catalog.round(parindex.par_index(card), 0), 'dense') OVER b,
	parindex.year_change(card, year) OVER u, parindex.previous_year(card, year) OVER u
FROM data.card
WINDOW b AS (PARTITION BY year, block), u AS (PARTITION BY unit ORDER BY year)
ORDER BY year, unit COLLATE pg_catalog."C";
SELECT parindex.block_ranking(unit, v)
FROM (VALUES ('b', 1.5), ('A', 1.50), ('a', 1.5), ('_', 1.5), ('I', 1.5), ('i', 1.5), ('Z', 2), ('a b', 1.5),
	('a-b', 1.5), ('ab', 1.5), ('z', NULL)) u (unit, v);
SELECT year, block, parindex.block_ranking(unit, card)
FROM data.card
GROUP BY year, block
ORDER BY year, block COLLATE pg_catalog."C";
SELECT unit, parindex.year_change(parindex.par_index(card), year, 2022), parindex.year_change(card, year, 2022),
	parindex.previous_year(parindex.par_index(card), year)
FROM data.card
GROUP BY unit
ORDER BY unit COLLATE pg_catalog."C";
SELECT n.unit, c.*, parindex.index_change(n.card, b.card)
FROM data.card n, data.card b, parindex.change_cells(n.card, b.card) c
WHERE n.unit OPERATOR(pg_catalog.=) b.unit AND n.year OPERATOR(pg_catalog.>) b.year
ORDER BY n.unit COLLATE pg_catalog."C", c.code COLLATE pg_catalog."C", c.source COLLATE pg_catalog."C";
