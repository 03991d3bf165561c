/*
 * card_totals.h
 *		What cells of a scorecard add up to, and the index made of it.
 */
#ifndef PARINDEX_CARD_TOTALS_H
#define PARINDEX_CARD_TOTALS_H

#include "scorecard/card_value.h"

/* What an accessor selects of a card; the guard of every accessor fills it. */
typedef struct CardSelection
{
	const Card *card;
	Code		branch;
	Code		mask;			/* of the branch's levels, 0 for the whole card */
	int			source;			/* CARD_NO_SOURCE for all sources */
	bool		absent;			/* the card has no such source */
} CardSelection;

/* The sum of the cells of one source and state, too wide to overflow */
typedef struct StateSum
{
	int128		points;
	int128		max_points;
	int64		entries;
} StateSum;

#define STATES				(1 << KEY_STATE_BITS)

/* Sums of a card's cells; the place of a sum is the low byte of its keys */
typedef struct StateSums
{
	StateSum	sums[CARD_MAX_SOURCES * STATES];
} StateSums;

/* What the selected cells add up to. */
typedef struct CardTotals
{
	bool		present;		/* is any cell selected? */
	Points		points;			/* net of bonus and penalty */
	Points		max_points;		/* applicable maximum, without bonus and penalty */
	Points		open;			/* maximum of what is unscored */
	Points		lost;			/* maximum of what is scored, minus its points */
	int128		excluded;		/* maximum of what does not apply */
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

extern void card_select(CardSelection *selection, const Card *card,
						Code branch, const char *source);
extern void card_totals(const CardSelection *selection, CardTotals *totals);
extern void card_range_totals(const Card *card, int from, int to,
							  CardTotals *totals);
extern void card_range_sums(const Card *card, int from, int to, StateSums *sums);
extern void card_sums_totals(const Card *card, const StateSums *sums, int source,
							 CardTotals *totals);
extern bool totals_have_points(const CardTotals *totals);
extern bool totals_ratio(const CardTotals *totals, UnscoredRule rule,
						 Points *earned, Points *max_points);
extern bool card_ratio(const Card *card, Points *earned, Points *max_points);

#endif							/* PARINDEX_CARD_TOTALS_H */
