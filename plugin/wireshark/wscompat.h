/* wireshark/wscompat.h
 * The API differences between Wireshark 4.0, 4.4 and 4.6, and nothing else.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef WSCOMPAT_H
#define WSCOMPAT_H

#include <stdbool.h>
#include <stdint.h>
#include <glib.h>
#include <ws_version.h>

#define WS_VER(maj, min)  ((maj) * 100 + (min))
#define WS_VER_CUR        WS_VER(WIRESHARK_VERSION_MAJOR, WIRESHARK_VERSION_MINOR)
#define WS_AT_LEAST(maj, min) (WS_VER_CUR >= WS_VER(maj, min))

#include <epan/packet.h>
#include <epan/tfs.h>          /* 4.6: no longer pulled in by proto.h/packet.h */
#include <epan/dissectors/packet-dcerpc.h>

#if WS_AT_LEAST(4, 4)
/* ---- 4.4, 4.6: C99 types, media_content_info_t ---- */
#include <epan/dissectors/packet-media-type.h>
typedef media_content_info_t ws_media_info;
typedef bool ws_bool;           /* what callbacks and heuristic dissectors return */
#define WS_MEDIA_HTTP_REQUEST   MEDIA_CONTAINER_HTTP_REQUEST
#define WS_MEDIA_HTTP_RESPONSE  MEDIA_CONTAINER_HTTP_RESPONSE
#else
/* ---- 4.0: gboolean, http_message_info_t (4.2 was not tried) ---- */
#include <epan/dissectors/packet-http.h>
typedef http_message_info_t ws_media_info;
typedef gboolean ws_bool;
#define WS_MEDIA_HTTP_REQUEST   HTTP_REQUEST
#define WS_MEDIA_HTTP_RESPONSE  HTTP_RESPONSE
#define tvb_get_uint8(tvb, off)        tvb_get_guint8((tvb), (off))
#define tvb_find_uint8(tvb, off, max, c) tvb_find_guint8((tvb), (off), (max), (c))
#endif

/* val_to_str() and val_to_str_ext(): 4.6 takes the allocator first; the older lines have ..._wmem() for that.
   val_to_str_const() and try_val_to_str() are the same on all lines. */
#if WS_AT_LEAST(4, 6)
#define ws_val_to_str_ext(scope, val, vse, fmt)  val_to_str_ext((scope), (val), (vse), (fmt))
#define ws_val_to_str(scope, val, vs, fmt)       val_to_str((scope), (val), (vs), (fmt))
#else
#define ws_val_to_str(scope, val, vs, fmt)       val_to_str_wmem((scope), (val), (vs), (fmt))
#define ws_val_to_str_ext(scope, val, vse, fmt)  val_to_str_ext_wmem((scope), (val), (vse), (fmt))
#endif

/* A uint table's dissector, without a layer of its own in the frame when add_proto_name is false. */
#if WS_AT_LEAST(4, 6)
#define ws_dissector_try_uint dissector_try_uint_with_data
#else
#define ws_dissector_try_uint dissector_try_uint_new
#endif

/*
 * Claim a DCE/RPC interface that a built-in dissector may hold already.
 * dcerpc_init_uuid() on a UUID+version that is registered already is a heap use-after-free
 * inside Wireshark on every line (glib frees the *new* key, which is used afterwards), so change
 * the existing entry in place instead. procs[] is not const: 4.0 wants it non-const, 4.4+ takes both.
 * The opnum field must carry its own VALS() when it goes this way.
 */
#include <epan/guid-utils.h>
/* What the table of interfaces says of the one that is ours. */
static inline void
ws_dcerpc_fill(dcerpc_uuid_value *v, int proto, int ett, dcerpc_sub_dissector *procs, int opnum_hf)
{
    v->proto = find_protocol_by_id(proto);
    v->proto_id = proto;
    v->ett = ett;
    v->name = proto_get_protocol_short_name(v->proto);
    v->procs = procs;
    v->opnum_hf = opnum_hf;
}

