/*
 * rubric_score.c
 *		score, band and max_score: a rule applied to a value.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/numeric_points.h"
#include "rubric/rubric_type.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/datum.h"
#include "utils/fmgrprotos.h"

/*
 * A rule whose value is short, compressed or in a toast table, made plain for
 * all calls of one place in a query; raw tells that the next call has the same.
 */
typedef struct RubricCache
{
	Rubric	   *rubric;
	Size		size;
	char		raw[FLEXIBLE_ARRAY_MEMBER];
} RubricCache;

/* The rule of a call; what it returns is copied where the rule can go away. */
typedef struct RubricCall
{
	const Rubric *rubric;
	bool		cached;
} RubricCall;

/*
 * The rule in a cache, if its bytes are still these.
 */
static Rubric *
cached_rubric(FunctionCallInfo fcinfo, struct varlena *raw)
{
	RubricCache *cache = fcinfo->flinfo->fn_extra;
	Size		size = VARSIZE_ANY(raw);
	Rubric	   *plain;

	if (cache != NULL && cache->size == size && memcmp(cache->raw, raw, size) == 0)
		return cache->rubric;
	if (cache != NULL)
	{
		fcinfo->flinfo->fn_extra = NULL;
		pfree(cache->rubric);
		pfree(cache);
	}
	plain = (Rubric *) pg_detoast_datum(raw);
	cache = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, offsetof(RubricCache, raw) + size);
	memcpy(cache->raw, raw, size);
	cache->size = size;
	cache->rubric = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, VARSIZE(plain));
	memcpy(cache->rubric, plain, VARSIZE(plain));
	fcinfo->flinfo->fn_extra = cache;
	return cache->rubric;
}

/*
 * The rule in the first argument, for which a constant costs nothing.
 */
static inline RubricCall
rubric_argument(FunctionCallInfo fcinfo)
{
	struct varlena *raw = (struct varlena *) PG_GETARG_POINTER(0);
	RubricCall	call = {.rubric = (Rubric *) raw};

	if (!VARATT_IS_4B_U(raw))
	{
		call.rubric = cached_rubric(fcinfo, raw);
		call.cached = true;
	}
	if (call.rubric->layout != RUBRIC_LAYOUT)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("unknown layout %d of a stored rubric", call.rubric->layout)));
	return call;
}

/*
 * The rule's text for a message.
 */
static const char *
rubric_text(const Rubric *rubric)
{
	return shown(pnstrdup(RUBRIC_AT(rubric, rubric->text), rubric->text_len));
}

/*
 * A rule of another kind than the call needs: 22023, with what would do.
 */
pg_noreturn static void
wrong_rubric(const Rubric *rubric, RubricSubject subject)
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

	if (rubric->subject != subject)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("rule is on %s, not on %s: \"%s\"", subjects[rubric->subject],
						subjects[subject], rubric_text(rubric)),
				 errhint("%s", hints[rubric->subject])));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 rubric->classes ?
			 errmsg("rule gives classes, not points: \"%s\"", rubric_text(rubric)) :
			 errmsg("rule gives points, not classes: \"%s\"", rubric_text(rubric)),
			 rubric->classes ?
			 errhint("Use band(rubric, numeric).") :
			 errhint("Use score(rubric, value).")));
}

static inline void
check_rubric(const Rubric *rubric, RubricSubject subject, bool classes)
{
	if (unlikely(rubric->subject != subject || rubric->classes != classes))
		wrong_rubric(rubric, subject);
}

/*
 * A value that no clause knows: 22023.
 */
pg_noreturn static void
no_clause(const Rubric *rubric, const char *value)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("value \"%s\" matches no clause of rule \"%s\"", shown(value),
					rubric_text(rubric)),
			 errhint("Add a clause for it, or else for all other values.")));
}

static int128
formula_low(const RubricFormula *formula)
{
	return (int128) formula->low_whole * POINTS_ONE + formula->low_rest;
}

static int128
formula_high(const RubricFormula *formula)
{
	return (int128) formula->high_whole * POINTS_ONE + formula->high_rest;
}

