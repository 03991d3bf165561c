/*
 * keyword.c
 *		Arguments that are one of a few words.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/keyword.h"
#include "lib/stringinfo.h"

/*
 * The words as a sentence: It is 'min', 'max' or 'dense'.
 */
static const char *
words_sentence(const char *const *words)
{
	StringInfoData sentence;

	initStringInfo(&sentence);
	for (int i = 0; words[i] != NULL; i++)
		appendStringInfo(&sentence, "%s'%s'",
						 i == 0 ? "It is " : words[i + 1] == NULL ? " or " : ", ", words[i]);
	appendStringInfoChar(&sentence, '.');
	return sentence.data;
}

/*
 * The place of a text argument in a list of words that ends with NULL; what is
 * said in errors, such as "rule for ties".  22004 for NULL, 22023 for another
 * word.
 */
int
keyword_argument(Datum datum, bool isnull, const char *what, const char *const *words)
{
	text	   *word;

	if (isnull)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("%s must not be null", what),
				 errhint("%s", words_sentence(words))));
	word = DatumGetTextPP(datum);
	for (int i = 0; words[i] != NULL; i++)
		if (strlen(words[i]) == VARSIZE_ANY_EXHDR(word) &&
			memcmp(words[i], VARDATA_ANY(word), VARSIZE_ANY_EXHDR(word)) == 0)
			return i;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid %s: \"%s\"", what, shown(text_argument(datum))),
			 errhint("%s", words_sentence(words))));
}
