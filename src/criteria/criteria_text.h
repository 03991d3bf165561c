/*
 * criteria_text.h
 *		One criterion: code, source and maximum points.
 */
#ifndef PARINDEX_CRITERIA_TEXT_H
#define PARINDEX_CRITERIA_TEXT_H

#include "base/points.h"
#include "criteria/code.h"
#include "criteria/source.h"

#define CRITERIA_MAX_LIMIT	INT64CONST(99999999999999)	/* 999999.99999999 */

/* Room for the text of a criterion */
#define CRITERIA_TEXT_SIZE	(CODE_TEXT_SIZE + 1 + SOURCE_SIZE + POINTS_TEXT_SIZE)

typedef struct Criteria
{
	Code		code;
	Points		max_points;
	char		source[SOURCE_SIZE];
} Criteria;

extern bool code_source_parse(const char **cursor, Code *code, char *source,
							  ParseError *error);
extern bool criteria_parse(const char *text, Criteria *criteria,
						   ParseError *error);
extern int	criteria_format(const Criteria *criteria, char *text);
extern bool criteria_valid(const Criteria *criteria);

#endif							/* PARINDEX_CRITERIA_TEXT_H */
