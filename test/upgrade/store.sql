-- A database that stores every type, with indexes, views and a published report on them; see upgrade.sh.
\i test/data/hanoi/report.sql
CALL parindex.publish('hanoi_par', 2021, '987/QĐ-UBND', '2022-03-21');
CALL parindex.publish('hanoi_par', 2022, '1234/QĐ-UBND', '2023-03-20');
CALL parindex.publish('hanoi_par', 2022, '1235/QĐ-UBND', '2023-03-27', reason => 'in lại');
CREATE EXTENSION amcheck;
SET search_path = public, parindex;

CREATE VIEW scored AS
SELECT year, block, unit, criteria(code, f.source, f.max_points) AS criteria, points, applicable
FROM par_scores JOIN par_units USING (year, unit) JOIN par_framework f USING (year, block, code)
WHERE f.source IS NOT NULL;
CREATE TABLE criterion (criteria parindex.criteria PRIMARY KEY);
INSERT INTO criterion SELECT DISTINCT criteria(code, source, max_points) FROM par_framework WHERE source IS NOT NULL;
CREATE INDEX ON criterion USING hash (criteria);

CREATE TABLE card (nam integer, don_vi text, card parindex.scorecard, index_pct numeric GENERATED ALWAYS AS (par_index(card)) STORED);
INSERT INTO card SELECT year, unit, scorecard(criteria, points, applicable) FROM scored GROUP BY year, unit;
INSERT INTO card SELECT nam, don_vi, to_depth(card, 1) FROM card;
INSERT INTO card VALUES (NULL, 'rỗng', '{}'), (NULL, NULL, NULL), (NULL, 'lớn', '{1 a 92233720368.54775807/92233720368.54775807 x2147483647}');
CREATE INDEX ON card (card);
CREATE INDEX ON card USING hash (card);
CREATE INDEX ON card (points(card, '1'), unscored(card)) WHERE card <> '{}';

CREATE TABLE rule (rule parindex.rubric);
INSERT INTO rule SELECT DISTINCT quy_tac::rubric FROM quy_tac
UNION SELECT x::rubric FROM unnest(ARRAY['each -0.25 from 1', 'linear 50..100 -> 0..2', '<= 2022-01-31: 0.2; else null', '>= 90: ''Xuất sắc''; else ''Khá''']) x;
CREATE INDEX ON rule USING hash (rule);

CREATE TABLE answers (tally parindex.survey_tally);
INSERT INTO answers SELECT survey(score('A: 100; B: 60; C: 20; D: 0; E: null', lua_chon)) FROM tra_loi GROUP BY nam, don_vi, ma_tieu_chi;

CREATE VIEW ranking AS
SELECT nam, don_vi, block_rank(card) OVER (PARTITION BY nam), year_change(card, nam) OVER (PARTITION BY don_vi ORDER BY nam), to_depth(card, 1) + '{9 bonus 1/2}@1' AS more
FROM card WHERE nam IS NOT NULL AND card::text NOT LIKE '%@1';
CREATE MATERIALIZED VIEW merged AS
SELECT year AS nam, block AS khoi, scorecard(criteria, points, applicable) AS card, block_ranking(unit, points) AS ranking FROM scored GROUP BY year, block;
