/*
 * criteria.c
 *		Text and binary input of criteria, codes and sources.
 *
 * Fuzzed: criteria/criteria.c base/points.c base/parse.c base/input_error.c base/binary.c base/unseen.c
 * Fuzzed: base/numeric_points.c criteria/code.c criteria/source.c criteria/criteria_text.c
 * Fuzzed: criteria/criteria_args.c
 */
#include "server.h"

#include "criteria/criteria_args.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

FUZZ_FUNCTION(criteria_in);
FUZZ_FUNCTION(criteria_out);
FUZZ_FUNCTION(criteria_recv);
FUZZ_FUNCTION(criteria_send);
FUZZ_FUNCTION(criteria_eq);
FUZZ_FUNCTION(criteria_hash);
FUZZ_FUNCTION(criteria_cmp);
FUZZ_FUNCTION(criteria_within);
FUZZ_FUNCTION(criteria_code);
FUZZ_FUNCTION(criteria_make);
FUZZ_FUNCTION(criteria_source);
FUZZ_FUNCTION(criteria_max_points);

static const FuzzType type = {
	criteria_in, criteria_out, criteria_recv, criteria_send, criteria_eq, criteria_hash,
	sizeof(Criteria)
};

/*
 * A parser's error is inside the text and says why.
 */
static void
check_error_place(const char *text)
{
	Criteria	criteria;
	ParseError	error = {0};

	if (criteria_parse(text, &criteria, &error))
		FUZZ_CHECK(criteria_valid(&criteria));
	else
		FUZZ_CHECK(error.at >= text && error.at <= text + strlen(text) && error.why != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Datum		value;
	Datum		text = PointerGetDatum(cstring_to_text_with_len((const char *) data, size));
	Datum		result;

	check_error_place(fuzz_text(data, size));
	if (fuzz_read(&type, data, size, &value))
	{
		Datum		code = fuzz_must(criteria_code, 1, value);

		fuzz_round_trips(&type, value);
		FUZZ_CHECK(fuzz_must(criteria_cmp, 2, value, value) == 0);
		FUZZ_CHECK(DatumGetBool(fuzz_must(criteria_within, 2, value, code)));
		result = fuzz_must(criteria_make, 3, code, fuzz_must(criteria_source, 1, value),
						   fuzz_short_varlena(fuzz_must(criteria_max_points, 1, value)));
		FUZZ_CHECK(fuzz_same(&type, value, result));
		(void) fuzz_call(criteria_within, &result, 2, value, text);
	}
	(void) fuzz_call(criteria_make, &result, 3, text, text,
					 int128_to_numeric(1, 0));
	fuzz_free_all();
	return 0;
}
