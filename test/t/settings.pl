# Results depend on neither the encoding of a database, nor its locale, nor settings of the session, its search_path
# among them. One script over the whole surface is run everywhere; what it prints, errors included, must be the same.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

$ENV{PGCLIENTENCODING} = 'UTF8';
my $dir = PostgreSQL::Test::Utils::tempdir();

# Locales of our own: no system has them all.
my %locale;
for my $locale (qw(tr_TR.UTF-8 vi_VN.UTF-8))
{
	my ($language) = $locale =~ /(.*)\./;
	system('sh', '-c', 'localedef --no-archive -i "$0" -f UTF-8 "$1" >/dev/null 2>&1', $language, "$dir/$locale");
	$locale{$locale} = 1 if -e "$dir/$locale/LC_COLLATE";
}
$ENV{LOCPATH} = "$dir:/usr/lib/locale" if %locale;

my $node = PostgreSQL::Test::Cluster->new('settings');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->append_conf('postgresql.conf', "log_statement = none\nlog_min_messages = panic\nmax_worker_processes = 16");
$node->start;
$node->safe_psql('postgres', 'CREATE ROLE authority LOGIN');
my $version = $node->safe_psql('postgres', 'SHOW server_version_num');

# Runs a script as the authority and returns all that psql prints; verbose errors have their SQLSTATE.
sub answers
{
	my ($database, $script) = @_;
	my $out;
	my @psql = ('psql', '-X', '-A', '-t', '-q', '-v', 'VERBOSITY=verbose', '-v', 'SHOW_CONTEXT=never', '-P', 'null=(null)',
		'-d', $node->connstr($database) . ' user=authority', '-f', '-');
	IPC::Run::run(\@psql, '<', \$script, '>&', \$out);
	$out =~ s/^psql:<stdin>:\d+: //mg;
	return $out;
}

# Whole outputs are compared; of those that differ the lines are shown.
sub same
{
	my ($got, $expected, $name) = @_;
	return if ok($got eq $expected, $name);
	for my $part ([ got => $got ], [ expected => $expected ])
	{
		open my $file, '>', "$dir/$part->[0]" or die;
		print $file $part->[1];
		close $file;
	}
	diag(scalar `diff "$dir/expected" "$dir/got" | cut -c 1-300 | head -n 20`);
}

# ---- the scripts ----------------------------------------------------------

# What each database has before a script is run in it.
my $fixture = <<'END';
CREATE EXTENSION parindex;
CREATE SCHEMA data;
CREATE TABLE data.framework AS
SELECT year, block, (code || ' ' || source || ' ' || maximum)::parindex.criteria AS criteria
FROM (VALUES ('1.1', 'appraisal', 2), ('1.2', 'survey', 1.5), ('1.10', 'appraisal', 4), ('2.1', 'appraisal', 10), ('2.2', 'survey', 6.25),
	('3', 'sipas', 12), ('9.1', 'bonus', 2), ('9.2', 'penalty', 3)) c (code, source, maximum), generate_series(2021, 2022) year, unnest(ARRAY['so', 'Huyen']) block;
CREATE TABLE data.score AS
SELECT f.year, f.block, u.unit, f.criteria, round(m.maximum * (40 + (ascii(u.unit) * 7 + f.year * 3 + m.maximum * 8)::integer % 41) / 80, 3) AS points,
	NOT (u.unit = 'B' AND parindex.code(f.criteria) = '1.1') AS applicable, CASE WHEN parindex.source(f.criteria) = 'appraisal' THEN round(m.maximum * 0.9, 2) END AS self_points
FROM data.framework f
	JOIN (VALUES ('so', 'A'), ('so', 'B'), ('so', 'a'), ('so', '_c'), ('Huyen', 'd'), ('Huyen', 'E I'), ('Huyen', 'i'), ('Huyen', 'J')) u (block, unit) ON u.block = f.block
	CROSS JOIN LATERAL (SELECT parindex.max_points(f.criteria) AS maximum) m;
CREATE VIEW data.card AS SELECT year, block, unit, parindex.scorecard(criteria, points, applicable) AS card FROM data.score GROUP BY year, block, unit;
END

# Only ASCII. It names no schema but by name and uses no operator of the search_path: what a hostile schema catches is the extension's.
my $surface = <<'END';
-- criteria
SELECT c, parindex.code(c), parindex.source(c), parindex.max_points(c), parindex.axis(c), parindex.depth(c), parindex.within(c, '1.2'), c OPERATOR(parindex.<@) '1',
	parindex.points_fit(c, 1.5), pg_catalog.encode(parindex.criteria_send(c), 'hex'), parindex.criteria_hash(c), parindex.criteria_hash_extended(c, 42)
FROM pg_catalog.unnest(ARRAY['1.10 appraisal 2', '1.9 appraisal 2.50', '1.9 sipas 2.5', '2 i 0', '1.2.3 index 999999.99999999', '255.1 survey_i 0.00000001']::parindex.criteria[]) c ORDER BY c;
SELECT c FROM data.framework f (y, b, c) GROUP BY c ORDER BY c USING OPERATOR(parindex.>);
SELECT parindex.criteria('1.2', 'appraisal', 1.500), parindex.criteria('7', 'I', 1);
SELECT '1.2 Appraisal 3'::parindex.criteria;
SELECT '1,2 appraisal 3'::parindex.criteria;
SELECT '1.2 appraisal 1,5'::parindex.criteria;
SELECT parindex.criteria_problems(c), parindex.criteria_problems(c, 5) FROM pg_catalog.unnest(ARRAY['1.1 a 1', '1.3 a 1.5', '2 a 2', '2.1 a 1', '1.1 a 1', '4 b 0.5']::parindex.criteria[]) c;
-- scorecards
SELECT year, block, unit, card, pg_catalog.encode(parindex.scorecard_send(card), 'hex'), parindex.scorecard_hash(card), parindex.scorecard_hash_extended(card, 7) FROM data.card ORDER BY card, year, unit COLLATE pg_catalog."C";
SELECT unit, year, parindex.par_index(card), parindex.par_index(card, 1), parindex.par_index(card, '1.1', 'appraisal', 'zero'), parindex.points(card), parindex.points(card, NULL::pg_catalog.text, 'penalty'),
	parindex.max_points(card, 2), parindex.points_lost(card), parindex.points_open(card), parindex.unscored(card), parindex.not_applicable(card), parindex.duplicates(card),
	parindex.missing(card, '{1.1 appraisal ?/2, 5 x ?/1}'), parindex.to_depth(card, 1), card OPERATOR(parindex.+) '{7 x 1/2}' FROM data.card ORDER BY year, unit COLLATE pg_catalog."C";
