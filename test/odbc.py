#!/usr/bin/env python3
"""Reads a report over ODBC as a BI tool does; test/suites/odbc.sh runs it.

    odbc.py REPORT OPTIONS...

For each set of driver options: compares what the driver lists and describes of the tables of the drafts and of what
is published with what they are meant to be, reads every row, and looks for figures that are known.
"""

import os
import sys
from datetime import date
from decimal import Decimal

import pyodbc

DIGITS = 2
# What SQLColumns must say of a column: type, size, decimals. For a time the size is its length as text.
TEXT = (pyodbc.SQL_WVARCHAR, pyodbc.SQL_VARCHAR)
TYPES = {'int': ((pyodbc.SQL_INTEGER,), 10, 0), 'flag': ((pyodbc.SQL_SMALLINT,), 5, 0),
         'pct': ((pyodbc.SQL_NUMERIC,), 8 + DIGITS, DIGITS), 'pts': ((pyodbc.SQL_NUMERIC,), 10 + DIGITS, DIGITS),
         'date': ((pyodbc.SQL_TYPE_DATE,), 10, None), 'time': ((pyodbc.SQL_TYPE_TIMESTAMP,), 19, 0),
         'code': (TEXT, 100, None), 'name': (TEXT, 255, None), 'key': (TEXT, 111, None), 'source': (TEXT, 15, None),
         'criterion': (TEXT, 27, None), 'word': (TEXT, 5, None), 'identifier': (TEXT, 63, None)}

# Each table, how many columns its key has, how many rows, and its columns; a type goes for the names before it, a '-'
# in front marks what is not published. Every ..._name but framework_name has its ..._name_en behind it.
TABLES = {
    'unit_index': (3, 104, '''year int  block unit code  unit_key block_key key  unit_name block_name name
        appraisal_points survey_points other_points bonus_points penalty_points points max_points pts  index_pct pct
        rank block_size int  previous_index change pct  previous_rank rank_change int  comparable flag
        class name  class_order int  -class_reason name  behind_leader ahead_of_next pct
        unscored missing not_applicable criteria_zero int  -self_points -self_gap -self_open pts  framework_name name
        index_error index_low index_high pct  rank_from rank_to undecided int'''),
    'source_index': (4, 208, '''year int  block unit code  source source  unit_key block_key key
        unit_name block_name source_name name  points max_points pts  index_pct pct  rank int  previous_index change pct
        comparable flag  unscored not_applicable int  -self_points pts'''),
    'axis_index': (4, 832, '''year int  block unit code  axis int  unit_key block_key key
        unit_name block_name axis_name name  points max_points pts  index_pct pct  rank int  previous_index change pct
        comparable flag  appraisal_points pts  appraisal_index appraisal_change pct
        survey_points pts  survey_index survey_change pct  -self_points pts  unscored not_applicable int'''),
    'criterion_points': (5, 10252, '''year int  block unit code  code criterion  source source  unit_key block_key key
        axis int  code_order criterion  unit_name criterion_name axis_name name  points max_points pts  index_pct pct
        lost pts  unscored not_applicable flag  -self_points previous_points previous_max pts
        work framework contribution pct  comparable flag  block_mean pts'''),
    'block_summary': (2, 4, '''year int  block code  block_key key  block_name name  units units_scored int
        mean_index previous_mean change pct  direction in_every_block word  comparable flag  change_rank int
        median best worst spread pct  best_unit worst_unit code  best_name worst_name name
        units_above_mean units_up units_down int  largest_gain largest_fall pct  largest_gain_unit largest_fall_unit
        code  largest_gain_name largest_fall_name name  axes axes_up axes_down axes_up_everywhere
        axes_down_everywhere int
        framework_name name'''),
    'block_source': (3, 8, '''year int  block code  source source  block_key key  block_name source_name name
        units units_scored int  mean_points mean_max pts  mean_index previous_mean change pct
        direction in_every_block word  comparable flag'''),
    'block_axis': (3, 32, '''year int  block code  axis int  block_key key  block_name axis_name name
        units units_scored int  mean_index previous_mean change pct  direction in_every_block word
        comparable below_mean flag  appraisal_mean appraisal_change survey_mean survey_change pct  parts_apart flag'''),
    'block_criterion': (4, 394, '''year int  block code  code criterion  source source  block_key key  axis int
        code_order criterion  block_name criterion_name axis_name name  max_points pts
        units_applicable units_scored int  mean_points least_points greatest_points pts  units_full units_zero int
        previous_mean change pts'''),
    'block_class': (3, 12, '''year int  block code  class name  block_key key  block_name name  class_order int
        units previous_units int'''),
    'dictionary': (2, None, '''table_name column_name identifier  place flag  label_vi label_en name
        unit identifier  decimals flag'''),
}

failed = 0


def check(what, got, want):
    global failed
    if got != want:
        failed += 1
        print('FAILED %s: %r, not %r' % (what, got, want))


def columns_of(table, published):
    """What a table must have: [(column, type)]."""
    columns, names = [], []
    for word in TABLES[table][2].split():
        # a column may be called as a type is: a name follows at least one name
        if word not in TYPES or not names:
            names.append(word)
            continue
        for name in names:
            if name.startswith('-') and published:
                continue
            name = name.lstrip('-')
            columns.append((name, word))
            if name.endswith('_name') and name != 'framework_name' and table != 'dictionary':
                columns.append((name + '_en', word))
        names = []
    if table != 'dictionary':
        if published:
            columns += [('revision', 'int'), ('decision', 'name'), ('decided_on', 'date'), ('published_at', 'time')]
        elif table != 'criterion_points':
            columns.append(('changed_at', 'time'))
    return columns


