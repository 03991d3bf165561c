# Every SQL block of the README runs, in order, over the Hanoi example, and
# prints what the block below it shows; links lead to headings and files; its
# reference names every function; what it calls a message is one.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $readme = PostgreSQL::Test::Utils::slurp_file('README.md');
my (@sql, @shown);
while ($readme =~ /^```sql\n(.*?)^```\n(?:\n^```\n(.*?)^```\n)?/gms)
{
	push @sql, $1;
	push @shown, $2 // '';
}
ok(@sql > 10, 'the README has SQL blocks');

# A heading's anchor, as GitHub makes it.
my %anchor = map { my $a = lc; $a =~ s/[^\w -]//g; $a =~ tr/ /-/; ("#$a" => 1) } $readme =~ /^#+ (.*)/gm;
my @links = $readme =~ /\]\(([^)]*)\)/g;
ok(@links > 10, 'the README has links');
is(join(' ', grep { !$anchor{$_} && !-e } @links), '', 'each leads somewhere');

my $node = PostgreSQL::Test::Cluster->new('readme');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE hanoi');

my $script = <<'END';
\pset footer off
SET client_min_messages = warning;
\i test/data/hanoi/load.sql
CREATE EXTENSION parindex;
-- what the first report is made from
CREATE VIEW units AS SELECT nam AS year, khoi AS block, ma AS unit, ten AS name FROM don_vi WHERE nam = 2022;
CREATE VIEW framework AS SELECT nam AS year, khoi AS block, ma AS code, nguon AS source, diem_toi_da AS max_points FROM tieu_chi;
CREATE VIEW scores AS
SELECT nam AS year, don_vi AS unit, ma_tieu_chi AS code, diem AS points, ap_dung AS applicable FROM cham_diem WHERE nam = 2022;
END
$script .= "\\echo \@\@\n$_\n" for @sql;

local $ENV{PGCLIENTENCODING} = 'UTF8';
my ($out, $err) = ('', '');
IPC::Run::run(
	[ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('hanoi') ],
	'<', \$script, '>', \$out, '2>', \$err);
is($err, '', 'no block fails');

my @printed = split /^\@\@\n/m, $out, -1;
shift @printed;
for my $i (0 .. $#sql)
{
	my ($first) = $sql[$i] =~ /\A(.*)/;
	(my $got = $printed[$i] // '') =~ s/\A\n+|\n+\z//g;
	(my $want = $shown[$i]) =~ s/\A\n+|\n+\z//g;
	is($got, $want, "block " . ($i + 1) . ": $first");
}
# A section of the README, and the names and texts in code of its table's first column
sub first_column
{
	my ($section) = $readme =~ /^## $_[0]\n(.*?)(?=^## |\z)/ms;
	return map { /`([^`]+)`/g } $section =~ /^\| ([^|]+) \|/gm;
}

# Functions that are part of others: of types, of aggregates, of reports, inputs and pages
my $parts = qr/^(criteria|scorecard|rubric|survey_tally)_(in|out|recv|send|eq|ne|lt|le|gt|ge|cmp|hash|hash_extended|within_sel|within_support)$
	|_(accum|accum_inv|combine|combine_inv|final|serialize|deserialize)$|^survey_discard$
	|^(report|input|sheet|page|decimal)_(?!page$)|^check_decimal_mark$|^code_(fault|order)$|^new_schema$/x;
my @functions = grep { !/$parts/ } split /\n/, $node->safe_psql('hanoi',
	"SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'parindex'::regnamespace ORDER BY proname");
ok(@functions > 50, 'there are functions');
my %named = map { $_ => 1 } map { /^(\w+)(?:\(|$)/ } first_column('Reference');
is(join(' ', sort keys %named), join(' ', sort @functions), 'the reference names each of them, and no other');

# What PostgreSQL itself says, and what the tests show
my @says = ("SET search_path = public; SELECT criteria <@ '1' FROM tieu_chi",
	"SET search_path = public; SELECT count(*) FROM cards WHERE card IN (SELECT card FROM cards)",
	"SELECT parindex.scorecard(criteria, 0.5::float8) FROM tieu_chi",
	"SELECT parindex.scorecard(parindex.criteria(i || '.1.1.1.' || j, 'appraisal', 1.23456789), 0.12345678) AS card
		INTO long FROM generate_series(1, 100) i, generate_series(1, 10) j; CREATE INDEX ON long (card)",
	"DROP SCHEMA nhap CASCADE; INSERT INTO result (criteria) VALUES (NULL); DROP EXTENSION parindex");
my $said = join "\n", map { slurp_file($_) } glob('expected/*.out test/t/*.pl');
for my $sql (@says)
{
	my ($rc, $stdout, $stderr) = $node->psql('hanoi', $sql);
	$said .= $stderr;
}
my @messages = first_column('Troubleshooting');
ok(@messages > 20, 'there are messages');
for my $message (@messages)
{
	my $pattern = join '.*', map { quotemeta } split /…/, $message;
	ok($said =~ /$pattern/, $message) or diag('not among what the tests expect');
}
$node->stop;
done_testing();
