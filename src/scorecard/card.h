/*
 * card.h
 *		The scorecard as bytes: layout, reading, appending, canonical form.
 *
 * Knows nothing of fmgr or memory contexts: it works in memory that its callers
 * give it and answers with a status.  Of the server it needs only
 * CHECK_FOR_INTERRUPTS().
 */
#ifndef PARINDEX_CARD_H
#define PARINDEX_CARD_H

#include "criteria/criteria_text.h"

/*
 * A scorecard is a varlena:
 *
 *		 0	vl_len_		total size; the room of a state comes from it alone
 *		 4	version		CARD_VERSION
 *		 5	depth		levels of each code that are kept, 0 for all
 *		 6	nsources
 *		 7	flags		CARD_WIDE, CARD_OPEN
 *		 8	ncells
 *		12	nsorted		cells 0 .. nsorted - 1 are sorted and distinct
 *		16	sources		nsources names of 16 bytes, padded with zeros
 *		..	cells		ncells narrow (16 bytes) or wide (32 bytes) cells
 *		..	spare room	of an open card only
 *
 * A cell's key holds all that tells it from others in one integer:
 *
 *		 code, level 1 .. level 7          source   state
 *		[8][8][8][8][8][8][8]              [6]      [2]
 *
 * A narrow cell stands for one row whose points and maximum fit in 32 bits
 * (42.9 points); a wide cell for any number of rows.
 *
 * The canonical form, in which every value leaves the aggregates: not open,
 * no spare room, sources in C order and each of them used, cells sorted by key
 * and distinct, narrow if every cell can be narrow, depth 0 if there are no
 * cells.  Equal cards are then equal byte for byte.
 *
 * An open card is a state: sources in the order of their arrival, the first
 * nsorted cells sorted and distinct, the others a log in the order of arrival.
 * Of a wide card no key of the log is among the sorted ones, and the log is so
 * short, its cells so small, that it adds up to what fits; all rows of a sorted
 * cell may have been taken out again: it stays, with nothing in it.  Every
 * reader takes open cards too, by compacting them first.
 */
#define CARD_VERSION		1
#define CARD_WIDE			0x01
#define CARD_OPEN			0x02
#define CARD_MAX_SOURCES	63
#define CARD_NO_SOURCE		(-1)

#define CELL_NEVER_UNSCORED	"A bonus or penalty is never unscored: without points it is 0."

typedef struct Card
{
	int32		vl_len_;
	uint8		version;
	uint8		depth;
	uint8		nsources;
	uint8		flags;
	int32		ncells;
	int32		nsorted;
	char		sources[FLEXIBLE_ARRAY_MEMBER][SOURCE_SIZE];
} Card;

typedef struct NarrowCell
{
	uint64		key;
	uint32		points;
	uint32		max_points;
} NarrowCell;

typedef struct Cell
{
	uint64		key;
	Points		points;			/* 0 unless scored; a penalty's are positive */
	Points		max_points;
	int32		entries;		/* rows in this cell */
	int32		unused;			/* 0 */
} Cell;

/* A criterion's state in one row; the order is that of cells. */
typedef enum CellState
{
	CELL_SCORED,
	CELL_UNSCORED,
	CELL_NOT_APPLICABLE
} CellState;

typedef enum CardStatus
{
	CARD_OK,
	CARD_POINTS_OVERFLOW,		/* a sum of points does not fit */
	CARD_ENTRIES_OVERFLOW		/* more rows in a cell than an integer counts */
} CardStatus;

#define CARD_HEADER_SIZE	offsetof(Card, sources)

/* A log of at most so many cells, each at most so large, cannot overflow. */
#define LOG_CELLS			65536
#define LOG_MAX_POINTS		(PG_INT64_MAX / LOG_CELLS)
#define LOG_ENTRIES			(PG_INT32_MAX / LOG_CELLS)

#define KEY_STATE_BITS		2
#define KEY_SOURCE_BITS		6
#define KEY_CODE_MASK		(~UINT64CONST(0xFF))
#define KEY_STATE_MASK		((UINT64CONST(1) << KEY_STATE_BITS) - 1)

static inline uint64
key_make(Code code, int source, CellState state)
{
	return code | (uint64) source << KEY_STATE_BITS | (uint64) state;
}

static inline Code
key_code(uint64 key)
{
	return key & KEY_CODE_MASK;
}

static inline int
key_source(uint64 key)
{
	return (int) (key >> KEY_STATE_BITS) & ((1 << KEY_SOURCE_BITS) - 1);
}

