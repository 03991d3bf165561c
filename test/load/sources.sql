-- A dashboard: a unit's sources over the years.
\set unit random(1, 500)
SELECT year, source, source_name, points, max_points, index_pct, rank FROM par.source_index WHERE unit = 'u:unit' ORDER BY year, source;
