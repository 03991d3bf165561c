/*
 * rubric_parse.c
 *		The text of a rule, ">= 90: 2; >= 80: 1; else 0", into clauses.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 *
 *		rule		clause { ";" clause }
 *		clause		test ":" result | "else" result | formula
 *		test		( ">=" | ">" | "<=" | "<" | "=" ) value
 *					| value ".." value | option
 *		value		number | date, the same for all clauses
 *		option		word | 'quoted'
 *		result		number | "null" | "na" | 'class' | formula
 *		formula		"linear" number ".." number "->" number ".." number
 *					| "each" -number "from" number
 *					| "each" number "to" number
 *
 * A formula without a test holds for all values, like else.
 */
#include "c.h"

#include "rubric/rubric_parse.h"

#define QUOTED_NAME		"An option of that name is quoted."
#define STRAIGHT_QUOTE	"Write the straight quote, '."

typedef struct Parser
{
	const char *p;
	bool		utf8;			/* are the text's bytes UTF-8, if not ASCII? */
	char	   *room;			/* for names whose quotes are undone */
	RubricRule *rule;
	bool		has_result;		/* a result that is not null was read */
	ParseError *error;
} Parser;

/* Reads a token of punctuation if it is there, and blanks behind it. */
static bool
take(Parser *parser, const char *token)
{
	size_t		len = strlen(token);

	if (strncmp(parser->p, token, len) != 0)
		return false;
	parser->p = skip_blanks(parser->p + len);
	return true;
}

static bool
take_word(Parser *parser, const char *word)
{
	return rubric_word_is(parser->p, parser->utf8, word) && take(parser, word);
}

/*
 * What office programs write in place of a rule's own signs, in UTF-8
 */
static const struct
{
	const char *typed;
	const char *hint;
}			lookalikes[] =
{
	{"\xE2\x89\xA5", "Write >= in place of the sign."},
	{"\xE2\x89\xA4", "Write <= in place of the sign."},
	{"\xE2\x80\x98", STRAIGHT_QUOTE},
	{"\xE2\x80\x99", STRAIGHT_QUOTE},
	{"\xE2\x80\x9C", STRAIGHT_QUOTE},
	{"\xE2\x80\x9D", STRAIGHT_QUOTE},
	{"\"", STRAIGHT_QUOTE},
	{"\xE2\x80\x93", "Write .. in a range, and - before a negative number."},
	{"\xE2\x88\x92", "Write - in place of the sign."},
	{"\xE2\x80\xA6", "Write two dots, .., in place of the sign."},
	{"\xE2\x86\x92", "Write -> in place of the sign."},
	{"%", "Leave the percent sign out."}
};

/*
 * What to do about the sign at p, if it is a known one; else NULL.
 */
static const char *
lookalike_hint(const char *p)
{
	for (int i = 0; i < (int) lengthof(lookalikes); i++)
		if (strncmp(p, lookalikes[i].typed, strlen(lookalikes[i].typed)) == 0)
			return lookalikes[i].hint;
	return NULL;
}

static bool
fail(Parser *parser, const char *why)
{
	return parse_fail(parser->error, parser->p, why);
}

/*
 * Holds all values to one subject, and tells the place of the first that is
 * another.  Options may stand beside either.
 */
static bool
set_subject(Parser *parser, RubricSubject subject, const char *at)
{
	RubricRule *rule = parser->rule;

	if (rule->subject == RUBRIC_UNKNOWN || rule->subject == RUBRIC_OPTIONS)
		rule->subject = subject;
	if (rule->subject != subject)
		return parse_fail(parser->error, at, rule->subject == RUBRIC_NUMBERS ?
						  "The clauses before this one are on numbers." :
						  "The clauses before this one are on dates.");
	return true;
}

static bool
set_classes(Parser *parser, bool classes, const char *at)
{
	if (!parser->has_result)
		parser->rule->classes = classes;
	parser->has_result = true;
	if (parser->rule->classes != classes)
		return parse_fail(parser->error, at, classes ?
						  "The clauses before this one give points, this one a class." :
						  "The clauses before this one give classes, this one points.");
	return true;
}

static bool
parse_value(Parser *parser, int128 *value)
{
	const char *at = parser->p;
	RubricSubject subject;

	if (!rubric_value_parse(&parser->p, parser->utf8, &subject, value, parser->error))
		return false;
	parser->p = skip_blanks(parser->p);
	return set_subject(parser, subject, at);
}

static bool
parse_points(Parser *parser, Points *points)
{
	if (!rubric_points_parse(&parser->p, parser->utf8, points, parser->error))
		return false;
	parser->p = skip_blanks(parser->p);
	return true;
}

/*
 * linear 50..100 -> 0..2, after its first word.
 */
