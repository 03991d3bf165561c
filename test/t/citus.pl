# Scores distributed by unit over a Citus cluster: grouped by unit the workers
# aggregate alone; grouped by block they make partial states, which the
# coordinator combines. The figures are those of one server.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my ($share) = `pg_config --sharedir` =~ /(.*)/;
plan skip_all => 'citus is not installed' unless -e "$share/extension/citus.control";

my %node;
for my $name (qw(coordinator worker1 worker2))
{
	$node{$name} = PostgreSQL::Test::Cluster->new($name);
	$node{$name}->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
	$node{$name}->append_conf('postgresql.conf', <<'END');
shared_preload_libraries = 'citus'
citus.node_conninfo = 'sslmode=prefer'
citus.shard_count = 8
max_connections = 100
jit = off
END
	$node{$name}->start;
	$node{$name}->safe_psql('postgres', 'SET client_min_messages = error; CREATE EXTENSION citus');
}
my $main = $node{coordinator};

sub rows { return $main->safe_psql('postgres', shift) }

# What the README says. Extensions are made on the workers, too, by Citus.
for my $name (qw(worker1 worker2))
{
	my ($host, $port) = ($node{$name}->host, $node{$name}->port);
	rows("SELECT citus_add_node('$host', $port)");
}
rows(<<'END');
CREATE EXTENSION parindex;
CREATE TABLE par_criteria (code text PRIMARY KEY, criteria parindex.criteria NOT NULL);
CREATE TABLE par_scores (
    unit text, block text, year int, code text, points numeric, applicable boolean
);
SELECT create_reference_table('par_criteria');
SELECT create_distributed_table('par_scores', 'unit');
END
is($node{worker1}->safe_psql('postgres', q{SELECT count(*) FROM pg_extension WHERE extname = 'parindex'}),
	'1', 'parindex is on the workers');

rows(<<'END');
INSERT INTO par_criteria
SELECT format('%s.%s.%s', a, b, c), parindex.criteria(format('%s.%s.%s', a, b, c), s, 1 + (a + b) % 3 * 0.5)
FROM generate_series(1, 8) a, generate_series(1, 2) b, generate_series(1, 3) c,
     LATERAL (SELECT CASE a * b * c WHEN 48 THEN 'penalty' WHEN 32 THEN 'bonus'
                     ELSE CASE c WHEN 3 THEN 'survey' ELSE 'appraisal' END END AS s) x;

CREATE TEMP TABLE made AS
SELECT 'unit ' || u AS unit, 'block ' || u % 4 AS block, y AS year, code,
       CASE WHEN u % 4 > 0 OR (u * 7 + y * 3 + n) % 41 > 0
            THEN (u * 31 + y * 17 + n * 13) % 1000 * parindex.max_points(criteria) / 999 END AS points,
       (u + y + n) % 37 > 0 AS applicable
FROM generate_series(1, 60) u, generate_series(2021, 2023) y,
     (SELECT row_number() OVER (ORDER BY code)::int AS n, * FROM par_criteria) c;
CREATE TABLE one_server AS SELECT * FROM made;
CREATE TABLE one_server_criteria AS SELECT * FROM par_criteria;
INSERT INTO par_scores SELECT * FROM made;
END
is(rows(q{SELECT count(DISTINCT nodeport) FROM citus_shards WHERE table_name = 'par_scores'::regclass}),
	'2', 'both workers have shards');

# One query over the cluster and over one server: which rows differ in a byte?
sub same
{
	my ($query, $what) = @_;
	(my $one = $query) =~ s/\bpar_scores\b/one_server/g;
	$one =~ s/\bpar_criteria\b/one_server_criteria/g;
	my @got = split /\n/, rows(<<END);
CREATE TEMP TABLE got AS $query;
CREATE TEMP TABLE want AS $one;
SELECT count(*) > 0 FROM got WHERE got IS NOT NULL;
SELECT count(*) FROM got FULL JOIN want ON got *= want WHERE got IS NULL OR want IS NULL;
END
	is_deeply(\@got, [ 't', '0' ], "$what: the bytes of one server");
}

# Rows are never gathered: where an aggregate would need that, it is an error.
my $no_rows = "SET citus.coordinator_aggregation_strategy = 'disabled';";

sub plan_of { return rows("$no_rows EXPLAIN (VERBOSE, COSTS off) $_[0]") }
sub task { return $_[0] =~ /^ *Query: (.*)/m ? $1 : '' }

