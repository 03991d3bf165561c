# refresh from schedulers: psql's exit status, cron's line, pg_cron; as the owner and as a member of the owner's role.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('jobs');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->append_conf('postgresql.conf', 'max_prepared_transactions = 1');
$node->start;
$node->safe_psql('postgres', q{
	SET client_min_messages = warning;
	CREATE EXTENSION parindex;
	CREATE ROLE authority LOGIN;
	CREATE ROLE job LOGIN IN ROLE authority;
	CREATE ROLE stranger LOGIN;
	GRANT CREATE ON DATABASE postgres TO authority;
	GRANT CREATE ON SCHEMA public TO authority;
	SET SESSION AUTHORIZATION authority;
	CREATE TABLE units AS SELECT 2022 AS year, 'b' AS block, 'u' || n AS unit FROM generate_series(1, 3) n;
	CREATE TABLE framework AS SELECT 2022 AS year, 'b' AS block, '1' AS code, 'appraisal' AS source, 10 AS max_points;
	CREATE TABLE scores AS SELECT 2022 AS year, 'u' || n AS unit, '1' AS code, n AS points FROM generate_series(1, 3) n;
	CALL parindex.create_report('r_par', 'units', 'framework', 'scores');
});
my $over = qr/points over the maximum \(11 of 10\)/;
my $log = 'SELECT outcome, run_by, cards_changed FROM r_par.refresh_log ORDER BY id DESC LIMIT 1';
my $call = q{CALL parindex.refresh('r_par')};

