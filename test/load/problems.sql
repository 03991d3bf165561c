-- The owner, who looks for problems now and then. There are none.
SELECT 1 / (count(*) = 0)::int AS sound FROM par.problems WHERE year = 2022;
\sleep 5 s
