#!/bin/sh
# Builds parindex and runs its tests; prints what each gave and its seconds, and
# "N passed, N failed" last, and how many were skipped where any were.
#
#     sh test/check.sh [--quick] [name ...]
#
#   --quick   only gcc's build and the regression tests
#   name      only these tests, wherever they are: test/sql/name.sql,
#             test/specs/name.spec, test/t/name.pl, test/suites/name.sh
#
# Installs missing Debian packages (with sudo where it is not root). Leaves
# nothing else behind: source, installation and cluster are private copies.
# PG_CONFIG chooses the PostgreSQL; TMPDIR where the copies are.
# A suite is run with PG_CONFIG, PGHOST, PGPORT, PGUSER, PATH and PARINDEX_SRC
# set for the running cluster, and passes by its exit status; 77 says that it
# was skipped.

set -eu
. "$(dirname "$0")/lib.sh"

quick='' names=''
for arg; do
	case $arg in
		--quick) quick=1 ;;
		-h | --help) help; exit ;;
		-*) die "unknown option $arg; see --help" ;;
		*) names="$names $arg" ;;
	esac
done

packages() {
	pg_packages
	build_packages
	[ -z "$quick" ] || return 0
	say clang perl libipc-run-perl python3-pyodbc odbc-postgresql unixodbc locales
	# What looks at a page; versions.sh says that one server's pages are enough.
	if [ -z "${PARINDEX_NO_BROWSER-}" ]; then
		say chromium poppler-utils
		command -v npm >/dev/null || say nodejs npm
	fi
	# What not every release has; clang's sanitizers are in a package of their own from Debian 12 on.
	for package in "postgresql-$(pg_major)-cron" libclang-rt-dev $(older_packages); do
		if available "$package"; then say "$package"; fi
	done
}

# A server to upgrade from
older_packages() {
	for m in 15 16 17; do
		[ "$m" -ge "$(pg_major)" ] || say "postgresql-$m postgresql-server-dev-$m"
	done
}

passed=0 failed=0 skipped=0

# pass, fail, skip WHAT [MS]: one result, and the time it took where that is known
pass() {
	passed=$((passed + 1))
	result ok "$@"
}

fail() {
	failed=$((failed + 1))
	result FAILED "$@"
}

skip() {
	skipped=$((skipped + 1))
	result skipped "$@"
}

result() {
	printf '%-8s%6s  %s\n' "$1" "${3:+$(($3 / 1000)).$(($3 / 100 % 10))}" "$2"
}

# Milliseconds
clock() { date +%s%3N; }

# judge NAME STATUS MS: what an exit status says of a thing
judge() {
	case $2 in
		0) pass "$1" "$3" ;;
		77) skip "$1" "$3" ;;
		*) fail "$1" "$3" ;;
	esac
}

# step NAME COMMAND...: one thing that passes, fails or is skipped, silent if it
# passes.
step() {
	step=$1 rc=0 began=$(clock)
	shift
	quietly "$@" || rc=$?
	judge "$step" "$rc" $(($(clock) - began))
}

# The Makefile knows which regression tests this major is too old for.
belongs() {
	case " $regress " in *" $1 "*) ;; *) return 1 ;; esac
}