sub status
{
	my ($role, $input, @args) = @_;
	my ($out, $err) = ('', '');
	my $h = IPC::Run::start([ 'psql', '-X', '-q', '-U', $role, '-d', $node->connstr('postgres'), @args ],
		'<', \$input, '>', \$out, '2>', \$err);
	$h->finish;
	return ($h->result(0) // 0, $err);
}

sub points { $node->safe_psql('postgres', "UPDATE scores SET points = $_[0]") }

my $file = $node->basedir . '/refresh.sql';
PostgreSQL::Test::Utils::append_to_file($file, "$call;\n");
for my $role ('authority', 'job')
{
	points($role eq 'job' ? 4 : 5);
	is((status($role, '', '-c', $call))[0], 0, "psql -c as $role: 0");
	is($node->safe_psql('postgres', $log), "done|$role|3", '... and a row in the log');

	points(11);
	for my $way ([ 1, '', '-c', $call ], [ 3, '', '-v', 'ON_ERROR_STOP=1', '-f', $file ],
		[ 3, "$call;\n", '-v', 'ON_ERROR_STOP=1' ], [ 0, "$call;\n" ])
	{
		my ($want, $input, @args) = @$way;
		my ($rc, $err) = status($role, $input, @args);
		is($rc, $want, "failure by psql @args: $want");
		like($err, qr/ERROR:  inputs of report "r_par" have 3 problems, first: .*unit u1, criterion 1 appraisal: $over/,
			'... with the error itself');
		is($node->safe_psql('postgres', $log), "failed|$role|", '... and a row in the log');
	}
}
sub logged { return $node->safe_psql('postgres', "SELECT count(*) FROM r_par.refresh_log WHERE $_[0]") }
is(logged("outcome = 'failed'"), 8, 'each left one row');
# one beside another is skipped, which is no failure
points(5);
$node->safe_psql('postgres', "BEGIN; SELECT FROM r_par.settings FOR UPDATE; PREPARE TRANSACTION 'another'");
for my $role ('authority', 'job')
{
	my ($rc, $err) = status($role, '', '-v', 'ON_ERROR_STOP=1', '-f', $file);
	is($rc, 0, "skipped as $role: 0");
	like($err, qr/NOTICE:  .*skipped/, '... with a notice');
	is($node->safe_psql('postgres', $log), "skipped|$role|", '... and a row in the log');
}
$node->safe_psql('postgres', "ROLLBACK PREPARED 'another'");
# one who may not is refused, and cannot write that down
my ($rc, $err) = status('stranger', '', '-c', $call);
is($rc, 1, 'a stranger: 1');
like($err, qr/must be owner of report "r_par"\nHINT:  Connect as the owner, authority\./, '... with what to do');
is(logged("run_by = 'stranger'"), 0, '... and no row in the log');

# cron runs a line by sh with next to nothing in the environment, and mails what it prints: the errors, and nothing else
chomp(my $bin = qx(pg_config --bindir));
my ($host, $port) = ($node->host, $node->port);
my ($readme) = slurp_file('README.md') =~ /^    15 2 \* \* \*  (.* hanoi)$/m;
ok($readme =~ s/hanoi_par/r_par/ && $readme =~ s/ hanoi$/ postgres/ && $readme =~ s{ psql }{ $bin/psql -h $host -p $port },
	'the README has a line for cron');
for my $role ('authority', 'job')
{
	for my $most (5, 11)
	{
		points($most);
		my $out;
		my $rc = IPC::Run::run([ 'env', '-i', 'PGUSER=' . $role, 'sh', '-c', $readme ], '>', \$out, '2>&1');
		if ($most == 5)
		{
			ok($rc, "the line of cron as $role");
			is($out, '', '... is silent');
			like($node->safe_psql('postgres', $log), qr/^done\|$role\|/, '... and refreshes as its role');
		}
		else
		{
			ok(!$rc, "a failure in cron as $role");
			like($out, qr/\AERROR:  inputs of report "r_par" have 3 problems.*$over/, '... is mailed');
		}
	}
}
points(5);

SKIP:
{
	chomp(my $share = qx(pg_config --sharedir));
	skip 'pg_cron is not installed', 8 unless -e "$share/extension/pg_cron.control";
	$node->append_conf('postgresql.conf',
		"shared_preload_libraries = 'pg_cron'\ncron.database_name = 'postgres'\ncron.host = '$host'\n");
	$node->restart;
	$node->safe_psql('postgres', 'CREATE EXTENSION pg_cron; GRANT USAGE ON SCHEMA cron TO authority, job');
	my @as_owner = (extra_params => [ '-U', 'authority' ]);
	$node->safe_psql('postgres',
		'CREATE VIEW wrong AS SELECT year, unit, code, points + 10 AS points FROM scores', @as_owner);
	# A minute is the least that pg_cron knows before 1.5, so that all jobs wait for the same one. A report for each:
	# they run side by side, and one that comes while another runs is skipped.
	my @jobs = map { my $role = $_; map { [ $role, $_, "${_}_$role" ] } qw(scores wrong) } qw(authority job);
	for (@jobs)
	{
		my ($role, $scores, $report) = @$_;
		$node->safe_psql('postgres', "CALL parindex.create_report('$report', 'units', 'framework', '$scores')", @as_owner);
		$node->safe_psql('postgres', qq{SELECT cron.schedule('$report', '* * * * *', 'CALL parindex.refresh(''$report'')')},
			extra_params => [ '-U', $role ]);
	}
	for (@jobs)
	{
		my ($role, $scores, $report) = @$_;
		my ($outcome, $status, $message) =
		  $scores eq 'scores' ? ('done', 'succeeded', '') : ('failed', 'failed', 'over the maximum');
		ok($node->poll_query_until('postgres', "SELECT EXISTS (SELECT FROM $report.refresh_log WHERE run_by = '$role'
			AND outcome = '$outcome' AND coalesce(cards_changed = 3, error ~ 'over the maximum'))"),
			"pg_cron as $role, $scores: $outcome, the report says");
		ok($node->poll_query_until('postgres', "SELECT EXISTS (SELECT FROM cron.job_run_details WHERE command ~ '$report'
			AND username = '$role' AND status = '$status' AND coalesce(return_message, '') ~ '$message')"),
			'... and pg_cron, too');
	}
}
$node->stop;
done_testing();
