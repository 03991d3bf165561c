/*
 * server.c
 *		The little of a server that the fuzzed code calls.
 *
 * Every palloc is a malloc of its own, so that AddressSanitizer sees its edges.
 * An error jumps back to fuzz_call; one that a user could not cause (XX000) is
 * a finding.  What numeric does beyond the short form is refused: the targets
 * do not need it.
 */
#include "server.h"

#include <setjmp.h>

#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/fmgrprotos.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

/* What the majors declare otherwise */
#if PG_VERSION_NUM >= 180000
#define BYTES void
#else
#define BYTES char
#endif
#if PG_VERSION_NUM >= 190000
#define IN_ARRAY const ArrayType
#else
#define IN_ARRAY ArrayType
#endif

bool		fuzz_in_aggregate;
int			fuzz_sqlstate;

static sigjmp_buf on_error;
static bool may_fail;

void
fuzz_finding(const char *what, const char *file, int line)
{
	fprintf(stderr, "finding at %s:%d: %s\n", file, line, what);
	abort();
}

/* ---- memory ---- */

MemoryContext CurrentMemoryContext;

static void **chunks;
static size_t nchunks;
static size_t room;

static void *
remember(void *chunk)
{
	if (nchunks == room)
	{
		room = room * 2 + 64;
		chunks = realloc(chunks, room * sizeof(void *));
	}
	return chunks[nchunks++] = chunk;
}

static size_t
find_chunk(void *chunk)
{
	for (size_t i = nchunks; i-- > 0;)
		if (chunks[i] == chunk)
			return i;
	fuzz_finding("freed memory that was not allocated", __FILE__, __LINE__);
}

void
fuzz_free_all(void)
{
	while (nchunks > 0)
		free(chunks[--nchunks]);
}

void *
palloc_extended(Size size, int flags)
{
	FUZZ_CHECK(AllocSizeIsValid(size) || (flags & MCXT_ALLOC_HUGE));
	return remember((flags & MCXT_ALLOC_ZERO) ? calloc(1, Max(size, 1)) : malloc(Max(size, 1)));
}

void *
palloc(Size size)
{
	return palloc_extended(size, 0);
}

void *
palloc0(Size size)
{
	return palloc_extended(size, MCXT_ALLOC_ZERO);
}

void *
MemoryContextAlloc(MemoryContext context, Size size)
{
	return palloc(size);
}

void *
MemoryContextAllocZero(MemoryContext context, Size size)
{
	return palloc0(size);
}

MemoryContext
AllocSetContextCreateInternal(MemoryContext parent, const char *name, Size min, Size start,
							  Size max)
{
	return CurrentMemoryContext;
}

Size
MemoryContextMemAllocated(MemoryContext context, bool recurse)
{
	return 0;
}

MemoryContext
MemoryContextGetParent(MemoryContext context)
{
	return context;
}

void
MemoryContextDelete(MemoryContext context)
{
}

void
pfree(void *chunk)
{
	chunks[find_chunk(chunk)] = chunks[nchunks - 1];
	nchunks--;
	free(chunk);
}

void *
repalloc(void *chunk, Size size)
{
	FUZZ_CHECK(AllocSizeIsValid(size));
	return chunks[find_chunk(chunk)] = realloc(chunk, size);
}

char *
pnstrdup(const char *text, Size len)
{
	char	   *copy = palloc(strnlen(text, len) + 1);

	memcpy(copy, text, strnlen(text, len));
	copy[strnlen(text, len)] = '\0';
	return copy;
}

char *
pstrdup(const char *text)
{
	return pnstrdup(text, strlen(text));
}

char *
psprintf(const char *format,...)
{
	char		text[8192];
	va_list		args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	return pstrdup(text);
}

/* ---- errors ---- */

bool
errstart(int elevel, const char *domain)
{
	fuzz_sqlstate = ERRCODE_INTERNAL_ERROR;
	return elevel >= ERROR;
}

bool
errstart_cold(int elevel, const char *domain)
{
	return errstart(elevel, domain);
}

void
errfinish(const char *filename, int lineno, const char *funcname)
{
	FUZZ_CHECK(may_fail);
	FUZZ_CHECK(fuzz_sqlstate != ERRCODE_INTERNAL_ERROR);
	siglongjmp(on_error, 1);
}

