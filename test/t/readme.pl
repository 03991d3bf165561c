# Every SQL block of the README runs, in order, over the Hanoi example, and
# prints what the block below it shows; links lead to headings and files.
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
SET search_path = public, parindex;
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
$node->stop;
done_testing();
