# Faults: what takes long can be cancelled within a second, a backend without
# memory raises an error and lives, spilled groups are the same bytes, and
# nothing grows.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('faults');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->append_conf('postgresql.conf', <<'END');
jit = off
log_statement = none
fsync = off
max_wal_size = 4GB
max_parallel_workers_per_gather = 0
search_path = 'public, parindex'
END
$node->start;
sub postmaster { return slurp_file($node->data_dir . '/postmaster.pid') =~ /^(\d+)/ ? $1 : 'none' }
my $postmaster = postmaster();

sub on { return $node->safe_psql('postgres', shift) }

# A million criteria in one group, and cards as large as nobody's
on(<<'END');
CREATE EXTENSION parindex;
CREATE UNLOGGED TABLE big AS
SELECT criteria(concat_ws('.', 1 + i % 100, 1 + i / 100 % 100, 1 + i / 10000), 'appraisal', 2) AS c,
	(i % 3)::numeric / 2 AS p, i
FROM generate_series(0, 999999) i;
CREATE UNLOGGED TABLE cards (name text, card scorecard);
ALTER TABLE cards ALTER card SET STORAGE external;
INSERT INTO cards SELECT 'narrow', scorecard(c, p) FROM big;
INSERT INTO cards SELECT 'wide', scorecard(card) FROM (SELECT card FROM cards UNION ALL SELECT card FROM cards) s;
ANALYZE;
END

# ---- cancel ----

my %long = (
	'scorecard, one group' => q{SELECT scorecard(c, p) IS NULL FROM big, generate_series(1, 5)},
	'scorecard, few cells' => q{SELECT scorecard('1 appraisal 2', p) FROM big, generate_series(1, 5)},
	'par_index, one group' => q{SELECT par_index(c, p) FROM big, generate_series(1, 20)},
	'scorecard, moving frame' => q{
		SELECT count(x) FROM (SELECT scorecard(c, p) OVER (ORDER BY i ROWS 1000 PRECEDING) x FROM big) s},
	'merge of cards' => q{SELECT scorecard(card) IS NULL FROM cards, generate_series(1, 20)},
	'merge(card, card)' => q{SELECT a.card + b.card + a.card + b.card IS NULL FROM cards a, cards b},
	'text of a card' => q{SELECT sum(length(card::text)) FROM cards, generate_series(1, 3)},
	'card of a text' => q{SELECT pg_column_size(card::text::scorecard) FROM cards, generate_series(1, 3)},
	'binary of a card' => q{SELECT sum(length(scorecard_send(card))) FROM cards, generate_series(1, 20)},
	'comparison' => q{SELECT count(a.card <= b.card) FROM cards a, cards b, generate_series(1, 100)},
	'to_depth' => q{SELECT count(to_depth(card, 2)) FROM cards, generate_series(1, 20)},
	'cells' => q{SELECT count(*) FROM cards, cells(card)},
	'change_cells' => q{SELECT count(*) FROM cards a, cards b, change_cells(a.card, b.card)},
	'missing' => q{SELECT sum(missing(a.card, b.card)) FROM cards a, cards b, generate_series(1, 20)},
	'block_rank, in memory' => q{
		SET work_mem = '1GB';
		SELECT max(r)
		FROM (SELECT block_rank(i * 1.000000000000000000001) OVER () r FROM big, generate_series(1, 3)) s},
	'block_rank, on disk' => q{
		SET work_mem = '4MB';
		SELECT max(r)
		FROM (SELECT block_rank(i * 1.000000000000000000001) OVER () r FROM big, generate_series(1, 3)) s},
	'block_rank, chains' => q{
		SELECT max(r) FROM (SELECT block_rank(ARRAY[i % 2, i, 1.5]) OVER () r FROM big, generate_series(1, 3)) s},
	'block_ranking' => q{SELECT cardinality(block_ranking(i::text, i * 1.01)) FROM big},
	'block_intervals' => q{SELECT cardinality(block_intervals(i::text, i * 0.01, 1)) FROM big WHERE i < 30000},
	'block_intervals, in decimals' => q{
		SELECT cardinality(block_intervals(i::text, i * 0.01, 1e-200)) FROM big WHERE i < 10000},
	'year_change, one group' => q{SELECT year_change(1, -i % 10000) FROM big, generate_series(1, 20)},
	'year_change, window' => q{
		SELECT max(y) FROM (SELECT year_change(1, -i % 10000) OVER (ORDER BY i) y FROM big, generate_series(1, 5)) s},
	'criteria_problems' => q{SELECT cardinality(criteria_problems(c)) FROM big},
);

