/*
 * criteria_problems.c
 *		The aggregate criteria_problems: what is wrong with a framework.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/agg_context.h"
#include "base/numeric_points.h"
#include "catalog/pg_type.h"
#include "criteria/criteria.h"
#include "criteria/criteria_args.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"

#define MAX_ROWS	1000000

#define ST_SORT sort_criteria
#define ST_ELEMENT_TYPE Criteria
#define ST_COMPARE(a, b) criteria_compare(a, b)
#define ST_CHECK_FOR_INTERRUPTS
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

/* The rows of a framework, and what their maxima should add up to. */
typedef struct Framework
{
	StringInfoData rows;		/* Criteria, one behind the other */
	bool		has_total;
	Points		total;
} Framework;

static inline Criteria *
framework_rows(const Framework *framework)
{
	return (Criteria *) framework->rows.data;
}

static inline int
framework_count(const Framework *framework)
{
	return framework->rows.len / (int) sizeof(Criteria);
}

/*
 * The state in the first argument, made in the aggregate's memory if it is not
 * there yet.
 */
static Framework *
framework_argument(FunctionCallInfo fcinfo)
{
	MemoryContext context = aggregate_context(fcinfo, "criteria_problems");
	MemoryContext caller;
	Framework  *framework;

	if (!PG_ARGISNULL(0))
		return (Framework *) PG_GETARG_POINTER(0);
	caller = MemoryContextSwitchTo(context);
	framework = palloc0(sizeof(Framework));
	initStringInfo(&framework->rows);
	MemoryContextSwitchTo(caller);
	return framework;
}

/*
 * Adds rows; 54000 for more than any framework has.
 */
static void
add_rows(Framework *framework, const Criteria *rows, int nrows)
{
	if (framework_count(framework) + nrows > MAX_ROWS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("a framework has at most %d rows", MAX_ROWS),
				 errhint("Group the rows by framework.")));
	appendBinaryStringInfo(&framework->rows, (const char *) rows, nrows * (int) sizeof(Criteria));
}

/*
 * Sets the total; 22023 if there is another one already.
 */
static void
set_total(Framework *framework, Points total)
{
	if (framework->has_total && framework->total != total)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the rows of a framework have different totals"),
				 errhint("Group the rows by framework, and give one total to each.")));
	framework->has_total = true;
	framework->total = total;
}

/*
 * A total in an argument; 22003 if it is no number of points.
 */
static Points
total_argument(Datum datum)
{
	Points		total = 0;

	if (points_from_numeric(datum, &total) != POINTS_OK)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("total out of range: %s", numeric_to_cstring(datum)),
				 errdetail("A total is a number of points with at most 8 decimals.")));
	return total;
}

/*
 * Transition: adds a row; a NULL criteria is ignored, and so is a NULL total.
 */
PARINDEX_FUNCTION(criteria_problems_accum);
Datum
criteria_problems_accum(PG_FUNCTION_ARGS)
{
	Framework  *framework = framework_argument(fcinfo);

	if (!PG_ARGISNULL(1))
	{
		add_rows(framework, PG_GETARG_CRITERIA(1), 1);
		if (PG_NARGS() > 2 && !PG_ARGISNULL(2))
			set_total(framework, total_argument(PG_GETARG_DATUM(2)));
	}
	PG_RETURN_POINTER(framework);
}

/*
 * Adds the rows of another state.
 */
PARINDEX_FUNCTION(criteria_problems_combine);
Datum
criteria_problems_combine(PG_FUNCTION_ARGS)
{
	Framework  *framework = framework_argument(fcinfo);

	if (!PG_ARGISNULL(1))
	{
		const Framework *other = (const Framework *) PG_GETARG_POINTER(1);

		add_rows(framework, framework_rows(other), framework_count(other));
		if (other->has_total)
			set_total(framework, other->total);
	}
	PG_RETURN_POINTER(framework);
}

/*
 * The state between workers: the total, then the rows as they are.
 */
PARINDEX_FUNCTION(criteria_problems_serialize);
Datum
criteria_problems_serialize(PG_FUNCTION_ARGS)
{
	const Framework *framework = (const Framework *) PG_GETARG_POINTER(0);
	StringInfoData bytes;

	(void) aggregate_context(fcinfo, "criteria_problems");
	pq_begintypsend(&bytes);
	pq_sendbyte(&bytes, framework->has_total);
	pq_sendint64(&bytes, framework->total);
	pq_sendbytes(&bytes, framework->rows.data, framework->rows.len);
	PG_RETURN_BYTEA_P(pq_endtypsend(&bytes));
}

PARINDEX_FUNCTION(criteria_problems_deserialize);
Datum
criteria_problems_deserialize(PG_FUNCTION_ARGS)
{
	StringInfoData bytes = serialized_argument(fcinfo, "criteria_problems");
	Framework  *framework = palloc0(sizeof(Framework));
	int			left;

	framework->has_total = pq_getmsgbyte(&bytes) != 0;
	framework->total = pq_getmsgint64(&bytes);
	left = bytes.len - bytes.cursor;
	initStringInfo(&framework->rows);
	appendBinaryStringInfo(&framework->rows, pq_getmsgbytes(&bytes, left), left);
	PG_RETURN_POINTER(framework);
}

