/*
 * rubric_measure.h
 *		Numerics as rules on numbers take them.
 */
#ifndef PARINDEX_RUBRIC_MEASURE_H
#define PARINDEX_RUBRIC_MEASURE_H

#include "base/compat.h"
#include "rubric/rubric_parse.h"

/* A measured number, or the rate 100 * value / due */
typedef struct Measured
{
	int128		place;
	Datum		value;
	Datum		due;			/* 0 where it is no rate */
} Measured;

/* What is wrong with a rate, or that it is none */
typedef enum RateStatus
{
	RATE_OK,
	RATE_NOTHING_DUE,			/* 0 of 0 */
	RATE_NOT_FINITE,
	RATE_NEGATIVE,
	RATE_OF_NOTHING				/* something done where nothing is due */
} RateStatus;

extern bool measure_number(Datum value, Measured *measured);
extern RateStatus measure_rate(Datum done, Datum due, Measured *measured);
extern Points measured_linear(const RubricResult *linear, const Measured *measured);

#endif							/* PARINDEX_RUBRIC_MEASURE_H */
