/*
 * rubric_error.c
 *		The errors of a rule that does not fit a call or a value: all 22023.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/numeric_points.h"
#include "rubric/rubric_error.h"
#include "rubric/rubric_hint.h"

/*
 * A rule on something else than the call gives, with what would do.
 */
void
other_subject_error(const CachedRubric *rubric, RubricSubject wanted)
{
	static const char *const subjects[] = {
		[RUBRIC_NUMBERS] = "numbers",
		[RUBRIC_DATES] = "dates",
		[RUBRIC_OPTIONS] = "options"
	};
	static const char *const hints[] = {
		[RUBRIC_NUMBERS] = "Give the value as numeric.",
		[RUBRIC_DATES] = "Give the value as date.",
		[RUBRIC_OPTIONS] = "Give the value as text. A number is compared with =, <, >, <=, >= or a range."
	};
	RubricSubject subject = rubric->loaded->rule.subject;

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("rule is on %s, not on %s: \"%s\"", subjects[subject], subjects[wanted],
					shown(rubric->text)),
			 errhint("%s", hints[subject])));
}

/*
 * A rule of classes where points are wanted, or of points where classes are.
 */
void
classes_error(const CachedRubric *rubric)
{
	bool		classes = rubric->loaded->rule.classes;

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg(classes ? "rule gives classes, not points: \"%s\"" :
					"rule gives points, not classes: \"%s\"", shown(rubric->text)),
			 errhint(classes ? "Use band(rubric, numeric)." : "Use score(rubric, value).")));
}

/*
 * A boolean for a rule that has neither yes nor no.
 */
void
not_yes_no_error(const CachedRubric *rubric)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("rule is not on yes and no: \"%s\"", shown(rubric->text)),
			 errhint("A rule for a boolean has the options yes and no.")));
}

/*
 * NaN or an infinity.
 */
void
not_finite_error(Datum value)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("value \"%s\" is not a finite number", numeric_to_cstring(value))));
}

pg_noreturn static void
unknown_value(const CachedRubric *rubric, const char *value, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("value \"%s\" matches no clause of rule \"%s\"", shown(value),
					shown(rubric->text)),
			 errhint("%s", hint)));
}

/*
 * A value that no band takes.
 */
void
no_clause_error(const CachedRubric *rubric, const char *value)
{
	unknown_value(rubric, value, "Add a clause for it, or else for all other values.");
}

/*
 * A text that is neither an option nor a value for bands.
 */
void
unknown_text_error(const CachedRubric *rubric, const char *text)
{
	unknown_value(rubric, text, rubric_hint(rubric->loaded, text));
}

/*
 * A number that is none of cases.
 */
void
no_cases_error(const CachedRubric *rubric, Datum value)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("value \"%s\" is not a number of cases for rule \"%s\"",
					numeric_to_cstring(value), shown(rubric->text)),
			 errhint("each counts cases: the value is a whole number from 0.")));
}

/*
 * A rule on cases for a rate.
 */
void
cases_error(const CachedRubric *rubric)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("rule is on a number of cases, not on a rate: \"%s\"", shown(rubric->text)),
			 errhint("Use score(rubric, numeric) with the number of cases.")));
}

/*
 * What is done and due makes no rate.
 */
void
rate_error(RateStatus status, Datum done, Datum due)
{
	const char *done_text = numeric_to_cstring(done);
	const char *due_text = numeric_to_cstring(due);

	if (status == RATE_OF_NOTHING)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s done of nothing due", done_text),
				 errhint("Where nothing is due, done is 0 and the criterion does not apply.")));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg(status == RATE_NEGATIVE ? "%s done of %s due is negative" :
					"%s done of %s due is not a finite number", done_text, due_text)));
}
