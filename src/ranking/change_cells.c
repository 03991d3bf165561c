/*
 * change_cells.c
 *		index_change, and change_cells: why an index moved.
 *
 * With A points, M maximum and I = A / M of the whole card, before (0) and now
 * (1), the contribution of a criterion with a points and m maximum is
 *
 *		c = 100 * [(a1 - a0) - (I0 + I1) / 2 * (m1 - m0)] / ((M0 + M1) / 2)
 *
 *		    100 * [2 * (a1 - a0) * M0 * M1 - (A0 * M1 + A1 * M0) * (m1 - m0)]
 *		  = -----------------------------------------------------------------
 *		                        M0 * M1 * (M0 + M1)
 *
 * a ratio of integers.  The contributions add up to 100 * (I1 - I0): each is
 * rounded down to 16 decimals, and what is then missing from index_change goes,
 * one unit of the last decimal each, to those with the largest remainders.
 * Indices are rounded half away from zero, so that a change can also be a unit
 * below that sum: then the smallest remainder gives it.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/htup_details.h"
#include "base/numeric_points.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "scorecard/scorecard.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/fmgrprotos.h"
#include "utils/memutils.h"

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

/* One criterion of a source in two cards */
typedef struct ChangeRow
{
	Code		code;
	const char *source;
	CardTotals	totals[2];		/* before, now */
	Datum		contribution;	/* in units of 1e-16, rounded down */
	Datum		remainder;		/* of that division */
} ChangeRow;

typedef struct ChangeRows
{
	ChangeRow  *rows;
	int			count;
	bool		known;			/* are both indices known? */
} ChangeRows;

/*
 * Where a scan over the rows of one card stands: cells from .. to - 1 are of
 * one code and source.
 */
typedef struct RowCursor
{
	const Card *card;
	int			from;
	int			to;
} RowCursor;

static void
cursor_next(RowCursor *cursor)
{
	cursor->from = cursor->to;
	while (cursor->to < cursor->card->ncells &&
		   (card_key(cursor->card, cursor->to) ^ card_key(cursor->card, cursor->from)) < (1 << KEY_STATE_BITS))
		cursor->to++;
}

/*
 * The order of two cursors by code and source; a cursor at its end is last.
 */
static int
cursor_compare(const RowCursor *a, const RowCursor *b)
{
	bool		a_ends = a->from >= a->card->ncells;
	bool		b_ends = b->from >= b->card->ncells;
	uint64		x;
	uint64		y;

	if (a_ends || b_ends)
		return a_ends - b_ends;
	x = card_key(a->card, a->from);
	y = card_key(b->card, b->from);
	if (key_code(x) != key_code(y))
		return key_code(x) < key_code(y) ? -1 : 1;
	return memcmp(a->card->sources[key_source(x)], b->card->sources[key_source(y)], SOURCE_SIZE);
}

/*
 * Joins two cards by code and source, in their order.
 */
static void
join_cards(const Card *before, const Card *now, ChangeRows *result)
{
	RowCursor	cursors[2] = {{before, 0, 0}, {now, 0, 0}};

	result->rows = palloc_extended((Size) (before->ncells + now->ncells + 1) * sizeof(ChangeRow),
								   MCXT_ALLOC_HUGE);
	result->count = 0;
	cursor_next(&cursors[0]);
	cursor_next(&cursors[1]);
	while (cursors[0].from < before->ncells || cursors[1].from < now->ncells)
	{
		ChangeRow  *row = &result->rows[result->count++];
		int			order = cursor_compare(&cursors[0], &cursors[1]);
		RowCursor  *first = &cursors[order <= 0 ? 0 : 1];
		uint64		key = card_key(first->card, first->from);

		CHECK_FOR_INTERRUPTS();
		row->code = key_code(key);
		row->source = first->card->sources[key_source(key)];
		for (int n = 0; n < 2; n++)
		{
			bool		here = n == 0 ? order <= 0 : order >= 0;

			card_range_totals(cursors[n].card, cursors[n].from,
							  here ? cursors[n].to : cursors[n].from, &row->totals[n]);
			if (here)
				cursor_next(&cursors[n]);
		}
	}
}

