/* rpc/method.c
 * Finds a DCE/RPC operation in the tables of methods. See rpc/method.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/method.h"

#include <string.h>

const ex_method *rpc_method(const ex_method *methods, uint16_t opnum)
{
    for (const ex_method *m = methods; m->name; m++)
        if (m->opnum == opnum)
            return m;
    return NULL;
}

bool rpc_has_session(const ex_method *method)
{
    return method->request_handle != CONTEXT_HANDLE_NONE || method->response_handle != CONTEXT_HANDLE_NONE;
}

bool rpc_opens_session(const ex_method *method)
{
    return method->request_handle == CONTEXT_HANDLE_NONE && method->response_handle != CONTEXT_HANDLE_NONE;
}

const ex_method *rpc_method_named(const ex_method *methods, const char *name)
{
    while (methods->name && strcmp(methods->name, name) != 0)
        methods++;
    return methods;
}
