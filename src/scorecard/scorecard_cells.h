/*
 * scorecard_cells.h
 *		Totals of cells as columns of a row.
 */
#ifndef PARINDEX_SCORECARD_CELLS_H
#define PARINDEX_SCORECARD_CELLS_H

#include "scorecard/card_totals.h"

extern void totals_columns(const CardTotals *totals, Datum *values, bool *nulls, int n);

#endif							/* PARINDEX_SCORECARD_CELLS_H */