#if PG_VERSION_NUM >= 160000
bool
errsave_start(struct Node *context, const char *domain)
{
	return errstart(ERROR, domain);
}

void
errsave_finish(struct Node *context, const char *filename, int lineno, const char *funcname)
{
	errfinish(filename, lineno, funcname);
}
#endif

int
errcode(int sqlerrcode)
{
	fuzz_sqlstate = sqlerrcode;
	return 0;
}

/* The text of a message is formatted, so that its arguments are read. */
#define MESSAGE_PART(name) \
int \
name(const char *format,...) \
{ \
	char		text[8192]; \
	va_list		args; \
\
	va_start(args, format); \
	vsnprintf(text, sizeof(text), format, args); \
	va_end(args); \
	return 0; \
}

MESSAGE_PART(errmsg)
MESSAGE_PART(errmsg_internal)
MESSAGE_PART(errdetail)
MESSAGE_PART(errhint)

/* What the server uses for %m and the like in its own printf */
#undef vsnprintf
int
pg_vsnprintf(char *text, size_t size, const char *format, va_list args)
{
	return vsnprintf(text, size, format, args);
}

#undef fprintf
int
pg_fprintf(FILE *stream, const char *format,...)
{
	va_list		args;
	int			n;

	va_start(args, format);
#undef vfprintf
	n = vfprintf(stream, format, args);
	va_end(args);
	return n;
}

#undef snprintf
int
pg_snprintf(char *text, size_t size, const char *format,...)
{
	va_list		args;
	int			n;

	va_start(args, format);
	n = vsnprintf(text, size, format, args);
	va_end(args);
	return n;
}

#undef qsort
void
pg_qsort(void *base, size_t n, size_t size, int (*compare) (const void *, const void *))
{
	if (n > 0)
		qsort(base, n, size, compare);
}

/* For a message about a date, which no target asks for */
void
j2date(int day, int *year, int *month, int *day_of_month)
{
	*year = *month = *day_of_month = 1;
}

volatile sig_atomic_t InterruptPending;

void
ProcessInterrupts(void)
{
}

/* ---- calls ---- */

static bool
call(PGFunction function, Datum *result, int nargs, va_list args)
{
	LOCAL_FCINFO(fcinfo, 8);
	FmgrInfo	info = {0};

	InitFunctionCallInfoData(*fcinfo, &info, nargs, InvalidOid, NULL, NULL);
	for (int i = 0; i < nargs; i++)
	{
		fcinfo->args[i].value = va_arg(args, Datum);
		fcinfo->args[i].isnull = fcinfo->args[i].value == FUZZ_NULL;
	}
	may_fail = true;
	if (sigsetjmp(on_error, 0) != 0)
	{
		may_fail = false;
		return false;
	}
	*result = function(fcinfo);
	may_fail = false;
	if (fcinfo->isnull)
		*result = FUZZ_NULL;
	return true;
}

/*
 * Calls an SQL function; false if it raises an error.
 */
bool
fuzz_call(PGFunction function, Datum *result, int nargs,...)
{
	va_list		args;
	bool		done;

	va_start(args, nargs);
	done = call(function, result, nargs, args);
	va_end(args);
	return done;
}

/*
 * Calls an SQL function that must not raise an error.
 */
Datum
fuzz_must(PGFunction function, int nargs,...)
{
	va_list		args;
	Datum		result;

	va_start(args, nargs);
	FUZZ_CHECK(call(function, &result, nargs, args));
	va_end(args);
	return result;
}

int
AggCheckCallContext(FunctionCallInfo fcinfo, MemoryContext *context)
{
	if (context != NULL)
		*context = CurrentMemoryContext;
	return fuzz_in_aggregate ? AGG_CONTEXT_AGGREGATE : 0;
}


Datum
DirectFunctionCall1Coll(PGFunction function, Oid collation, Datum a)
{
	LOCAL_FCINFO(fcinfo, 1);

	InitFunctionCallInfoData(*fcinfo, NULL, 1, collation, NULL, NULL);
	fcinfo->args[0].value = a;
	fcinfo->args[0].isnull = false;
	return function(fcinfo);
}

Datum
DirectFunctionCall2Coll(PGFunction function, Oid collation, Datum a, Datum b)
{
	LOCAL_FCINFO(fcinfo, 2);

	InitFunctionCallInfoData(*fcinfo, NULL, 2, collation, NULL, NULL);
	fcinfo->args[0].value = a;
	fcinfo->args[0].isnull = false;
	fcinfo->args[1].value = b;
	fcinfo->args[1].isnull = false;
	return function(fcinfo);
}

