/*
 * criteria.h
 *		One criterion: code, source and maximum points.
 */
#ifndef PARINDEX_CRITERIA_H
#define PARINDEX_CRITERIA_H

#include "base/points.h"

#define CODE_LEVELS			7
#define SOURCE_SIZE			16	/* up to 15 bytes, padded with zeros */
#define CRITERIA_MAX_LIMIT	INT64CONST(99999999999999)	/* 999999.99999999 */

/* Room for the text of a code ("255." seven times) and of a criterion */
#define CODE_TEXT_SIZE		28
#define CRITERIA_TEXT_SIZE	(CODE_TEXT_SIZE + 1 + SOURCE_SIZE + POINTS_TEXT_SIZE)

/*
 * A code is one integer whose order is the order of codes: level 1 in the
 * highest byte, level 7 in byte 1, byte 0 and the levels that are not there 0.
 *
 *		3.2		03 02 00 00 00 00 00 00
 *		3.2.10	03 02 0a 00 00 00 00 00
 */
typedef uint64 Code;

typedef struct Criteria
{
	Code		code;
	Points		max_points;
	char		source[SOURCE_SIZE];
} Criteria;

/* Where and why a text could not be read. */
typedef struct ParseError
{
	const char *at;				/* the offending byte */
	const char *why;			/* a sentence */
	bool		out_of_range;	/* a number, but not one that is allowed */
	bool		over_limit;		/* more of something than is taken */
} ParseError;

/* What a source does to a unit's points and maximum. */
typedef enum SourceKind
{
	SOURCE_REGULAR,				/* adds to points and to the maximum */
	SOURCE_BONUS,				/* adds to points only */
	SOURCE_PENALTY				/* takes off points only */
} SourceKind;

extern bool code_parse(const char **cursor, Code *code, ParseError *error);
extern int	code_format(Code code, char *text);
extern bool source_parse(const char **cursor, char *source, ParseError *error);
extern bool max_points_parse(const char **cursor, Points *max_points,
							 ParseError *error);
extern bool criteria_parse(const char *text, Criteria *criteria,
						   ParseError *error);
extern int	criteria_format(const Criteria *criteria, char *text);
extern bool source_valid(const char *source);
extern bool criteria_valid(const Criteria *criteria);

/*
 * The bits of a code's first depth levels; depth 0 stands for none of them.
 */
static inline Code
code_mask(int depth)
{
	return depth == 0 ? 0 : ~UINT64CONST(0) << (64 - 8 * depth);
}

static inline int
code_depth(Code code)
{
	int			depth = 0;

	while (depth < CODE_LEVELS && (code << (8 * depth)) >> 56 != 0)
		depth++;
	return depth;
}

/* Is this what code_parse could have made? */
static inline bool
code_valid(Code code)
{
	return code != 0 && (code & ~code_mask(code_depth(code))) == 0 &&
		code_depth(code) > 0;
}

static inline int
code_axis(Code code)
{
	return (int) (code >> 56);
}

static inline bool
source_equal(const char *a, const char *b)
{
	return memcmp(a, b, SOURCE_SIZE) == 0;
}

static inline SourceKind
source_kind(const char *source)
{
	if (source_equal(source, "bonus\0\0\0\0\0\0\0\0\0\0"))
		return SOURCE_BONUS;
	if (source_equal(source, "penalty\0\0\0\0\0\0\0\0"))
		return SOURCE_PENALTY;
	return SOURCE_REGULAR;
}

static inline bool
parse_fail(ParseError *error, const char *at, const char *why)
{
	error->at = at;
	error->why = why;
	error->out_of_range = false;
	error->over_limit = false;
	return false;
}

static inline bool
parse_out_of_range(ParseError *error, const char *at, const char *why)
{
	parse_fail(error, at, why);
	error->out_of_range = true;
	return false;
}

static inline bool
parse_over_limit(ParseError *error, const char *at, const char *why)
{
	parse_fail(error, at, why);
	error->over_limit = true;
	return false;
}

/* The blanks that may stand around and between the words of a text form */
static inline const char *
skip_blanks(const char *p)
{
	while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
		p++;
	return p;
}

#endif							/* PARINDEX_CRITERIA_H */
