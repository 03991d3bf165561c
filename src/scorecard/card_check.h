/*
 * card_check.h
 *		The invariants drawn in card.h, checked in builds with assertions.
 */
#ifndef PARINDEX_CARD_CHECK_H
#define PARINDEX_CARD_CHECK_H

#include "scorecard/card.h"

#ifdef USE_ASSERT_CHECKING
extern void card_check(const Card *card);
#define AssertCard(card)	card_check(card)
#else
#define AssertCard(card)	((void) true)
#endif

#endif							/* PARINDEX_CARD_CHECK_H */
