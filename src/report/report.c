/*
 * report.c
 *		What the procedures of a report cannot ask in SQL.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/xact.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"

/*
 * May the calling procedure COMMIT without committing work of its caller's?
 * Only outside functions, transaction blocks and subtransactions, and before
 * anything was written.
 */
PARINDEX_FUNCTION(report_may_commit);
Datum
report_may_commit(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_BOOL(SPI_inside_nonatomic_context() && !IsSubTransaction() &&
				   !TransactionIdIsValid(GetTopTransactionIdIfAny()));
}

/*
 * Who logged in, whatever SET SESSION AUTHORIZATION made of the session.
 */
PARINDEX_FUNCTION(report_login);
Datum
report_login(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_OID(GetAuthenticatedUserId());
}

/*
 * A text argument as a C string; NULL for NULL and the empty string.
 */
static char *
optional_text(FunctionCallInfo fcinfo, int argument)
{
	char	   *string;

	if (PG_ARGISNULL(argument))
		return NULL;
	string = text_to_cstring(PG_GETARG_TEXT_PP(argument));
	return *string ? string : NULL;
}

/*
 * Raises an error again after the log was written.  RAISE cannot leave out a
 * detail or hint that is known only at run time.
 */
PARINDEX_FUNCTION(report_raise);
Datum
report_raise(PG_FUNCTION_ARGS)
{
	char	   *state = optional_text(fcinfo, 0);
	char	   *message = optional_text(fcinfo, 1);
	char	   *detail = optional_text(fcinfo, 2);
	char	   *hint = optional_text(fcinfo, 3);

	if (state == NULL || strlen(state) != 5 ||
		strspn(state, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 5)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("SQLSTATE of an error must be five digits and capitals")));
	if (strcmp(state, "00000") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("SQLSTATE 00000 is that of success")));

	ereport(ERROR,
			(errcode(MAKE_SQLSTATE(state[0], state[1], state[2], state[3], state[4])),
			 errmsg_internal("%s", message ? message : ""),
			 detail ? errdetail_internal("%s", detail) : 0,
			 hint ? errhint("%s", hint) : 0));
	PG_RETURN_VOID();
}
