/*
 * rank_spool.h
 *		The values of a block too large for work_mem, sorted on disk.
 */
#ifndef PARINDEX_RANK_SPOOL_H
#define PARINDEX_RANK_SPOOL_H

#include "ranking/rank_value.h"

typedef struct RankSpool RankSpool;

extern RankSpool *rank_spool_begin(bool cards, RankTies ties);
extern void rank_spool_numeric(RankSpool *spool, Datum value, int64 row);
extern void rank_spool_ratio(RankSpool *spool, Points earned, Points max_points, int64 row);
extern void rank_spool_assign(RankSpool *spool, int32 *ranks);
extern void rank_spool_end(RankSpool *spool);

#endif							/* PARINDEX_RANK_SPOOL_H */
