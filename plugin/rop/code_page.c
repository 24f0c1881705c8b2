/* rop/code_page.c
 * Code pages of 8-bit text in ROPs. See rop/code_page.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/code_page.h"
#include "read/string.h"

#define CODE_PAGE_OF_LOGON 0x0fff    /* as a CodePageId (MS-OXCMSG 2.2.3.1.1) */

/* Whether such an object is never a message's, or has text in the session's code page all the same: that of transfers
   is "the connection's" (MS-OXCFXICS 3.2.5.8.1.1, 3.2.5.9.1.1). */
static bool is_of_session(object_kind kind)
{
    switch (kind) {
    case OBJ_LOGON: case OBJ_FOLDER: case OBJ_NOTIFICATION: case OBJ_FAST_TRANSFER: case OBJ_SYNC: return true;
    default: return false;
    }
}

/* Whether the object may be a message's, of which the opening was not captured. */
static bool may_differ(const ex_object *o, uint32_t seq)
{
    return (!o->opened_by || o->owner_missed) && !is_of_session(object_kind_at(o, seq));
}

void rop_code_page_inherit(ex_object *o, const ex_object *on, uint32_t seq)
{
    if (is_of_session((object_kind)o->kind))
        return;
    o->code_page = on->code_page;
    o->owner_missed = may_differ(on, seq);
}

static void take_session_page(ex_cursor *c)
{
    const ex_call *call = c->rop->call;
    const char *doubt = NULL;

    if (!call || !call->session_connected)
        doubt = "The code page of 8-bit text is not known, as what connected the client (Connect, EcDoConnectEx) was "
                "not captured";
    else if (!call->session_code_page)
        doubt = "The code page of 8-bit text is not known, as the client named none when it connected";
    cur_set_code_page(c, call ? call->session_code_page : 0, doubt);
}

/* o may be NULL: then it is not known. */
static void take_page_of(ex_cursor *c, const ex_object *o)
{
    if (o && o->code_page) {
        cur_set_code_page(c, o->code_page, NULL);
        return;
    }
    take_session_page(c);
    if (c->code_page && o && may_differ(o, c->rop->record->seq))
        cur_set_code_page(c, c->code_page, "The code page of 8-bit text is not sure, as what opened the message that "
                          "the object may belong to was not captured");
}

static const ex_object *object_of(const ex_cursor *c)
{
    const rop_record *r = c->rop->record;
    return r->output ? r->output : r->input;
}

void rop_code_page_begin(ex_cursor *c)
{
    take_page_of(c, object_of(c));
}

void rop_code_page(ex_cursor *c, uint32_t page)
{
    ex_object *o = rop_is_learning(c) && c->rop->is_request ? c->rop->record->output : NULL;

    if (!c->rop || c->bad || !page)
        return;
    if (o) {
        o->code_page = page == CODE_PAGE_OF_LOGON ? 0 : (uint16_t)page;
        o->owner_missed = false;
    }
    if (page == CODE_PAGE_OF_LOGON)
        take_session_page(c);
    else
        cur_set_code_page(c, (uint16_t)page, NULL);
}
