"""Transfers: how pieces, calls and handles make streams, and what is told of streams that are cut off, start late, fail
or are sent again. MS-OXCFXICS 2.2.3, 3.2.5.8, 3.3.5; MS-OXCRPC 3.1.4.2.1.2.

What is done in the sessions is written beside each test; all of them are in one capture.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from types import SimpleNamespace

import pytest
from encode import u16
from fxcheck import elements_in, experts, hold, problems, stream_number
from fxplay import Scenarios, contents, message, numbers
from fxstream import BODY_HTML, MID, SUBJECT, Writer
from fxtransfer import NO_ROOM, Download, Upload
from trees import tree

scenario = Scenarios()


@pytest.fixture(scope="module")
def shown(tshark):
    return scenario.shown_by(tshark)


# ---- which pieces are one stream ----

@scenario
def interleaved(session):
    one, other, up = message("one"), contents(), message("up", b"y" * 300)
    first, second = session.download("messageContent"), session.download("contentsSync")
    third = session.upload("messageContent")
    first.get(one.data[:15])
    second.get(other.data[:100])
    third.put(up.data[:50])
    second.get(other.data[100:131])
    first.get(one.data[15:16])
    third.put(up.data[50:])
    first.get(one.data[16:], 3)
    second.get(other.data[131:], 3)
    return [(first, one), (second, other), (third, up)]


def test_interleaved_transfers(shown):
    packets, transfers = shown(interleaved)
    for transfer, out in transfers:
        hold(problems(transfer, packets, out.elements))
    assert len({stream_number(transfer.pieces[0].place.node(packets)) for transfer, _ in transfers}) == 3


@scenario
def handles_used_again(session):
    """By another download after RopRelease, by one without, by an upload."""
    found = []
    for release, way in ((True, "download"), (False, "download"), (True, "upload"), (True, "download")):
        out = message(f"number {len(found)}")
        transfer = getattr(session, way)("messageContent", handle=0x999)
        (transfer.get_all if way == "download" else transfer.put_all)(out.data, [9, 40])
        if release:
            transfer.release()
        found.append((transfer, out))
    return found


def test_a_handle_that_is_used_again_has_another_stream(shown):
    packets, transfers = shown(handles_used_again)
    for transfer, out in transfers:
        hold(problems(transfer, packets, out.elements))
    assert len({stream_number(transfer.pieces[0].place.node(packets)) for transfer, _ in transfers}) == 4


@scenario
def sizes_of_buffers(session):
    """BufferSize itself, and 0xBABE with MaximumBufferSize; NoRoom is not the end."""
    found = []
    for asking in (u16(0x1000), u16(0xBABE) + u16(0x7BC0)):
        out, download = message(), session.download("messageContent")
        download.asking = asking
        found.append((download.get(out.data[:33], NO_ROOM).get(out.data[33:], 3), out))
    return found


def test_buffer_sizes(shown):
    packets, transfers = shown(sizes_of_buffers)
    for transfer, out in transfers:
        hold(problems(transfer, packets, out.elements))


# ---- busy, failed ----

@scenario
def busy(session):
    out, download = message(), session.download("messageContent")
    first = download.wait(500)
    download.get(out.data[:20])
    second = download.wait(1000)
    return download.get(out.data[20:], 3), out, [first[1], second[1]]


def test_a_busy_server_moves_nothing(shown):
    packets, (download, out, waits) = shown(busy)
    hold(problems(download, packets, out.elements))
    for place in waits:
        rop = place.node(packets)
        assert not elements_in(rop) and rop.first("oxcfxics.fragment") is None
        assert not [name for name in experts(rop) if name.startswith("oxcfxics.")]


@scenario
def failed(session):
    out, download = message(), session.download("messageContent").get(message().data[:50])
    place = download.fail()[1]
    again = session.download("messageContent").get_all(out.data)
    return download, place, again, out


def test_a_failure_shows_no_elements(shown):
    packets, (download, place, again, out) = shown(failed)
    assert not elements_in(place.node(packets)) and not [
        name for name in experts(place.node(packets)) if name in ("oxcfxics.bad_value", "oxcfxics.short")]
    assert sorted(elements_in(download.pieces[0].place.node(packets))) == [
        element.offset for element in out.elements if element.end <= 50]
    hold(problems(again, packets, out.elements))


# ---- uploads: what the server took ----

@scenario
def nothing_used(session):
    """The server takes nothing and says that it failed; the client sends the piece again."""
    out, upload = message(), session.upload("messageContent")
    upload.put(out.data[:45], used=0, code=0x80040115)
    upload.put(out.data[:45])
    upload.put(out.data[45:])
    return upload, out


def test_a_piece_that_was_not_taken_is_sent_again(shown):
    packets, (upload, out) = shown(nothing_used)
    rops = [piece.place.node(packets) for piece in upload.pieces]
    assert len({stream_number(rop) for rop in rops}) == 1
    assert sorted(elements_in(rops[0])) == sorted(elements_in(rops[1])) == [
        element.offset for element in out.elements if element.end <= 45]
    upload.pieces.pop(0)
    hold(problems(upload, packets, out.elements))


@scenario
def partly_used(session):
    """BufferUsedSize below what was sent: behind an element, in a tag, in a length, in the middle of a value."""
    found = []
    for used in (12, 14, 18, 26, 37):
        out, upload = message("Partly", b"z" * 40), session.upload("messageContent")
        upload.put(out.data[:60], used=used)
        found.append((upload.put(out.data[used:used + 20]) and upload, out, used))
        upload.put(out.data[used + 20:])
    return found


def test_the_stream_goes_on_where_the_server_stopped_reading(shown):
    packets, uploads = shown(partly_used)
    for upload, out, used in uploads:
        assert [piece.offset for piece in upload.pieces] == [0, used, used + 20]
        first = elements_in(upload.pieces.pop(0).place.node(packets))
        assert {element.offset for element in out.elements if element.end <= used} <= set(first)
        hold(problems(upload, packets, [element for element in out.elements if element.end > used]), f"used {used}")


@scenario
def extended(session):
    out = message("Extended", b"e" * 500)
    return [(session.upload("messageContent").put_all(out.data, [30, 31, 400], extended=True), out),
            (session.upload("messageContent").put_packed([out.data[:100], out.data[100:101], out.data[101:]]), out)]


def test_extended_and_packed_uploads(shown):
    packets, uploads = shown(extended)
    for upload, out in uploads:
        hold(problems(upload, packets, out.elements))


@scenario
def packed_then_more(session):
    """BufferUsedSize of packed requests is that of the last one."""
    out, upload = message("Packed", b"p" * 500), session.upload("messageContent")
    upload.put_packed([out.data[:100], out.data[100:200]])
    upload.put(out.data[200:])
    return upload, out


def test_what_follows_packed_pieces(shown):
    packets, (upload, out) = shown(packed_then_more)
    hold(problems(upload, packets, out.elements))


# ---- values over several pieces ----

HTML = bytes(range(32, 127)) * 53       # 5,035 bytes


@scenario
def long_value(session):
    out = message("Long", HTML)
    return session.download("messageContent").get_all(out.data, [100, 2600]), out


def fragments(packets, download):
    """[(offset, size, total, bytes)] of a stream's fragments of values."""
    found = []
    for piece in download.pieces:
        for node in piece.place.node(packets).all("oxcfxics.fragment"):
            parts = [next((int(one.show) for one in (*node.children, *node.parent.children)
                           if one.name == f"oxcfxics.fragment.{part}"), None) for part in ("offset", "size", "total")]
            found.append((*parts, node.bytes))
    return found


