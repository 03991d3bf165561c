#!/bin/sh
# Changes one token of the source at a time, builds, and runs the regression
# tests: a change that no test notices shows a test that is missing.
#
#     sh test/mutate.sh [n [seed [file ...]]]
#
#   n      how many mutants that build and install, half of them in SQL; 20
#   seed   which ones; 1
#   file   only in these files of src/ and sql/
#
# Prints a line for each mutant with the test that noticed it, and the change of
# each that was not noticed, and last how many were noticed. Takes seconds for each
# that is noticed and the time of all tests for each that is not. PG_CONFIG chooses
# the PostgreSQL.

set -eu
. "$(dirname "$0")/lib.sh"

case ${1-} in
	-h | --help) help; exit ;;
esac
wanted=${1-20} seed=${2-1}
[ $# -lt 2 ] || shift
[ $# -lt 1 ] || shift

packages() {
	pg_packages
	build_packages
	say perl
}

need packages
prepare
# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(find src -name '*.c') $(find sql -name '*.sql' ! -name 'parindex--*')
perl test/mutants.pl $((wanted * 3)) "$seed" "$@" >"$work/mutants"

# Without LLVM's bitcode, which no test runs: one file is compiled, no more.
build() { make -s with_llvm=no >"$work/log" 2>&1 && make -s with_llvm=no install >>"$work/log" 2>&1; }

build || die 'parindex cannot be built'
# A mutant may wait or loop for ever.
start_cluster "statement_timeout = '60s'" || die 'the server does not start'

# An installation script that fails is a mutant that does not build.
installs() {
	psql -qXc 'DROP DATABASE IF EXISTS mutant' -c 'CREATE DATABASE mutant' -d postgres &&
		psql -qXd mutant -c 'CREATE EXTENSION parindex'
} >"$work/log" 2>&1

regress() {
	# shellcheck disable=SC2086
	$drop timeout "$within" make -s with_llvm=no installcheck ISOLATION= REGRESS="$*" >"$work/log" 2>&1
}

# What a test leaves that was broken off: a backend that loops for ever hears of no other end, and roles would be in
# the way of the next test.
forget() {
	ready && loops=$(psql -XAtqd postgres -c "SELECT pid FROM pg_stat_activity
		WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()") || return
	# shellcheck disable=SC2086
	[ -z "$loops" ] || { kill -KILL $loops && sleep 1; }
	ready && psql -qXd postgres >"$work/log" 2>&1 <<-'END'
		DROP DATABASE IF EXISTS contrib_regression;
		SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE rolname LIKE 'regress%' \gexec
	END
}

# The shortest tests come first, by what each takes without a change, one at a time, since
# the first that fails is the last: those named after the file, after its room, the rest.
within=1800
# shellcheck disable=SC2046
regress $(make -s print-REGRESS) || { cat "$work/log"; die 'the tests fail without a change'; }
tests=$(sed -En 's/^(ok +[0-9]+ +[-+]|test) +([a-z_0-9]+) .* ([0-9]+) ms$/\3 \2/p' "$work/log" | sort -n | sed 's/.* //')
[ "$tests" ] || { cat "$work/log"; die 'no test was found'; }

named() { # PATTERN
	say "$tests" | grep -E "^($1)" || :
}

# A test that fails is run again: where a busy machine let it fail, it has noticed nothing.
noticed() { # FILE
	stem=$(basename "$1" | sed 's/\..*//') room=$(basename "$(dirname "$1")")
	for test in $(printf '%s\n' "$(named "$stem")" "$(named "$room")" "$tests" | awk 'NF && !seen[$0]++'); do
		{ regress "$test" && ready; } || { forget && regress "$test" && ready; } || return 0
	done
	test= && grep -Eq 'was terminated by signal|TRAP: ' "$work/server.log"
}

within=300
made=0 seen=0
while [ "$made" -lt "$wanted" ] && read -r file offset length with; do
	cp -p "$file" "$work/original"
	perl -e '
		my ($file, $offset, $length, $with) = @ARGV;
		open(my $in, "<:raw", $file) or die; local $/; my $text = <$in>; close $in;
		my $found = substr($text, $offset, $length);
		$with = " $with " if $found =~ /^ .* $/;
		substr($text, $offset, $length) = $with;
		open(my $out, ">:raw", $file) or die; print $out $text;
	' "$file" "$offset" "$length" "$with"
	touch "$file"
	line=$(head -c "$offset" "$file" | wc -l)
	what="$file:$((line + 1)): $(sed -n "$((line + 1))p" "$file" | sed 's/^[[:space:]]*//')"
	: >"$work/server.log"
	if build && installs; then
		made=$((made + 1))
		if noticed "$file"; then
			seen=$((seen + 1))
			say "noticed      $what${test:+   by $test}"
		else
			say "NOT NOTICED  $what"
			diff "$work/original" "$file" || :
		fi
	fi
	cp -p "$work/original" "$file"
	touch "$file"
	forget || die 'the server does not come back'
done <"$work/mutants"

say "$seen of $made noticed"
