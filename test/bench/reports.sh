#!/bin/sh
# Measures a report beside materialised views written by hand over the same scores.
#
#     sh test/bench/reports.sh [units ...]      150 4000 20000 if not given
#
#   units   in blocks of about sixty; 100 criteria, five years
#
# Everything is a ratio within this one run; joining and aggregating alone is
# one process, as refresh is. It and a refresh without a change are run in turn,
# seven times (once beyond 5,000 units); the middle of each, and of the ratios of
# the pairs, counts. Beyond 5,000 units there are no views by hand, and what is
# compared is a block's or unit's read with that of the size before. Twenty
# clients read for READ_SECONDS (20) a round, three rounds in turn. 20,000 units
# take about 10 GB of disk.
#
# Installs missing Debian packages (with sudo where it is not root). Leaves
# nothing else behind. PG_CONFIG chooses the PostgreSQL; TMPDIR where it runs.

set -eu
. "$(dirname "$0")/../lib.sh"

for arg; do
	case $arg in
		-h | --help) help; exit ;;
		*[!0-9]* | '') die "not a number of units: $arg" ;;
	esac
done
[ $# -gt 0 ] || set -- 150 4000 20000
read_seconds=${READ_SECONDS-20}

need packages
prepare
quietly make -s -j "$(nproc)" install || die 'the build failed'
start_cluster 'shared_buffers = 1GB' 'max_wal_size = 16GB' 'checkpoint_timeout = 1h' 'jit = off' \
	"search_path = 'public, parindex'" || die 'the server did not start'

bench=$work/src/test/bench/reports
sql='psql -X -q -A -t -v ON_ERROR_STOP=1 -U par_owner'

# seconds NAME COMMAND...: runs it and remembers how long it took
seconds() {
	name=$1 started=$(date +%s%N)
	shift
	quietly "$@" || die "$name failed"
	eval "$name=$((($(date +%s%N) - started) / 1000000))"
}

# ratio A B: A / B with three decimals
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf("%.3f", a / (b + 0 == 0 ? 1 : b)) }'; }
row() { printf '| %s | %s | %s | %s | %s |\n' "$@"; }

# reads SCHEMA SCRIPT...: transactions a second and p99 in ms of 20 clients
reads() {
	schema=$1
	shift
	rm -f "$work/tmp"/look.*
	# shellcheck disable=SC2046
	quietly pgbench -n -U par_owner -c 20 -j 2 -T "$read_seconds" -l --log-prefix="$work/tmp/look" --random-seed=1 \
		-D schema="$schema" -D blocks="$blocks" -D units="$units" $(printf -- '-f %s ' "$@") "$db" || die 'a dashboard fails'
	tps=$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$work/log")
	p99=$(cat "$work/tmp"/look.* | awk '{ print $3 }' | sort -n |
		awk '{ us[NR] = $1 } END { printf "%.2f", us[int(NR * 0.99) + (NR < 100)] / 1000 }')
}

