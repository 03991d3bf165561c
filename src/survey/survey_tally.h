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
 * 2^127; so one limit keeps all three from overflow.  The halves of 128-bit
 * integers stand apart because a Datum does not align them.
 *
 *		respondents | sum (high, low) | squares (high, low)		8 bytes each
 */
typedef struct SurveyTally
{
	int64		respondents;
	int64		sum_high;
	uint64		sum_low;
	int64		squares_high;
	uint64		squares_low;
} SurveyTally;

#define SURVEY_MAX_RESPONDENTS	INT64CONST(1000000000000000000)
#define SURVEY_MAX_WEIGHT		(100 * POINTS_ONE)

/* The decimals of the sum of squares */
#define SQUARES_DECIMALS		(2 * POINTS_DECIMALS)

#define SURVEY_TEXT_SIZE		(3 * DECIMAL_TEXT_SIZE)

extern bool tally_valid(const SurveyTally *tally);
extern bool tally_add(SurveyTally *tally, Points weight, int64 respondents);
extern bool tally_merge(SurveyTally *tally, const SurveyTally *other);
extern bool tally_remove(SurveyTally *tally, const SurveyTally *other);
extern int64 tally_mean(const SurveyTally *tally);
extern Points tally_points(const SurveyTally *tally, Points max_points);
extern bool tally_parse(const char *text, SurveyTally *tally, ParseError *error);
extern int	tally_format(const SurveyTally *tally, char *text);

static inline int128
tally_sum(const SurveyTally *tally)
{
	return (int128) (((uint128) tally->sum_high << 64) | tally->sum_low);
}

static inline int128
tally_squares(const SurveyTally *tally)
{
	return (int128) (((uint128) tally->squares_high << 64) | tally->squares_low);
}

static inline void
tally_set(SurveyTally *tally, int64 respondents, int128 sum, int128 squares)
{
	tally->respondents = respondents;
	tally->sum_high = (int64) (sum >> 64);
	tally->sum_low = (uint64) sum;
	tally->squares_high = (int64) (squares >> 64);
	tally->squares_low = (uint64) squares;
}

/*
 * tally_add for one respondent, which is what fifty million rows call.
 */
static inline bool
tally_add_answer(SurveyTally *tally, Points weight)
{
	if (tally->respondents >= SURVEY_MAX_RESPONDENTS)
		return false;
	tally_set(tally, tally->respondents + 1, tally_sum(tally) + weight,
			  tally_squares(tally) + (int128) weight * weight);
	return true;
}

#endif							/* PARINDEX_SURVEY_TALLY_H */