static bool
parse_linear(Parser *parser, RubricResult *result)
{
	const char *at = parser->p;

	result->kind = RESULT_LINEAR;
	if (!parse_value(parser, &result->low))
		return false;
	if (!take(parser, ".."))
		return fail(parser, "linear is followed by a range of numbers, such as 50..100.");
	if (!parse_value(parser, &result->high))
		return false;
	if (result->low >= result->high)
		return parse_fail(parser->error, at, "The range starts below its end.");
	if (!take(parser, "->"))
		return fail(parser, "The range is followed by -> and the points at its ends, such as 0..2.");
	if (!parse_points(parser, &result->first))
		return false;
	if (!take(parser, ".."))
		return fail(parser, "The points at both ends are joined by two dots, such as 0..2.");
	return parse_points(parser, &result->last);
}

/*
 * each -0.25 from 1 or each 0.5 to 2, after the first word.
 */
static bool
parse_each(Parser *parser, RubricResult *result)
{
	bool		takes_off = take(parser, "-");
	const char *at = parser->p;

	result->kind = takes_off ? RESULT_EACH_FROM : RESULT_EACH_TO;
	parser->rule->cases = true;
	if (!takes_off && (*at < '0' || *at > '9'))
		return fail(parser, "each is followed by what every case takes off, such as -0.25, or gives, such as 0.5.");
	if (!parse_points(parser, &result->last))
		return false;
	if (result->last == 0)
		return parse_fail(parser->error, at, "A case gives or takes off more than 0.");
	if (takes_off && !take_word(parser, "from"))
		return fail(parser, "What every case takes off is followed by from and the points without any.");
	if (!takes_off && !take_word(parser, "to"))
		return parse_fail_hint(parser->error, parser->p,
							   "What every case gives is followed by to and the most points.",
							   "What a case takes off has a minus sign: each -0.25 from 1.");
	return parse_points(parser, &result->first);
}

static bool
formula_starts(const Parser *parser)
{
	return rubric_word_is(parser->p, parser->utf8, "linear") ||
		rubric_word_is(parser->p, parser->utf8, "each");
}

static bool
parse_formula(Parser *parser, RubricResult *result)
{
	const char *at = parser->p;

	if (!set_subject(parser, RUBRIC_NUMBERS, at) || !set_classes(parser, false, at))
		return false;
	if (take_word(parser, "linear"))
		return parse_linear(parser, result);
	(void) take_word(parser, "each");
	return parse_each(parser, result);
}

static bool
parse_class(Parser *parser, RubricResult *result)
{
	const char *at = parser->p;

	result->kind = RESULT_CLASS;
	if (!rubric_quoted_parse(&parser->p, &parser->room, &result->name, parser->error))
		return false;
	parser->p = skip_blanks(parser->p);
	if (result->name.len == 0)
		return parse_fail(parser->error, at, "A class has a name.");
	if (!set_classes(parser, true, at))
		return false;
	if (parser->rule->subject != RUBRIC_NUMBERS)
		return parse_fail(parser->error, at, "Classes are for numbers, not for dates or options.");
	return true;
}

/*
 * What a clause gives: points, null, na, a class or a formula.
 */
static bool
parse_result(Parser *parser, RubricResult *result)
{
	const char *at = parser->p;

	if (take_word(parser, "null"))
	{
		result->kind = RESULT_NULL;
		return true;
	}
	if (take_word(parser, "na"))
	{
		result->kind = RESULT_NA;
		return true;
	}
	if (*at == '\'')
		return parse_class(parser, result);
	if (formula_starts(parser))
		return parse_formula(parser, result);
	if (*at != '-' && (*at < '0' || *at > '9'))
		return fail(parser, "Points such as 1.5, null, na, or a class in quotes are missing.");
	result->kind = RESULT_POINTS;
	return parse_points(parser, &result->first) && set_classes(parser, false, at);
}

/*
 * >= 90 and the like.
 */
static bool
parse_comparison(Parser *parser, RubricClause *clause)
{
	if (take(parser, ">="))
		clause->test = TEST_AT_LEAST;
	else if (take(parser, "<="))
		clause->test = TEST_AT_MOST;
	else if (take(parser, ">"))
		clause->test = TEST_ABOVE;
	else if (take(parser, "<"))
		clause->test = TEST_BELOW;
	else
	{
		(void) take(parser, "=");
		clause->test = TEST_EQUAL;
	}
	return parse_value(parser, &clause->low);
}

/*
 * 70..90
 */
static bool
parse_range(Parser *parser, RubricClause *clause)
{
	clause->test = TEST_RANGE;
	if (!parse_value(parser, &clause->low))
		return false;
	if (lookalike_hint(parser->p) != NULL)
		return fail(parser, "A range is joined by two dots, such as 70..90.");
	if (!take(parser, ".."))
		return parse_fail_hint(parser->error, clause->at,
							   "A single number or date has a comparison before it.",
							   "Write = before a number, and an option in quotes.");
	if (!parse_value(parser, &clause->high))
		return false;
	if (clause->low > clause->high)
		return parse_fail(parser->error, clause->at, "The range is reversed.");
	return true;
}

