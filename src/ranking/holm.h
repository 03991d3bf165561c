/*
 * holm.h
 *		Which differences of a block are too large for chance.
 */
#ifndef PARINDEX_HOLM_H
#define PARINDEX_HOLM_H

#include "fmgr.h"

/* A unit that has a value */
typedef struct ComparedUnit
{
	Datum		value;			/* numeric */
	Datum		error;			/* its standard error, a numeric; 0 if not known */
	int32		above;			/* units that are surely above it */
	int32		below;			/* and below it */

	/* the same as binary floats, see holm.c */
	double		place;
	double		blur;
	double		variance;
} ComparedUnit;

/* The tests that are made together */
typedef enum TestFamily
{
	FAMILY_EACH,				/* those of one unit with the others */
	FAMILY_ALL					/* those of all units */
} TestFamily;

extern void compare_units(ComparedUnit *units, int count, Datum confidence, TestFamily family);

#endif							/* PARINDEX_HOLM_H */
