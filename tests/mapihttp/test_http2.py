"""MAPI/HTTP over HTTP/2, in TLS and in the clear: the same tree as over HTTP/1.1, whether Wireshark makes trees or
not; and without headers, what the bodies' shape tells.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import ssl

import pcap as pcap_module
import pytest
from encode import execute_request, execute_response, get_properties_all, rop_buffer, rpc_header_ext, u32
from h2capture import H2, Clear, messages, replay
from pcap import META, Pcap
from tlscapture import Replayed, TlsConnection, contexts
from trees import compare, facts, info
from wireshark import CAPTURES

UNKNOWN_PORT = 8000
AS_HTTP2 = ["-d", f"tcp.port=={UNKNOWN_PORT},http2"]
MAILBOX = ["mapihttp-logon-folders", "mapihttp-notifications", "mapihttp-compressed-obfuscated"]
NAMES = ["mapihttp-logon-folders", "mapihttp-notifications", "mapihttp-errors", "mapihttp-nspi"]
HEADERS = [("content-type", "application/mapi-http"), ("x-requesttype", "Execute"), ("cookie", "MapiContext=abc"),
           ("x-clientinfo", "{66666666-7777-8888-9999-AAAAAAAAAAAA}:1")]
REQUEST = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
RESPONSE = META + execute_response(rpc_header_ext(rop_buffer(b"", [1])))


def capture(name):
    return CAPTURES / f"{name}.pcap"


def shows(packet, name):
    return [node.show for node in packet.all(name)]


# ---- with headers ----

@pytest.mark.parametrize("name", NAMES)
def test_in_tls(tshark, links, tmp_path, name):
    """All on one connection: in mapihttp-notifications NotificationWait and Execute wait at the same time."""
    assert compare(tshark, links, capture(name), replay(capture(name), tmp_path)) > 1000


@pytest.mark.parametrize("how", [{"one_connection": False}, {"together": False}, {"empty_end": True}], ids=str)
def test_in_tls_otherwise(tshark, links, tmp_path, how):
    """Several connections; headers and each DATA frame written for themselves; an empty DATA frame at the end."""
    for name in ("mapihttp-errors", "mapihttp-messages"):
        folder = tmp_path / name
        folder.mkdir()
        assert compare(tshark, links, capture(name), replay(capture(name), folder, **how)) > 1000


def test_second_pass(tshark, links, tmp_path):
    name = capture("mapihttp-errors")
    assert compare(tshark, links, name, replay(name, tmp_path), "-2") > 1000


@pytest.mark.parametrize("name", ["mapihttp-notifications", "mapihttp-errors"])
def test_in_the_clear(tshark, links, name):
    """With prior knowledge, RFC 9113 3.3."""
    assert compare(tshark, links, capture(name), replay(capture(name), port=80)) > 1000


# Bytes of a frame that go into one write (a TLS record, or a segment of its own), and into a TCP segment.
CUTS = [(61, pcap_module.SEGMENT), (None, 61), (50, 33)]


@pytest.mark.parametrize("passes", [[], ["-2"]], ids=["one pass", "two passes"])
@pytest.mark.parametrize("write, segment", CUTS, ids=str)
def test_cut_in_tls(tshark, links, tmp_path, monkeypatch, write, segment, passes):
    """HTTP/2 frames across TLS records, and TLS records across TCP segments."""
    monkeypatch.setattr(pcap_module, "SEGMENT", segment)
    name = capture("mapihttp-errors")
    assert compare(tshark, links, name, replay(name, tmp_path, together=False, write=write), *passes) > 1000


@pytest.mark.parametrize("passes", [[], ["-2"]], ids=["one pass", "two passes"])
def test_cut_in_the_clear(tshark, links, passes):
    name = capture("mapihttp-errors")
    assert compare(tshark, links, name, replay(name, port=80, together=False, write=61), *passes) > 1000


# ---- HTTP/2 that is not ours ----

def foreign(connection, write):
    """Pages, a form, and headers that need a CONTINUATION frame."""
    h2 = H2(connection, write=write)
    for number, size in enumerate((0, 10, 9000, 40000)):
        many = [(f"x-{at}", "%032x" % (at * 7919 ** 5)) for at in range(number * 300)]
        stream, _ = h2.request([(":method", "POST" if number else "GET"), (":scheme", "https"), (":path", f"/{number}"),
                                (":authority", "www.example.com"), *many], b"a=b&" * number)
        h2.message(1, stream, [(":status", "200"), ("content-type", "text/plain")], b"Lorem ipsum" * (size // 11 + 1))
    connection.close()


@pytest.mark.parametrize("passes", [[], ["-2"]], ids=["one pass", "two passes"])
@pytest.mark.parametrize("write", [None, 61, 1400])
@pytest.mark.parametrize("alpn", [None, "http/1.1", "h2"], ids=["clear", "found in TLS", "TLS"])
def test_other_http2_is_untouched(tshark, stock, tmp_path, alpn, write, passes):
    """Found by its preface or by ALPN: the same columns, layers and filters as without us."""
    pcap = pcap_module.Pcap()
    both = contexts(tmp_path, ssl.TLSVersion.TLSv1_3, alpn) if alpn else ()
    foreign(TlsConnection(pcap, *both, 8443) if alpn else Clear(pcap, 80), write)
    options = Replayed(b"", (tmp_path / "keys.log").read_bytes(), {}).options(tshark) if alpn else []
    names = ["frame.number", "frame.protocols", "_ws.col.Protocol" if tshark.version < (4, 4) else "_ws.col.protocol",
             tshark.info_column, "_ws.malformed", "_ws.expert.message", "http2.type", "http2.streamid"]
    for where in (None, "http"):
        expected = stock.fields(bytes(pcap), *names, where=where, extra=[*options, *passes])
        assert tshark.fields(bytes(pcap), *names, where=where, extra=[*options, *passes]) == expected
        assert where or ["HTTP2"] in [row[2] for row in expected]


def test_layers_are_those_of_http2(tshark, tmp_path):
    replayed = replay(capture("mapihttp-errors"), tmp_path)
    rows = tshark.fields(replayed.capture, "frame.protocols", where="http2", extra=replayed.options(tshark))
    for protocols, in rows:
        assert protocols[0].split(":").count("http2") == protocols[0].split(":").count("tls"), protocols


def test_nothing_when_http2_is_off(tshark, tmp_path):
    replayed = replay(capture("mapihttp-errors"), tmp_path)
    assert tshark.fields(replayed.capture, "frame.number", where="http2 or mapihttp",
                         extra=[*replayed.options(tshark), "--disable-protocol", "http2"]) == []


class Streams:
    """Composed messages on one connection; each side's may go into one segment."""

    def __init__(self, port=80):
        self.pcap = Pcap()
        self.h2 = H2(Clear(self.pcap, port))

    def requests(self, *pairs):
        """Sends (headers, body) of each in one segment; returns their streams and the frame."""
        streams = []
        for headers, body in pairs:
            streams.append(self.h2.ends[0].get_next_available_stream_id())
            self.put(0, streams[-1], [(":method", "POST"), (":scheme", "https"), (":authority", "mail.example.com"),
                                      (":path", "/mapi/emsmdb/")] + headers, body)
        return streams, self.h2.flush(0)

    def responses(self, *triples, status="200"):
        for stream, headers, body in triples:
            self.put(1, stream, [(":status", status)] + headers, body)
        return self.h2.flush(1)

    def put(self, side, stream, headers, body):
        self.h2.ends[side].send_headers(stream, headers, end_stream=not body)
        if body:
            self.h2.ends[side].send_data(stream, body, end_stream=True)

    def packets(self, tshark, *options):
        return {packet.number: packet for packet in tshark.pdml(bytes(self.pcap), *options)}


