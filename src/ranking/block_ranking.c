/*
 * block_ranking.c
 *		block_ranking: a block's ranking as one array, the best unit first.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/agg_context.h"
#include "base/numeric_points.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "ranking/ranking_rows.h"
#include "scorecard/card_totals.h"
#include "utils/fmgrprotos.h"

/* The columns of ranked_unit */
enum
{
	RANK, UNIT, VALUE, BEHIND_LEADER, AHEAD_OF_NEXT, COLUMNS
};

static const Oid column_types[COLUMNS] = {INT4OID, TEXTOID, NUMERICOID, NUMERICOID, NUMERICOID};

/*
 * block_ranking(unit, value): collects one row.
 */
static Datum
accumulate(FunctionCallInfo fcinfo, bool cards)
{
	MemoryContext context = aggregate_context(fcinfo, "block_ranking");
	MemoryContext caller;
	RankingRows *ranking;
	RankingRow	row = {0};

	if (!PG_ARGISNULL(1))
		row.unit = PG_GETARG_TEXT_P(1);
	if (!PG_ARGISNULL(2) && !cards)
		row.value = distance_argument(PG_GETARG_DATUM(2));
	if (!PG_ARGISNULL(2) && cards && !card_ratio(PG_GETARG_CARD(2), &row.earned, &row.max_points))
		row.max_points = 0;

	caller = MemoryContextSwitchTo(context);
	ranking = PG_ARGISNULL(0) ? ranking_rows_create(cards) : (RankingRows *) PG_GETARG_POINTER(0);
	ranking_rows_add(ranking, &row);
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(ranking);
}

PARINDEX_RETURNS(block_ranking_numeric_accum, accumulate(fcinfo, false))
PARINDEX_RETURNS(block_ranking_scorecard_accum, accumulate(fcinfo, true))

/*
 * The value that is shown, 0 for none: the numeric itself or a card's index.
 */
static Datum
shown_value(const RankingRow *row)
{
	if (row->value == 0 && row->max_points > 0)
		return index_to_numeric(index_scaled(row->earned, row->max_points));
	return row->value;
}

/*
 * The array of ranked_unit (rank, unit, value, behind_leader, ahead_of_next).
 */
PARINDEX_FUNCTION(block_ranking_final);
Datum
block_ranking_final(PG_FUNCTION_ARGS)
{
	List	   *rows;
	ResultRows *result;
	Datum		leader;
	Datum		next;
	int32		rank = 0;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	result = result_rows_begin(fcinfo, column_types, COLUMNS);
	rows = ranking_rows_sorted((RankingRows *) PG_GETARG_POINTER(0));
	leader = next = shown_value(linitial(rows));
	for (int i = 0; i < list_length(rows); i++)
	{
		const RankingRow *row = list_nth(rows, i);
		Datum		values[COLUMNS] = {0};
		bool		nulls[COLUMNS];

		CHECK_FOR_INTERRUPTS();
		values[UNIT] = PointerGetDatum(row->unit);
		values[VALUE] = next;
		next = i + 1 < list_length(rows) ? shown_value(list_nth(rows, i + 1)) : 0;
		if (values[VALUE] != 0)
		{
			if (i == 0 || compare_values(list_nth(rows, i - 1), row) != 0)
				rank = i + 1;
			values[RANK] = Int32GetDatum(rank);
			values[BEHIND_LEADER] = NUMERIC_OP(sub, leader, values[VALUE]);
			if (next != 0)
				values[AHEAD_OF_NEXT] = NUMERIC_OP(sub, values[VALUE], next);
		}
		for (int column = 0; column < COLUMNS; column++)
			nulls[column] = values[column] == 0;
		result_rows_add(result, values, nulls);
	}
	PG_RETURN_DATUM(makeArrayResult(result->array, CurrentMemoryContext));
}
