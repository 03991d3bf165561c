# Binary input: 20,000 (PARINDEX_MUTATIONS) mutated values of each type whose
# parts are binary, and chosen ones of all; apart from a server test/fuzz tries
# more. Each is an error of its class or a value that prints and reads back equal;
# none ends the server.
use strict;
use warnings;
use IO::Socket::UNIX;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $tries = $ENV{PARINDEX_MUTATIONS} // 20_000;
my $node = PostgreSQL::Test::Cluster->new('binary');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION parindex');
sub checkpointer
{
	return $node->safe_psql('postgres', q{SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'});
}
my $pid = checkpointer();

# As much of the protocol as binary parameters need.
my $socket = IO::Socket::UNIX->new(Peer => $node->host . '/.s.PGSQL.' . $node->port)
  or die "connection: $!";
sub message { return $_[0] . pack('N', 4 + length $_[1]) . $_[1] }

sub read_socket
{
	my ($length) = @_;
	my $got = '';
	while (length $got < $length)
	{
		sysread($socket, $got, $length - length $got, length $got) or die 'the connection is lost';
	}
	return $got;
}

sub receive
{
	my $head = read_socket(5);
	my ($type, $length) = unpack 'aN', $head;
	my $body = read_socket($length - 4);
	return ($type, $body);
}

# Reads up to ReadyForQuery; the SQLSTATE of an error, or the first column.
sub outcome
{
	my $outcome = '';
	while (1)
	{
		my ($type, $body) = receive();
		$outcome = $1 if $type eq 'E' && $body =~ /\0C(.{5})\0/;
		$outcome = substr $body, 6 if $type eq 'D';
		return $outcome if $type eq 'Z';
	}
}

my $startup = pack 'N', 196608;
$startup .= join "\0", 'user', $node->safe_psql('postgres', 'SELECT current_user'), 'database', 'postgres',
	'options', '-c search_path=pg_catalog,parindex', "\0";
print $socket pack('N', 4 + length $startup) . $startup;
outcome();

sub prepare
{
	my ($name, $query) = @_;
	print $socket message('P', "$name\0$query\0" . pack('n', 0)) . message('S', '');
	is(outcome(), '', "$name: prepared");
}

sub call
{
	my ($name, $value) = @_;
	return message('B', "\0$name\0" . pack('nnnN/a*n', 1, 1, 1, $value, 0))
		. message('E', "\0" . pack('N', 0)) . message('S', '');
}

prepare('criteria', <<'END');
SELECT v::text::criteria = v AND criteria_send(v::text::criteria) = criteria_send(v)
	AND criteria(code(v), source(v), max_points(v)) = v
FROM (SELECT $1::criteria AS v) s
END
prepare('scorecard', <<'END');
SELECT v::text::scorecard = v AND v::text::scorecard::text = v::text
	AND scorecard_send(v::text::scorecard) = scorecard_send(v)
	AND scorecard_hash(v::text::scorecard) = scorecard_hash(v)
	AND record_image_eq(ROW(v::text::scorecard), ROW(v))
FROM (SELECT $1::scorecard AS v) s
END
prepare($_, "SELECT v::text::$_ = v AND ${_}_send(v::text::$_) = ${_}_send(v) FROM (SELECT \$1::$_ AS v) s")
	for qw(survey_tally rubric);

sub sent
{
	my ($type, @texts) = @_;
	return map { pack 'H*', $node->safe_psql('postgres', "SELECT encode(parindex.${type}_send('$_'), 'hex')") } @texts;
}

my %originals = (
	criteria => [ sent('criteria',
		'1.1.2 appraisal 1.5',
		'3.2 survey 2',
		'9.1 bonus 2',
		'1 a 0',
		'255.10.9.99.100.1.7 a23456789012345 999999.99999999') ],
	scorecard => [ sent('scorecard',
		'{}',
		'{1 a 1/2}',
		'{1 a 1/2, 2 b ?/3}@1',
		'{1.1.2 appraisal 1.25/1.5, 1.2 survey ?/2, 1.3 appraisal -/0.5, 2 appraisal 12.25/15 x9}',
		'{9 bonus 1/2, 9 penalty 0.5/1, 1 b 0/92233720368.54775807 x2147483647}',
		'{10.255 a 42.94967295/42.94967296, 3.2.1 z ?/0.00000001 x2}@3') ],
	survey_tally => [ sent('survey_tally',
		'0 0 0',
		'3 180 14000',
		'2 100 10000',
		'1000000000000000000 50000000000000000000 2500000000000000000000') ]);

srand 20240229;
my @extreme = map { pack 'H*', $_ } qw(00 01 7f 80 ff 0000 ffff 00000000 00000001 7fffffff 80000000 ffffffff
	0000000000000000 7fffffffffffffff 8000000000000000 ffffffffffffffff 0000000005f5e100);

sub mutate
{
	my ($value) = @_;
	for (0 .. int rand 3)
	{
		my $size = length $value;
		my $at = int rand(1 + $size);
		my $kind = int rand 7;
		if ($kind == 0 && $at < $size) { substr($value, $at, 1) ^= chr(1 << int rand 8) }
		elsif ($kind == 1 && $at < $size) { substr($value, $at, 1) = chr int rand 256 }
		elsif ($kind == 2)
		{
			my $new = $extreme[ rand @extreme ];
			substr($value, $at, length $new) = $new if $at + length $new <= $size;
		}
		elsif ($kind == 3) { substr($value, $at, int rand 9) = '' }
		elsif ($kind == 4) { substr($value, $at, 0) = substr $value, int rand(1 + $size), int rand 30 }
		# a cell in the place of another
		elsif ($kind == 5 && $at > 28) { substr($value, $at - 28, 28) = substr $value, int rand($size - 27), 28 }
		else { substr($value, int rand(1 + $size), 1) = chr((1 .. 9, 16, 97 .. 122)[ rand 36 ]) }
	}
	return $value;
}

for my $type (sort keys %originals)
{
	my @originals = @{ $originals{$type} };
	my %count;
	for my $value (@originals)
	{
		print $socket call($type, $value);
		is(outcome(), 't', "$type: what was sent is received");
		for my $length (0 .. length($value) - 1)
		{
			print $socket call($type, substr $value, 0, $length);
			$count{ outcome() }++;
		}
		print $socket call($type, "$value\0");
		is(outcome(), '22P03', "$type: nothing follows");
	}
	ok(!exists $count{t}, "$type: no part of a value is one");

	for (my $done = 0; $done < $tries; $done += 100)
	{
		print $socket join '', map { call($type, mutate($originals[rand @originals])) } 1 .. 100;
		$count{ outcome() }++ for 1 .. 100;
	}
	note("$type: $_ $count{$_}") for sort keys %count;
	cmp_ok($count{t} // 0, '>', $tries / 100, "$type: some mutations are values that print and read back equal");
	is(join(' ', sort keys %count), '08P01 22P03 t', "$type: the others are errors of malformed input");
}

# Respondents, sum and squares; these in two halves, the higher first
my $largest = 9223372036854775807;
sub tally { return "\1" . pack 'q>5', @_ }

for (
	[ survey_tally => 'negative respondents', tally(-1, 0, 0, 0, 0), '22P03' ],
	[ survey_tally => 'too many respondents', tally(1000000000000000001, 0, 0, 0, 0), '22P03' ],
	[ survey_tally => 'negative sum', tally(3, -1, 0, 0, 0), '22P03' ],
	[ survey_tally => 'large sum', tally(3, 0, 30000000001, 100, 0), '22P03' ],
	[ survey_tally => 'negative squares', tally(3, 0, 1, -1, -1), '22P03' ],
	[ survey_tally => 'small squares', tally(3, 0, 30000000000, 0, 1), '22P03' ],
	[ survey_tally => 'the largest of all', tally($largest, $largest, -1, $largest, -1), '22P03' ],
	[ rubric => 'sound', "\1yes:1", 't' ],
	[ rubric => 'sound, not ASCII', "\1'\xc4\x91\xc3\xbang': 1", 't' ],
	[ rubric => 'no bytes', '', '08P01' ],
	[ rubric => 'version 0', "\0yes:1", '22P03' ],
	[ rubric => 'version 2', "\2yes:1", '22P03' ],
	[ rubric => 'no text', "\1", '22P03' ],
	[ rubric => 'malformed', "\1yes:", '22P03' ],
	[ rubric => 'hidden clause', "\1> 5: 1; > 6: 2", '22P03' ],
	[ rubric => 'invalid UTF-8', "\1'\xff':1", '22021' ],
	[ rubric => 'cut UTF-8', "\1'\xe1\xba", '22021' ],
	[ rubric => 'a zero byte', "\1yes:1\0", '22021' ],
	[ rubric => 'too long', "\1" . ' ' x 1048577, '22P03' ])
{
	my ($type, $what, $value, $outcome) = @$_;
	print $socket call($type, $value);
	is(outcome(), $outcome, "$type: $what");
}

is(checkpointer(), $pid, 'the server never restarted');
$node->stop;
done_testing();
