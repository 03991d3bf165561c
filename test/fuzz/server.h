/*
 * server.h
 *		What the fuzz targets call: the extension's SQL functions, and the little
 *		of a server that stands in for the real one.
 */
#ifndef FUZZ_SERVER_H
#define FUZZ_SERVER_H

#include "postgres.h"

#include "base/compat.h"
#include "lib/stringinfo.h"

/* The functions of one type, and what its values are */
typedef struct FuzzType
{
	PGFunction	in;
	PGFunction	out;
	PGFunction	recv;
	PGFunction	send;
	PGFunction	eq;
	PGFunction	hash;
	Size		size;			/* 0 for a varlena */
} FuzzType;

/* Is the next call one of an aggregate's transition? */
extern bool fuzz_in_aggregate;

/* The SQLSTATE of the last call that failed */
extern int	fuzz_sqlstate;

/* Stops the fuzzer with a finding */
#define FUZZ_CHECK(condition) \
	do { if (!(condition)) fuzz_finding(#condition, __FILE__, __LINE__); } while (0)

pg_noreturn extern void fuzz_finding(const char *what, const char *file, int line);
extern bool fuzz_call(PGFunction function, Datum *result, int nargs, ...);
extern Datum fuzz_must(PGFunction function, int nargs, ...);
extern void fuzz_free_all(void);

extern char *fuzz_text(const uint8_t *data, size_t size);
extern Datum fuzz_short_varlena(Datum value);
extern Datum fuzz_text_array(const Datum *texts, int count);
extern Size fuzz_size(const FuzzType *type, Datum value);
extern bool fuzz_same(const FuzzType *type, Datum a, Datum b);
extern bool fuzz_read(const FuzzType *type, const uint8_t *data, size_t size, Datum *value);
extern void fuzz_round_trips(const FuzzType *type, Datum value);

/* A NULL argument of fuzz_call; every other argument is a Datum */
#define FUZZ_NULL	((Datum) PG_UINT64_MAX)

#define FUZZ_FUNCTION(name) extern Datum name(PG_FUNCTION_ARGS)

#endif							/* FUZZ_SERVER_H */
