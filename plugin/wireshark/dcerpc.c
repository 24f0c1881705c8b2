/* wireshark/dcerpc.c
 * Where Wireshark's DCE/RPC dissector is changed. See wireshark/dcerpc.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/dcerpc.h"

#include <epan/exceptions.h>
#include <epan/guid-utils.h>
#include <epan/proto_data.h>
#include <epan/wmem_scopes.h>
#include <string.h>

/* ---- Interfaces ---- */

#define HANDLES "dcerpc.uuid"
#define UNUSED_VERSION 0xffff

/* An entry for every method, with the same two functions; zeroed behind the last one, which ends the list. */
static dcerpc_sub_dissector *make_procs(const ws_dcerpc_interface *i)
{
    unsigned count = 0;
    dcerpc_sub_dissector *procs;

    while (i->methods[count].strptr)
        count++;
    procs = wmem_alloc0_array(wmem_epan_scope(), dcerpc_sub_dissector, count + 1);
    for (unsigned n = 0; n < count; n++) {
        dcerpc_sub_dissector entry = { (uint16_t)i->methods[n].value, i->methods[n].strptr, i->request, i->response };
        memcpy(&procs[n], &entry, sizeof entry);
    }
    return procs;
}

/* What the table of interfaces says of one that is ours. */
static void fill(dcerpc_uuid_value *v, const ws_dcerpc_interface *i, dcerpc_sub_dissector *procs)
{
    v->proto = find_protocol_by_id(i->proto);
    v->proto_id = i->proto;
    v->ett = i->ett;
    v->name = proto_get_protocol_short_name(v->proto);
    v->procs = procs;
    v->opnum_hf = i->hf_opnum;
    guids_add_guid(i->uuid, i->name ? i->name : v->name);       /* the name in the Bind's line */
}

/* The tables do not copy their keys. */
static guid_key *new_key(const ws_dcerpc_interface *i)
{
    guid_key *key = g_new(guid_key, 1);

    key->guid = *i->uuid;
    key->ver = i->version;
    return key;
}

/* Gives the interface a handle, which belongs to our protocol: with the one that is there, the switch of the protocol
   that had the interface before would rule it. */
static void set_handle(const ws_dcerpc_interface *i, dissector_handle_t handle)
{
    if (handle)
        dissector_add_guid(HANDLES, new_key(i), handle);
}

/* dcerpc_init_uuid() for an interface that is registered already uses memory after it was freed, on every line of
   Wireshark: glib frees the new key, which is used afterwards. So the entry that is there is changed in place. The
   function behind the handle is static in Wireshark: a handle of our protocol is had by registering the interface
   under a version that nobody uses. */
void ws_dcerpc_claim(const ws_dcerpc_interface *i)
{
    guid_key key = { *i->uuid, i->version };
    dcerpc_sub_dissector *procs = make_procs(i);
    dcerpc_uuid_value *v = (dcerpc_uuid_value *)g_hash_table_lookup(dcerpc_uuids, &key);

    if (!v) {
        dcerpc_init_uuid(i->proto, i->ett, (e_guid_t *)i->uuid, i->version, procs, i->hf_opnum);
        return;
    }
    fill(v, i, procs);
    dcerpc_init_uuid(i->proto, i->ett, (e_guid_t *)i->uuid, UNUSED_VERSION, procs, i->hf_opnum);
    key.ver = UNUSED_VERSION;
    set_handle(i, dissector_get_guid_handle(find_dissector_table(HANDLES), &key));
}

/* dcerpc_init_uuid() would make a second handle for the protocol, and Wireshark complains of two with one name in one
   table: the first interface's handle serves any interface. */
void ws_dcerpc_claim_further(const ws_dcerpc_interface *i, const ws_dcerpc_interface *first)
{
    guid_key first_key = { *first->uuid, first->version };
    guid_key *key = new_key(i);
    dcerpc_uuid_value *v = (dcerpc_uuid_value *)g_hash_table_lookup(dcerpc_uuids, key);

    if (!v) {
        v = g_new0(dcerpc_uuid_value, 1);
        g_hash_table_insert(dcerpc_uuids, key, v);
    } else {
        g_free(key);
    }
    fill(v, i, make_procs(i));
    set_handle(i, dissector_get_guid_handle(find_dissector_table(HANDLES), &first_key));
}

/* ---- The heuristic for DCE/RPC over TCP ---- */

static ws_dcerpc_look looks[WS_DCERPC_STAGES];
static heur_dissector_t stock_tcp;

static ws_bool dissect_tcp(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    for (unsigned stage = 0; stage < WS_DCERPC_STAGES; stage++)
        if (looks[stage] && !looks[stage](tvb, pinfo, data))
            return false;
    return stock_tcp(tvb, pinfo, tree, data);
}

/* The heuristic's function is exchanged, so that ours stands wherever Wireshark tries dcerpc, and nothing else changes:
   a heuristic of our own would come behind dcerpc's as soon as that one has matched. */
bool ws_dcerpc_before_tcp(ws_dcerpc_stage stage, ws_dcerpc_look look)
{
    heur_dtbl_entry_t *tcp = find_heur_dissector_by_unique_short_name("dcerpc_tcp");

    if (!tcp)
        return false;
    if (!stock_tcp) {
        stock_tcp = tcp->dissector;
        tcp->dissector = dissect_tcp;
    }
    looks[stage] = look;
    return true;
}

/* ---- PDUs for Wireshark's dissector alone ---- */

/* The heuristic for NetBIOS: it takes one whole PDU, and asks for nothing. NULL: there is none. */
static heur_dissector_t find_single(void)
{
    static heur_dissector_t single;

    if (!single) {
        const heur_dtbl_entry_t *entry = find_heur_dissector_by_unique_short_name("dcerpc_netbios");
        single = entry ? entry->dissector : NULL;
    }
    return single;
}

void ws_dcerpc_teach(packet_info *pinfo, tvbuff_t *parent, const uint8_t *bytes, unsigned length)
{
    static int proto_dcerpc = -1;
    heur_dissector_t dissect = find_single();
    bool writable = col_get_writable(pinfo->cinfo, -1), fragmented = pinfo->fragmented;
    const char *proto = pinfo->current_proto;
    tvbuff_t *tvb;
    void *kept;

    if (!dissect)
        return;
    if (proto_dcerpc < 0)
        proto_dcerpc = proto_get_id_by_filter_name("dcerpc");
    tvb = tvb_new_child_real_data(parent, bytes, length, (int)length);
    /* What dcerpc remembers of the PDUs before in this frame. */
    kept = p_get_proto_data(pinfo->pool, pinfo, proto_dcerpc, 0);
    p_remove_proto_data(pinfo->pool, pinfo, proto_dcerpc, 0);
    col_set_writable(pinfo->cinfo, -1, false);
    TRY {
        dissect(tvb, pinfo, NULL, NULL);
    } CATCH_NONFATAL_ERRORS {
        /* Fragments have no stub here: what is to be learned of them is learned before. */
    } ENDTRY;
    col_set_writable(pinfo->cinfo, -1, writable);
    p_remove_proto_data(pinfo->pool, pinfo, proto_dcerpc, 0);
    if (kept)
        p_add_proto_data(pinfo->pool, pinfo, proto_dcerpc, 0, kept);
    pinfo->fragmented = fragmented;
    pinfo->current_proto = proto;
}