static inline void
ws_dcerpc_claim(int proto, int ett, e_guid_t *uuid, uint16_t ver, dcerpc_sub_dissector *procs, int opnum_hf)
{
    guid_key key;
    key.guid = *uuid;
    key.ver = ver;
    dcerpc_uuid_value *v = (dcerpc_uuid_value *)g_hash_table_lookup(dcerpc_uuids, &key);
    if (v == NULL) {
        dcerpc_init_uuid(proto, ett, uuid, ver, procs, opnum_hf);
        return;
    }
    ws_dcerpc_fill(v, proto, ett, procs, opnum_hf);
    guids_add_guid(uuid, v->name);      /* the name in the Bind line */

    /* Also swap the handle in "dcerpc.uuid", or the built-in protocol's on/off switch would rule us.
       dissect_dcerpc_guid() is static in Wireshark: borrow a handle for our protocol by registering
       the same interface under a version that nobody uses. */
    {
        guid_key *k = g_new(guid_key, 1);   /* lives as long as the table: the table does not copy it */
        dcerpc_init_uuid(proto, ett, uuid, 0xFFFF, procs, opnum_hf);
        key.ver = 0xFFFF;
        dissector_handle_t h = dissector_get_guid_handle(find_dissector_table("dcerpc.uuid"), &key);
        k->guid = *uuid;
        k->ver = ver;
        if (h) dissector_add_guid("dcerpc.uuid", k, h);
    }
}

/*
 * Claim another interface for a protocol that has one already (first, which ws_dcerpc_claim() took).
 * dcerpc_init_uuid() would make a second handle for the protocol, and Wireshark complains of two with one name
 * in "dcerpc.uuid": take the first one's, which serves any interface. name: in the Bind line.
 */
static inline void
ws_dcerpc_claim_second(int proto, int ett, const e_guid_t *first, uint16_t first_ver, e_guid_t *uuid, uint16_t ver,
                       const char *name, dcerpc_sub_dissector *procs, int opnum_hf)
{
    guid_key first_key = { *first, first_ver };
    guid_key *k = g_new(guid_key, 1);        /* lives as long as the tables */
    dissector_handle_t h = dissector_get_guid_handle(find_dissector_table("dcerpc.uuid"), &first_key);
    dcerpc_uuid_value *v;

    k->guid = *uuid;
    k->ver = ver;
    v = (dcerpc_uuid_value *)g_hash_table_lookup(dcerpc_uuids, k);
    if (v == NULL) {
        v = g_new0(dcerpc_uuid_value, 1);
        g_hash_table_insert(dcerpc_uuids, k, v);
    }
    ws_dcerpc_fill(v, proto, ett, procs, opnum_hf);
    guids_add_guid(uuid, name);
    if (h) dissector_add_guid("dcerpc.uuid", k, h);
}

/* URI of the request that this HTTP message is, or answers. Only sure on the first pass on 4.0
   (there it is the connection's latest request): keep it in proto data. May be NULL. */
#include <epan/conversation.h>
#include <epan/proto_data.h>
#include <epan/dissectors/packet-http.h>
static inline const char *
ws_http_request_uri(packet_info *pinfo)
{
    int proto_http = proto_get_id_by_filter_name("http");
#if WS_AT_LEAST(4, 4)
    http_req_res_t *rr = (http_req_res_t *)p_get_proto_data(wmem_file_scope(), pinfo, proto_http, HTTP_PROTO_DATA_REQRES);
    return rr ? rr->request_uri : NULL;
#else
    conversation_t *conv = find_conversation_pinfo(pinfo, 0);
    http_conv_t *hc = conv ? (http_conv_t *)conversation_get_proto_data(conv, proto_http) : NULL;
    return hc ? hc->request_uri : NULL;
#endif
}

/* Whether a data source of a packet has this name. Its text is the name and the number of bytes. */
#include <string.h>
static inline bool
ws_data_source_is(const struct data_source *source, const char *name)
{
#if WS_AT_LEAST(4, 6)
    char *text = get_data_source_description(source);
#else
    char *text = get_data_source_name(source);
#endif
    size_t n = strlen(name);
    bool is = text && strncmp(text, name, n) == 0 && text[n] == ' ';
    wmem_free(NULL, text);
    return is;
}
/* Declared in packet-tls-utils.h, which wants the headers of libgcrypt. */
WS_DLL_PUBLIC void tls_set_appdata_dissector(dissector_handle_t tls_handle, packet_info *pinfo,
                                             dissector_handle_t app_handle);

/* plugin_describe() is looked up on 4.4+ only and is optional there */
#if WS_AT_LEAST(4, 4)
#include <wsutil/plugins.h>
#else
#define WS_PLUGIN_DESC_DISSECTOR (1UL << 0)
#endif

#endif
