#!/bin/sh
# Runs the tests with other majors of PostgreSQL; prints "N passed, N failed" last.
#
#     sh test/versions.sh 17 18 /usr/local/pgsql/bin/pg_config [-- argument ...]
#
# A major that is installed here is tested here, and so is the server of a
# pg_config. For another major the Debian release that has it is made by
# debootstrap in about two minutes and tested in by chroot: 15 bookworm, 17
# trixie, 18 sid, 19 sid with PostgreSQL from experimental. Needs root or sudo.
# What stands after -- is for check.sh: -- --quick, -- criteria survey.
# PARINDEX_CHROOTS says where the releases are kept for the next time; default
# /var/tmp/parindex-chroots. Delete it to have new ones made.

set -eu
. "$(dirname "$0")/lib.sh"

chroots=${PARINDEX_CHROOTS:-/var/tmp/parindex-chroots}

majors=''
for arg; do
	shift
	case $arg in
		--) break ;;
		-h | --help) help; exit ;;
		-*) die "unknown option $arg; see --help" ;;
		*) majors="$majors $arg" ;;
	esac
done
[ "$majors" ] || die 'which majors? see --help'

# The pg_config that an argument stands for
config() {
	case $1 in
		*/*) say "$1" ;;
		*) say "/usr/lib/postgresql/$1/bin/pg_config" ;;
	esac
}

# With what extensions are built with, not the server alone
installed() { [ -e "$("$(config "$1")" --pgxs 2>/dev/null)" ]; }

release() {
	case $1 in
		15) say bookworm ;;
		17) say trixie ;;
		18) say sid ;;
		19) say experimental ;;
		*) return 1 ;;
	esac
}

for major in $majors; do
	installed "$major" || release "$major" >/dev/null ||
		die "no Debian release has PostgreSQL $major, and it is not installed here"
done

if ! is_root; then
	command -v sudo >/dev/null || die 'a chroot needs root or sudo'
	# shellcheck disable=SC2086 # majors are words
	exec sudo env "PARINDEX_CHROOTS=$chroots" sh "$0" $majors -- "$@"
fi

packages() {
	say debootstrap debian-archive-keyring
	[ ! -e "$top/.git" ] || say git
}

# Where this machine gets Debian itself from; elsewhere is not always reachable.
mirror() {
	if grep -qx 'ID=debian' /etc/os-release; then
		from_policy || { apt-get -qq update >/dev/null && from_policy; } && return
	fi
	say http://deb.debian.org/debian
}

from_policy() {
	apt-cache policy base-files |
		awk '$2 ~ "^https?://" && $3 ~ "^[^-]*/main$" { print $2; n++; exit } END { exit !n }'
}

# apt's proxy is debootstrap's too.
use_proxy() {
	eval "$(apt-config shell proxy Acquire::http::Proxy)"
	case ${proxy-} in
		*://*) export http_proxy="$proxy" https_proxy="$proxy" ;;
	esac
}

# make_release NAME FOLDER: mounts vanish with the namespace, however this ends.
make_release() {
	base=$1
	[ "$base" != experimental ] || base=sid
	run unshare --mount debootstrap --variant=minbase --include=ca-certificates \
		--keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
		"$base" "$2" "$(mirror)" >"$work/log" 2>&1 ||
		{
			tail -n 20 "$work/log"
			return 1
		}
	# How this machine reaches its mirror: proxies, certificates.
	grep -ls '^ *Acquire' /etc/apt/apt.conf /etc/apt/apt.conf.d/* |
		xargs -r cp -t "$2/etc/apt/apt.conf.d"
	# An older PostgreSQL to upgrade from, and nothing else, is bookworm's.
	source_of bookworm '*' 100 "$2"
	[ "$1" = "$base" ] || source_of "$1" 'src:postgresql-19 src:postgresql-common' 500 "$2"
	[ ! -e /etc/ssl/certs/ca-certificates.crt ] ||
		cp -L /etc/ssl/certs/ca-certificates.crt "$2/etc/ssl/certs"
}

# source_of RELEASE PACKAGES PRIORITY ROOT: what ROOT may take from another release
source_of() {
	say "deb $(mirror) $1 main" >"$4/etc/apt/sources.list.d/$1.list"
	# by its codename or, as for experimental, by the name of its suite
	for by in n a; do
		printf 'Package: %s\nPin: release %s=%s\nPin-Priority: %s\n\n' "$2" "$by" "$1" "$3"
	done >"$4/etc/apt/preferences.d/$1"
}

# check_inside ROOT MAJOR ARGUMENT...: this folder's work folder is /mnt in there, so that
# nothing but packages stays behind in the release.
check_inside() {
	# shellcheck disable=SC2016 # expanded inside
	watched unshare --mount --pid --fork --kill-child sh -euc '
		mount -t proc proc "$1/proc"
		mount --rbind /dev "$1/dev"
		mount -t tmpfs tmpfs "$1/dev/shm"
		mount --bind "$work" "$1/mnt"
		cp -L /etc/resolv.conf "$1/etc" || :
		PATH=/usr/sbin:/usr/bin:/sbin:/bin TMPDIR=/mnt
		root=$1 PG_CONFIG=/usr/lib/postgresql/$2/bin/pg_config
		PARINDEX_NO_BROWSER=1
		export PATH TMPDIR PG_CONFIG PARINDEX_NO_BROWSER
		shift 2
		exec chroot "$root" sh /mnt/src/test/check.sh "$@"
	' sh "$@"
}

check_release() { # MAJOR ARGUMENT...
	major=$1 name=$(release "$1")
	shift
	if [ -e "$chroots/$name" ]; then
		check_inside "$chroots/$name" "$major" "$@"
		return
	fi
	say "making Debian $name in $chroots/$name"
	make_release "$name" "$work/$name" || return
	rc=0
	check_inside "$work/$name" "$major" "$@" || rc=$?
	# Kept only when all packages were there; another run may have been faster.
	[ -z "$(counts)" ] || mv -T "$work/$name" "$chroots/$name" 2>/dev/null || :
	return "$rc"
}

counts() { sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed\(, \([0-9]*\) skipped\)*$/\1 \2 \4/p' "$work/log"; }

need packages
use_proxy
mkdir -p "$chroots"
work=$(mktemp -d "$chroots/work.XXXXXX")
export work
chmod 711 "$work"
copy_source

# tally STATUS [PASSED FAILED [SKIPPED]]: what fails without saying so counts as one.
tally() {
	passed=$((passed + ${2-0})) failed=$((failed + ${3-0})) skipped=$((skipped + ${4-0}))
	[ "$1" -eq 0 ] || [ "${3-0}" -gt 0 ] || failed=$((failed + 1))
}

passed=0 failed=0 skipped=0
for major in $majors; do
	say "== PostgreSQL $major"
	: >"$work/log"
	rc=0
	if installed "$major"; then
		watched env PG_CONFIG="$(config "$major")" \
			sh "$top/test/check.sh" "$@" || rc=$?
	else
		check_release "$major" "$@" || rc=$?
	fi
	# shellcheck disable=SC2046
	tally "$rc" $(counts)
done

[ "$skipped" -eq 0 ] || skips=", $skipped skipped"
say "$passed passed, $failed failed${skips-}"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
