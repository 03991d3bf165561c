# Results depend on neither the encoding of a database, nor its locale, nor settings of the session, its search_path
# among them. The scripts of test/settings/ascii, of vietnamese and of latin are run wherever they can be; what they
# print, errors included, must be the same.
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
$node->append_conf('postgresql.conf', <<'END');
log_statement = none
log_min_messages = panic
max_worker_processes = 16
END
$node->start;
$node->safe_psql('postgres', 'CREATE ROLE authority LOGIN');
my $version = $node->safe_psql('postgres', 'SHOW server_version_num');

# ---- running a script -------------------------------------------------------

# Runs it as the authority and returns all that psql prints; verbose errors have their SQLSTATE.
sub answers
{
	my ($database, $script) = @_;
	my $out;
	my @psql = (qw(psql -X -A -t -q -v VERBOSITY=verbose -v SHOW_CONTEXT=never -P null=(null)),
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

my %script = map { /(\w+)\.sql$/ ? ($1 => slurp_file($_)) : () } glob 'test/settings/*.sql';
for my $folder (qw(ascii vietnamese latin))
{
	$script{$folder} = join '', map { slurp_file($_) } glob "test/settings/$folder/*.sql";
	$script{$folder} =~ s/DIR/$dir/g;
}

sub database
{
	my ($name, $options) = @_;
	my $created = $node->psql('postgres', "CREATE DATABASE $name OWNER authority TEMPLATE template0 $options",
		stderr => \my $error);
	return $created == 0 ? answers($name, "\\set ON_ERROR_STOP on\n$script{fixture}") : $error;
}

# ---- the reference: UTF8, C, the settings that initdb gives ----------------

is(database('reference', "ENCODING 'UTF8' LOCALE 'C'"), '', 'UTF8, C: installed');
my %expected = map { $_ => answers('reference', $script{$_}) } qw(ascii vietnamese latin);
same(answers('reference', $script{ascii}), $expected{ascii}, 'twice the same');
for my $folder (sort keys %expected)
{
	my ($mistake) = $expected{$folder} =~ /^(ERROR: +(?:XX|42601|42704|42883|42703|42P01|3F000|25|22P05).*)/m;
	is($mistake, undef, "the scripts of $folder do what they are meant to");
}
like($expected{vietnamese}, qr/'TRỄ'/, 'names are Vietnamese');

# ---- encodings -------------------------------------------------------------

# What an encoding cannot hold does not get in.
sub refused
{
	my ($database) = @_;
	for my $statement (
		q{SELECT '''đúng hạn'': 1; no: 0'::parindex.rubric},
		q{SELECT parindex.score('timely: 1; no: 0', 'đúng hạn'::text)},
		q{SELECT '1.1 thẩm_định 2'::parindex.criteria},
		q{SELECT '{1 điểm 1/2}'::parindex.scorecard},
		q{SELECT parindex.block_ranking('Ứng Hòa', 1)},
		q{SELECT parindex.par_index('{1 a 1/2}'::parindex.scorecard, NULL::text, 'điểm')})
	{
		like(answers($database, "$statement;\n"),
			qr/^ERROR:  22P05: character with byte sequence [^\n]+ has no equivalent in encoding/,
			"$database: $statement");
	}
}

for my $encoding (qw(LATIN1 WIN1258 SQL_ASCII))
{
	my $database = lc $encoding;
	is(database($database, "ENCODING '$encoding' LOCALE 'C'"), '', "$encoding: installed");
	same(answers($database, $script{ascii}), $expected{ascii}, "$encoding: ASCII");
	if ($encoding eq 'SQL_ASCII')
	{
		same(answers($database, $script{vietnamese}), $expected{vietnamese}, "$encoding: Vietnamese passes as bytes");
		next;
	}
	refused($database);
	next if $encoding eq 'WIN1258';	# it has other letters, in another order
	same(answers($database, $script{latin}), $expected{latin}, "$encoding: its letters");
}

# The dictionary's labels in the install script are UTF-8, which is no valid text where a letter has several other
# bytes.
like(database('euc_jp', "ENCODING 'EUC_JP' LOCALE 'C'"), qr/ERROR:  22021: invalid byte sequence for encoding "EUC_JP"/,
	'EUC_JP: not installed, and a clear error');
is($node->safe_psql('euc_jp', q{SELECT count(*) FROM pg_namespace WHERE nspname = 'parindex'}),
	0, 'EUC_JP: nothing is left behind');

# A word of letters is one whatever the encoding of its letters.
for my $words (
	[ latin1 => 'São: 1; Âge: 0.5; ñandú: 0; été: 0.25', q{'São', 'Âge', 'ñandú', 'été'} ],
	[ win1258 => 'đông: 1; không: 0.5; câu: 0; tính: 0.25', q{'đông', 'không', 'câu', 'tính'} ])
{
	my ($database, $rubric, $list) = @$words;
	my $scores = "SELECT parindex.score('$rubric', w::text) FROM unnest(ARRAY[$list]) w;";
	is(answers($_, $scores), "1\n0.5\n0\n0.25\n", "$_: these words need no quotes: $list") for 'reference', $database;
}

# A client of another encoding
{
	local $ENV{PGCLIENTENCODING} = 'EUC_JP';
	same(answers('reference', $script{ascii}), $expected{ascii}, 'client_encoding EUC_JP');
}

# What a client cannot take is refused on the way out, and text that workers rank does not pass through its encoding.
answers('reference', q{CREATE TABLE data.unit AS SELECT 'Ứng ' || unit AS unit, points FROM data.score;});
{
	local $ENV{PGCLIENTENCODING} = 'LATIN1';
	my $workers = 'SET max_parallel_workers_per_gather = 2; SET min_parallel_table_scan_size = 0;'
		. ' SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0;';
	my $ranking = 'parindex.block_ranking(unit, points)';
	like(answers('reference', "SELECT $ranking FROM data.unit;"), qr/^ERROR:  22P05: /, 'Vietnamese is refused');
	like(answers('reference', "$workers EXPLAIN (COSTS off) SELECT $ranking FROM data.unit;"), qr/Gather/,
		'there are workers');
	is(answers('reference', "$workers SELECT cardinality($ranking) FROM data.unit;"), "128\n", 'ranked by workers');
}
answers('reference', 'DROP TABLE data.unit;');

# ---- locales ---------------------------------------------------------------

for (
	[ c_utf8 => "LOCALE 'C.UTF-8'" ],
	[ icu_tr => "LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE 'tr'" ],
	[ icu_vi => "LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE 'vi'" ],
	[ libc_tr => "LOCALE 'tr_TR.UTF-8'" ],
	[ libc_vi => "LOCALE 'vi_VN.UTF-8'" ])
{
	my ($name, $options) = @$_;
	my $installed = database($name, "ENCODING 'UTF8' $options");
	SKIP:
	{
		skip "$name: $installed", 3
			if $installed =~ /option "locale_provider" not recognized|ICU is not supported|invalid locale name/;
		is($installed, '', "$name: installed");
		same(answers($name, $script{ascii}), $expected{ascii}, "$name: ASCII");
		same(answers($name, $script{vietnamese}), $expected{vietnamese}, "$name: Vietnamese");
	}
}

# ---- settings --------------------------------------------------------------

# As they are when a session starts, also those that only a superuser may set. Each is met with ones that do not hide
# it, so that few runs have many.
sub with_settings
{
	my ($name, @settings) = @_;
	my $sql = '';
	while (my ($setting, $value) = splice @settings, 0, 2)
	{
		$value = "'$value'" unless $setting eq 'search_path';
		$sql .= "ALTER ROLE authority SET $setting = $value;";
	}
	$node->safe_psql('postgres', $sql);
	my $got = answers('reference', $script{ascii});
	$node->safe_psql('postgres', 'ALTER ROLE authority RESET ALL');
	# what messages name is rightly quoted then
	my $quotes = $sql =~ /quote_all_identifiers/ ? '"' : '';
	same($got =~ s/(?:$quotes)//gr, $expected{ascii} =~ s/(?:$quotes)//gr, $name);
}

# From 19 on strings are standard ones.
my @strings = $version < 190000 ? (standard_conforming_strings => 'off', escape_string_warning => 'on') : ();
sub lc_settings { return map { $_ => $_[0] } $locale{ $_[0] } ? qw(lc_numeric lc_monetary lc_time) : () }

with_settings('German dates, strict strings, columns before variables, serializable',
	DateStyle => 'German, DMY',
	IntervalStyle => 'sql_standard',
	TimeZone => 'Asia/Ho_Chi_Minh',
	extra_float_digits => -15,
	bytea_output => 'escape',
	xmlbinary => 'hex',
	@strings,
	backslash_quote => 'off',
	array_nulls => 'off',
	transform_null_equals => 'on',
	'plpgsql.variable_conflict' => 'use_column',
	'plpgsql.extra_errors' => 'all',
	'plpgsql.extra_warnings' => 'all',
	'plpgsql.print_strict_params' => 'on',
	default_transaction_isolation => 'serializable',
	default_transaction_deferrable => 'on',
	row_security => 'off',
	constraint_exclusion => 'on');
with_settings('SQL dates, backslashes, variables before columns, no hashing, Turkish numbers',
	DateStyle => 'SQL, MDY',
	IntervalStyle => 'iso_8601',
	TimeZone => 'America/St_Johns',
	extra_float_digits => 0,
	xmloption => 'document',
	@strings,
	backslash_quote => 'on',
	quote_all_identifiers => 'on',
	check_function_bodies => 'off',
	'plpgsql.variable_conflict' => 'use_variable',
	'plpgsql.check_asserts' => 'off',
	enable_hashagg => 'off',
	enable_hashjoin => 'off',
	enable_indexscan => 'off',
	enable_bitmapscan => 'off',
	enable_material => 'off',
	enable_incremental_sort => 'off',
	work_mem => '64kB',
	plan_cache_mode => 'force_custom_plan',
	lc_settings('tr_TR.UTF-8'));
# switched off plans cost so much that they would be compiled, which takes longer than all else
with_settings('Postgres dates, no sorting, Vietnamese numbers',
	DateStyle => 'Postgres, DMY',
	IntervalStyle => 'postgres_verbose',
	TimeZone => 'Pacific/Kiritimati',
	extra_float_digits => 3,
	timezone_abbreviations => 'India',
	jit => 'off',
	enable_sort => 'off',
	enable_mergejoin => 'off',
	enable_seqscan => 'off',
	enable_nestloop => 'off',
	plan_cache_mode => 'force_generic_plan',
	hash_mem_multiplier => 1,
	from_collapse_limit => 1,
	join_collapse_limit => 1,
	lc_settings('vi_VN.UTF-8'));
with_settings('workers',
	max_parallel_workers_per_gather => 3,
	parallel_setup_cost => 0,
	parallel_tuple_cost => 0,
	min_parallel_table_scan_size => 0,
	parallel_leader_participation => 'off',
	geqo_threshold => 2,
	($version < 160000 ? 'force_parallel_mode' : 'debug_parallel_query') => 'regress');
SKIP:
{
	skip 'no JIT compiler', 1 if $node->safe_psql('postgres', 'SELECT pg_jit_available()') ne 't';
	with_settings('JIT', jit => 'on', jit_above_cost => 0, jit_inline_above_cost => -1, jit_optimize_above_cost => -1);
}
diag('skipped: no localedef, no sources of locales') if !%locale;

# ---- search_path -----------------------------------------------------------

with_settings('empty search_path', search_path => q{''});

$node->safe_psql('reference', $script{hostile});
is($node->safe_psql('reference', <<'END'), 't|t|t', 'a hostile schema');
SELECT (SELECT count(*) > 200 FROM pg_proc WHERE pronamespace = 'hostile'::regnamespace AND proname !~ '^operator'),
	(SELECT count(*) > 200 FROM pg_operator WHERE oprnamespace = 'hostile'::regnamespace),
	(SELECT count(*) > 200 FROM pg_class WHERE relnamespace = 'hostile'::regnamespace)
END
like(answers('reference', <<'END'), qr/hostile operator =.*hostile function lower/s, 'which catches calls by name');
SET search_path = hostile, pg_catalog;
SELECT 1 = 1;
SELECT lower('A'::pg_catalog.text);
END
with_settings('hostile search_path', search_path => 'hostile, pg_catalog, parindex');
with_settings('hostile search_path, parindex first', search_path => 'parindex, hostile, pg_catalog');
same(answers('reference', $script{hostile_temporary} . $script{ascii}), $expected{ascii},
	'hostile temporary relations');

# ---- settings while it is installed -----------------------------------------

$node->safe_psql('postgres', 'ALTER ROLE authority SET standard_conforming_strings = off') if @strings;
$node->safe_psql('postgres', <<'END');
ALTER ROLE authority SET plpgsql.extra_errors = 'all';
ALTER ROLE authority SET check_function_bodies = on;
ALTER ROLE authority SET DateStyle = 'German';
ALTER ROLE authority SET quote_all_identifiers = on;
ALTER ROLE authority SET array_nulls = off;
ALTER ROLE authority SET client_min_messages = debug1;
CREATE DATABASE installed OWNER authority TEMPLATE template0;
END
$node->safe_psql('installed', $script{hostile});
unlike(answers('installed', "SET search_path = hostile, pg_catalog;\nCREATE EXTENSION parindex;"),
	qr/ERROR|WARNING/, 'installed under other settings');
$node->safe_psql('postgres', 'ALTER ROLE authority RESET ALL');
answers('installed', $script{fixture} =~ s/^CREATE EXTENSION parindex;//mr);
same(answers('installed', $script{ascii}), $expected{ascii}, 'and the same');

$node->stop;
done_testing();
