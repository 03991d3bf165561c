/*
 * keyword.h
 *		Arguments that are one of a few words.
 */
#ifndef PARINDEX_KEYWORD_H
#define PARINDEX_KEYWORD_H

extern int	keyword_argument(Datum datum, bool isnull, const char *what,
							 const char *const *words);

#endif							/* PARINDEX_KEYWORD_H */
