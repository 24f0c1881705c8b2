"""Structures that ROPs carry, each written by one function: MS-OXCDATA, MS-OXORULE, MS-OXCNOTIF, MS-OXCPERM.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

from hypothesis import strategies as st

from ropencode.wire import BINARY, EIGHT_BIT, GUIDS, RANGES, UNICODE

# ---- property types and values, MS-OXCDATA 2.11.1 ----

UNSPECIFIED, NULL, ERROR, STRING8, STRING, BINARY_TYPE = 0x0000, 0x0001, 0x000A, 0x001E, 0x001F, 0x0102
SERVER_ID, RESTRICTION, RULE_ACTION = 0x00FB, 0x00FD, 0x00FE
MULTIPLE, INSTANCE = 0x1000, 0x2000

# type -> (its name without Ptyp, struct code, values)
FIXED = {
    0x0002: ("Integer16", "<h", RANGES["i16"]), 0x0003: ("Integer32", "<i", RANGES["i32"]),
    0x0004: ("Floating32", "<f", st.floats(width=32, allow_nan=False)),
    0x0005: ("Floating64", "<d", st.floats(-1e300, 1e300)), 0x0006: ("Currency", "<q", RANGES["i64"]),
    0x0007: ("FloatingTime", "<d", st.floats(0, 100000)), 0x000A: ("ErrorCode", "<I", RANGES["u32"]),
    0x000B: ("Boolean", "<B", st.integers(0, 1)), 0x0014: ("Integer64", "<q", RANGES["i64"]),
    # Times that every Wireshark can show: 1970 to 2100.
    0x0040: ("Time", "<Q", st.integers(116444736000000000, 157469184000000000)),
}
# Types whose values a PropertyRow or a TaggedPropertyValue can hold.
SINGLE = [*FIXED, STRING8, STRING, 0x0048, SERVER_ID, BINARY_TYPE]
MULTIPLES = [kind | MULTIPLE for kind in (0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x0014, 0x001E, 0x001F,
                                          0x0040, 0x0048, 0x0102)]
# No property of MS-OXPROPS has these.
UNNAMED = st.integers(0x7E00, 0x7E7F)
NAMED = st.integers(0x8000, 0xFFFE)
# MS-OXPROPS: id and type -> canonical name.
KNOWN = {
    0x0037001F: "PidTagSubject", 0x001A001F: "PidTagMessageClass", 0x1000001F: "PidTagBody",
    0x3001001F: "PidTagDisplayName", 0x00170003: "PidTagImportance", 0x0E080003: "PidTagMessageSize",
    0x30070040: "PidTagCreationTime", 0x30080040: "PidTagLastModificationTime", 0x36020003: "PidTagContentCount",
    0x360A000B: "PidTagSubfolders", 0x10130102: "PidTagHtml", 0x67480014: "PidTagFolderId",
    0x001A001E: "PidTagMessageClass",
}
IDENTIFIERS = ("FolderId", "RuleId", "MemberId")
# MS-OXCMSG 2.2.1.11, MS-OXORULE 2.2.1.3.1
KNOWN_VALUES = {0x00170003: st.integers(0, 2), 0x66770003: st.integers(0, 0x7F), 0x66830003: st.just(0)}
ERRORS = (0x8004010F, 0x80070005, 0x80040102, 0x8007000E, 0x80070057, 0x80004005, 0x80040111)


def value_names(tag):
    """What a value's item is called: the property's own field, or one of its type."""
    if tag in KNOWN:
        return "oxprops", KNOWN[tag].removeprefix("PidTag")
    kind = tag & 0xFFF
    if kind in FIXED:
        return "oxcdata.value", FIXED[kind][0]
    return "oxcdata.value", {STRING8: "String", STRING: "String", 0x0048: "Guid"}.get(kind, "Binary")


def value(form, tag, depth=2):
    """A PropertyValue of the type of this tag."""
    kind, (prefix, field) = tag & 0xFFFF, value_names(tag)
    own = form.within(prefix)
    if kind & MULTIPLE and not kind & INSTANCE:
        count = form.few()
        form.within("oxcdata.value").u32("Count", count)
        for _ in range(count):
            single(form, own, field, tag, kind & 0xFFF, depth)
    else:
        single(form, own, field, tag, kind & 0xFFF, depth)


def single(form, own, field, tag, kind, depth):
    if kind in FIXED:
        _, code, strategy = FIXED[kind]
        content = form.any(KNOWN_VALUES.get(tag, strategy))
        if kind == ERROR:
            content = form.pick(*ERRORS)
        # Times and identifiers are shown in ways of their own.
        own.put(field, struct.pack(code, content), None if kind == 0x0040 or field in IDENTIFIERS else content)
    elif kind == STRING8:
        own.text8(field)
    elif kind == STRING:
        own.text16(field)
    elif kind == 0x0048:
        own.guid(field)
    elif kind == BINARY_TYPE:
        content = form.any(BINARY)
        form.within("oxcdata.value").u16("Size", len(content))
        own.bytes(field, content)
    elif kind == SERVER_ID:
        server_id(form)
    elif kind == RESTRICTION:
        restriction(form, depth)
    elif kind == RULE_ACTION:
        rule_action(form)
    elif kind != NULL:
        raise ValueError(f"no values of type 0x{kind:04x}")


def server_id(form):
    """PtypServerId, 2.11.1.4: its own structure, or what a client put there."""
    content = form.apart("oxcdata.server_id")
    if form.maybe():
        content.u8("Ours", 1)
        content.u64("FolderId")
        content.u64("MessageId")
        content.u32("Instance")
    else:
        content.u8("Ours", 0)
        content.data += form.any(BINARY)
    form.within("oxcdata.value").u16("Size", len(content.data))
    form.within("oxcdata.value").whole("Binary", content)


def any_tag(form, kinds=None, unspecified=False, instances=False):
    """A property tag: of a property that MS-OXPROPS names, of one that it doesn't, of a named property."""
    if kinds is None and form.maybe():
        return form.pick(*KNOWN)
    kind = form.pick(*(kinds or SINGLE + MULTIPLES))
    if unspecified and form.maybe():
        kind = UNSPECIFIED
    if instances and kind & MULTIPLE and form.maybe():
        kind |= INSTANCE
    return form.any(UNNAMED | NAMED) << 16 | kind


