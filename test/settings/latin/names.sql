-- What LATIN1 has as well as UTF8; its C order is the same.
SELECT parindex.block_ranking(unit, v)
FROM (VALUES ('São', 1.5), ('Øst', 1.5), ('ñandú', 1.5), ('Âge', 1.5), ('age', 1.5), ('ÿ', 2)) u (unit, v);
SELECT r, parindex.max_score(r)
FROM pg_catalog.unnest(ARRAY[
	'''São'': 1; ''Øst'': 0.5; age: 0',
	'''½'': 1; ''« à l''''heure »'': 0']::parindex.rubric[]) r;
SELECT parindex.score('''São'': 1; ''são'': 0.25', 'são'::pg_catalog.text);
SELECT parindex.band('>= 90: ''Très bien''; else ''À revoir''', 3);
SELECT parindex.score('''São'': 1', 'SÃO'::pg_catalog.text);
SELECT '''été''? 1'::parindex.rubric;
