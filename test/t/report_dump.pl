# A published report goes through pg_dump: whole, in parallel, and its data alone. What was published holds there as
# here, to the byte, and is guarded as before.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

$ENV{PGCLIENTENCODING} = 'UTF8';
my $report = 'Báo cáo "Hà Nội"';
(my $drafts = $report) =~ s/"/""/g;
my ($published, $quoted);
($published, $drafts) = (qq("${drafts}_published"), qq("$drafts"));

my @nodes = map {
	my ($name, $locale, $conf) = @$_;
	my $node = PostgreSQL::Test::Cluster->new($name);
	$node->init(extra => [ '--encoding=UTF8', "--locale=$locale" ]);
	$node->append_conf('postgresql.conf', $conf);
	$node->start;
	$node->safe_psql('postgres', 'CREATE ROLE authority LOGIN; CREATE DATABASE par OWNER authority; CREATE DATABASE parallel OWNER authority; CREATE DATABASE data OWNER authority');
	$node;
} [ 'old', 'C.UTF-8', "timezone = 'Asia/Ho_Chi_Minh'" ], [ 'fresh', 'C', "timezone = 'America/Caracas'\ndatestyle = 'SQL, DMY'" ];
my ($old, $fresh) = @nodes;
my @owner = (extra_params => [ '-U', 'authority' ]);