/*
 * rubric_linear for a value with more digits than 128 bits hold.  The place
 * tells whether it is outside; in between numeric divides, to a whole number.
 */
static Points
linear_slow(const RubricFormula *formula, Datum value, int128 place)
{
	int128		low = formula_low(formula);
	int128		high = formula_high(formula);
	bool		rising = formula->first <= formula->last;
	Datum		above;
	Datum		twice;

	if (place <= 2 * low)
		return formula->first;
	if (place >= 2 * high)
		return formula->last;
	above = rising ?
		DirectFunctionCall2(numeric_sub, value, int128_to_numeric(low, POINTS_DECIMALS)) :
		DirectFunctionCall2(numeric_sub, int128_to_numeric(high, POINTS_DECIMALS), value);
	twice = DirectFunctionCall2(numeric_mul, above,
								int128_to_numeric(2 * (rising ? formula->last - formula->first :
													   formula->first - formula->last), 0));
	twice = DirectFunctionCall2(numeric_div_trunc, twice,
								int128_to_numeric(high - low, POINTS_DECIMALS));
	return Min(formula->first, formula->last) +
		(DatumGetInt64(DirectFunctionCall1(numeric_int8, twice)) + 1) / 2;
}

/*
 * What a formula gives; 22023 where each meets a value that is not a number of
 * cases.
 */
static Datum
apply_formula(const Rubric *rubric, const RubricOutcome *outcome, Datum value, int128 place)
{
	const RubricFormula *formula = (const RubricFormula *) RUBRIC_AT(rubric, outcome->at);
	Points		points = 0;

	if (outcome->kind == RESULT_LINEAR)
	{
		int64		fixed;
		int			groups = 4;

		/* as fine as the value needs, or as large */
		if (!numeric_to_fixed(value, groups, &fixed))
			groups = numeric_to_fixed(value, 2, &fixed) ? 2 : 0;
		if (groups == 0 ||
			!rubric_linear(formula_low(formula), formula_high(formula),
						   formula->first, formula->last, fixed, 4 * groups, &points))
			points = linear_slow(formula, value, place);
	}
	else if (!rubric_each(formula->first, formula->last, place, &points))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("value \"%s\" is not a number of cases for rule \"%s\"",
						numeric_to_cstring(value), rubric_text(rubric)),
				 errhint("each takes off points for every case: the value is a whole number from 0.")));
	return points_to_numeric(points);
}

/*
 * What a clause gives.  Points and classes lie in the rule as they are
 * returned; value and place are for formulas.
 */
static inline Datum
give(FunctionCallInfo fcinfo, RubricCall call, uint32 clause, Datum value, int128 place)
{
	const RubricOutcome *outcome = RUBRIC_OUTCOME(call.rubric, clause);
	struct varlena *result;

	if (outcome->kind == RESULT_NULL)
		PG_RETURN_NULL();
	if (outcome->kind == RESULT_LINEAR || outcome->kind == RESULT_EACH)
		return apply_formula(call.rubric, outcome, value, place);
	result = (struct varlena *) RUBRIC_AT(call.rubric, outcome->at);
	if (call.cached)
		result = memcpy(palloc(VARSIZE(result)), result, VARSIZE(result));
	PG_RETURN_POINTER(result);
}

/*
 * What a rule on numbers gives; 22023 for a value that is not finite or that
 * no clause matches.
 */
static Datum
apply_to_number(FunctionCallInfo fcinfo, RubricCall call)
{
	const Rubric *rubric = call.rubric;
	Datum		value = PG_GETARG_DATUM(1);
	int128		place;
	uint32		clause;

	if (!numeric_to_place(value, &place))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("value \"%s\" is not a finite number", numeric_to_cstring(value))));
	clause = rubric_find_band((const RubricBand *) RUBRIC_KEYS(rubric), rubric->nkeys, place);
	if (clause == RUBRIC_NO_RESULT)
		no_clause(rubric, numeric_to_cstring(value));
	return give(fcinfo, call, clause, value, place);
}

/*
 * What a rule on options gives for one; 22023 if no clause matches.
 */