SELECT n.unit, c.* FROM data.card n, parindex.cells(n.card) c ORDER BY n.year, n.unit COLLATE pg_catalog."C", c.code COLLATE pg_catalog."C", c.source COLLATE pg_catalog."C";
SELECT n.unit, c.*, parindex.index_change(n.card, b.card) FROM data.card n, data.card b, parindex.change_cells(n.card, b.card) c
WHERE n.unit OPERATOR(pg_catalog.=) b.unit AND n.year OPERATOR(pg_catalog.>) b.year ORDER BY n.unit COLLATE pg_catalog."C", c.code COLLATE pg_catalog."C", c.source COLLATE pg_catalog."C";
SELECT parindex.scorecard(card), parindex.par_index(parindex.scorecard(card)) FROM data.card GROUP BY year ORDER BY year;
SELECT year, parindex.par_index(criteria, points), parindex.par_index(criteria, points, applicable), parindex.par_index(points, 12), parindex.scorecard(criteria, points, applicable, 1) FROM data.score GROUP BY year ORDER BY year;
SELECT '{1 a 1/2, 1.1 b 1/1}'::parindex.scorecard, '{1 a 1.50/2 x3, 2 b ?/1, 3 c -/0.5}@1'::parindex.scorecard;
SELECT '{1 a 1,5/2}'::parindex.scorecard;
SELECT parindex.scorecard(c, 2.5) FROM (VALUES ('1.1 appraisal 2'::parindex.criteria)) v (c);
SELECT parindex.par_index('{1 a 1/2}@1'::parindex.scorecard, '1.1');
-- ranks and years
SELECT year, unit, parindex.block_rank(card) OVER b, parindex.block_rank(pg_catalog.round(parindex.par_index(card), 0), 'dense') OVER b, parindex.year_change(card, year) OVER u, parindex.previous_year(card, year) OVER u
FROM data.card WINDOW b AS (PARTITION BY year, block), u AS (PARTITION BY unit ORDER BY year) ORDER BY year, unit COLLATE pg_catalog."C";
SELECT parindex.block_ranking(unit, v) FROM (VALUES ('b', 1.5), ('A', 1.50), ('a', 1.5), ('_', 1.5), ('I', 1.5), ('i', 1.5), ('Z', 2), ('a b', 1.5), ('a-b', 1.5), ('ab', 1.5), ('z', NULL)) u (unit, v);
SELECT year, block, parindex.block_ranking(unit, card) FROM data.card GROUP BY year, block ORDER BY year, block COLLATE pg_catalog."C";
SELECT unit, parindex.year_change(parindex.par_index(card), year, 2022), parindex.year_change(card, year, 2022), parindex.previous_year(parindex.par_index(card), year) FROM data.card GROUP BY unit ORDER BY unit COLLATE pg_catalog."C";
-- rubrics
SELECT r, parindex.rubric_hash(r), parindex.rubric_hash_extended(r, 1), pg_catalog.encode(parindex.rubric_send(r), 'hex')
FROM pg_catalog.unnest(ARRAY['>= 100: 1.5; >= 80.50: 1; else 0', '<= 2022-01-31: 0.2; 2022-02-01..2022-12-01: 0.1; else 0', 'yes: 1; no: 0', 'linear 50..100 -> 0..2', 'each -0.25 from 1',
	'''i I'': 1; TITLE: 0.5; title: 0', '>= 90: ''Good''; else ''Fair''']::parindex.rubric[]) r;
SELECT d, parindex.score('<= 2022-01-31: 0.2; 2022-02-01..2022-12-01: 0.1; else 0', pg_catalog.make_date(2022, m, d)) FROM (VALUES (1, 31), (2, 1), (12, 1), (12, 2)) v (m, d);
SELECT parindex.max_score('linear 50..100 -> 0..2'), parindex.score('linear 50..100 -> 0..2', 71.3), parindex.score('each -0.25 from 1', 3), parindex.score('>= 80.50: 1; else 0', 80.499), parindex.band('>= 90: ''Good''; else ''Fair''', 89.995),
	parindex.score('TITLE: 1; title: 0.5', 'title'::pg_catalog.text), parindex.score('yes: 1; no: 0', true), parindex.score('no: 0.25; yes: 1', 'no'::pg_catalog.text);
SELECT parindex.score('INFO: 1', 'info'::pg_catalog.text);
SELECT '<= 31.01.2022: 1; else 0'::parindex.rubric;
SELECT '<= 01/02/2022: 1; else 0'::parindex.rubric;
SELECT '>= 80,5: 1; else 0'::parindex.rubric;
SELECT parindex.score('2022-01-01..2022-01-31: 1', pg_catalog.make_date(2022, 12, 1));
SELECT parindex.score('>= 1: 1; < 1: 0', '1'::pg_catalog.text);
-- surveys
SELECT t, parindex.respondents(t), parindex.mean_weight(t), parindex.survey_points(t, 2.5), parindex.standard_error(t), parindex.standard_error(t, 1000), parindex.margin_of_error(t), parindex.margin_of_error(t, 1000, 0.99),
	pg_catalog.encode(parindex.survey_tally_send(t), 'hex'), parindex.survey_tally_hash(t)