Datum
DirectFunctionCall3Coll(PGFunction function, Oid collation, Datum a, Datum b, Datum c)
{
	LOCAL_FCINFO(fcinfo, 3);

	InitFunctionCallInfoData(*fcinfo, NULL, 3, collation, NULL, NULL);
	fcinfo->args[0].value = a;
	fcinfo->args[0].isnull = false;
	fcinfo->args[1].value = b;
	fcinfo->args[1].isnull = false;
	fcinfo->args[2].value = c;
	fcinfo->args[2].isnull = false;
	return function(fcinfo);
}

/* ---- values ---- */

struct varlena *
pg_detoast_datum_packed(struct varlena *value)
{
	return value;
}

struct varlena *
pg_detoast_datum_copy(struct varlena *value)
{
	struct varlena *copy = palloc(VARSIZE_ANY_EXHDR(value) + VARHDRSZ);

	SET_VARSIZE(copy, VARSIZE_ANY_EXHDR(value) + VARHDRSZ);
	memcpy(VARDATA(copy), VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
	return copy;
}

struct varlena *
pg_detoast_datum(struct varlena *value)
{
	return VARATT_IS_SHORT(value) ? pg_detoast_datum_copy(value) : value;
}

/*
 * The same value with a header of one byte, as in a row, if it is that short.
 */
Datum
fuzz_short_varlena(Datum value)
{
	struct varlena *plain = (struct varlena *) DatumGetPointer(value);
	struct varlena *result;

	if (!VARATT_CAN_MAKE_SHORT(plain))
		return value;
	result = palloc(VARATT_CONVERTED_SHORT_SIZE(plain));
	SET_VARSIZE_SHORT(result, VARATT_CONVERTED_SHORT_SIZE(plain));
	memcpy(VARDATA_SHORT(result), VARDATA(plain), VARSIZE(plain) - VARHDRSZ);
	return PointerGetDatum(result);
}

text *
cstring_to_text_with_len(const char *bytes, int len)
{
	text	   *result = palloc(len + VARHDRSZ);

	SET_VARSIZE(result, len + VARHDRSZ);
	memcpy(VARDATA(result), bytes, len);
	return result;
}

text *
cstring_to_text(const char *bytes)
{
	return cstring_to_text_with_len(bytes, strlen(bytes));
}

char *
text_to_cstring(const text *value)
{
	return pnstrdup(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
}

Datum
datumCopy(Datum value, bool typByVal, int typLen)
{
	return PointerGetDatum(pg_detoast_datum_copy((struct varlena *) DatumGetPointer(value)));
}

/*
 * An array of texts, and what core does with one.
 */
Datum
fuzz_text_array(const Datum *texts, int count)
{
	Size		size = ARR_OVERHEAD_NONULLS(1);
	ArrayType  *array;
	char	   *at;

	for (int i = 0; i < count; i++)
		size += INTALIGN(VARSIZE(DatumGetPointer(texts[i])));
	array = palloc0(size);
	SET_VARSIZE(array, size);
	array->ndim = count > 0;
	array->elemtype = TEXTOID;
	ARR_DIMS(array)[0] = count;
	ARR_LBOUND(array)[0] = 1;
	at = ARR_DATA_PTR(array);
	for (int i = 0; i < count; i++)
	{
		memcpy(at, DatumGetPointer(texts[i]), VARSIZE(DatumGetPointer(texts[i])));
		at += INTALIGN(VARSIZE(DatumGetPointer(texts[i])));
	}
	return PointerGetDatum(array);
}

bool
array_contains_nulls(IN_ARRAY *array)
{
	return ARR_HASNULL(array);
}

void
deconstruct_array(IN_ARRAY *array, Oid element, int len, bool by_value, char align,
				  Datum **values, bool **nulls, int *count)
{
	char	   *at = ARR_DATA_PTR(array);

	*count = ARR_NDIM(array) == 0 ? 0 : ARR_DIMS(array)[0];
	*values = palloc(Max(*count, 1) * sizeof(Datum));
	for (int i = 0; i < *count; i++)
	{
		(*values)[i] = PointerGetDatum(at);
		at += INTALIGN(VARSIZE(at));
	}
}

/* An array that is built is not looked at. */
ArrayBuildState *
initArrayResult(Oid element, MemoryContext context, bool own_context)
{
	return palloc0(sizeof(ArrayBuildState));
}

ArrayBuildState *
accumArrayResult(ArrayBuildState *array, Datum value, bool isnull, Oid element,
				 MemoryContext context)
{
	return array != NULL ? array : initArrayResult(element, context, false);
}

Datum
makeArrayResult(ArrayBuildState *array, MemoryContext context)
{
	FUZZ_CHECK(array != NULL);
	return PointerGetDatum(array);
}

uint32
hash_bytes(const unsigned char *bytes, int len)
{
	uint32		hash = 2166136261u;

	while (len-- > 0)
		hash = (uint32) ((uint64) (hash ^ *bytes++) * 16777619u);
	return hash;
}

uint64
hash_bytes_extended(const unsigned char *bytes, int len, uint64 seed)
{
	return hash_bytes(bytes, len) ^ seed;
}

int
pg_mbstrlen_with_len(const char *text, int limit)
{
	FUZZ_CHECK(limit >= 0 && strnlen(text, limit) == (size_t) limit);
	return limit;
}

int
GetDatabaseEncoding(void)
{
	return PG_UTF8;
}

int
pg_mblen(const char *text)
{
	return 1;
}

/* Letters stay as they are. */
Datum
unicode_normalize_func(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(0));
}

int
pg_mbcliplen(const char *text, int len, int limit)
{
	return Min(len, limit);
}

/* ---- numerics, as far as they are asked for ---- */

bool
numeric_is_nan(Numeric value)
{
	return false;
}

bool
numeric_is_inf(Numeric value)
{
	return false;
}

/* A message may show a numeric. */
Datum
numeric_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(pstrdup("a number"));
}

