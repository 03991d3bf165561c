#!/bin/sh
# Fuzzes what reads foreign bytes, apart from a server, with AddressSanitizer
# and UndefinedBehaviorSanitizer.
#
#     sh test/fuzz.sh [--coverage] [seconds [target ...]]
#
#   --coverage  afterwards, how much of each source file the inputs reach
#   seconds     for all targets together; 60
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
	say clang libc6-dev
	if apt-cache show libclang-rt-dev >/dev/null 2>&1; then say libclang-rt-dev; fi
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

# The sources that a target lists in a line "Fuzzed: ..." of its head comment.
fuzzed() { sed -n 's/^ \* Fuzzed: *//p' "$fuzz/$1.c"; }

# No -fwrapv: what only that option defines is a finding, too.
build() { # TARGET OPTIONS
	# shellcheck disable=SC2046,SC2086
	quietly clang -g -O1 -fno-omit-frame-pointer $2 \
		-fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
		-D_GNU_SOURCE -I "$top/src" -I "$("$PG_CONFIG" --includedir-server)" \
		-o "$work/$1" "$fuzz/$1.c" "$fuzz/server.c" $(fuzzed "$1" | tr ' ' '\n' | sed "s|^|$top/src/|")
}

failed=''
for target; do
	mkdir "$work/$target.corpus" "$work/$target.found"
	build "$target" '' || die "$target cannot be built"
	if ! run "$work/$target" -max_total_time="$each" -timeout=10 -rss_limit_mb=2048 \
		-max_len=4096 -print_final_stats=1 -verbosity=0 \
		-artifact_prefix="$work/$target.found/" \
		"$work/$target.corpus" "$fuzz/corpus/$target" >"$work/log" 2>&1; then
		failed="$failed $target"
		grep -v '^stat::' "$work/log"
		for input in "$work/$target.found"/*; do
			[ ! -e "$input" ] || say "${input##*/}:" && base64 "$input"
		done
	fi
	say "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log") inputs" \
		"in $each s, $(find "$work/$target.corpus" "$fuzz/corpus/$target" -type f | wc -l) kept"
	[ -z "$coverage" ] || {
		build "$target" '-fprofile-instr-generate -fcoverage-mapping'
		LLVM_PROFILE_FILE=$work/$target.profile
		export LLVM_PROFILE_FILE
		run "$work/$target" -runs=0 -verbosity=0 "$work/$target.corpus" "$fuzz/corpus/$target" >"$work/log" 2>&1
		llvm-profdata merge -o "$work/$target.data" "$work/$target.profile"
		llvm-cov report "$work/$target" -instr-profile="$work/$target.data" "$top/src"
	}
done
[ -z "$failed" ] || die "findings in$failed"
