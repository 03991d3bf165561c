/*
 * rubric_parse.h
 *		A rule as its clauses.
 *
 * Nothing here knows of fmgr, of memory or of ereport: whoever calls brings the
 * room, so that it can be fuzzed apart from a server.
 */
#ifndef PARINDEX_RUBRIC_PARSE_H
#define PARINDEX_RUBRIC_PARSE_H

#include "rubric/rubric_value.h"
#include "rubric/rubric_word.h"

#define RUBRIC_MAX_CLAUSES	10000

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
	RESULT_NA,					/* the criterion does not apply */
	RESULT_POINTS,				/* first */
	RESULT_CLASS,				/* name */
	RESULT_LINEAR,				/* first at low, last at high, held outside */
	RESULT_EACH_FROM,			/* first, less last for each case, not below 0 */
	RESULT_EACH_TO				/* last for each case, not above first */
} RubricResultKind;

typedef struct RubricResult
{
	RubricResultKind kind;
	Points		first;
	Points		last;
	int128		low;			/* in units of 1e-8 */
	int128		high;
	RubricName	name;
} RubricResult;

/* One clause; its values are what the rule is on. */
typedef struct RubricClause
{
	const char *at;				/* its place in the text */
	RubricTest	test;
	int128		low;
	int128		high;
	RubricName	name;
	RubricResult result;
} RubricClause;

/*
 * A rule on numbers or dates has bands: clauses that compare, and else. It may
 * have options beside them; a rule on options has these and else.
 */
typedef struct RubricRule
{
	RubricSubject subject;
	bool		options;		/* has an option */
	bool		classes;		/* gives classes, not points */
	bool		cases;			/* has a formula on a number of cases */
	int			nclauses;
	RubricClause *clauses;
} RubricRule;

extern bool rubric_parse(const char *text, bool utf8, int max_clauses, char *room,
						 RubricRule *rule, ParseError *error);

/* Is this a clause that compares, or else beside such clauses? */
static inline bool
rubric_is_band(const RubricRule *rule, const RubricClause *clause)
{
	return rule->subject != RUBRIC_OPTIONS && clause->test != TEST_OPTION;
}

#endif							/* PARINDEX_RUBRIC_PARSE_H */
