/* wireshark/register.c
 * Registration of single fields and expert infos. See wireshark/register.h.
 *
 * Wireshark keeps pointers to what describes a field or an expert info for the life of the program: the descriptions
 * are allocated here and never freed before its end.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/register.h"

#include <string.h>

static const char *filter_name(const char *prefix, const char *suffix)
{
    return wmem_strdup_printf(wmem_epan_scope(), "%s.%s", prefix, suffix);
}

void register_field(int proto, int *hf, const char *prefix, const char *suffix, const char *name, const char *blurb,
                    enum ftenum type, int display, const void *strings)
{
    hf_register_info *kept = wmem_new0(wmem_epan_scope(), hf_register_info);
    hf_register_info filled = { hf, { name, filter_name(prefix, suffix), type, display, strings, 0, blurb, HFILL } };

    *hf = -1;
    memcpy(kept, &filled, sizeof *kept);
    proto_register_field_array(proto, kept, 1);
}

void register_expert_info(int proto, expert_field *ei, const char *prefix, const char *suffix, int group, int severity,
                          const char *summary)
{
    ei_register_info *kept = wmem_new0(wmem_epan_scope(), ei_register_info);
    ei_register_info filled = { ei, { filter_name(prefix, suffix), group, severity, summary, EXPFILL } };

    ei->ei = EI_INIT_EI;
    ei->hf = EI_INIT_HF;
    memcpy(kept, &filled, sizeof *kept);
    expert_register_field_array(expert_register_protocol(proto), kept, 1);
}

void register_subtree(int *ett)
{
    int *etts[1] = { ett };

    *ett = -1;
    proto_register_subtree_array(etts, 1);
}

void register_empty_bytes(const char *prefix)
{
    int proto = proto_get_id_by_filter_name(prefix);
    void *next = NULL;

    for (header_field_info *field = proto_get_first_protocol_field(proto, &next); field;
         field = proto_get_next_protocol_field(proto, &next))
        if (field->type == FT_BYTES)
            field->display |= BASE_ALLOW_ZERO;
}
