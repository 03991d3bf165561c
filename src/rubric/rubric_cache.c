/*
 * rubric_cache.c
 *		Rules that a place in a query has met, ready to be searched.
 *
 * A rule is stored as its text.  Each place in a query that uses rules keeps
 * those that it has met, by their text, so that a rule is read once, whether it
 * is a constant or another one in each row.
 *
 *		fn_extra -> RubricCache
 *					last -----------------+
 *					buckets[hash] -> CachedRubric -> CachedRubric -> NULL
 *
 * When there is too much in it all of it is forgotten; what calls have returned
 * lies in it, so that its memory is given back only when that happens again.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "common/hashfn.h"
#include "rubric/rubric_cache.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#define BUCKETS			256		/* a power of two */
#define CACHE_BYTES		(4 * 1024 * 1024)

typedef struct RubricCache
{
	MemoryContext rules;
	MemoryContext forgotten;	/* of the rules before, or NULL */
	const CachedRubric *last;
	CachedRubric *buckets[BUCKETS];
} RubricCache;

static MemoryContext
make_context(MemoryContext parent)
{
	return AllocSetContextCreate(parent, "parindex rubrics", ALLOCSET_SMALL_SIZES);
}

/*
 * An empty cache that lives as long as the place in the query.
 */
static RubricCache *
make_cache(FmgrInfo *flinfo)
{
	RubricCache *cache = MemoryContextAllocZero(flinfo->fn_mcxt, sizeof(RubricCache));

	cache->rules = make_context(flinfo->fn_mcxt);
	flinfo->fn_extra = cache;
	return cache;
}

/*
 * Forgets all rules.
 */
static void
forget(RubricCache *cache)
{
	MemoryContext parent = MemoryContextGetParent(cache->rules);

	if (cache->forgotten != NULL)
		MemoryContextDelete(cache->forgotten);
	cache->forgotten = cache->rules;
	cache->rules = make_context(parent);
	cache->last = NULL;
	memset(cache->buckets, 0, sizeof(cache->buckets));
}

/*
 * What the clauses of a rule give, as it is returned.
 */
static Datum *
give_all(const RubricRule *rule)
{
	Datum	   *given = palloc0(rule->nclauses * sizeof(Datum));

	for (int i = 0; i < rule->nclauses; i++)
	{
		const RubricResult *result = &rule->clauses[i].result;

		if (result->kind == RESULT_POINTS)
			given[i] = points_to_numeric(result->first);
		else if (result->kind == RESULT_CLASS)
			given[i] = PointerGetDatum(cstring_to_text_with_len(result->name.text,
																result->name.len));
	}
	return given;
}

/*
 * Reads a rule into the current context.  Only a value that came in some other
 * way than by rubric_in() or rubric_recv() can be none.
 */
static CachedRubric *
load(const char *text, uint32 len)
{
	CachedRubric *rubric = palloc(offsetof(CachedRubric, text) + len + 1);
	ParseError	error;

	memcpy(rubric->text, text, len);
	rubric->text[len] = '\0';
	rubric->len = len;
	rubric->loaded = rubric_load(rubric->text, &error);
	if (rubric->loaded == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored rubric is no rule"),
				 errdetail("%s", error.why)));
	rubric->given = give_all(&rubric->loaded->rule);
	return rubric;
}

/*
 * Reads a rule into the cache, which is emptied before if it holds too much.
 */
static const CachedRubric *
add(RubricCache *cache, uint32 bucket, const char *text, uint32 len)
{
	MemoryContext caller;
	CachedRubric *rubric;

	if (MemoryContextMemAllocated(cache->rules, false) > CACHE_BYTES)
		forget(cache);
	caller = MemoryContextSwitchTo(cache->rules);
	rubric = load(text, len);
	MemoryContextSwitchTo(caller);
	rubric->next = cache->buckets[bucket];
	cache->buckets[bucket] = rubric;
	return rubric;
}

static inline bool
is_rule(const CachedRubric *rubric, const char *text, uint32 len)
{
	return rubric->len == len && memcmp(rubric->text, text, len) == 0;
}

/*
 * The rule in the first argument, ready to be searched until the next call.
 */
const CachedRubric *
rubric_argument(FunctionCallInfo fcinfo)
{
	RubricCache *cache = fcinfo->flinfo->fn_extra;
	struct varlena *value = (struct varlena *) PG_GETARG_POINTER(0);
	const char *text;
	uint32		len;
	const CachedRubric *rubric;
	uint32		bucket;

	/* nothing to call for the common constant */
	if (VARATT_IS_COMPRESSED(value) || VARATT_IS_EXTERNAL(value))
		value = pg_detoast_datum_packed(value);
	text = VARDATA_ANY(value);
	len = VARSIZE_ANY_EXHDR(value);
	if (cache == NULL)
		cache = make_cache(fcinfo->flinfo);
	else if (cache->last != NULL && is_rule(cache->last, text, len))
		return cache->last;
	bucket = hash_bytes((const unsigned char *) text, len) & (BUCKETS - 1);
	for (rubric = cache->buckets[bucket]; rubric != NULL; rubric = rubric->next)
		if (is_rule(rubric, text, len))
			break;
	if (rubric == NULL)
		rubric = add(cache, bucket, text, len);
	return cache->last = rubric;
}
