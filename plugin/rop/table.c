/* rop/table.c
 * What the table of ROPs says of one. See rop/table.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/table.h"
#include "generated/oxcdata_errors.h"

ex_fields rop_fields_of(const rop_entry *e, bool is_request, uint32_t return_value)
{
    if (is_request)
        return e->request;
    if (return_value == EC_WRONG_SERVER && e->redirect)
        return e->redirect;
    if (return_value == EC_DST_NULL_OBJECT && e->null_destination)
        return e->null_destination;
    if (e->response)
        return e->response;
    return rop_succeeded(e, return_value) ? e->success : e->failure;
}
