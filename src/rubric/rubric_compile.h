/*
 * rubric_compile.h
 *		The clauses of a rule as they are searched.
 */
#ifndef PARINDEX_RUBRIC_COMPILE_H
#define PARINDEX_RUBRIC_COMPILE_H

#include "rubric/rubric_parse.h"

/*
 * Bands in rising order, the first from minus infinity, each up to where the
 * next one starts.
 *
 *		> 90: 2; 70..90: 1; < 70: 0
 *
 *		start	-oo		2*70e8		2*90e8 + 1
 *		result	0		1			2
 *
 * A number's start is a place (points.h), a date's start is a day.
 */
typedef struct RubricBand
{
	int128		start;
	const RubricClause *clause; /* NULL where no clause holds */
} RubricBand;

/* Before and behind all places, far enough from overflow */
#define RUBRIC_LINE_END		((int128) 1 << 120)
#define RUBRIC_LINE_START	(-RUBRIC_LINE_END)

/* How many bands a rule of n clauses has at most */
#define RUBRIC_MAX_BANDS(n)	(2 * (n) + 2)

extern bool rubric_compile_bands(const RubricRule *rule, int128 *cuts, uint32 *owners,
								 uint32 *next, RubricBand *bands, int *nbands,
								 ParseError *error);
extern bool rubric_compile_options(const RubricRule *rule, const RubricClause **sorted,
								   int *noptions, ParseError *error);

#endif							/* PARINDEX_RUBRIC_COMPILE_H */
