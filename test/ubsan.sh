#!/bin/sh
# The regression tests and random calls with undefined behaviour made fatal:
# the extension built with UBSan and the headers' assertions, in the server as
# it is packaged.
#
#     sh test/ubsan.sh [calls]
#
#   calls     how many random calls; 3000
#
# Installs missing Debian packages (with sudo where it is not root). Leaves
# nothing else behind. PG_CONFIG chooses the PostgreSQL; TMPDIR where it runs.

set -eu
. "$(dirname "$0")/lib.sh"

case ${1-} in
	-h | --help) help; exit ;;
	*[!0-9]*) die "unknown option $1; see --help" ;;
esac

packages() {
	pg_packages
	build_packages
	say perl
}

need packages
prepare

# What is found stops the session with its place in the server's log.
UBSAN_OPTIONS=print_stacktrace=1:abort_on_error=1
export UBSAN_OPTIONS
findings() { grep -E 'runtime error|TRAP: |was terminated by signal' "$work/server.log"; }

quietly make -s -j "$(nproc)" install with_llvm=no \
	COPT='-fsanitize=undefined -fno-sanitize-recover=all -DUSE_ASSERT_CHECKING'
start_cluster || die "the server does not start"

rc=0
watched make -s installcheck with_llvm=no ISOLATION= || rc=1
ready || :
run perl test/random.pl "${1:-3000}" 2 || rc=1
if findings; then rc=1; fi
[ "$rc" -eq 0 ] || die "undefined behaviour, or a test that failed"