# tests FOLDER EXTENSION: the names of the tests there, or of those asked for.
tests() {
	for test in "test/$1"/*."$2"; do
		[ -e "$test" ] || continue
		test=$(basename "$test" ".$2")
		[ "$1" != sql ] || belongs "$test" || continue
		case "$names " in
			' ' | *" $test "*) say "$test" ;;
		esac
	done
}

# strict COMPILER OPTIONS TARGET...: a build where every warning is an error.
# PostgreSQL's headers, and only they, are spared by making them system headers.
strict() {
	compiler=$1 options=$2
	shift 2
	system="-isystem $("$PG_CONFIG" --includedir-server)"
	system="$system -isystem $("$PG_CONFIG" --pkgincludedir)/internal"
	cp -R "$work/src" "$work/$compiler"
	[ -z "$drop" ] || chown -R "$user:" "$work/$compiler"
	step "build with $compiler, no warnings" \
		make -s -j "$(nproc)" -C "$work/$compiler" CC="$compiler" \
		COPT="-Wall -Wextra -Werror $options $system" "$@"
}

# regress WHAT VARIABLE NAME...: runs them in one go, counts them one by one. A
# test that was not reached has failed, whatever the reason.
regress() {
	what=$1 variable=$2
	shift 2
	[ $# -gt 0 ] || return 0
	rm -f regression.diffs
	ready || :
	rc=0
	quietly make -s installcheck REGRESS= ISOLATION= "$variable=$*" || rc=$?
	bad=0
	for test; do
		# "ok 1   - name   9 ms" from 16 on, "test name   ... ok   9 ms" before.
		took=$(sed -En "s/^(ok +[0-9]+ +[-+] $test|test $test +\.\.\. ok) +([0-9]+) ms\$/\2/p" "$work/log")
		if [ "$took" ]; then
			pass "$what: $test" "$took"
		else
			fail "$what: $test"
			bad=1
		fi
	done
	[ "$rc" -eq 0 ] || [ "$bad" -eq 1 ] || fail "$what: exit status $rc"
	[ ! -s regression.diffs ] || cat regression.diffs
}

# tap NAME...: as many beside each other as there are processors, counted one by
# one. prove prints each as a block that begins with the time and its name.
tap() {
	[ $# -gt 0 ] || return 0
	ready || :
	quietly make -s installcheck REGRESS= ISOLATION= TAP_TESTS=1 \
		PROVE_TESTS="$(printf 'test/t/%s.pl ' "$@")" PROVE_FLAGS="-v --timer -j $(nproc)" || :
	for test; do
		awk -v name="test/t/$test.pl" '/^\[[0-9:]+\]/ { mine = $2 == name } mine' "$work/log" >"$work/block"
		took=$(sed -En 's/^ok +([0-9]+) ms .*/\1/p' "$work/block")
		if grep -q '^\[.* skipped: ' "$work/block" || { [ "$took" ] && grep -q '^ok .* # skip' "$work/block"; }; then
			skip "TAP: $test" "$took"
		elif [ "$took" ]; then
			pass "TAP: $test" "$took"
		else
			fail "TAP: $test"
			tail -n 20 tmp_check/log/*"$test"* || :	# none where it did not start
		fi
		sed -n 's/^.*\( # skip\| skipped:\) /        without /p' "$work/block"
	done
}

# suites NAME...: as many beside each other as there are processors, counted one
# by one. Each leaves its output in a file, and its exit status and time.
suites() {
	[ $# -gt 0 ] || return 0
	ready || :
	printf '%s\n' "$@" >"$TMPDIR/suites"
	# shellcheck disable=SC2016 # expanded by the inner shell
	run xargs -a "$TMPDIR/suites" -n 1 -P "$(nproc)" sh -c '
		began=$(date +%s%3N) rc=0
		sh "test/suites/$1.sh" >"$TMPDIR/$1.log" 2>&1 || rc=$?
		echo "$rc $(($(date +%s%3N) - began))" >"$TMPDIR/$1.status"' sh || :
	for test; do
		rc=1 took=
		[ ! -s "$TMPDIR/$test.status" ] || read -r rc took <"$TMPDIR/$test.status"
		[ "$rc" -eq 0 ] || cat "$TMPDIR/$test.log" || :
		judge "suite: $test" "$rc" "$took"
	done
}

crashes() { grep -E 'was terminated by signal (4|6|7|8|11)|TRAP: ' "$work/server.log"; }

need packages
prepare
for test in $names; do
	[ -n "$(find test -name "$test.sql" -o -name "$test.spec" -o \
		-name "$test.pl" -o -name "$test.sh")" ] || die "there is no test $test"
done
postgres --version
started=$(clock)
regress=$(make -s print-REGRESS)

strict gcc ''
if [ -z "$quick$names" ]; then
	# Of the options that PostgreSQL was built with clang does not know all.
	# shellcheck disable=SC2046
	strict clang '-Wno-unknown-warning-option -Wno-ignored-optimization-argument' \
		$(find src -name '*.c' | sed 's/c$/o/')
fi
step 'make install, nothing built before' make -s -j "$(nproc)" install

if start_cluster; then
	# shellcheck disable=SC2046
	regress regression REGRESS $(tests sql sql)
	if [ -z "$quick" ]; then
		# shellcheck disable=SC2046
		regress isolation ISOLATION $(tests specs spec)
		# shellcheck disable=SC2046
		tap $(tests t pl)
		# shellcheck disable=SC2046 # from the end, since ubsan takes longest
		suites $(tests suites sh | sort -r)
	fi
	if crashes; then fail 'no crash'; else pass 'no crash'; fi
else
	fail 'start of the server'
fi

result total '' $(($(clock) - started))
[ "$skipped" -eq 0 ] || skips=", $skipped skipped"
say "$passed passed, $failed failed${skips-}"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
