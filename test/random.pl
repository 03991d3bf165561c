#!/usr/bin/perl
# Throws random calls of the extension's functions, operators, aggregates and
# window functions at a running server: no crash, no internal error (XX000), no
# call that does not end; and a value of our types that is the result prints and
# reads back.
#
#     perl test/random.pl [calls [seed]]
#
# What is called comes from the catalogs, so that a new function is covered by
# itself; arguments are NULL, valid, invalid and extreme values of their types,
# columns of a table of such values, or other calls. The server is the one that
# PGHOST and PGPORT name; the database parindex_random is made and dropped.
use strict;
use warnings;
use File::Temp;

my ($calls, $seed) = @ARGV;
$calls //= 10000;
$seed //= 1;
srand($seed);

my $database = 'parindex_random';
my $batch = 250;    # calls of one session
my $rows = 60;      # of the table of values
my $dir = File::Temp->newdir;
$ENV{PGOPTIONS} = '-c client_min_messages=warning';

sub one { return $_[ rand @_ ] }
sub chance { return rand() < $_[0] }
sub quote { my ($s) = @_; $s =~ s/'/''/g; return $s =~ s/\\/\\\\/gr =~ /\\/ ? "E'" . $s =~ s/\\/\\\\/gr . "'" : "'$s'" }

# ---- values ----

my %values = (
	'boolean' => [qw(true false)],
	'integer' => [ 0 .. 8, 16, 63, 64, 255, 256, -1, 2021 .. 2024, 2147483647, -2147483648 ],
	'bigint' => [ 0 .. 3, -1, 1000, 100000000, '9223372036854775807', '-9223372036854775808', '1000000000000000000' ],
	'smallint' => [ 0 .. 3, -1, 32767 ],
	'numeric' => [
		qw(0 0.0 1 -1 2 0.5 1.5 10 42.94967295 42.94967296 62.25 97.5 100 0.95 0.00000001 0.000000005 1e-9 -1e-9
		  999999.99999999 1000000 9999999999.99999999 1e10 92233720368.54775807 92233720368.54775808
		  922.3372036854775807 922.3372036854775808 0.1234567890123456789 1e20 -1e20 1e-300 1e300
		  NaN Infinity -Infinity)
	],
	'double precision' => [qw(0 1 -1 0.1 1e308 NaN Infinity)],
	'text' => [
		qw(1 1.2 1.2.3 2 3.255 1.1.1.1.1.1.1 1.1.1.1.1.1.1.1 0 1. 1..2 256 01 appraisal survey bonus penalty sipas
		  abcdefghijklmno abcdefghijklmnop null zero exclude min max dense yes no timely printed exact SELECT
		  a_report a_report a_report a_report so),
		'', ' ', 'Appraisal', 'đúng hạn', "it's", '1.2 ', 'x' x 3000, "\t\n", '\\', '%s%n', '"', 'pg_catalog'
	],
	'name' => [qw(a pg_class parindex)],
	'cstring' => [ '', '{}', '1 a 1', '{1 a 1/2}', '>= 1: 1', '1 1 1', '{', "\x{1}" ],
	'date' => [qw(2022-01-31 2000-02-29 0001-01-01 9999-12-31 5874897-12-31 infinity -infinity)],
	'bigint[]' => [
		'{0,0,0}', '{150000000,200000000,0}', '{1,1,1}', '{}', '{NULL,1,2}', '{{1,2,3}}', '[5:7]={1,2,3}', '{1,2,3,4}',
		'{9223372036854775807,1,0}', '{-9223372036854775808,9223372036854775807,0}',
		'{1,-9223372036854775808,-9223372036854775808}'
	],
	'numeric[]' => [
		'{}', '{80}', '{80,NULL}', '{NULL,1}', '{80,1.5,2}', '{-1e300,1e-300}', '{NaN}', '{1,Infinity}',
		'{{1,2},{3,4}}', '[5:6]={80,1}', '[-3:-3]={80}'
	],
	'text[]' => [ '{}', '{a,NULL}', '{appraisal}', '{1}', '{1.2,1}', '{2,3}', '{{1,2}}' ],
	'bytea' => [ '\x', '\x00', '\x01', '\x' . '01' x 40, '\x' . 'ff' x 100 ],
	'timestamp with time zone' => [ '2022-01-31 12:00', 'infinity', '-infinity' ],
	'oid' => [ 0, 23, 4294967295 ],
	'regclass' => [ '0', 'pg_class', 'vals', 'unit_rows', 'framework_rows', 'score_rows', 'score_rows' ],
	'regnamespace' => [ '0', 'pg_catalog', 'public' ],
	'parindex.criteria' => [
		'1 appraisal 1', '1.1 appraisal 1.5', '1.2 survey 2', '1.2.3 appraisal 42.94967296', '2 bonus 2',
		'3 penalty 0.5', '2.1 sipas 0', '255.255.255.255.255.255.255 abcdefghijklmno 999999.99999999',
		'1.1.1.1.1.1.1 a 0.00000001', '3 survey 100'
	],
	'parindex.scorecard' => [
		'{}', '{1 appraisal 1/2}', '{1 appraisal 1/2, 1.2 survey ?/2, 2 bonus 1/2, 3 penalty 0.5/1}', '{1 a 1/1}@1',
		'{1.1 a -/1, 1.2 b 2/3 x2}@2', '{1 appraisal 92233720368.54775807/92233720368.54775807 x92234}',
		'{1 bonus 92233720368.54775807/92233720368.54775807 x92234, 2 a 0.00000001/0.00000001}',
		'{1 penalty 92233720368.54775807/92233720368.54775807 x92234, 2 a 0.00000001/0.00000001}',
		'{1 a 0/0 x2147483647, 2 a 0/0 x2147483647}', '{1 a 0/0}', '{1 appraisal ?/2, 2 survey -/2}',
		'{' . join(', ', map { "1.$_ s" . ($_ % 63) . ' ' . ($_ % 3) . '/3' } 1 .. 255) . '}'
	],
	'parindex.rubric' => [
		'>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0', '> 90: 2; 70..90: 1; < 70: 0', '<= 2022-01-31: 0.2; else 0',
		'timely: 1; late: 0.5; unknown: null', 'yes: 1; no: 0', 'linear 50..100 -> 0..2',
		'linear -9999999999999999.99999999..9999999999999999.99999999 -> 999999.99999999..0', 'each -0.25 from 1',
		">= 90: 'Xuất sắc'; else 'Trung bình'", '1..2: 1', "'" . 'x' x 2500 . "': 1; else 0"
	],
	'parindex.survey_tally' => [
		'0 0 0', '3 250 22500', '1 100 10000', '1000000000000000000 100000000000000000000 10000000000000000000000',
		'2 0.00000001 0.0000000000000001'
	],
);

# Text that is none of these, and text that is nearly one.
sub mangle
{
	my ($s) = @_;
	my $at = int rand length $s;
	my $c = one(split(//, "0129.,;:{}@?-/x' a\t'"), 'é');
	return chance(0.5) ? substr($s, 0, $at) . $c . substr($s, $at) : substr($s, 0, $at) . substr($s, $at + 1);
}

# ---- the catalogs ----

sub psql
{
	my ($db, @args) = @_;
	open(my $pipe, '-|', 'psql', '-X', '-A', '-t', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $db, @args) or die "psql: $!";
	my @lines = <$pipe>;
	close $pipe or die "psql failed\n";
	chomp @lines;
	return @lines;
}

psql('postgres', '-c', "DROP DATABASE IF EXISTS $database",
	'-c', "CREATE DATABASE $database TEMPLATE template0 ENCODING 'UTF8'");
psql($database, '-c', 'CREATE EXTENSION parindex');

my (@functions, @internal, %returning);
for (psql($database, '-c', <<'END'))
SELECT p.prokind, p.oid::regproc, p.proretset, format_type(p.prorettype, NULL),
	(SELECT string_agg(format_type(t, NULL), ',' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY a(t, n)),
	p.pronargdefaults
FROM pg_depend d JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
	AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'parindex')
ORDER BY p.oid::regprocedure::text
END
{
	my ($kind, $name, $set, $result, $args, $defaults) = split /\|/;
	my $f = { kind => $kind, name => $name, args => [ split /,/, $args // '' ], defaults => $defaults,
		result => $result, called => 0, done => 0, label => "$name($args)" };
	# nothing in SQL has the type internal, so that these cannot be called
	if (($args // '') =~ /internal/)
	{
		push @internal, $f;
		next;
	}
	push @functions, $f;
	push @{ $returning{$result} }, $f if $kind eq 'f' && $set eq 'f' && $result ne 'internal';
}
for (psql($database, '-c', <<'END'))
SELECT o.oprname, format_type(o.oprleft, NULL), format_type(o.oprright, NULL), format_type(o.oprresult, NULL)
FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE n.nspname = 'parindex' ORDER BY 1, 2, 3
END
{
	my ($name, $left, $right, $result) = split /\|/;
	my $f = { kind => 'o', name => $name, args => [ $left, $right ], defaults => 0,
		result => $result, called => 0, done => 0, label => "$left $name $right" };
	push @functions, $f;
	push @{ $returning{$result} }, $f;
}
die "no functions\n" unless @functions;

# The columns of the table of values: all types that are arguments and can be stored.
my %column;
for my $type (sort map { @{ $_->{args} } } @functions)
{
	$column{$type} //= 'c' . (1 + keys %column) unless $type =~ /^(cstring|"?any.*|record)$/;
}

my @types = psql($database, '-c', <<'END');
SELECT format_type(t.oid, NULL) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE n.nspname = 'parindex' AND t.typtype = 'b' AND t.typelem = 0 ORDER BY 1
END
for my $type (grep { !$values{$_} } @types)
{
	warn "no values of type $type: only NULL and what functions return is tried\n";
}

# A value as it is; an internal error where its text is no value, or another.
my %own = map { $_ => 1 } @types;
for my $type (@types)
{
	psql($database, '-c', <<"END");
CREATE FUNCTION reread(value $type) RETURNS $type LANGUAGE plpgsql SET search_path = parindex AS \$\$
BEGIN
	IF value::text::$type IS DISTINCT FROM value OR value::text::$type\:\:text <> value::text THEN
		RAISE 'reads back as another';
	END IF;
	RETURN value;
EXCEPTION WHEN OTHERS THEN
	RAISE 'cannot be read back: %', SQLERRM USING ERRCODE = 'XX000';
END \$\$
END
}

# ---- expressions ----

sub literal
{
	my ($type) = @_;
	return "NULL::$type" if chance(0.08);
	return "NULL::$type" unless $values{$type};
	my $value = one(@{ $values{$type} });
	$value = sprintf('%.*f', int rand 12, rand(10**int rand 9)) if $type eq 'numeric' && chance(0.3);
	return quote($value) . "::$type";
}

# Text that is nearly a value, in calls of its own.
sub bad_text
{
	my $type = one(@types);
	return 'SELECT ' . quote(mangle(one(@{ $values{$type} // ['x'] }))) . "::$type";
}

sub expression
{
	my ($type, $depth, $row) = @_;
	return "v.$column{$type}" if $row && $column{$type} && chance(0.6);
	return call(one(@{ $returning{$type} }), $depth - 1, $row) if $depth > 0 && $returning{$type} && chance(0.35);
	return literal($type);
}

sub arguments
{
	my ($f, $depth, $row) = @_;
	my @types = @{ $f->{args} };
	splice @types, @types - int rand(1 + $f->{defaults}) if $f->{defaults};
	return map { expression($_, $depth, $row) } @types;
}

sub call
{
	my ($f, $depth, $row) = @_;
	my @args = arguments($f, $depth, $row);
	return "($args[0] OPERATOR(parindex.$f->{name}) $args[1])" if $f->{kind} eq 'o';
	return "$f->{name}(" . join(', ', @args) . ')';
}

sub frame
{
	my $mode = one(qw(ROWS ROWS GROUPS));
	my $n = int rand 9;
	my $m = int rand 5;
	return one('', "$mode BETWEEN $n PRECEDING AND CURRENT ROW", "$mode BETWEEN $n PRECEDING AND $m PRECEDING",
		"$mode BETWEEN $m FOLLOWING AND UNBOUNDED FOLLOWING", "$mode BETWEEN CURRENT ROW AND $n FOLLOWING",
		"ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE TIES");
}

sub over
{
	my $by = one('', 'PARTITION BY v.g', 'PARTITION BY v.id % 7');
	return " OVER ($by ORDER BY v.id " . frame() . ')' if chance(0.7);
	return " OVER ($by)";
}

sub source
{
	return one('vals v', 'vals v', 'valid v', 'valid v', 'valid v', 'vals v WHERE false', 'vals v WHERE v.id < 3');
}

# What a call of this function gives, looked at where it is of a type of ours
sub looked_at { my ($f, $call) = @_; return $own{ $f->{result} } ? "reread($call)" : $call }

# Rows for an aggregate are mostly columns: a literal that is wrong ends it at once.
sub statement
{
	my ($f) = @_;
	return 'CALL ' . call($f, 1, 0) if $f->{kind} eq 'p';
	return 'SELECT ' . looked_at($f, call($f, 1, 1) . over()) . ' FROM ' . source() if $f->{kind} eq 'w';
	if ($f->{kind} eq 'a')
	{
		my $call = "$f->{name}(" . (chance(0.1) ? 'DISTINCT ' : '') . join(', ', arguments($f, 1, 1)) . ')';
		$call .= " FILTER (WHERE v.id % 3 <> 1)" if chance(0.2);
		return 'SELECT ' . looked_at($f, $call . over()) . ' FROM ' . source() if $call !~ /DISTINCT/ && chance(0.5);
		my $groups = one('v.g', 'GROUPING SETS ((v.g), (v.id % 5, v.g), ())');
		return 'SELECT v.g, ' . looked_at($f, $call) . ' FROM ' . source() . " GROUP BY $groups";
	}
	return 'SELECT * FROM ' . call($f, 2, 0) . ' AS r' if $f->{kind} eq 'f' && chance(0.2);
	return 'SELECT ' . looked_at($f, call($f, 2, 1)) . ' FROM ' . source() if chance(0.3);
	return 'SELECT ' . looked_at($f, call($f, 2, 0));
}

# ---- calls ----

# vals has all values in random rows; valid has rows that aggregates take.
{
	open(my $script, '>', "$dir/setup.sql") or die;
	my @stored = sort keys %column;
	print $script <<'END';
CREATE TABLE unit_rows AS
SELECT y AS year, CASE WHEN u % 2 = 0 THEN 'so' ELSE 'quận' END AS block, 'unit ' || u AS unit
FROM generate_series(2021, 2023) y, generate_series(1, 6) u;
CREATE TABLE framework_rows AS
SELECT DISTINCT year, block, (1 + c % 3) || '.' || c AS code, 'appraisal' AS source, 2.0 AS max_points
FROM unit_rows, generate_series(1, 9) c;
CREATE TABLE score_rows AS
SELECT y AS year, 'unit ' || u AS unit, (1 + c % 3) || '.' || c AS code, (c * u % 21)::numeric / 10 AS points
FROM generate_series(2021, 2023) y, generate_series(1, 6) u, generate_series(1, 9) c;
END
	print $script "CREATE TABLE vals (id integer, g integer, ", join(', ', map { "$column{$_} $_" } @stored), ");\n";
	for my $id (1 .. $rows)
	{
		my @values = map { literal($_) } @stored;
		print $script "INSERT INTO vals VALUES ($id, ", int rand 4, ', ', join(', ', @values), ");\n";
	}
	print $script "CREATE TABLE valid (LIKE vals);\n";
	for my $id (1 .. $rows)
	{
		my $source = one(qw(appraisal survey bonus penalty));
		my $criteria = one(1 .. 3) . '.' . int(1 + rand 9) . " $source 1.5";
		my $cell = one('survey 1/2', 'appraisal ?/1', 'appraisal 0.5/3', 'bonus 1/2', 'a -/1');
		my %fit = (
			'parindex.criteria' => "'$criteria'",
			'parindex.scorecard' => "'{1." . int(1 + rand 9) . " $cell}'",
			'numeric' => sprintf('%.3f', rand 1.5),
			'integer' => $id,
			'boolean' => one('true', 'true', 'false', 'NULL'));
		my @values = map { $fit{$_} // literal($_) } @stored;
		print $script "INSERT INTO valid VALUES ($id, ", int rand 4, ', ', join(', ', @values), ");\n";
	}
	print $script "ANALYZE;\n";
	close $script;
	psql($database, '-f', "$dir/setup.sql");
}

for my $f (@internal)
{
	my $nulls = join ', ', map { $_ eq 'internal' ? 'NULL' : "NULL::$_" } @{ $f->{args} };
	my $out = `psql -X -q -d $database -c "SELECT $f->{name}($nulls)" 2>&1`;
	die "$f->{label} can be called: $out" unless $out =~ /does not exist|cannot accept a value of type internal/;
}

my (%state, @bad, @order);
my $sent = 0;
while ($sent < $calls && @bad < 10)
{
	my @batch;
	open(my $script, '>', "$dir/calls.sql") or die;
	# a parallel plan now and then; a call that takes longer than this does not end
	print $script "\\set VERBOSITY sqlstate\n\\o /dev/null\nSET statement_timeout = '20s';\n";
	print $script <<'END' if chance(0.3);
SET max_parallel_workers_per_gather = 2;
SET min_parallel_table_scan_size = 0;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
END
	print $script "SET work_mem = '64kB';\n" if chance(0.3);
	# a report to work on; the one that is there makes this an error
	print $script "CALL parindex.create_report('a_report', 'unit_rows', 'framework_rows', 'score_rows');\n";
	for (1 .. $batch)
	{
		last if $sent == $calls;
		@order = sort { $a->{called} <=> $b->{called} || rand() <=> 0.5 } @functions unless @order;
		my $f = chance(0.05) ? undef : shift @order;
		my $sql = $f ? statement($f) : bad_text();
		$f->{called}++ if $f;
		$sql =~ s/\n/ /g;
		print $script "\\echo $sent\n$sql;\n";
		push @batch, [ $f, $sql ];
		$sent++;
	}
	close $script;
	my @out = `psql -X -q -d $database -f $dir/calls.sql 2>&1`;
	my %failed;
	for (@out)
	{
		next
			unless /^psql:\S+:(\d+): (?:ERROR|FATAL|PANIC):\s+(\w{5})/
			|| /(server closed the connection|connection to server was lost)/;
		my ($line, $code) = defined $2 ? ($1, $2) : (undef, 'crash');
		if (!defined $line)
		{
			$state{crash}++;
			push @bad, "the server was lost in one of these calls:\n" . join(";\n", map { $_->[1] } @batch);
			sleep 5;
			last;
		}
		$failed{$line} = $code;
	}
	my $line = 0;
	open($script, '<', "$dir/calls.sql") or die;
	my $i = -1;
	while (<$script>)
	{
		$line++;
		$i++ if /^\\echo /;
		next if $i < 0 || /^\\echo /;
		my ($f, $sql) = @{ $batch[$i] };
		my $code = $failed{$line};
		$state{$code}++ if $code;
		$f->{done}++ if $f && !$code;
		push @bad, "$code: $sql" if $code && $code =~ /^(XX|57|58|53|08)/;
	}
	close $script;
}
psql('postgres', '-c', "DROP DATABASE $database") unless $state{crash};

my $errors = 0;
$errors += $_ for values %state;
print "$sent calls, seed $seed: ", $sent - $errors, ' answered; ',
  join(', ', map { "$_ $state{$_}" } sort { $state{$b} <=> $state{$a} } keys %state), "\n";
my @never = map { $_->{label} } grep { !$_->{done} } @functions;
print 'of ', scalar @functions, ' functions never without an error: ', join('; ', @never), "\n" if @never;
print "$_\n\n" for @bad;
my @uncalled = grep { !$_->{called} } @functions;
print 'not called: ', join('; ', map { $_->{label} } @uncalled), "\n" if @uncalled;
exit(@bad || @uncalled ? 1 : 0);
