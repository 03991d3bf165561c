/*
 * input_error.h
 *		From a parser's place and reason to an error of the server.
 */
#ifndef PARINDEX_INPUT_ERROR_H
#define PARINDEX_INPUT_ERROR_H

#include "base/compat.h"
#include "base/parse.h"

extern void input_error(struct Node *escontext, const char *type_name,
						const char *text, const ParseError *error);
pg_noreturn extern void argument_error(const char *what, const char *text,
						   const ParseError *error);
extern const char *shown(const char *text);
extern char *text_argument(Datum datum);

#endif							/* PARINDEX_INPUT_ERROR_H */
