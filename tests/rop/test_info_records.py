"""What texts say of ROPs whose answers are in the record beside the captures: values that did not come, names of rows,
ids of named properties, repeats that are folded; and the preferences that say how much is shown.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import itertools
import re

import pytest
import yaml
from calls import NONE, decode, execute
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, text8, text16, u8, u16, u32, u64
from pcap import META, MapiHttp
from record import WITH_ROPS, answers, executes, is_failure, rops
from wireshark import CAPTURES, PROJECT, snake

NOT_FOUND, NOT_ENOUGH_MEMORY, ACCESS_DENIED = 0x8004010F, 0x8007000E, 0x80070005       # MS-OXCDATA 2.4
SUBJECT, BODY, CLASS, IMPORTANCE, DISPLAY_NAME = 0x0037001F, 0x1000001F, 0x001A001F, 0x00170003, 0x3001001F
NAMES = ("0x0037", "0x3707", "0x3704", "0x3001")     # PidTagSubject, …AttachLongFilename, …AttachFilename, …DisplayName
LABELS = ("0x6682", "0x6672", "0x001a")              # PidTagRuleName, PidTagMemberName, PidTagMessageClass
LIST_MAX, LIST_ROOM = 8, 180                         # names and bytes of a list in a text (plugin/read/summary.h)


@pytest.fixture(scope="module", params=WITH_ROPS)
def capture(request):
    return request.param


def of_record(name, operations, packets):
    return list(executes(name, operations(name), packets(name)))


def errors():
    """code -> name"""
    table = yaml.safe_load((PROJECT / "specs" / "errors.yaml").read_text("utf-8"))
    return {one["value"]: one["name"] for one in table["errors"]}


# ---- values of properties ----

def logged_values(logged):
    return logged["Row"]["values"] if "Row" in logged else logged["PropertyValues"]


def codes(logged):
    """Errors that came in place of values: of columns by their Flag, of tagged values by the type PtypErrorCode."""
    found = []
    for value in logged_values(logged):
        if "err" in value:
            found.append(int(value["err"], 16))
        elif int(value["tag"], 16) & 0xFFFF == 0x000A:
            found.append(int(str(value["value"]), 0))
    return found


def test_values_that_did_not_come_are_counted(capture, operations, packets):
    names, checked = errors(), 0
    for request, responses in answers(of_record(capture, operations, packets)):
        if request.logged["rop"] not in ("GetPropertiesSpecific", "GetPropertiesAll"):
            continue
        for one in responses:
            if is_failure(one.logged):
                continue
            count = len(request.logged.get("PropertyTags") or logged_values(one.logged))
            text, failed = one.item.showname, codes(one.logged)
            missing = [code for code in failed if code == NOT_FOUND]
            others = [code for code in failed if code != NOT_FOUND]
            assert f" {count} propert{'y' if count == 1 else 'ies'} of " in text, one.where
            assert re.findall(r"(\d+) not found", text) == ([str(len(missing))] if missing else []), one.where
            for code in others[:4]:
                assert names.get(code, f"0x{code:08x}") in text, one.where
            assert (f"… ({len(others)})" in text) == (len(others) > 4), one.where
            checked += 1
    assert checked or capture not in ("mapihttp-messages", "mapihttp-logon-folders")


def get_properties(tags):
    """RopGetPropertiesSpecific request, MS-OXCROPS 2.2.8.3.1."""
    return b"\x07\x00\x00" + u16(0) + u16(1) + u16(len(tags)) + b"".join(map(u32, tags))


def flagged(*cells):
    """Its success response with a flagged row, MS-OXCDATA 2.8.1.2: a number is an error, bytes are a value."""
    return b"\x07\x00" + u32(0) + b"\x01" + b"".join(b"\x0a" + u32(cell) if isinstance(cell, int) else b"\x00" + cell
                                                     for cell in cells)


def with_open_message(subject="Plan"):
    """A capture in which handle 2 is a message with this subject, by RopOpenMessage (MS-OXCROPS 2.2.6.1)."""
    http = MapiHttp()
    execute(http, b"\x03\x00\x00\x01" + u16(0xFFF) + u64(0x0D00000000000001) + b"\x00" + u64(0x0E00000000000001),
            [1, NONE], b"\x03\x01" + u32(0) + b"\x00\x01\x02" + text8(subject) + u16(0) + u16(0) + u8(0), [1, 2])
    return http


TEXTS = {
    "errors by name, those not found by number": (
        (SUBJECT, BODY, CLASS, IMPORTANCE, DISPLAY_NAME),
        (text16("Plan"), NOT_ENOUGH_MEMORY, text16("IPM.Note"), NOT_FOUND, NOT_FOUND),
        '5 properties of Message "Plan", PidTagBody ecMAPIOOM, 2 not found'),
    "a new name": ((SUBJECT, BODY, CLASS), (text16("Quarterly figures"), text16("text"), text16("IPM.Note")),
                   '3 properties of Message "Plan": "Quarterly figures"'),
    "few values": ((SUBJECT, BODY), (text16("Quarterly figures"), NOT_FOUND),
                   '2 properties of Message "Plan": PidTagSubject "Quarterly figures", 1 not found'),
    "a number by its name": ((IMPORTANCE,), (u32(2),), '1 property of Message "Plan": PidTagImportance High'),
    "one error of several": ((BODY, CLASS), (ACCESS_DENIED, ACCESS_DENIED),
                             '2 properties of Message "Plan", PidTagBody, PidTagMessageClass ecAccessDenied'),
    "many": ((BODY, CLASS, IMPORTANCE, SUBJECT, DISPLAY_NAME),
             (ACCESS_DENIED, NOT_ENOUGH_MEMORY, ACCESS_DENIED, ACCESS_DENIED, ACCESS_DENIED),
             '5 properties of Message "Plan", PidTagBody ecAccessDenied, PidTagMessageClass ecMAPIOOM, '
             "PidTagImportance, PidTagSubject ecAccessDenied, … (5)"),
    "all": ((BODY, CLASS, IMPORTANCE), (text16("text"), text16("IPM.Note"), u32(1)), '3 properties of Message "Plan"'),
}


@pytest.mark.parametrize("which", TEXTS)
def test_text_of_values(tshark, which):
    tags, cells, text = TEXTS[which]
    text = text.replace("ecMAPIOOM", errors()[NOT_ENOUGH_MEMORY])
    http = with_open_message()
    _, number = execute(http, get_properties(tags), [2], flagged(*cells), [2])
    packet = decode(tshark, http)[number]
    assert packet.first("rop").showname == "RopGetPropertiesSpecific response " + text
    for extra in ((), ("-2",)):
        rows = tshark.fields(bytes(http.pcap), tshark.info_column, where=f"frame.number == {number}", extra=extra)
        assert rows[0][0][0].endswith(": RopGetPropertiesSpecific " + text)


def test_few_properties_are_asked_for_by_name(tshark):
    http = with_open_message()
    frames = [execute(http, get_properties(tags), [2])[0] for tags in ((BODY,), (BODY, CLASS), (BODY, CLASS, SUBJECT))]
    packets = decode(tshark, http)
    assert [packets[number].first("rop").showname for number in frames] == [
        'RopGetPropertiesSpecific request PidTagBody of Message "Plan"',
        'RopGetPropertiesSpecific request PidTagBody, PidTagMessageClass of Message "Plan"',
        'RopGetPropertiesSpecific request 3 properties of Message "Plan"']


# ---- rows ----

def row_name(row):
    """What the row calls its object, None where the record has it shortened, "" where it has no name."""
    by_id = {}
    for value in row["values"]:
        text = value.get("value")
        if isinstance(text, str) and text and int(value["tag"], 16) & 0xFFFF in (0x001E, 0x001F):
            by_id.setdefault(value["tag"][:6], text)
        elif isinstance(text, dict) and value["tag"][:6] in NAMES + LABELS:
            return None
    return next((by_id[tag] for tag in NAMES + LABELS if tag in by_id), "")


def list_text(names):
    """`"a", …, "b"`: the first names, as many as fit; nothing when none says anything."""
    text, said = "", False
    for at, name in enumerate(names):
        quoted = f'"{name}"'
        fits = at < LIST_MAX and (at == 0 or len((text + quoted).encode()) < LIST_ROOM)
        text += (", " if at else "") + (quoted if fits and name else "…")
        said |= bool(name)
        if not fits:
            break
    return text if said else ""


def test_rows_are_called_by_their_names(capture, operations, packets):
    checked = 0
    for one in rops(of_record(capture, operations, packets)):
        if one.exchange.direction != "response" or one.logged["rop"] not in ("QueryRows", "ExpandRow", "FindRow"):
            continue
        rows = one.logged.get("Rows") or ([one.logged["Row"]] if one.logged.get("Row") else [])
        names = [row_name(row) for row in rows]
        if not rows or None in names:
            continue
        shown = [node.showname for node in one.item.all(f"rop.{snake(one.logged['rop'])}.row_data")]
        assert [re.sub(r"^RowData( \[\d+\])?:? ?", "", text) for text in shown] == \
            [f'"{name}"' if name else "" for name in names], one.where
        listed = list_text(names)
        if one.logged["rop"] == "FindRow":
            assert one.item.showname == f"RopFindRow response found {listed}".rstrip(), one.where
        else:
            assert one.item.showname.endswith(f" row{'s' * (len(rows) != 1)}" + (f": {listed}" if listed else "")) \
                or one.logged["rop"] == "ExpandRow", one.where
        checked += 1
    assert checked or capture not in ("mapihttp-tables", "mapihttp-logon-folders", "mapihttp-messages")


# ---- ids ----

def test_ids_have_the_names_that_were_asked_for(capture, operations, packets):
    for request, responses in answers(of_record(capture, operations, packets)):
        names = request.logged.get("PropertyNames")
        if request.logged["rop"] != "GetPropertyIdsFromNames" or not names:
            continue
        for one in responses:
            ids = one.logged.get("PropertyIds", [])
            if is_failure(one.logged) or not ids:
                continue
            text = one.item.showname
            shown = text.split(": ", 1)[1].split(", ")[:min(len(ids), 4)]
            assert f" {len(ids)} id{'s' * (len(ids) != 1)}: " in text and len(shown) == min(len(ids), 4), one.where
            for place, number, name in zip(shown, ids, names):
                assert place.startswith(number + " ") or (int(number, 16) == 0 and place == "no id"), one.where
                if name.get("lid") == "0x00008501" and name["guid"].startswith("00062008"):
                    assert place == number + " PidLidReminderDelta", one.where


def test_bookmarks_are_told(operations, packets):
    """By their first bytes, where they are made, used and freed."""
    told = [(one.logged["Bookmark"], one.item.showname)
            for one in rops(of_record("mapihttp-tables", operations, packets) +
                            of_record("mapihttp-logon-folders", operations, packets))
            if one.logged["rop"] in ("CreateBookmark", "SeekRowBookmark", "FreeBookmark") and "Bookmark" in one.logged]
    assert len(told) > 3
    for bookmark, text in told:
        assert f"bookmark {bookmark}" in text


# ---- repeats ----

def info_of(tshark, name, *extra):
    column = tshark.info_column
    return {int(row[0][0]): row[1][0] for row in
            tshark.fields(CAPTURES / f"{name}.pcap", "frame.number", column, where="rop", extra=extra)}


def runs(texts):
    return [(text, len(list(same))) for text, same in itertools.groupby(texts)]


def test_repeats_in_a_chain_are_folded(tshark, operations, packets):
    """The record has chains of buffers at whose end RopQueryRows answers again and again that there are no rows."""
    info, folded = info_of(tshark, "mapihttp-tables"), []
    for exchange in of_record("mapihttp-tables", operations, packets):
        if exchange.direction != "response":
            continue
        found = runs([(one.logged["rop"], one.logged.get("RowCount")) for one in rops([exchange])])
        if len(found) > 20:
            continue
        for (rop, count), times in found:
            if rop == "QueryRows" and count == 0:
                assert ("RopQueryRows 0 rows" + (f" ×{times}" if times > 1 else "")) in info[exchange.packet.number]
                folded.append(times)
    assert max(folded) > 90


def test_folded_on_both_passes(tshark):
    assert info_of(tshark, "mapihttp-tables") == info_of(tshark, "mapihttp-tables", "-2")


def test_only_what_reads_the_same_is_folded(tshark):
    """Over the payloads of a chain; what is folded counts as one of the ROPs that Info names."""
    http, status, sorting = MapiHttp(), b"\x16\x00" + u32(0) + b"\x00", b"\x16\x00" + u32(0) + b"\x09"
    ask, chain = b"\x16\x00\x00", [status * 30, status * 30 + sorting, sorting + status]
    packed = b"".join(rpc_header_ext(rop_buffer(part, [1]), *([0] if part is not chain[-1] else [])) for part in chain)
    _, number = http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(ask * 63, [1]))),
                              META + execute_response(packed))
    text = {row[0][0]: row[1][0] for row in tshark.fields(bytes(http.pcap), "frame.number", tshark.info_column)}
    assert text[str(number)] == ("Execute response: RopGetStatus TBLSTAT_COMPLETE ×60, RopGetStatus TBLSTAT_SORTING ×2, "
                                 "RopGetStatus TBLSTAT_COMPLETE")


# ---- preferences ----

def named(text):
    return re.findall(r"(?:: |, )(Rop\w+)", re.sub(r'"[^"]*"', "", text))


@pytest.mark.parametrize("most", [0, 1, 3, 1000])
def test_so_many_rops_are_named(tshark, most):
    http = MapiHttp()
    rows = [b"\x15\x00\x00\x00\x01" + u16(n) for n in range(1, 31)]
    number, _ = execute(http, b"".join(rows), [1])
    text, = [row[1][0] for row in tshark.fields(bytes(http.pcap), "frame.number", tshark.info_column,
                                                extra=("-o", f"rop.info_rops:{most}")) if row[0][0] == str(number)]
    assert len(named(text)) == min(most, 30)
    assert text.endswith(", ...") == (0 < most < 30)
    assert most or text == "Execute request"


def test_binary_values_can_be_bytes_alone(tshark, packets):
    """Structures go, values, bytes and the Info column stay."""
    name = "mapihttp-fasttransfer"
    plain = tshark.pdml(CAPTURES / f"{name}.pcap", "-o", "oxcdata.decode_binary:FALSE")

    def properties(found):
        return [(node.parent.name, node.name, node.value) for packet in found for node in packet.walk()
                if node.name.startswith("oxprops.") and node.parent.name == "oxcdata.property_value"]

    def inside(found):
        return [child for packet in found for node in packet.walk() if node.name.startswith("oxprops.")
                and node.parent.name == "oxcdata.property_value" for child in node.children
                if not child.name.startswith(("oxprops.", "oxcdata.property_"))]
    assert properties(plain) == properties(packets(name))
    assert inside(packets(name)) and not inside(plain)
    assert info_of(tshark, name) == info_of(tshark, name, "-o", "oxcdata.decode_binary:FALSE")


def test_state_does_not_depend_on_shown_structures(tshark):
    """Changes that synchronizations brought, and what the client says that it has."""
    names = ("oxcfxics.total.changed", "oxcfxics.deleted_property", "oxcfxics.state_property", "rop.object")
    path = CAPTURES / "mapihttp-ics-download.pcap"
    assert tshark.fields(path, *names) == tshark.fields(path, *names, extra=("-o", "oxcdata.decode_binary:FALSE"))
    assert info_of(tshark, "mapihttp-ics-download") == info_of(tshark, "mapihttp-ics-download", "-o",
                                                               "oxcdata.decode_binary:FALSE")


def test_cut_values_can_stay_in_pieces(tshark):
    path = CAPTURES / "mapihttp-fasttransfer.pcap"

    def count(*extra):
        rows = tshark.fields(path, "oxcfxics.fragment", "oxprops.html", "oxprops.body", where="rop", extra=extra)
        return [sum(len(row[at]) for row in rows) for at in range(3)]
    whole, pieces, none = count(), count("-o", "oxcfxics.reassemble:FALSE"), count("-o", "oxcfxics.reassemble_max:0")
    assert pieces == none and pieces[0] == whole[0] > 0
    assert pieces[1] < whole[1] and pieces[2] < whole[2]


# ---- the tree ----

def test_lists_of_tags_have_one_line_a_tag(capture, operations, packets):
    """Below it its type and its id, and nothing else."""
    for one in rops(of_record(capture, operations, packets)):
        tags = one.logged.get("PropertyTags")
        if one.exchange.direction != "request" or not isinstance(tags, list) or len(tags) < 2:
            continue
        lines = one.item.all(f"rop.{snake(one.logged['rop'])}.property_tags")
        assert [node.int() for node in lines] == [int(tag, 16) for tag in tags], one.where
        around, = {id(node.parent): node.parent for node in lines}.values()
        assert around.children == lines and around.showname == f"PropertyTags ({len(tags)})", one.where
        for node in lines:
            assert [child.name for child in node.children] == ["oxcdata.property_type", "oxcdata.property_id"]


COUNTED = re.compile(r"(?<![\w.,:/-])1 (bytes|rows|messages|properties|ids|names|pieces|columns|recipients|servers|types|"
                     r"folders|handles|ROPs|buffers|replicas|ranges|attachments|values|elements)\b")


def test_one_is_no_plural(capture, packets):
    found = {node.showname for packet in packets(capture) for node in packet.walk()
             if COUNTED.search(node.showname) and not node.name.startswith(("tcp", "http", "frame"))
             and node.name != "" and '"' not in node.showname}
    assert not found


def test_one_rop_more_without_response(tshark):
    http, ask, answer = MapiHttp(), b"\x16\x00\x00", b"\x16\x00" + u32(0) + b"\x00"
    _, number = execute(http, ask * 3, [1], answer, [1])
    assert "No response to RopGetStatus and 1 more ROP" in [str(one) for one in decode(tshark, http)[number].experts]
