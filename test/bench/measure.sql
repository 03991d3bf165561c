-- Measuring: queries of one series take turns, so that whatever else the
-- machine does meanwhile falls on all of them alike.

CREATE TABLE query (
	name text PRIMARY KEY, series text, workers int, sql text,
	measured text, shape text
);

CREATE TABLE timing (name text, run int, seconds numeric);

-- The query with every column counted: what nobody reads is not computed.
CREATE FUNCTION counting(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE columns text;
BEGIN
	EXECUTE 'CREATE TEMP VIEW counted AS ' || sql;
	SELECT string_agg(format('count(%I)', attname), ', ' ORDER BY attnum) INTO columns
	FROM pg_attribute WHERE attrelid = 'pg_temp.counted'::regclass AND attnum > 0;
	DROP VIEW pg_temp.counted;
	RETURN format('SELECT %s FROM (%s) s', columns, sql);
END $$;

-- The plan's aggregates, windows and gathers, top down, without the counting.
CREATE FUNCTION shape(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	line text; node text; last text; n int := 0; nodes text[];
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS off) ' || sql LOOP
		node := (regexp_match(line, '((Partial |Finalize )?(Hash|Group|Mixed)Aggregate|WindowAgg|Gather( Merge)?)'))[1];
		CONTINUE WHEN node IS NULL;
		IF node = last THEN
			n := n + 1;
			nodes[cardinality(nodes)] := n || ' ' || node;
		ELSE
			nodes := nodes || node;
			n := 1;
			last := node;
		END IF;
	END LOOP;
	RETURN coalesce(array_to_string(nodes, ' < '), 'scan');
END $$;

-- One run more than is counted: the first warms up. What is quick takes its
-- turn several times over, or the clock's and the scheduler's grain would count.
CREATE PROCEDURE measure(which text, runs int) LANGUAGE plpgsql AS $$
DECLARE
	q query;
	started timestamptz;
	passed numeric;
	n int;
BEGIN
	FOR q IN SELECT * FROM query WHERE series = which LOOP
		PERFORM set_config('max_parallel_workers_per_gather', q.workers::text, false);
		UPDATE query SET measured = counting(q.sql), shape = shape(counting(q.sql)) WHERE name = q.name;
	END LOOP;
	FOR run IN 0..runs LOOP
		FOR q IN SELECT * FROM query WHERE series = which ORDER BY name LOOP
			PERFORM set_config('max_parallel_workers_per_gather', q.workers::text, false);
			started := clock_timestamp();
			n := 0;
			LOOP
				EXECUTE q.measured;
				n := n + 1;
				passed := extract(epoch FROM clock_timestamp() - started);
				EXIT WHEN passed > 0.3 OR run = 0;
			END LOOP;
			IF run > 0 THEN
				INSERT INTO timing VALUES (q.name, run, passed / n);
			END IF;
		END LOOP;
		COMMIT;
	END LOOP;
END $$;
