/* read/protocol.c
 * Registration of what every protocol has. See read/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/protocol.h"
#include "wireshark/register.h"

static void register_fields(ex_proto *p, const char *prefix)
{
    register_field(p->proto, &p->hf_undecoded, prefix, "undecoded", "Undecoded", "Bytes that are not understood",
                   FT_BYTES, BASE_NONE, NULL);
    register_field(p->proto, &p->hf_referent, prefix, "ndr.referent_id", "Referent ID",
                   "Number of a pointer in NDR; zero: it points to nothing", FT_UINT32, BASE_HEX, NULL);
    register_field(p->proto, &p->hf_max_count, prefix, "ndr.max_count", "Max Count",
                   "How many elements an array in NDR has", FT_UINT32, BASE_DEC, NULL);
    register_field(p->proto, &p->hf_offset, prefix, "ndr.offset", "Offset",
                   "Which element of an array in NDR is the first one sent", FT_UINT32, BASE_DEC, NULL);
    register_field(p->proto, &p->hf_actual_count, prefix, "ndr.actual_count", "Actual Count",
                   "How many elements of an array in NDR are sent", FT_UINT32, BASE_DEC, NULL);
}

static void register_experts(ex_proto *p, const char *prefix)
{
    register_expert_info(p->proto, &p->ei_short, prefix, "short", PI_MALFORMED, PI_ERROR, "Field is cut short");
    register_expert_info(p->proto, &p->ei_bad, prefix, "bad_value", PI_PROTOCOL, PI_ERROR,
                         "Value contradicts the specification");
    register_expert_info(p->proto, &p->ei_undecoded, prefix, "bytes_left", PI_UNDECODED, PI_WARN, "Bytes not decoded");
    register_expert_info(p->proto, &p->ei_context, prefix, "missing_context", PI_SEQUENCE, PI_NOTE,
                         "Earlier packets would be needed");
    register_expert_info(p->proto, &p->ei_must, prefix, "unexpected_value", PI_PROTOCOL, PI_NOTE,
                         "Not the value that the specification demands");
    register_expert_info(p->proto, &p->ei_reserved, prefix, "reserved_bits", PI_PROTOCOL, PI_NOTE,
                         "Bits without meaning are set");
    register_expert_info(p->proto, &p->ei_deviation, prefix, "deviation", PI_PROTOCOL, PI_NOTE,
                         "Laid out as some implementation has it, not as the specification does");
    register_expert_info(p->proto, &p->ei_code_page, prefix, "code_page_unknown", PI_UNDECODED, PI_NOTE,
                         "8-bit text in a code page that is not known");
    register_expert_info(p->proto, &p->ei_items, prefix, "too_many_items", PI_UNDECODED, PI_WARN,
                         "Too many items to show: the rest is left out");
}

void ex_proto_register(ex_proto *p, const char *long_name, const char *name, const char *prefix)
{
    p->proto = proto_register_protocol(long_name, name, prefix);
    register_fields(p, prefix);
    register_subtree(&p->ett);
    register_experts(p, prefix);
}
