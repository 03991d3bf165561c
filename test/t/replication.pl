# A hot standby answers what its primary answers: every function of the
# extension, the views of a report, indexes. Logical replication brings values of
# every type over unharmed, as text and binary.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $primary = PostgreSQL::Test::Cluster->new('primary');
$primary->init(allows_streaming => 'logical', extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
# workers for the smallest table, so that the states of aggregates travel
$primary->append_conf('postgresql.conf', <<'END');
autovacuum = off
log_statement = none
search_path = 'public, parindex'
timezone = 'Asia/Ho_Chi_Minh'
max_parallel_workers_per_gather = 2
min_parallel_table_scan_size = 0
parallel_setup_cost = 0
parallel_tuple_cost = 0
END
$primary->start;
$primary->backup('backup');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'backup', has_streaming => 1);
$standby->start;

# A value of each type in each row, every fifteenth card too large for a page
$primary->safe_psql('postgres', <<'END');
CREATE EXTENSION parindex;
CREATE TABLE kept AS
SELECT id, 'đơn vị ' || id / 5 AS unit, 2020 + id % 5 AS year, maximum, c AS criteria, p AS points, id % 11 > 0 AS applicable, id * 1.25 AS value, id * 7 % 101 AS weight,
	(SELECT scorecard(CASE j WHEN 0 THEN c ELSE criteria(format('%s.%s.%s', j % 8 + 1, j / 64 + 1, j / 8 % 8 + 1), (ARRAY['appraisal', 'survey', 'bonus', 'penalty'])[j % 4 + 1], 2) END,
			CASE WHEN j = 0 THEN p WHEN (j + id / 2) % 97 > 0 THEN (j * id % 21)::numeric / 10.5 END, j = 0 OR (j + id) % 17 > 0)
		FROM generate_series(0, CASE WHEN id % 15 > 0 THEN 5 + id % 7 ELSE 900 END) j) AS card,
	(ARRAY['>= 100: 1.5; >= 20: 1; else 0', '70..90: 1; < 70: 0; else null', '<= 2022-01-31: 0.2; else 0', 'timely: 1; ''đúng hạn'': 0.5; unknown: null',
		'yes: 1; no: 0', 'linear 0..100 -> 0..2', 'each -0.25 from 1', '>= 90: ''Xuất sắc''; else ''Khá'''])[id % 8 + 1]::rubric AS rubric,
	(SELECT survey((w * id * 7 % 101)::numeric / 3) FROM generate_series(1, 2 * id) w) AS tally
FROM (SELECT *, criteria(format('9.%s', id % 50 + 1), 'appraisal', maximum) AS c, CASE WHEN id % 9 > 0 THEN round(maximum * (id % 8) / 9, 8) END AS p
	FROM (SELECT id, id % 4 + 0.5 AS maximum FROM generate_series(1, 60) id) i) s;
ALTER TABLE kept ADD PRIMARY KEY (id), ALTER card SET STORAGE external;
UPDATE kept SET card = card::text::scorecard;
-- a btree takes small cards only
CREATE TABLE ordered AS SELECT id, criteria, card FROM kept WHERE pg_column_size(card) < 1000 UNION ALL SELECT id + 100, criteria, card FROM kept WHERE id % 15 = 1;
CREATE INDEX ordered_criteria ON ordered (criteria);
CREATE INDEX ordered_card ON ordered (card);
CREATE TABLE hashed AS SELECT id, criteria, card FROM kept UNION ALL SELECT id + 100, criteria, card FROM kept WHERE id % 5 = 0;
CREATE INDEX hashed_criteria ON hashed USING hash (criteria);
CREATE INDEX hashed_card ON hashed USING hash (card);

CREATE TABLE scores AS
SELECT year, 'b' || u % 2 AS block, 'u' || u AS unit, criteria(format('%s.%s', c % 4 + 1, c / 4 + 1), CASE c % 3 WHEN 0 THEN 'survey' ELSE 'appraisal' END, 10) AS criteria,
	CASE WHEN year < 2023 OR (c + u) % 9 > 0 THEN ((u * c + year) % 11)::numeric END AS points, true AS applicable, 9.5 AS self_points
