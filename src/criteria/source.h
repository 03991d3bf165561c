/*
 * source.h
 *		Where points come from: appraisal, survey, bonus, penalty, another name.
 */
#ifndef PARINDEX_SOURCE_H
#define PARINDEX_SOURCE_H

#include "base/parse.h"

#define SOURCE_SIZE			16	/* up to 15 bytes, padded with zeros */

/* What a source does to a unit's points and maximum. */
typedef enum SourceKind
{
	SOURCE_REGULAR,				/* adds to points and to the maximum */
	SOURCE_BONUS,				/* adds to points only */
	SOURCE_PENALTY				/* takes off points only */
} SourceKind;

extern bool source_parse(const char **cursor, char *source, ParseError *error);
extern bool source_valid(const char *source);

static inline bool
source_equal(const char *a, const char *b)
{
	return memcmp(a, b, SOURCE_SIZE) == 0;
}

static inline SourceKind
source_kind(const char *source)
{
	if (source_equal(source, "bonus\0\0\0\0\0\0\0\0\0\0"))
		return SOURCE_BONUS;
	if (source_equal(source, "penalty\0\0\0\0\0\0\0\0"))
		return SOURCE_PENALTY;
	return SOURCE_REGULAR;
}

#endif							/* PARINDEX_SOURCE_H */
