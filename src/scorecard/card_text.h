/*
 * card_text.h
 *		The text form of a scorecard's cells.
 */
#ifndef PARINDEX_CARD_TEXT_H
#define PARINDEX_CARD_TEXT_H

#include "scorecard/card.h"

/* Room for the text of any cell: "code source points/max xN" */
#define CELL_TEXT_SIZE	(CRITERIA_TEXT_SIZE + POINTS_TEXT_SIZE + 16)

extern bool cell_parse(const char **cursor, Cell *cell, char *source,
					   ParseError *error);
extern int	cell_format(const Cell *cell, const char *source, char *text);
extern bool depth_parse(const char **cursor, int *depth, ParseError *error);

#endif							/* PARINDEX_CARD_TEXT_H */
