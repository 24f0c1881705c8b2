"""The servers that RFR names, and the sessions that begin on them (`referred_in`, `used_in`).

SPDX-License-Identifier: GPL-2.0-or-later
"""

import pytest
import referrals
import rpch
import stubs
from encode import text16, u32
from h2capture import H2, Clear
from mutate import exchanges
from partial import without
from pcap import EMSMDB, META, NSPI, MapiHttp, Pcap, Rpc
from referrals import CONNECT_EX, GET_FQDN, GET_NEW_DSA, HTTP_BIND, HTTP_CONNECT, NSPI_BIND, dns, emsmdb, nspi, rfr
from trees import tree
from wireshark import CAPTURES

SERVER = "10.0.0.7"
LINKS = ("oxnspi.referred_in", "emsmdb.referred_in", "mapihttp.referred_in", "oxabref.used_in", "mapihttp.used_in")


def linked(tshark, pcap, *args):
    """{(frame, field): frame that it links to}, and that both passes and a run without a tree agree."""
    data = bytes(pcap)
    twice = tshark.pdml(data, "-2", *args)
    assert [line for packet in tshark.pdml(data, *args) for line in tree(packet)] \
        == [line for packet in twice for line in tree(packet)]
    assert not any(packet.malformed for packet in twice)
    found = {}
    for packet in twice:
        for name in LINKS:
            for node in packet.all(name):
                assert (packet.number, name) not in found
                found[packet.number, name] = int(node.show)
    return found


# ---- over TCP: by the capture's DNS answers, or the address itself ----

@pytest.mark.parametrize("named, asked", [
    ("mail.example.com", "mail.example.com"), ("MAIL.Example.COM", "mail.example.com"),
    ("mail.example.com.", "Mail.example.com"), ("mail", "mail.example.com"), ("mail.example.com", "mail")])
def test_by_dns(tshark, named, asked):
    """In either case, with a dot at the end, by the first label when one side has no other."""
    pcap = Pcap()
    _, response = rfr(pcap, named)
    dns(pcap, asked, SERVER)
    request, _ = nspi(pcap, SERVER)
    assert linked(tshark, pcap) == {(request, "oxnspi.referred_in"): response, (response, "oxabref.used_in"): request}


@pytest.mark.parametrize("address", [SERVER, "fd00::7"])
def test_by_address(tshark, address):
    pcap = Pcap()
    _, response = rfr(pcap, address, GET_FQDN)
    request, _ = emsmdb(pcap, address)
    assert linked(tshark, pcap) == {(request, "emsmdb.referred_in"): response, (response, "oxabref.used_in"): request}


def test_by_dns_of_ipv6(tshark):
    pcap = Pcap()
    dns(pcap, "mail.example.com", "fd00::7")
    _, response = rfr(pcap, "mail.example.com")
    request, _ = nspi(pcap, "fd00::7")
    assert linked(tshark, pcap) == {(request, "oxnspi.referred_in"): response, (response, "oxabref.used_in"): request}


@pytest.mark.parametrize("named, asked", [
    ("mail.example.com", "mail.example.org"), ("mail.example.com", "mail2"), ("10", "10.0.0.7"), ("", "mail"),
    ("mail.example.com", None), (None, "mail"), ("x" * 300, "x" * 60), ("ma il", "ma"), ("mail\x01", "mail")])
def test_other_names(tshark, named, asked):
    """Another domain, another label, numbers of an address, no name, no DNS answer, what is no name."""
    pcap = Pcap()
    rfr(pcap, named)
    if asked:
        dns(pcap, asked, SERVER)
    nspi(pcap, SERVER)
    assert not linked(tshark, pcap)


@pytest.mark.parametrize("opnum", (GET_NEW_DSA, GET_FQDN))
def test_failed(tshark, opnum):
    """With another return value than 0 the name is undefined (MS-OXABREF 3.1.4)."""
    pcap = Pcap()
    rfr(pcap, SERVER, opnum, 0x80040111)
    nspi(pcap, SERVER)
    assert not linked(tshark, pcap)


