/* rop/code_page.h
 * Which code page the 8-bit text of a ROP is in (MS-OXCROPS 3.1.5.4): that of the message that owns the object which
 * the ROP works on, else that of the session.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_CODE_PAGE_H
#define EXCHANGE_ROP_CODE_PAGE_H

#include "rop/context.h"

/* First pass: what the new object o takes over from the object that it is opened on, as far as that is known at ROP
   number seq. */
void rop_code_page_inherit(ex_object *o, const ex_object *on, uint32_t seq);
/* Behind the header of a ROP: the cursor gets the code page of the object that the ROP opens, else of the one that it
   works on. */
void rop_code_page_begin(ex_cursor *c);

/* What generated code calls, behind a CodePageId: text from here on is in this code page; 0: in the object's, 0x0fff: in
   the session's. In a request it is also the page of the message that the ROP opens. */
void rop_code_page(ex_cursor *c, uint32_t page);

#endif
