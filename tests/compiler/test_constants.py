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
    ("oxcfxics_constants.h", "MARKER_START_TOP_FLD", 0x40090003),       # MS-OXCFXICS 2.2.4.1.4
    ("oxcfxics_constants.h", "MARKER_INCR_SYNC_GROUP_INFO", 0x407B0102),
])
def test_constant(header, constant, value):
    assert constants(header)[constant] == value


def test_names_of_public_values():
    """MS-OXCFXICS 2.2.4.1.4 has 24 markers; a file of plugin/ shows them by their names."""
    text = (PROJECT / "generated/oxcfxics_tables.c").read_text(encoding="utf-8")
    names = re.search(r"^const value_string marker_names\[\] = \{\n(.*?)\n    \{ 0, NULL \}", text, re.M | re.S).group(1)
    found = dict(re.findall(r'\{ (0x\w+), "(\w+)" \}', names))
    assert len(found) == 24
    assert found["0x400c0003"] == "StartMessage" and found["0x4075000b"] == "IncrSyncProgressPerMsg"
    header = (PROJECT / "generated/oxcfxics_tables.h").read_text(encoding="utf-8")
    assert "extern const value_string marker_names[];" in header


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
