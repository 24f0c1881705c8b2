/* wireshark/registration.c
 * Fields and expert infos registered one by one. See wireshark/registration.h.
 *
 * Wireshark keeps the pointers to what is registered for the life of the program, so each has memory of its own.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/registration.h"

#include <epan/wmem_scopes.h>
#include <string.h>

void ws_register_field(int proto, int *hf, const char *prefix, const char *suffix, const char *name, enum ftenum type,
                       int display, const void *strings)
{
    hf_register_info *r = wmem_new0(wmem_epan_scope(), hf_register_info);
    hf_register_info filled = { hf, { name, wmem_strdup_printf(wmem_epan_scope(), "%s.%s", prefix, suffix),
                                      type, display, strings, 0, NULL, HFILL } };

    *hf = -1;
    memcpy(r, &filled, sizeof *r);
    proto_register_field_array(proto, r, 1);
}

void ws_register_expert(int proto, expert_field *ei, const char *prefix, const char *suffix, int group, int severity,
                        const char *text)
{
    ei_register_info *r = wmem_new0(wmem_epan_scope(), ei_register_info);
    ei_register_info filled = { ei, { wmem_strdup_printf(wmem_epan_scope(), "%s.%s", prefix, suffix), group, severity,
                                      text, EXPFILL } };

    ei->ei = EI_INIT_EI;
    ei->hf = EI_INIT_HF;
    memcpy(r, &filled, sizeof *r);
    expert_register_field_array(expert_register_protocol(proto), r, 1);
}
