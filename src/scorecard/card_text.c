/*
 * card_text.c
 *		The text form of a scorecard's cells: "1.1.2 appraisal 1.25/1.5 x2".
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "scorecard/card_text.h"

#define SUM_TOO_LARGE	"A sum of points is below 92233720368.54775808."

static const NumberForm points_form = {
	POINTS_DECIMALS, PG_INT64_MAX,
	"Points are a decimal number, ? for unscored or - for not applicable.",
	"Points have at most 8 decimals.",
	SUM_TOO_LARGE
};

static const NumberForm max_points_form = {
	POINTS_DECIMALS, PG_INT64_MAX,
	"Maximum points are a decimal number such as 1.5.",
	"Maximum points have at most 8 decimals.",
	SUM_TOO_LARGE
};

static bool
points_parse(const char **cursor, const NumberForm *form, Points *points, ParseError *error)
{
	int128		value;

	if (!number_parse(cursor, form, &value, error))
		return false;
	*points = (Points) value;
	return true;
}

/*
 * Reads points, "?" or "-" and the slash behind them.
 */
static bool
cell_points_parse(const char **cursor, Cell *cell, CellState *state,
				  ParseError *error)
{
	const char *p = *cursor;

	cell->points = 0;
	*state = CELL_SCORED;
	if (*p == '?' || *p == '-')
		*state = *p++ == '?' ? CELL_UNSCORED : CELL_NOT_APPLICABLE;
	else if (!points_parse(&p, &points_form, &cell->points, error))
		return false;
	if (*p != '/')
		return parse_fail(error, p, "Points and maximum points are joined by a slash.");
	*cursor = p + 1;
	return true;
}

/*
 * Reads the number of rows, "x9", if there is one.
 */
static bool
cell_entries_parse(const char **cursor, Cell *cell, ParseError *error)
{
	const char *p = skip_blanks(*cursor);
	int64		entries = 0;

	cell->entries = 1;
	cell->unused = 0;
	if (*p != 'x')
		return true;
	p++;
	if (*p < '1' || *p > '9')
		return parse_fail(error, p, "The number of rows is a positive integer.");
	for (; *p >= '0' && *p <= '9'; p++)
	{
		entries = entries * 10 + (*p - '0');
		if (entries > PG_INT32_MAX)
			return parse_out_of_range(error, *cursor, "The number of rows in a cell is at most 2147483647.");
	}
	cell->entries = (int32) entries;
	*cursor = p;
	return true;
}

/*
 * Reads one cell, with 0 for the source's place in its key.
 */
bool
cell_parse(const char **cursor, Cell *cell, char *source, ParseError *error)
{
	const char *start = skip_blanks(*cursor);
	const char *p = start;
	const char *why;
	Code		code;
	CellState	state;

	if (!code_source_parse(&p, &code, source, error))
		return false;
	if (skip_blanks(p - 1) != p)
		return parse_fail(error, p, "A source is followed by a space and points/maximum.");
	if (!cell_points_parse(&p, cell, &state, error) ||
		!points_parse(&p, &max_points_form, &cell->max_points, error))
		return false;
	if (!cell_entries_parse(&p, cell, error))
		return false;

	cell->key = key_make(code, 0, state);
	if (state == CELL_UNSCORED && source_kind(source) != SOURCE_REGULAR)
		return parse_fail(error, start, CELL_NEVER_UNSCORED);
	if (!cell_valid(cell, source_kind(source), &why))
		return parse_out_of_range(error, start, why);
	*cursor = p;
	return true;
}

/*
 * Writes a cell; returns the length.  text has room for CELL_TEXT_SIZE bytes.
 */
int
cell_format(const Cell *cell, const char *source, char *text)
{
	char	   *p = text;
	int			len = strlen(source);
	char		digits[12];
	int			n = 0;

	p += code_format(key_code(cell->key), p);
	*p++ = ' ';
	memcpy(p, source, len);
	p += len;
	*p++ = ' ';
	if (key_state(cell->key) == CELL_SCORED)
		p += points_format(cell->points, p);
	else
		*p++ = key_state(cell->key) == CELL_UNSCORED ? '?' : '-';
	*p++ = '/';
	p += points_format(cell->max_points, p);
	if (cell->entries != 1)
	{
		*p++ = ' ';
		*p++ = 'x';
		for (int32 rest = cell->entries; rest > 0; rest /= 10)
			digits[n++] = '0' + rest % 10;
		while (n > 0)
			*p++ = digits[--n];
	}
	*p = '\0';
	return p - text;
}

/*
 * Reads what may stand behind the closing brace: "@1", the levels kept.
 */
bool
depth_parse(const char **cursor, int *depth, ParseError *error)
{
	const char *p = skip_blanks(*cursor);

	*depth = 0;
	if (*p == '@')
	{
		p++;
		if (*p < '1' || *p >= '0' + CODE_LEVELS || (p[1] >= '0' && p[1] <= '9'))
			return parse_fail(error, p, "The depth a card was kept to is from 1 to 6.");
		*depth = *p++ - '0';
	}
	p = skip_blanks(p);
	if (*p != '\0')
		return parse_fail(error, p, "Nothing follows the closing brace but the depth, such as @1.");
	*cursor = p;
	return true;
}
