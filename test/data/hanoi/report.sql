-- The Hanoi example as a report, hanoi_par, with names and classes, refreshed. Run it from the project's folder in a
-- database that has neither yet.
SET client_min_messages = warning;
\i test/data/hanoi/load.sql
CREATE EXTENSION parindex;
\i test/data/hanoi/par_views.sql
CALL parindex.create_report('hanoi_par', 'par_units', 'par_framework', 'par_scores', 'par_surveys');
\i test/data/hanoi/names.sql
CALL parindex.refresh('hanoi_par');
