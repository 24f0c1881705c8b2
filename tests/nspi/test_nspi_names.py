"""What Minimal Entry IDs stand for: names of entries and containers of the address book, learned as the session goes.

Values are those of the captures' records, or composed from MS-OXCMAPIHTTP 2.2.5 and MS-OXNSPI 2.2.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import struct
import uuid

import pytest
from encode import text8, text16, u8, u32
from match import by_request_id, rpc_calls
from partial import begins, without
from pcap import META, NSPI, MapiHttp, Pcap, Rpc
from wireshark import CAPTURES

NAMES = {17: "Alice Example", 18: "Bob Builder", 19: "Carol Čapek", 20: "All Staff", 0x40000011: "example.com"}
MIDS = ("oxnspi.stat.current_rec", "oxnspi.stat.container_id", "oxnspi.query_rows.explicit_table",
        "oxnspi.minimal_id_array.minimal_ids", "oxnspi.get_prop_list.minimal_id", "oxnspi.compare_mids.minimal_id1",
        "oxnspi.compare_mids.minimal_id2", "oxnspi.mod_link_att.minimal_id")
GAL, BEGINNING, CURRENT, END = 0, 0, 1, 2
# The last two are object-valued properties (MS-OXOABK), whose objects NspiGetMatches gives: MS-OXNSPI 3.1.4.1.10.
CONTAINERS = {GAL: "Global Address List", 0x8009000D: "PidTagAddressBookMember", 0x8015000D: "PidTagAddressBookPublicDelegates"}
DISPLAY_NAME, DISPLAY_NAME8, PRINTABLE = 0x3001001F, 0x3001001E, 0x39FF001F
ACCOUNT, SMTP_ADDRESS, EMAIL_ADDRESS, OBJECT_TYPE = 0x3A00001F, 0x39FE001F, 0x3003001F, 0x0FFE0003
ENTRY_ID, RECORD_KEY, INSTANCE_KEY = 0x0FFF0102, 0x0FF90102, 0x0FF60102
CONTAINER_FLAGS, DEPTH, CONTAINER_ID = 0x36000003, 0x30050003, 0xFFFD0003
SERVER = uuid.UUID("dfefc60b-6d80-4cda-8f14-49d98ae1ae4c")
OTHER_SERVER = uuid.UUID("0c6bd66c-1c7e-4d52-a0ba-7b1d2b6f2f0a")


# ---- what is shown ----

def mids(packet, *names):
    """[(MId, the name shown with it or None)] of a frame."""
    found = []
    for node in packet.walk():
        if node.name in (names or MIDS):
            name = re.search(r'"(.*)"$', node.showname)
            below = node.first("oxnspi.mid.name")
            assert (name and name[1]) == (below and below.show), node.showname
            found.append((node.int(), name and name[1]))
    return found


def named(packet, mid):
    """The name with which a frame shows this MId."""
    found = {name for one, name in mids(packet) if one == mid}
    assert len(found) == 1, (packet.number, found)
    return found.pop()


def stats(packet):
    """The text of each STAT of a frame."""
    return [node.parent.showname.partition(": ")[2] for node in packet.all("oxnspi.stat.sort_type")]


# ---- captures ----

def told(operation):
    """MId -> name, as far as the operation's answer has both side by side (by its record)."""
    request, response = operation.get("req") or {}, operation.get("resp") or {}
    if not isinstance(response, dict):
        return {}
    rows = response.get("Rows") or (response.get("ppRows") or {}).get("aRow") if response.get("ppRows") != "" else []
    table = request.get("ExplicitTable") or request.get("lpETable") or response.get("MinimalIds")
    if table and rows and len(table) >= len(rows) and operation_kind(operation) != "SeekEntries":
        return {mid: NAMES[mid] for mid, row in zip(table, rows) if mid in NAMES and NAMES[mid] in str(row)}
    return {}


def operation_kind(operation):
    return (operation.get("method") or operation["request_type"]).removeprefix("Nspi")


