"""Compressed RTF (MS-OXRTFCP), and the HTML or text that it was made of (MS-OXRTFEX).

The bytes and texts are the documents' examples, as public libraries' tests have them, and those libraries' own.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import time

import lzfu
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pcap import MapiHttp
from rules import SUBJECT, binary, clean, decode, exchange
from encode import tagged
from vectors import of

RTF = 0x10090102
NAME = "oxcdata.rtf_compressed."


def values(tshark, several, *args):
    """The packets of compressed values, each of which has another property behind it."""
    packets = decode(tshark, [[binary(RTF, one), tagged(SUBJECT, "behind")] for one in several], *args)
    assert [packet.first("oxprops.subject").show for packet in packets] == ["behind"] * len(packets)
    assert all(packet.malformed == [] for packet in packets)
    return packets


def shown(packet, field):
    """The bytes of an item that has a data source of its own; None: there is no item."""
    node = packet.first(NAME + field)
    return node and node.bytes


def lines(packet, field):
    """The text below the item, as it shows."""
    below = packet.first(NAME + field).first("data-text-lines")
    assert below is not None
    return [node.show for node in below.children]


def whole(rtf):
    return lzfu.value(rtf, len(rtf), lzfu.UNCOMPRESSED)


# ---- compression: MS-OXRTFCP ----

# Sections 3.1.1 and 3.1.2, the second of which copies what it is just writing. delimitry/compressed_rtf has both, and
# the third.
HELLO = (bytes.fromhex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c64"
                       "7d0a800fa0"), b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n")
CROSSING = (bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0"),
            b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}")
PLAIN = (b'.\0\0\0"\0\0\0MELA\0\0\0\0{\\rtf1\\ansi\\ansicpg1252\\pard test}', b"{\\rtf1\\ansi\\ansicpg1252\\pard test}")


def test_examples(tshark):
    examples = [HELLO, CROSSING, PLAIN]
    for packet, (_, rtf) in zip(values(tshark, [data for data, _ in examples]), examples):
        assert clean(packet), packet.experts
        assert shown(packet, "rtf") == rtf


def test_tree(tshark):
    packet, = values(tshark, [HELLO[0]])
    assert packet.first(NAME + "crc").int() == 0xA7C7C5F1
    assert packet.first(NAME + "rtf").showname == "Decompressed RTF: 43 bytes"
    assert lines(packet, "rtf") == ["{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\\r\\n"]
    assert packet.first(NAME + "text").showname == "Text of RTF: 11 characters"
    assert lines(packet, "text") == ["hello world"] and packet.first(NAME + "html") is None
    packet, = values(tshark, [PLAIN[0]])
    assert packet.first(NAME + "rtf").showname == "RTF: 34 bytes"


def test_data_sources(tshark):
    """As people ask for who want to read a body: its text is a page of its own."""
    text = tshark.run(one_capture(HELLO[0]), "-V", "-x").stdout
    assert "Decompressed RTF (43 bytes):" in text and "Text of RTF (11 bytes):" in text
    assert "[Decompressed RTF: 43 bytes]" in text and "[Text of RTF: 11 characters]" in text


def one_capture(data):
    http, one = MapiHttp(), exchange([binary(RTF, data)])
    http.exchange(one.kind, one.request, one.response)
    return bytes(http.pcap)


def test_file_of_libfmapi(tshark):
    vector, = of("LZFu")
    packet, = values(tshark, [bytes.fromhex(vector["hex"])])
    assert clean(packet) and len(shown(packet, "rtf")) == 0xC3
    assert shown(packet, "rtf").startswith(rb"{\rtf1\ansi\ansicpg1252")


def test_own_compressor_is_the_documents():
    assert lzfu.compress(HELLO[1]) == HELLO[0] and lzfu.compress(CROSSING[1]) == CROSSING[0]


@settings(max_examples=20)
@given(st.lists(st.tuples(st.lists(st.one_of(st.binary(min_size=1, max_size=40), st.sampled_from(
    [rb"\par ", rb"\pard\plain\f0", b"hello world", b"a" * 60, bytes(range(256)) * 3])), max_size=30).map(b"".join),
    st.booleans()), min_size=1, max_size=12))
def test_round_trip(tshark, several):
    several = [(rtf, matching) for rtf, matching in several if rtf]
    packets = values(tshark, [lzfu.compress(rtf, matching) for rtf, matching in several])
    for packet, (rtf, _) in zip(packets, several):
        assert clean(packet) and shown(packet, "rtf") == rtf


def test_dictionary_wraps(tshark):
    """Twice as long as the dictionary, with matches over its end and from its newest to its oldest byte."""
    rtf = b"{\\rtf1 " + b"".join(b"%d times %d;" % (i, i * i % 77) for i in range(900)) + b"}"
    packet, = values(tshark, [lzfu.compress(rtf)])
    assert len(rtf) > 2 * lzfu.SIZE and clean(packet) and shown(packet, "rtf") == rtf


def test_padding_behind_the_end(tshark):
    """Section 2.1.3.1.1: PADDING may follow."""
    contents = HELLO[0][16:] + b"\0\1\2"
    packet, = values(tshark, [lzfu.value(contents, len(HELLO[1]))])
    assert clean(packet) and shown(packet, "rtf") == HELLO[1]


# ---- what is not as it should be ----

OTHER_CRC = lzfu.compress(HELLO[1], crc=0x12345678)
WRONG = {
    "crc": (OTHER_CRC, HELLO[1], ["CRC is 0x12345678, that of CONTENTS is 0xa7c7c5f1"]),
    "rawsize too large": (lzfu.compress(HELLO[1], rawsize=44), HELLO[1],
                          ["RAWSIZE is 44, but CONTENTS have 43 bytes of RTF"]),
    "rawsize far too large": (lzfu.compress(HELLO[1], rawsize=0xFFFFFF), HELLO[1],
                              ["RAWSIZE is 16777215, but CONTENTS have 43 bytes of RTF"]),
    "rawsize too small": (lzfu.compress(HELLO[1], rawsize=40), HELLO[1][:40],
                          ["CONTENTS hold more than RAWSIZE, behind 40 bytes of RTF"]),
    "no rawsize": (lzfu.compress(HELLO[1], rawsize=0), None,
                   ["CONTENTS hold more than RAWSIZE, behind 0 bytes of RTF"]),
    "no end": (lzfu.value(HELLO[0][16:-2], 43), HELLO[1],
               ["CONTENTS end without the mark of their end, behind 43 bytes of RTF"]),
    "not written yet": (lzfu.value(lzfu.runs([b"a", 4000 << 4]), 3), b"a",
                        ["CONTENTS refer to bytes that were not there before, behind 1 byte of RTF"]),
    "just not written yet": (lzfu.value(lzfu.runs([209 << 4]), 3), None,
                             ["CONTENTS refer to bytes that were not there before, behind 0 bytes of RTF"]),
    "comptype": (lzfu.compress(HELLO[1], comptype=0x44434241), None,
                 ["COMPTYPE 0x44434241 is neither COMPRESSED nor UNCOMPRESSED"]),
    "uncompressed, too large": (lzfu.value(PLAIN[1], 35, lzfu.UNCOMPRESSED), PLAIN[1],
                                ["RAWSIZE is 35, but CONTENTS have 34 bytes of RTF"]),
    "uncompressed, too small": (lzfu.value(PLAIN[1], 33, lzfu.UNCOMPRESSED), PLAIN[1][:33],
                                ["CONTENTS hold more than RAWSIZE, behind 33 bytes of RTF"]),
    "compsize too large": (lzfu.compress(HELLO[1], compsize=100), HELLO[1], ["43 bytes of RTF, COMPRESSED, cut"]),
    "compsize of nothing": (lzfu.compress(HELLO[1], compsize=11), HELLO[1], ["43 bytes of RTF, COMPRESSED, cut"]),
    "empty": (lzfu.value(b"", 0, lzfu.UNCOMPRESSED), None, []),
}


def test_wrong(tshark):
    packets = values(tshark, [data for data, _, _ in WRONG.values()])
    for packet, (name, (_, rtf, experts)) in zip(packets, WRONG.items()):
        assert packet.experts == experts, name
        assert shown(packet, "rtf") == rtf, name


def test_cut_anywhere(tshark):
    """What is there is decompressed, and told to be a part."""
    for data, rtf in (HELLO, CROSSING, PLAIN):
        sizes = range(16, len(data))
        full = 0
        for size, packet in zip(sizes, values(tshark, [data[:size] for size in sizes])):
            part = shown(packet, "rtf") or b""
            assert len(part) >= full and rtf.startswith(part)
            assert [one for one in packet.experts if one.endswith(", cut")] and len(packet.experts) == 1
            full = len(part)
            if 0 < full < len(rtf):
                first = f"RTF: the first {full} byte{'s' * (full > 1)} of {len(rtf)}"
                assert packet.first(NAME + "rtf").showname.endswith(first)
        assert full >= len(rtf) - 5


def test_limit(tshark):
    """What is longer than the preference allows is not decompressed, and that is told."""
    claiming = lzfu.compress(HELLO[1], rawsize=0xFFFFFFFF)
    packets = values(tshark, [HELLO[0], CROSSING[0], claiming], "-o", "oxcdata.rtf_max:42")
    assert [shown(packet, "rtf") for packet in packets] == [None, CROSSING[1], None]
    assert packets[0].experts == ["RTF of 43 bytes is not decompressed: the preference oxcdata.rtf_max allows 42"]
    assert len(packets[2].experts) == 1 and "4294967295 bytes" in packets[2].experts[0]
    assert packets[0].first(NAME + "rawsize").int() == 43 and len(packets[0].all(NAME + "not_shown")) == 1


def test_nothing_else_changes(tshark):
    """Neither the columns nor the list of protocols tell of the dissectors that show the text."""
    capture = one_capture(HELLO[0])
    plain, shown_too = ([line for line in tshark.run(capture, "-T", "fields", "-e", "frame.protocols", "-e", column,
                                                     *fields).stdout.splitlines()]
                        for column, fields in (("_ws.col.Info", ()), ("_ws.col.Info", ("-e", NAME + "text"))))
    without = [line.partition("\thello world")[0].rstrip("\t") for line in shown_too]
    assert without == [line.rstrip("\t") for line in plain]
    assert any("hello world" in line for line in shown_too) and "text" not in "".join(plain)


def test_filter_by_what_is_in_a_body(tshark):
    frames = tshark.run(one_capture(HELLO[0]), "-Y", 'oxcdata.rtf_compressed.text contains "hello world"').stdout
    assert len(frames.splitlines()) == 1


# ---- HTML and text: MS-OXRTFEX ----

# Section 3.1, with the line ends that RTF leaves to its writer; seamustuohy/RTFDE and mazira/rtf-stream-parser have it.
DOCUMENT = rb"""{\rtf1\ansi\ansicpg1251\fromhtml1 \deff0
{\fonttbl {\f0\fmodern Courier New;}{\f1\fswiss Arial;}{\f2\fswiss\fcharset0 Arial;}}
{\colortbl\red0\green0\blue0;\red0\green0\blue255;}
{\*\htmltag64}
\uc1\pard\plain\deftab360 \f0\fs24
{\*\htmltag <HTML><head>\par
<style>\par
<!--\par
/* Style Definitions */\par
p.MsoNormal, li.MsoNormal \{font-family:Arial;\}\par
-->\par
</style>\par
\tab <!-- This is a HTML comment.\par
There is a horizontal tab (%x09) character before the comment, \par
and some new lines inside the comment. -->\par
</head>\par
<body>\par
<p\par
class="MsoNormal">}
{\htmlrtf \f1 \htmlrtf0 Note the line break inside a P tag. {\*\htmltag <b>}{\htmlrtf \b
\htmlrtf0 This is bold text{\*\htmltag </b>}} \htmlrtf\par\htmlrtf0}
\htmlrtf \par \htmlrtf0
{\*\htmltag </p>\par
<p class="MsoNormal">\par}
{\htmlrtf \f1 \htmlrtf0 This is a normal text with a character references:
{\*\htmltag &nbsp;}\htmlrtf \'a0\htmlrtf0  {\*\htmltag &lt;}\htmlrtf <\htmlrtf0  {\*\htmltag
&uml;}\htmlrtf {\f2\'a8}\htmlrtf0{\*\htmltag <br>\par}\htmlrtf\line\htmlrtf0
characters that have special meaning in RTF: \{\}\\{\*\htmltag
<br>\par}\htmlrtf\line\htmlrtf0\htmlrtf\par\htmlrtf0}
{\*\htmltag </p>\par
<ol>\par
<li class="MsoNormal">}{\htmlrtf
{{\*\pn\pnlvlbody\pndec\pnstart1\pnindent360{\pntxta.}}\li360\fi-360{\pntext 1.\tab} \f1
\htmlrtf0 This is a list item}\htmlrtf\par\htmlrtf0}
{\*\htmltag \par
</ol>\par
</body>\par
</HTML>\par }}"""
HTML = """<HTML><head>
<style>
<!--
/* Style Definitions */
p.MsoNormal, li.MsoNormal {font-family:Arial;}
-->
</style>
\t<!-- This is a HTML comment.
There is a horizontal tab (%x09) character before the comment,\x20
and some new lines inside the comment. -->
</head>
<body>
<p
class="MsoNormal">Note the line break inside a P tag. <b>This is bold text</b> </p>
<p class="MsoNormal">
This is a normal text with a character references:&nbsp; &lt; &uml;<br>
characters that have special meaning in RTF: {}\\<br>
</p>
<ol>
<li class="MsoNormal">This is a list item
</ol>
</body>
</HTML>
"""


def encapsulated(body, fonts=b"", kind=b"fromhtml1", pages=rb"\ansi\ansicpg1252"):
    return rb"{\rtf1" + pages + b"\\" + kind + (rb"{\fonttbl" + fonts + b"}" if fonts else b" ") + body + b"}"


# Of mazira/rtf-stream-parser's tests, unless a comment says otherwise.
MADE_OF_HTML = [
    (encapsulated(rb"\uc0{{{{{\u104\u105\u8226}}}}}"), "hi•"),
    (encapsulated(rb"hi\u8226hello"), "hi•ello"),
    (encapsulated(rb"hi\u8226 hello"), "hi•ello"),
    (encapsulated(rb"{\uc3{hi\u8226 hello}}"), "hi•lo"),
    (encapsulated(rb"{{\uc5}hi\u8226 hello}"), "hi•ello"),
    (encapsulated(rb"\uc4{hi\u8226 he\\llo}"), "hi•lo"),
    (encapsulated(rb"\uc5{hi\u8226\u8226\'A0\bin3 {}hello}"), "hi•lo"),
    (encapsulated(rb"\uc15{hi\u8226\hel{}lo}"), "hi•lo"),
    (encapsulated(rb"{\*\htmltag hi\u-4064}"), "hi\uf020"),
    (encapsulated(rb"{\*\htmltag <sometag\{/>}"), "<sometag{/>"),
    (encapsulated(rb"{\*\htmltag \lquote hi\bullet}"), "‘hi•"),
    (encapsulated(rb"{\*\htmltag241 <!--[if gte mso 15]>&nbsp;\htmlrtf .\u32  \htmlrtf0<![endif]-->}"),
     "<!--[if gte mso 15]>&nbsp;<![endif]-->"),
    (encapsulated(rb"{\*\htmltag\'f0}", pages=rb"\ansi\ansicpg1253"), "π"),
    (encapsulated(rb"{\*\htmltag\'95}", pages=rb"\ansi"), "•"),
    (encapsulated(b"{\\*\\htmltag hi\x95}", pages=rb"\ansi"), "hi•"),
    (encapsulated(rb'{\*\htmltag84 <a href="mailto:a@b.net">}\htmlrtf {\field{\*\fldinst{HYPERLINK "mailto:a@b.net"}}'
                  rb'{\fldrslt\cf1\ul \htmlrtf0 a@b.net\htmlrtf }\htmlrtf0 \htmlrtf }\htmlrtf0{\*\htmltag92 </a>}'),
     '<a href="mailto:a@b.net">a@b.net</a>'),
    (encapsulated(rb"text\lquote\bullet\}"), "text‘•}"),
    (encapsulated(rb"\f0\'f0", rb"{\f0\fcharset161}"), "π"),
    (encapsulated(rb"\deff0\'f0", rb"{\f0\fcharset161}"), "π"),
    (encapsulated(rb"\deff0\'f0", rb"{\f0\cpg1253\fcharset255}"), "π"),
    (encapsulated(rb"\deff0\'f0", rb"{\f0\fcharset255\cpg1253}"), "π"),
    (encapsulated(rb"\deff0\'41", rb"{\f0\fcharset20127}"), "A"),
    (encapsulated(rb"\deff0\'E9", rb"{\f0\fcharset28591}"), "é"),
    (encapsulated(rb"\deff0\htmlrtf hello\htmlrtf0", rb"{\f0}"), None),
    (encapsulated(rb"\htmlrtf{\htmlrtf0}hello\htmlrtf0"), None),
    (encapsulated(rb"\htmlrtf\f1\htmlrtf0\'f0", rb"{\f1\cpg1253}"), "π"),
    (encapsulated(rb"\htmlrtf\f1\htmlrtf0\'a5\'c6\'a5\'e5", rb"{\f1\cpg936}"), "テュ"),
    (encapsulated(rb"{\*\htmltag64 <li>}\htmlrtf {{\*\pn\pnlvlblt\pnf2\pnindent360{\pntxtb\'b7}}\htmlrtf0 \li360 "
                  rb"\fi-360 {\pntext *\tab}Item 1{\*\htmltag244 <o:p>}{\*\htmltag252 </o:p>}\htmlrtf\par}\htmlrtf0"
                  rb"{\*\htmltag72 </li>}"),
     "<li>Item 1<o:p></o:p></li>"),
    (encapsulated(rb"{\*\someNewGroup some stupid text;}{\*\someNewGroup{\field some stupid text;}}"), None),
    (encapsulated(rb"{\*\htmltag0 <o:p>}\pard\plain\htmlrtf{\f2\htmlrtf0 <hello&" + b"\xa0goodbye>"
                  rb"{\*\htmltag0 </o:p>}\htmlrtf}"), "<o:p>&lt;hello&\xa0goodbye&gt;</o:p>"),
    (encapsulated(rb"\'e2\'80\'98hi\u8217", rb"{\f0\cpg65001}", pages=rb"\ansi\ansicpg1252\uc0\deff0"), "‘hi’"),
    (rb"{\rtf1\t3\t4\t5\t6\t7\t8\t9\fromhtml1 hello}hello", "hello"),
    (rb"{\rtf1\t3\t4\t5\t6\t7\t8\t9\fromhtml1 hello", "hello"),
    (encapsulated(rb"{\*\htmltag27 </html>}{\rtf1\ansi\ansicpg1252\deff0 {\fonttbl {\f0\fnil\fcharset0 ; } }\plain **"
                  rb"\par Only}"),
     "</html>**\r\nOnly"),
    # RTFDE's
    (encapsulated(rb"{\*\htmltag84 &#128522;}\htmlrtf \u55357\'20\u56542 ?\htmlrtf0"), "&#128522;"),
    (encapsulated(rb"{\uc1\u482??}\line{\uc2\u482??}\line{\uc1\u-10179 ?\u-8694 ?}\line{\uc2\u-10179 ??\u-8694 ??}"),
     "Ǣ?\r\nǢ\r\n😊\r\n😊"),
    (encapsulated(rb"This test is one string \bin20 " + bytes(range(1, 15)) + b"}{\\\r\n\0that is it."),
     "This test is one string that is it."),
    # characters of two bytes, with the second as it is and as hexadecimal digits (Python's cp950)
    (encapsulated(rb"\f5 Hello \'a4@\'a5\'5c", rb"{\f0\fswiss\fcharset0 Arial;}{\f5\fswiss\fcharset136 New MingLiu;}"),
     "Hello " + b"\xa4@\xa5\x5c".decode("cp950")),
    # a tag with rewritten links beside the tag itself: section 2.1.3.1.5
    (encapsulated(rb'{\*\mhtmltag84 <img src="mhtml:x">}{\*\htmltag84 <img src="x">}'), '<img src="x">'),
    (encapsulated(rb"a\~b\_c\-d\emdash\rdblquote"), "a\xa0b\xadcd—”"),
]
MADE_OF_TEXT = [
    (encapsulated(rb"{{\u-10179 ?\u-8704 ?}}", kind=b"fromtext"), "😀"),
    (encapsulated(rb"{{\u-10179\'3f\u-8704 ?}}", kind=b"fromtext"), "😀"),
    (encapsulated(rb"{\par\line\tab}", kind=b"fromtext"), "\r\n\r\n\t"),
    (encapsulated(rb"""\uc1 Plain text body: ! < > " ' \'80 \'9c \'a4 \'b4 \'bc \'bd \u-10175 ?\u-8434 ? """
                  rb"\u-10137 ?\u-8808 ? \u-10179 ?\u-8704 ?\par" b"\r\n", rb"{\f0\fswiss\fcharset0 Arial;}",
                  b"fromtext"),
     """Plain text body: ! < > " ' € œ ¤ ´ ¼ ½ 𠜎 𩶘 😀\r\n"""),
    # RTFDE's
    (rb"{\rtf1\ansi\ansicpg1252\fromtext \fbidis \deff0{\fonttbl {\f0\fswiss\fcharset0 Arial;} "
     rb"{\f4\fswiss\fcharset204 Arial;}} {\colortbl\red0\green0\blue0;} \uc1\pard\plain\deftab360 \f0\fs20 "
     rb"\htmlrtf{\f4\fs20\htmlrtf0 \'f4\htmlrtf\f0}\htmlrtf0 \par }", "  ф\r\n"),
    (rb"{\rtf1\fromtext\fbidis\ansi\deff0{\fonttbl{\f0\fnil\fcharset178 MS Sans Serif;}{\f1\fnil\fcharset0 "
     rb"MS Sans Serif;}}\viewkind4\uc1\pard\ltrpar\lang12289\f0\rtlch\fs16\'ca\'d1\'cc\'e3\'c9: \'d3\'e3\'ed\'d1 "
     rb"\'c7\'e1\'e3\'cc\'d0\'e6\'c8\f1\ltrch\par }", "ترجمة: سمير المجذوب\r\n"),
    (rb"{\rtf1\ansi\fbidis\ansicpg932\deff0\deftab720\fromtext{\fonttbl{\f0\fswiss\fcharset128 Times New Roman;}}"
     rb"{\*\bkmkstart BM_BEGIN}\pard\ql\plain\fs20\f0{\'82\'B7\'82\'DD\'82\'DC\'82\'B9\'82\'F1\'81\'42\line" b"\r\n}}",
     "すみません。\r\n"),
]
# Rich Text Format specification 1.9.1, and section 2.2.3.1: where it is not said what the document was made of.
NATIVE = [
    (rb"{\rtf1\t3\t4\t5\t6\t7\t8\t9\t10\fromhtml1 x{\*\htmltag <p>}}", "x"),
    (rb"{\rtf1 some text\fromhtml1}", "some text"),
    (rb"{\rtf1\ansi{\info{\author Me}}{\stylesheet{\s0 Normal;}}{\field{\*\fldinst{HYPERLINK x}}{\fldrslt{link}}}"
     rb"\cell a\row}",
     "link\ta\r\n"),
    (rb"{\rtf1\pc\'e1\ansi\'e1\mac\'87}", "ßáá"),
    (b"{\\rtf1 a\\\r\nb\r\nc\td}", "a\r\nbc\td"),
    (rb"{\rtf1 \'8}", "8"), (rb"{\rtf1 a\'", "a"), (b"{\\rtf1 a\\", "a"), (rb"{\rtf1 \'zz}", "zz"),
    (rb"{\rtf1 \u55357 ?x\u56842 ?}", "\ufffdx\ufffd"),
    (rb"{\rtf1 a\_b{\pntext 1.\tab}c}", "a\u2011b1.\tc"),
]
KINDS = {"HTML taken out of RTF": ("html", MADE_OF_HTML), "Text taken out of RTF": ("text", MADE_OF_TEXT),
         "Text of RTF": ("text", NATIVE)}


