/*
 * rubric_error.h
 *		The errors of a rule that does not fit a call or a value.
 */
#ifndef PARINDEX_RUBRIC_ERROR_H
#define PARINDEX_RUBRIC_ERROR_H

#include "rubric/rubric_cache.h"
#include "rubric/rubric_measure.h"

pg_noreturn extern void other_subject_error(const CachedRubric *rubric, RubricSubject wanted);
pg_noreturn extern void classes_error(const CachedRubric *rubric);
pg_noreturn extern void not_yes_no_error(const CachedRubric *rubric);
pg_noreturn extern void not_finite_error(Datum value);
pg_noreturn extern void no_clause_error(const CachedRubric *rubric, const char *value);
pg_noreturn extern void unknown_text_error(const CachedRubric *rubric, const char *text);
pg_noreturn extern void no_cases_error(const CachedRubric *rubric, Datum value);
pg_noreturn extern void cases_error(const CachedRubric *rubric);
pg_noreturn extern void rate_error(RateStatus status, Datum done, Datum due);

#endif							/* PARINDEX_RUBRIC_ERROR_H */
