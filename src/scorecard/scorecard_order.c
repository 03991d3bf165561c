/*
 * scorecard_order.c
 *		The type scorecard: equality, order of content, and hash.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/type_functions.h"
#include "miscadmin.h"
#include "scorecard/card_value.h"

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
 * Are two cards the same bytes?  Cards in canonical form are equal only then,
 * and stored ones already where they were compressed alike.
 */
static bool
same_bytes(const void *a, const void *b)
{
	return VARSIZE_ANY(a) == VARSIZE_ANY(b) && memcmp(a, b, VARSIZE_ANY(a)) == 0;
}

/*
 * The order of both arguments.  Sorts and index scans compare in a context that
 * outlives the call, so nothing is left there.
 */
static int
compare_arguments(FunctionCallInfo fcinfo)
{
	Card	   *a;
	Card	   *b;
	int			order;

	if (same_bytes(PG_GETARG_POINTER(0), PG_GETARG_POINTER(1)))
		return 0;
	a = PG_GETARG_CARD(0);
	b = PG_GETARG_CARD(1);
	order = same_bytes(a, b) ? 0 : card_compare(a, b);
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
