/*
 * binary.h
 *		What the binary forms of our types have in common: a version byte first.
 */
#ifndef PARINDEX_BINARY_H
#define PARINDEX_BINARY_H

#include "base/compat.h"
#include "libpq/pqformat.h"

extern void binary_begin(StringInfo message, int version);
extern void binary_version(StringInfo message, int version, const char *type_name);
pg_noreturn extern void binary_error(const char *type_name, const char *why);

#endif							/* PARINDEX_BINARY_H */
