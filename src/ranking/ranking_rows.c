/*
 * ranking_rows.c
 *		What block_ranking and block_intervals share: rows in, rows out.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/htup_details.h"
#include "base/agg_context.h"
#include "base/numeric_points.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "ranking/ranking_rows.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

/*
 * Raises 22003 for a number that has no place or no distance to others.
 */
void
cannot_rank(Datum value)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("cannot rank %s", numeric_to_cstring(value)),
			 errhint("Give NULL for a value that is not known.")));
}

/*
 * A numeric whose distance to others will be asked for, detoasted; 22003 for
 * NaN, which would lead every ranking, and for the infinities.
 */
Datum
distance_argument(Datum value)
{
	Numeric		number = DatumGetNumeric(value);

	if (numeric_is_nan(number) || numeric_is_inf(number))
		cannot_rank(value);
	return NumericGetDatum(number);
}

RankingRows *
ranking_rows_create(bool cards)
{
	RankingRows *ranking = palloc0(sizeof(RankingRows));

	ranking->cards = cards;
	return ranking;
}

static Datum
copy_varlena(Datum datum)
{
	return datum == 0 ? 0 : datumCopy(datum, false, -1);
}

/*
 * Keeps the options of block_intervals; 22023 where rows differ in them.
 */
void
ranking_rows_options(RankingRows *ranking, Datum confidence, int family)
{
	if (ranking->confidence == 0)
	{
		ranking->confidence = copy_varlena(confidence);
		ranking->family = family;
	}
	else if (family != ranking->family ||
			 !DatumGetBool(NUMERIC_OP(eq, confidence, ranking->confidence)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("confidence and family must be the same for all rows of a block")));
}

/*
 * Adds a copy of a row.
 */
void
ranking_rows_add(RankingRows *ranking, const RankingRow *row)
{
	RankingRow *copy = palloc(sizeof(RankingRow));

	*copy = *row;
	copy->unit = (text *) DatumGetPointer(copy_varlena(PointerGetDatum(row->unit)));
	copy->value = copy_varlena(row->value);
	copy->error = copy_varlena(row->error);
	ranking->rows = lappend(ranking->rows, copy);
}

/*
 * Adds copies of another state's rows.
 */
static RankingRows *
merge_rows(RankingRows *ranking, const RankingRows *other)
{
	ListCell   *cell;

	if (ranking == NULL)
		ranking = ranking_rows_create(other->cards);
	if (other->confidence != 0)
		ranking_rows_options(ranking, other->confidence, other->family);
	foreach(cell, other->rows)
	{
		CHECK_FOR_INTERRUPTS();
		ranking_rows_add(ranking, lfirst(cell));
	}
	return ranking;
}

STATE_COMBINE(ranking_rows_combine, RankingRows, merge_rows)

/*
 * A state as bytes, for another process of the same server.
 */
PARINDEX_FUNCTION(ranking_rows_serialize);
Datum
ranking_rows_serialize(PG_FUNCTION_ARGS)
{
	const RankingRows *ranking = (RankingRows *) PG_GETARG_POINTER(0);
	StringInfoData bytes;
	ListCell   *cell;

	pq_begintypsend(&bytes);
	pq_sendbyte(&bytes, ranking->cards);
	send_varlena(&bytes, ranking->confidence);
	pq_sendbyte(&bytes, ranking->family);
	pq_sendint32(&bytes, list_length(ranking->rows));
	foreach(cell, ranking->rows)
	{
		const RankingRow *row = lfirst(cell);

		CHECK_FOR_INTERRUPTS();
		send_varlena(&bytes, PointerGetDatum(row->unit));
		send_varlena(&bytes, row->value);
		pq_sendint64(&bytes, row->earned);
		pq_sendint64(&bytes, row->max_points);
		send_varlena(&bytes, row->error);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&bytes));
}