def answer(kind="Execute"):
    return [("content-type", "application/mapi-http"), ("x-requesttype", kind), ("x-responsecode", "0")]


@pytest.mark.parametrize("port,options", [(80, []), (UNKNOWN_PORT, AS_HTTP2)], ids=["headers", "guessed"])
def test_parallel_streams(tshark, port, options):
    """Requests at the same time, answered backwards."""
    streams = Streams(port)
    wait = [("x-requesttype", "NotificationWait") if name == "x-requesttype" else (name, value)
            for name, value in HEADERS]
    ids, frames = [], []
    for headers, body in ((HEADERS, REQUEST), (wait, u32(0) + u32(0)), (HEADERS, REQUEST), (HEADERS, REQUEST)):
        (stream,), frame = streams.requests((headers, body))
        ids.append(stream)
        frames.append(frame)
    answers = [streams.responses((stream, answer("NotificationWait" if at == 1 else "Execute"),
                                  META + u32(0) * 4 if at == 1 else RESPONSE))
               for at, stream in reversed(list(enumerate(ids)))]
    packets = streams.packets(tshark, *options)
    assert [shows(packets[number], "mapihttp.request_in") for number in answers] \
        == [[str(frame)] for frame in reversed(frames)]
    assert [shows(packets[number], "mapihttp.request_type") for number in answers] \
        == [["Execute"], ["Execute"], ["NotificationWait"], ["Execute"]]
    assert len({show for number in frames + answers for show in shows(packets[number], "mapihttp.session")}) == 1


