-- A report is a schema of ordinary objects that its owner owns. The extension keeps no data.
-- Functions with a SET clause see pg_catalog alone; names of a report are always quoted and qualified.

CREATE FUNCTION parindex.report_may_commit() RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_may_commit() IS
'May the calling procedure COMMIT without committing work of its caller''s? Only outside transaction blocks and functions, before anything was written';

CREATE FUNCTION parindex.report_caller() RETURNS name
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL RESTRICTED;
COMMENT ON FUNCTION parindex.report_caller() IS
'Who works with a report: the caller where its owner does the work, else the current user';

-- The columns of a source that a report cannot work with, one sentence each.
CREATE FUNCTION parindex.report_column_faults(source regclass, is_framework boolean) RETURNS text[]
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN ARRAY(
		WITH RECURSIVE base (name, typid) AS (
			SELECT a.attname, a.atttypid FROM pg_attribute a WHERE a.attrelid = source AND a.attnum > 0 AND NOT a.attisdropped
			UNION ALL
			SELECT b.name, t.typbasetype FROM base b JOIN pg_type t ON t.oid = b.typid AND t.typtype = 'd'
		)
		SELECT format('%s: column %s %s', source, w.name,
			CASE WHEN a.typid IS NULL THEN format('is missing; %s is needed', w.types[1])
				ELSE format('is %s; %s is needed%s', format_type(a.typid, NULL), w.types[1],
					CASE WHEN w.types[1] = 'numeric'::regtype AND a.typid IN ('float4'::regtype, 'float8'::regtype)
						THEN ', so cast it visibly (::numeric) in a view' ELSE '' END) END)
		FROM (VALUES
			(1, 'year', true, true, '{integer,smallint,bigint}'::regtype[]),
			(2, 'block', true, true, '{text,varchar,bpchar,name}'),
			(3, 'unit', false, true, '{text,varchar,bpchar,name}'),
			(4, 'criteria', true, true, '{parindex.criteria}'),
			(5, 'points', false, true, '{numeric,integer,smallint,bigint}'),
			(6, 'applicable', false, false, '{boolean}'),
			(7, 'self_points', false, false, '{numeric,integer,smallint,bigint}')
		) w (n, name, in_framework, required, types)
			LEFT JOIN base a ON a.name = w.name
				AND NOT EXISTS (SELECT FROM pg_type t WHERE t.oid = a.typid AND t.typtype = 'd')
		WHERE (w.in_framework OR NOT is_framework)
			AND CASE WHEN a.typid IS NULL THEN w.required ELSE a.typid <> ALL (w.types::oid[]) END
		ORDER BY w.n);
END
$function$;
COMMENT ON FUNCTION parindex.report_column_faults(regclass, boolean) IS
'The columns of a scores relation (or of a framework) that are missing or of a wrong type, a sentence each';

-- The view through which a report reads a source; NULLs for columns that it does not have, no rows without a source.
CREATE FUNCTION parindex.report_source_view(report text, view_name text, source regclass) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	columns text;
BEGIN
	-- text is no cast of text: only the collation makes columns of different sources comparable
	SELECT string_agg(format('%s::%s AS %I', CASE WHEN a.attname IS NULL THEN 'NULL' ELSE format('(s.%I)', w.name) END, w.type, w.name),
			', ' ORDER BY w.n)
		INTO columns
		FROM (VALUES (1, 'year', 'integer'), (2, 'block', 'text COLLATE "default"'), (3, 'unit', 'text COLLATE "default"'), (4, 'criteria', 'parindex.criteria'),
				(5, 'points', 'numeric'), (6, 'applicable', 'boolean'), (7, 'self_points', 'numeric')) w (n, name, type)
			LEFT JOIN pg_attribute a ON a.attrelid = source AND a.attname = w.name AND a.attnum > 0 AND NOT a.attisdropped
		WHERE view_name = 'scores' OR w.name IN ('year', 'block', 'criteria');
	EXECUTE format('CREATE VIEW %I.%I AS SELECT %s %s', report, view_name, columns,
		CASE WHEN source IS NULL THEN 'WHERE false' ELSE format('FROM %s s', source) END);
