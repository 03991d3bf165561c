/*
 * agg_context.c
 *		What aggregates with an internal state share.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/agg_context.h"
#include "libpq/pqformat.h"

/*
 * The context in which a state lives; an error outside an aggregate.
 */
MemoryContext
aggregate_context(FunctionCallInfo fcinfo, const char *name)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("%s called outside an aggregate", name)));
	return context;
}

/*
 * A varlena that is not toasted, or 0, as its length and bytes.
 */
void
send_varlena(StringInfo bytes, Datum datum)
{
	struct varlena *value = (struct varlena *) DatumGetPointer(datum);

	pq_sendint32(bytes, value == NULL ? 0 : VARSIZE(value));
	if (value != NULL)
		pq_sendbytes(bytes, (char *) value, VARSIZE(value));
}

Datum
recv_varlena(StringInfo bytes)
{
	int			size = pq_getmsgint(bytes, 4);
	struct varlena *value;

	if (size == 0)
		return (Datum) 0;
	value = palloc(size);
	pq_copymsgbytes(bytes, (char *) value, size);
	return PointerGetDatum(value);
}

/*
 * The bytes of a serialized state, to be read; an error outside an aggregate.
 */
StringInfoData
serialized_argument(FunctionCallInfo fcinfo, const char *name)
{
	bytea	   *serialized = PG_GETARG_BYTEA_PP(0);
	StringInfoData bytes;

	aggregate_context(fcinfo, name);
	initStringInfo(&bytes);
	appendBinaryStringInfo(&bytes, VARDATA_ANY(serialized), VARSIZE_ANY_EXHDR(serialized));
	return bytes;
}
