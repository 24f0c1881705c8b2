"""Damaged and hostile NSPI and RFR calls, in both encodings: no crash, no hang, no sanitizer report; what breaks a rule
is named, what stands before it is decoded.

The whole calls are those of data/nspi-stubs.jsonl (see test_nspi_foreign.py); damaged copies go by the thousand into
one pcap.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import re

import pytest
from match import same
from mutate import Exchange, Mutant, Replay, RpcReplay, cuts, exchanges
from pcap import META, NSPI, RFR, MapiHttp, Pcap, Rpc
from test_nspi_foreign import CALLS, interface, stub
from damage import LONGEST, run_all
from wireshark import CAPTURES

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]

EXTREMES = (0, 0x7FFFFFFF, 0xFFFFFFFF)
SHARDS = 4


def whole(of):
    return [(one["call"], Exchange(one["opnum"], stub(one, "request"), stub(one, "response"))) for one in CALLS
            if interface(one) == of]


def replays(of, mutants_of):
    """The calls, each behind its damaged copies, over some connections."""
    calls = sorted(whole(of), key=lambda one: len(one[1].request) + len(one[1].response))
    shards = min(SHARDS, len(calls) // 4)
    for shard in range(shards):
        replay = RpcReplay(of)
        for where, exchange in calls[shard::shards]:
            for mutant in mutants_of(where, exchange):
                replay.add_mutant(exchange, mutant)
            replay.add(exchange)
        yield replay


def test_cut_at_every_byte(sanitized_tshark):
    assert run_all(sanitized_tshark, replays(NSPI, lambda where, exchange: cuts(exchange, where))) > 9000


def words(where, exchange):
    """Every aligned word set to extremes: referent ids, counts, offsets, tags, types are all such words."""
    for is_request, data in ((True, exchange.request), (False, exchange.response)):
        for at in range(0, len(data) - 3, 4):
            for value in EXTREMES:
                yield Mutant(f"{where}: word at {at} set to {value:#x}", is_request,
                             data[:at] + value.to_bytes(4, "little") + data[at + 4:])


@pytest.mark.parametrize("of", (NSPI, RFR), ids=("nspi", "rfr"))
def test_extreme_words(sanitized_tshark, of):
    run_all(sanitized_tshark, replays(of, words))


def damaged(pick):
    """A function that makes copies with bytes changed, words exchanged, pieces left out and repeated."""
    def mutants(where, exchange):
        for is_request, data in ((True, exchange.request), (False, exchange.response)):
            for number in range(40):
                copy = bytearray(data)
                for _ in range(pick.choice((1, 1, 2, 5))):
                    at, to = sorted(4 * pick.randrange(len(copy) // 4 + 1) for _ in range(2))
                    kind = pick.randrange(4)
                    if kind == 0 and copy:
                        copy[pick.randrange(len(copy))] = pick.randrange(256)
                    elif kind == 1:
                        copy[at:at + 4], copy[to:to + 4] = copy[to:to + 4], copy[at:at + 4]
                    elif kind == 2:
                        del copy[at:min(to, at + 32)]
                    else:
                        copy[at:at] = copy[at:min(to, at + 32)]
                yield Mutant(f"{where}: mutant {number}", is_request, bytes(copy) or b"\0")
    return mutants


@pytest.mark.parametrize("of", (NSPI, RFR), ids=("nspi", "rfr"))
def test_mutated(sanitized_tshark, of):
    run_all(sanitized_tshark, replays(of, damaged(random.Random(7))))


def test_mutated_bodies(sanitized_tshark):
    """Those of the capture over MAPI/HTTP."""
    mutants, kinds = damaged(random.Random(8)), set()
    replay = Replay("nspi")
    for exchange in exchanges(CAPTURES / "mapihttp-nspi.pcap"):
        if exchange.is_mapi and exchange.request and len(exchange.response) < LONGEST:
            kinds.add(exchange.kind)
            for mutant in mutants(exchange.kind, exchange):
                replay.add_mutant(exchange, mutant)
        replay.add(exchange)
    assert len(kinds) > 18
    run_all(sanitized_tshark, [replay])


# ---- composed ----

RUBBISH = bytes(range(0x31, 0x39))
CONTEXT = bytes(4) + bytes(range(0x40, 0x50))
DISPLAY_NAME, ENTRY_ID = 0x3001001F, 0x0FFF0102
STAT = [0, 0x11, 0x2A31, -3, 4, 9, 1252, 0x409, 0x407]
SEEN = {"oxnspi.stat.delta": -3, "oxnspi.stat.sort_locale": 0x407}
QUERY_ROWS, SEEK_ENTRIES, GET_MATCHES, DN_TO_MID, GET_PROP_LIST, GET_PROPS, RESOLVE_NAMES, RESOLVE_NAMES_W \
    = 3, 4, 5, 7, 8, 9, 19, 20


def numbers(*values):
    return b"".join((value & 0xFFFFFFFF).to_bytes(4, "little") for value in values)


def rows_response(*words, tail=b""):
    """NspiQueryRows' out parameters: a row set behind a pointer, from words."""
    return QUERY_ROWS, False, numbers(*STAT, 0x20000, *words) + tail


