/*
 * rubric_build.c
 *		From the text of a rule to the stored value.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "rubric/rubric_type.h"
#include "utils/builtins.h"

/* A rule, compiled but not yet in one piece */
typedef struct Compiled
{
	RubricRule	rule;
	RubricBand *bands;
	int			nbands;
	const RubricClause **options;
	int			noptions;
	const RubricClause *otherwise;
} Compiled;

/*
 * Appends bytes at a multiple of align; returns their offset.
 */
static uint32
append(StringInfo value, const void *bytes, int len, int align)
{
	uint32		at;

	while (value->len % align != 0)
		appendStringInfoChar(value, '\0');
	at = value->len;
	appendBinaryStringInfo(value, bytes, len);
	return at;
}

static uint32
append_varlena(StringInfo value, void *varlena)
{
	return append(value, varlena, VARSIZE(varlena), sizeof(int32));
}

static uint32
append_points(StringInfo value, Points points)
{
	return append_varlena(value, DatumGetPointer(points_to_numeric(points)));
}

static uint32
append_formula(StringInfo value, const RubricResult *result)
{
	RubricFormula formula = {
		.low_whole = result->low / POINTS_ONE,
		.low_rest = result->low % POINTS_ONE,
		.high_whole = result->high / POINTS_ONE,
		.high_rest = result->high % POINTS_ONE,
		.first = result->first,
		.last = result->last
	};

	return append(value, &formula, sizeof(formula), MAXIMUM_ALIGNOF);
}

/*
 * Appends what a clause gives; returns how to find it.
 */
static RubricOutcome
append_outcome(StringInfo value, const RubricResult *result)
{
	RubricOutcome outcome = {.kind = result->kind};

	switch (result->kind)
	{
		case RESULT_NULL:
			break;
		case RESULT_POINTS:
			outcome.at = append_points(value, result->first);
			break;
		case RESULT_CLASS:
			outcome.at = append_varlena(value, cstring_to_text_with_len(result->name.text,
																		result->name.len));
			break;
		case RESULT_LINEAR:
		case RESULT_EACH:
			outcome.at = append_formula(value, result);
			break;
	}
	return outcome;
}

/*
 * Appends the keys, without the names of options, which come behind the
 * outcomes.
 */
static void
append_keys(StringInfo value, const Compiled *compiled)
{
	if (compiled->rule.subject == RUBRIC_OPTIONS)
		for (int i = 0; i < compiled->noptions; i++)
		{
			RubricOption option = {
				.len = compiled->options[i]->name.len,
				.result = compiled->options[i] - compiled->rule.clauses
			};

			append(value, &option, sizeof(option), 1);
		}
	else
		append(value, compiled->bands, compiled->nbands * sizeof(RubricBand), 1);
}

static void
append_names(StringInfo value, const Compiled *compiled)
{
	for (int i = 0; i < compiled->noptions; i++)
	{
		const RubricName *name = &compiled->options[i]->name;
		uint32		at = append(value, name->text, name->len, 1);

		((RubricOption *) RUBRIC_KEYS(value->data))[i].name = at;
	}
}

/*
 * The value of a compiled rule and its text.
 */
static Rubric *
assemble(const Compiled *compiled, const char *text, int text_len)
{
	const RubricRule *rule = &compiled->rule;
	bool		options = rule->subject == RUBRIC_OPTIONS;
	RubricOutcome *outcomes = palloc0(rule->nclauses * sizeof(RubricOutcome));
	Rubric		head = {
		.layout = RUBRIC_LAYOUT,
		.subject = rule->subject,
		.classes = rule->classes,
		.nkeys = options ? compiled->noptions : compiled->nbands,
		.otherwise = compiled->otherwise == NULL ? RUBRIC_NO_RESULT :
		compiled->otherwise - rule->clauses,
		.text_len = text_len
	};
	StringInfoData value;
	Points		max;

	initStringInfo(&value);
	append(&value, &head, sizeof(head), 1);
	append(&value, NULL, 0, MAXIMUM_ALIGNOF);
	append_keys(&value, compiled);
	head.outcomes = append(&value, outcomes, rule->nclauses * sizeof(RubricOutcome),
						   sizeof(uint32));
	for (int i = 0; i < rule->nclauses; i++)
		outcomes[i] = append_outcome(&value, &rule->clauses[i].result);
	memcpy(value.data + head.outcomes, outcomes, rule->nclauses * sizeof(RubricOutcome));
	if (!rule->classes &&
		rubric_max_points(rule, compiled->bands, compiled->nbands, &max))
		head.max_score = append_points(&value, max);
	append_names(&value, compiled);
	head.text = append(&value, text, text_len, 1);
	SET_VARSIZE(&head, value.len);
	memcpy(value.data, &head, sizeof(head));
	return (Rubric *) value.data;
}

/*
 * Compiles the clauses; false with the place of one that can never match.
 */
static bool
compile(Compiled *compiled, ParseError *error)
{
	RubricRule *rule = &compiled->rule;
	int			ncuts = 2 * rule->nclauses + 2;

	if (rule->subject == RUBRIC_OPTIONS)
	{
		compiled->options = palloc(rule->nclauses * sizeof(RubricClause *));
		return rubric_compile_options(rule, compiled->options, &compiled->noptions,
									  &compiled->otherwise, error);
	}
	compiled->bands = palloc(ncuts * sizeof(RubricBand));
	return rubric_compile_bands(rule, palloc(ncuts * sizeof(int128)),
								palloc(ncuts * sizeof(uint32)),
								palloc(ncuts * sizeof(uint32)),
								compiled->bands, &compiled->nbands, error);
}

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

/*
 * The value of a rule's text; NULL with the place and reason if it is not one.
 * Both the text and its canonical form have at most RUBRIC_MAX_TEXT bytes, so
 * that every value can be read back.
 */
Rubric *
rubric_build(const char *text, ParseError *error)
{
	static const char too_long[] = "The text of a rule has at most 1048576 bytes.";
	size_t		len = strlen(text);
	Compiled	compiled = {0};
	int			max_clauses;
	char	   *canonical;
	int			canonical_len;

	if (len > RUBRIC_MAX_TEXT)
	{
		parse_over_limit(error, text, too_long);
		return NULL;
	}
	max_clauses = count_clauses(text);
	compiled.rule.clauses = palloc(max_clauses * sizeof(RubricClause));
	if (!rubric_parse(text, text_is_utf8(), max_clauses, palloc(len + 1), &compiled.rule, error) ||
		!compile(&compiled, error))
		return NULL;

	canonical = palloc(compiled.rule.nclauses * RUBRIC_CLAUSE_SIZE + 2 * len);
	canonical_len = rubric_format(&compiled.rule, canonical);
	if (canonical_len > RUBRIC_MAX_TEXT)
	{
		parse_over_limit(error, text, too_long);
		return NULL;
	}
	return assemble(&compiled, canonical, canonical_len);
}
