"""What the Info column and the items say of a whole synchronization, from its configuration to its end, and of transfers
that are given up, refused or fail. MS-OXCFXICS 3.2.5.2, 3.3.5.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid
from types import SimpleNamespace

import pytest
from encode import u16, u32, u64
from fxcheck import experts, hold, problems
from fxplay import REPLICA as STREAMS
from fxplay import Scenarios, contents, header, message, numbers
from fxstream import BODY_HTML, CNSET_READ, CNSET_SEEN, IDSET_GIVEN, MARKERS, MID, SUBJECT, Writer, globset, idset
from fxtransfer import LOGON, SYNC_STATE, Download, StateUpload
from rop_vectors import load, rop_bytes

scenario = Scenarios()
# Of the logon of the vectors, and of its Inbox, which is one of the folders that RopLogon tells (MS-OXCROPS 2.2.3.1.2).
REPLICA = uuid.UUID(bytes_le=bytes.fromhex("3c2d1e0f5a4b78698796a5b4c3d2e1f0"))
INBOX = b"\1\0" + (0x105).to_bytes(6, "big")
FILE = 0x3704001F       # PidTagAttachFilename


@pytest.fixture(scope="module")
def shown(tshark):
    return scenario.shown_by(tshark)


@pytest.fixture(scope="module")
def info(tshark):
    """Info of each frame with ROPs, read once and read twice."""
    data = scenario.played[0]
    once, twice = ({int(number[0]): text[0] for number, text in
                    tshark.fields(data, "frame.number", tshark.info_column, where="rop", extra=extra)}
                   for extra in ((), ("-2",)))
    assert once == twice
    return once


def rops_of(info, place):
    """What Info says of the ROPs of a frame, without the request type."""
    return info[place.frame].partition(": ")[2]


def logged_on(session):
    """A session whose logon tells what its Inbox is; the Inbox is open."""
    vectors = load()
    session.fresh.add(LOGON)
    session.rop(0xFE, LOGON, rop_bytes(vectors["RopLogon_request_private"])[3:],
                rop_bytes(vectors["RopLogon_success_private"])[6:])
    session.objects["folder"] = session.new_handle()
    session.rop(0x02, LOGON, INBOX + b"\0", b"\0\0", opens=session.objects["folder"])
    return session


# ---- a synchronization, from its configuration to its end ----

@scenario
def synchronization(session):
    """Partial items; the client has ids 1 to 10 and gets two more. The stream is cut in the subject of its second
    message and in front of what was read."""
    logged_on(session)
    out = contents(deleted=((5, 5),), out_of_scope=((0x10, 0x14),), read=((1, 2),), unread=((3, 3),))
    x = SimpleNamespace(out=out, states={}, download=session.download("contentsSync", send_options=0x11))
    for tag, ranges in ((IDSET_GIVEN, ((1, 10),)), (CNSET_SEEN, ((1, 0x120),)), (CNSET_READ, ())):
        data = idset((STREAMS, globset(*ranges)))[0] if ranges else b""
        x.states[tag] = StateUpload(session, x.download.handle, tag).send(data)
    second = next(one for one in out.elements if one.tag == SUBJECT and one.values[0].startswith(b"S\0"))
    read = next(one for one in out.elements if one.is_marker and one.tag == MARKERS["IncrSyncRead"])
    x.download.get_all(out.data, [second.offset + 14, read.offset])
    x.released = x.download.release()
    return x


def test_what_is_configured(shown, info):
    line = rops_of(info, shown(synchronization)[1].download.opening)
    assert line.startswith("RopSynchronizationConfigure contents of") and '"Inbox"' in line and "partial items" in line
    assert "Progress" in line       # of SynchronizationFlags


@pytest.mark.parametrize("tag, begun, told", [
    (IDSET_GIVEN, "MetaTagIdsetGiven, 30 bytes", "MetaTagIdsetGiven: 10 ids in 1 replica: 0x1-0xa"),
    (CNSET_SEEN, "MetaTagCnsetSeen, 30 bytes", "MetaTagCnsetSeen: 0x1-0x120"),
    (CNSET_READ, "MetaTagCnsetRead, 0 bytes", "MetaTagCnsetRead: empty")])
def test_what_the_client_has(shown, info, tag, begun, told):
    """A GUID and a Range command, Pop-less: 16 + 1 + 12 + 1 bytes. The set is told where it is whole."""
    upload = shown(synchronization)[1].states[tag]
    assert rops_of(info, upload.opening) == f"RopSynchronizationUploadStateStreamBegin {begun}"
    if upload.pieces:
        assert rops_of(info, upload.pieces[-1].place) == f"RopSynchronizationUploadStateStreamContinue {told}"
        assert rops_of(info, upload.closing) == "RopSynchronizationUploadStateStreamEnd"
    else:
        assert rops_of(info, upload.closing) == f"RopSynchronizationUploadStateStreamEnd {told}"


def test_what_the_pieces_bring(shown, info):
    """Names where they come whole; at the end all that came. Ids 11 and 12 are new."""
    _, x = shown(synchronization)
    lines = [rops_of(info, piece.place).removeprefix("RopFastTransferSourceGetBuffer ") for piece in x.download.pieces]
    assert [line.partition(" of ")[0] for line in lines] == ["Partial contents sync", "Partial contents sync",
                                                             "Done: contents sync"]
    assert all('of "Inbox"' in line for line in lines)
    assert lines[0].endswith(': "First" +1') and lines[1].endswith(': "Second"')
    assert lines[2].endswith(f': 2 changed (1 partial), 2 read, 1 unread, 1 deleted, 5 out of scope, state +2 ids, '
                             f'{len(x.out.data)} bytes in 3 pieces, 0.0 s')
    assert "pieces" not in rops_of(info, x.released)


def test_totals_and_time(shown):
    """From the first request for a piece to the last response."""
    packets, x = shown(synchronization)
    wanted = {"changed": 2, "partial": 1, "folders": 0, "read": 2, "unread": 1, "deleted": 1, "out_of_scope": 5,
              "expired": 0, "errors": 0, "bytes": len(x.out.data), "pieces": 3}
    last = x.download.pieces[-1].place
    assert {name: numbers(packets, last, f"oxcfxics.total.{name}") for name in wanted} \
        == {name: [count] for name, count in wanted.items()}
    first = x.download.frames()[0] - 1
    took = [float(packets[frame].first("frame.time_relative").show) for frame in (last.frame, first)]
    shown_time, = last.node(packets).all("oxcfxics.time")
    assert float(shown_time.show.split()[0]) == pytest.approx(took[0] - took[1], abs=2e-6) and took[0] > took[1]
    for piece in x.download.pieces[:-1]:
        assert piece.place.node(packets).first("oxcfxics.time") is None


@scenario
def first_synchronization(session):
    """The client has nothing (3.1.5.2)."""
    logged_on(session)
    download = session.download("contentsSync")
    upload = StateUpload(session, download.handle, IDSET_GIVEN).send(b"")
    return upload, download.get_all(contents().data)


def test_the_first_synchronization(shown, info):
    """In one piece, so that the names are all there are; all 12 ids are new."""
    _, (upload, download) = shown(first_synchronization)
    assert rops_of(info, upload.closing).endswith(" MetaTagIdsetGiven: empty: first synchronization")
    line = rops_of(info, download.pieces[0].place)
    assert "state +12 ids" in line and "in 1 piece," in line and line.endswith(': "First", "Second"')


# ---- given up, refused, failed ----

@scenario
def given_up(session):
    logged_on(session)
    data, x = message().data, SimpleNamespace()
    x.released = session.download("messageContent").get(data[:24]).get(data[24:40]).release()
    x.refused = session.upload("messageContent").put(bytes(8000), used=0, code=0x80040115)[1]
    x.partly = session.upload("messageContent").put(data[:20], used=13)[1]
    x.busy = session.download("messageContent").wait(500)[1]
    return x


def test_given_up_and_refused(shown, info):
    packets, x = shown(given_up)
    assert rops_of(info, x.released).endswith(" released after 2 of ? pieces")
    assert rops_of(info, x.refused).endswith(" ecNetwork")
    assert rops_of(info, x.partly).endswith(" used 13 of 20")
    assert rops_of(info, x.busy).endswith(" wait 500 ms")
    assert [("oxcfxics.aborted" in told, "oxcfxics.unused" in told) for told in
            (experts(place.node(packets)) for place in (x.released, x.refused, x.partly, x.busy))] \
        == [(True, False), (False, True), (False, True), (False, False)]


def error_info(folder, mid):
    """ExtendedErrorInfo of ecNotFound, 2.2.2.10: 2 + 2 + 4 + 22 + 2 + 22 + 2 + 24 + 4 + 4 bytes, no AuxBytes."""
    return bytes(4) + u32(0x8004010F) + folder + b"\0\0" + mid + b"\0\0" + bytes(24) + u32(0) + u32(0)


@scenario
def errors(session):
    """A message is there; two that are not are reported, the second one of a folder that nobody knows; a warning."""
    logged_on(session)
    inbox, folder, one, other = (REPLICA.bytes_le + number.to_bytes(6, "big") for number in (0x105, 0x991, 0x777, 0x778))
    out = Writer().marker("StartMessage").value(SUBJECT, "There").marker("EndMessage")
    out.marker("FXErrorInfo").value(0x102, error_info(inbox, one))
    out.marker("FXErrorInfo").value(0x102, error_info(folder, other))
    out.value(0x400F0003, u32(0x80070005))
    return session.download("messageList").get_all(out.data), out


def test_errors_name_the_message_and_its_folder(shown, info):
    packets, (download, out) = shown(errors)
    hold(problems(download, packets, out.elements))
    place = download.pieces[0].place
    assert [one.show for one in place.node(packets).all("_ws.expert.message")] == [
        'Download failed: ecNotFound (0x8004010f), message 1-777 of folder "Inbox"',
        "Download failed: ecNotFound (0x8004010f), message 1-778 of folder 1-991",
        "Download warns: ecAccessDenied (0x80070005)"]
    assert [node.show for node in place.node(packets).all("exchange.error.source")] == ["6"] * 3
    assert [node.show for node in place.node(packets).all("oxcfxics.error")] == [
        'ecNotFound, message 1-777 of folder "Inbox"', "ecNotFound, message 1-778 of folder 1-991"]
    assert [node.show for node in place.node(packets).all("oxcfxics.warning")] == ["ecAccessDenied"]
    line = rops_of(info, place)
    assert "1 message, 2 errors, 1 warning" in line and 'error ecNotFound, message 1-777 of folder "Inbox"' in line


# ---- what the whole stream is about ----

@scenario
def learned_root(session):
    """A message whose id comes in the first piece, its subject in the second; both as a download and as an upload."""
    logged_on(session)
    out = Writer("message_content").value(MID, 0x0909000000000001).value(SUBJECT, "Of the root")
    out.value(BODY_HTML, b"h" * 100).value(0x00170003, 1)
    transfers = [session.download("messageContent").get_all(out.data, [20, 80]),
                 session.upload("messageContent").put_all(out.data, [20, 80])]
    opened = session.rop(0x03, session.folder(), u16(0xFFF) + INBOX + b"\0" + u64(0x0909000000000001),
                         b"\0\0\0" + bytes(5), opens=session.new_handle())[0][0]
    return transfers, opened, out


@pytest.mark.parametrize("options", [(), ("-2",)])
def test_the_root_is_called_by_its_subject(shown, info, options):
    packets, (transfers, opened, out) = shown(learned_root, *options)
    for transfer in transfers:
        hold(problems(transfer, packets, out.elements, with_paths=True))
        roots = [piece.place.node(packets).first("oxcfxics.message_content").showname for piece in transfer.pieces]
        assert ["Of the root" in root for root in roots] == [False, True, True]
        assert all("0x0909000000000001" in root for root in roots)
        assert [rops_of(info, piece.place).endswith(': "Of the root"') for piece in transfer.pieces] \
            == [False, True, False]
    assert rops_of(info, opened) == 'RopOpenMessage "Of the root" in "Inbox"'


# ---- imports and the state that has them ----

@scenario
def imports(session):
    """Each collector has a state of its own: two imports and their state, one more and its state, a state of none."""
    logged_on(session)
    first, second = session.collector(), session.collector()

    def imported(handle):
        return session.rop(0x74, handle, b"\0" + u16(1) + u32(0x1102) + u32(0))[0][0]

    def state(handle):
        return session.rop(SYNC_STATE, handle, opens=session.new_handle())[0][0]
    x = SimpleNamespace(one=imported(first), other=imported(second), two=imported(first), of_two=state(first))
    x.three, x.of_three, x.of_none, x.of_other = imported(first), state(first), state(first), state(second)
    x.unfinished = imported(second)
    return x


def test_imports_are_tied_to_their_state(shown, info):
    packets, x = shown(imports, "-2")
    assert {name: (numbers(packets, place, "oxcfxics.imports"), numbers(packets, place, "oxcfxics.state_in"))
            for name, place in vars(x).items()} == {
        "one": ([], [x.of_two.frame]), "two": ([], [x.of_two.frame]), "other": ([], [x.of_other.frame]),
        "three": ([], [x.of_three.frame]), "of_two": ([2], []), "of_three": ([1], []), "of_none": ([], []),
        "of_other": ([1], []), "unfinished": ([], [])}
    assert [rops_of(info, place).partition("after ")[2] for place in (x.of_two, x.of_three, x.of_none)] \
        == ["2 imports", "1 import", ""]


# ---- groups ----

@scenario
def groups(session):
    """A mapping with two groups of two properties; of the first one property comes and the other does not, of the second
    none comes. In another message the other one of the first group comes."""
    logged_on(session)
    out = Writer().marker("IncrSyncGroupInfo")
    # PropertyGroupInfo, 2.2.2.8: GroupId, 0, number of groups, of each the number of its properties, and they.
    out.value(0x102, struct.pack("<9I", 1, 0, 2, 2, SUBJECT, 0x00170003, 2, 0x0E060040, FILE))
    header(out.value(0x407C0003, 1).marker("IncrSyncChgPartial"), 0x102)
    out.value(0x407A0003, 0).value(SUBJECT, "Changed").value(0x407A0003, 1)
    header(out.marker("IncrSyncChgPartial"), 0x103).value(0x407A0003, 0).value(0x00170003, 2)
    out.marker("IncrSyncStateBegin").marker("IncrSyncStateEnd").marker("IncrSyncEnd")
    subject = next(one for one in out.elements if one.tag == SUBJECT)
    return [session.download("contentsSync").get_all(out.data, cuts) for cuts in (
        [], [subject.offset], [subject.offset + 12], [subject.end], range(subject.offset - 16, out.size, 7))], out


@pytest.mark.parametrize("options", [(), ("-2",)])
def test_properties_that_a_partial_change_deletes(shown, options):
    """Wherever the group is cut. Each is told where its group ends."""
    packets, (downloads, out) = shown(groups, *options)
    for download in downloads:
        hold(problems(download, packets, out.elements))
        rops = [piece.place.node(packets) for piece in download.pieces]
        deleted = [node for rop in rops for node in rop.all("oxcfxics.deleted_property")]
        assert [node.int() for node in deleted] == [0x00170003, 0x0E060040, FILE, SUBJECT]
        assert {node.parent.name for node in deleted} == {"oxcfxics.message_change_partial"}
        assert [node.showname.rpartition("of group ")[2] for node in deleted] == ["0", "1", "1", "0"]


# ---- one line for each packet: items that are filtered for are made all the same ----

@scenario
def out_of_order(session):
    out = Writer().marker("StartMessage").value(SUBJECT, "Rare subject").marker("EndToRecip").marker("EndMessage")
    return session.download("messageList").get_all(out.data)


@pytest.mark.parametrize("condition", [
    "oxcfxics.order", "oxcfxics.marker == 0x40040003", 'oxprops.subject == "Rare subject"',
    '_ws.expert.message contains "begun"'])
def test_filters_find_packets(tshark, shown, condition):
    """Without -V nothing else asks for items. 0x40040003 is EndToRecip."""
    _, download = shown(out_of_order)
    lines = tshark.run(scenario.played[0], "-Y", condition).stdout.splitlines()
    assert [int(line.split()[0]) for line in lines] == download.frames()


def test_a_filter_for_tags_finds_packets(tshark, shown):
    """Each frame with a whole subject, no other."""
    lines = tshark.run(scenario.played[0], "-Y", "oxcdata.property_tag == 0x0037001f").stdout.splitlines()
    packets, _ = shown(out_of_order)
    assert [int(line.split()[0]) for line in lines] == [
        number for number, packet in packets.items()
        if any(node.int() == SUBJECT for node in packet.all("oxcdata.property_tag"))]
    assert lines


def test_the_list_of_expert_infos_has_those_of_streams(tshark, shown):
    text = tshark.run(scenario.played[0], "-q", "-z", "expert").stdout
    for words in ("recipient ends that has not begun", "Download failed: ecNotFound (0x8004010f), message",
                  "The transfer was given up: released after 2 of ? pieces", "The server used 0 of 8,000 bytes"):
        assert words in text
