# A refresh that is cancelled, timed out, terminated or killed leaves the old rows whole, and the next one works.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('crash');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->append_conf('postgresql.conf', "fsync = on\nautovacuum = off");
$node->start;
$node->safe_psql('postgres', q{
	SET client_min_messages = warning;
	CREATE EXTENSION parindex;
	CREATE TABLE units AS SELECT y AS year, 'b' || n % 2 AS block, 'u' || n AS unit
		FROM generate_series(2021, 2022) y, generate_series(1, 100) n;
	CREATE TABLE framework AS SELECT year, block, '1.' || c AS code, 'appraisal' AS source, 10 AS max_points
		FROM (SELECT DISTINCT year, block FROM units) u, generate_series(1, 5) c;
	CREATE TABLE scores AS SELECT u.year, u.unit, f.code, right(u.unit, 1)::numeric AS points
		FROM units u JOIN framework f USING (year, block);
	CALL parindex.create_report('r_par', 'units', 'framework', 'scores');
	CALL parindex.refresh('r_par');
	UPDATE scores SET points = 10 - points;
	-- stops in the middle of writing, when a year and more is done
	CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(600); RETURN NEW; END $$;
	CREATE TRIGGER stop AFTER INSERT ON r_par.axis_index FOR EACH ROW WHEN (NEW.year = 2022 AND NEW.unit = 'u99')
		EXECUTE FUNCTION stop();
});
my $rows = join ' UNION ALL ', map { "SELECT '$_' || t::text AS row FROM r_par.$_ t" }
  qw(scorecards read_units read_framework unit_index source_index axis_index
  block_summary block_source block_axis block_criterion);
my $digest = qq{SELECT count(*), md5(string_agg(row, chr(10) ORDER BY row COLLATE "C")) FROM ($rows) r};
my $before = $node->safe_psql('postgres', $digest);
my $last = 'SELECT outcome, error FROM r_par.refresh_log ORDER BY id DESC LIMIT 1';
my $sleeping = q{SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND query LIKE '%CALL%'};

# Starts a refresh in the background and waits until it is in the trigger.
sub refresh_stops
{
	my ($out, $err) = ('', '');
	my $h = IPC::Run::start(
		[ 'psql', '-X', '-q', '-d', $node->connstr('postgres'), '-c', q{CALL parindex.refresh('r_par')} ],
		'<', \undef, '>', \$out, '2>', \$err);
	$node->poll_query_until('postgres', "SELECT EXISTS ($sleeping)") or die "refresh did not come to its trigger: $err";
	return ($h, \$err);
}

sub whole { is($node->safe_psql('postgres', $digest), $before, "... the old rows are whole, of every table") }

my ($h, $err) = refresh_stops();
$node->safe_psql('postgres', "SELECT pg_cancel_backend(pid) FROM ($sleeping) s");
$h->finish;
like($$err, qr/ERROR:  canceling statement due to user request/, 'pg_cancel_backend cancels a refresh');
whole();
is($node->safe_psql('postgres', $last), 'failed|canceling statement due to user request', '... and it is in the log');

my ($rc, undef, $said) = $node->psql('postgres', q{SET statement_timeout = '2s'; CALL parindex.refresh('r_par')});
like($said, qr/ERROR:  canceling statement due to statement timeout/, 'statement_timeout cancels a refresh');
whole();
is($node->safe_psql('postgres', $last), 'failed|canceling statement due to statement timeout',
	'... and it is in the log');
my $runs = $node->safe_psql('postgres', 'SELECT count(*) FROM r_par.refresh_log');

($h, $err) = refresh_stops();
$node->safe_psql('postgres', "SELECT pg_terminate_backend(pid) FROM ($sleeping) s");
$h->finish;
like($$err, qr/terminating connection/, 'pg_terminate_backend ends a refresh');
whole();
is($node->safe_psql('postgres', 'SELECT count(*) FROM r_par.refresh_log'), $runs, '... it could not say so in the log');
my $temporary = q{SELECT count(*) FROM pg_class WHERE relname LIKE 'fresh\_%' OR relname LIKE 'parts%'};
is($node->safe_psql('postgres', $temporary), '0',
	'... its temporary tables are gone');

($h, $err) = refresh_stops();
my @pids = split /\n/, $node->safe_psql('postgres', 'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
$node->kill9;
$h->finish;
# what the postmaster leaves behind goes within moments, and keeps its shared memory until then
for (1 .. 600)
{
	last unless kill 0, @pids;
	select(undef, undef, undef, 0.1);
}
$node->start;
pass('kill -9 of the server');
whole();

($h, $err) = refresh_stops();
$node->stop('immediate');
$h->finish;
$node->start;
pass('immediate shutdown');
whole();

$node->safe_psql('postgres', q{DROP TRIGGER stop ON r_par.axis_index; CALL parindex.refresh('r_par')});
my $run = 'SELECT outcome, cards_changed FROM r_par.refresh_log ORDER BY id DESC LIMIT 1';
is($node->safe_psql('postgres', $run), 'done|180', 'the next refresh works');
isnt($node->safe_psql('postgres', $digest), $before, '... and rows are others');
is($node->safe_psql('postgres', q{SELECT count(*) FROM r_par.unit_index i JOIN scores s USING (year, unit)
	WHERE s.code = '1.1' AND i.index_pct = 10 * s.points}), '200', '... those that the scores give');
$node->stop;
done_testing();
