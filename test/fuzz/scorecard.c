/*
 * scorecard.c
 *		Text and binary input of scorecards, and merging two of them.
 *
 * The input is one card, or two with a semicolon between.
 *
 * Fuzzed: scorecard/card.c scorecard/card_check.c scorecard/card_select.c scorecard/card_text.c scorecard/card_totals.c
 * Fuzzed: scorecard/card_value.c scorecard/score_row.c scorecard/scorecard.c scorecard/scorecard_agg.c
 * Fuzzed: scorecard/scorecard_order.c scorecard/scorecard_read.c base/keyword.c base/points.c base/parse.c
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
		if (separator != NULL && fuzz_read(&type, separator + 1, size - len - 1, &b))
			merge_cards(a, b);
		else
			merge_cards(a, a);
	}
	fuzz_free_all();
	return 0;
}
