# shellcheck shell=sh
# What the scripts of this folder share; sourced by them, never run.
#
# All happens in one private folder, $work: a copy of the source, a copy of
# PostgreSQL to install into, the cluster, its socket, temporary files. However
# a script ends, this folder is gone afterwards and so is every process in it.

top=$(cd "$(dirname "$0")/.." && pwd -P)
work=	# the private folder
child=	# the command that "run" waits for; leads a process group of its own
server=	# the cluster's postmaster
drop=	# how root runs a command as an unprivileged user
keep=	# not empty: leave folder and cluster behind
cr='
'

say() { printf '%s\n' "$*"; }
warn() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() {
	warn "$*"
	exit 1
}

# A script may stand a folder deeper.
[ -e "$top/parindex.control" ] || top=${top%/*}
[ -e "$top/parindex.control" ] || die "$top is not parindex's source"

# The comment at a script's head is its manual.
help() { sed -n '2,/^[^#]/s/^#\( \|$\)//p' "$0"; }

# ---- leaving --------------------------------------------------------------

# Only the EXIT trap cleans up, so it happens once; signals merely exit.
trap 'rc=$?; clean_up; exit "$rc"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 141' PIPE
trap 'exit 143' TERM

clean_up() {
	trap '' HUP INT PIPE TERM
	[ -z "$child" ] || stop_group "$child"
	if [ -n "$work" ] && [ -z "$keep" ]; then
		stop_servers
		cd /
		rm -rf --one-file-system "$work"
	fi
}

# A group gets time to clean up for itself, and then no more. A server that is
# bootstrapping (initdb) would leave its shared memory behind: let it end first.
stop_group() {
	n=100
	while grep -qs "^[0-9]* (postgres) . [0-9]* $1 " /proc/[0-9]*/stat && [ $((n -= 1)) -gt 0 ]; do
		sleep 0.1
	done
	kill -TERM "-$1" 2>/dev/null || return 0
	gone_within 30 "-$1" || kill -KILL "-$1" 2>/dev/null || :
}

# Ours, and those that a test started and did not come to stop. By where they
# live: pid files can be stale, or not yet written.
stop_servers() {
	for pid in $(find /proc/[0-9]*/cwd -maxdepth 0 -lname "$work/*" 2>/dev/null | cut -d / -f 3); do
		if grep -qsx postgres "/proc/$pid/comm" && kill -QUIT "$pid" 2>/dev/null; then
			gone_within 30 "$pid" || kill -KILL "$pid" || :
		fi
	done
}

gone_within() { # SECONDS PID
	n=$(($1 * 10))
	while kill -0 "$2" 2>/dev/null; do
		[ $((n -= 1)) -gt 0 ] || return 1
		sleep 0.1
	done
}

# ---- running --------------------------------------------------------------

# Waits in the background, because a shell takes no signal while it waits in
# the foreground; in a session of its own, so that one kill reaches all of it.
run() {
	# shellcheck disable=SC2086 # $drop is several words
	setsid $drop "$@" </dev/null &
	child=$!
	rc=0
	wait "$child" || rc=$?
	child=
	return "$rc"
}

# For commands whose output matters only when they fail.
quietly() {
	run "$@" >"$work/log" 2>&1 && return
	rc=$?
	cat "$work/log"
	return "$rc"
}

# Output both to be seen as it comes and kept in $work/log.
watched() {
	mkfifo "$work/pipe"
	tee "$work/log" <"$work/pipe" &
	tee=$!
	rc=0
	run "$@" >"$work/pipe" 2>&1 || rc=$?
	wait "$tee"
	rm "$work/pipe"
	return "$rc"
}

# ---- packages -------------------------------------------------------------

is_root() { [ "$(id -u)" -eq 0 ]; }

as_root() {
	if is_root; then "$@"; else sudo "$@"; fi
}

missing() {
	# shellcheck disable=SC2016 # for dpkg-query to expand
	have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
		sed -n 's/^installed //p')
	for p; do
		case $cr$have$cr in
			*"$cr$p$cr"*) ;;
			*) printf ' %s' "$p" ;;
		esac
	done
}

