/* rop/protocol.h
 * The protocol of the ROP layer: fields and expert infos that all ROPs share.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_PROTOCOL_H
#define EXCHANGE_ROP_PROTOCOL_H

#include "read/protocol.h"

/* Ids of fields and subtrees. */
typedef struct rop_fields {
    int rop_size, id, logon_id, input_index, output_index, source_index, dest_index, response_index, return_value,
        failed, request_in, response_in, not_executed, announced_in, time, object, object_kind, object_name, object_id,
        object_opened_in, object_released_in, handle_table, handle;
    int ett_rop, ett_object, ett_handle_table;
} rop_fields;

typedef struct rop_experts {
    expert_field no_request, refused, no_response, try_again, unknown, resumed, handle_index, object_kind;
} rop_experts;

extern ex_proto ex_rop;
extern rop_fields rop_hf;
extern rop_experts rop_ei;

/* Once, at registration: the protocol, then all that is above. */
void rop_protocol_register(void);

#endif
