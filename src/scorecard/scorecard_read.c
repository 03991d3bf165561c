/*
 * scorecard_read.c
 *		The accessors of a scorecard: index, points and counts of any branch
 *		and source.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/numeric_points.h"
#include "criteria/criteria_args.h"
#include "miscadmin.h"
#include "scorecard/scorecard.h"
#include "utils/builtins.h"

/*
 * A depth argument; 22023 unless it is from 1 to 7.
 */
int
depth_argument(int32 depth)
{
	if (depth < 1 || depth > CODE_LEVELS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("depth out of range: %d", depth),
				 errhint("A depth is from 1 (axes) to %d levels.", CODE_LEVELS)));
	return depth;
}

/*
 * The number of digits to which something is rounded, in argument n, 16 for
 * NULL; 22023 unless it is from 0 to 16.
 */
int
digits_argument(FunctionCallInfo fcinfo, int n)
{
	int32		digits = PG_ARGISNULL(n) ? INDEX_DECIMALS : PG_GETARG_INT32(n);

	if (digits < 0 || digits > INDEX_DECIMALS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("digits out of range: %d", digits),
				 errhint("Digits are from 0 to %d.", INDEX_DECIMALS)));
	return digits;
}

/*
 * How deep a card was kept, for messages.
 */
const char *
depth_words(int depth)
{
	return depth == 0 ? "all levels" : psprintf("%d %s", depth, depth == 1 ? "level" : "levels");
}

/*
 * Raises 22023 where a card was not kept to so many levels.
 */
void
card_require_depth(const Card *card, int depth)
{
	if (card->depth != 0 && depth > card->depth)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("scorecard was not kept to depth %d", depth),
				 errdetail("It keeps %s.", depth_words(card->depth)),
				 errhint("Aggregate again with a greater depth, or without one.")));
}

/*
 * Fills a selection; source NULL stands for all sources.
 */
void
card_select(CardSelection *selection, const Card *card, Code branch,
			const char *source)
{
	Assert(!(card->flags & CARD_OPEN));
	card_require_depth(card, code_depth(branch));
	selection->card = card;
	selection->branch = branch;
	selection->mask = code_mask(code_depth(branch));
	selection->source = source == NULL ? CARD_NO_SOURCE : card_find_source(card, source);
	selection->absent = source != NULL && selection->source == CARD_NO_SOURCE;
}

/* The sum of the cells of one source and state, too wide to overflow */
typedef struct StateSum
{
	int128		points;
	int128		max_points;
	int64		entries;
} StateSum;

#define STATES				(1 << KEY_STATE_BITS)

/* Sums of a card's cells; the place of a sum is the low byte of its keys */
typedef struct StateSums
{
	StateSum	sums[CARD_MAX_SOURCES * STATES];
} StateSums;

/*
 * Adds up cells from .. to - 1.  wide is a constant in each call, so that the
 * loop has no branch at all.
 */
static inline void
sum_cells(StateSums *sums, const Card *card, int from, int to, bool wide)
{
	const char *cell = (const char *) card_cells(card) + from * cell_size(wide);

	for (int i = from; i < to; i++, cell += cell_size(wide))
	{
		StateSum   *sum = &sums->sums[*(const uint64 *) cell & 0xFF];

		sum->points += wide ? ((const Cell *) cell)->points : ((const NarrowCell *) cell)->points;
		sum->max_points += wide ? ((const Cell *) cell)->max_points : ((const NarrowCell *) cell)->max_points;
		sum->entries += wide ? ((const Cell *) cell)->entries : 1;
	}
}

/* Totals are collected here. */
typedef struct WideTotals
{
	int128		points;
	int128		max_points;
	int128		open;
	int128		lost;
	int64		scored;
	int64		unscored;
	int64		not_applicable;
	int64		entries;
} WideTotals;

/*
 * Adds what the states of one source mean for the totals.
 */
static void
add_source(WideTotals *totals, const StateSum *states, SourceKind kind)
{
	const StateSum *scored = &states[CELL_SCORED];
	const StateSum *unscored = &states[CELL_UNSCORED];

	totals->entries += scored->entries + unscored->entries + states[CELL_NOT_APPLICABLE].entries;
	totals->not_applicable += states[CELL_NOT_APPLICABLE].entries;
	if (kind != SOURCE_REGULAR)
	{
		totals->points += kind == SOURCE_BONUS ? scored->points : -scored->points;
		return;
	}
	totals->points += scored->points;
	totals->max_points += scored->max_points + unscored->max_points;
	totals->lost += scored->max_points - scored->points;
	totals->open += unscored->max_points;
	totals->scored += scored->entries;
	totals->unscored += unscored->entries;
}

/*
 * A count as SQL shows it; 22003 where an integer does not hold it.
 */
int32
count_to_integer(int64 count)
{
	if (count > PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("too many rows in a scorecard to count as an integer")));
	return (int32) count;
}

