/*
 * report_unit.c
 *		The aggregate report_unit: the rows of a unit's scores beside the card of
 *		its framework, as its cards and what is wrong.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "base/agg_context.h"
#include "base/compat.h"
#include "base/numeric_points.h"
#include "criteria/criteria_args.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "report/report_texts.h"
#include "scorecard/card_value.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

/* The arguments behind the framework, and the columns of report_problem */
enum
{
	ROW_CODE, ROW_SOURCE, ROW_CRITERIA, ROW_POINTS, ROW_APPLICABLE, ROW_SELF_POINTS, ROW_COLUMNS
};
#define PROBLEM_COLUMNS		4

/* One row, and the criterion of the framework that it belongs to */
typedef struct ReadRow
{
	Datum		values[ROW_COLUMNS];
	bool		nulls[ROW_COLUMNS];
	Cell		criterion;
	SourceKind	kind;
	Points		points;			/* 0 where there are none, or they are ignored */
	Points		self_points;
} ReadRow;

/* What is wrong with a row */
typedef struct RowProblem
{
	Datum		values[PROBLEM_COLUMNS];	/* texts */
	bool		nulls[PROBLEM_COLUMNS];
} RowProblem;

/* The state: what the rows of a unit give so far */
typedef struct UnitRows
{
	MemoryContext context;		/* in which all of it lives */
	const Card *framework;
	Card	   *card;			/* both open, with the sources of the framework */
	Card	   *self_card;
	int			self_rows;		/* rows with self points */
	int			next;			/* in the framework, behind the last criterion found */
	List	   *problems;		/* of RowProblem */
} UnitRows;

/*
 * An open card without cells that has room for as many as the framework has.
 */
static Card *
room_for_rows(const Card *framework)
{
	Card	   *card = card_alloc(card_size(framework->nsources, framework->ncells, card_is_wide(framework)));

	card->flags = CARD_OPEN | (framework->flags & CARD_WIDE);
	for (int i = 0; i < framework->nsources; i++)
		card_add_source(card, framework->sources[i]);
	return card;
}

/*
 * The source of a cell of the framework.
 */
static inline const char *
source_at(const UnitRows *unit, uint64 key)
{
	return unit->framework->sources[key_source(key)];
}

/*
 * Notes a problem of a row; source NULL is the row's own.
 */
static void
add_problem(UnitRows *unit, const ReadRow *row, const char *source, const char *problem,
			const char *detail)
{
	MemoryContext caller = MemoryContextSwitchTo(unit->context);
	RowProblem *found = palloc0(sizeof(RowProblem));

	for (int i = ROW_CODE; i <= ROW_SOURCE; i++)
	{
		found->nulls[i] = row->nulls[i];
		if (!row->nulls[i])
			found->values[i] = datumCopy(row->values[i], false, -1);
	}
	if (source != NULL)
		found->values[1] = CStringGetTextDatum(source);
	found->nulls[1] &= source == NULL;
	found->values[2] = CStringGetTextDatum(problem);
	found->nulls[3] = detail == NULL;
	if (detail != NULL)
		found->values[3] = CStringGetTextDatum(detail);
	unit->problems = lappend(unit->problems, found);
	MemoryContextSwitchTo(caller);
}

/*
 * Does a code begin at a place of the framework?
 */
static inline bool
begins_at(const Card *framework, int place, Code code)
{
	return place < framework->ncells && key_code(card_key(framework, place)) == code &&
		(place == 0 || key_code(card_key(framework, place - 1)) != code);
}

/*
 * The first cell of a row's code and, where it has one, source in the framework;
 * -1 if there is none.  *end is behind the last such cell.  Mostly a row is the
 * next criterion.
 */
static int
find_criterion(UnitRows *unit, const ReadRow *row, int *end)
{
	const Card *framework = unit->framework;
	Code		code;
	char		source[SOURCE_SIZE];
	int			place = unit->next;

	if (!text_is_code(row->values[ROW_CODE], &code))
		return -1;
	if (!row->nulls[ROW_SOURCE])
	{
		if (!text_is_source(row->values[ROW_SOURCE], source))
			return -1;
		place = card_find_pair(framework, code, card_find_source(framework, source));
		*end = place < 0 ? -1 : card_pair_end(framework, place);
		return place;
	}
	if (!begins_at(framework, place, code))
		place = card_search(framework, framework->ncells, key_make(code, 0, 0));
	for (*end = place; *end < framework->ncells; (*end)++)
		if (key_code(card_key(framework, *end)) != code)
			break;
	unit->next = *end;
	return *end > place ? place : -1;
}

