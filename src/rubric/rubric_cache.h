/*
 * rubric_cache.h
 *		Rules that a place in a query has met, ready to be searched.
 */
#ifndef PARINDEX_RUBRIC_CACHE_H
#define PARINDEX_RUBRIC_CACHE_H

#include "base/compat.h"
#include "rubric/rubric_load.h"

/* A rule with its text; it stays at least until the next call of the function. */
typedef struct CachedRubric
{
	struct CachedRubric *next;	/* in the same bucket */
	const LoadedRubric *loaded;
	Datum	   *given;			/* what each clause gives, 0 for no or a formula */
	uint32		len;
	char		text[FLEXIBLE_ARRAY_MEMBER];	/* with a zero behind */
} CachedRubric;

extern const CachedRubric *rubric_argument(FunctionCallInfo fcinfo);

#endif							/* PARINDEX_RUBRIC_CACHE_H */