def one_value(*words, tail=b"", kind=0x1F):
    """A row set of one row with one property; words: the union behind its discriminant, and what is pointed to."""
    return rows_response(1, 1, 0, 1, 0x20004, 1, 0x30010000 | kind, 0, kind, *words, tail=tail)


def get_matches(nested, tail=b""):
    return GET_MATCHES, True, CONTEXT + numbers(0, *STAT, 0, 0, 0x20000) + nested + numbers(0, 50, 0) + tail


def nest(levels, *words):
    """Restriction_r so deep; words: a level up to the pointer to the next, or to the array that holds it."""
    exists = numbers(8, 8, 0, DISPLAY_NAME, 0)
    level = numbers(*words, 0x20000)
    return level + (numbers(1) + level) * (levels - 1) + numbers(1) + exists if words[0] < 2 else level * levels + exists


def names(*words, opnum=RESOLVE_NAMES, tail=b""):
    """NspiResolveNames' in parameters: no tags, then the strings, from words."""
    return opnum, True, CONTEXT + numbers(0, *STAT, 0, *words) + tail


def short(field):
    """The report of a field that needs more bytes than are left."""
    return f"^{field}: \\d+ bytes? needed, \\d+ left"


def hostile():
    """(name, (opnum, is it a request, stub), expert text, values shown all the same). The text: a regular expression;
    None: nothing may be short or left over."""
    huge = 0xFFFFFFFF
    yield "no rows behind a huge count", rows_response(huge, huge), short("aRow"), SEEN
    yield "rows: counts differ", rows_response(1, 2, 0, 0, 0, 0), "max_count is 1, but the count field says 2", SEEN
    yield "a row's values: a huge count", rows_response(1, 1, 0, huge, 4, huge), short("lpProps"), SEEN
    yield "a row's values: counts differ", rows_response(1, 1, 0, 2, 4, 1, 0x8E010003, 0, 3, 5, 0), \
        "max_count is 1, but the count field says 2", {**SEEN, "oxcdata.value.integer32": 5}
    yield "a string: offset", one_value(8, 5, 1, 2, tail=b"h\0\0\0" + numbers(0)), "Offset of a varying array is 1", \
        {"oxprops.display_name": "h"}
    yield "a string: more than its array", one_value(8, 1, 0, 2, tail=b"h\0\0\0" + numbers(0)), \
        "actual_count 2 is larger than max_count 1", {"oxprops.display_name": "h"}
    yield "a string: huge", one_value(8, huge, 0, huge, tail=RUBBISH), short("PidTagDisplayName"), SEEN
    yield "a string: half of the bytes of its count", one_value(8, 0x80000001, 0, 0x80000001, tail=RUBBISH), \
        short("PidTagDisplayName"), SEEN
    yield "a string: nothing, no terminator", one_value(8, 0, 0, 0, 0), "A string has no terminating zero", SEEN
    yield "an 8-bit string without terminator", one_value(8, 3, 0, 3, tail=b"abc\0" + numbers(0), kind=0x1E), \
        "A string has no terminating zero", \
        {"oxprops.display_name": "abc"}
    yield "half a surrogate pair", one_value(8, 2, 0, 2, tail=b"\x3d\xd8\0\0" + numbers(0)), None, SEEN
    yield "bytes: counts differ", one_value(5, 8, 3, tail=b"abc\0" + numbers(0), kind=0x102), \
        "max_count is 3, but the count field says 5", SEEN
    yield "bytes: huge", one_value(huge, 8, huge, tail=RUBBISH, kind=0x102), short("Binary"), SEEN
    yield "another type in the union than in the tag", rows_response(1, 1, 0, 1, 4, 1, 0x8E01001F, 0, 3, 77, 0), \
        "Value has type 0x00000003, but ulPropTag says 0x001f", SEEN
    yield "a type that the union has not", rows_response(1, 1, 0, 1, 4, 1, 0x8E010005, 0, 5, 77, 0), "0x00000005", SEEN
    yield "integers: huge", one_value(huge, 8, huge, 1, 2, kind=0x1003), short("Integer32"), SEEN
    yield "strings: null pointers only", one_value(3, 8, 3, 0, 0, 0, 0, kind=0x101F), \
        None, {"oxnspi.query_rows.error_code": 0}
    yield "tags: a huge array", (QUERY_ROWS, True, CONTEXT + numbers(0, *STAT, 0, 0, 50, 4, huge, huge, 0, huge)), \
        short("aulPropTag"), SEEN
    yield "tags: counts differ", \
        (QUERY_ROWS, True, CONTEXT + numbers(0, *STAT, 0, 0, 50, 4, 3, 1, 0, 2, DISPLAY_NAME, ENTRY_ID)), \
        "actual_count is 2, but the count field says 1", SEEN
    yield "MIds: a huge array", (QUERY_ROWS, True, CONTEXT + numbers(0, *STAT, huge, 4, huge)), short("lpETable"), SEEN
    yield "MIds: counts differ", (QUERY_ROWS, True, CONTEXT + numbers(0, *STAT, 2, 4, 1, 0x2A31, 50, 0)), \
        "max_count is 1, but the count field says 2", {"oxnspi.query_rows.row_count": 50}
    yield "names: a huge array", names(huge, huge), short("Strings"), SEEN
    yield "names: counts differ", names(2, 1, 0x20000, 0, 2, 0, 2, tail=b"a\0"), \
        "max_count is 2, but the count field says 1", SEEN
    yield "names without terminators", names(2, 2, 4, 8, 2, 0, 2, tail=b"ab\0\0" + numbers(1, 0, 1) + b"c"), \
        "A string has no terminating zero", SEEN
    yield "UTF-16 names without terminators", names(1, 1, 4, 1, 0, 1, opnum=RESOLVE_NAMES_W, tail=b"\xe9\0"), \
        "A string has no terminating zero", SEEN
    yield "UTF-16 names: an odd byte", names(1, 1, 4, 2, 0, 2, opnum=RESOLVE_NAMES_W, tail=b"\xe9\0\0"), \
        short("Strings"), SEEN
    yield "a DN: huge", (DN_TO_MID, True, CONTEXT + numbers(0, 1, 1, 4, huge, 0, huge) + RUBBISH), short("Strings"), {}
    yield "tags of an object: huge", (GET_PROP_LIST, False, numbers(4, huge, huge, 0, huge)), short("aulPropTag"), {}
    yield "a target's pointer is null", (SEEK_ENTRIES, True, CONTEXT + numbers(0, *STAT, DISPLAY_NAME, 0, 0x1F, 0, 0, 0)), \
        None, SEEN
    for words, kind in (((2, 2), "NOT"), ((9, 9, 0x0E12000D), "SUB"), ((0, 0, 1), "AND"), ((1, 1, 1), "OR")):
        yield f"{kind}, nested deep", get_matches(nest(2500, *words)), "lpRes: nested deeper than", SEEN
        yield f"{kind}, nested", get_matches(nest(12, *words)), None, {"oxnspi.get_matches.row_count": 50}
    yield "AND of a huge array", get_matches(numbers(0, 0, huge, 4, huge)), short("Referent ID"), SEEN
    yield "AND: counts differ", get_matches(numbers(0, 0, 2, 4, 1, 8, 8, 0, DISPLAY_NAME, 0)), \
        "max_count is 1, but the count field says 2", SEEN
    yield "AND of a null pointer", get_matches(numbers(0, 0, 2, 0)), None, {"oxnspi.get_matches.row_count": 50}
    yield "NOT of a null pointer", get_matches(numbers(2, 2, 0)), None, {"oxnspi.get_matches.row_count": 50}
    yield "a restriction that the union has not", get_matches(numbers(0x0B, 0x0B, 1, 4)), "RestrictType: 0xb is not", SEEN
    yield "more rows than the IDL allows", rows_response(huge, 100001), "cRows is 100001, must be at most 100000", SEEN
    yield "a longer binary than the IDL allows", one_value(2097153, 8, 2097153, tail=RUBBISH, kind=0x102), \
        "cb is 2097153, must be at most 2097152", SEEN
    yield "ulReserved of a value", rows_response(1, 1, 0, 1, 4, 1, 0x8E010003, 9, 3, 77, 0), \
        "ulReserved is 9, must be 0", {**SEEN, "oxcdata.value.integer32": 77}
    yield "ulReserved of an ExistRestriction_r", get_matches(numbers(8, 8, 3, DISPLAY_NAME, 0)), \
        "ulReserved1 is 3, must be 0", SEEN
    yield "a restriction with two kinds", get_matches(numbers(2, 8, 0, DISPLAY_NAME, 0)), \
        "Discriminant is 8, must be 2", SEEN