static void
narrow_totals(const WideTotals *wide, CardTotals *totals)
{
	totals->present = wide->entries > 0;
	if (!points_narrow(wide->points, &totals->points) ||
		!points_narrow(wide->max_points, &totals->max_points) ||
		!points_narrow(wide->open, &totals->open) ||
		!points_narrow(wide->lost, &totals->lost))
		points_sum_error();
	totals->scored = wide->scored;
	totals->unscored = wide->unscored;
	totals->not_applicable = wide->not_applicable;
	totals->entries = wide->entries;
}

/*
 * The totals of cells from .. to - 1 of one source, or of all of them.
 */
static void
totals_of(const Card *card, int from, int to, int source, CardTotals *totals)
{
	StateSums	sums;
	WideTotals	wide = {0};

	memset(sums.sums, 0, card->nsources * STATES * sizeof(StateSum));
	if (card_is_wide(card))
		sum_cells(&sums, card, from, to, true);
	else
		sum_cells(&sums, card, from, to, false);
	for (int i = 0; i < card->nsources; i++)
		if (source == CARD_NO_SOURCE || source == i)
			add_source(&wide, &sums.sums[i * STATES], source_kind(card->sources[i]));
	narrow_totals(&wide, totals);
}

/*
 * The totals of a selection.
 */
void
card_totals(const CardSelection *selection, CardTotals *totals)
{
	const Card *card = selection->card;
	int			from = 0;
	int			to = selection->absent ? 0 : card->ncells;

	if (selection->mask != 0 && to > 0)
	{
		/* no key ends in 255, so this is the end of the branch's keys */
		to = card_search(card, card->ncells, selection->branch | ~selection->mask);
		from = card_search(card, to, selection->branch);
	}
	totals_of(card, from, to, selection->source, totals);
}

/*
 * The totals of cells from .. to - 1.
 */
void
card_range_totals(const Card *card, int from, int to, CardTotals *totals)
{
	totals_of(card, from, to, CARD_NO_SOURCE, totals);
}

/*
 * Are the points known?  Not where something is unscored and nothing scored.
 */
bool
totals_have_points(const CardTotals *totals)
{
	return totals->present && (totals->unscored == 0 || totals->scored > 0);
}

/*
 * The two sides of an index.  False where there is none: nothing applies, or
 * something is unscored and the rule is not to guess.
 */
bool
totals_ratio(const CardTotals *totals, UnscoredRule rule, Points *earned,
			 Points *max_points)
{
	if (rule == UNSCORED_NULL && totals->unscored > 0)
		return false;
	*earned = totals->points;
	*max_points = totals->max_points - (rule == UNSCORED_EXCLUDE ? totals->open : 0);
	return *max_points > 0;
}

/*
 * The two sides of a whole card's index.
 */
bool
card_ratio(const Card *card, Points *earned, Points *max_points)
{
	CardSelection selection;
	CardTotals	totals;

	card_select(&selection, card, 0, NULL);
	card_totals(&selection, &totals);
	return totals_ratio(&totals, UNSCORED_NULL, earned, max_points);
}

/*
 * The guard of accessors: selects from the card in argument card_n by the
 * branch in argument branch_n, a text or, in the axis form, an integer, and by
 * the source behind it.  False where the answer is NULL.
 */
bool
select_cells(FunctionCallInfo fcinfo, int card_n, int branch_n, bool axis_form,
			 CardSelection *selection)
{
	Code		branch = 0;
	char		source[SOURCE_SIZE];
	bool		any_source = PG_ARGISNULL(branch_n + 1);

	if (PG_ARGISNULL(card_n) || (axis_form && PG_ARGISNULL(branch_n)))
		return false;
	if (axis_form)
	{
		int32		axis = PG_GETARG_INT32(branch_n);

		if (axis < 1 || axis > 255)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("axis out of range: %d", axis),
					 errhint("An axis is an integer from 1 to 255.")));
		branch = (Code) axis << 56;
	}
	else if (!PG_ARGISNULL(branch_n))
		branch = code_argument(PG_GETARG_DATUM(branch_n), "branch");
	if (!any_source)
		source_argument(PG_GETARG_DATUM(branch_n + 1), source);
	card_select(selection, PG_GETARG_CARD(card_n), branch, any_source ? NULL : source);
	return true;
}

/*
 * What unscored criteria do to an index; 22023 for anything but the three.
 */
static UnscoredRule
unscored_argument(FunctionCallInfo fcinfo, int n)
{
	static const char *const rules[] = {"null", "zero", "exclude"};
	text	   *rule;

	if (PG_ARGISNULL(n))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("rule for unscored criteria must not be null")));
	rule = PG_GETARG_TEXT_PP(n);
	for (int i = 0; i < (int) lengthof(rules); i++)
		if (VARSIZE_ANY_EXHDR(rule) == strlen(rules[i]) &&
			memcmp(VARDATA_ANY(rule), rules[i], strlen(rules[i])) == 0)
			return (UnscoredRule) i;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid rule for unscored criteria: \"%s\"",
					shown(text_to_cstring(rule))),
			 errhint("It is 'null', 'zero' or 'exclude'.")));
}

