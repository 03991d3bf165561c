/*
 * rubric_score.c
 *		score, applies and band: a rule applied to a value.
 *
 * Each finds the clause for its value first; a value that no clause knows, or a
 * rule on something else, is 22023.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "rubric/rubric_error.h"
#include "rubric/rubric_eval.h"
#include "rubric/rubric_measure.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/fmgrprotos.h"

/* A rule, the clause of it that holds, and the number that it holds for */
typedef struct Found
{
	const CachedRubric *rubric;
	const RubricClause *clause; /* NULL of a rate where nothing is due */
	Measured	measured;		/* in bands of numbers */
} Found;

/*
 * The rule in the first argument, if it is on this and gives points or classes.
 */
static inline const CachedRubric *
rule_on(FunctionCallInfo fcinfo, RubricSubject subject, bool classes)
{
	const CachedRubric *rubric = rubric_argument(fcinfo);
	const RubricRule *rule = &rubric->loaded->rule;

	if (unlikely(subject == RUBRIC_OPTIONS ? !rule->options : rule->subject != subject))
		other_subject_error(rubric, subject);
	if (unlikely(rule->classes != classes))
		classes_error(rubric);
	return rubric;
}

static inline const RubricClause *
find_band(const CachedRubric *rubric, int128 place)
{
	return rubric_find_band(rubric->loaded->bands, rubric->loaded->nbands, place);
}

static inline const RubricClause *
find_option(const CachedRubric *rubric, const char *text, int len)
{
	RubricName	name = {.text = text, .len = len};

	return rubric_find_option(rubric->loaded->options, rubric->loaded->noptions, &name);
}

/*
 * A number, for bands.
 */
static inline void
find_number(Found *found, Datum value)
{
	if (unlikely(!measure_number(value, &found->measured)))
		not_finite_error(value);
	found->clause = find_band(found->rubric, found->measured.place);
	if (unlikely(found->clause == NULL))
		no_clause_error(found->rubric, numeric_to_cstring(value));
}

/*
 * A date as a rule writes it, whatever the DateStyle.
 */
static const char *
date_text(DateADT date)
{
	int			year,
				month,
				day;

	if (DATE_NOT_FINITE(date))
		return DATE_IS_NOBEGIN(date) ? "-infinity" : "infinity";
	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	if (year <= 0)
		return psprintf("%04d-%02d-%02d BC", 1 - year, month, day);
	return psprintf("%04d-%02d-%02d", year, month, day);
}

/*
 * A date, for bands; infinite ones are before and after all others.
 */
static void
find_date(Found *found, DateADT date)
{
	found->clause = find_band(found->rubric, date);
	if (found->clause == NULL)
		no_clause_error(found->rubric, date_text(date));
}

/*
 * A text that is no option, for bands: it is read as the rule writes values.  A
 * day that the calendar does not have, no clause has either.
 */
static void
find_written(Found *found, const char *text)
{
	RubricSubject subject = found->rubric->loaded->rule.subject;
	const char *cursor = text;
	ParseError	error;
	int128		days;

	if (subject == RUBRIC_OPTIONS || rubric_value_shape(text, strlen(text)) != subject)
		unknown_text_error(found->rubric, text);
	if (subject == RUBRIC_NUMBERS)
		find_number(found, DirectFunctionCall3(numeric_in, CStringGetDatum(text),
											   ObjectIdGetDatum(InvalidOid),
											   Int32GetDatum(-1)));
	else if (rubric_value_parse(&cursor, true, &subject, &days, &error))
		find_date(found, (DateADT) days);
	else
		unknown_text_error(found->rubric, text);
}

/*
 * The clause for all other options, where there are no bands beside them; or
 * NULL.
 */
static const RubricClause *
else_of_options(const RubricRule *rule)
{
	const RubricClause *last = &rule->clauses[rule->nclauses - 1];

	return rule->subject == RUBRIC_OPTIONS && last->test == TEST_ELSE ? last : NULL;
}

/*
 * A text: an option, compared byte by byte, or a value for bands.
 */
static void
find_text(Found *found, text *value)
{
	const char *text = VARDATA_ANY(value);
	int			len = VARSIZE_ANY_EXHDR(value);

	found->clause = find_option(found->rubric, text, len);
	if (found->clause == NULL)
		found->clause = else_of_options(&found->rubric->loaded->rule);
	if (found->clause == NULL)
		find_written(found, pnstrdup(text, len));
}

/*
 * A boolean: the options yes and no, of which the rule has at least one;
 * otherwise its else is not meant for a boolean.
 */