my $inputs = q{
	CREATE TABLE par_units (year integer, block text, unit text, name text, class_at_most text, class_reason text);
	CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric, name text);
	CREATE TABLE par_scores (year integer, unit text, code text, points numeric, self_points numeric);
};
my $fill = q{
	INSERT INTO par_units SELECT y, b, b || n, E'Sở "' || n || E'" \\\\ \n', 'Khá', 'khiển trách' FROM generate_series(2021, 2022) y, unnest('{so,huyen}'::text[]) b, generate_series(1, 5) n;
	INSERT INTO par_framework SELECT y, b, v.code, v.source, v.points, 'Tiêu chí ' || v.code FROM generate_series(2021, 2022) y, unnest('{so,huyen}'::text[]) b,
		(VALUES ('1.1', 'appraisal', 60), ('1.2', 'survey', 10), ('2', 'appraisal', 30)) v (code, source, points);
	INSERT INTO par_scores SELECT year, unit, code, round(max_points * (0.5 + right(unit, 1)::integer / 11.0), 2), max_points FROM par_units JOIN par_framework USING (year, block);
};
my $create = "CALL parindex.create_report('$report', 'par_units', 'par_framework', 'par_scores');";
$old->safe_psql('par', "SET client_min_messages = warning; CREATE EXTENSION parindex; $inputs $fill $create
	UPDATE $drafts.settings SET title = 'Chỉ số', issuer = 'UBND', ties = 'dense';
	INSERT INTO $drafts.block_rules (year, block, block_name, class_rubric) SELECT y, b, 'Khối ' || b, '>= 90: ''Tốt''; else ''Khá''' FROM generate_series(2021, 2022) y, unnest('{so,huyen}'::text[]) b;
	CALL parindex.refresh('$report');
	CALL parindex.publish('$report', 2021, '987/QĐ-UBND', '2022-03-21');
	CALL parindex.publish('$report', 2022, '1234/QĐ-UBND', '2023-03-20');
	CALL parindex.publish('$report', 2022, '1235/QĐ-UBND', '2023-03-21', 'in lại');
	CALL parindex.unpublish('$report', 2021, 'thu hồi');
	CALL parindex.publish('$report', 2021, '988/QĐ-UBND');", @owner);

my $tables = 'scorecards unit_index source_index axis_index block_summary block_source block_axis block_criterion block_class publication publication_line dictionary criterion_points';
my $session = q{SET datestyle = 'ISO'; SET timezone = 'UTC';};
my %same = (
	(map { ("published $_" => "$session SELECT md5(string_agg(t::text, chr(10) ORDER BY t::text COLLATE \"C\")), count(*) FROM $published.$_ t") } split ' ', $tables),
	'settings' => "SELECT * FROM $drafts.settings",
	'log' => "$session SELECT * FROM $drafts.refresh_log ORDER BY id",
	'drafts' => "$session SELECT md5(string_agg(t::text, chr(10) ORDER BY t::text COLLATE \"C\")) FROM $drafts.unit_index t",
	'triggers' => "SELECT t.tgrelid::regclass::text COLLATE \"C\" AS relation, t.tgname, t.tgenabled, pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal
		AND t.tgrelid IN (SELECT c.oid FROM pg_class c WHERE c.relnamespace IN ('$drafts'::regnamespace, '$published'::regnamespace)) ORDER BY relation, t.tgname",
	'comments' => "SELECT count(*) FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass
		WHERE c.relnamespace IN ('$drafts'::regnamespace, '$published'::regnamespace)",
	'verification' => "SELECT year, finding, announced, now FROM parindex.verify('$report')",
);

sub sha256sum
{
	my ($node, $database) = @_;
	my $command = sprintf q{psql -XAtc 'SELECT line FROM %s.publication_line WHERE year = 2022 AND revision = 2 ORDER BY no' -U authority -d '%s' | sha256sum}, $published, $node->connstr($database);
	my ($sum) = `$command` =~ /^([0-9a-f]{64})/;
	return $sum;
}
my $digest = $old->safe_psql('par', "SELECT digest FROM $published.publication WHERE year = 2022 AND revision = 2");
is(sha256sum($old, 'par'), $digest, 'psql and sha256sum give the digest');
my $holds = $old->safe_psql('par', $same{verification}, @owner);
is($holds =~ s/[0-9a-f]{64}/digest/gr, "2021|holds|digest|0 rows of the drafts differ\n2022|holds|digest|0 rows of the drafts differ", 'both years hold');

# Is a database the same as the old one, and as well guarded?
sub same_in
{
	my ($database, $how, @what) = @_;
	for my $what (@what)
	{
		is($fresh->safe_psql($database, $same{$what}, @owner), $old->safe_psql('par', $same{$what}, @owner), "$how: the same $what");
	}
	is(sha256sum($fresh, $database), $digest, "$how: psql and sha256sum give the digest");
	my ($rc, $out, $err) = $fresh->psql($database, "DELETE FROM $published.unit_index WHERE year = 2022", @owner);
	like($err, qr/year 2022 of .* is published/, "$how: a published year resists");
	($rc, $out, $err) = $fresh->psql($database, "CALL parindex.publish('$report', 2022, '1236/QĐ-UBND', reason => 'lần nữa')", @owner);
	like($err, qr/2022 published by 1236\/QĐ-UBND, revision 3/, "$how: and can be published again");
	is($fresh->safe_psql($database, "SELECT p.revision, b.decision FROM $published.publication p JOIN $published.publication b ON b.digest = p.digest_before WHERE p.year = 2022 AND p.revision = 3"),
		'3|988/QĐ-UBND', "$how: as the next link of the chain");
}

my $dump = $old->basedir . '/report';
command_ok([ 'pg_dump', '-U', 'authority', '-d', $old->connstr('par'), '-f', "$dump.sql" ], 'pg_dump');
command_ok([ 'psql', '-XqU', 'authority', '-v', 'ON_ERROR_STOP=1', '-d', $fresh->connstr('par'), '-f', "$dump.sql" ], 'restore');
same_in('par', 'whole', sort keys %same);
my ($rc, $out, $err) = $fresh->psql('par', 'DROP EXTENSION parindex', @owner);
like($err, qr/cannot drop extension parindex because other objects depend on it/, 'DROP EXTENSION refuses');

command_ok([ 'pg_dump', '-U', 'authority', '-Fd', '-j', '3', '-d', $old->connstr('par'), '-f', "$dump.d" ], 'pg_dump in parallel');
command_ok([ 'pg_restore', '-U', 'authority', '-j', '3', '--exit-on-error', '-d', $fresh->connstr('parallel'), "$dump.d" ], 'restore in parallel');
same_in('parallel', 'parallel', sort keys %same);

# the data alone, into a report that its owner has made anew: guards have to be left out
command_ok([ 'pg_dump', '-U', 'authority', '--data-only', '--disable-triggers', '-d', $old->connstr('par'), '-f', "$dump.data" ], 'pg_dump of the data alone');
$fresh->safe_psql('data', "SET client_min_messages = warning; CREATE EXTENSION parindex; $inputs $create
	DELETE FROM $drafts.settings; DELETE FROM $drafts.source_name; DELETE FROM $drafts.dictionary; DELETE FROM $published.dictionary;", @owner);
command_ok([ 'psql', '-XqU', 'authority', '-v', 'ON_ERROR_STOP=1', '-d', $fresh->connstr('data'), '-f', "$dump.data" ], 'restore of the data alone');
same_in('data', 'data alone', sort keys %same);
$_->stop for @nodes;
done_testing();
