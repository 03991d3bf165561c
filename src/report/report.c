/*
 * report.c
 *		What a report's procedures cannot ask in SQL.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "nodes/value.h"
#include "parser/parse_func.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

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

/* Who called what now runs as a report's owner; nobody outside of that */
static Oid	caller_of_owner = InvalidOid;

/*
 * The name of the role that works with a report: the caller where its work is
 * done as the report's owner, else the current user.
 */
PARINDEX_FUNCTION(report_caller);
Datum
report_caller(PG_FUNCTION_ARGS)
{
	Oid			role = OidIsValid(caller_of_owner) ? caller_of_owner : GetUserId();

	(void) fcinfo;
	return DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(role, false)));
}

/*
 * A function in the schema of another one, found by name and arguments.
 */
static Oid
neighbour(Oid function, const char *name, int nargs, const Oid *argtypes)
{
	char	   *schema = get_namespace_name(get_func_namespace(function));

	return LookupFuncName(list_make2(makeString(schema), makeString(pstrdup(name))),
						  nargs, argtypes, false);
}

/*
 * Who owns the schema of that name; 3F000 where there is none.
 */
static Oid
schema_owner(const char *name)
{
	HeapTuple	tuple = SearchSysCache1(NAMESPACEOID, ObjectIdGetDatum(get_namespace_oid(name, false)));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_SCHEMA_NAME),
				 errmsg("report \"%s\" does not exist", name)));
	owner = ((Form_pg_namespace) GETSTRUCT(tuple))->nspowner;
	ReleaseSysCache(tuple);
	return owner;
}

/*
 * Calls a function with the arguments and the result of this call.
 */
static Datum
call_alike(FunctionCallInfo fcinfo, Oid function)
{
	LOCAL_FCINFO(call, FUNC_MAX_ARGS);
	FmgrInfo	flinfo;
	Datum		result;

	fmgr_info(function, &flinfo);
	InitFunctionCallInfoData(*call, &flinfo, PG_NARGS(), PG_GET_COLLATION(), NULL, NULL);
	memcpy(call->args, fcinfo->args, PG_NARGS() * sizeof(NullableDatum));
	result = FunctionCallInvoke(call);
	fcinfo->isnull = call->isnull;
	return result;
}

/*
 * Work with the report in the first argument, done as its owner: after
 * report_authorize has agreed, calls the function that has "_as_owner" behind
 * the name of this one, with the same arguments.
 *
 * As with REFRESH MATERIALIZED VIEW, what the owner put into views, triggers,
 * types or casts runs with the owner's rights and not with those of the caller,
 * cannot become another role, and leaves no setting or deferred trigger behind.
 */
PARINDEX_FUNCTION(report_as_owner);
Datum
report_as_owner(PG_FUNCTION_ARGS)
{
	Oid			self = fcinfo->flinfo->fn_oid;
	char	   *task = get_func_name(self);
	Oid		   *argtypes;
	int			nargs;
	Oid			inner;
	Oid			authorize;
	Oid			owner;
	Oid			caller;
	Oid			outer_caller = caller_of_owner;
	int			context;
	int			nest_level;
	volatile Datum result = (Datum) 0;

	get_func_signature(self, &argtypes, &nargs);
	inner = neighbour(self, psprintf("%s_as_owner", task), nargs, argtypes);
	authorize = neighbour(self, "report_authorize", 2, (Oid[]) {TEXTOID, TEXTOID});
	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_SCHEMA_NAME),
				 errmsg("report \"NULL\" does not exist"),
				 errhint("CALL parindex.create_report makes a report.")));
	(void) OidFunctionCall2(authorize, PG_GETARG_DATUM(0), CStringGetTextDatum(task));
	owner = schema_owner(text_to_cstring(PG_GETARG_TEXT_PP(0)));

	GetUserIdAndSecContext(&caller, &context);
	caller_of_owner = caller;
	SetUserIdAndSecContext(owner, context | SECURITY_RESTRICTED_OPERATION);
	nest_level = NewGUCNestLevel();
	PG_TRY();
	{
		result = call_alike(fcinfo, inner);
	}
	PG_FINALLY();
	{
		/* an error restores user and settings by itself, but not this */
		caller_of_owner = outer_caller;
	}
	PG_END_TRY();
	AtEOXact_GUC(false, nest_level);
	SetUserIdAndSecContext(caller, context);
	return result;
}
