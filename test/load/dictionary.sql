-- A BI tool that connects: what the columns mean.
SELECT * FROM par.dictionary ORDER BY view_name, place;
