/*
 * scorecard_cells.c
 *		The set-returning accessors of a scorecard: cells and axes.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "base/compat.h"
#include "base/numeric_points.h"
#include "funcapi.h"
#include "scorecard/card_select.h"
#include "scorecard/scorecard_cells.h"
#include "utils/builtins.h"

/* Where a set-returning accessor stands */
typedef struct CellsScan
{
	Card	   *card;
	int			next;			/* the first cell of the next row */
	uint64		mask;			/* the bits of a key that make one row */
} CellsScan;

/*
 * Starts a scan over a card cut to a depth, or kept as it is for 0.
 */
static void
cells_scan_start(FunctionCallInfo fcinfo, int depth, uint64 mask)
{
	FuncCallContext *call = SRF_FIRSTCALL_INIT();
	MemoryContext caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);
	CellsScan  *scan = palloc(sizeof(CellsScan));
	Card	   *card = PG_GETARG_CARD(0);

	card_require_depth(card, depth);
	scan->card = card_canonical(card, depth == 0 ? card->depth : depth % CODE_LEVELS);
	scan->next = 0;
	scan->mask = mask;
	call->user_fctx = scan;
	if (get_call_result_type(fcinfo, NULL, &call->tuple_desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	call->tuple_desc = BlessTupleDesc(call->tuple_desc);
	MemoryContextSwitchTo(caller);
}

/*
 * The totals of the cells of the next row and their common key; false behind
 * the last.
 */
static bool
cells_scan_next(CellsScan *scan, uint64 *key, CardTotals *totals)
{
	int			from = scan->next;

	if (from >= scan->card->ncells)
		return false;
	*key = card_key(scan->card, from);
	while (scan->next < scan->card->ncells &&
		   ((card_key(scan->card, scan->next) ^ *key) & scan->mask) == 0)
		scan->next++;
	card_range_totals(scan->card, from, scan->next, totals);
	return true;
}

/*
 * Points, maximum, index, unscored and not applicable, from column n on.
 */
void
totals_columns(const CardTotals *totals, Datum *values, bool *nulls, int n)
{
	Points		earned;
	Points		max_points;

	nulls[n] = !totals_have_points(totals);
	values[n] = points_to_numeric(totals->points);
	values[n + 1] = points_to_numeric(totals->max_points);
	nulls[n + 2] = !totals_ratio(totals, UNSCORED_NULL, &earned, &max_points);
	if (!nulls[n + 2])
		values[n + 2] = index_to_numeric(index_scaled(earned, max_points));
	values[n + 3] = count_to_datum(totals->unscored);
	values[n + 4] = count_to_datum(totals->not_applicable);
}

/*
 * cells(card, depth): a row for each code and source.
 */
PARINDEX_FUNCTION(scorecard_cells);
Datum
scorecard_cells(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	CellsScan  *scan;
	CardTotals	totals;
	uint64		key;
	char		code[CODE_TEXT_SIZE];
	Datum		values[8] = {0};
	bool		nulls[8] = {0};

	if (SRF_IS_FIRSTCALL())
	{
		if (PG_ARGISNULL(0))
		{
			/* no card has no rows */
			SRF_FIRSTCALL_INIT();
			call = SRF_PERCALL_SETUP();
			SRF_RETURN_DONE(call);
		}
		cells_scan_start(fcinfo, PG_ARGISNULL(1) ? 0 : depth_argument(PG_GETARG_INT32(1)),
						 ~KEY_STATE_MASK);
	}
	call = SRF_PERCALL_SETUP();
	scan = call->user_fctx;
	if (!cells_scan_next(scan, &key, &totals))
		SRF_RETURN_DONE(call);

	values[0] = PointerGetDatum(cstring_to_text_with_len(code, code_format(key_code(key), code)));
	values[1] = PointerGetDatum(cstring_to_text(scan->card->sources[key_source(key)]));
	values[2] = count_to_datum(totals.entries);
	totals_columns(&totals, values, nulls, 3);
	SRF_RETURN_NEXT(call, HeapTupleGetDatum(heap_form_tuple(call->tuple_desc, values, nulls)));
}

/*
 * axes(card): a row for each axis, over all sources.
 */
PARINDEX_FUNCTION(scorecard_axes);
Datum
scorecard_axes(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	CardTotals	totals;
	uint64		key;
	Datum		values[6] = {0};
	bool		nulls[6] = {0};

	if (SRF_IS_FIRSTCALL())
		cells_scan_start(fcinfo, 0, code_mask(1));
	call = SRF_PERCALL_SETUP();
	if (!cells_scan_next(call->user_fctx, &key, &totals))
		SRF_RETURN_DONE(call);

	values[0] = Int32GetDatum(code_axis(key_code(key)));
	totals_columns(&totals, values, nulls, 1);
	SRF_RETURN_NEXT(call, HeapTupleGetDatum(heap_form_tuple(call->tuple_desc, values, nulls)));
}
