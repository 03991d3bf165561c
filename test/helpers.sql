\set ECHO none
-- What regression tests share: \i test/helpers.sql

-- What a query gives, or its error.
CREATE FUNCTION pg_temp.error_of(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	EXECUTE sql INTO result;
	RETURN coalesce(result, 'NULL');
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

-- What an expression gives, or its error.
CREATE FUNCTION pg_temp.said(expression text) RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.error_of('SELECT ' || expression)
$$;

-- Does a query's plan show this?
CREATE FUNCTION pg_temp.plan_has(query text, wanted text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS off) ' || query LOOP
		IF position(wanted IN line) > 0 THEN
			RETURN true;
		END IF;
	END LOOP;
	RETURN false;
END $$;
\set ECHO all
