/*
 * report_parts.c
 *		A card cut by axis and source, in one pass.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/rows.h"
#include "miscadmin.h"
#include "scorecard/card_select.h"
#include "scorecard/scorecard_cells.h"
#include "utils/builtins.h"

/* One row: what the cells of an axis and source add up to. */
typedef struct Part
{
	int			axis;			/* 0 for all */
	const char *source;			/* "" for all */
	CardTotals	totals;
	int64		zeros;			/* criteria with a maximum and no points */
} Part;

/* What card_parts still has to give */
typedef struct PartsScan
{
	int			nparts;
	int			next;
	Part		parts[FLEXIBLE_ARRAY_MEMBER];
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

static Part *
add_part(PartsScan *scan, int axis, const char *source)
{
	Part	   *part = &scan->parts[scan->nparts++];

	part->axis = axis;
	part->source = source;
	part->zeros = 0;
	return part;
}

/*
 * The parts of the argument's card: the whole, its sources, and each axis
 * before its own.
 */
static void *
parts_start(FunctionCallInfo fcinfo)
{
	const Card *leaves = PG_GETARG_CARD(0);
	Card	   *card = card_canonical(leaves, 1);
	PartsScan  *scan = palloc(offsetof(PartsScan, parts) +
							  (1 + card->nsources + 2 * (size_t) card->ncells) * sizeof(Part));
	Part	   *whole;
	int			axis_end = 0;

	scan->nparts = 0;
	scan->next = 0;
	whole = add_part(scan, 0, "");
	card_range_totals(card, 0, card->ncells, &whole->totals);
	whole->zeros = count_zeros(leaves);
	for (int i = 0; i < card->nsources; i++)
	{
		CardSelection selection;

		card_select(&selection, card, 0, card->sources[i]);
		card_totals(&selection, &add_part(scan, 0, card->sources[i])->totals);
	}
	for (int i = 0; i < card->ncells; i = card_pair_end(card, i))
	{
		uint64		key = card_key(card, i);
		int			axis = code_axis(key_code(key));

		CHECK_FOR_INTERRUPTS();
		if (i >= axis_end)
		{
			while (axis_end < card->ncells && key_code(card_key(card, axis_end)) == key_code(key))
				axis_end++;
			card_range_totals(card, i, axis_end, &add_part(scan, axis, "")->totals);
		}
		card_range_totals(card, i, card_pair_end(card, i),
						  &add_part(scan, axis, card->sources[key_source(key)])->totals);
	}
	return scan;
}

/*
 * card_parts(card): a row for the whole of a card (axis 0, source ''), for each
 * source of it (axis 0), for each axis (source ''), and for each source of each
 * axis: axis, source, points, maximum, index, unscored, not applicable, zeros.
 */
PARINDEX_FUNCTION(report_card_parts);
Datum
report_card_parts(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, parts_start);
	PartsScan  *scan = call->user_fctx;
	Part	   *part;
	Datum		values[8] = {0};
	bool		nulls[8] = {0};

	if (scan->next == scan->nparts)
		SRF_RETURN_DONE(call);

	part = &scan->parts[scan->next++];
	values[0] = Int32GetDatum(part->axis);
	values[1] = CStringGetTextDatum(part->source);
	totals_columns(&part->totals, values, nulls, 2);
	values[7] = count_to_datum(part->zeros);
	RETURN_ROW(call, values, nulls);
}
