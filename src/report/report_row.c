/*
 * report_row.c
 *		A row of a published table as JSON.
 *
 * json_strip_nulls(to_json(row)) says the same, but looks up each column's type
 * for each row and then reads its own text: a nation's year has a million
 * values, written by publish and again by verify.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "base/compat.h"
#include "catalog/pg_type.h"
#include "common/jsonapi.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/json.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

/* How the value of a column is written */
typedef enum ColumnForm
{
	FORM_NUMBER,				/* as it is, unless it is NaN or infinite */
	FORM_BOOLEAN,
	FORM_TIME,					/* ISO 8601, whatever DateStyle is */
	FORM_TEXT
} ColumnForm;

typedef struct RowColumn
{
	const char *key;			/* with quotes and colon; NULL if dropped */
	Oid			type;			/* below domains */
	ColumnForm	form;
	FmgrInfo	output;
} RowColumn;

/* What fn_extra keeps of the type of the rows */
typedef struct RowForm
{
	uint64		identifier;		/* another one after ALTER TABLE */
	int			ncolumns;
	RowColumn	columns[FLEXIBLE_ARRAY_MEMBER];
} RowForm;

static ColumnForm
column_form(Oid type)
{
	switch (type)
	{
		case INT2OID:
		case INT4OID:
		case INT8OID:
		case FLOAT4OID:
		case FLOAT8OID:
		case NUMERICOID:
			return FORM_NUMBER;
		case BOOLOID:
			return FORM_BOOLEAN;
		case DATEOID:
		case TIMESTAMPOID:
		case TIMESTAMPTZOID:
			return FORM_TIME;
		default:
			return FORM_TEXT;
	}
}

/*
 * Looks up once what is needed to write rows of a type.
 */
static RowForm *
row_form(TupleDesc desc, uint64 identifier, MemoryContext context)
{
	MemoryContext caller = MemoryContextSwitchTo(context);
	RowForm    *form = palloc0(offsetof(RowForm, columns) + desc->natts * sizeof(RowColumn));

	form->identifier = identifier;
	form->ncolumns = desc->natts;
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);
		RowColumn  *column = &form->columns[i];
		StringInfoData key;
		Oid			output;
		bool		varlena;

		if (attribute->attisdropped)
			continue;
		initStringInfo(&key);
		escape_json(&key, NameStr(attribute->attname));
		appendStringInfoChar(&key, ':');
		column->key = key.data;
		column->type = getBaseType(attribute->atttypid);
		column->form = column_form(column->type);
		getTypeOutputInfo(column->type, &output, &varlena);
		fmgr_info_cxt(output, &column->output, context);
	}
	MemoryContextSwitchTo(caller);
	return form;
}

static void
write_value(StringInfo json, RowColumn *column, Datum value)
{
	char		time[MAXDATELEN + 1];
	char	   *text;

	if (column->form == FORM_BOOLEAN)
	{
		appendStringInfoString(json, DatumGetBool(value) ? "true" : "false");
		return;
	}
	if (column->form == FORM_TIME)
	{
		JsonEncodeDateTime(time, value, column->type, NULL);
		appendStringInfo(json, "\"%s\"", time);
		return;
	}
	text = OutputFunctionCall(&column->output, value);
	if (column->form == FORM_NUMBER && IsValidJsonNumber(text, strlen(text)))
		appendStringInfoString(json, text);
	else
		escape_json(json, text);
}

/*
 * report_row_json(row): the row as JSON, its columns in their order, without
 * those that are NULL.  What is neither number, boolean nor time is text.
 */
PARINDEX_FUNCTION(report_row_json);
Datum
report_row_json(PG_FUNCTION_ARGS)
{
	HeapTupleHeader row = PG_GETARG_HEAPTUPLEHEADER(0);
	Oid			type = HeapTupleHeaderGetTypeId(row);
	int32		typmod = HeapTupleHeaderGetTypMod(row);
	TupleDesc	desc = lookup_rowtype_tupdesc(type, typmod);
	uint64		identifier = assign_record_type_identifier(type, typmod);
	RowForm    *form = fcinfo->flinfo->fn_extra;
	HeapTupleData tuple = {.t_len = HeapTupleHeaderGetDatumLength(row), .t_data = row};
	Datum	   *values = palloc(desc->natts * sizeof(Datum));
	bool	   *nulls = palloc(desc->natts * sizeof(bool));
	StringInfoData json;
	const char *comma = "{";

	if (form == NULL || form->identifier != identifier)
		fcinfo->flinfo->fn_extra = form = row_form(desc, identifier, fcinfo->flinfo->fn_mcxt);
	heap_deform_tuple(&tuple, desc, values, nulls);
	initStringInfo(&json);
	for (int i = 0; i < form->ncolumns; i++)
	{
		if (nulls[i] || form->columns[i].key == NULL)
			continue;
		appendStringInfoString(&json, comma);
		appendStringInfoString(&json, form->columns[i].key);
		write_value(&json, &form->columns[i], values[i]);
		comma = ",";
	}
	appendStringInfoString(&json, *comma == '{' ? "{}" : "}");
	ReleaseTupleDesc(desc);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(json.data, json.len));
}
