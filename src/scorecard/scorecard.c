/*
 * scorecard.c
 *		The type scorecard: input, output, equality, order and hash.
 */
#include "postgres.h"

#include "base/binary.h"
#include "base/compat.h"
#include "base/input_error.h"
#include "base/type_functions.h"
#include "base/numeric_points.h"
#include "common/hashfn.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "scorecard/card_text.h"
#include "scorecard/scorecard.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#define CELL_BINARY_SIZE	28

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
	switch (status)
	{
		case CARD_ENTRIES_OVERFLOW:
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("too many rows in one cell of a scorecard"),
					 errdetail("One criterion, source and state holds at most 2147483647 rows.")));
			break;
		case CARD_NOT_CONTAINED:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("rows cannot be taken out of a scorecard that does not hold them")));
			break;
		default:
			break;
	}
	points_sum_error();
}

/*
 * A card in canonical form, its codes cut to depth levels (0: as they are).
 * Status other than CARD_OK: no card.
 */
static CardStatus
try_canonical(const Card *card, int depth, Card **result)
{
	Cell	   *work = NULL;
	CardStatus	status;

	*result = card_alloc(card_size(card->nsources, card->ncells, true));
	work = (Cell *) palloc_extended(Max(card->ncells, 1) * sizeof(Cell), MCXT_ALLOC_HUGE);
	status = card_compact(card, depth, *result, work);
	pfree(work);
	SET_VARSIZE(*result, card_used(*result));
	return status;
}

Card *
card_canonical(const Card *card, int depth)
{
	Card	   *result;
	CardStatus	status = try_canonical(card, depth, &result);

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

	if (!(card->flags & CARD_OPEN))
		return card;
	result = card_canonical(card, card->depth);
	if ((Pointer) card != DatumGetPointer(datum))
		pfree(card);
	return result;
}

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
	if (try_canonical(card, depth, &result) != CARD_OK)
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
 * maximum (1e-8 points) in 8 each and its rows in 4.  Anything else is 22P03.
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
	if (try_canonical(card, depth, &result) != CARD_OK)
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

/*
 * The order of two cells: code, source name, state, points, maximum, rows.
 */
static int
cell_compare(const Card *a, const Cell *x, const Card *b, const Cell *y)
{
	int			order;

	if (key_code(x->key) != key_code(y->key))
		return key_code(x->key) < key_code(y->key) ? -1 : 1;
	order = memcmp(a->sources[key_source(x->key)], b->sources[key_source(y->key)], SOURCE_SIZE);
	if (order != 0)
		return order < 0 ? -1 : 1;
	if (key_state(x->key) != key_state(y->key))
		return key_state(x->key) < key_state(y->key) ? -1 : 1;
	if (x->points != y->points)
		return x->points < y->points ? -1 : 1;
	if (x->max_points != y->max_points)
		return x->max_points < y->max_points ? -1 : 1;
	return (x->entries > y->entries) - (x->entries < y->entries);
}

/*
 * The order of content: cell by cell, a card before its continuation, then the
 * depth.  It says nothing about the index.
 */
static int
card_compare(const Card *a, const Card *b)
{
	for (int i = 0; i < a->ncells && i < b->ncells; i++)
	{
		Cell		x = card_cell(a, i);
		Cell		y = card_cell(b, i);
		int			order = cell_compare(a, &x, b, &y);

		CHECK_FOR_INTERRUPTS();
		if (order != 0)
			return order;
	}
	if (a->ncells != b->ncells)
		return a->ncells < b->ncells ? -1 : 1;
	return (a->depth > b->depth) - (a->depth < b->depth);
}

/*
 * The order of both arguments.  Sorts and index scans compare in a context that
 * outlives the call, so nothing is left there.
 */
static int
compare_arguments(FunctionCallInfo fcinfo)
{
	Card	   *a = PG_GETARG_CARD(0);
	Card	   *b = PG_GETARG_CARD(1);
	int			order = card_compare(a, b);

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return order;
}

TYPE_COMPARISONS(scorecard, compare_arguments(fcinfo))

/*
 * Hashes of all bytes: the canonical form of equal cards is equal.
 */
PARINDEX_FUNCTION(scorecard_hash);
Datum
scorecard_hash(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	Datum		hash = hash_any((unsigned char *) VARDATA(card), VARSIZE(card) - VARHDRSZ);

	PG_FREE_IF_COPY(card, 0);
	return hash;
}

PARINDEX_FUNCTION(scorecard_hash_extended);
Datum
scorecard_hash_extended(PG_FUNCTION_ARGS)
{
	Card	   *card = PG_GETARG_CARD(0);
	Datum		hash = hash_any_extended((unsigned char *) VARDATA(card),
										 VARSIZE(card) - VARHDRSZ, PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(card, 0);
	return hash;
}
