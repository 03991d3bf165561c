# A report in a DBA's hands: a standby and sessions that only read, schemas and
# roles under other names, another owner, and a log that grows.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

$ENV{PGCLIENTENCODING} = 'UTF8';
my $primary = PostgreSQL::Test::Cluster->new('primary');
$primary->init(allows_streaming => 1, extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$primary->append_conf('postgresql.conf', 'max_prepared_transactions = 2');
$primary->start;
$primary->backup('backup');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'backup', has_streaming => 1);
$standby->start;

# Standard output and standard error of what a role says
sub said
{
	my ($node, $role, $sql) = @_;
	my ($out, $err) = ('', '');
	IPC::Run::run([ qw(psql -XAtq -v VERBOSITY=verbose -U), $role, '-d', $node->connstr('postgres') ], '<', \$sql, '>',
		\$out, '2>', \$err);
	return ($out =~ s/\n\z//r, $err);
}
sub as_owner
{
	my ($out, $err) = said($primary, 'authority', shift);
	die $err if $err =~ /ERROR/;
	return $out;
}
sub refused
{
	my ($node, $role, $sql, $error, $what) = @_;
	my ($out, $err) = said($node, $role, $sql);
	like($err, $error, $what);
}

$primary->safe_psql('postgres', 'CREATE ROLE authority LOGIN; CREATE ROLE reader LOGIN; CREATE ROLE heir LOGIN;
	GRANT CREATE ON DATABASE postgres TO authority, heir; GRANT CREATE ON SCHEMA public TO authority, heir;
	CREATE EXTENSION parindex');
as_owner(<<'END');
CREATE TABLE par_units AS SELECT year, block, block || n AS unit
	FROM generate_series(2021, 2022) year, unnest('{so,huyen}'::text[]) block, generate_series(1, 4) n;
CREATE TABLE par_framework AS SELECT DISTINCT year, block, c.*
	FROM par_units, (VALUES ('1.1', 'appraisal', 40), ('1.2', 'survey', 20), ('2', 'appraisal', 40))
		c (code, source, max_points);
CREATE TABLE par_scores AS
	SELECT year, unit, code, max_points * (right(unit, 1)::integer + year - 2020) / 7.0 AS points
	FROM par_units JOIN par_framework USING (year, block);
CALL parindex.create_report('par', 'par_units', 'par_framework', 'par_scores');
CALL parindex.refresh('par');
CALL parindex.publish('par', 2021, '1/QĐ-UBND');
GRANT USAGE ON SCHEMA par, par_published TO reader;
GRANT SELECT ON ALL TABLES IN SCHEMA par, par_published TO reader;
END

# ---- where nothing can be written ----

my $figures = 'SELECT count(*), md5(string_agg(t, chr(10) ORDER BY t COLLATE "C")) FROM (' . join(' UNION ALL ',
	map { "SELECT '$_' || t::text FROM %1\$s.$_ t" }
	qw(scorecards unit_index source_index axis_index criterion_points block_summary block_source block_axis
	block_criterion block_class dictionary problems freshness settings))
	. ') t (t)';
sub figures
{
	my ($node, $role, $report) = @_;
	return (said($node, $role, sprintf("SET timezone = 'UTC'; $figures", $report // 'par')))[0];
}
my $before = figures($primary, 'authority');
like($before, qr/^[3-9]\d\d\|/, 'there are figures');

my $read_only = qr/25006: cannot refresh or publish report "par" in a read-only transaction/;
refused($primary, 'authority', 'SET default_transaction_read_only = on; CALL parindex.refresh(\'par\')', $read_only,
	'a read-only session does not refresh');
refused($primary, 'authority', 'SET default_transaction_read_only = on; CALL parindex.refresh(\'par\')',
	qr/HINT:  Connect to the primary, without default_transaction_read_only/, 'and is told where');
refused($primary, 'authority', 'BEGIN READ ONLY; CALL parindex.refresh(\'par\', year => 2022)', $read_only,
	'nor a read-only transaction');
my $reads = "SET default_transaction_read_only = on; SET timezone = 'UTC'; " . sprintf($figures, 'par');
is((said($primary, 'reader', $reads))[0], $before, 'it reads the figures');

$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
refused($standby, 'authority', 'CALL parindex.refresh(\'par\')', $read_only, 'a standby does not refresh');
refused($standby, 'authority', 'CALL parindex.refresh(\'par\')',
	qr/HINT:  This server is a standby: connect to the primary/, 'and says that it is one');
is(figures($standby, 'reader'), $before, 'a reader of the standby sees the figures');
refused($standby, 'authority', q{CALL parindex.publish('par', 2022, '2/QĐ-UBND')}, $read_only,
	'nor does a standby publish');
my $holds = q{SELECT string_agg(year || ' ' || finding, ', ' ORDER BY year) FROM parindex.verify('%s')};
is((said($standby, 'reader', sprintf($holds, 'par')))[0], '2021 holds', 'and what was published holds there');

# ---- freshness: what each run leaves, a run after the other ----

# Of each year and block: is the last success this run's, and how did the last one end?
sub fresh
{
	return as_owner(q{SELECT string_agg(format('%s %s %s', f.year, f.block, f.last_outcome)
			|| CASE WHEN f.last_success = l.ended THEN ' now' ELSE '' END, ', ' ORDER BY f.year, f.block COLLATE "C")
		FROM par.freshness f, (SELECT ended FROM par.refresh_log ORDER BY id DESC LIMIT 1) l});
}
my $all_fresh = '2021 huyen done now, 2021 so done now, 2022 huyen done now, 2022 so done now';
is(fresh(), $all_fresh, 'all is fresh');
as_owner("CALL parindex.refresh('par', year => 2021)");
is(fresh(), '2021 huyen done now, 2021 so done now, 2022 huyen done, 2022 so done', 'a run of a year');
as_owner("CALL parindex.refresh('par', block => 'so')");
is(fresh(), '2021 huyen done, 2021 so done now, 2022 huyen done, 2022 so done now', 'a run of a block');
as_owner("UPDATE par_scores SET points = -1 WHERE (year, unit, code) = (2022, 'so1', '2')");
refused($primary, 'authority', "CALL parindex.refresh('par', year => 2022, block => 'so')", qr/23514: .*so1/,
	'a run fails');
is(fresh(), '2021 huyen done, 2021 so done, 2022 huyen done, 2022 so failed', 'and that is seen where it was to run');
refused($primary, 'authority', "CALL parindex.refresh('par')", qr/23514: .*so1/, 'a night fails');
is(fresh(), '2021 huyen failed, 2021 so failed, 2022 huyen failed, 2022 so failed', 'and that is seen everywhere');
as_owner("CALL parindex.refresh('par', year => 2022, block => 'huyen')");
is(fresh(), '2021 huyen failed, 2021 so failed, 2022 huyen done now, 2022 so failed', 'where it ran again all is well');
is(as_owner('SELECT count(*) FROM par.freshness WHERE last_success IS NULL'), '0',
	'the last success is remembered behind failures');
as_owner("UPDATE par_scores SET points = 1 WHERE (year, unit, code) = (2022, 'so1', '2')");
as_owner("BEGIN; SELECT FROM par.settings FOR UPDATE; PREPARE TRANSACTION 'another'");
my ($out, $err) = said($primary, 'authority', "CALL parindex.refresh('par', year => 2022)");
like($err, qr/NOTICE:.*another refresh or publication is running, skipped/, 'a run beside another is skipped');
as_owner("ROLLBACK PREPARED 'another'");
is(fresh(), '2021 huyen failed, 2021 so failed, 2022 huyen skipped, 2022 so skipped', 'and that is seen');
as_owner("CALL parindex.refresh('par')");
is(fresh(), $all_fresh, 'all is fresh again');

# ---- the log ----

# What the README says to delete. Over generated runs of all scopes and outcomes, in every quarter of them, it changes
# nothing that freshness shows, and leaves little.
my $delete = q{DELETE FROM par.refresh_log WHERE ended < least(now() - interval '%s',
	(SELECT min(least(last_success, last_run)) FROM par.freshness))};
as_owner(q{INSERT INTO par.refresh_log (year, block, started, ended, outcome)
	SELECT CASE WHEN r % 3 > 0 THEN 2021 + r / 3 % 2 END,
		CASE WHEN r / 6 % 3 > 0 THEN (ARRAY['so', 'huyen'])[1 + r / 18 % 2] END, e, e,
		CASE r / 36 % 4 WHEN 0 THEN 'failed' WHEN 1 THEN 'skipped' ELSE 'done' END
	FROM (SELECT hashint4(n) & 65535 AS r,
		now() - interval '1 year' + n * interval '8 hours' AS e FROM generate_series(1, 1000) n) runs});
my $shown = 'SELECT string_agg(f::text, chr(10) ORDER BY year, block COLLATE "C") FROM par.freshness f';
my $fresh = as_owner($shown);
cmp_ok(as_owner('SELECT count(DISTINCT last_run) FROM par.freshness'), '>', 1,
	'a thousand runs, of other years and blocks');
for my $age ('300 days', '90 days', '0 days')
{
	as_owner(sprintf($delete, $age));
	is(as_owner($shown), $fresh, "rows older than $age are not missed");
}
cmp_ok(as_owner('SELECT count(*) FROM par.refresh_log'), '<', 100, 'few rows stay');
as_owner('DELETE FROM par.refresh_log');
is(as_owner('SELECT count(*) FROM par.freshness WHERE last_run IS NULL AND last_success IS NULL'), '4',
	'without a log nothing is known');
as_owner("CALL parindex.refresh('par')");
is(fresh(), $all_fresh, 'until the next run');

# ---- other names, another owner ----

$before = figures($primary, 'authority');
as_owner('ALTER SCHEMA par RENAME TO "Chỉ số"');
refused($primary, 'authority', q{CALL parindex.refresh('par')}, qr/3F000: report "par" does not exist/,
	'a schema that was renamed');
refused($primary, 'authority', q{CALL parindex.refresh('Chỉ số')},
	qr/3F000: report "Chỉ số" has no schema "Chỉ số_published".*renamed together/s, 'without the other');
as_owner('ALTER SCHEMA par_published RENAME TO "Chỉ số_published"');
is(figures($primary, 'reader', '"Chỉ số"'), $before,
	'both renamed: the figures are the same, for those who might read them');
as_owner(q{CALL parindex.refresh('Chỉ số')});
is(as_owner('SELECT cards_changed, rows_changed FROM "Chỉ số".refresh_log ORDER BY id DESC LIMIT 1'), '0|0',
	'nothing changes');
as_owner(q{UPDATE par_scores SET points = 2 WHERE (year, unit, code) = (2022, 'so1', '2');
	CALL parindex.refresh('Chỉ số', year => 2022, block => 'so')});
is(as_owner('SELECT cards_changed FROM "Chỉ số".refresh_log ORDER BY id DESC LIMIT 1'), '1',
	'a score that changes does');
is((said($primary, 'reader', sprintf($holds, 'Chỉ số')))[0], '2021 holds',
	'what was published holds under another name');
as_owner(q{CALL parindex.publish('Chỉ số', 2022, '2/QĐ-UBND');
	CALL parindex.publish('Chỉ số', 2021, '3/QĐ-UBND', reason => 'đổi tên')});
is((said($primary, 'reader', sprintf($holds, 'Chỉ số')))[0], '2021 holds, 2022 holds', 'and more can be');
as_owner('ALTER SCHEMA "Chỉ số" RENAME TO par; ALTER SCHEMA "Chỉ số_published" RENAME TO par_published');

$primary->safe_psql('postgres', 'ALTER TABLE par.axis_index OWNER TO heir');
refused($primary, 'authority', q{CALL parindex.refresh('par')},
	qr/42501: relations of report "par" do not belong to its owner.*par\.axis_index of heir/s,
	'one table of another owner');
$primary->safe_psql('postgres', 'ALTER TABLE par.axis_index OWNER TO authority; REASSIGN OWNED BY authority TO heir');
refused($primary, 'authority', q{CALL parindex.refresh('par')},
	qr/42501: must be owner of report "par".*Connect as the owner, heir/s, 'the owner before is nobody now');
$primary->safe_psql('postgres', 'ALTER ROLE heir RENAME TO "người kế nhiệm"; ALTER ROLE reader RENAME TO press');
($out, $err) = said($primary, 'người kế nhiệm', q{CALL parindex.refresh('par')});
like($err, qr/48 rows read/, 'the heir refreshes, under another name');
is((said($primary, 'người kế nhiệm', 'SELECT run_by FROM par.refresh_log ORDER BY id DESC LIMIT 1'))[0],
	'người kế nhiệm', 'and is written down');
is(figures($primary, 'press'), figures($primary, 'người kế nhiệm'), 'readers read, whatever they are called');

# ---- the standby takes over ----

$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
$standby->promote;
($out, $err) = said($standby, 'người kế nhiệm', q{CALL parindex.refresh('par')});
like($err, qr/0 cards changed, 0 rows changed/, 'a standby that was promoted refreshes');
is((said($standby, 'press', sprintf($holds, 'par')))[0], '2021 holds, 2022 holds',
	'and what was published holds there');

$_->stop for $standby, $primary;
done_testing();
