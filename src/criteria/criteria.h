/*
 * criteria.h
 *		The type criteria.
 */
#ifndef PARINDEX_CRITERIA_H
#define PARINDEX_CRITERIA_H

#include "base/compat.h"
#include "criteria/criteria_text.h"

extern PGDLLEXPORT Datum criteria_in(PG_FUNCTION_ARGS);
extern int	criteria_compare(const Criteria *a, const Criteria *b);

#endif							/* PARINDEX_CRITERIA_H */
