/*
 * card.c
 *		The scorecard as bytes: search, change of width, canonical form.
 *
 * A card can be as long as a value can be, so what takes long can be cancelled.
 */
#include "c.h"

#include "miscadmin.h"
#include "scorecard/card.h"

#define ST_SORT sort_cells
#define ST_ELEMENT_TYPE Cell
#define ST_COMPARE(a, b) ((a)->key < (b)->key ? -1 : (a)->key > (b)->key)
#define ST_CHECK_FOR_INTERRUPTS
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

#define ST_SORT sort_narrow_cells
#define ST_ELEMENT_TYPE NarrowCell
#define ST_COMPARE(a, b) ((a)->key < (b)->key ? -1 : (a)->key > (b)->key)
#define ST_CHECK_FOR_INTERRUPTS
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

/*
 * The first of the sorted cells 0 .. ncells - 1 whose key is not below key.
 */
int
card_search(const Card *card, int ncells, uint64 key)
{
	size_t		stride = cell_size(card_is_wide(card));
	const char *low = card_cells(card);

	Assert(ncells <= card->nsorted);
	while (ncells > 0)
	{
		int			half = ncells / 2;
		const char *middle = low + half * stride;

		/* an addition in place of a branch that nothing could predict */
		low += *(const uint64 *) middle < key ? (ncells - half) * stride : 0;
		ncells = half;
	}
	return (low - (const char *) card_cells(card)) / stride;
}

/*
 * Adds the name of a source behind the others; the caller has seen to room.
 */
void
card_add_source(Card *card, const char *source)
{
	char	   *cells = card_cells(card);

	Assert(card->nsources < CARD_MAX_SOURCES);
	memmove(cells + SOURCE_SIZE, cells, card->ncells * cell_size(card_is_wide(card)));
	memcpy(card->sources[card->nsources++], source, SOURCE_SIZE);
}

/*
 * Makes every cell wide, in place; the caller has seen to room.
 */
void
card_widen(Card *card)
{
	Cell	   *cells = card_cells(card);

	for (int i = card->ncells - 1; i >= 0; i--)
	{
		Cell		cell = card_cell(card, i);

		cells[i] = cell;
	}
	card->flags |= CARD_WIDE;
}

/*
 * Puts a new cell into its place among the sorted cells of a wide card without
 * a log; the caller has seen to room.
 */
void
card_insert(Card *card, int place, const Cell *cell)
{
	Cell	   *at = (Cell *) card_cells(card) + place;

	Assert(card_is_wide(card) && card->nsorted == card->ncells);
	Assert(place <= card->ncells && key_source(cell->key) < card->nsources);
	memmove(at + 1, at, (card->ncells - place) * sizeof(Cell));
	*at = *cell;
	card->ncells++;
	card->nsorted++;
}

/*
 * Adds what another cell of the same key holds.
 */
CardStatus
cell_add(Cell *cell, const Cell *other)
{
	if (!points_add(&cell->points, other->points) ||
		!points_add(&cell->max_points, other->max_points))
		return CARD_POINTS_OVERFLOW;
	if (__builtin_add_overflow(cell->entries, other->entries, &cell->entries))
		return CARD_ENTRIES_OVERFLOW;
	return CARD_OK;
}

/*
 * Orders the sources that are marked as used: order[i] becomes the place of
 * source i.  Returns how many there are.
 */
static int
order_sources(const Card *card, uint64 used, uint8 *order)
{
	int			count = 0;

	for (int i = 0; i < card->nsources; i++)
	{
		if (!(used & (UINT64CONST(1) << i)))
			continue;
		order[i] = 0;
		for (int j = 0; j < card->nsources; j++)
			if ((used & (UINT64CONST(1) << j)) &&
				memcmp(card->sources[j], card->sources[i], SOURCE_SIZE) < 0)
				order[i]++;
		count++;
	}
	return count;
}

static inline uint64
key_with_source(uint64 key, const uint8 *order)
{
	return (key & ~(uint64) (((1 << KEY_SOURCE_BITS) - 1) << KEY_STATE_BITS)) |
		(uint64) order[key_source(key)] << KEY_STATE_BITS;
}

/*
 * Writes the header of a canonical card and the names of its sources.
 */
static void
write_header(const Card *card, int depth, uint64 used, const uint8 *order,
			 int nsources, int ncells, bool wide, Card *result)
{
	result->version = CARD_VERSION;
	result->depth = ncells == 0 ? 0 : depth;
	result->nsources = nsources;
	result->flags = wide ? CARD_WIDE : 0;
	result->ncells = ncells;
	result->nsorted = ncells;
	for (int i = 0; i < card->nsources; i++)
		if (used & (UINT64CONST(1) << i))
			memcpy(result->sources[order[i]], card->sources[i], SOURCE_SIZE);
}

/*
 * The common case of card_compact: narrow cells, all distinct.  False, with
 * nothing of use in result, where two cells share a key.
 */
