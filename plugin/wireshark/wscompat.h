/* wireshark/wscompat.h
 * The API differences between Wireshark 4.0, 4.4 and 4.6, and nothing else.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_WSCOMPAT_H
#define EXCHANGE_WIRESHARK_WSCOMPAT_H

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

/* URI of the request that this HTTP message is, or answers, which may be NULL; status code of the response that it is, 0
   when not known. Only sure on the first pass on 4.0 (there they are those of the connection's latest messages): keep
   them in proto data. */
#include <epan/conversation.h>
#include <epan/proto_data.h>
#include <epan/dissectors/packet-http.h>
#if WS_AT_LEAST(4, 4)
typedef http_req_res_t ws_http_state;
static inline const ws_http_state *
ws_http_state_of(packet_info *pinfo)
{
    return (const ws_http_state *)p_get_proto_data(wmem_file_scope(), pinfo, proto_get_id_by_filter_name("http"),
                                                   HTTP_PROTO_DATA_REQRES);
}
#else
typedef http_conv_t ws_http_state;
static inline const ws_http_state *
ws_http_state_of(packet_info *pinfo)
{
    conversation_t *conv = find_conversation_pinfo(pinfo, 0);

    return conv ? (const ws_http_state *)conversation_get_proto_data(conv, proto_get_id_by_filter_name("http")) : NULL;
}
#endif
static inline const char *
ws_http_request_uri(packet_info *pinfo)
{
    const ws_http_state *state = ws_http_state_of(pinfo);
    return state ? state->request_uri : NULL;
}
static inline unsigned
ws_http_response_status(packet_info *pinfo)
{
    const ws_http_state *state = ws_http_state_of(pinfo);
    return state ? state->response_code : 0;
}

/* Between the parts of a statistics tree's place in the menu; for who includes <epan/stats_tree.h>. */
#if WS_AT_LEAST(4, 4)
#define WS_STATS_TREE_SEPARATOR STATS_TREE_MENU_SEPARATOR
#else
#define WS_STATS_TREE_SEPARATOR "/"
#endif

/* A data source's name as Wireshark lists it: the name that it was added with, a space, and its size. NULL: none. To be
   freed with wmem_free(NULL, ...). */
#if WS_AT_LEAST(4, 6)
#define ws_data_source_text get_data_source_description
#else
#define ws_data_source_text get_data_source_name
#endif

/* Declared in packet-tls-utils.h, which wants the headers of libgcrypt. */
WS_DLL_PUBLIC void tls_set_appdata_dissector(dissector_handle_t tls_handle, packet_info *pinfo,
                                             dissector_handle_t app_handle);

/* What conversation filters are asked with: 4.4 added data of theirs. */
#include <epan/conversation_filter.h>
#if WS_AT_LEAST(4, 4)
#define WS_FILTER_ARGUMENTS packet_info *pinfo, void *user_data _U_
#define ws_register_conversation_filter(proto_name, display_name, is_valid, build) \
    register_conversation_filter((proto_name), (display_name), (is_valid), (build), NULL)
#else
#define WS_FILTER_ARGUMENTS packet_info *pinfo
#define ws_register_conversation_filter register_conversation_filter
#endif

/* epan/sequence_analysis.h, which is not among the installed headers, though libwireshark exports its functions for
   dissectors of others: what a Flow Graph is made of. The same in 4.0, 4.4 and 4.6 but for the Booleans. */
#include <epan/tap.h>
typedef struct ws_flow_item {
    uint32_t frame_number;
    address src_addr;
    uint16_t port_src;
    address dst_addr;
    uint16_t port_dst;
    char *frame_label;          /* on the arrow; this and the next two are freed with g_free() */
    char *time_str;
    char *comment;              /* beside the arrow */
    uint16_t conv_num;          /* arrows of one conversation have one colour */
    unsigned fg_color, bg_color;
    ws_bool has_color_filter, display;
    unsigned src_node, dst_node;
    uint16_t line_style;        /* width of the arrow */
    uint32_t info_type;
    void *info_ptr;
} ws_flow_item;

typedef struct ws_flow {
    const char *name;
    ws_bool any_addr;
    int nconv;
    GQueue *items;              /* of ws_flow_item */
} ws_flow;                      /* more follows, which is not ours */

WS_DLL_PUBLIC void register_seq_analysis(const char *name, const char *ui_name, const int proto_id,
                                         const char *tap_listener, unsigned tap_flags, tap_packet_cb tap_func);
WS_DLL_PUBLIC ws_flow_item *sequence_analysis_create_sai_with_addresses(packet_info *pinfo, ws_flow *flow);
WS_DLL_PUBLIC void sequence_analysis_use_color_filter(packet_info *pinfo, ws_flow_item *item);

/* plugin_describe() is looked up on 4.4+ only and is optional there */
#if WS_AT_LEAST(4, 4)
#include <wsutil/plugins.h>
#else
#define WS_PLUGIN_DESC_DISSECTOR (1UL << 0)
#endif

#endif
