#!/bin/sh
# All connections of load.sh at once, until the last of them is done.
#
#     sh connections.sh folder seconds every readers read_rate clerks write_rate dashboards
#
# Leaves a file of all their transactions in the folder; prints errors.

set -u
cd "$(dirname "$0")" || exit
out=$1 seconds=$2 every=$3 readers=$4 read_rate=$5 clerks=$6 write_rate=$7 dashboards=$8

kinds=''
start() { # KIND ROLE ARGUMENTS...
	kind=$1 role=$2
	shift 2
	pgbench -n -U "$role" --log --log-prefix="$out/$kind" "$@" par >"$out/$kind.said" 2>&1 &
	kinds="$kinds $kind:$!"
}

# shellcheck disable=SC2086
start reader par_reader -c "$readers" -T "$seconds" --rate="$read_rate" $dashboards
start clerk par_clerk -c "$clerks" -T "$seconds" --rate="$write_rate" -f score.sql@4 -f move.sql@1
start problems par_owner -c 1 -T "$seconds" -f problems.sql
start job par_job -c 1 -t $((seconds / every)) -D n=0 -D wait=$((every / 2)) -D every="$every" -f refresh.sql
start publish par_owner -c 1 -t 1 -D after=$((seconds / 2)) -f publish.sql

rc=0
for kind in $kinds; do
	wait "${kind#*:}" && continue
	rc=1
	echo "${kind%:*}:"
	grep error "$out/${kind%:*}.said"
done

# kind, microseconds, script, end, and how long after its time it began: only those with a rate have a time.
for kind in $kinds; do
	awk -v kind="${kind%:*}" '{ print kind, $3, $4, $5 "." sprintf("%06d", $6), $7 + 0 }' "$out/${kind%:*}".[0-9]*
done >"$out/transactions"
exit "$rc"
