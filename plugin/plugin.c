/* plugin.c
 * Entry points that Wireshark looks up, and the order in which the protocols register.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/wscompat.h"

#include "rpc/fault.h"
#include "rpc/rfr.h"
#include "rpc/emsmdb.h"
#include "mapihttp/mapihttp.h"
#include "rpc/nspi.h"
#include "oxcdata/oxcdata.h"
#include "fxics/protocol.h"
#include "session/about.h"
#include "session/event.h"
#include "session/failure.h"
#include "session/message.h"
#include "session/part.h"
#include "session/protocol.h"
#include "session/referral.h"
#include "rop/walk.h"
#include "taps/taps.h"
#include "rpc/no_bind.h"
#include "rpch/banner.h"
#include "rpch/x11_ports.h"
#include "rpch/rpch.h"
#include "wireshark/register.h"
#include "wireshark/tcp_frames.h"
#include "session/session.h"
#include "taps/filters.h"
#include "taps/flow.h"

/* On Windows, what is defined below is exported; all that the headers above declare is another DLL's. */
#define WS_BUILD_DLL
#define RESET_SYMBOL_EXPORT
#include <ws_symbol_export.h>

#ifndef PLUGIN_VERSION
#define PLUGIN_VERSION "0.0.0"
#endif

WS_DLL_PUBLIC_DEF const char plugin_version[] = PLUGIN_VERSION;
WS_DLL_PUBLIC_DEF const int plugin_want_major = WIRESHARK_VERSION_MAJOR;
WS_DLL_PUBLIC_DEF const int plugin_want_minor = WIRESHARK_VERSION_MINOR;

WS_DLL_PUBLIC void plugin_register(void);
WS_DLL_PUBLIC uint32_t plugin_describe(void);

/* What all fields have in common. */
static void finish_fields(void)
{
    static const char *const prefixes[] = { "mapihttp", "emsmdb", "rop", "oxcdata", "oxprops", "oxcfxics", "oxnspi",
                                            "oxabref", "rpch" };

    for (unsigned i = 0; i < array_length(prefixes); i++)
        register_empty_bytes(prefixes[i]);
}

/* Lower layers first, so that what a transport refers to is registered. */
static void register_all(void)
{
    tcp_frames_register();
    session_protocol_register();
    event_register();
    failure_register();
    about_register();
    message_register();
    session_init();
    referral_init();
    rpc_no_bind_register();
    rpc_fault_register();
    rpch_banner_register();
    x11_ports_register();
    oxcdata_register();
    fxics_register();
    rop_register();
    mapihttp_register();
    emsmdb_register();
    nspi_register();
    abref_register();
    rpch_register();
    taps_filters_register();
    taps_flow_register();
    finish_fields();
    taps_register();
}

static void handoff_all(void)
{
    part_handoff();
    mapihttp_handoff();
    emsmdb_handoff();
    nspi_handoff();
    abref_handoff();
    rpc_no_bind_handoff();
    x11_ports_handoff();
    rpch_handoff();
    rpc_fault_handoff();
}

void plugin_register(void)
{
    static proto_plugin plugin;

    plugin.register_protoinfo = register_all;
    plugin.register_handoff = handoff_all;
    proto_register_plugin(&plugin);
}

/* Read by Wireshark 4.4 and later. */
uint32_t plugin_describe(void)
{
    return WS_PLUGIN_DESC_DISSECTOR;
}
