# A report whose scores are on two other servers, by postgres_fdw: the shards make the cards and only these travel;
# every figure is that of a report of the same rows on one server. A shard that is down fails the refresh, which
# changes nothing.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my %node;
for my $name (qw(coordinator shard1 shard2))
{
	$node{$name} = PostgreSQL::Test::Cluster->new($name);
	$node{$name}->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
	$node{$name}->append_conf('postgresql.conf', 'jit = off');
	$node{$name}->start;
}
my $main = $node{coordinator};

if ($main->safe_psql('postgres',
		q{SELECT count(*) FROM pg_available_extensions WHERE name = 'postgres_fdw'}) eq '0')
{
	$_->stop for values %node;
	plan skip_all => 'postgres_fdw is not installed';
}

# How a refresh by this role is executed, statement by statement, is in the server's log.
$main->append_conf('postgresql.conf', <<'END');
session_preload_libraries = 'auto_explain'
auto_explain.log_nested_statements = on
auto_explain.log_analyze = on
auto_explain.log_timing = off
auto_explain.log_verbose = on
enable_partitionwise_aggregate = on
END
$main->restart;
$main->safe_psql('postgres', 'CREATE ROLE authority LOGIN; CREATE ROLE job LOGIN IN ROLE authority;
	ALTER ROLE job SET auto_explain.log_min_duration = 0');

sub rows { return $main->safe_psql('postgres', shift) }
sub as_owner { return $main->safe_psql('postgres', shift, extra_params => [ '-U', 'authority' ]) }

my $columns = 'year int, unit text, criteria parindex.criteria, points numeric, applicable boolean,
	self_points numeric';
for my $shard (@node{qw(shard1 shard2)})
{
	$shard->safe_psql('postgres', "CREATE EXTENSION parindex; CREATE ROLE authority LOGIN;
		CREATE TABLE par_scores ($columns); GRANT ALL ON par_scores TO authority");
}
$main->safe_psql('postgres', 'CREATE EXTENSION parindex; CREATE EXTENSION postgres_fdw;
	GRANT CREATE ON DATABASE postgres TO authority; GRANT CREATE ON SCHEMA public TO authority');
as_owner("CREATE TABLE par_scores ($columns) PARTITION BY HASH (unit)");
for my $i (1, 2)
{
	my ($host, $port, $remainder) = ($node{"shard$i"}->host, $node{"shard$i"}->port, $i - 1);
	$main->safe_psql('postgres', "CREATE SERVER shard$i FOREIGN DATA WRAPPER postgres_fdw
			OPTIONS (host '$host', port '$port', dbname 'postgres', extensions 'parindex');
		CREATE USER MAPPING FOR PUBLIC SERVER shard$i OPTIONS (user 'authority', password_required 'false');
		GRANT USAGE ON FOREIGN SERVER shard$i TO authority");
	as_owner("CREATE FOREIGN TABLE par_scores_$i PARTITION OF par_scores
		FOR VALUES WITH (MODULUS 2, REMAINDER $remainder) SERVER shard$i OPTIONS (table_name 'par_scores')");
}

# 60 units of 4 blocks over 3 years by 48 criteria, with all that a row can be: unscored, not applicable, missing,
# bonus and penalty, many decimals, scored by the unit itself.
as_owner(<<'END');
CREATE TABLE par_units AS
SELECT y AS year, 'block ' || u % 4 AS block, 'unit ' || u AS unit, 'Đơn vị ' || u AS name
FROM generate_series(1, 60) u, generate_series(2021, 2023) y;
CREATE TABLE par_framework AS
SELECT y AS year, 'block ' || k AS block, format('%s.%s.%s', a, b, c) AS code,
	parindex.criteria(format('%s.%s.%s', a, b, c), s, 1 + (a + b) % 3 * 0.5) AS criteria, 'Tiêu chí' AS name, a, b, c
FROM generate_series(0, 3) k, generate_series(2021, 2023) y,
	generate_series(1, 8) a, generate_series(1, 2) b, generate_series(1, 3) c,
	LATERAL (SELECT CASE a * b * c WHEN 48 THEN 'penalty' WHEN 32 THEN 'bonus'
		ELSE CASE c WHEN 3 THEN 'survey' ELSE 'appraisal' END END AS s) x;
CREATE TABLE one_server AS
SELECT u.year, u.unit, f.criteria,
	CASE WHEN u.block <> 'block 0' OR (n * 7 + u.year * 3 + a * b) % 41 > 0
		THEN (n * 31 + u.year * 17 + a * 13 + b * 7 + c * 5) % 1000 * parindex.max_points(f.criteria) / 999 END AS points,
	(n + u.year + a + b * c) % 37 > 0 AS applicable,
	CASE WHEN parindex.source(f.criteria) = 'appraisal' AND n % 5 > 0
		THEN (n * 17 + a + b + c) % 100 * parindex.max_points(f.criteria) / 99 END AS self_points
FROM par_units u JOIN par_framework f USING (year, block), LATERAL (SELECT substr(u.unit, 6)::integer AS n) x
WHERE (n * 13 + a * 5 + b * 3 + c) % 97 > 0;
INSERT INTO par_scores SELECT * FROM one_server;
CREATE VIEW cards AS
SELECT year, unit, parindex.scorecard(criteria, points, applicable) AS card,
	parindex.scorecard(criteria, self_points, applicable) FILTER (WHERE self_points IS NOT NULL) AS self_card
FROM par_scores
GROUP BY year, unit;
ANALYZE one_server, par_scores_1, par_scores_2, par_scores;
CALL parindex.create_report('one', 'par_units', 'par_framework', 'one_server');
CALL parindex.create_report('far', 'par_units', 'par_framework', 'cards');
INSERT INTO one.block_rules (year, block, block_name, class_rubric)
SELECT DISTINCT year, block, 'Khối ' || block, '>= 50: ''Tốt''; else ''Khá'''::parindex.rubric FROM par_units;
INSERT INTO far.block_rules SELECT * FROM one.block_rules;
END
for (1, 2)
{
	cmp_ok($node{"shard$_"}->safe_psql('postgres', 'SELECT count(DISTINCT unit) FROM par_scores'), '>', 20,
		"shard $_ has units");
}

# Refreshes both and gives what the far one asked of the shards: [statement, rows that came] for each.
sub refreshed
{
	my $scope = shift;
	as_owner("CALL parindex.refresh('one'$scope)");
	my $offset = -s $main->logfile;
	$main->safe_psql('postgres', "CALL parindex.refresh('far'$scope)", extra_params => [ '-U', 'job' ]);
	my $log = PostgreSQL::Test::Utils::slurp_file($main->logfile, $offset);
	my @asked;
	while ($log =~ /Foreign Scan[^\n]*?\(actual rows=(\d+)[^\n]*\n.*?Remote SQL: ([^\n]*)/gs)
	{
		push @asked, [ $2, $1 ];
	}
	return @asked;
}

sub last_run { return rows("SELECT $_[1] FROM $_[0].refresh_log ORDER BY id DESC LIMIT 1") }

# Everything that a report shows, and what it remembers of its inputs. Only when it was written is left out.
my @tables = qw(scorecards unit_index source_index axis_index criterion_points block_summary block_source block_axis
	block_criterion block_class read_units read_framework problems);
sub same
{
	my $what = shift;
	my @found = split /\n/, rows(join ' UNION ALL ', map {
		my $table = $_;
		my ($one, $far) = map { "SELECT to_jsonb(t) - 'changed_at' FROM $_.$table t" } qw(one far);
		"SELECT '$table', count(*) > 0, count(*) - (SELECT count(*) FROM one.$table),
			(SELECT count(*) FROM ($one EXCEPT ALL $far) d) FROM far.$table"
	} @tables);
	for my $table (@tables)
	{
		is(shift @found, "$table|" . ($table eq 'problems' ? 'f|0|0' : 't|0|0'), "$what: $table is that of one server");
	}
}

my @asked = refreshed('');
cmp_ok(scalar @asked, '>=', 2, 'both shards are asked');
my $cards = qr/parindex\.scorecard\(criteria, points, applicable\), .* FROM public\.par_scores GROUP BY 1, 2\z/;
my $units = qr/\ASELECT year, unit, NULL::parindex\.scorecard FROM public\.par_scores GROUP BY 1, 2\z/;
is(scalar(grep { $_->[0] !~ $cards && $_->[0] !~ $units } @asked), 0, 'for cards, and which units there are');
my $travelled = 0;
$travelled += $_->[1] for grep { $_->[0] =~ $cards } @asked;
is($travelled, 180, 'a card a unit and year travels, once');
is(last_run('far', 'rows_read, cards_changed'), '180|180', '... which is what was read');
same('all');
is(rows('SELECT sum(missing) > 0, sum(self_open) > 0, count(rank) > 0, count(rank) < count(*), count(change) > 0
	FROM far.unit_index'), 't|t|t|t|t', 'missing, open, ranked, unranked, changed: there is something to compare');

# A part, after a score changed on a shard: what a scope needs travels, and what it changes is the same.
my $change = q{UPDATE %s SET points = 0 WHERE (year, unit) = (2022, 'unit 7') AND parindex.code(criteria) = '3.1.1'};
as_owner(sprintf($change, $_)) for 'one_server', 'par_scores';
@asked = refreshed(q{, year => 2022, block => 'block 3'});
cmp_ok(scalar @asked, '>=', 2, 'a block: both shards are asked');
is(scalar(grep { $_->[0] !~ /GROUP BY/ } @asked), 0, 'a block: only cards travel');
is(scalar(grep { $_->[1] > 60 } @asked), 0, '... and none of another year');
my $changed = 'cards_changed, rows_changed';
is(last_run('far', $changed), last_run('one', $changed), '... and as many cards and figures change');
like(last_run('far', $changed), qr/^2\|/, '... its own, and what the next year is compared with');
same('a block');

# A shard is down: an error, and all stays.
as_owner(sprintf($change =~ s/points = 0/points = 1/r, $_)) for 'one_server', 'par_scores';
my $rows = join ' UNION ALL ', map { "SELECT '$_' || t::text FROM far.$_ t" } grep { $_ ne 'problems' } @tables;
my $digest = qq{SELECT md5(string_agg(r, chr(10) ORDER BY r COLLATE "C")) FROM ($rows) rows (r)};
my $before = rows($digest);
$node{shard2}->stop('immediate');
for my $scope ('', ', year => 2022', q{, year => 2022, block => 'block 3'})
{
	my ($rc, $out, $err) =
	  $main->psql('postgres', "CALL parindex.refresh('far'$scope)", extra_params => [ '-U', 'authority' ]);
	isnt($rc, 0, "shard down: refresh$scope fails");
	like($err, qr/ERROR:  could not connect to server "shard2"/, '... with the error of the connection');
	like(last_run('far', 'outcome, cards_changed, error'), qr/\Afailed\|\|could not connect to server "shard2"/,
		'... which is in the log');
	is(rows($digest), $before, '... and every row is as it was');
}
is(rows(q{SELECT string_agg(DISTINCT last_outcome, ' ') FROM far.freshness}), 'failed', 'freshness shows it');

$node{shard2}->start;
refreshed('');
same('the shard is back');
isnt(rows($digest), $before, '... and figures moved');

$_->stop for values %node;
done_testing();
