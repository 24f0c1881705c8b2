"""The headers with the constants that C has for what tables name.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "specs" / "compiler"))

from plan_constants import constant_name, constant_value  # noqa: E402


def constants(name):
    text = (PROJECT / "generated" / name).read_text(encoding="utf-8")
    return {one: int(value.rstrip("u"), 16) for one, value in re.findall(r"^    (\w+) = (0x\w+),$", text, re.M)}


@pytest.mark.parametrize("header, constant, value", [
    ("oxcdata_errors.h", "EC_WRONG_SERVER", 0x478),
    ("oxcdata_errors.h", "EC_SUCCESS", 0),
    ("oxcdata_errors.h", "EC_NOT_FOUND", 0x8004010F),
    ("oxprops_ids.h", "PID_TAG_DISPLAY_NAME", 0x3001),
    ("oxprops_ids.h", "PID_TAG_ADDRESS_BOOK_CONTAINER_ID", 0xFFFD),
    ("rop_constants.h", "ROP_ID_NOTIFY", 0x2A),
    ("rop_constants.h", "ROP_ID_BUFFER_TOO_SMALL", 0xFF),
    ("oxcdata_constants.h", "PTYP_SERVER_ID", 0xFB),
    ("oxcdata_constants.h", "PROPERTY_NAME_KIND_NO_PROPERTY_NAME", 0xFF),
    ("emsmdb_constants.h", "RPC_HEADER_FLAGS_LAST", 4),
    ("emsmdb_constants.h", "ADDRESS_FAMILY_AF_INET6", 23),
])
def test_constant(header, constant, value):
    assert constants(header)[constant] == value


def test_a_number_has_one_name_in_c():
    headers = sorted(path.name for path in (PROJECT / "generated").glob("*.h"))
    names = [name for header in headers for name in constants(header)]
    assert len(names) > 2000
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name, label, constant", [
    ("Bookmark", "BOOKMARK_END", "BOOKMARK_END"),
    ("RopId", "RopNotify", "ROP_ID_NOTIFY"),
    ("ReadFlags", "rfSuppressReceipt", "READ_FLAGS_RF_SUPPRESS_RECEIPT"),
    ("Instruction", "JUMP IF NOT EXISTS", "INSTRUCTION_JUMP_IF_NOT_EXISTS"),
    ("Kind", "Kind", "KIND_KIND"),
])
def test_constant_name(name, label, constant):
    assert constant_name(name, label) == constant


def test_constant_value():
    assert [constant_value(n) for n in (0, 0x7FFFFFFF, 0x80000000)] == ["0x0", "0x7fffffff", "0x80000000u"]
