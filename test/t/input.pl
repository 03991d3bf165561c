# From CSV files to a report: a province of three years in few statements and little time, the figures as they are here in
# whole numbers; files in other encodings, databases in other encodings, what \copy says, pg_dump.
use strict;
use warnings;
use Encode;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);
use Unicode::Normalize;
use utf8;

$ENV{PGCLIENTENCODING} = 'UTF8';
my $dir = PostgreSQL::Test::Utils::tempdir();
my $data = 'test/data/input';

my $node = PostgreSQL::Test::Cluster->new('input');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE ROLE clerk LOGIN');

sub database
{
	my ($name, $encoding) = @_;
	$node->safe_psql('postgres', "CREATE DATABASE $name OWNER clerk TEMPLATE template0 ENCODING '$encoding'");
	$node->safe_psql($name, 'CREATE EXTENSION parindex', extra_params => [ '-U', 'clerk' ]);
}

# What psql prints as the clerk, and what it says beside it
sub run_sql
{
	my ($database, $script) = @_;
	my ($out, $err);
	my @psql = ('psql', '-XAtq', '-v', 'SHOW_CONTEXT=never', '-d', $node->connstr($database) . ' user=clerk', '-f', '-');
	$script = encode('UTF-8', $script);
	IPC::Run::run(\@psql, '<', \$script, '>', \$out, '2>', \$err);
	$err =~ s/^psql:<stdin>:\d+: //mg;
	return (decode('UTF-8', $out), decode('UTF-8', $err));
}

sub write_file
{
	my ($name, $bytes) = @_;
	open my $file, '>:raw', "$dir/$name" or die;
	print $file $bytes;
	close $file;
	return "$dir/$name";
}