def test_session_before(tshark):
    """Only sessions that begin later, and of those all; the first is where the server was used."""
    pcap = Pcap()
    nspi(pcap, SERVER, 1)
    _, response = rfr(pcap, SERVER)
    first, _ = nspi(pcap, SERVER, 2)
    second, _ = nspi(pcap, SERVER, 3)
    assert linked(tshark, pcap) == {(first, "oxnspi.referred_in"): response, (second, "oxnspi.referred_in"): response,
                                    (response, "oxabref.used_in"): first}


def test_named_again(tshark):
    """A session links to the latest response that named its server; all earlier ones were for it, too."""
    pcap = Pcap()
    responses = [rfr(pcap, name)[1] for name in (SERVER, "10.0.0.8", SERVER)]
    first, _ = nspi(pcap, SERVER, 1)
    _, later = rfr(pcap, SERVER)
    second, _ = nspi(pcap, SERVER, 2)
    assert linked(tshark, pcap) == {
        (responses[0], "oxabref.used_in"): first, (responses[2], "oxabref.used_in"): first,
        (first, "oxnspi.referred_in"): responses[2], (later, "oxabref.used_in"): second,
        (second, "oxnspi.referred_in"): later}


def test_kinds(tshark):
    """One server for both: RfrGetNewDSA's is the address book's, RfrGetFQDNFromServerDN's the mailbox's."""
    pcap = Pcap()
    responses = [rfr(pcap, SERVER, opnum)[1] for opnum in (GET_NEW_DSA, GET_FQDN)]
    requests = [begin(pcap, SERVER)[0] for begin in (emsmdb, nspi)]
    assert linked(tshark, pcap) == {
        (requests[0], "emsmdb.referred_in"): responses[1], (requests[1], "oxnspi.referred_in"): responses[0],
        (responses[0], "oxabref.used_in"): requests[1], (responses[1], "oxabref.used_in"): requests[0]}


def test_without_request(tshark):
    """Wireshark gives nobody a response whose request it doesn't know: nothing is learned from it."""
    pcap = Pcap()
    asked, _ = rfr(pcap, SERVER)
    nspi(pcap, SERVER)
    assert not linked(tshark, without(bytes(pcap), lambda number, _: number == asked))


def test_without_bind(tshark):
    """Neither connection's Bind was captured."""
    pcap = Pcap()
    asked, response = rfr(pcap, SERVER)
    request, answer = nspi(pcap, SERVER)
    cut = without(bytes(pcap), lambda number, _: number not in (asked, response, request, answer))
    assert linked(tshark, cut) == {(request, "oxnspi.referred_in"): response, (response, "oxabref.used_in"): request}


def test_connect_response_alone(tshark):
    """Of a session, the response of its EcDoConnectEx is the first thing in the capture: recognised by its shape."""
    pcap = Pcap()
    asked, response = rfr(pcap, SERVER, GET_FQDN)
    _, answer = emsmdb(pcap, SERVER)
    cut = without(bytes(pcap), lambda number, _: number not in (asked, response, answer))
    assert linked(tshark, cut) == {(answer, "emsmdb.referred_in"): response, (response, "oxabref.used_in"): answer}


def test_without_captured_names(tshark):
    """Wireshark was told not to use the capture's DNS answers."""
    pcap = Pcap()
    rfr(pcap, "mail.example.com")
    dns(pcap, "mail.example.com", SERVER)
    nspi(pcap, SERVER)
    assert not linked(tshark, pcap, "-o", "nameres.dns_pkt_addr_resolution:FALSE")


# ---- RPC over HTTP: by the server in the URI ----

@pytest.mark.parametrize("server", ["ex1.example.com:6004", "EX1:6004", "ex1.example.com"])
def test_rpc_over_http(tshark, server):
    pcap = Pcap()
    _, response = rfr(pcap, "ex1.example.com")
    request, _ = rpch.Virtual(pcap).begin(NSPI, server).exchange(NSPI_BIND, referrals.BIND_REQUEST, referrals.bind_response())
    assert linked(tshark, pcap) == {(request, "oxnspi.referred_in"): response, (response, "oxabref.used_in"): request}


