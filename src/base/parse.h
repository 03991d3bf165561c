/*
 * parse.h
 *		What all parsers of text share.
 */
#ifndef PARINDEX_PARSE_H
#define PARINDEX_PARSE_H

#include "base/points.h"

/* Where and why a text could not be read. */
typedef struct ParseError
{
	const char *at;				/* the offending byte */
	const char *why;			/* a sentence */
	const char *hint;			/* a sentence too: what to do; NULL for nothing */
	bool		out_of_range;	/* a number, but not one that is allowed */
	bool		over_limit;		/* more of something than is taken */
} ParseError;

/* A number in a text form, and what is said where there is another: sentences. */
typedef struct NumberForm
{
	int			decimals;
	int128		limit;			/* the largest, in units of the last decimal */
	const char *malformed;
	const char *too_fine;
	const char *too_large;
} NumberForm;

extern bool parse_fail(ParseError *error, const char *at, const char *why);
extern bool parse_fail_hint(ParseError *error, const char *at, const char *why, const char *hint);
extern bool parse_out_of_range(ParseError *error, const char *at, const char *why);
extern bool parse_over_limit(ParseError *error, const char *at, const char *why);
extern const char *skip_blanks(const char *p);
extern bool number_parse(const char **cursor, const NumberForm *form, int128 *result,
						 ParseError *error);
extern bool number_comma(const char *text, const char *at);

#endif							/* PARINDEX_PARSE_H */