def check_columns(cursor, schema, table, want):
    """What the driver describes before anything is read, and then of a result."""
    where = schema + '.' + table
    listed = cursor.columns(table=table, schema=schema).fetchall()
    check('columns of ' + where, [c.column_name for c in listed], [name for name, _ in want])
    keys = [name for name, _ in want[:TABLES[table][0]]]
    for column, (name, kind) in zip(listed, want):
        types, size, decimals = TYPES[kind]
        check('type of %s.%s' % (where, name), column.data_type in types, True)
        check('size and decimals of %s.%s' % (where, name),
              (column.column_size, column.decimal_digits), (size, decimals))
        check('comment of %s.%s, which does not arrive' % (where, name), column.remarks or '', '')
        if table != 'criterion_points' and name in keys:
            check('%s.%s is NOT NULL' % (where, name), column.nullable, pyodbc.SQL_NO_NULLS)
    primary = sorted(cursor.primaryKeys(table=table, schema=schema).fetchall(), key=lambda row: row.key_seq)
    check('primary key of ' + where, [k.column_name for k in primary], [] if table == 'criterion_points' else keys)

    cursor.execute('SELECT * FROM "%s"."%s"' % (schema, table))
    for (name, python, _, _, precision, scale, _), (_, kind) in zip(cursor.description, want):
        if kind in ('pct', 'pts'):
            check('result %s.%s' % (where, name), (python, precision, scale), (Decimal,) + TYPES[kind][1:])


def check_rows(schema, table, rows):
    keys = [tuple(row)[:TABLES[table][0]] for row in rows]
    check('rows of %s.%s' % (schema, table), len(rows), TABLES[table][1] or len(rows))
    check('key of %s.%s' % (schema, table), len(set(keys)), len(keys))
    check('no NULL in the key of %s.%s' % (schema, table), any(None in key for key in keys), False)


def check_figures(cursor, schema, rows):
    first = [r for r in rows['unit_index'] if (r.year, r.unit) == (2022, 'SLDTBXH')][0]
    check('its name', first.unit_name, 'Sở Lao động-Thương binh và Xã hội')
    check('its figures', (first.index_pct, first.rank, first.appraisal_points, first.survey_points, first.change),
          (Decimal('91.68'), 1, Decimal('62.25'), Decimal('27.14'), Decimal('1.97')))
    check('its key, class', (first.unit_key, first.block_key, getattr(first, 'class')),
          ('2022/SLDTBXH', '2022/so', 'Xuất sắc'))
    check('Khối Huyện', [(r.block_name, r.mean_index, r.change) for r in rows['block_summary']
                         if (r.year, r.block) == (2022, 'huyen')],
          [('Khối Huyện', Decimal('92.75'), Decimal('2.20'))])
    check('a label', [(r.label_vi, r.label_en) for r in rows['dictionary']
                      if (r.table_name, r.column_name) == ('unit_index', 'rank')],
          [('Xếp hạng trong khối', 'Rank in the block')])
    query = 'SELECT unit FROM "%s".unit_index WHERE unit_name = ? AND year = ?' % schema
    cursor.execute(query, 'Quận Hoàn Kiếm', 2022)
    check('a Vietnamese parameter', cursor.fetchone()[0], 'HK')


def read(report, options):
    connection = pyodbc.connect('DRIVER={PostgreSQL Unicode};SERVER=%s;PORT=%s;UID=%s;DATABASE=%s;%s' % (
        os.environ['PGHOST'], os.environ['PGPORT'], os.environ['PGUSER'], os.environ['PGDATABASE'], options))
    cursor = connection.cursor()
    read_rows = 0
    listed = {(row.table_schem, row.table_name) for row in cursor.tables(table='%')}
    check('schemas of what is listed without one', {schema for schema, _ in listed}, {report + '_published'})
    check('tables that are not among them', set(TABLES) - {name for _, name in listed}, set())
    for schema in report, report + '_published':
        for kind in 'TABLE', 'VIEW':
            want = sorted(t for t in TABLES if (t == 'criterion_points') == (kind == 'VIEW'))
            found = [row.table_name for row in cursor.tables(schema=schema, tableType=kind)]
            check('%ss of %s' % (kind, schema), sorted(name for name in found if name in TABLES), want)
        rows = {}
        for table in TABLES:
            check_columns(cursor, schema, table, columns_of(table, schema != report))
            rows[table] = cursor.fetchall()
            check_rows(schema, table, rows[table])
            read_rows += len(rows[table])
        described = {(r.table_name, r.column_name) for r in rows['dictionary']}
        check('columns without a label in ' + schema,
              [(t, c) for t in TABLES for c, _ in columns_of(t, schema != report) if (t, c) not in described], [])
        check_figures(cursor, schema, rows)
        if schema != report:
            check('decisions', sorted({(r.year, r.revision, r.decision, r.decided_on) for r in rows['unit_index']}),
                  [(2021, 1, '987/QĐ-UBND', date(2022, 3, 21)), (2022, 1, '1234/QĐ-UBND', date(2023, 3, 20))])
    connection.close()
    print('%s: %d rows' % (options or 'defaults', read_rows))


for options in sys.argv[2:]:
    read(sys.argv[1], options)
sys.exit(1 if failed else 0)