def test_a_value_over_three_pieces(shown):
    """The tag, length and first bytes in the first, 2,500 in the second, the rest in the third, where all of it is."""
    packets, (download, out) = shown(long_value)
    hold(problems(download, packets, out.elements))
    start = out.elements[2].offset + 8                      # of the value in the stream
    sizes = [100 - start, 2500, len(HTML) - 2600 + start]
    assert [one[:3] for one in fragments(packets, download)] == [
        (0, sizes[0], len(HTML)), (sizes[0], sizes[1], len(HTML)), (sizes[0] + sizes[1], sizes[2], len(HTML))]
    assert fragments(packets, download)[1][3] == out.data[100:2600]


def test_links_between_the_pieces_of_a_value(shown):
    packets, (download, _) = shown(long_value, "-2")
    first, second, third = download.frames()
    names = ("begun_in", "continued_in", "completed_in")
    links = [[numbers(packets, piece.place, f"oxcfxics.{name}") for name in names] for piece in download.pieces]
    assert links[0][1:] == [[second], [third]] and not links[0][0]
    assert links[1] == [[first], [third], [third]]
    assert first in links[2][0] and not links[2][1]


def test_the_whole_value_has_a_data_source(tshark, shown):
    _, (download, _) = shown(long_value)
    text = tshark.run(scenario.played[0], "-x", "-Y", f"frame.number == {download.frames()[2]}").stdout
    # The element: the tag and the length are 8 bytes.
    assert f"PidTagHtml ({8 + len(HTML)} bytes)" in text.replace(",", "")


def test_values_above_the_preference_are_shown_in_parts(shown):
    packets, (download, out) = shown(long_value, "-o", "oxcfxics.reassemble_max:1000")
    assert [one[2] for one in fragments(packets, download)] == [len(HTML)] * 3
    seen = {}
    for piece in download.pieces:
        seen.update(elements_in(piece.place.node(packets)))
    assert {element.offset for element in out.elements if element.tag != BODY_HTML} <= set(seen)
    assert not [node for piece in download.pieces for node in piece.place.node(packets).walk()
                if node.name == "oxprops.html" and len(node.bytes) == len(HTML)]


@scenario
def marker_in_a_value(session):
    """Bytes of a value that goes on are no markers."""
    out = message("Marked", bytes.fromhex("03000c40 03000d40 03003a40") * 20)
    return [(session.download("messageContent").get_all(out.data, [at]), out) for at in (50, 54, 58, 63)]


def test_bytes_of_a_value_are_no_markers(shown):
    packets, downloads = shown(marker_in_a_value)
    for download, out in downloads:
        hold(problems(download, packets, out.elements))


