# What publish says; that anybody can compute the digest with psql and sha256sum, whatever the encoding, DateStyle and
# TimeZone; and what publish does where others hold its tables.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

$ENV{PGCLIENTENCODING} = 'UTF8';
my $node = PostgreSQL::Test::Cluster->new('publish');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->append_conf('postgresql.conf', "max_prepared_transactions = 5\ntimezone = 'Asia/Ho_Chi_Minh'");
$node->start;
$node->safe_psql('postgres', 'CREATE ROLE authority LOGIN; CREATE ROLE press LOGIN');
$node->safe_psql('postgres', "CREATE DATABASE $_") for
	'utf8 OWNER authority', q{latin OWNER authority ENCODING LATIN1 LOCALE 'C' TEMPLATE template0};

# psql, for authority or somebody else
sub psql
{
	my ($database, $user) = @_;
	return [ 'psql', '-XAtq', '-U', $user // 'authority', '-d', $node->connstr($database) ];
}

# Standard output and standard error of a script that authority, or somebody else, runs
sub said
{
	my ($database, $sql, $user) = @_;
	my ($out, $err) = ('', '');
	IPC::Run::run(psql($database, $user), '<', \$sql, '>', \$out, '2>', \$err);
	return ($out, $err);
}

my $make = <<'END';
SET client_min_messages = warning;
CREATE EXTENSION parindex;
CREATE TABLE par_units (year integer, block text, unit text, name text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric);
INSERT INTO par_units SELECT y, 'so', 'u' || n, E'Département "é" \\ \n n° ' || n FROM generate_series(2021, 2023) y, generate_series(1, 3) n;
INSERT INTO par_framework SELECT y, 'so', '1', 'appraisal', 100 FROM generate_series(2021, 2023) y;
INSERT INTO par_scores SELECT year, unit, '1', 10 * right(unit, 1)::integer + year - 2021 FROM par_units;
CALL parindex.create_report('par', 'par_units', 'par_framework', 'par_scores');
CALL parindex.refresh('par');
GRANT USAGE ON SCHEMA par_published TO press;
GRANT SELECT ON ALL TABLES IN SCHEMA par_published TO press;
END

# The command of the documentation
sub sha256sum
{
	my ($database, $year, $revision, %env) = @_;
	local @ENV{ keys %env } = values %env;
	my $line = sprintf q{psql -XAtc "SELECT line FROM par_published.publication_line WHERE year = %s AND revision = %s ORDER BY no" -U press -d '%s' | sha256sum},
		$year, $revision, $node->connstr($database);
	my ($sum) = `$line` =~ /^([0-9a-f]{64})/;
	return $sum;
}

for my $database (qw(utf8 latin))
{
	my (undef, $err) = said($database, $make);
	is($err, '', "$database: a report");
	(undef, $err) = said($database, q{CALL parindex.publish('par', 2021, '987/QĐ', '2022-03-21')} =~ s/Đ/D/r);
	my ($digest) = $err =~ m{NOTICE:  report "par": 2021 published by 987/QD of 2022-03-21, revision 1, digest ([0-9a-f]{64})\n};
	ok($digest, "$database: decision, ISO date and digest are said") or diag $err;
	is(sha256sum($database, 2021, 1), $digest, "$database: psql and sha256sum give that digest");
	is(sha256sum($database, 2021, 1, PGDATESTYLE => 'SQL, DMY', PGTZ => 'America/Caracas', LC_ALL => 'C', LANG => 'vi_VN',
			PGOPTIONS => '-c extra_float_digits=-3 -c intervalstyle=iso_8601 -c quote_all_identifiers=on'),
		$digest, "$database: whatever the session");
}

# ---- what is compared with what is replaced ----
my (undef, $err) = said('utf8', q{SET datestyle = 'German'; CALL parindex.publish('par', 2022, 'QĐ 1234', '2023-03-20')});
like($err, qr/2022 published by QĐ 1234 of 2023-03-20, revision 1/, 'an ISO date in a German session');
unlike($err, qr/compared/, 'nothing was compared with what was not there before');
(undef, $err) = said('utf8', q{CALL parindex.publish('par', 2021, '988/QĐ', reason => 'in lại')});
like($err, qr/NOTICE:  report "par": 2021 published by 988\/QĐ, revision 2, digest/, 'no date, none said');
like($err, qr/NOTICE:  report "par": published 2022 was compared with what 2021 no longer says\nHINT/, 'the later year is named');
(undef, $err) = said('utf8', q{CALL parindex.unpublish('par', 2021, 'thu hồi')});
like($err, qr/2021 is no longer published, revision 2 is withdrawn\n.*published 2022 was compared with what 2021 no longer says/, 'unpublish names it too');
(undef, $err) = said('utf8', q{CALL parindex.unpublish('par', 2022, 'thu hồi')});
unlike($err, qr/compared/, 'nothing was compared with 2022');
isnt(sha256sum('utf8', 2022, 1), undef, 'the lines of what is withdrawn stay');

# ---- who holds the tables ----

# What waits ten seconds waits beside the others, each in a database of its own.
my @waiting;
sub holding
{
	my ($what, $sql, $expected, $call) = @_;
	my $database = 'held' . @waiting;
	$node->safe_psql('postgres', "CREATE DATABASE $database OWNER authority TEMPLATE utf8");
	my $release = hold($database, $sql);
	my $err = '';
	my $caller = IPC::Run::start([ @{ psql($database) }, '-c', $call ], '<', \undef, '>', \my $out, '2>', \$err);
	my $started = time;
	push @waiting, sub {
		$caller->finish;
		my $waited = time - $started;
		like($err, $expected, "$what: it is said");
		ok($waited >= 9 && $waited <= 60, "$what: after ten seconds") or diag $waited;
		$release->();
	};
}

# A session that keeps a transaction open, and how to end it
sub hold
{
	my ($database, $sql) = @_;
	my ($in, $out) = ("BEGIN;\n$sql;\n\\echo open\n", '');
	my $handle = IPC::Run::start(psql($database), '<', \$in, '>', \$out);
	IPC::Run::pump($handle) until $out =~ /open/;
	return sub { $in .= "ROLLBACK;\n\\q\n"; $handle->finish };
}

my $publish = q{CALL parindex.publish('par', 2021, 'QĐ')};
holding('an INSERT that is left open', q{INSERT INTO par_published.publication_line VALUES (2021, 9, 1, 'x')},
	qr/ERROR:  tables of "par_published" are being written by process \d+, for more than 10 s/, $publish);
holding('a draft that is being written', q{UPDATE par.unit_index SET rank = 1},
	qr/ERROR:  tables of "par" are being written by process \d+, for more than 10 s/, $publish);
holding('a rule that is being written', q{UPDATE par.block_rules SET block_name = 'x'},
	qr/ERROR:  tables of "par" are being written by process \d+, for more than 10 s/, q{CALL parindex.refresh('par')});
# Rows of its drafts, and its inputs, refresh waits for a minute; here it is ten seconds, so that nobody sits that out
is($node->safe_psql('utf8', q{SELECT 'lock_timeout=1min' = ANY (proconfig) FROM pg_proc WHERE proname = 'report_refresh'}),
	't', 'rows of drafts, and inputs, are waited for a minute');
$node->safe_psql('utf8', q{ALTER FUNCTION parindex.report_refresh SET lock_timeout = '10s'});
holding('a draft row that refresh would write', q{UPDATE par.unit_index SET rank = 1},
	qr/ERROR:  report "par" or its inputs are locked: process \d+ holds RowExclusiveLock on par.unit_index/,
	q{UPDATE par_scores SET points = points + 1; CALL parindex.refresh('par')});
holding('an input that is being altered', q{LOCK TABLE par_scores},
	qr/ERROR:  report "par" or its inputs are locked: process \d+ holds AccessExclusiveLock on public.par_scores\n/,
	q{CALL parindex.refresh('par')});
holding('a refresh that has not ended', q{CALL parindex.refresh('par')},
	qr/ERROR:  a refresh or publication of report "par" has been running for more than 10 s/, $publish);
said('utf8', q{BEGIN; INSERT INTO par_published.publication_line VALUES (2021, 9, 1, 'x'); PREPARE TRANSACTION 'kept'});
(undef, $err) = said('utf8', q{CALL parindex.unpublish('par', 2021, 'x')});
like($err, qr/tables of "par_published" are being written by a prepared transaction, for more than 10 s/,
	'a prepared transaction is named');
said('utf8', q{ROLLBACK PREPARED 'kept'});
$_->() for @waiting;
(undef, $err) = said('utf8', $publish);
like($err, qr/2021 published by QĐ, revision 3/, 'publish comes through when all have ended');

$node->stop;
done_testing();
