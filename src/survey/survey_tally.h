/*
 * survey_tally.h
 *		What the answers to a survey question add up to.
 *
 * Nothing here knows of fmgr, of memory or of ereport.
 */
#ifndef PARINDEX_SURVEY_TALLY_H
#define PARINDEX_SURVEY_TALLY_H

#include "base/parse.h"
#include "base/points.h"

/*
 * Three exact sums over the answers.  A weight is a percentage from 0 to 100 in
 * units of 1e-8, its square counts units of 1e-16.  With at most 10^18
 * respondents the sum stays below 2^94 and the squares, up to 10^38, below
 * 2^127; so one limit keeps all three from overflow.  int128 is aligned as a
 * Datum is (c.h), so there is no padding.
 *
 *		respondents | sum | squares		8, 16 and 16 bytes
 */
typedef struct SurveyTally
{
	int64		respondents;
	int128		sum;
	int128		squares;
} SurveyTally;

#define SURVEY_MAX_RESPONDENTS	INT64CONST(1000000000000000000)
#define SURVEY_MAX_WEIGHT		(100 * POINTS_ONE)

/* The decimals of the sum of squares */
#define SQUARES_DECIMALS		(2 * POINTS_DECIMALS)

#define SURVEY_TEXT_SIZE		(3 * DECIMAL_TEXT_SIZE)

extern bool tally_valid(const SurveyTally *tally);
extern int	tally_compare(const SurveyTally *a, const SurveyTally *b);
extern bool tally_add(SurveyTally *tally, Points weight, int64 respondents);
extern bool tally_merge(SurveyTally *tally, const SurveyTally *other);
extern bool tally_remove(SurveyTally *tally, const SurveyTally *other);
extern int64 tally_mean(const SurveyTally *tally);
extern Points tally_points(const SurveyTally *tally, Points max_points);
extern bool tally_parse(const char *text, SurveyTally *tally, ParseError *error);
extern int	tally_format(const SurveyTally *tally, char *text);

/*
 * tally_add for one respondent, which is what fifty million rows call.
 */
static inline bool
tally_add_answer(SurveyTally *tally, Points weight)
{
	if (tally->respondents >= SURVEY_MAX_RESPONDENTS)
		return false;
	tally->respondents++;
	tally->sum += weight;
	tally->squares += (int128) weight * weight;
	return true;
}

#endif							/* PARINDEX_SURVEY_TALLY_H */
