/*
 * card_value.h
 *		The scorecard as a value of SQL: memory, canonical form, depth.
 */
#ifndef PARINDEX_CARD_VALUE_H
#define PARINDEX_CARD_VALUE_H

#include "base/compat.h"
#include "scorecard/card.h"

#define PG_GETARG_CARD(n)	card_argument(PG_GETARG_DATUM(n))

extern Card *card_alloc(size_t size);
extern Card *card_like(const Card *card, int ncells);
extern Card *card_copy_into_room(const Card *card, size_t size);
extern CardStatus card_try_canonical(const Card *card, int depth, Card **result);
extern Card *card_canonical(const Card *card, int depth);
extern Card *card_argument(Datum datum);
extern Card *card_kept(Datum datum);
pg_noreturn extern void card_status_error(CardStatus status);

extern int	depth_argument(int32 depth);
extern const char *depth_words(int depth);
extern void card_require_depth(const Card *card, int depth);
pg_noreturn extern void depths_error(int a, int b, const char *message, const char *hint);
extern void card_require_same_depth(const Card *a, const Card *b, const char *message,
									const char *hint);

/*
 * Is there room for so many more sources and cells of a card's width?
 */
static inline bool
card_has_room(const Card *card, int nsources, int ncells)
{
	return card_size(card->nsources + nsources, card->ncells + ncells,
					 card_is_wide(card)) <= VARSIZE(card);
}

#endif							/* PARINDEX_CARD_VALUE_H */
