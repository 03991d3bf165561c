-- The Hanoi example, from an authority's tables to a report. Run by demo.sh.
SET client_min_messages = warning;
\pset footer off
\pset null ''
\i test/data/hanoi/report.sql

\echo 'Hà Nội 2022, departments (khối Sở). Where the city printed nothing the scores are made up.'
\echo '"places" are those that the survey of some 200 people a unit cannot exclude, with 95 % confidence for the whole table.'
SELECT rank, rank_from || ' - ' || rank_to AS places, unit_name AS unit, appraisal_points AS appraisal, survey_points AS survey,
	points || ' / ' || max_points AS "points / max", index_pct AS index, change, rank_change AS "places up", class
FROM hanoi_par.unit_index WHERE year = 2022 AND block = 'so' ORDER BY rank, unit;

\echo 'Districts (khối Huyện)'
SELECT rank, rank_from || ' - ' || rank_to AS places, unit_name AS unit, appraisal_points AS appraisal, survey_points AS survey,
	points || ' / ' || max_points AS "points / max", index_pct AS index, change, rank_change AS "places up", class
FROM hanoi_par.unit_index WHERE year = 2022 AND block = 'huyen' ORDER BY rank, unit;

\echo 'Blocks'
SELECT block_name AS block, mean_index AS mean, change, best, worst, units_above_mean AS "above mean", units_up AS up, units_down AS down,
	axes_up || ' / ' || axes AS "axes up", axes_down || ' / ' || axes AS "axes down"
FROM hanoi_par.block_summary WHERE year = 2022 ORDER BY change_rank;

\echo 'Why Cầu Giấy, first in 2021, fell: work is what it did, framework what the criteria did'
SELECT code, criterion_name AS criterion, previous_points || ' / ' || previous_max AS "2021", points || ' / ' || max_points AS "2022",
	work, framework, contribution
FROM hanoi_par.criterion_points WHERE year = 2022 AND unit = 'CG' ORDER BY contribution, code_order LIMIT 5;
