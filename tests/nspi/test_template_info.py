"""Dialog templates and address scripts (MS-OXOABKT 2.2.2), as NspiGetTemplateInfo gives them over both transports.

The templates of the captures are read here a second time, by the document's layout. The script with the slash is the
sample program of Microsoft's Platform SDK ("Sample Address Syntax Program"), whose language the document describes.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib
import struct

import pytest
from encode import (execute_request, execute_response, get_properties_all, get_properties_all_response, rop_buffer,
                    rpc_header_ext, tagged, u32)
from match import by_request_id, rpc_calls
from pcap import META, NSPI, MapiHttp, Pcap, Rpc
from stubs import HANDLE, join

TEMPLATE, SCRIPT = 0x00010102, 0x00040102
GET_TEMPLATE_INFO = 13
NODE, USER = 0x6800001E, 0x6801001E
UNDECODED = "oxnspi.undecoded"
# MS-OXOABKT 2.2.2.1.2, in the words of our texts.
LABEL, EDIT, LIST, CHECK, GROUP, BUTTON, PAGE, MV_LIST, MV_DROP = 0, 1, 2, 5, 6, 7, 8, 0xB, 0xC
WORDS = {LABEL: "label", EDIT: "edit", LIST: "list box", CHECK: "check box", GROUP: "group box", BUTTON: "button",
         PAGE: "page", MV_LIST: "multi-valued list box", MV_DROP: "multi-valued drop-down list"}
(HALT, ERROR, EMIT, JUMP, JUMP_NOT_EXISTS, JUMP_EQUAL, UPPER, JUMP_EQUAL_VALUE, EMIT_STRING,
 UPPER_STRING) = 0, 1, 2, 3, 4, 5, 6, 0x40000005, 0x80000002, 0x80000006


def words(*numbers):
    return b"".join(map(u32, numbers))


# ---- messages ----

def request(code_page=1252, flags=1):
    """GetTemplateInfo, MS-OXCMAPIHTTP 2.2.5.9.1."""
    return words(flags, 0) + b"\0" + words(code_page, 0x409, 0)


def response(tag, data, code_page=1252):
    return META + words(0, 0, code_page) + b"\xff" + words(1, tag) + b"\xff" + u32(len(data)) + data + u32(0)


def rpc_request(code_page=1252, flags=1):
    return HANDLE + words(flags, 0, 0, code_page, 0x409)


def rpc_response(tag, data):
    """A PropertyRow_r with one Binary_r."""
    return join(words(0x20000, 0, 1, 0x20004, 1, tag, 0, 0x102, len(data), 0x20008, len(data)) + data, 4, u32(0))


def http_capture(values, code_page=1252):
    http = MapiHttp(endpoint="nspi")
    frames = [http.exchange("GetTemplateInfo", request(code_page), response(tag, data, code_page)) for tag, data in values]
    return bytes(http.pcap), [second for _, second in frames]


def rpc_capture(values, code_page=1252):
    pcap = Pcap()
    rpc = Rpc(pcap, NSPI)
    frames = [rpc.exchange(GET_TEMPLATE_INFO, rpc_request(code_page), rpc_response(tag, data)) for tag, data in values]
    return bytes(pcap), [second for _, second in frames]


def decode(tshark, values, capture=http_capture, **more):
    """The response of each (tag, value)."""
    data, frames = capture(values, **more)
    shown = {packet.number: packet for packet in tshark.pdml(data)}
    return [shown[frame] for frame in frames]


def trouble(packet):
    return packet.experts + [node.showname for node in packet.all(UNDECODED)] + packet.malformed


def properties(values):
    """A capture with RopGetPropertiesAll, and the frame of its response."""
    http = MapiHttp()
    buffers = [rpc_header_ext(rop_buffer(rops, [0x12]))
               for rops in (get_properties_all(), get_properties_all_response(values))]
    _, frame = http.exchange("Execute", execute_request(buffers[0]), META + execute_response(buffers[1]))
    return bytes(http.pcap), frame


# ---- templates ----

def template(rows, gap=b"", kind=1, codec="cp1252"):
    """rows: (x, width, y, height, type, flags, dwType, ulSize, text or None). gap: bytes before the strings."""
    out, texts = words(kind, len(rows)), gap
    at = len(out) + 36 * len(rows)
    for *numbers, text in rows:
        out += words(*numbers, at + len(texts) if text is not None else 0)
        texts += b"" if text is None else text.encode(codec) + b"\0"
    return out + texts


def read(data):
    """[(nine numbers, text)], MS-OXOABKT 2.2.2.1.1 to 2.2.2.1.3."""
    kind, count = struct.unpack_from("<II", data)
    assert kind == 1
    found = []
    for i in range(count):
        numbers = struct.unpack_from("<9I", data, 8 + 36 * i)
        at = numbers[8]
        found.append((numbers, data[at:data.index(0, at)].decode("cp1252") if at else None))
    return found


FIELDS = ["t_row.x_pos", "t_row.delta_x", "t_row.y_pos", "t_row.delta_y", "t_row.control_type", "t_row.control_flags",
          "cntrl.dw_type", "cntrl.ul_size", "cntrl.ul_string"]


def rows_of(packet):
    return [node for node in packet.walk() if node.name == "oxcdata.t_row_set.rows"]


def check_template(packet, data):
    expected, rows = read(data), rows_of(packet)
    assert packet.first("oxprops.template_data").bytes == data
    assert packet.first("oxcdata.t_row_set.type").int() == 1
    assert packet.first("oxcdata.t_row_set.c_rows").int() == len(expected) == len(rows)
    for row, (numbers, text) in zip(rows, expected):
        assert [row.first(f"oxcdata.{name}").int() for name in FIELDS] == list(numbers)
        string = row.first("oxcdata.cntrl.string")
        assert (string.show if string is not None else None) == text
        assert WORDS[numbers[4]] in row.showname
        assert text is None or f'"{text}"' in row.showname
        if numbers[6]:
            assert row.first("oxcdata.property_id").int() == numbers[6] >> 16
    assert not trouble(packet)


def logged(operations):
    return [bytes(int(byte, 16) for byte in one["resp"]["ppData"]["lpProps"][0]["Value"]["bin"]["lpb"])
            for one in operations("rpctcp-nspi") if one.get("opnum") == GET_TEMPLATE_INFO and one["interface"] == "nspi"
            and one["resp"]["ppData"]]


def test_templates_over_rpc(packets, operations):
    answers = [response for _, response in rpc_calls(packets("rpctcp-nspi"), "oxnspi")[GET_TEMPLATE_INFO]
               if response.first("oxprops.template_data") is not None]
    expected = logged(operations)
    assert len(answers) == len(expected) == 2
    for packet, data in zip(answers, expected):
        check_template(packet, data)


def test_templates_over_http(packets, operations):
    frames, seen = by_request_id(packets("mapihttp-nspi")), 0
    for one in operations("mapihttp-nspi"):
        if one["request_type"] != "GetTemplateInfo" or not (one.get("resp") or {}).get("Row"):
            continue
        packet = frames[one["request_id"]][False]
        data = packet.first("oxprops.template_data").bytes
        assert hashlib.sha1(data).hexdigest() == one["resp"]["Row"][0]["value"]["sha1"]
        check_template(packet, data)
        seen += 1
    assert seen == 3


EVERY = [(1, 2, 3, 4, kind, 1 << i % 7, 0 if kind in (LABEL, GROUP, PAGE) else 0x3001001E, 10 * i,
          None if kind == MV_DROP else f"{i}&é") for i, kind in enumerate(WORDS)]


@pytest.mark.parametrize("capture", [http_capture, rpc_capture])
def test_every_control(tshark, capture):
    data = template(EVERY)
    packet, with_gap = decode(tshark, [(TEMPLATE, data), (TEMPLATE, template(EVERY, gap=bytes(4)))], capture)
    check_template(packet, data)
    assert not trouble(with_gap)                # zeros before the strings, as Exchange has them
    names = ["DT_MULTILINE", "DT_EDITABLE", "DT_REQUIRED", "DT_SET_IMMEDIATE", "DT_PASSWORD_EDIT", "DT_ACCEPT_DBCS",
             "DT_SET_SELECTION"]
    for i, row in enumerate(rows_of(packet)):
        bits = [node for node in row.walk() if node.name.startswith("oxcdata.t_row.control_flags.")]
        assert [node.label for node in bits if node.int()] == [names[i % 7]]
    assert [row.showname.split(": ", 1)[1] for row in rows_of(packet)][:3] == [
        'label "0&é"', 'edit PidTagDisplayName "1&é"', 'list box PidTagDisplayName "2&é"']


def test_what_the_document_forbids(tshark):
    kind, flags = decode(tshark, [(TEMPLATE, template([(0, 0, 0, 0, PAGE, 0, 0, 0, "x")], kind=2)),
                                  (TEMPLATE, template([(0, 0, 0, 0, EDIT, 0x80, 0x3001001E, 0, "*")]))])
    assert kind.experts == ["Type is 2, must be 1"]
    assert flags.experts == ["ControlFlags: bits 0x80 are set, which have no meaning"]


def test_offsets(tshark):
    """Shared, out of order, into the rows, behind the end, without an end."""
    def rows(*offsets):
        return words(1, len(offsets)) + b"".join(words(0, 0, 0, 0, LABEL, 0, 0, 0, at) for at in offsets)

    end = 8 + 36 * 3
    shared, swapped, inside, beyond, unended, unread = decode(tshark, [(TEMPLATE, data) for data in (
        rows(end, end, end + 1) + b"ab\0",
        rows(end + 4, end + 2, end) + b"a\0b\0c\0",
        rows(8, end, end) + b"a\0",
        rows(end + 2, 0xFFFFFFFF, end) + b"a\0",
        rows(end, end, end) + b"abc",
        rows(end, end, end) + b"a\0lost\0")])
    assert [node.show for node in shared.all("oxcdata.cntrl.string")] == ["ab", "ab", "b"] and not trouble(shared)
    assert [node.show for node in swapped.all("oxcdata.cntrl.string")] == ["c", "b", "a"] and not trouble(swapped)
    assert inside.experts == [f"ulString is 8, inside the fields before it of {end + 2} bytes"]
    assert beyond.experts == [f"ulString is {offset}, beyond the block of {end + 2} bytes" for offset in (end + 2, 0xFFFFFFFF)]
    assert [text.startswith("String: no terminating zero in the 3 bytes") for text in unended.experts[:3]] == [True] * 3
    for packet in (inside, beyond, unended, unread):
        assert len(rows_of(packet)) == 3
    assert [node.bytes for node in unread.all(UNDECODED)] == [b"lost\0"]


def one_long_string(count):
    """A template of so many rows, which all name the same eight million characters."""
    end = 8 + 36 * count
    data = words(1, count) + words(0, 0, 0, 0, LABEL, 0, 0, 0, end) * count + b"x" * 8000000 + b"\0"
    return response(TEMPLATE, data)


def test_many_rows_with_one_long_string(tshark):
    """Each row shows its string, shortened: the text does not grow with rows times string."""
    http = MapiHttp(endpoint="nspi")
    http.exchange("GetTemplateInfo", request(), one_long_string(1500))
    text = tshark.run(bytes(http.pcap), "-V").stdout
    assert text.count("xxxx") and len(text) < 16000000


# ---- scripts ----

SLASH = words(JUMP_NOT_EXISTS, NODE, 52, JUMP_NOT_EXISTS, USER, 52, EMIT, NODE, EMIT_STRING, 56, EMIT, USER, HALT,
              ERROR) + b"/\0"
SLASH_LINES = ["0: Jump If Not Exists 0x6800 to 52", "12: Jump If Not Exists 0x6801 to 52",
               "24: Emit Property Value 0x6800", '32: Emit String "/"', "40: Emit Property Value 0x6801", "48: Halt",
               "52: Error"]
# All ten instructions, then two strings at 92 and 95.
ALL = words(EMIT, 0x3A0A001E, UPPER, 0x3A0A001E, EMIT_STRING, 92, UPPER_STRING, 95, JUMP_EQUAL, 0x3A0A001E, 0x3001001E, 72,
            JUMP_EQUAL_VALUE, 0x3A0A001E, 92, 88, JUMP, 88, HALT, JUMP_NOT_EXISTS, 0x3A0A001E, 0, ERROR) + b"ab\0c\0"
ALL_LINES = ["0: Emit Property Value PidTagInitials", "8: Emit Upper Property PidTagInitials", '16: Emit String "ab"',
             '24: Emit Upper String "c"', "32: Jump If Equal Properties PidTagInitials, PidTagDisplayName to 72",
             '48: Jump If Equal Values PidTagInitials, "ab" to 88', "64: Jump to 88", "72: Halt",
             "76: Jump If Not Exists PidTagInitials to 0", "88: Error"]


def lines_of(packet):
    return [node.showname.split(": ", 1)[1] for node in packet.walk() if node.name == "oxcdata.script.script_data"]


@pytest.mark.parametrize("capture", [http_capture, rpc_capture])
def test_the_sdk_sample(tshark, capture):
    """With the number of instruction words in front, of all words, and without (as Exchange 2010 has it)."""
    values = [u32(14) + SLASH, u32(15) + SLASH + bytes(2), SLASH, SLASH + bytes(2)]
    for packet, data in zip(decode(tshark, [(SCRIPT, data) for data in values], capture), values):
        assert packet.first("oxprops.script_data").bytes == data
        assert lines_of(packet) == SLASH_LINES
        sizes = [node.int() for node in packet.all("oxcdata.script.size")]
        assert sizes == ([data[0]] if data[0] > 4 else [])
        assert [node.show for node in packet.all("oxcdata.script_instruction.string")] == ["/"]
        assert not trouble(packet)
        assert "; ".join(SLASH_LINES) in packet.first("oxprops.script_data").parent.showname


def test_every_instruction(tshark):
    packet, = decode(tshark, [(SCRIPT, u32(23) + ALL)])
    assert lines_of(packet) == ALL_LINES and not trouble(packet)
    assert [node.show for node in packet.all("oxcdata.script_instruction.string")] == ["ab", "c", "ab"]
    assert [node.int() for node in packet.all("oxcdata.script_instruction.jump_offset")] == [72, 88, 88, 0]


def test_scripts_that_are_none(tshark):
    unknown, operand, far = decode(tshark, [(SCRIPT, data) for data in (
        words(3, EMIT, NODE, 7), words(2, EMIT, NODE, 99, 99), words(3, EMIT_STRING, 4096, HALT))])
    assert unknown.experts[0] == "Instruction: 0x7 is not a known value"
    assert lines_of(operand) == ["0: Emit Property Value 0x6800"]
    assert [node.bytes for node in operand.all(UNDECODED)] == [words(99, 99)]
    assert far.experts == ["StringOffset is 4096, beyond the block of 12 bytes"]
    assert [line.split(": ")[1].split(' "')[0] for line in lines_of(far)] == ["Emit String", "Halt"]


# ---- robustness ----

@pytest.mark.parametrize("tag,data", [(TEMPLATE, template(EVERY)), (SCRIPT, u32(23) + ALL), (SCRIPT, SLASH)],
                         ids=["template", "script", "script-without-size"])
def test_cut_at_every_byte(tshark, tag, data):
    """What came before the cut stays, nothing breaks, and nothing is invented."""
    whole, *cut = decode(tshark, [(tag, data)] + [(tag, data[:size]) for size in range(1, len(data))])
    names = {node.name for node in whole.walk()}
    for size, packet in enumerate(cut, 1):
        assert not packet.malformed, size
        inside = {node.name for node in packet.walk() if node.name.startswith("oxcdata.")}
        assert inside <= names | {"oxcdata.script.size"}, size
        covered = [node for node in packet.walk() if node.name == UNDECODED or not node.children]
        assert covered and packet.first("oxnspi.get_template_info.code_page") is not None


def test_counts_that_lie(tshark):
    for count in (0, 1, 0x10000000, 0xFFFFFFFF):
        packet, script = decode(tshark, [(TEMPLATE, words(1, count) + template(EVERY)[8:]),
                                         (SCRIPT, u32(count) + SLASH)])
        assert not packet.malformed and not script.malformed
        assert len(rows_of(packet)) == min(count, len(EVERY)) or count > len(EVERY)


def test_in_a_mailbox_the_ids_are_others(tshark):
    """Outlook's restrictions have values of their own under 0x0001; there is no template in a mailbox."""
    capture, frame = properties([tagged(TEMPLATE, template(EVERY)), tagged(SCRIPT, SLASH)])
    packet = next(packet for packet in tshark.pdml(capture) if packet.number == frame)
    assert [node.bytes for node in packet.all("oxcdata.value.binary")] == [template(EVERY), SLASH]
    assert not rows_of(packet) and not packet.experts
