"""-z exchange,objects and exchange,folders, against what the record says of handles.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import itertools
from collections import Counter, defaultdict

import pytest
from calls import execute
from encode import u16, u32, u64
from pcap import MapiHttp
from record import executes, is_failure
from spec_tables import ROPS
from taptables import calls, rop_name, table

CAPTURES = ["mapihttp-tables", "mapihttp-messages", "mapihttp-ics-download", "rpchttp-emsmdb"]
NO_HANDLE = "0xffffffff"
OPENS = {rop["name"]: rop["opens"]["type"] for rop in ROPS if "opens" in rop}
KINDS = {"FastTransfer": "FastTransfer context", "Sync": "Synchronization context"}


class Object:
    """One that the server opened: MS-OXCROPS 1.3.1."""

    def __init__(self, by, frame, logon):
        self.by, self.opened, self.released, self.logon = by, frame, None, logon
        self.rops = self.errors = 0


def input_of(rop):
    """The handle index that a request works on."""
    return next((rop[key] for key in ("InputHandleIndex", "in", "src") if key in rop), None)


# A call that fails as a whole brings no ROPs back, and does nothing.
NOTHING = {"handles": [], "rops": []}


class Objects:
    """What happens to the objects of one capture, by the handle tables of requests and responses."""

    def __init__(self):
        self.all, self.open = [], {}

    def release(self, handle, frame):
        one = self.open.pop(handle, None)
        if one is None:
            return
        one.released = frame
        if one.by == "RopLogon":             # takes along all that was opened under it
            for other in [key for key, each in self.open.items() if each.logon is one]:
                self.open.pop(other).released = frame

    def of(self, session, handle):
        if handle != NO_HANDLE and (session, handle) not in self.open:
            self.open[session, handle] = Object("", "before the capture", None)
            self.all.append(self.open[session, handle])
        return self.open.get((session, handle))

    def take(self, session, call, asked, told):
        """One ROP buffer of a request and the buffer that answers it."""
        slots = [self.of(session, handle) for handle in asked["handles"]]
        answers = list(told["rops"])
        for rop in answers:
            # The handle of the table or subscription that it is about.
            if rop["rop"] == "Notify" and (session, rop["handle"]) in self.open:
                self.open[session, rop["handle"]].rops += 1
        for rop in asked["rops"]:
            at = input_of(rop)
            one = slots[at] if at is not None and at < len(slots) else None
            if one:
                one.rops += 1
            if rop["rop"] == "Release":
                handle = next((key for key, each in self.open.items() if each is one), None)
                if told is not NOTHING:
                    self.release(handle, call.request.number)
                continue
            answer = next((each for each in answers if rop_name(each) == rop_name(rop)), None)
            if answer is None:
                continue
            answers = answers[answers.index(answer) + 1:]
            if is_failure(answer):
                if one:
                    one.errors += 1
            elif rop_name(rop) in OPENS:
                handle = told["handles"][rop["out"]]
                assert handle != NO_HANDLE
                new = Object(rop_name(rop), call.request.number, one.logon or one if one else None)
                slots[rop["out"]] = self.open[session, handle] = new
                self.all.append(new)


def session_of(packet):
    return next(node.show for node in packet.walk() if node.name in ("mapihttp.session", "emsmdb.session"))


def follow(name, operations, packets):
    objects, both = Objects(), list(executes(name, operations(name), packets(name)))
    by_request = {call.request.number: call for call in calls(name, operations, packets)}
    for asked, told in zip(both[::2], both[1::2]):
        for one, other in itertools.zip_longest(asked.buffers, told.buffers[:len(asked.buffers)], fillvalue=NOTHING):
            objects.take(session_of(asked.packet), by_request[asked.packet.number], one, other)
    return objects.all


def as_shown(one):
    return (one.by, str(one.opened), str(one.released) if one.released else "not released", one.errors)


@pytest.mark.parametrize("name", CAPTURES)
def test_objects_of_a_capture(name, tshark, operations, packets):
    expected = follow(name, operations, packets)
    rows = table(tshark, name, "exchange,objects")
    shown = [(row["Opened by"], row["Opened in"], row["Released in"], int(row["Errors"])) for row in rows]
    assert len(expected) > 5
    assert Counter(shown) == Counter(map(as_shown, expected))
    assert [int(row["Object"]) for row in rows] == sorted(int(row["Object"]) for row in rows)
    for row in rows:
        kind = OPENS.get(row["Opened by"], "Object")
        assert row["Kind"].startswith(KINDS.get(kind, kind).split()[0][:4]), row


@pytest.mark.parametrize("name", ["mapihttp-tables", "mapihttp-messages"])
def test_rops_on_objects(name, tshark, operations, packets):
    """By what opened them and where: several ROPs of one request open several objects."""
    expected, shown = defaultdict(Counter), defaultdict(Counter)
    for one in follow(name, operations, packets):
        expected[one.by, str(one.opened)][one.rops] += 1
    for row in table(tshark, name, "exchange,objects"):
        shown[row["Opened by"], row["Opened in"]][int(row["ROPs"])] += 1
    assert shown == expected


def test_a_filter_picks_rops(tshark, operations, packets):
    expected = [one for one in follow("mapihttp-tables", operations, packets) if one.by == "RopCreateFolder"]
    rows = table(tshark, "mapihttp-tables", "exchange,objects", "rop.id == RopCreateFolder")
    assert [row["Opened in"] for row in rows if row["Kind"] == "Folder" and row["Opened by"] == "RopCreateFolder"] \
        == [str(one.opened) for one in expected]


# ---- folders ----

def test_folders_of_a_capture(tshark, operations, packets):
    """Frames with a ROP on the folder, or on what was opened in it: by the names that -V shows."""
    rows = {row["Name"]: row for row in table(tshark, "mapihttp-tables", "exchange,folders")}
    found = calls("mapihttp-tables", operations, packets)
    tables = [one for one in found if any(rop["rop"] == "GetContentsTable" and not is_failure(rop) for rop in one.told)]
    made = [one for one in found if any(rop["rop"] == "CreateMessage" and not is_failure(rop) for rop in one.told)]
    assert int(rows["Tables"]["Tables"]) == len(tables) == 1
    assert int(rows["Tables"]["Messages"]) == len(made)
    failed = sum(is_failure(rop) for one in found for rop in one.told)
    assert sum(int(row["Errors"]) for row in rows.values()) == failed


@pytest.mark.parametrize("name", ["mapihttp-ics-download", "mapihttp-notifications", "rpchttp-emsmdb"])
def test_a_second_pass_counts_the_same(name, tshark):
    """Only names that were told later differ."""
    for what in ("exchange,folders", "exchange,objects"):
        once, again = ([{column: cell for column, cell in row.items() if column != "Name"}
                        for row in table(tshark, name, what, None, *passes)] for passes in ((), ("-2",)))
        assert once == again and once


def test_folders_that_are_made(tshark, operations, packets):
    """RopCreateFolder counts for the folder that it is done in, a ROP on the new one for that."""
    found = calls("mapihttp-logon-folders", operations, packets)
    made = sum(rop["rop"] == "CreateFolder" for one in found for rop in one.asked)
    rows = table(tshark, "mapihttp-logon-folders", "exchange,folders", "rop.id == RopCreateFolder")
    assert sum(int(row["ROPs"]) for row in rows) >= made > 5
    assert all(int(row["Calls"]) > 0 for row in rows)


# ---- by hand ----

def open_folder(folder, index=0, output=1):
    """RopOpenFolder (MS-OXCROPS 2.2.4.1)."""
    return b"\x02\x00" + bytes((index, output)) + u64(folder) + b"\x00"


def opened_folder(output=1):
    return b"\x02" + bytes((output,)) + u32(0) + b"\0\0"


def get_table(index=1, output=2):
    """RopGetContentsTable (2.2.4.14)."""
    return b"\x05\x00" + bytes((index, output)) + b"\0"


def got_table(output=2):
    return b"\x05" + bytes((output,)) + u32(0) + u32(7)


def logged_on():
    """A call that opens a private logon (2.2.3.1) with the handle 1."""
    asked = b"\xfe\x00\x00\x01" + u32(0) + u32(0) + u16(12) + b"/o=O/cn=bob\0"
    told = b"\xfe\x00" + u32(0) + b"\x01" + bytes(13 * 8) + b"\x07" + bytes(16) + u16(1) + bytes(16) + bytes(8) \
        + bytes(8) + u32(0)
    return asked, told


NONE = 0xFFFFFFFF


def test_times_of_a_folder_count_a_call_once(tshark):
    """Three ROPs of one folder in one call, which takes a millisecond, as each frame does here."""
    http = MapiHttp()
    http.connect()
    asked, told = logged_on()
    execute(http, asked, [NONE], told, [1])
    execute(http, open_folder(0x0D00000000000001) + get_table() + get_table(1, 3), [1, NONE, NONE, NONE],
            opened_folder() + got_table() + got_table(3), [1, 2, 3, 4])
    row, = table(tshark, bytes(http.pcap), "exchange,folders")
    assert (row["FolderId"], row["ROPs"], row["Tables"], row["Calls"]) == ("0x0d00000000000001", "3", "2", "1")
    assert float(row["Time"]) == pytest.approx(0.001, abs=1e-6)


def test_what_a_logon_takes_along(tshark):
    http = MapiHttp()
    http.connect()
    asked, told = logged_on()
    execute(http, asked, [NONE], told, [1])
    execute(http, open_folder(0x0D00000000000001), [1, NONE], opened_folder(), [1, 2])
    release, _ = execute(http, b"\x01\x00\x00", [1])
    rows = table(tshark, bytes(http.pcap), "exchange,objects")
    assert [(row["Kind"], row["Released in"]) for row in rows] == [("Logon", str(release)), ("Folder", str(release))]


def test_more_objects_than_rows(tshark):
    """The last row has the ROPs of all further ones."""
    most, each = 10000, 250
    http = MapiHttp()
    http.connect()
    asked, told = logged_on()
    execute(http, asked, [NONE], told, [1])
    opened = 0
    while opened < most + each:
        outputs = range(1, 1 + each)
        execute(http, b"".join(open_folder(1, 0, at) for at in outputs), [1] + [NONE] * each,
                b"".join(opened_folder(at) for at in outputs), [1] + [opened + 2 + at for at in range(each)])
        opened += each
    rows = table(tshark, bytes(http.pcap), "exchange,objects")
    assert len(rows) == most + 1
    assert rows[-1]["Kind"] == "others"
    assert rows[0]["ROPs"] == str(opened)