def tags(form, count_kind, count_field, field, **what):
    """PropertyTag structures behind their count; each has a property ID of its own."""
    chosen = {}
    for _ in range(form.few(0, 4)):
        tag = any_tag(form, **what)
        chosen.setdefault(tag >> 16, tag)
    return form.list("u32", count_kind, count_field, field, list(chosen.values()))


def tagged(form, tag=None, depth=2):
    """TaggedPropertyValue, 2.11.4."""
    tag = any_tag(form) if tag is None else tag
    form.within("oxcdata").u32("PropertyTag", tag)
    value(form, tag, depth)


def several_tagged(form, count_kind, count_field, least=0):
    """TaggedPropertyValue structures behind their count."""
    count = form.few(least, 3)
    form.number(count_kind, count_field, count)
    for _ in range(count):
        tagged(form)


# ---- rows, MS-OXCDATA 2.8, 2.11 ----

def property_row(form, columns):
    """PropertyRow: standard or flagged, for columns that may be PtypUnspecified."""
    form.within("oxcdata.property_row").u8("Flag", flagged := form.pick(0, 1))
    for tag in columns:
        if tag & 0xFFFF == UNSPECIFIED:
            tag |= form.pick(*SINGLE + MULTIPLES)
            form.within("oxcdata").u16("PropertyType", tag & 0xFFFF)
        flag = form.pick(0, 1, 0x0A) if flagged else 0
        if flagged:
            form.within("oxcdata.flagged_property_value").u8("Flag", flag)
        if flag == 0:
            value(form, tag)
        elif flag == 0x0A:
            form.within("oxcdata.value").u32("ErrorCode", form.pick(*ERRORS))


R, S, T, D, E, O, I, U, N = 0x0080, 0x0040, 0x0020, 0x0010, 0x0008, 0x8000, 0x0400, 0x0200, 0x0100
NO_TYPE, X500DN, PDL1, PDL2 = 0, 1, 6, 7


def recipient_row(form, columns):
    """RecipientRow, 2.8.3.2, with all kinds of addresses."""
    row = form.within("oxcdata.recipient_row")
    kind = form.few(0, 7)
    flags = kind | form.bits(R, S, T, D, E, I, U, N) | (O if kind == NO_TYPE and form.maybe() else 0)
    row.u16("RecipientFlags", flags)
    if kind == X500DN:
        row.u8("AddressPrefixUsed")
        row.u8("DisplayType", form.few(0, 6))
        row.ascii("X500DN")
    elif kind in (PDL1, PDL2):
        row.blob("u16", "EntryIdSize", "EntryID", entry_id(form))
        row.blob("u16", "SearchKeySize", "SearchKey")
    elif flags & O:
        row.ascii("AddressType")
    for present, field in ((E, "EmailAddress"), (D, "DisplayName"), (I, "SimpleDisplayName"),
                           (T, "TransmittableDisplayName")):
        if flags & present:
            row.text(field, flags & U)
    # Only the first so many of the columns are there.
    count = form.few(0, len(columns))
    row.u16("RecipientColumnCount", count)
    property_row(form, columns[:count])


