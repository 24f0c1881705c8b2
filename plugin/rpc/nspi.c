/* rpc/nspi.c
 * The NSPI interface over DCE/RPC (MS-OXNSPI 3.1.4.1). See rpc/call.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/nspi.h"
#include "generated/oxnspi_methods.h"
#include "generated/oxnspi_tables.h"
#include "nspi/names.h"
#include "nspi/protocol.h"
#include "oxcdata/ndr_value.h"
#include "rpc/call.h"

static rpc_interface nspi = {
    .table = &nspi_interface, .proto = &ex_oxnspi, .kind = REFERRAL_ADDRESS_BOOK, .no_bind = "oxnspi_no_bind"
};

void nspi_register(void)
{
    ex_proto_register(&ex_oxnspi, "Exchange Server Name Service Provider Interface (NSPI) Protocol", "OXNSPI",
                      "oxnspi");
    rpc_interface_register(&nspi, "oxnspi");
    generated_register_oxnspi(ex_oxnspi.proto);
    generated_register_oxnspi_methods(ex_oxnspi.proto);
    nspi_values_register(ex_oxnspi.proto);
    nspi_names_register(ex_oxnspi.proto);
}

void nspi_handoff(void)
{
    rpc_claim(&nspi);
}
