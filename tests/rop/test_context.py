"""Context between ROPs: what one ROP teaches about another, on hand-made buffers (MS-OXCROPS 2.2).

SPDX-License-Identifier: GPL-2.0-or-later
"""
from calls import NONE, decode, execute, experts, values
from encode import tagged, text16, u8, u16, u32, u64
from pcap import MapiHttp

# ---- RopProgress (MS-OXCPRPT 3.1.5) ----

def move_messages(source, target, message):
    return b"\x33\x00" + u8(source) + u8(target) + u16(1) + u64(message) + b"\x01\x00"


def progress_response(done, total):
    return b"\x50\x00" + u32(0) + b"\x00" + u32(done) + u32(total)


def test_progress_answers_an_asynchronous_rop_and_is_answered_by_it(tshark):
    http = MapiHttp()
    first = execute(http, move_messages(0, 1, 7), [1, 2], progress_response(3, 9), [1, 2])
    second = execute(http, b"\x50\x00\x00\x00", [1], b"\x33\x00" + u32(0) + b"\x00", [1])
    packets = decode(tshark, http)
    asked, answered = packets[first[1]], packets[second[1]]
    assert values(asked, "rop.progress.completed_task_count") == [3]
    assert values(asked, "rop.progress.total_task_count") == [9]
    assert values(asked, "rop.request_in") == [first[0]]
    assert values(answered, "rop.move_copy_messages.partial_completion") == [0]
    assert values(answered, "rop.request_in") == [second[0]]
    assert not experts(answered) and not [one for one in experts(asked) if "request" in one]


# ---- recipient columns (MS-OXCMSG 3.2.5.5) ----

DISPLAY_TYPE, OBJECT_TYPE = 0x39000003, 0x0FFE0003


def recipient_row(properties):
    """RecipientRow: no address, a Unicode display name, PropertyRow of PtypInteger32 (MS-OXCDATA 2.8.3.2)."""
    return u16(0x0210) + text16("X") + u16(len(properties)) + b"\x00" + b"".join(map(u32, properties))


def modify_recipients(tag, value):
    row = recipient_row([value])
    return (b"\x0e\x00\x00" + u16(1) + u32(tag) + u16(1) + u32(0) + b"\x01" + u16(len(row)) + row)


def read_recipients_response(properties):
    """ReadRecipientRow: RowId, RecipientType, CodePageId, Reserved, RecipientRowSize, RecipientRow."""
    row = recipient_row(properties)
    return b"\x0f\x00" + u32(0) + b"\x01" + u32(0) + b"\x01" + u16(1252) + u16(0) + u16(len(row)) + row


def test_modified_recipients_add_to_the_columns_of_a_message(tshark):
    http = MapiHttp()
    create = b"\x06\x00\x00\x01" + u16(1252) + u64(1) + b"\x00"
    execute(http, create, [1, NONE], b"\x06\x01" + u32(0) + b"\x00", [1, 2])
    for tag, value in ((DISPLAY_TYPE, 5), (OBJECT_TYPE, 6)):
        execute(http, modify_recipients(tag, value), [2], b"\x0e\x00" + u32(0), [2])
    frames = execute(http, b"\x0f\x00\x00" + u32(0) + u16(0), [2], read_recipients_response([5, 6]), [2])
    packet = decode(tshark, http)[frames[1]]
    assert values(packet, "oxprops.display_type") == [5]
    assert values(packet, "oxprops.object_type") == [6]
    assert not experts(packet)


def test_recipient_columns_of_an_earlier_message_stay_unknown(tshark):
    """Nobody saw the message being opened, so what a change adds to is not known."""
    http = MapiHttp()
    execute(http, modify_recipients(DISPLAY_TYPE, 5), [2], b"\x0e\x00" + u32(0), [2])
    frames = execute(http, b"\x0f\x00\x00" + u32(0) + u16(0), [2], read_recipients_response([5]), [2])
    packet = decode(tshark, http)[frames[1]]
    assert values(packet, "oxprops.display_type") == []
    assert packet.all("rop.missing_context") or any("columns" in one.lower() for one in experts(packet))


# ---- columns of tables ----

def test_columns_of_a_table_come_from_the_same_buffer(tshark):
    http = MapiHttp()
    rops = (b"\x05\x00\x00\x01\x00"                                             # RopGetContentsTable
            + b"\x12\x00\x01\x00" + u16(1) + u32(0x0037001F)                     # RopSetColumns
            + b"\x15\x00\x01\x00\x01" + u16(10))                                 # RopQueryRows
    row = b"\x00" + text16("first subject")
    answers = (b"\x05\x01" + u32(0) + u32(1) + b"\x12\x01" + u32(0) + b"\x00"
               + b"\x15\x01" + u32(0) + b"\x02" + u16(1) + row)
    frames = execute(http, rops, [1, NONE], answers, [1, 5])
    packet = decode(tshark, http)[frames[1]]
    assert [node.show for node in packet.all("oxprops.subject")] == ["first subject"]
    assert not [one for one in experts(packet) if "columns" in one]


def test_tagged_values_follow_each_other(tshark):
    http = MapiHttp()
    values_ = tagged(0x00170003, 2) + tagged(0x0037001F, "x")
    frames = execute(http, b"\x0a\x00\x00" + u16(len(values_) + 2) + u16(2) + values_, [1])
    packet = decode(tshark, http)[frames[0]]
    assert values(packet, "oxprops.importance") == [2]
    assert [node.show for node in packet.all("oxprops.subject")] == ["x"]


# ---- restrictions ----

def test_fuzzy_level_has_a_kind_and_bits(tshark):
    """FL_PHRASE_MATCH | FL_SUBSTRING, FL_IGNORECASE: 0x00010021, as in MFCMAPI's SEARCHFOLDERDEFINITION-1."""
    http = MapiHttp()
    restriction = b"\x03" + u32(0x00010021) + u32(0x0037001F) + tagged(0x0037001F, "x")
    frames = execute(http, b"\x14\x00\x00\x00" + u16(len(restriction)) + restriction, [1])
    packet = decode(tshark, http)[frames[0]]
    assert values(packet, "oxcdata.restriction.fuzzy_level_low.match") == [1]
    assert values(packet, "oxcdata.restriction.fuzzy_level_low.fl_phrase_match") == [1]
    assert values(packet, "oxcdata.restriction.fuzzy_level_low.fl_prefix_on_any_word") == [0]
    assert values(packet, "oxcdata.restriction.fuzzy_level_high") == [1]