# Has any release that apt knows this package? One that is only mentioned has no candidate.
available() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep -q '^ *Candidate: [^(]'; }

# need FUNCTION: installs what is missing of the packages that it prints. They
# can depend on apt's lists, so it is asked again when the lists are fresh.
need() {
	# shellcheck disable=SC2046
	lack=$(missing $("$1"))
	[ -n "$lack" ] || return 0
	if ! is_root && ! command -v sudo >/dev/null; then
		die "neither root nor sudo; packages missing:$lack"
	fi
	say "installing:$lack" >&2
	# apt does not wait for another apt to end its update: side by side, we do.
	as_root flock /var/lib/apt/lists apt-get -qq update >/dev/null || :
	# shellcheck disable=SC2046
	lack=$(missing $("$1"))
	# shellcheck disable=SC2086
	out=$(as_root flock /var/lib/apt/lists sh -c "$apt_install" sh $lack 2>&1) ||
		warn "apt-get failed:$cr$(say "$out" | tail -n 20)"
	# shellcheck disable=SC2086
	lack=$(missing $lack)
	[ -z "$lack" ] || die "packages missing:$lack"
}

# Installing PostgreSQL would create and start a cluster that nobody asked for.
# shellcheck disable=SC2016 # expanded by the inner shell
apt_install='
	conf=/etc/postgresql-common/createcluster.d/parindex.conf
	trap "rm -f $conf; rmdir -p --ignore-fail-on-non-empty ${conf%/*} 2>&-" EXIT
	trap "exit 1" HUP INT TERM
	mkdir -p ${conf%/*}
	echo "create_main_cluster = false" >$conf
	DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 \
		install --no-install-recommends "$@" </dev/null
'

# The major that PG_CONFIG names; else the newest that extensions can be built
# for; else what this release offers; else Debian 12's.
pg_major() {
	case ${PG_CONFIG-} in
		/usr/lib/postgresql/*)
			m=${PG_CONFIG#/usr/lib/postgresql/}
			say "${m%%/*}"
			return
			;;
	esac
	{
		say 15
		apt-cache depends postgresql 2>/dev/null |
			sed -n 's/.*Depends: postgresql-\([0-9][0-9]*\)$/\1/p'
		find /usr/lib/postgresql -path '*/lib/pgxs' 2>/dev/null |
			cut -d / -f 5 | sort -n
	} | tail -n 1
}

