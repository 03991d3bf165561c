/*
 * survey_sampling.c
 *		How far the mean of a sample can be from that of all.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "survey/survey_sampling.h"
#include "utils/fmgrprotos.h"

/* Decimals in the steps before a result is rounded */
#define WORKING_DECIMALS	48

/*
 * The population in argument n, 0 for NULL; 22023 if it is smaller than the
 * number of those who answered.
 */
int64
population_argument(FunctionCallInfo fcinfo, int n, const SurveyTally *tally)
{
	int64		population;

	if (PG_ARGISNULL(n))
		return 0;
	population = PG_GETARG_INT64(n);
	if (population < 1 || population < tally->respondents)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("population " INT64_FORMAT " is smaller than the " INT64_FORMAT " respondents",
						population, tally->respondents),
				 errhint("The population is the number of all who could have been asked, NULL where it is not known.")));
	return population;
}

/*
 * The standard error of the mean weight in percentage points, a numeric with
 * more decimals than are shown.  With n answers of sum S and sum of squares Q,
 * out of a population of N (0: unlimited), it is the root of
 *
 *		s^2 / n * (1 - n / N),		s^2 = (Q - S^2 / n) / (n - 1)
 *
 * which is the unbiased estimate of the variance of a mean from a simple random
 * sample without replacement: W. G. Cochran, Sampling Techniques, 3rd edition
 * 1977, theorem 2.4.  At least 2 answers.
 */
Datum
sampling_error(const SurveyTally *tally, int64 population)
{
	Datum		n = int128_to_numeric(tally->respondents, 0);
	Datum		sum = int128_to_numeric(tally->sum, POINTS_DECIMALS);
	Datum		squares = int128_to_numeric(tally->squares, SQUARES_DECIMALS);
	Datum		dividend = NUMERIC_OP(sub, NUMERIC_OP(mul, n, squares), NUMERIC_OP(mul, sum, sum));
	Datum		divisor = NUMERIC_OP(mul, NUMERIC_OP(mul, n, n),
									 int128_to_numeric(tally->respondents - 1, 0));

	if (population > 0)
	{
		dividend = NUMERIC_OP(mul, dividend,
							  int128_to_numeric(population - tally->respondents, 0));
		divisor = NUMERIC_OP(mul, divisor, int128_to_numeric(population, 0));
	}
	/* numeric keeps as many decimals as its operand has */
	dividend = NUMERIC_OP(round, dividend, Int32GetDatum(WORKING_DECIMALS));
	return DirectFunctionCall1(numeric_sqrt, NUMERIC_OP(div, dividend, divisor));
}