# middle VALUE...: the median
middle() { printf '%s\n' "$@" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# alone SCHEMA SCRIPT: a read's mean in ms, one client
alone() {
	quietly pgbench -n -U par_owner -t 300 --random-seed=1 -D schema="$1" -D blocks="$blocks" -D units="$units" \
		-f "$bench/$2.sql" "$db" || die "$2 fails"
	sed -n 's/^latency average = \([0-9.]*\) ms/\1/p' "$work/log"
}

# announced: two years are published, and the second is verified. What they take is what stands there to be read, and the
# lines, which stay.
announced() {
	target='' t_verify=''
	[ "$units" -ne 4000 ] || target='≤ 4500 ms' t_verify='≤ 4000 ms'
	quietly $sql -c "CALL refresh('par')" -c "CALL publish('par', 2018, decision => '1')" || die 'not published'
	seconds only $sql -c "CALL refresh('par', 2019)"
	seconds publish $sql -c "CALL publish('par', 2019, decision => '2')"
	seconds verify $sql -c "DO \$\$ BEGIN ASSERT (SELECT count(*) = 1 AND min(finding) = 'holds' FROM verify('par', 2019)); END \$\$"
	rows=$($drop $sql -c "SELECT sum(pg_total_relation_size(oid)) FROM pg_class
		WHERE relnamespace = 'par_published'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'publication%'")
	lines=$($drop $sql -c "SELECT pg_total_relation_size('par_published.publication_line')")
	row 'publish a year' "$publish" 'its refresh' "$(ratio "$publish" "$only")" "$target"
	row 'verify a year' "$verify" 'its refresh' "$(ratio "$verify" "$only")" "$t_verify"
	row 'bytes of two publications' "$(((rows + lines) / 1048576)) MB" 'cards and figures' "$(ratio "$((rows + lines))" "$rows")" '≤ 3.5'
}

dashboards="$bench/ranking.sql $bench/summary.sql $bench/axes.sql $bench/unit.sql"
quietly psql -X -q -d postgres -c 'CREATE ROLE par_owner LOGIN' || die 'no role'

before=
for units; do
	db=par_$units PGDATABASE=par_$units blocks=$(((units + 59) / 60))
	export PGDATABASE
	quietly psql -X -q -d postgres -c "CREATE DATABASE $db OWNER par_owner" || die 'no database'
	quietly $sql -c 'CREATE EXTENSION parindex' || die 'no extension'
	quietly $sql -v units="$units" -f "$bench/data.sql" || die 'no data'

	say "== $units units, $blocks blocks"
	quietly $sql -c "CALL create_report('par', 'par_units', 'par_framework', 'par_scores')" || die 'no report'
	seconds first $sql -c "CALL refresh('par')"
	quietly $sql -c 'VACUUM ANALYZE' || die 'no vacuum'
	joins='' agains='' pairs=''
	turns='1 2 3 4 5 6 7'
	[ "$units" -le 5000 ] || turns=1
	for _ in $turns; do
		seconds join $sql -c 'SET max_parallel_workers_per_gather = 0' -c 'SELECT count(card) FROM (SELECT s.year, s.unit, scorecard(criteria(f.code, f.source, f.max_points), s.points, s.applicable) AS card
		FROM par_scores s JOIN par_units u USING (year, unit) JOIN par_framework f ON (f.year, f.block, f.code) = (s.year, u.block, s.code)
		GROUP BY s.year, s.unit) c'
		seconds again $sql -c "CALL refresh('par')"
		joins="$joins $join" agains="$agains $again" pairs="$pairs $(ratio "$again" "$join")"
	done
	# shellcheck disable=SC2086
	join=$(middle $joins) again=$(middle $agains)
	quietly $sql -c "UPDATE par_scores SET points = 0.39 WHERE (year, unit, code) = (2022, 'u1', '1.1.1')" || die 'no change'
	seconds scoped $sql -c "CALL refresh('par', year => 2022, block => 'b1')"
	bytes=$($drop $sql -c "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'par'::regnamespace AND relkind = 'r'")
	scores=$($drop $sql -c "SELECT pg_total_relation_size('par_scores')")

	row work ms beside ratio target
	row --- --- --- --- ---
	row 'first refresh' "$first" 'join and aggregate' "$(ratio "$first" "$join")" '≤ 6'
	# shellcheck disable=SC2086
	row 'refresh without a change' "$again" 'join and aggregate' "$(middle $pairs)" '≤ 3'
	row 'bytes of the drafts' "$((bytes / 1048576)) MB" 'scores and key' "$(ratio "$bytes" "$scores")" '≤ 1'
	row 'refresh of a block and year, one score changed' "$scoped" 'first refresh' "$(ratio "$scoped" "$first")" ''

	if [ "$units" -le 5000 ]; then
		seconds plain $sql -f "$bench/by_hand.sql"
		quietly $sql -c "UPDATE par_scores SET points = 0.40 WHERE (year, unit, code) = (2022, 'u1', '1.1.1')" || die 'no change'
		seconds concurrently $sql -c 'REFRESH MATERIALIZED VIEW CONCURRENTLY by_hand.criterion_points' \
			-c 'REFRESH MATERIALIZED VIEW CONCURRENTLY by_hand.unit_index' \
			-c 'REFRESH MATERIALIZED VIEW CONCURRENTLY by_hand.axis_index' \
			-c 'REFRESH MATERIALIZED VIEW CONCURRENTLY by_hand.block_summary'
		row 'the same' "$scoped" 'REFRESH CONCURRENTLY of the views' "$(ratio "$scoped" "$concurrently")" '≤ 0.005'
		quietly $sql -c 'UPDATE par_scores SET points = points - 0.01 WHERE year = 2022 AND points >= 0.41' -c 'VACUUM ANALYZE par_scores' ||
			die 'no change'
		seconds year $sql -c "CALL refresh('par', year => 2022)"
		row 'refresh of a year, every card changed' "$year" 'REFRESH CONCURRENTLY of the views' "$(ratio "$year" "$concurrently")" '≤ 0.1'
		quietly $sql -c 'VACUUM ANALYZE' || die 'no vacuum'	# both, as autovacuum would

		ours='' theirs='' ours99='' theirs99=''
		for _ in 1 2 3; do
			# shellcheck disable=SC2086
			reads par $dashboards
			ours="$ours $tps" ours99="$ours99 $p99"
			# shellcheck disable=SC2086
			reads by_hand $dashboards
			theirs="$theirs $tps" theirs99="$theirs99 $p99"
		done
		# shellcheck disable=SC2086
		row '20 clients, transactions a second' "$(middle $ours)" "by hand: $(middle $theirs)" \
			"$(ratio "$(middle $ours)" "$(middle $theirs)")" '≥ 0.5'
		# shellcheck disable=SC2086
		row '20 clients, p99' "$(middle $ours99)" "by hand: $(middle $theirs99)" "$(ratio "$(middle $ours99)" "$(middle $theirs99)")" '≤ 2'
	fi

	for look in ranking summary axes unit; do
		ms=$(alone par "$look")
		eval "then=\${read_$look-}"
		row "one client: $look" "$ms" "${before:+at $before units}" "${then:+$(ratio "$ms" "$then")}" "${before:+≤ 1.5}"
		eval "read_$look=$ms"
	done
	announced
	before=$units
	quietly psql -X -q -d postgres -c "DROP DATABASE $db" || die 'not dropped'
done
