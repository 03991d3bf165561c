/*
 * report_block.c
 *		The cards of a block: sums over its units, by axis and source and by
 *		criterion, in one pass.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/rows.h"
#include "miscadmin.h"
#include "report/card_cut.h"
#include "report/report_texts.h"
#include "scorecard/card_select.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"

#define BLOCK_COLUMNS	13

/* What the cards have of one part or criterion; the first three are the hash key. */
typedef struct BlockEntry
{
	Code		code;			/* of a part its axis, 0 for the whole */
	char		source[SOURCE_SIZE];	/* zeros for all sources of a part */
	int64		is_criterion;
	int64		units;			/* cards that have the part, to which the criterion applies */
	int64		scored;			/* of these with an index, with points */
	int64		unscored;		/* cards in which something of the part is unscored */
	int64		full;			/* cards with the criterion's maximum, if that is above 0 */
	int64		zero;			/* cards without points, if its maximum is above 0 */
	Points		least;			/* of what is scored; a penalty's are negative */
	Points		greatest;
	int128		points;			/* sums over the cards */
	int128		max_points;
	int128		index;
} BlockEntry;

/* Where report_block stands */
typedef struct BlockScan
{
	BlockEntry **entries;
	int64		nentries;
	int64		next;
} BlockScan;

/*
 * The entry of a part or criterion, made where there is none.
 */
static BlockEntry *
block_entry(HTAB *table, Code code, const char *source, bool is_criterion)
{
	BlockEntry	key = {.code = code, .is_criterion = is_criterion};
	BlockEntry *entry;
	bool		found;

	if (source != NULL)
		memcpy(key.source, source, SOURCE_SIZE);
	entry = hash_search(table, &key, HASH_ENTER, &found);
	if (!found)
		*entry = key;
	return entry;
}

/*
 * Counts a part of a card.
 */
static void
count_part(BlockEntry *entry, const CardTotals *totals)
{
	Points		earned;
	Points		max_points;

	entry->units++;
	entry->unscored += totals->unscored > 0;
	entry->points += totals->points;
	entry->max_points += totals->max_points;
	if (totals_ratio(totals, UNSCORED_NULL, &earned, &max_points))
	{
		entry->scored++;
		if (__builtin_add_overflow(entry->index, index_scaled(earned, max_points), &entry->index))
			points_sum_error();
	}
}

/*
 * Counts a cell of a card.
 */
static void
count_cell(BlockEntry *entry, const Cell *cell)
{
	Points		points = source_kind(entry->source) == SOURCE_PENALTY ? -cell->points : cell->points;

	if (key_state(cell->key) == CELL_NOT_APPLICABLE)
		return;
	entry->units++;
	if (key_state(cell->key) == CELL_UNSCORED)
		return;
	if (entry->scored == 0 || points < entry->least)
		entry->least = points;
	if (entry->scored == 0 || points > entry->greatest)
		entry->greatest = points;
	entry->scored++;
	entry->points += points;
	if (cell->max_points > 0)
	{
		entry->full += cell->points == cell->max_points;
		entry->zero += cell->points == 0;
	}
}

/*
 * Counts a card that is kept to leaves.
 */
static void
count_card(HTAB *table, const Card *card)
{
	CardCut		cut;

	card_cut(card, &cut);
	for (int line = 0; line < cut.nlines; line++)
		for (int i = CARD_NO_SOURCE; i < card->nsources; i++)
			if (cut_totals(&cut, line, i)->present)
				count_part(block_entry(table, (Code) cut.axes[line] << 56,
									   i == CARD_NO_SOURCE ? NULL : card->sources[i], false),
						   cut_totals(&cut, line, i));
	for (int i = 0; i < card->ncells; i++)
	{
		Cell		cell = card_cell(card, i);

		CHECK_FOR_INTERRUPTS();
		count_cell(block_entry(table, key_code(cell.key), card->sources[key_source(cell.key)], true), &cell);
	}
	pfree(cut.axes);
	pfree(cut.totals);
}

/*
 * The parts and criteria of an array of cards, in no order.
 */
static void *
block_start(FunctionCallInfo fcinfo)
{
	HASHCTL		info = {
		.keysize = offsetof(BlockEntry, units),
		.entrysize = sizeof(BlockEntry),
		.hcxt = CurrentMemoryContext
	};
	HTAB	   *table = hash_create("parts and criteria of a block", 256, &info,
									HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	ArrayIterator iterator = array_create_iterator(PG_GETARG_ARRAYTYPE_P(0), 0, NULL);
	BlockScan  *scan = palloc0(sizeof(BlockScan));
	HASH_SEQ_STATUS entries;
	BlockEntry *entry;
	Datum		card;
	bool		is_null;

	while (array_iterate(iterator, &card, &is_null))
		if (!is_null)
			count_card(table, card_argument(card));
	scan->entries = palloc(Max(hash_get_num_entries(table), 1) * sizeof(BlockEntry *));
	hash_seq_init(&entries, table);
	while ((entry = hash_seq_search(&entries)) != NULL)
		scan->entries[scan->nentries++] = entry;
	return scan;
}

/*
 * The columns of an entry.
 */
static void
entry_columns(const BlockEntry *entry, Datum *values, bool *nulls)
{
	nulls[0] = entry->is_criterion;
	values[0] = Int32GetDatum(code_axis(entry->code));
	nulls[1] = !entry->is_criterion;
	if (entry->is_criterion)
		values[1] = code_to_text(entry->code);
	values[2] = CStringGetTextDatum(entry->source);
	values[3] = count_to_datum(entry->units);
	values[4] = count_to_datum(entry->scored);
	nulls[5] = nulls[11] = nulls[12] = entry->is_criterion;
	values[5] = count_to_datum(entry->unscored);
	nulls[6] = nulls[7] = !entry->is_criterion;
	values[6] = count_to_datum(entry->full);
	values[7] = count_to_datum(entry->zero);
	nulls[8] = nulls[9] = !entry->is_criterion || entry->scored == 0;
	values[8] = points_to_numeric(entry->least);
	values[9] = points_to_numeric(entry->greatest);
	values[10] = int128_to_numeric(entry->points, POINTS_DECIMALS);
	values[11] = int128_to_numeric(entry->max_points, POINTS_DECIMALS);
	values[12] = int128_to_numeric(entry->index, INDEX_DECIMALS);
}

/*
 * report_block(cards): what an array of cards, which are kept to leaves, has of
 * the whole (axis 0), of each axis, and of each source of them (source '' for
 * all); and of each criterion (axis NULL): code and source.
 */
PARINDEX_FUNCTION(report_block);
Datum
report_block(PG_FUNCTION_ARGS)
{
	FuncCallContext *call = rows_call(fcinfo, block_start);
	BlockScan  *scan = call->user_fctx;
	Datum		values[BLOCK_COLUMNS] = {0};
	bool		nulls[BLOCK_COLUMNS] = {0};

	if (scan->next == scan->nentries)
		SRF_RETURN_DONE(call);
	entry_columns(scan->entries[scan->next++], values, nulls);
	RETURN_ROW(call, values, nulls);
}
