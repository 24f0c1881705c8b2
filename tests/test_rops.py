"""ROPs, and forms of them, that the captures don't have: one buffer each, laid out as MS-OXCROPS says.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from encode import tagged, text8, text16, u8, u16, u32, u64
from pcap import MapiHttp
from test_context import NONE, decode, execute, experts, values

OK = u32(0)
SUBJECT = 0x0037001F
RULE_NAME, RULE_SEQUENCE = 0x6682001F, 0x66760003
MEMBER_ID, MEMBER_RIGHTS = 0x66710014, 0x66730003
GUID = b"\x0b" * 16
ENTRY = GUID + b"\x0b" * 6                                            # an XID: NamespaceGuid and LocalId

# RopId, the rest behind the handle indexes, {field of the ROP: its values}
REQUESTS = {
    "write_stream_extended": (0xA3, u16(3) + b"abc", {"data_size": [3], "data": [b"abc"]}),
    "modify_permissions": (
        0x40, b"\x02" + u16(2) + b"\x01" + u16(1) + tagged(MEMBER_RIGHTS, 0x401)
        + b"\x04" + u16(1) + tagged(MEMBER_ID, 7),
        {"modify_flags.replace_rows": [0], "modify_flags.include_free_busy": [1], "modify_count": [2],
         "permission_data.permission_data_flags": [1, 4], "oxprops.member_rights": [0x401],
         "oxprops.member_id": [7]}),
    "modify_rules": (
        0x41, b"\x01" + u16(1) + b"\x01" + u16(2) + tagged(RULE_SEQUENCE, 10) + tagged(RULE_NAME, "first"),
        {"modify_rules_flags.r": [1], "rules_count": [1], "rule_data.rule_data_flags.row_add": [1],
         "oxprops.rule_sequence": [10], "oxprops.rule_name": ["first"]}),
    "update_deferred_action_messages": (
        0x57, u16(2) + b"se" + u16(3) + b"cli", {"server_entry_id": [b"se"], "client_entry_id": [b"cli"]}),
    "fast_transfer_destination_put_buffer_extended": (
        0x9D, u16(4) + b"data", {"transfer_data_size": [4], "transfer_data": [b"data"]}),
    "synchronization_import_read_state_changes": (
        0x80, u16(25 + 5) + u16(22) + ENTRY + b"\x01" + u16(2) + b"ab" + b"\x00",
        {"message_read_states_size": [30], "message_read_state.mark_as_read": [1, 0],
         "message_read_state.message_id": [ENTRY, b"ab"]}),
    "synchronization_import_hierarchy_change": (
        0x73, u16(1) + tagged(0x65E10102, b"") + u16(1) + tagged(0x3001001F, "Sub"),
        {"hierarchy_value_count": [1], "property_value_count": [1], "oxprops.parent_source_key": [b""],
         "oxprops.display_name": ["Sub"]}),
    "synchronization_import_deletes": (
        0x74, b"\x03" + u16(1) + tagged(0x00001102, [ENTRY, b"x"]),
        {"import_delete_flags.hierarchy": [1], "import_delete_flags.hard_delete": [1]}),
    "synchronization_import_message_move": (
        0x78, b"".join(u32(len(part)) + part for part in (GUID + b"folder", GUID + b"source", b"\x12" + GUID + b"pc",
                                                          GUID + b"destin", GUID + b"cn")),
        {"source_folder_id_size": [22], "predecessor_change_list_size": [19], "change_number_size": [18],
         "oxcdata.gid.global_counter": [b"folder", b"source", b"destin"], "oxcdata.xid.local_id": [b"pc", b"cn"]}),
}

# RopId, the request behind the shared header, the response behind ReturnValue, {field: values}
RESPONSES = {
    "write_stream_extended": (0xA3, u16(1) + b"x", u32(70000), {"written_size": [70000]}),
    "write_and_commit_stream": (0x90, u16(1) + b"x", u16(1), {"written_size": [1]}),
    "get_valid_attachments": (0x52, b"", u32(2) + u32(0) + u32(3),
                              {"attachment_id_count": [2], "attachment_id_array": [0, 3]}),
    "fast_transfer_destination_put_buffer_extended": (
        0x9D, u16(1) + b"x", u16(3) + u32(0) + u32(1) + b"\x00" + u16(1),
        {"transfer_status": [3], "in_progress_count": [0], "total_step_count": [1], "buffer_used_size": [1]}),
    "synchronization_import_hierarchy_change": (0x73, u16(0) + u16(0), u64(0), {"folder_id": [0]}),
    "synchronization_import_message_move": (0x78, u32(0) * 5, u64(0), {"message_id": [0]}),
    "transport_send": (0x4A, b"", b"\x01", {"no_properties_returned": [1], "property_value_count": []}),
}


def field(scope, name):
    """Names of structures and properties stand by themselves."""
    if name.startswith(("oxprops.", "oxcdata.")):
        return name
    return f"rop.{name}" if name.split(".")[0] in ("permission_data", "rule_data", "message_read_state") else f"rop.{scope}.{name}"


def found(packet, name, like):
    nodes = packet.all(name)
    if like and isinstance(like[0], bytes):
        return [node.bytes for node in nodes]
    return [node.show for node in nodes] if like and isinstance(like[0], str) else [node.int() for node in nodes]


def check(packet, rop, expected):
    assert values(packet, "rop.id") == [rop]
    scope = next(name for table in (REQUESTS, RESPONSES) for name, entry in table.items() if entry[0] == rop)
    assert {name: found(packet, field(scope, name), value) for name, value in expected.items()} == expected
    assert not packet.all("rop.undecoded") and not packet.all("rop.short") and not packet.malformed


@pytest.mark.parametrize("name", REQUESTS)
def test_requests(tshark, name):
    rop, rest, expected = REQUESTS[name]
    http = MapiHttp()
    frames = execute(http, u8(rop) + b"\x00\x00" + rest, [1])
    check(decode(tshark, http)[frames[0]], rop, expected)


@pytest.mark.parametrize("name", RESPONSES)
def test_responses(tshark, name):
    rop, request, rest, expected = RESPONSES[name]
    http = MapiHttp()
    frames = execute(http, u8(rop) + b"\x00\x00" + request, [1], u8(rop) + b"\x00" + OK + rest, [1])
    check(decode(tshark, http)[frames[1]], rop, expected)


@pytest.mark.parametrize("rop, name, fields, kind", [
    (0x3F, "rules", b"\x40", "Table"), (0x3E, "permissions", b"\x02", "Table"),
    (0x7E, "collector", b"\x01", "Synchronization context"), (0x72, "import", b"\x10" + u16(1) + tagged(SUBJECT, "x"), "Message"),
])
def test_objects_that_are_opened(tshark, rop, name, fields, kind):
    """The handle of the response leads to the object, whose kind the next call shows."""
    http = MapiHttp()
    rest = u64(0) if rop == 0x72 else b""
    first = execute(http, u8(rop) + b"\x00\x00\x01" + fields, [1, NONE], u8(rop) + b"\x01" + OK + rest, [1, 2])
    then = execute(http, b"\x01\x00\x00", [2])
    packets = decode(tshark, http)
    item, = packets[then[0]].all("rop.input_handle_index")
    assert f"{kind}" in item.showname and f"opened in frame {first[0]}" in item.showname


def test_backoff_of_a_transfer(tshark):
    """ecServerBusy-like 0x00000480: BackoffTime is there instead of TransferBuffer (MS-OXCROPS 2.2.12.4.2)."""
    http = MapiHttp()
    response = b"\x4e\x00" + u32(0x480) + u16(1) + u16(0) + u16(1) + b"\x00" + u16(0) + u32(2500)
    frames = execute(http, b"\x4e\x00\x00" + u16(0x4000), [1], response, [1])
    packet = decode(tshark, http)[frames[1]]
    name = "rop.fast_transfer_source_get_buffer."
    assert values(packet, name + "backoff_time") == [2500] and not packet.all(name + "transfer_buffer")
    assert not packet.all("rop.undecoded") and not packet.all("rop.short")


# ---- responses that nobody asked for ----

def test_pending_and_backoff(tshark):
    http = MapiHttp()
    status = b"\x16\x00\x00"
    pending = b"\x6e" + u16(3) + b"\x16\x00" + OK + b"\x00"
    backoff = b"\xf9\x05" + u32(1000) + b"\x02" + b"\x15" + u32(20) + b"\x4e" + u32(30) + u16(2) + b"zz"
    frames = [execute(http, status, [1], answer, [1])[1] for answer in (pending, backoff)]
    packets = decode(tshark, http)
    assert values(packets[frames[0]], "rop.pending.session_index") == [3]
    assert values(packets[frames[0]], "rop.id") == [0x6E, 0x16]
    packet = packets[frames[1]]
    assert values(packet, "rop.backoff.logon_id") == [5] and values(packet, "rop.backoff.duration") == [1000]
    assert values(packet, "rop.backoff_rop.rop_id_backoff") == [0x15, 0x4E]
    assert values(packet, "rop.backoff_rop.duration") == [20, 30]
    assert "RopQueryRows" in packet.first("rop.backoff_rop.rop_id_backoff").showname
    assert [node.bytes for node in packet.all("rop.backoff.additional_data")] == [b"zz"]


# NotificationFlags and what is behind it (MS-OXCNOTIF 2.2.1.4.1.2), and the fields that are there.
FOLDER, MESSAGE, PARENT, OLD = 0x0D01, 0x0E02, 0x0F03, 0x1004
NOTIFICATIONS = {
    "new mail": (0x8002, u64(FOLDER) + u64(MESSAGE) + u32(1) + b"\x01" + text16("IPM.Note"),
                 {"folder_id": [FOLDER], "message_id": [MESSAGE], "message_flags": [1], "message_class": ["IPM.Note"]}),
    "new mail, 8-bit": (0x8002, u64(FOLDER) + u64(MESSAGE) + u32(0) + b"\x00" + text8("IPM"), {"message_class": ["IPM"]}),
    "created, in a search folder": (0xC004, u64(FOLDER) + u64(MESSAGE) + u64(PARENT) + u16(1) + u32(SUBJECT),
                                    {"parent_folder_id": [PARENT], "tag_count": [1], "tags": [SUBJECT]}),
    "created, a folder": (0x0004, u64(FOLDER) + u64(PARENT) + u16(0xFFFF),
                          {"message_id": [], "parent_folder_id": [PARENT], "tag_count": [0xFFFF], "tags": []}),
    "modified, counts": (0x3010, u64(FOLDER) + u16(0) + u32(12) + u32(5),
                         {"total_message_count": [12], "unread_message_count": [5], "parent_folder_id": []}),
    "modified, unread only": (0x2010, u64(FOLDER) + u16(0) + u32(5), {"total_message_count": [], "unread_message_count": [5]}),
    "moved, a message": (0x8020, u64(FOLDER) + u64(MESSAGE) + u64(OLD) + u64(OLD + 1),
                         {"parent_folder_id": [], "old_folder_id": [OLD], "old_message_id": [OLD + 1], "old_parent_folder_id": []}),
    "copied, a folder": (0x0040, u64(FOLDER) + u64(PARENT) + u64(OLD) + u64(OLD + 1),
                         {"parent_folder_id": [PARENT], "old_folder_id": [OLD], "old_message_id": [], "old_parent_folder_id": [OLD + 1]}),
    "search completed": (0x0080, u64(FOLDER), {"folder_id": [FOLDER], "parent_folder_id": []}),
    "table changed": (0x8100, u16(1), {"table_event_type": [1], "folder_id": [], "table_row_folder_id": []}),
    "row deleted": (0x8100, u16(4) + u64(FOLDER) + u64(MESSAGE) + u32(0),
                    {"table_row_folder_id": [FOLDER], "table_row_message_id": [MESSAGE], "table_row_instance": [0],
                     "table_row_data_size": []}),
    "restriction changed": (0x0100, u16(7), {"table_event_type": [7]}),
    "extended": (0x0400, b"", {"folder_id": [], "message_id": []}),
}


@pytest.mark.parametrize("name", NOTIFICATIONS)
def test_notifications(tshark, name):
    flags, rest, expected = NOTIFICATIONS[name]
    http = MapiHttp()
    notify = b"\x2a" + u32(5) + b"\x00" + u16(flags) + rest
    frames = execute(http, b"\x16\x00\x00", [1], b"\x16\x00" + OK + b"\x00" + notify + notify, [1])
    packet = decode(tshark, http)[frames[1]]
    assert values(packet, "rop.id") == [0x16, 0x2A, 0x2A]
    assert values(packet, "rop.notify.notification_handle") == [5, 5]
    scope = "rop.notification_data."
    got = {key: found(packet.all("rop")[1], scope + key, value) for key, value in expected.items()}
    assert got == expected
    assert not packet.all("rop.undecoded") and not packet.all("rop.short")


def test_rows_of_a_notification_have_the_tables_columns(tshark):
    """TableRowData has the columns that RopSetColumns gave the table behind NotificationHandle."""
    http = MapiHttp()
    table = b"\x05\x00\x00\x01\x00" + b"\x12\x00\x01\x00" + u16(1) + u32(SUBJECT)
    execute(http, table, [1, NONE], b"\x05\x01" + OK + u32(0) + b"\x12\x01" + OK + b"\x00", [1, 9])
    row = b"\x00" + text16("hello")
    event = (u16(0x8100) + u16(3) + u64(FOLDER) + u64(MESSAGE) + u32(0) + u64(FOLDER) + u64(MESSAGE + 1) + u32(0)
             + u16(len(row)) + row)
    frames = execute(http, b"\x16\x00\x01", [1, 9], b"\x16\x01" + OK + b"\x00" + b"\x2a" + u32(9) + b"\x00" + event, [1, 9])
    packet = decode(tshark, http)[frames[1]]
    assert [node.show for node in packet.all("oxprops.subject")] == ["hello"]
    assert not experts(packet)


def test_registration_with_and_without_a_scope(tshark):
    """Reserved is there with Extended, the ids without WantWholeStore (MS-OXCROPS 2.2.14.1.1)."""
    http = MapiHttp()
    narrow = b"\x29\x00\x00\x01" + u16(0x0510) + b"\x00\x00" + u64(FOLDER) + u64(MESSAGE)
    wide = b"\x29\x00\x00\x01" + u16(0x00FE) + b"\x01"
    frames = execute(http, narrow + wide, [1, NONE])
    packet = decode(tshark, http)[frames[0]]
    scope = "rop.register_notification."
    assert values(packet, scope + "notification_types") == [0x510, 0xFE]
    assert values(packet, scope + "reserved") == [0] and values(packet, scope + "want_whole_store") == [0, 1]
    assert values(packet, scope + "folder_id") == [FOLDER] and values(packet, scope + "message_id") == [MESSAGE]
    assert not experts(packet)
