/*
 * rubric_value.h
 *		The numbers and dates in the text of a rule.
 */
#ifndef PARINDEX_RUBRIC_VALUE_H
#define PARINDEX_RUBRIC_VALUE_H

#include "base/parse.h"

/* What a rule is on, and what a text reads as */
typedef enum RubricSubject
{
	RUBRIC_UNKNOWN,
	RUBRIC_NUMBERS,				/* in units of 1e-8 */
	RUBRIC_DATES,				/* in days since 2000-01-01 */
	RUBRIC_OPTIONS
} RubricSubject;

extern RubricSubject rubric_value_shape(const char *text, int len);
extern bool rubric_points_parse(const char **cursor, bool utf8, Points *points,
								ParseError *error);
extern bool rubric_value_parse(const char **cursor, bool utf8,
							   RubricSubject *subject, int128 *value,
							   ParseError *error);
extern int	rubric_value_format(RubricSubject subject, int128 value, char *text);

#endif							/* PARINDEX_RUBRIC_VALUE_H */