def pairs(name, packets, operations):
    """(operation, request frame, response frame) of a capture."""
    shown = packets(name)
    if name.startswith("mapihttp"):
        frames = by_request_id(shown)
        return [(one, frames[one["request_id"]].get(True), frames[one["request_id"]].get(False))
                for one in operations(name) if one["request_id"] in frames]
    calls, found = rpc_calls(shown, "oxnspi"), []
    for opnum, both in calls.items():
        logged = [one for one in operations("rpctcp-nspi") if one.get("opnum") == opnum and one["interface"] == "nspi"]
        assert len(logged) == len(both), opnum
        found += [(operation, *frames) for operation, frames in zip(logged, both)]
    return sorted(found, key=lambda one: one[1].number)


@pytest.mark.parametrize("name", ["mapihttp-nspi", "rpctcp-nspi", "rpchttp-nspi"])
def test_captures(packets, operations, name):
    """A MId has the name that the records give it, in every frame behind the one that told it."""
    since, shown = {}, 0
    for operation, request, response in pairs(name, packets, operations):
        for packet in filter(None, (request, response)):
            for mid, said in mids(packet):
                # The captures' 8-bit strings lack Č; distinguished names come first.
                assert said in (None, NAMES.get(mid), "Carol apek") or said.startswith("cn="), (packet.number, mid)
                if since.get(mid, packet.number) < packet.number:
                    assert said == NAMES[mid], (packet.number, mid)
                    shown += 1
        if response is not None:
            for mid in told(operation):
                since.setdefault(mid, response.number)
    assert shown > 20 and len(since) == 3


@pytest.mark.parametrize("name", ["mapihttp-nspi", "rpctcp-nspi", "rpchttp-nspi"])
def test_named_in(packets, name):
    """Where a name is from: an earlier frame, which has it, or the MId that answers a distinguished name."""
    frames = {packet.number: packet for packet in packets(name)}
    found = 0
    for packet in frames.values():
        for link in packet.all("oxnspi.mid.named_in"):
            source = int(link.show)
            assert source < packet.number
            name = link.parent.first("oxnspi.mid.name").show
            if name.startswith("cn="):
                assert link.parent.int() in [mid for mid, _ in mids(frames[source], "oxnspi.minimal_id_array.minimal_ids")]
            else:
                assert name in {one.show for one in frames[source].walk()}
            found += 1
    assert found > 5


@pytest.mark.parametrize("name", ["mapihttp-nspi", "rpctcp-nspi", "rpchttp-nspi"])
def test_stat_in_captures(packets, operations, name):
    """STAT as a line: where a request begins, where a response stands."""
    checked = 0
    for operation, request, response in pairs(name, packets, operations):
        for packet, record in ((request, operation.get("req")), (response, operation.get("resp"))):
            stat = (record or {}).get("pStat") or (record or {}).get("State") if isinstance(record, dict) else None
            if packet is None or not stat or not stats(packet):
                continue
            text, = stats(packet)
            place = {BEGINNING: "the beginning of ", END: "the end of "}.get(stat["CurrentRec"], f"0x{stat['CurrentRec']:08x}")
            container = CONTAINERS.get(stat["ContainerID"], f"0x{stat['ContainerID']:08x}")
            assert text.startswith(place) and f" of {container}" in text, (packet.number, text)
            if packet is response and stat["TotalRecs"]:
                assert text.endswith(f", {stat['NumPos']} of {stat['TotalRecs']}"), (packet.number, text)
            if packet is request and stat["Delta"]:
                assert text.endswith(f", Delta {stat['Delta']}"), (packet.number, text)
            checked += 1
    assert checked > 10


def test_late_start(tshark, packets):
    """Without its first frames a capture has the names that it tells itself, and no others."""
    cut = (CAPTURES / "rpctcp-nspi.pcap").read_bytes()
    first = next(link for packet in packets("rpctcp-nspi") for link in packet.all("oxnspi.mid.named_in"))
    late = tshark.pdml(without(cut, begins(int(first.show) + 1)))
    whole = {packet.number: packet for packet in packets("rpctcp-nspi")}
    seen = [(one, whole[packet.number]) for packet in late for one in [mids(packet)] if one]
    assert any(name for one, _ in seen for _, name in one)
    for one, full in seen:
        for (mid, name), (same_mid, full_name) in zip(one, mids(full), strict=True):
            assert mid == same_mid and name in (None, full_name) or name in NAMES.values()
    assert not any(name for _, name in seen[0][0])


