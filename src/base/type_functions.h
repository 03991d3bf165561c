/*
 * type_functions.h
 *		What SQL calls of all types of ours alike, made of what differs.
 */
#ifndef PARINDEX_TYPE_FUNCTIONS_H
#define PARINDEX_TYPE_FUNCTIONS_H

#include "base/binary.h"
#include "base/compat.h"
#include "base/input_error.h"
#include "common/hashfn.h"

/*
 * type_eq, _ne, _lt, _le, _gt, _ge and _cmp, of an expression that says how the
 * two arguments of fcinfo are ordered: below, at or above 0.
 */
#define TYPE_COMPARISONS(type, order) \
PARINDEX_RETURNS(type##_eq, BoolGetDatum((order) == 0)) \
PARINDEX_RETURNS(type##_ne, BoolGetDatum((order) != 0)) \
PARINDEX_RETURNS(type##_lt, BoolGetDatum((order) < 0)) \
PARINDEX_RETURNS(type##_le, BoolGetDatum((order) <= 0)) \
PARINDEX_RETURNS(type##_gt, BoolGetDatum((order) > 0)) \
PARINDEX_RETURNS(type##_ge, BoolGetDatum((order) >= 0)) \
PARINDEX_RETURNS(type##_cmp, Int32GetDatum(order))

/*
 * type_hash and _hash_extended of all bytes of a fixed-length type that has no
 * padding and one form of each value.
 */
#define FIXED_TYPE_HASHES(type, Value) \
PARINDEX_RETURNS(type##_hash, \
				 hash_any((unsigned char *) PG_GETARG_POINTER(0), sizeof(Value))) \
PARINDEX_RETURNS(type##_hash_extended, \
				 hash_any_extended((unsigned char *) PG_GETARG_POINTER(0), sizeof(Value), \
								   PG_GETARG_INT64(1)))

/*
 * type_in and _out of a fixed-length type: 22P02, 22003 or 54000 with the place,
 * soft where possible; canonical text.
 */
#define FIXED_TYPE_TEXT(type, Value, parse, format, text_size) \
PARINDEX_FUNCTION(type##_in); \
Datum \
type##_in(PG_FUNCTION_ARGS) \
{ \
	char	   *text = PG_GETARG_CSTRING(0); \
	Value	   *result = palloc(sizeof(Value)); \
	ParseError	error; \
\
	if (!parse(text, result, &error)) \
	{ \
		input_error(fcinfo->context, #type, text, &error); \
		PG_RETURN_NULL(); \
	} \
	PG_RETURN_POINTER(result); \
} \
\
PARINDEX_FUNCTION(type##_out); \
Datum \
type##_out(PG_FUNCTION_ARGS) \
{ \
	char	   *text = palloc(text_size); \
\
	format((Value *) PG_GETARG_POINTER(0), text); \
	PG_RETURN_CSTRING(text); \
}

/*
 * type_recv and _send of a fixed-length type: a version byte, then what put
 * writes and get reads; 22P03 with why where get says false, 08P01 for too few
 * bytes.
 */
#define FIXED_TYPE_BINARY(type, Value, version, get, put, why) \
PARINDEX_FUNCTION(type##_recv); \
Datum \
type##_recv(PG_FUNCTION_ARGS) \
{ \
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0); \
	Value	   *result = palloc(sizeof(Value)); \
\
	binary_version(message, version, #type); \
	if (!get(message, result)) \
		binary_error(#type, why); \
	PG_RETURN_POINTER(result); \
} \
\
PARINDEX_FUNCTION(type##_send); \
Datum \
type##_send(PG_FUNCTION_ARGS) \
{ \
	StringInfoData message; \
\
	binary_begin(&message, version); \
	put(&message, (const Value *) PG_GETARG_POINTER(0)); \
	PG_RETURN_BYTEA_P(pq_endtypsend(&message)); \
}

#endif							/* PARINDEX_TYPE_FUNCTIONS_H */
