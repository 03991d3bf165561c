/*
 * agg_context.h
 *		What aggregates with an internal state share.
 */
#ifndef PARINDEX_AGG_CONTEXT_H
#define PARINDEX_AGG_CONTEXT_H

#include "base/compat.h"
#include "lib/stringinfo.h"

extern MemoryContext aggregate_context(FunctionCallInfo fcinfo, const char *name);
extern void send_varlena(StringInfo bytes, Datum datum);
extern Datum recv_varlena(StringInfo bytes);
extern StringInfoData serialized_argument(FunctionCallInfo fcinfo, const char *name);

#endif							/* PARINDEX_AGG_CONTEXT_H */
