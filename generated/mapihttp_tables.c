/* Do not edit. Generated from
 * specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "emsmdb/rpc_header_ext.h"
#include "generated/mapihttp_tables.h"
#include "read/scalar.h"
#include "read/structure.h"
#include "read/summary.h"

static int hf_failure_response_body_auxiliary_buffer_size = -1;
static int hf_failure_response_body_auxiliary_buffer = -1;

static int ett_failure_auxiliary_buffer = -1;

/* FailureResponseBody, MS-OXCMAPIHTTP 2.2.4.1.3 */
void mapihttp_failure_response_body(ex_cursor *c, proto_tree *t)
{
    cur_summary_none(c);

    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_failure_response_body_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_failure_response_body_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_failure_response_body_auxiliary_buffer, ett_failure_auxiliary_buffer,
                   failure_auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

static hf_register_info hf_info[] = {
    { &hf_failure_response_body_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "mapihttp.failure_response_body.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_failure_response_body_auxiliary_buffer,
      { "AuxiliaryBuffer", "mapihttp.failure_response_body.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
};

static int *ett_info[] = {
    &ett_failure_auxiliary_buffer,
};

void generated_register_mapihttp(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}
