#!/bin/sh
# pg_upgrade from an older PostgreSQL: values, indexes, views and a published
# report answer as they did before.
#
#     sh test/upgrade.sh [pg_config]
#
#   pg_config  of the older PostgreSQL; the oldest one that is installed
#
# Exits with 77 where there is none. Installs missing Debian packages (with sudo
# where it is not root). Leaves nothing else behind. PG_CONFIG chooses the newer
# PostgreSQL; TMPDIR where both run.

set -eu
. "$(dirname "$0")/lib.sh"

case ${1-} in -*) help; exit ;; esac

need packages
choose_config
old=${1-$(older_configs | head -n 1)}
if [ -z "$old" ]; then
	say "skipped: nothing older than $("$PG_CONFIG" --version) is installed"
	exit 77
fi
prepare "$old"
old=$(copied "$old")
new=$PG_CONFIG

# use PG_CONFIG DATA: the server that what follows is for
use() {
	PG_CONFIG=$1 data=$2
	PATH=$("$PG_CONFIG" --bindir):$PATH
}

# A cluster for a server with parindex. Checksums, the default from 18 on, must
# be alike in both.
create() {
	quietly make -s clean
	quietly make -s -j "$(nproc)" install with_llvm=no ||
		die "parindex cannot be built for $("$PG_CONFIG" --version)"
	sums=''
	if initdb --help | grep -q no-data-checksums; then sums=--no-data-checksums; fi
	quietly initdb -D "$data" -U "$PGUSER" -A trust --no-sync --locale=C.UTF-8 --encoding=UTF8 $sums
	say "fsync = off" >>"$data/postgresql.conf"
}

control() {
	quietly pg_ctl -D "$data" -w -m fast -l "$data.log" \
		-o "-c listen_addresses= -c unix_socket_directories=$PGHOST" "$1" || die "pg_ctl $1"
}

answers() {
	run psql -X -d parindex -f test/upgrade/answers.sql >"$data.answers" 2>&1
}

use "$old" "$work/db.old"
create
control start
quietly createdb parindex
quietly psql -X -q -v ON_ERROR_STOP=1 -d parindex -f test/upgrade/store.sql
answers || { cat "$data.answers"; die 'the questions fail'; }
control stop

use "$new" "$work/db.new"
create
quietly pg_upgrade -b "$("$old" --bindir)" -B "$("$new" --bindir)" -d "$work/db.old" -D "$data" \
	-U "$PGUSER" -s "$PGHOST"
control start
answers || { cat "$data.answers"; die 'the questions fail'; }
control stop
diff "$work/db.old.answers" "$data.answers" || die 'answers differ'
say "$("$old" --version) to $("$new" --version): $(grep -c . "$data.answers") lines of answers are the same"
