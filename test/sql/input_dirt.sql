-- Generated dirt: what comes out typed equals what was meant, or it is rejected. One kind on a row, then several.
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
\pset format unaligned
\pset footer off
CALL parindex.create_input('dirt', decimal_mark => ',');

-- What was meant: 2 years, 2 blocks of 3 units, 18 criteria, of which one 1.10 and one of two sources
CREATE TEMP TABLE meant_unit AS
SELECT year, block, unit, 'Tên của ' || unit AS name
FROM generate_series(2021, 2022) year,
	(VALUES ('so', '{SNV,STC,Sở Y tế}'::text[]), ('Huyện', '{HK,Ba Đình,3}')) b (block, units), unnest(units) unit;
CREATE TEMP TABLE meant_criterion AS
SELECT year, block, code, 'Tiêu chí ' || code AS name, source, max_points
FROM generate_series(2021, 2022) year, (VALUES ('so'), ('Huyện')) b (block), (
	SELECT '1' AS code, NULL AS source, 9.00 AS max_points UNION ALL
	SELECT '1.' || n, 'appraisal', 0.5 + n % 3 * 0.25 FROM generate_series(1, 12) n UNION ALL
	VALUES ('2', NULL, NULL), ('2.1', NULL, 4), ('2.1.1', 'appraisal', 2.5), ('2.1.2', 'survey', 1.5),
		('2.2', 'survey', 3), ('2.2', 'appraisal', 1.25), ('3', 'bonus', 2), ('4', 'sipas', 10)) c
ORDER BY year, block, string_to_array(code, '.')::integer[], source;
CREATE FUNCTION pg_temp.chance(VARIADIC seed text[]) RETURNS bigint LANGUAGE sql AS
	$$ SELECT ('x' || substr(md5(array_to_string(seed, ' ')), 1, 8))::bit(32)::bigint $$;
CREATE TEMP TABLE meant_score AS
SELECT year, unit, code, source, max_points,
	CASE WHEN state > 1
		THEN round(max_points * (pg_temp.chance(year::text, unit, code, source) % 21) / 20, 2) END AS points,
	state <> 0 AS applicable, CASE WHEN source = 'appraisal' THEN max_points END AS self_points,
	count(*) OVER (PARTITION BY year, unit, code) > 1 AS several
FROM meant_unit JOIN meant_criterion USING (year, block),
	LATERAL (SELECT pg_temp.chance('state', year::text, unit, code, source) % 10 AS state) s
WHERE source IS NOT NULL
ORDER BY year, unit, string_to_array(code, '.')::integer[], source;

-- Kinds of dirt, where they occur (u, c, s: the sheets), and whether they leave a doubt
CREATE TEMP TABLE kind AS
SELECT row_number() OVER (PARTITION BY sheet ORDER BY n, place) AS no, kind, sheet,
	substr(place, 3) AS column_name, harmful