def test_messages_in_one_segment(tshark):
    streams = Streams()
    ping = [("x-requesttype", "PING") if name == "x-requesttype" else (name, value) for name, value in HEADERS]
    ids, frame = streams.requests((HEADERS, REQUEST), (ping, b""), (HEADERS, REQUEST))
    back = streams.responses((ids[2], answer(), RESPONSE), (ids[1], answer("PING"), META),
                             (ids[0], answer(), RESPONSE))
    packets = streams.packets(tshark)
    assert sorted(shows(packets[frame], "mapihttp.request_type")) == ["Execute", "Execute", "PING"]
    assert shows(packets[back], "mapihttp.request_type") == ["Execute", "PING", "Execute"]
    assert len(packets[frame].all("rop.get_properties_all.property_size_limit")) == 2
    text = info(tshark, bytes(streams.pcap))
    assert text[frame].count("Execute request: RopGetPropertiesAll") == 2 and "PING request" in text[frame]
    assert text[back].count("Execute response") == 2 and "PING response" in text[back]


def test_other_answers(tshark):
    """A refusal and a page that is no MAPI response belong to their requests."""
    streams = Streams()
    (first, second), frame = streams.requests((HEADERS, REQUEST), (HEADERS, REQUEST))
    refused = streams.responses((second, [("content-type", "text/html")], b"<html/>"), status="401")
    empty = streams.responses((first, [], b""), status="503")
    packets = streams.packets(tshark)
    assert shows(packets[refused], "mapihttp.http_status") == ["401"]
    assert shows(packets[empty], "mapihttp.http_status") == ["503"]
    for number in (refused, empty):
        assert shows(packets[number], "mapihttp.request_in") == [str(frame)]


