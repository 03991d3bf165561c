/*
 * card_totals.c
 *		What cells of a scorecard add up to, and the index made of it.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "scorecard/card_totals.h"

/*
 * Fills a selection; source NULL stands for all sources.
 */
void
card_select(CardSelection *selection, const Card *card, Code branch,
			const char *source)
{
	Assert(!(card->flags & CARD_OPEN));
	card_require_depth(card, code_depth(branch));
	selection->card = card;
	selection->branch = branch;
	selection->mask = code_mask(code_depth(branch));
	selection->source = source == NULL ? CARD_NO_SOURCE : card_find_source(card, source);
	selection->absent = source != NULL && selection->source == CARD_NO_SOURCE;
}

/*
 * Adds up cells from .. to - 1.  wide is a constant in each call, so that the
 * loop has no branch at all.
 */
static inline void
sum_cells(StateSums *sums, const Card *card, int from, int to, bool wide)
{
	const char *cell = (const char *) card_cells(card) + from * cell_size(wide);

	for (int i = from; i < to; i++, cell += cell_size(wide))
	{
		StateSum   *sum = &sums->sums[*(const uint64 *) cell & 0xFF];

		sum->points += wide ? ((const Cell *) cell)->points : ((const NarrowCell *) cell)->points;
		sum->max_points += wide ? ((const Cell *) cell)->max_points : ((const NarrowCell *) cell)->max_points;
		sum->entries += wide ? ((const Cell *) cell)->entries : 1;
	}
}

/* Totals are collected here. */
typedef struct WideTotals
{
	int128		points;
	int128		max_points;
	int128		open;
	int128		lost;
	int128		excluded;
	int64		scored;
	int64		unscored;
	int64		not_applicable;
	int64		entries;
} WideTotals;

/*
 * Adds what the states of one source mean for the totals.
 */
static void
add_source(WideTotals *totals, const StateSum *states, SourceKind kind)
{
	const StateSum *scored = &states[CELL_SCORED];
	const StateSum *unscored = &states[CELL_UNSCORED];

	totals->entries += scored->entries + unscored->entries + states[CELL_NOT_APPLICABLE].entries;
	totals->not_applicable += states[CELL_NOT_APPLICABLE].entries;
	if (kind != SOURCE_REGULAR)
	{
		totals->points += kind == SOURCE_BONUS ? scored->points : -scored->points;
		return;
	}
	totals->points += scored->points;
	totals->max_points += scored->max_points + unscored->max_points;
	totals->lost += scored->max_points - scored->points;
	totals->open += unscored->max_points;
	totals->excluded += states[CELL_NOT_APPLICABLE].max_points;
	totals->scored += scored->entries;
	totals->unscored += unscored->entries;
}

static void
narrow_totals(const WideTotals *wide, CardTotals *totals)
{
	totals->present = wide->entries > 0;
	if (!points_narrow(wide->points, &totals->points) ||
		!points_narrow(wide->max_points, &totals->max_points) ||
		!points_narrow(wide->open, &totals->open) ||
		!points_narrow(wide->lost, &totals->lost))
		points_sum_error();
	totals->excluded = wide->excluded;
	totals->scored = wide->scored;
	totals->unscored = wide->unscored;
	totals->not_applicable = wide->not_applicable;
	totals->entries = wide->entries;
}

/*
 * Adds up cells from .. to - 1 of a card, source by source.
 */
void
card_range_sums(const Card *card, int from, int to, StateSums *sums)
{
	memset(sums->sums, 0, card->nsources * STATES * sizeof(StateSum));
	if (card_is_wide(card))
		sum_cells(sums, card, from, to, true);
	else
		sum_cells(sums, card, from, to, false);
}

/*
 * What sums over a card's cells mean for the totals of one source, or of all of
 * them.
 */
void
card_sums_totals(const Card *card, const StateSums *sums, int source, CardTotals *totals)
{
	WideTotals	wide = {0};

	for (int i = 0; i < card->nsources; i++)
		if (source == CARD_NO_SOURCE || source == i)
			add_source(&wide, &sums->sums[i * STATES], source_kind(card->sources[i]));
	narrow_totals(&wide, totals);
}

/*
 * The totals of cells from .. to - 1 of one source, or of all of them.
 */
static void
totals_of(const Card *card, int from, int to, int source, CardTotals *totals)
{
	StateSums	sums;

	card_range_sums(card, from, to, &sums);
	card_sums_totals(card, &sums, source, totals);
}

/*
 * The totals of a selection.
 */
void
card_totals(const CardSelection *selection, CardTotals *totals)
{
	const Card *card = selection->card;
	int			from = 0;
	int			to = selection->absent ? 0 : card->ncells;

	if (selection->mask != 0 && to > 0)
	{
		/* no key ends in 255, so this is the end of the branch's keys */
		to = card_search(card, card->ncells, selection->branch | ~selection->mask);
		from = card_search(card, to, selection->branch);
	}
	totals_of(card, from, to, selection->source, totals);
}

/*
 * The totals of cells from .. to - 1.
 */
void
card_range_totals(const Card *card, int from, int to, CardTotals *totals)
{
	totals_of(card, from, to, CARD_NO_SOURCE, totals);
}

/*
 * Are the points known?  Not where something is unscored and nothing scored.
 */
bool
totals_have_points(const CardTotals *totals)
{
	return totals->present && (totals->unscored == 0 || totals->scored > 0);
}

/*
 * The two sides of an index.  False where there is none: nothing applies, or
 * something is unscored and the rule is not to guess.
 */
bool
totals_ratio(const CardTotals *totals, UnscoredRule rule, Points *earned,
			 Points *max_points)
{
	if (rule == UNSCORED_NULL && totals->unscored > 0)
		return false;
	*earned = totals->points;
	*max_points = totals->max_points - (rule == UNSCORED_EXCLUDE ? totals->open : 0);
	return *max_points > 0;
}

/*
 * The two sides of a whole card's index.
 */
bool
card_ratio(const Card *card, Points *earned, Points *max_points)
{
	CardSelection selection;
	CardTotals	totals;

	card_select(&selection, card, 0, NULL);
	card_totals(&selection, &totals);
	return totals_ratio(&totals, UNSCORED_NULL, earned, max_points);
}
