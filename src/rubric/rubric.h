/*
 * rubric.h
 *		Scoring rules: from a measured value to points, or to a class.
 *
 * A rule's text is parsed into clauses, the clauses are compiled into keys that
 * are searched.  Nothing here knows of fmgr, of memory or of ereport: whoever
 * calls brings the room, so that it can be fuzzed apart from a server.
 */
#ifndef PARINDEX_RUBRIC_H
#define PARINDEX_RUBRIC_H

#include "base/parse.h"
#include "base/points.h"

#define RUBRIC_MAX_CLAUSES	10000
#define RUBRIC_MAX_TEXT		(1024 * 1024)	/* bytes */

/* Room for the text of one clause, quoted names apart */
#define RUBRIC_CLAUSE_SIZE	256

typedef enum RubricSubject
{
	RUBRIC_UNKNOWN,
	RUBRIC_NUMBERS,
	RUBRIC_DATES,
	RUBRIC_OPTIONS
} RubricSubject;

typedef enum RubricTest
{
	TEST_AT_LEAST,				/* >= low */
	TEST_ABOVE,					/* > low */
	TEST_AT_MOST,				/* <= low */
	TEST_BELOW,					/* < low */
	TEST_EQUAL,					/* = low */
	TEST_RANGE,					/* low..high, both inside */
	TEST_OPTION,				/* name */
	TEST_ELSE
} RubricTest;

typedef enum RubricResultKind
{
	RESULT_NULL,
	RESULT_POINTS,				/* first */
	RESULT_CLASS,				/* name */
	RESULT_LINEAR,				/* first at low, last at high, held outside */
	RESULT_EACH					/* first, less last for each case, not below 0 */
} RubricResultKind;

/* Text without a terminating zero */
typedef struct RubricName
{
	const char *text;
	int			len;
} RubricName;

typedef struct RubricResult
{
	RubricResultKind kind;
	Points		first;
	Points		last;
	int128		low;			/* in units of 1e-8 */
	int128		high;
	RubricName	name;
} RubricResult;

/* One clause; numbers in units of 1e-8, dates in days since 2000-01-01. */
typedef struct RubricClause
{
	const char *at;				/* its place in the text */
	RubricTest	test;
	int128		low;
	int128		high;
	RubricName	name;
	RubricResult result;
} RubricClause;

typedef struct RubricRule
{
	RubricSubject subject;
	bool		classes;		/* gives classes, not points */
	int			nclauses;
	RubricClause *clauses;
} RubricRule;

/*
 * A rule on numbers or dates as it is searched: bands in rising order, the
 * first from minus infinity, each up to where the next one starts.
 *
 *		> 90: 2; 70..90: 1; < 70: 0
 *
 *		start	-oo		2*70e8		2*90e8 + 1
 *		result	2		1			0
 *
 * A number's start is a place (points.h), a date's start is a day.  The two
 * halves are one int128, which a Datum does not align.
 */
typedef struct RubricBand
{
	int64		start_high;
	uint64		start_low;
	uint32		result;			/* index of a clause, or RUBRIC_NO_RESULT */
	uint32		unused;			/* 0 */
} RubricBand;

/* An option as it is searched, by length and bytes of its name. */
typedef struct RubricOption
{
	uint32		name;			/* offset from a base */
	uint32		len;
	uint32		result;
} RubricOption;

#define RUBRIC_NO_RESULT	PG_UINT32_MAX

/* Before and behind all places, far enough from overflow */
#define RUBRIC_LINE_END		((int128) 1 << 120)
#define RUBRIC_LINE_START	(-RUBRIC_LINE_END)

/* rubric_value.c */
extern bool rubric_number_parse(const char **cursor, bool utf8, int128 *number,
								ParseError *error);
extern bool rubric_points_parse(const char **cursor, bool utf8, Points *points,
								ParseError *error);
extern bool rubric_value_parse(const char **cursor, bool utf8,
							   RubricSubject *subject, int128 *value,
							   ParseError *error);
extern int	rubric_value_format(RubricSubject subject, int128 value, char *text);

/* rubric_word.c */
extern const char *rubric_word_end(const char *p, bool utf8);
extern bool rubric_word_is(const char *p, bool utf8, const char *keyword);
extern bool rubric_quoted_parse(const char **cursor, char **room, RubricName *name,
								ParseError *error);
extern int	rubric_name_format(const RubricName *name, bool always_quoted, char *text);

/* rubric_parse.c, rubric_text.c, rubric_compile.c, rubric_eval.c */
extern bool rubric_parse(const char *text, bool utf8, int max_clauses, char *room,
						 RubricRule *rule, ParseError *error);
extern int	rubric_format(const RubricRule *rule, char *text);
extern bool rubric_compile_bands(const RubricRule *rule, int128 *cuts, uint32 *owners,
								 uint32 *next, RubricBand *bands, int *nbands,
								 ParseError *error);
extern bool rubric_compile_options(const RubricRule *rule, const RubricClause **sorted,
								   int *noptions, const RubricClause **otherwise,
								   ParseError *error);
extern uint32 rubric_find_band(const RubricBand *bands, int nbands, int128 place);
extern uint32 rubric_find_option(const RubricOption *options, int noptions,
								 const char *base, const char *name, int len);
extern bool rubric_linear(int128 low, int128 high, Points first, Points last,
						  int128 value, int decimals, Points *points);
extern bool rubric_each(Points first, Points step, int128 place, Points *points);
extern bool rubric_max_points(const RubricRule *rule, const RubricBand *bands,
							  int nbands, Points *max);

/*
 * The order of names: by length, then by bytes.
 */
static inline int
rubric_name_compare(const char *a, int a_len, const char *b, int b_len)
{
	return a_len != b_len ? a_len - b_len : memcmp(a, b, a_len);
}

static inline int128
rubric_band_start(const RubricBand *band)
{
	return (int128) (((uint128) band->start_high << 64) | band->start_low);
}

#endif							/* PARINDEX_RUBRIC_H */