FROM (VALUES
	(1, 'blanks around', false, 'u.year u.unit u.block u.name c.year c.block c.code c.source c.max_points'),
	(2, 'blanks around', false, 's.year s.unit s.code s.source s.max_points s.points s.self_points'),
	(3, 'a byte order mark', false, 'u.year c.year s.year'),
	(4, 'decomposed letters', false, 'u.unit u.block u.name c.name c.block c.source s.unit'),
	(5, 'capitals', false, 'c.source s.source s.points'),
	(6, 'other words', false, 'c.source s.source s.points'),
	(7, 'zeros at the end', false, 'c.max_points s.max_points s.points s.self_points'),
	(8, 'zero width', true, 'u.year u.unit u.block c.block c.code c.source c.max_points'),
	(9, 'zero width', true, 's.year s.unit s.code s.source s.points'),
	(10, 'a non-breaking blank inside', true, 'u.unit u.name u.block c.block c.code s.unit s.code'),
	(11, 'an error of a formula', true,
		'u.year u.unit u.block u.name c.year c.block c.code c.name c.source c.max_points'),
	(12, 'an error of a formula', true, 's.year s.unit s.code s.source s.max_points s.points s.self_points'),
	(13, 'blank', false, 's.points s.self_points s.max_points'),
	(14, 'blank though needed', true, 'u.year u.unit u.block c.year c.block c.code c.source s.year s.unit s.code'),
	(15, 'a point', true, 'c.max_points s.max_points s.points s.self_points'),
	(16, 'thousands', true, 'c.max_points s.points'),
	(17, 'percent', true, 'c.max_points s.points'),
	(18, 'exponent', true, 'c.max_points s.points'),
	(19, 'a word beside', true, 'c.max_points s.points s.self_points'),
	(20, 'negative', true, 'c.max_points s.points s.self_points'),
	(21, 'a plus', true, 's.points'),
	(22, 'over the maximum', true, 's.points s.self_points'),
	(23, 'full width', true, 'u.year c.code c.max_points s.year s.code s.points'),
	(24, 'letters for digits', true, 'u.year c.code c.max_points s.year s.code s.points'),
	(25, 'a zero lost', true, 'c.code s.code'),
	(26, 'a comma in a code', true, 'c.code s.code'),
	(27, 'a date', true, 'c.code s.code'),
	(28, 'a point after a code', true, 'c.code s.code'),
	(29, 'a zero in a code', true, 'c.code s.code'),
	(30, 'unknown code', true, 's.code'),
	(31, 'a heading''s code', true, 's.code'),
	(32, 'unknown unit', true, 's.unit'),
	(33, 'unknown block', true, 'u.block c.block'),
	(34, 'unknown year', true, 'u.year c.year s.year'),
	(35, 'year with decimals', true, 'u.year c.year s.year'),
	(36, 'unknown source', true, 's.source'),
	(37, 'no source', true, 'c.source s.source'),
	(38, 'another maximum', true, 's.max_points c.max_points'),
	(39, 'letters lost', true, 'u.unit u.name c.name s.unit'),
	(40, 'read in a wrong encoding', true, 'u.unit s.unit'),
	(41, 'quotes', true, 'u.year c.code s.code s.points'),
	(42, 'a line break', true, 'u.name u.unit c.name s.unit')) k (n, kind, harmful, places),
	unnest(string_to_array(places, ' ')) place,
	LATERAL (SELECT CASE left(place, 1) WHEN 'u' THEN 'sheet_units' WHEN 'c' THEN 'sheet_criteria'
		ELSE 'sheet_scores' END AS sheet) s;

