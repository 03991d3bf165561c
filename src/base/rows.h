/*
 * rows.h
 *		Functions that return a set of rows.
 */
#ifndef PARINDEX_ROWS_H
#define PARINDEX_ROWS_H

#include "access/htup_details.h"
#include "base/compat.h"
#include "funcapi.h"

/* Makes what the calls for one set share, in memory that they share. */
typedef void *(*RowsStart) (FunctionCallInfo fcinfo);

extern FuncCallContext *rows_call(FunctionCallInfo fcinfo, RowsStart start);

#define RETURN_ROW(call, values, nulls) \
	SRF_RETURN_NEXT(call, HeapTupleGetDatum(heap_form_tuple((call)->tuple_desc, values, nulls)))

#endif							/* PARINDEX_ROWS_H */