def test_hostile(sanitized_tshark):
    pcap = Pcap()
    rpc = Rpc(pcap, NSPI)
    requests = {one["opnum"]: stub(one, "request") for one in CALLS if interface(one) == NSPI}
    cases = {}
    for name, (opnum, is_request, data), text, values in hostile():
        frames = rpc.exchange(opnum, data) if is_request else rpc.exchange(opnum, requests[opnum], data)
        cases[frames[0 if is_request else 1]] = name, text, values
    check(sanitized_tshark, pcap, cases)


def check(tshark, pcap, cases):
    """Every frame, and for those in cases (name, expert text, values) what they have to show."""
    problems, last = [], 0
    for packet in tshark.pdml(bytes(pcap)):
        last = packet.number
        name, text, values = cases.get(last, ("", None, {}))
        if packet.malformed or packet.all("_ws.malformed.dissector_bug"):
            problems.append((name, "malformed"))
        if not name:
            continue
        if text and not any(re.search(text, one) for one in packet.experts):
            problems.append((name, text, packet.experts))
        if not text and any("needed" in one or "not decoded" in one for one in packet.experts):
            problems.append((name, packet.experts))
        for field, value in values.items():
            if not any(same(node, value) for node in packet.all(field)):
                problems.append((name, field, packet.experts))
    assert not problems, "\n".join(map(str, problems))
    assert last == pcap.count


