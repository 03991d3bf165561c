# Scores of many units on several servers, by postgres_fdw: grouped by unit the
# shards aggregate and only cards travel; the figures are those of one server.
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

sub rows { return $main->safe_psql('postgres', shift) }

# The plan as text; what the shards are asked, a line each.
sub plan_of { return rows("EXPLAIN (VERBOSE, COSTS off) $_[0]") }
sub remote_sql { return $_[0] =~ /Remote SQL: (.*)/g }

# How many rows came from the shards.
sub travelled
{
	my $plan = rows("EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) $_[0]");
	my $n = 0;
	$n += $1 while $plan =~ /Foreign Scan.*? \(actual rows=(\d+)/g;
	return $n;
}

# What the README says.
for my $i (1, 2)
{
	$node{"shard$i"}->safe_psql('postgres', <<END);
CREATE EXTENSION parindex;
CREATE TABLE par_scores (
    unit text, block text, year int, criteria parindex.criteria, points numeric, applicable boolean
);
END
}

rows(<<'END');
CREATE EXTENSION parindex;
CREATE EXTENSION postgres_fdw;
ALTER DATABASE postgres SET enable_partitionwise_aggregate = on;
CREATE TABLE par_scores (
    unit text, block text, year int, criteria parindex.criteria, points numeric, applicable boolean
) PARTITION BY HASH (unit);
END

for my $i (1, 2)
{
	my ($host, $port, $remainder) = ($node{"shard$i"}->host, $node{"shard$i"}->port, $i - 1);
	rows(<<END);
CREATE SERVER shard$i FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host '$host', port '$port', dbname 'postgres', extensions 'parindex', async_capable 'true');
CREATE USER MAPPING FOR CURRENT_USER SERVER shard$i;
CREATE FOREIGN TABLE par_scores_$i PARTITION OF par_scores
    FOR VALUES WITH (MODULUS 2, REMAINDER $remainder) SERVER shard$i OPTIONS (table_name 'par_scores');
END
}

# The same rows on this server alone: 60 units of 4 blocks over 3 years; in one
# block some criteria unscored; not applicable ones, bonus, penalty, many decimals.
rows(<<'END');
CREATE TABLE one_server (LIKE par_scores);
INSERT INTO one_server
SELECT 'unit ' || u, 'block ' || u % 4, y, parindex.criteria(format('%s.%s.%s', a, b, c), s, m),
       CASE WHEN u % 4 > 0 OR (u * 7 + y * 3 + a * b) % 41 > 0
            THEN (u * 31 + y * 17 + a * 13 + b * 7 + c * 5) % 1000 * m / 999 END,
       (u + y + a + b * c) % 37 > 0
FROM generate_series(1, 60) u, generate_series(2021, 2023) y,
     generate_series(1, 8) a, generate_series(1, 2) b, generate_series(1, 3) c,
     LATERAL (SELECT CASE a * b * c WHEN 48 THEN 'penalty' WHEN 32 THEN 'bonus'
                     ELSE CASE c WHEN 3 THEN 'survey' ELSE 'appraisal' END END AS s, 1 + (a + b) % 3 * 0.5 AS m) x;
INSERT INTO par_scores SELECT * FROM one_server;
ANALYZE one_server;
ANALYZE par_scores_1;
ANALYZE par_scores_2;
ANALYZE par_scores;
END
ok($node{"shard$_"}->safe_psql('postgres', 'SELECT count(DISTINCT unit) > 10 FROM par_scores') eq 't',
	"shard $_ has units") for 1, 2;

# One query over the shards and over one server: which rows differ in a byte?
sub same
{
	my ($query, $what) = @_;
	(my $one = $query) =~ s/\bpar_scores\b/one_server/g;
	is(rows("SELECT count(*) > 0 FROM ($query) s WHERE s IS NOT NULL"), 't', "$what: not only nulls");
	is( rows("SELECT count(*) FROM ($query) s FULL JOIN ($one) o ON s *= o WHERE s IS NULL OR o IS NULL"),
		'0', "$what: the bytes of one server");
}

my $by_unit = 'SELECT unit, block, year, parindex.scorecard(criteria, points, applicable) AS card'
  . ' FROM par_scores GROUP BY unit, block, year';

for my $aggregate (
	'scorecard(criteria, points)',
	'scorecard(criteria, points, applicable)',
	'scorecard(criteria, points, applicable, 1)',
	'par_index(criteria, points)',
	'par_index(criteria, points, applicable)',
	'par_index(points, parindex.max_points(criteria))')
{
	my $query = "SELECT unit, year, parindex.$aggregate AS a FROM par_scores GROUP BY unit, year";
	my @sql = remote_sql(plan_of($query));
	is(scalar @sql, 2, "$aggregate: two shards are asked");
	is(scalar(grep { /SELECT unit, year, parindex\.\Q${\ substr($aggregate, 0, 9)}\E\(.* GROUP BY 1, 2/ } @sql),
		2, "$aggregate: both aggregate");
	is(travelled($query), 180, "$aggregate: a row per unit and year travels");
	same($query, $aggregate);
}

# Groups that cross shards: two steps, of which the shards do the first.
my $by_block = "SELECT block, year, parindex.scorecard(card) AS card FROM ($by_unit) u GROUP BY block, year";
my $plan = plan_of($by_block);
my @sql = remote_sql($plan);
is(scalar(grep { /parindex\.scorecard\(criteria, points, applicable\).* GROUP BY/ } @sql), 2,
	'a block of units on both shards: the shards make the cards');
is(scalar @sql, 2, 'and are asked for nothing else');
like($plan, qr/\A(Group|Hash)Aggregate\n.*parindex\.scorecard\(/, 'this server merges them');
is(travelled($by_block), 180, 'only cards travel');
same($by_block, 'a block');

# Everything else is made of the cards.
same(<<END, 'ranks and changes');
SELECT unit, block, year, parindex.par_index(card) AS i, parindex.points(card, source => 'survey') AS survey,
       parindex.block_rank(card) OVER (PARTITION BY year, block) AS r,
       parindex.year_change(card, year) OVER (PARTITION BY unit ORDER BY year) AS d
FROM ($by_unit) u
END

# What a shard can filter it filters.
for my $filter (q{parindex.axis(criteria) = 3}, q{criteria OPERATOR(parindex.<) '3 appraisal 0'}, q{year = 2022})
{
	my $query = 'SELECT unit, year, parindex.scorecard(criteria, points) AS card'
		. " FROM par_scores WHERE $filter GROUP BY unit, year";
	is(scalar(grep { /WHERE .*GROUP BY/ } remote_sql(plan_of($query))), 2, "$filter: filtered on the shards");
	same($query, $filter);
}

# A shard that is down is an error, never a smaller index.
my ($unit) = split /\n/, $node{shard1}->safe_psql('postgres', 'SELECT DISTINCT unit FROM par_scores ORDER BY unit');
$node{shard2}->stop('immediate');
for my $query ($by_unit, $by_block)
{
	my ($rc, $out, $err) = $main->psql('postgres', $query);
	isnt($rc, 0, 'shard down: the query fails');
	is($out, '', 'shard down: no row comes');
	like($err, qr/could not connect to server "shard2"/, 'shard down: the error names it');
}
is(rows("SELECT count(*) FROM ($by_unit) u WHERE unit = '$unit'"), '3', 'shard down: units of the others are there');

$node{$_}->stop for qw(shard1 coordinator);
done_testing();