static void
find_boolean(Found *found, bool value)
{
	const RubricClause *yes = find_option(found->rubric, "yes", 3);
	const RubricClause *no = find_option(found->rubric, "no", 2);

	if (yes == NULL && no == NULL)
		not_yes_no_error(found->rubric);
	found->clause = value ? yes : no;
	if (found->clause == NULL)
		found->clause = else_of_options(&found->rubric->loaded->rule);
	if (found->clause == NULL)
		no_clause_error(found->rubric, value ? "yes" : "no");
}

/*
 * A rate in %, for bands.
 */
static void
find_rate(Found *found, Datum done, Datum due)
{
	RateStatus	status = measure_rate(done, due, &found->measured);

	if (found->rubric->loaded->rule.cases)
		cases_error(found->rubric);
	found->clause = NULL;
	if (status == RATE_NOTHING_DUE)
		return;
	if (status != RATE_OK)
		rate_error(status, done, due);
	found->clause = find_band(found->rubric, found->measured.place);
	if (found->clause == NULL)
		no_clause_error(found->rubric, psprintf("%s of %s", numeric_to_cstring(done),
												numeric_to_cstring(due)));
}

/*
 * The points of a number of cases; 22023 for another number.
 */
static Points
cases_points(const Found *found)
{
	Points		points = 0;

	if (!rubric_each(&found->clause->result, found->measured.place, &points))
		no_cases_error(found->rubric, found->measured.value);
	return points;
}

/*
 * What the clause gives.  Points and classes lie in the cache as they are
 * returned, and stay there until the next call.
 */
static inline Datum
give(FunctionCallInfo fcinfo, const Found *found)
{
	if (found->clause == NULL)
		PG_RETURN_NULL();
	switch (found->clause->result.kind)
	{
		case RESULT_NULL:
		case RESULT_NA:
			PG_RETURN_NULL();
		case RESULT_LINEAR:
			return points_to_numeric(measured_linear(&found->clause->result, &found->measured));
		case RESULT_EACH_FROM:
		case RESULT_EACH_TO:
			return points_to_numeric(cases_points(found));
		default:
			return found->rubric->given[found->clause - found->rubric->loaded->rule.clauses];
	}
}

/*
 * Does the criterion apply?  What has no points is an error here, too.
 */
static bool
applies(const Found *found)
{
	if (found->clause == NULL)
		return false;
	if (found->clause->result.kind == RESULT_EACH_FROM ||
		found->clause->result.kind == RESULT_EACH_TO)
		(void) cases_points(found);
	return found->clause->result.kind != RESULT_NA;
}

/*
 * The clause for the value in the second argument, by its type
 */
#define FINDS(name, subject, classes, find) \
static inline void \
name(FunctionCallInfo fcinfo, Found *found) \
{ \
	found->rubric = rule_on(fcinfo, subject, classes); \
	find; \
}

FINDS(numeric_clause, RUBRIC_NUMBERS, false, find_number(found, PG_GETARG_DATUM(1)))
FINDS(class_clause, RUBRIC_NUMBERS, true, find_number(found, PG_GETARG_DATUM(1)))
FINDS(text_clause, RUBRIC_OPTIONS, false, find_text(found, PG_GETARG_TEXT_PP(1)))
FINDS(boolean_clause, RUBRIC_OPTIONS, false, find_boolean(found, PG_GETARG_BOOL(1)))
FINDS(date_clause, RUBRIC_DATES, false, find_date(found, PG_GETARG_DATEADT(1)))
FINDS(rate_clause, RUBRIC_NUMBERS, false, find_rate(found, PG_GETARG_DATUM(1), PG_GETARG_DATUM(2)))

#define GIVES(name, find_clause) \
PARINDEX_FUNCTION(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	Found		found; \
	find_clause(fcinfo, &found); \
	return give(fcinfo, &found); \
}

GIVES(rubric_score_numeric, numeric_clause)
GIVES(rubric_score_text, text_clause)
GIVES(rubric_score_boolean, boolean_clause)
GIVES(rubric_score_date, date_clause)
GIVES(rubric_score_rate, rate_clause)
GIVES(rubric_band, class_clause)

#define APPLIES(name, find_clause) \
PARINDEX_FUNCTION(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	Found		found; \
	find_clause(fcinfo, &found); \
	PG_RETURN_BOOL(applies(&found)); \
}

APPLIES(rubric_applies_numeric, numeric_clause)
APPLIES(rubric_applies_text, text_clause)
APPLIES(rubric_applies_boolean, boolean_clause)
APPLIES(rubric_applies_date, date_clause)
APPLIES(rubric_applies_rate, rate_clause)
