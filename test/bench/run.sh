#!/bin/sh
# Measures parindex against what the executor costs and what plain SQL costs.
#
#     sh test/bench/run.sh [rows]      10 million if not given
#
# Everything is a ratio within this one run, on one machine: queries take turns,
# and the middle of five rounds counts; JIT off, enough memory to hash. The table
# says what each ratio must not exceed. Ten million rows take about 6 GB of disk,
# 4 GB of memory and, on a machine with nothing else to do, twenty minutes.
#
# Installs missing Debian packages (with sudo where it is not root). Leaves
# nothing else behind: source, installation and cluster are private copies.
# PG_CONFIG chooses the PostgreSQL; TMPDIR where the copies are.

set -eu
. "$(dirname "$0")/../lib.sh"

rows=10000000 runs=5
for arg; do
	case $arg in
		-h | --help) help; exit ;;
		*[!0-9]* | '') die "not a number of rows: $arg" ;;
		*) rows=$arg ;;
	esac
done
[ "$rows" -ge 100000 ] || die 'less than 100000 rows say nothing'

need packages
prepare
quietly make -s install || die 'the build failed'

# What decides a plan is set here, so that it is the same on every machine.
memory=$(awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo)
start_cluster \
	"shared_buffers = $((memory / 6 < 3000 ? memory / 6 : 3000))MB" \
	"work_mem = $((memory / 8 < 2000 ? memory / 8 : 2000))MB" \
	'maintenance_work_mem = 256MB' \
	'max_wal_size = 16GB' \
	'wal_level = minimal' \
	'max_wal_senders = 0' \
	'checkpoint_timeout = 1h' \
	'autovacuum = off' \
	'jit = off' \
	'synchronize_seqscans = off' \
	'max_parallel_workers_per_gather = 0' \
	'parallel_setup_cost = 0' \
	'parallel_tuple_cost = 0' \
	'min_parallel_table_scan_size = 0' \
	"search_path = 'public, parindex'" || die 'the server did not start'

cd test/bench
bench() { run psql -X -q -v ON_ERROR_STOP=1 "$@"; }

bench -c 'CREATE EXTENSION parindex'
say "making $rows rows"
bench -v units=$((rows / 960)) -f data.sql
bench -c 'VACUUM (FREEZE, ANALYZE)' -c 'CHECKPOINT'

bench -f measure.sql
bench -v report="$(cat report.sql)" -v report_plain="$(cat report_plain.sql)" \
	-v report_cards="$(cat report_cards.sql)" -f queries.sql
for series in 'ordered' 'random order' 'windows' 'workers'; do
	say "measuring: $series"
	bench -c "CALL measure('$series', $runs)"
done

say
postgres --version
say "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, $(date +%F), $rows rows"
bench -f table.sql
