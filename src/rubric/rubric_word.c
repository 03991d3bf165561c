/*
 * rubric_word.c
 *		The names in the text of a rule: words and quoted strings.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "rubric/rubric_word.h"

/* A name that is one of these is written in quotes. */
static const char *const keywords[] = {"else", "null", "na", "linear", "each"};

/*
 * Is this byte part of a word?  The bytes of letters outside ASCII are, except,
 * where the text is UTF-8, those that start its punctuation and spaces: a
 * typographic quote or a no-break space that was pasted in is an error, not a
 * part of the name.  In other encodings these bytes are letters.
 */
static inline bool
word_byte(unsigned char c, bool utf8)
{
	if (c >= 0x80)
		return !utf8 || (c != 0xC2 && c != 0xE2 && c != 0xE3 && c < 0xEF);
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= '0' && c <= '9') || c == '_';
}

/*
 * Where the word that starts here ends; p itself if none starts here.
 */
const char *
rubric_word_end(const char *p, bool utf8)
{
	while (word_byte(*p, utf8))
		p++;
	return p;
}

/* Is the word that starts here this one? */
bool
rubric_word_is(const char *p, bool utf8, const char *keyword)
{
	int			len = strlen(keyword);

	return rubric_word_end(p, utf8) - p == len && memcmp(p, keyword, len) == 0;
}

/*
 * Reads 'a name', in which '' stands for a quote, into the room at *room, and
 * moves *room behind it.  It never needs more than the text has.
 */
bool
rubric_quoted_parse(const char **cursor, char **room, RubricName *name,
					ParseError *error)
{
	const char *p = *cursor;
	char	   *out = *room;

	for (p++;; p++)
	{
		if (*p == '\0')
			return parse_fail(error, *cursor, "The quote that opens here is not closed.");
		if (*p == '\'' && *++p != '\'')
			break;
		*out++ = *p;
	}
	name->text = *room;
	name->len = out - *room;
	*room = out;
	*cursor = p;
	return true;
}

/*
 * Letters outside ASCII are quoted: whether their bytes are a word depends on
 * the encoding, and a dump is read back in another one.
 */
static bool
needs_quotes(const RubricName *name)
{
	for (int i = 0; i < name->len; i++)
		if ((unsigned char) name->text[i] >= 0x80 || !word_byte(name->text[i], true))
			return true;
	for (int i = 0; i < (int) lengthof(keywords); i++)
		if (name->len == (int) strlen(keywords[i]) &&
			memcmp(name->text, keywords[i], name->len) == 0)
			return true;
	return name->len == 0;
}

/*
 * Writes a name, quoted where it must be or always; returns the length, at
 * most twice the name's and 2.
 */
int
rubric_name_format(const RubricName *name, bool always_quoted, char *text)
{
	char	   *p = text;

	if (!always_quoted && !needs_quotes(name))
	{
		memcpy(text, name->text, name->len);
		return name->len;
	}
	*p++ = '\'';
	for (int i = 0; i < name->len; i++)
	{
		if (name->text[i] == '\'')
			*p++ = '\'';
		*p++ = name->text[i];
	}
	*p++ = '\'';
	return p - text;
}