#define REFUSED(name) \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED), errmsg(#name))); \
}

REFUSED(numeric_round)
REFUSED(numeric_gt)
REFUSED(numeric_abs)
REFUSED(numeric_mul)
REFUSED(numeric_int8)
REFUSED(numeric_eq)
REFUSED(numeric_add)
REFUSED(numeric_sub)
REFUSED(numeric_div_trunc)
REFUSED(numeric_in)
REFUSED(date_out)

/* ---- strings and messages ---- */

void
initStringInfo(StringInfo string)
{
	string->maxlen = 64;
	string->data = palloc(string->maxlen);
	resetStringInfo(string);
}

void
resetStringInfo(StringInfo string)
{
	string->data[0] = '\0';
	string->len = string->cursor = 0;
}

void
enlargeStringInfo(StringInfo string, int needed)
{
	if (string->len + needed + 1 <= string->maxlen)
		return;
	/* exactly as much as was asked for, so that more is seen */
	string->maxlen = string->len + needed + 1;
	string->data = repalloc(string->data, string->maxlen);
}

void
appendBinaryStringInfo(StringInfo string,
#if PG_VERSION_NUM >= 160000
					   const void *bytes,
#else
					   const char *bytes,
#endif
					   int len)
{
	enlargeStringInfo(string, len);
	if (len > 0)
		memcpy(string->data + string->len, bytes, len);
	string->len += len;
	string->data[string->len] = '\0';
}

void
appendStringInfoString(StringInfo string, const char *text)
{
	appendBinaryStringInfo(string, text, strlen(text));
}

void
appendStringInfoChar(StringInfo string, char c)
{
	appendBinaryStringInfo(string, &c, 1);
}

void
appendStringInfo(StringInfo string, const char *format,...)
{
	char		text[256];
	va_list		args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	appendStringInfoString(string, text);
}

const char *
pq_getmsgbytes(StringInfo message, int len)
{
	const char *bytes = &message->data[message->cursor];

	if (len < 0 || len > message->len - message->cursor)
		ereport(ERROR,
				(errcode(ERRCODE_PROTOCOL_VIOLATION), errmsg("insufficient data left in message")));
	message->cursor += len;
	return bytes;
}

void
pq_copymsgbytes(StringInfo message, BYTES *bytes, int len)
{
	memcpy(bytes, pq_getmsgbytes(message, len), len);
}

int
pq_getmsgbyte(StringInfo message)
{
	return *(const unsigned char *) pq_getmsgbytes(message, 1);
}

