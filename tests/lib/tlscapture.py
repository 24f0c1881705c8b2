"""Replays the connections of a capture through TLS, between a real server and a real client (Python's ssl, which
is OpenSSL) over sockets of this machine, and writes what went over the wire into a new capture.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools
import queue
import socket
import ssl
import struct
import subprocess
import threading

from pcap import SEGMENT, Pcap

BLOCK = 1 << 16


class Piece:
    """What one frame of a plain capture carries: bytes from the client (side 0) or the server (1)."""

    def __init__(self, frame, time, connection, side, data):
        self.frame, self.time, self.connection, self.side, self.data = frame, time, connection, side, data


def pieces(path, starts_at_syn=True):
    """The TCP payloads of a capture (Ethernet, IPv4, little endian) in order; what was sent twice is left out.
    starts_at_syn: as the captures of connections do; else the client is who speaks first."""
    raw, at, frame, found = path.read_bytes(), 24, 0, []
    connections, expected = {}, {}
    while at < len(raw):
        seconds, micros, length = struct.unpack_from("<III", raw, at)
        packet, at, frame = raw[at + 16:at + 16 + length], at + 16 + length, frame + 1
        header = 14 + (packet[14] & 15) * 4
        source, target, seq = struct.unpack_from(">HHI", packet, header)
        ends = (packet[26:30], source), (packet[30:34], target)
        end = 14 + struct.unpack_from(">H", packet, 16)[0]
        data, flags = packet[header + (packet[header + 12] >> 4) * 4:end], packet[header + 13]
        if ends not in connections and (flags & 2 and not flags & 16 if starts_at_syn else data):
            connections[ends] = (len(connections), 0)
            connections[ends[::-1]] = (connections[ends][0], 1)
        if ends not in connections or not data:
            continue
        number, side = connections[ends]
        if seq == expected.get((number, side), seq):
            expected[number, side] = (seq + len(data)) & 0xFFFFFFFF
            found.append(Piece(frame, seconds * 1000000 + micros, number, side, data))
    return found


class TimedPcap(Pcap):
    """A capture whose frames have the times that `time` is set to, in microseconds."""
    time = 1700000000000000

    def frame(self, data):
        self.count += 1
        self.parts.append(struct.pack("<IIII", self.time // 1000000, self.time % 1000000, len(data), len(data)))
        self.parts.append(data)
        return self.count


@functools.lru_cache(maxsize=None)
def certificate():
    """A self-signed certificate and its key, as text."""
    return subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                            "/CN=mail.example.com", "-out", "-", "-keyout", "-"], check=True, capture_output=True).stdout


def contexts(folder, version, alpn):
    """A server's and a client's context for exactly this version of TLS; the client's logs its keys."""
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    both = folder / "certificate.pem"           # the key is in it, too
    both.write_bytes(certificate())
    server.load_cert_chain(both)
    client.load_verify_locations(both)
    client.keylog_filename = folder / "keys.log"
    for context in (server, client):
        context.minimum_version = context.maximum_version = version
        context.set_alpn_protocols([alpn])
    return server, client


class Server(threading.Thread):
    """The server's end of one connection: does what its queue says, a number to read, bytes to write."""

    def __init__(self, context, listener):
        super().__init__(daemon=True)
        self.context, self.listener, self.orders, self.done = context, listener, queue.Queue(), queue.Queue()
        self.start()

    def run(self):
        try:
            connection, _ = self.listener.accept()
            with self.context.wrap_socket(connection, server_side=True) as secure:
                while (order := self.orders.get()) is not None:
                    if isinstance(order, bytes):
                        secure.sendall(order)
                        continue
                    data = b""
                    while len(data) < order:
                        data += secure.recv(min(BLOCK, order - len(data))) or self.fail()
                    self.done.put(data)
        except Exception as problem:            # the client waits for an answer
            self.done.put(problem)

    def fail(self):
        raise ConnectionError("the client's end is closed")

    def read(self, size):
        """Waits until the server has this many bytes, and returns them."""
        self.orders.put(size)
        data = self.done.get(timeout=60)
        if isinstance(data, Exception):
            raise data
        return data


class TlsConnection:
    """A connection with both of its ends; what passes the client's socket goes into the capture."""

    def __init__(self, pcap, server_context, client_context, port=443):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.server = Server(server_context, listener)
            self.socket = socket.create_connection(listener.getsockname(), timeout=60)
            self.wire = pcap.connection(("10.0.0.1", port))
            self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            self.tls = client_context.wrap_bio(self.incoming, self.outgoing, server_hostname=None) \
                if not client_context.check_hostname else \
                client_context.wrap_bio(self.incoming, self.outgoing, server_hostname="mail.example.com")
            self.last = 0
            self.run(self.tls.do_handshake)
            self.flush()

    def flush(self):
        data = self.outgoing.read()
        if data:
            self.last = self.wire.send(data)
            self.socket.sendall(data)

    def run(self, action, *args):
        """One step of the TLS client, fed from the socket until it is done."""
        while True:
            try:
                return action(*args)
            except ssl.SSLWantReadError:
                self.flush()
                data = self.socket.recv(SEGMENT)
                if not data:
                    raise ConnectionError("the server's end is closed") from None
                self.last = self.wire.reply(data)
                self.incoming.write(data)

    def send(self, data):
        """From the client to the server; returns the number of the last frame."""
        self.tls.write(data)
        self.flush()
        assert self.server.read(len(data)) == data
        return self.last

    def reply(self, data):
        """From the server to the client; returns the number of the last frame."""
        self.server.orders.put(data)
        got = b""
        while len(got) < len(data):
            got += self.run(self.tls.read, len(data) - len(got))
        assert got == data
        return self.last

    def close(self):
        self.server.orders.put(None)
        self.socket.close()
        self.server.join(10)


class Replayed:
    """The capture, the key log, and which frame each frame of the plain capture became."""

    def __init__(self, capture, keys, frames):
        self.capture, self.keys, self.frames = capture, keys, frames

    def options(self, tshark):
        keys = tshark.place(self.keys)
        return ["-o", f"tls.keylog_file:{tshark.inside(keys)}"]


def replay(path, folder, version=ssl.TLSVersion.TLSv1_3, port=443, write=BLOCK):
    """A capture's connections through TLS, in the order and with the times of the plain capture. write: so many
    bytes go into one record and one segment."""
    server, client = contexts(folder, version, "http/1.1")
    pcap, connections, frames = TimedPcap(), {}, {}
    for piece in pieces(path):
        pcap.time = piece.time
        if piece.connection not in connections:
            connections[piece.connection] = TlsConnection(pcap, server, client, port)
        connection = connections[piece.connection]
        for at in range(0, len(piece.data), write):
            frames[piece.frame] = (connection.reply if piece.side else connection.send)(piece.data[at:at + write])
    for connection in connections.values():
        connection.close()
    return Replayed(bytes(pcap), (folder / "keys.log").read_bytes(), frames)
