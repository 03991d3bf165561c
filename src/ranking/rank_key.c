/*
 * rank_key.c
 *		Values as bytes whose order is the order of the values.
 */
#include "c.h"

#include "ranking/rank_key.h"

static inline unsigned char *
put_bytes(unsigned char *key, uint64 value, int bytes)
{
	for (int i = bytes - 1; i >= 0; i--)
		*key++ = (unsigned char) (value >> (8 * i));
	return key;
}

/*
 * The kind of an on-disk numeric; RANK_KEY_NULL for NaN, which has no place.
 */
static int
numeric_kind(const char *data, int len, int *start, int16 *weight)
{
	uint16		header = 0;
	bool		negative;

	*start = numeric_head(data, len, weight, &negative);
	if (*start >= 0)
		return *start + (int) sizeof(int16) > len ? RANK_KEY_ZERO :
			negative ? RANK_KEY_NEGATIVE : RANK_KEY_POSITIVE;
	memcpy(&header, data, Min(len, (int) sizeof(uint16)));
	switch (header & 0xF000)
	{
		case 0xD000:
			return RANK_KEY_MOST;
		case 0xF000:
			return RANK_KEY_LEAST;
		default:
			return RANK_KEY_NULL;
	}
}

/*
 * Writes the key of an on-disk numeric's payload; returns its length, 0 for
 * NaN.  key has room for NUMERIC_KEY_SIZE(len) bytes.
 */
int
numeric_key(const char *data, int len, unsigned char *key)
{
	int			start;
	int16		weight;
	int			kind = numeric_kind(data, len, &start, &weight);
	uint16		invert = kind == RANK_KEY_NEGATIVE ? 0xFFFF : 0;
	unsigned char *end = key;

	if (kind == RANK_KEY_NULL)
		return 0;
	*end++ = kind;
	if (kind != RANK_KEY_NEGATIVE && kind != RANK_KEY_POSITIVE)
		return 1;

	/* numeric keeps no zeros before or behind the digits */
	end = put_bytes(end, (uint16) (weight + 0x8000) ^ invert, 2);
	for (; start + (int) sizeof(int16) <= len; start += sizeof(int16))
	{
		int16		digit;

		memcpy(&digit, data + start, sizeof(int16));
		end = put_bytes(end, (uint16) (digit + 1) ^ invert, 2);
	}
	end = put_bytes(end, invert, 2);
	return end - key;
}

/*
 * Writes the key of earned / max_points, max_points above 0; returns its length.
 */
int
ratio_key(Points earned, Points max_points, unsigned char *key)
{
	int64		whole = earned / max_points;
	int64		rest = earned % max_points;
	int			bytes = 0;
	unsigned char *end = key;

	if (rest < 0)
	{
		whole--;
		rest += max_points;
	}
	while (bytes < 8 && (uint64) (whole < 0 ? ~whole : whole) >> (8 * bytes) != 0)
		bytes++;
	*end++ = whole < 0 ? 63 - bytes : 64 + bytes;
	end = put_bytes(end, whole, bytes);
	for (int i = 0; i < 2; i++)
	{
		uint128		dividend = (uint128) rest << 64;

		end = put_bytes(end, dividend / max_points, 8);
		rest = dividend % max_points;
	}
	return end - key;
}
