/*
 * year_change.c
 *		year_change and previous_year: a unit's values by calendar year.
 *
 * The state keeps every year, not only the two that the answer needs, so that
 * two different values for one year are found in whatever order rows come.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/agg_context.h"
#include "base/numeric_points.h"
#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "nodes/pg_list.h"
#include "scorecard/card_totals.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/fmgrprotos.h"

/* More years than any unit has: a forgotten GROUP BY */
#define MAX_YEARS	10000

/* What is kept of a value */
typedef enum YearKind
{
	YEAR_NUMERIC,				/* the numeric */
	YEAR_INDEX,					/* a card's exact index, and a hash of the card */
	YEAR_CARD					/* the whole card */
} YearKind;

typedef struct YearValue
{
	int32		year;
	bool		isnull;			/* the year has a row, but no value */
	Points		earned;			/* YEAR_INDEX */
	Points		max_points;		/* 0 where the index is not known */
	uint64		hash;
	Datum		datum;			/* YEAR_NUMERIC, YEAR_CARD; not toasted */
} YearValue;

typedef struct YearValues
{
	YearKind	kind;
	bool		has_as_of;
	int32		as_of;
	List	   *years;			/* of YearValue, sorted by year, distinct */
} YearValues;

static YearValues *
years_create(YearKind kind)
{
	YearValues *values = palloc0(sizeof(YearValues));

	values->kind = kind;
	return values;
}

static YearValue *
nth_year(const YearValues *values, int place)
{
	return list_nth(values->years, place);
}

/*
 * The place of a year, or where it would stand.
 */
static int
find_year(const YearValues *values, int64 year)
{
	int			low = 0;
	int			high = list_length(values->years);

	/* years mostly come in order */
	if (high > 0 && nth_year(values, high - 1)->year < year)
		return high;
	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (nth_year(values, middle)->year < year)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/*
 * The row of a year, NULL for none.
 */
static YearValue *
get_year(const YearValues *values, int64 year)
{
	int			place = find_year(values, year);

	if (place < list_length(values->years) && nth_year(values, place)->year == year)
		return nth_year(values, place);
	return NULL;
}

/*
 * Is it the same value?  Numerics may differ in their display scale.
 */
static bool
same_value(const YearValue *a, const YearValue *b, YearKind kind)
{
	if (a->isnull || b->isnull)
		return a->isnull == b->isnull;
	if (kind == YEAR_NUMERIC)
		return DatumGetBool(NUMERIC_OP(eq, a->datum, b->datum));
	if (kind == YEAR_INDEX)
		return a->hash == b->hash && a->earned == b->earned && a->max_points == b->max_points;
	return datumIsEqual(a->datum, b->datum, false, -1);
}

/*
 * Is b's display scale the greater one?  Of equal numerics the state keeps
 * that, so that the order of rows does not show.  NaN and infinities have none.
 */
static bool
finer_numeric(const YearValue *a, const YearValue *b)
{
	Numeric		value = DatumGetNumeric(b->datum);

	if (numeric_is_nan(value) || numeric_is_inf(value))
		return false;
	return DatumGetInt32(DirectFunctionCall1(numeric_scale, b->datum)) >
		DatumGetInt32(DirectFunctionCall1(numeric_scale, a->datum));
}

/*
 * Keeps a value, which is copied into the current context; 21000 where the
 * year has another one, 54000 for too many years.
 */
static void
keep_year(YearValues *values, const YearValue *value)
{
	YearValue  *kept = get_year(values, value->year);

	if (kept != NULL)
	{
		if (!same_value(kept, value, values->kind))
			ereport(ERROR,
					(errcode(ERRCODE_CARDINALITY_VIOLATION),
					 errmsg("two different values for year %d", value->year),
					 errhint("Group or partition by unit, and give one value for a unit and year.")));
		if (values->kind != YEAR_NUMERIC || value->isnull || !finer_numeric(kept, value))
			return;
	}
	else
	{
		if (list_length(values->years) == MAX_YEARS)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("too many years of one unit"),
					 errdetail("One unit has at most %d years.", MAX_YEARS),
					 errhint("Group or partition by unit.")));
		kept = palloc(sizeof(YearValue));
		values->years = list_insert_nth(values->years, find_year(values, value->year), kept);
	}
	*kept = *value;
	if (value->datum != 0)
		kept->datum = PointerGetDatum(PG_DETOAST_DATUM_COPY(value->datum));
}