static Datum
apply_to_option(FunctionCallInfo fcinfo, RubricCall call, const char *name, int len)
{
	const Rubric *rubric = call.rubric;
	uint32		clause = rubric_find_option((const RubricOption *) RUBRIC_KEYS(rubric),
											rubric->nkeys, (const char *) rubric, name, len);

	if (clause == RUBRIC_NO_RESULT)
		clause = rubric->otherwise;
	if (clause == RUBRIC_NO_RESULT)
		no_clause(rubric, pnstrdup(name, len));
	return give(fcinfo, call, clause, (Datum) 0, 0);
}

/*
 * score(rubric, numeric) and band(rubric, numeric)
 */
PARINDEX_FUNCTION(rubric_score_numeric);
Datum
rubric_score_numeric(PG_FUNCTION_ARGS)
{
	RubricCall	call = rubric_argument(fcinfo);

	check_rubric(call.rubric, RUBRIC_NUMBERS, false);
	return apply_to_number(fcinfo, call);
}

PARINDEX_FUNCTION(rubric_band);
Datum
rubric_band(PG_FUNCTION_ARGS)
{
	RubricCall	call = rubric_argument(fcinfo);

	check_rubric(call.rubric, RUBRIC_NUMBERS, true);
	return apply_to_number(fcinfo, call);
}

/*
 * score(rubric, text): options, compared byte by byte.
 */
PARINDEX_FUNCTION(rubric_score_text);
Datum
rubric_score_text(PG_FUNCTION_ARGS)
{
	RubricCall	call = rubric_argument(fcinfo);
	text	   *value = PG_GETARG_TEXT_PP(1);

	check_rubric(call.rubric, RUBRIC_OPTIONS, false);
	return apply_to_option(fcinfo, call, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
}

/*
 * score(rubric, boolean): the options yes and no, of which the rule has at
 * least one; otherwise its else is not meant for a boolean.
 */
PARINDEX_FUNCTION(rubric_score_boolean);
Datum
rubric_score_boolean(PG_FUNCTION_ARGS)
{
	RubricCall	call = rubric_argument(fcinfo);
	const Rubric *rubric = call.rubric;
	const RubricOption *options = (const RubricOption *) RUBRIC_KEYS(rubric);
	bool		value = PG_GETARG_BOOL(1);

	check_rubric(rubric, RUBRIC_OPTIONS, false);
	if (rubric_find_option(options, rubric->nkeys, (const char *) rubric, "yes", 3) == RUBRIC_NO_RESULT &&
		rubric_find_option(options, rubric->nkeys, (const char *) rubric, "no", 2) == RUBRIC_NO_RESULT)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("rule is not on yes and no: \"%s\"", rubric_text(rubric)),
				 errhint("A rule for a boolean has the options yes and no.")));
	return apply_to_option(fcinfo, call, value ? "yes" : "no", value ? 3 : 2);
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
 * score(rubric, date): also infinite dates, before and after all others.
 */
PARINDEX_FUNCTION(rubric_score_date);
Datum
rubric_score_date(PG_FUNCTION_ARGS)
{
	RubricCall	call = rubric_argument(fcinfo);
	const Rubric *rubric = call.rubric;
	DateADT		value = PG_GETARG_DATEADT(1);
	uint32		clause;

	check_rubric(rubric, RUBRIC_DATES, false);
	clause = rubric_find_band((const RubricBand *) RUBRIC_KEYS(rubric), rubric->nkeys, value);
	if (clause == RUBRIC_NO_RESULT)
		no_clause(rubric, date_text(value));
	return give(fcinfo, call, clause, (Datum) 0, 0);
}

/*
 * max_score(rubric): the most points it gives, NULL if only null; 22023 for a
 * rule that gives classes.
 */
PARINDEX_FUNCTION(rubric_max_score);
Datum
rubric_max_score(PG_FUNCTION_ARGS)
{
	RubricCall	call = rubric_argument(fcinfo);
	const Rubric *rubric = call.rubric;

	check_rubric(rubric, rubric->subject, false);
	if (rubric->max_score == 0)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(datumCopy(PointerGetDatum(RUBRIC_AT(rubric, rubric->max_score)), false, -1));
}
