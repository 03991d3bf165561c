-- The data: :units communes of 63 provinces over 10 years, 96 criteria each.
--
-- Nothing is random: hashes stand for it, so that every run has the same rows.
-- 2 % of the points are NULL, all in one fifth of the unit-years, because
-- otherwise hardly any unit would have an index.

CREATE TABLE unit AS
SELECT u AS unit, u % 63 AS block FROM generate_series(1, :units) u;

CREATE TABLE criterion AS
SELECT row_number() OVER ()::int AS id, a::smallint AS axis, s AS source, m AS max_points,
       criteria(format('%s.%s.%s', a, b, c), s, m) AS criteria
FROM generate_series(1, 8) a, generate_series(1, 3) b, generate_series(1, 4) c,
     LATERAL (SELECT CASE c WHEN 4 THEN 'survey' ELSE 'appraisal' END AS s,
                     ((a + b + c) % 4 + 1)::numeric / 2 AS x) x,
     LATERAL (SELECT round(x, 1) AS m) m;

CREATE FUNCTION pick(key bigint, seed bigint, n bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE AS 'SELECT (hashint8extended($1, $2) & 9223372036854775807) % $3';

-- What plain SQL wants stands beside criteria: axis, source, maximum.
CREATE TABLE scores (
	unit int, year int, criteria criteria, axis smallint,
	points numeric, max_points numeric, source text
);

INSERT INTO scores
SELECT u.unit, y.year, c.criteria, c.axis,
       CASE WHEN pick(y.k, 1, 5) > 0 OR pick(y.k * 100 + c.id, 2, 10) > 0
            THEN round(pick(y.k * 100 + c.id, 3, (c.max_points * 100)::bigint + 1) / 100.0, 2) END,
       c.max_points, c.source
FROM unit u,
     LATERAL (SELECT year, u.unit * 10000::bigint + year AS k FROM generate_series(2014, 2023) year) y,
     LATERAL (SELECT * FROM criterion ORDER BY hashint8extended(id, y.k)) c;

-- The same rows, in no order at all.
CREATE TABLE scores_shuffled AS
SELECT * FROM scores ORDER BY hash_record_extended((unit, year, criteria), 4);

-- A tenth of the units, all their rows.
CREATE TABLE scores_tenth AS
SELECT * FROM scores WHERE unit <= :units / 10;

-- What reports are made from later: leaf-level cards, and indices as columns.
CREATE TABLE card (unit int, year int, card scorecard);
INSERT INTO card
SELECT unit, year, scorecard(criteria, points) FROM scores GROUP BY unit, year ORDER BY unit, year;

CREATE TABLE unit_index AS
SELECT unit, year, block, par_index(card) AS i,
       par_index(card, 1) AS i1, par_index(card, 2) AS i2, par_index(card, 3) AS i3, par_index(card, 4) AS i4,
       par_index(card, 5) AS i5, par_index(card, 6) AS i6, par_index(card, 7) AS i7, par_index(card, 8) AS i8
FROM card JOIN unit USING (unit);

-- 100,000 cards in a row, whatever :units is.
CREATE TABLE card_row AS
SELECT n, card FROM (SELECT n, (n - 1) % (:units * 10) AS k FROM generate_series(1, 100000) n) n
       JOIN (SELECT row_number() OVER (ORDER BY unit, year) - 1 AS k, card FROM card) c USING (k)
ORDER BY n;
ALTER TABLE card_row ADD PRIMARY KEY (n);

-- Cards of 100 criteria, for their size.
CREATE TABLE card_of_100 AS
SELECT unit, scorecard(criteria(format('%s.%s.%s', n / 20 + 1, n / 4 % 5 + 1, n % 4 + 1),
                                CASE n % 4 WHEN 3 THEN 'survey' ELSE 'appraisal' END, 2),
                       CASE WHEN pick(unit * 100 + n, 5, 50) > 0 THEN pick(unit * 100 + n, 6, 201) / 100.0 END) AS card
FROM generate_series(1, 1000) unit, generate_series(0, 99) n GROUP BY unit;
