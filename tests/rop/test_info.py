"""What the Info column and the rop items say, and what is told of ROPs that nothing answers.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import uuid

import pytest
from calls import NONE, decode, execute, experts, values
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, text16, u16, u32, u64
from pcap import META, MapiHttp
from wireshark import CAPTURES

GUID = uuid.UUID("00062008-0000-0000-c000-000000000046").bytes_le      # PSETID_Common
GET_STATUS = b"\x16\x00\x00"                    # RopGetStatus, MS-OXCROPS 2.2.5.6.1
STATUS = b"\x16\x00" + u32(0) + b"\x00"         # its success response, 2.2.5.6.2


def info(tshark, capture, where="rop"):
    column = tshark.info_column
    return [row[0][0] for row in tshark.fields(capture, column, where=where)]


@pytest.fixture(scope="module")
def lines(tshark):
    """Info of every message of this capture, whose record says what was asked and answered."""
    return info(tshark, CAPTURES / "mapihttp-messages.pcap")


@pytest.mark.parametrize("line", [
    'Execute request: RopOpenFolder "Inbox"',               # the FolderId is that of RopLogon's Inbox
    'Execute response: RopGetContentsTable 2 rows, RopSetColumns, RopQueryRows 2 rows: "RE: Jahresbericht – Größe", '
    '"second", RopGetContentsTable 1 row, RopSetColumns, RopQueryRows 1 row: "assoc", RopQueryRows 0 rows',
])
def test_names_and_counts(lines, line):
    assert line in lines


def test_outcomes_of_failures(lines):
    assert [line for line in lines if line.startswith("Execute response: RopOpenMessage") and "RopOpenMessage ecNotFound" in line]


def test_both_passes_and_the_tree_say_the_same(tshark, lines, packets):
    assert info(tshark, CAPTURES / "mapihttp-messages.pcap") == lines
    column = tshark.info_column
    twice = tshark.fields(CAPTURES / "mapihttp-messages.pcap", column, where="rop", extra=("-2",))
    assert [row[0][0] for row in twice] == lines
    item = next(rop for packet in packets("mapihttp-messages") for rop in packet.all("rop")
                if rop.showname.startswith("RopOpenFolder request"))
    assert item.showname == 'RopOpenFolder request "Inbox"'


def test_objects_are_called_by_their_properties(lines):
    """The message's PidTagSubject was set before it is released; the table is that of a folder named before."""
    assert 'Execute request: RopRelease Message "second"' in lines
    assert 'Execute request: RopRelease Table of "Messages" ×2' in lines


def test_control_characters_and_length_of_names(tshark):
    http = MapiHttp()
    create = b"\x1c\x00\x00\x01\x01\x01\x00\x00" + text16("a\tb\nc" + "x" * 5000) + text16("")
    execute(http, create, [1, NONE])
    line, = info(tshark, bytes(http.pcap))
    assert 'RopCreateFolder "a b cxxx' in line and "…" in line and len(line) < 200


# ---- requests without response ----

def no_response(packet):
    return [one for one in experts(packet) if one.startswith("No response to")]


def test_a_rop_that_nothing_answers_is_told(tshark):
    http = MapiHttp()
    frames = [execute(http, GET_STATUS * 2, [1], STATUS, [1]), execute(http, GET_STATUS * 4, [1], STATUS, [1]),
              execute(http, GET_STATUS * 2, [1], STATUS * 2, [1])]
    packets = decode(tshark, http)
    assert [no_response(packets[answer]) for _, answer in frames] == [
        ["No response to RopGetStatus"], ["No response to RopGetStatus and 2 more ROPs"], []]


def test_rops_that_have_no_response_are_not_missed(tshark):
    """RopRelease never has one; behind RopBufferTooSmall and RopBackoff nothing was processed."""
    http = MapiHttp()
    too_small = b"\xff" + u16(0x4000) + GET_STATUS                              # MS-OXCROPS 2.2.15.1
    backoff = b"\xf9\x00" + u32(1000) + b"\x00" + u16(0)                        # 2.2.15.2
    frames = [execute(http, GET_STATUS + b"\x01\x00\x00", [1], STATUS, [1]),
              execute(http, GET_STATUS * 2, [1], STATUS + too_small, [1]), execute(http, GET_STATUS, [1], backoff, [1])]
    packets = decode(tshark, http)
    assert [no_response(packets[answer]) for _, answer in frames] == [[], [], []]
    assert packets[frames[1][1]].all("rop.try_again") and packets[frames[2][1]].all("rop.try_again")


