/*
 * rubric_word.h
 *		The names in the text of a rule: words and quoted strings.
 */
#ifndef PARINDEX_RUBRIC_WORD_H
#define PARINDEX_RUBRIC_WORD_H

#include "base/parse.h"

/* Text without a terminating zero */
typedef struct RubricName
{
	const char *text;
	int			len;
} RubricName;

extern const char *rubric_word_end(const char *p, bool utf8);
extern bool rubric_word_is(const char *p, bool utf8, const char *keyword);
extern bool rubric_quoted_parse(const char **cursor, char **room, RubricName *name,
								ParseError *error);
extern int	rubric_name_format(const RubricName *name, bool always_quoted, char *text);
extern int	rubric_name_compare(const RubricName *a, const RubricName *b);

#endif							/* PARINDEX_RUBRIC_WORD_H */