static bool
parse_option(Parser *parser, RubricClause *clause)
{
	const char *at = parser->p;

	clause->test = TEST_OPTION;
	if (*at == '\'')
	{
		if (!rubric_quoted_parse(&parser->p, &parser->room, &clause->name, parser->error))
			return false;
	}
	else
	{
		if (rubric_word_is(at, parser->utf8, "null"))
			return parse_fail_hint(parser->error, at, "null is what a clause gives; NULL always gives NULL.", QUOTED_NAME);
		if (rubric_word_is(at, parser->utf8, "na"))
			return parse_fail_hint(parser->error, at, "na is what a clause gives.", QUOTED_NAME);
		parser->p = rubric_word_end(at, parser->utf8);
		clause->name.text = at;
		clause->name.len = parser->p - at;
	}
	parser->p = skip_blanks(parser->p);
	parser->rule->options = true;
	if (parser->rule->subject == RUBRIC_UNKNOWN)
		parser->rule->subject = RUBRIC_OPTIONS;
	return true;
}

/*
 * What a clause asks of a value, without the colon behind it.
 */
static bool
parse_test(Parser *parser, RubricClause *clause)
{
	const char *at = parser->p;
	const char *word = rubric_word_end(at, parser->utf8);

	if (*at == '<' || *at == '>' || *at == '=')
		return parse_comparison(parser, clause);
	if (*at == '\'' || (word != at && *skip_blanks(word) == ':'))
		return parse_option(parser, clause);
	if (*at == '-' || (*at >= '0' && *at <= '9'))
		return parse_range(parser, clause);
	if (word != at)
		return parse_option(parser, clause);
	return fail(parser, "A clause is missing: a comparison, a range, an option or else.");
}

/*
 * else and its result, which close a rule.
 */
static bool
parse_else(Parser *parser, RubricClause *clause)
{
	const char *at = parser->p;

	(void) take_word(parser, "else");
	if (*parser->p == ':')
		return parse_fail_hint(parser->error, parser->p, "else is followed by its result, without a colon.", QUOTED_NAME);
	if (parser->rule->subject == RUBRIC_UNKNOWN && !formula_starts(parser))
		return parse_fail(parser->error, at, "else stands behind the clauses of a rule.");
	return parse_result(parser, &clause->result);
}

static bool
parse_clause(Parser *parser, RubricClause *clause)
{
	clause->at = parser->p;
	clause->test = TEST_ELSE;
	if (formula_starts(parser))
		return parse_formula(parser, &clause->result);
	if (rubric_word_is(parser->p, parser->utf8, "else"))
		return parse_else(parser, clause);
	if (!parse_test(parser, clause))
		return false;
	if (!take(parser, ":"))
		return clause->test != TEST_OPTION ? fail(parser, "A colon and the result are missing.") :
			parse_fail_hint(parser->error, parser->p, "An option is followed by a colon.",
							"An option that is not one word of letters, digits and _ is quoted.");
	if (clause->test == TEST_OPTION && formula_starts(parser))
		return fail(parser, "An option gives points, null or na; a formula is for numbers.");
	return parse_result(parser, &clause->result);
}

/*
 * What options beside bands have to hold to: a text is one or the other.
 */
static bool
check_options(const RubricRule *rule, ParseError *error)
{
	if (!rule->options || rule->subject == RUBRIC_OPTIONS)
		return true;
	for (int i = 0; i < rule->nclauses; i++)
	{
		const RubricClause *clause = &rule->clauses[i];

		if (clause->test != TEST_OPTION)
			continue;
		if (rule->classes)
			return parse_fail(error, clause->at, "Classes are for numbers alone, without options beside them.");
		if (rubric_value_shape(clause->name.text, clause->name.len) != RUBRIC_UNKNOWN)
			return parse_fail_hint(error, clause->at,
								   "An option beside bands has no name that reads as a number or a date.",
								   "Write = before a number.");
	}
	return true;
}

static bool
parse_clauses(Parser *parser, int max_clauses)
{
	RubricRule *rule = parser->rule;

	for (;;)
	{
		RubricClause *clause = &rule->clauses[rule->nclauses];

		if (rule->nclauses > 0 && clause[-1].test == TEST_ELSE)
			return fail(parser, "Nothing follows a clause that holds for all values.");
		if (rule->nclauses == max_clauses)
			return parse_over_limit(parser->error, parser->p, "A rule has at most 10000 clauses.");
		memset(clause, 0, sizeof(*clause));
		if (!parse_clause(parser, clause))
			return false;
		rule->nclauses++;
		if (*parser->p == '\0')
			return true;
		if (!take(parser, ";"))
			return fail(parser, "A semicolon between two clauses is missing.");
	}
}

/*
 * Reads the text of a rule into rule->clauses, which has room for max_clauses;
 * room is for names and as long as the text.
 */
bool
rubric_parse(const char *text, bool utf8, int max_clauses, char *room,
			 RubricRule *rule, ParseError *error)
{
	Parser		parser = {
		.p = skip_blanks(text), .utf8 = utf8, .room = room, .rule = rule, .error = error
	};

	*rule = (RubricRule) {.clauses = rule->clauses};
	if (parse_clauses(&parser, max_clauses) && check_options(rule, error))
		return true;
	if (error->hint == NULL)
		error->hint = lookalike_hint(error->at);
	return false;
}
