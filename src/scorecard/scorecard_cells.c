/*
 * scorecard_cells.c
 *		The set-returning accessors of a scorecard: cells and axes.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/rows.h"
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
 * A scan over a card cut to a depth, or kept as it is for 0.
 */
static CellsScan *
cells_scan(Card *card, int depth, uint64 mask)
{
	CellsScan  *scan = palloc(sizeof(CellsScan));

	card_require_depth(card, depth);
	scan->card = card_canonical(card, depth == 0 ? card->depth : depth % CODE_LEVELS);
	scan->next = 0;
	scan->mask = mask;
	return scan;
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

static void *
cells_start(FunctionCallInfo fcinfo)
{
	if (PG_ARGISNULL(0))
		return NULL;
	return cells_scan(PG_GETARG_CARD(0), PG_ARGISNULL(1) ? 0 : depth_argument(PG_GETARG_INT32(1)),
					  ~KEY_STATE_MASK);
}

/*
 * cells(card, depth): a row for each code and source; none for no card.
 */
PARINDEX_FUNCTION(scorecard_cells);
Datum
scorecard_cells(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, cells_start);
	CellsScan  *scan = call->user_fctx;
	CardTotals	totals;
	uint64		key;
	char		code[CODE_TEXT_SIZE];
	Datum		values[8] = {0};
	bool		nulls[8] = {0};

	if (scan == NULL || !cells_scan_next(scan, &key, &totals))
		SRF_RETURN_DONE(call);

	values[0] = PointerGetDatum(cstring_to_text_with_len(code, code_format(key_code(key), code)));
	values[1] = PointerGetDatum(cstring_to_text(scan->card->sources[key_source(key)]));
	values[2] = count_to_datum(totals.entries);
	totals_columns(&totals, values, nulls, 3);
	RETURN_ROW(call, values, nulls);
}

static void *
axes_start(FunctionCallInfo fcinfo)
{
	return cells_scan(PG_GETARG_CARD(0), 0, code_mask(1));
}

/*
 * axes(card): a row for each axis, over all sources.
 */
PARINDEX_FUNCTION(scorecard_axes);
Datum
scorecard_axes(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, axes_start);
	CardTotals	totals;
	uint64		key;
	Datum		values[6] = {0};
	bool		nulls[6] = {0};

	if (!cells_scan_next(call->user_fctx, &key, &totals))
		SRF_RETURN_DONE(call);

	values[0] = Int32GetDatum(code_axis(key_code(key)));
	totals_columns(&totals, values, nulls, 1);
	RETURN_ROW(call, values, nulls);
}