# ---- small ones ----

def entry_id(form):
    """An entry id of a provider that nobody knows, MS-OXCDATA 2.2.5: flags, ProviderUID, the provider's own bytes."""
    return b"\0\0\0\0" + form.any(GUIDS).bytes_le + form.any(BINARY)


def long_term_id(form):
    """LongTermID, MS-OXCDATA 2.2.1.3.1."""
    own = form.within("oxcdata.long_term_id")
    own.guid("DatabaseGuid")
    own.bytes("GlobalCounter", size=6)
    own.u16("Pad", 0)


def property_name(form, kinds=(0, 1, 0xFF)):
    """PropertyName, MS-OXCDATA 2.6.1."""
    own = form.within("oxcdata.property_name")
    kind = own.u8("Kind", form.pick(*kinds))
    own.guid("GUID")
    if kind == 0:
        own.u32("LID")
    elif kind == 1:
        name = form.any(UNICODE)
        own.u8("NameSize", len(name.encode("utf-16-le")) + 2)
        own.text16("Name", name)


def property_problems(form):
    """PropertyProblem structures, MS-OXCDATA 2.7, behind their count."""
    form.u16("PropertyProblemCount", count := form.few())
    own = form.within("oxcdata.property_problem")
    for _ in range(count):
        own.u16("Index")
        own.u32("PropertyTag", any_tag(form))
        own.u32("ErrorCode", form.pick(*ERRORS))


def typed_string(form):
    """TypedString, MS-OXCDATA 2.11.7: none, empty, 8-bit, reduced Unicode, Unicode."""
    own = form.within("oxcdata.typed_string")
    kind = own.u8("StringType", form.few(0, 4))
    if kind == 2:
        own.text8("String")
    elif kind == 3:
        own.put("String", form.any(EIGHT_BIT).encode("latin-1") + b"\0")
    elif kind == 4:
        own.text16("String")


def sort_orders(form, count_kind="u16"):
    """SortOrder structures, MS-OXCDATA 2.13.1, behind the three counts of RopSortTable."""
    form.u16("SortOrderCount", count := form.few())
    categories = form.u16("CategoryCount", form.few(0, count))
    form.u16("ExpandedCount", form.few(0, categories))
    own = form.within("oxcdata.sort_order")
    for _ in range(count):
        tag = any_tag(form)
        if tag & MULTIPLE:
            tag |= INSTANCE
        own.u16("PropertyType", tag & 0xFFFF)
        own.u16("PropertyId", tag >> 16)
        own.u8("Order", form.pick(0, 1, 4))


# ---- restrictions, MS-OXCDATA 2.12 ----

AND, OR, NOT, CONTENT, PROPERTY, COMPARE, BITMASK, SIZE, EXIST, SUB_OBJECT, COMMENT, COUNT = range(12)
RELATIONS = (0, 1, 2, 3, 4, 5, 6, 0x64)


