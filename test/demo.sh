#!/bin/sh
# Builds parindex, loads the Hanoi example, prints its ranking and writes its page.
#
#     sh test/demo.sh [--keep]
#
#   --keep   leave the cluster up, and say how to connect and how to delete it
#
# Installs missing Debian packages (with sudo where it is not root). Leaves
# nothing else behind but the page, in TMPDIR or /tmp: source, installation and
# cluster are private copies.
# PG_CONFIG chooses the PostgreSQL; TMPDIR where the copies are.

set -eu
. "$(dirname "$0")/lib.sh"

wanted=''
for arg; do
	case $arg in
		--keep) wanted=1 ;;
		-h | --help) help; exit ;;
		*) die "unknown argument $arg; see --help" ;;
	esac
done

pages=${TMPDIR:-/tmp}

need packages
prepare
quietly make -s install || die 'the build failed'
start_cluster || die 'the server did not start'
quietly createdb parindex
run psql -X -q -v ON_ERROR_STOP=1 -f test/demo.sql parindex
run psql -XAtq -v ON_ERROR_STOP=1 -o "$work/tmp/page.html" -c "SELECT parindex.report_page('hanoi_par', 2022)" parindex
page=$(mktemp --suffix=.html "$pages/parindex-hanoi.XXXXXX")
cat "$work/tmp/page.html" >"$page"
say "The page: file://$page"

[ -n "$wanted" ] || exit 0
# shellcheck disable=SC2034 # read by lib.sh
keep=1
bin=$("$PG_CONFIG" --bindir)
cat <<END

The cluster is still up. To connect:

    $bin/psql -h $PGHOST -U $PGUSER parindex

To stop and delete it:

    ${drop:+runuser -u $user -- }$bin/pg_ctl -D $work/db -m immediate stop && rm -rf $work
END
