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

/*
 * The combine function of an internal state: merge adds the other state to the
 * first, which may be NULL, in the context of states.
 */
#define STATE_COMBINE(name, State, merge) \
PARINDEX_FUNCTION(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	MemoryContext caller = MemoryContextSwitchTo(aggregate_context(fcinfo, #name)); \
	State	   *state = PG_ARGISNULL(0) ? NULL : (State *) PG_GETARG_POINTER(0); \
\
	if (!PG_ARGISNULL(1)) \
		state = merge(state, (const State *) PG_GETARG_POINTER(1)); \
	MemoryContextSwitchTo(caller); \
	if (state == NULL) \
		PG_RETURN_NULL(); \
	PG_RETURN_POINTER(state); \
}

#endif							/* PARINDEX_AGG_CONTEXT_H */
