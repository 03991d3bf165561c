#!/bin/sh
# The floors, by the symbols of the built objects, the includes and the SQL: a
# room uses only those below it, no files of C call in a circle, a header
# declares what its one .c file defines and compiles alone, and nothing is
# exported that nobody calls.

set -eu
cd "$PARINDEX_SRC"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

floors='base=1 criteria=2 scorecard=3 rubric=3 survey=3 ranking=4 report=5 input=5 page=6'

failed=''

# The start of awk programs that know the floors
read_floors='
	BEGIN {
		n = split(floors, list, " ")
		for (i = 1; i <= n; i++) {
			split(list[i], pair, "=")
			floor[pair[1]] = pair[2]
		}
	}'

# "file type symbol", the file without its ending
LC_ALL=C nm -A -P src/*/*.o | sed 's/\.o: / /' | awk '{ print $1, $3, $2 }' >"$dir/symbols"

# Each header alone: that it compiles, and what it declares in this build, as
# "file symbol"
cc="${CC:-cc} -Wall -Werror -I src -isystem $("$PG_CONFIG" --includedir-server)"
for header in src/*/*.h; do
	printf '#include "postgres.h"\n#include "%s"\n' "${header#src/}" >"$dir/alone.c"
	$cc -fsyntax-only "$dir/alone.c" || failed=1
	$cc -E "$dir/alone.c" | awk -v header="$header" '
		/^#/ { here = index($0, "\"" header "\""); next }
		here { text = text " " $0 }
		END {
			gsub(/__attribute__\(\([a-z_]*(\("default"\))?\)\)/, "", text)
			n = split(text, parts, /[;{}]/)
			for (i = 1; i <= n; i++)
				if (parts[i] ~ /extern .*\(/) {
					sub(/[ \t]*\(.*/, "", parts[i])
					sub(/.*[ *\t]/, "", parts[i])
					print substr(header, 1, length(header) - 2), parts[i]
				}
		}'
done >"$dir/declared"
[ "$(wc -l <"$dir/declared")" -gt 100 ]

# Symbols that are called, and which file calls which, as "file other symbol"
awk -v dir="$dir" '
	$2 == "U" { calls[$1, $3] }
	$2 ~ /^[TDBRVC]$/ { defined[$3] = $1 }
	END {
		for (call in calls) {
			split(call, pair, SUBSEP)
			if (pair[2] in defined) print pair[1], defined[pair[2]], pair[2]
		}
		for (symbol in defined) print defined[symbol], symbol >(dir "/defined")
	}' "$dir/symbols" >"$dir/calls"
[ "$(wc -l <"$dir/calls")" -gt 100 ]

# What else uses what: headers, and objects that the SQL of another room makes;
# of those with one name the one of the lowest floor
for file in src/*/*.[ch]; do
	sed -n "s|^#include \"\([a-z]*/[a-z_]*\)\.h\".*|${file%.*} src/\1 header|p" "$file"
done >"$dir/uses"
# shellcheck disable=SC2046
set -- $(find sql/1.0/*/ -name '*.sql' ! -name grants.sql)
awk -v floors="$floors" "$read_floors"'
	FNR == 1 { split(FILENAME, path, "/"); room = path[3] }
	{ sub(/--.*/, "") }
	pass == 1 && /^CREATE (FUNCTION|PROCEDURE|AGGREGATE|TYPE) parindex\./ {
		sub(/^[^.]*\./, "")
		sub(/[^a-z0-9_].*/, "")
		makes[room, $0]
		if (!($0 in made) || floor[room] < floor[made[$0]]) made[$0] = room
	}
	pass == 2 {
		while (match($0, /parindex\.[a-z0-9_]+/)) {
			name = substr($0, RSTART + 9, RLENGTH - 9)
			$0 = substr($0, RSTART + RLENGTH)
			if (name in made && !((room, name) in makes))
				print "sql/" room "/" path[4] ":" FNR, "sql/" made[name], name
		}
	}' pass=1 "$@" pass=2 "$@" >>"$dir/uses"
[ "$(grep -c '^sql' "$dir/uses")" -gt 10 ]

awk -v floors="$floors" "$read_floors"'
	{
		split($1, from, "/")
		split($2, to, "/")
		if (!(from[2] in floor)) print $1 " is in no room that has a floor"
		else if (from[2] != to[2] && floor[to[2]] >= floor[from[2]])
			print $1 " uses " $3 ", of " $2 ", which is no floor below"
		else next
		failed = 1
	}
	END { exit failed }' "$dir/calls" "$dir/uses" || failed=1

cut -d ' ' -f 1-2 "$dir/calls" | tsort >/dev/null || failed=1

sort -o "$dir/declared" "$dir/declared"
sort -o "$dir/defined" "$dir/defined"
if comm -23 "$dir/declared" "$dir/defined" | sed 's/\(.*\) \(.*\)/\1.h declares \2, which \1.c does not define/' | grep .; then
	failed=1
fi

# What C calls or the script names
{
	cut -d ' ' -f 3 "$dir/calls"
	grep -o "[.'][a-z_0-9]*[(']" sql/parindex--1.0.sql | tr -d ".'("
} | sort -u >"$dir/needed"
awk '
	FILENAME ~ /needed$/ { needed[$1]; next }
	!($2 in needed) && $2 !~ /^(pg_finfo_.*|Pg_magic_func)$/ {
		print $1 ".c exports " $2 ", which nobody calls"
		failed = 1
	}
	END { exit failed }' "$dir/needed" "$dir/defined" || failed=1

[ -z "$failed" ]
