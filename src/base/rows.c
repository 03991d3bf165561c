/*
 * rows.c
 *		Functions that return a set of rows.
 */
#include "postgres.h"

#include "base/rows.h"

/*
 * The call for the next row: user_fctx is what start made at the first one,
 * tuple_desc the row's columns.
 */
FuncCallContext *
rows_call(FunctionCallInfo fcinfo, RowsStart start)
{
	if (SRF_IS_FIRSTCALL())
	{
		FuncCallContext *call = SRF_FIRSTCALL_INIT();
		MemoryContext caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);

		call->user_fctx = start(fcinfo);
		if (get_call_result_type(fcinfo, NULL, &call->tuple_desc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		call->tuple_desc = BlessTupleDesc(call->tuple_desc);
		MemoryContextSwitchTo(caller);
	}
	return SRF_PERCALL_SETUP();
}