# ---- composed ----

def stat(current=BEGINNING, container=GAL, delta=0, position=0, total=0):
    return struct.pack("<IIIiIIIII", 0, container, current, delta, position, total, 1252, 0x409, 0x409)


def value(tag, content):
    """An address book property value (MS-OXCMAPIHTTP 2.2.1.1)."""
    if isinstance(content, int):
        return u32(content)
    if isinstance(content, bytes):
        return b"\xff" + u32(len(content)) + content
    return b"\xff" + (text8(content) if tag & 0xFFFF == 0x1E else text16(content))


def columns(tags):
    return u32(len(tags)) + b"".join(map(u32, tags))


def rows_of(tags, rows):
    """ColumnsAndRows; None among a row's values: an error in its place."""
    out = columns(tags) + u32(len(rows))
    for row in rows:
        if None in row:
            out += u8(1) + b"".join(b"\x0a" + u32(0x8004010F) if one is None else b"\0" + value(tag, one)
                                    for tag, one in zip(tags, row))
        else:
            out += u8(0) + b"".join(value(tag, one) for tag, one in zip(tags, row))
    return out


def ephemeral(mid):
    """EphemeralEntryID, MS-OXNSPI 2.2.9.2."""
    return b"\x87\0\0\0" + SERVER.bytes_le + u32(1) + u32(0) + u32(mid)


class Book:
    """A session of the address book over MAPI/HTTP."""

    def __init__(self, server=SERVER, pcap=None, cookie="MapiContext=book"):
        self.http = MapiHttp(pcap, "nspi", cookie)
        self.http.exchange("Bind", u32(0) + u8(1) + stat() + u32(0), META + u32(0) + u32(0) + server.bytes_le + u32(0))

    def query(self, tags, rows, table=(), at=BEGINNING, then=END, count=50, delta=0):
        """One QueryRows; returns its frames. rows None: it fails."""
        request = u32(0) + u8(1) + stat(at, delta=delta) + u32(len(table)) + b"".join(map(u32, table)) + u32(count) \
            + u8(1) + columns(tags) + u32(0)
        found = u8(0) if rows is None else u8(1) + rows_of(tags, rows)
        return self.http.exchange("QueryRows", request, META + u32(0) + u32(0 if rows is not None else 0x80040405) + u8(1)
                                  + stat(then, position=1, total=9) + found + u32(0))

    def props(self, mid, values):
        request = u32(0) + u8(1) + stat(mid) + u8(0) + u32(0)
        found = u32(len(values)) + b"".join(u32(tag) + value(tag, one) for tag, one in values)
        return self.http.exchange("GetProps", request, META + u32(0) + u32(0) + u32(1252) + u8(1) + found + u32(0))

    def call(self, kind, request, response):
        """Any other call: what is between the first and the auxiliary buffer of each body."""
        return self.http.exchange(kind, request + u32(0), META + u32(0) + u32(0) + response + u32(0))

    def ask(self, *wanted, container=GAL):
        """A QueryRows whose request names these MIds; returns its frame."""
        request = u32(0) + u8(1) + stat(wanted[0], container) + u32(len(wanted) - 1) + b"".join(map(u32, wanted[1:])) + u32(1) \
            + u8(0) + u32(0)
        return self.http.exchange("QueryRows", request)[0]

    def __bytes__(self):
        return bytes(self.http.pcap)


def shown(tshark, book, *frames):
    """The frames as trees; they are the same when they are dissected twice."""
    once, twice = ({packet.number: packet for packet in tshark.pdml(bytes(book), *args)} for args in ([], ["-2"]))
    for number in once:
        assert mids(once[number]) == mids(twice[number]) and stats(once[number]) == stats(twice[number]), number
    return [once[frame] for frame in frames]


