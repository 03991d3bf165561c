#!/bin/sh
# Pages as a person's browser shows and prints them: the Hanoi page, published and as a draft, a unit's page, and one of
# hostile names; see test/page/browser.mjs. Needs chromium, pdftotext and node, and npm's registry, and is skipped without
# them. PAGES=folder keeps the pages, screenshots and PDFs there.

set -eu
cd "$(dirname "$0")/../.."
: "${PGHOST:?}" "${PGPORT:?}" "${PGUSER:?}"

[ -z "${PARINDEX_NO_BROWSER-}" ] || {
	echo 'skipped: PARINDEX_NO_BROWSER is set'
	exit 77
}
for program in chromium pdftotext node npm; do
	command -v $program >/dev/null || {
		echo "skipped: $program is not installed"
		exit 77
	}
done
pages=${PAGES-$(mktemp -d)}
modules=$(mktemp -d)
PGDATABASE=parindex_page
export PGDATABASE PGCLIENTENCODING=UTF8
trap 'dropdb --if-exists --maintenance-db=postgres "$PGDATABASE"; rm -rf "$modules"; [ -n "${PAGES-}" ] || rm -rf "$pages"' EXIT
cp test/page/package.json test/page/browser.mjs "$modules"
(cd "$modules" && npm install --silent --no-audit --no-fund --no-package-lock) || {
	echo 'skipped: npm cannot install'
	exit 77
}

dropdb --if-exists --maintenance-db=postgres "$PGDATABASE" 2>/dev/null
createdb --maintenance-db=postgres "$PGDATABASE"
psql -X -q -v ON_ERROR_STOP=1 -f test/data/hanoi/report.sql -f test/page/hostile.sql

page() { # FILE ARGUMENTS
	psql -XAtq -v ON_ERROR_STOP=1 -o "$pages/$1.html" -c "SELECT parindex.report_page($2)"
}

# How many sheets a PDF has, and on how many the mark of a draft stands; of turned text
# pdftotext keeps only the shortest words together
sheets() { pdftotext -layout "$pages/$1.pdf" - | awk 'BEGIN { RS = "\f" } NF { n++; if (/DỰ/) marked++ } END { print n + 0, marked + 0 }'; }

page draft "'hanoi_par', 2022, 'so'"
page unit "'hanoi_par', 2022, unit => 'SNV'"
page hostile "'hostile_par', 2022"
page empty "'hanoi_par', 1999"
psql -X -q -v ON_ERROR_STOP=1 -c "CALL parindex.publish('hanoi_par', 2021, decision => '987/QĐ-UBND', decided_on => '2022-03-21')" \
	-c "CALL parindex.publish('hanoi_par', 2022, decision => '1234/QĐ-UBND', decided_on => '2023-03-20')" 2>/dev/null
page published "'hanoi_par', 2022"
node "$modules/browser.mjs" "$(command -v chromium)" "$pages/draft.html" "$pages/unit.html" "$pages/hostile.html" "$pages/empty.html" "$pages/published.html"

rc=0
for draft in draft unit hostile empty; do
	case $(sheets $draft) in
		'0 0' | '') marks="$draft.pdf has no sheet" ;;
		*) marks=$(sheets $draft | awk -v pdf=$draft.pdf '$1 != $2 { printf "%s: %d of %d sheets are marked", pdf, $2, $1 }') ;;
	esac
	[ -z "$marks" ] || { echo "$marks"; rc=1; }
done
sheets published | grep -Eq '^[1-9][0-9]* 0$' || { echo "published.pdf, sheets and marks: $(sheets published)"; rc=1; }
# 255 letters of a name are on one sheet: no row is cut in two
cut=$(pdftotext "$pages/hostile.pdf" - | awk '
	function sheet() { if (letters % 255) cut++; letters = 0 }
	/\f/ { sheet() }
	/^[\f]?W+$/ { letters += gsub(/W/, "") }
	END { sheet(); print cut + 0 }')
[ "$cut" -eq 0 ] || { echo "a row is cut in two on $cut sheets"; rc=1; }
exit $rc
