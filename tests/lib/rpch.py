"""Composes RPC over HTTP v2 (MS-RPCH): HTTP requests of channels, RTS PDUs, virtual connections and their recycling.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid

from pcap import BIND, BIND_ACK, NDR, NSPI, REQUEST, RESPONSE, Pcap

# MS-RPCH 2.2.3.6.1
NONE, PING, OTHER_CMD, RECYCLE, IN, OUT, EOF, ECHO = 0, 1, 2, 4, 8, 16, 32, 64
GIB = 1 << 30
FD_CLIENT, FD_IN_PROXY, FD_SERVER, FD_OUT_PROXY = range(4)          # 2.2.3.3


# ---- commands (2.2.3.5) ----

def window(size):
    return struct.pack("<II", 0, size)


def ack(received, available, cookie):
    return struct.pack("<III", 1, received, available) + cookie


def timeout(milliseconds):
    return struct.pack("<II", 2, milliseconds)


def cookie(value):
    return struct.pack("<I", 3) + value


def lifetime(size):
    return struct.pack("<II", 4, size)


def keepalive(milliseconds):
    return struct.pack("<II", 5, milliseconds)


def version(number=1):
    return struct.pack("<II", 6, number)


EMPTY = struct.pack("<I", 7)
NEGATIVE_ANCE = struct.pack("<I", 9)
ANCE = struct.pack("<I", 10)


def padding(size):
    return struct.pack("<II", 8, size) + bytes(size)


def client_address(address):
    return struct.pack("<II", 11, 0 if len(address) == 4 else 1) + address + bytes(12)


def group(value):
    return struct.pack("<I", 12) + value


def destination(where):
    return struct.pack("<II", 13, where)


def ping_sent(size):
    return struct.pack("<II", 14, size)


def rts(flags, *commands):
    body = struct.pack("<HH", flags, len(commands)) + b"".join(commands)
    return struct.pack("<BBBBIHHI", 5, 0, 20, 3, 0x10, 16 + len(body), 0, 0) + body


# ---- PDUs (2.2.4) that a client and its proxies exchange ----

def conn_a1(connection, channel, size=65536):
    return rts(NONE, version(), cookie(connection), cookie(channel), window(size))


def conn_a3():
    return rts(NONE, timeout(120000))


def conn_b1(connection, channel, size=GIB):
    return rts(NONE, version(), cookie(connection), cookie(channel), lifetime(size), keepalive(300000),
               group(bytes(16)))


def conn_c2(size=65536):
    return rts(NONE, version(), window(size), timeout(120000))


def in_a1(connection, old, new):
    """IN_R1/A1 and IN_R2/A1."""
    return rts(RECYCLE, version(), cookie(connection), cookie(old), cookie(new))


def out_a3(connection, old, new, size=65536):
    """OUT_R1/A3 and OUT_R2/A3."""
    return rts(RECYCLE, version(), cookie(connection), cookie(old), cookie(new), window(size))


def flow_control_ack(received, available, channel, to=FD_OUT_PROXY):
    return rts(OTHER_CMD, destination(to), ack(received, available, channel))


# ---- PDUs (2.2.4) that proxies and the server exchange ----

SERVER_WORDS = b"ncacn_http/1.0"                                    # 2.1.2.2.1


def conn_a2(connection, channel, size=65536, life=GIB):
    """2.2.4.3, outbound proxy to server."""
    return rts(OUT, version(), cookie(connection), cookie(channel), lifetime(life), window(size))


def conn_b2(connection, channel, size=65536):
    """2.2.4.6, inbound proxy to server."""
    return rts(IN, version(), cookie(connection), cookie(channel), window(size), timeout(120000), group(bytes(16)),
               client_address(bytes((10, 1, 0, 1))))


def conn_b3(size=65536):
    """2.2.4.7, server to inbound proxy."""
    return rts(NONE, window(size), version())


def conn_c1(size=65536):
    """2.2.4.8, server to outbound proxy; CONN/C2 looks the same."""
    return conn_c2(size)


def in_r1_a2(connection, old, new, size=65536):
    """2.2.4.11, successor inbound proxy to server."""
    return rts(IN | RECYCLE, version(), cookie(connection), cookie(old), cookie(new), window(size), timeout(120000))


def out_r1_a4(connection, old, new, size=65536):
    """2.2.4.26, successor outbound proxy to server."""
    return rts(OUT | RECYCLE, version(), cookie(connection), cookie(old), cookie(new), lifetime(GIB), window(size),
               timeout(120000))


# ---- HTTP (2.1.2.1) ----

def request(method, length, extra=(), server="mail.example.com:6004"):
    lines = [f"{method} /rpc/rpcproxy.dll?{server} HTTP/1.1", "Accept: application/rpc",
             "User-Agent: MSRPC", "Host: mail.example.com", f"Content-Length: {length}", "Connection: Keep-Alive",
             "Cache-Control: no-cache", "Pragma: no-cache", *extra]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def response(*extra, status="200 Success", length=GIB, kind="application/rpc"):
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", *extra]
    if length is not None:
        lines.append(f"Content-Length: {length}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


# ---- DCE/RPC (C706 12.6.4) ----

def pdu(kind, body, call, flags=3):
    return struct.pack("<BBBBIHHI", 5, 0, kind, flags, 0x10, 16 + len(body), 0, call) + body


def bind(interface, call=1):
    identifier, major, minor = interface
    return pdu(BIND, struct.pack("<HHIB3xHBx", 5840, 5840, 0, 1, 0, 1) + identifier.bytes_le
               + struct.pack("<HH", major, minor) + NDR[0].bytes_le + struct.pack("<I", NDR[1]), call)


def bind_ack(call=1):
    return pdu(BIND_ACK, struct.pack("<HHIH6sB3xHH", 5840, 5840, 1, 6, b"49152\0", 1, 0, 0) + NDR[0].bytes_le
               + struct.pack("<I", NDR[1]), call)


def call_request(opnum, stub, call, flags=3):
    return pdu(REQUEST, struct.pack("<IHH", len(stub), 0, opnum) + stub, call, flags)


def call_response(stub, call, flags=3):
    return pdu(RESPONSE, struct.pack("<IHBx", len(stub), 0, 0) + stub, call, flags)


# NspiUnbind (MS-OXNSPI 3.1.4.1.2): a context handle and a number each way.
HANDLE = bytes(4) + bytes(range(16))
UNBIND = 1
UNBIND_REQUEST = HANDLE + bytes(4)
UNBIND_RESPONSE = bytes(20) + struct.pack("<I", 1)


class Virtual:
    """A virtual connection. in_, out: its TCP connections; server, out_server: the proxies."""

    def __init__(self, pcap=None, number=1, server=("10.0.0.1", 80), out_server=None):
        self.pcap = pcap or Pcap()
        self.connection, self.in_cookie, self.out_cookie = (
            uuid.UUID(int=number << 8 | kind).bytes_le for kind in (1, 2, 3))
        self.server, self.out_server, self.call = server, out_server or server, 1

    def begin(self, interface=NSPI, server="mail.example.com:6004"):
        """Both channels up to CONN/C2, and a bind. server: what the proxy is to connect to."""
        self.in_ = self.pcap.connection(self.server)
        self.out = self.pcap.connection(self.out_server)
        self.in_.send(request("RPC_IN_DATA", GIB, server=server))
        self.out.send(request("RPC_OUT_DATA", 76, server=server))
        self.out.send(conn_a1(self.connection, self.out_cookie))
        self.in_.send(conn_b1(self.connection, self.in_cookie))
        self.out.reply(response())
        self.out.reply(conn_a3())
        self.out.reply(conn_c2())
        self.in_.send(bind(interface))
        self.out.reply(bind_ack())
        return self

    def exchange(self, opnum, request_stub, response_stub):
        """One call; returns the frames of request and response."""
        self.call += 1
        return (self.in_.send(call_request(opnum, request_stub, self.call)),
                self.out.reply(call_response(response_stub, self.call)))

    def unbind(self):
        """One NspiUnbind."""
        return self.exchange(UNBIND, UNBIND_REQUEST, UNBIND_RESPONSE)


class Inside(Virtual):
    """The same between proxies and server."""

    def __init__(self, pcap=None, number=1, server=("10.0.0.9", 6001)):
        super().__init__(pcap, number, server)

    def begin(self, interface=NSPI, words=SERVER_WORDS):
        self.in_ = self.pcap.connection(self.server)
        self.out = self.pcap.connection(self.server)
        if words:
            self.in_.reply(words)
            self.out.reply(words)
        self.out.send(conn_a2(self.connection, self.out_cookie))
        self.in_.send(conn_b2(self.connection, self.in_cookie))
        self.in_.reply(conn_b3())
        self.out.reply(conn_c1())
        self.in_.send(bind(interface))
        self.out.reply(bind_ack())
        return self
