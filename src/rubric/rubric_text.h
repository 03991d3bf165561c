/*
 * rubric_text.h
 *		The clauses of a rule as canonical text.
 */
#ifndef PARINDEX_RUBRIC_TEXT_H
#define PARINDEX_RUBRIC_TEXT_H

#include "rubric/rubric_parse.h"

/* Room for the text of one clause, quoted names apart */
#define RUBRIC_CLAUSE_SIZE	256

extern int	rubric_format(const RubricRule *rule, char *text);

#endif							/* PARINDEX_RUBRIC_TEXT_H */