FROM (SELECT parindex.survey(parindex.score('A: 100; B: 60; C: 33.3; D: 0; E: null', a), n) FROM (VALUES ('A'::pg_catalog.text, 7::bigint), ('B', 5), ('C', 3), ('D', 2), ('E', 9)) v (a, n)) s (t);
SELECT parindex.survey(t) FROM pg_catalog.unnest(ARRAY['7 420 34000', '3 99.9 3326.67']::parindex.survey_tally[]) t;
SELECT '3 99,9 3326'::parindex.survey_tally;
-- kept and copied
CREATE SCHEMA work;
CREATE TABLE work.kept (criteria parindex.criteria, card parindex.scorecard, rubric parindex.rubric, tally parindex.survey_tally, PRIMARY KEY (criteria), UNIQUE (card));
INSERT INTO work.kept SELECT '1.1 appraisal 2', card, 'no: 0; ''the rest'': 1', NULL FROM data.card WHERE unit OPERATOR(pg_catalog.=) 'A' AND year OPERATOR(pg_catalog.=) 2021;
CREATE TABLE work.copy (LIKE work.kept);
\copy work.kept TO 'DIR/binary' (FORMAT binary)
\copy work.copy FROM 'DIR/binary' (FORMAT binary)
\copy work.kept TO 'DIR/text'
\copy work.copy FROM 'DIR/text'
SELECT * FROM work.copy;
-- a report
CREATE TABLE work.score AS SELECT * FROM data.score;
CALL parindex.create_report('work_par', 'work.score', 'data.framework', digits => 3);
CALL parindex.create_report('work_par', 'data.card');
INSERT INTO work_par.label (kind, code, name_vi, name_en) VALUES ('unit', 'A', 'So Noi vu', 'Home affairs'), ('axis', '1', 'Chi dao', NULL), ('criterion', '1.10', 'I', 'i'), ('source', 'sipas', 'SIPAS', NULL), ('block', 'so', 'Khoi so', 'Departments');
INSERT INTO work_par.period (year, block, framework, class_rubric) VALUES (2021, 'so', 'QD 1', '>= 80: ''Tot''; else ''Kha'''), (2022, 'so', 'QD 1', '>= 70.5: ''Tot''; else ''Kha''');
INSERT INTO work_par.prior_index (unit, year, index, rank) VALUES ('A', 2020, 77.125, 2);
SELECT * FROM work_par.problems;
CALL parindex.refresh('work_par');
INSERT INTO work.score VALUES (2022, 'so', 'A', '1.1 appraisal 2', 2.5, NULL, 3), (2022, 'so', NULL, '2.1 appraisal 10', 1, NULL, NULL);
SELECT * FROM work_par.problems p ORDER BY p.code COLLATE pg_catalog."C", p.problem COLLATE pg_catalog."C";
CALL parindex.refresh('work_par', 2022, 'so');
DELETE FROM work.score s WHERE s.points OPERATOR(pg_catalog.=) 2.5 OR s.unit IS NULL;
CALL parindex.refresh('work_par', year => 2022);
UPDATE work_par.scorecards SET refreshed_at = '2022-06-30 22:00:00+00';
-- publish is for read committed, whatever the session's default
BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL client_min_messages = warning;
CALL parindex.publish('work_par', 2022, decision => '1234/QD-UBND');
CLOCK
COMMIT;
SELECT * FROM parindex.verify('work_par', 2022);
DELETE FROM work_par.scorecards;
UPDATE work_par.label SET name_vi = 'x';
CALL parindex.refresh('work_par');
SELECT run_by, year, block, rows_read, cards_changed, cards_removed, outcome, error FROM work_par.refresh_log ORDER BY id;
READ
-- a record that was tampered with
ALTER TABLE work_par.scorecards DISABLE TRIGGER keep_update;
UPDATE work_par.scorecards SET card = '{1 appraisal 1/2, 1 i 1/3}' WHERE unit OPERATOR(pg_catalog.=) 'i';
SELECT * FROM parindex.verify('work_par', 2022) v ORDER BY v::pg_catalog.text COLLATE pg_catalog."C";
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.unpublish('work_par', 2022, 'error in print');
COMMIT;
SELECT p.year, p.revision, p.decision, p.forced, p.unpublished_by, p.reason FROM work_par.publication p;
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.publish('work_par', 2022);
ROLLBACK;
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.drop_report('work_par');
COMMIT;
DROP SCHEMA work CASCADE;
END

# What a reader of a published report asks.
my $read = <<'END';
SELECT v.year, v.block, v.unit, v.name, v.points, v.max_points, v.index_pct, v.rank, v.change, v.class, v.status FROM work_par.unit_index v ORDER BY v.year, v.unit COLLATE pg_catalog."C";
-- date and timestamp print by DateStyle, and refreshed_at is local time by TimeZone, as BI tools want it
SELECT DISTINCT pg_catalog.to_char(v.published_on, 'YYYY-MM-DD') FROM work_par.unit_index v ORDER BY 1;
BEGIN;
SET LOCAL TimeZone = 'UTC';
SELECT DISTINCT pg_catalog.to_char(v.refreshed_at, 'YYYY-MM-DD HH24:MI:SS') FROM work_par.unit_index v WHERE v.year OPERATOR(pg_catalog.=) 2022;
COMMIT;
END
$read .= "SELECT '$_', j FROM work_par.$_ v, LATERAL (SELECT (pg_catalog.to_jsonb(v) OPERATOR(pg_catalog.-) 'refreshed_at')::pg_catalog.text) j (j) ORDER BY j COLLATE pg_catalog.\"C\";\n"
	for qw(unit_index source_index axis_index criterion_points block_summary block_source block_axis problems);
