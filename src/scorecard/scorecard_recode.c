/*
 * scorecard_recode.c
 *		recode: a scorecard under the codes of a renumbered framework.
 */
#include "postgres.h"

#include "base/compat.h"
#include "catalog/pg_type.h"
#include "criteria/criteria_args.h"
#include "miscadmin.h"
#include "scorecard/card_value.h"
#include "utils/array.h"

/* A branch and what stands in its place */
typedef struct Recode
{
	Code		old;
	Code		new;
} Recode;

#define ST_SORT sort_recodes
#define ST_ELEMENT_TYPE Recode
#define ST_COMPARE(a, b) ((a)->old < (b)->old ? -1 : (a)->old > (b)->old)
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

/*
 * The codes in an array argument, which errors call what.  22023 for NULL, also
 * among them, and for what is no code, 2202E for more than one dimension.
 */
static Datum *
codes_argument(FunctionCallInfo fcinfo, int n, const char *what, int *count)
{
	ArrayType  *array;
	Datum	   *elements;

	if (PG_ARGISNULL(n) || array_contains_nulls(array = PG_GETARG_ARRAYTYPE_P(n)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s must not be null", what)));
	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("%ss must be an array of one dimension", what)));
	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, NULL, count);
	return elements;
}

static void
old_code_error(Code code, const char *why)
{
	char		text[CODE_TEXT_SIZE];

	code_format(code, text);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("cannot recode \"%s\"", text),
			 errdetail("%s", why)));
}

/*
 * The branches to recode in arguments 1 and 2, sorted by the old code; 22023
 * where the arrays differ in length, a code is malformed or an old one is given
 * twice.
 */
static Recode *
recodes_argument(FunctionCallInfo fcinfo, int *count)
{
	int			count_new;
	Datum	   *old = codes_argument(fcinfo, 1, "old code", count);
	Datum	   *new = codes_argument(fcinfo, 2, "new code", &count_new);
	Recode	   *recodes = palloc(Max(*count, 1) * sizeof(Recode));

	if (*count != count_new)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("there must be as many new codes as old ones"),
				 errdetail("There are %d old codes and %d new ones.", *count, count_new)));
	for (int i = 0; i < *count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		recodes[i].old = code_argument(old[i], "old code");
		recodes[i].new = code_argument(new[i], "new code");
	}
	sort_recodes(recodes, *count);
	for (int i = 1; i < *count; i++)
		if (recodes[i - 1].old == recodes[i].old)
			old_code_error(recodes[i].old, "It is given twice.");
	return recodes;
}

/*
 * What to do with a code: the recode of the longest branch that it is in, NULL
 * if there is none.
 */
static const Recode *
find_recode(const Recode *recodes, int count, Code code)
{
	for (int depth = code_depth(code); depth > 0; depth--)
	{
		Code		branch = code & code_mask(depth);
		int			low = 0;
		int			high = count;

		while (low < high)
		{
			int			middle = low + (high - low) / 2;

			if (recodes[middle].old < branch)
				low = middle + 1;
			else
				high = middle;
		}
		if (low < count && recodes[low].old == branch)
			return &recodes[low];
	}
	return NULL;
}

/*
 * A code with its branch replaced; 22023 where it would have more levels than
 * codes, or a card that keeps only depth of them, can have.
 */
static Code
recoded(Code code, const Recode *recode, int depth)
{
	int			old_depth = code_depth(recode->old);
	int			new_depth = code_depth(recode->new);
	int			levels = code_depth(code) - old_depth + new_depth;

	if (levels > CODE_LEVELS)
		old_code_error(code, "Its new code would have more than 7 levels.");
	if (depth != 0 && levels > depth)
		old_code_error(code, "Its new code would have more levels than the scorecard was kept to.");
	return recode->new | code << (8 * old_depth) >> (8 * new_depth);
}

/*
 * recode(card, old, new): cells inside branch old[i] get new[i] in its place,
 * all at once, of nested branches the longest.
 */
PARINDEX_FUNCTION(scorecard_recode);
Datum
scorecard_recode(PG_FUNCTION_ARGS)
{
	Card	   *card;
	Card	   *result;
	Recode	   *recodes;
	int			count;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	card = PG_GETARG_CARD(0);
	recodes = recodes_argument(fcinfo, &count);
	for (int i = 0; i < count; i++)
		card_require_depth(card, code_depth(recodes[i].old));
	result = card_like(card, card->ncells);
	for (int i = 0; i < card->ncells; i++)
	{
		Cell		cell = card_cell(card, i);
		const Recode *recode = find_recode(recodes, count, key_code(cell.key));

		CHECK_FOR_INTERRUPTS();
		if (recode != NULL)
			cell.key = key_make(recoded(key_code(cell.key), recode, card->depth),
								key_source(cell.key), key_state(cell.key));
		card_append(result, &cell);
	}
	PG_RETURN_POINTER(card_canonical(result, result->depth));
}
