#!/bin/sh
# A Debian package of parindex: built out of tree, found clean by lintian,
# installed into a copy of PostgreSQL, used there, and removed without a trace.
#
#     sh test/deb.sh [folder]
#
#   folder    where the package is left; nowhere
#
# Installs missing Debian packages (with sudo where it is not root). Leaves
# nothing else behind. Exits with 77 where PostgreSQL is none of Debian's.
# PG_CONFIG chooses the PostgreSQL.

set -eu
. "$(dirname "$0")/lib.sh"

case ${1-} in -*) help; exit ;; esac

packages() {
	pg_packages
	build_packages
	say debhelper lintian
}

need packages
choose_config
major=$("$PG_CONFIG" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
PG_CONFIG=/usr/lib/postgresql/$major/bin/pg_config
if [ ! -e "$PG_CONFIG" ]; then
	say "skipped: PostgreSQL $major is no Debian package here"
	exit 77
fi
debian=$PG_CONFIG
prepare

package=postgresql-$major-parindex
version=$(sed -n 's/.*"version": "\([0-9.]*\)",$/\1/p;T;q' META.json)
mkdir -p debian/source

cat >debian/control <<END
Source: parindex
Section: database
Priority: optional
Maintainer: parindex contributors <parindex@example.org>
Build-Depends: debhelper-compat (= 13), postgresql-server-dev-$major
Standards-Version: 4.6.2
Rules-Requires-Root: no

Package: $package
Architecture: any
Depends: postgresql-$major, \${misc:Depends}, \${shlibs:Depends}
Description: administrative reform indices for PostgreSQL
 Types, aggregates and window functions that compute the indices by which
 agencies are assessed, rank them within their block, and compare years.
END

cat >debian/rules <<END
#!/usr/bin/make -f
export PG_CONFIG = $debian
BUILD = \$(MAKE) -C build -f \$(CURDIR)/Makefile

%:
	dh \$@

override_dh_auto_configure override_dh_auto_test:

override_dh_auto_build:
	mkdir -p build
	\$(BUILD)

override_dh_auto_install:
	\$(BUILD) install DESTDIR=\$(CURDIR)/debian/$package

override_dh_installdocs:
	dh_installdocs README.md SECURITY.md
END
chmod +x debian/rules

cat >debian/changelog <<END
parindex ($version-1) unstable; urgency=medium

  * A package to test with.

 -- parindex contributors <parindex@example.org>  Thu, 01 Jan 2026 00:00:00 +0000
END

{
	say 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
	say
	say 'Files: *'
	sed -n '1s/^Copyright (c) /Copyright: /p' LICENSE
	say 'License: PostgreSQL'
	sed '1,2d; s/^$/./; s/^/ /' LICENSE
} >debian/copyright
say '3.0 (quilt)' >debian/source/format
[ -z "$drop" ] || chown -R "$user:" debian

quietly dpkg-buildpackage -us -uc -b || die 'the package cannot be built'
deb=$(echo "$work"/"$package"_*.deb)
# Nobody asked Debian for this package.
run lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$deb" ||
	die 'lintian is not content'

# The copy of PostgreSQL is its root, so that the files land where its own are. What was
# installed there without a package is none of its.
root=$work/pg
(cd "$root" && find . -depth -path '*/parindex*' -delete)
files() { (cd "$root" && find . -type f -o -type l | grep -v '^./var/lib/dpkg' | LC_ALL=C sort); }
files >"$work/before"
quietly mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
quietly touch "$root/var/lib/dpkg/status"
package_manager() {
	quietly dpkg --root="$root" --log=/dev/null --force-not-root --force-depends --force-bad-path "$@"
}

package_manager --install "$deb" || die 'the package cannot be installed'
start_cluster || die 'the server does not start'
answer=$(run psql -X -A -t -d postgres -c 'CREATE EXTENSION parindex' -c "SELECT parindex.par_index('{1 a 1/2}')")
package_manager --remove "$package" || die 'the package cannot be removed'
files | diff "$work/before" - || die 'the package leaves something behind'
[ "$answer" = "CREATE EXTENSION${cr}50.0000000000000000" ] || die "the extension does not work: $answer"
[ -z "${1-}" ] || cp "$deb" "$1"
say "${deb##*/} is clean, works and goes"