# the Vietnamese labels are English ones where the encoding has no room for them
$read .= <<'END';
SELECT d.view_name, d.place, d.column_name, d.label_en, d.unit, d.decimals FROM work_par.dictionary d ORDER BY d.view_name COLLATE pg_catalog."C", d.place;
SELECT p.year, p.revision, p.decision, p.published_by, pg_catalog.encode(p.digest, 'hex'), pg_catalog.encode(p.seal, 'hex'), pg_catalog.to_char(p.published_on, 'YYYY-MM-DD') FROM work_par.publication p;
SELECT a.view_name, a.line, a.printed FROM work_par.announced a ORDER BY a.view_name COLLATE pg_catalog."C", a.line;
SELECT * FROM parindex.verify('work_par', 2022);
END
$surface =~ s/DIR/$dir/g;
my ($make, $unmake) = split /^READ\n/m, $surface;
$surface = $make . $read . $unmake;

# Vietnamese text wherever there can be text. Sorts put it in C order, by bytes.
my $vietnamese = <<'END';
SELECT parindex.block_ranking(unit, v) FROM (VALUES ('Ứng Hòa', 1.5), ('Ba Đình', 1.50), ('đông anh', 1.5), ('Đông Anh', 1.5), ('Ba Vì', 2), ('Ý Yên', 1.5), ('ăn', 1.5), ('ân', 1.5), ('an', 1.5), ('Hoàn Kiếm', NULL)) u (unit, v);
SELECT r, parindex.rubric_hash(r), pg_catalog.encode(parindex.rubric_send(r), 'hex') FROM pg_catalog.unnest(ARRAY['''đúng hạn'': 1; ''quá hạn'': 0.5; không: 0', 'trễ: 0; Trễ: 1; TRỄ: 0.5', '>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''Khá''']::parindex.rubric[]) r;
SELECT parindex.score('''đúng hạn'': 1; không: 0', 'không'::pg_catalog.text), parindex.score('trễ: 0; Trễ: 1; TRỄ: 0.5', 'TRỄ'::pg_catalog.text), parindex.band('>= 90: ''Xuất sắc''; else ''Khá''', 90);
CREATE TABLE data.unit AS SELECT * FROM data.score WHERE false;
INSERT INTO data.unit SELECT s.year, CASE s.block WHEN 'so' THEN 'sở' ELSE 'Huyện' END, CASE s.unit WHEN 'A' THEN 'Sở Nội vụ' WHEN 'a' THEN 'Ông Ích' WHEN 'd' THEN 'Ứng Hòa' WHEN 'i' THEN 'ứng hòa' ELSE 'đơn vị ' || s.unit END, s.criteria, s.points, s.applicable, s.self_points FROM data.score s;
CALL parindex.create_report('work_par', 'data.unit');
CALL parindex.create_report('Báo cáo "Hà Nội"', 'data.unit');
CALL parindex.refresh('Báo cáo "Hà Nội"', 2022, 'sở');
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.drop_report('Báo cáo "Hà Nội"');
COMMIT;
INSERT INTO work_par.label (kind, code, name_vi) VALUES ('unit', 'Ứng Hòa', 'Huyện Ứng Hòa'), ('axis', '1', 'Chỉ đạo, điều hành'), ('block', 'sở', 'Khối Sở');
INSERT INTO work_par.period (year, block, framework, class_rubric) VALUES (2022, 'sở', 'Quyết định', '>= 75: ''Xuất sắc''; >= 70: ''Tốt''; else ''Khá''');
CALL parindex.refresh('work_par');
UPDATE work_par.scorecards SET refreshed_at = '2022-06-30 22:00:00+00';
BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL client_min_messages = warning;
CALL parindex.publish('work_par', 2022, decision => '1234/QĐ-UBND');
CLOCK
COMMIT;
READ
SELECT d.view_name, d.column_name, d.label_vi, pg_catalog.col_description(pg_catalog.to_regclass('work_par.' || d.view_name), d.place) FROM work_par.dictionary d ORDER BY d.view_name COLLATE "C", d.place;
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.drop_report('work_par', force => true);
COMMIT;
DROP TABLE data.unit;
END
$vietnamese =~ s/^READ$/$read/m;