def test_header_forms(tshark):
    """Cookies one by one (RFC 9113 8.2.3), a header block in CONTINUATION frames, an interim response, trailers."""
    streams = Streams()
    long = [("x-deviceinfo", "".join(chr(33 + (i * 7919 + i // 83) % 90) for i in range(40000)))]
    cookies = [("cookie", "MapiSequence=1"), ("cookie", "Third=x")]
    (stream,), frame = streams.requests((HEADERS + long + cookies, REQUEST))
    end = streams.h2.ends[1]
    end.send_headers(stream, [(":status", "100")])
    streams.h2.flush(1)
    end.send_headers(stream, [(":status", "200")] + answer())
    end.send_data(stream, RESPONSE)
    end.send_headers(stream, [("x-late", "1")], end_stream=True)
    back = streams.h2.flush(1)
    packets = streams.packets(tshark)
    assert shows(packets[frame], "mapihttp.cookie") == ["MapiContext=abc", "MapiSequence=1", "Third=x"]
    assert packets[frame].all("http2.continuation.header") and shows(packets[frame], "mapihttp.device_info")
    assert shows(packets[back], "mapihttp.request_in") == [str(frame)]
    assert shows(packets[back], "mapihttp.response_code") == ["0"]
    assert shows(packets[back], "mapihttp.execute.error_code") != []


def test_http1_inside_a_body(tshark):
    """Text of HTTP/1.1 in what HTTP/2 carries answers nothing."""
    streams = Streams()
    (first, second), frame = streams.requests((HEADERS, REQUEST), ([("content-type", "text/plain")], b"x"))
    end = streams.h2.ends[1]
    end.send_headers(second, [(":status", "200"), ("content-type", "text/plain")])
    end.send_data(second, b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
    quoted = streams.h2.flush(1)
    back = streams.responses((first, answer(), RESPONSE))
    packets = streams.packets(tshark)
    assert packets[quoted].proto("mapihttp") is None
    assert shows(packets[back], "mapihttp.request_in") == [str(frame)]


def test_other_content_is_left_alone(tshark):
    """Streams of other media types, between those of MAPI/HTTP."""
    streams = Streams()
    other = [("content-type", "application/octet-stream")]
    ids, frame = streams.requests((other, b"abc"), (HEADERS, REQUEST))
    back = streams.responses((ids[0], other, b"def"), (ids[1], answer(), RESPONSE))
    packets = streams.packets(tshark)
    assert len(packets[frame].all("mapihttp.request_type")) == len(packets[back].all("mapihttp.request_type")) == 1
    assert shows(packets[back], "mapihttp.request_in") == [str(frame)]


# ---- without headers: HTTP/2 by "Decode As" ----

def guesses(tshark, name, *passes):
    """(message of HTTP/1.1, frame over HTTP/2) of all messages with a body, and the replay."""
    replayed = replay(capture(name), port=UNKNOWN_PORT)
    packets = {packet.number: packet for packet in tshark.pdml(replayed.capture, *AS_HTTP2, *passes)}
    both = [(message, packets[replayed.frames[message.frame]]) for message in messages(capture(name)) if message.body]
    return both, replayed


def rop_facts(packet, links, frames):
    return [fact for fact in facts(packet, links, frames) if fact[0].startswith("rop.")]


@pytest.mark.parametrize("passes", [[], ["-2"]], ids=["one pass", "two passes"])
@pytest.mark.parametrize("name", MAILBOX)
def test_guessed_types(tshark, packets, links, name, passes):
    both, replayed = guesses(tshark, name, *passes)
    plain = {packet.number: packet for packet in packets(name)}
    same = {number: number for number in range(1, 100000)}
    rops = 0
    for message, packet in both:
        kind = message.header("x-requesttype")
        if kind == "PING":                      # its request has no body
            continue
        assert shows(packet, "mapihttp.request_type") == [kind], packet.number
        assert packet.all("mapihttp.request_type_guessed") and packet.all("mapihttp.guessed")
        if message.side:
            assert shows(packet, "mapihttp.request_in") != []
        if not passes and name != "mapihttp-notifications":     # whose sessions are told apart by cookies
            expected = rop_facts(plain[message.frame], links, replayed.frames)
            assert rop_facts(packet, links, same) == expected
            rops += len(expected)
    assert passes or name == "mapihttp-notifications" or rops > 500


# Request types that are guessed when their body has a STAT or a distinguished name and fits no other type.
BOOK = {"Bind", "CompareMIds", "DNToMId", "GetMatches", "GetSpecialTable", "GetTemplateInfo", "ModLinkAtt", "ModProps",
        "QueryRows", "ResolveNames", "SeekEntries", "UpdateStat"}


@pytest.mark.parametrize("passes", [[], ["-2"]], ids=["one pass", "two passes"])
def test_guessed_address_book_types(tshark, packets, passes):
    """A guess is right, and decodes to what the headers' type does; the others say that they have no type."""
    both, _ = guesses(tshark, "mapihttp-nspi", *passes)
    plain = {packet.number: packet for packet in packets("mapihttp-nspi")}
    found = set()
    for message, packet in both:
        kind = message.header("x-requesttype")
        if not kind:
            continue
        shown = shows(packet, "mapihttp.request_type")
        if not packet.all("mapihttp.request_type_guessed"):
            assert shown == [] and packet.all("mapihttp.no_headers"), packet.number
            continue
        assert [one.lower() for one in shown] == [kind.lower()], packet.number
        assert packet.all("mapihttp.guessed")
        whole = plain[message.frame]
        assert [(node.name, node.show) for node in packet.walk() if node.name.startswith("oxnspi.") and node.size] \
            == [(node.name, node.show) for node in whole.walk() if node.name.startswith("oxnspi.") and node.size]
        found.add(shown[0])
    assert found == BOOK


def stat(code_page=1252, locale=0x409):
    """A STAT, MS-OXNSPI 2.2.8, at the beginning of the global address list."""
    return b"".join(u32(number) for number in (0, 0, 0, 0, 0, 0, code_page, locale, locale))


STATE = b"\xff" + stat()


@pytest.mark.parametrize("body, kind", [
    (u32(0) + STATE + u32(0), "Bind"),
    (u32(0) + STATE + b"\xff" + u32(0), "UpdateStat"),
    (u32(0) + STATE + b"\0" + u32(0), None),                         # GetProps, GetSpecialTable, …
    (u32(0) + STATE + b"\xff" + u32(1) + u32(0x3001001F) + u32(0), None),          # GetProps, ResortRestriction
    (u32(0) + STATE + u32(16) + u32(17) + u32(0), "CompareMIds"),
    (u32(0) + b"\xff" + stat(code_page=0) + u32(16) + u32(17) + u32(0), None),     # not a code page
    (u32(0) + b"\xff" + stat(locale=0) + u32(16) + u32(17) + u32(0), None),
    (u32(1) + STATE + u32(16) + u32(17) + u32(0), None),            # Reserved, which must be 0
    (u32(0) + STATE + u32(16) + u32(17) + u32(0) + b"\0", None),
    (u32(0) + b"\0" + u32(16) + u32(17) + u32(0), None),             # nothing that tells
    (u32(0) + b"\xff" + u32(1) + b"/o=Org/cn=a\0" + u32(0), "DNToMId"),
    (u32(0) + b"\xff" + u32(1) + b"o=Org/cn=a\0" + u32(0), None),
    (u32(0) + "/o=Org/cn=a\0".encode("utf-16le") + u32(0), None),   # GetMailboxUrl, GetAddressBookUrl
], ids=str)
def test_what_tells_an_address_book_type(tshark, body, kind):
    streams = Streams(UNKNOWN_PORT)
    _, frame = streams.requests((HEADERS, body))
    packet = streams.packets(tshark, *AS_HTTP2)[frame]
    assert shows(packet, "mapihttp.request_type") == ([kind] if kind else [])


def test_no_guess_where_two_types_fit(tshark):
    """8 bytes of zero are NotificationWait or Unbind, as long as the connection has shown nothing else."""
    streams = Streams(UNKNOWN_PORT)
    _, first = streams.requests((HEADERS, u32(0) + u32(0)))
    streams.requests((HEADERS, REQUEST))
    _, second = streams.requests((HEADERS, u32(0) + u32(0)))
    packets = streams.packets(tshark, *AS_HTTP2)
    assert shows(packets[first], "mapihttp.request_type") == []
    assert packets[first].first("mapihttp.undecoded").bytes == bytes(8)
    assert shows(packets[second], "mapihttp.request_type") == ["NotificationWait"]


@pytest.mark.parametrize("body", [b"\1", b"abc", REQUEST + b"\0", REQUEST[:-1], bytes(3)], ids=len)
def test_no_guess_where_nothing_fits(tshark, body):
    streams = Streams(UNKNOWN_PORT)
    _, frame = streams.requests((HEADERS, body))
    packet = streams.packets(tshark, *AS_HTTP2)[frame]
    assert shows(packet, "mapihttp.request_type") == []
    assert packet.first("mapihttp.undecoded").bytes == body


# ---- much, and damaged ----

def many_streams(count):
    """Of twenty at a time all but one are answered, in another order."""
    streams = Streams()
    for _ in range(count // 20):
        ids, _ = streams.requests(*[(HEADERS, REQUEST)] * 20)
        streams.responses(*[(stream, answer(), RESPONSE) for stream in reversed(ids[1:])])
    return streams


def test_ten_thousand_streams(tshark):
    streams = many_streams(10000)
    done = tshark.run(bytes(streams.pcap), "-Y", "mapihttp.request_in", "-T", "fields", "-e", "mapihttp.request_in")
    links = [value for line in done.stdout.split() for value in line.split(",")]
    assert len(links) == 10000 - 500
