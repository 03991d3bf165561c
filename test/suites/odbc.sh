#!/bin/sh
# A report read over ODBC as BI tools do, by a reader, with the driver's
# defaults, with the settings that the README recommends, and with declare/fetch
# cursors. Needs unixodbc, odbc-postgresql and python3-pyodbc, and is skipped
# without them.

set -eu
cd "$(dirname "$0")/../.."
: "${PGHOST:?}" "${PGPORT:?}" "${PGUSER:?}"

python=/usr/bin/python3
if ! $python -c 'import pyodbc, sys; sys.exit("PostgreSQL Unicode" not in pyodbc.drivers())' 2>/dev/null; then
	echo 'skipped: unixodbc, odbc-postgresql or python3-pyodbc is not installed'
	exit 77
fi

PGDATABASE=parindex_odbc
export PGDATABASE
clean() {
	dropdb --if-exists --maintenance-db=postgres "$PGDATABASE"
	psql -X -q -d postgres -c 'DROP ROLE IF EXISTS parindex_odbc_reader'
}
trap clean EXIT
clean 2>/dev/null
createdb --maintenance-db=postgres "$PGDATABASE"
psql -X -q -v ON_ERROR_STOP=1 -f test/data/hanoi/report.sql \
	-c "CALL parindex.publish('hanoi_par', 2021, '987/QĐ-UBND', '2022-03-21')" \
	-c "CALL parindex.publish('hanoi_par', 2022, '1234/QĐ-UBND', '2023-03-20')" \
	-c 'CREATE ROLE parindex_odbc_reader LOGIN' \
	-c 'GRANT USAGE ON SCHEMA hanoi_par, hanoi_par_published TO parindex_odbc_reader' \
	-c 'GRANT SELECT ON ALL TABLES IN SCHEMA hanoi_par, hanoi_par_published TO parindex_odbc_reader' \
	-c 'ALTER ROLE parindex_odbc_reader SET search_path = hanoi_par_published'
(
	PGUSER=parindex_odbc_reader
	export PGUSER
	$python test/odbc.py hanoi_par '' \
		'BoolsAsChar=0;TextAsLongVarchar=0;MaxVarcharSize=255;ReadOnly=1;UpdatableCursors=0' \
		'UseDeclareFetch=1;Fetch=1000'
	# and as isql lists it
	printf 'help hanoi_par.unit_index\nSELECT count(*) FROM hanoi_par.unit_index\n' |
		isql -b -v -k "DRIVER={PostgreSQL Unicode};SERVER=$PGHOST;PORT=$PGPORT;UID=$PGUSER;DATABASE=$PGDATABASE" | grep -q 104
)
