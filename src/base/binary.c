/*
 * binary.c
 *		What the binary forms of our types have in common: a version byte first.
 */
#include "postgres.h"

#include "base/binary.h"

/*
 * Begins a binary value, for send functions.
 */
void
binary_begin(StringInfo message, int version)
{
	pq_begintypsend(message);
	pq_sendbyte(message, version);
}

/*
 * Reads the version of a binary value, for receive functions; 22P03 for another.
 */
void
binary_version(StringInfo message, int version, const char *type_name)
{
	if (pq_getmsgbyte(message) != version)
		binary_error(type_name, "The version is unknown.");
}

/*
 * A binary value that no send function has made: 22P03.
 */
void
binary_error(const char *type_name, const char *why)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
			 errmsg("invalid binary value for type %s", type_name),
			 errdetail("%s", why)));
}
