/* session/failure.c
 * What the server refuses. See session/failure.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/failure.h"
#include "read/names.h"
#include "session/event.h"
#include "session/protocol.h"
#include "wireshark/visible.h"

#include <epan/expert.h>

static int hf_error = -1, hf_source = -1, hf_what = -1, hf_name = -1;
static int ett_error = -1;
static expert_field ei_failed, ei_warned;

static const value_string source_names[] = {
    { FAILED_ROP, "ROP" },
    { FAILED_METHOD, "Method" },
    { FAILED_REQUEST, "X-ResponseCode" },
    { FAILED_HTTP, "HTTP" },
    { FAILED_RPC, "DCE/RPC fault" },
    { FAILED_SYNC, "Synchronization" },
    { 0, NULL }
};

bool failure_is_warning(uint32_t code)
{
    for (const uint32_t *warning = ex_warnings; *warning; warning++)
        if (*warning == code)
            return true;
    return code >> 16 == 0x0004;             /* the severity "warning" of a SCODE */
}

/* The names that Wireshark's own dissector has for the status of a fault; NULL: it has none. */
static const char *fault_name(uint32_t code)
{
    const header_field_info *hf = proto_registrar_get_byname("dcerpc.cn_status");

    if (!hf || !hf->strings)
        return NULL;
    return (hf->display & BASE_EXT_STRING) ? try_val_to_str_ext(code, (value_string_ext *)hf->strings)
                                           : try_val_to_str(code, (const value_string *)hf->strings);
}

const char *failure_name(packet_info *pinfo, failure_source source, uint32_t code)
{
    const char *name;

    switch (source) {
    case FAILED_REQUEST:
        return ws_val_to_str_ext(pinfo->pool, code, &mapihttp_response_codes, "X-ResponseCode %u");
    case FAILED_HTTP:
        name = try_val_to_str_ext(code, &http_status_codes);
        return wmem_strdup_printf(pinfo->pool, "HTTP %u%s%s", code, name ? " " : "", name ? name : "");
    case FAILED_RPC:
        name = fault_name(code);
        break;
    default:
        name = try_val_to_str_ext(code, &ex_error_names);
        break;
    }
    return name ? name : wmem_strdup_printf(pinfo->pool, "0x%08x", code);
}

static bool is_warning(const failure *f)
{
    if (f->warns)
        return true;
    return (f->source == FAILED_ROP || f->source == FAILED_METHOD || f->source == FAILED_SYNC)
           && failure_is_warning(f->code);
}

/* The code as people write it: decimal where it is a number of HTTP. */
static const char *code_text(packet_info *pinfo, const failure *f, const char *name)
{
    if (f->source == FAILED_HTTP)
        return name;
    return wmem_strdup_printf(pinfo->pool, f->source == FAILED_REQUEST ? "%s (%u)" : "%s (0x%08x)", name, f->code);
}

static proto_item *show_item(proto_tree *t, tvbuff_t *tvb, int off, int len, const failure *f, const char *name,
                             const char *text)
{
    proto_item *item = item_generated(proto_tree_add_uint_format_value(t, hf_error, tvb, off, len, f->code, "%s", text));
    proto_tree *tree = proto_item_add_subtree(item, ett_error);

    item_generated(proto_tree_add_string(tree, hf_what, tvb, off, 0, f->what));
    item_generated(proto_tree_add_string(tree, hf_name, tvb, off, 0, name));
    item_generated(proto_tree_add_uint(tree, hf_source, tvb, off, 0, f->source));
    return item;
}

/* First pass: what failed of a call as a whole. */
static void keep(packet_info *pinfo, const failure *f)
{
    if (!f->call || PINFO_FD_VISITED(pinfo) || is_warning(f) || f->source == FAILED_ROP || f->source == FAILED_SYNC)
        return;
    f->call->error = f->code;
    f->call->error_source = (uint8_t)f->source;
}

void failure_show(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, int off, int len, const failure *f)
{
    const char *name = f->name ? f->name : failure_name(pinfo, f->source, f->code);
    const char *text = code_text(pinfo, f, name);
    const bool warns = is_warning(f);
    proto_item *item = t ? show_item(t, tvb, off, len, f, name, text) : NULL;
    const ex_event event = { .kind = EVENT_FAILURE, .is_request = f->is_request, .call = f->call,
                             .failure = { f->what, name, f->code, (uint8_t)f->source, warns } };

    keep(pinfo, f);
    expert_add_info_format(pinfo, item, warns ? &ei_warned : &ei_failed, "%s %s: %s%s", f->what,
                           warns ? "warns" : "failed", text, f->about ? f->about : "");
    event_tell(pinfo, &event);
}

const char *failure_of_call(packet_info *pinfo, const ex_call *call)
{
    if (!call || call->error_source == FAILED_NOTHING)
        return NULL;
    return failure_name(pinfo, (failure_source)call->error_source, call->error);
}

/* ---- Results of methods ---- */

static void show_result(ex_cursor *c, proto_tree *t, const char *method, uint32_t code, const char *name)
{
    const failure f = { .source = FAILED_METHOD, .code = code, .what = method, .name = name, .call = c->call,
                        .is_request = c->is_request };

    col_append_fstr(c->pinfo->cinfo, COL_INFO, " %s",
                    name ? name : failure_name(c->pinfo, FAILED_METHOD, code));
    failure_show(c->pinfo, t, c->tvb, c->off - 4, 4, &f);
}

void failure_result(ex_cursor *c, proto_tree *t, const char *method, uint32_t code)
{
    if (code && !c->bad && !c->probe)
        show_result(c, t, method, code, NULL);
}

void failure_own_result(ex_cursor *c, proto_tree *t, const char *method, uint32_t code, const value_string *names,
                        uint32_t success)
{
    const char *name = try_val_to_str(code, names);

    if (c->bad || c->probe)
        return;
    if (code == success) {
        col_append_fstr(c->pinfo->cinfo, COL_INFO, " %s", name ? name : "");
        return;
    }
    if (!name && tree_is_visible(t)) {       /* one of the codes that all methods have */
        proto_item *item = tree_last_item(t);
        proto_item_set_text(item, "%s: %s (0x%08x)", cur_field_name(item_field(item)),
                            failure_name(c->pinfo, FAILED_METHOD, code), code);
    }
    if (code)
        show_result(c, t, method, code, name);
}

void failure_register(void)
{
    static hf_register_info hf[] = {
        { &hf_error, { "Error", "exchange.error", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0,
            "What the server says went wrong, whatever tells it: a ROP, a method, HTTP or DCE/RPC", HFILL } },
        { &hf_what, { "What failed", "exchange.error.what", FT_STRING, BASE_NONE, NULL, 0,
            "The ROP, method or request type that failed", HFILL } },
        { &hf_name, { "Name", "exchange.error.name", FT_STRING, BASE_NONE, NULL, 0,
            "The code's name, as who gives it has it", HFILL } },
        { &hf_source, { "Source", "exchange.error.source", FT_UINT8, BASE_DEC, VALS(source_names), 0,
            "Who gives the code, which tells what it means", HFILL } },
    };
    static ei_register_info ei[] = {
        { &ei_failed, { "exchange.failed", PI_RESPONSE_CODE, PI_WARN, "The server refused something", EXPFILL } },
        { &ei_warned, { "exchange.warned", PI_RESPONSE_CODE, PI_NOTE,
            "The server did something, but not all of it", EXPFILL } },
    };
    static int *ett[] = { &ett_error };

    proto_register_field_array(exchange_proto, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
    expert_register_field_array(expert_register_protocol(exchange_proto), ei, array_length(ei));
}
