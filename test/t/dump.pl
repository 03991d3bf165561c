# A database that stores values of all types, with indexes, keys, checks and views
# on them, comes back from pg_dump as it was.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('dump');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE ROLE authority LOGIN; CREATE DATABASE original OWNER authority');
$node->safe_psql('original', <<'END', extra_params => [ '-U', 'authority' ]);
CREATE EXTENSION parindex;
CREATE SCHEMA par;
CREATE DOMAIN par.leaf AS parindex.criteria CHECK (parindex.depth(VALUE) > 1);
CREATE TABLE par.framework (code text, source text, maximum numeric,
	criteria parindex.criteria GENERATED ALWAYS AS (parindex.criteria(code, source, maximum)) STORED PRIMARY KEY,
	fallback parindex.scorecard DEFAULT '{1.1 appraisal ?/2}');
INSERT INTO par.framework
SELECT format('%s.%s', i % 8 + 1, i / 8 + 1), CASE i % 3 WHEN 0 THEN 'survey' ELSE 'appraisal' END, i % 4 + 0.5
FROM generate_series(0, 99) i;
CREATE TABLE par.score (unit text, year integer, criteria parindex.criteria REFERENCES par.framework, points numeric,
	CHECK (parindex.points_fit(criteria, points)), CHECK (NOT criteria OPERATOR(parindex.<@) '9'));
INSERT INTO par.score
SELECT 'đơn vị ' || unit, year, criteria, CASE WHEN unit < 40 THEN round(maximum * (unit + year % 5) / 50, 8) END
FROM par.framework, generate_series(1, 40) unit, generate_series(2021, 2022) year;
CREATE INDEX ON par.score (criteria, points);
CREATE INDEX ON par.score USING hash (criteria);
CREATE INDEX ON par.score (parindex.axis(criteria)) WHERE criteria OPERATOR(parindex.<@) '1';
CREATE TABLE par.card (unit text, year integer, card parindex.scorecard,
	index numeric GENERATED ALWAYS AS (parindex.par_index(card)) STORED,
	PRIMARY KEY (unit, year), UNIQUE (card, unit, year));
INSERT INTO par.card SELECT unit, year, parindex.scorecard(criteria, points) FROM par.score GROUP BY unit, year;
INSERT INTO par.card VALUES ('rỗng', 2022, '{}'), ('thiếu', 2022, NULL),
	('trục', 2022, '{1 a 92233720368.54775807/92233720368.54775807 x2147483647}@1');
CREATE INDEX ON par.card USING hash (card);
CREATE INDEX ON par.card (parindex.points(card, '1'));
CREATE TABLE par.leaves (leaf par.leaf, cards parindex.scorecard[], criteria parindex.criteria NOT NULL)
	PARTITION BY RANGE (criteria);
CREATE TABLE par.leaves_1 PARTITION OF par.leaves FOR VALUES FROM ('1 a 0') TO ('5 a 0');
CREATE TABLE par.leaves_5 PARTITION OF par.leaves FOR VALUES FROM ('5 a 0') TO (MAXVALUE);
INSERT INTO par.leaves SELECT criteria, ARRAY[fallback, '{}', NULL], criteria FROM par.framework;
CREATE TABLE par.rule (rule parindex.rubric PRIMARY KEY CHECK (parindex.rubric_problems(rule) = '{}'),
	classes text[] GENERATED ALWAYS AS (parindex.classes(rule)) STORED,
	answers parindex.survey_tally UNIQUE DEFAULT '3 180 14000');
