/*
 * parindex.c
 *		The loadable module.  Every idea lives in the file of its name.
 *
 * Floors, each calling only those below: points (decimal arithmetic),
 * criteria, scorecard, then index, rank and change.
 */
#include "postgres.h"

#include "base/compat.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "parindex", .version = "1.0");
#else
PG_MODULE_MAGIC;
#endif
