# Picks places where one token of the source is changed: used by mutate.sh.
#
#     perl test/mutants.pl N SEED FILE...
#
# Prints at most N lines "file offset length replacement", half of them in C and half in
# SQL as far as there are as many, in an order that the seed decides.

use strict;
use warnings;

my ($n, $seed, @files) = @ARGV;
srand($seed);

my $number = qr/(?<![\w.'"])\d{1,3}(?![\w.'"])/;

# What is looked for, and what comes in its place
my %swap = (
	c => [
		[ qr/ == /, ' != ' ], [ qr/ != /, ' == ' ],
		[ qr/ < /, ' <= ' ], [ qr/ <= /, ' < ' ], [ qr/ > /, ' >= ' ], [ qr/ >= /, ' > ' ],
		[ qr/ && /, ' || ' ], [ qr/ \|\| /, ' && ' ],
		[ qr/ \+ /, ' - ' ], [ qr/ - /, ' + ' ], [ qr/ \* (?=\w)/, ' + ' ],
		[ qr/\btrue\b/, 'false' ], [ qr/\bfalse\b/, 'true' ],
		[ qr/(?<=\()!(?=\w)/, '' ], [ $number, sub { $_[0] + 1 } ],
	],
	sql => [
		[ qr/ = /, ' <> ' ], [ qr/ <> /, ' = ' ],
		[ qr/ < /, ' <= ' ], [ qr/ <= /, ' < ' ], [ qr/ > /, ' >= ' ], [ qr/ >= /, ' > ' ],
		[ qr/\bAND\b/, 'OR' ], [ qr/\bOR\b(?! REPLACE)/, 'AND' ],
		[ qr/ \+ /, ' - ' ], [ qr/ - /, ' + ' ],
		[ qr/\bIS NULL\b/, 'IS NOT NULL' ], [ qr/\bIS NOT NULL\b/, 'IS NULL' ],
		[ qr/\bNOT EXISTS\b/, 'EXISTS' ], [ qr/(?<!NOT )\bEXISTS\b/, 'NOT EXISTS' ],
		[ qr/\b(?:LEFT|FULL) JOIN\b/, 'JOIN' ], [ qr/(?<!LEFT )(?<!FULL )(?<!CROSS )\bJOIN\b/, 'LEFT JOIN' ],
		[ qr/\bFILTER \(WHERE(?= (?!NOT\b))/, 'FILTER (WHERE NOT' ],
		[ qr/ DESC\b/, '' ], [ qr/\bUNION ALL\b/, 'UNION' ],
		[ qr/\bmin\(/, 'max(' ], [ qr/\bmax\(/, 'min(' ],
		[ qr/\btrue\b/, 'false' ], [ qr/\bfalse\b/, 'true' ],
		[ $number, sub { $_[0] + 1 } ],
	],
);

# Text in which nothing is changed becomes blanks, so that offsets stay.
sub blank { my $text = shift; $text =~ s/[^\n]/ /g; return $text; }

sub masked {
	my ($text, $kind) = @_;
	if ($kind eq 'c') {
		$text =~ s{(/\*.*?\*/)}{blank($1)}gse;
		$text =~ s{("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')}{blank($1)}ge;
		$text =~ s{^(\#.*(?:\\\n.*)*)}{blank($1)}gme;
		# Room to spare decides nothing.
		$text =~ s{^(\t*(?:static |const |unsigned )*\w+\s+\**\w+\[\d+\])}{blank($1)}gme;
		$text =~ s{(\b(?:Assert|StaticAssertDecl|PG_KEEP)\w*\(.*?\);)}{blank($1)}gse;
	} else {
		$text =~ s{(--[^\n]*)}{blank($1)}ge;
		$text =~ s{^(COMMENT ON .*?;)$}{blank($1)}gmse;
		$text =~ s{(\$css\$.*?\$css\$)}{blank($1)}gse;
		$text =~ s{('(?:[^']|'')*')}{blank($1)}gse;
		# What the planner is told, and lists of options, decide no result.
		$text =~ s{(\b(?:COST|ROWS|SSPACE|MSSPACE|STATISTICS)\b[ =-]*\d+|^\t\w+ = [\w.{}, ]*$)}{blank($1)}gmie;
	}
	return $text;
}

# The whole of a file, as bytes
sub slurp {
	my $file = shift;
	open(my $in, '<:raw', $file) or die "$file: $!\n";
	local $/;
	return scalar <$in>;
}

my %places = (c => [], sql => []);
for my $file (@files) {
	my $kind = $file =~ /\.sql$/ ? 'sql' : 'c';
	my $text = masked(slurp($file), $kind);
	for my $swap (@{ $swap{$kind} }) {
		my ($pattern, $with) = @$swap;
		while ($text =~ /$pattern/g) {
			my $found = $&;
			push @{ $places{$kind} }, sprintf("%s %d %d %s", $file, $-[0], length $found, ref $with ? $with->($found) : $with);
		}
	}
}

# Shuffled; what comes behind the N-th is for mutants that do not build.
sub shuffled {
	my @list = sort @_;
	for my $i (reverse 1 .. $#list) {
		my $j = int rand($i + 1);
		@list[ $i, $j ] = @list[ $j, $i ];
	}
	return @list;
}
my @c = shuffled(@{ $places{c} });
my @sql = shuffled(@{ $places{sql} });
for (1 .. $n) {
	my $from = $_ % 2 ? \@c : \@sql;
	$from = @c ? \@c : \@sql unless @$from;
	print shift(@$from), "\n" if @$from;
}