END
$function$;
COMMENT ON FUNCTION parindex.report_source_view(text, text, regclass) IS
'Creates a report''s view scores or framework: the input contract, all columns cast';

-- A view's query, each column cast at the outermost level.
CREATE FUNCTION parindex.report_view_sql(name text, digits integer, query text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT format('SELECT %s FROM (%s) q',
			string_agg(format('(q.%1$I)::%2$s AS %1$I', c.column_name, c.column_type), ', ' ORDER BY c.place), query)
		FROM parindex.report_columns(digits) c
		WHERE c.view_name = name);
END
$function$;
COMMENT ON FUNCTION parindex.report_view_sql(text, integer, text) IS
'The query of a view of a report, each column cast as report_columns says';

-- One of the report's views, with the comments of its columns.
CREATE FUNCTION parindex.report_view(report text, name text, digits integer, query text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	column_row record;
BEGIN
	EXECUTE format('CREATE VIEW %I.%I AS %s', report, name, parindex.report_view_sql(name, digits, query));
	FOR column_row IN
		SELECT c.column_name, c.label_vi, c.label_en FROM parindex.report_columns(digits) c WHERE c.view_name = name
	LOOP
		EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', report, name, column_row.column_name,
			column_row.label_vi || ' / ' || column_row.label_en);
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_view(text, text, integer, text) IS
'Creates a view of a report around its query, each column cast and commented as report_columns says';

CREATE FUNCTION parindex.report_tables(report text, digits integer, basis text, has_framework boolean) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	EXECUTE format($sql$
		CREATE TABLE %1$I.settings (
			one smallint NOT NULL DEFAULT 1 PRIMARY KEY CHECK (one = 1),
			digits integer NOT NULL CONSTRAINT digits_are_fixed_in_the_views CHECK (digits = %2$s),
			basis text NOT NULL CHECK (basis IN ('printed', 'exact')),
			ties text NOT NULL DEFAULT 'min' CHECK (ties IN ('min', 'max', 'dense')),
			self_sources text[] NOT NULL DEFAULT '{appraisal}'
				CHECK (array_ndims(self_sources) = 1 AND array_position(self_sources, NULL) IS NULL),
			absent text NOT NULL CHECK (absent IN ('unscored', 'not_applicable', 'error'))
		);
		CREATE TABLE %1$I.period (
			year integer NOT NULL,
			block text NOT NULL,
			framework text CHECK (char_length(framework) BETWEEN 1 AND 255),
			class_rubric parindex.rubric,
			PRIMARY KEY (year, block)
		);
		CREATE TABLE %1$I.label (
			kind text NOT NULL CHECK (kind IN ('unit', 'block', 'source', 'axis', 'criterion')),
			code text NOT NULL CHECK (CASE kind WHEN 'axis' THEN code ~ '^[1-9][0-9]{0,2}$'
				WHEN 'criterion' THEN code ~ '^[1-9][0-9]{0,2}([.][1-9][0-9]{0,2}){0,6}$'
				WHEN 'source' THEN code ~ '^[a-z][a-z0-9_]{0,14}$' ELSE true END),
			framework text NOT NULL DEFAULT '',
			name_vi text NOT NULL CHECK (char_length(name_vi) BETWEEN 1 AND 255),
			name_en text CHECK (char_length(name_en) BETWEEN 1 AND 255),
			PRIMARY KEY (kind, code, framework)
		);
		CREATE TABLE %1$I.prior_index (
			unit text NOT NULL,
			year integer NOT NULL,
			index numeric CHECK (index <> 'NaN' AND abs(index) < 1e7),
			rank integer CHECK (rank > 0),
			block text,
			PRIMARY KEY (year, unit)
		);
		CREATE TABLE %1$I.scorecards (
			year integer NOT NULL,
			unit text NOT NULL CHECK (char_length(unit) BETWEEN 1 AND 100),
			block text NOT NULL CHECK (char_length(block) BETWEEN 1 AND 100),
			card parindex.scorecard NOT NULL,
			self_card parindex.scorecard,
			missing integer NOT NULL DEFAULT 0,
			refreshed_at timestamptz NOT NULL DEFAULT now(),
			PRIMARY KEY (year, unit)
		);
		CREATE INDEX ON %1$I.scorecards (year, block);
		CREATE TABLE %1$I.refresh_log (
			id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			run_by text NOT NULL DEFAULT current_user,
			year integer,
			block text,
			started timestamptz NOT NULL,
			ended timestamptz NOT NULL DEFAULT clock_timestamp(),
			rows_read bigint,
			cards_changed bigint,
			cards_removed bigint,
			outcome text NOT NULL CHECK (outcome IN ('done', 'failed', 'skipped')),
			error text
		);
		CREATE TABLE %1$I.publication (
			year integer NOT NULL,
			revision integer NOT NULL CHECK (revision > 0),
			decision text,
			published_by text NOT NULL DEFAULT current_user,
			published_at timestamptz NOT NULL DEFAULT now(),
			published_on date NOT NULL DEFAULT current_date,
			forced text[],
			digest bytea CHECK (octet_length(digest) = 32),
			link integer NOT NULL,
			seal bytea,
			unpublished_by text,
			unpublished_at timestamptz,
			reason text,
			unpublished_link integer,
			unpublished_seal bytea,
			PRIMARY KEY (year, revision),
			CHECK ((unpublished_at IS NULL) = (reason IS NULL) AND (unpublished_at IS NULL) = (unpublished_by IS NULL))
		);
		CREATE UNIQUE INDEX ON %1$I.publication (year) WHERE unpublished_at IS NULL;
		CREATE TABLE %1$I.announced (
			year integer NOT NULL,
			revision integer NOT NULL,
			view_name text NOT NULL,
			line integer NOT NULL,
			printed jsonb NOT NULL,
			PRIMARY KEY (year, revision, view_name, line),
			FOREIGN KEY (year, revision) REFERENCES %1$I.publication
		)$sql$, report, digits);
	EXECUTE format('INSERT INTO %I.settings (digits, basis, absent) VALUES (%L, %L, %L)', report, digits, basis,
		CASE WHEN has_framework THEN 'unscored' ELSE 'not_applicable' END);
