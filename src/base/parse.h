/*
 * parse.h
 *		What all parsers of text share.
 */
#ifndef PARINDEX_PARSE_H
#define PARINDEX_PARSE_H

#include "c.h"

/* Where and why a text could not be read. */
typedef struct ParseError
{
	const char *at;				/* the offending byte */
	const char *why;			/* a sentence */
	bool		out_of_range;	/* a number, but not one that is allowed */
	bool		over_limit;		/* more of something than is taken */
} ParseError;

extern bool parse_fail(ParseError *error, const char *at, const char *why);
extern bool parse_out_of_range(ParseError *error, const char *at, const char *why);
extern bool parse_over_limit(ParseError *error, const char *at, const char *why);
extern const char *skip_blanks(const char *p);

#endif							/* PARINDEX_PARSE_H */
