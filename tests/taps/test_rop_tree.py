"""-z rop,tree: ROPs by kind and result, errors and bytes, against the record.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from collections import Counter

import pytest
from taptables import calls, count_rops, errors, messages, tree

CAPTURES = ["mapihttp-tables", "rpchttp-emsmdb", "mapihttp-ics-download", "mapihttp-fasttransfer", "mapihttp-messages"]


def shown_rops(shown):
    rops = {name: one.count for name, one in shown["ROPs"].below.items()}
    results = {(name, what): below.count for name, one in shown["ROPs"].below.items()
               for what, below in one.below.items()}
    return rops, results


def shown_errors(shown):
    return {(code, name): below.count for code, one in shown["Errors"].below.items()
            for name, below in one.below.items()}


@pytest.mark.parametrize("name", CAPTURES)
def test_rops_by_kind_and_result(name, tshark, operations, packets):
    found = calls(name, operations, packets)
    shown = tree(tshark, name, "rop,tree")
    rops, results = count_rops(found)
    assert shown_rops(shown) == (rops, results)
    assert shown["ROPs"].count == sum(rops.values())


@pytest.mark.parametrize("name", CAPTURES)
def test_errors_by_code_and_rop(name, tshark, operations, packets):
    expected = errors(calls(name, operations, packets))
    shown = shown_errors(tree(tshark, name, "rop,tree"))
    assert {key: count for key, count in shown.items() if key[1].startswith("Rop")} == expected


def test_with_a_filter(tshark, operations, packets):
    found = [call._replace(asked=[]) for call in calls("mapihttp-tables", operations, packets)
             if any(one["rop"] == "ExpandRow" for one in call.told)]
    rops, results = count_rops(found)
    shown = tree(tshark, "mapihttp-tables", "rop,tree", "rop.return_value && rop.id == RopExpandRow")
    names = {name for name, _ in results}
    assert shown_rops(shown) == ({name: 0 for name in names} | rops, results)


def buffer_bytes(found):
    sent = sum(buffer["size"] for one in found for buffer in one)
    plain = sum(buffer["size_actual"] for one in found for buffer in one)
    # Flag 1: the payload is compressed (MS-OXCRPC 2.2.2.1).
    saved = sum(buffer["size_actual"] - buffer["size"] for one in found for buffer in one if buffer["rhe_flags"] & 1)
    return sent, plain, saved


@pytest.mark.parametrize("name", ["mapihttp-tables", "mapihttp-messages", "mapihttp-compressed-obfuscated"])
def test_bytes(name, tshark, operations, packets):
    bytes_below = {what: one.count for what, one in tree(tshark, name, "rop,tree")["Bytes"].below.items()}
    buffers = [(operation.get(side) or {}).get("buffers") or [] for operation in operations(name)
               for side in ("req", "resp")]
    sent, plain, saved = buffer_bytes(buffers)
    assert saved > 0
    assert bytes_below["ROP buffers as sent"] == sent
    assert bytes_below["ROP buffers without compression"] == plain
    assert bytes_below["Saved by compression"] == saved
    both = Counter()
    for operation, _, _ in messages(name, operations, packets):
        both["req"] += operation["request_body_len"]
        both["resp"] += operation["response_body_len"]
    assert bytes_below["Requests (bodies and stubs)"] == both["req"]
    assert bytes_below["Responses (bodies and stubs)"] == both["resp"]
