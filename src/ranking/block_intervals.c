/*
 * block_intervals.c
 *		block_intervals: how sure the ranks of a block are.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/agg_context.h"
#include "base/input_error.h"
#include "base/keyword.h"
#include "base/normal_quantile.h"
#include "base/numeric_points.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "ranking/holm.h"
#include "ranking/ranking_rows.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

/* The columns of unit_interval */
enum
{
	RANK, UNIT, VALUE, ERROR_OF_VALUE, LOW, HIGH, RANK_FROM, RANK_TO, UNDECIDED, COLUMNS
};

static const Oid column_types[COLUMNS] = {
	INT4OID, TEXTOID, NUMERICOID, NUMERICOID, NUMERICOID, NUMERICOID, INT4OID, INT4OID, INT4OID
};

/* In the order of TestFamily */
static const char *const family_words[] = {"each", "all", NULL};

/*
 * The standard error in argument 3, detoasted; 22003 unless it is 0 or more.
 */
static Datum
error_argument(FunctionCallInfo fcinfo)
{
	Numeric		error = PG_GETARG_NUMERIC(3);
	Datum		zero = int128_to_numeric(0, 0);

	if (numeric_is_nan(error) || numeric_is_inf(error) ||
		DatumGetBool(NUMERIC_OP(lt, NumericGetDatum(error), zero)))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("standard error out of range: %s", numeric_to_cstring(NumericGetDatum(error))),
				 PG_ARGISNULL(1) ? 0 :
				 errdetail("It is that of \"%s\".", shown(text_argument(PG_GETARG_DATUM(1)))),
				 errhint("A standard error is 0 or more, NULL where it is not known.")));
	return NumericGetDatum(error);
}

/*
 * The confidence in argument 4, 0.95 where there is none; 22004 for NULL.
 */
static Datum
confidence_argument(FunctionCallInfo fcinfo)
{
	if (PG_NARGS() <= 4)
		return int128_to_numeric(95, 2);
	if (PG_ARGISNULL(4))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("confidence must not be null"),
				 errhint("95 %% is 0.95.")));
	return NumericGetDatum(PG_GETARG_NUMERIC(4));
}

/*
 * block_intervals(unit, value, error [, confidence [, family]]): collects one
 * row.
 */
PARINDEX_FUNCTION(block_intervals_accum);
Datum
block_intervals_accum(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo, "block_intervals");
	MemoryContext caller;
	RankingRows *ranking;
	RankingRow	row = {0};
	Datum		confidence = confidence_argument(fcinfo);
	int			family = PG_NARGS() <= 5 ? FAMILY_EACH :
		keyword_argument(PG_GETARG_DATUM(5), PG_ARGISNULL(5), "family", family_words);

	if (!PG_ARGISNULL(1))
		row.unit = PG_GETARG_TEXT_P(1);
	if (!PG_ARGISNULL(2))
		row.value = distance_argument(PG_GETARG_DATUM(2));
	if (!PG_ARGISNULL(3))
		row.error = error_argument(fcinfo);

	caller = MemoryContextSwitchTo(context);
	ranking = PG_ARGISNULL(0) ? ranking_rows_create(false) : (RankingRows *) PG_GETARG_POINTER(0);
	ranking_rows_options(ranking, confidence, family);
	ranking_rows_add(ranking, &row);
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(ranking);
}

/*
 * The end of the interval of a unit's value to one side, 16 decimals.
 */
static Datum
interval_end(PGFunction direction, const ComparedUnit *unit, Datum quantile)
{
	Datum		width = NUMERIC_OP(mul, quantile, unit->error);

	return NUMERIC_OP(round, DirectFunctionCall2(direction, unit->value, width),
					  Int32GetDatum(INDEX_DECIMALS));
}

/*
 * Adds the line of a unit that has a value, one of so many; its rank is at hand.
 */
static void
add_line(ResultRows *result, const text *name, const ComparedUnit *unit, int units,
		 int32 rank, Datum quantile)
{
	Datum		values[COLUMNS] = {0};
	bool		nulls[COLUMNS] = {false};

	nulls[UNIT] = name == NULL;
	nulls[ERROR_OF_VALUE] = nulls[LOW] = nulls[HIGH] = unit->error == 0;
	values[RANK] = Int32GetDatum(rank);
	values[UNIT] = PointerGetDatum(name);
	values[VALUE] = unit->value;
	values[ERROR_OF_VALUE] = unit->error;
	if (unit->error != 0)
	{
		values[LOW] = interval_end(numeric_sub, unit, quantile);
		values[HIGH] = interval_end(numeric_add, unit, quantile);
	}
	values[RANK_FROM] = Int32GetDatum(1 + unit->above);
	values[RANK_TO] = Int32GetDatum(units - unit->below);
	values[UNDECIDED] = Int32GetDatum(units - 1 - unit->above - unit->below);
	result_rows_add(result, values, nulls);
}

/*
 * Adds the line of a unit without a value: its name and nothing else.
 */
static void
add_unranked(ResultRows *result, const text *name)
{
	Datum		values[COLUMNS] = {0};
	bool		nulls[COLUMNS];

	memset(nulls, true, sizeof(nulls));
	nulls[UNIT] = name == NULL;
	values[UNIT] = PointerGetDatum(name);
	result_rows_add(result, values, nulls);
}

/*
 * The array of unit_interval, ordered as block_ranking.
 */
PARINDEX_FUNCTION(block_intervals_final);
Datum
block_intervals_final(PG_FUNCTION_ARGS)
{
	const RankingRows *ranking;
	List	   *rows;
	ResultRows *result;
	ComparedUnit *units;
	Datum		quantile;
	int			ranked = 0;
	int32		rank = 0;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	ranking = (RankingRows *) PG_GETARG_POINTER(0);
	result = result_rows_begin(fcinfo, column_types, COLUMNS);
	quantile = normal_quantile(fcinfo->flinfo, ranking->confidence);
	rows = ranking_rows_sorted(ranking);
	units = palloc_extended(list_length(rows) * sizeof(ComparedUnit),
							MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	for (; ranked < list_length(rows) && row_has_value(list_nth(rows, ranked)); ranked++)
	{
		const RankingRow *row = list_nth(rows, ranked);

		units[ranked].value = row->value;
		units[ranked].error = row->error;
	}
	compare_units(units, ranked, ranking->confidence, (TestFamily) ranking->family);

	for (int i = 0; i < list_length(rows); i++)
	{
		const RankingRow *row = list_nth(rows, i);

		CHECK_FOR_INTERRUPTS();
		if (i == 0 || compare_values(list_nth(rows, i - 1), row) != 0)
			rank = i + 1;
		if (i < ranked)
			add_line(result, row->unit, &units[i], ranked, rank, quantile);
		else
			add_unranked(result, row->unit);
	}
	PG_RETURN_DATUM(makeArrayResult(result->array, CurrentMemoryContext));
}
