/*
 * aggregate.c
 *		The scorecard aggregates against a simple model: rows that come, go, and
 *		are merged from partial states, in any order.
 *
 * The input is a program: a byte for the depth, then steps of a byte each with
 * what they need behind them.  States live as the executor keeps them: each new
 * one copied, with no byte more than its size.
 *
 * Fuzzed: scorecard/card.c scorecard/card_check.c scorecard/card_select.c scorecard/card_text.c scorecard/card_totals.c
 * Fuzzed: scorecard/card_value.c scorecard/score_row.c scorecard/scorecard.c scorecard/scorecard_agg.c
 * Fuzzed: scorecard/scorecard_order.c scorecard/scorecard_read.c base/keyword.c base/points.c base/parse.c
 * Fuzzed: base/input_error.c base/binary.c base/unseen.c base/numeric_points.c criteria/code.c criteria/source.c
 * Fuzzed: criteria/criteria_text.c criteria/criteria_args.c
 */
#include "server.h"

#include "base/numeric_points.h"
#include "criteria/criteria_args.h"
#include "scorecard/card_value.h"

FUZZ_FUNCTION(scorecard_in);
FUZZ_FUNCTION(scorecard_out);
FUZZ_FUNCTION(scorecard_recv);
FUZZ_FUNCTION(scorecard_send);
FUZZ_FUNCTION(scorecard_eq);
FUZZ_FUNCTION(scorecard_hash);
FUZZ_FUNCTION(scorecard_accum);
FUZZ_FUNCTION(scorecard_accum_inv);
FUZZ_FUNCTION(scorecard_combine);
FUZZ_FUNCTION(scorecard_combine_inv);
FUZZ_FUNCTION(scorecard_final);

#define MAX_ROWS	4096

static const FuzzType type = {
	scorecard_in, scorecard_out, scorecard_recv, scorecard_send, scorecard_eq, scorecard_hash, 0
};

/* A row, and where it is: in one of two states, or out again */
typedef struct Row
{
	Criteria	criteria;
	Points		points;			/* -1 for NULL */
	bool		applicable;
	int			state;
} Row;

static Row	rows[MAX_ROWS];
static int	nrows;
static Datum states[2];
static int	depth;

static const uint8_t *input;
static size_t left;

static uint8_t
next_byte(void)
{
	if (left == 0)
		return 0;
	left--;
	return *input++;
}

/*
 * Keeps what a transition returned, as the executor does.
 */
static void
keep(int n, Datum result)
{
	if (result != states[n] && result != FUZZ_NULL)
	{
		char	   *copy = palloc(VARSIZE(DatumGetPointer(result)));

		memcpy(copy, DatumGetPointer(result), VARSIZE(DatumGetPointer(result)));
		if (states[n] != FUZZ_NULL)
			pfree(DatumGetPointer(states[n]));
		result = PointerGetDatum(copy);
	}
	states[n] = result;
}

static bool
transition(PGFunction function, int n, const Row *row)
{
	Criteria   *criteria = palloc(sizeof(Criteria));
	Datum		points = row->points < 0 ? FUZZ_NULL :
		fuzz_short_varlena(points_to_numeric(row->points));
	Datum		result;
	bool		done;

	*criteria = row->criteria;
	done = fuzz_call(function, &result, 5, states[n], PointerGetDatum(criteria), points,
					 BoolGetDatum(row->applicable),
					 depth == 0 ? FUZZ_NULL : Int32GetDatum(depth));
	if (done)
		keep(n, result);
	pfree(criteria);
	return done;
}

/*
 * A row: few codes and sources, so that cells meet, and points around the limit
 * of narrow cells.
 */
static void
make_row(Row *row)
{
	static const Points maxima[] = {
		0, 1, POINTS_ONE, 150000000, PG_UINT32_MAX, (Points) PG_UINT32_MAX + 1,
		CRITERIA_MAX_LIMIT - 1, CRITERIA_MAX_LIMIT
	};
	uint8_t		code = next_byte();
	uint8_t		source = next_byte();
	uint8_t		points = next_byte();

	memset(row, 0, sizeof(Row));
	row->criteria.code = (Code) (1 + code % 3) << 56;
	if (code & 0x10)
		row->criteria.code |= (Code) (1 + next_byte() % 255) << 48;
	if ((code & 0x30) == 0x30)
		row->criteria.code |= (Code) (1 + (code >> 6)) << 40;
	if (source % 16 == 0)
		strcpy(row->criteria.source, "bonus");
	else if (source % 16 == 1)
		strcpy(row->criteria.source, "penalty");
	else if (source % 16 < 14)
		strcpy(row->criteria.source, source & 0x80 ? "appraisal" : "survey");
	else
	{
		strcpy(row->criteria.source, "s0");
		row->criteria.source[1] = 'a' + next_byte() % 26;
		row->criteria.source[2] = '0' + source / 64;
	}
	row->criteria.max_points = maxima[points % lengthof(maxima)];
	row->applicable = (points & 0x18) != 0x18;
	row->points = (points & 0x60) == 0x60 ? -1 :
		row->criteria.max_points - row->criteria.max_points / (1 + (points >> 5));
}

