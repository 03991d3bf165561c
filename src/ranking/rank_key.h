/*
 * rank_key.h
 *		Values as bytes whose order is the order of the values.
 *
 * Nothing here knows of fmgr, of memory or of ereport.
 */
#ifndef PARINDEX_RANK_KEY_H
#define PARINDEX_RANK_KEY_H

#include "base/points.h"

/*
 * The key of a numeric says what kind of number it is, then the place of its
 * first digit of 10,000 and its digits, each in two bytes and digits one more
 * than they are, so that 0 ends them; of a negative number everything after
 * the kind is inverted:
 *
 *		kind [1] | weight + 32768 [2] | digit + 1 [2] ... | 0 [2]
 *
 * No key begins another one, so keys can follow each other: an array's key is
 * those of its elements and RANK_KEY_END, which is below any element.
 */
#define RANK_KEY_END			0
#define RANK_KEY_NULL			1
#define RANK_KEY_LEAST			2	/* minus infinity */
#define RANK_KEY_NEGATIVE		3
#define RANK_KEY_ZERO			4
#define RANK_KEY_POSITIVE		5
#define RANK_KEY_MOST			6	/* infinity */

/* Room for the key of a numeric whose payload has so many bytes */
#define NUMERIC_KEY_SIZE(len)	((len) + 5)

/*
 * The key of earned / max: its whole part, rounded down, in as few bytes as it
 * needs, and 128 binary places of the fraction.  Two different ratios of 63-bit
 * integers differ by more than 2^-126, so they have different keys.
 *
 *		64 + n, or 63 - n for a negative [1] | whole part [n] | fraction [16]
 */
#define RATIO_KEY_SIZE			(1 + 8 + 16)

extern int	numeric_key(const char *data, int len, unsigned char *key);
extern int	ratio_key(Points earned, Points max_points, unsigned char *key);

#endif							/* PARINDEX_RANK_KEY_H */
