/*
 * scorecard_read.c
 *		The accessors of a scorecard: index, points and counts of any branch
 *		and source.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/keyword.h"
#include "base/numeric_points.h"
#include "miscadmin.h"
#include "scorecard/card_select.h"

/* In the order of UnscoredRule */
static const char *const unscored_rules[] = {"null", "zero", "exclude", NULL};

/*
 * 100 * points / maximum of a selection, or NULL.
 */
static Datum
par_index_of(FunctionCallInfo fcinfo, bool axis_form)
{
	CardSelection selection;
	CardTotals	totals;
	Points		earned;
	Points		max_points;
	UnscoredRule rule = (UnscoredRule) keyword_argument(PG_GETARG_DATUM(3), PG_ARGISNULL(3),
														"rule for unscored criteria", unscored_rules);

	if (!select_cells(fcinfo, 0, 1, axis_form, &selection))
		PG_RETURN_NULL();
	card_totals(&selection, &totals);
	if (!totals_ratio(&totals, rule, &earned, &max_points))
		PG_RETURN_NULL();
	return index_to_numeric(index_scaled(earned, max_points));
}

CARD_ACCESSOR(par_index)

/*
 * Accessors of totals, NULL where not known.
 */
#define TOTALS_ACCESSOR(name, known, result) \
static Datum \
name##_of(FunctionCallInfo fcinfo, bool axis_form) \
{ \
	CardSelection selection; \
	CardTotals	totals; \
\
	if (!select_cells(fcinfo, 0, 1, axis_form, &selection)) \
		PG_RETURN_NULL(); \
	card_totals(&selection, &totals); \
	if (!(known)) \
		PG_RETURN_NULL(); \
	PG_RETURN_DATUM(result); \
} \
CARD_ACCESSOR(name)

TOTALS_ACCESSOR(points, totals_have_points(&totals), points_to_numeric(totals.points))
TOTALS_ACCESSOR(max_points, totals.present, points_to_numeric(totals.max_points))
TOTALS_ACCESSOR(points_lost, totals.present, points_to_numeric(totals.lost))
TOTALS_ACCESSOR(points_open, totals.present, points_to_numeric(totals.open))
TOTALS_ACCESSOR(unscored, true, count_to_datum(totals.unscored))
TOTALS_ACCESSOR(not_applicable, true, count_to_datum(totals.not_applicable))

/*
 * How many (code, source) pairs of a selection hold more than one row, in
 * whatever state the rows are; 22023 for a card that does not keep all levels.
 */
static Datum
duplicates_of(FunctionCallInfo fcinfo, bool axis_form)
{
	CardSelection selection;
	const Card *card;
	int32		result = 0;

	if (!select_cells(fcinfo, 0, 1, axis_form, &selection))
		PG_RETURN_NULL();
	card = selection.card;
	if (card->depth != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("duplicates cannot be told in a scorecard kept to depth %d", card->depth),
				 errhint("Aggregate without a depth.")));
	for (int i = 0, end; i < card->ncells && !selection.absent; i = end)
	{
		uint64		key = card_key(card, i);
		int64		entries = 0;

		end = card_pair_end(card, i);
		for (int j = i; j < end; j++)
			entries += card_cell(card, j).entries;
		if (entries > 1 && (key & selection.mask) == selection.branch &&
			(selection.source == CARD_NO_SOURCE || selection.source == key_source(key)))
			result++;
	}
	PG_RETURN_INT32(result);
}

CARD_ACCESSOR(duplicates)

/*
 * How many (code, source) pairs of a framework's card another card lacks.  The
 * cards keep the same levels, or it is 22023.
 */
PARINDEX_FUNCTION(scorecard_missing);
Datum
scorecard_missing(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	Card	   *framework = PG_GETARG_CARD(1);
	int			map[CARD_MAX_SOURCES];
	int32		result = 0;

	card_require_same_depth(card, framework, "scorecard and framework are kept to different depths",
							"Bring them to one depth first: to_depth(card, depth).");
	for (int i = 0; i < framework->nsources; i++)
		map[i] = card_find_source(card, framework->sources[i]);

	for (int i = 0; i < framework->ncells; i = card_pair_end(framework, i))
	{
		uint64		key = card_key(framework, i);

		CHECK_FOR_INTERRUPTS();
		if (card_find_pair(card, key_code(key), map[key_source(key)]) < 0)
			result++;
	}
	PG_RETURN_INT32(result);
}

/*
 * The card with its codes cut to depth levels.
 */
PARINDEX_FUNCTION(scorecard_to_depth);
Datum
scorecard_to_depth(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	int			depth = depth_argument(PG_GETARG_INT32(1));

	card_require_depth(card, depth);
	PG_RETURN_POINTER(card_canonical(card, depth % CODE_LEVELS));
}
