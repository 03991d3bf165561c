#!/bin/sh
# Fuzzes what reads foreign bytes, apart from a server, with AddressSanitizer
# and UndefinedBehaviorSanitizer.
#
#     sh test/fuzz.sh [--coverage] [seconds [target ...]]
#
# As many targets as there are processors run beside one another.
#
#   --coverage  afterwards, how much of each source file the inputs reach
#   seconds     of a processor, for all targets together; 60
#   target      only these: test/fuzz/target.c
#
# A target starts from test/fuzz/corpus/target. An input that it cannot take is
# printed in base64; it belongs into that folder, as a regression, together with
# the repair. PG_CONFIG chooses the server whose headers are used.

set -eu
. "$(dirname "$0")/lib.sh"

coverage='' seconds='' targets=''
for arg; do
	case $arg in
		--coverage) coverage=1 ;;
		-h | --help) help; exit ;;
		-*) die "unknown option $arg; see --help" ;;
		*[!0-9]*) targets="$targets $arg" ;;
		*) seconds=$arg ;;
	esac
done

# What clang's sanitizers and libFuzzer are in: a package of their own from
# Debian 12 on, in libclang-common before.
packages() {
	pg_packages
	say make clang libc6-dev
	if available libclang-rt-dev; then say libclang-rt-dev; fi
	[ -z "$coverage" ] || say llvm
}

need packages
choose_config
fuzz=$top/test/fuzz
if [ -z "$targets" ]; then
	for file in "$fuzz"/*.c; do
		case ${file##*/} in
			server.c) ;;
			*) targets="$targets $(basename "$file" .c)" ;;
		esac
	done
fi
# shellcheck disable=SC2086
set -- $targets
each=$((${seconds:-60} / $#))
[ "$each" -gt 0 ] || each=1
make_work

failed=''
quietly make -s -k -j "$(nproc)" -C "$work" -f "$fuzz/Makefile" TOP="$top" \
	INCLUDE="$("$PG_CONFIG" --includedir-server)" TARGETS="$*" EACH="$each" ${coverage:+all coverage} ||
	die 'a target cannot be built'
for target; do
	if [ -e "$work/$target.failed" ]; then
		failed="$failed $target"
		grep -v '^stat::' "$work/$target.log"
		for input in "$work/$target.found"/*; do
			[ ! -e "$input" ] || say "${input##*/}:" && base64 "$input"
		done
	fi
	say "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log") inputs" \
		"in $each s, $(find "$work/$target.corpus" "$fuzz/corpus/$target" -type f | wc -l) kept"
	[ -z "$coverage" ] || cat "$work/$target.coverage"
done
[ -z "$failed" ] || die "findings in$failed"
