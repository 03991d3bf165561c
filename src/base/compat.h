/*
 * compat.h
 *		Every difference between server versions 14 to 19 that parindex meets.
 *
 * Include it after postgres.h and in place of fmgr.h.
 */
#ifndef PARINDEX_COMPAT_H
#define PARINDEX_COMPAT_H

/* The library hides its symbols; before 16 this macro exports nothing. */
#if PG_VERSION_NUM < 160000
#undef PGDLLEXPORT
#define PGDLLEXPORT __attribute__((visibility("default")))
#endif

#include "fmgr.h"

#if PG_VERSION_NUM < 140000
#error "parindex needs PostgreSQL 14 or later"
#endif

#ifndef HAVE_INT128
#error "parindex needs a compiler with 128-bit integers"
#endif

#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#include "varatt.h"
#else
/* Before 16 there are no soft errors: an error is raised at once. */
#define errsave(escontext, ...) \
	do { (void) (escontext); ereport(ERROR, __VA_ARGS__); } while (0)
#define ereturn(escontext, dummy_value, ...) \
	do { errsave(escontext, __VA_ARGS__); return dummy_value; } while (0)
#define SOFT_ERROR_OCCURRED(escontext) (false)
#endif

/* From 18 on the server has this in place of pg_attribute_noreturn(). */
#if PG_VERSION_NUM < 180000
#define pg_noreturn pg_attribute_noreturn()
#endif

/* A row descriptor made by hand is to be finished from 19 on. */
#if PG_VERSION_NUM < 190000
#define TupleDescFinalize(desc) ((void) (desc))
#endif

/*
 * Before 16 PG_FUNCTION_INFO_V1 exports only the info record, so the function
 * itself is exported here.
 */
#define PARINDEX_FUNCTION(name) \
	PGDLLEXPORT Datum name(PG_FUNCTION_ARGS); \
	PG_FUNCTION_INFO_V1(name)

/* One that returns an expression, most often what a function for several does. */
#define PARINDEX_RETURNS(name, expression) \
PARINDEX_FUNCTION(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	return expression; \
}

#endif							/* PARINDEX_COMPAT_H */