# As Excel writes "CSV UTF-8" where commas are decimal: a byte order mark, semicolons, CR LF, quotes where they must be
sub excel
{
	return encode('UTF-8', "\x{FEFF}" . join '', map { join(';', map { /[;"\n]/ ? '"' . s/"/""/gr . '"' : $_ } @$_) . "\r\n" } @_);
}

sub decimal { return sprintf('%.2f', $_[0] / 100) =~ s/[.]?0+$//r =~ tr/./,/r }

# ---- a province ---------------------------------------------------------------

my $state = 20230323;
sub chance { $state = ($state * 1103515245 + 12345) % 2147483648; return int($state / 65536) % $_[0] }

my (@units, @criteria, @scores, @expected);
for my $year (2020 .. 2022)
{
	my %leaves;
	for my $block ('Sở', 'Xã')
	{
		for my $axis (1 .. 8)
		{
			my @codes = map { "$axis.$_" } 1 .. 9 + chance(5);
			splice @codes, 1, 1, map { "$axis.2.$_" } 1 .. 3 if $axis == 3;
			my @leaf = map { [ $_, chance(4) ? 'TĐ' : 'XHH', 25 + 25 * chance(8) ] } @codes;
			my $sum = 0;
			$sum += $_->[2] for @leaf;
			push @criteria, [ $year, $block, $axis, "Lĩnh vực $axis; chung", '', decimal($sum) ];
			for (@leaf)
			{
				push @criteria, [ $year, $block, '3.2', 'Nhóm', '', '' ] if $_->[0] eq '3.2.1';
				push @criteria, [ $year, $block, $_->[0], "Tiêu chí \"$_->[0]\"", $_->[1], decimal($_->[2]) ];
			}
			push @{ $leaves{$block} }, @leaf;
		}
	}
	for my $unit ((map { [ 'Sở', "S$_" ] } 1 .. 14), map { [ 'Xã', "X$_" ] } 1 .. 124)
	{
		my ($block, $code) = @$unit;
		my ($points, $max) = (0, 0);
		push @units, [ $year, $block, $code . "\x{A0}" x !chance(9), NFD("Đơn vị $code") ];
		for my $leaf (@{ $leaves{$block} })
		{
			my $given = chance(30) ? chance($leaf->[2] + 1) : undef;
			($points, $max) = ($points + $given, $max + $leaf->[2]) if defined $given;
			push @scores, [ $year, $code . ' ' x !chance(50), $leaf->[0], $leaf->[1] eq 'TĐ' ? decimal($leaf->[2]) : '',
				defined $given ? decimal($given) : chance(2) ? 'KAD' : '-' ];
		}
		push @expected, join ' ', $year, $code, map { sprintf '%.2f', $_ / 100 } $points, $max, int((20000 * $points + $max) / (2 * $max));
	}
}
my %file = (
	units => write_file('units.csv', excel([ 'năm', 'khối', 'mã', 'tên' ], @units)),
	criteria => write_file('criteria.csv', excel([ 'năm', 'khối', 'mã', 'tên', 'nguồn', 'tối đa' ], @criteria)),
	scores => write_file('scores.csv', excel([ 'năm', 'đơn vị', 'mã', 'tự chấm', 'điểm' ], @scores)));
my $csv = q{WITH (FORMAT csv, HEADER, DELIMITER ';')};
sub copies
{
	my ($schema) = @_;
	return qq{
\\copy $schema.sheet_units (year, block, unit, name) FROM '$file{units}' $csv
\\copy $schema.sheet_criteria (year, block, code, name, source, max_points) FROM '$file{criteria}' $csv
\\copy $schema.sheet_scores (year, unit, code, self_points, points) FROM '$file{scores}' $csv
};
}

database('province', 'UTF8');
my $started = time;
my ($out, $err) = run_sql('province', q{SET client_min_messages = warning;
CALL parindex.create_input('nhap', decimal_mark => ',');} . copies('nhap') . q{
SELECT * FROM nhap.rejected;
CALL parindex.create_report('par', 'nhap.units', 'nhap.framework', 'nhap.scores');
CALL parindex.refresh('par');
});
my $seconds = time - $started;
is($err, '', 'a province goes from files to a report in four statements');
is($out, '', 'and nothing is rejected');
diag(sprintf '%d scores in %.1f s', scalar @scores, $seconds);
# 2 s on two cores that do nothing else; a join that tries every pair would take minutes
cmp_ok($seconds, '<', 30, 'it does not take long');
($out) = run_sql('province', q{SELECT concat_ws(' ', year, unit, points, max_points, index_pct) FROM par.unit_index});
is(join("\n", sort split /\n/, $out), join("\n", sort @expected), 'each unit has the points, the maximum and the index that it has here');
($out) = run_sql('province', q{SELECT count(*), count(DISTINCT name), bool_and(name IS NFC NORMALIZED) FROM nhap.units});
is($out, "414|138|t\n", 'names are composed');

# a year after the others, into an input of its own, side by side with the first; and its files twice
($out, $err) = run_sql('province', q{SET client_min_messages = warning;
CALL parindex.create_input('nhap2', ',');} . copies('nhap2') . q{
CREATE TEMP TABLE later AS SELECT * FROM nhap2.sheet_scores WHERE year = '2022';
DELETE FROM nhap2.sheet_scores WHERE year = '2022';
SELECT count(*) FROM nhap2.rejected;
CALL parindex.create_report('par2', 'nhap2.units', 'nhap2.framework', 'nhap2.scores');
CALL parindex.refresh('par2');
INSERT INTO nhap2.sheet_scores (year, unit, code, self_points, points) SELECT year, unit, code, self_points, points FROM later ORDER BY line;
CALL parindex.refresh('par2', year => 2022);
SELECT count(*) FROM (SELECT year, unit, points, max_points, index_pct, rank FROM par.unit_index EXCEPT
	SELECT year, unit, points, max_points, index_pct, rank FROM par2.unit_index) d;} . copies('nhap2') . q{
SELECT r.sheet, count(DISTINCT r.line) = max(g.rows), min(r.line) > max(g.middle) FROM nhap2.rejected r JOIN (
	SELECT 'sheet_units' AS sheet, count(*) / 2 AS rows, percentile_disc(0.5) WITHIN GROUP (ORDER BY line) AS middle FROM nhap2.units UNION ALL
	SELECT 'sheet_criteria', count(*) / 2, percentile_disc(0.5) WITHIN GROUP (ORDER BY line) FROM nhap2.framework UNION ALL
	SELECT 'sheet_scores', count(*) / 2, percentile_disc(0.5) WITHIN GROUP (ORDER BY line) FROM nhap2.scores) g USING (sheet)
GROUP BY r.sheet ORDER BY r.sheet;
\set VERBOSITY terse
CALL parindex.refresh('par2');
});
is($out, "0\n0\nsheet_criteria|t|t\nsheet_scores|t|t\nsheet_units|t|t\n", 'a year after the others; the second copies are rejected, whole');
like($err, qr/^ERROR: .*NULL in a key/, 'and refresh stops at them');

# ---- pg_dump ------------------------------------------------------------------

$node->safe_psql('postgres', 'CREATE DATABASE restored OWNER clerk TEMPLATE template0');
$node->command_ok([ 'pg_dump', '-Fc', '-U', 'clerk', '-f', "$dir/dump", $node->connstr('province') ], 'dumped');
$node->command_ok([ 'pg_restore', '-U', 'clerk', '--no-comments', '--exit-on-error', '-d', $node->connstr('restored') . ' user=clerk', "$dir/dump" ], 'restored');
my $all = q{SELECT md5(string_agg(s::text, '|' ORDER BY line)) FROM nhap.scores s; SELECT md5(string_agg(u::text, '|' ORDER BY line)) FROM nhap.units u;
SELECT md5(string_agg(f::text, '|' ORDER BY line)) FROM nhap.framework f; SELECT md5(string_agg(r::text, '|' ORDER BY sheet, line, column_name)) FROM nhap2.rejected r;
INSERT INTO nhap.sheet_units (unit) VALUES ('S1'); SELECT count(*) FROM nhap.rejected;};
is((run_sql('restored', $all))[0], (run_sql('province', $all))[0], 'what was restored reads as before');
like((run_sql('restored', 'DROP EXTENSION parindex'))[1], qr/cannot drop extension parindex because other objects depend on it/, 'the extension stays while an input stands');

# ---- files in other encodings, and what \copy says ------------------------------

database('files', 'UTF8');
run_sql('files', q{CALL parindex.create_input('nhap', ',')});
($out, $err) = run_sql('files', qq{
\\copy nhap.sheet_units (year, block, unit, name) FROM '$data/units_windows.csv' WITH (FORMAT csv, HEADER, DELIMITER ';', ENCODING 'WIN1258')
SELECT name <> normalize(name, NFC) FROM nhap.sheet_units WHERE unit = 'SNV';
SELECT name = normalize('Sở Nội vụ', NFC) FROM nhap.units WHERE line = 1;
SELECT DISTINCT column_name FROM nhap.rejected;
});
is($err, '', 'a CSV of a Vietnamese Windows is read');
is($out, "t\nt\nblock\n", 'its letters are decomposed in the sheet and composed in the view');

my $utf16 = write_file('utf16.csv', encode('UTF-16LE', "\x{FEFF}năm\tmã\r\n2022\tSNV\r\n"));
my $quote = write_file('quote.csv', encode('UTF-8', "mã;tên\n1.1;Sở \"A\n1.2;B\n"));
my $short = write_file('short.csv', encode('UTF-8', "2022;so;SNV\n2022;so\n"));
my $bom = write_file('bom.csv', encode('UTF-8', "\x{FEFF}2022;so;SNV\n"));
my @said = (
	[ "sheet_units (year, unit) FROM '$utf16' WITH (FORMAT csv, HEADER, DELIMITER E'\\t')", qr/invalid byte sequence for encoding "UTF8": 0xff/ ],
	[ "sheet_units (year, block, unit, name) FROM '$data/units_windows.csv' $csv", qr/invalid byte sequence for encoding "UTF8": 0xe3|0xf5/ ],
	[ "sheet_units FROM '$short' WITH (FORMAT csv, DELIMITER ';')", qr/missing data for column/ ],
	[ "sheet_units (year, block, unit) FROM '$short' WITH (FORMAT csv)", qr/missing data for column "block"/ ],
	[ "sheet_units (year, block) FROM '$short' WITH (FORMAT csv, DELIMITER ';')", qr/extra data after last expected column/ ],
	[ "sheet_criteria (code, name) FROM '$quote' $csv", qr/unterminated CSV quoted field/ ],
	[ "sheet_criteria (code, name) FROM '$quote' WITH (FORMAT csv, HEADER, DELIMITER ';', QUOTE E'\\b')", qr/^$/ ],
	[ "sheet_units (year, block, unit) FROM '$bom' WITH (FORMAT csv, DELIMITER ';')", qr/^$/ ]);
like((run_sql('files', "\\copy nhap.$_->[0]"))[1], $_->[1], $_->[0] =~ s/'[^']*\///r) for @said;
# a file of as many columns as the table has, none named
my $whole = write_file('whole.csv', encode('UTF-8', "2022;so;SNV;a;b;c;d\n2022;so;STC;a;b;c;d\n"));
like((run_sql('files', "\\copy nhap.sheet_units FROM '$whole' WITH (FORMAT csv, DELIMITER ';')"))[1], qr/duplicate key value violates unique constraint "sheet_units_pkey"/, 'no columns named');
is((run_sql('files', q{SELECT year, block FROM nhap.units WHERE year IS NOT NULL ORDER BY line DESC LIMIT 1}))[0], "2022|so\n", 'a byte order mark in the first cell is no part of it');

# ---- databases in other encodings -----------------------------------------------

for my $encoding (qw(LATIN1 WIN1258 SQL_ASCII))
{
	my $name = lc $encoding;
	database($name, $encoding);
	($out, $err) = run_sql($name, q{CALL parindex.create_input('nhap', ',')});
	like($err, qr/^NOTICE:  this database is in $encoding, not UTF8\nDETAIL:  Blanks.*Vietnamese words may not be known\.\nHINT:  Write sources as TD or appraisal/s, "$encoding: it says what it cannot do");
	($out, $err) = run_sql($name, q{SET client_min_messages = warning;
INSERT INTO nhap.sheet_units (year, block, unit, name) VALUES ('2022', 'so', ' SNV	', 'So Noi vu'), ('2022', 'so', 'STC', '#N/A');
INSERT INTO nhap.sheet_criteria (year, block, code, source, max_points) VALUES ('2022', 'so', '1.1', 'TD', '1,5'), ('2022', 'so', '1.2', 'XHH', '2'), ('2022', 'so', '1.3', 'Sipas', '2');
INSERT INTO nhap.sheet_scores (year, unit, code, points) VALUES ('2022', 'SNV', '1.1', '1,25'), ('2022', 'SNV', '1.2', 'kad'), ('2022', 'SNV', '1.1.', '1.500'), ('2022', E'S\u0001V', '1.1', '-1');
SELECT sheet, line, column_name, reason FROM nhap.rejected;
DELETE FROM nhap.sheet_scores WHERE line IN (3, 4);
DELETE FROM nhap.sheet_criteria WHERE line = 3;
DELETE FROM nhap.sheet_units WHERE line = 2;
SELECT s.unit, f.source, f.code, s.points, s.applicable FROM nhap.scores s JOIN nhap.framework f USING (year, code) ORDER BY f.code;
CALL parindex.create_report('par', 'nhap.units', 'nhap.framework', 'nhap.scores');
CALL parindex.refresh('par');
SELECT unit, points, max_points FROM par.unit_index;
});
	is($err, '', "$encoding: no error");
	is($out, <<'END', "$encoding: what is ASCII is read as elsewhere");
sheet_units|2|name|is a formula or its error, not a value
sheet_criteria|3|source|is not a source: TD or appraisal, XHH or survey, bonus, penalty, or a name of up to 15 small letters, digits and _
sheet_scores|3|code|ends in a point
sheet_scores|3|points|could be 1500 or 1,500: it has a point, and the decimal mark is a comma
sheet_scores|4|unit|has an invisible or lost character, U+0001
sheet_scores|4|points|is negative
SNV|appraisal|1.1|1.25|t
SNV|survey|1.2||f
SNV|1.25|1.50
END
}
# Bytes that are nothing but bytes go through as they are, and none of a letter is taken for a blank: the last of à is that
# of a non-breaking one elsewhere.
($out, $err) = run_sql('sql_ascii', q{TRUNCATE nhap.sheet_units, nhap.sheet_criteria, nhap.sheet_scores;
INSERT INTO nhap.sheet_units (year, block, unit, name) VALUES ('2022', 'so', 'Sở Y tế', 'cà');
INSERT INTO nhap.sheet_criteria (year, block, code, source, max_points) VALUES ('2022', 'so', '1', 'thẩm định', '1,5'), ('2022', 'so', '2', 'TD', '1,5');
INSERT INTO nhap.sheet_scores (year, unit, code, points) VALUES ('2022', 'Sở Y tế', '2', '1');
SELECT name FROM nhap.units;
SELECT source FROM nhap.framework ORDER BY line LIMIT 1;
SELECT unit, code, points FROM nhap.scores;});
is($out, "cà\nappraisal\nSở Y tế|2|1\n", 'SQL_ASCII: letters go through') or diag $err;

$node->stop;
done_testing();
