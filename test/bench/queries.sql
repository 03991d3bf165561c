-- What is measured, and what it must not exceed. The reports come from files.

INSERT INTO query (name, series, workers, sql)
SELECT name, 'ordered', 0, sql FROM (VALUES
	('floor', 'SELECT unit, year, count(points) AS n FROM scores GROUP BY unit, year'),
	('ratio of sums', 'SELECT unit, year, 100 * sum(points) / sum(max_points) AS i FROM scores GROUP BY unit, year'),
	('par_index(criteria, points)', 'SELECT unit, year, par_index(criteria, points) AS i FROM scores GROUP BY unit, year'),
	('par_index(points, max)', 'SELECT unit, year, par_index(points, max_points) AS i FROM scores GROUP BY unit, year'),
	('scorecard to axes', 'SELECT unit, year, scorecard(criteria, points, true, 1) AS card FROM scores GROUP BY unit, year'),
	('scorecard to leaves', 'SELECT unit, year, scorecard(criteria, points) AS card FROM scores GROUP BY unit, year')
) q (name, sql);

INSERT INTO query (name, series, workers, sql)
SELECT name || ', random order', 'random order', 0, replace(sql, 'scores', 'scores_shuffled')
FROM query;

INSERT INTO query (name, series, workers, sql)
SELECT name || ' of a tenth', 'ordered', 0, replace(sql, 'scores', 'scores_tenth')
FROM query WHERE name IN ('floor', 'par_index(criteria, points)');

INSERT INTO query (name, series, workers, sql) VALUES
	('report', 'ordered', 0, :'report'),
	('report, plain SQL', 'ordered', 0, :'report_plain'),
	('report from cards', 'ordered', 0, :'report_cards');

INSERT INTO query (name, series, workers, sql) VALUES
	('nine rank()', 'windows', 0, 'SELECT rank() OVER (b ORDER BY i DESC) AS r,
		rank() OVER (b ORDER BY i1 DESC) AS r1, rank() OVER (b ORDER BY i2 DESC) AS r2,
		rank() OVER (b ORDER BY i3 DESC) AS r3, rank() OVER (b ORDER BY i4 DESC) AS r4,
		rank() OVER (b ORDER BY i5 DESC) AS r5, rank() OVER (b ORDER BY i6 DESC) AS r6,
		rank() OVER (b ORDER BY i7 DESC) AS r7, rank() OVER (b ORDER BY i8 DESC) AS r8
		FROM unit_index WINDOW b AS (PARTITION BY year, block)'),
	('nine block_rank', 'windows', 0, 'SELECT block_rank(i) OVER b AS r,
		block_rank(i1) OVER b AS r1, block_rank(i2) OVER b AS r2,
		block_rank(i3) OVER b AS r3, block_rank(i4) OVER b AS r4,
		block_rank(i5) OVER b AS r5, block_rank(i6) OVER b AS r6,
		block_rank(i7) OVER b AS r7, block_rank(i8) OVER b AS r8
		FROM unit_index WINDOW b AS (PARTITION BY year, block)'),
	('lag', 'windows', 0, 'SELECT lag(i) OVER (PARTITION BY unit ORDER BY year) AS d FROM unit_index'),
	('year_change', 'windows', 0, 'SELECT year_change(i, year) OVER (PARTITION BY unit ORDER BY year) AS d FROM unit_index'),
	('merge over 10,000 cards', 'windows', 0, 'SELECT scorecard(card) OVER (ORDER BY n ROWS 999 PRECEDING) AS m FROM card_row WHERE n <= 10000'),
	('merge over 100,000 cards', 'windows', 0, 'SELECT scorecard(card) OVER (ORDER BY n ROWS 999 PRECEDING) AS m FROM card_row WHERE n <= 100000');

INSERT INTO query (name, series, workers, sql)
SELECT format('%s, %s workers', name, w), 'workers', w, sql
FROM (SELECT name, sql FROM query WHERE series IN ('ordered', 'random order') AND name !~ 'ratio|report|tenth'
      UNION ALL VALUES
	('cards by year', 'SELECT year, count(card) AS n FROM card GROUP BY year'),
	('merge by year', 'SELECT year, scorecard(card) AS card FROM card GROUP BY year')) q,
     (VALUES (0), (2)) w (w);

CREATE TABLE target (n serial, work text, name text, peer text, at_most numeric);

INSERT INTO target (work, name, peer, at_most) VALUES
	('par_index(criteria, points)', NULL, 'floor', 1.25),
	('par_index(criteria, points)', NULL, 'ratio of sums', 1),
	('par_index(points, max)', NULL, 'floor', 1.25),
	('par_index(points, max)', NULL, 'ratio of sums', 1),
	('scorecard to axes', NULL, 'floor', 1.4),
	('scorecard to leaves', NULL, 'floor', 2);

-- Random order has a floor of its own. There a group's tuple and state are first touched in the row's turn: leaves
-- and axes miss the caches alike.
INSERT INTO target (work, peer, at_most)
SELECT work || ', random order', peer || ', random order',
	CASE work WHEN 'scorecard to axes' THEN 2 WHEN 'scorecard to leaves' THEN 2.4 ELSE at_most END
FROM target ORDER BY n;

INSERT INTO target (work, peer, at_most) VALUES
	('report', 'floor', 2.2),
	('report', 'report, plain SQL', 0.45),
	('report from cards', 'report, plain SQL', 0.16),
	('nine block_rank', 'nine rank()', 0.3),
	('year_change', 'lag', 1.3),
	('merge over 100,000 cards', 'merge over 10,000 cards', 12),
	('par_index(criteria, points)', 'par_index(criteria, points) of a tenth', 10.5),
	('floor', 'floor of a tenth', NULL);
UPDATE target SET name = work;
