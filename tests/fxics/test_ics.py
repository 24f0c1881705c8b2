"""Incremental change synchronization: states that clients upload, what a finished synchronization is said to have held,
what became of the client's ids, and names that streams tell. MS-OXCFXICS 2.2.1.1, 3.2.5.2, 3.3.5.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import uuid

import pytest
from encode import get_properties_all, get_properties_all_response, tagged, u64
from fxcheck import experts, hold, problems, sets_below, state_problems
from fxplay import REPLICA, Scenarios, contents, message, numbers
from fxstream import (CNSET_READ, CNSET_SEEN, CNSET_SEEN_FAI, IDSET_GIVEN, MID, STATE, SUBJECT, Globset, Writer,
                      globset, idset, worded)
from fxtransfer import StateUpload
from trees import tree

SET = uuid.UUID("00020329-0000-0000-c000-000000000046")
OTHER = uuid.UUID("01234567-89ab-cdef-0123-456789abcdef")
scenario = Scenarios()


@pytest.fixture(scope="module")
def shown(tshark):
    return scenario.shown_by(tshark)


# ---- state uploads ----

def some_set():
    return idset((REPLICA, Globset().push(bytes(4)).range(b"\0\1", b"\1\x26").pop().end()),
                 (OTHER, globset((7, 7), (9, 12))))


@scenario
def states(session):
    """All four properties on one context, in every cut of a kind; then the download."""
    data, sets = some_set()
    download = session.download("contentsSync")
    uploads = [StateUpload(session, download.handle, tag).send(data, cuts)
               for tag, cuts in zip(STATE, ([], [1], [16, 17, 40], list(range(1, len(data)))))]
    download.get_all(contents().data)
    return uploads, sets, download


def test_state_uploads(shown):
    packets, (uploads, sets, download) = shown(states)
    for upload in uploads:
        hold(state_problems(upload, packets, sets))
    hold(problems(download, packets, contents().elements))


@scenario
def sizes(session):
    """Announced and sent sizes: less, more, nothing announced, nothing sent, nothing at all."""
    data, _ = some_set()
    handle, found = session.collector(), {}
    for name, announced, sent in (("short", len(data), data[:30]), ("long", 10, data), ("unannounced", 0, data),
                                  ("unsent", len(data), b""), ("empty", 0, b""), ("right", len(data), data)):
        upload = StateUpload(session, handle, CNSET_SEEN).begin(announced)
        for piece in [sent] if sent else []:
            upload.add(piece)
        found[name] = upload.end()
    return found


@pytest.mark.parametrize("name", ["short", "long", "unannounced", "unsent", "empty", "right"])
def test_announced_and_sent_sizes(shown, name):
    packets, uploads = shown(sizes)
    upload = uploads[name]
    places = [upload.opening, *(piece.place for piece in upload.pieces), upload.closing]
    told = {expert for place in places for expert in experts(place.node(packets))}
    assert ("oxcfxics.short_state" in told) == (name not in ("empty", "right"))


def test_a_state_of_the_wrong_size_is_shown_all_the_same(shown):
    packets, uploads = shown(sizes)
    for name in ("long", "unannounced", "right"):
        rops = [place.node(packets) for place in (uploads[name].pieces[0].place, uploads[name].closing)]
        assert [one[1] for rop in rops for one in sets_below(rop)] == ["0x1-0x126", "0x7, 0x9-0xc"], name


@scenario
def broken(session):
    """Begun twice, ended twice, continued without a beginning."""
    data, sets = some_set()
    handle, x = session.collector(), {}
    StateUpload(session, handle, CNSET_SEEN).begin(len(data)).add(data[:20])
    x["again"] = StateUpload(session, handle, CNSET_READ).send(data, [5])
    x["again"].end()
    StateUpload(session, session.new_handle(), CNSET_SEEN).add(data[20:]).end()
    x["behind"] = StateUpload(session, handle, CNSET_SEEN_FAI).send(data)
    return x, sets


def test_uploads_out_of_order(shown):
    packets, (uploads, sets) = shown(broken)
    hold(state_problems(uploads["behind"], packets, sets))
    hold(state_problems(uploads["again"], packets, sets))


# ---- what became of the ids that the client had ----

LOSSES = {
    # name: (what the client had, what the final state has, deletions in the stream, whether ids are lost)
    "more": ((IDSET_GIVEN, ((1, 10),)), {"given": ((1, 12),)}, False),
    "the_same": ((IDSET_GIVEN, ((1, 12),)), {"given": ((1, 12),)}, False),
    "lost": ((IDSET_GIVEN, ((1, 12), (0x20, 0x30))), {"given": ((1, 12), (0x20, 0x2F))}, True),
    "all_lost": ((IDSET_GIVEN, ((1, 12),)), {"given": ()}, True),
    "lost_but_deleted": ((IDSET_GIVEN, ((1, 12),)), {"given": ((1, 11),), "deleted": ((12, 12),)}, False),
    # A set of changes may have numbers that no change has (3.1.5.5).
    "changes_lost": ((CNSET_SEEN, ((1, 0x126),)), {"seen": ((1, 0x125),)}, False),
    "changes_kept": ((CNSET_SEEN, ((1, 0x100), (0x102, 0x102))), {"seen": ((1, 0x126),)}, False),
}


@scenario
def losses(session):
    found = {}
    for name, ((tag, had), has, _) in LOSSES.items():
        download = session.download("contentsSync")
        StateUpload(session, download.handle, tag).send(idset((REPLICA, globset(*had)))[0])
        out = contents(**has)
        found[name] = download.get_all(out.data, [200])
    return found


@pytest.mark.parametrize("name", LOSSES)
def test_ids_that_the_final_state_lacks(shown, name):
    packets, downloads = shown(losses)
    told = [one for piece in downloads[name].pieces for one in experts(piece.place.node(packets))]
    assert ("oxcfxics.lost_ids" in told) == LOSSES[name][2]


# ---- what a finished stream held ----

@scenario
def totals(session):
    out = contents(deleted=((5, 5),), out_of_scope=((0x10, 0x14),), read=((1, 1),), unread=((2, 3),), error=True)
    download = session.download("contentsSync").get_all(out.data, [50, 300])
    return download, out


def test_totals_of_contents(shown):
    """The message in full and the partial one; one id deleted, 0x10 to 0x14 out of scope, one read, two unread."""
    packets, (download, out) = shown(totals)
    hold(problems(download, packets, out.elements))
    wanted = {"changed": 2, "partial": 1, "deleted": 1, "out_of_scope": 5, "read": 1, "unread": 2, "errors": 1,
              "bytes": len(out.data), "pieces": 3}
    *before, last = [piece.place for piece in download.pieces]
    assert {name: numbers(packets, last, f"oxcfxics.total.{name}") for name in wanted} \
        == {name: [count] for name, count in wanted.items()}
    assert not [node for place in before for node in place.node(packets).starting("oxcfxics.total.")]
    assert "exchange.failed" in [one for place in (*before, last) for one in experts(place.node(packets))]


def test_the_info_column_tells_the_totals(tshark, shown):
    _, (download, _) = shown(totals)
    last = f"frame.number == {download.frames()[-1]}"
    text = tshark.fields(scenario.played[0], tshark.info_column, where=last)[0][0][0]
    assert "Done" in text and "2 changed" in text and "1 partial" in text


@scenario
def folders(session):
    out = Writer()
    for number, name in enumerate(("Inbox", "Projects"), 1):
        key = REPLICA.bytes_le + number.to_bytes(6, "big")
        out.marker("IncrSyncChg").value(0x65E10102, b"").value(0x65E00102, key).value(0x30080040, 0x01D08581A89ED000)
        out.value(0x65E20102, key).value(0x65E30102, b"\x16" + key).value(0x3001001F, name)
        out.value(0x67480014, number << 56 | 1)
    out.marker("IncrSyncStateBegin").marker("IncrSyncStateEnd").marker("IncrSyncEnd")
    return session.download("hierarchySync").get_all(out.data), out


def test_totals_of_a_hierarchy(shown):
    packets, (download, out) = shown(folders)
    hold(problems(download, packets, out.elements))
    assert numbers(packets, download.pieces[0].place, "oxcfxics.total.folders") == [2]


# ---- names that streams tell ----

@scenario
def names(session):
    """Messages with their ids and a named property, then a ROP each that has only the numbers."""
    mid, x = 0x0777000000000001, {}
    out = message("The subject", mid=mid).value(0x8123001F, "value", name=worded(SET, "Keywords"))
    x["download"] = session.download("messageContent").get_all(out.data, [30])
    listed = Writer().marker("StartMessage").value(MID, mid + 1).value(SUBJECT, "Of a list").marker("EndMessage")
    session.download("messageList").get_all(listed.data, [22])
    x["properties"] = session.rop(0x08, session.message(), get_properties_all()[3:], get_properties_all_response(
        [tagged(0x8123001F, "later")])[6:])[1][0]
    x["opened"] = [session.rop(0x03, session.folder(), b"\xff\x0f" + u64(0x0100000000000001) + b"\0" + u64(one),
                               b"\0\0\0" + bytes(5), opens=session.new_handle())[0][0] for one in (mid, mid + 1)]
    return x, out


def test_a_named_property_is_known_from_then_on(shown):
    packets, (x, out) = shown(names)
    hold(problems(x["download"], packets, out.elements))
    assert [node for node in x["properties"].node(packets).walk() if "Keywords" in node.showname]


@pytest.mark.parametrize("which, subject", [(0, "The subject"), (1, "Of a list")])
def test_a_message_is_known_from_then_on(shown, which, subject):
    packets, (x, _) = shown(names)
    assert [node for node in x["opened"][which].node(packets).walk() if subject in node.showname]


@scenario
def names_of_another_store(session):
    """An upload's property ids are those of the store that it came from (3.3.4.2.1)."""
    out = message("Foreign").value(0x8456001F, "value", name=worded(SET, "Foreign words"))
    upload = session.upload("messageContent").put_all(out.data)
    later = session.rop(0x08, session.message(), get_properties_all()[3:], get_properties_all_response(
        [tagged(0x8456001F, "later")])[6:])[1][0]
    return upload, out, later


def test_uploads_teach_no_names(shown):
    packets, (upload, out, later) = shown(names_of_another_store)
    hold(problems(upload, packets, out.elements))
    assert not [node for node in later.node(packets).walk() if "Foreign words" in node.showname]


# ---- two passes ----

def test_both_passes_show_the_same(shown):
    """But for links to later frames."""
    once, twice = shown(totals)[0], shown(totals, "-2")[0]
    for number, packet in once.items():
        assert tree(packet) == tree(twice[number]), number
