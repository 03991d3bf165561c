/*
 * card_check.c
 *		The invariants drawn in card.h, checked in builds with assertions.
 */
#include "postgres.h"

#include "base/compat.h"
#include "scorecard/card_check.h"

#ifdef USE_ASSERT_CHECKING

/*
 * Sources: names, each once, in C order if the card is closed.
 */
static void
check_sources(const Card *card)
{
	Assert(card->nsources <= CARD_MAX_SOURCES);
	for (int i = 0; i < card->nsources; i++)
	{
		Assert(source_valid(card->sources[i]));
		Assert(card_find_source(card, card->sources[i]) == i);
		Assert((card->flags & CARD_OPEN) || i == 0 ||
			   memcmp(card->sources[i - 1], card->sources[i], SOURCE_SIZE) < 0);
	}
}

/*
 * A cell: what rows could have made, of a code that the card keeps.
 */
static void
check_cell(const Card *card, int i)
{
	Cell		cell = card_cell(card, i);
	bool		sorted = i < card->nsorted;
	const char *why;

	Assert(code_valid(key_code(cell.key)));
	Assert(card->depth == 0 || code_depth(key_code(cell.key)) <= card->depth);
	Assert(key_source(cell.key) < card->nsources);
	Assert(key_state(cell.key) <= CELL_NOT_APPLICABLE);
	Assert(cell.unused == 0);
	Assert(cell_valid(&cell, source_kind(card->sources[key_source(cell.key)]), &why) ||
		   ((card->flags & CARD_OPEN) && sorted && cell_is_empty(&cell)));
	if (sorted)
		Assert(i == 0 || card_key(card, i - 1) < cell.key);
	else if (card_is_wide(card))
	{
		int			place = card_search(card, card->nsorted, cell.key);

		Assert(cell_fits_log(&cell));
		Assert(place == card->nsorted || card_key(card, place) != cell.key);
	}
}

/*
 * A closed card: no log, no room, nothing that could be left out or narrower.
 */
static void
check_closed(const Card *card)
{
	uint64		used = 0;
	bool		wide = false;

	Assert(card->nsorted == card->ncells);
	Assert(VARSIZE(card) == card_used(card));
	Assert(card->ncells > 0 || card->depth == 0);
	for (int i = 0; i < card->ncells; i++)
	{
		Cell		cell = card_cell(card, i);

		used |= UINT64CONST(1) << key_source(cell.key);
		wide |= !cell_fits_narrow(&cell);
	}
	Assert(used == (UINT64CONST(1) << card->nsources) - 1);
	Assert(wide == card_is_wide(card));
}

/*
 * Of a large state, which is checked at every step, a few cells, others as it
 * grows.
 */
void
card_check(const Card *card)
{
	int			step = (card->flags & CARD_OPEN) ? 1 + card->ncells / 256 : 1;

	Assert(card->version == CARD_VERSION);
	Assert(card->depth < CODE_LEVELS);
	Assert((card->flags & ~(CARD_WIDE | CARD_OPEN)) == 0);
	Assert(card->nsorted >= 0 && card->nsorted <= card->ncells);
	Assert(VARSIZE(card) >= card_used(card));
	Assert(!card_is_wide(card) || card->ncells - card->nsorted <= LOG_CELLS);
	check_sources(card);
	for (int i = card->ncells % step; i < card->ncells; i += step)
		check_cell(card, i);
	if (!(card->flags & CARD_OPEN))
		check_closed(card);
}

#endif							/* USE_ASSERT_CHECKING */
