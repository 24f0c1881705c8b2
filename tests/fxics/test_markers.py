"""Every marker and every meta-property, in bytes put together by hand from MS-OXCFXICS: what they are, and which node
of the tree they stand in; and orders that 2.2.4.2 does not allow.

Each line of a stream is one element: its bytes, the node that it is in, and fields that it has to show. Numbers are
little endian: 03 00 10 40 is 0x40100003.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from typing import NamedTuple

import pytest
from fxcheck import decode, elements_in, experts, hold, path_of, problems
from fxrecord import Reader
from fxstream import CHANGED, MARKERS
from fxstream import STATE as STATES
from fxtransfer import http_session
from pcap import Pcap

SOURCE_KEY = "0201e065 16000000 01020304 0506 0708 090a 0b0c0d0e0f10 000000000101"    # tag, 22 bytes: GUID, counter
PARENT_KEY = "0201e165 00000000"                                                      # empty: below the root
MODIFIED = "40000830 00d09ea88185d001"
CHANGE_KEY = "0201e265 16000000 01020304 0506 0708 090a 0b0c0d0e0f10 000000001101"
CHANGE_LIST = "0201e365 17000000 16 01020304 0506 0708 090a 0b0c0d0e0f10 000000001101"  # 23 = 1 + 22 bytes
NORMAL = "0b00aa67 0000"                                                              # PidTagAssociated: 2 bytes
SUBJECT = "1f003700 04000000 4100 0000"                                               # "A" and its zero: 4 bytes
HEADER = [SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST, NORMAL]
GUID = "a5187b6f bcdc ea1e d03c 56578a11c301"
OTHER = "01020304 0506 0708 090a 0b0c0d0e0f10"
STATE = [("03003a40", "state"), ("03001740 00000000", "state"), ("03003b40", "state")]

# ExtendedErrorInfo, 2.2.2.10: 2 + 2 + 4 + 22 + 2 + 22 + 2 + 24 + 4 + 4 = 88 bytes, then 3 bytes of nothing and 2 of
# AuxBytes at 88 + 3 = 91 = 0x5b; 93 = 0x5d bytes in all. ecNotFound is 0x8004010f.
ERROR_INFO = ("02010000 5d000000" + "0000 0000 0f010480" + GUID + "000000000201 0000" + GUID + "000000000107 0000"
              + "00" * 24 + "02000000 5b000000" + "000000" + "abcd")
# PropertyGroupInfo, 2.2.2.8: GroupId 7, 0, two groups: one of PidTagSubject and a name of 16 bytes (4 + 16 + 4 + 4 +
# 16); one of the LID 0x8501 (4 + 16 + 4 + 4). 12 + 4 + 4 + 44 + 4 + 28 = 96 = 0x60 bytes.
GROUP_INFO = ("02010000 60000000" + "07000000 00000000 02000000" + "02000000 1f003700"
              + "1f100280" + "29030200 0000 0000 c000 000000000046" + "01000000 10000000"
              + "4b006500790077006f00720064007300"
              + "01000000 03000180" + "08200600 0000 0000 c000 000000000046" + "00000000 01850000")
# ProgressInformation, 2.2.2.7: 2 + 2 + 4 + 8 + 4 + 4 + 8 = 32 bytes.
PROGRESS = "02010000 20000000" + "0000 0000 03000000 2c01000000000000 05000000 00000000 8813000000000000"
# FolderReplicaInfo, 2.2.2.9: 4 + 4 + 24 + 4 + 4 + 5 + 6 = 51 = 0x33 bytes; two servers, one of them cheap.
REPLICA_INFO = ("02011140 33000000" + "00000000 00000000" + GUID + "000000000123 0000" + "02000000 01000000"
                + "2f633d3100" + "2f633d323200")


class Case(NamedTuple):
    root: str
    lines: list             # (bytes, path below the root's node) or with {field: value}
    top: object = None      # name of the root's node

    @property
    def data(self):
        return b"".join(bytes.fromhex(line[0]) for line in self.lines)


def within(path, *lines):
    return [(line, path) for line in lines]


CONTENTS, MESSAGES, FULL = "contents_sync", "message_list", "message_change_full"
IN_HEADER = FULL + " message_change_header"
CASES = {
    "StartMessage_EndMessage": Case("messageList", within("message", "03000c40", SUBJECT, "03000d40"), MESSAGES),
    "StartFAIMsg": Case("messageList", within("message", "03001040", SUBJECT, "03000d40"), MESSAGES),
    "recipient_attachment_embedded": Case("messageContent", [
        (SUBJECT, ""), ("03000340", "recipient"), ("03000030 00000000", "recipient"), ("03000440", "recipient"),
        ("03000040", "attachment"), ("0300210e 00000000", "attachment"), ("03000140", "attachment embedded_message"),
        (SUBJECT, "attachment embedded_message"), ("03000240", "attachment embedded_message"),
        ("03000e40", "attachment")],
        "message_content"),
    "StartTopFld_StartSubFld_EndFolder": Case("topFolder", [
        ("03000940", ""), ("1f000130 04000000 42000000", ""), ("03000a40", "sub_folder"),
        ("03000c40", "sub_folder message"), ("03000d40", "sub_folder message"), ("03000b40", "sub_folder"),
        ("03000b40", "")],
        "top_folder"),
    "full_change": Case("contentsSync", [
        ("03001240", FULL), *within(IN_HEADER, *HEADER), ("03001540", FULL), (SUBJECT, FULL),
        ("03001640 0d00120e", FULL), ("03000340", FULL + " recipient"), ("03000440", FULL + " recipient"),
        *STATE, ("03001440", "")], CONTENTS),
    "progress": Case("contentsSync", [
        ("0b007440", "progress_total"), (PROGRESS, "progress_total", {
            "oxcfxics.progress_information.fai_message_count": 3,
            "oxcfxics.progress_information.fai_message_total_size": 300,
            "oxcfxics.progress_information.normal_message_count": 5,
            "oxcfxics.progress_information.normal_message_total_size": 5000}),
        ("0b007540", "progress_per_message"), ("03000000 00080000", "progress_per_message"),
        ("0b000000 0100", "progress_per_message"), ("03001240", FULL), *within(IN_HEADER, *HEADER), ("03001540", FULL),
        *STATE, ("03001440", "")], CONTENTS),
    "partial_change": Case("contentsSync", [
        ("02017b40", "group_info"), (GROUP_INFO, "group_info", {
            "oxcfxics.property_group_info.group_id": 7, "oxcfxics.property_group_info.group_count": 2,
            "oxcfxics.group_property_name.lid": 0x8501, "oxcfxics.group_property_name.name": "Keywords"}),
        ("03007c40 07000000", None), ("03007d40", "message_change_partial"),
        *within("message_change_partial message_change_header", *HEADER),
        ("03007a40 00000000", "message_change_partial"), (SUBJECT, "message_change_partial"),
        ("03007a40 ffffffff", "message_change_partial"), ("03000000 00000000", "message_change_partial"),
        *STATE, ("03001440", "")], CONTENTS),
    # IdsetDeleted, NoLongerInScope, Expired: REPLID 1 and Push of 6 bytes: 2 + 1 + 6 + 1 = 10 bytes
    "IncrSyncDel": Case("contentsSync", [
        ("03001340", "deletions"), ("0201e567 0a000000 0100 06 000000000005 00", "deletions"),
        ("02012140 0a000000 0100 06 000000000006 00", "deletions"),
        ("02019367 0a000000 0100 06 000000000007 00", "deletions"),
        *STATE, ("03001440", "")], CONTENTS),
    # two replicas: (2 + 1 + 5 + 3 + 1 + 1) + (2 + 13 + 1) = 13 + 16 = 29 = 0x1d bytes: 0x101-0x103 and 0x105-0x107 of
    # the one (0x101 and bits 0, 1, 3, 4, 5: + 1, 2, 4, 5, 6), 0x100-0x1ff of the other
    "IncrSyncRead": Case("contentsSync", [
        ("03002f40", "read_state_changes"),
        ("02012d40 1d000000 0100 05 0000000001 42 01 3b 50 00 0200 52 000000000100 0000000001ff 00",
         "read_state_changes", {
            "oxcfxics.idset.ranges": ["0x101-0x103, 0x105-0x107", "0x100-0x1ff"], "oxcfxics.idset.count": [6, 256],
            "oxcfxics.replid": [1, 2]}),
        ("02012e40 00000000", "read_state_changes"), *STATE, ("03001440", "")], CONTENTS),
    # (16 + 1) + (16 + 6 + 3 + 1 + 1) = 44 = 0x2c bytes: no ids of the one replica, 0x201-0x209 of the other
    "state": Case("state", [
        ("03003a40", ""), (f"03001740 2c000000 {OTHER} 00 {GUID} 05 0000000002 52 01 09 50 00", "", {
            "oxcfxics.idset.ranges": ["", "0x201-0x209"], "oxcfxics.idset.count": [0, 9],
            "oxcfxics.globset.command": [0x00, 0x05, 0x52, 0x50, 0x00]}),
        ("02019667 00000000", ""), ("0201da67 00000000", ""), ("0201d267 00000000", ""), ("03003b40", "")], "state"),
    "IdsetGiven_with_the_type_of_its_value": Case("state", [
        ("03003a40", ""), (f"02011740 18000000 {GUID} 06 000000000009 00", ""), ("03003b40", "")], "state"),
    "hierarchySync": Case("hierarchySync", [
        ("03001240", "folder_change"),
        *within("folder_change", PARENT_KEY, SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST,
                "1f000130 04000000 42000000"),
        ("03001340", "deletions"), ("0201e567 0a000000 0100 06 000000000005 00", "deletions"),
        *STATE, ("03001440", "")],
        "hierarchy_sync"),
    "FXErrorInfo_in_a_message": Case("messageList", [
        ("03000c40", "message"), (SUBJECT, "message"), ("03000340", "message recipient"), ("03001840", "error_info"),
        (ERROR_INFO, "error_info", {
            "oxcfxics.extended_error_info.error_code": 0x8004010F, "oxcfxics.extended_error_info.aux_bytes_count": 2,
            "oxcfxics.extended_error_info.aux_bytes": "ab:cd"}),
        ("03000c40", "message"), ("03000d40", "message")], MESSAGES),
    "FXErrorInfo_in_a_change": Case("contentsSync", [
        ("03001240", FULL), *within(IN_HEADER, *HEADER), ("03001840", "error_info"), (ERROR_INFO, "error_info"),
        ("03001240", FULL), *within(IN_HEADER, *HEADER), ("03001540", FULL), *STATE, ("03001440", "")], CONTENTS),
    "FXErrorInfo_in_a_folder's_message": Case("topFolder", [
        ("03000940", ""), ("03000a40", "sub_folder"), ("03000c40", "sub_folder message"),
        ("03001840", "sub_folder error_info"), (ERROR_INFO, "sub_folder error_info"),
        ("03000c40", "sub_folder message"), ("03000d40", "sub_folder message"), ("03000b40", "sub_folder"),
        ("03000b40", "")], "top_folder"),
    "EcWarning": Case("messageList", [
        ("03000f40 05000780", ""), ("03000c40", "message"), ("03000d40", "message"),
        ("03000f40 05000780", "")], MESSAGES),
    "NewFXFolder": Case("folderContent", [
        (SUBJECT, ""), (REPLICA_INFO, "", {
            "oxcfxics.folder_replica_info.server_dn_count": 2, "oxcfxics.folder_replica_info.cheap_server_dn_count": 1,
            "oxcfxics.folder_replica_info.server_dn_array": ["/c=1", "/c=22"]})], "folder_content"),
    # 6 bytes: /o=AB and its zero
    "DnPrefix": Case("messageContent", [("1e000840 06000000 2f6f3d414200", ""), (SUBJECT, "")], "message_content"),
    "FXDelProp": Case("folderContent", [
        ("03001640 0d000f36", ""), ("03000c40", "message"), ("03000d40", "message"), ("03001640 0d001036", ""),
        ("03001040", "message"), ("03000d40", "message"), ("03001640 0d000e36", ""), ("03000a40", "sub_folder"),
        ("03000b40", "sub_folder")], "folder_content"),
    # 0x8000 and the code page: 1200, 1252, 932, 65001 (which has bit 15 itself), 1250
    "code_page_types": Case("messageContent", within(
        "", "b0843700 04000000 e400 0000", "e4841b7e 02000000 e400", "a4831c7e 05000000 93fa967b00",
        "e9fd1d7e 03000000 c3a400", "e2841e7e 02000000 b900"), "message_content"),
    "Object_and_ServerId": Case("attachmentContent", within(
        "", "0d00017f 05000000 0102030405", "fb00027f 04000000 ffeeddcc", "fb00037f 00000000"), "attachment_content"),
    # 0x10fb and the like can't be in a stream; these can: two strings, three GUIDs of 16 bytes, no times
    "multiple_values": Case("messageContent", within(
        "", "1f10047f 02000000 04000000 41000000 00000000", "4810057f 01000000" + GUID, "4010067f 00000000"),
        "message_content"),
    "named_properties": Case("messageContent", within(
        "", "0300df80 08200600 0000 0000 c000 000000000046 00 01850000 05000000",
        "1f002381 29030200 0000 0000 c000 000000000046 01 4b0065007900 0000 04000000 7600 0000",
        "0b002481 29030200 0000 0000 c000 000000000046 01 0000 0100"), "message_content"),
}


@pytest.fixture(scope="module")
def played(tshark):
    """{case: (its packets, the whole stream, the stream in single bytes)}"""
    pcap, transfers = Pcap(), {}
    for number, (name, case) in enumerate(CASES.items()):
        session = http_session(pcap, number, alone=False)
        whole = session.download(case.root).get_all(case.data)
        bytes_ = session.download(case.root).get_all(case.data, list(range(1, len(case.data))))
        session.flush()
        transfers[name] = whole, bytes_
    packets = decode(tshark, pcap)
    return {name: (packets, *both) for name, both in transfers.items()}


@pytest.mark.parametrize("name", CASES)
def test_what_the_document_allows(played, name):
    packets, whole, bytes_ = played[name]
    case, read = CASES[name], Reader(CASES[name].data)
    assert read.rest == len(case.data) and len(read.elements) == len(case.lines)
    elements = [element._replace(path=None if line[1] is None else (case.top, *line[1].split()))
                for element, line in zip(read.elements, case.lines)]
    hold(problems(whole, packets, elements, with_paths=True))
    hold(problems(bytes_, packets, elements, with_paths=True))
    rop = whole.pieces[0].place.node(packets)
    shown = elements_in(rop)
    for element, line in zip(elements, case.lines):
        for field, value in (line[2] if len(line) > 2 else {}).items():
            nodes = shown[element.offset].all(field)
            values = [node.show if isinstance(one, str) else int(node.show, 0)
                      for node, one in zip(nodes, value if isinstance(value, list) else [value])]
            assert values == (value if isinstance(value, list) else [value]), field
    assert set(experts(rop)) <= {"exchange.failed" if "FXErrorInfo" in name else "exchange.warned"}


def test_every_marker_and_meta_property_is_here():
    meta = {0x40160003, 0x400F0003, 0x40110102, 0x407C0003, 0x407A0003, 0x4008001E, 0x40170102, 0x102, 3, 0xB}
    seen = {element.tag for case in CASES.values() for element in Reader(case.data).elements}
    assert {*MARKERS.values(), *CHANGED, *STATES, *meta} <= seen


# ---- what 2.2.4.2 does not allow: a note, and nothing is lost ----

FAULTS = {
    "end_without_start": ("messageList", ["03000440", "03000c40", "03000d40"], 1),
    "message_in_a_recipient": ("messageList", ["03000c40", "03000340", "03000c40", "03000440", "03000d40"], 2),
    "outer_end_closes_inner": ("messageList", ["03000c40", "03000040", "03000140", SUBJECT, "03000d40"], 1),
    "state_in_a_message": ("messageList", ["03000c40", "03003a40", "03003b40", "03000d40"], 1),
    "message_in_a_sync": ("contentsSync", ["03000c40", SUBJECT, "03000d40"], 1),
    "change_in_a_message": ("messageList", ["03000c40", "03001240", SOURCE_KEY, "03000d40"], 1),
    "body_without_change": ("contentsSync", ["03001540", SUBJECT, "03001440"], 1),
    "embedded_outside_an_attachment": ("messageContent", ["03000140", SUBJECT, "03000240"], 1),
    "folder_in_a_message": ("messageList", ["03000c40", "03000a40", "03000b40", "03000d40"], 1),
    "end_of_a_folder_never_begun": ("folderContent", [SUBJECT, "03000b40"], 1),
    "two_ends": ("messageList", ["03000c40", "03000d40", "03000d40"], 1),
    # 0x102 where no structure can be: a plain value
    "structure_without_its_marker": ("messageContent", ["02010000 03000000 010203", "03000000 05000000"], 0),
}


@pytest.fixture(scope="module")
def faulty(tshark):
    pcap, transfers = Pcap(), {}
    for number, (name, (root, lines, _)) in enumerate(FAULTS.items()):
        session, data = http_session(pcap, number, alone=False), b"".join(map(bytes.fromhex, lines))
        transfers[name] = [session.download(root).get_all(data, cuts) for cuts in ([], list(range(3, len(data), 5)))]
        session.flush()
    packets = decode(tshark, pcap)
    return {name: (packets, both) for name, both in transfers.items()}


@pytest.mark.parametrize("name", FAULTS)
def test_what_the_document_forbids(faulty, name):
    packets, transfers = faulty[name]
    _, lines, notes = FAULTS[name]
    read = Reader(b"".join(map(bytes.fromhex, lines)))
    assert len(read.elements) == len(lines)
    for transfer in transfers:
        hold(problems(transfer, packets, read.elements))
        told = [one for piece in transfer.pieces for one in experts(piece.place.node(packets))
                if one == "oxcfxics.order"]
        assert len(told) >= notes and bool(told) == bool(notes)


def test_an_end_closes_what_is_open_inside(faulty):
    packets, transfers = faulty["outer_end_closes_inner"]
    rop = transfers[0].pieces[0].place.node(packets)
    shown = elements_in(rop)
    end = max(shown)
    assert path_of(shown[end], rop) == ("message_list", "message")


def nested(depth):
    """Attachments with a message each, in each other."""
    return "0300004003000140" * depth + SUBJECT + "0300024003000e40" * depth


@pytest.mark.parametrize("depth", [20, 80])
def test_deep_nesting_loses_nothing(tshark, depth):
    session = http_session()
    data = bytes.fromhex(nested(depth))
    download = session.download("messageContent").get_all(data, [depth * 3, depth * 9])
    packets = decode(tshark, session.wire.http.pcap)
    hold(problems(download, packets, Reader(data).elements))
    rop = download.pieces[1].place.node(packets)
    deepest = max(len(path_of(node, rop)) for node in elements_in(rop).values())
    assert deepest == 1 + 2 * depth if depth == 20 else 32 <= deepest <= 100