#define NUMERIC_OP(op, a, b) DirectFunctionCall2(numeric_##op, a, b)

static Datum
integer_numeric(int64 value)
{
	return int128_to_numeric(value, 0);
}

/*
 * The contribution of a row, rounded down, and its remainder.  weight is
 * 2 * M0 * M1, level A0 * M1 + A1 * M0, divisor M0 * M1 * (M0 + M1).
 */
static void
row_contribution(ChangeRow *row, Datum weight, Datum level, Datum divisor)
{
	Datum		earned = NUMERIC_OP(sub, integer_numeric(row->totals[1].points),
									integer_numeric(row->totals[0].points));
	Datum		max_points = NUMERIC_OP(sub, integer_numeric(row->totals[1].max_points),
										integer_numeric(row->totals[0].max_points));
	Datum		dividend = NUMERIC_OP(sub, NUMERIC_OP(mul, earned, weight),
									  NUMERIC_OP(mul, max_points, level));
	Datum		zero = integer_numeric(0);

	dividend = NUMERIC_OP(mul, dividend, integer_numeric(INDEX_SCALE));
	row->contribution = NUMERIC_OP(div_trunc, dividend, divisor);
	row->remainder = NUMERIC_OP(sub, dividend, NUMERIC_OP(mul, row->contribution, divisor));
	if (DatumGetBool(NUMERIC_OP(lt, row->remainder, zero)))
	{
		row->contribution = NUMERIC_OP(sub, row->contribution, integer_numeric(1));
		row->remainder = NUMERIC_OP(add, row->remainder, divisor);
	}
}

/*
 * The contributions of all rows.  What the arithmetic leaves behind goes with
 * every row.
 */
static void
row_contributions(ChangeRows *rows, Datum weight, Datum level, Datum divisor)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "change_cells row",
												  ALLOCSET_SMALL_SIZES);

	for (int i = 0; i < rows->count; i++)
	{
		ChangeRow  *row = &rows->rows[i];
		MemoryContext caller = MemoryContextSwitchTo(scratch);

		CHECK_FOR_INTERRUPTS();
		row_contribution(row, weight, level, divisor);
		MemoryContextSwitchTo(caller);
		row->contribution = datumCopy(row->contribution, false, -1);
		row->remainder = datumCopy(row->remainder, false, -1);
		MemoryContextReset(scratch);
	}
	MemoryContextDelete(scratch);
}

/*
 * Larger remainders first, of equal ones the first row.
 */
static int
compare_remainders(const void *a, const void *b)
{
	const ChangeRow *x = *(const ChangeRow *const *) a;
	const ChangeRow *y = *(const ChangeRow *const *) b;
	int			order = DatumGetInt32(NUMERIC_OP(cmp, y->remainder, x->remainder));

	CHECK_FOR_INTERRUPTS();
	return order != 0 ? order : (x > y) - (x < y);
}

/*
 * Makes the rounded contributions add up to the change, in units of 1e-16: what
 * is missing goes to the largest remainders, what is too much comes from the
 * smallest.
 */
static void
settle(ChangeRows *rows, Datum change)
{
	ChangeRow **order = palloc_extended((Size) rows->count * sizeof(ChangeRow *), MCXT_ALLOC_HUGE);
	Datum		missing = change;
	int64		units;
	int64		step;

	for (int i = 0; i < rows->count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		order[i] = &rows->rows[i];
		missing = NUMERIC_OP(sub, missing, rows->rows[i].contribution);
	}
	units = DatumGetInt64(DirectFunctionCall1(numeric_int8, missing));
	step = units < 0 ? -1 : 1;
	qsort(order, rows->count, sizeof(ChangeRow *), compare_remainders);
	for (int64 i = 0; i < units * step; i++)
	{
		int64		place = i % rows->count;
		ChangeRow  *row = order[step > 0 ? place : rows->count - 1 - place];

		row->contribution = NUMERIC_OP(add, row->contribution, integer_numeric(step));
	}
}

/*
 * Fills the contributions of joined rows.
 */
