#!/bin/sh
# A report under load: dashboards read its tables while scores are written, the
# report is refreshed, and a published year is announced again.
#
#     sh test/load.sh [seconds [clients [every]]]
#
#   seconds   how long; 600
#   clients   connections; 50
#   every     seconds from refresh to refresh; 60, or 10 in less than 600 seconds
#
# The report: 480 units in 8 blocks, 100 criteria, 2 years. Dashboards come at
# random times, so many that they alone keep a fifth of the cores busy: among
# more than the machine can serve, only queueing would be measured. Clerks
# change 20 scores a second. fsync is off.
#
# Fails after any error, deadlock, crash or refresh that failed, a dashboard
# that saw half of a refresh, figures that do not follow from the scores in the
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

need packages
prepare
quietly make -s -j "$(nproc)" install with_llvm=no || die 'the build failed'
start_cluster 'log_lock_waits = on' "max_connections = $((clients + 20))" || die 'the server did not start'
quietly createdb par
quietly psql -X -q -v ON_ERROR_STOP=1 -d par -f test/load/data.sql || die 'there is no report'

# How often each is looked at, of a hundred
mix='ranking@30 block@25 axes@20 unit@15 agree@5 balance@5'
dashboards=''
for dashboard in $mix; do
	dashboards="$dashboards -f ${dashboard%@*}.sql@${dashboard#*@}"
done
cd test/load
# shellcheck disable=SC2086
quietly pgbench -n -U par_reader -t 300 --random-seed=1 $dashboards par || die 'a dashboard fails'
rate=$(awk -v cores="$(nproc)" '/^latency average/ { printf "%.1f", 0.2 * cores * 1000 / $4 }' "$work/log")
clerks=$((clients / 5))
say "$seconds s, $clients connections, $rate dashboards/s, a refresh every $every s"
begun=$(date +%s) logged=$(wc -l <"$work/server.log")

# What each says is in a file, with one of all its transactions beside.
started=''
start() { # KIND ROLE ARGUMENTS...
	kind=$1 role=$2
	shift 2
	# shellcheck disable=SC2086 # $drop is several words
	$drop pgbench -n -U "$role" --log --log-prefix="$TMPDIR/$kind" "$@" par >"$work/$kind.said" 2>&1 &
	started="$started $kind:$!"
}
# shellcheck disable=SC2086
start reader par_reader -c $((clients - clerks - 2)) -T "$seconds" --rate="$rate" $dashboards
start clerk par_clerk -c "$clerks" -T "$seconds" --rate=20 -f score.sql@4 -f move.sql@1
start job par_owner -c 1 -T "$seconds" -D n=0 -D wait=$((every / 2)) -D every="$every" -f refresh.sql
start publish par_owner -c 1 -t 1 -D after=$((seconds / 2)) -f publish.sql
rc=0
for kind in $started; do
	wait "${kind#*:}" || rc=1
	grep -H error "$work/${kind%:*}.said" || :
	# kind, microseconds, script, end
	awk -v kind="${kind%:*}" '{ print kind, $3, $4, $5 "." sprintf("%06d", $6) }' \
		"$TMPDIR/${kind%:*}".[0-9]* >>"$work/transactions"
done
cd ../..
if tail -n "+$((logged + 1))" "$work/server.log" |
	grep -E '(ERROR|FATAL|PANIC):|was terminated by signal|deadlock'; then rc=1; fi
[ "$rc" -eq 0 ] || die 'errors under load'
say "$(grep -c 'still waiting for' "$work/server.log" || :) waits for a lock of more than a second"

run psql -X -q -v ON_ERROR_STOP=1 -U par_owner -d par -v begun="$begun" \
	-c 'CREATE TABLE transaction (kind text, us text, script integer, ended numeric)' \
	-c 'SET client_min_messages = warning' -c "\copy transaction FROM '$work/transactions' DELIMITER ' '" \
	-v scripts="$(say "$mix" | sed 's/@[0-9]*//g')" -v faults="$TMPDIR/faults" -f test/load/measure.sql
[ ! -s "$TMPDIR/faults" ] || {
	cat "$TMPDIR/faults"
	die 'what was found after the load'
}
