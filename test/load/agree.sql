-- Two views in one statement: they must speak of the same cards. The mean is of exact indices and the units'
-- are printed ones, so that the two can differ by one in the last digit.
\set block random(1, 2)
SELECT 1 / count(*) AS agree
FROM (SELECT FROM par.block_summary s JOIN par.unit_index u USING (year, block)
      WHERE year = 2022 AND block = 'b:block'
      GROUP BY block, s.units, s.units_scored, s.mean_index, s.best, s.worst, s.refreshed_at
      HAVING s.units = 250 AND s.units = count(*) AND s.units_scored = count(u.index_pct)
          AND s.best = max(u.index_pct) AND s.worst = min(u.index_pct) AND s.refreshed_at = max(u.refreshed_at)
          AND CASE WHEN s.units > s.units_scored THEN block = 'b2' AND s.mean_index IS NULL
              ELSE abs(s.mean_index - avg(u.index_pct)) <= 0.01 END) a;
