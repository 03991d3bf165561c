/*
 * report_criteria.c
 *		The criteria of a unit as the view criterion_points shows them: its card
 *		beside the card of the year before and the self card, in one pass.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/rows.h"
#include "ranking/change_cells.h"
#include "report/report_texts.h"
#include "scorecard/card_select.h"
#include "scorecard/scorecard_cells.h"
#include "utils/builtins.h"

#define CRITERIA_COLUMNS	17

/* The criteria of one call */
typedef struct CriteriaScan
{
	ChangeRows	rows;
	ChangePart *parts;			/* NULL where it is not known why the index moved */
	const Card *self;			/* NULL where there is none */
	int			digits;
} CriteriaScan;

/*
 * Joins the cards of a call; no rows where there is no card.
 */
static void *
criteria_start(FunctionCallInfo fcinfo)
{
	CriteriaScan *scan = palloc0(sizeof(CriteriaScan));
	Card	   *now;
	Card	   *before;

	scan->digits = digits_argument(fcinfo, 3);
	if (PG_ARGISNULL(0))
		return scan;
	now = card_kept(PG_GETARG_DATUM(0));
	before = PG_ARGISNULL(1) ? card_like(now, 0) : card_kept(PG_GETARG_DATUM(1));
	if (!PG_ARGISNULL(2))
		scan->self = card_kept(PG_GETARG_DATUM(2));
	change_rows_join(before, now, &scan->rows);
	if (!PG_ARGISNULL(1))
		scan->parts = change_parts(before, now, scan->digits, &scan->rows, &scan->rows, code_mask(CODE_LEVELS));
	return scan;
}

/*
 * The totals of a row's criterion in the self card; not present where there is
 * none.
 */
static void
self_totals(const CriteriaScan *scan, const ChangeRow *row, CardTotals *totals)
{
	int			place = scan->self == NULL ? -1 :
		card_find_pair(scan->self, row->code, card_find_source(scan->self, row->source));

	totals->present = false;
	totals->not_applicable = 0;
	if (place >= 0)
		card_range_totals(scan->self, place, card_pair_end(scan->self, place), totals);
}

/*
 * The points of a criterion that applies, NULL where they are not known.
 */
static void
applicable_points(const CardTotals *totals, Datum *values, bool *nulls, int n)
{
	nulls[n] = !totals_have_points(totals) || totals->not_applicable > 0;
	if (!nulls[n])
		values[n] = points_to_numeric(totals->points);
}

/*
 * The columns that a criterion has in the card of the year.
 */
static void
now_columns(const ChangeRow *row, Datum *values, bool *nulls)
{
	const CardTotals *now = &row->totals[1];

	values[4] = BoolGetDatum(now->present);
	totals_columns(now, values, nulls, 5);
	if (now->not_applicable > 0)
		nulls[5] = nulls[6] = true;
	nulls[6] |= !now->present;
	nulls[10] = nulls[6] || nulls[5] || source_kind(row->source) != SOURCE_REGULAR;
	if (!nulls[10])
		values[10] = points_to_numeric(now->max_points - now->points);
}

/*
 * report_criteria(card, before_card, self_card, digits): a row for each code and
 * source of a card and of the card of the year before.
 */
PARINDEX_FUNCTION(report_criteria);
Datum
report_criteria(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, criteria_start);
	CriteriaScan *scan = call->user_fctx;
	const ChangeRow *row;
	CardTotals	self;
	Datum		values[CRITERIA_COLUMNS] = {0};
	bool		nulls[CRITERIA_COLUMNS] = {0};

	if (call->call_cntr >= (uint64) scan->rows.count)
		SRF_RETURN_DONE(call);
	row = &scan->rows.rows[call->call_cntr];

	values[0] = code_to_text(row->code);
	values[1] = CStringGetTextDatum(row->source);
	values[2] = code_to_order(row->code);
	values[3] = Int32GetDatum(code_axis(row->code));
	now_columns(row, values, nulls);
	nulls[11] = !totals_have_points(&row->totals[0]);
	values[11] = points_to_numeric(row->totals[0].points);
	nulls[12] = !row->totals[0].present;
	values[12] = points_to_numeric(row->totals[0].max_points);
	part_columns(scan->parts, call->call_cntr, scan->digits, values, nulls, 13);
	self_totals(scan, row, &self);
	applicable_points(&self, values, nulls, 16);
	RETURN_ROW(call, values, nulls);
}