@pytest.mark.parametrize("label", KINDS)
def test_made_of(tshark, label):
    field, documents = KINDS[label]
    for packet, (rtf, text) in zip(values(tshark, [whole(rtf) for rtf, _ in documents]), documents):
        assert clean(packet), rtf
        found = shown(packet, field)
        assert (found and found.decode()) == text, rtf
        if text:
            assert packet.first(NAME + field).showname == f"{label}: {len(text)} character{'s' * (len(text) > 1)}"
            assert len(packet.all(NAME + "html") + packet.all(NAME + "text")) == 1


def test_example_of_the_document(tshark):
    packet, = values(tshark, [lzfu.compress(DOCUMENT)])
    assert clean(packet) and shown(packet, "rtf") == DOCUMENT
    assert shown(packet, "html").decode() == HTML.replace("\n", "\r\n")
    assert lines(packet, "html")[:3] == ["<HTML><head>\\r\\n", "<style>\\r\\n", "<!--\\r\\n"]


def test_no_rtf(tshark):
    """What does not begin as RTF does has no text that could be taken out."""
    packet, = values(tshark, [whole(b"just a text")])
    assert shown(packet, "rtf") == b"just a text" and shown(packet, "text") is None and shown(packet, "html") is None


@settings(max_examples=10)
@given(st.lists(st.text(st.characters(blacklist_categories=("Cs", "Cc"))), min_size=1, max_size=10))
def test_any_text(tshark, texts):
    """In \\u, as Outlook writes what the code page has not."""
    texts = [text for text in texts if text]
    units = [memoryview(text.encode("utf-16-le")).cast("h") for text in texts]
    documents = [encapsulated(b"".join(b"\\u%d ?" % unit for unit in one), kind=b"fromtext") for one in units]
    for packet, text in zip(values(tshark, [whole(rtf) for rtf in documents]), texts):
        assert shown(packet, "text").decode() == text


