/* Do not edit. Generated from
 * specs/ms-oxabref.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "generated/oxabref_methods.h"
#include "read/names.h"
#include "read/ndr.h"
#include "read/probe.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/summary.h"
#include "read/text.h"
#include "session/failure.h"
#include "session/referral.h"

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
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *p_user_dn = NULL;

    uint32_t ul_flags = cur_u32(c, t, hf_get_new_dsa_ul_flags);
    if (!c->bad)
        probe_reserved(c, ul_flags);
    ndr_string8(c, t, hf_get_new_dsa_p_user_dn, &p_user_dn);
    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_unused) && ndr_referent(c, t, hf_get_new_dsa_ppsz_unused))
        ndr_string8(c, t, hf_get_new_dsa_ppsz_unused, NULL);
    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_server) && ndr_referent(c, t, hf_get_new_dsa_ppsz_server))
        ndr_string8(c, t, hf_get_new_dsa_ppsz_server, NULL);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, p_user_dn));
}

/* RfrGetNewDSA response, MS-OXABREF 3.1.4.1 */
static void oxabref_get_new_dsa_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *ppsz_server = NULL;

    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_unused) && ndr_referent(c, t, hf_get_new_dsa_ppsz_unused))
        ndr_string8(c, t, hf_get_new_dsa_ppsz_unused, NULL);
    if (ndr_referent(c, t, hf_get_new_dsa_ppsz_server) && ndr_referent(c, t, hf_get_new_dsa_ppsz_server))
        ndr_string8(c, t, hf_get_new_dsa_ppsz_server, &ppsz_server);
    uint32_t return_value = cur_u32(c, t, hf_get_new_dsa_return_value);
    failure_result(c, t, "RfrGetNewDSA", return_value);
    if (!c->bad)
        referral_address_book(c, ppsz_server, return_value);
    if (wanted && ppsz_server && return_value == 0)
        cur_summary_message_set(c, t, "use%s", cur_part_text(c, " ", cur_text_or(c, ppsz_server), ""));
}

/* RfrGetFQDNFromServerDN request, MS-OXABREF 3.1.4.2 */
static void oxabref_get_fqdn_from_server_dn_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *sz_mailbox_server_dn = NULL;

    uint32_t ul_flags = cur_u32(c, t, hf_get_fqdn_from_server_dn_ul_flags);
    if (!c->bad)
        probe_reserved(c, ul_flags);
    uint32_t cb_mailbox_server_dn = cur_u32(c, t, hf_get_fqdn_from_server_dn_cb_mailbox_server_dn);
    cur_at_most(c, t, hf_get_fqdn_from_server_dn_cb_mailbox_server_dn, cb_mailbox_server_dn, 1024);
    ndr_string8(c, t, hf_get_fqdn_from_server_dn_sz_mailbox_server_dn, &sz_mailbox_server_dn);
    if (!c->bad)
        probe_string_size(c, sz_mailbox_server_dn, cb_mailbox_server_dn);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, sz_mailbox_server_dn));
}

/* RfrGetFQDNFromServerDN response, MS-OXABREF 3.1.4.2 */
static void oxabref_get_fqdn_from_server_dn_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *ppsz_server_fqdn = NULL;

    if (ndr_referent(c, t, hf_get_fqdn_from_server_dn_ppsz_server_fqdn))
        ndr_string8(c, t, hf_get_fqdn_from_server_dn_ppsz_server_fqdn, &ppsz_server_fqdn);
    uint32_t return_value = cur_u32(c, t, hf_get_fqdn_from_server_dn_return_value);
    failure_result(c, t, "RfrGetFQDNFromServerDN", return_value);
    if (!c->bad)
        referral_mailbox(c, ppsz_server_fqdn, return_value);
    if (wanted && ppsz_server_fqdn && return_value == 0)
        cur_summary_message_set(c, t, "use%s", cur_part_text(c, " ", cur_text_or(c, ppsz_server_fqdn), ""));
}

static const ex_method rfr_methods[] = {
    {
        .name = "RfrGetNewDSA", .opnum = 0,
        .rpc_request = oxabref_get_new_dsa_rpc_request,
        .rpc_response = oxabref_get_new_dsa_rpc_response,
    },
    {
        .name = "RfrGetFQDNFromServerDN", .opnum = 1,
        .rpc_request = oxabref_get_fqdn_from_server_dn_rpc_request,
        .rpc_response = oxabref_get_fqdn_from_server_dn_rpc_response,
    },
    { .name = NULL }
};

const ex_interface rfr_interface = {
    .name = "RFR", .version = 1, .methods = rfr_methods,
    .uuid = { 0x1544f5e0, 0x613c, 0x11d1, { 0x93, 0xdf, 0x00, 0xc0, 0x4f, 0xd7, 0xbd, 0x09 } }
};

static hf_register_info hf_info[] = {
    { &hf_get_new_dsa_ul_flags,
      { "ulFlags", "oxabref.get_new_dsa.ul_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_new_dsa_p_user_dn,
      { "pUserDN", "oxabref.get_new_dsa.p_user_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_new_dsa_ppsz_unused,
      { "ppszUnused", "oxabref.get_new_dsa.ppsz_unused", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_new_dsa_ppsz_server,
      { "ppszServer", "oxabref.get_new_dsa.ppsz_server", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_new_dsa_return_value,
      { "ReturnValue", "oxabref.get_new_dsa.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_get_fqdn_from_server_dn_ul_flags,
      { "ulFlags", "oxabref.get_fqdn_from_server_dn.ul_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_fqdn_from_server_dn_cb_mailbox_server_dn,
      { "cbMailboxServerDN", "oxabref.get_fqdn_from_server_dn.cb_mailbox_server_dn", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_get_fqdn_from_server_dn_sz_mailbox_server_dn,
      { "szMailboxServerDN", "oxabref.get_fqdn_from_server_dn.sz_mailbox_server_dn", FT_STRING, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_get_fqdn_from_server_dn_ppsz_server_fqdn,
      { "ppszServerFQDN", "oxabref.get_fqdn_from_server_dn.ppsz_server_fqdn", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_fqdn_from_server_dn_return_value,
      { "ReturnValue", "oxabref.get_fqdn_from_server_dn.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
        &ex_error_names, 0x0, NULL, HFILL } },
};

void generated_register_oxabref_methods(int proto)
{
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}
