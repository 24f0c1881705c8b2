"""Every vector of data/fxics-vectors.jsonl in every cut: two pieces with the cut at each byte, single bytes, and
pieces in frames of their own, as download and as upload; sets as state, too. All of them are in one capture.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import collections
import uuid

import pytest
from fxcheck import decode, differences, elements_in, experts, hold, problems, state_problems, stream_number
from fxrecord import command_bytes, elements, load_vectors, read_globset, read_idset
from fxstream import CHANGED, CNSET_SEEN, DELETED, Writer
from fxtransfer import StateUpload, cut, http_session
from pcap import Pcap

REPLICA = uuid.UUID("6f7b18a5-dcbc-1eea-d03c-56578a11c301")
UPLOADS = ("messageContent", "messageList", "topFolder")
VECTORS = load_vectors()
STREAMS = [vector for vector in VECTORS if vector["kind"] == "stream"]
SETS = [vector for vector in VECTORS if vector["kind"] != "stream"]
MOST = 4000                 # elements of all copies of a stream in two pieces
STEP = 29                   # of longer ones: pieces of this size, so that the cuts of all copies are at every byte


def names(vectors):
    return [vector["name"].replace(" ", "_") for vector in vectors]


def cuts_of(size, count):
    """Lists of cuts that come to every byte of a stream with `count` elements."""
    yield []
    if size * count <= MOST:
        yield from ([at] for at in range(1, size))
    else:
        yield from (list(range(first, size, STEP)) for first in range(1, STEP + 1))
    yield list(range(1, size))


def expected(vector):
    return elements(vector["expected"]["elements"], bytes.fromhex(vector["hex"]))


@pytest.fixture(scope="module")
def played(tshark):
    """{name: [(description, what is wrong)]}"""
    pcap, transfers, ends = Pcap(), [], []
    for number, vector in enumerate(STREAMS):
        data, root, wanted = bytes.fromhex(vector["hex"]), vector["expected"]["root"], expected(vector)
        together, alone = http_session(pcap, 2 * number, alone=False), http_session(pcap, 2 * number + 1)
        for way in ("download", "upload")[:1 + (root in UPLOADS)]:
            for session, cutsets in ((together, cuts_of(len(data), len(wanted))),
                                     (alone, [list(range(3, len(data), 31))])):
                for cuts in cutsets:
                    transfer = getattr(session, way)(root)
                    getattr(transfer, "get_all" if way == "download" else "put_all")(data, cuts)
                    transfer.release()
                    transfers.append((vector["name"], f"{way} cut at {cuts[:3]} of {len(cuts)}", transfer, wanted))
        together.flush()
    packets, found = decode(tshark, pcap), collections.defaultdict(list)
    for name, how, transfer, wanted in transfers:
        found[name].append((how, list(problems(transfer, packets, wanted))))
    return found


@pytest.mark.parametrize("vector", STREAMS, ids=names(STREAMS))
def test_stream(played, vector):
    copies = played[vector["name"]]
    assert len(copies) >= min(len(vector["hex"]) // 2, STEP)
    wrong = [f"{how}: {what[:3]}" for how, what in copies if what]
    assert not wrong, f"{len(wrong)} of {len(copies)} copies\n" + "\n".join(wrong[:10])


# ---- ID sets ----

def faulty(vector):
    return "error" in vector["expected"] or "complaints" in vector["expected"]


def wrapped(vector):
    """(tag, bytes of an IDSET, its Sets or None when it is too broken)"""
    data = bytes.fromhex(vector["hex"])
    if vector["kind"] == "globset":
        tag, data = CNSET_SEEN, REPLICA.bytes_le + data
    else:
        tag = DELETED if vector["kind"] == "idset_replid" else CNSET_SEEN
    return tag, data, None if faulty(vector) else read_idset(data, tag not in CHANGED)


def test_the_reader_of_sets_agrees_with_the_vectors():
    """What other tests here are told by fxrecord."""
    for vector in SETS:
        expect = vector["expected"]
        if faulty(vector):
            continue
        if vector["kind"] == "globset":
            ranges, end = read_globset(bytes.fromhex(vector["hex"]), 0)
            assert [[hex(low), hex(high)] for low, high in ranges] == expect["ranges"] and end == expect["used"]
        else:
            sets = wrapped(vector)[2]
            assert [[[hex(low), hex(high)] for low, high in one.ranges] for one in sets] \
                == [one["ranges"] for one in expect["sets"]]
            assert sum(one.count for one in sets) == expect["ids"]


@pytest.fixture(scope="module")
def sets_played(tshark):
    """{name: (packets, downloads and the writer of their stream, state uploads)}"""
    pcap, made = Pcap(), {}
    for number, vector in enumerate(SETS):
        tag, data, sets = wrapped(vector)
        session = http_session(pcap, number, alone=False)
        out = Writer()
        if tag == DELETED:
            out.marker("IncrSyncDel")
        else:
            out.marker("IncrSyncStateBegin")
        out.value(tag, data, sets=sets).marker("IncrSyncStateEnd" if tag == CNSET_SEEN else "IncrSyncStateBegin")
        downloads = [session.download("contentsSync").get_all(out.data, cuts)
                     for cuts in ([], *([at] for at in range(1, out.size)), list(range(1, out.size)))]
        uploads = []
        if tag == CNSET_SEEN:
            for cuts in ([], *([at] for at in range(1, len(data))), list(range(1, len(data)))):
                uploads.append(StateUpload(session, session.collector(), tag).send(data, cuts))
        session.flush()
        made[vector["name"]] = (downloads, out, uploads)
    packets = decode(tshark, pcap)
    return {name: (packets, *one) for name, one in made.items()}


@pytest.mark.parametrize("vector", SETS, ids=names(SETS))
def test_set(sets_played, vector):
    packets, downloads, out, uploads = sets_played[vector["name"]]
    assert out.size - 1 <= len(downloads)
    for download in downloads:
        if faulty(vector):
            fault_is_told(packets, download, out)
        else:
            hold(problems(download, packets, out.elements))
    for upload in uploads:
        if not faulty(vector):
            hold(state_problems(upload, packets, out.elements[1].sets))
        assert len({stream_number(piece.place.node(packets)) for piece in upload.pieces}) <= 1
    if "commands" in vector["expected"]:
        shown = downloads[0].pieces[0].place.node(packets).all("oxcfxics.globset.command")
        assert [node.int() for node in shown] == command_bytes(vector["expected"]["commands"])


def fault_is_told(packets, download, out):
    """The element is there, with an expert info, and so is the next one."""
    shown = {}
    for piece in download.pieces:
        shown.update(elements_in(piece.place.node(packets)))
    assert sorted(shown) == [element.offset for element in out.elements]
    broken = shown[out.elements[1].offset]
    assert set(experts(broken)) & {"oxcfxics.idset_fault", "oxcfxics.short", "oxcfxics.undecoded", "oxcfxics.bad_value"}
    hold(differences(out.elements[2], shown[out.elements[2].offset]))


def test_every_state_upload_is_a_stream_of_its_own(sets_played):
    seen = collections.Counter()
    for packets, downloads, _, uploads in sets_played.values():
        for transfer in [*downloads, *uploads]:
            seen.update({stream_number(piece.place.node(packets)) for piece in transfer.pieces})
    assert None not in seen and set(seen.values()) == {1}


def test_pieces_between_cuts():
    assert cut(b"abcde", [1, 4]) == [b"a", b"bcd", b"e"] and cut(b"ab", []) == [b"ab"]
