/*
 * report_card.c
 *		A unit's card beside the card of its framework.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/rows.h"
#include "miscadmin.h"
#include "scorecard/card_value.h"
#include "utils/builtins.h"

/*
 * report_absent(card, framework, applicable): the criteria of the framework
 * that the card lacks, bonus and penalty apart, as unscored cells or, where
 * they shall not apply, as such; NULL where it lacks none, or is kept to a
 * depth.
 */
PARINDEX_FUNCTION(report_absent);
Datum
report_absent(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	Card	   *framework = PG_GETARG_CARD(1);
	CellState	state = PG_GETARG_BOOL(2) ? CELL_UNSCORED : CELL_NOT_APPLICABLE;
	Card	   *absent = card_copy_into_room(framework, 0);

	if (card->depth != 0)
		PG_RETURN_NULL();
	absent->ncells = 0;
	absent->nsorted = 0;
	for (int i = 0; i < framework->ncells; i = card_pair_end(framework, i))
	{
		Cell		cell = card_cell(framework, i);
		const char *source = framework->sources[key_source(cell.key)];

		CHECK_FOR_INTERRUPTS();
		if (source_kind(source) != SOURCE_REGULAR ||
			card_find_pair(card, key_code(cell.key), card_find_source(card, source)) >= 0)
			continue;
		cell.key = key_make(key_code(cell.key), key_source(cell.key), state);
		cell.points = 0;
		card_append(absent, &cell);
	}
	if (absent->ncells == 0)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(card_canonical(absent, framework->depth));
}

/* Where report_card_faults stands */
typedef struct FaultScan
{
	Card	   *card;
	Card	   *framework;
	int			next;			/* the first cell of the next code and source */
} FaultScan;

/*
 * What is wrong with the cells from .. to - 1 of one code and source, and the
 * detail of it; NULL if nothing is.
 */
static const char *
pair_fault(const FaultScan *scan, int from, int to, char **detail)
{
	Cell		cell = card_cell(scan->card, from);
	const char *source = scan->card->sources[key_source(cell.key)];
	int			place = card_find_pair(scan->framework, key_code(cell.key),
									   card_find_source(scan->framework, source));
	int64		entries = 0;
	char		is[POINTS_TEXT_SIZE];
	char		should_be[POINTS_TEXT_SIZE];

	*detail = NULL;
	if (place < 0)
		return "not in the framework";
	for (int i = from; i < to; i++)
		entries += card_cell(scan->card, i).entries;
	if (entries > 1)
	{
		*detail = psprintf(INT64_FORMAT " rows", entries);
		return "duplicate";
	}
	if (cell.max_points == card_cell(scan->framework, place).max_points)
		return NULL;
	points_format(cell.max_points, is);
	points_format(card_cell(scan->framework, place).max_points, should_be);
	*detail = psprintf("%s instead of %s", is, should_be);
	return "another maximum";
}

/*
 * What is wrong with the next code and source of which something is, and where
 * it stands; the whole card, where it is kept to a depth.  NULL behind the last.
 */
static const char *
next_fault(FaultScan *scan, int *place, char **detail)
{
	const char *problem = NULL;

	if (scan->card->depth != 0 && scan->next == 0)
	{
		scan->next = scan->card->ncells;
		*place = -1;
		*detail = psprintf("%s", depth_words(scan->card->depth));
		return "kept to a depth";
	}
	while (problem == NULL && scan->next < scan->card->ncells)
	{
		CHECK_FOR_INTERRUPTS();
		*place = scan->next;
		scan->next = card_pair_end(scan->card, *place);
		problem = pair_fault(scan, *place, scan->next, detail);
	}
	return problem;
}

/*
 * A scan over a card beside its framework, both in canonical form.
 */
static void *
faults_start(FunctionCallInfo fcinfo)
{
	FaultScan  *scan = palloc(sizeof(FaultScan));

	scan->card = card_kept(PG_GETARG_DATUM(0));
	scan->framework = card_kept(PG_GETARG_DATUM(1));
	scan->next = 0;
	return scan;
}

/*
 * report_card_faults(card, framework): a row for each code and source of the
 * card that the framework lacks, that stands for more than one row, or whose
 * maximum is another than the framework's: code, source, problem, detail.
 */
PARINDEX_FUNCTION(report_card_faults);
Datum
report_card_faults(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, faults_start);
	FaultScan  *scan = call->user_fctx;
	int			place;
	char	   *detail;
	const char *problem;
	Datum		values[4] = {0};
	bool		nulls[4] = {0};

	problem = next_fault(scan, &place, &detail);
	if (problem == NULL)
		SRF_RETURN_DONE(call);

	nulls[0] = nulls[1] = place < 0;
	if (place >= 0)
	{
		uint64		key = card_key(scan->card, place);
		char		code[CODE_TEXT_SIZE];

		values[0] = PointerGetDatum(cstring_to_text_with_len(code, code_format(key_code(key), code)));
		values[1] = CStringGetTextDatum(scan->card->sources[key_source(key)]);
	}
	values[2] = CStringGetTextDatum(problem);
	nulls[3] = detail == NULL;
	if (detail)
		values[3] = CStringGetTextDatum(detail);
	RETURN_ROW(call, values, nulls);
}