INSERT INTO par.rule (rule) VALUES ('>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''it''''s fair''');
INSERT INTO par.rule VALUES ('''không phát sinh'': na; >= 60: linear 0..85 -> 0..10; else 0', DEFAULT, '0 0 0'),
	('chưa: null; <= 2022-01-31: 0.2; else 0', DEFAULT, NULL), ('each 0.5 to 2', DEFAULT, '1 100 10000');
CREATE INDEX ON par.rule USING hash (rule);
CREATE VIEW par.report AS
SELECT year, unit, parindex.points(card) AS points, parindex.block_rank(card) OVER (PARTITION BY year) AS rank,
	card OPERATOR(parindex.+) '{7 x 1/2}' AS more,
	parindex.year_change(card, year) OVER (PARTITION BY unit ORDER BY year) AS change
FROM par.card
WHERE unit <> 'trục';
CREATE MATERIALIZED VIEW par.kept AS
SELECT year, parindex.block_ranking(unit, card) AS ranking, parindex.scorecard(card) AS merged
FROM par.card
WHERE unit LIKE 'đ%'
GROUP BY year;
CREATE FUNCTION par.best(y integer) RETURNS text LANGUAGE sql STABLE
	RETURN (SELECT min(unit) FROM par.report WHERE year = y AND rank = 1);
END

# How many rows of each, and what they are
my $contents = join('', map { <<"END" } qw(framework score card leaves rule report kept)) . <<'END';
SELECT '$_', count(*), md5(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C")) FROM par.$_ t
UNION ALL
END
SELECT 'bytes', count(*), md5(string_agg(encode(parindex.scorecard_send(card), 'hex'), E'\n' ORDER BY unit, year))
FROM par.card
UNION ALL
SELECT par.best(2022), count(*), md5(string_agg(indexdef, E'\n' ORDER BY indexname))
FROM pg_indexes
WHERE schemaname = 'par'
END
my $original = $node->safe_psql('original', $contents);
like($original, qr/^score\|8000\|/m, 'there is something to dump');

# The dump of a database, without what differs from one dump to the next.
sub dumped
{
	my ($database) = @_;
	my ($out, $err) = run_command([ 'pg_dump', '-d', $node->connstr($database) ]);
	is($err, '', "pg_dump of $database says nothing");
	return join "\n", grep { !/^\\(un)?restrict / } split /\n/, $out;
}

my $dump = dumped('original');
unlike($dump, qr/CREATE (FUNCTION|TYPE|OPERATOR|AGGREGATE|SCHEMA) parindex\b/,
	'the extension is dumped as an extension');

my $dir = PostgreSQL::Test::Utils::tempdir();
my @psql = (qw(psql -X -q -v ON_ERROR_STOP=1 -o), "$dir/out");
my @pg_restore = qw(pg_restore --exit-on-error);
my %restore = (
	plain => [ [ 'pg_dump', '-f', "$dir/plain.sql" ], [ @psql, '-f', "$dir/plain.sql" ] ],
	inserts => [ [ 'pg_dump', '--inserts', '-f', "$dir/inserts.sql" ], [ @psql, '-f', "$dir/inserts.sql" ] ],
	custom => [ [ 'pg_dump', '-Fc', '-f', "$dir/custom" ], [ @pg_restore, "$dir/custom" ] ],
	directory => [ [ qw(pg_dump -Fd -j 2 -f), "$dir/directory" ], [ @pg_restore, '-j', '2', "$dir/directory" ] ]);
for my $name (sort keys %restore)
{
	my ($save, $load) = @{ $restore{$name} };
	$node->safe_psql('postgres', "CREATE DATABASE $name OWNER authority");
	$node->command_ok([ @$save, '-d', $node->connstr('original') ], "$name: dumped");
	$node->command_ok([ @$load, '-d', $node->connstr($name) ], "$name: restored");
	is($node->safe_psql($name, $contents), $original, "$name: the contents are the same");
	is(dumped($name), $dump, "$name: dumped again, it is the same");
}

# data alone, into tables that are there
my $fill = 'REFRESH MATERIALIZED VIEW par.kept';
$node->safe_psql('custom', "TRUNCATE par.framework, par.score, par.card, par.leaves, par.rule; $fill");
my @data_only = qw(--data-only --disable-triggers -d);
$node->command_ok([ @pg_restore, @data_only, $node->connstr('custom'), "$dir/custom" ], 'data only');
$node->safe_psql('custom', $fill);
is($node->safe_psql('custom', $contents), $original, 'data only: the contents are the same');

$node->stop;
done_testing();
