/*
 * survey_read.c
 *		What a survey_tally says: respondents, mean, points and their errors.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/normal_quantile.h"
#include "base/numeric_points.h"
#include "criteria/criteria_args.h"
#include "survey/survey.h"
#include "survey/survey_sampling.h"
#include "utils/fmgrprotos.h"

PARINDEX_FUNCTION(survey_respondents);
Datum
survey_respondents(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(PG_GETARG_TALLY(0)->respondents);
}

/*
 * The mean weight in %, always 16 decimals; NULL where nobody answered.
 */
PARINDEX_FUNCTION(survey_mean_weight);
Datum
survey_mean_weight(PG_FUNCTION_ARGS)
{
	SurveyTally *tally = PG_GETARG_TALLY(0);

	if (tally->respondents == 0)
		PG_RETURN_NULL();
	return index_to_numeric(tally_mean(tally));
}

/*
 * The mean as a share of the maximum points, to 8 decimals; NULL for less
 * respondents than there should be.  22003 for a maximum that no criterion has
 * or a negative minimum.
 */
PARINDEX_FUNCTION(survey_points);
Datum
survey_points(PG_FUNCTION_ARGS)
{
	SurveyTally *tally = PG_GETARG_TALLY(0);
	int64		min_respondents = PG_GETARG_INT64(2);
	Points		max_points = max_points_argument(PG_GETARG_DATUM(1));

	if (min_respondents < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("minimum of respondents is negative: " INT64_FORMAT, min_respondents)));
	if (tally->respondents == 0 || tally->respondents < min_respondents)
		PG_RETURN_NULL();
	return points_to_numeric(tally_points(tally, max_points));
}

static Datum
to_index_decimals(Datum value)
{
	return NUMERIC_OP(round, value, Int32GetDatum(INDEX_DECIMALS));
}

/*
 * The standard error of the mean weight in percentage points, 16 decimals; NULL
 * for less than two respondents.
 */
PARINDEX_FUNCTION(survey_standard_error);
Datum
survey_standard_error(PG_FUNCTION_ARGS)
{
	SurveyTally *tally;
	int64		population;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	tally = PG_GETARG_TALLY(0);
	population = population_argument(fcinfo, 1, tally);
	if (tally->respondents < 2)
		PG_RETURN_NULL();
	return to_index_decimals(sampling_error(tally, population));
}

/*
 * Half the width of the confidence interval of the mean weight in percentage
 * points, 16 decimals; NULL for less than two respondents.
 */
PARINDEX_FUNCTION(survey_margin_of_error);
Datum
survey_margin_of_error(PG_FUNCTION_ARGS)
{
	SurveyTally *tally;
	int64		population;
	Datum		quantile;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	tally = PG_GETARG_TALLY(0);
	population = population_argument(fcinfo, 1, tally);
	quantile = normal_quantile(fcinfo->flinfo, PG_GETARG_DATUM(2));
	if (tally->respondents < 2)
		PG_RETURN_NULL();
	return to_index_decimals(NUMERIC_OP(mul, quantile, sampling_error(tally, population)));
}