def test_rpc_over_http_proxy(tshark):
    """The proxy is not the server that was named; a server with an address for a name."""
    pcap = Pcap()
    dns(pcap, "proxy.example.com", "10.0.0.1")
    rfr(pcap, "proxy.example.com", GET_FQDN)
    _, response = rfr(pcap, "10.0.0.9", GET_FQDN)
    ends = [rpch.Virtual(pcap, number).begin(EMSMDB, server)
            for number, server in enumerate(("ex1.example.com:6001", "10.0.0.9:6001"), 1)]
    requests = [end.exchange(CONNECT_EX, stubs.connect(auxiliary=b""), referrals.connected(number))[0]
                for number, end in enumerate(ends, 1)]
    assert linked(tshark, pcap) == {(requests[1], "emsmdb.referred_in"): response,
                                    (response, "oxabref.used_in"): requests[1]}


def test_rfr_over_http(tshark):
    """All of it over HTTP, each interface on a virtual connection of its own, as the captures have it."""
    pcap = Pcap()
    ends = {interface: rpch.Virtual(pcap, number).begin(interface, f"mail.example.com:{port}")
            for number, (interface, port) in enumerate(((referrals.RFR, 6002), (NSPI, 6004)), 1)}
    _, response = ends[referrals.RFR].exchange(GET_NEW_DSA, referrals.new_dsa_request(),
                                               referrals.new_dsa_response("mail.example.com"))
    request, _ = ends[NSPI].exchange(NSPI_BIND, referrals.BIND_REQUEST, referrals.bind_response())
    assert linked(tshark, pcap) == {(request, "oxnspi.referred_in"): response, (response, "oxabref.used_in"): request}


@pytest.mark.parametrize("known_by", ["address", "dns", "other leg"])
def test_between_proxy_and_server(tshark, known_by):
    """By the server's address or what DNS calls it, or by what the client called it on the other leg."""
    pcap = Pcap()
    name = "10.0.0.9" if known_by == "address" else "ex1.example.com"
    if known_by == "dns":
        dns(pcap, name, "10.0.0.9")
    _, response = rfr(pcap, name)
    if known_by == "other leg":
        rpch.Virtual(pcap).begin(NSPI, "ex1:6004")
    request, _ = rpch.Inside(pcap).begin().exchange(NSPI_BIND, referrals.BIND_REQUEST, referrals.bind_response())
    assert linked(tshark, pcap) == {(request, "oxnspi.referred_in"): response, (response, "oxabref.used_in"): request}


# ---- MAPI over HTTP: by the Host header ----

@pytest.mark.parametrize("host", ["mail.example.com", "Mail.Example.Com:80", "mail"])
def test_mapi_over_http(tshark, host):
    pcap = Pcap()
    _, book = rfr(pcap, "mail.example.com")
    _, mailbox = rfr(pcap, "mail.example.com", GET_FQDN)
    connect, _ = MapiHttp(pcap, host=host).exchange("Connect", *HTTP_CONNECT)
    bind, _ = MapiHttp(pcap, "nspi", "MapiContext=def", host).exchange("Bind", *HTTP_BIND)
    assert linked(tshark, pcap) == {
        (connect, "mapihttp.referred_in"): mailbox, (bind, "mapihttp.referred_in"): book,
        (mailbox, "oxabref.used_in"): connect, (book, "oxabref.used_in"): bind}


def test_mapi_over_http_by_address(tshark):
    """A Host header with a load balancer's name; the address is the server's."""
    pcap = Pcap()
    _, response = rfr(pcap, "ex1.example.com", GET_FQDN)
    dns(pcap, "ex1.example.com", "10.0.0.1")
    connect, _ = MapiHttp(pcap, host="outlook.example.com").exchange("Connect", *HTTP_CONNECT)
    assert linked(tshark, pcap) == {(connect, "mapihttp.referred_in"): response,
                                    (response, "oxabref.used_in"): connect}


def url(pcap, kind, number=0):
    """A real server's answer to a request for a URL, which is on mail.example.com; the frame of the response."""
    real = [one for one in exchanges(CAPTURES / "mapihttp-nspi.pcap") if one.kind == kind][number]
    return MapiHttp(pcap, "nspi", "MapiContext=url", "autodiscover.example.com").exchange(kind, real.request, real.response)[1]