def restriction(form, depth=5):
    """Any restriction, nested at most so deep."""
    own = form.within("oxcdata.restriction")
    inner = (AND, OR, NOT, SUB_OBJECT, COMMENT, COUNT) if depth > 1 else (COMMENT,)
    kind = own.u8("RestrictType", form.pick(EXIST, CONTENT, PROPERTY, COMPARE, BITMASK, SIZE, *inner))
    if kind in (AND, OR):
        own.u16("RestrictCount", count := form.few(0, 3))
        for _ in range(count):
            restriction(form, depth - 1)
    elif kind == NOT:
        restriction(form, depth - 1)
    elif kind == CONTENT:
        own.u16("FuzzyLevelLow", form.pick(0, 1, 2) | form.bits(0x10, 0x20))
        own.u16("FuzzyLevelHigh", form.bits(1, 2, 4))
        tag = any_tag(form, (STRING8, STRING, BINARY_TYPE))
        own.u32("PropertyTag", tag)
        tagged(form, tag)
    elif kind == PROPERTY:
        own.u8("RelOp", form.pick(*RELATIONS))
        tag = any_tag(form)
        own.u32("PropTag", tag)
        tagged(form, tag)
    elif kind == COMPARE:
        own.u8("RelOp", form.pick(*RELATIONS[:7]))
        own.u32("PropTag1", any_tag(form))
        own.u32("PropTag2", any_tag(form))
    elif kind == BITMASK:
        own.u8("BitmapRelOp", form.pick(0, 1))
        own.u32("PropTag", any_tag(form, (0x0003,)))
        own.u32("Mask")
    elif kind == SIZE:
        own.u8("RelOp", form.pick(*RELATIONS[:7]))
        own.u32("PropTag", any_tag(form))
        own.u32("Size")
    elif kind == EXIST:
        own.u32("PropTag", any_tag(form))
    elif kind == SUB_OBJECT:
        own.u32("Subobject", form.pick(0x0E12000D, 0x0E13000D))
        restriction(form, depth - 1)
    elif kind == COMMENT:
        several_tagged(own, "u8", "TaggedValuesCount")
        if own.bool8("RestrictionPresent", None if depth > 1 else False):
            restriction(form, depth - 1)
    else:
        own.u32("Count")
        restriction(form, depth - 1)


def restriction_data(form):
    """RestrictionData behind its size; sometimes there is none."""
    content = form.apart()
    if form.maybe():
        restriction(content)
    form.sized("u16", "RestrictionDataSize", content)


# ---- rules, MS-OXORULE 2.2.1.3, 2.2.5 ----

OP_MOVE, OP_COPY, OP_REPLY, OP_OOF_REPLY, OP_DEFER_ACTION, OP_BOUNCE, OP_FORWARD, OP_DELEGATE, OP_TAG, OP_DELETE, \
    OP_MARK_AS_READ = range(1, 12)


def rule_action(form):
    """RuleAction of a standard rule."""
    form.within("oxcdata.rule_action").u16("NoOfActions", count := form.few(1, 3))
    for _ in range(count):
        block = form.apart("oxcdata.action_block")
        kind = block.u8("ActionType", form.few(1, 11))
        block.u32("ActionFlavor", {OP_REPLY: form.bits(1, 2), OP_OOF_REPLY: form.bits(1, 2),
                                   OP_FORWARD: form.pick(0, 1, 2, 3, 4, 8)}.get(kind, 0))
        block.u32("ActionFlags")
        action_data(block, kind)
        form.within("oxcdata.action_block").sized("u16", "ActionLength", block)


def action_data(form, kind):
    if kind in (OP_MOVE, OP_COPY):
        own = form.within("oxcdata.move_copy_action_data")
        ours = own.u8("FolderInThisStore", form.pick(1, 0))
        own.blob("u16", "StoreEIDSize", "StoreEID", None if ours else entry_id(form))
        if ours:
            server = form.apart("oxcdata.server_eid")
            server.u8("Ours", 1)
            server.u64("FolderId")
            server.u64("MessageId", 0)
            server.u32("Instance", 0)
            own.u16("FolderEIDSize", len(server.data))
            own.whole("FolderEID", server)
        else:
            own.blob("u16", "FolderEIDSize", "FolderEID")
    elif kind in (OP_REPLY, OP_OOF_REPLY):
        own = form.within("oxcdata.reply_action_data")
        own.u64("ReplyTemplateFID")
        own.u64("ReplyTemplateMID")
        own.guid("ReplyTemplateGUID")
    elif kind == OP_DEFER_ACTION:
        form.within("oxcdata.defer_action_data").bytes("ActionData")
    elif kind == OP_BOUNCE:
        form.within("oxcdata.bounce_action_data").u32("BounceCode", form.pick(0x0D, 0x1F, 0x26))
    elif kind in (OP_FORWARD, OP_DELEGATE):
        # The text says 4 bytes for both counts; the figure, 2 in standard rules.
        form.within("oxcdata.forward_delegate_action_data").u16("RecipientCount", count := form.few(1, 2))
        for _ in range(count):
            own = form.within("oxcdata.recipient_block_data")
            own.u8("Reserved", 1)
            several_tagged(own, "u16", "NoOfProperties", 1)
    elif kind == OP_TAG:
        tagged(form)


