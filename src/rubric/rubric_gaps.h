/*
 * rubric_gaps.h
 *		Values between the bands of a rule that none of them takes.
 */
#ifndef PARINDEX_RUBRIC_GAPS_H
#define PARINDEX_RUBRIC_GAPS_H

#include "rubric/rubric_compile.h"

/* Room for the sentence on a gap */
#define RUBRIC_GAP_SIZE		(2 * DECIMAL_TEXT_SIZE + 64)

extern bool rubric_next_gap(const RubricRule *rule, const RubricBand *bands,
							int nbands, int *at, char *text);

#endif							/* PARINDEX_RUBRIC_GAPS_H */
