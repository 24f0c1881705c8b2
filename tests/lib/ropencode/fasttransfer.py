"""FastTransfer streams and the values of ICS: MS-OXCFXICS 2.2.2, 2.2.4.

A stream is a list of units: it may be cut between two of them only (2.2.4.1).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

from hypothesis import strategies as st

from ropencode.structures import (BINARY_TYPE, FIXED, KNOWN, KNOWN_VALUES, MULTIPLE, MULTIPLES, STRING, STRING8,
                                  UNNAMED, single)
from ropencode.wire import BINARY, EIGHT_BIT, GUIDS, RANGES, UNICODE

(START_TOP_FLD, START_SUB_FLD, END_FOLDER, START_MESSAGE, START_FAI_MSG, END_MESSAGE, START_EMBED, END_EMBED,
 START_RECIP, END_TO_RECIP, NEW_ATTACH, END_ATTACH, SYNC_CHG, SYNC_DEL, SYNC_END, SYNC_READ, SYNC_STATE_BEGIN,
 SYNC_STATE_END, SYNC_MESSAGE) = (
    0x40090003, 0x400A0003, 0x400B0003, 0x400C0003, 0x40100003, 0x400D0003, 0x40010003, 0x40020003, 0x40030003,
    0x40040003, 0x40000003, 0x400E0003, 0x40120003, 0x40130003, 0x40140003, 0x402F0003, 0x403A0003, 0x403B0003,
    0x40150003)
# MetaTagIdsetGiven, MetaTagCnsetSeen, MetaTagCnsetSeenFAI, MetaTagCnsetRead
STATES = (0x40170003, 0x67960102, 0x67DA0102, 0x67D20102)
DELETED, READ, UNREAD = 0x67E50102, 0x402D0102, 0x402E0102
SOURCE_KEY, PARENT_SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST, DISPLAY_NAME, ATTACH_NUMBER = (
    0x65E00102, 0x65E10102, 0x30080040, 0x65E20102, 0x65E30102, 0x3001001F, 0x0E210003)
ICS_NAMES = {SOURCE_KEY: "SourceKey", PARENT_SOURCE_KEY: "ParentSourceKey", CHANGE_KEY: "ChangeKey",
             CHANGE_LIST: "PredecessorChangeList"}


# ---- identifiers ----

def xid(form, size=None):
    """XID, 2.2.2.2: a namespace and an identifier of 4 to 8 bytes in it; a GID has 6."""
    size = size or form.few(4, 8)
    return form.any(GUIDS).bytes_le + form.any(st.binary(min_size=size, max_size=size))


def gid(form):
    return xid(form, 6)


def change_list(form):
    """PredecessorChangeList, 2.2.2.3: SizedXid structures."""
    found = [xid(form) for _ in range(form.few(1, 2))]
    return b"".join(struct.pack("<B", len(one)) + one for one in found)


def idset(form):
    """IDSET with a REPLGUID, 2.2.2.4.2: per replica a GLOBSET of single GLOBCNTs, pushed as six bytes each."""
    return form.any(GUIDS).bytes_le + b"".join(
        b"\x06" + (0x10000 * at + form.few(1, 0xFFFF)).to_bytes(6, "big") for at in range(form.few(1, 3))) + b"\0"


ICS_VALUES = {SOURCE_KEY: gid, PARENT_SOURCE_KEY: gid, CHANGE_KEY: xid, CHANGE_LIST: change_list}


def imported(form, tags):
    """TaggedPropertyValue structures of the properties that an import must name, in this order."""
    for tag in tags:
        form.within("oxcdata").u32("PropertyTag", tag)
        if tag in ICS_VALUES:
            content = ICS_VALUES[tag](form)
            form.within("oxcdata.value").u16("Size", len(content))
            form.within("oxprops").bytes(ICS_NAMES[tag], content)
        else:
            single(form, form.within("oxprops"), KNOWN[tag].removeprefix("PidTag"), tag, tag & 0xFFF, 1)


def deleted_ids(form):
    """The value of RopSynchronizationImportDeletes, 2.2.3.2.4.5.1: GIDs, tag 0x00001102."""
    form.u32("PropertyTag", 0x00001102)
    form.u32("ValueCount", count := form.few())
    for _ in range(count):
        form.within("rop.deleted_object").blob("u16", "Size", "ObjectId", gid(form))


# ---- streams ----

class Stream:
    """What a transfer context has still to give or to take."""

    def __init__(self, units):
        self.left = units

    def piece(self, form):
        """The next few units."""
        count = min(len(self.left), form.pick(1, 2, 7, 30, 100000))
        taken, self.left = self.left[:count], self.left[count:]
        return b"".join(taken)


def marker(tag):
    return [struct.pack("<I", tag)]


def variable(data):
    """Bytes behind their length; to be cut anywhere."""
    return [struct.pack("<I", len(data)), *(data[at:at + 1] for at in range(len(data)))]


def prop_value(form, tag, content=None):
    """propValue, 2.2.4.3.20. content: bytes of a variable value that must not be any."""
    kind, head = tag & 0xFFFF, struct.pack("<I", tag)
    if tag >> 16 >= 0x8000:
        head += form.any(GUIDS).bytes_le
        if form.maybe():
            head += b"\0" + struct.pack("<I", form.any(RANGES["u32"]))
        else:
            head += b"\1" + form.any(UNICODE).encode("utf-16-le") + b"\0\0"
    if content is not None:
        return [head, *variable(content)]
    if not kind & MULTIPLE:
        return [head, *one_value(form, kind, tag)]
    values = [one_value(form, kind & 0xFFF, tag) for _ in range(form.few())]
    return [head, struct.pack("<I", len(values)), *sum(values, [])]


def one_value(form, kind, tag):
    if kind == 0x000B:
        return [struct.pack("<H", form.few(0, 1))]
    if kind in FIXED:
        _, code, strategy = FIXED[kind]
        return [struct.pack(code, form.any(KNOWN_VALUES.get(tag, strategy)))]
    if kind == 0x0048:
        return [form.any(GUIDS).bytes_le]
    if kind == STRING8:
        return variable(form.any(EIGHT_BIT).encode("cp1252") + b"\0")
    if kind == STRING:
        return variable(form.any(UNICODE).encode("utf-16-le") + b"\0\0")
    return variable(form.any(BINARY))


KINDS = [kind for kind in FIXED if kind != 0x000A] + [STRING8, STRING, 0x0048, BINARY_TYPE] + MULTIPLES


def prop_list(form):
    units = []
    for _ in range(form.few()):
        tag = form.pick(*KNOWN) if form.maybe() else \
            form.any(UNNAMED | st.integers(0x8000, 0xFFFE)) << 16 | form.pick(*KINDS)
        units += prop_value(form, tag)
    return units


def message_content(form, depth=2):
    units = prop_list(form)
    for _ in range(form.few(0, 1)):
        units += marker(START_RECIP) + prop_list(form) + marker(END_TO_RECIP)
    for _ in range(form.few(0, 1)):
        units += marker(NEW_ATTACH) + prop_value(form, ATTACH_NUMBER) + attachment_content(form, depth)
        units += marker(END_ATTACH)
    return units


def attachment_content(form, depth=2):
    units = prop_list(form)
    if depth > 0 and form.maybe():
        units += marker(START_EMBED) + message_content(form, depth - 1) + marker(END_EMBED)
    return units


def message_list(form):
    units = []
    for _ in range(form.few(0, 2)):
        units += marker(form.pick(START_MESSAGE, START_FAI_MSG)) + message_content(form) + marker(END_MESSAGE)
    return units


def folder_content(form, depth=2):
    units = prop_list(form) + message_list(form)
    if depth > 0 and form.maybe():
        units += marker(START_SUB_FLD) + folder_content(form, depth - 1) + marker(END_FOLDER)
    return units


def top_folder(form):
    return marker(START_TOP_FLD) + folder_content(form) + marker(END_FOLDER)


def state(form):
    units = marker(SYNC_STATE_BEGIN)
    for tag in STATES:
        if form.maybe():
            units += prop_value(form, tag, idset(form))
    return units + marker(SYNC_STATE_END)


def change_header(form, tags):
    units = []
    for tag in tags:
        units += prop_value(form, tag, ICS_VALUES[tag](form) if tag in ICS_VALUES else None)
    return units


def synchronization(form, is_contents):
    units = []
    for _ in range(form.few(0, 2)):
        units += marker(SYNC_CHG)
        if is_contents:
            units += change_header(form, (SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST))
            units += marker(SYNC_MESSAGE) + message_content(form)
        else:
            units += change_header(form, (PARENT_SOURCE_KEY, SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST,
                                          DISPLAY_NAME)) + prop_list(form)
    if form.maybe():
        units += marker(SYNC_DEL) + prop_value(form, DELETED, idset(form))
    if is_contents and form.maybe():
        units += marker(SYNC_READ) + prop_value(form, READ, idset(form)) + prop_value(form, UNREAD, idset(form))
    return units + state(form) + marker(SYNC_END)


CONTENT = {"Folder": folder_content, "Message": message_content, "Attachment": attachment_content}
