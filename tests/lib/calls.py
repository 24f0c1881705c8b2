"""Execute calls with ROPs put together by hand, and what is asked of their packets.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext
from pcap import META

NONE = 0xFFFFFFFF


def execute(http, rops, handles, answers=None, answered_handles=None):
    """One Execute call; returns its frame numbers."""
    response = None
    if answers is not None:
        response = META + execute_response(rpc_header_ext(rop_buffer(answers, answered_handles or handles)))
    return http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(rops, handles))), response)


def decode(tshark, http):
    return {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}


def experts(packet):
    return [str(one) for one in packet.experts]


def values(packet, name):
    return [node.int() for node in packet.all(name)]
