/*
 * rubric_type.h
 *		The type rubric: a rule as it is stored.
 */
#ifndef PARINDEX_RUBRIC_TYPE_H
#define PARINDEX_RUBRIC_TYPE_H

#include "rubric/rubric.h"

#define RUBRIC_LAYOUT		1

/*
 * A rule, compiled; it is evaluated where it lies and its text is not read
 * again.  All offsets are from the start of the value.
 *
 *		+--------+------------------+------------------+------------+------+
 *		| Rubric | RubricBand[] or  | RubricOutcome[]  | numerics,  | text |
 *		|        | RubricOption[]   | one a clause     | classes,   |      |
 *		|        |                  |                  | names, ... |      |
 *		+--------+------------------+------------------+------------+------+
 *
 * The text is canonical and all else follows from it, so that equal rules are
 * equal byte for byte.
 */
typedef struct Rubric
{
	int32		vl_len_;
	uint8		layout;			/* RUBRIC_LAYOUT */
	uint8		subject;		/* RubricSubject */
	uint8		classes;		/* gives classes, not points */
	uint8		unused;			/* 0 */
	uint32		nkeys;
	uint32		outcomes;		/* offset */
	uint32		otherwise;		/* of options: the clause of else, or none */
	uint32		max_score;		/* offset of a numeric, or 0 */
	uint32		text;			/* offset */
	uint32		text_len;
} Rubric;

/* What a clause gives: the datum to return, or a formula. */
typedef struct RubricOutcome
{
	uint32		kind;			/* RubricResultKind */
	uint32		at;				/* offset of a numeric, text or RubricFormula */
} RubricOutcome;

typedef struct RubricFormula
{
	int64		low_whole;		/* in units of 1, and what is left */
	int64		low_rest;		/* in units of 1e-8 */
	int64		high_whole;
	int64		high_rest;
	Points		first;
	Points		last;
} RubricFormula;

#define RUBRIC_AT(rubric, offset)	((char *) (rubric) + (offset))
#define RUBRIC_KEYS(rubric)			RUBRIC_AT(rubric, MAXALIGN(sizeof(Rubric)))
#define RUBRIC_OUTCOME(rubric, n) \
	(&((const RubricOutcome *) ((const char *) (rubric) + (rubric)->outcomes))[n])

extern Rubric *rubric_build(const char *text, ParseError *error);

#endif							/* PARINDEX_RUBRIC_TYPE_H */
