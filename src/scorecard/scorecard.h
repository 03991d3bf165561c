/*
 * scorecard.h
 *		Scorecards as arguments and results of SQL functions.
 */
#ifndef PARINDEX_SCORECARD_H
#define PARINDEX_SCORECARD_H

#include "base/compat.h"
#include "scorecard/card.h"

/*
 * Is there room for so many more sources and cells of a card's width?
 */
static inline bool
card_has_room(const Card *card, int nsources, int ncells)
{
	return card_size(card->nsources + nsources, card->ncells + ncells,
					 card_is_wide(card)) <= VARSIZE(card);
}

#define PG_GETARG_CARD(n)	card_argument(PG_GETARG_DATUM(n))

/* What an accessor selects of a card; the guard of every accessor fills it. */
typedef struct CardSelection
{
	const Card *card;
	Code		branch;
	Code		mask;			/* of the branch's levels, 0 for the whole card */
	int			source;			/* CARD_NO_SOURCE for all sources */
	bool		absent;			/* the card has no such source */
} CardSelection;

/* What the selected cells add up to. */
typedef struct CardTotals
{
	bool		present;		/* is any cell selected? */
	Points		points;			/* net of bonus and penalty */
	Points		max_points;		/* applicable maximum, without bonus and penalty */
	Points		open;			/* maximum of what is unscored */
	Points		lost;			/* maximum of what is scored, minus its points */
	int64		scored;			/* rows, bonus and penalty not counted */
	int64		unscored;
	int64		not_applicable;
	int64		entries;
} CardTotals;

/* What an unscored criterion does to an index. */
typedef enum UnscoredRule
{
	UNSCORED_NULL,				/* the index is not known */
	UNSCORED_ZERO,				/* it counts as 0 of its maximum */
	UNSCORED_EXCLUDE			/* it leaves the maximum */
} UnscoredRule;

extern Card *card_argument(Datum datum);
extern Card *card_alloc(size_t size);
extern Card *card_copy_into_room(const Card *card, size_t size);
extern Card *card_canonical(const Card *card, int depth);
pg_noreturn extern void card_status_error(CardStatus status);
extern int	depth_argument(int32 depth);
extern int	digits_argument(FunctionCallInfo fcinfo, int n);
extern const char *depth_words(int depth);
extern void card_require_depth(const Card *card, int depth);

extern void card_select(CardSelection *selection, const Card *card,
						Code branch, const char *source);
extern void card_totals(const CardSelection *selection, CardTotals *totals);
extern void card_range_totals(const Card *card, int from, int to,
							  CardTotals *totals);
extern int32 count_to_integer(int64 count);
extern bool totals_have_points(const CardTotals *totals);
extern bool totals_ratio(const CardTotals *totals, UnscoredRule rule,
						 Points *earned, Points *max_points);
extern bool card_ratio(const Card *card, Points *earned, Points *max_points);

extern bool select_cells(FunctionCallInfo fcinfo, int card_n, int branch_n,
						 bool axis_form, CardSelection *selection);

/*
 * An accessor has two forms in SQL: (card, branch text, source) and (card,
 * branch integer, source).
 */
#define CARD_ACCESSOR(name) \
PARINDEX_FUNCTION(scorecard_##name); \
Datum \
scorecard_##name(PG_FUNCTION_ARGS) \
{ \
	return name##_of(fcinfo, false); \
} \
PARINDEX_FUNCTION(scorecard_##name##_axis); \
Datum \
scorecard_##name##_axis(PG_FUNCTION_ARGS) \
{ \
	return name##_of(fcinfo, true); \
}

#endif							/* PARINDEX_SCORECARD_H */
