"""Damaged names of servers, wherever they come from: no crash, no sanitizer report.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import struct

import pytest
import referrals
import rpch
import stubs
from damage import run_both_passes as run
from pcap import EMSMDB, NSPI, RFR, MapiHttp, Pcap, Rpc
from referrals import CONNECT_EX, GET_FQDN, GET_NEW_DSA, HTTP_CONNECT, NSPI_BIND, dns
from test_rpch_robust import damaged

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]

NAMES = ("", ".", "..", ":", "::", "[", "[]", "[::1", "[::1]:6001", "]", ":443", "a:", "a:b:c", "http://", "https://@", "https://u:p@",
         "https://a@b@c/", "://", "https:///mapi", "https://[fd00::7]:443/x", "mail.", ".mail", "mail..example.com", "?", "#",
         "x" * 255, "x" * 256, "x." * 127, "a" * 63 + ".b", "\x7f", "\x80", "é.example.com", "%s%n", " mail ", "10.0.0.7",
         "mail.example.com", "mail", "1.2", "0")


def damage(text, dice):
    for _ in range(dice.choice((0, 0, 1, 3))):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice((".", ":", "@", "[", "]", "/", "://", " ", "A", "\x01", "?")) + text[at + dice.randint(0, 2):]
    return text.replace("\n", "")


def plain(text):
    """As it can stand in a header line or a string of 8-bit characters."""
    return "".join(letter for letter in text if letter.isprintable() and ord(letter) < 256)


def begin(pcap, dice, name, number):
    """A session on a server of this name, over any transport."""
    what = dice.randrange(4)
    if what == 0:
        if name.isascii() and all(0 < len(label) < 64 for label in name.split(".")):
            dns(pcap, name, "10.0.0.7")
        referrals.nspi(pcap, dice.choice(("10.0.0.7", "fd00::7")), number)
    elif what == 1:
        rpch.Virtual(pcap, number).begin(NSPI, plain(name)).exchange(NSPI_BIND, referrals.BIND_REQUEST,
                                                                     referrals.bind_response(number))
    elif what == 2:
        rpch.Inside(pcap, number, ("10.0.0.7", 6001)).begin(EMSMDB).exchange(
            CONNECT_EX, stubs.connect(auxiliary=b""), referrals.connected(number))
    else:
        MapiHttp(pcap, cookie=f"MapiContext={number}", host=plain(name)).exchange("Connect", *HTTP_CONNECT)


@pytest.mark.parametrize("seed", range(3))
def test_names(sanitized_tshark, seed):
    dice, pcap = random.Random(seed), Pcap()
    rfr = Rpc(pcap, RFR)
    for number in range(1, 800):
        name = damage(dice.choice(NAMES), dice)
        if dice.random() < 0.5:
            rfr.exchange(GET_NEW_DSA, referrals.new_dsa_request(), referrals.new_dsa_response(plain(name)))
        else:
            rfr.exchange(GET_FQDN, referrals.fqdn_request(), referrals.fqdn_response(plain(name)))
        if dice.random() < 0.3:
            begin(pcap, dice, damage(dice.choice(NAMES), dice), number)
    run(sanitized_tshark, pcap)


def test_stubs(sanitized_tshark):
    """RFR's stubs with bytes changed, cut out and doubled, a session on any server after each."""
    dice, pcap = random.Random(7), Pcap()
    rfr = Rpc(pcap, RFR)
    forms = [(GET_NEW_DSA, referrals.new_dsa_request(), referrals.new_dsa_response("mail.example.com")),
             (GET_FQDN, referrals.fqdn_request(), referrals.fqdn_response("mail.example.com"))]
    for number in range(1, 2000):
        opnum, request, response = dice.choice(forms)
        rfr.exchange(opnum if dice.random() < 0.9 else dice.randrange(4), dice.choice((request, damaged(request, dice))),
                     damaged(response, dice))
        if number % 20 == 0:
            begin(pcap, dice, "mail.example.com", number)
    run(sanitized_tshark, pcap)


def test_request_lines(sanitized_tshark):
    """Of channels of RPC over HTTP, cut anywhere and damaged."""
    dice, pcap = random.Random(9), Pcap()
    referrals.rfr(pcap, "mail.example.com")
    lines = [b"RPC_IN_DATA /rpc/rpcproxy.dll?mail.example.com:6004 HTTP/1.1", b"RPC_IN_DATA /rpc/rpcproxy.dll? HTTP/1.1",
             b"RPC_OUT_DATA http://proxy/rpc/rpcproxy.dll?" + b"x" * 5000, b"RPC_IN_DATA /??&&:", b"RPC_IN_DATA /?"]
    for number in range(1, 1500):
        line = dice.choice(lines)
        line = damaged(line, dice) if dice.random() < 0.6 else line[:dice.randrange(len(line) + 1)]
        end = pcap.connection()
        end.send(line + b"\r\nContent-Length: 1073741824\r\n\r\n"
                 + rpch.conn_b1(struct.pack("<QQ", number, 1), struct.pack("<QQ", number, 2)) + rpch.bind(NSPI)
                 + rpch.call_request(NSPI_BIND, referrals.BIND_REQUEST, 2))
    run(sanitized_tshark, pcap)
