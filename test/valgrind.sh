#!/bin/sh
# Chosen regression tests with the server under valgrind memcheck; by hand, as
# it takes some minutes.
#
#     sh test/valgrind.sh [name ...]
#
#   name      tests of test/sql; bad_input criteria par_index rubric scorecard survey
#
# Only invalid accesses and jumps on values never set that happen in parindex.so
# count: the server itself is not built for valgrind, and its allocator hides
# what is inside a block. Installs missing Debian packages (with sudo where it is
# not root). Leaves nothing else behind.

set -eu
. "$(dirname "$0")/lib.sh"

case ${1-} in -*) help; exit ;; esac
[ $# -gt 0 ] || set -- bad_input criteria par_index rubric scorecard survey

packages() {
	pg_packages
	build_packages
	say valgrind libc6-dbg
}

need packages
prepare
quietly make -s -j "$(nproc)" install with_llvm=no COPT='-O1 -g'

quietly initdb -D "$work/db" -U "$PGUSER" -A trust --no-sync --locale=C.UTF-8 --encoding=UTF8
{
	say "listen_addresses = ''"
	say "unix_socket_directories = '$PGHOST'"
	say "fsync = off"
	say "jit = off"
	say "autovacuum = off"
	say "max_connections = 10"
} >>"$work/db/postgresql.conf"

# shellcheck disable=SC2086
setsid $drop valgrind --quiet --trace-children=yes --leak-check=no --num-callers=30 \
	--error-limit=no --log-file="$work/tmp/valgrind.%p" \
	"$(command -v postgres)" -D "$work/db" </dev/null >"$work/server.log" 2>&1 &
server=$!
ready || { cat "$work/server.log"; die "the server does not start"; }

rc=0
watched make -s installcheck with_llvm=no ISOLATION= "REGRESS=$*" || rc=1

# A report is a paragraph; it is ours if a file of src/ is among its innermost
# three frames: others can be libc's, called by us.
files=$(find src -name '*.[ch]' -printf '%f|' | sed 's/|$//')
ours=$(cat "$work/tmp"/valgrind.* | sed 's/^==[0-9]*== *//' |
	awk -v RS= -v files="$files" '{
		n = split($0, line, "\n")
		for (i = 2; i <= n && i <= 4; i++)
			if (line[i] ~ "[(](" files "):[0-9]+[)]") { print $0 "\n"; break }
	}')
say "processes under valgrind: $(find "$work/tmp" -name 'valgrind.*' | wc -l)"
[ -z "$ours" ] || { say "$ours"; rc=1; }
[ "$rc" -eq 0 ] || die "an invalid access, or a test that failed"
