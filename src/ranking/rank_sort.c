/*
 * rank_sort.c
 *		Sorts the values of a block, within work_mem, and ranks them.
 *
 * Core's tuplesort sorts rows of three columns: the first eight bytes of the
 * value's key as a number, which decides most comparisons; the row; the key, as
 * rank_key.h draws it.  One tuplesort serves many partitions.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/tupdesc.h"
#include "catalog/pg_type.h"
#include "executor/tuptable.h"
#include "miscadmin.h"
#include "port/pg_bswap.h"
#include "ranking/rank_sort.h"
#include "utils/tuplesort.h"
#include "utils/typcache.h"

/* The columns that are sorted */
enum
{
	PREFIX, ROW, KEY, COLUMNS
};

struct RankSort
{
	MemoryContext context;		/* in which it was created */
	Tuplesortstate *tuplesort;	/* NULL before the first block */
	TupleTableSlot *input;
	TupleTableSlot *output;
	StringInfoData key;			/* of the next value, a bytea */
	StringInfoData group;		/* the key of the rows that tie */
	RankTies	ties;
	int64		rows;			/* of the largest block that memory is kept for */
	int64		count;			/* rows that were added */
};

/*
 * A sort in the current context, for one block after another.
 */
RankSort *
rank_sort_create(void)
{
	RankSort   *sort = palloc0(sizeof(RankSort));
	TupleDesc	desc = CreateTemplateTupleDesc(COLUMNS);

	TupleDescInitEntry(desc, PREFIX + 1, "prefix", INT8OID, -1, 0);
	TupleDescInitEntry(desc, ROW + 1, "row", INT4OID, -1, 0);
	TupleDescInitEntry(desc, KEY + 1, "key", BYTEAOID, -1, 0);
	TupleDescFinalize(desc);
	sort->context = CurrentMemoryContext;
	sort->input = MakeSingleTupleTableSlot(desc, &TTSOpsVirtual);
	sort->output = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	initStringInfo(&sort->key);
	initStringInfo(&sort->group);
	return sort;
}

/*
 * Begins a block of at most so many rows, the best value first; for ties 'max'
 * the worst, since a group's last place is then known at its first row.  The
 * ranks of the rows take their part of work_mem.
 */
void
rank_sort_begin(RankSort *sort, RankTies ties, int64 rows)
{
	AttrNumber	columns[] = {PREFIX + 1, KEY + 1};
	Oid			types[] = {INT8OID, BYTEAOID};
	Oid			operators[lengthof(types)];
	Oid			collations[lengthof(types)] = {InvalidOid};
	bool		nulls_first[lengthof(types)] = {false};
	int64		ranks = rows * (int64) sizeof(int32) / 1024;
	MemoryContext caller;

	sort->count = 0;
	if (sort->tuplesort != NULL && sort->ties == ties && sort->rows >= rows)
		return;
	for (int i = 0; i < (int) lengthof(types); i++)
	{
		TypeCacheEntry *type = lookup_type_cache(types[i], TYPECACHE_LT_OPR | TYPECACHE_GT_OPR);

		operators[i] = ties == TIES_MAX ? type->lt_opr : type->gt_opr;
	}
	if (sort->tuplesort != NULL)
		tuplesort_end(sort->tuplesort);
	sort->ties = ties;
	sort->rows = rows;
	caller = MemoryContextSwitchTo(sort->context);
	sort->tuplesort = tuplesort_begin_heap(sort->input->tts_tupleDescriptor, lengthof(types),
										   columns, operators, collations, nulls_first,
										   Max(work_mem - ranks, 64), NULL, 0);
	MemoryContextSwitchTo(caller);
}

/*
 * Where the next value's key is to be appended.
 */
StringInfo
rank_sort_key(RankSort *sort)
{
	resetStringInfo(&sort->key);
	sort->key.len = VARHDRSZ;
	return &sort->key;
}

/*
 * Adds the value whose key was appended, and its row, which counts from 0.
 */
void
rank_sort_add(RankSort *sort, int32 row)
{
	TupleTableSlot *slot = sort->input;
	StringInfo	key = &sort->key;
	uint64		prefix = 0;

	memcpy(&prefix, key->data + VARHDRSZ, Min(sizeof(prefix), (size_t) (key->len - VARHDRSZ)));
	SET_VARSIZE(key->data, key->len);
	ExecClearTuple(slot);
	slot->tts_values[PREFIX] = Int64GetDatum((int64) pg_ntoh64(prefix));
	slot->tts_values[ROW] = Int32GetDatum(row);
	slot->tts_values[KEY] = PointerGetDatum(key->data);
	memset(slot->tts_isnull, false, COLUMNS * sizeof(bool));
	ExecStoreVirtualTuple(slot);
	tuplesort_puttupleslot(sort->tuplesort, slot);
	sort->count++;
}

/*
 * Does another value begin here?  It is kept then.
 */
static bool
next_group(RankSort *sort, int64 i)
{
	StringInfo	group = &sort->group;
	bytea	   *key = (bytea *) DatumGetPointer(sort->output->tts_values[KEY]);
	int			len = VARSIZE_ANY_EXHDR(key);

	if (i > 0 && len == group->len && memcmp(group->data, VARDATA_ANY(key), len) == 0)
		return false;
	resetStringInfo(group);
	appendBinaryStringInfo(group, VARDATA_ANY(key), len);
	return true;
}

/*
 * The rank of a group that starts behind before rows, of groups so far.
 */
static int32
group_rank(const RankSort *sort, int64 before, int32 groups)
{
	switch (sort->ties)
	{
		case TIES_MIN:
			return (int32) before + 1;
		case TIES_MAX:
			return (int32) (sort->count - before);
		case TIES_DENSE:
			break;
	}
	return groups;
}

/*
 * Sorts the block and sets the rank of every row that was added.
 */
void
rank_sort_finish(RankSort *sort, int32 *ranks)
{
	int32		groups = 0;
	int32		rank = 0;

	tuplesort_performsort(sort->tuplesort);
	for (int64 i = 0; tuplesort_gettupleslot(sort->tuplesort, true, false, sort->output, NULL); i++)
	{
		CHECK_FOR_INTERRUPTS();
		slot_getallattrs(sort->output);
		if (next_group(sort, i))
			rank = group_rank(sort, i, ++groups);
		ranks[DatumGetInt32(sort->output->tts_values[ROW])] = rank;
	}
	ExecClearTuple(sort->output);
	tuplesort_reset(sort->tuplesort);
}
