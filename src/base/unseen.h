/*
 * unseen.h
 *		Characters that cannot be seen, or not be told from others.
 */
#ifndef PARINDEX_UNSEEN_H
#define PARINDEX_UNSEEN_H

extern const char *unseen_hint(const char *p);
extern const char *unseen_hint_within(const char *text);
extern char *unseen_folded(const char *string);

#endif							/* PARINDEX_UNSEEN_H */
