/*
 * rubric_about.c
 *		What can be said of a rule itself: max_score, classes and
 *		rubric_problems.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "rubric/rubric_cache.h"
#include "rubric/rubric_error.h"
#include "rubric/rubric_eval.h"
#include "rubric/rubric_gaps.h"
#include "utils/array.h"
#include "utils/builtins.h"

/*
 * max_score(rubric): the most points it gives, NULL if it gives none; 22023 for
 * a rule of classes.
 */
PARINDEX_FUNCTION(rubric_max_score);
Datum
rubric_max_score(PG_FUNCTION_ARGS)
{
	const CachedRubric *rubric = rubric_argument(fcinfo);
	const LoadedRubric *loaded = rubric->loaded;
	Points		max;

	if (loaded->rule.classes)
		classes_error(rubric);
	if (!rubric_max_points(&loaded->rule, loaded->bands, loaded->nbands, &max))
		PG_RETURN_NULL();
	return points_to_numeric(max);
}

/* Does a clause before this one give its class? */
static bool
class_is_given(const RubricClause *clauses, int clause)
{
	for (int i = 0; i < clause; i++)
		if (clauses[i].result.kind == RESULT_CLASS &&
			rubric_name_compare(&clauses[i].result.name, &clauses[clause].result.name) == 0)
			return true;
	return false;
}

/*
 * classes(rubric): the classes it can give, each once, in the rule's order; NULL
 * for a rule of points.
 */
PARINDEX_FUNCTION(rubric_classes);
Datum
rubric_classes(PG_FUNCTION_ARGS)
{
	const CachedRubric *rubric = rubric_argument(fcinfo);
	const RubricRule *rule = &rubric->loaded->rule;
	ArrayBuildState *classes = NULL;

	if (!rule->classes)
		PG_RETURN_NULL();
	for (int i = 0; i < rule->nclauses; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (rule->clauses[i].result.kind == RESULT_CLASS && !class_is_given(rule->clauses, i))
			classes = accumArrayResult(classes, rubric->given[i], false, TEXTOID,
									   CurrentMemoryContext);
	}
	return makeArrayResult(classes, CurrentMemoryContext);
}

/*
 * rubric_problems(rubric): the gaps between its bands, a sentence each.
 */
PARINDEX_FUNCTION(rubric_problems);
Datum
rubric_problems(PG_FUNCTION_ARGS)
{
	const LoadedRubric *loaded = rubric_argument(fcinfo)->loaded;
	ArrayBuildState *problems = initArrayResult(TEXTOID, CurrentMemoryContext, false);
	char		sentence[RUBRIC_GAP_SIZE];
	int			at = 0;

	while (rubric_next_gap(&loaded->rule, loaded->bands, loaded->nbands, &at, sentence))
		problems = accumArrayResult(problems, CStringGetTextDatum(sentence), false, TEXTOID,
									CurrentMemoryContext);
	return makeArrayResult(problems, CurrentMemoryContext);
}