def get_matches_body(restriction, tail=b""):
    """A MAPI/HTTP body (MS-OXCMAPIHTTP 2.2.5.5.1): no STAT, no MIds, a filter, no name, 50 rows, no columns."""
    return "GetMatches", numbers(0) + b"\0\0" + numbers(0) + b"\xff" + restriction + b"\0" + numbers(50) + b"\0" \
        + numbers(0) + tail


def names_body(count, texts, tail=numbers(0)):
    """2.2.5.14.1: no STAT, no tags, names."""
    return "ResolveNames", numbers(0) + b"\0\0\xff" + numbers(count) + texts + tail


def hostile_bodies():
    """(name, (request type, body), expert text, values), as above."""
    exists = b"\x08" + numbers(DISPLAY_NAME)
    for level, kind in ((b"\x02", "NOT"), (b"\x09" + numbers(0x0E12000D), "SUB"), (b"\0" + numbers(1), "AND"),
                        (b"\x01" + numbers(1), "OR")):
        yield f"{kind}, nested deep", get_matches_body(level * 10000 + exists), "Restrict(ion|s): nested deeper than", {}
        yield f"{kind}, nested", get_matches_body(level * 12 + exists), None, {"oxnspi.get_matches.row_count": 50}
    yield "AND of a huge array", get_matches_body(b"\0" + numbers(0xFFFFFFFF) + exists), short("Restricts"), \
        {"oxnspi.get_matches.has_filter": 0xFF}
    yield "a restriction type that is none", get_matches_body(b"\x0d" + numbers(0)), "RestrictType: 0xd is not", {}
    yield "names: a huge count", names_body(0xFFFFFFFF, "a\0".encode("utf-16-le")), short("NameValues"), \
        {"oxnspi.w_name_array.name_count": 0xFFFFFFFF}
    yield "names: no terminator", names_body(1, "abc".encode("utf-16-le"), b""), "NameValues: no terminating zero", \
        {"oxnspi.w_name_array.name_count": 1}
    yield "names: an odd byte", names_body(1, "ab".encode("utf-16-le") + b"c", b""), "NameValues: no terminating zero", \
        {"oxnspi.w_name_array.name_count": 1}
    yield "names: half a surrogate pair", names_body(1, b"\x3d\xd8\0\0"), None, {"oxnspi.w_name_array.name_count": 1}
    yield "tags: a huge count", ("QueryRows", numbers(0) + b"\0" + numbers(0, 50) + b"\xff" + numbers(0xFFFFFFFF)), \
        short("PropertyTags"), \
        {"oxnspi.query_rows.row_count": 50}
    yield "MIds: a huge count", ("QueryRows", numbers(0) + b"\0" + numbers(0xFFFFFFFF, 50)), short("ExplicitTable"), \
        {"oxnspi.query_rows.explicit_table_count": 0xFFFFFFFF}
    yield "entry ids: a huge size", \
        ("ModLinkAtt", numbers(0, 0x8009000D, 0x2A31) + b"\xff" + numbers(1, 0xFFFFFFFF) + b"abc"), \
        short("EntryId"), {"oxnspi.mod_link_att.minimal_id": 0x2A31}
    yield "a list of values: a huge count", ("ModProps", numbers(0) + b"\0\0\xff" + numbers(0xFFFFFFFF)), \
        short("PropertyValues"), {}


