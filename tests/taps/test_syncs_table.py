"""-z exchange,syncs: each FastTransfer stream, against the client's record of what it downloaded, and streams made by
hand.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from collections import Counter

import pytest
from fxplay import contents, message
from fxtransfer import http_session
from pcap import Pcap
from taptables import calls, frame_times, logged_streams, table

KINDS = {"hierarchy": "hierarchySync", "contents": "contentsSync", "transfer state": "state",
         "CopyMessages": "messageList", "CopyFolder": "topFolder", "CopyTo of a folder": "folderContent",
         "CopyProperties of a folder": "folderContent", "CopyTo of an attachment": "attachmentContent"}


def kind_of(what):
    return next((kind for words, kind in KINDS.items() if what.startswith(words)), "messageContent")


@pytest.mark.parametrize("name", ["mapihttp-ics-download", "mapihttp-fasttransfer"])
def test_downloads_of_a_capture(name, tshark, operations):
    rows = [row for row in table(tshark, name, "exchange,syncs") if row["Direction"] == "download"]
    streams = logged_streams(operations(name))
    assert len(rows) == len(streams) > 5
    for row, stream in zip(rows, streams):
        markers = Counter(one.get("marker") for one in stream["elements"])
        assert row["Kind"] == kind_of(stream["what"]), stream["what"]
        assert int(row["Bytes"]) == stream["len"]
        assert row["Done"] == "yes"
        assert row["Errors"] == "0"
        words = {"contentsSync": f"{markers['IncrSyncChg']} changed", "messageList": f"{markers['StartMessage']} message",
                 "hierarchySync": f"{markers['IncrSyncChg']} folder"}.get(row["Kind"], "")
        assert row["Brought"].startswith(words), stream["what"]


def test_uploads_of_a_capture(tshark, operations, packets):
    rows = [row for row in table(tshark, "mapihttp-fasttransfer", "exchange,syncs") if row["Direction"] == "upload"]
    found = calls("mapihttp-fasttransfer", operations, packets)
    sent = [rop["TransferDataSize"] for call in found for rop in call.asked
            if rop["rop"] == "FastTransferDestinationPutBuffer"]
    assert rows and sum(int(row["Bytes"]) for row in rows) == sum(sent)
    assert sum(int(row["Pieces"]) for row in rows) == len(sent)


def test_time_of_a_download(tshark, operations, packets):
    """From the request for its first piece to its last piece."""
    rows = table(tshark, "mapihttp-fasttransfer", "exchange,syncs")
    times = frame_times("mapihttp-fasttransfer")
    request_of = {call.response.number: call.request.number
                  for call in calls("mapihttp-fasttransfer", operations, packets)}
    checked = [row for row in rows if row["Direction"] == "download"]
    for row in checked:
        first, last = int(row["First frame"]), int(row["Last frame"])
        assert float(row["Time"]) == pytest.approx(times[last] - times[request_of[first]], abs=2e-6)
    assert len(checked) > 5


def test_a_filter_picks_pieces(tshark):
    whole = table(tshark, "mapihttp-ics-download", "exchange,syncs")
    one, = table(tshark, "mapihttp-ics-download", "exchange,syncs", f"oxcfxics.stream == {whole[1]['Stream']}")
    assert one == whole[1]
    frame = whole[1]["First frame"]
    # What it brought is the whole stream's, once all of the capture was read.
    part, = table(tshark, "mapihttp-ics-download", "exchange,syncs", f"frame.number == {frame}", "-2")
    assert (part["Pieces"], part["Brought"], part["Done"]) == ("1", whole[1]["Brought"], "yes")
    assert int(part["Bytes"]) < int(whole[1]["Bytes"])


def test_how_streams_end(tshark):
    """To the end, given up between two pieces, still open; and an upload, which its release ends."""
    pcap = Pcap()
    session = http_session(pcap, 1)
    data = message().data
    session.download("messageContent").get_all(data, [24]).release()
    early = session.download("messageContent").get(data[:24])
    given_up = early.release()
    session.download("messageContent").get(data[:24])
    upload = session.upload("messageContent")
    upload.put(data)
    upload.release()
    session.flush()
    rows = table(tshark, bytes(pcap), "exchange,syncs")
    assert [(row["Direction"], row["Pieces"], row["Bytes"]) for row in rows] \
        == [("download", "2", str(len(data))), ("download", "1", "24"), ("download", "1", "24"),
            ("upload", "1", str(len(data)))]
    assert [row["Done"] for row in rows] == ["yes", f"given up in {given_up.frame}", "no", "yes, released"]


def test_errors_inside_a_sync(tshark):
    pcap = Pcap()
    session = http_session(pcap, 1)
    session.download("contentsSync").get_all(contents(deleted=((3, 4),), error=True).data, [40])
    session.flush()
    row, = table(tshark, bytes(pcap), "exchange,syncs")
    assert (row["Kind"], row["Errors"], row["Done"]) == ("contentsSync", "1", "yes")
    # As contents() has it: one message in full, one partially; ids 3 and 4 are deleted.
    assert row["Brought"].startswith("2 changed (1 partial), 2 deleted, 1 error")
