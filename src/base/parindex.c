/*
 * parindex.c
 *		The loadable module.  Every idea lives in the room of its name.
 *
 * Floors, each calling only those below: base, criteria, then scorecard, rubric
 * and survey side by side, then ranking, then report.
 */
#include "postgres.h"

#include "base/compat.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "parindex", .version = "1.0");
#else
PG_MODULE_MAGIC;
#endif
