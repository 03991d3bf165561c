#!/bin/sh
# Do the intervals of ranks hold the truth? See test/coverage.sql.

set -eu
cd "$(dirname "$0")/.."
: "${PGHOST:?}" "${PGPORT:?}" "${PGUSER:?}"

PGDATABASE=parindex_coverage
export PGDATABASE
trap 'dropdb --if-exists --maintenance-db=postgres "$PGDATABASE"' EXIT
dropdb --if-exists --maintenance-db=postgres "$PGDATABASE" 2>/dev/null
createdb --maintenance-db=postgres "$PGDATABASE"
psql -X -q -f coverage.sql
