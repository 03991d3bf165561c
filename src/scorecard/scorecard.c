/*
 * scorecard.c
 *		The type scorecard: text and binary, in and out.
 */
#include "postgres.h"

#include "base/binary.h"
#include "base/compat.h"
#include "base/input_error.h"
#include "miscadmin.h"
#include "scorecard/card_text.h"
#include "scorecard/card_value.h"

#define CELL_BINARY_SIZE	28

/*
 * Reads the cells between the braces into an open, wide card, which grows with
 * them: how long a text is says nothing of what it holds.
 */
static bool
cells_parse(const char **cursor, Card **result, ParseError *error)
{
	const char *p = skip_blanks(*cursor);
	Card	   *card = *result;

	if (*p != '{')
		return parse_fail(error, p, "A scorecard starts with an opening brace.");
	p = skip_blanks(p + 1);
	while (*p != '}')
	{
		Cell		cell;
		char		source[SOURCE_SIZE];
		const char *start = p;
		int			place;

		CHECK_FOR_INTERRUPTS();
		if (!cell_parse(&p, &cell, source, error))
			return false;
		if (!card_has_room(card, 1, 1))
		{
			*result = card_copy_into_room(card, card_size(card->nsources + 1, card->ncells + 1, true));
			pfree(card);
			card = *result;
		}
		place = card_find_source(card, source);
		if (place == CARD_NO_SOURCE && card->nsources == CARD_MAX_SOURCES)
			return parse_over_limit(error, start, "A scorecard has at most 63 sources.");
		if (place == CARD_NO_SOURCE)
		{
			place = card->nsources;
			card_add_source(card, source);
		}
		cell.key |= key_make(0, place, 0);
		card_append(card, &cell);

		p = skip_blanks(p);
		if (*p == ',')
		{
			p = skip_blanks(p + 1);
			if (*p == '}')
				return parse_fail(error, p, "A comma is followed by a cell.");
		}
		else if (*p != '}')
			return parse_fail(error, p, "Cells are separated by commas and end with a closing brace.");
	}
	*cursor = p + 1;
	return true;
}

/*
 * A code deeper than the card's depth, if there is one.
 */
static bool
too_deep(const Card *card, int depth)
{
	for (int i = 0; i < card->ncells; i++)
		if (depth != 0 && code_depth(key_code(card_key(card, i))) > depth)
			return true;
	return false;
}

/*
 * Text to scorecard; 22P02 or 22003 with the place, soft where possible.
 */
PARINDEX_FUNCTION(scorecard_in);
Datum
scorecard_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	const char *cursor = text;
	Card	   *card;
	Card	   *result;
	int			depth;
	ParseError	error;

	card = card_alloc(card_size(0, 0, true));
	card->flags = CARD_OPEN | CARD_WIDE;
	if (!cells_parse(&cursor, &card, &error) || !depth_parse(&cursor, &depth, &error))
	{
		input_error(fcinfo->context, "scorecard", text, &error);
		PG_RETURN_NULL();
	}
	if (too_deep(card, depth))
	{
		parse_fail(&error, cursor, "A code has more levels than the depth the card was kept to.");
		input_error(fcinfo->context, "scorecard", text, &error);
		PG_RETURN_NULL();
	}
	if (card_try_canonical(card, depth, &result) != CARD_OK)
	{
		parse_out_of_range(&error, cursor, "Cells of one criterion, source and state add up to more than fits.");
		input_error(fcinfo->context, "scorecard", text, &error);
		PG_RETURN_NULL();
	}
	PG_RETURN_POINTER(result);
}

/*
 * Scorecard to canonical text.
 */
PARINDEX_FUNCTION(scorecard_out);
Datum
scorecard_out(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	StringInfoData text;

	initStringInfo(&text);
	appendStringInfoChar(&text, '{');
	for (int i = 0; i < card->ncells; i++)
	{
		Cell		cell = card_cell(card, i);

		CHECK_FOR_INTERRUPTS();
		if (i > 0)
			appendStringInfoString(&text, ", ");
		enlargeStringInfo(&text, CELL_TEXT_SIZE);
		text.len += cell_format(&cell, card->sources[key_source(cell.key)],
								text.data + text.len);
	}
	appendStringInfoChar(&text, '}');
	if (card->depth != 0)
		appendStringInfo(&text, "@%d", card->depth);
	PG_RETURN_CSTRING(text.data);
}

