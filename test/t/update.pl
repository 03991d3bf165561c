# ALTER EXTENSION parindex UPDATE: from each released version to the newest, the
# objects become those of a fresh installation, and what was stored stays.
#
# Before the first release there is nothing to come from, so two versions are made
# up: one with a whole update script, and one whose script forgets a comment and a
# default, which the comparison must show.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $scripts = `pg_config --sharedir` =~ s/\n//r . '/extension';
plan skip_all => "$scripts cannot be written to" unless -w $scripts;

my $node = PostgreSQL::Test::Cluster->new('update');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->start;

my $newest = $node->safe_psql('postgres',
	q{SELECT default_version FROM pg_available_extensions WHERE name = 'parindex'});

# ---- the versions ----

my $script = slurp_file("$scripts/parindex--$newest.sql");
my @made;

# A version without margin_of_error and with another comment, and its way to the newest.
sub make_version
{
	my ($version, $forgets) = @_;
	my ($function) = $script =~ /^(CREATE FUNCTION parindex\.margin_of_error\(.*?;\n)/ms or die 'no margin_of_error';
	my ($comment) = $script =~ /^(COMMENT ON FUNCTION parindex\.margin_of_error\(.*?';\n)/ms or die 'no comment';
	my ($depth) = $script =~ /^(COMMENT ON FUNCTION parindex\.depth\(.*?';\n)/ms or die 'no depth';
	(my $older = $script) =~ s/\Q$function$comment\E|\Q$comment\E|\Q$function\E//g;
	$older =~ s/\Q$depth\E/COMMENT ON FUNCTION parindex.depth(parindex.criteria) IS 'another';\n/;
	my ($grants) = $script =~ /^(GRANT EXECUTE ON ALL ROUTINES .*?;\n)/ms or die 'no grants';
	my $guard = "\\echo Use \"ALTER EXTENSION parindex UPDATE\" to load this file. \\quit\n";
	my $update = "$guard$function$comment$depth$grants";
	$update =~ s/\Q$comment\E// && $update =~ s/DEFAULT 0.95/DEFAULT 0.9/ if $forgets;
	my %file = ("parindex--$version.sql" => $older, "parindex--$version--$newest.sql" => $update);
	for my $name (keys %file)
	{
		push @made, "$scripts/$name";
		PostgreSQL::Test::Utils::append_to_file("$scripts/$name", $file{$name});
	}
}
END { unlink @made }
make_version('0.9', 0);
make_version('0.8', 1);

# A heading of the changelog without "(unreleased)" is a release.
my @released = slurp_file('CHANGELOG.md') =~ /^## (\d+\.\d+)\.\d+(?! *\(unreleased\))/mg;
my %available = map { $_ => 1 } split /\n/, $node->safe_psql('postgres',
	q{SELECT version FROM pg_available_extension_versions WHERE name = 'parindex'});
ok($available{$_}, "the script of $_ is still installed") for @released;
my $paths = q{SELECT source, target FROM pg_extension_update_paths('parindex')};
is($node->safe_psql('postgres', "$paths WHERE target = '$newest' AND path IS NULL"),
	'', 'a path leads from each version to the newest');
is($node->safe_psql('postgres', "$paths WHERE source = '$newest' AND path IS NOT NULL"), '', 'and none back');

# ---- the comparison ----

# Every object of the extension, its comment and rights, as pg_upgrade would make it
sub objects
{
	my ($database) = @_;
	my ($out, $err) = run_command([ 'pg_dump', '--binary-upgrade', '--schema-only', '-d', $node->connstr($database) ]);
	is($err, '', "$database: pg_dump says nothing");
	return join "\n", sort grep { !/binary_upgrade_set_next|^\\(un)?restrict |^--|^$/ } split /\n/, $out;
}

# What a database has: values of every type under indexes, and a report of three years, two of them published
my $store = <<'END';
SET client_min_messages = warning;
SET search_path = public, parindex;
CREATE TABLE stored (unit text, year integer, criteria parindex.criteria, card parindex.scorecard,
	rule parindex.rubric, tally parindex.survey_tally, PRIMARY KEY (unit, year, criteria));
INSERT INTO stored
SELECT 'u' || i % 20, 2020 + i % 3, criteria('1.' || code, 'appraisal', 2),
	format('{1.%s appraisal %s/2}', code, i % 3)::scorecard, '>= 1: 2; else 0', '3 250 22500'
FROM generate_series(1, 300) i, LATERAL (SELECT 1 + i % 200) c (code);
CREATE INDEX ON stored (card);
CREATE INDEX ON stored USING hash (criteria);
CREATE VIEW par_units AS SELECT DISTINCT year, 'b' AS block, unit FROM stored;
CREATE VIEW par_framework AS SELECT DISTINCT year, 'b' AS block, code(criteria) AS code, criteria FROM stored;
CREATE VIEW par_scores AS SELECT year, unit, criteria, points(card) AS points FROM stored;
CALL create_report('r_par', 'par_units', 'par_framework', 'par_scores');
CALL refresh('r_par');
CALL publish('r_par', 2020, 'QĐ 1', force => true);
CALL publish('r_par', 2021, 'QĐ 2', force => true);
END
my $stored = <<'END';
SET search_path = public, parindex;
SET enable_seqscan = off;
SELECT md5(string_agg(s::text, '' ORDER BY card, unit, year, criteria)) FROM stored s;
SELECT count(*) FROM stored s WHERE (SELECT count(*) FROM stored x WHERE x.criteria = s.criteria) > 0;
SELECT md5(string_agg(u::text, '' ORDER BY year, unit)) FROM r_par.unit_index u;
SELECT md5(string_agg(u::text, '' ORDER BY year, unit)) FROM r_par_published.unit_index u;
SELECT md5(string_agg(l::text, '' ORDER BY year, no)) FROM r_par_published.publication_line l;
SELECT year, finding FROM verify('r_par');
END
my $goes_on = <<'END';
SET client_min_messages = warning;
SET search_path = public, parindex;
UPDATE stored SET card = format('{%s appraisal 1/2}', code(criteria))::scorecard WHERE year = 2022;
CALL refresh('r_par');
SELECT cards_changed > 0 FROM r_par.refresh_log ORDER BY id DESC LIMIT 1;
CALL publish('r_par', 2022, 'QĐ 3', force => true);
SELECT count(*) FROM verify('r_par') WHERE finding LIKE '%holds%';
END

$node->safe_psql('postgres', 'CREATE DATABASE fresh');
$node->safe_psql('fresh', 'CREATE EXTENSION parindex');
my $fresh = objects('fresh');
like($fresh, qr/^COMMENT ON FUNCTION parindex\.margin_of_error/m, 'there is something to compare');

for my $version (sort keys %available)
{
	next if $version eq $newest;
	my $database = "from_$version";
	$node->safe_psql('postgres', qq{CREATE DATABASE "$database"});
	$node->safe_psql($database, "CREATE EXTENSION parindex VERSION '$version'");
	isnt(objects($database), $fresh, "$version is not $newest");
	$node->safe_psql('postgres', qq{CREATE DATABASE "stored_$version" TEMPLATE "$database"});
	$node->safe_psql("stored_$version", $store);
	my $before = $node->safe_psql("stored_$version", $stored);
	$node->safe_psql($_, 'ALTER EXTENSION parindex UPDATE') for $database, "stored_$version";
	my $now = $node->safe_psql($database, q{SELECT extversion FROM pg_extension WHERE extname = 'parindex'});
	is($now, $newest, "$version: updated");
	if ($version eq '0.8')
	{
		my %has = map { $_ => 1 } split /\n/, objects($database);
		my @lacks = grep { !$has{$_} } split /\n/, $fresh;
		cmp_ok(scalar @lacks, '>=', 2, 'what a script forgets is seen');
		like("@lacks", qr/COMMENT ON FUNCTION parindex\.margin_of_error/, '... a comment');
		like("@lacks", qr/DEFAULT 0\.95/, "... a property");
	}
	else
	{
		my %more;
		$more{$_}++ for split /\n/, objects($database);
		$more{$_}-- for split /\n/, $fresh;
		my @differ = map { "$more{$_} $_" } grep { $more{$_} } sort keys %more;
		is(join("\n", @differ), '', "$version: the objects of a fresh installation");
	}
	is($node->safe_psql("stored_$version", $stored), $before, "$version: what was stored stays");
	like($before, qr/^2021\|.*holds/m, "$version: a publication is stored");
	$node->safe_psql("stored_$version", q{CALL parindex.rebuild_report('r_par')});
	is($node->safe_psql("stored_$version", $stored), $before, "$version: a report made anew has the same rows");
	is($node->safe_psql("stored_$version", $goes_on), "t\n3", "$version: the report goes on");
}
$node->stop;
done_testing();