END
$function$;
COMMENT ON FUNCTION parindex.report_tables(text, integer, text, boolean) IS 'Creates the tables of a report';

-- What every object of a report is for, kept beside the objects themselves.
CREATE FUNCTION parindex.report_comments(report text, source regclass) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	said record;
BEGIN
	EXECUTE format('COMMENT ON SCHEMA %I IS %L', report,
		format('A parindex report over %s: CALL parindex.refresh(%L)', source, report));
	FOR said IN
		SELECT c.kind, c.name, c.comment
		FROM (VALUES
			('VIEW', 'scores', 'Input: what was scored; replace it to change where scores come from'),
			('VIEW', 'framework', 'Input: the criteria that hold for a year and block; without rows nothing can be missing'),
			('TABLE', 'settings', 'How the report reads: one row'),
			('TABLE', 'period', 'The framework and the classes of a year and block'),
			('TABLE', 'label', 'Names, Vietnamese and English, of units, blocks, sources, axes and criteria'),
			('TABLE', 'prior_index', 'Printed figures of years before the report was adopted'),
			('TABLE', 'scorecards', 'The cards that refresh keeps; the views are computed from them'),
			('TABLE', 'refresh_log', 'A row for each run of refresh'),
			('TABLE', 'publication', 'A row for each year and revision that was published'),
			('TABLE', 'announced', 'The printed rows of every view as they stood at each publication'),
			('VIEW', 'problems', 'Rows of the scores that cannot stand; they stop refresh'),
			('VIEW', 'unit_index', 'The ranking: a row for each unit and year'),
			('VIEW', 'source_index', 'A row for each source of points of each unit and year'),
			('VIEW', 'axis_index', 'A row for each axis of each unit and year'),
			('VIEW', 'criterion_points', 'A row for each criterion of each unit and year; contributions sum to the unit''s change'),
			('VIEW', 'block_summary', 'A row for each block and year: mean, spread, axes up and down'),
			('VIEW', 'block_source', 'A row for each source of points of each block and year'),
			('VIEW', 'block_axis', 'A row for each axis of each block and year'),
			('VIEW', 'dictionary', 'Every column of every view: label in Vietnamese and English, unit, decimals')
		) c (kind, name, comment)
	LOOP
		EXECUTE format('COMMENT ON %s %I.%I IS %L', said.kind, report, said.name, said.comment);
	END LOOP;
	FOR said IN
		SELECT c.name, c.col, c.comment
		FROM (VALUES
			('settings', 'digits', 'Decimals of printed figures; the views are made for them'),
			('settings', 'basis', 'printed: ranks, classes, changes and comparisons are taken from printed figures; exact: from exact ones'),
			('settings', 'ties', 'min 1 2 2 4, max 1 3 3 4, dense 1 2 2 3'),
			('settings', 'self_sources', 'Sources that units score themselves'),
			('settings', 'absent', 'What a criterion of the framework without a row means: unscored, not_applicable or error'),
			('period', 'framework', 'Years compare where it is the same, or not given'),
			('period', 'class_rubric', 'From the index to a class'),
			('label', 'framework', 'Only under this framework; empty: in general'),
			('prior_index', 'block', 'The block of that year, if it is known'),
			('scorecards', 'card', 'What the unit earned; absent rows filled in as settings.absent says'),
			('scorecards', 'self_card', 'What the unit gave itself'),
			('scorecards', 'missing', 'Criteria of the framework that had no row'),
			('scorecards', 'refreshed_at', 'When a refresh last changed the card'),
			('publication', 'forced', 'What publish would have refused'),
			('publication', 'digest', 'SHA-256 over cards, periods, labels, printed rows, this record and the seal before it'),
			('publication', 'link', 'Place among all that was published and unpublished in the report'),
			('publication', 'seal', 'SHA-256 over this record, the seal before it, the digest and the printed rows'),
			('publication', 'unpublished_link', 'As link'),
			('publication', 'unpublished_seal', 'SHA-256 over the record of unpublishing and the seal before it')
		) c (name, col, comment)
	LOOP
		EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', report, said.name, said.col, said.comment);
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_comments(text, regclass) IS 'Comments every object of a report';

