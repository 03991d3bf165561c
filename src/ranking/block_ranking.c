/*
 * block_ranking.c
 *		block_ranking: a block's ranking as one array, the best unit first.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/htup_details.h"
#include "base/agg_context.h"
#include "base/numeric_points.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "ranking/rank_value.h"
#include "scorecard/scorecard.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/typcache.h"

#define RANKED_UNIT_COLUMNS	5

/* One row; where it has no value, it has no rank. */
typedef struct RankedRow
{
	text	   *unit;			/* NULL for NULL */
	Datum		numeric;		/* the value, unless a card's exact index is kept */
	Points		earned;
	Points		max_points;
	bool		has_value;
} RankedRow;

typedef struct Ranking
{
	RankedRow  *rows;
	int			count;
	int			room;
	bool		cards;			/* values are earned / max_points */
} Ranking;

static Ranking *
ranking_create(bool cards)
{
	Ranking    *ranking = palloc0(sizeof(Ranking));

	ranking->room = 32;
	ranking->rows = palloc(ranking->room * sizeof(RankedRow));
	ranking->cards = cards;
	return ranking;
}

static RankedRow *
ranking_add(Ranking *ranking)
{
	RankedRow  *row;

	if (ranking->count == ranking->room)
	{
		if (ranking->room > PG_INT32_MAX / 2)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("too many rows in one block to rank")));
		ranking->room *= 2;
		ranking->rows = repalloc_huge(ranking->rows, (Size) ranking->room * sizeof(RankedRow));
	}
	row = &ranking->rows[ranking->count++];
	memset(row, 0, sizeof(RankedRow));
	return row;
}

/*
 * block_ranking(unit, value): collects one row.
 */
static Datum
accumulate(FunctionCallInfo fcinfo, bool cards)
{
	MemoryContext caller = MemoryContextSwitchTo(aggregate_context(fcinfo, "block_ranking"));
	Ranking    *ranking = PG_ARGISNULL(0) ? ranking_create(cards) : (Ranking *) PG_GETARG_POINTER(0);
	RankedRow  *row = ranking_add(ranking);

	if (!PG_ARGISNULL(1))
		row->unit = PG_GETARG_TEXT_P_COPY(1);
	if (!PG_ARGISNULL(2) && !cards)
		row->numeric = PointerGetDatum(PG_DETOAST_DATUM_COPY(PG_GETARG_DATUM(2)));

	/* the rest may detoast, so it stays out of the aggregate's context */
	MemoryContextSwitchTo(caller);
	if (!PG_ARGISNULL(2) && cards)
		row->has_value = card_ratio(PG_GETARG_CARD(2), &row->earned, &row->max_points);
	else if (!PG_ARGISNULL(2))
	{
		rank_check_numeric(row->numeric, true);
		row->has_value = true;
	}
	PG_RETURN_POINTER(ranking);
}

PARINDEX_FUNCTION(block_ranking_numeric_accum);
Datum
block_ranking_numeric_accum(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, false);
}

PARINDEX_FUNCTION(block_ranking_scorecard_accum);
Datum
block_ranking_scorecard_accum(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, true);
}

/*
 * Adds copies of another state's rows.
 */
PARINDEX_FUNCTION(block_ranking_combine);
Datum
block_ranking_combine(PG_FUNCTION_ARGS)
{
	MemoryContext caller = MemoryContextSwitchTo(aggregate_context(fcinfo, "block_ranking"));
	Ranking    *ranking = PG_ARGISNULL(0) ? NULL : (Ranking *) PG_GETARG_POINTER(0);
	const Ranking *other = PG_ARGISNULL(1) ? NULL : (Ranking *) PG_GETARG_POINTER(1);

	for (int i = 0; other != NULL && i < other->count; i++)
	{
		RankedRow  *row;

		CHECK_FOR_INTERRUPTS();
		if (ranking == NULL)
			ranking = ranking_create(other->cards);
		row = ranking_add(ranking);
		*row = other->rows[i];
		if (row->unit != NULL)
			row->unit = (text *) DatumGetPointer(datumCopy(PointerGetDatum(row->unit), false, -1));
		if (row->has_value && !ranking->cards)
			row->numeric = datumCopy(row->numeric, false, -1);
	}
	MemoryContextSwitchTo(caller);
	if (ranking == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(ranking);
}

/*
 * A state as bytes, for another process of the same server.
 */
PARINDEX_FUNCTION(block_ranking_serialize);
Datum
block_ranking_serialize(PG_FUNCTION_ARGS)
{
	const Ranking *ranking = (Ranking *) PG_GETARG_POINTER(0);
	StringInfoData bytes;

	pq_begintypsend(&bytes);
	pq_sendbyte(&bytes, ranking->cards);
	pq_sendint32(&bytes, ranking->count);
	for (int i = 0; i < ranking->count; i++)
	{
		const RankedRow *row = &ranking->rows[i];

		CHECK_FOR_INTERRUPTS();
		pq_sendbyte(&bytes, row->has_value);
		pq_sendint64(&bytes, row->earned);
		pq_sendint64(&bytes, row->max_points);
		send_varlena(&bytes, PointerGetDatum(row->unit));
		send_varlena(&bytes, row->numeric);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&bytes));
}

PARINDEX_FUNCTION(block_ranking_deserialize);
Datum
block_ranking_deserialize(PG_FUNCTION_ARGS)
{
	StringInfoData bytes = serialized_argument(fcinfo, "block_ranking");
	Ranking    *ranking = ranking_create(pq_getmsgbyte(&bytes));
	int			count = pq_getmsgint(&bytes, 4);

	for (int i = 0; i < count; i++)
	{
		RankedRow  *row = ranking_add(ranking);

		CHECK_FOR_INTERRUPTS();
		row->has_value = pq_getmsgbyte(&bytes);
		row->earned = pq_getmsgint64(&bytes);
		row->max_points = pq_getmsgint64(&bytes);
		row->unit = (text *) DatumGetPointer(recv_varlena(&bytes));
		row->numeric = recv_varlena(&bytes);
	}
	PG_RETURN_POINTER(ranking);
}

