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
use Digest::SHA;

my $scripts = `pg_config --sharedir` =~ s/\n//r . '/extension';
plan skip_all => "$scripts cannot be written to" unless -w $scripts;

my $node = PostgreSQL::Test::Cluster->new('update');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->start;

my $newest = $node->safe_psql('postgres',
	q{SELECT default_version FROM pg_available_extensions WHERE name = 'parindex'});

# ---- the versions ----

# The version that has a whole script; from it update scripts lead on.
my $base = '1.0';
my $script = slurp_file("$scripts/parindex--$base.sql");
my @made;

# A version without margin_of_error and with another comment, and its way to the next.
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
	my %file = ("parindex--$version.sql" => $older, "parindex--$version--$base.sql" => $update);
	for my $name (keys %file)
	{
		push @made, "$scripts/$name";
		PostgreSQL::Test::Utils::append_to_file("$scripts/$name", $file{$name});
	}
}
END { unlink @made }
make_version('0.9', 0);
make_version('0.8', 1);

# The changelog, META.json and the control file speak of one version.
my ($current) = slurp_file('CHANGELOG.md') =~ /^## (\S+)/m;
is(join(' ', (slurp_file('META.json') =~ /"version": "([\d.]+)"/g)[0, 1]), "$current $current", 'META.json is of the version that the changelog begins with');
is($current =~ s/\.\d+$//r, $newest, '... and so is the control file');

# A heading of the changelog without "(unreleased)" is a release. Its script changes no more: databases were made by it,
# and an update script leads from it, not from what it became.
my @released = slurp_file('CHANGELOG.md') =~ /^## (\d+\.\d+)\.\d+(?! *\(unreleased\))/mg;
my %sum = map { /^(\w{64})  sql\/parindex--([\d.]+)\.sql$/ ? ($2 => $1) : () } split /\n/, slurp_file('sql/released.sha256');
is($sum{$_}, Digest::SHA->new(256)->addfile("$scripts/parindex--$_.sql")->hexdigest, "the script of $_ is as it was released")
	for @released;
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

# What lines one has more often than the other
sub difference
{
	my ($one, $other) = @_;
	my %more;
	$more{$_}++ for split /\n/, $one;
	$more{$_}-- for split /\n/, $other;
	return join "\n", map { "$more{$_} $_" } grep { $more{$_} } sort keys %more;
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
INSERT INTO r_par.block_rules (year, block, class_rubric) SELECT y, 'b', '>= 50: ''A''; else ''B''' FROM generate_series(2020, 2022) y;
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
		is(difference(objects($database), $fresh), '', "$version: the objects of a fresh installation");
	}
	is($node->safe_psql("stored_$version", $stored), $before, "$version: what was stored stays");
	like($before, qr/^2021\|.*holds/m, "$version: a publication is stored");
	$node->safe_psql("stored_$version", q{CALL parindex.rebuild_report('r_par')});
	is($node->safe_psql("stored_$version", $stored), $before, "$version: a report made anew has the same rows");
	is($node->safe_psql("stored_$version", $goes_on), "t\n3", "$version: the report goes on");
}
# ---- a version to come, whose reports have another shape ----

# What a later version may change of a report: a column more, which refresh fills, and a view
my $next = '99.0';
sub routine
{
	my ($name) = @_;
	$script =~ /^CREATE ((?:FUNCTION|PROCEDURE) parindex\.$name\(.*?^\$(?:function|procedure)\$;\n)/ms or die "no $name";
	return "CREATE OR REPLACE $1";
}
my $end = qr/(?=^END\n\$procedure\$;)/m;
my $tables = routine('report_draft_tables');
$tables =~ s/$end/ALTER TABLE block_class ADD grade text;\n/ or die 'no end';
my $views = routine('report_draft_views');
$views =~ s/$end/CREATE OR REPLACE VIEW graded AS SELECT year, block, class, grade FROM block_class;\n/ or die 'no end';
my $classes = routine('report_block_class');
$classes =~ s/changed_at(?=\)::block_class)/$&, 'good'/ && $classes =~ s/localtimestamp(?=\)::block_class)/$&, 'good'/ or die 'no rows';
push @made, "$scripts/parindex--$newest--$next.sql";
PostgreSQL::Test::Utils::append_to_file($made[-1], "\\echo Use \"ALTER EXTENSION parindex UPDATE\" to load this file. \\quit\n$tables$views$classes");

# The objects of a report, without the order in which columns came
sub report_objects
{
	my ($database) = @_;
	my ($out, $err) = run_command([ 'pg_dump', '--schema-only', '--schema=r_par*', '-d', $node->connstr($database) ]);
	is($err, '', "$database: pg_dump says nothing");
	return join "\n", sort map { s/,$//r } grep { !/^\\(un)?restrict |^--|^$/ } split /\n/, $out;
}

# What is published, column by column as it was announced
my $published = join ";\n", map { "SELECT to_jsonb(t) - 'grade' FROM r_par_published.$_ t ORDER BY 1" }
	qw(scorecards unit_index source_index axis_index block_summary block_source block_axis block_criterion block_class
	publication publication_line);
$node->safe_psql('postgres', "CREATE DATABASE $_") for 'announced', 'begun';
$node->safe_psql('announced', "CREATE EXTENSION parindex; $store");
my $was = $node->safe_psql('announced', $published);
cmp_ok(length $was, '>', 10000, 'something is published');
$node->safe_psql('announced', "ALTER EXTENSION parindex UPDATE TO '$next'");
is($node->safe_psql('announced', $published), $was, 'an update touches no report');
$node->safe_psql('begun', "CREATE EXTENSION parindex VERSION '$next'; $store");
isnt(report_objects('announced'), report_objects('begun'), 'a report of a later version is another');
$node->safe_psql('announced', q{CALL parindex.rebuild_report('r_par')});
is(difference(report_objects('announced'), report_objects('begun')), '', 'rebuild_report makes it that of the later version');
is($node->safe_psql('announced', $published), $was, '... and what is published stays byte for byte');
is($node->safe_psql('announced', $goes_on), "t\n3", '... and it goes on');
is($node->safe_psql('announced', 'SELECT year, count(grade), count(*) FROM r_par_published.block_class GROUP BY year ORDER BY year'),
	"2020|0|2\n2021|0|2\n2022|2|2", '... with the new column where it is published from now on');

$node->stop;
done_testing();
