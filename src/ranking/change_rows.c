/*
 * change_rows.c
 *		The criteria of two years' scorecards side by side.
 */
#include "postgres.h"

#include "base/compat.h"
#include "miscadmin.h"
#include "ranking/change_rows.h"

/*
 * Where a scan over the rows of one card stands: cells from .. to - 1 are of
 * one code and source.
 */
typedef struct RowCursor
{
	const Card *card;
	int			from;
	int			to;
} RowCursor;

static void
cursor_next(RowCursor *cursor)
{
	cursor->from = cursor->to;
	cursor->to = card_pair_end(cursor->card, cursor->from);
}

/*
 * The order of two cursors by code and source; a cursor at its end is last.
 */
static int
cursor_compare(const RowCursor *a, const RowCursor *b)
{
	bool		a_ends = a->from >= a->card->ncells;
	bool		b_ends = b->from >= b->card->ncells;
	uint64		x;
	uint64		y;

	if (a_ends || b_ends)
		return a_ends - b_ends;
	x = card_key(a->card, a->from);
	y = card_key(b->card, b->from);
	if (key_code(x) != key_code(y))
		return key_code(x) < key_code(y) ? -1 : 1;
	return memcmp(a->card->sources[key_source(x)], b->card->sources[key_source(y)], SOURCE_SIZE);
}

/*
 * Joins two cards by code and source, in their order.
 */
void
change_rows_join(const Card *before, const Card *now, ChangeRows *result)
{
	RowCursor	cursors[2] = {{before, 0, 0}, {now, 0, 0}};

	result->rows = palloc_extended((Size) (before->ncells + now->ncells + 1) * sizeof(ChangeRow),
								   MCXT_ALLOC_HUGE);
	result->count = 0;
	cursor_next(&cursors[0]);
	cursor_next(&cursors[1]);
	while (cursors[0].from < before->ncells || cursors[1].from < now->ncells)
	{
		ChangeRow  *row = &result->rows[result->count++];
		int			order = cursor_compare(&cursors[0], &cursors[1]);
		RowCursor  *first = &cursors[order <= 0 ? 0 : 1];
		uint64		key = card_key(first->card, first->from);

		CHECK_FOR_INTERRUPTS();
		row->code = key_code(key);
		row->source = first->card->sources[key_source(key)];
		for (int n = 0; n < 2; n++)
		{
			bool		here = n == 0 ? order <= 0 : order >= 0;

			card_range_totals(cursors[n].card, cursors[n].from,
							  here ? cursors[n].to : cursors[n].from, &row->totals[n]);
			if (here)
				cursor_next(&cursors[n]);
		}
	}
}
