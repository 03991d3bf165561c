/*
 * unseen.c
 *		Characters that cannot be seen, or not be told from others: what office
 *		programs and web pages leave in a text.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/parse.h"
#include "base/unseen.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

typedef enum UnseenKind
{
	UNSEEN_BLANK,				/* looks like a space */
	UNSEEN_NOTHING,				/* shows nothing */
	UNSEEN_MARK					/* looks like a part of the letter before */
} UnseenKind;

/* Of Unicode; tab, line feed, carriage return and space are blanks as they are. */
static const struct
{
	pg_wchar	first;
	pg_wchar	last;
	UnseenKind	kind;
}			unseen[] =
{
	{0x0001, 0x0008, UNSEEN_NOTHING},
	{0x000B, 0x000C, UNSEEN_BLANK},
	{0x000E, 0x001F, UNSEEN_NOTHING},
	{0x007F, 0x0084, UNSEEN_NOTHING},
	{0x0085, 0x0085, UNSEEN_BLANK},
	{0x0086, 0x009F, UNSEEN_NOTHING},
	{0x00A0, 0x00A0, UNSEEN_BLANK},
	{0x00AD, 0x00AD, UNSEEN_NOTHING},
	{0x0300, 0x036F, UNSEEN_MARK},
	{0x061C, 0x061C, UNSEEN_NOTHING},
	{0x115F, 0x1160, UNSEEN_NOTHING},
	{0x1680, 0x1680, UNSEEN_BLANK},
	{0x180B, 0x180F, UNSEEN_NOTHING},
	{0x2000, 0x200A, UNSEEN_BLANK},
	{0x200B, 0x200F, UNSEEN_NOTHING},
	{0x2028, 0x2029, UNSEEN_BLANK},
	{0x202A, 0x202E, UNSEEN_NOTHING},
	{0x202F, 0x202F, UNSEEN_BLANK},
	{0x205F, 0x205F, UNSEEN_BLANK},
	{0x2060, 0x206F, UNSEEN_NOTHING},
	{0x3000, 0x3000, UNSEEN_BLANK},
	{0x3164, 0x3164, UNSEEN_NOTHING},
	{0xFE00, 0xFE0F, UNSEEN_NOTHING},
	{0xFEFF, 0xFEFF, UNSEEN_NOTHING},
	{0xFFA0, 0xFFA0, UNSEEN_NOTHING},
	{0xFFF0, 0xFFFB, UNSEEN_NOTHING},
	{0xE0000, 0xE0FFF, UNSEEN_NOTHING}
};

/*
 * The code point of the character at p; 0 where it is not known, which is all
 * but ASCII in other encodings than UTF8.
 */
static pg_wchar
code_point(const char *p)
{
	unsigned char lead = (unsigned char) *p;
	int			more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
	pg_wchar	code = lead & (0x3F >> more);

	if (lead < 0x80)
		return lead;
	if (GetDatabaseEncoding() != PG_UTF8)
		return 0;
	for (int i = 1; i <= more; i++)
	{
		if ((p[i] & 0xC0) != 0x80)
			return 0;
		code = code << 6 | (p[i] & 0x3F);
	}
	return code;
}

/*
 * The entry of a code point in the table, -1 where it can be seen.
 */
static int
find_unseen(pg_wchar code)
{
	for (int i = 0; i < (int) lengthof(unseen); i++)
		if (code >= unseen[i].first && code <= unseen[i].last)
			return i;
	return -1;
}

/*
 * What to do about the character at p, a sentence that names its code point;
 * NULL where it can be seen.
 */
const char *
unseen_hint(const char *p)
{
	pg_wchar	code = code_point(p);
	int			found = find_unseen(code);

	if (found < 0)
		return NULL;
	if (code == 0xFEFF)
		return "Remove the byte order mark, U+FEFF, which cannot be seen.";
	switch (unseen[found].kind)
	{
		case UNSEEN_BLANK:
			return psprintf("Replace the character U+%04X, which only looks like a space.", code);
		case UNSEEN_NOTHING:
			return psprintf("Remove the character U+%04X, which cannot be seen.", code);
		case UNSEEN_MARK:
			return psprintf("Compose letters and their marks, here U+%04X: normalize() does.", code);
	}
	return NULL;
}

/*
 * unseen_hint for the first such character of a text.
 */
const char *
unseen_hint_within(const char *text)
{
	for (const char *p = text; *p != '\0'; p += pg_mblen(p))
	{
		const char *hint = unseen_hint(p);

		if (hint != NULL)
			return hint;
	}
	return NULL;
}

/*
 * A text as it looks, to be compared: letters and their marks composed, blanks
 * one space, none around, and nothing that shows nothing.
 */
char *
unseen_folded(const char *string)
{
	char	   *result;
	char	   *end;
	bool		blank = false;

	if (GetDatabaseEncoding() == PG_UTF8)
		string = TextDatumGetCString(DirectFunctionCall2(unicode_normalize_func,
													   CStringGetTextDatum(string),
													   CStringGetTextDatum("NFC")));
	result = end = palloc(strlen(string) + 1);
	for (const char *p = string; *p != '\0'; p += pg_mblen(p))
	{
		int			found = find_unseen(code_point(p));

		if (skip_blanks(p) != p || (found >= 0 && unseen[found].kind == UNSEEN_BLANK))
			blank = end > result;
		else if (found < 0 || unseen[found].kind != UNSEEN_NOTHING)
		{
			if (blank)
				*end++ = ' ';
			blank = false;
			memcpy(end, p, pg_mblen(p));
			end += pg_mblen(p);
		}
	}
	*end = '\0';
	return result;
}