-- A cell with that dirt; as it was where it is of another shape
CREATE FUNCTION pg_temp.soiled(kind text, cell text, higher text, sheet text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	number boolean := cell ~ '^[0-9]+(,[0-9]+)?$';
BEGIN
	RETURN CASE kind
		WHEN 'blanks around' THEN E' \t' || cell || E'\u00A0\u3000 '
		WHEN 'a byte order mark' THEN E'\uFEFF' || cell
		WHEN 'decomposed letters' THEN normalize(cell, NFD)
		WHEN 'capitals' THEN CASE cell WHEN 'TĐ' THEN 'tđ' WHEN 'XHH' THEN 'xhh' WHEN 'KAD' THEN 'Kad'
			WHEN 'điểm thưởng' THEN 'ĐIỂM THƯỞNG' ELSE cell END
		WHEN 'other words' THEN CASE cell WHEN 'TĐ' THEN 'Thẩm định' WHEN 'XHH' THEN 'điều tra XHH'
			WHEN 'KAD' THEN 'Không áp dụng' WHEN 'điểm thưởng' THEN 'bonus' ELSE cell END
		WHEN 'zeros at the end' THEN
			CASE WHEN number THEN cell || CASE WHEN cell ~ ',' THEN '00' ELSE ',0' END ELSE cell END
		WHEN 'zero width' THEN left(cell, 1) || E'\u200B' || substr(cell, 2)
		WHEN 'a non-breaking blank inside' THEN
			CASE WHEN length(cell) > 1 THEN left(cell, 1) || E'\u00A0' || substr(cell, 2) ELSE cell END
		WHEN 'an error of a formula' THEN '#REF!'
		WHEN 'blank' THEN NULL
		WHEN 'blank though needed' THEN CASE WHEN cell <> '' THEN ' ' ELSE cell END
		WHEN 'no source' THEN NULL
		WHEN 'a point' THEN replace(cell, ',', '.')
		WHEN 'thousands' THEN CASE WHEN number THEN '1.500' ELSE cell END
		WHEN 'percent' THEN CASE WHEN number THEN cell || '%' ELSE cell END
		WHEN 'exponent' THEN CASE WHEN number THEN cell || 'E+00' ELSE cell END
		WHEN 'a word beside' THEN CASE WHEN number THEN cell || ' điểm' ELSE cell END
		WHEN 'negative' THEN CASE WHEN number THEN '-' || cell ELSE cell END
		WHEN 'a plus' THEN CASE WHEN number THEN '+' || cell ELSE cell END
		WHEN 'over the maximum' THEN CASE WHEN number THEN higher ELSE cell END
		WHEN 'full width' THEN translate(cell, '0123456789', '０１２３４５６７８９')
		WHEN 'letters for digits' THEN translate(cell, '01', 'Ol')
		WHEN 'a zero lost' THEN CASE WHEN cell ~ '^[0-9]+[.][0-9]+0$' THEN left(cell, -1) ELSE cell END
		WHEN 'a comma in a code' THEN replace(cell, '.', ',')
		WHEN 'a date' THEN CASE WHEN cell ~ '^[0-9]+[.][0-9]+$' THEN '01/0' || left(cell, 1) || '/2022' ELSE cell END
		WHEN 'a point after a code' THEN cell || '.'
		WHEN 'a zero in a code' THEN replace(cell, '.', '.0')
		WHEN 'unknown code' THEN '1.99'
		WHEN 'a heading''s code' THEN '2.1'
		WHEN 'unknown unit' THEN 'SXD'
		WHEN 'unknown block' THEN 'xã ' || sheet
		WHEN 'unknown year' THEN (2000 + length(sheet))::text
		WHEN 'year with decimals' THEN cell || ',0'
		WHEN 'unknown source' THEN 'leaders'
		WHEN 'another maximum' THEN CASE WHEN number THEN higher ELSE cell END
		WHEN 'letters lost' THEN translate(cell, 'ởếêủđộị', '???????')
		WHEN 'read in a wrong encoding' THEN replace(replace(cell, 'ở', 'á»Ÿ'), 'ế', 'áº¿')
		WHEN 'quotes' THEN '"' || cell || '"'
		WHEN 'a line break' THEN replace(cell, ' ', E'\n')
	END;
END $$;

-- What each line means, and a number above its maximum; lines that double others
CREATE TEMP TABLE meant (sheet text, line bigint, year integer, block text, unit text, code text,
	source text, name text,
	max_points numeric, points numeric, applicable boolean, self_points numeric, several boolean, higher text,
	PRIMARY KEY (sheet, line));
CREATE TEMP TABLE twin (sheet text, line bigint, chance bigint, new_line bigint);
CREATE FUNCTION pg_temp.load() RETURNS void LANGUAGE sql AS $$
	TRUNCATE dirt.sheet_units, dirt.sheet_criteria, dirt.sheet_scores RESTART IDENTITY;
	TRUNCATE meant;
	INSERT INTO dirt.sheet_units (year, block, unit, name) SELECT * FROM meant_unit;
	INSERT INTO dirt.sheet_criteria (year, block, code, name, source, max_points)
	SELECT year, block, code, name,
		CASE source WHEN 'appraisal' THEN 'TĐ' WHEN 'survey' THEN 'XHH' WHEN 'bonus' THEN 'điểm thưởng' ELSE source END,
		replace(max_points::text, '.', ',')
	FROM meant_criterion;
	INSERT INTO dirt.sheet_scores (year, unit, code, source, max_points, points, self_points)
	SELECT year, unit, code,
		CASE WHEN several OR pg_temp.chance('source', unit, code) % 3 = 0
			THEN CASE source WHEN 'appraisal' THEN 'TĐ' WHEN 'survey' THEN 'XHH' ELSE source END END,
		CASE WHEN pg_temp.chance('max', unit, code) % 3 = 0 THEN replace(max_points::text, '.', ',') END,
		CASE WHEN applicable THEN replace(points::text, '.', ',') ELSE 'KAD' END, replace(self_points::text, '.', ',')
	FROM meant_score;
	INSERT INTO meant (sheet, line, year, block, unit, name)
	SELECT 'sheet_units', row_number() OVER (), * FROM meant_unit;
	INSERT INTO meant (sheet, line, year, block, code, name, source, max_points)
	SELECT 'sheet_criteria', row_number() OVER (), * FROM meant_criterion;
	INSERT INTO meant (sheet, line, year, unit, code, source, max_points, points, applicable, self_points, several)
	SELECT 'sheet_scores', row_number() OVER (), * FROM meant_score;
$$;
-- Rows doubled, alike or with another note, and blank ones: at the end, so that their lines are known
CREATE FUNCTION pg_temp.double(seed text) RETURNS void LANGUAGE sql AS $$
	TRUNCATE twin;
	INSERT INTO twin
	SELECT sheet, line, chance, last + row_number() OVER (PARTITION BY sheet ORDER BY line)
	FROM (SELECT sheet, line, pg_temp.chance('double', seed, sheet, line::text) % 60 AS chance,
			max(line) OVER (PARTITION BY sheet) AS last FROM meant) m
	WHERE chance < 3;
	INSERT INTO dirt.sheet_units (year, block, unit, name, note)
	SELECT s.year, s.block, s.unit, s.name, CASE t.chance WHEN 1 THEN 'lần 2' END
	FROM dirt.sheet_units s JOIN twin t ON t.sheet = 'sheet_units' AND t.line = s.line ORDER BY s.line;
	INSERT INTO dirt.sheet_criteria (year, block, code, name, source, max_points, note)
	SELECT s.year, s.block, s.code, s.name, s.source, s.max_points, CASE t.chance WHEN 1 THEN 'lần 2' END
	FROM dirt.sheet_criteria s JOIN twin t ON t.sheet = 'sheet_criteria' AND t.line = s.line ORDER BY s.line;
	INSERT INTO dirt.sheet_scores (year, unit, code, source, max_points, points, self_points, note)
	SELECT s.year, s.unit, s.code, s.source, s.max_points, s.points, s.self_points,
		CASE t.chance WHEN 1 THEN 'lần 2' END
	FROM dirt.sheet_scores s JOIN twin t ON t.sheet = 'sheet_scores' AND t.line = s.line ORDER BY s.line;
	UPDATE dirt.sheet_scores s SET year = NULL, unit = ' ', code = '', source = NULL, max_points = NULL,
		points = E'\u00A0', self_points = NULL, note = NULL
	FROM twin t WHERE t.sheet = 'sheet_scores' AND t.new_line = s.line AND t.chance = 2;
	INSERT INTO meant
	SELECT m.sheet, t.new_line, m.year, m.block, m.unit, m.code, m.source, m.name, m.max_points, m.points, m.applicable,
		m.self_points, m.several
	FROM meant m JOIN twin t USING (sheet, line);
	UPDATE meant SET higher = replace((max_points + 0.01)::text, '.', ',');
$$;

-- A score needs its source only where there is a choice, a heading none; only 1 has a sum above it that knows the
-- maxima. Of a row doubled at the end only the right 1.1 tells that a zero is lost, and that may be unreadable.
CREATE FUNCTION pg_temp.applies(kind text, sheet text, column_name text, m meant) RETURNS boolean LANGUAGE sql AS $$
	SELECT CASE
		WHEN kind = 'no source' AND sheet = 'sheet_scores' THEN m.several
		WHEN kind IN ('no source', 'blank though needed') AND column_name = 'source' THEN m.source IS NOT NULL
		WHEN kind = 'another maximum' AND sheet = 'sheet_criteria' THEN m.code = '1'
		WHEN kind = 'a zero lost' THEN NOT EXISTS (SELECT FROM twin t WHERE t.sheet = m.sheet AND t.new_line = m.line)
		ELSE true END $$;
-- Every row gets one kind of dirt, at one place, or none: chance says.
CREATE TEMP TABLE soiled (sheet text, line bigint, kind text, column_name text, harmful boolean);
CREATE TEMP TABLE pick (sheet text, line bigint, no bigint);
CREATE FUNCTION pg_temp.soil(seed text, percent integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	k kind;
BEGIN
	TRUNCATE pick;
	INSERT INTO pick SELECT sheet, line, 1 + pg_temp.chance(seed, sheet, line::text) % (100 * kinds / percent)
	FROM meant JOIN (SELECT sheet, count(*) AS kinds FROM kind GROUP BY sheet) k USING (sheet);
	FOR k IN SELECT * FROM kind d WHERE EXISTS (SELECT FROM pick p WHERE p.sheet = d.sheet AND p.no = d.no) LOOP
		EXECUTE format('WITH now AS (
			UPDATE dirt.%1$I t SET %2$I = pg_temp.soiled($1, t.%2$I, m.higher, %1$L)
			FROM pick p JOIN meant m USING (sheet, line) WHERE p.sheet = %1$L AND p.no = $2 AND p.line = t.line
				AND pg_temp.soiled($1, t.%2$I, m.higher, %1$L) IS DISTINCT FROM t.%2$I
				AND pg_temp.applies($1, %1$L, %2$L, m) RETURNING t.line)
			INSERT INTO soiled SELECT %1$L, line, $1, %2$L, $3 FROM now', k.sheet, k.column_name)
			USING k.kind, k.no, k.harmful;
	END LOOP;
END $$;

-- What is in the views, with what was meant beside it: a cell that was blanked where it may be means nothing
CREATE TEMP VIEW judged AS
WITH taken AS (
	SELECT 'sheet_units' AS sheet, line, unit IS NULL AS rejected, year, block, unit, NULL AS code, name,
		NULL AS source,
		NULL::numeric AS max_points, NULL::numeric AS points, NULL::boolean AS applicable, NULL::numeric AS self_points
	FROM dirt.units UNION ALL
	SELECT 'sheet_criteria', line, code IS NULL, year, block, NULL, code, name, source, max_points, NULL, NULL, NULL
	FROM dirt.framework UNION ALL
	SELECT 'sheet_scores', line, code IS NULL, year, NULL, unit, code, NULL, source, NULL, points,
		applicable, self_points
	FROM dirt.scores
), dirty AS (
	SELECT sheet, line, bool_or(harmful) AS harmful, bool_or(kind = 'blank' AND column_name = 'points') AS no_points,
		bool_or(kind = 'blank' AND column_name = 'self_points') AS no_self_points
	FROM soiled GROUP BY sheet, line
), block_of AS (
	SELECT year, unit, min(block) AS block FROM dirt.units GROUP BY year, unit
), sources_of AS (
	SELECT year, block, code, count(*) AS sources FROM dirt.framework GROUP BY year, block, code
)
SELECT t.sheet, t.line, t.rejected, d.harmful IS TRUE AS harmful, d.line IS NOT NULL AS soiled,
	concat_ws(' ', t.sheet, m.year, m.block, m.unit, m.code, m.source) AS key,
	NOT t.rejected AND (
		(t.year, t.block, t.unit, t.code, t.name) IS DISTINCT FROM (m.year, m.block, m.unit, m.code, m.name)
		OR CASE t.sheet
			WHEN 'sheet_criteria' THEN (t.source, t.max_points) IS DISTINCT FROM (m.source, m.max_points)
			WHEN 'sheet_scores' THEN t.source <> m.source OR t.source IS NULL AND s.sources > 1
				OR (t.points, t.applicable) IS DISTINCT FROM
					(CASE WHEN d.no_points IS NOT TRUE THEN m.points END, m.applicable OR d.no_points IS TRUE)
				OR t.self_points IS DISTINCT FROM CASE WHEN d.no_self_points IS NOT TRUE THEN m.self_points END
			ELSE false END) AS wrong
FROM taken t LEFT JOIN meant m USING (sheet, line) LEFT JOIN dirty d USING (sheet, line)
	LEFT JOIN block_of b ON b.year = m.year AND b.unit = m.unit
	LEFT JOIN sources_of s ON s.year = m.year AND s.block = b.block AND s.code = m.code;

-- What a round of dirt comes to: rows taken wrongly, harmful dirt that was missed, keys taken twice, and rows
-- rejected that nothing is wrong with, but for what they are looked up in, added up to, doubled by or next to
CREATE TEMP TABLE judgement AS SELECT * FROM judged WHERE false;
CREATE TEMP TABLE found (sheet text, line bigint, column_name text, reason text);
CREATE TEMP TABLE result (times integer, soiled bigint, lost bigint, wrong bigint, missed bigint, twice bigint,
	others bigint);
CREATE TEMP TABLE kind_result (kind text, sheet text, column_name text, wrong boolean, missed boolean, unnamed boolean);
CREATE FUNCTION pg_temp.round(times integer, seed integer, percent integer) RETURNS void LANGUAGE sql AS $$
	SELECT pg_temp.load();
	SELECT pg_temp.double(format('%s of %s', seed, times));
	ANALYZE meant;
	TRUNCATE soiled, found, judgement;
	SELECT pg_temp.soil(format('%s of %s, %s', t, times, seed), percent) FROM generate_series(1, times) t;
	INSERT INTO found SELECT sheet, line, column_name, reason FROM dirt.rejected;
	INSERT INTO judgement SELECT * FROM judged;
	INSERT INTO result
	SELECT times, count(*) FILTER (WHERE soiled), (SELECT count(*) FROM meant) - count(*),
		count(*) FILTER (WHERE wrong),
		-- of several kinds one may undo another
		count(*) FILTER (WHERE harmful AND NOT rejected AND times = 1),
		count(*) FILTER (WHERE NOT rejected) - count(DISTINCT key) FILTER (WHERE NOT rejected),
		count(*) FILTER (WHERE rejected AND NOT harmful AND NOT EXISTS (
			SELECT FROM found f WHERE f.sheet = j.sheet AND f.line = j.line
				AND f.reason ~ '^(the whole row|is blank$|is blank, and|'
					'cannot be (looked|added) up|is not (among|that of all)'
					'|is given|is not the (sum|criterion)|is over|has no (units|criteria)|comes after)'))
	FROM judgement j;
	INSERT INTO kind_result
	SELECT s.kind, s.sheet, s.column_name, j.wrong, s.harmful AND NOT j.rejected AND times = 1,
		-- the column is named, but where something else is looked up in vain
		s.harmful AND times = 1 AND s.kind !~ 'unknown|no source|maximum|heading' AND NOT EXISTS (
			SELECT FROM found f WHERE f.sheet = s.sheet AND f.line = s.line AND f.column_name = s.column_name)
	FROM soiled s JOIN judgement j USING (sheet, line);
$$;
SELECT pg_temp.round(1, seed, 30) FROM generate_series(1, 8) seed \g /dev/null
SELECT pg_temp.round(2, seed, 40) FROM generate_series(1, 4) seed \g /dev/null
SELECT pg_temp.round(4, seed, 60) FROM generate_series(1, 4) seed \g /dev/null
\set ECHO all

-- one kind of dirt on a row, two, four
SELECT times, sum(soiled) > 100 AS many, sum(lost) AS lost, sum(wrong) AS wrong, sum(missed) AS missed,
	sum(twice) AS twice,
	sum(others) AS others
FROM result GROUP BY times ORDER BY times;
SELECT count(DISTINCT kind) AS kinds, count(DISTINCT (kind, sheet, column_name)) > 130 AS places FROM kind_result;
SELECT * FROM kind_result WHERE wrong OR missed OR unnamed ORDER BY kind, sheet, column_name;

-- and none
TRUNCATE soiled;
SELECT pg_temp.load();
SELECT * FROM dirt.rejected;
SELECT count(*), count(*) FILTER (WHERE wrong OR rejected) AS wrong FROM judged;

\set ECHO none
DROP SCHEMA dirt CASCADE;