/*
 * Adds a sentence to those that are returned.
 */
static void
add_problem(ArrayBuildState *problems, const char *sentence)
{
	(void) accumArrayResult(problems, CStringGetTextDatum(sentence), false,
							TEXTOID, CurrentMemoryContext);
}

static const char *
code_text(Code code)
{
	char	   *text = palloc(CODE_TEXT_SIZE);

	code_format(code, text);
	return text;
}

static const char *
points_text(Points points)
{
	char	   *text = palloc(POINTS_TEXT_SIZE);

	points_format(points, text);
	return text;
}

/*
 * The number that a code has on a level, 0 where it is shorter.
 */
static int
code_level(Code code, int level)
{
	return (int) (code >> (64 - 8 * level)) & 0xFF;
}

/*
 * Adds the numbers from first to last on a level that are missing before a
 * code.
 */
static void
add_gap(ArrayBuildState *problems, Code code, int level, int first, int last)
{
	Code		parent = code & code_mask(level - 1);
	int			shift = 64 - 8 * level;
	const char *before = code_text(code & code_mask(level));

	if (first == last)
		add_problem(problems, psprintf("%s is missing before %s",
									   code_text(parent | (Code) first << shift), before));
	else
		add_problem(problems, psprintf("%s to %s are missing before %s",
									   code_text(parent | (Code) first << shift),
									   code_text(parent | (Code) last << shift), before));
}

/*
 * Adds the gaps between two codes that follow each other, the first of all
 * after 0: a number goes up by one where the codes part, and starts at 1 below.
 */
static void
check_gap(ArrayBuildState *problems, Code before, Code code)
{
	int			level = 1;

	while (level < CODE_LEVELS && code_level(before, level) == code_level(code, level))
		level++;
	for (int last = code_level(before, level); level <= code_depth(code); level++, last = 0)
		if (code_level(code, level) > last + 1)
			add_gap(problems, code, level, last + 1, code_level(code, level) - 1);
}

/*
 * Adds what is wrong with the rows of one code: from first to before end of
 * the sorted rows, behind which there is a code below it, or 0.
 */
static void
check_code(ArrayBuildState *problems, const Criteria *first, const Criteria *end, Code below)
{
	const Criteria *row = first;

	while (row < end)
	{
		const Criteria *next = row + 1;

		while (next < end && source_equal(next->source, row->source))
			next++;
		if (next - row > 1)
			add_problem(problems, psprintf("%s %s is given %d times", code_text(row->code),
										   row->source, (int) (next - row)));
		/* the last one of a source has the most points */
		if (next[-1].max_points > 0 && below != 0)
			add_problem(problems, psprintf("%s %s carries %s %s although %s is below it",
										   code_text(row->code), row->source,
										   points_text(next[-1].max_points),
										   next[-1].max_points == POINTS_ONE ? "point" : "points",
										   code_text(below)));
		row = next;
	}
}

/*
 * Adds what is wrong with the codes of the sorted rows.
 */
static void
check_codes(ArrayBuildState *problems, const Framework *framework)
{
	const Criteria *row = framework_rows(framework);
	const Criteria *end = row + framework_count(framework);
	Code		before = 0;

	while (row < end)
	{
		const Criteria *next = row + 1;
		Code		below = 0;

		CHECK_FOR_INTERRUPTS();
		while (next < end && next->code == row->code)
			next++;
		if (next < end && ((next->code ^ row->code) & code_mask(code_depth(row->code))) == 0)
			below = next->code;
		check_gap(problems, before, row->code);
		check_code(problems, row, next, below);
		before = row->code;
		row = next;
	}
}

/*
 * Adds maxima that do not add up to the total; bonus and penalty are outside.
 */
static void
check_total(ArrayBuildState *problems, const Framework *framework)
{
	int128		sum = 0;
	Points		total;

	if (!framework->has_total)
		return;
	for (int i = 0; i < framework_count(framework); i++)
		if (source_kind(framework_rows(framework)[i].source) == SOURCE_REGULAR)
			sum += framework_rows(framework)[i].max_points;
	if (!points_narrow(sum, &total))
		points_sum_error();
	if (total != framework->total)
		add_problem(problems, psprintf("the maximum points add up to %s, not to %s",
									   points_text(total), points_text(framework->total)));
}

/*
 * Final function: the problems by code, an empty array for a sound framework,
 * NULL without rows.
 */
PARINDEX_FUNCTION(criteria_problems_final);
Datum
criteria_problems_final(PG_FUNCTION_ARGS)
{
	const Framework *framework;
	Framework	sorted;
	ArrayBuildState *problems;

	(void) aggregate_context(fcinfo, "criteria_problems");
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	framework = (const Framework *) PG_GETARG_POINTER(0);
	if (framework_count(framework) == 0)
		PG_RETURN_NULL();
	sorted = *framework;
	initStringInfo(&sorted.rows);
	appendBinaryStringInfo(&sorted.rows, framework->rows.data, framework->rows.len);
	sort_criteria(framework_rows(&sorted), framework_count(&sorted));
	problems = initArrayResult(TEXTOID, CurrentMemoryContext, false);
	check_codes(problems, &sorted);
	check_total(problems, &sorted);
	PG_RETURN_DATUM(makeArrayResult(problems, CurrentMemoryContext));
}
