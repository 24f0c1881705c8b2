"""Carries the MAPI/HTTP messages of a capture over HTTP/2, between two ends of a real HTTP/2 stack (python3-h2),
in TLS (tlscapture.py) or in the clear.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import ssl

import h2.config
import h2.connection
import h2.events
import h2.settings
from tlscapture import Replayed, TimedPcap, TlsConnection, contexts, pieces

WINDOW = 1 << 30
PIECE = 16384                   # the largest DATA frame that both ends take at first
NOT_IN_H2 = {"connection", "transfer-encoding", "content-length", "host", "keep-alive"}


class Message:
    """A request or response of HTTP/1.1, and the frame that it was complete in."""

    def __init__(self, connection, side, frame, time, start, headers, body):
        self.connection, self.side, self.frame, self.time = connection, side, frame, time
        self.start, self.headers, self.body = start, headers, body

    def header(self, name):
        return next((value for key, value in self.headers if key == name), None)


def chunks(data):
    """The body of a chunked message and how many bytes that took; None if it is not all there."""
    body, at = b"", 0
    while True:
        end = data.find(b"\r\n", at)
        if end < 0:
            return None
        size = int(data[at:end].split(b";")[0], 16)
        if len(data) < end + 2 + size + 2:
            return None
        body += data[end + 2:end + 2 + size]
        at = end + 2 + size + 2
        if size == 0:
            return body, at


def cut(data):
    """The first message of data, (start line, headers, body), and how many bytes it is; None if there is none."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None
    start, *lines = data[:end].decode("latin-1").split("\r\n")
    headers = [(key.strip().lower(), value.strip()) for key, _, value in (line.partition(":") for line in lines)]
    known = dict(headers)
    if known.get("transfer-encoding") == "chunked":
        found = chunks(data[end + 4:])
        return found and ((start, headers, found[0]), end + 4 + found[1])
    size = int(known.get("content-length", 0))
    if len(data) < end + 4 + size:
        return None
    return (start, headers, data[end + 4:end + 4 + size]), end + 4 + size


def messages(path):
    """All messages of a capture's connections, in the order in which they were complete."""
    waiting, found = {}, []
    for piece in pieces(path):
        key = piece.connection, piece.side
        waiting[key] = waiting.get(key, b"") + piece.data
        while (message := cut(waiting[key])) is not None:
            (start, headers, body), size = message
            waiting[key] = waiting[key][size:]
            if not start.startswith("HTTP/1.1 1"):
                found.append(Message(*key, piece.frame, piece.time, start, headers, body))
    return found


class Clear:
    """Both ends of a connection without TLS, as TlsConnection."""

    def __init__(self, pcap, port):
        self.wire = pcap.connection(("10.0.0.1", port))

    def send(self, data):
        return self.wire.send(data)

    def reply(self, data):
        return self.wire.reply(data)

    def close(self):
        pass


class H2:
    """A client and a server of HTTP/2 on one connection. together: what HTTP/2 wants to send goes into one write; else
    each frame has a write of its own. write: but at most so many bytes, when the connection has begun (Wireshark does
    not reassemble what the preface is in)."""

    def __init__(self, connection, together=True, empty_end=False, write=None):
        self.connection, self.together, self.empty_end, self.write = connection, together, empty_end, None
        self.ends = [h2.connection.H2Connection(h2.config.H2Configuration(
            client_side=side, validate_inbound_headers=False, header_encoding="latin-1")) for side in (True, False)]
        self.streams = {}
        for side, end in enumerate(self.ends):
            end.initiate_connection()
            end.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: WINDOW,
                                 h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS: 100000})
            end.increment_flow_control_window(WINDOW)
            self.flush(side)
        self.flush(0)
        self.flush(1)
        self.write = write

    def flush(self, side):
        """Sends what HTTP/2 has to send; returns the number of the last frame of the capture."""
        data, number = self.ends[side].data_to_send(), 0
        if data:
            size = self.write or len(data)
            for at in range(0, len(data), size):
                number = (self.connection.reply if side else self.connection.send)(data[at:at + size])
            self.ends[1 - side].receive_data(data)
        return number

    def message(self, side, stream, headers, body):
        """One message; returns the number of its last frame."""
        end = self.ends[side]
        end.send_headers(stream, headers, end_stream=not body)
        number = 0
        while body:
            if not self.together:
                self.flush(side)
            piece, body = body[:PIECE], body[PIECE:]
            end.send_data(stream, piece, end_stream=not body and not self.empty_end)
            if not body and self.empty_end:
                end.send_data(stream, b"", end_stream=True)
        number = self.flush(side)
        self.flush(1 - side)
        return number

    def request(self, headers, body):
        """Returns the stream and the number of the last frame."""
        stream = self.ends[0].get_next_available_stream_id()
        return stream, self.message(0, stream, headers, body)


def request_headers(message):
    method, path, _ = message.start.split(" ")
    return [(":method", method), (":scheme", "https"), (":authority", message.header("host")), (":path", path)] \
        + [pair for pair in message.headers if pair[0] not in NOT_IN_H2]


def response_headers(message):
    return [(":status", message.start.split(" ")[1])] \
        + [pair for pair in message.headers if pair[0] not in NOT_IN_H2]


def replay(path, folder=None, port=443, one_connection=True, **how):
    """The messages of a capture over HTTP/2. folder: for the certificate; None: in the clear. All of them on one
    connection, or as many as the capture has."""
    pcap, connections, frames, open_streams = TimedPcap(), {}, {}, {}
    both = contexts(folder, ssl.TLSVersion.TLSv1_3, "h2") if folder else None
    for message in messages(path):
        pcap.time = message.time
        key = 0 if one_connection else message.connection
        if key not in connections:
            connections[key] = H2(TlsConnection(pcap, *both, port) if folder else Clear(pcap, port), **how)
        h2c = connections[key]
        if message.side == 0:
            stream, frame = h2c.request(request_headers(message), message.body)
            open_streams.setdefault(message.connection, []).append(stream)
        else:
            stream = open_streams[message.connection].pop(0)
            frame = h2c.message(1, stream, response_headers(message), message.body)
        frames[message.frame] = frame
    for h2c in connections.values():
        h2c.connection.close()
    return Replayed(bytes(pcap), (folder / "keys.log").read_bytes() if folder else b"", frames)
