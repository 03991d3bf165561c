/*
 * survey_sampling.h
 *		How far the mean of a sample can be from that of all.
 */
#ifndef PARINDEX_SURVEY_SAMPLING_H
#define PARINDEX_SURVEY_SAMPLING_H

#include "base/compat.h"
#include "survey/survey_tally.h"

extern int64 population_argument(FunctionCallInfo fcinfo, int n, const SurveyTally *tally);
extern Datum sampling_error(const SurveyTally *tally, int64 population);

#endif							/* PARINDEX_SURVEY_SAMPLING_H */
