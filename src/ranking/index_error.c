/*
 * index_error.c
 *		index_error: what a survey's sampling leaves open in an index.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "criteria/criteria_args.h"
#include "scorecard/card_totals.h"
#include "survey/survey.h"
#include "survey/survey_sampling.h"
#include "utils/fmgrprotos.h"

/*
 * The selection of a card's cells by the source in argument n, NULL for all.
 */
static void
select_source(FunctionCallInfo fcinfo, int n, const Card *card, CardSelection *selection)
{
	char		source[SOURCE_SIZE];

	if (!PG_ARGISNULL(n))
		source_argument(PG_GETARG_DATUM(n), source);
	card_select(selection, card, 0, PG_ARGISNULL(n) ? NULL : source);
}

/*
 * index_error(card, tally, source, population): the sampling error of the
 * tally's mean, weighed as the source weighs in the card's maximum; percentage
 * points, 16 decimals.  NULL for less than two respondents, where the card has
 * no index, or nothing of the source.
 */
PARINDEX_FUNCTION(index_error);
Datum
index_error(PG_FUNCTION_ARGS)
{
	SurveyTally *tally;
	Card	   *card;
	int64		population;
	CardSelection selection;
	CardTotals	totals;
	Points		earned;
	Points		max_points;
	Datum		result;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	card = PG_GETARG_CARD(0);
	tally = PG_GETARG_TALLY(1);
	population = population_argument(fcinfo, 3, tally);
	select_source(fcinfo, 2, card, &selection);
	card_totals(&selection, &totals);
	if (tally->respondents < 2 || !totals.present || !card_ratio(card, &earned, &max_points))
		PG_RETURN_NULL();
	result = NUMERIC_OP(mul, sampling_error(tally, population), points_to_numeric(totals.max_points));
	result = NUMERIC_OP(div, result, points_to_numeric(max_points));
	return NUMERIC_OP(round, result, Int32GetDatum(INDEX_DECIMALS));
}
