-- The owner, who looks for problems now and then. There are none.
SELECT 1 / CASE WHEN count(*) = 0 THEN 1 ELSE 0 END AS sound FROM par.problems WHERE year = 2022;
\sleep 5 s