static inline CellState
key_state(uint64 key)
{
	return (CellState) (key & KEY_STATE_MASK);
}

static inline size_t
cell_size(bool wide)
{
	return wide ? sizeof(Cell) : sizeof(NarrowCell);
}

static inline bool
card_is_wide(const Card *card)
{
	return (card->flags & CARD_WIDE) != 0;
}

static inline size_t
card_size(int nsources, int ncells, bool wide)
{
	return CARD_HEADER_SIZE + (size_t) nsources * SOURCE_SIZE +
		(size_t) ncells * cell_size(wide);
}

/* The bytes in use, at most the varlena's size. */
static inline size_t
card_used(const Card *card)
{
	return card_size(card->nsources, card->ncells, card_is_wide(card));
}

static inline void *
card_cells(const Card *card)
{
	return (void *) (card->sources + card->nsources);
}

/*
 * Reads cell i as a wide one.
 */
static inline Cell
card_cell(const Card *card, int i)
{
	Cell		cell;

	if (card_is_wide(card))
		return ((const Cell *) card_cells(card))[i];
	else
	{
		const NarrowCell *narrow = (const NarrowCell *) card_cells(card) + i;

		cell.key = narrow->key;
		cell.points = narrow->points;
		cell.max_points = narrow->max_points;
		cell.entries = 1;
		cell.unused = 0;
		return cell;
	}
}

/* The key of cell i, whatever its width */
static inline uint64
card_key(const Card *card, int i)
{
	return *(const uint64 *) ((const char *) card_cells(card) +
							  i * cell_size(card_is_wide(card)));
}

/*
 * The end of the cells of one code and source that begin at from.
 */
static inline int
card_pair_end(const Card *card, int from)
{
	int			to = from;

	while (to < card->ncells &&
		   (card_key(card, to) ^ card_key(card, from)) <= KEY_STATE_MASK)
		to++;
	return to;
}

static inline bool
cell_fits_narrow(const Cell *cell)
{
	return cell->entries == 1 &&
		(uint64) cell->points <= PG_UINT32_MAX &&
		(uint64) cell->max_points <= PG_UINT32_MAX;
}

/* Have all rows been taken out? */
static inline bool
cell_is_empty(const Cell *cell)
{
	return cell->entries == 0 && cell->points == 0 && cell->max_points == 0;
}

static inline bool
cell_fits_log(const Cell *cell)
{
	return cell->max_points <= LOG_MAX_POINTS && cell->entries <= LOG_ENTRIES;
}

/*
 * The index of a source in a card, or CARD_NO_SOURCE.
 */
static inline int
card_find_source(const Card *card, const char *source)
{
	for (int i = 0; i < card->nsources; i++)
		if (source_equal(card->sources[i], source))
			return i;
	return CARD_NO_SOURCE;
}

extern int	card_search(const Card *card, int ncells, uint64 key);

/*
 * The first cell of a code and source in a canonical card, in whatever state,
 * or -1.
 */
static inline int
card_find_pair(const Card *card, Code code, int source)
{
	uint64		key = key_make(code, source, 0);
	int			place;

	if (source == CARD_NO_SOURCE)
		return -1;
	place = card_search(card, card->ncells, key);
	return place < card->ncells &&
		(card_key(card, place) ^ key) <= KEY_STATE_MASK ? place : -1;
}

extern void card_add_source(Card *card, const char *source);
extern void card_widen(Card *card);
extern void card_insert(Card *card, int place, const Cell *cell);
extern CardStatus cell_add(Cell *cell, const Cell *other);
extern bool cell_take_out(Cell *cell, const Cell *other);
extern CardStatus card_compact(const Card *card, int depth, Card *result,
							   Cell *work);
extern bool cell_valid(const Cell *cell, SourceKind kind, const char **why);

/*
 * Appends a cell; the caller has seen to room and to the width.
 */
static inline void
card_append(Card *card, const Cell *cell)
{
	Assert(key_source(cell->key) < card->nsources);
	if (card_is_wide(card))
		((Cell *) card_cells(card))[card->ncells++] = *cell;
	else
	{
		NarrowCell *narrow = (NarrowCell *) card_cells(card) + card->ncells++;

		narrow->key = cell->key;
		narrow->points = (uint32) cell->points;
		narrow->max_points = (uint32) cell->max_points;
	}
}

#endif							/* PARINDEX_CARD_H */
