/*
 * rank_value.c
 *		Order and ranks of values, shared by block_rank and block_ranking.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/numeric_points.h"
#include "miscadmin.h"
#include "ranking/rank_value.h"
#include "utils/fmgrprotos.h"

/*
 * Is a better than b? -1; as good? 0; worse? 1.
 */
static inline int
compare_entries(const RankEntry *a, const RankEntry *b, RankKind kind)
{
	switch (kind)
	{
		case RANK_RATIO:
			return index_compare(b->value.ratio.earned, b->value.ratio.max_points,
								 a->value.ratio.earned, a->value.ratio.max_points);
		case RANK_FIXED:
			return (b->value.fixed > a->value.fixed) - (b->value.fixed < a->value.fixed);
		case RANK_NUMERIC:
			break;
	}
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, b->value.numeric, a->value.numeric));
}

/*
 * The order of a sort: equal values keep the order of their rows.
 */
static inline int
order_entries(const RankEntry *a, const RankEntry *b, RankKind kind)
{
	int			order = compare_entries(a, b, kind);

	return order != 0 ? order : (a->row > b->row) - (a->row < b->row);
}

#define ST_SORT sort_ratios
#define ST_ELEMENT_TYPE RankEntry
#define ST_COMPARE(a, b) order_entries(a, b, RANK_RATIO)
#define ST_CHECK_FOR_INTERRUPTS
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

#define ST_SORT sort_fixed
#define ST_ELEMENT_TYPE RankEntry
#define ST_COMPARE(a, b) order_entries(a, b, RANK_FIXED)
#define ST_CHECK_FOR_INTERRUPTS
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

#define ST_SORT sort_numerics
#define ST_ELEMENT_TYPE RankEntry
#define ST_COMPARE(a, b) order_entries(a, b, RANK_NUMERIC)
#define ST_CHECK_FOR_INTERRUPTS
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

/*
 * Sorts entries, the best first.
 */
void
rank_sort(RankEntry *entries, int64 count, RankKind kind)
{
	switch (kind)
	{
		case RANK_RATIO:
			sort_ratios(entries, count);
			break;
		case RANK_FIXED:
			sort_fixed(entries, count);
			break;
		case RANK_NUMERIC:
			sort_numerics(entries, count);
			break;
	}
}

/*
 * The ranks of sorted entries: ranks[i] is that of the row in entries[i].
 */
void
rank_assign(const RankEntry *entries, int64 count, RankKind kind,
			RankTies ties, int32 *ranks)
{
	int32		groups = 0;

	for (int64 from = 0, to; from < count; from = to)
	{
		int32		rank;

		CHECK_FOR_INTERRUPTS();
		for (to = from + 1; to < count; to++)
			if (compare_entries(&entries[from], &entries[to], kind) != 0)
				break;
		groups++;
		rank = ties == TIES_MIN ? from + 1 : ties == TIES_MAX ? to : groups;
		for (int64 i = from; i < to; i++)
			ranks[entries[i].row] = rank;
	}
}

/*
 * The rule for ties; 22023 for anything but the three.
 */
RankTies
ties_argument(Datum datum, bool isnull)
{
	char	   *text;

	if (isnull)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("rule for ties must not be null")));
	text = text_argument(datum);

	if (strcmp(text, "min") == 0)
		return TIES_MIN;
	if (strcmp(text, "max") == 0)
		return TIES_MAX;
	if (strcmp(text, "dense") == 0)
		return TIES_DENSE;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid rule for ties: \"%s\"", shown(text)),
			 errhint("It is 'min' (1 2 2 4), 'max' (1 3 3 4) or 'dense' (1 2 2 3).")));
}

/*
 * Raises 22003 for NaN, which would lead every ranking, and for the infinities
 * where a distance is asked for.
 */
void
rank_check_numeric(Datum datum, bool with_distance)
{
	Numeric		value = DatumGetNumeric(datum);

	if (numeric_is_nan(value) || (with_distance && numeric_is_inf(value)))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("cannot rank %s", numeric_to_cstring(datum)),
				 errhint("Give NULL for a value that is not known.")));
}
