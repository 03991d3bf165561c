/*
 * scorecard_agg.c
 *		The scorecard aggregates: transition, inverse, combine, final.
 *
 * The state is an open card (see card.h).  In a wide state a row whose key is
 * among the sorted cells is added there; any other row is appended to the log,
 * which is sorted and merged when the room ends, or where a row is to be taken
 * out that must be in it.  So whatever is returned holds rows that were given,
 * and reads back.  A state that grows is a new value in the short-lived context;
 * the executor copies it where it belongs.
 */
#include "postgres.h"

#include "base/compat.h"
#include "miscadmin.h"
#include "scorecard/card_check.h"
#include "scorecard/card_value.h"
#include "scorecard/score_row.h"
#include "utils/memutils.h"

/* The size of a new state; with its allocation header a power of two. */
#define STATE_SIZE			512

/* From here on a narrow state is merged, too, before it grows. */
#define STATE_MERGE_SIZE	4096

/* Up to here a wide state has no log: each new cell is put into its place. */
#define STATE_SORTED_CELLS	64

/* Where cells of a hash stood in the state that was seen last */
#define CELL_HINTS			256

/* Merges that were in vain are not repeated before the room has doubled. */
#define STATE_GROWTH		2

/* What a card takes with one more source and one more cell */
static inline size_t
size_with_one_more(const Card *card, bool wide)
{
	return card_size(card->nsources + 1, card->ncells + 1, wide);
}

/*
 * A copy of a card with room for one more source and cell, all of them wide or,
 * as long as they can be, narrow.  Merges the log before it grows; then sources
 * have other places.
 */
static Card *
grow(Card *card, bool wide)
{
	if (card->nsorted < card->ncells && (wide || size_with_one_more(card, false) > STATE_MERGE_SIZE))
		card = card_canonical(card, card->depth);
	card = card_copy_into_room(card, Max(size_with_one_more(card, wide),
									Min(STATE_GROWTH * card_used(card), MaxAllocSize)));
	if (wide && !card_is_wide(card))
		card_widen(card);
	return card;
}

/*
 * A state with room for one more source and cell, itself where it has room.
 */
static inline Card *
make_room(Card *state, bool wide)
{
	wide |= card_is_wide(state);
	if (unlikely(size_with_one_more(state, wide) > VARSIZE(state) || wide != card_is_wide(state)))
		return grow(state, wide);
	state->flags |= CARD_OPEN;
	return state;
}

/*
 * The error for a source too many.
 */
static void
too_many_sources(const char *source)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("too many sources in a scorecard"),
			 errdetail("Source \"%s\" would be number %d.", source, CARD_MAX_SOURCES + 1),
			 errhint("A scorecard has at most %d sources.", CARD_MAX_SOURCES)));
}

/*
 * The place of a source in a state that has room, added if it is new; 54000
 * for the 64th.
 */
static inline int
intern_source(Card **state, const char *source)
{
	int			place = card_find_source(*state, source);

	if (likely(place != CARD_NO_SOURCE))
		return place;
	if ((*state)->nsources == CARD_MAX_SOURCES)
	{
		/* sources of which a moving frame holds no row any more go */
		*state = grow(card_canonical(*state, (*state)->depth), true);
		if ((*state)->nsources == CARD_MAX_SOURCES)
			too_many_sources(source);
	}
	Assert(card_has_room(*state, 1, 1));
	card_add_source(*state, source);
	return (*state)->nsources - 1;
}

/*
 * The sorted cell of a key, NULL if there is none.  *place is where to look
 * first, and becomes the place of the key.
 */
static inline Cell *
find_sorted(Card *state, uint64 key, int *place)
{
	Cell	   *cells = card_cells(state);

	Assert(card_is_wide(state));
	/* the next one is the key of another state of the same criterion */
	if (*place + 1 < state->nsorted && cells[*place].key != key)
		(*place)++;
	if (*place >= state->nsorted || cells[*place].key != key)
		*place = card_search(state, state->nsorted, key);
	return *place < state->nsorted && cells[*place].key == key ? &cells[*place] : NULL;
}