/*
 * The order of units in which ties are listed: bytes, NULL last.
 */
static int
compare_units(const void *a, const void *b)
{
	const text *x = (*(const RankedRow *const *) a)->unit;
	const text *y = (*(const RankedRow *const *) b)->unit;
	int			order;

	CHECK_FOR_INTERRUPTS();
	if (x == NULL || y == NULL)
		return (x == NULL) - (y == NULL);
	order = memcmp(VARDATA_ANY(x), VARDATA_ANY(y),
				   Min(VARSIZE_ANY_EXHDR(x), VARSIZE_ANY_EXHDR(y)));
	if (order != 0)
		return order;
	return (VARSIZE_ANY_EXHDR(x) > VARSIZE_ANY_EXHDR(y)) -
		(VARSIZE_ANY_EXHDR(x) < VARSIZE_ANY_EXHDR(y));
}

/*
 * The rows in the order of their units, and those with a value sorted and
 * ranked.  Returns how many have a value.
 */
static int64
rank_rows(const Ranking *ranking, RankedRow **rows, RankEntry *entries, int32 *ranks)
{
	RankKind	kind = ranking->cards ? RANK_RATIO : RANK_NUMERIC;
	int64		count = 0;

	for (int i = 0; i < ranking->count; i++)
		rows[i] = &ranking->rows[i];
	qsort(rows, ranking->count, sizeof(RankedRow *), compare_units);
	for (int i = 0; i < ranking->count; i++)
	{
		RankEntry  *entry = &entries[count];

		if (!rows[i]->has_value)
			continue;
		entry->row = i;
		if (ranking->cards)
		{
			entry->value.ratio.earned = rows[i]->earned;
			entry->value.ratio.max_points = rows[i]->max_points;
		}
		else
			entry->value.numeric = rows[i]->numeric;
		count++;
	}
	rank_sort(entries, count, kind);
	rank_assign(entries, count, kind, TIES_MIN, ranks);
	return count;
}

/*
 * The value that is shown: the numeric itself or a card's index.
 */
static Datum
shown_value(const Ranking *ranking, const RankedRow *row)
{
	return ranking->cards ? index_to_numeric(index_scaled(row->earned, row->max_points)) :
		row->numeric;
}

/*
 * The row type ranked_unit, by the type that the call is expected to return;
 * 42804 where a superuser has altered it.
 */
static TupleDesc
ranked_unit_desc(FunctionCallInfo fcinfo, Oid *type)
{
	TupleDesc	desc;

	*type = get_element_type(get_fn_expr_rettype(fcinfo->flinfo));
	if (!OidIsValid(*type))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("block_ranking called outside an aggregate")));
	desc = lookup_rowtype_tupdesc_copy(*type, -1);
	if (desc->natts != RANKED_UNIT_COLUMNS)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("type ranked_unit has %d attributes, not %d",
						desc->natts, RANKED_UNIT_COLUMNS)));
	return desc;
}

/*
 * The array of ranked_unit (rank, unit, value, behind_leader, ahead_of_next).
 */
PARINDEX_FUNCTION(block_ranking_final);
Datum
block_ranking_final(PG_FUNCTION_ARGS)
{
	Ranking    *ranking;
	RankedRow **rows;
	RankEntry  *entries;
	int32	   *ranks;
	Datum	   *elements;
	int64		ranked;
	int			done = 0;
	Oid			type;
	TupleDesc	desc;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	ranking = (Ranking *) PG_GETARG_POINTER(0);
	desc = ranked_unit_desc(fcinfo, &type);
	rows = palloc_extended(ranking->count * sizeof(RankedRow *), MCXT_ALLOC_HUGE);
	entries = palloc_extended(ranking->count * sizeof(RankEntry), MCXT_ALLOC_HUGE);
	ranks = palloc_extended(ranking->count * sizeof(int32), MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	elements = palloc_extended(ranking->count * sizeof(Datum), MCXT_ALLOC_HUGE);
	ranked = rank_rows(ranking, rows, entries, ranks);

	for (int64 i = 0; i < ranked; i++)
	{
		RankedRow  *row = rows[entries[i].row];
		Datum		value = shown_value(ranking, row);
		Datum		leader = shown_value(ranking, rows[entries[0].row]);
		Datum		values[RANKED_UNIT_COLUMNS] = {Int32GetDatum(ranks[entries[i].row]), PointerGetDatum(row->unit), value};
		bool		nulls[RANKED_UNIT_COLUMNS] = {false, row->unit == NULL, false, false, i + 1 == ranked};

		CHECK_FOR_INTERRUPTS();
		values[3] = DirectFunctionCall2(numeric_sub, leader, value);
		if (!nulls[4])
			values[4] = DirectFunctionCall2(numeric_sub, value,
											shown_value(ranking, rows[entries[i + 1].row]));
		elements[done++] = HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
	}
	for (int i = 0; i < ranking->count; i++)
	{
		Datum		values[RANKED_UNIT_COLUMNS] = {0, PointerGetDatum(rows[i]->unit)};
		bool		nulls[RANKED_UNIT_COLUMNS] = {true, rows[i]->unit == NULL, true, true, true};

		CHECK_FOR_INTERRUPTS();
		if (!rows[i]->has_value)
			elements[done++] = HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, done, type, -1, false, TYPALIGN_DOUBLE));
}