# Two sessions share them, since most of it is waiting. psql says how long each took.
my @timeouts = (100, 700);
my @sessions = map { { in => '', out => '' } } 1 .. 2;
for my $name (sort keys %long)
{
	my $session = shift @sessions;
	for my $timeout (@timeouts)
	{
		$session->{in} .= "SET statement_timeout = $timeout;\n\\echo\n\\echo == $name: $timeout\n\\timing on\n"
			. "$long{$name};\n\\timing off\nRESET ALL;\n";
	}
	push @sessions, $session;
}
for (@sessions)
{
	$_->{in} .= "\\echo\n\\echo == the connection is usable\nSELECT par_index('{1 a 1/2}'::scorecard) = 50;\n";
	$_->{handle} = IPC::Run::start([ 'psql', '-X', '-A', '-t', '-q', '-d', $node->connstr('postgres') ],
		'<', \$_->{in}, '>&', \$_->{out});
}
$_->{handle}->finish for @sessions;
my %said = map { /^(.*)\n([^\0]*)/ ? ($1 => $2) : () } map { split /^== /m, $_->{out} } @sessions;
for my $name (sort keys %long)
{
	my ($cancelled, $slowest, @others) = (0, 0);
	for my $timeout (@timeouts)
	{
		my $said = $said{"$name: $timeout"} // '';
		my ($took) = $said =~ /.*^Time: ([0-9.]+) ms/ms;
		push @others, 'no time' unless defined $took;
		push @others, grep { !/canceling statement due to statement timeout/ } $said =~ /(?:ERROR|FATAL): .*/g;
		next unless $said =~ /canceling statement due to statement timeout/;
		$cancelled++;
		$slowest = ($took - $timeout) / 1000 if ($took - $timeout) / 1000 > $slowest;
	}
	ok($cancelled && !@others, "$name: cancelled, no other error") or diag(join "\n", @others);
	# a second, and as much again twice for a machine that has others to serve
	cmp_ok($slowest, '<', 3, "$name: within a second");
	diag("$name: cancelled only after $slowest s") if $slowest > 1;
}
like($_->{out}, qr/== the connection is usable\nt\n\z/, 'a connection is usable after cancels') for @sessions;

# ---- groups on disk ----

on(<<'END');
CREATE UNLOGGED TABLE scores AS
SELECT i / 24 AS unit,
	criteria(concat_ws('.', 1 + i % 8, 1 + i % 24 / 8), CASE i % 5 WHEN 0 THEN 'survey' ELSE 'appraisal' END, 2) AS c,
	CASE WHEN i % 41 > 0 THEN (i % 200)::numeric / 100 END AS p, i % 37 > 0 AS a
FROM generate_series(0, 959999) i;
CREATE UNLOGGED TABLE few AS SELECT * FROM scores WHERE unit < 40;
CREATE UNLOGGED TABLE hundred AS SELECT * FROM big WHERE i < 100;
ANALYZE;
-- the states themselves, without the final function
CREATE AGGREGATE state(criteria, numeric) (SFUNC = scorecard_accum, STYPE = scorecard, SSPACE = 512);
END
my $groups = 'SELECT unit, scorecard(c, p, a) AS card FROM scores GROUP BY unit';
my $digest = "SELECT md5(string_agg(unit || card::text, '' ORDER BY unit)) FROM ($groups) s";
my $spill = q{SET work_mem = '64kB'; SET hash_mem_multiplier = 1; SET enable_sort = off; SET enable_hashagg = on;};
my $workers = 'SET max_parallel_workers_per_gather = 2; SET min_parallel_table_scan_size = 0;'
	. ' SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0;';
