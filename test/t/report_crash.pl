# A refresh that is killed leaves the old cards whole, and the next one works.
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
	-- in a superuser's report a trigger of one's own would be refused
	CREATE ROLE authority;
	GRANT CREATE ON DATABASE postgres TO authority;
	GRANT CREATE ON SCHEMA public TO authority;
	SET ROLE authority;
	CREATE TABLE scores (year integer, block text, unit text, criteria parindex.criteria, points numeric);
	INSERT INTO scores SELECT 2022, 'b' || n % 2, 'u' || n, parindex.criteria('1.' || c, 'appraisal', 10), n % 10
	FROM generate_series(1, 200) n, generate_series(1, 5) c;
	CALL parindex.create_report('r_par', 'scores');
	CALL parindex.refresh('r_par');
	UPDATE scores SET points = 10 - points;
	-- stops in the middle of writing
	CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(600); RETURN NEW; END $$;
	CREATE TRIGGER stop AFTER INSERT OR UPDATE ON r_par.scorecards FOR EACH ROW WHEN (NEW.unit = 'u100') EXECUTE FUNCTION stop();
});
my $cards = 'SELECT md5(string_agg(s::text, chr(10) ORDER BY unit)) FROM r_par.scorecards s';
my $before = $node->safe_psql('postgres', $cards);

# Starts a refresh in the background and waits until it is in the trigger.
sub refresh_stops
{
	my ($out, $err) = ('', '');
	my $h = IPC::Run::start(
		[ 'psql', '-X', '-d', $node->connstr('postgres'), '-c', q{CALL parindex.refresh('r_par')} ],
		'<', \undef, '>', \$out, '2>', \$err);
	$node->poll_query_until('postgres',
		q{SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND query LIKE 'CALL%')})
	  or die "refresh did not come to its trigger: $err";
	return ($h, \$err);
}

my ($h, $err) = refresh_stops();
$node->safe_psql('postgres', q{SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'});
$h->finish;
like($$err, qr/terminating connection/, 'pg_terminate_backend ends a refresh');
is($node->safe_psql('postgres', $cards), $before, '... the old cards are whole');

($h, $err) = refresh_stops();
$node->safe_psql('postgres', q{SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'});
$h->finish;
like($$err, qr/ERROR:  canceling statement due to user request/, 'pg_cancel_backend cancels a refresh');
is($node->safe_psql('postgres', $cards), $before, '... the old cards are whole');
is($node->safe_psql('postgres', 'SELECT outcome, error FROM r_par.refresh_log ORDER BY id DESC LIMIT 1'),
	'failed|canceling statement due to user request', '... and it is in the log');

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
is($node->safe_psql('postgres', $cards), $before, 'kill -9 of the server: the old cards are whole');

($h, $err) = refresh_stops();
$node->stop('immediate');
$h->finish;
$node->start;
is($node->safe_psql('postgres', $cards), $before, 'immediate shutdown: the old cards are whole');

$node->safe_psql('postgres', q{DROP TRIGGER stop ON r_par.scorecards; CALL parindex.refresh('r_par')});
is($node->safe_psql('postgres', 'SELECT outcome, cards_changed FROM r_par.refresh_log ORDER BY id DESC LIMIT 1'),
	'done|180', 'the next refresh works');
is($node->safe_psql('postgres', q{SELECT count(*) FROM r_par.scorecards s JOIN parindex.report_cards('r_par') f USING (year, unit)
	WHERE s.card OPERATOR(parindex.=) f.card}), '200', '... and the cards are what the scores give');
$node->stop;
done_testing();
