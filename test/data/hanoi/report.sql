-- The Hanoi example as a report, hanoi_par, with names and classes, refreshed, and 2022 published. Run it from the
-- project's folder in a database that has neither yet.
SET client_min_messages = warning;
\i test/data/hanoi/load.sql
CREATE EXTENSION parindex;
\i test/data/hanoi/par_views.sql
CALL parindex.create_report('hanoi_par', 'par_scores', 'par_framework');
INSERT INTO hanoi_par.label (kind, code, framework, name_vi) SELECT * FROM par_label;
INSERT INTO hanoi_par.period (year, block, class_rubric)
SELECT y, b, '>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''Khá''' FROM unnest(ARRAY[2021, 2022]) y, unnest(ARRAY['so', 'huyen']) b;
CALL parindex.refresh('hanoi_par');
CALL parindex.publish('hanoi_par', 2022);