# ---- requests that come back ----

def test_unprocessed_requests_are_decoded(tshark):
    """RequestBuffers of RopBufferTooSmall hold the ROPs from the first that did not fit (MS-OXCROPS 2.2.15.1.1)."""
    http = MapiHttp()
    open_folder = b"\x02\x00\x00\x01" + u64(0x0D00000000000001) + b"\x00"
    execute(http, open_folder, [1, NONE], b"\x02\x01" + u32(0) + b"\x00\x00", [1, 2])
    query = b"\x15\x00\x01\x00\x01" + u16(50)
    rops = b"\x05\x00\x00\x01\x00" + query + GET_STATUS
    answers = b"\x05\x01" + u32(0) + u32(7) + b"\xff" + u16(0x7000) + query + GET_STATUS
    frames = execute(http, rops, [2, NONE], answers, [2, 3])
    later = execute(http, query, [3, 3], b"\x15\x01" + u32(0x80040102), [3, 3])
    packets = decode(tshark, http)
    packet = packets[frames[1]]
    assert values(packet, "rop.buffer_too_small.size_needed") == [0x7000]
    assert values(packet, "rop.query_rows.row_count") == [50]
    assert [node.int() for node in packet.all("rop.id")] == [0x05, 0xFF, 0x15, 0x16]
    assert packet.malformed == [] and not packet.all("rop.undecoded")
    # They change nothing: the object that RopGetContentsTable opened is the one of the next call.
    assert values(packets[later[0]], "rop.object") == [packet.all("rop")[2].first("rop.object").int()]


def test_a_request_that_comes_back_cut_is_told(tshark):
    http = MapiHttp()
    frames = execute(http, GET_STATUS, [1], b"\xff" + u16(0x7000) + b"\x15\x00\x00\x00", [1])
    packet = decode(tshark, http)[frames[1]]
    assert packet.all("rop.short") and packet.malformed == []


# ---- what the document demands ----

def logon_response(state):
    """RopLogon's, of a private mailbox (MS-OXCROPS 2.2.3.1.2)."""
    return b"\xfe\x00" + u32(0) + b"\1" + bytes(13 * 8) + b"\1" + bytes(16) + u16(1) + bytes(16) \
        + bytes([0, 0, 0, 0, 1, 1]) + u16(2010) + u64(0) + u32(state)


@pytest.mark.parametrize("state, must", [(0, None), (0x01000000, None), (1, 0), (0x01000002, 0x01000000)])
def test_store_state_of_a_logon(tshark, state, must):
    """Exchange 2003 and 2007 tell of searches here (MS-OXCSTOR 2.2.1.1.3, product behavior note 8); the others zero."""
    http = MapiHttp()
    frames = execute(http, b"\xfe\0\0\1" + u32(0) + u32(0) + u16(0), [NONE], logon_response(state), [1])
    packet = decode(tshark, http)[frames[1]]
    assert packet.first("rop.logon.store_state").int() == state
    shown = [text for text in experts(packet) if "must be" in text]
    assert shown == ([] if must is None else [f"StoreState is {state}, must be {must}"])


def test_values_and_bits_that_must_not_be(tshark):
    """RopSetMessageStatus has flags, RopReadRecipients a Reserved field that MUST be zero (MS-OXCROPS 2.2.6.6.1)."""
    http = MapiHttp()
    good = execute(http, b"\x0f\x00\x00" + u32(0) + u16(0), [1])
    bad = execute(http, b"\x0f\x00\x00" + u32(0) + u16(7), [1])
    bits = execute(http, b"\x02\x00\x00\x01" + u64(1) + b"\x84", [1, NONE])
    packets = decode(tshark, http)
    assert not packets[good[0]].all("rop.unexpected_value")
    assert "Reserved is 7, must be 0" in experts(packets[bad[0]])
    assert "OpenModeFlags: bits 0x80 are set, which have no meaning" in experts(packets[bits[0]])


