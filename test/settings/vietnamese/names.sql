-- Vietnamese text wherever there can be text. Sorts put it in C order, by bytes.
SELECT parindex.block_ranking(unit, v)
FROM (VALUES ('Ứng Hòa', 1.5), ('Ba Đình', 1.50), ('đông anh', 1.5), ('Đông Anh', 1.5), ('Ba Vì', 2), ('Ý Yên', 1.5),
	('ăn', 1.5), ('ân', 1.5), ('an', 1.5), ('Hoàn Kiếm', NULL)) u (unit, v);
SELECT r, parindex.rubric_hash(r), pg_catalog.encode(parindex.rubric_send(r), 'hex')
FROM pg_catalog.unnest(ARRAY[
	'''đúng hạn'': 1; ''quá hạn'': 0.5; không: 0',
	'trễ: 0; Trễ: 1; TRỄ: 0.5',
	'>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''Khá''']::parindex.rubric[]) r;
SELECT parindex.score('''đúng hạn'': 1; không: 0', 'không'::pg_catalog.text);
SELECT parindex.score('trễ: 0; Trễ: 1; TRỄ: 0.5', 'TRỄ'::pg_catalog.text);
SELECT parindex.band('>= 90: ''Xuất sắc''; else ''Khá''', 90);
