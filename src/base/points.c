/*
 * points.c
 *		Text and on-disk numerics to fixed-point numbers, and comparisons.
 */
#include "c.h"

#include "base/points.h"

/*
 * Reads an unsigned decimal number of at most limit into units of its last
 * decimal, and moves the cursor behind it.  Zeros that are finer are read as
 * nothing.  A dot without a digit behind it is left where it is, for 70..90.  On
 * failure the cursor stands at the offending byte.
 */
PointsStatus
decimal_parse(const char **cursor, int decimals, int128 limit, int128 *result)
{
	const char *p = *cursor;
	int			missing = decimals;
	bool		dot = false;
	int128		value = 0;

	if (*p < '0' || *p > '9')
		return POINTS_SYNTAX;
	for (;; p++)
	{
		if (*p == '.' && !dot && p[1] >= '0' && p[1] <= '9')
		{
			dot = true;
			continue;
		}
		*cursor = p;
		if (*p < '0' || *p > '9')
			break;
		if (dot && --missing < 0)
		{
			if (*p != '0')
				return POINTS_TOO_FINE;
			continue;
		}
		if (__builtin_mul_overflow(value, 10, &value) || value > limit)
			return POINTS_TOO_LARGE;
		value += *p - '0';
	}
	while (missing-- > 0)
		if (__builtin_mul_overflow(value, 10, &value))
			return POINTS_TOO_LARGE;
	if (value > limit)
		return POINTS_TOO_LARGE;
	*result = value;
	return POINTS_OK;
}

/*
 * Writes units of the last decimal without trailing zeros; returns the length.
 * text has room for DECIMAL_TEXT_SIZE bytes.
 */
int
decimal_format(int128 value, int decimals, char *text)
{
	char		reversed[DECIMAL_TEXT_SIZE];
	uint128		rest = value < 0 ? -(uint128) value : (uint128) value;
	int			n = 0;
	int			len = 0;

	while (decimals > 0 && rest % 10 == 0)
	{
		rest /= 10;
		decimals--;
	}
	do
	{
		reversed[n++] = '0' + (int) (rest % 10);
		rest /= 10;
		if (--decimals == 0)
			reversed[n++] = '.';
	} while (rest > 0 || decimals >= 0);

	if (value < 0)
		text[len++] = '-';
	while (n > 0)
		text[len++] = reversed[--n];
	text[len] = '\0';
	return len;
}

/*
 * Writes points in canonical form, without trailing zeros; returns the length.
 * text has room for POINTS_TEXT_SIZE bytes.
 */
int
points_format(Points points, char *text)
{
	return decimal_format(points, POINTS_DECIMALS, text);
}

/*
 * Reads the payload of an on-disk numeric in the short form into a fixed-point
 * number with 4 * fraction_digits decimals.  False for whatever is unusual
 * (long form, NaN, infinity, finer or larger than fits): numeric's own
 * functions decide about those.
 *
 * The short form, native byte order, no alignment promised:
 *
 *		uint16 header	10 s ffffff wwwwwww		sign, display scale, weight
 *		int16  digits[]	base 10000, first one worth 10000 ^ weight
 */
bool
numeric_digits_to_fixed(const char *data, int len, int fraction_digits,
						int64 *result)
{
	uint16		header;
	uint64		value = 0;
	int			ndigits = (len - (int) sizeof(uint16)) / (int) sizeof(int16);
	int			weight;
	int			shift;

	if (len < (int) sizeof(uint16))
		return false;
	memcpy(&header, data, sizeof(uint16));
	if ((header & 0xC000) != 0x8000)
		return false;
	weight = (header & 0x003F) - (header & 0x0040);
	shift = fraction_digits + weight - ndigits + 1;

	/* a leading digit below 922 and 16 decimal digits after it always fit */
	if (ndigits == 0)
	{
		*result = 0;
		return true;
	}
	if (shift < 0 || weight + fraction_digits > 4)
		return false;
	for (int i = 0; i < ndigits; i++)
	{
		int16		digit;

		memcpy(&digit, data + sizeof(uint16) + i * sizeof(int16), sizeof(int16));
		if (digit < 0 || digit > 9999 ||
			(i == 0 && weight + fraction_digits == 4 && digit >= 922))
			return false;
		value = value * 10000 + digit;
	}
	while (shift-- > 0)
		value *= 10000;
	*result = (header & 0x2000) ? -(int64) value : (int64) value;
	return true;
}

