/*
 * block_rank.c
 *		block_rank: a window function that ranks the rows of its partition by
 *		its argument, whatever the order of the window.
 *
 * The first row of a partition reads all arguments, has them sorted and keeps
 * the ranks, four bytes a row; the other rows only look theirs up.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/keyword.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "ranking/rank_key.h"
#include "ranking/rank_sort.h"
#include "ranking/ranking_rows.h"
#include "scorecard/card_totals.h"
#include "utils/array.h"
#include "utils/memutils.h"
#include "windowapi.h"

/* Ranks of a partition, 0 for no rank; in the partition's local memory */
typedef struct BlockRanks
{
	int32	   *ranks;
} BlockRanks;

/* Appends the key of a value; false for one that has no rank. */
typedef bool (*AppendKey) (StringInfo key, Datum value);

/*
 * The key of a numeric; 22003 for NaN.
 */
static bool
append_numeric(StringInfo key, Datum value)
{
	struct varlena *number = PG_DETOAST_DATUM_PACKED(value);
	int			len = VARSIZE_ANY_EXHDR(number);
	int			bytes;

	enlargeStringInfo(key, NUMERIC_KEY_SIZE(len));
	bytes = numeric_key(VARDATA_ANY(number), len, (unsigned char *) key->data + key->len);
	if (bytes == 0)
		cannot_rank(value);
	key->len += bytes;
	return true;
}

/*
 * The key of a card's exact index.
 */
static bool
append_card(StringInfo key, Datum value)
{
	Points		earned;
	Points		max_points;

	if (!card_ratio(card_argument(value), &earned, &max_points))
		return false;
	enlargeStringInfo(key, RATIO_KEY_SIZE);
	key->len += ratio_key(earned, max_points, (unsigned char *) key->data + key->len);
	return true;
}

/*
 * The key of a tie-break chain: NULL is below any number, and what is not there
 * is NULL.  22003 for NaN, 2202E for more than one dimension.
 */
static bool
append_chain(StringInfo key, Datum value)
{
	ArrayType  *chain = DatumGetArrayTypeP(value);
	Datum	   *elements;
	bool	   *nulls;
	int			count;

	if (ARR_NDIM(chain) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("cannot rank an array of %d dimensions", ARR_NDIM(chain)),
				 errhint("A tie-break chain has one: ARRAY[first, second].")));
	deconstruct_array(chain, NUMERICOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
	while (count > 0 && nulls[count - 1])
		count--;
	for (int i = 0; i < count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (nulls[i])
			appendStringInfoChar(key, RANK_KEY_NULL);
		else
			append_numeric(key, elements[i]);
	}
	appendStringInfoChar(key, RANK_KEY_END);
	return count > 0 && !nulls[0];
}

/* The rules for ties, in the order of RankTies */
static const char *const ties_words[] = {"min", "max", "dense", NULL};

/*
 * Gives the sort the arguments of all rows of the partition that have a rank.
 */
static void
read_partition(WindowObject window, RankSort *sort, AppendKey append_key)
{
	int64		rows = WinGetPartitionRowCount(window);
	MemoryContext row_context = AllocSetContextCreate(CurrentMemoryContext, "block_rank row",
													  ALLOCSET_SMALL_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(row_context);

	for (int64 row = 0; row < rows; row++)
	{
		bool		isnull;
		bool		isout;
		Datum		datum;

		/* arguments are evaluated and detoasted in the row's context */
		MemoryContextReset(row_context);
		datum = WinGetFuncArgInPartition(window, 0, row, WINDOW_SEEK_HEAD,
										 false, &isnull, &isout);
		CHECK_FOR_INTERRUPTS();
		if (!isnull && append_key(rank_sort_key(sort), datum))
			rank_sort_add(sort, (int32) row);
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(row_context);
}

/*
 * Reads, sorts and ranks the partition.  The sort is the call's, in fn_extra.
 */
static int32 *
rank_partition(FunctionCallInfo fcinfo, MemoryContext partition_context, AppendKey append_key)
{
	WindowObject window = PG_WINDOW_OBJECT();
	int64		rows = WinGetPartitionRowCount(window);
	FmgrInfo   *flinfo = fcinfo->flinfo;
	bool		isnull;
	Datum		word = WinGetFuncArgCurrent(window, 1, &isnull);
	RankTies	ties = keyword_argument(word, isnull, "rule for ties", ties_words);
	int32	   *ranks;

	if (rows > PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many rows in one block to rank")));
	if (flinfo->fn_extra == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(flinfo->fn_mcxt);

		flinfo->fn_extra = rank_sort_create();
		MemoryContextSwitchTo(caller);
	}
	ranks = MemoryContextAllocExtended(partition_context, rows * sizeof(int32),
									   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	rank_sort_begin(flinfo->fn_extra, ties, rows);
	read_partition(window, flinfo->fn_extra, append_key);
	rank_sort_finish(flinfo->fn_extra, ranks);
	return ranks;
}

static Datum
block_rank(FunctionCallInfo fcinfo, AppendKey append_key)
{
	WindowObject window = PG_WINDOW_OBJECT();
	BlockRanks *block = WinGetPartitionLocalMemory(window, sizeof(BlockRanks));
	int64		row = WinGetCurrentPosition(window);

	if (block->ranks == NULL)
	{
		block->ranks = rank_partition(fcinfo, GetMemoryChunkContext(block), append_key);
		/* no argument is read again: the partition's rows may go */
		WinSetMarkPosition(window, WinGetPartitionRowCount(window) - 1);
	}
	if (block->ranks[row] == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(block->ranks[row]);
}

PARINDEX_RETURNS(block_rank_numeric, block_rank(fcinfo, append_numeric))
PARINDEX_RETURNS(block_rank_scorecard, block_rank(fcinfo, append_card))
PARINDEX_RETURNS(block_rank_chain, block_rank(fcinfo, append_chain))
