/*
 * rank_spool.c
 *		The values of a block too large for work_mem, sorted on disk.
 *
 * Core's tuplesort sorts pairs (value, row).  A card's index is no single
 * number, so its value is a key of 24 bytes whose byte order is the order of
 * exact indices:
 *
 *		 0	whole part of earned / max, rounded down, sign bit flipped
 *		 8	128 binary places of the fraction
 *
 * Two different ratios of 63-bit integers differ by more than 2^-126, so they
 * have different keys.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/tupdesc.h"
#include "catalog/pg_type.h"
#include "executor/tuptable.h"
#include "miscadmin.h"
#include "port/pg_bswap.h"
#include "ranking/rank_spool.h"
#include "utils/datum.h"
#include "utils/fmgrprotos.h"
#include "utils/tuplesort.h"
#include "utils/typcache.h"

#define RATIO_KEY_SIZE	24

struct RankSpool
{
	Tuplesortstate *sort;
	TupleTableSlot *input;
	TupleTableSlot *output;
	Oid			type;			/* numeric, or bytea for cards */
	RankTies	ties;
	int64		count;
};

/*
 * A spool that sorts within work_mem, the highest value first; for ties 'max'
 * the lowest, since a group's last place is then known at its first row.
 */
RankSpool *
rank_spool_begin(bool cards, RankTies ties)
{
	RankSpool  *spool = palloc0(sizeof(RankSpool));
	TupleDesc	desc = CreateTemplateTupleDesc(2);
	AttrNumber	column = 1;
	TypeCacheEntry *type;
	Oid			operator;
	Oid			collation = InvalidOid;
	bool		nulls_first = false;

	spool->type = cards ? BYTEAOID : NUMERICOID;
	spool->ties = ties;
	type = lookup_type_cache(spool->type, TYPECACHE_LT_OPR | TYPECACHE_GT_OPR);
	operator = ties == TIES_MAX ? type->lt_opr : type->gt_opr;
	TupleDescInitEntry(desc, 1, "value", spool->type, -1, 0);
	TupleDescInitEntry(desc, 2, "row", INT8OID, -1, 0);
	spool->input = MakeSingleTupleTableSlot(desc, &TTSOpsVirtual);
	spool->output = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	spool->sort = tuplesort_begin_heap(desc, 1, &column, &operator, &collation,
									   &nulls_first, work_mem, NULL, 0);
	return spool;
}

/*
 * Adds a numeric, which is not NaN, and the place of its row.
 */
void
rank_spool_numeric(RankSpool *spool, Datum value, int64 row)
{
	TupleTableSlot *slot = spool->input;

	ExecClearTuple(slot);
	slot->tts_values[0] = value;
	slot->tts_values[1] = Int64GetDatum(row);
	slot->tts_isnull[0] = slot->tts_isnull[1] = false;
	ExecStoreVirtualTuple(slot);
	tuplesort_puttupleslot(spool->sort, slot);
	spool->count++;
}

/*
 * Adds earned / max_points, max_points above 0, and the place of its row.
 */
void
rank_spool_ratio(RankSpool *spool, Points earned, Points max_points, int64 row)
{
	union
	{
		struct varlena header;
		char		data[VARHDRSZ + RATIO_KEY_SIZE];
	}			key;
	int64		whole = earned / max_points;
	int64		rest = earned % max_points;
	uint64		parts[3];

	if (rest < 0)
	{
		whole--;
		rest += max_points;
	}
	parts[0] = pg_hton64((uint64) whole ^ (UINT64CONST(1) << 63));
	for (int i = 1; i < 3; i++)
	{
		uint128		dividend = (uint128) rest << 64;

		parts[i] = pg_hton64((uint64) (dividend / max_points));
		rest = (int64) (dividend % max_points);
	}
	SET_VARSIZE(&key, VARHDRSZ + RATIO_KEY_SIZE);
	memcpy(key.data + VARHDRSZ, parts, RATIO_KEY_SIZE);
	rank_spool_numeric(spool, PointerGetDatum(&key), row);
}

/*
 * Is it the value of the group?
 */
static bool
same_value(const RankSpool *spool, Datum a, Datum b)
{
	if (spool->type == BYTEAOID)
		return DatumGetBool(DirectFunctionCall2(byteaeq, a, b));
	return DatumGetBool(DirectFunctionCall2(numeric_eq, a, b));
}

/*
 * The rank of a group that starts behind before rows, of groups so far.
 */
static int32
group_rank(const RankSpool *spool, int64 before, int32 groups)
{
	switch (spool->ties)
	{
		case TIES_MIN:
			return (int32) before + 1;
		case TIES_MAX:
			return (int32) (spool->count - before);
		case TIES_DENSE:
			break;
	}
	return groups;
}

/*
 * Sorts, and sets the rank of every row that was added.
 */
void
rank_spool_assign(RankSpool *spool, int32 *ranks)
{
	Datum		group = (Datum) 0;
	int32		groups = 0;
	int32		rank = 0;
	bool		isnull;

	tuplesort_performsort(spool->sort);
	for (int64 i = 0; tuplesort_gettupleslot(spool->sort, true, false, spool->output, NULL); i++)
	{
		Datum		value = slot_getattr(spool->output, 1, &isnull);

		CHECK_FOR_INTERRUPTS();
		if (i == 0 || !same_value(spool, group, value))
		{
			if (i > 0)
				pfree(DatumGetPointer(group));
			group = datumCopy(value, false, -1);
			rank = group_rank(spool, i, ++groups);
		}
		ranks[DatumGetInt64(slot_getattr(spool->output, 2, &isnull))] = rank;
	}
}

void
rank_spool_end(RankSpool *spool)
{
	tuplesort_end(spool->sort);
	ExecDropSingleTupleTableSlot(spool->input);
	ExecDropSingleTupleTableSlot(spool->output);
}