# ---- ends ----

@scenario
def ends(session):
    """Released before Done, after it, between the pieces of a value; uploads released at an element and inside one."""
    data, x = message().data, SimpleNamespace()
    x.early = session.download("messageContent").get(data[:24]).release()
    x.inside = session.download("messageContent").get(data[:30]).release()
    x.done = session.download("messageContent").get_all(data, [24]).release()
    upload = session.upload("messageContent")
    upload.put(data)
    x.whole = upload.release()
    upload = session.upload("messageContent")
    upload.put(data[:-2])
    x.cut = upload.release()
    x.short = session.download("messageContent").get_all(data[:-2])
    return x


def test_given_up_before_its_end(shown):
    packets, x = shown(ends)
    for place in (x.early, x.inside):
        assert "oxcfxics.aborted" in experts(place.node(packets))
    for place in (x.done, x.whole):
        assert not [name for name in experts(place.node(packets)) if name.startswith("oxcfxics.")]


def test_ended_inside_an_element(shown):
    packets, x = shown(ends)
    assert "oxcfxics.incomplete" in experts(x.short.pieces[0].place.node(packets))
    assert {"oxcfxics.incomplete", "oxcfxics.aborted"} & set(experts(x.cut.node(packets)))


# ---- late starts ----

def late_message():
    out = Writer()
    for at in range(4):
        out.marker("StartMessage").value(MID, 0x4702000000000001 + at).value(SUBJECT, f"Number {at}")
        out.value(BODY_HTML, b"<html>%d</html>" % at * 20).value(0x0E060040, 0x01D08581A89ED000).marker("EndMessage")
    return out


@scenario
def late(session):
    """Nobody saw the beginning: the first piece that is there begins at an element, or anywhere."""
    out, found = late_message(), []
    for start in (0, out.elements[1].offset, out.elements[5].offset, out.elements[3].offset + 30,
                  out.elements[2].offset + 2, out.elements[4].offset + 5):
        download = Download(session, session.new_handle())
        download.get_all(out.data[start:], [400])
        found.append((start, download))
    return out, found


def test_late_starts(shown):
    packets, (out, downloads) = shown(late)
    for start, download in downloads:
        rops = [piece.place.node(packets) for piece in download.pieces]
        seen = {}
        for rop in rops:
            seen.update(elements_in(rop))
        behind = [element for element in out.elements if element.offset >= start]
        kept = [element for element in behind if element.offset - start in seen]
        # At most two elements are lost where three in a row have to make sense.
        assert kept[-len(kept):] == behind[len(behind) - len(kept):] and len(kept) >= len(behind) - 2, start
        assert len(seen) == len(kept), start
        skipped = sum(len(node.bytes) for rop in rops for node in rop.all("oxcfxics.unsynchronized"))
        assert skipped == kept[0].offset - start, start
        assert "oxcfxics.start_missing" in experts(rops[0])
        moved = [element._replace(offset=element.offset - start) for element in kept]
        hold(problems(download, packets, moved, root=""), f"start {start}")


@scenario
def late_in_a_long_value(session):
    """Whole pieces of one value come before anything that can be recognised."""
    out = Writer().value(SUBJECT, "Before").value(BODY_HTML, b"h" * 9000).value(0x00170003, 1).value(0x0E1F000B, 1)
    out.value(SUBJECT, "Behind")
    download = Download(session, session.new_handle())
    return download.get(out.data[100:3000]).get(out.data[3000:6000]).get(out.data[6000:], 3), out


def test_a_value_over_several_pieces_is_waited_out(shown):
    packets, (download, out) = shown(late_in_a_long_value)
    rops = [piece.place.node(packets) for piece in download.pieces]
    assert not elements_in(rops[0]) and not elements_in(rops[1])
    assert [rop.first("oxcfxics.unsynchronized") is not None for rop in rops] == [True, True, True]
    assert sorted(elements_in(rops[2])) == [element.offset - 100 for element in out.elements[2:]]


@scenario
def late_sync(session):
    out = contents()
    return Download(session, session.new_handle()).get_all(out.data, [out.elements[7].offset]), out


def test_the_root_of_a_late_start_follows_from_its_markers(shown):
    packets, (download, out) = shown(late_sync)
    rops = [piece.place.node(packets) for piece in download.pieces]
    assert rops[1].first("oxcfxics.stream.root").show == "contentsSync"
    assert len(elements_in(rops[0])) + len(elements_in(rops[1])) == len(out.elements)


@scenario
def late_upload(session):
    out = late_message()
    upload = Upload(session, session.new_handle())
    return upload.put_all(out.data[out.elements[1].offset:], [400]), out


def test_a_late_upload(shown):
    packets, (upload, out) = shown(late_upload)
    start = out.elements[1].offset
    moved = [element._replace(offset=element.offset - start) for element in out.elements[1:]]
    hold(problems(upload, packets, moved, root=""))


def test_both_passes_show_the_same(shown):
    """But for links to later frames."""
    once, twice = shown(interleaved)[0], shown(interleaved, "-2")[0]
    for number, packet in once.items():
        assert tree(packet) == tree(twice[number]), number
