/*
 * card_cut.c
 *		A card cut by axis and source, in one pass.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "report/card_cut.h"

/*
 * Adds the sums of a part of a card to those of the whole.
 */
static void
add_sums(StateSums *whole, const StateSums *part, int nsources)
{
	for (int i = 0; i < nsources * STATES; i++)
	{
		whole->sums[i].points += part->sums[i].points;
		whole->sums[i].max_points += part->sums[i].max_points;
		whole->sums[i].entries += part->sums[i].entries;
	}
}

/*
 * Fills a line of a cut.
 */
static void
cut_line(CardCut *cut, int line, int axis, const StateSums *sums)
{
	cut->axes[line] = axis;
	for (int source = CARD_NO_SOURCE; source < cut->card->nsources; source++)
		card_sums_totals(cut->card, sums, source, (CardTotals *) cut_totals(cut, line, source));
}

/*
 * Cuts a card that is kept to leaves.
 */
void
card_cut(const Card *card, CardCut *cut)
{
	int			naxes = 0;
	int			to;
	StateSums	whole;
	StateSums	sums;

	for (int i = 0, axis = 0; i < card->ncells; i++)
		if (code_axis(key_code(card_key(card, i))) != axis)
		{
			axis = code_axis(key_code(card_key(card, i)));
			naxes++;
		}
	cut->card = card;
	cut->nlines = 1;
	cut->axes = palloc((naxes + 1) * sizeof(int));
	cut->totals = palloc((naxes + 1) * (card->nsources + 1) * sizeof(CardTotals));
	card_range_sums(card, 0, 0, &whole);
	for (int from = 0; from < card->ncells; from = to)
	{
		int			axis = code_axis(key_code(card_key(card, from)));

		CHECK_FOR_INTERRUPTS();
		for (to = from + 1; to < card->ncells; to++)
			if (code_axis(key_code(card_key(card, to))) != axis)
				break;
		card_range_sums(card, from, to, &sums);
		add_sums(&whole, &sums, card->nsources);
		cut_line(cut, cut->nlines++, axis, &sums);
	}
	cut_line(cut, 0, 0, &whole);
}

/*
 * The totals of an axis (0 for the whole) and source (NULL for all); NULL where
 * there is no cut, or nothing of them in it.
 */
const CardTotals *
cut_find(const CardCut *cut, int axis, const char *source)
{
	int			place = CARD_NO_SOURCE;

	if (cut == NULL)
		return NULL;
	if (source != NULL)
	{
		place = card_find_source(cut->card, source);
		if (place == CARD_NO_SOURCE)
			return NULL;
	}
	for (int line = 0; line < cut->nlines; line++)
		if (cut->axes[line] == axis)
			return cut_totals(cut, line, place)->present ? cut_totals(cut, line, place) : NULL;
	return NULL;
}