@pytest.mark.parametrize("tags, row", [
    ([DISPLAY_NAME, ENTRY_ID], ["Anna", ephemeral(0x30)]),
    ([DISPLAY_NAME, RECORD_KEY], ["Anna", ephemeral(0x30)]),
    ([INSTANCE_KEY, DISPLAY_NAME8], [u32(0x30), "Anna"]),
    ([PRINTABLE, INSTANCE_KEY, SMTP_ADDRESS], ["Anna", u32(0x30), "anna@example.com"]),
    ([ACCOUNT, ENTRY_ID, SMTP_ADDRESS], ["Anna", ephemeral(0x30), "anna@example.com"]),
    ([EMAIL_ADDRESS, ENTRY_ID, SMTP_ADDRESS], ["/o=Org/cn=anna", ephemeral(0x30), "Anna"]),
    ([SMTP_ADDRESS, EMAIL_ADDRESS, PRINTABLE, DISPLAY_NAME8, DISPLAY_NAME, ENTRY_ID],
     ["a@b", "/o=Org/cn=anna", "Ana", "Anka", "Anna", ephemeral(0x30)]),
])
def test_rows_that_say_whose_they_are(tshark, tags, row):
    book = Book()
    told, _ = book.query(tags, [row])
    request, after = shown(tshark, book, told, book.ask(0x30, 0x30))
    assert named(after, 0x30) == "Anna"
    assert stats(after) == ['0x00000030 "Anna" of Global Address List']
    assert after.first("oxnspi.mid.named_in").show == str(told + 1)


def test_distinguished_name_alone(tshark):
    book = Book()
    book.query([EMAIL_ADDRESS, INSTANCE_KEY], [["/o=Org/ou=Unit/cn=Recipients/cn=anna", u32(0x30)]])
    after, = shown(tshark, book, book.ask(0x30))
    assert named(after, 0x30) == "cn=anna"


@pytest.mark.parametrize("tags, row", [
    ([DISPLAY_NAME, OBJECT_TYPE], ["Anna", 6]),                            # nothing says whose it is
    ([DISPLAY_NAME, ENTRY_ID], ["Anna", b"\0\0\0\0" + ephemeral(0x30)[4:]]),   # permanent
    ([DISPLAY_NAME, ENTRY_ID], ["Anna", ephemeral(0x30)[:28]]),
    ([DISPLAY_NAME, INSTANCE_KEY], ["Anna", u32(0x30) * 2]),
    ([DISPLAY_NAME, ENTRY_ID], [None, ephemeral(0x30)]),
    ([DISPLAY_NAME, ENTRY_ID], ["", ephemeral(0x30)]),
    ([DISPLAY_NAME, CONTAINER_ID], ["Anna", 0x30]),                        # an entry in a container
])
def test_rows_that_tell_nothing(tshark, tags, row):
    book = Book()
    book.query(tags, [row])
    after, = shown(tshark, book, book.ask(0x30, 0x30))
    assert named(after, 0x30) is None and after.first("oxnspi.mid.name") is None


def test_reserved_mids_have_no_names(tshark):
    """Below 0x10 they are signals (MS-OXNSPI 2.2.9.1)."""
    book = Book()
    book.query([DISPLAY_NAME, INSTANCE_KEY], [["Zero", u32(0)], ["One", u32(1)], ["Two", u32(2)], ["Last", u32(15)],
                                              ["First", u32(16)]])
    after, = shown(tshark, book, book.ask(2, 0, 1, 2, 15, 16))
    assert mids(after) == [(0, None), (2, None), (0, None), (1, None), (2, None), (15, None), (16, "First")]


def test_explicit_table(tshark):
    """Rows are in the order of the table; an entry that isn't there has a row of errors."""
    book = Book()
    book.query([DISPLAY_NAME], [["Anna"], [None], ["Cid"]], table=[0x30, 0x31, 0x32])
    after, = shown(tshark, book, book.ask(0x30, 0x30, 0x31, 0x32))
    assert mids(after, "oxnspi.query_rows.explicit_table") == [(0x30, "Anna"), (0x31, None), (0x32, "Cid")]


