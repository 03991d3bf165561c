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

my $newest = $node->safe_psql('postgres', q{SELECT default_version FROM pg_available_extensions WHERE name = 'parindex'});

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
	my $update = "\\echo Use \"ALTER EXTENSION parindex UPDATE\" to load this file. \\quit\n$function$comment$depth";
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
my %available = map { $_ => 1 } split /\n/, $node->safe_psql('postgres', q{SELECT version FROM pg_available_extension_versions WHERE name = 'parindex'});
ok($available{$_}, "the script of $_ is still installed") for @released;
is($node->safe_psql('postgres', qq{SELECT source FROM pg_extension_update_paths('parindex') WHERE target = '$newest' AND path IS NULL}),
	'', 'a path leads from each version to the newest');
is($node->safe_psql('postgres', qq{SELECT path FROM pg_extension_update_paths('parindex') WHERE source = '$newest' AND path IS NOT NULL}),
	'', 'and none back');

# ---- the comparison ----

# Every object of the extension, its comment and rights, as pg_upgrade would make it
sub objects
{
	my ($database) = @_;
	my ($out, $err) = run_command([ 'pg_dump', '--binary-upgrade', '--schema-only', '-d', $node->connstr($database) ]);
	is($err, '', "$database: pg_dump says nothing");
	return join "\n", sort grep { !/binary_upgrade_set_next|^\\(un)?restrict |^--|^$/ } split /\n/, $out;
}

my $store = <<'END';
SET client_min_messages = warning;
CREATE TABLE stored (unit text, year integer, criteria parindex.criteria, card parindex.scorecard, rule parindex.rubric, tally parindex.survey_tally,
	PRIMARY KEY (unit, year, criteria));
INSERT INTO stored SELECT 'u' || i % 20, 2020 + i % 3, parindex.criteria('1.' || 1 + i % 200, 'appraisal', 2), format('{1.%s appraisal %s/2}', 1 + i % 200, i % 3)::parindex.scorecard,
	'>= 1: 2; else 0', '3 250 22500' FROM generate_series(1, 300) i;
CREATE INDEX ON stored (card);
CREATE INDEX ON stored USING hash (criteria);
CREATE VIEW scores AS SELECT year, 'b' AS block, unit, criteria, parindex.points(card) AS points FROM stored;
CALL parindex.create_report('r_par', 'scores');
CALL parindex.refresh('r_par');
CALL parindex.publish('r_par', 2022);
END
my $stored = <<'END';
SET enable_seqscan = off;
SELECT md5(string_agg(s::text, '' ORDER BY card, unit, year, criteria)) FROM stored s;
SELECT count(*) FROM stored s WHERE (SELECT count(*) FROM stored x WHERE x.criteria = s.criteria) > 0;
SELECT md5(string_agg(u::text, '' ORDER BY year, unit)) FROM r_par.unit_index u;
SELECT finding FROM parindex.verify('r_par', 2022);
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
	my $before = $node->safe_psql("stored_$version", "SET search_path = public, parindex; $stored");
	$node->safe_psql($_, 'ALTER EXTENSION parindex UPDATE') for $database, "stored_$version";
	is($node->safe_psql($database, q{SELECT extversion FROM pg_extension WHERE extname = 'parindex'}), $newest, "$version: updated");
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
		is(objects($database), $fresh, "$version: the objects of a fresh installation");
	}
	is($node->safe_psql("stored_$version", "SET search_path = public, parindex; $stored"), $before, "$version: what was stored stays");
	like($before, qr/digest holds/, "$version: a publication is stored");
	is($node->safe_psql("stored_$version", q{SET client_min_messages = warning; UPDATE stored SET card = '{1 a 2/2}' WHERE year = 2021; CALL parindex.refresh('r_par');
		SELECT cards_changed > 0 FROM r_par.refresh_log ORDER BY id DESC LIMIT 1}), 't', "$version: the report goes on");
}
$node->stop;
done_testing();