# What LATIN1 has as well as UTF8; its C order is the same.
my $latin = <<'END';
SELECT parindex.block_ranking(unit, v) FROM (VALUES ('São', 1.5), ('Øst', 1.5), ('ñandú', 1.5), ('Âge', 1.5), ('age', 1.5), ('ÿ', 2)) u (unit, v);
SELECT r, parindex.max_score(r) FROM pg_catalog.unnest(ARRAY['''São'': 1; ''Øst'': 0.5; age: 0', '''½'': 1; ''« à l''''heure »'': 0']::parindex.rubric[]) r;
SELECT parindex.score('''São'': 1; ''são'': 0.25', 'são'::pg_catalog.text), parindex.band('>= 90: ''Très bien''; else ''À revoir''', 3);
SELECT parindex.score('''São'': 1', 'SÃO'::pg_catalog.text);
SELECT '''été''? 1'::parindex.rubric;
CREATE TABLE data.unit AS SELECT s.year, s.block, s.unit || 'é' AS unit, s.criteria, s.points FROM data.score s;
CALL parindex.create_report('work_par', 'data.unit');
CALL parindex.create_report('Évaluation', 'data.unit');
CALL parindex.refresh('Évaluation', 2022, 'so');
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.drop_report('Évaluation');
COMMIT;
INSERT INTO work_par.label (kind, code, name_vi) VALUES ('unit', 'Aé', 'Préfecture'), ('axis', '1', 'Été');
CALL parindex.refresh('work_par');
UPDATE work_par.scorecards SET refreshed_at = '2022-06-30 22:00:00+00';
BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL client_min_messages = warning;
CALL parindex.publish('work_par', 2022, decision => 'arrêté');
CLOCK
COMMIT;
READ
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.drop_report('work_par', force => true);
COMMIT;
DROP TABLE data.unit;
END
$latin =~ s/^READ$/$read/m;

# What the clock says is replaced, so that digest and seal can be compared.
my $clock = <<'END';
ALTER TABLE work_par.publication DISABLE TRIGGER keep_record;
ALTER TABLE work_par.announced DISABLE TRIGGER keep_record;
UPDATE work_par.publication SET published_at = '2022-06-30 22:00:00+00', published_on = '2022-07-01';
DELETE FROM work_par.announced;
INSERT INTO work_par.announced SELECT 2022, 1, p.view_name, p.line, p.printed FROM parindex.report_printed('work_par', 2022) p;
UPDATE work_par.publication SET digest = parindex.report_digest('work_par', 2022, 1);
UPDATE work_par.publication SET seal = parindex.report_seal('work_par', 2022, 1, 'published');
ALTER TABLE work_par.publication ENABLE TRIGGER keep_record;
ALTER TABLE work_par.announced ENABLE TRIGGER keep_record;
END
s/^CLOCK\n/$clock/mg for $make, $surface, $vietnamese, $latin;

# Text in which a collation has a say: blocks and findings that come in another order than in C.
my $blocks = <<'END';
CREATE TABLE data.unit (year integer, block text, unit text, criteria parindex.criteria, points numeric);
INSERT INTO data.unit VALUES (2022, 'Tp', 'U', '1 a 2', 1), (2022, 'huyen', 'U', '2 a 2', 1), (2022, 'Tp', 'V', '1 a 2', 1), (2022, 'huyen', 'V', '1 a 2', 1);
CALL parindex.create_report('work_par', 'data.unit');
SELECT * FROM work_par.problems p ORDER BY p::text COLLATE "C";
CALL parindex.refresh('work_par');
DROP TABLE data.unit CASCADE;
DROP SCHEMA work_par CASCADE;
END
my $findings = <<'END';
CREATE TABLE data.unit AS SELECT * FROM data.score WHERE block = 'Huyen';
CALL parindex.create_report('work_par', 'data.unit');
CALL parindex.refresh('work_par');
CALL parindex.publish('work_par', 2022);
ALTER TABLE work_par.scorecards DISABLE TRIGGER ALL;
UPDATE work_par.scorecards SET card = '{}', refreshed_at = '2022-06-30' WHERE year = 2022;
SELECT v.finding, v.view_name, v.printed ->> 'unit', v.printed ->> 'code', v.printed ->> 'source' FROM parindex.verify('work_par', 2022) v;
DROP TABLE data.unit CASCADE;
DROP SCHEMA work_par CASCADE;
END
$findings =~ s/^CALL parindex.publish/BEGIN; SET LOCAL client_min_messages = warning;\n$&/m;	# the digest is the clock's
$findings =~ s/^ALTER/COMMIT;\n$&/m;

# ---- the reference: UTF8, C, the settings that initdb gives ----------------

sub database
{
	my ($name, $options) = @_;
	my $created = $node->psql('postgres', "CREATE DATABASE $name OWNER authority TEMPLATE template0 $options", stderr => \my $error);
	return $created == 0 ? answers($name, "\\set ON_ERROR_STOP on\n$fixture") : $error;
}

is(database('reference', "ENCODING 'UTF8' LOCALE 'C'"), '', 'UTF8, C: installed');
my ($expected, $expected_vietnamese, $expected_latin, $expected_blocks, $expected_findings) =
	map { answers('reference', $_) } $surface, $vietnamese, $latin, $blocks, $findings;
is(database('published', "ENCODING 'UTF8' LOCALE 'C'"), '', 'a report that stands');
answers('published', $make);
my $expected_read = answers('published', $read);

same(answers('reference', $surface), $expected, 'twice the same');
for my $said ($expected, $expected_vietnamese, $expected_latin, $expected_read)
{
	my ($mistake) = $said =~ /^(ERROR: +(?:XX|42601|42704|42883|42703|25|22P05).*)/m;
	is($mistake, undef, 'a script does what it is meant to');
	ok($said =~ /^digest holds\|/m, 'and publishes a report');
}
ok($expected_vietnamese =~ /'TRỄ'.*Khối Sở/s, 'names are Vietnamese');
ok($expected_blocks =~ /unit in two blocks.*duplicate/s, 'a unit in two blocks');
ok($expected_findings =~ /digest differs.*announced, no longer given\|unit_index\|i\|/s, 'findings of verify');

# ---- encodings -------------------------------------------------------------

# What an encoding cannot hold does not get in.
sub refused
{
	my ($database) = @_;
	my $kept = q{SELECT 'kept', count(*), md5(string_agg(c::text, ',' ORDER BY c)) FROM (SELECT card FROM work_par.scorecards UNION ALL SELECT parindex.scorecard(criteria, points) FROM data.unit) s (c);};
	answers($database, q{CREATE TABLE data.unit AS SELECT * FROM data.score; CALL parindex.create_report('work_par', 'data.unit'); CALL parindex.refresh('work_par');});
	my $before = answers($database, $kept);
	like($before, qr/^kept\|17\|/, "$database: there is something to keep");
	for my $statement (
		q{SELECT '''đúng hạn'': 1; no: 0'::parindex.rubric},
		q{SELECT parindex.score('timely: 1; no: 0', 'đúng hạn'::text)},
		q{SELECT '1.1 thẩm_định 2'::parindex.criteria},
		q{SELECT '{1 điểm 1/2}'::parindex.scorecard},
		q{SELECT parindex.block_ranking('Ứng Hòa', 1)},
		q{SELECT parindex.par_index('{1 a 1/2}'::parindex.scorecard, NULL::text, 'điểm')},
		q{CALL parindex.create_report('Báo cáo Ứng Hòa', 'data.unit')},
		q{CALL parindex.publish('work_par', 2022, decision => '1234/QĐ-UBND, Ứng Hòa')},
		q{CALL parindex.refresh('work_par', block => 'Ứng Hòa')},
		q{INSERT INTO work_par.label (kind, code, name_vi) VALUES ('unit', 'A', 'Ứng Hòa')},
		q{INSERT INTO work_par.period VALUES (2022, 'so', NULL, '>= 90: ''Xuất sắc''; else ''Khá''')},
		q{UPDATE data.unit SET unit = 'Ứng Hòa'})
	{
		like(answers($database, "$statement;\n"), qr/^ERROR:  22P05: character with byte sequence [^\n]+ has no equivalent in encoding/, "$database: $statement");
	}
	is(answers($database, $kept), $before, "$database: nothing has changed");
	answers($database, "CALL parindex.drop_report('work_par'); DROP TABLE data.unit;");
}

