/*
 * report_texts.h
 *		Codes and sources as inputs give them, sound or not.
 */
#ifndef PARINDEX_REPORT_TEXTS_H
#define PARINDEX_REPORT_TEXTS_H

#include "criteria/criteria_text.h"

extern bool text_is_code(Datum datum, Code *code);
extern bool text_is_source(Datum datum, char *source);
extern Datum code_to_text(Code code);
extern Datum code_to_order(Code code);

#endif							/* PARINDEX_REPORT_TEXTS_H */