/*
 * Reads what stands before the digits of an on-disk numeric, short or long
 * form; returns where they start, or -1 for NaN and the infinities.
 *
 * The long form: uint16 header 0s dddddddddddddd, int16 weight, digits.
 */
int
numeric_head(const char *data, int len, int16 *weight, bool *negative)
{
	uint16		header;

	if (len < (int) sizeof(uint16))
		return -1;
	memcpy(&header, data, sizeof(uint16));
	if ((header & 0xC000) == 0xC000)
		return -1;
	if (header & 0x8000)
	{
		*weight = (header & 0x003F) - (header & 0x0040);
		*negative = (header & 0x2000) != 0;
		return sizeof(uint16);
	}
	if (len < (int) (sizeof(uint16) + sizeof(int16)))
		return -1;
	memcpy(weight, data + sizeof(uint16), sizeof(int16));
	*negative = (header & 0x4000) != 0;
	return sizeof(uint16) + sizeof(int16);
}

/*
 * Reads the payload of an on-disk numeric as its place on the line of numbers.
 * False for NaN and the infinities.
 */
bool
numeric_digits_to_place(const char *data, int len, int128 *place)
{
	int16		weight;
	bool		negative;
	int			start = numeric_head(data, len, &weight, &negative);
	int			ndigits = (len - start) / (int) sizeof(int16);
	uint64		whole = 0;
	uint64		rest = 0;

	if (start < 0)
		return false;
	*place = 0;
	if (ndigits == 0)
		return true;
	*place = PLACE_END;
	if (weight < PLACE_DIGITS / 4)
	{
		for (int power = Max(weight, 0); power >= -POINTS_DECIMALS / 4; power--)
		{
			int			i = weight - power;
			int16		digit = 0;

			if (i >= 0 && i < ndigits)
				memcpy(&digit, data + start + i * sizeof(int16), sizeof(int16));
			if (power >= 0)
				whole = whole * 10000 + digit;
			else
				rest = rest * 10000 + digit;
		}
		*place = 2 * ((int128) whole * POINTS_ONE + rest);
		/* numeric keeps no zeros at the end, so a digit further down counts */
		if (ndigits > weight + POINTS_DECIMALS / 4 + 1)
			*place += 1;
	}
	else if (ndigits > weight + 1)
		*place += 1;
	if (negative)
		*place = -*place;
	return true;
}

/*
 * Writes a number of units of its last decimal as the payload of an on-disk
 * numeric in the short form; returns the length.  At most 38 digits and 63
 * decimals, which are shown.  data has room for NUMERIC_DIGITS_SIZE bytes.
 *
 * Numeric's own int64_div_fast_to_numeric() is not used: before 14.7 and 15.2 it
 * is wrong for decimals that are a multiple of four.
 */
int
numeric_digits_from_fixed(int128 value, int decimals, char *data)
{
	static const int power10[] = {1, 10, 100, 1000, 10000};
	int16		digits[NUMERIC_DIGITS_MAX];
	int			ndigits = 0;
	int			last = 0;
	uint128		rest = value < 0 ? -(uint128) value : (uint128) value;
	uint64		low;
	int			weight;
	uint16		header;

	/* from the last digit on; the decimals may fill only a part of it */
	if (decimals % 4 != 0)
	{
		digits[ndigits++] = rest % power10[decimals % 4] * power10[4 - decimals % 4];
		rest /= power10[decimals % 4];
	}
	for (; rest > PG_UINT64_MAX; rest /= 10000)
		digits[ndigits++] = rest % 10000;
	for (low = rest; low > 0; low /= 10000)
		digits[ndigits++] = low % 10000;

	/* neither zero digits at the end nor a weight or sign of zero */
	while (last < ndigits && digits[last] == 0)
		last++;
	weight = last < ndigits ? ndigits - 1 - (decimals + 3) / 4 : 0;
	header = 0x8000 | (value < 0 ? 0x2000 : 0) | decimals << 7 | (weight & 0x7F);
	memcpy(data, &header, sizeof(uint16));
	data += sizeof(uint16);
	for (int i = ndigits - 1; i >= last; i--, data += sizeof(int16))
		memcpy(data, &digits[i], sizeof(int16));
	return sizeof(uint16) + (ndigits - last) * sizeof(int16);
}

/*
 * Compares earned1 / max1 with earned2 / max2 exactly: -1, 0 or 1.  The maxima
 * are above 0.
 */
int
index_compare(Points earned1, Points max1, Points earned2, Points max2)
{
	int128		left = (int128) earned1 * max2;
	int128		right = (int128) earned2 * max1;

	return (left > right) - (left < right);
}