PARINDEX_FUNCTION(ranking_rows_deserialize);
Datum
ranking_rows_deserialize(PG_FUNCTION_ARGS)
{
	StringInfoData bytes = serialized_argument(fcinfo, "ranking_rows_deserialize");
	RankingRows *ranking = ranking_rows_create(pq_getmsgbyte(&bytes));
	int			count;

	ranking->confidence = recv_varlena(&bytes);
	ranking->family = pq_getmsgbyte(&bytes);
	count = pq_getmsgint(&bytes, 4);
	for (int i = 0; i < count; i++)
	{
		RankingRow *row = palloc(sizeof(RankingRow));

		CHECK_FOR_INTERRUPTS();
		row->unit = (text *) DatumGetPointer(recv_varlena(&bytes));
		row->value = recv_varlena(&bytes);
		row->earned = pq_getmsgint64(&bytes);
		row->max_points = pq_getmsgint64(&bytes);
		row->error = recv_varlena(&bytes);
		ranking->rows = lappend(ranking->rows, row);
	}
	PG_RETURN_POINTER(ranking);
}

/*
 * Is the value of a better than that of b? -1; as good? 0; worse, or none? 1.
 */
int
compare_values(const RankingRow *a, const RankingRow *b)
{
	if (!row_has_value(a) || !row_has_value(b))
		return row_has_value(b) - row_has_value(a);
	if (a->value == 0)
		return index_compare(b->earned, b->max_points, a->earned, a->max_points);
	return DatumGetInt32(NUMERIC_OP(cmp, b->value, a->value));
}

/*
 * By bytes, NULL last.
 */
static int
compare_names(const text *a, const text *b)
{
	int			order;

	if (a == NULL || b == NULL)
		return (a == NULL) - (b == NULL);
	order = memcmp(VARDATA_ANY(a), VARDATA_ANY(b),
				   Min(VARSIZE_ANY_EXHDR(a), VARSIZE_ANY_EXHDR(b)));
	if (order != 0)
		return order;
	return (VARSIZE_ANY_EXHDR(a) > VARSIZE_ANY_EXHDR(b)) -
		(VARSIZE_ANY_EXHDR(a) < VARSIZE_ANY_EXHDR(b));
}

/*
 * The smaller numeric first, of equal ones that with fewer decimals, NULL last.
 */
static int
compare_written(Datum a, Datum b)
{
	int			order;

	if (a == 0 || b == 0)
		return (a == 0) - (b == 0);
	order = DatumGetInt32(NUMERIC_OP(cmp, a, b));
	if (order == 0)
		order = DatumGetInt32(DirectFunctionCall1(numeric_scale, a)) -
			DatumGetInt32(DirectFunctionCall1(numeric_scale, b));
	return order;
}

/*
 * The order of a ranking: the best value first, ties by unit in C order.  What
 * else can differ is compared, too, so that no order of the input shows.
 */
static int
compare_rows(const ListCell *a, const ListCell *b)
{
	const RankingRow *x = lfirst(a);
	const RankingRow *y = lfirst(b);
	int			order = compare_values(x, y);

	CHECK_FOR_INTERRUPTS();
	if (order == 0)
		order = compare_names(x->unit, y->unit);
	if (order == 0)
		order = compare_written(x->value, y->value);
	if (order == 0)
		order = compare_written(x->error, y->error);
	return order;
}

/*
 * A state's rows in the order of the ranking, as a list of their own.
 */
List *
ranking_rows_sorted(const RankingRows *ranking)
{
	List	   *rows = list_copy(ranking->rows);

	list_sort(rows, compare_rows);
	return rows;
}

/*
 * Begins an array of the row type that the call is expected to return; 42804
 * where a superuser has altered it.
 */
ResultRows *
result_rows_begin(FunctionCallInfo fcinfo, const Oid *types, int columns)
{
	ResultRows *result = palloc(sizeof(ResultRows));
	bool		as_created;

	result->type = get_element_type(get_fn_expr_rettype(fcinfo->flinfo));
	if (!OidIsValid(result->type))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("final function called outside an aggregate")));
	result->desc = lookup_rowtype_tupdesc_copy(result->type, -1);
	as_created = result->desc->natts == columns;
	for (int i = 0; as_created && i < columns; i++)
		as_created = TupleDescAttr(result->desc, i)->atttypid == types[i];
	if (!as_created)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("type %s has been altered", format_type_be(result->type))));
	result->array = initArrayResult(result->type, CurrentMemoryContext, false);
	return result;
}

void
result_rows_add(ResultRows *result, const Datum *values, const bool *nulls)
{
	HeapTuple	tuple = heap_form_tuple(result->desc, (Datum *) values, (bool *) nulls);

	accumArrayResult(result->array, HeapTupleGetDatum(tuple), false, result->type,
					 CurrentMemoryContext);
	heap_freetuple(tuple);
}
