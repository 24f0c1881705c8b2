"""Layouts that servers and test suites write in place of the document's, and ROPs that cannot be read among others that
can.

The bytes of notifications are put together by MS-OXCNOTIF 2.2.1.4.1.2, once with and once without the field that gromox
leaves out (its exch/emsmdb/notify.cpp).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from calls import decode, execute, experts, values
from encode import execute_response, rop_buffer, rpc_header_ext, text16, u16, u32, u64
from pcap import META, MapiHttp, headers

CREATED, DELETED, MOVED, T, S, M = 0x0004, 0x0008, 0x0020, 0x1000, 0x4000, 0x8000
SEARCH, FOLDER, MESSAGE, OLD = (0x0D00000000000001 + (n << 40) for n in range(4))
GET_STATUS = b"\x16\x00\x00"
STATUS = b"\x16\x00" + u32(0) + b"\x00"


def notify(flags, data):
    """RopNotify, MS-OXCROPS 2.2.14.2.1."""
    return b"\x2a" + u32(0x55) + b"\x00" + u16(flags) + data


def created(parent, message=MESSAGE):
    """A message in a search folder; parent: whether ParentFolderId is there."""
    return notify(CREATED | S | M, u64(SEARCH) + u64(message) + (u64(FOLDER) if parent else b"") + u16(0xFFFF))


def moved(parent):
    return notify(MOVED | S | M, u64(SEARCH) + u64(MESSAGE) + (u64(FOLDER) if parent else b"") + u64(FOLDER) + u64(OLD))


def plain():
    """A message changed, in a folder of its own."""
    return notify(0x0010 | M, u64(FOLDER) + u64(MESSAGE) + u16(0xFFFF))


def answer(tshark, answers, rops=GET_STATUS, handles=(1,)):
    """The response of one call with these ROPs, as decoded in one pass; a second one shows the same."""
    http = MapiHttp()
    _, number = execute(http, rops, list(handles), answers)
    once = decode(tshark, http)[number]
    twice = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap), "-2")}[number]
    assert [node.showname for node in once.walk() if node.name.startswith("rop")] \
        == [node.showname for node in twice.walk() if node.name.startswith("rop")]
    return once


def deviations(packet):
    return [one for one in experts(packet) if "so written by" in one]


# ---- notifications of search folders ----

def test_notifications_without_parent_folder(tshark):
    """One such notification cost the 42 behind it."""
    count = 43
    answers = STATUS + b"".join(created(False, MESSAGE + (n << 16)) for n in range(count)) + plain()
    packet = answer(tshark, answers)
    assert values(packet, "rop.notification_data.message_id") == [MESSAGE + (n << 16) for n in range(count)] + [MESSAGE]
    assert not packet.all("rop.notification_data.parent_folder_id")
    assert len(deviations(packet)) == count and "gromox" in deviations(packet)[0] and "MS-OXCNOTIF" in deviations(packet)[0]
    assert len(packet.all("rop.deviation")) == count
    assert not packet.all("rop.undecoded") and packet.malformed == []


def test_notifications_as_the_document_has_them(tshark):
    answers = STATUS + created(True) + moved(True) + plain() + created(True)
    packet = answer(tshark, answers)
    assert values(packet, "rop.notification_data.parent_folder_id") == [FOLDER] * 3
    assert values(packet, "rop.notification_data.old_message_id") == [OLD]
    assert not deviations(packet) and not packet.all("rop.undecoded")


@pytest.mark.parametrize("parents", [(False, True), (True, False), (False, False, True, False), (True,), (False,)])
def test_each_notification_is_looked_at_by_itself(tshark, parents):
    packet = answer(tshark, STATUS + b"".join(created(one) for one in parents))
    assert len(packet.all("rop.notification_data.parent_folder_id")) == sum(parents)
    assert len(deviations(packet)) == len(parents) - sum(parents)
    assert values(packet, "rop.notification_data.tag_count") == [0xFFFF] * len(parents)


def test_moved_in_a_search_folder(tshark):
    packet = answer(tshark, STATUS + moved(False) + plain())
    assert values(packet, "rop.notification_data.old_folder_id") == [FOLDER]
    assert values(packet, "rop.notification_data.old_message_id") == [OLD]
    assert len(deviations(packet)) == 1 and not packet.all("rop.undecoded")


@pytest.mark.parametrize("flags", [DELETED | M, DELETED, DELETED | S, CREATED | M])
def test_no_place_for_the_deviation(tshark, flags):
    """ParentFolderId stands with neither bit or with both."""
    data = u64(FOLDER) + (u64(MESSAGE) if flags & M else b"") + (b"" if flags & (S | M) else u64(SEARCH)) \
        + (u16(0) if flags & CREATED else b"")
    packet = answer(tshark, STATUS + notify(flags, data) + plain())
    assert not deviations(packet) and not packet.all("rop.undecoded")
    assert values(packet, "rop.notification_data.parent_folder_id") == ([] if flags & (S | M) else [SEARCH])


# ---- RopGetValidAttachments ----

GET_VALID = b"\x52\x00\x00"


@pytest.mark.parametrize("numbers", [[], [0], [0, 1, 7], list(range(40))])
@pytest.mark.parametrize("short", [False, True])
def test_attachment_ids(tshark, numbers, short):
    """MS-OXCROPS 2.2.6.18.2 has a count of four bytes; Microsoft's test suites read two."""
    count = u16(len(numbers)) if short else u32(len(numbers))
    answers = b"\x52\x00" + u32(0) + count + b"".join(u32(n) for n in numbers) + STATUS
    packet = answer(tshark, answers, GET_VALID + GET_STATUS)
    assert values(packet, "rop.get_valid_attachments.attachment_id_array") == numbers
    assert values(packet, "rop.get_valid_attachments.attachment_id_count") == [len(numbers)]
    assert values(packet, "rop.id") == [0x52, 0x16] and not packet.all("rop.undecoded")
    assert len(deviations(packet)) == short


