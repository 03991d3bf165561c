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

/*
 * The order in which names are searched: by length, then by bytes.
 */
static inline int
rubric_name_compare(const RubricName *a, const RubricName *b)
{
	return a->len != b->len ? a->len - b->len : memcmp(a->text, b->text, a->len);
}

#endif							/* PARINDEX_RUBRIC_WORD_H */
