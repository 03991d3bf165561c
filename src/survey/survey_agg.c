/*
 * survey_agg.c
 *		The aggregates survey(weight), survey(weight, respondents) and
 *		survey(survey_tally).
 *
 * Their state is a survey_tally that starts empty, and all functions are
 * strict: an answer without a weight is left out.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "survey/survey.h"

/*
 * The state, which is changed in place only inside an aggregate.
 */
static inline SurveyTally *
own_tally(FunctionCallInfo fcinfo)
{
	SurveyTally *tally = PG_GETARG_TALLY(0);
	SurveyTally *copy;

	if (AggCheckCallContext(fcinfo, NULL))
		return tally;
	copy = palloc(sizeof(SurveyTally));
	*copy = *tally;
	return copy;
}

/*
 * A weight in units of 1e-8 %; 22003 unless it is from 0 to 100.
 */
static inline Points
weight_argument(Datum datum)
{
	Points		weight = -1;

	(void) points_from_numeric(datum, &weight);
	if (unlikely(weight < 0 || weight > SURVEY_MAX_WEIGHT))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("weight out of range: %s", numeric_to_cstring(datum)),
				 errdetail("A weight is the percentage that an answer is worth, from 0 to 100."),
				 errhint("Give NULL where there is no opinion.")));
	return weight;
}

/*
 * A number of respondents; 22003 if it is negative.
 */
static int64
respondents_argument(int64 respondents)
{
	if (respondents < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("respondents out of range: " INT64_FORMAT, respondents),
				 errdetail("A number of respondents is not negative.")));
	return respondents;
}

pg_noreturn static void
too_many(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("too many respondents"),
			 errdetail("A tally has at most 1000000000000000000 respondents.")));
}

pg_noreturn static void
never_added(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("cannot take answers out of a tally that they are not in")));
}

/*
 * Adds one answer, or the answers of so many respondents, or a tally.
 */
PARINDEX_FUNCTION(survey_accum);
Datum
survey_accum(PG_FUNCTION_ARGS)
{
	SurveyTally *tally = own_tally(fcinfo);

	if (!tally_add_answer(tally, weight_argument(PG_GETARG_DATUM(1))))
		too_many();
	PG_RETURN_POINTER(tally);
}

PARINDEX_FUNCTION(survey_accum_counted);
Datum
survey_accum_counted(PG_FUNCTION_ARGS)
{
	SurveyTally *tally = own_tally(fcinfo);
	Points		weight = weight_argument(PG_GETARG_DATUM(1));

	if (!tally_add(tally, weight, respondents_argument(PG_GETARG_INT64(2))))
		too_many();
	PG_RETURN_POINTER(tally);
}

PARINDEX_FUNCTION(survey_combine);
Datum
survey_combine(PG_FUNCTION_ARGS)
{
	SurveyTally *tally = own_tally(fcinfo);

	if (!tally_merge(tally, PG_GETARG_TALLY(1)))
		too_many();
	PG_RETURN_POINTER(tally);
}

/*
 * Takes out again what one row added.
 */
static Datum
take_out(FunctionCallInfo fcinfo, const SurveyTally *added)
{
	SurveyTally *tally = own_tally(fcinfo);

	if (!tally_remove(tally, added))
		never_added();
	PG_RETURN_POINTER(tally);
}

PARINDEX_FUNCTION(survey_discard);
Datum
survey_discard(PG_FUNCTION_ARGS)
{
	SurveyTally added = {0};

	(void) tally_add(&added, weight_argument(PG_GETARG_DATUM(1)), 1);
	return take_out(fcinfo, &added);
}

PARINDEX_FUNCTION(survey_discard_counted);
Datum
survey_discard_counted(PG_FUNCTION_ARGS)
{
	SurveyTally added = {0};

	if (!tally_add(&added, weight_argument(PG_GETARG_DATUM(1)),
				   respondents_argument(PG_GETARG_INT64(2))))
		too_many();
	return take_out(fcinfo, &added);
}

PARINDEX_RETURNS(survey_discard_tally, take_out(fcinfo, PG_GETARG_TALLY(1)))

/*
 * The tally; NULL where nobody answered.
 */
PARINDEX_FUNCTION(survey_final);
Datum
survey_final(PG_FUNCTION_ARGS)
{
	SurveyTally *result;

	if (PG_GETARG_TALLY(0)->respondents == 0)
		PG_RETURN_NULL();
	result = palloc(sizeof(SurveyTally));
	*result = *PG_GETARG_TALLY(0);
	PG_RETURN_POINTER(result);
}
