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

#include <epan/expert.h>

static int hf_error;
static expert_field ei_failed, ei_warned;

bool failure_is_warning(uint32_t code)
{
    return code >> 16 == 0x0004;
}

static const char *code_name(packet_info *pinfo, const failure *f)
{
    return f->name ? f->name : ws_val_to_str_ext(pinfo->pool, f->code, &ex_error_names, "0x%08x");
}

static bool is_warning(const failure *f)
{
    return (f->source == FAILED_ROP || f->source == FAILED_METHOD) && failure_is_warning(f->code);
}

void failure_show(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, int off, int len, const failure *f)
{
    const char *name = code_name(pinfo, f);
    proto_item *item = proto_tree_add_uint_format_value(t, hf_error, tvb, off, len, f->code, "%s (0x%08x)", name,
                                                        f->code);
    const ex_event event = { .kind = EVENT_FAILURE, .is_request = f->is_request, .call = f->call,
                             .failure = { f->what, name, f->code, (uint8_t)f->source, is_warning(f) } };

    proto_item_set_generated(item);
    if (is_warning(f))
        expert_add_info_format(pinfo, item, &ei_warned, "%s warns: %s (0x%08x)", f->what, name, f->code);
    else
        expert_add_info_format(pinfo, item, &ei_failed, "%s failed: %s (0x%08x)", f->what, name, f->code);
    event_tell(pinfo, &event);
}

void failure_register(void)
{
    static hf_register_info hf[] = {
        { &hf_error, { "Error", "exchange.error", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0,
            "What the server says went wrong, whatever tells it: a ROP, a method, HTTP or DCE/RPC", HFILL } },
    };
    static ei_register_info ei[] = {
        { &ei_failed, { "exchange.failed", PI_RESPONSE_CODE, PI_WARN, "The server refused something", EXPFILL } },
        { &ei_warned, { "exchange.warned", PI_RESPONSE_CODE, PI_NOTE,
            "The server did something, but not all of it", EXPFILL } },
    };

    proto_register_field_array(ex_exchange.proto, hf, array_length(hf));
    expert_register_field_array(expert_register_protocol(ex_exchange.proto), ei, array_length(ei));
}