def test_fewer_rows_than_the_table(tshark):
    book = Book()
    book.query([DISPLAY_NAME], [["Anna"]], table=[0x30, 0x31], count=1)
    after, = shown(tshark, book, book.ask(0x30, 0x31))
    assert mids(after)[1:] == [(0x30, "Anna"), (0x31, None)]


def test_more_rows_than_the_table(tshark):
    book = Book()
    book.query([DISPLAY_NAME], [["Anna"], ["Ben"]], table=[0x30])
    after, = shown(tshark, book, book.ask(0x30))
    assert named(after, 0x30) in (None, "Anna")


def test_rows_begin_at_the_stat(tshark):
    """QueryRows begins at CurrentRec when Delta doesn't move it (3.1.4.1.8)."""
    book = Book()
    book.query([DISPLAY_NAME], [["Anna"], ["Ben"]], at=0x30, then=0x32)
    book.query([DISPLAY_NAME], [["Wrong"]], at=0x31, delta=1)
    book.query([DISPLAY_NAME], [["Wrong"]], at=BEGINNING, then=0x33)
    after, = shown(tshark, book, book.ask(0x30, 0x31, 0x32, 0x33))
    assert mids(after)[1:] == [(0x30, "Anna"), (0x31, None), (0x32, None), (0x33, None)]


def test_properties_of_an_entry(tshark):
    book = Book()
    book.props(0x30, [(OBJECT_TYPE, 6), (DISPLAY_NAME, "Anna"), (SMTP_ADDRESS, "anna@example.com")])
    book.props(0x31, [(SMTP_ADDRESS, "ben@example.com")])
    after, = shown(tshark, book, book.ask(0x30, 0x31))
    assert mids(after)[1:] == [(0x30, "Anna"), (0x31, "ben@example.com")]


def test_a_name_counts_from_the_next_frame_on(tshark):
    book = Book()
    request, response = book.query([DISPLAY_NAME, ENTRY_ID], [["Anna", ephemeral(0x30)]], table=[0x30], then=0x30)
    later = book.ask(0x30)
    before, at, after = shown(tshark, book, request, response, later)
    assert [named(before, 0x30), named(at, 0x30), named(after, 0x30)] == [None, None, "Anna"]
    assert at.first("oxcdata.ephemeral_entry_id.mid") is None or '"' not in at.first("oxcdata.ephemeral_entry_id.mid").showname


def test_entry_ids_show_the_name(tshark):
    book = Book()
    book.query([DISPLAY_NAME, ENTRY_ID], [["Anna", ephemeral(0x30)]])
    _, response = book.query([ENTRY_ID, INSTANCE_KEY], [[ephemeral(0x30), u32(0x30)]])
    packet, = shown(tshark, book, response)
    assert [node.show for node in packet.all("oxnspi.mid.name")] == ["Anna", "Anna"]
    assert packet.properties()[1].showname.endswith('PidTagInstanceKey: 0x00000030 "Anna"')


def test_conflicting_names(tshark):
    """Of names of one kind the last told holds; a worse kind never takes a better one's place."""
    book = Book()
    frames = [book.query([DISPLAY_NAME], [[name]], table=[0x30])[1] for name in ("Anna", "Anne", "Anna", "Anna")]
    frames.append(book.query([DISPLAY_NAME8], [["Ann?"]], table=[0x30])[1])
    frames.append(book.props(0x30, [(SMTP_ADDRESS, "anna@example.com")])[1])
    after = book.ask(0x30)
    packets = {packet.number: packet for packet in tshark.pdml(bytes(book))}
    asked = [named(packets[frame - 1], 0x30) for frame in frames] + [named(packets[after], 0x30)]
    assert asked == [None, "Anna", "Anne", "Anna", "Anna", "Anna", "Anna"]
    shown(tshark, book)


