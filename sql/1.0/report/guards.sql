-- What keeps a published year as it is: triggers that stand from the beginning. They and publish lock publication
-- against each other, in modes that no reader waits for.

-- Who keeps others waiting.
CREATE FUNCTION parindex.report_locks(OUT relation oid, OUT mode text, OUT holder text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT l.relation, l.mode, coalesce('process ' || l.pid, 'a prepared transaction')
	FROM pg_locks l
	WHERE l.locktype = 'relation' AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
		AND l.granted AND l.pid IS DISTINCT FROM pg_backend_pid();
END
$function$;
COMMENT ON FUNCTION parindex.report_locks() IS
'The locks that others hold on relations of this database: the relation, the mode as pg_locks writes it, and the process or prepared transaction in words';

-- Locks tables of a schema, for at most ten seconds: ROW EXCLUSIVE as a writer among others, SHARE to keep writers out, SHARE ROW
-- EXCLUSIVE alone.
CREATE FUNCTION parindex.report_lock_tables(schema text, tables text[], mode text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET lock_timeout = '10s'
AS $function$
DECLARE
	named CONSTANT text := (SELECT string_agg(format('%I.%I', schema, t), ', ') FROM unnest(tables) t);
	harmless CONSTANT text[] := '{AccessShareLock,RowShareLock}' || CASE mode
		WHEN 'ROW EXCLUSIVE' THEN '{RowExclusiveLock,ShareUpdateExclusiveLock}'
		WHEN 'SHARE' THEN '{ShareLock}'
		ELSE '{}' END::text[];
	holders text;
BEGIN
	IF mode IN ('ROW EXCLUSIVE', 'SHARE', 'SHARE ROW EXCLUSIVE') IS NOT TRUE THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = format('no such lock mode: "%s"', mode);
	END IF;
	EXECUTE format('LOCK TABLE %s IN %s MODE', named, mode);
EXCEPTION WHEN lock_not_available THEN
	SELECT string_agg(DISTINCT l.holder, ', ') INTO holders
	FROM parindex.report_locks() l
	WHERE l.relation IN (SELECT format('%I.%I', schema, t)::regclass FROM unnest(tables) t) AND l.mode <> ALL (harmless);
	RAISE EXCEPTION USING ERRCODE = 'lock_not_available',
		MESSAGE = format('tables of "%s" are being written by %s, for more than 10 s', schema, coalesce(holders, 'somebody else')),
		HINT = 'End that transaction, or call again when it has ended.';
END
$function$;
COMMENT ON FUNCTION parindex.report_lock_tables(text, text[], text) IS
'Locks tables of a schema until the end of the transaction: among other writers (ROW EXCLUSIVE), against writers (SHARE), or alone (SHARE ROW EXCLUSIVE); readers wait for none of them. 55P03 after 10 s, naming who holds them';

-- Before any statement that writes: publish waits for it, or it for publish, and it sees what publish has done.
CREATE FUNCTION parindex.report_guard_writer() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
			MESSAGE = format('%I.%I is written under READ COMMITTED only', TG_TABLE_SCHEMA, TG_TABLE_NAME),
			DETAIL = 'An older snapshot may not see that a year has been published.';
	END IF;
	PERFORM parindex.report_lock_tables(TG_TABLE_SCHEMA, '{publication}', 'ROW EXCLUSIVE');
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_writer() IS
'Trigger of published tables: 25000 but for READ COMMITTED; waits for a publication';

-- Raises what the guards say.
CREATE FUNCTION parindex.report_guard_refuse(message text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', MESSAGE = message,
		HINT = 'parindex.publish with a reason replaces what is published, parindex.unpublish withdraws it.';
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_refuse(text) IS 'Raises 55000 with that message';

-- After a statement: none of the rows that came or went may be of a year whose publication stands. Looked at when all
-- is written, so that no other trigger can move a row afterwards.
CREATE FUNCTION parindex.report_guard_year() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	touched text;
	published integer;
BEGIN
	touched := CASE TG_OP
		WHEN 'INSERT' THEN 'SELECT c.year FROM come c'
		WHEN 'DELETE' THEN 'SELECT g.year FROM gone g'
		ELSE 'SELECT c.year FROM come c UNION ALL SELECT g.year FROM gone g'
	END;
	EXECUTE format('SELECT p.year FROM %I.publication p WHERE p.withdrawn_at IS NULL AND p.year IN (%s) ORDER BY p.year LIMIT 1',
		TG_TABLE_SCHEMA, touched) INTO published;
	IF published IS NOT NULL THEN
		PERFORM parindex.report_guard_refuse(format('year %s of %I.%I is published', published, TG_TABLE_SCHEMA, TG_TABLE_NAME));
	END IF;
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_year() IS
'Trigger of published tables: 55000 where a statement put, changed or removed rows of a year whose publication stands';

-- TRUNCATE takes every year.
CREATE FUNCTION parindex.report_guard_truncate() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	published integer;
BEGIN
	EXECUTE format('SELECT min(p.year) FROM %I.publication p WHERE p.withdrawn_at IS NULL', TG_TABLE_SCHEMA) INTO published;
	IF published IS NOT NULL THEN
		PERFORM parindex.report_guard_refuse(format('year %s of %I.%I is published', published, TG_TABLE_SCHEMA, TG_TABLE_NAME));
	END IF;
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_truncate() IS
'Trigger of published tables: 55000 for TRUNCATE while the publication of any year stands';

-- The record is for ever.
CREATE FUNCTION parindex.report_guard_record() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	PERFORM parindex.report_guard_refuse(format('%I.%I is a record that nobody changes', TG_TABLE_SCHEMA, TG_TABLE_NAME));
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_record() IS 'Trigger of publication and publication_line: 55000';

-- A publication can be withdrawn, once; nothing else of it changes, and nobody publishes or withdraws in another's name.
CREATE FUNCTION parindex.report_guard_publication() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF TG_OP = 'INSERT' AND NEW.published_by <> session_user OR TG_OP = 'UPDATE' AND NEW.withdrawn_by <> session_user THEN
		PERFORM parindex.report_guard_refuse(format('%I.%I is written in one''s own name', TG_TABLE_SCHEMA, TG_TABLE_NAME));
	ELSIF TG_OP = 'UPDATE' THEN
		IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
			OR ROW(OLD.year, OLD.revision, OLD.title, OLD.issuer, OLD.decision, OLD.decided_on, OLD.published_by, OLD.published_at,
				OLD.forced, OLD.digest, OLD.digest_before)
			IS DISTINCT FROM ROW(NEW.year, NEW.revision, NEW.title, NEW.issuer, NEW.decision, NEW.decided_on, NEW.published_by,
				NEW.published_at, NEW.forced, NEW.digest, NEW.digest_before)
		THEN
			PERFORM parindex.report_guard_refuse(format('%I.%I is a record that nobody changes', TG_TABLE_SCHEMA, TG_TABLE_NAME));
		END IF;
	END IF;
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_publication() IS
'Trigger of publication: 55000 for an UPDATE that does anything else than withdraw a publication that stands, and for what is done in the name of another than session_user';

-- The triggers of the published tables, which the search_path names first while this runs. Before a statement they fire
-- in the order of their names.
CREATE PROCEDURE parindex.report_guards()
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	announced record;
BEGIN
	FOR announced IN SELECT a.table_name FROM parindex.report_announced() a LOOP
		EXECUTE format('CREATE OR REPLACE TRIGGER guard_lock BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
			FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_writer()', announced.table_name);
		EXECUTE format('CREATE OR REPLACE TRIGGER guard_truncate BEFORE TRUNCATE ON %I
			FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_truncate()', announced.table_name);
		EXECUTE format('CREATE OR REPLACE TRIGGER guard_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS come
			FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_year()', announced.table_name);
		EXECUTE format('CREATE OR REPLACE TRIGGER guard_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS gone NEW TABLE AS come
			FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_year()', announced.table_name);
		EXECUTE format('CREATE OR REPLACE TRIGGER guard_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS gone
			FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_year()', announced.table_name);
	END LOOP;

	CREATE OR REPLACE TRIGGER guard_lock BEFORE INSERT ON publication_line
		FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_writer();
	CREATE OR REPLACE TRIGGER guard_insert AFTER INSERT ON publication_line REFERENCING NEW TABLE AS come
		FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_year();
	CREATE OR REPLACE TRIGGER guard_record BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_line
		FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_record();

	CREATE OR REPLACE TRIGGER guard_lock BEFORE INSERT OR UPDATE ON publication
		FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_writer();
	CREATE OR REPLACE TRIGGER guard_publication AFTER INSERT OR UPDATE ON publication
		FOR EACH ROW EXECUTE FUNCTION parindex.report_guard_publication();
	CREATE OR REPLACE TRIGGER guard_record BEFORE DELETE OR TRUNCATE ON publication
		FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_record();
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_guards() IS
'Makes the triggers of a report''s published tables in the current schema; called by create_report and rebuild_report';

-- Which of these triggers are missing, off, or not as report_guards makes them. A trigger's type is 1 for each row, 2
-- before, 4 INSERT, 8 DELETE, 16 UPDATE, 32 TRUNCATE.
CREATE FUNCTION parindex.report_guards_off(published text, OUT table_name text, OUT trigger_name text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	WITH guard (table_name, trigger_name, function_name, type, old_rows, new_rows) AS (
		SELECT a.table_name, v.*
		FROM parindex.report_announced() a
			CROSS JOIN (VALUES
				('guard_delete', 'report_guard_year', 8, 'gone', NULL),
				('guard_insert', 'report_guard_year', 4, NULL, 'come'),
				('guard_lock', 'report_guard_writer', 2 + 4 + 8 + 16 + 32, NULL, NULL),
				('guard_truncate', 'report_guard_truncate', 2 + 32, NULL, NULL),
				('guard_update', 'report_guard_year', 16, 'gone', 'come')) v
		UNION ALL VALUES
			('publication', 'guard_lock', 'report_guard_writer', 2 + 4 + 16, NULL, NULL),
			('publication', 'guard_publication', 'report_guard_publication', 1 + 4 + 16, NULL, NULL),
			('publication', 'guard_record', 'report_guard_record', 2 + 8 + 32, NULL, NULL),
			('publication_line', 'guard_insert', 'report_guard_year', 4, NULL, 'come'),
			('publication_line', 'guard_lock', 'report_guard_writer', 2 + 4, NULL, NULL),
			('publication_line', 'guard_record', 'report_guard_record', 2 + 8 + 16 + 32, NULL, NULL)
	)
	SELECT g.table_name, g.trigger_name
	FROM guard g
	WHERE NOT EXISTS (
		SELECT FROM pg_trigger t
		WHERE t.tgrelid = to_regclass(format('%I.%I', published, g.table_name)) AND t.tgname = g.trigger_name
			AND t.tgfoid = format('parindex.%I()', g.function_name)::regprocedure AND t.tgtype = g.type
			AND t.tgenabled IN ('O', 'A') AND t.tgqual IS NULL AND t.tgattr = ''
			AND t.tgoldtable IS NOT DISTINCT FROM g.old_rows AND t.tgnewtable IS NOT DISTINCT FROM g.new_rows)
	ORDER BY g.table_name COLLATE "C", g.trigger_name COLLATE "C";
END
$function$;
COMMENT ON FUNCTION parindex.report_guards_off(text) IS
'The guards of a published schema that are missing, off, or not as report_guards makes them';

-- Triggers that are not parindex's: they could keep a writer from seeing what he does not change, or change what he writes.
CREATE FUNCTION parindex.report_foreign_triggers(schema text, OUT table_name text, OUT trigger_name text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT c.relname::text, g.tgname::text
	FROM pg_trigger g
		JOIN pg_class c ON c.oid = g.tgrelid
		JOIN pg_namespace n ON n.oid = c.relnamespace
		JOIN pg_proc p ON p.oid = g.tgfoid
	WHERE n.nspname = schema AND NOT g.tgisinternal AND p.pronamespace <> 'parindex'::regnamespace
	ORDER BY c.relname COLLATE "C", g.tgname COLLATE "C";
END
$function$;
COMMENT ON FUNCTION parindex.report_foreign_triggers(text) IS 'The triggers on tables of a schema whose functions are not parindex''s';