for my $aggregate (
	'scorecard(criteria, points)',
	'scorecard(criteria, points, applicable)',
	'scorecard(criteria, points, applicable, 1)',
	'par_index(criteria, points)',
	'par_index(criteria, points, applicable)',
	'par_index(points, parindex.max_points(criteria))')
{
	my ($name) = $aggregate =~ /(\w+)/;
	my $from = "parindex.$aggregate AS a FROM par_scores JOIN par_criteria USING (code)";

	my $query = "SELECT unit, year, $from GROUP BY unit, year";
	my $plan = plan_of($query);
	like($plan, qr/\ACustom Scan \(Citus Adaptive\)/, "$aggregate by unit: nothing is left to the coordinator");
	like(task($plan), qr/parindex\.$name\(.* GROUP BY /, "$aggregate by unit: the workers aggregate");
	same($query, "$aggregate by unit");

	$query = "SELECT block, year, $from GROUP BY block, year";
	$plan = plan_of($query);
	like($plan, qr/coord_combine_agg\(.*Custom Scan/s, "$aggregate by block: the coordinator combines");
	like(task($plan), qr/worker_partial_agg\(.*GROUP BY /, "$aggregate by block: the workers make partial states");
	same($query, "$aggregate by block");
}

my $by_unit = 'SELECT unit, block, year, parindex.scorecard(criteria, points, applicable) AS card'
  . ' FROM par_scores JOIN par_criteria USING (code) GROUP BY unit, block, year';

# Cards by unit are distributed as the scores are, and merge in the same way.
my $merge = "SELECT block, year, parindex.scorecard(card) AS card FROM ($by_unit) u GROUP BY block, year";
my $plan = plan_of($merge);
like($plan, qr/coord_combine_agg\(.*Custom Scan/s, 'cards by block: the coordinator combines');
like(task($plan), qr/worker_partial_agg\(.*parindex\.scorecard\(/, 'cards by block: the workers merge first');
same($merge, 'cards by block');

# Ranks and changes are made of the cards, which are all that travels.
my $ranks = <<END;
SELECT unit, block, year, parindex.par_index(card) AS i, parindex.points(card, source => 'survey') AS survey,
       parindex.block_rank(card) OVER (PARTITION BY year, block) AS r,
       parindex.year_change(card, year) OVER (PARTITION BY unit ORDER BY year) AS d
FROM ($by_unit) u
END
like(task(plan_of($ranks)), qr/parindex\.scorecard\(.* GROUP BY /, 'ranks and changes: the workers make the cards');
same($ranks, 'ranks and changes');

# A report of cards: the workers make them, and every figure is that of a report of the rows of one server. Citus joins
# no distributed table to the report's own, but what a WITH has read.
rows(<<'END');
CREATE TABLE report_units AS SELECT DISTINCT year, block, unit FROM one_server;
CREATE TABLE report_framework AS SELECT DISTINCT year, block, c.code, c.criteria FROM one_server, one_server_criteria c;
CREATE VIEW one_scores AS
SELECT year, unit, criteria, points, applicable FROM one_server JOIN one_server_criteria USING (code);
CREATE VIEW cards AS
WITH made AS MATERIALIZED (
	SELECT year, unit, parindex.scorecard(criteria, points, applicable) AS card
	FROM par_scores JOIN par_criteria USING (code) GROUP BY year, unit)
SELECT * FROM made;
CALL parindex.create_report('one', 'report_units', 'report_framework', 'one_scores');
CALL parindex.create_report('far', 'report_units', 'report_framework', 'cards');
CALL parindex.refresh('one');
END
# where rows would be gathered it would be an error
rows("$no_rows CALL parindex.refresh('far')");
sub same_report
{
	my $what = shift;
	for my $table (qw(scorecards unit_index source_index axis_index criterion_points block_summary block_source block_axis
		block_criterion read_units))
	{
		my ($one, $far) = map { "SELECT to_jsonb(t) - 'changed_at' FROM $_.$table t" } qw(one far);
		is(rows("SELECT count(*) > 0, count(*) - (SELECT count(*) FROM one.$table),
				(SELECT count(*) FROM ($one EXCEPT ALL $far) d) FROM far.$table"), 't|0|0', "$what: $table is that of one server");
	}
}
same_report('all');
rows(sprintf q{UPDATE %s SET points = 0 WHERE unit = 'unit 7' AND year = 2022}, $_) for 'one_server', 'par_scores';
rows("CALL parindex.refresh('$_', year => 2022, block => 'block 3')") for 'one', 'far';
same_report('a block');

# A worker that is down is an error, never a smaller index.
$node{worker2}->stop('immediate');
for my $query ($by_unit, $merge)
{
	my ($rc, $out, $err) = $main->psql('postgres', $query);
	isnt($rc, 0, 'worker down: the query fails');
	is($out, '', 'worker down: no row comes');
	like($err, qr/connection to the remote node|could not connect|terminated/, 'worker down: the error says so');
}

my $standing = rows('SELECT count(*), max(changed_at) FROM far.unit_index');
my ($rc, $out, $err) = $main->psql('postgres', "CALL parindex.refresh('far')");
like($err, qr/connection to the remote node|could not connect|terminated/, 'worker down: refresh fails with that');
is(rows('SELECT outcome FROM far.refresh_log ORDER BY id DESC LIMIT 1'), 'failed', '... the log says so');
is(rows('SELECT count(*), max(changed_at) FROM far.unit_index'), $standing, '... and nothing changes');

$node{$_}->stop for qw(worker1 coordinator);
done_testing();
