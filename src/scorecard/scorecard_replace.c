/*
 * scorecard_replace.c
 *		What if: with_cells.
 */
#include "postgres.h"

#include "base/compat.h"
#include "miscadmin.h"
#include "scorecard/card_value.h"

/*
 * The maximum of the cells of a code and source, in whatever state.
 */
static int128
pair_maximum(const Card *card, int from)
{
	int128		sum = 0;

	for (int i = from; i < card_pair_end(card, from); i++)
		sum += card_cell(card, i).max_points;
	return sum;
}

/*
 * The error for a cell that cannot take a place in a card; why is DETAIL.
 */
static void
cell_error(Code code, const char *source, const char *why, const char *hint)
{
	char		text[CODE_TEXT_SIZE];

	code_format(code, text);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("criterion \"%s %s\" cannot take the place of one in the scorecard", text, source),
			 errdetail("%s", why),
			 hint == NULL ? 0 : errhint("%s", hint)));
}

/*
 * Raises 22023 unless the card has the code and source of cells from .. on,
 * with the same maximum.
 */
static void
require_pair(const Card *card, const Card *cells, int from)
{
	uint64		key = card_key(cells, from);
	const char *source = cells->sources[key_source(key)];
	int			place = card_find_pair(card, key_code(key), card_find_source(card, source));
	int128		maximum[2];
	char		text[2][DECIMAL_TEXT_SIZE];

	if (place < 0)
		cell_error(key_code(key), source, "The scorecard has no such criterion.",
				   "Merge adds criteria: card + cells.");
	maximum[0] = pair_maximum(card, place);
	maximum[1] = pair_maximum(cells, from);
	if (maximum[0] == maximum[1])
		return;
	for (int i = 0; i < 2; i++)
		decimal_format(maximum[i], POINTS_DECIMALS, text[i]);
	cell_error(key_code(key), source,
			   psprintf("Its maximum is %s, in the scorecard %s.", text[1], text[0]), NULL);
}

/*
 * Appends cells from .. to - 1 of a card to an open one with room, whose sources
 * are in other places.
 */
static void
append_cells(Card *result, const Card *card, int from, int to)
{
	for (int i = from; i < to; i++)
	{
		Cell		cell = card_cell(card, i);
		int			source = card_find_source(result, card->sources[key_source(cell.key)]);

		cell.key = key_make(key_code(cell.key), source, key_state(cell.key));
		card_append(result, &cell);
	}
}

/*
 * with_cells(card, cells): each code and source of cells takes the place of the
 * card's, in all its states.  22023 for one that the card lacks, or has with
 * another maximum, and for cards kept to different depths.
 */
PARINDEX_FUNCTION(scorecard_with_cells);
Datum
scorecard_with_cells(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	Card	   *cells = PG_GETARG_CARD(1);
	Card	   *result;

	card_require_same_depth(card, cells, "scorecard and cells are kept to different depths",
							"Bring them to one depth first: to_depth(card, depth).");
	for (int i = 0; i < cells->ncells; i = card_pair_end(cells, i))
	{
		CHECK_FOR_INTERRUPTS();
		require_pair(card, cells, i);
	}
	result = card_like(card, card->ncells + cells->ncells);
	append_cells(result, cells, 0, cells->ncells);
	for (int from = 0, to; from < card->ncells; from = to)
	{
		uint64		key = card_key(card, from);
		const char *source = card->sources[key_source(key)];

		CHECK_FOR_INTERRUPTS();
		to = card_pair_end(card, from);
		if (card_find_pair(cells, key_code(key), card_find_source(cells, source)) < 0)
			append_cells(result, card, from, to);
	}
	PG_RETURN_POINTER(card_canonical(result, result->depth));
}