/*
 * Reads the sources of a binary card.
 */
static void
recv_sources(StringInfo message, Card *card, int nsources)
{
	for (int i = 0; i < nsources; i++)
	{
		const char *source = pq_getmsgbytes(message, SOURCE_SIZE);

		if (!source_valid(source) || card_find_source(card, source) != CARD_NO_SOURCE)
			binary_error("scorecard", "A source is malformed or given twice.");
		card_add_source(card, source);
	}
}

/*
 * Reads one cell of a binary card.
 */
static Cell
recv_cell(StringInfo message, const Card *card)
{
	Cell		cell = {0};
	const char *why;

	cell.key = (uint64) pq_getmsgint64(message);
	cell.points = pq_getmsgint64(message);
	cell.max_points = pq_getmsgint64(message);
	cell.entries = (int32) pq_getmsgint(message, 4);

	if (!code_valid(key_code(cell.key)) ||
		key_source(cell.key) >= card->nsources ||
		key_state(cell.key) > CELL_NOT_APPLICABLE)
		binary_error("scorecard", "A cell has a malformed code, source or state.");
	if (!cell_valid(&cell, source_kind(card->sources[key_source(cell.key)]), &why))
		binary_error("scorecard", why);
	return cell;
}

/*
 * Binary to scorecard: the bytes version, depth and number of sources, the
 * number of cells in 4, 16 for each source; for each cell its key, points and
 * maximum (1e-8 points) in 8 each and its rows in 4.  Anything else is 22P03, too
 * few bytes 08P01.
 */
PARINDEX_FUNCTION(scorecard_recv);
Datum
scorecard_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	Card	   *card;
	Card	   *result;
	int			depth;
	int			nsources;
	uint32		ncells;

	binary_version(message, CARD_VERSION, "scorecard");
	depth = pq_getmsgbyte(message);
	nsources = pq_getmsgbyte(message);
	ncells = pq_getmsgint(message, 4);
	if (depth >= CODE_LEVELS || nsources > CARD_MAX_SOURCES ||
		ncells > (uint32) (message->len - message->cursor) / CELL_BINARY_SIZE)
		binary_error("scorecard", "The depth, the number of sources or of cells is out of range.");

	card = card_alloc(card_size(nsources, ncells, true));
	card->flags = CARD_OPEN | CARD_WIDE;
	recv_sources(message, card, nsources);
	for (uint32 i = 0; i < ncells; i++)
	{
		Cell		cell = recv_cell(message, card);

		CHECK_FOR_INTERRUPTS();
		Assert(card_has_room(card, 0, 1));
		card_append(card, &cell);
	}
	if (too_deep(card, depth))
		binary_error("scorecard", "A code has more levels than the depth the card was kept to.");
	if (card_try_canonical(card, depth, &result) != CARD_OK)
		binary_error("scorecard", "The cells of one criterion, source and state add up to more than fits.");
	PG_RETURN_POINTER(result);
}

/*
 * Scorecard to binary, as scorecard_recv reads it.
 */
PARINDEX_FUNCTION(scorecard_send);
Datum
scorecard_send(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	StringInfoData message;

	binary_begin(&message, CARD_VERSION);
	pq_sendbyte(&message, card->depth);
	pq_sendbyte(&message, card->nsources);
	pq_sendint32(&message, card->ncells);
	pq_sendbytes(&message, (const char *) card->sources, card->nsources * SOURCE_SIZE);
	for (int i = 0; i < card->ncells; i++)
	{
		Cell		cell = card_cell(card, i);

		CHECK_FOR_INTERRUPTS();
		pq_sendint64(&message, cell.key);
		pq_sendint64(&message, cell.points);
		pq_sendint64(&message, cell.max_points);
		pq_sendint32(&message, cell.entries);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}
