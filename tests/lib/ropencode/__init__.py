"""Random valid ROP buffers, written from the Open Specifications alone.

Nothing here reads specs/, generated/ or plugin/: this is a second reading of the documents, and
test_round_trip.py has tshark read back what it writes.

    wire        a form: bytes being written, and what tshark has to show of them
    structures  MS-OXCDATA, and the structures of MS-OXORULE and MS-OXCNOTIF
    rops        every ROP of MS-OXCROPS, request and response
    sessions    exchanges in which objects are opened, used and released

SPDX-License-Identifier: GPL-2.0-or-later
"""
