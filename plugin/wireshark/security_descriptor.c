/* wireshark/security_descriptor.c
 * See wireshark/security_descriptor.h. libwireshark does not export dissect_nt_sec_desc(), but LDAP has it in a table,
 * by the name of the attribute that holds a security descriptor.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/security_descriptor.h"
#include "wireshark/layers.h"

#include <epan/exceptions.h>

bool ws_show_security_descriptor(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    dissector_table_t attributes = find_dissector_table("ldap.name");
    dissector_handle_t handle = attributes ? dissector_get_string_handle(attributes, "nTSecurityDescriptor") : NULL;
    const char *proto = pinfo->current_proto;
    unsigned layers = ws_layers_count(pinfo);
    volatile bool fits = true;

    if (!handle)
        return true;
    TRY {
        call_dissector_only(handle, tvb, pinfo, tree, NULL);
    } CATCH_BOUNDS_AND_DISSECTOR_ERRORS {
        fits = false;
    } ENDTRY;
    /* The frame has no LDAP. */
    ws_layers_cut(pinfo, layers);
    pinfo->current_proto = proto;
    return fits;
}