static void
contributions(const Card *before, const Card *now, ChangeRows *rows)
{
	Points		a[2];
	Points		m[2];
	Datum		product;
	Datum		weight;
	Datum		level;
	Datum		divisor;
	Datum		change;

	rows->known = card_ratio(before, &a[0], &m[0]) && card_ratio(now, &a[1], &m[1]);
	if (!rows->known)
		return;
	product = NUMERIC_OP(mul, integer_numeric(m[0]), integer_numeric(m[1]));
	weight = NUMERIC_OP(mul, product, integer_numeric(2));
	level = NUMERIC_OP(add, NUMERIC_OP(mul, integer_numeric(a[0]), integer_numeric(m[1])),
					   NUMERIC_OP(mul, integer_numeric(a[1]), integer_numeric(m[0])));
	divisor = NUMERIC_OP(mul, product,
						 NUMERIC_OP(add, integer_numeric(m[0]), integer_numeric(m[1])));
	row_contributions(rows, weight, level, divisor);

	change = index_to_numeric(index_scaled(a[1], m[1]) - index_scaled(a[0], m[0]));
	settle(rows, NUMERIC_OP(mul, change, integer_numeric(INDEX_SCALE / 100)));
}

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
	if (now->ncells > 0 && before->ncells > 0 && now->depth != before->depth)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("scorecards kept to different depths cannot be compared"),
				 errdetail("One keeps %s, the other %s.",
						   depth_words(now->depth), depth_words(before->depth)),
				 errhint("Give a depth that both keep: change_cells(now, before, depth).")));
	return Max(now->depth, before->depth);
}

static void
change_cells_start(FunctionCallInfo fcinfo)
{
	FuncCallContext *call = SRF_FIRSTCALL_INIT();
	MemoryContext caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);
	ChangeRows *rows = palloc0(sizeof(ChangeRows));

	if (!PG_ARGISNULL(0) && !PG_ARGISNULL(1))
	{
		Card	   *now = PG_GETARG_CARD(0);
		Card	   *before = PG_GETARG_CARD(1);
		int			depth = common_depth(fcinfo, now, before);

		now = card_canonical(now, depth);
		before = card_canonical(before, depth);
		join_cards(before, now, rows);
		contributions(before, now, rows);
	}
	call->user_fctx = rows;
	if (get_call_result_type(fcinfo, NULL, &call->tuple_desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	call->tuple_desc = BlessTupleDesc(call->tuple_desc);
	MemoryContextSwitchTo(caller);
}

/*
 * change_cells(now, before, depth): a row for each code and source of either
 * card; points and maximum are NULL on the side that lacks it, contributions
 * are NULL where one of the two indices is.
 */
PARINDEX_FUNCTION(change_cells);
Datum
change_cells(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	ChangeRows *rows;
	ChangeRow  *row;
	char		code[CODE_TEXT_SIZE];
	Datum		values[7] = {0};
	bool		nulls[7] = {0};

	if (SRF_IS_FIRSTCALL())
		change_cells_start(fcinfo);
	call = SRF_PERCALL_SETUP();
	rows = call->user_fctx;
	if (call->call_cntr >= (uint64) rows->count)
		SRF_RETURN_DONE(call);
	row = &rows->rows[call->call_cntr];

	values[0] = PointerGetDatum(cstring_to_text_with_len(code, code_format(row->code, code)));
	values[1] = PointerGetDatum(cstring_to_text(row->source));
	for (int n = 0; n < 2; n++)
	{
		nulls[2 + 2 * n] = nulls[3 + 2 * n] = !row->totals[n].present;
		if (!row->totals[n].present)
			continue;
		values[2 + 2 * n] = points_to_numeric(row->totals[n].points);
		values[3 + 2 * n] = points_to_numeric(row->totals[n].max_points);
	}
	nulls[6] = !rows->known;
	if (rows->known)
		values[6] = NUMERIC_OP(mul, row->contribution,
							   int128_to_numeric(1, INDEX_DECIMALS));
	SRF_RETURN_NEXT(call, HeapTupleGetDatum(heap_form_tuple(call->tuple_desc, values, nulls)));
}