for my $encoding (qw(LATIN1 WIN1258 SQL_ASCII EUC_JP))
{
	my $database = lc $encoding;
	my $installed = database($database, "ENCODING '$encoding' LOCALE 'C'");
	# The dictionary's labels in the install script are UTF-8, which is no valid text where a letter has several other bytes.
	if ($encoding eq 'EUC_JP')
	{
		like($installed, qr/ERROR:  22021: invalid byte sequence for encoding "EUC_JP"/, 'EUC_JP: not installed, and a clear error');
		is($node->safe_psql($database, q{SELECT count(*) FROM pg_namespace WHERE nspname = 'parindex'}), 0, 'EUC_JP: nothing is left behind');
		next;
	}
	is($installed, '', "$encoding: installed");
	same(answers($database, $surface), $expected, "$encoding: ASCII");
	if ($encoding eq 'SQL_ASCII')
	{
		same(answers($database, $vietnamese), $expected_vietnamese, "$encoding: Vietnamese passes as bytes");
		next;
	}
	refused($database);
	next if $encoding eq 'WIN1258';	# it has other letters, in another order
	same(answers($database, $latin), $expected_latin, "$encoding: its letters");
	same(answers($database, $surface), $expected, "$encoding: ASCII again");
}

# A word of letters is one whatever the encoding of its letters.
my $words = q{SELECT parindex.score('São: 1; Âge: 0.5; ñandú: 0; été: 0.25', w::text) FROM unnest(ARRAY['São', 'Âge', 'ñandú', 'été']) w;};
is(answers('reference', $words), "1\n0.5\n0\n0.25\n", 'UTF8: words of letters need no quotes');
is(answers('latin1', $words), answers('reference', $words), 'LATIN1: words of letters need no quotes');
$words = q{SELECT parindex.score('đông: 1; không: 0.5; câu: 0; tính: 0.25', w::text) FROM unnest(ARRAY['đông', 'không', 'câu', 'tính']) w;};
is(answers('reference', $words), "1\n0.5\n0\n0.25\n", 'UTF8: Vietnamese words need no quotes');
is(answers('win1258', $words), answers('reference', $words), 'WIN1258: Vietnamese words need no quotes');

# Clients of other encodings. What they cannot take is refused on the way out, and a refresh is none the worse for it.
for my $encoding (qw(LATIN1 EUC_JP SQL_ASCII))
{
	local $ENV{PGCLIENTENCODING} = $encoding;
	same(answers('reference', $surface), $expected, "client_encoding $encoding") if $encoding eq 'EUC_JP';
	same(answers('published', $read), $expected_read, "client_encoding $encoding: reading");
}
answers('reference', q{CREATE TABLE data.unit AS SELECT year, block, 'Ứng ' || unit AS unit, criteria, points FROM data.score; CALL parindex.create_report('work_par', 'data.unit');});
{
	local $ENV{PGCLIENTENCODING} = 'LATIN1';
	like(answers('reference', "CALL parindex.refresh('work_par');"), qr/128 rows read, 16 units, 16 cards changed/, 'client_encoding LATIN1: refresh');
	like(answers('reference', 'SELECT * FROM work_par.unit_index;'), qr/ERROR:  22P05: /, 'client_encoding LATIN1: Vietnamese is refused');
	my $workers = q{SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;};
	like(answers('reference', "$workers EXPLAIN (COSTS off) SELECT parindex.block_ranking(unit, points) FROM data.unit;"), qr/Gather/, 'there are workers');
	is(answers('reference', "$workers SELECT cardinality(parindex.block_ranking(unit, points)) FROM data.unit;"), "128\n", 'client_encoding LATIN1: ranked by workers');
}
answers('reference', "CALL parindex.drop_report('work_par'); DROP TABLE data.unit;");

# ---- locales ---------------------------------------------------------------

my @locales = ([ c_utf8 => "LOCALE 'C.UTF-8'" ],
	(map { [ "icu_$_" => "LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE '$_'" ] } qw(tr vi)),
	(map { [ "libc_$_" => "LOCALE '$_'" ] } qw(tr_TR.UTF-8 vi_VN.UTF-8)));
for (@locales)
{
	my ($name, $options) = @$_;
	$name =~ s/_..\.UTF-8//;
	my $installed = database(lc $name, "ENCODING 'UTF8' $options");
	SKIP:
	{
		skip "$name: $installed", 1 if $installed =~ /option "locale_provider" not recognized|ICU is not supported|invalid locale name/;
		is($installed, '', "$name: installed");
		same(answers(lc $name, $surface), $expected, "$name: ASCII");
		same(answers(lc $name, $vietnamese), $expected_vietnamese, "$name: Vietnamese");
		same(answers(lc $name, $blocks), $expected_blocks, "$name: a unit in two blocks");
		same(answers(lc $name, $findings), $expected_findings, "$name: findings of verify");
	}
}

# Sources whose columns have collations of their own, and others than each other.
SKIP:
{
	skip 'no ICU', 1 if $node->safe_psql('reference', q{SELECT count(*) FROM pg_collation WHERE collname IN ('tr-x-icu', 'vi-x-icu')}) != 2;
	my $collated = $surface =~ s/^CREATE TABLE work.score AS /CREATE TABLE work.score (LIKE data.score);
ALTER TABLE work.score ALTER block TYPE pg_catalog.text COLLATE "tr-x-icu", ALTER unit TYPE pg_catalog.text COLLATE "vi-x-icu";
CREATE TABLE work.framework (LIKE data.framework);
ALTER TABLE work.framework ALTER block TYPE pg_catalog.text COLLATE "vi-x-icu";
INSERT INTO work.framework SELECT * FROM data.framework;
INSERT INTO work.score /mr =~ s/'data.framework'/'work.framework'/r;
	# one table more goes with the schema
	same(answers('reference', $collated =~ s/^DROP SCHEMA work/DROP TABLE work.framework;\n$&/mr), $expected, 'columns with collations');
}

