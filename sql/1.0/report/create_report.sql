-- create_report: the two schemas of a report.

-- Codes are compared byte by byte, so what cannot be seen in one is refused.
CREATE FUNCTION parindex.code_fault(code text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN CASE
		WHEN code = '' THEN 'empty'
		WHEN code <> btrim(code, E' \t\n\r\f\x0b') THEN 'blanks around it'
		WHEN char_length(code) > 100 THEN 'longer than 100 characters'
		WHEN getdatabaseencoding() <> 'UTF8' THEN NULL
		-- no-break and other wide blanks, zero-width ones, marks of direction and byte order
		WHEN code ~ U&'^[\00A0\1680\2000-\200F\2028-\202F\205F-\2064\3000\FEFF]|[\00A0\1680\2000-\200F\2028-\202F\205F-\2064\3000\FEFF]$' THEN 'blanks around it'
		WHEN code IS NOT NFC NORMALIZED THEN 'not NFC'
	END;
END
$function$;
COMMENT ON FUNCTION parindex.code_fault(text) IS
'What is wrong with the code of a unit or block: empty, blanks around it, longer than 100 characters, not NFC (in UTF8 databases); NULL for a sound one and for NULL';

-- Tables are written for two digits; the types of percentages and points follow the report's.
CREATE PROCEDURE parindex.report_set_digits(digits integer)
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	figure record;
BEGIN
	IF digits = 2 THEN
		RETURN;
	END IF;
	FOR figure IN
		SELECT c.relname, string_agg(format('ALTER %I TYPE numeric(%s,%s)', a.attname,
			CASE format_type(a.atttypid, a.atttypmod) WHEN 'numeric(10,2)' THEN 8 ELSE 10 END + digits, digits), ', ') AS changes
		FROM pg_class c
			JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
			JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
		WHERE c.relkind = 'r' AND format_type(a.atttypid, a.atttypmod) IN ('numeric(10,2)', 'numeric(12,2)')
		GROUP BY c.relname
	LOOP
		EXECUTE format('ALTER TABLE %I %s', figure.relname, figure.changes);
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_set_digits(integer) IS
'Gives the percentages and points of the tables in the current schema, made for two digits, another number of digits; called by create_report';

CREATE PROCEDURE parindex.create_report(report text, units regclass, framework regclass, scores regclass,
	surveys regclass DEFAULT NULL, digits integer DEFAULT 2)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	IF report IS NULL OR report = '' OR octet_length(report) > 53 THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'name of a report must have 1 to 53 bytes';
	END IF;
	IF digits IS NULL OR digits NOT BETWEEN 0 AND 6 THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'digits must be 0 to 6';
	END IF;
	EXECUTE format('CREATE SCHEMA %I', report);
	EXECUTE format('COMMENT ON SCHEMA %I IS %L', report, format('Drafts of a parindex report: CALL parindex.refresh(%L)', report));
	-- what follows is plain SQL, in the new schema; the old search_path comes back with the end of this procedure
	PERFORM set_config('search_path', format('%I, pg_temp', report), true);
	CALL parindex.report_draft_tables();
	CALL parindex.report_set_digits(digits);
	CALL parindex.report_dictionary();

	EXECUTE format('CREATE SCHEMA %I', report || '_published');
	EXECUTE format('COMMENT ON SCHEMA %I IS %L', report || '_published',
		format('What a parindex report has announced: CALL parindex.publish(%L, …)', report));
	PERFORM set_config('search_path', format('%I, pg_temp', report || '_published'), true);
	CALL parindex.report_published_tables(report);
	CALL parindex.report_guards();
	CALL parindex.report_dictionary();
END
$procedure$;
COMMENT ON PROCEDURE parindex.create_report(text, regclass, regclass, regclass, regclass, integer) IS
'Makes a report: a schema of that name (at most 53 bytes) for drafts, one of that name with _published behind it for what is announced, over the units, the framework, the scores and perhaps the surveys of the authority; digits (0 to 6) are the decimals of its figures';
