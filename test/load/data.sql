-- Scores of 500 units in 2 blocks by 100 criteria over 3 years; 2022 is being worked on.
--
-- Nothing is random: hashes stand for it. n numbers the criteria; 81 to 100 are axis 5. Only block b2 has points
-- that are NULL, so that the mean of b1 is known throughout.

CREATE EXTENSION parindex;

CREATE FUNCTION pick(key bigint, n bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE AS 'SELECT (hashint8extended($1, 1) & 9223372036854775807) % $2';

CREATE TABLE framework AS
SELECT year, 'b' || block AS block, n,
       parindex.criteria(format('%s.%s.%s', (n - 1) / 20 + 1, (n - 1) / 4 % 5 + 1, (n - 1) % 4 + 1),
                         CASE n % 4 WHEN 0 THEN 'survey' ELSE 'appraisal' END, (n / 4 % 4 + 1) / 2.0) AS criteria
FROM generate_series(2020, 2022) year, generate_series(1, 2) block, generate_series(1, 100) n;

CREATE TABLE scores (
	year int, block text, unit text, n int, criteria parindex.criteria, points numeric, self_points numeric,
	PRIMARY KEY (year, unit, n)
);
INSERT INTO scores
SELECT f.year, f.block, 'u' || unit, f.n, f.criteria,
       CASE WHEN f.year < 2022 OR unit <= 250 OR pick(k, 200) > 0
            THEN pick(k + 1, (parindex.max_points(f.criteria) * 100)::bigint + 1) / 100.0 END,
       CASE WHEN f.n % 4 > 0 THEN parindex.max_points(f.criteria) END
FROM generate_series(1, 500) unit
     JOIN framework f ON f.block = 'b' || (unit + 249) / 250,
     LATERAL (SELECT (f.year * 1000 + unit) * 1000::bigint + f.n * 2 AS k) k;
CREATE INDEX ON scores (year, block, unit);
GRANT SELECT, UPDATE (points) ON scores TO par_clerk;
