/*
 * survey.h
 *		The type survey_tally as an argument of SQL functions.
 */
#ifndef PARINDEX_SURVEY_H
#define PARINDEX_SURVEY_H

#include "survey/survey_tally.h"

#define PG_GETARG_TALLY(n)	((SurveyTally *) PG_GETARG_POINTER(n))

#endif							/* PARINDEX_SURVEY_H */
