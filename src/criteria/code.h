/*
 * code.h
 *		A code in the tree of criteria, such as 3.2.10.
 */
#ifndef PARINDEX_CODE_H
#define PARINDEX_CODE_H

#include "base/parse.h"

#define CODE_LEVELS			7

/* Room for the text of a code: "255." seven times */
#define CODE_TEXT_SIZE		28

/*
 * A code is one integer whose order is the order of codes: level 1 in the
 * highest byte, level 7 in byte 1, byte 0 and the levels that are not there 0.
 *
 *		3.2		03 02 00 00 00 00 00 00
 *		3.2.10	03 02 0a 00 00 00 00 00
 */
typedef uint64 Code;

extern bool code_parse(const char **cursor, Code *code, ParseError *error);
extern int	code_format(Code code, char *text);

/*
 * The bits of a code's first depth levels; depth 0 stands for none of them.
 */
static inline Code
code_mask(int depth)
{
	return depth == 0 ? 0 : ~UINT64CONST(0) << (64 - 8 * depth);
}

static inline int
code_depth(Code code)
{
	int			depth = 0;

	while (depth < CODE_LEVELS && (code << (8 * depth)) >> 56 != 0)
		depth++;
	return depth;
}

/* Is this what code_parse could have made? */
static inline bool
code_valid(Code code)
{
	return code != 0 && (code & ~code_mask(code_depth(code))) == 0 &&
		code_depth(code) > 0;
}

static inline int
code_axis(Code code)
{
	return (int) (code >> 56);
}

#endif							/* PARINDEX_CODE_H */