/*
 * Reads points of a row; false, and a problem, where they do not fit.
 */
static bool
read_points(UnitRows *unit, const ReadRow *row, int column, Points *points)
{
	bool		self = column == ROW_SELF_POINTS;
	Datum		given = row->values[column];
	Points		value = 0;
	PointsStatus status;
	char		maximum[POINTS_TEXT_SIZE];

	*points = 0;
	if (row->nulls[column])
		return true;
	status = points_from_numeric(given, &value);
	if ((status == POINTS_OK || status == POINTS_ROUNDED) && value >= 0 && value <= row->criterion.max_points)
	{
		*points = value;
		return true;
	}
	points_format(row->criterion.max_points, maximum);
	if (DatumGetBool(NUMERIC_OP(lt, given, int128_to_numeric(0, 0))))
		add_problem(unit, row, source_at(unit, row->criterion.key),
					self ? "negative self points" : "negative points", numeric_to_cstring(given));
	else
		add_problem(unit, row, source_at(unit, row->criterion.key),
					self ? "self points over the maximum" : "points over the maximum",
					psprintf("%s of %s", numeric_to_cstring(given), maximum));
	return false;
}

/*
 * Are the criteria of a row of its code, and of its source or, where it has
 * none, of that which was found (NULL if none was)?
 */
static bool
criteria_agree(const ReadRow *row, const char *found)
{
	const Criteria *given = (const Criteria *) DatumGetPointer(row->values[ROW_CRITERIA]);
	Code		code;
	char		source[SOURCE_SIZE];

	if (!text_is_code(row->values[ROW_CODE], &code) || code != given->code)
		return false;
	if (row->nulls[ROW_SOURCE])
		return found == NULL || source_equal(found, given->source);
	return text_is_source(row->values[ROW_SOURCE], source) && source_equal(source, given->source);
}

/*
 * Is the maximum that a row gives its criterion the framework's?  False, and a
 * problem, where it is another.
 */
static bool
same_maximum(UnitRows *unit, const ReadRow *row)
{
	const Criteria *given = (const Criteria *) DatumGetPointer(row->values[ROW_CRITERIA]);
	char		is[POINTS_TEXT_SIZE];
	char		should_be[POINTS_TEXT_SIZE];

	if (given->max_points == row->criterion.max_points)
		return true;
	points_format(given->max_points, is);
	points_format(row->criterion.max_points, should_be);
	add_problem(unit, row, source_at(unit, row->criterion.key), "another maximum",
				psprintf("%s instead of %s", is, should_be));
	return false;
}

/*
 * Finds a row's criterion; false, and a problem, where it has none.
 */
static bool
find_row(UnitRows *unit, ReadRow *row)
{
	const Card *framework = unit->framework;
	bool		has_criteria = !row->nulls[ROW_CRITERIA];
	int			end = -1;
	int			place = row->nulls[ROW_CODE] ? -1 : find_criterion(unit, row, &end);
	const char *source = place < 0 ? NULL : source_at(unit, card_key(framework, place));

	if (row->nulls[ROW_CODE])
		add_problem(unit, row, NULL, "NULL in a key", "code");
	else if (has_criteria && !criteria_agree(row, source))
	{
		char		text[CRITERIA_TEXT_SIZE];

		criteria_format((const Criteria *) DatumGetPointer(row->values[ROW_CRITERIA]), text);
		add_problem(unit, row, source, "criteria of another code", text);
	}
	else if (place < 0)
		add_problem(unit, row, NULL, "not in the framework", NULL);
	else if (card_pair_end(framework, place) < end)
		for (; place < end; place = card_pair_end(framework, place))
			add_problem(unit, row, source_at(unit, card_key(framework, place)), "without source", NULL);
	else
	{
		row->criterion = card_cell(framework, place);
		row->kind = source_kind(source);
		return !has_criteria || same_maximum(unit, row);
	}
	return false;
}

/*
 * Puts a row into one of the cards, which grows in the context of the state.
 */
static void
put_cell(UnitRows *unit, Card **card, const ReadRow *row, bool applies, bool has_points, Points points)
{
	Cell		cell = row->criterion;
	CellState	state = !applies ? CELL_NOT_APPLICABLE :
		has_points || row->kind != SOURCE_REGULAR ? CELL_SCORED : CELL_UNSCORED;

	if (unlikely(!card_has_room(*card, 0, 1)))
	{
		MemoryContext caller = MemoryContextSwitchTo(unit->context);
		Card	   *full = *card;

		*card = card_copy_into_room(full, 2 * card_used(full));
		pfree(full);
		MemoryContextSwitchTo(caller);
	}
	cell.key = key_make(key_code(cell.key), key_source(cell.key), state);
	cell.points = points;
	card_append(*card, &cell);
}

