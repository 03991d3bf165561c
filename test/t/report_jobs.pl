# refresh from schedulers: psql's exit status, cron's line, pg_cron.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('jobs');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->start;
$node->safe_psql('postgres', q{
	SET client_min_messages = warning;
	CREATE EXTENSION parindex;
	CREATE TABLE scores (year integer, block text, unit text, criteria parindex.criteria, points numeric);
	INSERT INTO scores SELECT 2022, 'b', 'u' || n, '1 appraisal 10', n FROM generate_series(1, 3) n;
	CALL parindex.create_report('r_par', 'scores');
	CREATE ROLE job LOGIN;
	GRANT USAGE ON SCHEMA r_par TO job;
	GRANT SELECT ON r_par.scores, r_par.framework, r_par.settings, r_par.publication TO job;
	GRANT SELECT, INSERT, UPDATE, DELETE ON r_par.scorecards TO job;
	GRANT INSERT ON r_par.refresh_log TO job;
});
my $log = 'SELECT outcome, run_by, cards_changed FROM r_par.refresh_log ORDER BY id DESC LIMIT 1';
my $call = q{CALL parindex.refresh('r_par')};
my @psql = ('psql', '-X', '-q', '-d', $node->connstr('postgres'));

sub status
{
	my ($input, @args) = @_;
	my ($out, $err) = ('', '');
	my $h = IPC::Run::start([ @psql, @args ], '<', \$input, '>', \$out, '2>', \$err);
	$h->finish;
	return ($h->result(0) // 0, $err);
}

my $file = $node->basedir . '/refresh.sql';
PostgreSQL::Test::Utils::append_to_file($file, "$call;\n");
is((status('', '-c', $call))[0], 0, 'psql -c: 0');
is($node->safe_psql('postgres', $log), 'done|' . $node->safe_psql('postgres', 'SELECT current_user') . '|3', '... and a row in the log');

$node->safe_psql('postgres', 'UPDATE scores SET points = 11');
for my $way ([ 1, '', '-c', $call ], [ 3, '', '-v', 'ON_ERROR_STOP=1', '-f', $file ], [ 3, "$call;\n", '-v', 'ON_ERROR_STOP=1' ], [ 0, "$call;\n" ])
{
	my ($want, $input, @args) = @$way;
	my ($rc, $err) = status($input, @args);
	is($rc, $want, "failure by psql @args: $want");
	like($err, qr/ERROR:  scores of report "r_par" have 3 problems, first: 2022 block b, unit u1, criterion 1 appraisal: over the maximum \(11 of 10\)/, '... with the error itself');
	like($node->safe_psql('postgres', $log), qr/^failed/, '... and a row in the log');
}
is($node->safe_psql('postgres', q{SELECT count(*) FROM r_par.refresh_log WHERE outcome = 'failed'}), 4, 'each left one row');
$node->safe_psql('postgres', 'UPDATE scores SET points = 5');

# cron runs a line by sh with next to nothing in the environment
chomp(my $bin = qx(pg_config --bindir));
my ($host, $port) = ($node->host, $node->port);
my $line = qq{$bin/psql -X -q -v ON_ERROR_STOP=1 -h $host -p $port -U job -d postgres -c "CALL parindex.refresh('r_par')"};
is(system('env', '-i', 'sh', '-c', "$line 2>/dev/null"), 0, 'the line of cron');
is($node->safe_psql('postgres', $log), 'done|job|3', '... refreshes as its role');

SKIP:
{
	chomp(my $share = qx(pg_config --sharedir));
	my $control = "$share/extension/pg_cron.control";
	skip 'pg_cron is not installed', 4 unless -e $control;
	$node->append_conf('postgresql.conf', "shared_preload_libraries = 'pg_cron'\ncron.database_name = 'postgres'\ncron.host = '$host'\n");
	$node->restart;
	$node->safe_psql('postgres', q{
		CREATE EXTENSION pg_cron;
		GRANT USAGE ON SCHEMA cron TO job;
		UPDATE scores SET points = 6;
	});
	my $scheduled = $node->safe_psql('postgres', q{SELECT extversion >= '1.5' FROM pg_extension WHERE extname = 'pg_cron'}) eq 't' ? '1 seconds' : '* * * * *';
	$node->safe_psql('postgres', qq{SELECT cron.schedule('report', '$scheduled', 'CALL parindex.refresh(''r_par'')')}, extra_params => [ '-U', 'job' ]);
	ok($node->poll_query_until('postgres', q{SELECT EXISTS (SELECT FROM r_par.refresh_log WHERE run_by = 'job' AND outcome = 'done' AND cards_changed = 3 AND id > 6)}),
		'pg_cron refreshes, the report says so');
	ok($node->poll_query_until('postgres', q{SELECT EXISTS (SELECT FROM cron.job_run_details WHERE status = 'succeeded' AND username = 'job')}), '... and pg_cron too');
	$node->safe_psql('postgres', 'UPDATE scores SET points = 12');
	ok($node->poll_query_until('postgres', q{SELECT EXISTS (SELECT FROM r_par.refresh_log WHERE run_by = 'job' AND outcome = 'failed')}), 'a failure is in the log');
	ok($node->poll_query_until('postgres', q{SELECT EXISTS (SELECT FROM cron.job_run_details WHERE status = 'failed' AND return_message LIKE '%over the maximum%')}), '... and in that of pg_cron');
}
$node->stop;
done_testing();
