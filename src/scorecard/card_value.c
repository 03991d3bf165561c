/*
 * card_value.c
 *		The scorecard as a value of SQL: memory, canonical form, depth.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "scorecard/card_check.h"
#include "scorecard/card_value.h"
#include "utils/memutils.h"

/* The least room of a state; with its allocation header a power of two. */
#define ROOM_SIZE			512

/*
 * Memory for a card of that many bytes; 54000 where a value cannot be so long.
 */
Card *
card_alloc(size_t size)
{
	Card	   *card;

	if (size > MaxAllocSize)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("scorecard is too large"),
				 errdetail("It would take %zu bytes.", size),
				 errhint("Keep fewer levels of the codes: scorecard(criteria, points, applicable, depth).")));
	card = palloc0(size);
	SET_VARSIZE(card, size);
	card->version = CARD_VERSION;
	return card;
}

/*
 * The error for what card_compact or cell_add could not do.
 */
void
card_status_error(CardStatus status)
{
	if (status == CARD_ENTRIES_OVERFLOW)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("too many rows in one cell of a scorecard"),
				 errdetail("One criterion, source and state holds at most 2147483647 rows.")));
	points_sum_error();
}

/*
 * A card in canonical form, its codes cut to depth levels (0: as they are).
 * Status other than CARD_OK: no card.
 */
CardStatus
card_try_canonical(const Card *card, int depth, Card **result)
{
	Cell	   *work = NULL;
	CardStatus	status;

	*result = card_alloc(card_size(card->nsources, card->ncells, true));
	work = (Cell *) palloc_extended(Max(card->ncells, 1) * sizeof(Cell), MCXT_ALLOC_HUGE);
	status = card_compact(card, depth, *result, work);
	pfree(work);
	SET_VARSIZE(*result, card_used(*result));
	if (status == CARD_OK)
		AssertCard(*result);
	return status;
}

Card *
card_canonical(const Card *card, int depth)
{
	Card	   *result;
	CardStatus	status = card_try_canonical(card, depth, &result);

	if (status != CARD_OK)
		card_status_error(status);
	return result;
}

/*
 * A scorecard argument in canonical form, whatever aggregate it comes from; no
 * other copy is left behind.
 */
Card *
card_argument(Datum datum)
{
	Card	   *card = (Card *) PG_DETOAST_DATUM(datum);
	Card	   *result;

	AssertCard(card);
	if (!(card->flags & CARD_OPEN))
		return card;
	result = card_canonical(card, card->depth);
	if ((Pointer) card != DatumGetPointer(datum))
		pfree(card);
	return result;
}

/*
 * A scorecard argument in canonical form, as a copy that outlives the call.
 */
Card *
card_kept(Datum datum)
{
	return card_argument(PointerGetDatum(PG_DETOAST_DATUM_COPY(datum)));
}

/*
 * An open copy of a card in a room of at least size bytes, a power of two.
 */
Card *
card_copy_into_room(const Card *card, size_t size)
{
	size_t		room = ROOM_SIZE;
	Card	   *result;

	size = Max(size, card_used(card));
	while (room < size)
		room *= 2;
	result = card_alloc(Max(size, Min(room, MaxAllocSize)));
	memcpy((char *) result + VARHDRSZ, (const char *) card + VARHDRSZ,
		   card_used(card) - VARHDRSZ);
	result->flags |= CARD_OPEN;
	return result;
}

/*
 * An open wide card without cells that has a card's depth and sources and room
 * for so many cells.
 */
Card *
card_like(const Card *card, int ncells)
{
	Card	   *result = card_alloc(card_size(card->nsources, ncells, true));

	result->depth = card->depth;
	result->flags = CARD_OPEN | CARD_WIDE;
	for (int i = 0; i < card->nsources; i++)
		card_add_source(result, card->sources[i]);
	return result;
}

/*
 * A depth argument; 22023 unless it is from 1 to 7.
 */
int
depth_argument(int32 depth)
{
	if (depth < 1 || depth > CODE_LEVELS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("depth out of range: %d", depth),
				 errhint("A depth is from 1 (axes) to %d levels.", CODE_LEVELS)));
	return depth;
}

/*
 * How deep a card was kept, for messages.
 */
const char *
depth_words(int depth)
{
	return depth == 0 ? "all levels" : psprintf("%d %s", depth, depth == 1 ? "level" : "levels");
}

/*
 * Raises 22023 where a card was not kept to so many levels.
 */
void
card_require_depth(const Card *card, int depth)
{
	if (card->depth != 0 && depth > card->depth)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("scorecard was not kept to depth %d", depth),
				 errdetail("It keeps %s.", depth_words(card->depth)),
				 errhint("Aggregate again with a greater depth, or without one.")));
}

/*
 * The error for two depths that are to be one, 22023.
 */
void
depths_error(int a, int b, const char *message, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("%s", message),
			 errdetail("One keeps %s, the other %s.", depth_words(a), depth_words(b)),
			 errhint("%s", hint)));
}

/*
 * Raises it where two cards, both with cells, are kept to different depths.
 */
void
card_require_same_depth(const Card *a, const Card *b, const char *message, const char *hint)
{
	if (a->depth != b->depth && a->ncells > 0 && b->ncells > 0)
		depths_error(a->depth, b->depth, message, hint);
}
