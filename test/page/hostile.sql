-- A report whose names are hostile, hostile_par: markup, quotes, entities, turned directions, 255 letters, emoji, no name at all.
CREATE TABLE hostile_units (year integer, block text, unit text, name text, name_en text);
INSERT INTO hostile_units
SELECT year, 'k', 'u' || n, name, CASE n WHEN 7 THEN 'An English name' END
FROM generate_series(2021, 2022) year, unnest(ARRAY[
	'<script>alert("x")</script><img src="http://example.com/x.png" onerror="alert(1)">', repeat('W', 255), U&'\202Eright\2066 to\2069 left\200F',
	'&lt;b&gt; &amp; &#39;"''`', '🙂🏳️‍🌈 ' || repeat('👩‍👩‍👧‍👦', 20), E'two\nlines\tand\u0007bell', NULL, NULL, 'Sở Nội vụ']) WITH ORDINALITY AS l (name, n);

CREATE TABLE hostile_framework (year integer, block text, code text, source text, max_points numeric, name text);
INSERT INTO hostile_framework
SELECT year, 'k', a.code, a.source, a.max_points, a.name
FROM generate_series(2021, 2022) year, (VALUES
	('1', NULL, NULL, '"><svg/onload=alert(1)>'), ('1.1', 'appraisal', 10, '</td></tr></table>'), ('1.2', 'survey', 5, repeat('Ư', 255)),
	('2', NULL, NULL, NULL), ('2.1', 'appraisal', 10, NULL)) a (code, source, max_points, name);

CREATE TABLE hostile_scores (year integer, unit text, code text, points numeric, self_points numeric);
INSERT INTO hostile_scores
SELECT year, 'u' || n, code, round(max_points * (10 + (n * 7 + year + length(code) * ascii(right(code, 1))) % 11) / 20, 2),
	CASE source WHEN 'appraisal' THEN max_points END
FROM generate_series(2021, 2022) year, generate_series(1, 9) n, (VALUES ('1.1', 'appraisal', 10), ('1.2', 'survey', 5), ('2.1', 'appraisal', 10)) f (code, source, max_points);

CALL parindex.create_report('hostile_par', 'hostile_units', 'hostile_framework', 'hostile_scores');
UPDATE hostile_par.settings SET title = '<h1>Title</h1>', issuer = '"Issuer" & <b>sons</b>';
INSERT INTO hostile_par.block_rules (year, block, block_name, class_rubric)
VALUES (2022, 'k', '<i>Khối</i>', '>= 80: ''<b>Tốt</b>''; else ''"Khá"''');
CALL parindex.refresh('hostile_par');
