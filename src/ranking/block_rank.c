/*
 * block_rank.c
 *		block_rank: a window function that ranks the rows of its partition by
 *		its argument, whatever the order of the window.
 *
 * The first row of a partition reads all arguments, sorts them, in memory or
 * where work_mem does not do through core's tuplesort, and keeps the ranks; the
 * other rows only look theirs up.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "miscadmin.h"
#include "nodes/execnodes.h"
#include "ranking/rank_spool.h"
#include "scorecard/scorecard.h"
#include "utils/datum.h"
#include "utils/memutils.h"
#include "windowapi.h"

/* Ranks of a partition, 0 for no rank; in the partition's local memory */
typedef struct BlockRanks
{
	int32	   *ranks;
} BlockRanks;

/* The values of a partition while they are read */
typedef struct BlockValues
{
	RankEntry  *entries;
	int64		count;
	RankKind	kind;
	RankSpool  *spool;			/* in place of entries, for large partitions */
	MemoryContext context;		/* of the entries and what they point to */
} BlockValues;

/*
 * Turns the fixed-point values read so far into numerics, for a partition in
 * which one value does not fit.
 */
static void
values_to_numeric(BlockValues *values)
{
	MemoryContext caller = MemoryContextSwitchTo(values->context);

	for (int64 i = 0; i < values->count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		values->entries[i].value.numeric = index_to_numeric(values->entries[i].value.fixed);
	}
	values->kind = RANK_NUMERIC;
	MemoryContextSwitchTo(caller);
}

static void
add_numeric(BlockValues *values, Datum datum, int64 row)
{
	RankEntry  *entry = &values->entries[values->count];

	if (values->spool != NULL)
	{
		rank_check_numeric(datum, false);
		rank_spool_numeric(values->spool, datum, row);
		return;
	}
	entry->row = row;
	if (values->kind == RANK_FIXED &&
		!numeric_to_fixed(datum, INDEX_DECIMALS / 4, &entry->value.fixed))
		values_to_numeric(values);
	if (values->kind == RANK_NUMERIC)
	{
		MemoryContext caller;

		/* in the row's context, as it may detoast */
		rank_check_numeric(datum, false);
		caller = MemoryContextSwitchTo(values->context);
		entry->value.numeric = datumCopy(datum, false, -1);
		MemoryContextSwitchTo(caller);
	}
	values->count++;
}

static void
add_card(BlockValues *values, Datum datum, int64 row)
{
	Points		earned;
	Points		max_points;

	if (!card_ratio(card_argument(datum), &earned, &max_points))
		return;
	if (values->spool != NULL)
		rank_spool_ratio(values->spool, earned, max_points, row);
	else
	{
		RankEntry  *entry = &values->entries[values->count++];

		entry->row = row;
		entry->value.ratio.earned = earned;
		entry->value.ratio.max_points = max_points;
	}
}

/*
 * Reads the arguments of all rows of the partition that are not NULL.
 */
static void
read_partition(WindowObject window, BlockValues *values)
{
	int64		rows = WinGetPartitionRowCount(window);
	bool		cards = values->kind == RANK_RATIO;
	MemoryContext row_context = AllocSetContextCreate(values->context, "block_rank row",
													  ALLOCSET_SMALL_SIZES);
	MemoryContext caller;

	caller = MemoryContextSwitchTo(row_context);
	for (int64 row = 0; row < rows; row++)
	{
		bool		isnull;
		bool		isout;
		Datum		datum;

		/* arguments are evaluated, and cards detoasted, in the row's context */
		MemoryContextReset(row_context);
		datum = WinGetFuncArgInPartition(window, 0, row, WINDOW_SEEK_HEAD,
										 false, &isnull, &isout);
		CHECK_FOR_INTERRUPTS();
		if (isnull)
			continue;
		if (cards)
			add_card(values, datum, row);
		else
			add_numeric(values, datum, row);
	}
	MemoryContextSwitchTo(caller);
}

/*
 * Reads, sorts and ranks the partition.
 */
static int32 *
rank_partition(WindowObject window, MemoryContext partition_context, bool cards)
{
	int64		rows = WinGetPartitionRowCount(window);
	BlockValues values = {.kind = cards ? RANK_RATIO : RANK_FIXED};
	MemoryContext caller;
	bool		isnull;
	Datum		rule = WinGetFuncArgCurrent(window, 1, &isnull);
	RankTies	ties = ties_argument(rule, isnull);
	int32	   *ranks;

	if (rows > PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many rows in one block to rank")));
	ranks = MemoryContextAllocExtended(partition_context, rows * sizeof(int32),
									   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	values.context = AllocSetContextCreate(CurrentMemoryContext, "block_rank",
										   ALLOCSET_DEFAULT_SIZES);
	caller = MemoryContextSwitchTo(values.context);
	if (rows * sizeof(RankEntry) > work_mem * (Size) 1024)
		values.spool = rank_spool_begin(cards, ties);
	else
		values.entries = palloc_extended(rows * sizeof(RankEntry), MCXT_ALLOC_HUGE);
	read_partition(window, &values);
	if (values.spool != NULL)
	{
		rank_spool_assign(values.spool, ranks);
		rank_spool_end(values.spool);
	}
	else
	{
		rank_sort(values.entries, values.count, values.kind);
		rank_assign(values.entries, values.count, values.kind, ties, ranks);
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(values.context);
	return ranks;
}

static Datum
block_rank(FunctionCallInfo fcinfo, bool cards)
{
	WindowObject window = PG_WINDOW_OBJECT();
	BlockRanks *block = WinGetPartitionLocalMemory(window, sizeof(BlockRanks));
	int64		row = WinGetCurrentPosition(window);

	if (block->ranks == NULL)
	{
		block->ranks = rank_partition(window, GetMemoryChunkContext(block), cards);
		/* no argument is read again: the partition's rows may go */
		WinSetMarkPosition(window, WinGetPartitionRowCount(window) - 1);
	}
	if (block->ranks[row] == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(block->ranks[row]);
}

PARINDEX_FUNCTION(block_rank_numeric);
Datum
block_rank_numeric(PG_FUNCTION_ARGS)
{
	return block_rank(fcinfo, false);
}

PARINDEX_FUNCTION(block_rank_scorecard);
Datum
block_rank_scorecard(PG_FUNCTION_ARGS)
{
	return block_rank(fcinfo, true);
}
