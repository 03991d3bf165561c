/*
 * survey_read.c
 *		What a survey_tally says: respondents, mean, points and their errors.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/normal_quantile.h"
#include "base/numeric_points.h"
#include "criteria/criteria_text.h"
#include "survey/survey.h"
#include "utils/fmgrprotos.h"

/* Decimals in the steps before a result is rounded to INDEX_DECIMALS */
#define WORKING_DECIMALS	48

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
	Points		max_points = -1;

	if (points_from_numeric(PG_GETARG_DATUM(1), &max_points) != POINTS_OK ||
		max_points < 0 || max_points > CRITERIA_MAX_LIMIT)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("maximum points out of range: %s",
						numeric_to_cstring(PG_GETARG_DATUM(1))),
				 errhint("Maximum points are from 0 to 999999.99999999 with at most 8 decimals.")));
	if (min_respondents < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("minimum of respondents is negative: " INT64_FORMAT, min_respondents)));
	if (tally->respondents == 0 || tally->respondents < min_respondents)
		PG_RETURN_NULL();
	return points_to_numeric(tally_points(tally, max_points));
}

static Datum
with_decimals(Datum value, int decimals)
{
	return DirectFunctionCall2(numeric_round, value, Int32GetDatum(decimals));
}

/*
 * The standard error of the mean to WORKING_DECIMALS.  With n answers of sum S
 * and sum of squares Q, out of a population of N (0: unlimited), it is the root of
 *
 *		s^2 / n * (1 - n / N),		s^2 = (Q - S^2 / n) / (n - 1)
 *
 * which is the unbiased estimate of the variance of a mean from a simple random
 * sample without replacement: W. G. Cochran, Sampling Techniques, 3rd edition
 * 1977, theorem 2.4.  At least 2 answers.
 */
static Datum
standard_error(const SurveyTally *tally, int64 population)
{
	Datum		n = int128_to_numeric(tally->respondents, 0);
	Datum		sum = int128_to_numeric(tally_sum(tally), POINTS_DECIMALS);
	Datum		squares = int128_to_numeric(tally_squares(tally), SQUARES_DECIMALS);
	Datum		dividend;
	Datum		divisor;

	dividend = DirectFunctionCall2(numeric_sub,
								   DirectFunctionCall2(numeric_mul, n, squares),
								   DirectFunctionCall2(numeric_mul, sum, sum));
	divisor = DirectFunctionCall2(numeric_mul,
								  DirectFunctionCall2(numeric_mul, n, n),
								  int128_to_numeric(tally->respondents - 1, 0));
	if (population > 0)
	{
		dividend = DirectFunctionCall2(numeric_mul, dividend,
									   int128_to_numeric(population - tally->respondents, 0));
		divisor = DirectFunctionCall2(numeric_mul, divisor,
									  int128_to_numeric(population, 0));
	}
	/* numeric keeps as many decimals as its operand has */
	dividend = with_decimals(dividend, WORKING_DECIMALS);
	return DirectFunctionCall1(numeric_sqrt,
							   DirectFunctionCall2(numeric_div, dividend, divisor));
}

/*
 * The population in an argument, 0 for NULL; 22023 if it is smaller than the
 * number of those who answered.
 */
static int64
population_argument(FunctionCallInfo fcinfo, const SurveyTally *tally)
{
	int64		population;

	if (PG_ARGISNULL(1))
		return 0;
	population = PG_GETARG_INT64(1);
	if (population < 1 || population < tally->respondents)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("population " INT64_FORMAT " is smaller than the " INT64_FORMAT " respondents",
						population, tally->respondents),
				 errhint("The population is the number of all who could have been asked, NULL where it is not known.")));
	return population;
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
	population = population_argument(fcinfo, tally);
	if (tally->respondents < 2)
		PG_RETURN_NULL();
	return with_decimals(standard_error(tally, population), INDEX_DECIMALS);
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
	population = population_argument(fcinfo, tally);
	quantile = normal_quantile(fcinfo->flinfo, PG_GETARG_DATUM(2));
	if (tally->respondents < 2)
		PG_RETURN_NULL();
	return with_decimals(DirectFunctionCall2(numeric_mul, quantile,
											 standard_error(tally, population)),
						 INDEX_DECIMALS);
}
