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
	(SELECT scorecard(criteria(format('%s.%s.%s', j % 8 + 1, j / 64 + 1, j / 8 % 8 + 1), (ARRAY['appraisal', 'survey'])[j % 2 + 1], 2), ((j * id) % 21)::numeric / 10.5)
		FROM generate_series(1, CASE WHEN id % 50 > 0 THEN 8 + id % 9 ELSE 900 END) j) AS card
FROM generate_series(1, 6500) id;
INSERT INTO cards SELECT * FROM source WHERE id <= 500;
END
is($node->safe_psql('postgres', 'SELECT count(*) FROM cards WHERE pg_column_size(card) > 8192'), 10, 'cards that are larger than a page');
my $amcheck = $node->safe_psql('postgres', q{SELECT count(*) FROM pg_available_extensions WHERE name = 'amcheck'});
$node->safe_psql('postgres', 'CREATE EXTENSION amcheck') if $amcheck;

my %contents = map { $_ => "SELECT count(*), md5(string_agg(c::text, chr(10) ORDER BY id)), md5(string_agg(encode(scorecard_send(card), 'hex'), chr(10) ORDER BY id)) FROM $_ c" } qw(cards source);
my $committed = $node->safe_psql('postgres', $contents{cards});
my $all = $node->safe_psql('postgres', $contents{source});
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
		my $only = join '', map { $_ eq 'cards_pkey' ? 'ALTER TABLE cards DROP CONSTRAINT cards_pkey;' : "DROP INDEX $_;" } grep { $_ ne $index } sort keys %find;
		my $query = "SELECT count(*) FROM source s, LATERAL (SELECT FROM cards c WHERE $find{$index} OFFSET 0) f";
		my $set = "BEGIN; $only SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off;";
		like($node->safe_psql('postgres', "$set EXPLAIN (COSTS off) $query"), qr/Index (Only )?Scan using $index /, "$what: $index is scanned");
		is($node->safe_psql('postgres', "$set $query"), $rows, "$what: $index has all rows and no other");
	}
	is($node->safe_psql('postgres', 'SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off; SELECT count(*) FROM cards'), $rows, "$what: as many rows in the table");
  SKIP:
	{
		skip 'amcheck is not installed', 2 unless $amcheck;
		is($node->safe_psql('postgres', q{SELECT count(bt_index_check(i.indexrelid, true)::text) FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
			WHERE a.amname = 'btree' AND t.oid IN (SELECT unnest(ARRAY[oid, reltoastrelid]) FROM pg_class WHERE relname = 'cards')}), 3, "$what: btrees agree with the heap");
		is($node->safe_psql('postgres', q{SELECT * FROM verify_heapam('cards', check_toast => true)}), '', "$what: the heap and its toast are sound");
	}
}

# What the postmaster leaves behind goes within moments, and keeps its shared memory until then.
sub kill9
{
	my @pids = split /\n/, $node->safe_psql('postgres', 'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
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
	my $save = sub { $node->safe_psql('postgres', "\\copy (SELECT * FROM $_[0] WHERE id > 500 ORDER BY id) TO '$_[1]' (FORMAT $format)"); return slurp_file($_[1]) };
	my $size = q{SELECT pg_relation_size('cards')};
	my $before = $node->safe_psql('postgres', $size);
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
		$node->poll_query_until('postgres', "SELECT tuples_processed >= $taken + 1000 FROM pg_stat_progress_copy") or die 'COPY does not go on';
		$taken = $node->safe_psql('postgres', 'CHECKPOINT; SELECT tuples_processed FROM pg_stat_progress_copy');
	}
	cmp_ok($taken, '<', 6000, "$format: in the middle of COPY");
	$crash{$format}->();
	close $psql;
	is($? >> 8, 2, "$format: COPY lost its server");
	$node->start;

	is($node->safe_psql('postgres', $contents{cards}), $committed, "$format: what was committed, and nothing of COPY");
	cmp_ok($node->safe_psql('postgres', $size), '>', $before, '... though it had written');
	agree(500, "$format, after the crash");

	$node->command_ok([ 'psql', '-X', '-d', $node->connstr('postgres'), '-c', $copy =~ s/STDIN/PSTDIN/r =~ s/COPY/\\copy/r =~ s/PSTDIN/'$file'/r ], "$format: the same COPY succeeds");
	is($node->safe_psql('postgres', $contents{cards}), $all, "$format: all rows");
	ok($save->('cards', "$file.again") eq $data, "$format: byte for byte what was read");
	agree(6500, "$format, in the end");
	$node->safe_psql('postgres', 'DELETE FROM cards WHERE id > 500; VACUUM cards');
}
$node->stop;
done_testing();
