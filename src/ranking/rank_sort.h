/*
 * rank_sort.h
 *		Sorts the values of a block, within work_mem, and ranks them.
 */
#ifndef PARINDEX_RANK_SORT_H
#define PARINDEX_RANK_SORT_H

#include "lib/stringinfo.h"

typedef struct RankSort RankSort;

/* How values that tie share a rank */
typedef enum RankTies
{
	TIES_MIN,					/* 1 2 2 4 */
	TIES_MAX,					/* 1 3 3 4 */
	TIES_DENSE					/* 1 2 2 3 */
} RankTies;

extern RankSort *rank_sort_create(void);
extern void rank_sort_begin(RankSort *sort, RankTies ties, int64 rows);
extern StringInfo rank_sort_key(RankSort *sort);
extern void rank_sort_add(RankSort *sort, int32 row);
extern void rank_sort_finish(RankSort *sort, int32 *ranks);

#endif							/* PARINDEX_RANK_SORT_H */
