/*
 * scorecard.c
 *		Text and binary input of scorecards, merging two of them, one with the
 *		other's cells, and recoding.
 *
 * The input is one card, or two with a semicolon between, or a card, a semicolon
 * and codes, old and new by turns, with commas between.
 *
 * Fuzzed: scorecard/card.c scorecard/card_check.c scorecard/card_select.c scorecard/card_text.c scorecard/card_totals.c
 * Fuzzed: scorecard/card_value.c scorecard/score_row.c scorecard/scorecard.c scorecard/scorecard_agg.c
 * Fuzzed: scorecard/scorecard_order.c scorecard/scorecard_read.c scorecard/scorecard_recode.c
 * Fuzzed: scorecard/scorecard_replace.c base/keyword.c base/points.c base/parse.c
 * Fuzzed: base/input_error.c base/binary.c base/unseen.c base/numeric_points.c criteria/code.c criteria/source.c
 * Fuzzed: criteria/criteria_text.c criteria/criteria_args.c
 */
#include "server.h"

#include "scorecard/card_value.h"
#include "utils/builtins.h"

FUZZ_FUNCTION(scorecard_in);
FUZZ_FUNCTION(scorecard_out);
FUZZ_FUNCTION(scorecard_recv);
FUZZ_FUNCTION(scorecard_send);
FUZZ_FUNCTION(scorecard_eq);
FUZZ_FUNCTION(scorecard_hash);
FUZZ_FUNCTION(scorecard_cmp);
FUZZ_FUNCTION(scorecard_combine);
FUZZ_FUNCTION(scorecard_combine_inv);
FUZZ_FUNCTION(scorecard_final);
FUZZ_FUNCTION(scorecard_to_depth);
FUZZ_FUNCTION(scorecard_par_index);
FUZZ_FUNCTION(scorecard_points);
FUZZ_FUNCTION(scorecard_duplicates);
FUZZ_FUNCTION(scorecard_missing);
FUZZ_FUNCTION(scorecard_recode);
FUZZ_FUNCTION(scorecard_with_cells);

static const FuzzType type = {
	scorecard_in, scorecard_out, scorecard_recv, scorecard_send, scorecard_eq, scorecard_hash, 0
};

static void
read_card(Datum card)
{
	Datum		result;
	Datum		zero = PointerGetDatum(cstring_to_text("zero"));
	Datum		branch = PointerGetDatum(cstring_to_text("1.2"));

	fuzz_round_trips(&type, card);
	FUZZ_CHECK(fuzz_must(scorecard_cmp, 2, card, card) == 0);
	FUZZ_CHECK(fuzz_must(scorecard_missing, 2, card, card) == 0);
	FUZZ_CHECK(fuzz_same(&type, card,
						 PointerGetDatum(card_canonical((Card *) DatumGetPointer(card),
														((Card *) DatumGetPointer(card))->depth))));
	(void) fuzz_call(scorecard_par_index, &result, 4, card, FUZZ_NULL, FUZZ_NULL, zero);
	(void) fuzz_call(scorecard_points, &result, 3, card, branch, FUZZ_NULL);
	(void) fuzz_call(scorecard_duplicates, &result, 3, card, FUZZ_NULL, FUZZ_NULL);
	if (fuzz_call(scorecard_to_depth, &result, 2, card, Int32GetDatum(2)))
		fuzz_round_trips(&type, result);
}

/*
 * a + b is b + a, and taking b out of it leaves a.
 */
static void
merge_cards(Datum a, Datum b)
{
	Datum		sum;
	Datum		other;
	bool		fits = fuzz_call(scorecard_combine, &sum, 2, a, fuzz_short_varlena(b));

	FUZZ_CHECK(fits == fuzz_call(scorecard_combine, &other, 2, b, fuzz_short_varlena(a)));
	if (!fits)
		return;
	FUZZ_CHECK(fuzz_same(&type, sum, other));
	fuzz_round_trips(&type, sum);
	other = fuzz_must(scorecard_combine_inv, 2, sum, b);
	FUZZ_CHECK(fuzz_same(&type, other, a));
}

/*
 * A card's own cells change nothing; with another's it lacks none of them.
 */
static void
replace_cells(Datum card, Datum cells)
{
	Datum		result = fuzz_must(scorecard_with_cells, 2, card, card);

	FUZZ_CHECK(fuzz_same(&type, card, result));
	if (!fuzz_call(scorecard_with_cells, &result, 2, card, cells))
		return;
	fuzz_round_trips(&type, result);
	FUZZ_CHECK(fuzz_must(scorecard_missing, 2, result, cells) == 0);
	FUZZ_CHECK(fuzz_must(scorecard_missing, 2, result, card) == 0);
	FUZZ_CHECK(fuzz_must(scorecard_missing, 2, card, result) == 0);
}

/*
 * A card under other codes is a card.
 */
static void
recode_card(Datum card, const uint8_t *data, size_t size)
{
	Datum		codes[2][16];
	int			count = 0;
	Datum		result;

	for (char *word = strtok(fuzz_text(data, size), ","); word != NULL && count < 32;
		 word = strtok(NULL, ","))
	{
		codes[count % 2][count / 2] = PointerGetDatum(cstring_to_text(word));
		count++;
	}
	if (fuzz_call(scorecard_recode, &result, 3, card, fuzz_text_array(codes[0], (count + 1) / 2),
				  fuzz_text_array(codes[1], count / 2)))
		fuzz_round_trips(&type, result);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *separator = size == 0 ? NULL : memchr(data, ';', size);
	size_t		len = separator == NULL ? size : (size_t) (separator - data);
	Datum		a;
	Datum		b;

	if (fuzz_read(&type, data, len, &a))
	{
		read_card(a);
		if (separator == NULL)
			merge_cards(a, a);
		else if (fuzz_read(&type, separator + 1, size - len - 1, &b))
		{
			merge_cards(a, b);
			replace_cells(a, b);
		}
		else
			recode_card(a, separator + 1, size - len - 1);
	}
	fuzz_free_all();
	return 0;
}
