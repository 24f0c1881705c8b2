"""Every ROP of MS-OXCROPS 2.2.3 to 2.2.15, each one function that writes its request and its response.

What all ROPs share (RopId, LogonId, handle indexes, ReturnValue) is written by sessions.py. A function is
given the turn: `ask` and `tell` are the two forms, `ok` is whether ReturnValue is 0.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from typing import NamedTuple

from fxstream import CHANGE_KEY, CHANGE_LIST, DISPLAY_NAME, MODIFIED, PARENT_SOURCE_KEY, SOURCE_KEY, STATE
from ropencode.fasttransfer import (CONTENT, Stream, change_list, contents_sync, deleted_ids, gid, hierarchy_sync, idset,
                                    imported, message_list, state, top_folder, xid)
from ropencode.structures import (any_tag, entry_id, long_term_id, notification_data, permission_data, property_name,
                                  property_problems, property_row, recipient_row, restriction_data, rule_data,
                                  several_tagged, sort_orders, tags, typed_string)
from ropencode.wire import ASCII

REDIRECT, NULL_DESTINATION, BUSY = 0x00000478, 0x00000503, 0x00000480
WITH_PROPERTIES = "Logon Folder Message Attachment"


class Rop(NamedTuple):
    name: str
    id: int
    write: object
    handles: tuple      # of the request, in order
    takes: tuple        # kinds of object of the input handles
    opens: str          # kind of object of the output handle
    codes: tuple        # ReturnValues with a form of their own
    asks: bool          # has a request
    answers: bool       # has a response
    answer_id: int      # RopId in the response

    @property
    def reply(self):
        """The handle index of the response, 2.2.x.y.2."""
        return "Output" if "Output" in self.handles else self.handles[0]

    @property
    def inputs(self):
        return [one for one in self.handles if one in ("Input", "Source", "Dest")]


ROPS = {}


def rop(number, handles="Input", takes="Folder", opens=None, codes=(), asks=True, answers=True, answer_id=None):
    def register(function):
        ROPS[function.__name__] = Rop(function.__name__, number, function, tuple(handles.split()),
                                      tuple(tuple(one.split()) for one in takes.split("/")), opens, codes, asks,
                                      answers, answer_id or number)
        return function
    return register


def plain(name, number, *arguments, **named):
    """A ROP with nothing but what all ROPs share."""
    def write(_):
        pass
    write.__name__ = name
    rop(number, *arguments, **named)(write)


# ---- 2.2.3 Logon ROPs ----

@rop(0xFE, "Output", "", "Logon", codes=(REDIRECT,))
def RopLogon(x):
    private = x.output.private
    x.ask.u8("LogonFlags", (1 if private else 0) | x.ask.bits(2, 4))
    x.ask.u32("OpenFlags", x.ask.bits(1, 4, 8, 0x100, 0x200, 0x400, 0x01000000, 0x20000000) | (0 if private else 2))
    x.ask.u32("StoreState", 0)
    essdn = x.ask.any(ASCII)
    x.ask.u16("EssdnSize", len(essdn) + 1 if essdn else 0)
    if essdn:
        x.ask.ascii("Essdn", essdn)
    if x.code == REDIRECT:
        x.tell.u8("LogonFlags", 1 if private else 0)
        name = x.tell.any(ASCII)
        x.tell.u8("ServerNameSize", len(name) + 1)
        x.tell.ascii("ServerName", name)
    elif x.ok:
        x.tell.u8("LogonFlags", (1 | x.tell.bits(2, 4)) if private else 0)
        first = x.tell.few(1, 1000)
        for at in range(13):
            x.tell.u64("FolderIds", first + at << 16 | 1)
        if private:
            x.tell.u8("ResponseFlags", 1 | x.tell.bits(2, 4, 0x10))
            x.tell.guid("MailboxGuid")
        x.tell.u16("ReplId")
        x.tell.guid("ReplGuid")
        if private:
            time = x.tell.within("rop.logon_time")
            for field, most in (("Seconds", 59), ("Minutes", 59), ("Hour", 23), ("DayOfWeek", 6)):
                time.u8(field, time.few(0, most))
            time.u8("Day", time.few(1, 31))
            time.u8("Month", time.few(1, 12))
            time.u16("Year", time.few(1995, 2100))
            x.tell.u64("GwartTime")
            x.tell.u32("StoreState", 0)
        else:
            x.tell.guid("PerUserGuid")


@rop(0x27, takes="Logon")
def RopGetReceiveFolder(x):
    x.ask.ascii("MessageClass")
    if x.ok:
        x.tell.u64("FolderId")
        x.tell.ascii("ExplicitMessageClass")


@rop(0x26, takes="Logon")
def RopSetReceiveFolder(x):
    x.ask.u64("FolderId")
    x.ask.ascii("MessageClass")


# PidTagFolderId, PidTagMessageClass as PtypString8, PidTagLastModificationTime: MS-OXCSTOR 2.2.1.4.2
RECEIVE_COLUMNS = (0x67480014, 0x001A001E, 0x30080040)


@rop(0x68, takes="Logon")
def RopGetReceiveFolderTable(x):
    if x.ok:
        x.tell.u32("RowCount", count := x.tell.few())
        for _ in range(count):
            property_row(x.tell, RECEIVE_COLUMNS)


@rop(0x7B, takes="Logon")
def RopGetStoreState(x):
    if x.ok:
        x.tell.u32("StoreState", x.tell.pick(0, 0x01000000))


def servers(form, count_field, cheap_field, field):
    form.u16(count_field, count := form.few())
    form.u16(cheap_field, form.few(0, count))
    for _ in range(count):
        form.ascii(field)


@rop(0x42, takes="Logon")
def RopGetOwningServers(x):
    x.ask.u64("FolderId")
    if x.ok:
        servers(x.tell, "OwningServersCount", "CheapServersCount", "OwningServers")


@rop(0x45, takes="Logon")
def RopPublicFolderIsGhosted(x):
    x.ask.u64("FolderId")
    if x.ok and x.tell.bool8("IsGhosted"):
        servers(x.tell, "ServersCount", "CheapServersCount", "Servers")


@rop(0x43, takes="Logon")
def RopLongTermIdFromId(x):
    x.ask.u64("ObjectId")
    if x.ok:
        long_term_id(x.tell)


@rop(0x44, takes="Logon")
def RopIdFromLongTermId(x):
    long_term_id(x.ask)
    if x.ok:
        x.tell.u64("ObjectId")


@rop(0x60, takes="Logon")
def RopGetPerUserLongTermIds(x):
    x.ask.guid("DatabaseGuid")
    if x.ok:
        x.tell.u16("LongTermIdCount", count := x.tell.few())
        for _ in range(count):
            long_term_id(x.tell)


@rop(0x61, takes="Logon")
def RopGetPerUserGuid(x):
    long_term_id(x.ask)
    if x.ok:
        x.tell.guid("DatabaseGuid")


@rop(0x63, takes="Logon")
def RopReadPerUserInformation(x):
    long_term_id(x.ask)
    x.ask.u8("Reserved", 0)
    x.ask.u32("DataOffset")
    x.ask.u16("MaxDataSize")
    if x.ok:
        x.tell.bool8("HasFinished")
        x.tell.blob("u16", "DataSize", "Data")


@rop(0x64, takes="Logon")
def RopWritePerUserInformation(x):
    long_term_id(x.ask)
    x.ask.bool8("HasFinished")
    offset = x.ask.u32("DataOffset", x.ask.pick(0, 1, 4096))
    x.ask.blob("u16", "DataSize", "Data")
    if offset == 0 and x.private:
        x.ask.guid("ReplGuid")


# ---- 2.2.4 Folder ROPs ----

@rop(0x02, "Input Output", "Logon Folder", "Folder")
def RopOpenFolder(x):
    x.ask.u64("FolderId")
    x.ask.u8("OpenModeFlags", x.ask.bits(4))
    if x.ok:
        x.tell.bool8("HasRules")
        if x.tell.bool8("IsGhosted"):
            servers(x.tell, "ServerCount", "CheapServerCount", "Servers")


@rop(0x1C, "Input Output", "Folder", "Folder")
def RopCreateFolder(x):
    x.ask.u8("FolderType", x.ask.pick(1, 2))
    is_unicode = x.ask.bool8("UseUnicodeStrings")
    x.ask.bool8("OpenExisting")
    x.ask.u8("Reserved", 0)
    x.ask.text("DisplayName", is_unicode)
    x.ask.text("Comment", is_unicode)
    if x.ok:
        x.tell.u64("FolderId")
        if x.tell.bool8("IsExistingFolder"):
            x.tell.bool8("HasRules")
            if x.tell.bool8("IsGhosted"):
                servers(x.tell, "ServerCount", "CheapServerCount", "Servers")


@rop(0x1D)
def RopDeleteFolder(x):
    x.ask.u8("DeleteFolderFlags", x.ask.bits(1, 4, 0x10))
    x.ask.u64("FolderId")
    x.tell.bool8("PartialCompletion")


@rop(0x30)
def RopSetSearchCriteria(x):
    restriction_data(x.ask)
    x.ask.list("u64", "u16", "FolderIdCount", "FolderIds")
    x.ask.u32("SearchFlags", x.ask.pick(0, 1, 2) | x.ask.pick(0, 4, 8) | x.ask.bits(0x10, 0x20) |
              x.ask.pick(0, 0x10000, 0x20000) | x.ask.bits(0x40000))


@rop(0x31)
def RopGetSearchCriteria(x):
    x.ask.bool8("UseUnicode")
    x.ask.bool8("IncludeRestriction")
    x.ask.bool8("IncludeFolders")
    if x.ok:
        restriction_data(x.tell)
        x.tell.u8("LogonId", x.logon_id)
        x.tell.list("u64", "u16", "FolderIdCount", "FolderIds")
        x.tell.u32("SearchFlags", x.tell.bits(1, 2, 4, 8, 0x1000, 0x2000, 0x10000, 0x20000, 0x01000000, 0x08000000))


def completion(x):
    """Response and null destination response of a ROP with source and destination."""
    if x.code == NULL_DESTINATION:
        x.tell.u32("DestHandleIndex", x.index("Dest"))
    x.tell.bool8("PartialCompletion")


@rop(0x33, "Source Dest", "Folder/Folder", codes=(NULL_DESTINATION,))
def RopMoveCopyMessages(x):
    x.ask.list("u64", "u16", "MessageIdCount", "MessageIds")
    x.asynchronous()
    x.ask.bool8("WantCopy")
    completion(x)


@rop(0x35, "Source Dest", "Folder/Folder", codes=(NULL_DESTINATION,))
def RopMoveFolder(x):
    x.asynchronous()
    is_unicode = x.ask.bool8("UseUnicode")
    x.ask.u64("FolderId")
    x.ask.text("NewFolderName", is_unicode)
    completion(x)


@rop(0x36, "Source Dest", "Folder/Folder", codes=(NULL_DESTINATION,))
def RopCopyFolder(x):
    x.asynchronous()
    x.ask.bool8("WantRecursive")
    is_unicode = x.ask.bool8("UseUnicode")
    x.ask.u64("FolderId")
    x.ask.text("NewFolderName", is_unicode)
    completion(x)


def empty_folder(x):
    x.asynchronous()
    x.ask.bool8("WantDeleteAssociated")
    x.tell.bool8("PartialCompletion")


@rop(0x58)
def RopEmptyFolder(x):
    empty_folder(x)


@rop(0x92)
def RopHardDeleteMessagesAndSubfolders(x):
    empty_folder(x)


def delete_messages(x):
    x.asynchronous()
    x.ask.bool8("NotifyNonRead")
    x.ask.list("u64", "u16", "MessageIdCount", "MessageIds")
    x.tell.bool8("PartialCompletion")


@rop(0x1E)
def RopDeleteMessages(x):
    delete_messages(x)


@rop(0x91)
def RopHardDeleteMessages(x):
    delete_messages(x)


@rop(0x04, "Input Output", "Folder", "Table")
def RopGetHierarchyTable(x):
    x.ask.u8("TableFlags", x.ask.bits(4, 8, 0x10, 0x20, 0x40, 0x80))
    if x.ok:
        x.tell.u32("RowCount")


@rop(0x05, "Input Output", "Folder", "Table")
def RopGetContentsTable(x):
    x.ask.u8("TableFlags", x.ask.bits(2, 8, 0x10, 0x20, 0x40, 0x80))
    if x.ok:
        x.tell.u32("RowCount")


# ---- 2.2.5 Table ROPs ----

SET_COLUMNS_ERROR = 0x0D


def table_status(x):
    statuses = (0x00, 0x09, 0x0A, 0x0B, 0x0E, 0x0F)
    if x.ok:
        return x.tell.u8("TableStatus", x.tell.pick(*statuses, *(() if x.must_succeed else (SET_COLUMNS_ERROR,))))
    return None


@rop(0x12, takes="Table")
def RopSetColumns(x):
    x.ask.u8("SetColumnsFlags", x.ask.bits(1))
    columns = tags(x.ask, "u16", "PropertyTagCount", "PropertyTags", instances=True)
    status = table_status(x)
    if x.ok:
        x.input.columns = None if status == SET_COLUMNS_ERROR else columns


@rop(0x13, takes="Table")
def RopSortTable(x):
    x.ask.u8("SortTableFlags", x.ask.bits(1))
    sort_orders(x.ask)
    table_status(x)


@rop(0x14, takes="Table")
def RopRestrict(x):
    x.ask.u8("RestrictFlags", x.ask.bits(1))
    restriction_data(x.ask)
    table_status(x)


@rop(0x15, takes="Columns")
def RopQueryRows(x):
    x.ask.u8("QueryRowsFlags", x.ask.bits(1, 2))
    x.ask.bool8("ForwardRead")
    x.ask.u16("RowCount")
    if x.ok:
        x.tell.u8("Origin", x.tell.few(0, 2))
        x.tell.u16("RowCount", count := x.tell.few())
        for _ in range(count):
            property_row(x.tell, x.input.columns)


@rop(0x38, takes="Table")
def RopAbort(x):
    table_status(x)


@rop(0x16, takes="Table")
def RopGetStatus(x):
    table_status(x)


@rop(0x17, takes="Table")
def RopQueryPosition(x):
    if x.ok:
        x.tell.u32("Numerator")
        x.tell.u32("Denominator")


@rop(0x18, takes="Table")
def RopSeekRow(x):
    x.ask.u8("Origin", x.ask.few(0, 2))
    x.ask.i32("RowCount")
    x.ask.bool8("WantRowMovedCount")
    if x.ok:
        x.tell.bool8("HasSoughtLess")
        x.tell.i32("RowsSought")


@rop(0x19, takes="Table")
def RopSeekRowBookmark(x):
    x.ask.blob("u16", "BookmarkSize", "Bookmark")
    x.ask.i32("RowCount")
    x.ask.bool8("WantRowMovedCount")
    if x.ok:
        x.tell.bool8("RowNoLongerVisible")
        x.tell.bool8("HasSoughtLess")
        # Named unsigned, but "direction and number": only values that are the same either way.
        x.tell.u32("RowsSought", x.tell.few(0, 1000))


@rop(0x1A, takes="Table")
def RopSeekRowFractional(x):
    x.ask.u32("Numerator")
    x.ask.u32("Denominator", x.ask.few(1, 100000))


@rop(0x1B, takes="Table")
def RopCreateBookmark(x):
    if x.ok:
        x.tell.blob("u16", "BookmarkSize", "Bookmark")


@rop(0x37, takes="Table")
def RopQueryColumnsAll(x):
    if x.ok:
        tags(x.tell, "u16", "PropertyTagCount", "PropertyTags")


@rop(0x4F, takes="Columns")
def RopFindRow(x):
    x.ask.u8("FindRowFlags", x.ask.bits(1))
    restriction_data(x.ask)
    x.ask.u8("Origin", x.ask.few(0, 3))
    x.ask.blob("u16", "BookmarkSize", "Bookmark")
    if x.ok:
        x.tell.bool8("RowNoLongerVisible")
        if x.tell.bool8("HasRowData"):
            property_row(x.tell, x.input.columns)


@rop(0x89, takes="Table")
def RopFreeBookmark(x):
    x.ask.blob("u16", "BookmarkSize", "Bookmark")


@rop(0x81, takes="Table")
def RopResetTable(x):
    if x.ok:
        x.input.columns = None


@rop(0x59, takes="Columns")
def RopExpandRow(x):
    x.ask.u16("MaxRowCount")
    x.ask.u64("CategoryId")
    if x.ok:
        x.tell.u32("ExpandedRowCount")
        x.tell.u16("RowCount", count := x.tell.few())
        for _ in range(count):
            property_row(x.tell, x.input.columns)


@rop(0x5A, takes="Table")
def RopCollapseRow(x):
    x.ask.u64("CategoryId")
    if x.ok:
        x.tell.u32("CollapsedRowCount")


@rop(0x6B, takes="Table")
def RopGetCollapseState(x):
    x.ask.u64("RowId")
    x.ask.u32("RowInstanceNumber")
    if x.ok:
        x.tell.blob("u16", "CollapseStateSize", "CollapseState")


@rop(0x6C, takes="Table")
def RopSetCollapseState(x):
    x.ask.blob("u16", "CollapseStateSize", "CollapseState")
    if x.ok:
        x.tell.blob("u16", "BookmarkSize", "Bookmark")


# ---- 2.2.6 Message ROPs ----

RECIPIENT_TYPES = (0x01, 0x02, 0x03, 0x11, 0x81, 0x82)
CODE_PAGES = 1252, 0x0FFF      # of all 8-bit text here; 0xfff: the one of the session, which is 1252, too


def recipients(x, form, structure, row_id, code_page):
    """One OpenRecipientRow, ModifyRecipientRow or ReadRecipientRow."""
    own = form.within(f"rop.{structure}")
    if row_id:
        own.u32("RowId")
    own.u8("RecipientType", own.pick(*RECIPIENT_TYPES))
    if code_page:
        own.u16("CodePageId", own.pick(*CODE_PAGES))
        own.u16("Reserved", 0)
    row = form.apart()
    recipient_row(row, x)
    own.sized("u16", "RecipientRowSize", row)


def opened_message(x, message):
    """What RopOpenMessage, RopOpenEmbeddedMessage and RopReloadCachedInformation tell of a message."""
    x.tell.bool8("HasNamedProperties")
    typed_string(x.tell)
    typed_string(x.tell)
    x.tell.u16("RecipientCount")
    message.recipient_columns = tags(x.tell, "u16", "ColumnCount", "RecipientColumns")
    x.tell.u8("RowCount", count := x.tell.few(0, 2))
    for _ in range(count):
        recipients(message.recipient_columns, x.tell, "open_recipient_row", False, True)


@rop(0x03, "Input Output", "Logon Folder", "Message")
def RopOpenMessage(x):
    x.ask.u16("CodePageId", x.ask.pick(*CODE_PAGES))
    x.ask.u64("FolderId")
    x.ask.u8("OpenModeFlags", x.ask.pick(0, 1, 3, 4))
    x.ask.u64("MessageId")
    if x.ok:
        opened_message(x, x.output)


@rop(0x06, "Input Output", "Logon Folder", "Message")
def RopCreateMessage(x):
    x.ask.u16("CodePageId", x.ask.pick(*CODE_PAGES))
    x.ask.u64("FolderId")
    x.ask.bool8("AssociatedFlag")
    if x.ok and x.tell.bool8("HasMessageId"):
        x.tell.u64("MessageId")


@rop(0x0C, "Response Input", "Message")
def RopSaveChangesMessage(x):
    x.ask.u8("SaveFlags", x.ask.pick(0x01, 0x02, 0x09, 0x0A, 0x0C))
    if x.ok:
        x.tell.u8("InputHandleIndex", x.index("Input"))
        x.tell.u64("MessageId")


@rop(0x0D, takes="Message")
def RopRemoveAllRecipients(x):
    x.ask.u32("Reserved", 0)
    if x.ok:
        x.input.recipient_columns = []


@rop(0x0E, takes="Message")
def RopModifyRecipients(x):
    columns = tags(x.ask, "u16", "ColumnCount", "RecipientColumns")
    x.ask.u16("RowCount", count := x.ask.few(0, 2))
    for _ in range(count):
        own = x.ask.within("rop.modify_recipient_row")
        if own.maybe():
            recipients(columns, x.ask, "modify_recipient_row", True, False)
        else:       # a row without content deletes the recipient
            own.u32("RowId")
            own.u8("RecipientType", own.pick(*RECIPIENT_TYPES))
            own.u16("RecipientRowSize", 0)
    if x.ok:
        x.input.recipient_columns = None


@rop(0x0F, takes="Recipients")
def RopReadRecipients(x):
    x.ask.u32("RowId")
    x.ask.u16("Reserved", 0)
    if x.ok:
        x.tell.u8("RowCount", count := x.tell.few(0, 2))
        for _ in range(count):
            recipients(x.input.recipient_columns, x.tell, "read_recipient_row", True, True)


@rop(0x10, takes="Message")
def RopReloadCachedInformation(x):
    x.ask.u16("Reserved", 0)
    if x.ok:
        opened_message(x, x.input)


MESSAGE_STATUS = (0x0800, 0x1000, 0x2000)


@rop(0x20)
def RopSetMessageStatus(x):
    x.ask.u64("MessageId")
    x.ask.u32("MessageStatusFlags", x.ask.bits(*MESSAGE_STATUS))
    x.ask.u32("MessageStatusMask", x.ask.bits(*MESSAGE_STATUS))
    if x.ok:
        x.tell.u32("MessageStatusFlags", x.tell.bits(*MESSAGE_STATUS))


# 2.2.6.9.2: the response is that of RopSetMessageStatus.
@rop(0x1F, answer_id=0x20)
def RopGetMessageStatus(x):
    x.ask.u64("MessageId")
    if x.ok:
        x.tell.u32("MessageStatusFlags", x.tell.bits(*MESSAGE_STATUS))


READ_FLAGS = (0x01, 0x04, 0x10, 0x20, 0x40)


@rop(0x66)
def RopSetReadFlags(x):
    x.asynchronous()
    x.ask.u8("ReadFlags", x.ask.bits(*READ_FLAGS))
    x.ask.list("u64", "u16", "MessageIdCount", "MessageIds")
    x.tell.bool8("PartialCompletion")


@rop(0x11, "Response Input", "Message")
def RopSetMessageReadFlag(x):
    x.ask.u8("ReadFlags", x.ask.bits(*READ_FLAGS))
    data = None if x.private else x.ask.bytes("ClientData", size=24)
    # What changed concerns public folders only.
    if x.ok and x.tell.bool8("ReadStatusChanged", False if x.private else None):
        x.tell.u8("LogonId", x.logon_id)
        x.tell.bytes("ClientData", data)


@rop(0x22, "Input Output", "Message", "Attachment")
def RopOpenAttachment(x):
    x.ask.u8("OpenAttachmentFlags", x.ask.pick(0, 1, 3))
    x.ask.u32("AttachmentID")


@rop(0x23, "Input Output", "Message", "Attachment")
def RopCreateAttachment(x):
    if x.ok:
        x.tell.u32("AttachmentID")


@rop(0x24, takes="Message")
def RopDeleteAttachment(x):
    x.ask.u32("AttachmentID")


@rop(0x25, "Response Input", "Attachment")
def RopSaveChangesAttachment(x):
    x.ask.u8("SaveFlags", x.ask.pick(0x01, 0x02, 0x09, 0x0A, 0x0C))


@rop(0x46, "Input Output", "Attachment", "Message")
def RopOpenEmbeddedMessage(x):
    x.ask.u16("CodePageId", x.ask.pick(*CODE_PAGES))
    x.ask.u8("OpenModeFlags", x.ask.pick(0, 1, 2))
    if x.ok:
        x.tell.u8("Reserved", 0)
        x.tell.u64("MessageId")
        opened_message(x, x.output)


@rop(0x21, "Input Output", "Message", "Table")
def RopGetAttachmentTable(x):
    x.ask.u8("TableFlags", x.ask.bits(0x40))


@rop(0x52, takes="Message")
def RopGetValidAttachments(x):
    if x.ok:
        x.tell.list("u32", "u32", "AttachmentIdCount", "AttachmentIdArray")


# ---- 2.2.7 Transport ROPs ----

@rop(0x32, takes="Message")
def RopSubmitMessage(x):
    x.ask.u8("SubmitFlags", x.ask.pick(0, 1, 2))


@rop(0x34, takes="Logon")
def RopAbortSubmit(x):
    x.ask.u64("FolderId")
    x.ask.u64("MessageId")


@rop(0x49, takes="Logon")
def RopGetAddressTypes(x):
    if x.ok:
        x.tell.u16("AddressTypeCount", count := x.tell.few())
        content = x.tell.apart()
        for _ in range(count):
            content.ascii("AddressTypes")
        x.tell.sized("u16", "AddressTypeSize", content)


plain("RopSetSpooler", 0x47, takes="Logon")


@rop(0x48, takes="Logon")
def RopSpoolerLockMessage(x):
    x.ask.u64("MessageId")
    x.ask.u8("LockState", x.ask.pick(0, 1, 2))


@rop(0x4A, takes="Message")
def RopTransportSend(x):
    if x.ok:
        # The document's figure has the count as optional.
        if not x.tell.bool8("NoPropertiesReturned"):
            several_tagged(x.tell, "u16", "PropertyValueCount")


@rop(0x51, takes="Logon")
def RopTransportNewMail(x):
    x.ask.u64("MessageId")
    x.ask.u64("FolderId")
    x.ask.ascii("MessageClass")
    x.ask.u32("MessageFlags", x.ask.bits(1, 2, 8, 0x10, 0x20, 0x40))


@rop(0x6D, takes="Logon")
def RopGetTransportFolder(x):
    if x.ok:
        x.tell.u64("FolderId")


@rop(0x6F, takes="Logon")
def RopOptionsData(x):
    x.ask.ascii("AddressType")
    x.ask.bool8("WantWin32")
    if x.ok:
        x.tell.u8("Reserved", 1)
        x.tell.blob("u16", "OptionsInfoSize", "OptionsInfo")
        if x.tell.blob("u16", "HelpFileSize", "HelpFile"):
            x.tell.text8("HelpFileName")


# ---- 2.2.8 Property ROPs ----

@rop(0x56, takes=WITH_PROPERTIES)
def RopGetPropertyIdsFromNames(x):
    x.ask.u8("Flags", x.ask.pick(0, 2))
    x.ask.u16("PropertyNameCount", count := x.ask.few())
    for _ in range(count):
        property_name(x.ask, (0, 1))
    if x.ok:
        # 0: the name is not registered.
        x.tell.list("u16", "u16", "PropertyIdCount", "PropertyIds",
                    [x.tell.pick(0, x.tell.few(0x8000, 0xFFFE)) for _ in range(count)])


@rop(0x55, takes=WITH_PROPERTIES)
def RopGetNamesFromPropertyIds(x):
    ids = [x.ask.few(0x8000, 0xFFFE) for _ in range(x.ask.few())]
    x.ask.list("u16", "u16", "PropertyIdCount", "PropertyIds", ids)
    if x.ok:
        x.tell.u16("PropertyNameCount", len(ids))
        for _ in ids:
            property_name(x.tell)


@rop(0x07, takes=WITH_PROPERTIES)
def RopGetPropertiesSpecific(x):
    x.ask.u16("PropertySizeLimit")
    x.ask.u16("WantUnicode", x.ask.pick(0, 1))
    columns = tags(x.ask, "u16", "PropertyTagCount", "PropertyTags", unspecified=True)
    if x.ok:
        property_row(x.tell, columns)


@rop(0x08, takes=WITH_PROPERTIES)
def RopGetPropertiesAll(x):
    x.ask.u16("PropertySizeLimit")
    x.ask.u16("WantUnicode", x.ask.pick(0, 1))
    if x.ok:
        several_tagged(x.tell, "u16", "PropertyValueCount")


@rop(0x09, takes=WITH_PROPERTIES)
def RopGetPropertiesList(x):
    if x.ok:
        tags(x.tell, "u16", "PropertyTagCount", "PropertyTags")


def set_properties(x):
    # PropertyValueSize is the size of the count and of the values.
    content = x.ask.apart()
    several_tagged(content, "u16", "PropertyValueCount")
    x.ask.sized("u16", "PropertyValueSize", content)
    if x.ok:
        property_problems(x.tell)


@rop(0x0A, takes=WITH_PROPERTIES)
def RopSetProperties(x):
    set_properties(x)


@rop(0x79, takes=WITH_PROPERTIES)
def RopSetPropertiesNoReplicate(x):
    set_properties(x)


def delete_properties(x):
    tags(x.ask, "u16", "PropertyTagCount", "PropertyTags")
    if x.ok:
        property_problems(x.tell)


@rop(0x0B, takes=WITH_PROPERTIES)
def RopDeleteProperties(x):
    delete_properties(x)


@rop(0x7A, takes=WITH_PROPERTIES)
def RopDeletePropertiesNoReplicate(x):
    delete_properties(x)


@rop(0x5F, takes=WITH_PROPERTIES)
def RopQueryNamedProperties(x):
    x.ask.u8("QueryFlags", x.ask.pick(0, 1, 2))
    if x.ask.bool8("HasGuid"):
        x.ask.guid("PropertyGuid")
    if x.ok:
        ids = x.tell.list("u16", "u16", "IdCount", "PropertyIds", [x.tell.few(0x8000, 0xFFFE)
                                                                   for _ in range(x.tell.few())])
        for _ in ids:
            property_name(x.tell, (0, 1))


def problems(x):
    if x.code == NULL_DESTINATION:
        x.tell.u32("DestHandleIndex", x.index("Dest"))
    elif x.ok:
        property_problems(x.tell)


@rop(0x67, "Source Dest", "Message/Message", codes=(NULL_DESTINATION,))
def RopCopyProperties(x):
    x.asynchronous()
    x.ask.u8("CopyFlags", x.ask.bits(1, 2))
    tags(x.ask, "u16", "PropertyTagCount", "PropertyTags")
    problems(x)


@rop(0x39, "Source Dest", "Message/Message", codes=(NULL_DESTINATION,))
def RopCopyTo(x):
    x.asynchronous()
    x.ask.bool8("WantSubObjects")
    x.ask.u8("CopyFlags", x.ask.bits(1, 2))
    tags(x.ask, "u16", "ExcludedTagCount", "ExcludedTags")
    problems(x)


@rop(0x50, takes="Folder")
def RopProgress(x):
    x.ask.bool8("WantCancel")
    if x.ok:
        progress(x)


def progress(x):
    own = x.tell.within("rop.progress")
    own.u8("LogonId", x.logon_id)
    own.u32("CompletedTaskCount")
    own.u32("TotalTaskCount")


# ---- 2.2.9 Stream ROPs ----

def adrift(x):
    """How far this moves its streams is not known before the answer, or at all: the next piece may be anywhere."""
    for one in x.inputs:
        one.adrift = True


@rop(0x2B, "Input Output", "Folder Message Attachment", "Stream")
def RopOpenStream(x):
    x.ask.u32("PropertyTag", any_tag(x.ask, (0x001E, 0x001F, 0x0102)))
    x.ask.u8("OpenModeFlags", x.ask.pick(0, 1, 2, 3))
    if x.ok:
        x.tell.u32("StreamSize")


@rop(0x2C, takes="Stream")
def RopReadStream(x):
    if x.ask.u16("ByteCount", x.ask.pick(0, 100, 0xBABE)) == 0xBABE:
        x.ask.u32("MaximumByteCount", x.ask.few(0, 0x80000000))
    x.tell.blob("u16", "DataSize", "Data", None if x.ok else b"")
    adrift(x)


@rop(0x2D, takes="Stream")
def RopWriteStream(x):
    x.ask.blob("u16", "DataSize", "Data")
    x.tell.u16("WrittenSize", None if x.ok else 0)


@rop(0xA3, takes="Stream")
def RopWriteStreamExtended(x):
    x.ask.blob("u16", "DataSize", "Data")
    x.tell.u32("WrittenSize", None if x.ok else 0)


plain("RopCommitStream", 0x5D, takes="Stream")


@rop(0x5E, takes="Stream")
def RopGetStreamSize(x):
    if x.ok:
        x.tell.u32("StreamSize")


@rop(0x2F, takes="Stream")
def RopSetStreamSize(x):
    x.ask.u64("StreamSize")


@rop(0x2E, takes="Stream")
def RopSeekStream(x):
    origin = x.ask.u8("Origin", x.ask.pick(0, 1, 2))
    # Signed or not: only values that are the same either way.
    x.ask.u64("Offset", x.ask.few(0, 1 << 40) if origin else None)
    if x.ok:
        x.tell.u64("NewPosition")
    adrift(x)


@rop(0x3A, "Source Dest", "Stream/Stream", codes=(NULL_DESTINATION,))
def RopCopyToStream(x):
    x.ask.u64("ByteCount")
    if x.code == NULL_DESTINATION:
        x.tell.u32("DestHandleIndex", x.index("Dest"))
    # A failure copies nothing here.
    x.tell.u64("ReadByteCount", None if x.ok else 0)
    x.tell.u64("WrittenByteCount", None if x.ok else 0)
    adrift(x)


def region(x):
    x.ask.u64("RegionOffset")
    x.ask.u64("RegionSize")
    x.ask.u32("LockFlags", x.ask.pick(0, 1))


@rop(0x5B, takes="Stream")
def RopLockRegionStream(x):
    region(x)


@rop(0x5C, takes="Stream")
def RopUnlockRegionStream(x):
    region(x)


@rop(0x90, takes="Stream")
def RopWriteAndCommitStream(x):
    x.ask.blob("u16", "DataSize", "Data")
    x.tell.u16("WrittenSize", None if x.ok else 0)


plain("RopCloneStream", 0x3B, "Input Output", "Stream", "Stream")


# ---- 2.2.10 Permission ROPs, 2.2.11 Rule ROPs ----

@rop(0x40)
def RopModifyPermissions(x):
    x.ask.u8("ModifyFlags", x.ask.bits(1, 2))
    x.ask.u16("ModifyCount", count := x.ask.few())
    for _ in range(count):
        permission_data(x.ask)


@rop(0x3E, "Input Output", "Folder", "Table")
def RopGetPermissionsTable(x):
    x.ask.u8("TableFlags", x.ask.bits(2))


@rop(0x41)
def RopModifyRules(x):
    x.ask.u8("ModifyRulesFlags", x.ask.bits(1))
    x.ask.u16("RulesCount", count := x.ask.few(0, 2))
    for _ in range(count):
        rule_data(x.ask)


@rop(0x3F, "Input Output", "Folder", "Table")
def RopGetRulesTable(x):
    x.ask.u8("TableFlags", x.ask.bits(0x40))


@rop(0x57, takes="Logon")
def RopUpdateDeferredActionMessages(x):
    x.ask.blob("u16", "ServerEntryIdSize", "ServerEntryId", entry_id(x.ask))
    x.ask.blob("u16", "ClientEntryIdSize", "ClientEntryId", entry_id(x.ask))


# ---- 2.2.12 Fast transfer ROPs ----

SEND_OPTIONS = (0x01, 0x02, 0x04, 0x08, 0x10)


@rop(0x53, "Input Output", "Folder Message Attachment", "Upload")
def RopFastTransferDestinationConfigure(x):
    operation = x.ask.u8("SourceOperation", x.ask.few(1, 4))
    x.ask.u8("CopyFlags", x.ask.bits(1))
    content = {3: message_list, 4: top_folder}.get(operation, CONTENT[x.input.kind])
    x.output.stream = Stream(content, x.ask)


def put_buffer(x, kind):
    data = x.input.stream.piece(x.ask)
    x.ask.blob("u16", "TransferDataSize", "TransferData", data)
    x.tell.u16("TransferStatus", x.tell.pick(0, 1, 3))
    x.tell.number(kind, "InProgressCount")
    x.tell.number(kind, "TotalStepCount")
    x.tell.u8("Reserved", 0)
    x.tell.u16("BufferUsedSize", len(data))


@rop(0x54, takes="Upload")
def RopFastTransferDestinationPutBuffer(x):
    put_buffer(x, "u16")


@rop(0x9D, takes="Upload")
def RopFastTransferDestinationPutBufferExtended(x):
    put_buffer(x, "u32")


@rop(0x4E, takes="Download Synchronization", codes=(BUSY,))
def RopFastTransferSourceGetBuffer(x):
    if x.ask.u16("BufferSize", x.ask.pick(0xBABE, 0x7BC0)) == 0xBABE:
        x.ask.u16("MaximumBufferSize")
    piece = x.input.stream.piece(x.tell) if x.ok else b""
    x.tell.u16("TransferStatus", (1 if x.input.stream.left else 3) if x.ok else 0)
    x.tell.u16("InProgressCount")
    x.tell.u16("TotalStepCount")
    x.tell.u8("Reserved", 0)
    if x.code == BUSY:
        x.tell.u16("TransferBufferSize", 0)
        x.tell.u32("BackoffTime")
    else:
        x.tell.blob("u16", "TransferBufferSize", "TransferBuffer", piece)


@rop(0x4C, "Input Output", "Folder", "Download")
def RopFastTransferSourceCopyFolder(x):
    x.ask.u8("CopyFlags", x.ask.bits(1, 0x10))
    x.ask.u8("SendOptions", x.ask.bits(*SEND_OPTIONS))
    x.output.stream = Stream(top_folder, x.ask)


@rop(0x4B, "Input Output", "Folder", "Download")
def RopFastTransferSourceCopyMessages(x):
    x.ask.list("u64", "u16", "MessageIdCount", "MessageIds")
    x.ask.u8("CopyFlags", x.ask.bits(1, 0x10, 0x20))
    x.ask.u8("SendOptions", x.ask.bits(*SEND_OPTIONS))
    x.output.stream = Stream(message_list, x.ask)


@rop(0x4D, "Input Output", "Folder Message Attachment", "Download")
def RopFastTransferSourceCopyTo(x):
    x.ask.u8("Level", x.ask.pick(0, 1))
    x.ask.u32("CopyFlags", x.ask.bits(1, 0x2000))
    x.ask.u8("SendOptions", x.ask.bits(*SEND_OPTIONS))
    tags(x.ask, "u16", "PropertyTagCount", "PropertyTags")
    x.output.stream = Stream(CONTENT[x.input.kind], x.ask)


@rop(0x69, "Input Output", "Folder Message Attachment", "Download")
def RopFastTransferSourceCopyProperties(x):
    x.ask.u8("Level", x.ask.pick(0, 1))
    x.ask.u8("CopyFlags", x.ask.bits(1))
    x.ask.u8("SendOptions", x.ask.bits(*SEND_OPTIONS))
    tags(x.ask, "u16", "PropertyTagCount", "PropertyTags")
    x.output.stream = Stream(CONTENT[x.input.kind], x.ask)


@rop(0x86, takes="Upload Download")
def RopTellVersion(x):
    for _ in range(3):
        x.ask.u16("Version")


# ---- 2.2.13 Incremental change synchronization ROPs ----

@rop(0x70, "Input Output", "Folder", "Synchronization")
def RopSynchronizationConfigure(x):
    kind = x.ask.u8("SynchronizationType", x.ask.pick(1, 2))
    x.ask.u8("SendOptions", x.ask.bits(*SEND_OPTIONS))
    x.ask.u16("SynchronizationFlags", x.ask.bits(1, 2, 4, 8, 0x10, 0x20, 0x80, 0x100, 0x2000, 0x4000, 0x8000))
    restriction_data(x.ask)
    x.ask.u32("SynchronizationExtraFlags", x.ask.bits(1, 2, 4, 8))
    tags(x.ask, "u16", "PropertyTagCount", "PropertyTags")
    x.output.stream = Stream(contents_sync if kind == 1 else hierarchy_sync, x.ask)


@rop(0x72, "Input Output", "Collector", "Message")
def RopSynchronizationImportMessageChange(x):
    x.ask.u8("ImportFlag", x.ask.bits(0x10, 0x40))
    # MS-OXCFXICS 2.2.3.2.4.2.1
    x.ask.u16("PropertyValueCount", 4)
    imported(x.ask, (SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST))
    if x.ok:
        x.tell.u64("MessageId", 0)


@rop(0x80, takes="Collector")
def RopSynchronizationImportReadStateChanges(x):
    content = x.ask.apart("rop.message_read_state")
    for _ in range(x.ask.few()):
        content.blob("u16", "MessageIdSize", "MessageId", gid(content))
        content.bool8("MarkAsRead")
    x.ask.sized("u16", "MessageReadStatesSize", content)


@rop(0x73, takes="Collector")
def RopSynchronizationImportHierarchyChange(x):
    # MS-OXCFXICS 2.2.3.2.4.3.1
    x.ask.u16("HierarchyValueCount", 6)
    imported(x.ask, (PARENT_SOURCE_KEY, SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST, DISPLAY_NAME))
    several_tagged(x.ask, "u16", "PropertyValueCount", 1)
    if x.ok:
        x.tell.u64("FolderId", 0)


@rop(0x74, takes="Collector")
def RopSynchronizationImportDeletes(x):
    x.ask.u8("ImportDeleteFlags", x.ask.bits(1, 2))
    x.ask.u16("PropertyValueCount", 1)
    deleted_ids(x.ask)


@rop(0x78, takes="Collector")
def RopSynchronizationImportMessageMove(x):
    x.ask.blob("u32", "SourceFolderIdSize", "SourceFolderId", gid(x.ask))
    x.ask.blob("u32", "SourceMessageIdSize", "SourceMessageId", gid(x.ask))
    x.ask.blob("u32", "PredecessorChangeListSize", "PredecessorChangeList", change_list(x.ask))
    x.ask.blob("u32", "DestinationMessageIdSize", "DestinationMessageId", gid(x.ask))
    x.ask.blob("u32", "ChangeNumberSize", "ChangeNumber", xid(x.ask))
    if x.ok:
        x.tell.u64("MessageId", 0)


@rop(0x7E, "Input Output", "Folder", "Collector")
def RopSynchronizationOpenCollector(x):
    x.ask.bool8("IsContentsCollector")


@rop(0x82, "Input Output", "Synchronization Collector", "Download")
def RopSynchronizationGetTransferState(x):
    x.output.stream = Stream(state, x.ask)


@rop(0x75, takes="Synchronization Collector")
def RopSynchronizationUploadStateStreamBegin(x):
    x.ask.u32("StateProperty", x.ask.pick(*STATE))
    x.ask.u32("TransferBufferSize")


@rop(0x76, takes="Synchronization Collector")
def RopSynchronizationUploadStateStreamContinue(x):
    x.ask.blob("u32", "StreamDataSize", "StreamData", idset(x.ask)[0])


plain("RopSynchronizationUploadStateStreamEnd", 0x77, takes="Synchronization Collector")


@rop(0x93)
def RopSetLocalReplicaMidsetDeleted(x):
    content = x.ask.apart()
    content.u32("LongTermIdRangeCount", count := content.few(0, 2))
    for _ in range(2 * count):
        long_term_id(content)
    x.ask.sized("u16", "DataSize", content)


@rop(0x7F, takes="Logon")
def RopGetLocalReplicaIds(x):
    x.ask.u32("IdCount")
    if x.ok:
        x.tell.guid("ReplGuid")
        x.tell.bytes("GlobalCount", size=6)


# ---- 2.2.14 Notification ROPs, 2.2.15 Other ROPs ----

@rop(0x29, "Input Output", "Logon", "Subscription")
def RopRegisterNotification(x):
    types = x.ask.u16("NotificationTypes", x.ask.bits(2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x400))
    if types & 0x400:
        x.ask.u8("Reserved", 0)
    if not x.ask.bool8("WantWholeStore"):
        x.ask.u64("FolderId")
        x.ask.u64("MessageId")


@rop(0x2A, "", "Subscription Columns", asks=False)
def RopNotify(x):
    x.tell.u32("NotificationHandle", x.input.handle)
    x.tell.u8("LogonId", x.logon_id)
    notification_data(x.tell, x.input.columns if x.input.kind == "Table" else None)


@rop(0x6E, "", "", asks=False)
def RopPending(x):
    x.tell.u16("SessionIndex")


@rop(0xFF, "", "", asks=False)
def RopBufferTooSmall(x):
    x.tell.u16("SizeNeeded")
    for one in x.undone:
        x.tell.add(one)


@rop(0xF9, "", "", asks=False)
def RopBackoff(x):
    x.tell.u8("LogonId", x.logon_id)
    x.tell.u32("Duration")
    x.tell.u8("BackoffRopCount", count := x.tell.few())
    own = x.tell.within("rop.backoff_rop")
    for _ in range(count):
        own.u8("RopIdBackoff", own.pick(*(one.id for one in ROPS.values() if one.asks)))
        own.u32("Duration")
    x.tell.blob("u16", "AdditionalDataSize", "AdditionalData")


plain("RopRelease", 0x01, takes="Any", answers=False)
