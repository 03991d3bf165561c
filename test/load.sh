#!/bin/sh
# A report under load: dashboards read its views while scores are written and
# the report is refreshed, and once published and opened again.
#
#     sh test/load.sh [seconds [clients [every]]]
#
#   seconds   how long; 600
#   clients   connections; 50
#   every     seconds from refresh to refresh; 60, or 10 in less than 600 seconds
#
# The report: 500 units, 100 criteria, 3 years. Dashboards come at random times,
# so many that they alone keep two fifths of the cores busy: among more than the
# machine can serve, only queueing would be measured. Clerks change 20 scores a
# second. fsync is off.
#
# Fails after any error, deadlock, crash or refresh that failed, a dashboard
# that saw half of a refresh, cards that do not follow from the scores in the
# end, and where nothing was measured. The time that dashboards take while a
# refresh runs is compared with the time they take otherwise, and printed; the
# target is at most twice.
#
# Installs missing Debian packages (with sudo where it is not root). Leaves
# nothing else behind. PG_CONFIG chooses the PostgreSQL; TMPDIR where it runs.

set -eu
. "$(dirname "$0")/lib.sh"

case ${1-} in -*) help; exit ;; esac
for arg; do
	case $arg in '' | *[!0-9]*) die "not a number: $arg; see --help" ;; esac
done
seconds=${1-600} clients=${2-50}
every=${3-$((seconds < 600 ? 10 : 60))}
[ "$seconds" -ge 30 ] || die 'less than 30 seconds say nothing'
[ "$every" -gt 0 ] || die 'no time from refresh to refresh'
[ "$every" -le $((seconds / 3)) ] || die 'less than three refreshes say nothing'
[ "$clients" -ge 10 ] || die 'less than 10 connections are no load'

packages() {
	pg_packages
	build_packages
}

need packages
prepare
quietly make -s -j "$(nproc)" install with_llvm=no || die 'the build failed'
start_cluster 'log_lock_waits = on' "max_connections = $((clients + 20))" || die 'the server did not start'

sql() { # ROLE ARGUMENTS...
	role=$1
	shift
	run psql -X -q -v ON_ERROR_STOP=1 -U "$role" -d par "$@"
}
quietly psql -X -q -v ON_ERROR_STOP=1 -d postgres -f test/load/roles.sql
sql par_owner -f test/load/data.sql -f test/load/report.sql

# How often each is looked at, of a hundred
mix='ranking@25 unit@10 summary@15 axes@15 sources@10 blocks@10 dictionary@5 agree@5 balance@5'
dashboards=''
for dashboard in $mix; do
	dashboards="$dashboards -f ${dashboard%@*}.sql@${dashboard#*@}"
done

# One after another they take so long:
cd test/load
# shellcheck disable=SC2086
quietly pgbench -n -U par_reader -t 200 --random-seed=1 $dashboards par || die 'a dashboard fails'
rate=$(awk -v cores="$(nproc)" '/^latency average/ { printf "%.1f", 0.4 * cores * 1000 / $4 }' "$work/log")
cd ../..

# Ticks of processors: of the server's processes, which are gone by then; at work; in all
ticks() { cat "/proc/$server/stat" /proc/stat | awk 'NR == 1 { mine = $16 + $17 }
	$1 == "cpu" { idle = $5 + $6; for (i = 2; i <= 9; i++) all += $i; print mine, all - idle, all }'; }
before=$(ticks)
clerks=$((clients / 5))
say "$seconds s, $clients connections, $rate dashboards/s, a refresh every $every s"
rc=0
run sh test/load/connections.sh "$TMPDIR" "$seconds" "$every" \
	$((clients - clerks - 3)) "$rate" "$clerks" 20 "$dashboards" || rc=1
if grep -E '(ERROR|FATAL|PANIC):|was terminated by signal|deadlock' "$work/server.log"; then rc=1; fi
[ "$rc" -eq 0 ] || die 'errors under load'
say "$before $(ticks)" | awk '{ printf "The server took %d %% of the cores, all work on this machine %d %%.\n",
	100 * ($4 - $1) / ($6 - $3), 100 * ($5 - $2) / ($6 - $3) }'
say "$(grep -c 'still waiting for' "$work/server.log" || :) waits for a lock of more than a second"

scripts=$(say "$mix" | sed 's/@[0-9]*//g')
sql par_owner -c 'CREATE TABLE transaction (kind text, us text, script int, ended numeric, lag bigint)' \
	-c "\copy transaction FROM '$TMPDIR/transactions' DELIMITER ' '" \
	-v scripts="$scripts" -f test/load/measure.sql
sql par_owner -c 'SET client_min_messages = warning' -c "CALL parindex.refresh('par')" \
	-v scripts="$scripts" -f test/load/faults.sql >"$work/faults"
[ ! -s "$work/faults" ] || {
	cat "$work/faults"
	die 'what was found after the load'
}