like(on("$spill EXPLAIN (ANALYZE, COSTS off, TIMING off) $groups"), qr/Batches: \d+.*Disk Usage/s, 'groups go to disk');
my $in_memory = on("SET work_mem = '1GB'; $digest");
is(on("$spill $digest"), $in_memory, 'the same bytes from disk');
is(on("SET enable_hashagg = off; $digest"), $in_memory, 'the same bytes from sorted groups');
is(on("$workers $digest"), $in_memory, 'the same bytes from workers');

# ---- memory ----

# The hash table of 40,000 groups holds its states and little else.
my $room = q{SET work_mem = '2GB'; SET enable_sort = off;};
my $states = on("$room SELECT sum(pg_column_size(s)) FROM (SELECT state(c, p) s FROM scores GROUP BY unit) x");
my $plan = on("$room EXPLAIN (ANALYZE, COSTS off, TIMING off) SELECT scorecard(c, p) FROM scores GROUP BY unit");
my ($peak) = $plan =~ /Batches: 1  Memory Usage: (\d+)kB/;
ok(defined $peak, 'leaf-level aggregation in memory') or diag $plan;
my $ratio = sprintf '%.2f', $peak * 1024 / $states;
cmp_ok($ratio, '<=', 2, "peak memory is at most twice the states: $ratio");

# What one session does a thousand times leaves nothing behind, errors neither.
{
	my $work = <<'END';
SELECT count(*) FROM (SELECT scorecard(c, p, a) FROM few GROUP BY unit) s;
SELECT count(*) FROM (SELECT scorecard(c, p) OVER (ORDER BY i ROWS 20 PRECEDING) FROM hundred) s;
SELECT count(*) FROM (SELECT block_rank(p) OVER (PARTITION BY i % 2) FROM hundred) s;
SELECT count(*) FROM (SELECT year_change(p, i) OVER (ORDER BY i) FROM hundred) s;
SELECT cardinality(block_ranking(i::text, p)), par_index(c, p), year_change(p, i) FROM hundred;
SELECT cardinality(criteria_problems(c)) FROM hundred;
SELECT count(score('>= 1: 2; else 0'::rubric, p)) FROM hundred;
SELECT sum(respondents(survey)) FROM (SELECT survey(p) OVER () FROM hundred) s;
SELECT count(*) FROM change_cells('{1 a 1/2, 2 b 1/1}', '{1 a 0/2}'), cells('{1 a 1/2}');
SELECT scorecard(c, 3) FROM hundred;
SELECT '{1 a'::scorecard;
END
	my $report = <<'END';
\o
SELECT sum(total_bytes) FROM pg_backend_memory_contexts;
SELECT split_part(statm, ' ', 2)::int - split_part(statm, ' ', 3)::int
FROM pg_read_file('/proc/' || pg_backend_pid() || '/statm') AS statm;
\o /dev/null
END
	my ($rc, $out) = $node->psql('postgres', "\\o /dev/null\n" . $work x 50 . $report . $work x 1000 . $report,
		on_error_stop => 0);
	my @bytes = split /\n/, $out;
	is(scalar @bytes, 4, 'memory is reported');
	cmp_ok($bytes[2] - $bytes[0], '<', 100_000, "contexts do not grow: $bytes[0], $bytes[2] bytes");
	cmp_ok($bytes[3] - $bytes[1], '<', 250, "nor does the backend: $bytes[1], $bytes[3] pages");
}

