/*
 * numeric.c
 *		What reads and writes on-disk numerics against plain arithmetic, and
 *		decimal text; keys that order as numbers do.
 *
 * Fuzzed: base/points.c base/parse.c base/input_error.c base/binary.c base/unseen.c base/numeric_points.c ranking/rank_key.c
 */
#include "server.h"

#include "base/numeric_points.h"
#include "ranking/rank_key.h"

/* Beyond all that is compared, and far from overflow */
#define FAR	((int128) 1 << 100)

/*
 * A numeric in the short form, in units of its last decimal; false where it is
 * not in that form, not in units of so many decimals, or FAR away.
 */
static bool
decode(const uint8_t *data, size_t size, int fraction_digits, int128 *result)
{
	uint16		header;
	int			weight;
	int128		value = 0;

	if (size < sizeof(header))
		return false;
	memcpy(&header, data, sizeof(header));
	if ((header & 0xC000) != 0x8000)
		return false;
	weight = (header & 0x3F) - (header & 0x40);
	for (size_t at = sizeof(header); at + 2 <= size; at += 2, weight--)
	{
		int16		digit;
		int128		part;

		memcpy(&digit, data + at, sizeof(digit));
		if (digit < 0 || digit > 9999 || weight < -fraction_digits)
			return false;
		part = digit;
		for (int i = -fraction_digits; i < weight && part != 0; i++)
			if ((part *= 10000) > FAR)
				return false;
		if ((value += part) > FAR)
			return false;
	}
	*result = header & 0x2000 ? -value : value;
	return true;
}

static void
check_decoder(const uint8_t *data, size_t size, int fraction_digits)
{
	int64		fixed;
	int128		expected;
	char	   *bytes = palloc(size);

	memcpy(bytes, data, size);
	if (numeric_digits_to_fixed(bytes, size, fraction_digits, &fixed))
	{
		FUZZ_CHECK(decode(data, size, fraction_digits, &expected));
		FUZZ_CHECK(expected == fixed);
	}
}

/*
 * The place of a number that 8 decimals tell is twice the number.  With a
 * weight of 4 or more all are one place, which is not looked at.
 */
static void
check_place(const uint8_t *data, size_t size)
{
	int128		expected;
	int128		place;
	char	   *bytes = palloc(size);

	memcpy(bytes, data, size);
	if (numeric_digits_to_place(bytes, size, &place) &&
		decode(data, size, POINTS_DECIMALS / 4, &expected) &&
		((data[0] & 0x40) || (data[0] & 0x3F) < PLACE_DIGITS / 4))
		FUZZ_CHECK(place == 2 * expected);
}

/*
 * Any number with up to 63 decimals is written in the short form that tells it.
 */
static void
check_encoder(int128 number, int decimals)
{
	char		data[NUMERIC_DIGITS_SIZE];
	size_t		size = numeric_digits_from_fixed(number, decimals, data);
	int			fraction_digits = (decimals + 3) / 4;
	int128		expected = number;
	int128		read;
	uint16		header;
	int16		digit;

	memcpy(&header, data, sizeof(header));
	FUZZ_CHECK(size <= sizeof(data) && (header & 0xC000) == 0x8000);
	FUZZ_CHECK((header >> 7 & 0x3F) == decimals);
	if (size == sizeof(header))
		FUZZ_CHECK(number == 0 && (header & 0x207F) == 0);
	else
	{
		memcpy(&digit, data + sizeof(header), sizeof(digit));
		FUZZ_CHECK(digit != 0);
		memcpy(&digit, data + size - sizeof(digit), sizeof(digit));
		FUZZ_CHECK(digit != 0);
	}
	for (int i = decimals; i % 4 != 0; i++)
		if (expected > FAR || expected < -FAR)
			return;
		else
			expected *= 10;
	if (decode((uint8_t *) data, size, fraction_digits, &read))
		FUZZ_CHECK(read == expected);
	else
		FUZZ_CHECK(expected > FAR || expected < -FAR);
}

/*
 * Reads what a sum of points can be.
 */
static PointsStatus
read_sum(const char **cursor, int128 *sum)
{
	return decimal_parse(cursor, POINTS_DECIMALS, PG_INT64_MAX, sum);
}

/*
 * What is written as numeric is read as the same number.
 */
