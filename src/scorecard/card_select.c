/*
 * card_select.c
 *		The arguments of accessors: card, branch, source.
 */
#include "postgres.h"

#include "base/compat.h"
#include "criteria/criteria_args.h"
#include "scorecard/card_select.h"

/*
 * The guard of accessors: selects from the card in argument card_n by the
 * branch in argument branch_n, a text or, in the axis form, an integer, and by
 * the source behind it.  False where the answer is NULL.
 */
bool
select_cells(FunctionCallInfo fcinfo, int card_n, int branch_n, bool axis_form,
			 CardSelection *selection)
{
	Code		branch = 0;
	char		source[SOURCE_SIZE];
	bool		any_source = PG_ARGISNULL(branch_n + 1);

	if (PG_ARGISNULL(card_n) || (axis_form && PG_ARGISNULL(branch_n)))
		return false;
	if (axis_form)
	{
		int32		axis = PG_GETARG_INT32(branch_n);

		if (axis < 1 || axis > 255)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("axis out of range: %d", axis),
					 errhint("An axis is an integer from 1 to 255.")));
		branch = (Code) axis << 56;
	}
	else if (!PG_ARGISNULL(branch_n))
		branch = code_argument(PG_GETARG_DATUM(branch_n), "branch");
	if (!any_source)
		source_argument(PG_GETARG_DATUM(branch_n + 1), source);
	card_select(selection, PG_GETARG_CARD(card_n), branch, any_source ? NULL : source);
	return true;
}

/*
 * The number of digits to which something is rounded, in argument n, 16 for
 * NULL; 22023 unless it is from 0 to 16.
 */
int
digits_argument(FunctionCallInfo fcinfo, int n)
{
	int32		digits = PG_ARGISNULL(n) ? INDEX_DECIMALS : PG_GETARG_INT32(n);

	if (digits < 0 || digits > INDEX_DECIMALS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("digits out of range: %d", digits),
				 errhint("Digits are from 0 to %d.", INDEX_DECIMALS)));
	return digits;
}

/*
 * A count as SQL shows it; 22003 where an integer does not hold it.
 */
Datum
count_to_datum(int64 count)
{
	if (count > PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("too many rows in a scorecard to count as an integer")));
	return Int32GetDatum((int32) count);
}