/*
 * 100 * points / maximum of a selection, or NULL.
 */
static Datum
par_index_of(FunctionCallInfo fcinfo, bool axis_form)
{
	CardSelection selection;
	CardTotals	totals;
	Points		earned;
	Points		max_points;
	UnscoredRule rule = unscored_argument(fcinfo, 3);

	if (!select_cells(fcinfo, 0, 1, axis_form, &selection))
		PG_RETURN_NULL();
	card_totals(&selection, &totals);
	if (!totals_ratio(&totals, rule, &earned, &max_points))
		PG_RETURN_NULL();
	return index_to_numeric(index_scaled(earned, max_points));
}

CARD_ACCESSOR(par_index)

/*
 * Accessors of totals, NULL where not known.
 */
#define TOTALS_ACCESSOR(name, known, result) \
static Datum \
name##_of(FunctionCallInfo fcinfo, bool axis_form) \
{ \
	CardSelection selection; \
	CardTotals	totals; \
\
	if (!select_cells(fcinfo, 0, 1, axis_form, &selection)) \
		PG_RETURN_NULL(); \
	card_totals(&selection, &totals); \
	if (!(known)) \
		PG_RETURN_NULL(); \
	PG_RETURN_DATUM(result); \
} \
CARD_ACCESSOR(name)

TOTALS_ACCESSOR(points, totals_have_points(&totals), points_to_numeric(totals.points))
TOTALS_ACCESSOR(max_points, totals.present, points_to_numeric(totals.max_points))
TOTALS_ACCESSOR(points_lost, totals.present, points_to_numeric(totals.lost))
TOTALS_ACCESSOR(points_open, totals.present, points_to_numeric(totals.open))
TOTALS_ACCESSOR(unscored, true, Int32GetDatum(count_to_integer(totals.unscored)))
TOTALS_ACCESSOR(not_applicable, true, Int32GetDatum(count_to_integer(totals.not_applicable)))

/*
 * How many (code, source) pairs of a selection hold more than one row, in
 * whatever state the rows are; 22023 for a card that does not keep all levels.
 */
static Datum
duplicates_of(FunctionCallInfo fcinfo, bool axis_form)
{
	CardSelection selection;
	const Card *card;
	int32		result = 0;

	if (!select_cells(fcinfo, 0, 1, axis_form, &selection))
		PG_RETURN_NULL();
	card = selection.card;
	if (card->depth != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("duplicates cannot be told in a scorecard kept to depth %d", card->depth),
				 errhint("Aggregate without a depth.")));
	for (int i = 0, end; i < card->ncells && !selection.absent; i = end)
	{
		uint64		key = card_key(card, i);
		int64		entries = 0;

		end = card_pair_end(card, i);
		for (int j = i; j < end; j++)
			entries += card_cell(card, j).entries;
		if (entries > 1 && (key & selection.mask) == selection.branch &&
			(selection.source == CARD_NO_SOURCE || selection.source == key_source(key)))
			result++;
	}
	PG_RETURN_INT32(result);
}

CARD_ACCESSOR(duplicates)

/*
 * How many (code, source) pairs of a framework's card another card lacks.  The
 * cards keep the same levels, or it is 22023.
 */
PARINDEX_FUNCTION(scorecard_missing);
Datum
scorecard_missing(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	Card	   *framework = PG_GETARG_CARD(1);
	int			map[CARD_MAX_SOURCES];
	int32		result = 0;

	if (card->depth != framework->depth && card->ncells > 0 && framework->ncells > 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("scorecard and framework are kept to different depths"),
				 errdetail("The scorecard keeps %s, the framework %s.",
						   depth_words(card->depth), depth_words(framework->depth)),
				 errhint("Bring them to one depth first: to_depth(card, depth).")));
	for (int i = 0; i < framework->nsources; i++)
		map[i] = card_find_source(card, framework->sources[i]);

	for (int i = 0; i < framework->ncells; i = card_pair_end(framework, i))
	{
		uint64		key = card_key(framework, i);

		CHECK_FOR_INTERRUPTS();
		if (card_find_pair(card, key_code(key), map[key_source(key)]) < 0)
			result++;
	}
	PG_RETURN_INT32(result);
}

/*
 * The card with its codes cut to depth levels.
 */
PARINDEX_FUNCTION(scorecard_to_depth);
Datum
scorecard_to_depth(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	int			depth = depth_argument(PG_GETARG_INT32(1));

	card_require_depth(card, depth);
	PG_RETURN_POINTER(card_canonical(card, depth % CODE_LEVELS));
}