# ---- chained payloads ----

def test_a_chain_of_payloads_counts_as_one_answer(tshark):
    """MS-OXCRPC 3.1.4.2.1.2: further output buffers go on with the last ROP."""
    http = MapiHttp()
    query = b"\x15\x00\x00\x00\x01" + u16(2)
    row = b"\x15\x00" + u32(0) + b"\x01" + u16(1) + b"\x00" + text16("x")
    execute(http, b"\x12\x00\x00\x00" + u16(1) + u32(0x0037001F), [1], b"\x12\x00" + u32(0) + b"\x00", [1])
    chain = rpc_header_ext(rop_buffer(row, [1]), 0) + rpc_header_ext(rop_buffer(row, [1]))
    _, number = http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(query, [1]))),
                              META + execute_response(chain))
    packet = decode(tshark, http)[number]
    assert [node.show for node in packet.all("oxprops.subject")] == ["x", "x"]
    assert not experts(packet)


# ---- ReturnValues that warn ----

WARNING = 0x00040380                           # ecWarnWithErrors, MS-OXCDATA 2.4.3


def test_a_warning_with_the_success_form(tshark):
    """RopQueryNamedProperties (MS-OXCROPS 2.2.8.10.2): the ids and names follow, and what comes behind is read."""
    http = MapiHttp()
    name = b"\x00" + GUID + u32(0x8501)
    answer = b"\x5f\x00" + u32(WARNING) + u16(1) + u16(0x8003) + name + STATUS
    frames = execute(http, b"\x5f\x00\x00\x00\x00" + GET_STATUS, [1], answer, [1])
    packet = decode(tshark, http)[frames[1]]
    assert values(packet, "rop.query_named_properties.property_ids") == [0x8003]
    assert values(packet, "rop.get_status.table_status") == [0]
    assert not packet.all("rop.failed") and not packet.all("rop.undecoded")
    assert [one for one in experts(packet) if one.startswith("RopQueryNamedProperties warns")]


def test_names_without_an_id_come_with_a_warning(tshark):
    http = MapiHttp()
    name = b"\x00" + GUID
    asked = b"\x56\x00\x00\x00" + u16(2) + name + u32(0x8501) + name + u32(0x8502)
    execute(http, asked, [1], b"\x56\x00" + u32(WARNING) + u16(2) + u16(0x8010) + u16(0), [1])
    frames = execute(http, b"\x07\x00\x00" + u16(0) + u16(1) + u16(1) + u32(0x80100003), [1],
                     b"\x07\x00" + u32(0) + b"\x00" + u32(30), [1])
    packet = decode(tshark, http)[frames[1]]
    assert values(packet, "oxprops.reminder_delta") == [30]       # PidLidReminderDelta: PSETID_Common, 0x8501


def test_columns_that_could_not_be_set(tshark):
    """TBLSTAT_SETCOL_ERROR (MS-OXCTABL 2.2.2.1.3): the table keeps its columns."""
    http = MapiHttp()
    for tag, status in ((0x0037001F, 0x00), (0x00170003, 0x0D)):
        execute(http, b"\x12\x00\x00\x00" + u16(1) + u32(tag), [1], b"\x12\x00" + u32(0) + bytes([status]), [1])
    frames = execute(http, b"\x15\x00\x00\x00\x01" + u16(1), [1],
                     b"\x15\x00" + u32(0) + b"\x01" + u16(1) + b"\x00" + text16("kept"), [1])
    packet = decode(tshark, http)[frames[1]]
    assert [node.show for node in packet.all("oxprops.subject")] == ["kept"]


def test_a_form_that_depends_on_an_unknown_logon_is_noted(tshark):
    """RopSetMessageReadFlag has ClientData in public folders only (MS-OXCROPS 2.2.6.11.1)."""
    http = MapiHttp()
    frames = execute(http, b"\x11\x00\x00\x01\x00", [2, 3])
    packet = decode(tshark, http)[frames[0]]
    assert [one for one in experts(packet) if "RopLogon" in one] and packet.all("rop.missing_context")