static Card *count_new_cell(Card *state, Cell *cell, const char *source, int *place);

/*
 * Counts a cell, whose key has no source yet, in a state.  Room comes first:
 * it may give the sources other places.
 */
static inline Card *
count_cell(Card *state, Cell *cell, const char *source, int *place)
{
	Cell	   *sorted;
	CardStatus	status;

	state = make_room(state, !cell_fits_narrow(cell));
	cell->key |= key_make(0, intern_source(&state, source), 0);
	Assert(card_has_room(state, 0, 1));
	if (!card_is_wide(state))
	{
		card_append(state, cell);
		return state;
	}
	sorted = find_sorted(state, cell->key, place);
	if (sorted == NULL)
		return count_new_cell(state, cell, source, place);
	status = cell_add(sorted, cell);
	if (status != CARD_OK)
		card_status_error(status);
	return state;
}

/*
 * Counts a cell that is not among the sorted cells of a wide state, which has
 * room: in its place where that is cheap or it is too large for the log, else in
 * the log.
 */
static Card *
count_new_cell(Card *state, Cell *cell, const char *source, int *place)
{
	int			logged = state->ncells - state->nsorted;

	if (logged == 0 && (state->ncells < STATE_SORTED_CELLS || !cell_fits_log(cell)))
		card_insert(state, *place, cell);
	else if (logged < LOG_CELLS && cell_fits_log(cell))
		card_append(state, cell);
	else
	{
		/* its key may be in the log that is merged now */
		cell->key &= ~key_make(0, CARD_MAX_SOURCES, 0);
		state = count_cell(grow(state, true), cell, source, place);
	}
	return state;
}

/*
 * Takes a cell, whose key has no source yet, out of a state; 22023 where it
 * cannot be in it.
 */
static Card *
take_out_cell(Card *state, const Cell *cell, const char *source, int *place)
{
	int			at;
	Cell	   *sorted;

	state = make_room(state, true);
	at = card_find_source(state, source);
	sorted = at == CARD_NO_SOURCE ? NULL : find_sorted(state, cell->key | key_make(0, at, 0), place);
	if (sorted == NULL && state->nsorted < state->ncells)
		return take_out_cell(grow(state, true), cell, source, place);
	if (sorted == NULL || !cell_take_out(sorted, cell))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("rows cannot be taken out of a scorecard that does not hold them")));
	return state;
}

/*
 * The state of this call as something that may be written to: itself inside an
 * aggregate, a copy elsewhere, a new one of that depth for NULL.
 */
static Card *
writable_state(FunctionCallInfo fcinfo, bool in_aggregate, int depth)
{
	Card	   *state;

	if (PG_ARGISNULL(0))
	{
		state = card_alloc(depth == 0 ? STATE_SIZE : 2 * STATE_SIZE);
		state->depth = depth;
		state->flags = depth == 0 ? CARD_OPEN : CARD_OPEN | CARD_WIDE;
		return state;
	}
	state = (Card *) PG_DETOAST_DATUM(PG_GETARG_DATUM(0));
	if (!in_aggregate)
		state = card_copy_into_room(state, 0);
	if (state->depth == depth)
		return state;

	/* a card of nothing has no depth, but cells may stand in it with nothing in them */
	state = card_canonical(state, state->depth);
	if (state->ncells > 0)
		depths_error(state->depth, depth, "scorecards kept to different depths cannot be merged",
					 "Bring them to one depth first: to_depth(card, depth).");
	state = card_copy_into_room(state, 0);
	state->depth = depth;
	return state;
}

/*
 * What a transition returns: the state inside an aggregate, a value elsewhere.
 */
static Datum
return_state(bool in_aggregate, Card *state)
{
	if (!in_aggregate)
		state = card_canonical(state, state->depth);
	AssertCard(state);
	PG_RETURN_POINTER(state);
}

static Datum
return_unchanged(FunctionCallInfo fcinfo)
{
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(PG_GETARG_DATUM(0));
}

