/* layout.c
 * Sizes and offsets of Wireshark's structures that the plugin reads or fills, one number after the other: check.sh
 * compares those of two compilers, because the plugin is built by mingw-w64 and Wireshark by Microsoft's compiler.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/wscompat.h"

#include <epan/exceptions.h>
#include <epan/expert.h>
#include <epan/export_object.h>
#include <epan/prefs.h>
#include <epan/unit_strings.h>
#include <epan/dissectors/packet-tcp.h>
#include <stddef.h>

#define OF(type, member) (unsigned)offsetof(type, member)
#define SIZE(type) (unsigned)sizeof(type)

const unsigned layout[] = {
    SIZE(packet_info), OF(packet_info, fd), OF(packet_info, num), OF(packet_info, pool), OF(packet_info, srcport),
    OF(packet_info, layers), OF(packet_info, data_src), OF(packet_info, rel_ts), OF(packet_info, private_table),
    OF(packet_info, ptype), OF(packet_info, match_string), OF(packet_info, p2p_dir), OF(packet_info, curr_layer_num),
    SIZE(frame_data), OF(frame_data, num), OF(frame_data, abs_ts), OF(frame_data, pkt_len),
    SIZE(hf_register_info), SIZE(header_field_info), OF(header_field_info, strings), OF(header_field_info, bitmask),
    OF(header_field_info, blurb), OF(header_field_info, id), OF(header_field_info, same_name_next),
    SIZE(expert_field), SIZE(ei_register_info), SIZE(expert_field_info), OF(expert_field_info, severity),
    SIZE(proto_node), OF(proto_node, first_child), OF(proto_node, finfo), OF(proto_node, tree_data),
    SIZE(field_info), OF(field_info, length), OF(field_info, rep), OF(field_info, ds_tvb), OF(field_info, value),
    SIZE(tree_data_t), OF(tree_data_t, visible), OF(tree_data_t, count), SIZE(item_label_t),
    SIZE(dcerpc_info), OF(dcerpc_info, call_data), OF(dcerpc_info, ptype), OF(dcerpc_info, hf_index),
    SIZE(dcerpc_call_value), OF(dcerpc_call_value, opnum), OF(dcerpc_call_value, req_frame),
    OF(dcerpc_call_value, private_data), SIZE(dcerpc_uuid_value), OF(dcerpc_uuid_value, procs),
    SIZE(dcerpc_sub_dissector), SIZE(guid_key), SIZE(e_guid_t), SIZE(e_ctx_hnd), SIZE(decode_dcerpc_bind_values_t),
    SIZE(struct tcpinfo), OF(struct tcpinfo, is_reassembled), SIZE(struct tcpheader),
    SIZE(http_req_res_t), OF(http_req_res_t, request_uri), OF(http_req_res_t, response_code), SIZE(http_conv_t),
    SIZE(ws_media_info), OF(ws_media_info, media_str), OF(ws_media_info, data),
    SIZE(conversation_t), OF(conversation_t, conv_index), SIZE(conversation_element_t), SIZE(address), OF(address, data),
    SIZE(value_string), SIZE(value_string_ext), SIZE(true_false_string), SIZE(unit_name_string), SIZE(proto_plugin),
    SIZE(heur_dtbl_entry_t), SIZE(nstime_t), SIZE(wmem_tree_key_t), SIZE(export_object_entry_t), SIZE(ws_flow),
    SIZE(ws_flow_item), OF(ws_flow_item, display), OF(ws_flow_item, info_ptr), SIZE(tap_packet_status),
    SIZE(struct except_catch), OF(struct except_catch, except_obj), OF(struct except_catch, except_jmp),
    SIZE(struct except_stacknode), SIZE(jmp_buf), (unsigned)_Alignof(struct except_catch),
    SIZE(enum ftenum), SIZE(time_t), SIZE(va_list), SIZE(gboolean), SIZE(gsize), SIZE(GSList), SIZE(GDate), SIZE(bool)
};
