"""8-bit strings of the address book are in the code page that the request names (MS-OXNSPI 2.2.8, 3.1.4.3).

What the bytes mean is Python's codecs' word, and for CP_TELETEX ITU-T T.61's.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
from encode import text16, u32
from pcap import META, NSPI, MapiHttp, Pcap, Rpc
from stubs import HANDLE, join
from test_template_info import EDIT, TEMPLATE, http_capture, rpc_capture, template
from trees import tree

NAME8, NAME16 = 0x3001001E, 0x3001001F
GET_PROPS, MOD_PROPS, RESOLVE_NAMES = 9, 11, 19
UNKNOWN = 708                                   # Arabic of MS-DOS: nothing here decodes it
PAGES = {437: ("cp437", "Café ½"), 855: ("cp855", "Привет"), 866: ("cp866", "Привет"), 874: ("cp874", "สวัสดี"),
         932: ("cp932", "山田 太郎 ﾔﾏﾀﾞ"), 936: ("gbk", "王小明"), 949: ("cp949", "김철수 똠"), 950: ("cp950", "陳大文"),
         1250: ("cp1250", "Dvořák"), 1251: ("cp1251", "Иванов"), 1252: ("cp1252", "Müller €"), 1253: ("cp1253", "Παπαδόπουλος"),
         1254: ("cp1254", "Şahin"), 1255: ("cp1255", "שלום"), 1256: ("cp1256", "محمد"), 1257: ("cp1257", "Bērziņš"),
         1258: ("cp1258", "Đăng"), 10000: ("mac_roman", "Müller"), 20127: ("ascii", "Smith"), 20866: ("koi8-r", "Иванов"),
         21866: ("koi8-u", "Їжак"), 28591: ("iso8859-1", "Müller"), 28592: ("iso8859-2", "Dvořák"), 28593: ("iso8859-3", "Ħ"),
         28594: ("iso8859-4", "Bērziņš"), 28595: ("iso8859-5", "Иванов"), 28596: ("iso8859-6", "محمد"),
         28597: ("iso8859-7", "Παπα"), 28598: ("iso8859-8", "שלום"), 28599: ("iso8859-9", "Şahin"),
         28603: ("iso8859-13", "Bērziņš"), 28605: ("iso8859-15", "Müller €"), 51932: ("euc_jp", "山田"),
         51949: ("euc_kr", "김철수"), 54936: ("gb18030", "王小明 ㄅ"), 65001: ("utf-8", "山田 Müller")}
# T.61: a diacritical mark comes before its letter. What is only ASCII stays so, as in Windows' page.
TELETEX = {b"M\xc8uller": "Müller", b"Caf\xc2e": "Café", b"/o=Org/cn={x}": "/o=Org/cn={x}"}


def stat(code_page):
    return struct.pack("<9I", 0, 0, 0x1234, 0, 0, 0, code_page, 0x409, 0x409)


# ---- over HTTP, MS-OXCMAPIHTTP 2.2.5.7 ----

def get_props(code_page):
    return u32(0) + b"\xff" + stat(code_page) + b"\0" + u32(0)


def props(code_page, *values):
    """values: (tag, bytes as on the wire)."""
    return (META + u32(0) * 2 + u32(code_page) + b"\xff" + u32(len(values))
            + b"".join(u32(tag) + b"\xff" + data for tag, data in values) + u32(0))


def over_http(tshark, calls, *more):
    """calls: (page asked, page answered, value). The responses."""
    http, frames = MapiHttp(endpoint="nspi"), []
    for asked, answered, data in calls:
        frames.append(http.exchange("GetProps", get_props(asked), props(answered, (NAME8, data + b"\0")))[1])
    shown = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap), *more)}
    return [shown[frame] for frame in frames]


# ---- over RPC, MS-OXNSPI 3.1.4.1.7 ----

def rpc_props(data):
    """PropertyRow_r with one 8-bit string."""
    return join(u32(0x20000), u32(0), u32(1), u32(0x20004), u32(1), u32(NAME8), u32(0), u32(0x1E), u32(0x20008),
                u32(len(data) + 1), u32(0), u32(len(data) + 1), data + b"\0", 4, u32(0))


def over_rpc(tshark, calls, *more):
    pcap = Pcap()
    rpc, frames = Rpc(pcap, NSPI), []
    for asked, data in calls:
        frames.append(rpc.exchange(GET_PROPS, HANDLE + u32(0) + stat(asked) + u32(0), rpc_props(data))[1])
    shown = {packet.number: packet for packet in tshark.pdml(bytes(pcap), *more)}
    return [shown[frame] for frame in frames]


def check(packet, text):
    node = packet.first("oxprops.display_name")
    assert node.show == text
    assert f'PidTagDisplayName: "{text}"' in node.parent.showname
    assert "[code page" not in node.showname and not packet.experts


def test_every_page_over_http(tshark):
    packets = over_http(tshark, [(page, page, text.encode(codec)) for page, (codec, text) in PAGES.items()])
    for (_, text), packet in zip(PAGES.values(), packets):
        check(packet, text)


def test_every_page_over_rpc(tshark):
    packets = over_rpc(tshark, [(page, text.encode(codec)) for page, (codec, text) in PAGES.items()])
    for (_, text), packet in zip(PAGES.values(), packets):
        check(packet, text)


def test_teletex(tshark):
    for packet, text in zip(over_rpc(tshark, [(20261, data) for data in TELETEX]), TELETEX.values()):
        check(packet, text)


def test_the_answer_has_the_last_word(tshark):
    """Over HTTP the response says what it is in; 0, as in failures, says nothing."""
    for packet in over_http(tshark, [(1252, 1251, "Иванов".encode("cp1251")), (1251, 0, "Иванов".encode("cp1251"))]):
        check(packet, "Иванов")


def test_each_call_has_its_own(tshark):
    first, second = over_rpc(tshark, [(932, "山田".encode("cp932")), (1253, "Παπα".encode("cp1253"))])
    check(first, "山田")
    check(second, "Παπα")


def test_no_page(tshark):
    """A STAT that names none: Windows-1252, and a note says so where it matters."""
    nothing, plain = over_rpc(tshark, [(0, "Müller".encode("cp1252")), (0, b"Mueller")])
    assert nothing.first("oxprops.display_name").show == "Müller"
    assert [str(one) for one in nothing.experts] == ["Nothing tells the code page of 8-bit text here: read as code page 1252"]
    check(plain, "Mueller")


def test_both_passes(tshark):
    calls = [(932, "山田".encode("cp932")), (UNKNOWN, b"\xe9\xe8"), (1251, "Иванов".encode("cp1251"))]
    for decode in (over_rpc, lambda t, c, *more: over_http(t, [(page, page, data) for page, data in c], *more)):
        once, twice = ([line for packet in decode(tshark, calls, *more) for line in tree(packet)] for more in ((), ("-2",)))
        assert once == twice and len(once) > 20


def test_pages_that_are_not_known(tshark):
    """Windows-1252, and the item says so where it matters."""
    guess, plain, unicode, huge = over_rpc(tshark, [(UNKNOWN, b"caf\xe9"), (UNKNOWN, b"cafe"), (1200, b"caf\xe9"),
                                                    (0xFFFFFFFF, b"caf\xe9")])
    assert guess.first("oxprops.display_name").show == "café"
    assert guess.first("oxprops.display_name").showname.endswith("café [code page 708]")
    assert [str(one) for one in guess.experts] == ["Code page 708 is not known: read as code page 1252"]
    assert "[" not in plain.first("oxprops.display_name").showname
    assert unicode.first("oxprops.display_name").showname.endswith("[code page 1200]")
    assert huge.first("oxprops.display_name").show == "café"


@pytest.mark.parametrize("page,data,text", [(932, b"a\x81", "a\ufffd"), (932, b"\x81\x20b", "\ufffd b"),
                                            (932, b"\xff\xfe", "\ufffd\ufffd"), (949, b"\xc1", "\ufffd"),
                                            (1253, b"\xaaa", "\ufffda"), (65001, b"\xffa", "\ufffda"), (1253, b"", "")])
def test_bytes_that_are_no_character(tshark, page, data, text):
    packet, = over_rpc(tshark, [(page, data)])
    assert packet.first("oxprops.display_name").show == text
    assert not packet.malformed


def test_long_text_is_cut_between_characters(tshark):
    text = "a" + "山" * 60
    packet, = over_rpc(tshark, [(932, text.encode("cp932"))])
    node = packet.first("oxprops.display_name")
    assert node.show == text
    assert f'PidTagDisplayName: "{text[:40]} …"' in node.parent.showname


def test_unicode_strings_have_no_page(tshark):
    http = MapiHttp(endpoint="nspi")
    _, frame = http.exchange("GetProps", get_props(932), props(932, (NAME16, text16("Müller"))))
    packet = next(packet for packet in tshark.pdml(bytes(http.pcap)) if packet.number == frame)
    assert packet.first("oxprops.display_name").show == "Müller"


@pytest.mark.parametrize("capture", [http_capture, rpc_capture])
def test_templates(tshark, capture):
    """MS-OXOABKT 2.2.2.1.3: the strings of controls are in the code page that was asked for."""
    data = template([(0, 0, 0, 0, EDIT, 0, NAME8, 0, "Имя")], codec="cp1251")
    pcap, (frame,) = capture([(TEMPLATE, data)], code_page=1251)
    packet = next(packet for packet in tshark.pdml(pcap) if packet.number == frame)
    assert packet.first("oxcdata.cntrl.string").show == "Имя"
    assert 'edit PidTagDisplayName "Имя"' in packet.first("oxcdata.t_row_set.rows").showname


def test_requests(tshark):
    """NspiModProps and NspiResolveNames have the STAT before the strings."""
    name = "Иванов".encode("cp1251")
    pcap = Pcap()
    rpc = Rpc(pcap, NSPI)
    row = join(u32(0), u32(1), u32(0x20004), u32(1), u32(NAME8), u32(0), u32(0x1E), u32(0x20008), u32(len(name) + 1), u32(0),
               u32(len(name) + 1), name + b"\0", 4)
    modified = rpc.exchange(MOD_PROPS, HANDLE + u32(0) + stat(1251) + u32(0) + row)[0]
    names = join(u32(1), u32(1), u32(0x20004), u32(len(name) + 1), u32(0), u32(len(name) + 1), name + b"\0", 4)
    resolved = rpc.exchange(RESOLVE_NAMES, HANDLE + u32(0) + stat(1251) + u32(0) + names)[0]
    shown = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    assert shown[modified].first("oxprops.display_name").show == "Иванов"
    assert "Иванов" in [node.show for node in shown[resolved].starting("oxnspi.")]