def rule_data(form):
    own = form.within("rop.rule_data")
    own.u8("RuleDataFlags", form.pick(1, 2, 4))
    chosen = [tag for tag in (0x66740014, 0x66760003, 0x66770003, 0x6682001F, 0x6681001F, 0x66830003, 0x66780003,
                              0x66840102, 0x667900FD, 0x668000FE) if form.maybe()] or [0x66760003]
    own.u16("PropertyValueCount", len(chosen))
    for tag in chosen:
        rule_property(form, tag)


RULE_PROPERTIES = {0x66740014: "RuleId", 0x66760003: "RuleSequence", 0x66770003: "RuleState", 0x6682001F: "RuleName",
                   0x6681001F: "RuleProvider", 0x66830003: "RuleLevel", 0x66780003: "RuleUserFlags",
                   0x66840102: "RuleProviderData", 0x667900FD: "RuleCondition", 0x668000FE: "RuleActions"}


def named_property(form, tag, name):
    """A TaggedPropertyValue whose property MS-OXPROPS names."""
    form.within("oxcdata").u32("PropertyTag", tag)
    single(form, form.within("oxprops"), name, tag, tag & 0xFFF, 3)


def rule_property(form, tag):
    named_property(form, tag, RULE_PROPERTIES[tag])


# ---- permissions, MS-OXCPERM 2.2.2.1.1 ----

def permission_data(form):
    own = form.within("rop.permission_data")
    own.u8("PermissionDataFlags", form.pick(1, 2, 4))
    chosen = [tag for tag in (0x66710014, 0x66730003) if form.maybe()] or [0x66710014]
    own.u16("PropertyValueCount", len(chosen))
    for tag in chosen:
        named_property(form, tag, {0x66710014: "MemberId", 0x66730003: "MemberRights"}[tag])


# ---- notifications, MS-OXCNOTIF 2.2.1.4.1.2 ----

NEW_MAIL, CREATED, DELETED, MODIFIED, MOVED, COPIED, SEARCH_COMPLETED, TABLE_MODIFIED = (
    0x0002, 0x0004, 0x0008, 0x0010, 0x0020, 0x0040, 0x0080, 0x0100)
TOTAL, UNREAD, SEARCH, MESSAGE = 0x1000, 0x2000, 0x4000, 0x8000


def notification_data(form, columns=None):
    """NotificationData; with columns one of a table, else one of a subscription."""
    own = form.within("rop.notification_data")
    if columns is not None:
        table_modified(form, own, columns)
        return
    kind = form.pick(NEW_MAIL, CREATED, DELETED, MODIFIED, MOVED, COPIED, SEARCH_COMPLETED)
    flags = MESSAGE | form.bits(SEARCH) if kind == NEW_MAIL or form.maybe() else 0
    if kind == MODIFIED and not flags:
        flags |= form.bits(TOTAL, UNREAD)
    own.u16("NotificationFlags", kind | flags)
    own.u64("FolderId")
    if flags & MESSAGE:
        own.u64("MessageId")
    is_folder, in_search = not flags & (SEARCH | MESSAGE), flags & SEARCH and flags & MESSAGE
    if kind in (CREATED, DELETED, MOVED, COPIED) and (is_folder or in_search):
        own.u64("ParentFolderId")
    if kind in (MOVED, COPIED):
        own.u64("OldFolderId")
        own.u64("OldMessageId" if flags & MESSAGE else "OldParentFolderId")
    if kind in (CREATED, MODIFIED):
        count = own.u16("TagCount", form.pick(0, 1, 2, 0xFFFF))
        for _ in range(count % 0xFFFF):
            own.u32("Tags", any_tag(form))
    if flags & TOTAL:
        own.u32("TotalMessageCount")
    if flags & UNREAD:
        own.u32("UnreadMessageCount")
    if kind == NEW_MAIL:
        own.u32("MessageFlags", form.bits(1, 2, 8, 0x10, 0x20, 0x40))
        own.text("MessageClass", own.bool8("UnicodeFlag"))


def table_modified(form, own, columns):
    message = form.maybe()
    own.u16("NotificationFlags", TABLE_MODIFIED | (MESSAGE if message else 0))
    event = own.u16("TableEventType", form.pick(1, 3, 4, 5, 7))
    if event in (3, 4, 5):
        own.u64("TableRowFolderID")
        if message:
            own.u64("TableRowMessageID")
            own.u32("TableRowInstance")
    if event in (3, 5):
        own.u64("InsertAfterTableRowFolderID")
        if message:
            own.u64("InsertAfterTableRowID")
            own.u32("InsertAfterTableRowInstance")
        row = form.apart()
        property_row(row, columns)
        own.sized("u16", "TableRowDataSize", row)