/*
 * Keeps the year that a change is asked for; 22023 where rows differ in it.
 */
static void
keep_as_of(YearValues *values, int32 as_of)
{
	if (values->has_as_of && values->as_of != as_of)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("as_of must be the same for all rows of a unit"),
				 errdetail("It is %d and %d.", values->as_of, as_of)));
	values->has_as_of = true;
	values->as_of = as_of;
}

/*
 * An integer argument that may not be NULL; 22004.
 */
static int32
year_argument(FunctionCallInfo fcinfo, int n, const char *name)
{
	if (PG_ARGISNULL(n))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("%s must not be null", name)));
	return PG_GETARG_INT32(n);
}

/*
 * Reads a value as its kind asks, in the short-lived context.
 */
static void
read_value(FunctionCallInfo fcinfo, YearKind kind, YearValue *value)
{
	if (kind == YEAR_NUMERIC)
		value->datum = PointerGetDatum(PG_DETOAST_DATUM(PG_GETARG_DATUM(1)));
	else
	{
		Card	   *card = PG_GETARG_CARD(1);

		if (kind == YEAR_CARD)
			value->datum = PointerGetDatum(card);
		else
		{
			if (!card_ratio(card, &value->earned, &value->max_points))
				value->earned = value->max_points = 0;
			value->hash = DatumGetUInt64(hash_any_extended((unsigned char *) card, VARSIZE(card), 0));
		}
	}
}

/*
 * (state, value, year [, as_of]): keeps one row.
 */
static Datum
accumulate(FunctionCallInfo fcinfo, YearKind kind)
{
	MemoryContext context = aggregate_context(fcinfo, "year_change");
	MemoryContext caller;
	YearValues *values;
	YearValue	value = {0};

	value.year = year_argument(fcinfo, 2, "year");
	value.isnull = PG_ARGISNULL(1);
	if (!value.isnull)
		read_value(fcinfo, kind, &value);

	caller = MemoryContextSwitchTo(context);
	values = PG_ARGISNULL(0) ? years_create(kind) : (YearValues *) PG_GETARG_POINTER(0);
	if (PG_NARGS() > 3)
		keep_as_of(values, year_argument(fcinfo, 3, "as_of"));
	keep_year(values, &value);
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(values);
}

PARINDEX_RETURNS(year_numeric_accum, accumulate(fcinfo, YEAR_NUMERIC))
PARINDEX_RETURNS(year_index_accum, accumulate(fcinfo, YEAR_INDEX))
PARINDEX_RETURNS(year_card_accum, accumulate(fcinfo, YEAR_CARD))

/*
 * Adds another state's years.
 */
static YearValues *
merge_years(YearValues *values, const YearValues *other)
{
	ListCell   *cell;

	if (values == NULL)
		values = years_create(other->kind);
	if (other->has_as_of)
		keep_as_of(values, other->as_of);
	foreach(cell, other->years)
	{
		CHECK_FOR_INTERRUPTS();
		keep_year(values, lfirst(cell));
	}
	return values;
}

STATE_COMBINE(year_combine, YearValues, merge_years)

/*
 * A state as bytes, for another process of the same server.
 */
