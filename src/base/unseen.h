/*
 * unseen.h
 *		Characters that cannot be seen, or not be told from others.
 */
#ifndef PARINDEX_UNSEEN_H
#define PARINDEX_UNSEEN_H

extern const char *unseen_hint(const char *p);

#endif							/* PARINDEX_UNSEEN_H */
