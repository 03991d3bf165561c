/*
 * change_cells.h
 *		What change_cells says of a criterion, as columns.
 */
#ifndef PARINDEX_CHANGE_CELLS_H
#define PARINDEX_CHANGE_CELLS_H

#include "ranking/change_parts.h"

extern void part_columns(const ChangePart *parts, uint64 row, int digits, Datum *values, bool *nulls, int n);

#endif							/* PARINDEX_CHANGE_CELLS_H */