def test_better_names(tshark):
    book = Book()
    for tag, name in ((EMAIL_ADDRESS, "/o=x/cn=anna"), (SMTP_ADDRESS, "anna@x"), (ACCOUNT, "anna"), (PRINTABLE, "An"),
                      (DISPLAY_NAME8, "Ann"), (DISPLAY_NAME, "Anna")):
        book.query([tag], [[name]], table=[0x30])
    book.ask(0x30)
    packets = tshark.pdml(bytes(book))
    told = [named(packet, 0x30) for packet in packets if any(mid == 0x30 for mid, _ in mids(packet))]
    assert told == [None, "cn=anna", "anna@x", "anna", "An", "Ann", "Anna"]


def test_renamed_for_ever(tshark):
    """What a MId can be called is bounded."""
    book = Book()
    for number in range(50):
        book.query([DISPLAY_NAME], [[f"Name {number}"]], table=[0x30])
    after, = shown(tshark, book, book.ask(0x30))
    assert named(after, 0x30).startswith("Name ")


def test_long_names_and_controls(tshark):
    book = Book()
    book.query([DISPLAY_NAME], [["Č" * 300], ["two\nlines\x01"]], table=[0x30, 0x31])
    after, = shown(tshark, book, book.ask(0x30, 0x31))
    (_, _), (_, long), (_, tidy) = mids(after)
    assert 50 < len(long) <= 61 and set(long) == {"Č", "…"} and tidy == "two lines "


def test_servers(tshark):
    """Sessions with one server GUID have the same MIds (MS-OXNSPI 3.1.4.6), others have their own."""
    first = Book()
    other = Book(OTHER_SERVER, first.http.pcap, "MapiContext=other")
    first.query([DISPLAY_NAME], [["Anna"]], table=[0x30])
    other.query([DISPLAY_NAME], [["Otto"]], table=[0x30])
    again = Book(SERVER, first.http.pcap, "MapiContext=again")
    frames = shown(tshark, first, first.ask(0x30), other.ask(0x30), again.ask(0x30))
    assert [named(packet, 0x30) for packet in frames] == ["Anna", "Otto", "Anna"]


def test_a_failed_call_tells_nothing(tshark):
    book = Book()
    book.query([DISPLAY_NAME], None, table=[0x30], at=0x31)
    after, = shown(tshark, book, book.ask(0x30, 0x31))
    assert not any(name for _, name in mids(after))


def test_sought(tshark):
    """The first row is where the response's STAT stands (3.1.4.1.9), whatever the request's explicit table has."""
    book = Book()
    target = u8(1) + u32(DISPLAY_NAME) + value(DISPLAY_NAME, "B")
    table = u8(1) + u32(2) + u32(0x30) + u32(0x31)
    found = u8(1) + stat(0x31, position=1, total=2) + u8(1) + rows_of([DISPLAY_NAME], [["Ben"], ["Cid"]])
    request = u32(0) + u8(1) + stat(0x30) + target + table + u8(1) + columns([DISPLAY_NAME])
    _, response = book.call("SeekEntries", request, found)
    packet, after = shown(tshark, book, response, book.ask(0x30, 0x31))
    assert mids(after)[1:] == [(0x30, None), (0x31, "Ben")]
    assert stats(packet) == ["0x00000031 of Global Address List, 1 of 2"]


@pytest.mark.parametrize("found, names", [([0x30, 0x31], ["Anna", "Ben"]), ([0x30, 0x31, 0x32], [None, None]),
                                          ([0x30], [None, None])])
def test_matches(tshark, found, names):
    """Rows are those of the MIds, when there are as many."""
    book = Book()
    request = u32(0) + u8(1) + stat() + u8(0) + u32(0) + u8(0) + u8(0) + u32(50) + u8(1) + columns([DISPLAY_NAME])
    book.call("GetMatches", request, u8(1) + stat() + u8(1) + u32(len(found)) + b"".join(map(u32, found))
              + u8(1) + rows_of([DISPLAY_NAME], [["Anna"], ["Ben"]]))
    after, = shown(tshark, book, book.ask(0x30, 0x31))
    assert [name for _, name in mids(after)[1:]] == names