FROM generate_series(2020, 2023) year, generate_series(1, 10) u, generate_series(0, 11) c;
CREATE TABLE framework AS SELECT DISTINCT year, block, criteria FROM scores;
SET client_min_messages = warning;
CALL create_report('r_par', 'scores', 'framework');
CALL refresh('r_par');
CALL publish('r_par', 2021);
-- something for problems to say
INSERT INTO scores SELECT * FROM scores WHERE year = 2023 AND unit = 'u3' AND criteria <@ '1';
-- RETURN QUERY, unlike a loop, may use workers
CREATE FUNCTION answer(call text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE call;
EXCEPTION WHEN OTHERS THEN
	RETURN NEXT format('ERROR %s: %s', SQLSTATE, SQLERRM);
END $$;
CREATE TABLE calls (function regprocedure, call text);
ANALYZE;
END

# ---- calls of every function ----

# These write, each by its own name; nothing that reads is to be here. Procedures and triggers write too.
my @writers = qw(report_source_view report_view report_tables report_comments report_views report_guards
  report_write_cards report_log report_analyze report_refresh report_refresh_as_owner report_failed report_failed_as_owner
  report_publish report_publish_as_owner report_unpublish report_unpublish_as_owner report_drop report_drop_as_owner
  report_view_faults);
my $functions = q{pg_depend d JOIN pg_proc p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
	JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'parindex' JOIN pg_language l ON l.oid = p.prolang
	WHERE p.prokind <> 'p' AND p.prorettype <> ALL ('{internal,trigger}'::regtype[]) AND NOT 'internal'::regtype = ANY (p.proargtypes)};
my $writers = "'{" . join(',', @writers) . "}'::name[]";
my $called = "$functions AND p.proname <> ALL ($writers)";
is($primary->safe_psql('postgres', "SELECT string_agg(w, ' ') FROM unnest($writers) w WHERE w NOT IN (SELECT p.proname FROM $functions)"),
	'', 'every writer left out is there');
my @functions = split /\n/, $primary->safe_psql('postgres', <<END);
SELECT p.oid::regprocedure, p.proname, p.prokind, l.lanname, (SELECT string_agg(coalesce(p.proargnames[i], '') || ':' || format_type(p.proargtypes[i - 1], NULL), ';' ORDER BY i) FROM generate_series(1, p.pronargs) i)
FROM $called ORDER BY p.oid::regprocedure::text
END
cmp_ok(scalar @functions, '>', 100, 'there are functions to call');

# Arguments by name and type, else by type; k and o are rows of kept.
my %arguments = (
	'unscored:text' => [qw('null' 'zero' 'exclude')],
	'ties:text' => [qw('min' 'max' 'dense')],
	'branch:text' => [qw(NULL NULL '1' '2.1' code(k.criteria) '1.')],
	'branch:integer' => [qw(1 2 9)],
	'source:text' => [qw(NULL 'appraisal' 'survey')],
	'code:text' => [qw('1' '3.1.2' '9.1')],
	'depth:integer' => [qw(1 2 NULL)],
	'year:integer' => [ 2021, 2021, 2022, 2023 ],
	'of_year:integer' => [qw(2021 2022 NULL)],
	'of_block:text' => [qw('b0' NULL)],
	'report:text' => [qw('r_par' 'r_par' 'r_par' 'none')],
	'kind:text' => [qw('unit' 'criterion')],
	'state:text' => ["'22023'"],
	'event:text' => [qw('published' 'unpublished')],
	'task:text' => [qw('report_refresh' 'report_verify' 'report_publish')],
	'criteria' => ['k.criteria'],
	'scorecard' => ['k.card', 'k.card', 'o.card', 'to_depth(k.card, 1)'],
	'rubric' => [qw(k.rubric o.rubric)],
	'survey_tally' => [qw(k.tally k.tally o.tally)],
	'cstring' => [qw(criteria_out(k.criteria) scorecard_out(k.card) rubric_out(k.rubric) survey_tally_out(k.tally))],
	'numeric' => [qw(k.points k.points 0.5 95 NULL)],
	'boolean' => [qw(true k.applicable)],
	'integer' => [qw(1 2)],
	'bigint' => [qw(1 1000000)],
	'bigint[]' => ["'{90000000000,500000000,120000000000,70}'", "'{90000000000,500000000,120000000000,0}'"],
	'text' => [qw('timely' 'yes' 'u1')],
	'text[]' => [ "'{scores}'", "'{}'" ],
	'date' => [qw('2022-01-31' '2022-02-01')],
	'regclass' => [qw('scores' 'framework')],
);
# Aggregates and window functions take columns.
my %columns = (
	'points:numeric' => 'k.points', 'max_points:numeric' => 'k.maximum', 'total:numeric' => '100', 'value:numeric' => 'k.value', 'weight:numeric' => 'k.weight',
	'respondents:bigint' => 'k.id', 'unit:text' => 'k.unit', 'ties:text' => "'max'", 'year:integer' => 'k.year', 'as_of:integer' => '2022', 'depth:integer' => '2', 'boolean' => 'k.applicable',
	'criteria' => 'k.criteria', 'scorecard' => 'k.card', 'survey_tally' => 'k.tally');

srand(1);
my $calls = '';
for (@functions)
{
	my ($signature, $name, $kind, $language, $arguments) = split /\|/;
	my @arguments = split /;/, $arguments // '';
	my $value = sub {
		my ($values) = @_;
		return join ', ', map {
			my ($type) = /:(.*)/;
			my $list = $values->{$_} // $values->{$type} // die "no value for $_ of $signature";
			'(' . (ref $list ? $list->[ rand @$list ] : $list) . ")::$type";
		} @arguments;
	};
	my @calls;
	if ($kind eq 'f')
	{
		push @calls, sprintf('SELECT x::text FROM kept k, kept o, LATERAL parindex.%s(%s) x WHERE k.id = %d AND o.id = %d',
			$name, $value->(\%arguments), 1 + rand 60, 1 + rand 60) for 1 .. ($language eq 'c' ? 40 : 6);
	}
	else
	{
		my $call = "parindex.$name(" . $value->(\%columns) . ')';
		push @calls, "SELECT k.id || ' ' || ($call OVER (PARTITION BY k.year))::text FROM kept k ORDER BY k.id";
		push @calls, "SELECT k.id || ' ' || ($call OVER (PARTITION BY k.unit ORDER BY k.year ROWS 1 PRECEDING))::text FROM kept k ORDER BY k.id",
		  "SELECT k.unit || ' ' || ($call)::text FROM kept k GROUP BY k.unit ORDER BY k.unit", "SELECT ($call)::text FROM kept k" if $kind eq 'a';
	}
	$calls .= "INSERT INTO calls VALUES (\$\$$signature\$\$, \$\$$_\$\$);\n" for @calls;
}
$primary->safe_psql('postgres', "BEGIN;\n${calls}COMMIT");

# ---- streaming ----

sub caught_up { $primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert')) }
sub on { my ($node, $sql) = @_; return $node->safe_psql('postgres', $sql) }

# The same statement on both; read only on the primary too, so that a writer is found there.
sub same
{
	my ($sql, $what) = @_;
	my $expected = on($primary, "SET default_transaction_read_only = on; $sql");
	my $got = on($standby, $sql);
	ok($got eq $expected, $what) or diag("primary: ", substr($expected, 0, 2000), "\nstandby: ", substr($got, 0, 2000));
	return $got;
}

caught_up();
is(on($standby, 'SELECT pg_is_in_recovery()'), 't', 'the standby is one');
like(on($standby, q{SELECT answer('EXPLAIN (ANALYZE, COSTS off, TIMING off) SELECT scorecard(k.card) FROM kept k')}), qr/Workers Launched: [1-9].*Partial Aggregate/s, 'the standby has workers');

my $got = same("SELECT c.function, count(*) FILTER (WHERE a !~ '^ERROR .....: '), string_agg(DISTINCT substring(a FROM '^ERROR (.....): '), ' '),
	md5(string_agg(coalesce(a, 'NULL'), chr(10) ORDER BY c.call, n))
	FROM calls c CROSS JOIN LATERAL answer(c.call) WITH ORDINALITY a (a, n) GROUP BY c.function ORDER BY c.function::text", 'every function: the same results');
my %answered = map { /^(.*?)\|(\d+)\|/ ? ($1 => $2) : () } split /\n/, $got;
# an error alone is no answer, but of what only raises one; and the report has no strangers
is(join(' ', grep { !$answered{$_} } map { (split /\|/)[0] } @functions), 'report_raise(text,text,text,text) report_strangers(text,boolean) report_table_faults(text)', 'every function has answered');
like($got, qr/^report_raise\(.*\|22023\|/m, '... and report_raise raised');
unlike($got, qr/\b25006\b/, 'none of them writes');

my @views = split /\n/, on($standby, q{SELECT relname FROM pg_class WHERE relnamespace = 'r_par'::regnamespace AND relkind = 'v' ORDER BY 1});
cmp_ok(scalar @views, '>', 10, 'the report has views');
my $views = join ' UNION ALL ', map { qq{SELECT '$_', count(*), md5(string_agg(v::text, chr(10) ORDER BY v::text COLLATE "C")) FROM r_par."$_" v} } @views;
$views .= ' ORDER BY 1';
my $before = same($views, 'views of the report: the same rows');
unlike($before, qr/\|0\|/, '... and each has some');
is(same(q{SELECT * FROM verify('r_par', 2021)}, 'verify: the same'), "digest holds||\nviews not looked at, read only||", '... the digest holds');

my %scans = (
	ordered_criteria => 'SELECT k.id, ARRAY(SELECT i.id FROM ordered i WHERE i.criteria = k.criteria ORDER BY i.id) FROM kept k ORDER BY k.id',
	ordered_card => 'SELECT k.id, ARRAY(SELECT i.id FROM ordered i WHERE i.card = k.card ORDER BY i.id), ARRAY(SELECT i.id FROM ordered i WHERE i.card < k.card ORDER BY i.id) FROM kept k ORDER BY k.id',
	hashed_criteria => 'SELECT k.id, ARRAY(SELECT i.id FROM hashed i WHERE i.criteria = k.criteria ORDER BY i.id) FROM kept k ORDER BY k.id',
	hashed_card => 'SELECT k.id, ARRAY(SELECT i.id FROM hashed i WHERE i.card = k.card ORDER BY i.id) FROM kept k ORDER BY k.id',
	'ordered_criteria ' => q{SELECT i.id FROM ordered i WHERE i.criteria <@ '9' ORDER BY i.id},
);
for my $index (sort keys %scans)
{
	my $by_index = 'SET enable_seqscan = off; SET enable_bitmapscan = off';
	my $name = $index =~ s/ //r;
	like(on($standby, "$by_index; EXPLAIN (COSTS off) $scans{$index}"), qr/Index (Only )?Scan using $name /, "$name: is scanned on the standby");
	my $found = on($standby, "$by_index; $scans{$index}");
	is($found, on($primary, "SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off; $scans{$index}"), '... the same rows');
	like($found, qr/\d,\d|^\d+\n\d+/, '... more than one');
}

my ($rc, $out, $err) = $standby->psql('postgres', "\\set VERBOSITY verbose\nCALL refresh('r_par')");
like($err, qr/ERROR:  25006: cannot execute .* in a read-only transaction|ERROR:  25006: .*during recovery/, 'refresh on the standby: a clear error');
is(on($standby, $views), $before, '... and no harm');
on($primary, q{DELETE FROM scores WHERE year = 2023 AND unit = 'u3'; CALL refresh('r_par', 2023)});
caught_up();
like(same('SELECT id, outcome, cards_changed, cards_removed FROM r_par.refresh_log ORDER BY id', 'a refresh of the primary arrives'), qr/^2\|done\|0\|1$/m, '... with its log');
isnt(same($views, 'views of the report: the same rows again'), $before, '... others than before');

# ---- logical ----

my $subscriber = PostgreSQL::Test::Cluster->new('subscriber');
$subscriber->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$subscriber->start;
my $tables = <<'END';
CREATE TABLE score (criteria parindex.criteria PRIMARY KEY, points numeric);
-- found by a key of criteria that is not the primary one; the large cards stay uncompressed out of line
CREATE TABLE card (id integer PRIMARY KEY, criteria parindex.criteria NOT NULL, card parindex.scorecard, rubric parindex.rubric, tally parindex.survey_tally, note text);
ALTER TABLE card ALTER card SET STORAGE external;
CREATE UNIQUE INDEX card_criteria ON card (criteria);
ALTER TABLE card REPLICA IDENTITY USING INDEX card_criteria;
-- found by comparing all columns
CREATE TABLE whole (criteria parindex.criteria, card parindex.scorecard, rubric parindex.rubric, tally parindex.survey_tally);
ALTER TABLE whole REPLICA IDENTITY FULL;
END
on($primary, $tables . <<'END');
INSERT INTO score SELECT criteria(c, 'appraisal', 2), 1.25 FROM generate_series(1, 200) n, concat_ws('.', n / 20 + 1, n % 20 + 1) c;
INSERT INTO card SELECT id, criteria(format('%s.%s', id % 7 + 1, id), 'survey', 1.5), card, rubric, tally, 'a' FROM kept;
INSERT INTO card VALUES (61, '255.255.255.255.255.255.255 abcdefghijklmno 999999.99999999', '{}', '1..2: 1', '0 0 0'), (62, '1 a 0', NULL, NULL, NULL);
INSERT INTO whole SELECT criteria, card, rubric, tally FROM kept;
CREATE PUBLICATION p FOR TABLE score, card, whole;
END
cmp_ok(on($primary, 'SELECT count(*) FROM card WHERE pg_column_size(card) > 8192'), '>', 3, 'there are cards too large for a page');

my %databases = (as_text => '', as_binary => ', binary = true');
for my $database (sort keys %databases)
{
	$subscriber->safe_psql('postgres', "CREATE DATABASE $database");
	$subscriber->safe_psql($database, "CREATE EXTENSION parindex; $tables
		CREATE SUBSCRIPTION $database CONNECTION '@{[ $primary->connstr ]} dbname=postgres' PUBLICATION p WITH (slot_name = '$database'$databases{$database})");
	$subscriber->poll_query_until($database, q{SELECT count(*) = 3 AND bool_and(srsubstate IN ('r', 's')) FROM pg_subscription_rel})
	  or die "$database: no initial copy";
}
is($subscriber->safe_psql('postgres', 'SELECT subname, subbinary FROM pg_subscription ORDER BY 1'), "as_binary|t\nas_text|f", 'a binary subscription and one of text');

# Text and binary output of every row.
my $contents = <<'END';
SELECT 'score', count(*), md5(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C")), md5(string_agg(encode(parindex.criteria_send(criteria), 'hex'), E'\n' ORDER BY t::text COLLATE "C")) FROM score t
UNION ALL SELECT 'card', count(*), md5(string_agg(t::text, E'\n' ORDER BY id)), md5(string_agg(concat_ws(' ', parindex.criteria_send(criteria), parindex.scorecard_send(card),
	parindex.rubric_send(rubric), parindex.survey_tally_send(tally)), E'\n' ORDER BY id)) FROM card t
UNION ALL SELECT 'whole', count(*), md5(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C")), md5(string_agg(concat_ws(' ', parindex.criteria_send(criteria), parindex.scorecard_send(card),
	parindex.rubric_send(rubric), parindex.survey_tally_send(tally)), E'\n' ORDER BY t::text COLLATE "C")) FROM whole t
ORDER BY 1
END
my $last = '';

sub arrives
{
	my ($change, $what, $counts) = @_;
	on($primary, $change) if $change;
	my $expected = on($primary, $contents);
	like($expected, qr/^card\|$counts->[1]\|.*^score\|$counts->[0]\|.*^whole\|$counts->[2]\|/ms, "$what: as many rows as should be");
	isnt($expected, $last, "$what: something changed");
	$last = $expected;
	for my $database (sort keys %databases)
	{
		$primary->wait_for_catchup($database);
		is($subscriber->safe_psql($database, $contents), $expected, "$what: the same $database");
	}
}

arrives('', 'initial copy', [ 200, 62, 60 ]);
arrives(q{INSERT INTO score VALUES ('9.9 bonus 1', NULL); INSERT INTO card SELECT id + 100, criteria(format('8.%s', id), 'survey', 1), card, rubric, tally, 'b' FROM kept;
	INSERT INTO whole SELECT criteria, card + card, rubric, tally FROM kept WHERE id > 50}, 'INSERT', [ 201, 122, 70 ]);
arrives(q{UPDATE card SET note = 'c', tally = '3 180 13600' WHERE pg_column_size(card) > 8192}, 'UPDATE beside a toasted card', [ 201, 122, 70 ]);
cmp_ok($subscriber->safe_psql($_, q{SELECT count(*) FROM card WHERE note = 'c' AND pg_column_size(card) > 8192}), '>', 6, "... it is there $_") for sort keys %databases;
arrives(q{UPDATE card SET card = card + '{9.9 x 1/2}', rubric = 'yes: 1; no: 0' WHERE pg_column_size(card) > 8192}, 'UPDATE of a toasted card', [ 201, 122, 70 ]);
arrives(q{UPDATE score SET criteria = criteria(code(criteria), 'leaders', 1.5) WHERE criteria <@ '2'; UPDATE card SET criteria = criteria(code(criteria), 'x', 1) WHERE id % 2 = 0}, 'UPDATE of keys', [ 201, 122, 70 ]);
arrives(q{UPDATE whole SET rubric = '= 1: 1; else 0' FROM kept k WHERE whole.criteria = k.criteria AND k.id % 3 = 0}, 'UPDATE by all columns', [ 201, 122, 70 ]);
arrives(q{DELETE FROM score WHERE criteria <@ '3'; DELETE FROM card WHERE id % 5 = 0; DELETE FROM whole WHERE criteria <@ '9.2' OR pg_column_size(card) > 1000}, 'DELETE', [ 181, 98, 62 ]);

$_->stop for $subscriber, $standby, $primary;
done_testing();