PARINDEX_FUNCTION(year_serialize);
Datum
year_serialize(PG_FUNCTION_ARGS)
{
	const YearValues *values = (YearValues *) PG_GETARG_POINTER(0);
	StringInfoData bytes;
	ListCell   *cell;

	pq_begintypsend(&bytes);
	pq_sendbyte(&bytes, values->kind);
	pq_sendbyte(&bytes, values->has_as_of);
	pq_sendint32(&bytes, values->as_of);
	pq_sendint32(&bytes, list_length(values->years));
	foreach(cell, values->years)
	{
		const YearValue *value = lfirst(cell);

		CHECK_FOR_INTERRUPTS();
		pq_sendint32(&bytes, value->year);
		pq_sendbyte(&bytes, value->isnull);
		pq_sendint64(&bytes, value->earned);
		pq_sendint64(&bytes, value->max_points);
		pq_sendint64(&bytes, value->hash);
		send_varlena(&bytes, value->datum);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&bytes));
}

PARINDEX_FUNCTION(year_deserialize);
Datum
year_deserialize(PG_FUNCTION_ARGS)
{
	StringInfoData bytes = serialized_argument(fcinfo, "year_change");
	YearValues *values = years_create(pq_getmsgbyte(&bytes));
	int			count;

	values->has_as_of = pq_getmsgbyte(&bytes);
	values->as_of = pq_getmsgint(&bytes, 4);
	count = pq_getmsgint(&bytes, 4);
	for (int i = 0; i < count; i++)
	{
		YearValue	value;

		CHECK_FOR_INTERRUPTS();
		value.year = pq_getmsgint(&bytes, 4);
		value.isnull = pq_getmsgbyte(&bytes);
		value.earned = pq_getmsgint64(&bytes);
		value.max_points = pq_getmsgint64(&bytes);
		value.hash = pq_getmsgint64(&bytes);
		value.datum = recv_varlena(&bytes);
		keep_year(values, &value);
	}
	PG_RETURN_POINTER(values);
}

/*
 * The two years of a change: the latest, or as_of, and the one before it.
 * NULL for one that has no row or no value.
 */
static void
two_years(FunctionCallInfo fcinfo, const YearValue **now, const YearValue **before)
{
	const YearValues *values = PG_ARGISNULL(0) ? NULL : (YearValues *) PG_GETARG_POINTER(0);
	int64		year;

	*now = *before = NULL;
	if (values == NULL)
		return;
	year = values->has_as_of ? values->as_of : ((YearValue *) llast(values->years))->year;
	*now = get_year(values, year);
	*before = get_year(values, year - 1);
	if (*now != NULL && (*now)->isnull)
		*now = NULL;
	if (*before != NULL && (*before)->isnull)
		*before = NULL;
}

/*
 * year_change of numerics: the value of the year minus that of the year before.
 */
PARINDEX_FUNCTION(year_change_numeric_final);
Datum
year_change_numeric_final(PG_FUNCTION_ARGS)
{
	const YearValue *now;
	const YearValue *before;

	two_years(fcinfo, &now, &before);
	if (now == NULL || before == NULL)
		PG_RETURN_NULL();
	return NUMERIC_OP(sub, now->datum, before->datum);
}

/*
 * year_change of cards: the difference of their indices, each with 16 decimals.
 */
PARINDEX_FUNCTION(year_change_index_final);
Datum
year_change_index_final(PG_FUNCTION_ARGS)
{
	const YearValue *now;
	const YearValue *before;

	two_years(fcinfo, &now, &before);
	if (now == NULL || before == NULL || now->max_points == 0 || before->max_points == 0)
		PG_RETURN_NULL();
	return index_to_numeric(index_scaled(now->earned, now->max_points) -
							index_scaled(before->earned, before->max_points));
}

/*
 * previous_year: the value of the year before the latest.
 */
PARINDEX_FUNCTION(previous_year_final);
Datum
previous_year_final(PG_FUNCTION_ARGS)
{
	const YearValue *now;
	const YearValue *before;

	two_years(fcinfo, &now, &before);
	if (before == NULL)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(before->datum);
}