@pytest.mark.parametrize("number", (0, 1))
def test_urls(tshark, operations, number):
    """GetMailboxUrl's is for the mailbox, GetAddressBookUrl's for the address book; both over RPC, too."""
    logged = [one for one in operations("mapihttp-nspi") if one["request_type"] == "GetMailboxUrl"]
    assert logged[number]["resp"]["ServerUrl"].startswith("https://mail.example.com/mapi/emsmdb/")
    pcap = Pcap()
    mailbox, book = url(pcap, "GetMailboxUrl", number), url(pcap, "GetAddressBookUrl")
    bind, _ = MapiHttp(pcap, "nspi", "MapiContext=def").exchange("Bind", *HTTP_BIND)
    connect, _ = MapiHttp(pcap).exchange("Connect", *HTTP_CONNECT)
    dns(pcap, "mail.example.com", SERVER)
    later, _ = emsmdb(pcap, SERVER)
    assert linked(tshark, pcap) == {
        (mailbox, "mapihttp.used_in"): connect, (book, "mapihttp.used_in"): bind, (connect, "mapihttp.referred_in"): mailbox,
        (bind, "mapihttp.referred_in"): book, (later, "emsmdb.referred_in"): mailbox}


@pytest.mark.parametrize("text, host", [
    ("https://MAIL.example.com:443/mapi/emsmdb/?MailboxId=a@example.com", "mail.example.com"),
    ("https://user@mail.example.com?x", "mail.example.com"), ("https://mail.example.com", "mail.example.com"),
    ("https://[fd00::7]:444/mapi", "[fd00::7]"), ("https://other.example.com/mail.example.com", None), ("https:///mapi", None)])
def test_forms_of_urls(tshark, text, host):
    """RFC 3986 3.2: with user, port, address in brackets; nothing behind the authority counts."""
    pcap = Pcap()
    _, response = MapiHttp(pcap, "nspi", "MapiContext=url", "autodiscover.example.com").exchange(
        "GetMailboxUrl", u32(0) + text16("/o=Org") + u32(0), META + u32(0) + u32(0) + text16(text) + u32(0))
    connect, _ = MapiHttp(pcap, host=host or "mail.example.com").exchange("Connect", *HTTP_CONNECT)
    assert linked(tshark, pcap) == ({(connect, "mapihttp.referred_in"): response, (response, "mapihttp.used_in"): connect}
                                    if host else {})


def test_url_failed(tshark):
    pcap = Pcap()
    MapiHttp(pcap, "nspi", "MapiContext=url").exchange(
        "GetMailboxUrl", u32(0) + text16("/o=Org") + u32(0),
        META + u32(0) + u32(0x8004010F) + text16("https://mail.example.com/") + u32(0))
    MapiHttp(pcap).exchange("Connect", *HTTP_CONNECT)
    assert not linked(tshark, pcap)


def test_http2(tshark):
    """By :authority."""
    pcap = Pcap()
    _, response = rfr(pcap, "mail.example.com", GET_FQDN)
    request, answer = HTTP_CONNECT
    h2c = H2(Clear(pcap, 80))
    stream, frame = h2c.request(
        [(":method", "POST"), (":scheme", "http"), (":authority", "mail.example.com:80"), (":path", "/mapi/emsmdb/"),
         ("content-type", "application/mapi-http"), ("x-requesttype", "Connect")], request)
    h2c.message(1, stream, [(":status", "200"), ("content-type", "application/mapi-http"), ("x-requesttype", "Connect"),
                            ("x-responsecode", "0")], answer)
    assert linked(tshark, pcap) == {(frame, "mapihttp.referred_in"): response, (response, "oxabref.used_in"): frame}


# ---- much of it ----

def many(count):
    """As many names, each named twice, and a session for every hundredth; one name as often."""
    pcap = Pcap()
    end = Rpc(pcap, referrals.RFR)
    for number in range(count):
        for name in (f"ex{number}.example.com", f"EX{number}", "mail.example.com"):
            end.exchange(GET_NEW_DSA, referrals.new_dsa_request(), referrals.new_dsa_response(name))
        if number % 100 == 0:
            dns(pcap, f"ex{number}.example.com", SERVER)
            nspi(pcap, SERVER, number)
    return bytes(pcap)


def test_many_names(tshark):
    """Each session finds its own of some thousand names."""
    rows = tshark.fields(many(2000), "frame.number", "oxnspi.referred_in", where="oxnspi.referred_in")
    assert len(rows) == 20
    assert all(0 < int(row[0][0]) - int(row[1][0]) < 10 for row in rows)
