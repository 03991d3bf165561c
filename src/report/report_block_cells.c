/*
 * report_block_cells.c
 *		The criteria of many cards: how their points are spread.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/rows.h"
#include "miscadmin.h"
#include "scorecard/card_select.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"

/* What the cards have of one code and source; the first two are the hash key. */
typedef struct BlockCell
{
	Code		code;
	char		source[SOURCE_SIZE];
	int64		applicable;		/* cards to which it applies */
	int64		scored;
	int64		full;			/* cards with its maximum, if that is above 0 */
	int64		zero;			/* cards without points, if its maximum is above 0 */
	Points		least;			/* of what is scored; a penalty's are negative */
	Points		greatest;
	int128		sum;
} BlockCell;

/* Where report_block_cells stands */
typedef struct BlockScan
{
	BlockCell **cells;
	int64		ncells;
	int64		next;
} BlockScan;

/*
 * Counts a cell of a card that is kept to leaves.
 */
static void
count_in_block(BlockCell *block, const Cell *cell, SourceKind kind)
{
	Points		points = kind == SOURCE_PENALTY ? -cell->points : cell->points;

	if (key_state(cell->key) == CELL_NOT_APPLICABLE)
		return;
	block->applicable++;
	if (key_state(cell->key) == CELL_UNSCORED)
		return;
	if (block->scored == 0 || points < block->least)
		block->least = points;
	if (block->scored == 0 || points > block->greatest)
		block->greatest = points;
	block->scored++;
	block->sum += points;
	if (cell->max_points > 0)
	{
		block->full += cell->points == cell->max_points;
		block->zero += cell->points == 0;
	}
}

/*
 * Counts the cells of a card, each in the entry of its code and source.
 */
static void
count_card(HTAB *table, const Card *card)
{
	for (int i = 0; i < card->ncells; i++)
	{
		Cell		cell = card_cell(card, i);
		BlockCell	key = {0};
		BlockCell  *block;
		bool		found;

		CHECK_FOR_INTERRUPTS();
		key.code = key_code(cell.key);
		memcpy(key.source, card->sources[key_source(cell.key)], SOURCE_SIZE);
		block = hash_search(table, &key, HASH_ENTER, &found);
		if (!found)
			*block = key;
		count_in_block(block, &cell, source_kind(block->source));
	}
}

/*
 * The criteria of the argument's cards, in no order.
 */
static void *
block_cells_start(FunctionCallInfo fcinfo)
{
	ArrayType  *cards = PG_GETARG_ARRAYTYPE_P(0);
	HASHCTL		info = {
		.keysize = offsetof(BlockCell, applicable),
		.entrysize = sizeof(BlockCell),
		.hcxt = CurrentMemoryContext
	};
	HTAB	   *table = hash_create("criteria of a block", 256, &info,
									HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	ArrayIterator iterator = array_create_iterator(cards, 0, NULL);
	BlockScan  *scan = palloc0(sizeof(BlockScan));
	HASH_SEQ_STATUS entries;
	BlockCell  *entry;
	Datum		card;
	bool		is_null;

	while (array_iterate(iterator, &card, &is_null))
		if (!is_null)
			count_card(table, card_argument(card));
	scan->cells = palloc(Max(hash_get_num_entries(table), 1) * sizeof(BlockCell *));
	hash_seq_init(&entries, table);
	while ((entry = hash_seq_search(&entries)) != NULL)
		scan->cells[scan->ncells++] = entry;
	return scan;
}

/*
 * report_block_cells(cards): a row for each code and source of the cards, which
 * are kept to leaves: code, source, to how many cards it applies, how many are
 * scored, how many have its maximum and how many no points, least and greatest
 * points and their sum.
 */
PARINDEX_FUNCTION(report_block_cells);
Datum
report_block_cells(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, block_cells_start);
	BlockScan  *scan = call->user_fctx;
	BlockCell  *cell;
	char		code[CODE_TEXT_SIZE];
	Datum		values[9] = {0};
	bool		nulls[9] = {0};

	if (scan->next == scan->ncells)
		SRF_RETURN_DONE(call);

	cell = scan->cells[scan->next++];
	values[0] = PointerGetDatum(cstring_to_text_with_len(code, code_format(cell->code, code)));
	values[1] = CStringGetTextDatum(cell->source);
	values[2] = count_to_datum(cell->applicable);
	values[3] = count_to_datum(cell->scored);
	values[4] = count_to_datum(cell->full);
	values[5] = count_to_datum(cell->zero);
	nulls[6] = nulls[7] = nulls[8] = cell->scored == 0;
	values[6] = points_to_numeric(cell->least);
	values[7] = points_to_numeric(cell->greatest);
	values[8] = int128_to_numeric(cell->sum, POINTS_DECIMALS);
	RETURN_ROW(call, values, nulls);
}