static bool
compact_narrow(const Card *card, int depth, Card *result)
{
	const NarrowCell *cells = card_cells(card);
	NarrowCell *out;
	uint64		used = 0;
	uint8		order[CARD_MAX_SOURCES + 1];
	int			nsources;
	uint64		mask = code_mask(depth == 0 ? CODE_LEVELS : depth) | ~KEY_CODE_MASK;

	for (int i = 0; i < card->ncells; i++)
		used |= UINT64CONST(1) << key_source(cells[i].key);
	nsources = order_sources(card, used, order);
	write_header(card, depth, used, order, nsources, card->ncells, false, result);

	out = card_cells(result);
	for (int i = 0; i < card->ncells; i++)
	{
		out[i] = cells[i];
		out[i].key = key_with_source(cells[i].key & mask, order);
	}
	sort_narrow_cells(out, card->ncells);
	for (int i = 1; i < card->ncells; i++)
		if (out[i - 1].key == out[i].key)
			return false;
	return true;
}

/*
 * Takes out what another cell of the same key holds.  False, and the cell as it
 * was, where that cannot be in it.
 */
bool
cell_take_out(Cell *cell, const Cell *other)
{
	Cell		rest = *cell;
	const char *why;

	/* none is negative, so nothing overflows */
	rest.points -= other->points;
	rest.max_points -= other->max_points;
	rest.entries -= other->entries;
	if (!cell_is_empty(&rest) && !cell_valid(&rest, SOURCE_REGULAR, &why))
		return false;
	*cell = rest;
	return true;
}

/*
 * Adds up cells that share a key.
 */
static CardStatus
merge_cells(const Cell *cells, int ncells, Cell *sum)
{
	int128		points = 0;
	int128		max_points = 0;
	int64		entries = 0;

	for (int i = 0; i < ncells; i++)
	{
		points += cells[i].points;
		max_points += cells[i].max_points;
		entries += cells[i].entries;
	}
	*sum = cells[0];
	sum->entries = (int32) entries;
	if (!points_narrow(points, &sum->points) ||
		!points_narrow(max_points, &sum->max_points))
		return CARD_POINTS_OVERFLOW;
	if (entries > PG_INT32_MAX)
		return CARD_ENTRIES_OVERFLOW;
	return CARD_OK;
}

/*
 * Sorts the cells and adds up those that share a key.  Cells of which no row
 * is left vanish.  *ncells becomes the number that remains.
 */
static CardStatus
sort_and_merge(Cell *cells, int *ncells)
{
	int			count = 0;

	sort_cells(cells, *ncells);
	for (int from = 0, to; from < *ncells; from = to)
	{
		Cell		sum;
		CardStatus	status;

		CHECK_FOR_INTERRUPTS();
		for (to = from + 1; to < *ncells && cells[to].key == cells[from].key; to++)
			;
		status = merge_cells(&cells[from], to - from, &sum);
		if (status != CARD_OK)
			return status;
		if (!cell_is_empty(&sum))
			cells[count++] = sum;
	}
	*ncells = count;
	return CARD_OK;
}

/*
 * Writes a card in canonical form, its codes cut to depth levels (0: as they
 * are).  result has room for as many wide cells and sources as the card has,
 * work for as many cells.  Sets all but result's length.
 */
CardStatus
card_compact(const Card *card, int depth, Card *result, Cell *work)
{
	uint64		used = 0;
	uint8		order[CARD_MAX_SOURCES + 1];
	uint64		mask = code_mask(depth == 0 ? CODE_LEVELS : depth) | ~KEY_CODE_MASK;
	int			ncells = card->ncells;
	int			nsources;
	bool		wide = false;
	CardStatus	status;

	if (!card_is_wide(card) && compact_narrow(card, depth, result))
		return CARD_OK;

	CHECK_FOR_INTERRUPTS();

	/* Sources last: which of them are used is known after the merge. */
	for (int i = 0; i < ncells; i++)
	{
		work[i] = card_cell(card, i);
		work[i].key &= mask;
	}
	status = sort_and_merge(work, &ncells);
	if (status != CARD_OK)
		return status;
	for (int i = 0; i < ncells; i++)
	{
		used |= UINT64CONST(1) << key_source(work[i].key);
		wide |= !cell_fits_narrow(&work[i]);
	}
	nsources = order_sources(card, used, order);
	for (int i = 0; i < ncells; i++)
		work[i].key = key_with_source(work[i].key, order);
	sort_cells(work, ncells);	/* at once where sources came in C order */

	write_header(card, depth, used, order, nsources, ncells, wide, result);
	result->ncells = 0;
	for (int i = 0; i < ncells; i++)
		card_append(result, &work[i]);
	return CARD_OK;
}

/*
 * Could rows have made this cell?  For values that come in text or binary;
 * *why becomes a sentence where they could not.
 */
bool
cell_valid(const Cell *cell, SourceKind kind, const char **why)
{
	if (cell->entries <= 0)
		*why = "A cell has at least one row.";
	else if (cell->max_points < 0 ||
			 (int128) cell->max_points > (int128) cell->entries * CRITERIA_MAX_LIMIT)
		*why = "Maximum points of one row are from 0 to 999999.99999999.";
	else if (cell->points < 0 || cell->points > cell->max_points)
		*why = "Points are from 0 to the maximum.";
	else if (key_state(cell->key) != CELL_SCORED && cell->points != 0)
		*why = "Only what is scored has points.";
	else if (key_state(cell->key) == CELL_UNSCORED && kind != SOURCE_REGULAR)
		*why = CELL_NEVER_UNSCORED;
	else
		return true;
	return false;
}