def rows_body(tag, row, count=1):
    """An answer to QueryRows (2.2.5.12) with one column."""
    return "QueryRows", numbers(0) + b"\0" + numbers(0, 50) + b"\0" + numbers(0), \
        META + numbers(0, 0) + b"\0\xff" + numbers(1, tag, count) + row + numbers(0)


def hostile_rows():
    """MS-OXCMAPIHTTP 2.2.1: (name, exchange, expert text, values), as above."""
    flagged, name_list, unknown = 0x39000003, 0x800F101F, 0x8E010099
    one_row = {"oxnspi.columns_and_rows.row_count": 1}
    yield "a row's flags", rows_body(flagged, b"\2" + numbers(5)), "^Flags: 0x02 is neither", one_row
    yield "a value's flag", rows_body(flagged, b"\1\7" + numbers(5)), "^Flag: 0x07 is none", one_row
    yield "HasValue", rows_body(DISPLAY_NAME, b"\0\5a\0\0\0"), "^HasValue is 0x05", {"oxprops.display_name": "a"}
    yield "no value", rows_body(DISPLAY_NAME, b"\0\0"), None, one_row
    yield "a list's element without value", rows_body(name_list, b"\0\xff" + numbers(2) + b"\0\xffa\0\0\0"), None, \
        {"oxprops.address_book_proxy_addresses": "a"}
    yield "bytes: huge", rows_body(ENTRY_ID, b"\0\xff" + numbers(0xFFFFFFFF) + b"abc"), short("PidTagEntryId"), one_row
    yield "a list: huge", rows_body(name_list, b"\0\xff" + numbers(0xFFFFFFFF) + b"\xffa\0\0\0"), short("Count"), one_row
    yield "a type that is none", rows_body(unknown, b"\0" + numbers(5)), "PropertyType 0x0099", one_row
    yield "no rows behind a huge count", rows_body(flagged, b"\0" + numbers(5), 0xFFFFFFFF), short("PidTagDisplayType"), \
        {"oxprops.display_type": 5}


def test_hostile_bodies(sanitized_tshark):
    pcap = Pcap()
    http = MapiHttp(pcap, "nspi")
    cases = {http.exchange(*message)[0]: (name, text, values) for name, message, text, values in hostile_bodies()}
    cases.update({http.exchange(*messages)[1]: (name, text, values) for name, messages, text, values in hostile_rows()})
    check(sanitized_tshark, pcap, cases)


# ---- referents, and what stands before a cut ----

def one_frame_each(of, stubs):
    """A pcap with these (opnum, is it a request, request, stub) and, for each, the number of its frame."""
    pcap = Pcap()
    rpc, numbers_of = Rpc(pcap, of), []
    for opnum, is_request, request, data in stubs:
        both = rpc.exchange(opnum, data) if is_request else rpc.exchange(opnum, request, data)
        numbers_of.append(both[0 if is_request else 1])
    return pcap, numbers_of


def decoded(tshark, of, stubs):
    """The packets of these stubs, in order."""
    pcap, wanted = one_frame_each(of, stubs)
    found = {packet.number: packet for packet in tshark.pdml(bytes(pcap)) if packet.number in set(wanted)}
    return [found[number] for number in wanted]


def sides(of, chosen=lambda where: True):
    """(opnum, is it a request, request, stub) of both sides of the calls."""
    for where, exchange in whole(of):
        if chosen(where):
            yield exchange.kind, True, exchange.request, exchange.request
            yield exchange.kind, False, exchange.request, exchange.response


def start_of(packet, data):
    """Where the stub begins in the frame."""
    return int(packet.first("frame.len").show) - len(data)