def to_mids(book, names, found):
    """One DNToMId."""
    return book.call("DNToMId", u32(0) + u8(1) + u32(len(names)) + b"".join(map(text8, names)),
                     u8(1) + u32(len(found)) + b"".join(map(u32, found)))


def test_distinguished_names(tshark):
    book = Book()
    to_mids(book, ["/o=Org/ou=U/cn=Recipients/cn=anna", "/o=Org/cn=none", "/o=Org/cn=ben"], [0x30, 0, 0x31])
    to_mids(book, ["/o=Org/cn=cid", "/o=Org/cn=dan"], [0x32])
    between = book.ask(0x30, 0x31, 0x32)
    book.props(0x31, [(DISPLAY_NAME, "Ben")])
    to_mids(book, ["/o=Org/cn=ben"], [0x31])
    before, after = shown(tshark, book, between, book.ask(0x30, 0x31))
    assert mids(before)[1:] == [(0x30, "cn=anna"), (0x31, "cn=ben"), (0x32, None)]
    assert mids(after)[1:] == [(0x30, "cn=anna"), (0x31, "Ben")]


def container(identifier, name):
    """A row of the hierarchy table; without name for None."""
    values = [(CONTAINER_FLAGS, 9), (DEPTH, 0), (CONTAINER_ID, identifier)] + ([(DISPLAY_NAME, name)] if name else [])
    return u32(len(values)) + b"".join(u32(tag) + value(tag, one) for tag, one in values)


def special_table(book, flags, rows):
    return book.call("GetSpecialTable", u32(flags) + u8(1) + stat() + u8(1) + u32(0),
                     u32(1252) + u8(1) + u32(1) + u8(1) + u32(len(rows)) + b"".join(rows))


def info(tshark, book):
    """The Info column of each frame."""
    column = tshark.info_column
    once, twice = ([row[0][0] for row in tshark.fields(bytes(book), column, extra=args)] for args in ([], ["-2"]))
    assert once == twice
    return [None] + once


def test_containers(tshark):
    book = Book()
    rows = [container(GAL, None), container(0x8000, "All Users"), container(0x8001, "Rooms")]
    request, response = special_table(book, 4, rows)
    after = book.ask(0x30, container=0x8001)
    lines = info(tshark, book)
    packet, = shown(tshark, book, after)
    assert mids(packet, "oxnspi.stat.container_id") == [(0x8001, "Rooms")]
    assert stats(packet) == ['0x00000030 of 0x00008001 "Rooms"']
    assert "GetSpecialTable request" in lines[request] and lines[request].endswith(" address book hierarchy")
    assert lines[response].endswith(' 3 containers: "Global Address List", "All Users", "Rooms"')


def test_address_creation_templates(tshark):
    book = Book()
    row = u32(1) + u32(DISPLAY_NAME) + value(DISPLAY_NAME, "X.400")
    request, response = special_table(book, 2, [row] * 6)
    lines = info(tshark, book)
    assert lines[request].endswith(" address creation templates")
    assert lines[response].endswith(" 6 rows: " + '"X.400", ' * 4 + "…")


def test_rows_in_the_info_column(tshark):
    """The first names, and where the STAT stands; the same when most rows have none."""
    book = Book()
    names = [["Anna"], [None], ["Cid"], ["Dan"], ["Eve"], ["Fay"]]
    frames = [book.query([DISPLAY_NAME], rows, at=0x30, then=0x36)
              for rows in (names, names[:1], [], names[1:2] * 5 + names[:1])]
    lines = info(tshark, book)
    assert lines[frames[0][0]].endswith(" 50 rows from 0x00000030 of Global Address List")
    assert lines[frames[1][0]].endswith(' 50 rows from 0x00000030 "Anna" of Global Address List')
    ends = [lines[frame].partition("response ")[2] for _, frame in frames]
    place = "; now at 0x00000036 of Global Address List, 1 of 9"
    assert ends == ['6 rows: "Anna", "Cid", "Dan", …' + place, '1 row: "Anna"' + place, "0 rows" + place, "6 rows" + place]


# ---- in NDR ----

HANDLE = bytes(4) + bytes(range(0x40, 0x50))


