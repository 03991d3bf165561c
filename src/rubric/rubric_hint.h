/*
 * rubric_hint.h
 *		What to do about a text that a rule does not know.
 */
#ifndef PARINDEX_RUBRIC_HINT_H
#define PARINDEX_RUBRIC_HINT_H

#include "rubric/rubric_load.h"

extern const char *rubric_hint(const LoadedRubric *loaded, const char *value);

#endif							/* PARINDEX_RUBRIC_HINT_H */