def items(packet, start, end):
    """Fields of ours within the first bytes of the stub: (name, offset, size, bytes), parts of a value that goes on
    behind left out."""
    for node in packet.walk():
        if not node.name.startswith(("oxnspi.", "oxabref.", "oxcdata.", "oxprops.")) or node.children or not node.bytes:
            continue
        at, up = node.pos - start, node.parent
        while up is not None and not (up.bytes and up.pos + up.size > start + end):
            up = up.parent
        if at >= 0 and at + node.size <= end and up is None and not node.name.endswith(".undecoded"):
            yield node.name, at, node.size, node.value


@pytest.mark.parametrize("of", (NSPI, RFR), ids=("nspi", "rfr"))
def test_referent_ids_say_nothing(tshark, of):
    """[unique] pointers that all have one id have pointees of their own all the same (C706 14.3.10)."""
    stubs, changed, pointers = list(sides(of)), [], 0
    before = decoded(tshark, of, stubs)
    for packet, (opnum, is_request, request, data) in zip(before, stubs):
        data, start = bytearray(data), start_of(packet, data)
        for node in packet.walk():
            if node.name.endswith(".ndr.referent_id") and node.int():
                data[node.pos - start:node.pos - start + 4] = numbers(0x20000)
                pointers += 1
        changed.append((opnum, is_request, request, bytes(data)))
    assert pointers > 5
    for one, other, (_, _, _, data) in zip(before, decoded(tshark, of, changed), changed):
        ends = [sorted(item for item in items(packet, start_of(packet, data), len(data)) if "referent_id" not in item[0])
                for packet in (one, other)]
        assert ends[0] == ends[1] and other.experts == one.experts, one.number


LONG = ("QueryRows, all types", "GetMatches, restrictions of MS-NSPI", "GetSpecialTable, hierarchy", "ResolveNamesW",
        "ModLinkAtt, delete, odd entry ids")


def test_what_stands_before_a_cut(tshark):
    """Each item that ends before the cut is the same as in the whole stub."""
    stubs, compared = list(sides(NSPI, lambda where: where in LONG)), 0
    begun = [(one, size) for one in stubs for size in range(1, len(one[3]), 1 + len(one[3]) // 50)]
    whole_ones = dict(zip(stubs, decoded(tshark, NSPI, stubs)))
    parts = decoded(tshark, NSPI, [(*one[:3], one[3][:size]) for one, size in begun])
    for part, (one, size) in zip(parts, begun):
        packet = whole_ones[one]
        there = set(items(part, start_of(part, one[3][:size]), size))
        told = set(items(packet, start_of(packet, one[3]), size))
        assert not told - there, (one[0], one[1], size, told - there)
        compared += len(told)
    assert compared > 5000


def test_large_messages(tshark):
    """A megabyte of the smallest elements that there are, in lists and nested: all frames come to their end."""
    exists = b"\x08" + numbers(DISPLAY_NAME)
    one_and = b"\0" + numbers(1)
    pcap = Pcap()
    http, rpc = MapiHttp(pcap, "nspi"), Rpc(pcap, NSPI)
    http.exchange(*get_matches_body(one_and * 60 + b"\0" + numbers(200000) + exists * 200000))
    http.exchange(*get_matches_body(b"".join(b"\0" + numbers(3001) + exists * 3000 for _ in range(60)) + exists))
    http.exchange(*get_matches_body(b"\x02" * 1000000))
    http.exchange(*names_body(500000, b"\0\0" * 500000))
    http.exchange("ModLinkAtt", numbers(0, 0x8009000D, 0x2A31) + b"\xff" + numbers(250000) + numbers(0) * 250001)
    http.exchange("QueryRows", numbers(0) + b"\0" + numbers(0, 50) + b"\xff" + numbers(0, 0),
                  META + numbers(0, 0) + b"\0\xff" + numbers(0, 1000000) + bytes(1000000) + numbers(0))
    rpc.exchange(*get_matches((numbers(0, 0, 1, 4, 1) * 50) + numbers(0, 0, 2500, 4, 2500)
                              + numbers(8, 8, 0, DISPLAY_NAME, 0) * 2500)[::2])
    done, output = tshark.run_to_file(bytes(pcap), "-V")
    last = output.read_bytes().rpartition(b"\nFrame ")[2]
    output.unlink()
    assert not done.returncode and int(last.partition(b":")[0]) == pcap.count
