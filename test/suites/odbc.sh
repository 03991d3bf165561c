#!/bin/sh
# A report read over ODBC as BI tools do, with the driver's defaults, with the
# settings that the README recommends, and with declare/fetch cursors. Needs
# unixodbc, odbc-postgresql and python3-pyodbc, and is skipped without them.

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
trap 'dropdb --if-exists --maintenance-db=postgres "$PGDATABASE"' EXIT
dropdb --if-exists --maintenance-db=postgres "$PGDATABASE" 2>/dev/null
createdb --maintenance-db=postgres "$PGDATABASE"
psql -X -q -v ON_ERROR_STOP=1 <<'SQL'
SET client_min_messages = warning;
\i test/data/hanoi/load.sql
CREATE EXTENSION parindex;
\i test/data/hanoi/par_views.sql
CALL parindex.create_report('hanoi_par', 'par_scores', 'par_framework');
INSERT INTO hanoi_par.label (kind, code, framework, name_vi) SELECT * FROM par_label;
INSERT INTO hanoi_par.period (year, block, class_rubric)
SELECT y, b, '>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''Khá''' FROM unnest(ARRAY[2021, 2022]) y, unnest(ARRAY['so', 'huyen']) b;
CALL parindex.refresh('hanoi_par');
CALL parindex.publish('hanoi_par', 2022);
SQL
$python test/odbc.py hanoi_par '' 'BoolsAsChar=0;TextAsLongVarchar=0;MaxVarcharSize=255;ReadOnly=1' 'UseDeclareFetch=1;Fetch=1000'
# and as isql lists it
printf 'help hanoi_par.unit_index\nSELECT count(*) FROM hanoi_par.unit_index\n' |
	isql -b -v -k "DRIVER={PostgreSQL Unicode};SERVER=$PGHOST;PORT=$PGPORT;UID=$PGUSER;DATABASE=$PGDATABASE" | grep -q 104
