/*
 * rubric_load.c
 *		From the text of a rule to what is searched, and to canonical text.
 */
#include "postgres.h"

#include "base/compat.h"
#include "mb/pg_wchar.h"
#include "rubric/rubric_load.h"
#include "rubric/rubric_text.h"
#include "utils/builtins.h"

#define RUBRIC_MAX_TEXT		(1024 * 1024)	/* bytes */
#define TOO_LONG			"The text of a rule has at most 1048576 bytes."

/*
 * How many clauses a text can have at most, and one more than are taken.
 */
static int
count_clauses(const char *text)
{
	int			n = 1;

	for (; (text = strchr(text, ';')) != NULL && n < RUBRIC_MAX_CLAUSES; text++)
		n++;
	return n;
}

/*
 * Is text of this database UTF-8?  What SQL_ASCII holds mostly is.
 */
static bool
text_is_utf8(void)
{
	return GetDatabaseEncoding() == PG_UTF8 || GetDatabaseEncoding() == PG_SQL_ASCII;
}

static bool
compile(LoadedRubric *loaded, ParseError *error)
{
	const RubricRule *rule = &loaded->rule;
	int			ncuts = RUBRIC_MAX_BANDS(rule->nclauses);
	int128	   *cuts;
	uint32	   *owners;
	bool		sound;

	loaded->options = palloc(rule->nclauses * sizeof(RubricClause *));
	if (!rubric_compile_options(rule, loaded->options, &loaded->noptions, error))
		return false;
	if (rule->subject == RUBRIC_OPTIONS)
		return true;
	loaded->bands = palloc(ncuts * sizeof(RubricBand));
	cuts = palloc(ncuts * sizeof(int128));
	owners = palloc(2 * ncuts * sizeof(uint32));
	sound = rubric_compile_bands(rule, cuts, owners, owners + ncuts, loaded->bands,
								 &loaded->nbands, error);
	pfree(cuts);
	pfree(owners);
	return sound;
}

/*
 * Reads a rule, which refers to its text; NULL with the place and reason if it
 * is none.
 */
LoadedRubric *
rubric_load(const char *text, ParseError *error)
{
	LoadedRubric *loaded = palloc0(sizeof(LoadedRubric));
	size_t		len = strlen(text);
	int			max_clauses;

	if (len > RUBRIC_MAX_TEXT)
	{
		parse_over_limit(error, text, TOO_LONG);
		return NULL;
	}
	max_clauses = count_clauses(text);
	loaded->rule.clauses = palloc(max_clauses * sizeof(RubricClause));
	if (!rubric_parse(text, text_is_utf8(), max_clauses, palloc(len + 1), &loaded->rule,
					  error) ||
		!compile(loaded, error))
		return NULL;
	return loaded;
}

/*
 * The canonical text of a rule that was read from this text; NULL if it is too
 * long to be read back.
 */
text *
rubric_to_text(const LoadedRubric *loaded, const char *text, ParseError *error)
{
	char	   *canonical = palloc(loaded->rule.nclauses * RUBRIC_CLAUSE_SIZE + 2 * strlen(text));
	int			len = rubric_format(&loaded->rule, canonical);

	if (len > RUBRIC_MAX_TEXT)
	{
		parse_over_limit(error, text, TOO_LONG);
		return NULL;
	}
	return cstring_to_text_with_len(canonical, len);
}
