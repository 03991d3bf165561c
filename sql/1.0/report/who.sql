-- Who may write a report, and one writer at a time.

CREATE FUNCTION parindex.report_may_commit() RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_may_commit() IS
'May the calling procedure COMMIT without committing work of its caller''s? Only outside transaction blocks and functions, before anything was written';

CREATE FUNCTION parindex.report_login() RETURNS oid
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL RESTRICTED;
COMMENT ON FUNCTION parindex.report_login() IS 'The role that logged in, whatever SET SESSION AUTHORIZATION made of the session';

CREATE FUNCTION parindex.report_raise(state text, message text, detail text, hint text) RETURNS void
	AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_raise(text, text, text, text) IS
'Raises an error again, with its SQLSTATE, which is not 00000 (22023); detail and hint may be NULL';

-- The owner of a report whose relations, drafts and published, are all his.
CREATE FUNCTION parindex.report_owner(report text) RETURNS oid
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	owner CONSTANT oid := (SELECT n.nspowner FROM pg_namespace n WHERE n.nspname = report);
	others text;
BEGIN
	IF owner IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name', MESSAGE = format('report "%s" does not exist', coalesce(report, 'NULL')),
			HINT = 'CALL parindex.create_report makes a report.';
	END IF;
	IF NOT EXISTS (
		SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE n.nspname = report AND c.relname = 'settings' AND c.relkind = 'r' AND a.attname = 'self_sources')
	THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', MESSAGE = format('schema "%s" holds no report', report),
			HINT = 'CALL parindex.create_report makes a report, in a schema of its own.';
	END IF;
	IF NOT EXISTS (
		SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = report || '_published' AND c.relname = 'publication' AND c.relkind = 'r')
	THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name', MESSAGE = format('report "%s" has no schema "%s"', report, report || '_published'),
			HINT = 'The two schemas of a report are renamed together.';
	END IF;
	SELECT string_agg(format('%s.%s of %s', n.nspname, c.relname, c.relowner::regrole), ', ' ORDER BY n.nspname, c.relname) INTO others
		FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
		WHERE n.nspname IN (report, report || '_published') AND c.relkind IN ('r', 'v', 'p', 'f', 'm') AND c.relowner <> owner;
	IF others IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('relations of report "%s" do not belong to its owner', report), DETAIL = format('Relations: %s.', others);
	END IF;
	-- a function or operator in the search_path may be nearer to a call than core's
	SELECT string_agg(o.said, ', ' ORDER BY o.said) INTO others
		FROM (
			SELECT format('function %s.%s', n.nspname, p.proname) AS said FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
			WHERE n.nspname IN (report, report || '_published') AND p.proowner <> owner
			UNION
			SELECT format('operator %s.%s', n.nspname, o.oprname) FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
			WHERE n.nspname IN (report, report || '_published') AND o.oprowner <> owner
			UNION
			SELECT format('CREATE on %s for %s', n.nspname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END)
			FROM pg_namespace n CROSS JOIN LATERAL aclexplode(n.nspacl) a
			WHERE n.nspname IN (report, report || '_published') AND a.privilege_type = 'CREATE' AND a.grantee <> n.nspowner
		) o;
	IF others IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('others may create in the schemas of report "%s"', report), DETAIL = format('There is: %s.', others),
			HINT = 'A report''s schemas are its owner''s alone.';
	END IF;
	RETURN owner;
END
$function$;
COMMENT ON FUNCTION parindex.report_owner(text) IS
'The owner of a report: 3F000 where there is none of that name or its published schema has another, 55000 where the schema holds none, 42501 where relations, functions or operators in them are somebody else''s, or others may create there';

-- What a report's owner made runs with the rights of whoever evaluates it: never with a superuser's, however he came in.
CREATE FUNCTION parindex.report_refuse_superuser(report text, owner oid) RETURNS void
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF EXISTS (
		SELECT FROM pg_roles r
		WHERE r.rolsuper AND r.oid IS DISTINCT FROM owner AND (r.rolname IN (current_user, session_user) OR r.oid = parindex.report_login()))
	THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('report "%s" is not a superuser''s, and its views would run with a superuser''s rights', report),
			HINT = format('Connect as the owner, %s.', owner::regrole);
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_refuse_superuser(text, oid) IS
'Raises 42501 for a superuser, current, session or logged in, who is not the owner of a report';

-- Whoever writes a report evaluates what its owner made: views, the functions in them, triggers. With whose rights that
-- is must be plain, and never a superuser's who does not own the report.
CREATE FUNCTION parindex.report_authorize(report text) RETURNS void
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	owner CONSTANT oid := parindex.report_owner(report);
	outer_role CONSTANT text := CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role') END;
	hint CONSTANT text := format('Connect as the owner, %s.', owner::regrole);
BEGIN
	PERFORM parindex.report_refuse_superuser(report, owner);
	IF current_user <> outer_role THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('report "%s" cannot be written from inside a SECURITY DEFINER function', report), HINT = hint;
	END IF;
	IF NOT pg_has_role(owner, 'USAGE') THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = format('must be owner of report "%s"', report), HINT = hint;
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_authorize(text) IS
'Raises 42501 unless the caller owns a report or has its owner''s rights, is not inside a SECURITY DEFINER function, and is no superuser, current, session or logged in, but the owner';

-- What a transaction must be that writes a report. An older snapshot would not see what another writer has just committed.
CREATE FUNCTION parindex.report_isolation(report text) RETURNS void
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF current_setting('transaction_read_only')::boolean THEN
		RAISE EXCEPTION USING ERRCODE = 'read_only_sql_transaction',
			MESSAGE = format('cannot refresh or publish report "%s" in a read-only transaction', report),
			HINT = CASE WHEN pg_is_in_recovery() THEN 'This server is a standby: connect to the primary.'
				ELSE 'Connect to the primary, without default_transaction_read_only.' END;
	END IF;
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
			MESSAGE = format('report "%s" is written under READ COMMITTED only', report),
			DETAIL = format('This transaction is %s.', upper(current_setting('transaction_isolation')));
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_isolation(text) IS
'Raises 25006 where the transaction is read-only, as all are on a standby, and 25000 unless it is READ COMMITTED';

-- The row of settings is the lock; it ends with the transaction. Only who may update it can take it.
CREATE FUNCTION parindex.report_lock(report text, wait boolean) RETURNS boolean
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET lock_timeout = '10s'
AS $function$
DECLARE
	locked smallint;
BEGIN
	EXECUTE format('SELECT t.one FROM %I.settings t FOR NO KEY UPDATE %s', report, CASE WHEN wait THEN '' ELSE 'SKIP LOCKED' END) INTO locked;
	IF locked IS NULL THEN
		EXECUTE format('SELECT t.one FROM %I.settings t', report) INTO locked;
		IF locked IS NULL THEN
			RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', MESSAGE = format('report "%s" has no settings', report),
				HINT = format('INSERT INTO %I.settings (time_zone) VALUES (''Asia/Ho_Chi_Minh'');', report);
		END IF;
		RETURN false;
	END IF;
	RETURN true;
END
$function$;
COMMENT ON FUNCTION parindex.report_lock(text, boolean) IS
'Takes the lock of a report, the row of its settings, until the end of the transaction. Without wait false where another holds it; with wait 55P03 after 10 s';
