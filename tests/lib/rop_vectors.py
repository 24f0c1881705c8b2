"""Reads data/rop-vectors.yaml and plays its ROPs as Execute calls.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools

import yaml
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext
from mutate import Exchange
from pcap import META
from wireshark import PROJECT

PATH = PROJECT / "tests/data/rop-vectors.yaml"
HANDLES = [0x101, 0x102, 0x103]


@functools.lru_cache(maxsize=None)
def load():
    """name -> vector, in the order of the file."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with open(PATH, encoding="utf-8") as lines:
        vectors = yaml.load(lines, loader)
    return {vector["name"]: vector for vector in vectors}


def is_request(vector):
    return vector["direction"] == "request"


def rop_bytes(vector):
    return bytes.fromhex(vector["hex"])


def request_bytes(vector):
    """The request that a response answers; nothing in front of RopNotify and its like."""
    asked = vector.get("request", "")
    return rop_bytes(load()[asked]) if asked in load() else bytes.fromhex(asked)


def exchange(vector, rop=None):
    """The Execute call that carries a vector; rop: other bytes in its place."""
    rop = rop_bytes(vector) if rop is None else rop
    handles = vector.get("handles", HANDLES)
    if is_request(vector):
        return Exchange("Execute", request_body(rop, handles), None)
    return Exchange("Execute", request_body(request_bytes(vector), handles),
                    response_body(rop, vector.get("response_handles", handles)))


def request_body(rops, handles):
    return execute_request(rpc_header_ext(rop_buffer(rops, handles)))


def response_body(rops, handles):
    return META + execute_response(rpc_header_ext(rop_buffer(rops, handles)))


def earlier(vector):
    """The calls that come before it in its session."""
    for name in vector.get("before", []):
        before = load()[name]
        yield from earlier(before)
        yield exchange(before)
