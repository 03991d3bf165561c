/*
 * rubric_hint.c
 *		What to do about a text that a rule does not know.
 */
#include "postgres.h"

#include "base/parse.h"
#include "base/unseen.h"
#include "rubric/rubric_hint.h"

/* Longer texts are no typing errors. */
#define HINT_BYTES		1000

/*
 * What a text has that cannot be seen, a sentence; blanks can, but are seldom.
 */
static const char *
unseen_in(const char *text)
{
	const char *hint = unseen_hint_within(text);

	return hint != NULL ? hint : "Take off blanks before and behind, and all but one between.";
}

/*
 * Does the value look like an option of the rule?  Then the sentence says so,
 * and where they differ.
 */
static const char *
option_hint(const LoadedRubric *loaded, const char *value, const char *folded)
{
	for (int i = 0; i < loaded->noptions; i++)
	{
		const RubricName *name = &loaded->options[i]->name;
		char	   *option = pnstrdup(name->text, name->len);
		bool		value_folds = strcmp(value, folded) != 0;

		if (name->len <= HINT_BYTES && strcmp(folded, unseen_folded(option)) == 0)
			return psprintf("It looks like the option \"%s\". In the %s: %s", option,
							value_folds ? "value" : "rule", unseen_in(value_folds ? value : option));
	}
	return NULL;
}

/*
 * Is there a comma in a number?
 */
static bool
has_number_comma(const char *value)
{
	const char *comma = strchr(value, ',');

	return comma != NULL && number_comma(value, comma);
}

/*
 * What to do about a text that is neither an option of the rule nor a value of
 * its bands, a sentence.
 */
const char *
rubric_hint(const LoadedRubric *loaded, const char *value)
{
	RubricSubject subject = loaded->rule.subject;
	const char *hint;
	char	   *folded;

	if (strlen(value) <= HINT_BYTES)
	{
		folded = unseen_folded(value);
		hint = option_hint(loaded, value, folded);
		if (hint != NULL)
			return hint;
		if (subject != RUBRIC_OPTIONS && strcmp(value, folded) != 0 &&
			rubric_value_shape(folded, strlen(folded)) == subject)
			return unseen_in(value);
		if (subject == RUBRIC_NUMBERS && has_number_comma(value))
			return "Write a point in place of the comma.";
	}
	if (subject == RUBRIC_NUMBERS)
		return "A text that is no option of this rule is a number such as 12.5.";
	if (subject == RUBRIC_DATES && rubric_value_shape(value, strlen(value)) == RUBRIC_DATES)
		return "There is no such date.";
	if (subject == RUBRIC_DATES)
		return "A text that is no option of this rule is a date such as 2022-01-31.";
	return "Add a clause for it, or else for all other values.";
}