# Sorts, index builds and index scans compare and hash in a context that lives as
# long as the statement: what they unpack is not kept. Cards of 200 cells are
# compressed, small ones have a short header. Nor does a long text take memory for
# what it may hold.
SKIP:
{
	skip 'peaks are in /proc', 7 unless -r '/proc/self/status';
	on(<<'END');
CREATE UNLOGGED TABLE large AS
SELECT card + format('{200 z %s/9999}', i * 7919 % 2500)::scorecard AS card
FROM (SELECT scorecard(c, 0) AS card FROM big WHERE i < 200) s, generate_series(1, 2500) i;
CREATE UNLOGGED TABLE small AS
SELECT format('{1 a %s/900000}', i * 7919 % 100000)::scorecard AS card FROM generate_series(1, 100000) i;
CREATE UNLOGGED TABLE open AS
SELECT state(criteria('200.' || j, 'z', 9999), i * 7919 % 5000) AS card
FROM generate_series(1, 5000) i, generate_series(1, 20) j
GROUP BY i;
CREATE UNLOGGED TABLE rules AS
SELECT (format('o%s: 1', i) || more)::rubric AS rule
FROM generate_series(1, 10000) i,
	(SELECT string_agg(format('; name_of_an_option_%s: 1', o), '') AS more FROM generate_series(1, 200) o) s;
VACUUM ANALYZE large, small, open, rules;
END
	my $scan = 'SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;'
		. ' SET enable_memoize = off; SET enable_material = off;';
	my $refused =
		q{DO $$BEGIN PERFORM (chr(123) || repeat(',', 8000000))::scorecard; EXCEPTION WHEN OTHERS THEN END$$};
	my @compared = (
		'sort' => 'SELECT count(*) FROM (SELECT card FROM large ORDER BY card OFFSET 0) s',
		'sort of states' => 'SELECT count(*) FROM (SELECT card FROM open ORDER BY card OFFSET 0) s',
		'btree index build' => 'CREATE INDEX ON small (card)',
		'btree index scan' => "CREATE INDEX ON large (card); $scan
			SELECT count(*) FROM large a JOIN large b ON a.card = b.card",
		'hash index build' => 'CREATE INDEX ON large USING hash (card); REINDEX TABLE large; REINDEX TABLE large',
		'text refused at its first character' => $refused,
		'hash index build, rubrics' => 'CREATE INDEX ON rules USING hash (rule)',
	);
	my $hwm = q{SELECT substring(pg_read_file('/proc/' || pg_backend_pid() || '/status') FROM 'VmHWM:\s*(\d+)');};
	while (my ($name, $work) = splice @compared, 0, 2)
	{
		my ($rc, $out, $err) = $node->psql('postgres', "SET work_mem = '16MB'; SET maintenance_work_mem = '4MB';
			$hwm\n\\o /dev/null\n$work;\n\\o\n$hwm");
		my ($before, $after) = split /\n/, $out;
		cmp_ok($after - $before, '<', 80_000, "$name: nothing is kept: $before, $after kB") or diag $err;
	}
}

# A limit that every new backend inherits: what it has at its start, and little more
SKIP:
{
	skip 'prlimit is Linux', 16 unless $^O eq 'linux';
	my $pages = on(<<'END');
SELECT count(par_index('{1 a 1/2}'::scorecard));
SELECT split_part(pg_read_file('/proc/' || pg_backend_pid() || '/statm'), ' ', 1);
END
	my $limit = ((split /\n/, $pages)[1]) * 4096 + 40_000_000;
	system_or_bail('prlimit', '--pid', $postmaster, "--as=$limit");
	my %hungry = (
		'scorecard' => $long{'scorecard, one group'},
		'merge of cards' => $long{'merge of cards'},
		'card of a text' => $long{'card of a text'},
		'change_cells' => $long{'change_cells'},
		'block_rank' => $long{'block_rank, in memory'},
		'block_ranking' => $long{'block_ranking'},
		'previous_year' => q{
			SELECT previous_year(card, y) IS NULL FROM cards, generate_series(1, 1000) y WHERE name = 'narrow'},
		'scorecards of many units' => q{
			SET work_mem = '1GB'; SELECT count(s) FROM (SELECT scorecard(c, p) s FROM big GROUP BY i) x},
	);
	my $usable = 'SELECT par_index(scorecard(c, p)) IS NOT NULL FROM big WHERE i < 10';
	for my $name (sort keys %hungry)
	{
		my $work = "$hungry{$name};\nRESET work_mem;\n$usable;";
		my ($rc, $out, $err) = $node->psql('postgres', $work, on_error_stop => 0);
		like($err, qr/out of memory/, "$name: out of memory is an error");
		is($out, 't', "$name: the connection is usable after it");
	}
}
is(postmaster(), $postmaster, 'the server is the same');
unlike(slurp_file($node->logfile), qr/terminated by signal|PANIC|TRAP|XX000/, 'and no backend crashed');
$node->stop('immediate');
done_testing();