# The pg_config of each installed PostgreSQL that is older than PG_CONFIG's and
# that extensions can be built for; the oldest first.
older_configs() {
	major=$("$PG_CONFIG" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
	find /usr/lib/postgresql -path '*/lib/pgxs' 2>/dev/null | cut -d / -f 5 | sort -n |
		while read -r m; do
			[ "$m" -ge "$major" ] || say "/usr/lib/postgresql/$m/bin/pg_config"
		done
}

# None for a PG_CONFIG from elsewhere, such as /usr/local/pgsql.
pg_packages() {
	case ${PG_CONFIG-} in
		'' | /usr/lib/postgresql/*)
			say "postgresql-$(pg_major) postgresql-server-dev-$(pg_major)"
			;;
	esac
}

# git only where there is something for it to list.
build_packages() {
	say make gcc libc6-dev
	[ ! -e "$top/.git" ] || say git
}

# What a script needs unless it says otherwise
packages() {
	pg_packages
	build_packages
}

# ---- the private folder ---------------------------------------------------

# A socket's path has room for 107 bytes and make has none for blanks, so that
# /tmp stands in for such a TMPDIR.
make_work() {
	base=$(cd "${TMPDIR:-/tmp}" && pwd -P)
	case $base in *[[:space:]]*) base=/tmp ;; esac
	[ ${#base} -le 40 ] || base=/tmp
	work=$(mktemp -d "$base/parindex.XXXXXX")
}

# What git knows or would add; without git everything, made clean.
copy_source() {
	mkdir "$work/src"
	cd "$top" || exit
	if [ -e .git ] && git="git -c safe.directory=*" && $git ls-files >/dev/null 2>&1; then
		# A file that is deleted but still in the index is passed over.
		# shellcheck disable=SC2016 # expanded by the inner shell
		$git ls-files -zco --exclude-standard |
			xargs -0 sh -c 'for f; do [ ! -e "$f" ] || printf "%s\0" "$f"; done' sh |
			tar --null --no-recursion -T - -cf - | tar -xf - -C "$work/src"
	else
		tar --exclude=./.git -cf - . | tar -xf - -C "$work/src"
		chmod -R u+w "$work/src"
		make -s -C "$work/src" clean PG_CONFIG="${PG_CONFIG-}" >/dev/null 2>&1 || :
	fi
	cd "$work/src" || exit
}

# PostgreSQL finds its files relative to where it runs, so that a copy is an
# installation in its own right: writable without root, and nobody else's.
copy_postgres() { # PG_CONFIG
	for dir in bindir pkglibdir sharedir; do
		dir=$("$1" --$dir)
		mkdir -p "$work/pg$dir"
		cp -RL "$dir/." "$work/pg$dir"
	done
	dir=$("$1" --pkgincludedir)
	mkdir -p "$work/pg${dir%/*}"
	ln -s "$dir" "$work/pg$dir"
	"$(copied "$1")" --version >/dev/null ||
		die "programs cannot run in $work: set TMPDIR to another folder"
}

copied() { say "$work/pg$("$1" --bindir)/pg_config"; }

# The pg_config that is used where the caller chose none
choose_config() {
	[ -n "${PG_CONFIG-}" ] || PG_CONFIG=/usr/lib/postgresql/$(pg_major)/bin/pg_config
	"$PG_CONFIG" --version >/dev/null || die "PG_CONFIG=$PG_CONFIG cannot be run"
}

# prepare [PG_CONFIG ...]: copies of the source, of PG_CONFIG's server and of
# these. Neither make nor a server is run by root; from here on "run" obeys $drop.
prepare() {
	choose_config
	make_work
	copy_source
	for config in "$PG_CONFIG" "$@"; do
		copy_postgres "$config"
	done
	PG_CONFIG=$(copied "$PG_CONFIG")
	mkdir "$work/socket" "$work/tmp"
	if is_root; then
		user=postgres
		id $user >/dev/null 2>&1 || user=nobody
		chown -R "$user:$(id -g $user)" "$work"
		drop="setpriv --reuid=$user --regid=$(id -g $user) --init-groups"
		# A folder below root's home would be out of reach.
		$drop test -w "$work" || die "$user cannot reach $work: set TMPDIR to another folder"
	fi
	# The caller's settings must not decide what a test gives.
	for v in $(env | sed -n 's/^\(PG[A-Z]*\)=.*/\1/p') MAKEFLAGS MFLAGS COPT PROFILE LANGUAGE; do
		unset "$v"
	done
	PATH=$("$PG_CONFIG" --bindir):$PATH
	HOME=$work
	TMPDIR=$work/tmp
	LC_ALL=C.UTF-8
	PGHOST=$work/socket
	PGPORT=5432
	PGUSER=postgres
	PARINDEX_SRC=$work/src
	export PATH HOME TMPDIR LC_ALL PG_CONFIG PGHOST PGPORT PGUSER PARINDEX_SRC
}

# ---- the cluster ----------------------------------------------------------

# start_cluster [NAME=VALUE ...]: a server with these settings.
start_cluster() {
	quietly initdb -D "$work/db" -U "$PGUSER" -A trust --no-sync \
		--locale=C.UTF-8 --encoding=UTF8 || return
	{
		say "listen_addresses = ''"
		say "unix_socket_directories = '$PGHOST'"
		say "fsync = off"
		for setting; do say "$setting"; done
	} >>"$work/db/postgresql.conf"
	# Not by pg_ctl: of a start that is interrupted it would leave a server.
	# shellcheck disable=SC2086
	setsid $drop postgres -D "$work/db" </dev/null >"$work/server.log" 2>&1 &
	server=$!
	ready || {
		cat "$work/server.log"
		return 1
	}
}

# After the start, or after a crash.
ready() {
	n=600
	until pg_isready -q; do
		kill -0 "$server" 2>/dev/null && [ $((n -= 1)) -gt 0 ] || return
		sleep 0.1
	done
}
