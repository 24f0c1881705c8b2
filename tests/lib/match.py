"""Compares what the captures' client logged (ops.jsonl) with items of a packet tree.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib
import re
import uuid


RESTRICTIONS = ["and", "or", "not", "content", "prop", "cmp", "bitmask", "size", "exist", "sub", "comment", "count", "annotation"]


def leaves(value):
    """The single values of a logged value, in the order of the wire. Long values stay one ({len, sha1, head})."""
    if isinstance(value, dict):
        if "sha1" in value or "sha1_utf8" in value:
            yield value
            return
        for key, one in value.items():
            if key == "res":
                yield RESTRICTIONS.index(one)
            elif key == "fuzzy":                # two fields of 16 bits
                yield int(one, 16) & 0xFFFF
                yield int(one, 16) >> 16
            elif key == "tag" and "order" in value:
                yield int(one, 16) & 0xFFFF     # SortOrder has type and id apart
                yield int(one, 16) >> 16
            elif key not in ("off", "len", "pad"):
                yield from leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one)
    elif value is not None:
        yield value


def text_of(node):
    """The item's text as the wire has it (Wireshark's own spelling of it escapes control characters)."""
    data = node.bytes
    if len(data) > 1 and len(data) % 2 == 0:
        try:
            return data.decode("utf-16-le").removesuffix("\0")
        except UnicodeDecodeError:
            pass
    return data.removesuffix(b"\0").decode("cp1252", "replace")


def same(node, value):
    """Whether an item holds a logged value."""
    if isinstance(value, bool):
        return same(node, int(value))
    if isinstance(value, dict):
        if "sha1" in value:
            return len(node.bytes) == value["len"] and hashlib.sha1(node.bytes).hexdigest() == value["sha1"]
        text = text_of(node)
        return len(text) == value["chars"] and hashlib.sha1(text.encode()).hexdigest() == value["sha1_utf8"]
    if isinstance(value, float):
        try:
            return abs(float(node.show) - value) < 1e-6 * max(1, abs(value))
        except ValueError:
            return False
    if isinstance(value, int):
        return value in numbers(node)
    return same_text(node, value)


def same_text(node, value):
    if re.fullmatch(r"0x[0-9a-f]+", value) and int(value, 16) in numbers(node):
        return True
    if re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value):
        return node.bytes == uuid.UUID(value).bytes_le or node.show == value
    # The record reads 8-bit text as Latin 1.
    return value in (node.show, text_of(node), node.bytes.hex(), node.bytes.rstrip(b"\0").decode("latin-1"))


def numbers(node):
    """The item's value as a number, signed and not; empty when it is none."""
    try:
        return {node.int(), node.int(signed=True)}
    except ValueError:
        return set()


def in_order(nodes, values):
    """The first of values that no node holds, every node being used once and in order; None if all are there."""
    rest = iter(nodes)
    for value in values:
        if not any(same(node, value) for node in rest):
            return value
    return None


def rops_of(record, known=None):
    """The ROPs of one direction of an operation, over all its extended buffers. known: ids that tables have;
    behind another ROP the rest of its buffer cannot be read and is left out."""
    found = []
    for buffer in (record or {}).get("buffers") or []:
        for rop in buffer.get("rops") or []:
            found.append(rop)
            if known is not None and int(rop["id"], 16) not in known:
                break
    return found


def by_request_id(packets):
    """X-RequestId -> {True: request frame, False: response frame}."""
    found, latest = {}, {}
    for packet in packets:
        is_request = packet.first("http.request") is not None
        if not is_request and packet.first("http.response") is None:
            continue
        stream = packet.first("tcp.stream").show
        # Pages that tell of failures lack the header; their connection answers in order.
        key = packet.header("X-RequestId") or (None if is_request else latest.get(stream))
        latest[stream] = key
        if key:
            found.setdefault(key, {})[is_request] = packet
    return found


def rpc_calls(packets, protocol):
    """{opnum: [(request, response)]} of a DCE/RPC protocol of ours, in order of the requests; a call that
    was answered by a fault has None for its response."""
    calls = []
    for packet in packets:
        opnum = packet.first("dcerpc.opnum")
        if packet.proto(protocol) is None or opnum is None:
            continue
        kind, key = packet.first("dcerpc.pkt_type").show, packet.first("dcerpc.cn_call_id").show
        # over HTTP the response is on another TCP connection of the same association
        stream = (packet.first("rpch.association") or packet.first("tcp.stream")).show
        if kind == "0":
            calls.append([int(opnum.show), (stream, key), packet, None])
        elif kind == "2":
            for call in reversed(calls):
                if call[1] == (stream, key):
                    call[3] = packet
                    break
    found = {}
    for opnum, _, request, response in calls:
        found.setdefault(opnum, []).append((request, response))
    return found
