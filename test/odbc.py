#!/usr/bin/env python3
"""Reads a report over ODBC as a BI tool does; test/suites/odbc.sh runs it.

    odbc.py REPORT OPTIONS...

For each set of driver options: lists tables, compares what the driver describes of every column of every view
with what the report's dictionary and the catalog say, reads every row, and prints figures that are known.
"""

import os
import sys
from decimal import Decimal

import pyodbc

VIEWS = ['axis_index', 'block_axis', 'block_source', 'block_summary', 'criterion_points', 'dictionary',
         'source_index', 'unit_index']
# what SQLColumns must say: type, and whether size and decimals are the column's own
DESCRIBED = {'integer': (pyodbc.SQL_INTEGER, 10, 0), 'smallint': (pyodbc.SQL_SMALLINT, 5, 0),
             'date': (pyodbc.SQL_TYPE_DATE, 10, None), 'timestamp': (pyodbc.SQL_TYPE_TIMESTAMP, 19, 0)}

failed = 0


def check(what, got, want):
    global failed
    if got != want:
        failed += 1
        print('FAILED %s: %r, not %r' % (what, got, want))


def described(declared):
    """Type, size, decimals that a driver should describe for a type such as numeric(10,2)."""
    name, _, rest = declared.partition('(')
    numbers = [int(n) for n in rest.split(')')[0].split(',')] if rest else []
    if name == 'numeric':
        return pyodbc.SQL_NUMERIC, numbers[0], numbers[1]
    if name == 'character varying':
        return (pyodbc.SQL_WVARCHAR, pyodbc.SQL_VARCHAR), numbers[0], None
    return DESCRIBED['timestamp' if name.startswith('timestamp') else name]


def read(report, options):
    dsn = 'DRIVER={%s};SERVER=%s;PORT=%s;UID=%s;DATABASE=%s;%s' % (
        os.environ.get('ODBC_DRIVER', 'PostgreSQL Unicode'), os.environ['PGHOST'], os.environ['PGPORT'],
        os.environ['PGUSER'], os.environ['PGDATABASE'], options)
    connection = pyodbc.connect(dsn)
    cursor = connection.cursor()

    tables = sorted(row.table_name for row in cursor.tables(schema=report, tableType='VIEW'))
    check('views listed', [t for t in tables if t in VIEWS], VIEWS)
    check('tables listed', [row.table_name for row in cursor.tables(schema=report, tableType='TABLE')
                            if row.table_name in VIEWS], [])

    cursor.execute('SELECT c.relname::varchar(63), a.attname::varchar(63), '
                   'format_type(a.atttypid, a.atttypmod)::varchar(63) '
                   'FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 '
                   'WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = ?) ORDER BY a.attnum', report)
    declared = {}
    for view, column, kind in cursor.fetchall():
        declared.setdefault(view, []).append((column, kind))

    rows = {}
    for view in VIEWS:
        want = [(column,) + described(kind) for column, kind in declared[view]]
        catalog = [(c.column_name, c.data_type, c.column_size, c.decimal_digits)
                   for c in cursor.columns(table=view, schema=report)]
        check('columns of ' + view, [c[0] for c in catalog], [w[0] for w in want])
        for (column, kind, size, decimals), (_, want_kind, want_size, want_decimals) in zip(catalog, want):
            ok = kind in want_kind if isinstance(want_kind, tuple) else kind == want_kind
            check('described type of %s.%s' % (view, column), ok, True)
            if want_kind not in (pyodbc.SQL_TYPE_DATE, pyodbc.SQL_TYPE_TIMESTAMP):
                check('described size of %s.%s' % (view, column), size, want_size)
                if want_decimals is not None:
                    check('described decimals of %s.%s' % (view, column), decimals, want_decimals)
        cursor.execute('SELECT * FROM "%s"."%s"' % (report, view))
        for (column, kind, _, size, precision, scale, _), (_, want_kind, want_size, want_decimals) in zip(
                cursor.description, want):
            if want_kind == pyodbc.SQL_NUMERIC:
                check('described result %s.%s' % (view, column), (kind, precision, scale),
                      (Decimal, want_size, want_decimals))
        rows[view] = cursor.fetchall()
        keys = {'dictionary': 2, 'unit_index': 3, 'block_summary': 2, 'block_source': 3, 'block_axis': 3,
                'source_index': 4, 'axis_index': 4, 'criterion_points': 5}[view]
        check('key of ' + view, len({tuple(r)[:keys] for r in rows[view]}), len(rows[view]))
        check('no NULL in the key of ' + view, any(None in tuple(r)[:keys] for r in rows[view]), False)

    units = {(r.year, r.unit): r for r in rows['unit_index']}
    first = units[2022, 'SLDTBXH']
    check('Sở Lao động', (first.name, first.index_pct, first.rank, first.appraisal_points, first.survey_points, first.change),
          ('Sở Lao động-Thương binh và Xã hội', Decimal('91.68'), 1, Decimal('62.25'), Decimal('27.14'), Decimal('1.97')))
    check('Khối Huyện', [(r.name, r.mean_index, r.change) for r in rows['block_summary']
                         if (r.year, r.block) == (2022, 'huyen')], [('Khối Huyện', Decimal('92.75'), Decimal('2.20'))])
    check('number of rows', {v: len(rows[v]) for v in VIEWS if v != 'dictionary'},
          {'unit_index': 104, 'source_index': 208, 'axis_index': 832, 'criterion_points': 10252,
           'block_summary': 4, 'block_source': 8, 'block_axis': 32})
    cursor.execute('SELECT unit FROM "%s".unit_index WHERE name = ? AND year = ?' % report, 'Quận Hoàn Kiếm', 2022)
    check('a Vietnamese parameter', cursor.fetchone()[0], 'HK')
    connection.close()
    print('%s: %d rows of %d views' % (options or 'defaults', sum(map(len, rows.values())), len(rows)))


for options in sys.argv[2:]:
    read(sys.argv[1], options)
sys.exit(1 if failed else 0)
