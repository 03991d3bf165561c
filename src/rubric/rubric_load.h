/*
 * rubric_load.h
 *		A rule in the server's memory, made from its text.
 */
#ifndef PARINDEX_RUBRIC_LOAD_H
#define PARINDEX_RUBRIC_LOAD_H

#include "rubric/rubric_compile.h"

/* A rule as it is searched; all of it in one memory context. */
typedef struct LoadedRubric
{
	RubricRule	rule;
	int			nbands;
	RubricBand *bands;
	int			noptions;
	const RubricClause **options;	/* by name */
} LoadedRubric;

extern LoadedRubric *rubric_load(const char *text, ParseError *error);
extern text *rubric_to_text(const LoadedRubric *loaded, const char *text, ParseError *error);

#endif							/* PARINDEX_RUBRIC_LOAD_H */