# ---- settings --------------------------------------------------------------

# As they are when a session starts, also those that only a superuser may set.
sub with_settings
{
	my ($name, %setting) = @_;
	$node->safe_psql('postgres', join ' ', map { "ALTER ROLE authority SET $_ = " . ($_ eq 'search_path' ? $setting{$_} : "'$setting{$_}'") . ';' } sort keys %setting);
	my ($got, $got_read) = (answers('reference', $surface), answers('published', $read));
	# what messages name is rightly quoted then
	my $quotes = $setting{quote_all_identifiers} ? '"' : '';
	same($got =~ s/(?:$quotes)//gr, $expected =~ s/(?:$quotes)//gr, $name);
	same($got_read, $expected_read, "$name: reading");
	$node->safe_psql('postgres', 'ALTER ROLE authority RESET ALL');
}

with_settings('German dates', DateStyle => 'German, DMY', IntervalStyle => 'sql_standard', TimeZone => 'Asia/Ho_Chi_Minh', extra_float_digits => -15, bytea_output => 'escape', xmlbinary => 'hex');
with_settings('SQL dates', DateStyle => 'SQL, MDY', IntervalStyle => 'iso_8601', TimeZone => 'America/St_Johns', extra_float_digits => 0, xmloption => 'document');
with_settings('Postgres dates', DateStyle => 'Postgres, DMY', IntervalStyle => 'postgres_verbose', TimeZone => 'Pacific/Kiritimati', extra_float_digits => 3, timezone_abbreviations => 'India');
with_settings('strings', standard_conforming_strings => 'off', backslash_quote => 'off', escape_string_warning => 'on', array_nulls => 'off', transform_null_equals => 'on');
with_settings('backslashes', standard_conforming_strings => 'off', backslash_quote => 'on', quote_all_identifiers => 'on', check_function_bodies => 'off');
with_settings('PL/pgSQL, columns', 'plpgsql.variable_conflict' => 'use_column', 'plpgsql.extra_errors' => 'all', 'plpgsql.extra_warnings' => 'all', 'plpgsql.print_strict_params' => 'on');
with_settings('PL/pgSQL, variables', 'plpgsql.variable_conflict' => 'use_variable', 'plpgsql.check_asserts' => 'off');
with_settings('serializable', default_transaction_isolation => 'serializable', row_security => 'off', constraint_exclusion => 'on', default_transaction_deferrable => 'on');
with_settings('no hashing', enable_hashagg => 'off', enable_hashjoin => 'off', enable_indexscan => 'off', enable_bitmapscan => 'off', enable_material => 'off', work_mem => '64kB', plan_cache_mode => 'force_custom_plan', enable_incremental_sort => 'off');
# switched off plans cost so much that they would be compiled, which takes longer than all else
with_settings('no sorting', jit => 'off', enable_sort => 'off', enable_mergejoin => 'off', enable_seqscan => 'off', enable_nestloop => 'off', plan_cache_mode => 'force_generic_plan', hash_mem_multiplier => 1, from_collapse_limit => 1, join_collapse_limit => 1);
with_settings('workers', max_parallel_workers_per_gather => 3, parallel_setup_cost => 0, parallel_tuple_cost => 0, min_parallel_table_scan_size => 0, parallel_leader_participation => 'off', geqo_threshold => 2,
	($version < 160000 ? 'force_parallel_mode' : 'debug_parallel_query') => 'regress');
SKIP:
{
	skip 'no JIT compiler', 1 if $node->safe_psql('postgres', 'SELECT pg_jit_available()') ne 't';
	with_settings('JIT', jit => 'on', jit_above_cost => 0, jit_inline_above_cost => -1, jit_optimize_above_cost => -1);
}
for my $locale (sort keys %locale)
{
	with_settings($locale, map { $_ => $locale } qw(lc_numeric lc_monetary lc_time));
}
diag('skipped: no localedef, no sources of locales') if !%locale;

# A session that cannot write reads a published report and verifies it; a refresh says what is wrong and leaves no trace.
my $read_only = "SET default_transaction_read_only = on;\nSET default_transaction_isolation = 'repeatable read';\n";
my $expected_read_only = $expected_read =~ s/^digest holds(\|.*)/$&\nviews not looked at, read only$1/mr;
same(answers('published', $read_only . $read), $expected_read_only, 'read only: reading');
for my $call ("refresh('work_par')", "publish('work_par', 2021)", "create_report('other_par', 'data.score')", "drop_report('work_par', true)")
{
	like(answers('published', $read_only . "BEGIN ISOLATION LEVEL READ COMMITTED;\nCALL parindex.$call;\n"), qr/^ERROR:  25006: cannot execute/m, "read only: $call");
}
same(answers('published', $read), $expected_read, 'read only: nothing has changed');

# ---- search_path -----------------------------------------------------------

with_settings('empty search_path', search_path => q{''});

# A schema that has everything of pg_catalog and of parindex by name: operators and functions of the same arguments,
# which only complain, types that are others, relations without a row.
my $hostile = <<'END';
CREATE SCHEMA hostile;
GRANT USAGE ON SCHEMA hostile TO PUBLIC;
SET check_function_bodies = off;
DO $do$
DECLARE
	made record;
BEGIN
	FOR made IN
		SELECT DISTINCT ON (p.proname, a.arguments) format('CREATE FUNCTION hostile.%I(%s) RETURNS %s LANGUAGE plpgsql AS %L', p.proname, a.arguments,
			CASE WHEN r.typtype = 'p' THEN 'text' ELSE format_type(r.oid, NULL) END, format('BEGIN RAISE EXCEPTION ''hostile function %s''; END', p.proname)) AS sql
		FROM pg_proc p
			JOIN pg_type r ON r.oid = p.prorettype
			CROSS JOIN LATERAL (
				SELECT coalesce(string_agg(CASE WHEN t.oid = '"any"'::regtype THEN CASE WHEN p.provariadic <> 0 AND n = p.pronargs THEN 'VARIADIC anyarray' ELSE 'anyelement' END
						ELSE format_type(t.oid, NULL) END, ', ' ORDER BY n), '') AS arguments,
					coalesce(bool_or(t.typtype = 'p' AND t.typname NOT IN ('any', 'anyelement', 'anyarray')), false) AS pseudo
				FROM unnest(p.proargtypes) WITH ORDINALITY u (type, n) JOIN pg_type t ON t.oid = u.type
			) a
		WHERE p.pronamespace IN ('pg_catalog'::regnamespace, 'parindex'::regnamespace) AND NOT a.pseudo
	LOOP
		EXECUTE made.sql;
	END LOOP;
	FOR made IN
		SELECT format('CREATE FUNCTION hostile.operator_%s(%s) RETURNS %s LANGUAGE plpgsql AS %L', o.oid, concat_ws(', ', NULLIF(format_type(NULLIF(o.oprleft, 0), NULL), '???'), format_type(o.oprright, NULL)),
				format_type(o.oprresult, NULL), format('BEGIN RAISE EXCEPTION ''hostile operator %s''; END', o.oprname)) AS function,
			format('CREATE OPERATOR hostile.%s (%s, FUNCTION = hostile.operator_%s)', o.oprname, concat_ws(', ', 'LEFTARG = ' || format_type(NULLIF(o.oprleft, 0), NULL), 'RIGHTARG = ' || format_type(o.oprright, NULL)), o.oid) AS operator
		FROM pg_operator o
		WHERE o.oprnamespace IN ('pg_catalog'::regnamespace, 'parindex'::regnamespace)
			AND NOT EXISTS (SELECT FROM pg_type t WHERE t.oid IN (o.oprleft, o.oprright) AND t.typtype = 'p' AND t.typname NOT IN ('anyelement', 'anyarray'))
	LOOP
		EXECUTE made.function;
		EXECUTE made.operator;
	END LOOP;
	FOR made IN
		SELECT format('CREATE TABLE hostile.%I (nothing integer)', n.name) AS sql
		FROM (SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind IN ('r', 'v')
			UNION SELECT t.typname FROM pg_type t WHERE t.typnamespace IN ('pg_catalog'::regnamespace, 'parindex'::regnamespace) AND t.typtype <> 'p' AND t.typname NOT LIKE '\_%') n
	LOOP
		EXECUTE made.sql;
	END LOOP;
	GRANT SELECT ON ALL TABLES IN SCHEMA hostile TO PUBLIC;
END $do$;
END
for my $database (qw(reference published))
{
	$node->safe_psql($database, $hostile);
}
is($node->safe_psql('reference', q{SELECT string_agg(format('%s %s', (n > 200)::text, kind), ', ' ORDER BY kind)
	FROM (SELECT 'functions' AS kind, count(*) AS n FROM pg_proc WHERE pronamespace = 'hostile'::regnamespace AND proname NOT LIKE 'operator%'
		UNION ALL SELECT 'operators', count(*) FROM pg_operator WHERE oprnamespace = 'hostile'::regnamespace
		UNION ALL SELECT 'types', count(*) FROM pg_class WHERE relnamespace = 'hostile'::regnamespace) s}), 'true functions, true operators, true types', 'a hostile schema');
like(answers('reference', "SET search_path = hostile, pg_catalog;\nSELECT 1 = 1;\nSELECT pg_catalog.lower('a'), lower('A'::pg_catalog.text);\n"), qr/hostile operator =.*hostile function lower/s, 'that catches what is not qualified');
with_settings('hostile search_path', search_path => 'hostile, pg_catalog, parindex');
with_settings('hostile search_path, parindex first', search_path => 'parindex, hostile, pg_catalog');

# The same for relations and types in the session's own schema, where PostgreSQL looks first of all.
my $temporary = q{DO $$ DECLARE name pg_catalog.text; BEGIN FOREACH name IN ARRAY ARRAY['pg_class', 'pg_namespace', 'pg_attribute', 'pg_type', 'pg_proc', 'pg_operator', 'pg_trigger', 'pg_rewrite', 'pg_policy', 'pg_depend',
	'pg_constraint', 'pg_inherits', 'pg_index', 'pg_roles', 'text', 'numeric', 'date', 'jsonb', 'regclass', 'criteria', 'scorecard', 'rubric', 'settings', 'scores'] LOOP
	EXECUTE pg_catalog.format('CREATE TEMPORARY TABLE %I (nothing integer)', name); END LOOP; END $$;} . "\n";
same(answers('reference', $temporary . $surface), $expected, 'hostile temporary relations');
same(answers('published', $temporary . $read), $expected_read, 'hostile temporary relations: reading');

# ---- settings while it is installed -----------------------------------------

$node->safe_psql('postgres', q{ALTER ROLE authority SET standard_conforming_strings = off; ALTER ROLE authority SET "plpgsql.extra_errors" = 'all'; ALTER ROLE authority SET check_function_bodies = on;
	ALTER ROLE authority SET DateStyle = 'German'; ALTER ROLE authority SET quote_all_identifiers = on; ALTER ROLE authority SET array_nulls = off; ALTER ROLE authority SET client_min_messages = debug1});
$node->safe_psql('postgres', 'CREATE DATABASE installed OWNER authority TEMPLATE template0');
$node->safe_psql('installed', 'SET search_path = pg_catalog;' . $hostile =~ s/, 'parindex'::regnamespace//gr);
unlike(answers('installed', "SET search_path = hostile, pg_catalog;\nCREATE EXTENSION parindex;"), qr/ERROR|WARNING/, 'installed under other settings');
$node->safe_psql('postgres', 'ALTER ROLE authority RESET ALL');
answers('installed', $fixture =~ s/CREATE EXTENSION parindex;//r);
same(answers('installed', $surface), $expected, 'and the same');

$node->stop;
done_testing();
