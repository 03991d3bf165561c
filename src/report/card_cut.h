/*
 * card_cut.h
 *		A card cut by axis and source, in one pass.
 */
#ifndef PARINDEX_CARD_CUT_H
#define PARINDEX_CARD_CUT_H

#include "scorecard/card_totals.h"

/*
 * The totals of a card: a line for the whole and for each axis, in each of them
 * a place for all sources and for each source of the card.
 *
 *					all		source 0	source 1 ..
 *		whole		0		1			2
 *		axis		3		4			5
 *		next axis	6		7			8
 */
typedef struct CardCut
{
	const Card *card;			/* kept to leaves */
	int			nlines;
	int		   *axes;			/* of each line; 0 for the whole */
	CardTotals *totals;
} CardCut;

extern void card_cut(const Card *card, CardCut *cut);
extern const CardTotals *cut_find(const CardCut *cut, int axis, const char *source);

/*
 * A place of a cut; source CARD_NO_SOURCE is all.  Not present where the line
 * has nothing of the source.
 */
static inline const CardTotals *
cut_totals(const CardCut *cut, int line, int source)
{
	return &cut->totals[line * (cut->card->nsources + 1) + source + 1];
}

#endif							/* PARINDEX_CARD_CUT_H */