def query_rpc(rpc, rows, table):
    """One NspiQueryRows whose columns are display names; a row None has no values at all."""
    names = [(text + "\0").encode("utf-16-le") for text in rows if text]
    body = b"".join(u32(0) + (u32(1) + u32(0x20010 + at) if one else u32(0) * 2) for at, one in enumerate(rows))
    for name in names:
        body += u32(1) + u32(DISPLAY_NAME) + u32(0) + u32(0x1F) + u32(0x30000) \
            + u32(len(name) // 2) + u32(0) + u32(len(name) // 2) + name + bytes(-len(name) % 4)
    request = HANDLE + u32(0) + stat() + u32(len(table)) + (u32(0x20000) + u32(len(table)) if table else u32(0)) \
        + b"".join(map(u32, table)) + u32(50) + u32(0)
    return rpc.exchange(3, request, stat(END) + u32(0x20000) + u32(len(rows)) * 2 + body + u32(0))


def test_rows_in_ndr(tshark):
    """A row without values leaves no trace, so that the others can't be told apart."""
    pcap = Pcap()
    rpc = Rpc(pcap, NSPI)
    query_rpc(rpc, ["Anna", "Ben", "Long name of somebody else"], [0x30, 0x31, 0x32])
    query_rpc(rpc, ["Dan", None, "Fay"], [0x33, 0x34, 0x35])
    last, _ = query_rpc(rpc, [], [0x30, 0x31, 0x32, 0x33, 0x34, 0x35])
    after, = shown(tshark, pcap, last)
    assert mids(after, "oxnspi.query_rows.explicit_table") == [
        (0x30, "Anna"), (0x31, "Ben"), (0x32, "Long name of somebody else"), (0x33, None), (0x34, None), (0x35, None)]
    assert not [packet for packet in tshark.pdml(bytes(pcap)) if packet.malformed or packet.all("oxnspi.undecoded")]


@pytest.mark.parametrize("given, text", [
    ({}, "the beginning of Global Address List"),
    ({"current": END, "delta": -3}, "the end of Global Address List, Delta -3"),
    ({"current": 0x30, "container": 0x40, "position": 3, "total": 9}, "0x00000030 of 0x00000040"),
    ({"current": CURRENT, "position": 12, "total": 50}, "12/50 of Global Address List"),
    ({"current": CURRENT, "position": 1, "total": 2, "delta": 5}, "1/2 of Global Address List, Delta 5"),
])
def test_stat_of_a_request(tshark, given, text):
    book = Book()
    frame, _ = book.http.exchange("QueryRows", u32(0) + u8(1) + stat(**given) + u32(0) + u32(9) + u8(0) + u32(0))
    packet, = shown(tshark, book, frame)
    assert stats(packet) == [text]


def test_filter(tshark):
    """Packets about an entry by its name, with one pass and with two."""
    book = Book()
    book.query([DISPLAY_NAME], [["Anna"], ["Ben"]], table=[0x30, 0x31])
    wanted = [book.ask(0x30), book.ask(0x31), book.ask(0x31, 0x30)]
    for args in ([], ["-2"]):
        found = tshark.fields(bytes(book), "frame.number", where='oxnspi.mid.name == "Anna"', extra=args)
        assert [int(number) for (number,), in found] == [wanted[0], wanted[2]]


def many(count):
    """A session that names so many entries, and asks for them again."""
    book = Book(pcap=Pcap())
    table = range(0x100, 0x100 + count)
    for start in range(0, count, 500):
        part = table[start:start + 500]
        book.query([DISPLAY_NAME], [[f"Entry {mid}"] for mid in part], table=part)
        book.query([OBJECT_TYPE], [[6] for _ in part], table=part)
    return bytes(book)


def test_many_entries(tshark):
    """More than fit into one response; each is still known by its own name."""
    rows = tshark.fields(many(10000), "oxnspi.mid.name", where='oxnspi.mid.name == "Entry 300"')
    assert len(rows) == 1 and rows[0][0] == [f"Entry {mid}" for mid in range(0x100, 0x100 + 500)]