/*
 * Where to look first for a cell.  Groups mostly have the same cells, so the
 * place is remembered over groups, by a hash of key and source;
 * whoever uses it verifies it.
 */
static inline int *
place_hint(FunctionCallInfo fcinfo, const ScoreRow *row)
{
	FmgrInfo   *function = fcinfo->flinfo;
	uint64		hash;

	memcpy(&hash, row->source, sizeof(hash));
	hash = (hash ^ row->cell.key) * UINT64CONST(0x9E3779B97F4A7C15);

	if (unlikely(function->fn_extra == NULL))
		function->fn_extra = MemoryContextAllocZero(function->fn_mcxt, CELL_HINTS * sizeof(int));
	return (int *) function->fn_extra + (hash >> 56);
}

/*
 * scorecard(criteria, points [, applicable [, depth]]): counts one row.
 */
static Datum
accumulate_row(FunctionCallInfo fcinfo, bool take_out)
{
	ScoreRow	row;
	Card	   *state;
	bool		in_aggregate = AggCheckCallContext(fcinfo, NULL);
	int			depth = 0;

	if (!score_row(fcinfo, &row))
		return return_unchanged(fcinfo);
	if (PG_NARGS() > 4 && !PG_ARGISNULL(4))
	{
		depth = depth_argument(PG_GETARG_INT32(4));
		row.cell.key &= code_mask(depth) | ~KEY_CODE_MASK;
		depth %= CODE_LEVELS;
	}
	state = writable_state(fcinfo, in_aggregate, depth);
	if (take_out)
		state = take_out_cell(state, &row.cell, row.source, place_hint(fcinfo, &row));
	else
		state = count_cell(state, &row.cell, row.source, place_hint(fcinfo, &row));
	return return_state(in_aggregate, state);
}

PARINDEX_RETURNS(scorecard_accum, accumulate_row(fcinfo, false))
PARINDEX_RETURNS(scorecard_accum_inv, accumulate_row(fcinfo, true))

/*
 * scorecard(scorecard), merge(scorecard, scorecard) and the combine function
 * of all scorecard aggregates: counts the cells of another card, whose value is
 * neither written to nor returned.
 */
static Datum
accumulate_card(FunctionCallInfo fcinfo, bool take_out)
{
	const Card *card;
	Card	   *state;
	bool		in_aggregate = AggCheckCallContext(fcinfo, NULL);
	int			place = 0;

	if (PG_ARGISNULL(1))
		return return_unchanged(fcinfo);
	card = (const Card *) PG_DETOAST_DATUM(PG_GETARG_DATUM(1));
	if (card->ncells == 0 && !PG_ARGISNULL(0))
		return return_unchanged(fcinfo);

	/* the first card of a group, as a worker sends it, is taken whole */
	if (PG_ARGISNULL(0) && !take_out)
		return return_state(in_aggregate, card_copy_into_room(card, 0));
	state = writable_state(fcinfo, in_aggregate, card->depth);
	for (int i = 0; i < card->ncells; i++, place++)
	{
		Cell		cell = card_cell(card, i);
		const char *source = card->sources[key_source(cell.key)];

		CHECK_FOR_INTERRUPTS();
		if (cell.entries == 0)
			continue;
		cell.key &= ~key_make(0, CARD_MAX_SOURCES, 0);
		if (take_out)
			state = take_out_cell(state, &cell, source, &place);
		else
			state = count_cell(state, &cell, source, &place);
	}
	return return_state(in_aggregate, state);
}

PARINDEX_RETURNS(scorecard_combine, accumulate_card(fcinfo, false))
PARINDEX_RETURNS(scorecard_combine_inv, accumulate_card(fcinfo, true))

/*
 * The canonical card of a state; NULL for a card of nothing.
 */
PARINDEX_FUNCTION(scorecard_final);
Datum
scorecard_final(PG_FUNCTION_ARGS)
{
	Card	   *card;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	card = (Card *) PG_DETOAST_DATUM(PG_GETARG_DATUM(0));
	card = card_canonical(card, card->depth);
	if (card->ncells == 0)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(card);
}
