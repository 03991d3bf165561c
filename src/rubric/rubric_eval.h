/*
 * rubric_eval.h
 *		From a value to what a compiled rule gives for it.
 */
#ifndef PARINDEX_RUBRIC_EVAL_H
#define PARINDEX_RUBRIC_EVAL_H

#include "rubric/rubric_compile.h"

extern const RubricClause *rubric_find_band(const RubricBand *bands, int nbands,
											int128 place);
extern const RubricClause *rubric_find_option(const RubricClause *const *options,
											  int noptions, const RubricName *name);
extern int128 rubric_rate_place(Points done, Points due);
extern bool rubric_linear(const RubricResult *linear, int128 dividend, int128 divisor,
						  Points *points);
extern bool rubric_each(const RubricResult *each, int128 place, Points *points);
extern bool rubric_max_points(const RubricRule *rule, const RubricBand *bands,
							  int nbands, Points *max);

#endif							/* PARINDEX_RUBRIC_EVAL_H */
