# A hot standby answers what its primary answers: every function written in C, the
# tables of a report, every index. Logical replication brings values of every type
# over unharmed, as text and binary.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my @utf8 = (extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
my $primary = PostgreSQL::Test::Cluster->new('primary');
$primary->init(allows_streaming => 'logical', @utf8);
$primary->append_conf('postgresql.conf', <<'END');
autovacuum = off
log_statement = none
search_path = 'public, parindex'
timezone = 'Asia/Ho_Chi_Minh'
max_parallel_workers_per_gather = 0
END
$primary->start;
$primary->backup('backup');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'backup', has_streaming => 1);
$standby->start;

sub on { my ($node, $sql) = @_; return $node->safe_psql('postgres', $sql) }
sub caught_up { $primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert')) }

# The same statement on both at once; read only on the primary too, so that a writer is found there.
sub same
{
	my ($sql, $what) = @_;
	my @runs = map { { node => $_, in => "SET default_transaction_read_only = on; $sql", out => '', err => '' } }
		$primary, $standby;
	for my $run (@runs)
	{
		my @psql = (qw(psql -X -A -t -q -v ON_ERROR_STOP=1 -d), $run->{node}->connstr('postgres'));
		$run->{handle} = IPC::Run::start(\@psql, '<', \$run->{in}, '>', \$run->{out}, '2>', \$run->{err});
	}
	for (@runs) { $_->{handle}->finish or die "$what: $_->{err}" }
	my ($expected, $got) = map { $_->{out} =~ s/\n\z//r } @runs;
	ok($got eq $expected, $what)
		or diag('primary: ', substr($expected, 0, 2000), "\nstandby: ", substr($got, 0, 2000));
	return $got;
}

# ---- what is kept ----

# A value of each type in each row, every fifteenth card too large for a page
on($primary, <<'END');
CREATE EXTENSION parindex;
CREATE FUNCTION card_of(id integer, own criteria, points numeric) RETURNS scorecard LANGUAGE sql AS $$
	SELECT scorecard(criteria, points, applicable)
	FROM (
		SELECT own AS criteria, points, true AS applicable
		UNION ALL
		SELECT criteria(format('%s.%s.%s', j % 8 + 1, j / 64 + 1, j / 8 % 8 + 1), source[j % 4 + 1], 2),
			CASE WHEN (j + id / 2) % 97 > 0 THEN (j * id % 21)::numeric / 10.5 END, (j + id) % 17 > 0
		FROM generate_series(1, CASE WHEN id % 15 > 0 THEN 5 + id % 7 ELSE 900 END) j,
			(VALUES (ARRAY['appraisal', 'survey', 'bonus', 'penalty'])) s (source)
	) c
$$;
CREATE FUNCTION rubric_of(id integer) RETURNS rubric LANGUAGE sql AS $$
	SELECT (ARRAY[
		'>= 100: 1.5; >= 20: 1; else 0',
		'70..90: 1; < 70: 0; else null',
		'<= 2022-01-31: 0.2; else 0',
		'timely: 1; ''đúng hạn'': 0.5; unknown: null',
		'yes: 1; no: 0',
		'linear 0..100 -> 0..2',
		'each -0.25 from 1',
		'>= 90: ''Xuất sắc''; else ''Khá'''])[id % 8 + 1]::rubric
$$;
CREATE TABLE kept AS
SELECT id, 'đơn vị ' || id / 5 AS unit, 2020 + id % 5 AS year, maximum, criteria, points, id % 11 > 0 AS applicable,
	id * 1.25 AS value, id * 7 % 101 AS weight, card_of(id, criteria, points) AS card, rubric_of(id) AS rubric,
	(SELECT survey((w * id * 7 % 101)::numeric / 3) FROM generate_series(1, 2 * id) w) AS tally
FROM generate_series(1, 60) id, LATERAL (SELECT id % 4 + 0.5 AS maximum) m,
	LATERAL (SELECT criteria(format('9.%s', id % 50 + 1), 'appraisal', maximum) AS criteria,
		CASE WHEN id % 9 > 0 THEN round(maximum * (id % 8) / 9, 8) END AS points) c;
ALTER TABLE kept ADD PRIMARY KEY (id), ALTER card SET STORAGE external;
UPDATE kept SET card = card::text::scorecard;

-- a btree takes small cards only
CREATE TABLE ordered AS
SELECT id, criteria, card FROM kept WHERE pg_column_size(card) < 1000
UNION ALL SELECT id + 100, criteria, card FROM kept WHERE id % 15 = 1;
CREATE INDEX ordered_criteria ON ordered (criteria);
CREATE INDEX ordered_card ON ordered (card);
CREATE TABLE hashed AS
SELECT id, criteria, card FROM kept UNION ALL SELECT id + 100, criteria, card FROM kept WHERE id % 5 = 0;
CREATE INDEX hashed_criteria ON hashed USING hash (criteria);
CREATE INDEX hashed_card ON hashed USING hash (card);

-- RETURN QUERY, unlike a loop, may use workers
CREATE FUNCTION answer(call text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE call;
EXCEPTION WHEN OTHERS THEN
	RETURN NEXT format('ERROR %s: %s', SQLSTATE, SQLERRM);
END $$;
CREATE TABLE calls (function regprocedure, kind "char", call text);
ANALYZE;
END

# ---- calls of every function ----

# Those of reports need a report.
my @functions = split /\n/, on($primary, <<'END');
SELECT p.oid::regprocedure, p.proname, p.prokind,
	(SELECT string_agg(coalesce(p.proargnames[i], '') || ':' || format_type(p.proargtypes[i - 1], NULL), ';' ORDER BY i)
		FROM generate_series(1, p.pronargs) i)
FROM pg_depend d
	JOIN pg_proc p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
	JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'parindex'
	JOIN pg_language l ON l.oid = p.prolang
WHERE l.lanname IN ('c', 'internal') AND p.proname !~ '^report_'
	AND p.prorettype NOT IN ('internal'::regtype, 'trigger'::regtype)
	AND NOT 'internal'::regtype = ANY (p.proargtypes)
ORDER BY p.oid::regprocedure::text
END
cmp_ok(scalar @functions, '>', 100, 'there are functions to call');

# Arguments by name and type, else by type; k and o are rows of kept.
my %arguments = (
	'branch:integer' => [qw(1 2 9)],
	'branch:text' => [qw(NULL NULL '1' '2.1' code(k.criteria) '1.')],
	'code:text' => [qw('1' '3.1.2' '9.1')],
	'depth:integer' => [qw(1 2 NULL)],
	'source:text' => [qw(NULL 'appraisal' 'survey')],
	'ties:text' => [qw('min' 'max' 'dense')],
	'unscored:text' => [qw('null' 'zero' 'exclude')],
	'within:text' => [qw('source' 'axis')],
	'bigint' => [qw(1 1000000)],
	'bigint[]' => [ "'{90000000000,500000000,120000000000,70}'", "'{90000000000,500000000,120000000000,0}'" ],
	'boolean' => [qw(true k.applicable)],
	'criteria' => [qw(k.criteria)],
	'cstring' => [qw(criteria_out(k.criteria) scorecard_out(k.card) rubric_out(k.rubric) survey_tally_out(k.tally))],
	'date' => [qw('2022-01-31' '2022-02-01')],
	'integer' => [qw(1 2)],
	'numeric' => [qw(k.points k.points 0.5 95 NULL)],
	'rubric' => [qw(k.rubric o.rubric)],
	'scorecard' => [ 'k.card', 'k.card', 'o.card', 'to_depth(k.card, 1)' ],
	'survey_tally' => [qw(k.tally k.tally o.tally)],
	'text' => [qw('timely' 'yes' 'u1')],
	'text[]' => [qw('{1}' '{}')],
);

# Aggregates and window functions take columns.
my %columns = (
	'as_of:integer' => '2022',
	'confidence:numeric' => '0.9',
	'depth:integer' => '2',
	'error:numeric' => 'k.maximum',
	'family:text' => "'all'",
	'max_points:numeric' => 'k.maximum',
	'points:numeric' => 'k.points',
	'respondents:bigint' => 'k.id',
	'ties:text' => "'max'",
	'total:numeric' => '100',
	'unit:text' => 'k.unit',
	'value:numeric' => 'k.value',
	'weight:numeric' => 'k.weight',
	'year:integer' => 'k.year',
	'boolean' => 'k.applicable',
	'criteria' => 'k.criteria',
	'numeric[]' => 'ARRAY[k.value, k.points]',
	'scorecard' => 'k.card',
	'survey_tally' => 'k.tally',
);

# The arguments of one call, each with its type.
sub values_of
{
	my ($signature, $arguments, $values) = @_;
	return join ', ', map {
		my ($type) = /:(.*)/;
		my $list = $values->{$_} // $values->{$type} // die "no value for $_ of $signature";
		'(' . (ref $list ? $list->[ rand @$list ] : $list) . ")::$type";
	} split /;/, $arguments;
}

sub calls_of
{
	my ($signature, $name, $kind, $arguments) = split /\|/, $_[0];
	if ($kind eq 'f')
	{
		return map {
			sprintf 'SELECT x::text FROM kept k, kept o, LATERAL parindex.%s(%s) x WHERE k.id = %d AND o.id = %d',
				$name, values_of($signature, $arguments, \%arguments), 1 + rand 60, 1 + rand 60;
		} 1 .. 40;
	}
	my $call = "parindex.$name(" . values_of($signature, $arguments, \%columns) . ')';
	my $per_year = "SELECT k.id || ' ' || ($call OVER (PARTITION BY k.year))::text FROM kept k ORDER BY k.id";
	return $per_year if $kind eq 'w';
	my $moving = '(PARTITION BY k.unit ORDER BY k.year ROWS 1 PRECEDING)';
	return $per_year,
		"SELECT k.id || ' ' || ($call OVER $moving)::text FROM kept k ORDER BY k.id",
		"SELECT k.unit || ' ' || ($call)::text FROM kept k GROUP BY k.unit ORDER BY k.unit",
		"SELECT ($call)::text FROM kept k";
}

srand(1);
my $calls = '';
for my $function (@functions)
{
	my ($signature, $name, $kind) = split /\|/, $function;
	$calls .= "INSERT INTO calls VALUES (\$\$$signature\$\$, '$kind', \$\$$_\$\$);\n" for calls_of($function);
}
on($primary, "BEGIN;\n${calls}COMMIT");

# ---- streaming ----

caught_up();
is(on($standby, 'SELECT pg_is_in_recovery()'), 't', 'the standby is one');

# workers for the smallest table, so that the states of aggregates travel
my $workers = 'SET max_parallel_workers_per_gather = 2; SET min_parallel_table_scan_size = 0;'
	. ' SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0;';
my $explained = on($standby,
	"$workers SELECT answer('EXPLAIN (ANALYZE, COSTS off, TIMING off) SELECT scorecard(k.card) FROM kept k')");
like($explained, qr/Workers Launched: [1-9].*Partial Aggregate/s, 'the standby has workers');

my $answers = <<'END';
SELECT c.function, count(*) FILTER (WHERE a !~ '^ERROR .....: '),
	string_agg(DISTINCT substring(a FROM '^ERROR (.....): '), ' '),
	md5(string_agg(coalesce(a, 'NULL'), chr(10) ORDER BY c.call, n))
FROM calls c CROSS JOIN LATERAL answer(c.call) WITH ORDINALITY a (a, n)
WHERE (c.kind = 'f') = %s GROUP BY c.function ORDER BY c.function::text
END
my $got = same(sprintf($answers, 'true'), 'every function: the same results') . "\n"
	. same($workers . sprintf($answers, 'false'), 'every aggregate: the same results');
my %answered = map { /^(.*?)\|(\d+)\|/ ? ($1 => $2) : () } split /\n/, $got;
is(join(' ', grep { !$answered{$_} } map { (split /\|/)[0] } @functions), '', 'every function has answered');
unlike($got, qr/\b25006\b/, 'none of them writes');

# The rows of a table for each of kept
sub found_by { return "(SELECT array_agg(i.id ORDER BY i.id) FROM $_[0])" }
sub of_each { return 'SELECT k.id, ' . join(', ', map { found_by($_) } @_) . ' FROM kept k ORDER BY k.id' }
my %scans = (
	ordered_criteria => of_each('ordered i WHERE i.criteria = k.criteria'),
	ordered_card => of_each('ordered i WHERE i.card = k.card', 'ordered i WHERE i.card < k.card'),
	hashed_criteria => of_each('hashed i WHERE i.criteria = k.criteria'),
	hashed_card => of_each('hashed i WHERE i.card = k.card'),
	'ordered_criteria ' => q{SELECT i.id FROM ordered i WHERE i.criteria <@ '9' ORDER BY i.id},
);
for my $index (sort keys %scans)
{
	my $by_index = 'SET enable_seqscan = off; SET enable_bitmapscan = off';
	my $not = 'SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off';
	my $name = $index =~ s/ //r;
	my $plan = on($standby, "$by_index; EXPLAIN (COSTS off) $scans{$index}");
	like($plan, qr/Index (Only )?Scan using $name /, "$name: is scanned on the standby");
	my $found = on($standby, "$by_index; $scans{$index}");
	is($found, on($primary, "$not; $scans{$index}"), '... the same rows');
	like($found, qr/\d,\d|^\d+\n\d+/, '... more than one');
}

# ---- a report ----

on($primary, <<'END');
SET client_min_messages = warning;
CREATE TABLE par_units AS
SELECT year, 'b' AS block, 'u' || u AS unit FROM generate_series(2021, 2022) year, generate_series(1, 3) u;
CREATE TABLE par_framework AS
SELECT year, 'b' AS block, code::text, 'appraisal' AS source, 10 AS max_points
FROM generate_series(2021, 2022) year, generate_series(1, 4) code;
CREATE TABLE par_scores AS
SELECT year, unit, code, (ascii(right(unit, 1)) * year * code::integer) % 11 AS points
FROM par_units JOIN par_framework USING (year, block);
CALL create_report('r_par', 'par_units', 'par_framework', 'par_scores');
CALL refresh('r_par');
UPDATE par_scores SET points = 11 WHERE year = 2022 AND unit = 'u3' AND code = '4';
END
caught_up();
for my $relation (qw(unit_index block_summary criterion_points freshness problems))
{
	my $rows = same("SELECT to_jsonb(r)::text FROM r_par.$relation r ORDER BY 1", "$relation: the same rows");
	isnt($rows, '', '... and there are some');
}
my ($rc, $out, $err) = $standby->psql('postgres', "\\set VERBOSITY sqlstate\nCALL refresh('r_par')");
like($err, qr/ERROR: +25006/, 'a refresh on the standby: read only');

# ---- logical ----

my $subscriber = PostgreSQL::Test::Cluster->new('subscriber');
$subscriber->init(@utf8);
$subscriber->start;
my $tables = <<'END';
CREATE TABLE score (criteria parindex.criteria PRIMARY KEY, points numeric);
-- found by a key of criteria that is not the primary one; the large cards stay uncompressed out of line
CREATE TABLE card (id integer PRIMARY KEY, criteria parindex.criteria NOT NULL, card parindex.scorecard,
	rubric parindex.rubric, tally parindex.survey_tally, note text);
ALTER TABLE card ALTER card SET STORAGE external;
CREATE UNIQUE INDEX card_criteria ON card (criteria);
ALTER TABLE card REPLICA IDENTITY USING INDEX card_criteria;
-- found by comparing all columns
CREATE TABLE whole (criteria parindex.criteria, card parindex.scorecard, rubric parindex.rubric,
	tally parindex.survey_tally);
ALTER TABLE whole REPLICA IDENTITY FULL;
END
on($primary, $tables . <<'END');
INSERT INTO score
SELECT criteria(format('%s.%s', n / 20 + 1, n % 20 + 1), 'appraisal', 2), 1.25 FROM generate_series(1, 200) n;
INSERT INTO card
SELECT id, criteria(format('%s.%s', id % 7 + 1, id), 'survey', 1.5), card, rubric, tally, 'a' FROM kept;
INSERT INTO card VALUES
	(61, '255.255.255.255.255.255.255 abcdefghijklmno 999999.99999999', '{}', '1..2: 1', '0 0 0'),
	(62, '1 a 0', NULL, NULL, NULL);
INSERT INTO whole SELECT criteria, card, rubric, tally FROM kept;
CREATE PUBLICATION p FOR TABLE score, card, whole;
END
cmp_ok(on($primary, 'SELECT count(*) FROM card WHERE pg_column_size(card) > 8192'),
	'>', 3, 'there are cards too large for a page');

my %databases = (as_text => '', as_binary => ', binary = true');
for my $database (sort keys %databases)
{
	$subscriber->safe_psql('postgres', "CREATE DATABASE $database");
	my $publisher = $primary->connstr . ' dbname=postgres';
	$subscriber->safe_psql($database, "CREATE EXTENSION parindex; $tables
		CREATE SUBSCRIPTION $database CONNECTION '$publisher' PUBLICATION p
			WITH (slot_name = '$database'$databases{$database})");
}
for my $database (sort keys %databases)
{
	$subscriber->poll_query_until($database,
		q{SELECT count(*) = 3 AND bool_and(srsubstate IN ('r', 's')) FROM pg_subscription_rel})
		or die "$database: no initial copy";
}
is($subscriber->safe_psql('postgres', 'SELECT subname, subbinary FROM pg_subscription ORDER BY 1'),
	"as_binary|t\nas_text|f", 'a binary subscription and one of text');

# Text and binary output of every row.
my $contents = join("\nUNION ALL\n", map {
	my ($table, @columns) = @$_;
	my $text = q{t::text ORDER BY t::text COLLATE "C"};
	my $binary = join ', ', map { my ($column, $type) = split /:/; "parindex.${type}_send($column)" } @columns;
	"SELECT '$table', count(*), md5(string_agg($text)),
		md5(string_agg(concat_ws(' ', $binary), E'\\n' ORDER BY t::text COLLATE \"C\")) FROM $table t"
		=~ s/t::text ORDER/t::text, E'\\n' ORDER/r;
	} [qw(card criteria:criteria card:scorecard rubric:rubric tally:survey_tally)],
	[qw(score criteria:criteria)],
	[qw(whole criteria:criteria card:scorecard rubric:rubric tally:survey_tally)]) . "\nORDER BY 1";
my $last = '';

# What a change to the primary makes of the subscribers; $counts are of score, card, whole
sub arrives
{
	my ($what, $counts, $change) = @_;
	on($primary, $change) if $change;
	my $expected = on($primary, $contents);
	like($expected, qr/^card\|$counts->[1]\|.*^score\|$counts->[0]\|.*^whole\|$counts->[2]\|/ms,
		"$what: as many rows as should be");
	isnt($expected, $last, "$what: something changed");
	$last = $expected;
	for my $database (sort keys %databases)
	{
		$primary->wait_for_catchup($database);
		is($subscriber->safe_psql($database, $contents), $expected, "$what: the same $database");
	}
}

arrives('initial copy', [ 200, 62, 60 ]);
arrives('INSERT', [ 201, 122, 70 ], <<'END');
INSERT INTO score VALUES ('9.9 bonus 1', NULL);
INSERT INTO card SELECT id + 100, criteria(format('8.%s', id), 'survey', 1), card, rubric, tally, 'b' FROM kept;
INSERT INTO whole SELECT criteria, card + card, rubric, tally FROM kept WHERE id > 50;
END
arrives('UPDATE beside a toasted card', [ 201, 122, 70 ],
	q{UPDATE card SET note = 'c', tally = '3 180 13600' WHERE pg_column_size(card) > 8192});
for (sort keys %databases)
{
	my $there = q{SELECT count(*) FROM card WHERE note = 'c' AND pg_column_size(card) > 8192};
	cmp_ok($subscriber->safe_psql($_, $there), '>', 6, "... it is there $_");
}
arrives('UPDATE of a toasted card', [ 201, 122, 70 ],
	q{UPDATE card SET card = card + '{9.9 x 1/2}', rubric = 'yes: 1; no: 0' WHERE pg_column_size(card) > 8192});
arrives('UPDATE of keys', [ 201, 122, 70 ], <<'END');
UPDATE score SET criteria = criteria(code(criteria), 'leaders', 1.5) WHERE criteria <@ '2';
UPDATE card SET criteria = criteria(code(criteria), 'x', 1) WHERE id % 2 = 0;
END
arrives('UPDATE by all columns', [ 201, 122, 70 ],
	q{UPDATE whole SET rubric = '= 1: 1; else 0' FROM kept k WHERE whole.criteria = k.criteria AND k.id % 3 = 0});
arrives('DELETE', [ 181, 98, 62 ], <<'END');
DELETE FROM score WHERE criteria <@ '3';
DELETE FROM card WHERE id % 5 = 0;
DELETE FROM whole WHERE criteria <@ '9.2' OR pg_column_size(card) > 1000;
END

$_->stop('immediate') for $subscriber, $standby, $primary;
done_testing();
