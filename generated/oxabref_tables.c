/* Do not edit. Generated from specs/ms-oxabref.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tables.h"
#include "rop.h"
#include "ndr.h"
#include "nspi_names.h"
#include "nspi_rows.h"
#include "property.h"
#include "push.h"
#include "recurrence.h"
#include "structures.h"

static int hf_get_new_dsa_ul_flags = -1;
static int hf_get_new_dsa_p_user_dn = -1;
static int hf_get_new_dsa_ppsz_unused = -1;
static int hf_get_new_dsa_ppsz_server = -1;
static int hf_get_new_dsa_return_value = -1;
static int hf_get_fqdn_from_server_dn_ul_flags = -1;
static int hf_get_fqdn_from_server_dn_cb_mailbox_server_dn = -1;
static int hf_get_fqdn_from_server_dn_sz_mailbox_server_dn = -1;
static int hf_get_fqdn_from_server_dn_ppsz_server_fqdn = -1;
static int hf_get_fqdn_from_server_dn_return_value = -1;


/* RfrGetNewDSA request, MS-OXABREF 3.1.4.1 */
static void oxabref_get_new_dsa_rpc_request(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_get_new_dsa_ul_flags);
    ndr_string8(c, t, hf_get_new_dsa_p_user_dn, NULL);
    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_unused) && ndr_referent(c, t, hf_get_new_dsa_ppsz_unused)) {
        ndr_string8(c, t, hf_get_new_dsa_ppsz_unused, NULL);
    }
    ndr_run_deferred(c);
    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_server) && ndr_referent(c, t, hf_get_new_dsa_ppsz_server)) {
        ndr_string8(c, t, hf_get_new_dsa_ppsz_server, NULL);
    }
    ndr_run_deferred(c);
}

/* RfrGetNewDSA response, MS-OXABREF 3.1.4.1 */
static void oxabref_get_new_dsa_rpc_response(ex_cursor *c, proto_tree *t)
{
    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_unused) && ndr_referent(c, t, hf_get_new_dsa_ppsz_unused)) {
        ndr_string8(c, t, hf_get_new_dsa_ppsz_unused, NULL);
    }
    ndr_run_deferred(c);
    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_server) && ndr_referent(c, t, hf_get_new_dsa_ppsz_server)) {
        ndr_string8(c, t, hf_get_new_dsa_ppsz_server, NULL);
    }
    ndr_run_deferred(c);
    cur_u32(c, t, hf_get_new_dsa_return_value);
}

/* RfrGetFQDNFromServerDN request, MS-OXABREF 3.1.4.2 */
static void oxabref_get_fqdn_from_server_dn_rpc_request(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_get_fqdn_from_server_dn_ul_flags);
    cur_u32(c, t, hf_get_fqdn_from_server_dn_cb_mailbox_server_dn);
    ndr_string8(c, t, hf_get_fqdn_from_server_dn_sz_mailbox_server_dn, NULL);
}

/* RfrGetFQDNFromServerDN response, MS-OXABREF 3.1.4.2 */
static void oxabref_get_fqdn_from_server_dn_rpc_response(ex_cursor *c, proto_tree *t)
{
    if (ndr_referent(c, t, hf_get_fqdn_from_server_dn_ppsz_server_fqdn)) {
        ndr_string8(c, t, hf_get_fqdn_from_server_dn_ppsz_server_fqdn, NULL);
    }
    ndr_run_deferred(c);
    cur_u32(c, t, hf_get_fqdn_from_server_dn_return_value);
}

const ex_method oxabref_methods[] = {
    { "RfrGetNewDSA", NULL, 0,
      NULL, NULL, NULL,
      oxabref_get_new_dsa_rpc_request, oxabref_get_new_dsa_rpc_response },
    { "RfrGetFQDNFromServerDN", NULL, 1,
      NULL, NULL, NULL,
      oxabref_get_fqdn_from_server_dn_rpc_request, oxabref_get_fqdn_from_server_dn_rpc_response },
    { NULL, NULL, -1, NULL, NULL, NULL, NULL, NULL }
};

void generated_register_oxabref(int proto)
{
    static hf_register_info hf[] = {
        { &hf_get_new_dsa_ul_flags, { "ulFlags", "oxabref.get_new_dsa.ul_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_new_dsa_p_user_dn, { "pUserDN", "oxabref.get_new_dsa.p_user_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_new_dsa_ppsz_unused, { "ppszUnused", "oxabref.get_new_dsa.ppsz_unused", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_new_dsa_ppsz_server, { "ppszServer", "oxabref.get_new_dsa.ppsz_server", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_new_dsa_return_value, { "ReturnValue", "oxabref.get_new_dsa.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_get_fqdn_from_server_dn_ul_flags, { "ulFlags", "oxabref.get_fqdn_from_server_dn.ul_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_fqdn_from_server_dn_cb_mailbox_server_dn, { "cbMailboxServerDN", "oxabref.get_fqdn_from_server_dn.cb_mailbox_server_dn", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_fqdn_from_server_dn_sz_mailbox_server_dn, { "szMailboxServerDN", "oxabref.get_fqdn_from_server_dn.sz_mailbox_server_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_fqdn_from_server_dn_ppsz_server_fqdn, { "ppszServerFQDN", "oxabref.get_fqdn_from_server_dn.ppsz_server_fqdn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_fqdn_from_server_dn_return_value, { "ReturnValue", "oxabref.get_fqdn_from_server_dn.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
    };
    proto_register_field_array(proto, hf, array_length(hf));
}