/*
 * Checks a row and puts it into the cards.  The points of what does not apply
 * are ignored.
 */
static void
take_row(UnitRows *unit, ReadRow *row)
{
	bool		applies = row->nulls[ROW_APPLICABLE] || DatumGetBool(row->values[ROW_APPLICABLE]);

	unit->self_rows += !row->nulls[ROW_SELF_POINTS];
	if (!find_row(unit, row))
		return;
	row->points = row->self_points = 0;
	if (applies && (!read_points(unit, row, ROW_POINTS, &row->points) ||
					!read_points(unit, row, ROW_SELF_POINTS, &row->self_points)))
		return;
	put_cell(unit, &unit->card, row, applies, !row->nulls[ROW_POINTS], row->points);
	if (!row->nulls[ROW_SELF_POINTS])
		put_cell(unit, &unit->self_card, row, applies, true, row->self_points);
}

/*
 * A state in which nothing was read yet, beside the card of a framework.
 */
static UnitRows *
start_unit(MemoryContext context, Datum framework)
{
	MemoryContext caller = MemoryContextSwitchTo(context);
	UnitRows   *unit = palloc0(sizeof(UnitRows));

	unit->context = context;
	unit->framework = card_kept(framework);
	unit->card = room_for_rows(unit->framework);
	unit->self_card = room_for_rows(unit->framework);
	MemoryContextSwitchTo(caller);
	return unit;
}

/*
 * report_unit_accum(state, framework, code, source, criteria, points,
 * applicable, self_points): one row more.  All rows of a unit have one
 * framework; without one there is nothing to read them by.
 */
PARINDEX_FUNCTION(report_unit_accum);
Datum
report_unit_accum(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo, "report_unit_accum");
	UnitRows   *unit = PG_ARGISNULL(0) ? NULL : (UnitRows *) PG_GETARG_POINTER(0);
	ReadRow		row;

	if (unit == NULL && PG_ARGISNULL(1))
		PG_RETURN_NULL();
	if (unit == NULL)
		unit = start_unit(context, PG_GETARG_DATUM(1));
	for (int i = 0; i < ROW_COLUMNS; i++)
	{
		row.nulls[i] = PG_ARGISNULL(2 + i);
		row.values[i] = row.nulls[i] ? (Datum) 0 : PG_GETARG_DATUM(2 + i);
	}
	take_row(unit, &row);
	PG_RETURN_POINTER(unit);
}

/*
 * A card in canonical form as a column; NULL for a card of nothing.
 */
static void
card_column(const Card *card, Datum *value, bool *is_null)
{
	*is_null = card->ncells == 0;
	if (!*is_null)
		*value = PointerGetDatum(card_canonical(card, 0));
}

/*
 * The problems of a unit as an array of report_problem.
 */
static Datum
problem_array(const UnitRows *unit, Oid type)
{
	TupleDesc	desc = lookup_rowtype_tupdesc(type, -1);
	Datum	   *elements = palloc(list_length(unit->problems) * sizeof(Datum));
	ListCell   *lc;

	Assert(desc->natts == PROBLEM_COLUMNS);
	foreach(lc, unit->problems)
	{
		RowProblem *problem = lfirst(lc);

		elements[foreach_current_index(lc)] =
			HeapTupleGetDatum(heap_form_tuple(desc, problem->values, problem->nulls));
	}
	ReleaseTupleDesc(desc);
	return PointerGetDatum(construct_array(elements, list_length(unit->problems), type,
										   -1, false, TYPALIGN_DOUBLE));
}

/*
 * The rows of a unit as its card and its self card, rows of which something is
 * wrong left out; how many rows have self points; what is wrong, NULL if
 * nothing is.
 */
PARINDEX_FUNCTION(report_unit_final);
Datum
report_unit_final(PG_FUNCTION_ARGS)
{
	const UnitRows *unit;
	TupleDesc	desc;
	Datum		values[4] = {0};
	bool		nulls[4] = {0};

	(void) aggregate_context(fcinfo, "report_unit_final");
	unit = (const UnitRows *) PG_GETARG_POINTER(0);
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	card_column(unit->card, &values[0], &nulls[0]);
	card_column(unit->self_card, &values[1], &nulls[1]);
	values[2] = Int32GetDatum(unit->self_rows);
	nulls[3] = unit->problems == NIL;
	if (unit->problems != NIL)
		values[3] = problem_array(unit, get_element_type(TupleDescAttr(desc, 3)->atttypid));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}