# ---- ROPs that cannot be read ----

def resumed(packet):
    return [one for one in experts(packet) if "could not be read: the ROP list goes on" in one]


def test_an_unknown_rop_among_responses(tshark):
    packet = answer(tshark, STATUS + b"\xcc\x00" + u32(0) + b"odd" + STATUS * 2, GET_STATUS * 4)
    assert values(packet, "rop.id") == [0x16, 0xCC, 0x16, 0x16]
    assert resumed(packet) == ["ROP 0xcc could not be read: the ROP list goes on 9 bytes behind its RopId"]
    assert packet.first("rop.undecoded").bytes == b"\x00" + u32(0) + b"odd"
    assert len(packet.all("rop.resumed")) == 1 and len(packet.all("rop.get_status.table_status")) == 3


def test_an_unknown_rop_among_requests(tshark):
    http = MapiHttp()
    odd = b"\xcc\x00\x00" + b"\xff" * 5
    release = b"\x01\x00\x00"
    number, _ = execute(http, GET_STATUS + odd + b"\x15\x00\x00\x00\x01" + u16(50) + release, [1])
    packet = decode(tshark, http)[number]
    assert values(packet, "rop.id") == [0x16, 0xCC, 0x15, 0x01]
    assert values(packet, "rop.query_rows.row_count") == [50]
    assert len(resumed(packet)) == 1 and packet.first("rop.undecoded").bytes == odd[1:]


def test_a_count_that_is_too_large(tshark):
    """RopGetPropertiesAll says that there are 200 values, and there is one: it would take what is behind it."""
    subject = u32(0x0037001F) + text16("kept")
    answers = b"\x08\x00" + u32(0) + u16(200) + subject + STATUS * 3
    packet = answer(tshark, answers, b"\x08\x00\x00" + u16(0) + u16(1) + GET_STATUS * 3)
    assert [node.show for node in packet.all("oxprops.subject")] == ["kept"]
    assert values(packet, "rop.id") == [0x08, 0x16, 0x16, 0x16]
    assert len(packet.all("rop.get_status.table_status")) == 3 and len(resumed(packet)) == 1


def test_nothing_readable_behind_it(tshark):
    packet = answer(tshark, STATUS + b"\xcc" + b"\xee" * 40)
    assert not resumed(packet) and packet.first("rop.undecoded").bytes == b"\xee" * 40
    assert "RopId 0xcc is not known" in experts(packet)


def test_responses_that_nobody_asked_for_are_no_place_to_go_on(tshark):
    """What is behind looks like a response, but all requests have theirs."""
    packet = answer(tshark, STATUS + b"\xcc\x01" + b"\x12\x00" + u32(0) + b"\x00")
    assert not resumed(packet) and values(packet, "rop.id") == [0x16, 0xCC]


def test_an_index_outside_the_table_is_no_place_to_go_on(tshark):
    answers = STATUS + b"\xcc\x01" + b"\x16\x07" + u32(0) + b"\x00"
    assert not resumed(answer(tshark, answers, GET_STATUS * 3))


def test_rows_go_on_behind_an_odd_rop(tshark):
    """The columns were set before; the objects' state is that of the ROPs in front."""
    http = MapiHttp()
    execute(http, b"\x12\x00\x00\x00" + u16(1) + u32(0x0037001F), [1], b"\x12\x00" + u32(0) + b"\x00", [1])
    query = b"\x15\x00\x00\x00\x01" + u16(50)
    rows = b"\x15\x00" + u32(0) + b"\x01" + u16(2) + b"".join(b"\x00" + text16(text) for text in ("a", "b"))
    _, number = execute(http, GET_STATUS + query, [1], b"\xcc\x00\x01\x02" + rows, [1])
    packet = decode(tshark, http)[number]
    assert [node.show for node in packet.all("oxprops.subject")] == ["a", "b"]
    assert len(resumed(packet)) == 1


def test_a_late_capture_without_requests(tshark):
    """Nothing tells what was asked: what reads as responses goes on all the same."""
    http = MapiHttp()
    connection = http.pcap.connection()
    http.request_pairs("Execute")
    body = META + execute_response(rpc_header_ext(rop_buffer(b"\xcc\x00\x01" + STATUS * 3, [1])))
    number = connection.reply(headers("HTTP/1.1 200 OK", http.response_pairs("Execute"), body))
    packet = decode(tshark, http)[number]
    assert values(packet, "rop.id") == [0xCC, 0x16, 0x16, 0x16] and len(resumed(packet)) == 1


@pytest.mark.parametrize("size", range(0, 60, 7))
def test_cut_lists(tshark, size):
    """A list that ends in the middle keeps what is in front of the cut."""
    whole = STATUS + created(False) + created(False) + plain()
    packet = answer(tshark, whole[:size])
    assert packet.malformed == []
    full = sum(size >= end for end in (7, 33, 59))
    assert len(packet.all("rop.id")) >= full
