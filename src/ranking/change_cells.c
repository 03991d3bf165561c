/*
 * change_cells.c
 *		index_change, and change_cells: why an index moved.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/rows.h"
#include "ranking/change_cells.h"
#include "scorecard/card_select.h"
#include "utils/builtins.h"

/*
 * index_change(now, before, branch, source): the difference of two indices,
 * each with 16 decimals; NULL where one of them is NULL.
 */
static Datum
index_change_of(FunctionCallInfo fcinfo, bool axis_form)
{
	int128		index[2];

	for (int n = 0; n < 2; n++)
	{
		CardSelection selection;
		CardTotals	totals;
		Points		earned;
		Points		max_points;

		if (!select_cells(fcinfo, n, 2, axis_form, &selection))
			PG_RETURN_NULL();
		card_totals(&selection, &totals);
		if (!totals_ratio(&totals, UNSCORED_NULL, &earned, &max_points))
			PG_RETURN_NULL();
		index[n] = index_scaled(earned, max_points);
	}
	return index_to_numeric(index[0] - index[1]);
}

CARD_ACCESSOR(index_change)

/*
 * The level to which both cards are cut; 22023 where they differ and no depth
 * is asked for.
 */
static int
common_depth(FunctionCallInfo fcinfo, const Card *now, const Card *before)
{
	if (!PG_ARGISNULL(2))
	{
		int			depth = depth_argument(PG_GETARG_INT32(2));

		card_require_depth(now, depth);
		card_require_depth(before, depth);
		return depth % CODE_LEVELS;
	}
	card_require_same_depth(now, before, "scorecards kept to different depths cannot be compared",
							"Give a depth that both keep: change_cells(now, before, depth).");
	return Max(now->depth, before->depth);
}

/*
 * The deepest level that both cards keep, 0 for all: work is told there.
 */
static int
kept_depth(const Card *now, const Card *before)
{
	if (now->depth == 0 || before->depth == 0)
		return Max(now->depth, before->depth);
	return Min(now->depth, before->depth);
}

/* The rows of one call */
typedef struct ChangeScan
{
	ChangeRows	rows;
	ChangePart *parts;			/* NULL where one of the two indices is not known */
	int			digits;
} ChangeScan;

/*
 * Fills the rows of a call.
 */
static void
change_scan_fill(ChangeScan *scan, const Card *now, const Card *before, int depth)
{
	int			cell_depth = kept_depth(now, before);
	ChangeRows	cells;
	const Card *now_cut = card_canonical(now, depth);
	const Card *before_cut = card_canonical(before, depth);

	change_rows_join(before_cut, now_cut, &scan->rows);
	cells = scan->rows;
	if (cell_depth != depth)
		change_rows_join(card_canonical(before, cell_depth), card_canonical(now, cell_depth), &cells);
	scan->parts = change_parts(before_cut, now_cut, scan->digits, &scan->rows, &cells,
							   code_mask(depth == 0 ? CODE_LEVELS : depth));
	if (cells.rows != scan->rows.rows)
		pfree(cells.rows);
}

static void *
change_start(FunctionCallInfo fcinfo)
{
	ChangeScan *scan = palloc0(sizeof(ChangeScan));

	scan->digits = digits_argument(fcinfo, 3);
	if (!PG_ARGISNULL(0) && !PG_ARGISNULL(1))
	{
		Card	   *now = PG_GETARG_CARD(0);
		Card	   *before = PG_GETARG_CARD(1);

		change_scan_fill(scan, now, before, common_depth(fcinfo, now, before));
	}
	return scan;
}

/*
 * The columns work, framework and contribution of a row, from n on, in
 * percentage points; NULL where there are no parts, as it is not known why the
 * index moved.
 */
void
part_columns(const ChangePart *parts, uint64 row, int digits, Datum *values, bool *nulls, int n)
{
	nulls[n] = nulls[n + 1] = nulls[n + 2] = parts == NULL;
	if (parts != NULL)
	{
		values[n] = exact_to_numeric(parts[row].work, digits);
		values[n + 1] = exact_to_numeric(parts[row].framework, digits);
		values[n + 2] = exact_to_numeric(parts[row].contribution, digits);
	}
}

/*
 * change_cells(now, before, depth, digits): a row for each code and source of
 * either card; points and maximum are NULL on the side that lacks it, work,
 * framework and contribution where one of the two indices is.
 */
PARINDEX_FUNCTION(change_cells);
Datum
change_cells(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, change_start);
	ChangeScan *scan = call->user_fctx;
	const ChangeRow *row;
	char		code[CODE_TEXT_SIZE];
	Datum		values[9] = {0};
	bool		nulls[9] = {0};

	if (call->call_cntr >= (uint64) scan->rows.count)
		SRF_RETURN_DONE(call);
	row = &scan->rows.rows[call->call_cntr];

	values[0] = PointerGetDatum(cstring_to_text_with_len(code, code_format(row->code, code)));
	values[1] = PointerGetDatum(cstring_to_text(row->source));
	for (int n = 0; n < 2; n++)
	{
		const CardTotals *totals = &row->totals[n];

		nulls[2 + 2 * n] = !totals_have_points(totals);
		values[2 + 2 * n] = points_to_numeric(totals->points);
		nulls[3 + 2 * n] = !totals->present;
		values[3 + 2 * n] = points_to_numeric(totals->max_points);
	}
	part_columns(scan->parts, call->call_cntr, scan->digits, values, nulls, 6);
	RETURN_ROW(call, values, nulls);
}