CREATE FUNCTION parindex.report_views(report text, digits integer) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	PERFORM parindex.report_view(report, 'problems', digits, parindex.report_problems_sql(report));
	PERFORM parindex.report_view(report, 'unit_index', digits, parindex.report_unit_index_sql(report, digits));
	PERFORM parindex.report_view(report, 'source_index', digits, parindex.report_source_index_sql(report, digits));
	PERFORM parindex.report_view(report, 'axis_index', digits, parindex.report_axis_index_sql(report, digits));
	PERFORM parindex.report_view(report, 'criterion_points', digits, parindex.report_criterion_points_sql(report, digits));
	PERFORM parindex.report_view(report, 'block_summary', digits, parindex.report_block_summary_sql(report, digits));
	PERFORM parindex.report_view(report, 'block_source', digits, parindex.report_block_source_sql(report, digits));
	PERFORM parindex.report_view(report, 'block_axis', digits, parindex.report_block_axis_sql(report, digits));
	PERFORM parindex.report_view(report, 'dictionary', digits, (
		SELECT 'SELECT * FROM (VALUES ' || string_agg(format('(%L, %L, %s, %L, %L, %L, %s)', c.view_name, c.column_name, c.place,
				c.label_vi, c.label_en, c.measure, coalesce(c.decimals::text, 'NULL')), ', ' ORDER BY c.view_name, c.place)
			|| ') d (view_name, column_name, place, label_vi, label_en, unit, decimals)'
		FROM parindex.report_columns(digits) c));
END
$function$;
COMMENT ON FUNCTION parindex.report_views(text, integer) IS 'Creates the views of a report';

