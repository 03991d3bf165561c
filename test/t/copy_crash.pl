# A server that is killed in the middle of COPY of scorecards keeps what was
# committed and nothing of the rest, its indexes agree with the table, and the
# same COPY works afterwards.
use strict;
use warnings;
use IO::Handle;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('copy_crash');
$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ]);
$node->append_conf('postgresql.conf', "fsync = on\nautovacuum = off\nsearch_path = 'public, parindex'");
$node->start;

# Every fiftieth card is larger than a page and uncompressed, so in the toast table.
$node->safe_psql('postgres', <<'END');
CREATE EXTENSION parindex;
CREATE TABLE cards (id integer, criteria criteria, card scorecard, PRIMARY KEY (criteria, id));
ALTER TABLE cards ALTER card SET STORAGE external;
CREATE INDEX cards_hash ON cards USING hash (card);
CREATE INDEX cards_criteria_hash ON cards USING hash (criteria);
-- a btree takes small cards only
CREATE INDEX cards_btree ON cards (to_depth(card, 1));
CREATE TABLE source (LIKE cards INCLUDING STORAGE);
INSERT INTO source
SELECT id, criteria(format('%s.%s.%s', id % 8 + 1, id % 255 + 1, id / 255 + 1), 'appraisal', 2) AS criteria,
	(SELECT scorecard(criteria(code, (ARRAY['appraisal', 'survey'])[j % 2 + 1], 2), ((j * id) % 21)::numeric / 10.5)
		FROM generate_series(1, CASE WHEN id % 50 > 0 THEN 8 + id % 9 ELSE 900 END) j,
			format('%s.%s.%s', j % 8 + 1, j / 64 + 1, j / 8 % 8 + 1) code) AS card
FROM generate_series(1, 6500) id;
INSERT INTO cards SELECT * FROM source WHERE id <= 500;
END
sub on { return $node->safe_psql('postgres', shift) }
is(on('SELECT count(*) FROM cards WHERE pg_column_size(card) > 8192'), 10, 'cards that are larger than a page');
my $amcheck = on(q{SELECT count(*) FROM pg_available_extensions WHERE name = 'amcheck'});
on('CREATE EXTENSION amcheck') if $amcheck;

# How many rows, their text and their binary form
sub contents
{
	return on(<<"END");
SELECT count(*), md5(string_agg(c::text, chr(10) ORDER BY id)),
	md5(string_agg(encode(scorecard_send(card), 'hex'), chr(10) ORDER BY id))
FROM $_[0] c
END
}
my $committed = contents('cards');
my $all = contents('source');
my $dir = PostgreSQL::Test::Utils::tempdir();

# By sequential scan and by each index: how many rows find themselves, and how many there are.
sub agree
{
	my ($rows, $what) = @_;
	my %find = (
		cards_pkey => 'c.criteria = s.criteria AND c.id = s.id',
		cards_hash => 'c.card = s.card AND c.id = s.id',
		cards_criteria_hash => 'c.criteria = s.criteria',
		cards_btree => 'to_depth(c.card, 1) = to_depth(s.card, 1) AND c.id = s.id');
	for my $index (sort keys %find)
	{
		# one index at a time, or the planner would choose
		my $only = join '', map { /pkey/ ? "ALTER TABLE cards DROP CONSTRAINT $_;" : "DROP INDEX $_;" }
			grep { $_ ne $index } sort keys %find;
		my $query = "SELECT count(*) FROM source s, LATERAL (SELECT FROM cards c WHERE $find{$index} OFFSET 0) f";
		my $set = "BEGIN; $only SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off;";
		my $plan = on("$set EXPLAIN (COSTS off) $query");
		like($plan, qr/Index (Only )?Scan using $index /, "$what: $index is scanned");
		is(on("$set $query"), $rows, "$what: $index has all rows and no other");
	}
	my $not = 'SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off';
	is(on("$not; SELECT count(*) FROM cards"), $rows, "$what: as many rows in the table");
	SKIP:
	{
		skip 'amcheck is not installed', 2 unless $amcheck;
		is(on(<<'END'), 3, "$what: btrees agree with the heap");
SELECT count(bt_index_check(i.indexrelid, true)::text)
FROM pg_index i
	JOIN pg_class c ON c.oid = i.indexrelid
	JOIN pg_am a ON a.oid = c.relam AND a.amname = 'btree'
WHERE i.indrelid IN (SELECT unnest(ARRAY[oid, reltoastrelid]) FROM pg_class WHERE relname = 'cards')
END
		is(on(q{SELECT * FROM verify_heapam('cards', check_toast => true)}), '',
			"$what: the heap and its toast are sound");
	}
}

# What the postmaster leaves behind goes within moments, and keeps its shared memory until then.
sub kill9
{
	my @pids = split /\n/, on('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
	$node->kill9;
	for (1 .. 600)
	{
		last unless kill 0, @pids;
		select(undef, undef, undef, 0.1);
	}
}

my %crash = (text => \&kill9, binary => sub { $node->stop('immediate') });
for my $format (qw(text binary))
{
	my $file = "$dir/$format";
	my $copy = "COPY cards FROM STDIN (FORMAT $format)";
	my $save = sub {
		my ($table, $to) = @_;
		on("\\copy (SELECT * FROM $table WHERE id > 500 ORDER BY id) TO '$to' (FORMAT $format)");
		return slurp_file($to);
	};
	my $size = q{SELECT pg_relation_size('cards')};
	my $before = on($size);
	my $data = $save->('source', $file);
	open my $psql, '|-', 'psql', '-X', '-d', $node->connstr('postgres'), '-c', $copy or die "psql: $!";
	binmode $psql;
	$psql->autoflush;

	# a third; then, with what it wrote on disk too, another one
	my $third = int(length($data) / 3);
	my $taken = 0;
	for my $part (0, 1)
	{
		print $psql substr($data, $part * $third, $third);
		my $goes_on = "SELECT tuples_processed >= $taken + 1000 FROM pg_stat_progress_copy";
		$node->poll_query_until('postgres', $goes_on) or die 'COPY does not go on';
		$taken = on('CHECKPOINT; SELECT tuples_processed FROM pg_stat_progress_copy');
	}
	cmp_ok($taken, '<', 6000, "$format: in the middle of COPY");
	$crash{$format}->();
	close $psql;
	# 2, but from psql of 14, which may notice later, 1
	isnt($? >> 8, 0, "$format: COPY lost its server");
	$node->start;

	is(contents('cards'), $committed, "$format: what was committed, and nothing of COPY");
	cmp_ok(on($size), '>', $before, '... though it had written');
	agree(500, "$format, after the crash");

	my $again = "\\copy cards FROM '$file' (FORMAT $format)";
	$node->command_ok([ 'psql', '-X', '-d', $node->connstr('postgres'), '-c', $again ],
		"$format: the same COPY succeeds");
	is(contents('cards'), $all, "$format: all rows");
	ok($save->('cards', "$file.again") eq $data, "$format: byte for byte what was read");
	agree(6500, "$format, in the end");
	on('DELETE FROM cards WHERE id > 500; VACUUM cards');
}
$node->stop;
done_testing();
