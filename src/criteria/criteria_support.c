/*
 * criteria_support.c
 *		Planner support of criteria <@ branch: a branch is a range of codes.
 */
#include "postgres.h"

#include "base/compat.h"
#include "access/stratnum.h"
#include "catalog/pg_type.h"
#include "criteria/criteria.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

/*
 * Is this the type criteria?  Constants of it are made here, and a superuser can
 * attach these functions to operators and functions over any other type.
 */
static bool
is_criteria(Oid type)
{
	Oid			input;
	Oid			parameter;
	FmgrInfo	function;

	getTypeInputInfo(type, &input, &parameter);
	fmgr_info(input, &function);
	return function.fn_addr == criteria_in;
}

/*
 * The first code behind a branch, 0 where there is none: 3.3 behind 3.2, 4
 * behind 3.255.
 */
static Code
code_after(Code branch)
{
	int			depth = code_depth(branch);

	/* 255 carries into the level above, which leaves a 0: not a code's level */
	while (depth > 0 && ((branch >> (64 - 8 * depth)) & 0xFF) == 0xFF)
	{
		branch &= code_mask(--depth);
	}
	return depth == 0 ? 0 : branch + (UINT64CONST(1) << (64 - 8 * depth));
}

/*
 * column operator 'code a 0', the least criterion of that code.  The operator
 * is the one of the type's own order, so that it means the same in whatever
 * family it is a member of; NULL where it is no member of opfamily.
 */
static Expr *
compare_with_code(Node *column, Oid opfamily, int16 strategy, Oid type, Code code)
{
	TypeCacheEntry *order = lookup_type_cache(type, TYPECACHE_BTREE_OPFAMILY);
	Oid			operator = get_opfamily_member(order->btree_opf, type, type, strategy);
	Criteria   *bound;

	if (!OidIsValid(operator) || !op_in_opfamily(operator, opfamily))
		return NULL;
	bound = palloc0(sizeof(Criteria));
	bound->code = code;
	bound->source[0] = 'a';
	return make_opclause(operator, BOOLOID, false, (Expr *) column,
						 (Expr *) makeConst(type, -1, InvalidOid, sizeof(Criteria),
											PointerGetDatum(bound), false, false),
						 InvalidOid, InvalidOid);
}

/*
 * The range of a branch as conditions on a column, by operators of a family;
 * NIL where it has none, where the column is not of criteria or the branch is not
 * a constant that can be read.
 */
static List *
branch_conditions(Node *column, Node *branch, Oid opfamily)
{
	Const	   *constant = (Const *) branch;
	Oid			type = exprType(column);
	const char *cursor;
	Code		code;
	ParseError	error;
	Expr	   *from;
	Expr	   *to;

	if (!IsA(branch, Const) || constant->constisnull || constant->consttype != TEXTOID ||
		!is_criteria(type))
		return NIL;
	cursor = TextDatumGetCString(constant->constvalue);
	if (!code_parse(&cursor, &code, &error) || *cursor != '\0')
		return NIL;				/* execution says what is wrong with it */

	from = compare_with_code(column, opfamily, BTGreaterEqualStrategyNumber, type, code);
	if (from == NULL)
		return NIL;
	if (code_after(code) == 0)
		return list_make1(from);
	to = compare_with_code(column, opfamily, BTLessStrategyNumber, type, code_after(code));
	return to == NULL ? NIL : list_make2(from, to);
}

/*
 * The selectivity of a branch as that of its range; false where the branch is
 * not a constant or the type's default btree family is not found.
 */
static bool
branch_selectivity(PlannerInfo *root, List *args, int relid, Selectivity *selectivity)
{
	TypeCacheEntry *type;
	List	   *conditions;

	if (list_length(args) != 2)
		return false;
	type = lookup_type_cache(exprType(linitial(args)), TYPECACHE_BTREE_OPFAMILY);
	if (!OidIsValid(type->btree_opf))
		return false;
	conditions = branch_conditions(linitial(args),
								   estimate_expression_value(root, lsecond(args)),
								   type->btree_opf);
	if (conditions == NIL)
		return false;
	*selectivity = clauselist_selectivity(root, conditions, relid, JOIN_INNER, NULL);
	return true;
}

/*
 * An exact btree index condition for within or <@.
 */
static List *
index_conditions(SupportRequestIndexCondition *request)
{
	List	   *args = NIL;
	List	   *conditions = NIL;

	if (is_opclause(request->node))
		args = ((OpExpr *) request->node)->args;
	else if (is_funcclause(request->node))
		args = ((FuncExpr *) request->node)->args;
	if (list_length(args) == 2 && request->indexarg == 0)
		conditions = branch_conditions(linitial(args), lsecond(args), request->opfamily);
	if (conditions != NIL)
		request->lossy = false;
	return conditions;
}

/*
 * Support of within(criteria, branch) and <@: an index condition, and the
 * selectivity of the function, for which no operator tells it.
 */
PARINDEX_FUNCTION(criteria_within_support);
Datum
criteria_within_support(PG_FUNCTION_ARGS)
{
	Node	   *node = (Node *) PG_GETARG_POINTER(0);

	if (IsA(node, SupportRequestIndexCondition))
		PG_RETURN_POINTER(index_conditions((SupportRequestIndexCondition *) node));
	if (IsA(node, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *request = (SupportRequestSelectivity *) node;

		if (!request->is_join &&
			branch_selectivity(request->root, request->args, request->varRelid,
							   &request->selectivity))
			PG_RETURN_POINTER(request);
	}
	PG_RETURN_POINTER(NULL);
}

/*
 * Selectivity of <@: that of the range, or else that of containment.
 */
PARINDEX_FUNCTION(criteria_within_sel);
Datum
criteria_within_sel(PG_FUNCTION_ARGS)
{
	Selectivity selectivity;

	if (branch_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), (List *) PG_GETARG_POINTER(2),
						   PG_GETARG_INT32(3), &selectivity))
		PG_RETURN_FLOAT8(selectivity);
	return DirectFunctionCall4(contsel, PG_GETARG_DATUM(0), PG_GETARG_DATUM(1),
							   PG_GETARG_DATUM(2), PG_GETARG_DATUM(3));
}