/*
 * What a state should be: its rows as a text of single cells, read.
 */
static Datum
model(int n)
{
	StringInfoData text;
	bool		first = true;

	initStringInfo(&text);
	appendStringInfoChar(&text, '{');
	for (int i = 0; i < nrows; i++)
	{
		const Row  *row = &rows[i];
		char		part[64];
		Code		code = row->criteria.code & (depth == 0 ? code_mask(CODE_LEVELS) : code_mask(depth));
		Points		points = row->points;

		if (row->state != n)
			continue;
		if (!first)
			appendStringInfoString(&text, ", ");
		first = false;
		code_format(code, part);
		appendStringInfoString(&text, part);
		appendStringInfoChar(&text, ' ');
		appendStringInfoString(&text, row->criteria.source);
		appendStringInfoChar(&text, ' ');
		if (points < 0 && source_kind(row->criteria.source) != SOURCE_REGULAR)
			points = 0;
		if (!row->applicable)
			appendStringInfoChar(&text, '-');
		else if (points < 0)
			appendStringInfoChar(&text, '?');
		else
		{
			points_format(points, part);
			appendStringInfoString(&text, part);
		}
		appendStringInfoChar(&text, '/');
		points_format(row->criteria.max_points, part);
		appendStringInfoString(&text, part);
	}
	if (first)
		return FUZZ_NULL;
	appendStringInfoChar(&text, '}');
	if (depth % CODE_LEVELS != 0)
		appendStringInfo(&text, "@%d", depth);
	return fuzz_must(scorecard_in, 1, CStringGetDatum(text.data));
}

/*
 * A state's final value is the model's; the state stays as it was.
 */
static void
check(int n)
{
	Datum		expected = model(n);
	Datum		value = fuzz_must(scorecard_final, 1, states[n]);

	FUZZ_CHECK((expected == FUZZ_NULL) == (value == FUZZ_NULL));
	if (value != FUZZ_NULL)
	{
		FUZZ_CHECK(fuzz_same(&type, expected, value));
		fuzz_round_trips(&type, value);
	}
}

/*
 * One step of the program; false where a query would have ended in an error.
 */
static bool
step(void)
{
	uint8_t		what = next_byte();
	int			n = (what >> 7) & 1;
	Row		   *row = &rows[nrows];
	Datum		result;

	fuzz_in_aggregate = true;
	switch (what % 8)
	{
		default:
			if (nrows == MAX_ROWS)
				break;
			make_row(row);
			row->state = n;
			if (!transition(scorecard_accum, n, row))
				return false;	/* a source too many ends a query */
			nrows++;
			break;
		case 4:
			if (what & 8)
			{
				/* a row that may never have been given: refused, or what is left reads back */
				make_row(row);
				if (transition(scorecard_accum_inv, n, row) &&
					(result = fuzz_must(scorecard_final, 1, states[n])) != FUZZ_NULL)
					fuzz_round_trips(&type, result);
				return false;
			}
			if (nrows == 0)
				break;
			row = &rows[(next_byte() << 8 | next_byte()) % nrows];
			if (row->state < 0)
				break;
			FUZZ_CHECK(transition(scorecard_accum_inv, row->state, row));
			row->state = -1;
			break;
		case 5:
			/* one state is added to the other, and begins anew */
			if (!fuzz_call(scorecard_combine, &result, 2, states[n], states[1 - n]))
				return false;
			keep(n, result);
			if (states[1 - n] != FUZZ_NULL)
				pfree(DatumGetPointer(states[1 - n]));
			states[1 - n] = FUZZ_NULL;
			for (int i = 0; i < nrows; i++)
				if (rows[i].state == 1 - n)
					rows[i].state = n;
			break;
		case 6:
			check(n);
			break;
		case 7:
			/* to another server and back: what is sent is canonical */
			result = fuzz_must(scorecard_final, 1, states[n]);
			if (result != FUZZ_NULL)
				keep(n, fuzz_must(scorecard_in, 1, fuzz_must(scorecard_out, 1, states[n])));
			break;
	}
	fuzz_in_aggregate = false;
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	bool		going = true;

	input = data;
	left = size;
	nrows = 0;
	states[0] = states[1] = FUZZ_NULL;
	depth = next_byte() % 8;
	while (left > 0 && (going = step()))
		continue;
	if (going)
	{
		check(0);
		check(1);
	}
	fuzz_in_aggregate = false;
	fuzz_free_all();
	return 0;
}
