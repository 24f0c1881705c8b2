"""FastTransfer streams and the values of ICS: MS-OXCFXICS 2.2.2, 2.2.4.

Functions with an `out` write into a fxstream.Writer, which knows what of it has to be shown where. A stream is a list
of units: a sender may cut it between two of them only (2.2.4.1).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

from hypothesis import strategies as st

from fxstream import (ASSOCIATED, ATTACH_NUMBER, CHANGE_KEY, CHANGE_LIST, DELETED, DISPLAY_NAME, DN_PREFIX, EC_WARNING,
                      FX_DEL_PROP, GROUP_ID, IS_FAI, MID, MODIFIED, NEW_FX_FOLDER, NO_LONGER_IN_SCOPE, OBJECT,
                      PARENT_SOURCE_KEY, PARTIAL, READ, ROW_ID, SERVER_ID, SIZE, SOURCE_KEY, STATE, STRUCTURE, UNREAD,
                      Globset, Writer, codec, is_code_page, numbered, u32, worded)
from fxstream import idset as id_set
from ropencode.structures import (BINARY_TYPE, FIXED, KNOWN, KNOWN_VALUES, MULTIPLE, MULTIPLES, STRING, STRING8,
                                  UNNAMED, single)
from ropencode.wire import BINARY, EIGHT_BIT, GUIDS, RANGES, UNICODE

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


def globset(form):
    """GLOBSET, 2.2.2.6: ascending counters, in all forms."""
    out, upper = Globset(), form.few(0, 0xFFFF)
    for _ in range(form.few(0, 3)):
        upper += form.few(1, 0xFFFF)
        prefix = upper.to_bytes(5, "big")
        way = form.pick("whole", "range", "common")
        if way == "whole":
            out.push(prefix + bytes([form.few(0, 255)]))
        elif way == "range":
            upper += form.few(1, 300)
            out.range(prefix + b"\x07", upper.to_bytes(5, "big") + b"\x01")
        else:
            split = form.few(0, 4)
            pushed = [one for one in (prefix[:split], prefix[split:]) if one]
            for one in pushed:
                out.push(one)
            last_bytes(form, out)
            for _ in pushed:
                out.pop()
    return out.end()


def last_bytes(form, out):
    """With five bytes on the stack: single counters, ranges and bitmasks of the sixth."""
    at = form.few(0, 9)
    while at < 230 and form.maybe():
        way = form.pick("single", "range", "bits")
        if way == "single":
            out.push(bytes([at]))
        elif way == "range":
            out.range(bytes([at]), bytes([at + 9]))
        else:
            out.bitmask(at, form.few(0, 255))
        at += form.few(10, 40)


def idset(form, has_guids=True):
    """IDSET, 2.2.2.4, with REPLGUIDs or REPLIDs: (bytes, what is in it)."""
    return id_set(*((form.any(GUIDS) if has_guids else form.few(1, 0xFFFF), globset(form))
                    for _ in range(form.few(0, 2))))


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

    def __init__(self, content, form):
        out = Writer()
        content(form, out)
        self.left = out.units

    def piece(self, form):
        """The next few units."""
        count = min(len(self.left), form.pick(1, 2, 7, 30, 100000))
        taken, self.left = self.left[:count], self.left[count:]
        return b"".join(taken)


# ---- properties ----

CODE_PAGES = (0x84B0, 0x84E4, 0x84E2, 0x83A4, 0xFDE9)
KINDS = [kind for kind in FIXED if kind != 0x000A] + [STRING8, STRING, 0x0048, BINARY_TYPE, OBJECT, SERVER_ID,
                                                      *CODE_PAGES] + MULTIPLES


def prop_value(form, out, tag):
    """propValue, 2.2.4.3.20."""
    name, kind = None, tag & 0xFFFF
    if tag >> 16 >= 0x8000:
        name = numbered(form.any(GUIDS), form.any(RANGES["u32"])) if form.maybe() else \
            worded(form.any(GUIDS), form.any(UNICODE))
    if is_code_page(kind) or not kind & MULTIPLE:
        out.value(tag, one_value(form, kind, tag), name)
    else:
        out.values(tag, [one_value(form, kind & 0xFFF, tag) for _ in range(form.few())], name)


def one_value(form, kind, tag):
    if kind == 0x000B:
        return form.few(0, 1)
    if kind in FIXED:
        return form.any(KNOWN_VALUES.get(tag, FIXED[kind][2]))
    if kind == 0x0048:
        return form.any(GUIDS)
    if kind == STRING8:
        return form.any(EIGHT_BIT)
    if is_code_page(kind) and codec(kind) not in ("utf-16-le", "utf-8"):
        return form.any(EIGHT_BIT).encode("ascii", "ignore").decode()
    if kind == STRING or is_code_page(kind):
        return form.any(UNICODE)
    if kind == SERVER_ID:
        # Behind Ours 1 come 20 bytes, behind 0 any number (MS-OXCDATA 2.11.1.4).
        return form.pick(b"\1" + bytes(range(20)), b"\0" + form.any(BINARY))
    return form.any(BINARY)


def prop_list(form, out):
    for _ in range(form.few()):
        prop_value(form, out, form.pick(*KNOWN) if form.maybe() else
                   form.any(UNNAMED | st.integers(0x8000, 0xFFFE)) << 16 | form.pick(*KINDS))


def maybe_prefix(form, out):
    if form.few(0, 7) == 7:
        out.value(DN_PREFIX, "/o=Org/ou=Site/cn=Recipients/cn=")


# ---- messages and folders ----

def between(form, out, node, start, content, end):
    """A node from its marker to the other."""
    with out.node(node):
        out.marker(start)
        content(form, out)
        out.marker(end)


def message_content(form, out, depth=2):
    maybe_prefix(form, out)
    prop_list(form, out)
    if form.maybe():
        out.value(FX_DEL_PROP, 0x0E12000D)
    for number in range(form.few(0, 1)):
        between(form, out, "recipient", "StartRecip",
                lambda form, out, at=number: prop_list(form, out.value(ROW_ID, at)), "EndToRecip")
    if form.maybe():
        out.value(FX_DEL_PROP, 0x0E13000D)
    for number in range(form.few(0, 1)):
        between(form, out, "attachment", "NewAttach",
                lambda form, out, at=number: attachment_content(form, out.value(ATTACH_NUMBER, at), depth), "EndAttach")


def attachment_content(form, out, depth=2):
    maybe_prefix(form, out)
    prop_list(form, out)
    if depth > 0 and form.maybe():
        between(form, out, "embedded_message", "StartEmbed",
                lambda form, out: message_content(form, out, depth - 1), "EndEmbed")


def message_list(form, out):
    for _ in range(form.few(0, 2)):
        maybe_prefix(form, out)
        if form.few(0, 3) == 3:
            out.value(EC_WARNING, 0x0007)
        start = form.pick("StartMessage", "StartFAIMsg")
        if form.few(0, 7) == 7:
            with out.node("message"):       # cut short, 2.2.4.3.4
                prop_list(form, out.marker(start))
            error_info(form, out)
        else:
            between(form, out, "message", start, message_content, "EndMessage")


def new_fx_folder(form, out):
    """MetaTagNewFXFolder: FolderReplicaInfo, 2.2.2.9."""
    servers = [b"/o=Org/cn=SERVER%d\0" % at for at in range(form.few(1, 2))]
    out.value(NEW_FX_FOLDER, u32(0) + u32(0) + gid(form) + b"\0\0" + u32(len(servers)) + u32(1) + b"".join(servers))


def folder_content(form, out, depth=2, deletes=True):
    maybe_prefix(form, out)
    prop_list(form, out)
    if form.few(0, 7) == 7:
        new_fx_folder(form, out)
    else:
        for tag in (0x3610000D, 0x360F000D)[:form.few(0, 2)]:
            if deletes:
                out.value(FX_DEL_PROP, tag)
            message_list(form, out)
    if depth > 0 and form.maybe():
        if deletes:
            out.value(FX_DEL_PROP, 0x360E000D)
        between(form, out, "sub_folder", "StartSubFld",
                lambda form, out: folder_content(form, out, depth - 1, deletes), "EndFolder")


def top_folder(form, out):
    with out.anywhere():
        maybe_prefix(form, out)
    out.marker("StartTopFld")
    folder_content(form, out, deletes=False)
    out.marker("EndFolder")


# ---- synchronization ----

def state(form, out):
    out.marker("IncrSyncStateBegin")
    for tag in STATE:
        if form.maybe():
            out.id_set(tag, *idset(form))
    out.marker("IncrSyncStateEnd")


def changed_sets(form, out, node, marker, tags):
    with out.node(node):
        out.marker(marker)
        for tag in tags:
            out.id_set(tag, *idset(form, has_guids=False))


def ends(form, out):
    with out.node("state"):
        state(form, out)
    out.marker("IncrSyncEnd")


def change_header(form, out, tags):
    for tag in tags:
        if tag in ICS_VALUES:
            out.value(tag, ICS_VALUES[tag](form))
        else:
            prop_value(form, out, tag)


def message_header(form, out):
    with out.node("message_change_header"):
        change_header(form, out, (SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST, ASSOCIATED))
        if form.maybe():
            prop_value(form, out, MID)


def change_full(form, out):
    with out.node("message_change_full"):
        out.marker("IncrSyncChg")
        message_header(form, out)
        out.marker("IncrSyncMessage")
        message_content(form, out)


def change_partial(form, out):
    """messageChangePartial: 2.2.4.3.15. That one begins is clear at IncrSyncChgPartial only."""
    group_info(form, out)
    with out.anywhere():
        out.value(GROUP_ID, 1)
    with out.node("message_change_partial"):
        out.marker("IncrSyncChgPartial")
        message_header(form, out)
        for _ in range(form.few(0, 2)):
            out.value(PARTIAL, form.pick(0, 1, -1))
            if form.maybe():
                prop_list(form, out)
            else:
                out.value(SIZE, 0)      # a group that has been emptied


def group_info(form, out):
    """groupInfo with its PropertyGroupInfo, 2.2.2.8."""
    groups = []
    for _ in range(form.few(1, 2)):
        tags = [u32(form.pick(*KNOWN)) for _ in range(form.few(1, 2))]
        if form.maybe():
            tags.append(u32(0x8001001F) + form.any(GUIDS).bytes_le + u32(0) + u32(0x8501))
        if form.maybe():
            text = "Keywords".encode("utf-16-le")
            tags.append(u32(0x8002101F) + form.any(GUIDS).bytes_le + u32(1) + u32(len(text)) + text)
        groups.append(u32(len(tags)) + b"".join(tags))
    with out.node("group_info"):
        out.marker("IncrSyncGroupInfo")
        out.value(STRUCTURE, u32(1) + u32(0) + u32(len(groups)) + b"".join(groups))


def error_info(form, out):
    """errorInfo with its ExtendedErrorInfo, 2.2.2.10."""
    auxiliary, gap = form.any(BINARY), bytes(form.few(0, 3))
    place = u32(len(auxiliary)) + u32(88 + len(gap)) + gap + auxiliary if auxiliary else u32(0) + u32(form.pick(0, 88))
    with out.node("error_info"):
        out.marker("FXErrorInfo")
        out.value(STRUCTURE, struct.pack("<HHI", 0, 0, 0x8004010F) + gid(form) + b"\0\0"
                  + gid(form) + b"\0\0" + bytes(24)
                  + place)


def contents_sync(form, out):
    has_progress = form.maybe()
    if has_progress:
        with out.node("progress_total"):
            out.marker("IncrSyncProgressMode")
            # ProgressInformation, 2.2.2.7
            out.value(STRUCTURE, struct.pack("<HHIQIIQ", 0, 0, form.few(), form.few(), form.few(), 0, form.few()))
    for _ in range(form.few(0, 2)):
        if has_progress:
            with out.node("progress_per_message"):
                out.marker("IncrSyncProgressPerMsg")
                out.value(SIZE, form.few(0, 9999)).value(IS_FAI, form.few(0, 1))
        form.pick(change_full, change_partial)(form, out)
        if form.few(0, 7) == 7:
            error_info(form, out)
    if form.maybe():
        changed_sets(form, out, "deletions", "IncrSyncDel", (DELETED, NO_LONGER_IN_SCOPE)[:form.few(1, 2)])
    if form.maybe():
        changed_sets(form, out, "read_state_changes", "IncrSyncRead", (READ, UNREAD))
    ends(form, out)


def hierarchy_sync(form, out):
    for _ in range(form.few(0, 2)):
        with out.node("folder_change"):
            out.marker("IncrSyncChg")
            change_header(form, out, (PARENT_SOURCE_KEY, SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST, DISPLAY_NAME))
            prop_list(form, out)
    if form.maybe():
        changed_sets(form, out, "deletions", "IncrSyncDel", (DELETED,))
    ends(form, out)


CONTENT = {"Folder": folder_content, "Message": message_content, "Attachment": attachment_content}
# Roots, 2.2.4.4, and what writes them.
ROOTS = {"contentsSync": contents_sync, "hierarchySync": hierarchy_sync, "state": state, "topFolder": top_folder,
         "messageList": message_list, "folderContent": folder_content, "messageContent": message_content,
         "attachmentContent": attachment_content}