static void
check_points(Points points)
{
	Datum		value = points_to_numeric(points);
	Points		read = 0;
	int128		sum;
	char		text[POINTS_TEXT_SIZE + 16];
	const char *cursor = text;

	if (points >= -POINTS_LIMIT && points <= POINTS_LIMIT)
	{
		FUZZ_CHECK(points_from_numeric(value, &read) == POINTS_OK && read == points);
		FUZZ_CHECK(points_from_numeric(fuzz_short_varlena(value), &read) == POINTS_OK && read == points);
	}
	FUZZ_CHECK(points_format(points, text) < POINTS_TEXT_SIZE);
	if (points >= 0)
		FUZZ_CHECK(read_sum(&cursor, &sum) == POINTS_OK && *cursor == '\0' && sum == points);

	/* zeros at the end change nothing, however many */
	strcat(text, strchr(text, '.') == NULL ? ".0000000000" : "0000000000");
	cursor = text;
	if (points >= 0)
		FUZZ_CHECK(read_sum(&cursor, &sum) == POINTS_OK && *cursor == '\0' && sum == points);
}

/*
 * The order of two keys, of which none begins the other: -1, 0 or 1.
 */
static int
compare_keys(const unsigned char *a, int alen, const unsigned char *b, int blen)
{
	int			order = memcmp(a, b, Min(alen, blen));

	FUZZ_CHECK(order != 0 || alen == blen);
	return (order > 0) - (order < 0);
}

/*
 * The key of a number in units of its last decimal; returns its length.
 */
static int
key_of(Points number, int decimals, unsigned char *key)
{
	char		digits[NUMERIC_DIGITS_SIZE];
	int			size = numeric_digits_from_fixed(number, decimals, digits);
	int			len = numeric_key(digits, size, key);

	FUZZ_CHECK(len > 0 && len <= NUMERIC_KEY_SIZE(size));
	return len;
}

/*
 * Keys order as the numbers and the ratios do that they stand for.
 */
static void
check_keys(Points a, int a_decimals, Points b, int b_decimals)
{
	unsigned char a_key[NUMERIC_KEY_SIZE(NUMERIC_DIGITS_SIZE)];
	unsigned char b_key[NUMERIC_KEY_SIZE(NUMERIC_DIGITS_SIZE)];
	int128		x = a;
	int128		y = b;
	int			order = compare_keys(a_key, key_of(a, a_decimals, a_key), b_key, key_of(b, b_decimals, b_key));

	for (; a_decimals < b_decimals; a_decimals++)
		x *= 10;
	for (; b_decimals < a_decimals; b_decimals++)
		y *= 10;
	FUZZ_CHECK(order == (x > y) - (x < y));
}

static void
check_ratios(Points a, Points a_max, Points b, Points b_max)
{
	unsigned char a_key[RATIO_KEY_SIZE];
	unsigned char b_key[RATIO_KEY_SIZE];

	FUZZ_CHECK(compare_keys(a_key, ratio_key(a, a_max, a_key), b_key, ratio_key(b, b_max, b_key)) ==
			   index_compare(a, a_max, b, b_max));
}

/*
 * Reads two numbers, or two ratios, from the input; also a key of whatever bytes.
 */
static void
check_order(const uint8_t *data, size_t size)
{
	Points		number[4];
	char	   *bytes = palloc(size);

	memcpy(bytes, data, size);
	numeric_key(bytes, size, palloc(NUMERIC_KEY_SIZE(size)));
	if (size < sizeof(number))
		return;
	memcpy(number, data, sizeof(number));
	check_keys(number[0], (uint64) number[2] % 17, number[1], (uint64) number[3] % 17);
	if (number[2] > 0 && number[3] > 0)
	{
		check_ratios(number[0], number[2], number[1], number[3]);
		/* the nearest that two ratios can be */
		check_ratios(number[0], number[2], number[0] == PG_INT64_MAX ? number[0] : number[0] + 1, number[2]);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *text = fuzz_text(data, size);
	const char *cursor = text;
	Points		points;
	int128		sum;

	if (size >= sizeof(Points))
	{
		memcpy(&points, data, sizeof(Points));
		check_points(points);
	}
	if (size > sizeof(int128))
	{
		int128		number;

		memcpy(&number, data, sizeof(number));
		check_encoder(number, data[sizeof(number)] % 64);
	}
	if (size > 0)
	{
		check_decoder(data, size, 2);
		check_decoder(data, size, 4);
		check_place(data, size);
		check_order(data, size);
	}
	if (read_sum(&cursor, &sum) == POINTS_OK)
		check_points((Points) sum);
	FUZZ_CHECK(cursor >= text && cursor <= text + strlen(text));
	fuzz_free_all();
	return 0;
}
