/* oxcdata/oxcdata.c
 * Registration of OXCDATA and OXPROPS. See oxcdata/oxcdata.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/oxcdata.h"
#include "oxcdata/property.h"
#include "oxcdata/property_table.h"
#include "oxcdata/row.h"
#include "oxcdata/rtf_tree.h"
#include "oxcdata/search_folder.h"
#include "oxcdata/search_key.h"
#include "oxcdata/tag.h"
#include "oxcdata/value.h"
#include "wireshark/visible.h"

#include <epan/prefs.h>

static void register_preferences(int proto)
{
    module_t *module = prefs_register_protocol(proto, NULL);

    prefs_register_bool_preference(module, "decode_binary",
        "Show what binary values of properties hold",
        "Entry ids, change keys, recurrences and the like are binary values with a structure, which is shown below the "
        "bytes. Otherwise there are the bytes alone.", &property_decode_binary);
    prefs_register_uint_preference(module, "rtf_max", "Largest RTF to decompress (bytes)",
        "Compressed RTF is decompressed and shown up to this size; of larger one only the header is shown. 0: none is "
        "decompressed.", 10, &rtf_max);
}

void oxcdata_register(void)
{
    int oxcdata = proto_register_protocol("MS-OXCDATA structures", "OXCDATA", "oxcdata");
    int oxprops = proto_register_protocol("MS-OXPROPS properties", "OXPROPS", "oxprops");

    /* They only hold fields: there is nothing to switch off. */
    proto_set_cant_toggle(oxcdata);
    proto_set_cant_toggle(oxprops);
    register_preferences(oxcdata);
    property_register(oxcdata);
    property_tag_register(oxcdata);
    property_value_register(oxcdata);
    property_row_register(oxcdata);
    search_key_register(oxcdata);
    search_folder_register(oxcdata);
    rtf_tree_register(oxcdata);
    generated_register_oxcdata(oxcdata);
    generated_register_oxprops(oxprops);
}

bool oxcdata_is_looked_at(const proto_tree *t, int proto)
{
    static int protocols[3];

    if (!protocols[0]) {
        protocols[0] = proto_get_id_by_filter_name("oxcdata");
        protocols[1] = proto_get_id_by_filter_name("oxprops");
        protocols[2] = proto_get_id_by_filter_name("_ws.expert");
    }
    if (!t || tree_is_visible(t) || proto_field_is_referenced((proto_tree *)t, proto))
        return t != NULL;
    for (unsigned i = 0; i < G_N_ELEMENTS(protocols); i++)
        if (proto_field_is_referenced((proto_tree *)t, protocols[i]))
            return true;
    return false;
}