CREATE PROCEDURE parindex.create_report(report text, scores regclass, framework regclass DEFAULT NULL,
	digits integer DEFAULT 2, basis text DEFAULT 'printed')
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	faults text[];
BEGIN
	IF octet_length(report) NOT BETWEEN 1 AND 63 OR report IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'a report needs a name of 1 to 63 bytes';
	END IF;
	IF digits NOT BETWEEN 0 AND 6 OR digits IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'digits of a report must be 0 to 6';
	END IF;
	IF basis NOT IN ('printed', 'exact') OR basis IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'basis of a report must be ''printed'' or ''exact''';
	END IF;
	IF scores IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'a report needs scores';
	END IF;
	faults := parindex.report_column_faults(scores, false);
	IF framework IS NOT NULL THEN
		faults := faults || parindex.report_column_faults(framework, true);
	END IF;
	IF cardinality(faults) > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'datatype_mismatch',
			MESSAGE = format('report "%s" cannot be made of %s: %s columns are missing or of another type', report, scores, cardinality(faults)),
			DETAIL = array_to_string(faults, E'\n'),
			HINT = 'Make a view with these columns and give that.';
	END IF;

	EXECUTE format('CREATE SCHEMA %I', report);
	PERFORM parindex.report_source_view(report, 'scores', scores);
	PERFORM parindex.report_source_view(report, 'framework', framework);
	PERFORM parindex.report_tables(report, digits, basis, framework IS NOT NULL);
	PERFORM parindex.report_views(report, digits);
	PERFORM parindex.report_comments(report, scores);
	PERFORM parindex.report_guards(report);
	-- whatever default privileges say
	IF EXISTS (SELECT FROM pg_namespace n LEFT JOIN pg_class c ON c.relnamespace = n.oid
			CROSS JOIN LATERAL (SELECT FROM aclexplode(n.nspacl) a WHERE a.grantee = 0 UNION ALL SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = 0) x
			WHERE n.nspname = report) THEN
		EXECUTE format('REVOKE ALL ON SCHEMA %1$I FROM PUBLIC; REVOKE ALL ON ALL TABLES IN SCHEMA %1$I FROM PUBLIC;
			REVOKE ALL ON ALL SEQUENCES IN SCHEMA %1$I FROM PUBLIC', report);
	END IF;
	PERFORM parindex.report_open(report);
END
$procedure$;
COMMENT ON PROCEDURE parindex.create_report(text, regclass, regclass, integer, text) IS
'Makes a report: a schema, owned by the caller, of plain tables and views over scores (year, block, unit, criteria, points, and if present applicable, self_points) and a framework (year, block, criteria). digits: decimals of printed figures, 0 to 6. basis: ''printed'' takes ranks, classes, changes and comparisons from printed figures, ''exact'' from exact ones. Columns missing or of a wrong type are one 42804 that lists them; bad digits or basis 22023; a schema that exists 42P06';

CREATE FUNCTION parindex.report_drop(report text, force boolean) RETURNS void
	AS 'MODULE_PATHNAME', 'report_as_owner' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_drop(text, boolean) IS 'The work of drop_report';

-- Everything that is a report's own goes; what others built on it makes this fail, as DROP without CASCADE does.
CREATE FUNCTION parindex.report_drop_as_owner(report text, force boolean) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	years text;
BEGIN
	PERFORM parindex.report_open_exclusively(report);
	EXECUTE format('SELECT string_agg(year::text, '', '' ORDER BY year) FROM %I.publication WHERE unpublished_at IS NULL', report) INTO years;
	IF years IS NOT NULL AND force IS NOT TRUE THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('report "%s" has published years: %s', report, years),
			HINT = 'Unpublish them, or call drop_report with force => true.';
	END IF;
	EXECUTE format('DROP VIEW %1$I.dictionary, %1$I.block_axis, %1$I.block_source, %1$I.block_summary, %1$I.criterion_points,
		%1$I.axis_index, %1$I.source_index, %1$I.unit_index, %1$I.problems, %1$I.framework, %1$I.scores', report);
	EXECUTE format('DROP TABLE %1$I.announced, %1$I.publication, %1$I.refresh_log, %1$I.scorecards, %1$I.prior_index,
		%1$I.label, %1$I.period, %1$I.settings', report);
	EXECUTE format('DROP SCHEMA %I', report);
END
$function$;
COMMENT ON FUNCTION parindex.report_drop_as_owner(text, boolean) IS 'What report_drop has done by the owner of the report';

CREATE PROCEDURE parindex.drop_report(report text, force boolean DEFAULT false)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	PERFORM parindex.report_drop(report, force);
END
$procedure$;
COMMENT ON PROCEDURE parindex.drop_report(text, boolean) IS
'Removes a report. One with a published year only with force (else 55000); 42501 for others than the owner; 2BP01 where other objects depend on it';
