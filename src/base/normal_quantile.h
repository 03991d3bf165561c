/*
 * normal_quantile.h
 *		The quantile of the normal distribution in decimal arithmetic.
 */
#ifndef PARINDEX_NORMAL_QUANTILE_H
#define PARINDEX_NORMAL_QUANTILE_H

#include "fmgr.h"

extern Datum find_quantile(Datum confidence);
extern Datum normal_quantile(FmgrInfo *flinfo, Datum confidence);

#endif							/* PARINDEX_NORMAL_QUANTILE_H */