# ---- hostile ----

def test_hostile(tshark):
    documents = {
        b"{\\rtf1 " + b"{" * 30000: None,
        b"{\\rtf1 " + b"{" * 12000 + b"a" + b"}" * 12000 + b"b}c": "ab",
        b"{\\rtf1 " + b"}" * 30000: None,
        rb"{\rtf1\bin99999999999999999999 abc}": None,
        rb"{\rtf1 a\bin-5 b}": "ab",
        rb"{\rtf1\uc99999999999\u65 " + b"b" * 1000 + b"}c": "A",
        rb"{\rtf1\uc-3\u66 b}": "Bb",
        rb"{\rtf1\f-1\deff-2\'e9\f4294967295\'e9{\fonttbl{\f99999999\fcharset204}}\f99999999\'e9}": "ééй",
        rb"{\rtf1\ansicpg99999\'e9}": "é",
        rb"{\rtf1 " + b"\\" + b"a" * 5000 + b"1 x}": "x",
        rb"{\rtf1\u0\'00x" + b"\0}": "x",
        rb"{\rtf1\*\*\*\x a{\* b}{\*}c": None,
        rb"{\rtf1\fonttbl" + b"".join(b"\\f%d\\fcharset204" % i for i in range(1500)) + b"}": None,
    }
    for packet, (rtf, text) in zip(values(tshark, [whole(rtf) for rtf in documents]), documents.items()):
        found = shown(packet, "text")
        assert (found and found.decode()) == text, rtf[:60]


def test_many_values_that_claim_much(tshark):
    """A frame is not made to cost more by what its header fields claim; what has too many data sources is told."""
    one = binary(RTF, lzfu.compress(b"{\\rtf1 a}", rawsize=16 << 20))
    began = time.monotonic()
    packet, = decode(tshark, [[one] * 700])
    assert time.monotonic() - began < 20 and packet.malformed == []
    assert len(packet.all("oxprops.rtf_compressed")) == 700
    assert 90 <= len(packet.all(NAME + "rtf")) <= 101
    assert len([text for text in packet.experts if "has 200 data sources already" in text]) >= 590


def test_many_lines(tshark):
    """Of more lines than a tree should have, the first are shown; all are in the data source."""
    rtf = b"{\\rtf1 " + b"\\par " * 25000 + b"}"
    packet, = values(tshark, [lzfu.compress(rtf)])
    assert clean(packet) and shown(packet, "text") == b"\r\n" * 25000
    assert len(lines(packet, "text")) == 10000
    assert packet.first(NAME + "text").children[0].showname.endswith("(10000 lines), the first of more")
