"""What the imports of a synchronization upload say: MS-OXCFXICS 2.2.3.2.4. Objects are named by GIDs, which show the
names that the session has learned.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from calls import NONE, execute
from encode import tagged, text8, u8, u16, u32
from pcap import MapiHttp
from rop_vectors import load, rop_bytes

REPLICA = bytes.fromhex("3c2d1e0f5a4b78698796a5b4c3d2e1f0")     # ReplGuid of the logon, its ReplId is 1
INBOX, MESSAGE, OTHER, OLD, NEW = 0x105, 0xA01, 0xA02, 0x106, 0xA07
SUCCESS = u32(0)
KEY = 0x65E00102                                                # PidTagSourceKey
PARENT_KEY = 0x65E10102                                         # PidTagParentSourceKey


def counter(number):
    return number.to_bytes(6, "big")


def gid(number):
    return REPLICA + counter(number)


def sized(number, count=u16):
    return count(22) + gid(number)


def deletes(flags, *values):
    return (b"\x74\x00\x02" + u8(flags) + u16(1) + u32(0x00001102) + u32(len(values))
            + b"".join(u16(len(value)) + value for value in values))


IMPORTS = {
    "messages": deletes(0, gid(MESSAGE), gid(OTHER)),
    "folder": deletes(1, gid(INBOX)),
    "foreign": deletes(3, bytes(range(16)) + bytes(8)),
    "nothing": deletes(0),
    "read": b"\x80\x00\x02" + u16(50) + sized(MESSAGE) + u8(1) + sized(OTHER) + u8(0),
    "moved": b"\x78\x00\x02" + sized(OLD, u32) + sized(OTHER, u32) + u32(23) + u8(22) + gid(0x401)
             + sized(NEW, u32) + sized(0x402, u32),
    "message": b"\x72\x00\x02\x03\x10" + u16(1) + tagged(KEY, gid(MESSAGE)),
    # 2.2.3.2.4.3.1: the parent's key comes first, that of no bytes is the collector's folder
    "child": b"\x73\x00\x02" + u16(3) + tagged(PARENT_KEY, b"") + tagged(KEY, gid(0x333)) + tagged(0x3001001F, "New")
             + u16(0),
    "grandchild": b"\x73\x00\x02" + u16(3) + tagged(PARENT_KEY, gid(0x333)) + tagged(KEY, gid(0x334))
                  + tagged(0x3001001F, "Newer") + u16(0),
}
ANSWERS = {"message": b"\x72\x03" + SUCCESS + bytes(8), "child": b"\x73\x02" + SUCCESS + bytes(8),
           "grandchild": b"\x73\x02" + SUCCESS + bytes(8),
           "moved": b"\x78\x02" + SUCCESS + b"\x01\x00" + counter(MESSAGE)}


@pytest.fixture(scope="module")
def lines(tshark):
    """name -> (Info of the request, of the response) of each import into the Inbox, which has a message `Budget`."""
    http, frames = MapiHttp(), {}
    vectors = load()
    execute(http, rop_bytes(vectors["RopLogon_request_private"]), [NONE],
            rop_bytes(vectors["RopLogon_success_private"]), [0x10])
    inbox = b"\x01\x00" + counter(INBOX)
    asked = (b"\x02\x00\x00\x01" + inbox + u8(0)                                      # RopOpenFolder
             + b"\x03\x00\x01\x03" + u16(0) + inbox + u8(0) + b"\x01\x00" + counter(MESSAGE)   # RopOpenMessage
             + b"\x7e\x00\x01\x02\x01")                                               # RopSynchronizationOpenCollector
    told = (b"\x02\x01" + SUCCESS + bytes(2) + b"\x03\x03" + SUCCESS + u8(0) + u8(1) + u8(2) + text8("Budget")
            + u16(0) + u16(0) + u8(0) + b"\x7e\x02" + SUCCESS)
    execute(http, asked, [0x10, NONE, NONE, NONE], told, [0x10, 0x11, 0x12, 0x13])
    for name, rop in IMPORTS.items():
        answer = ANSWERS.get(name, rop[:1] + b"\x02" + SUCCESS)
        frames[name] = execute(http, rop, [0x10, 0x11, 0x12, NONE], answer, [0x10, 0x11, 0x12, 0x14])
    info = {number[0]: text[0] for number, text in
            tshark.fields(bytes(http.pcap), "frame.number", tshark.info_column, where="rop")}
    return {name: tuple(info[str(frame)].partition(": Rop")[2].removeprefix("Synchronization") for frame in pair)
            for name, pair in frames.items()}


@pytest.mark.parametrize("name, request_line", [
    ("messages", 'ImportDeletes 2 messages of "Inbox" ("Budget", 1-a02)'),
    ("folder", 'ImportDeletes 1 folder below "Inbox" ("Inbox")'),
    ("foreign", 'ImportDeletes 1 folder below "Inbox" (03020100…-0000000000000000)'),
    ("nothing", 'ImportDeletes 0 messages of "Inbox"'),
    ("read", 'ImportReadStateChanges messages of "Inbox": "Budget" read, 1-a02 unread'),
    ("moved", 'ImportMessageMove 1-a02 of "Outbox" to "Inbox" as 1-a07'),
    ("message", 'ImportMessageChange "Budget" in "Inbox" associated'),
    ("child", 'ImportHierarchyChange "New" below "Inbox"'),
    ("grandchild", 'ImportHierarchyChange "Newer" in the hierarchy of "Inbox"'),
])
def test_what_is_imported(lines, name, request_line):
    assert lines[name][0] == request_line


@pytest.mark.parametrize("name, response_line", [
    ("messages", "ImportDeletes"),
    ("message", "ImportMessageChange"),            # MessageId 0, as MS-OXCFXICS 2.2.3.2.4.2.2 demands
    ("moved", 'ImportMessageMove "Budget"'),
])
def test_what_became_of_it(lines, name, response_line):
    assert lines[name][1] == response_line
