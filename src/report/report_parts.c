/*
 * report_parts.c
 *		What the figures of a unit say of its card: the whole, each source, each
 *		axis, beside the card of the year before and the self card.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/rows.h"
#include "miscadmin.h"
#include "report/card_cut.h"
#include "scorecard/card_select.h"
#include "utils/builtins.h"

#define PARTS_COLUMNS	18

/* Sources that the figures of an axis name, padded as in a card */
static const char appraisal[SOURCE_SIZE] = "appraisal";
static const char survey[SOURCE_SIZE] = "survey";

/* What report_parts still has to give: line 0 with all its sources, then the others */
typedef struct PartsScan
{
	CardCut		cut;
	CardCut    *self;			/* NULL where there is no such card */
	CardCut    *before;
	int64		zeros;
	int			digits;			/* of an index */
	int			line;
	int			source;
} PartsScan;

/*
 * How many criteria of a card are scored, have a maximum above 0, and no points.
 */
static int64
count_zeros(const Card *card)
{
	int64		zeros = 0;

	for (int i = 0; i < card->ncells; i++)
	{
		Cell		cell = card_cell(card, i);

		CHECK_FOR_INTERRUPTS();
		if (key_state(cell.key) == CELL_SCORED && cell.points == 0 && cell.max_points > 0 &&
			source_kind(card->sources[key_source(cell.key)]) == SOURCE_REGULAR)
			zeros += cell.entries;
	}
	return zeros;
}

/*
 * The cut of the card in an argument, NULL for NULL.
 */
static CardCut *
cut_argument(FunctionCallInfo fcinfo, int n)
{
	CardCut    *cut;

	if (PG_ARGISNULL(n))
		return NULL;
	cut = palloc(sizeof(CardCut));
	card_cut(card_kept(PG_GETARG_DATUM(n)), cut);
	return cut;
}

static void
points_column(const CardTotals *totals, Datum *values, bool *nulls, int n)
{
	nulls[n] = totals == NULL || !totals_have_points(totals);
	if (!nulls[n])
		values[n] = points_to_numeric(totals->points);
}

/*
 * The index of a place in a cut, in units of its last digit; false if there is
 * none.
 */
static bool
part_index(const CardTotals *totals, int digits, int128 *index)
{
	Points		earned;
	Points		max_points;

	if (totals == NULL || !totals_ratio(totals, UNSCORED_NULL, &earned, &max_points))
		return false;
	*index = index_rounded(index_scaled(earned, max_points), digits);
	return true;
}

static void
index_column(const CardTotals *totals, int digits, Datum *values, bool *nulls, int n)
{
	int128		index;

	nulls[n] = !part_index(totals, digits, &index);
	if (!nulls[n])
		values[n] = int128_to_numeric(index, digits);
}

/*
 * What one source gave on an axis: points, index, and what the index moved by.
 */
static void
source_columns(const PartsScan *scan, int axis, const char *source, Datum *values, bool *nulls, int n)
{
	const CardTotals *totals = cut_find(&scan->cut, axis, source);
	int128		now;
	int128		before;

	points_column(totals, values, nulls, n);
	index_column(totals, scan->digits, values, nulls, n + 1);
	nulls[n + 2] = !part_index(totals, scan->digits, &now) ||
		!part_index(cut_find(scan->before, axis, source), scan->digits, &before);
	if (!nulls[n + 2])
		values[n + 2] = int128_to_numeric(now - before, scan->digits);
}

/*
 * The columns of the part at which the scan stands.
 */
static void
part_columns(const PartsScan *scan, Datum *values, bool *nulls)
{
	int			axis = scan->cut.axes[scan->line];
	const char *source = scan->source == CARD_NO_SOURCE ? NULL : scan->cut.card->sources[scan->source];
	const CardTotals *totals = cut_totals(&scan->cut, scan->line, scan->source);
	const CardTotals *self = cut_find(scan->self, axis, source);
	const CardTotals *before = cut_find(scan->before, axis, source);

	values[0] = Int32GetDatum(axis);
	values[1] = CStringGetTextDatum(source == NULL ? "" : source);
	points_column(totals, values, nulls, 2);
	values[3] = points_to_numeric(totals->max_points);
	index_column(totals, scan->digits, values, nulls, 4);
	values[5] = count_to_datum(totals->unscored);
	values[6] = count_to_datum(totals->not_applicable);
	nulls[7] = axis != 0 || source != NULL;
	values[7] = count_to_datum(scan->zeros);
	points_column(self, values, nulls, 8);
	nulls[9] = self == NULL;
	if (self != NULL)
		values[9] = points_to_numeric(self->max_points);
	values[10] = BoolGetDatum(before != NULL);
	index_column(before, scan->digits, values, nulls, 11);
	if (source == NULL)
	{
		source_columns(scan, axis, appraisal, values, nulls, 12);
		source_columns(scan, axis, survey, values, nulls, 15);
	}
	else
		memset(&nulls[12], true, 6);
}

/*
 * Steps to the next part; false behind the last.
 */
static bool
next_part(PartsScan *scan)
{
	if (scan->line == 0 && scan->source + 1 < scan->cut.card->nsources)
		scan->source++;
	else
	{
		scan->line++;
		scan->source = CARD_NO_SOURCE;
	}
	return scan->line < scan->cut.nlines;
}

/*
 * A scan over the parts of a card, whose whole comes first; NULL for no card.
 */
static void *
parts_start(FunctionCallInfo fcinfo)
{
	PartsScan  *scan;

	if (PG_ARGISNULL(0))
		return NULL;
	scan = palloc(sizeof(PartsScan));
	scan->cut = *cut_argument(fcinfo, 0);
	scan->self = cut_argument(fcinfo, 1);
	scan->before = cut_argument(fcinfo, 2);
	scan->zeros = count_zeros(scan->cut.card);
	scan->digits = digits_argument(fcinfo, 3);
	scan->line = -1;
	scan->source = CARD_NO_SOURCE;
	return scan;
}

/*
 * report_parts(card, self_card, before_card, digits): a row for the whole of a
 * card (axis 0, source ''), for each of its sources (axis 0) and for each axis
 * (source ''), its indices rounded to so many digits, to 16 where they are NULL;
 * no rows for a NULL card.
 */
PARINDEX_FUNCTION(report_parts);
Datum
report_parts(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, parts_start);
	Datum		values[PARTS_COLUMNS] = {0};
	bool		nulls[PARTS_COLUMNS] = {0};

	if (call->user_fctx == NULL || !next_part(call->user_fctx))
		SRF_RETURN_DONE(call);
	part_columns(call->user_fctx, values, nulls);
	RETURN_ROW(call, values, nulls);
}