static uint64
getmsgint(StringInfo message, int len)
{
	const unsigned char *bytes = (const unsigned char *) pq_getmsgbytes(message, len);
	uint64		value = 0;

	for (int i = 0; i < len; i++)
		value = value << 8 | bytes[i];
	return value;
}

unsigned int
pq_getmsgint(StringInfo message, int len)
{
	return (unsigned int) getmsgint(message, len);
}

int64
pq_getmsgint64(StringInfo message)
{
	return (int64) getmsgint(message, 8);
}

char *
pq_getmsgtext(StringInfo message, int rawbytes, int *nbytes)
{
	const char *bytes = pq_getmsgbytes(message, rawbytes);

	if (memchr(bytes, '\0', rawbytes) != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_CHARACTER_NOT_IN_REPERTOIRE), errmsg("invalid byte sequence")));
	*nbytes = rawbytes;
	return pnstrdup(bytes, rawbytes);
}

void
pq_sendbytes(StringInfo message,
#if PG_VERSION_NUM >= 160000
			 const void *bytes,
#else
			 const char *bytes,
#endif
			 int len)
{
	appendBinaryStringInfo(message, bytes, len);
}

void
pq_sendtext(StringInfo message, const char *text, int len)
{
	appendBinaryStringInfo(message, text, len);
}

void
pq_begintypsend(StringInfo message)
{
	initStringInfo(message);
	appendBinaryStringInfo(message, "\0\0\0\0", 4);
}

bytea *
pq_endtypsend(StringInfo message)
{
	bytea	   *result = palloc(message->len);

	memcpy(result, message->data, message->len);
	SET_VARSIZE(result, message->len);
	return result;
}

/* ---- what all types have in common ---- */

/*
 * Input as a C string in memory of its own, up to the first zero.
 */
char *
fuzz_text(const uint8_t *data, size_t size)
{
	return size == 0 ? pstrdup("") : pnstrdup((const char *) data, size);
}

Size
fuzz_size(const FuzzType *type, Datum value)
{
	return type->size != 0 ? type->size : VARSIZE(DatumGetPointer(value));
}

bool
fuzz_same(const FuzzType *type, Datum a, Datum b)
{
	return fuzz_size(type, a) == fuzz_size(type, b) &&
		memcmp(DatumGetPointer(a), DatumGetPointer(b), fuzz_size(type, a)) == 0;
}

/*
 * Reads binary input, as a receive function gets it.
 */
static bool
receive(const FuzzType *type, const void *bytes, int len, Datum *value)
{
	StringInfoData message;

	message.data = palloc(len + 1);
	message.len = len;
	message.maxlen = len + 1;
	message.cursor = 0;
	if (len > 0)
		memcpy(message.data, bytes, len);
	message.data[len] = '\0';
	return fuzz_call(type->recv, value, 3, PointerGetDatum(&message),
					 ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)) &&
		message.cursor == len;
}

/*
 * Reads a value of the type: binary where the input starts with a byte that no
 * text has, otherwise text.
 */
bool
fuzz_read(const FuzzType *type, const uint8_t *data, size_t size, Datum *value)
{
	if (size > 0 && data[0] < ' ')
		return receive(type, data, size, value);
	return fuzz_call(type->in, value, 1, CStringGetDatum(fuzz_text(data, size)));
}

/*
 * What comes out as text or binary comes in as the same bytes.
 */
void
fuzz_round_trips(const FuzzType *type, Datum value)
{
	char	   *text = DatumGetCString(fuzz_must(type->out, 1, value));
	bytea	   *sent = DatumGetByteaPP(fuzz_must(type->send, 1, value));
	Datum		again;

	FUZZ_CHECK(fuzz_call(type->in, &again, 1, CStringGetDatum(text)));
	FUZZ_CHECK(fuzz_same(type, value, again));
	FUZZ_CHECK(strcmp(text, DatumGetCString(fuzz_must(type->out, 1, again))) == 0);
	FUZZ_CHECK(DatumGetBool(fuzz_must(type->eq, 2, value, again)));
	FUZZ_CHECK(fuzz_must(type->hash, 1, value) == fuzz_must(type->hash, 1, again));

	FUZZ_CHECK(receive(type, VARDATA_ANY(sent), VARSIZE_ANY_EXHDR(sent), &again));
	FUZZ_CHECK(fuzz_same(type, value, again));
}
