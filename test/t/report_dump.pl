# A published report goes through pg_dump into a fresh server, and still holds there.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

$ENV{PGCLIENTENCODING} = 'UTF8';
my @nodes = map {
	my $node = PostgreSQL::Test::Cluster->new($_);
	$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
	$node->start;
	$node;
} qw(old fresh);
my ($old, $fresh) = @nodes;
$old->append_conf('postgresql.conf', "timezone = 'Asia/Ho_Chi_Minh'");
$old->reload;

my $set_up = q{
	SET client_min_messages = warning;
	\i test/data/hanoi/load.sql
	CREATE EXTENSION parindex;
	\i test/data/hanoi/par_views.sql
	CALL parindex.create_report('Báo cáo "Hà Nội"', 'par_scores', 'par_framework');
	INSERT INTO "Báo cáo ""Hà Nội""".label (kind, code, framework, name_vi) SELECT * FROM par_label;
	INSERT INTO "Báo cáo ""Hà Nội""".period VALUES (2022, 'so', 'QĐ', '>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''Khá''');
	INSERT INTO "Báo cáo ""Hà Nội""".prior_index (unit, year, index, rank) VALUES ('STC', 2020, 92.76, 1);
	UPDATE "Báo cáo ""Hà Nội""".settings SET ties = 'dense';
	CALL parindex.refresh('Báo cáo "Hà Nội"');
	CALL parindex.publish('Báo cáo "Hà Nội"', 2022, decision => '1234/QĐ-UBND');
	CALL parindex.unpublish('Báo cáo "Hà Nội"', 2022, 'in lại');
	CALL parindex.publish('Báo cáo "Hà Nội"', 2022, decision => '1235/QĐ-UBND');
};
$old->safe_psql('postgres', $set_up);

my $dump = $old->basedir . '/report.sql';
command_ok([ 'pg_dump', '-d', $old->connstr('postgres'), '-f', $dump ], 'pg_dump');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $fresh->connstr('postgres'), '-f', $dump ], 'restore into a fresh server');

my %same = (
	'settings' => q{SELECT * FROM "Báo cáo ""Hà Nội""".settings},
	'log' => q{SELECT id, year, block, extract(epoch FROM started), extract(epoch FROM ended), rows_read, cards_changed, outcome FROM "Báo cáo ""Hà Nội""".refresh_log},
	'publications' => q{SELECT year, revision, decision, reason, digest, published_on FROM "Báo cáo ""Hà Nội""".publication ORDER BY 1, 2},
	'announced rows' => q{SELECT md5(string_agg(a::text, chr(10) ORDER BY revision, view_name, line)) FROM "Báo cáo ""Hà Nội""".announced a},
	'triggers' => q{SELECT t.tgrelid::regclass::text, t.tgname, t.tgenabled, pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
		WHERE c.relnamespace = '"Báo cáo ""Hà Nội"""'::regnamespace AND NOT tgisinternal ORDER BY 1, 2},
	'views' => q{SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE relkind = 'v' AND relnamespace = '"Báo cáo ""Hà Nội"""'::regnamespace ORDER BY c.relname, a.attnum},
	'comments' => q{SELECT count(*) FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass
		WHERE c.relnamespace = '"Báo cáo ""Hà Nội"""'::regnamespace},
	'ranking' => q{SELECT year, unit, name, index_pct, rank, change, class, status FROM "Báo cáo ""Hà Nội""".unit_index ORDER BY 1, 2},
	'verification' => q{SELECT * FROM parindex.verify('Báo cáo "Hà Nội"', 2022)},
);
for my $what (sort keys %same)
{
	is($fresh->safe_psql('postgres', $same{$what}), $old->safe_psql('postgres', $same{$what}), "the same $what");
}
is($fresh->safe_psql('postgres', $same{verification}), 'digest holds||', 'the digest holds in the fresh server');

my ($rc, $out, $err) = $fresh->psql('postgres', q{DELETE FROM "Báo cáo ""Hà Nội""".scorecards WHERE year = 2022});
like($err, qr/belongs to a published year/, 'a published year resists there too');
($rc, $out, $err) = $fresh->psql('postgres', q{CALL parindex.refresh('Báo cáo "Hà Nội"')});
like($err, qr/10252 rows read, 104 units, 0 cards changed, 0 removed/, 'a refresh finds nothing to do');
($rc, $out, $err) = $fresh->psql('postgres', 'DROP EXTENSION parindex');
like($err, qr/cannot drop extension parindex because other objects depend on it/, 'DROP EXTENSION refuses');
like($err, qr/view "Báo cáo ""Hà Nội""".unit_index depends on/, '... and says why');

# only the data, into a report that stands: triggers have to be left out
my $data = $old->basedir . '/data.sql';
command_ok([ 'pg_dump', '--data-only', '--disable-triggers', '-n', '"Báo cáo ""Hà Nội"""', '-d', $old->connstr('postgres'), '-f', $data ], 'pg_dump of data only');
$fresh->safe_psql('postgres', q{
	CALL parindex.drop_report('Báo cáo "Hà Nội"', true);
	CALL parindex.create_report('Báo cáo "Hà Nội"', 'par_scores', 'par_framework');
	DELETE FROM "Báo cáo ""Hà Nội""".settings;
});
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $fresh->connstr('postgres'), '-f', $data ], 'restore of data only');
is($fresh->safe_psql('postgres', $same{'announced rows'}), $old->safe_psql('postgres', $same{'announced rows'}), '... the same announced rows');
$_->stop for @nodes;
done_testing();
