"""Conversations that carry FastTransfer streams and ICS state: sessions on every transport, transfers, their pieces.

A Session collects ROPs in one buffer until flush(), or sends each alone (alone=True). Each piece of a transfer
remembers where it was sent: the frame, and which ROP of it. MS-OXCROPS 2.2.12 and 2.2.13, MS-OXCFXICS 2.2.3.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import itertools
from typing import NamedTuple

import stubs
from encode import LAST, execute_request, execute_response, rop_buffer, rpc_header_ext, u8, u16, u32, u64
from pcap import EMSMDB, META, MapiHttp, Pcap, Rpc
from rpch import Virtual, call_request, call_response

NONE = 0xFFFFFFFF
LOGON = 1                       # the handle of a logon that nobody saw
ERROR, PARTIAL, NO_ROOM, DONE = range(4)
BUSY = 0x00000480
FULL = 31600                    # bytes of ROPs in one buffer
MOST = 250                      # handles in its table
FRAGMENT = 50000                # bytes of a stub in one PDU
SYNC, SYNC_STATE, COPY_TO, COPY_MESSAGES, COPY_FOLDER, DESTINATION = 0x70, 0x82, 0x4D, 0x4B, 0x4C, 0x53
GET_BUFFER, PUT_BUFFER, PUT_BUFFER_EXTENDED, RELEASE = 0x4E, 0x54, 0x9D, 0x01
STATE_BEGIN, STATE_CONTINUE, STATE_END, COLLECTOR = 0x75, 0x76, 0x77, 0x7E


# ---- transports: execute() sends one call and returns its frames ----

class OverHttp:
    """MAPI/HTTP."""

    def __init__(self, pcap, number=1):
        self.http = MapiHttp(pcap, cookie=f"MapiContext=transfers-{number}")

    def execute(self, asked, told):
        return self.http.exchange("Execute", execute_request(asked),
                                  None if told is None else META + execute_response(told))


class OverRpc:
    """EMSMDB's calls in PDUs of DCE/RPC, in fragments where they are long."""

    def _begin(self, number):
        self.context, self.call = stubs.handle(number), 1
        self._send(stubs.CONNECT_EX, stubs.connect(auxiliary=b""), stubs.connected(self.context, auxiliary=b""))

    def _send(self, opnum, request, response):
        self.call += 1
        frames = [None, None]
        for flags, part in fragments(request):
            frames[0] = self.ask(call_request(opnum, part, self.call, flags))
        for flags, part in fragments(response) if response is not None else ():
            frames[1] = self.tell(call_response(part, self.call, flags))
        return tuple(frames)

    def execute(self, asked, told):
        return self._send(stubs.RPC_EXT2, stubs.rpc_ext2(asked, self.context),
                          None if told is None else stubs.rpc_ext2_done(told, self.context))


def fragments(stub):
    """(pfc_flags, bytes): 1 is the first, 2 the last."""
    for at in range(0, max(len(stub), 1), FRAGMENT):
        yield (at == 0) + 2 * (at + FRAGMENT >= len(stub)), stub[at:at + FRAGMENT]


class OverTcp(OverRpc):
    """RPC over TCP."""

    def __init__(self, pcap, number=1):
        connection = Rpc(pcap, EMSMDB).connection
        self.ask, self.tell = connection.send, connection.reply
        self._begin(number)


class OverRpcHttp(OverRpc):
    """RPC over HTTP, version 2."""

    def __init__(self, pcap, number=1):
        virtual = Virtual(pcap, number).begin(EMSMDB, "mail.example.com:6001")
        self.ask, self.tell = virtual.in_.send, virtual.out.reply
        self._begin(number)


TRANSPORTS = {"mapihttp": OverHttp, "rpctcp": OverTcp, "rpchttp": OverRpcHttp}


# ---- sessions ----

class Place:
    """A ROP in a frame: which of the frame's. Known when the buffer has been sent."""

    def __init__(self, index):
        self.frame, self.index = None, index

    def node(self, packets):
        """Its item, in what fxcheck.decode() gives."""
        return packets.rops(self.frame)[self.index]


class Session:
    def __init__(self, wire, alone=True):
        self.wire, self.alone = wire, alone
        self.handles, self.objects = itertools.count(0x100), {}
        self._clear()

    def _clear(self):
        self.table, self.asked, self.told = [], [b""], [b""]
        self.places, self.fresh = ([], []), set()

    def new_handle(self):
        return next(self.handles)

    def _slot(self, handle):
        if handle not in self.table:
            self.table.append(handle)
        return self.table.index(handle)

    def rop(self, number, handle, body=b"", answer=b"", opens=None, code=0, more_asked=(), more_told=()):
        """One ROP. answer: what follows its ReturnValue; None: no response. opens: handle of a new object.
        more_asked, more_told: bodies of more requests (packed) and answers (chained), each in a buffer of its own.
        Returns the places of all requests and of all responses."""
        size = len(body) + 20
        if max(len(self.asked[0]) + size, len(self.told[0]) + len(answer or b"") + 20) > FULL or len(self.table) > MOST:
            self.flush()
        head = bytes([number, 0, self._slot(handle)]) + (b"" if opens is None else u8(self._slot(opens)))
        back = bytes([number, self._slot(handle if opens is None else opens)])
        asked = [self._add(0, head + one, at > 0) for at, one in enumerate((body, *more_asked))]
        told = [] if answer is None else [
            self._add(1, back + u32(code if at == 0 else 0) + one, at > 0)
            for at, one in enumerate((answer, *more_told))]
        if opens is not None:
            self.fresh.add(opens)
        if self.alone or more_asked or more_told:
            self.flush()
        return asked, told

    def _add(self, side, data, apart):
        buffers = self.told if side else self.asked
        if apart:
            buffers.append(b"")
        buffers[-1] += data
        place = Place(len(self.places[side]))
        self.places[side].append(place)
        return place

    def flush(self):
        """Sends what has been collected."""
        if not self.places[0] and not self.places[1]:
            return
        # What the call opens has no handle yet when it is asked for.
        asked = chain(self.asked, [NONE if one in self.fresh else one for one in self.table])
        told = chain(self.told, self.table)
        for frame, places in zip(self.wire.execute(asked, told), self.places):
            for place in places:
                place.frame = frame
        self._clear()

    # ---- what transfers are made from ----

    def folder(self):
        return self._open("folder", 0x02, LOGON, u64(0x0100000000000001) + b"\0", b"\0\0")

    def message(self):
        return self._open("message", 0x03, self.folder(), u16(0xFFF) + u64(0x0100000000000001) + b"\0"
                          + u64(0x0200000000000001), b"\0" + b"\1\1" + u16(0) + u16(0) + b"\0")

    def attachment(self):
        return self._open("attachment", 0x22, self.message(), b"\0" + u32(0), b"")

    def _open(self, kind, number, parent, body, answer):
        if kind not in self.objects:
            self.objects[kind] = self.new_handle()
            self.rop(number, parent, body, answer, opens=self.objects[kind])
        return self.objects[kind]

    def collector(self, handle=None):
        """RopSynchronizationOpenCollector for contents."""
        handle = handle or self.new_handle()
        self.rop(COLLECTOR, self.folder(), b"\1", opens=handle)
        return handle

    def download(self, root, handle=None, send_options=1, flags=0x8039, extra=7):
        """Opens a download whose stream has this root (2.2.4.4)."""
        handle = handle or self.new_handle()
        source, number, body = {
            "contentsSync": (self.folder, SYNC, u8(1) + u8(send_options) + u16(flags) + u16(0) + u32(extra) + u16(0)),
            "hierarchySync": (self.folder, SYNC, u8(2) + u8(send_options) + u16(1) + u16(0) + u32(1) + u16(0)),
            "state": (self.collector, SYNC_STATE, b""),
            "topFolder": (self.folder, COPY_FOLDER, u8(0x10) + u8(send_options)),
            "messageList": (self.folder, COPY_MESSAGES, u16(1) + u64(0x0200000000000001) + b"\0" + u8(send_options)),
            "folderContent": (self.folder, COPY_TO, b"\0" + u32(0) + u8(send_options) + u16(0)),
            "messageContent": (self.message, COPY_TO, b"\0" + u32(0) + u8(send_options) + u16(0)),
            "attachmentContent": (self.attachment, COPY_TO, b"\0" + u32(0) + u8(send_options) + u16(0))}[root]
        parent = source()
        opening = self.rop(number, parent, body, opens=handle)[0][0]
        return Download(self, handle, root, opening)

    def upload(self, root, handle=None):
        """Opens an upload (2.2.3.1.2.1)."""
        handle = handle or self.new_handle()
        operation, target = {"topFolder": (4, self.folder), "messageList": (3, self.folder),
                             "folderContent": (1, self.folder), "messageContent": (1, self.message),
                             "attachmentContent": (1, self.attachment)}[root]
        self.rop(DESTINATION, target(), u8(operation) + b"\0", opens=handle)
        return Upload(self, handle, root)


def chain(payloads, handles):
    """Extended buffers one behind the other, each with the table of handles."""
    return b"".join(rpc_header_ext(rop_buffer(one, handles), LAST if at == len(payloads) - 1 else 0)
                    for at, one in enumerate(payloads))


# ---- transfers ----

class Piece(NamedTuple):
    place: Place
    offset: int
    data: bytes


class Transfer:
    """position: where the next piece begins. opening: the place of the request that opened it, if any did."""

    def __init__(self, session, handle, root="", opening=None):
        self.session, self.handle, self.root, self.opening = session, handle, root, opening
        self.position, self.pieces = 0, []

    def _took(self, place, data, used=None):
        self.pieces.append(Piece(place, self.position, data))
        self.position += len(data) if used is None else used

    def release(self):
        """RopRelease. Returns its place."""
        return self.session.rop(RELEASE, self.handle, answer=None)[0][0]

    def frames(self):
        return [piece.place.frame for piece in self.pieces]


def cut(data, cuts):
    """The pieces between these places."""
    edges = [0, *cuts, len(data)]
    return [data[start:end] for start, end in zip(edges, edges[1:])]


class Download(Transfer):
    asking = u16(0xBABE) + u16(0x7BC0)

    @staticmethod
    def answer(data, status):
        return u16(status) + u16(0) + u16(1) + b"\0" + u16(len(data)) + data

    def get(self, data, status=PARTIAL):
        """RopFastTransferSourceGetBuffer."""
        _, told = self.session.rop(GET_BUFFER, self.handle, self.asking, self.answer(data, status))
        self._took(told[0], data)
        return self

    def get_all(self, data, cuts=()):
        """The whole stream in pieces."""
        pieces = cut(data, cuts)
        for number, piece in enumerate(pieces, 1):
            self.get(piece, DONE if number == len(pieces) else PARTIAL)
        return self

    def get_chained(self, pieces, last=DONE):
        """One request, one answer in each of several extended buffers (MS-OXCRPC 3.1.4.2.1.2)."""
        answers = [self.answer(one, last if at == len(pieces) - 1 else PARTIAL) for at, one in enumerate(pieces)]
        _, told = self.session.rop(GET_BUFFER, self.handle, self.asking, answers[0], more_told=answers[1:])
        for place, data in zip(told, pieces):
            self._took(place, data)
        return self

    def wait(self, milliseconds):
        """The server is busy: no bytes. Returns the places of request and response."""
        answer = self.answer(b"", ERROR) + u32(milliseconds)
        asked, told = self.session.rop(GET_BUFFER, self.handle, self.asking, answer, code=BUSY)
        return asked[0], told[0]

    def fail(self, code=0x80040115):
        asked, told = self.session.rop(GET_BUFFER, self.handle, self.asking, self.answer(b"", ERROR), code=code)
        return asked[0], told[0]


class Upload(Transfer):
    @staticmethod
    def answer(used, extended=False):
        counters = u32(0) + u32(1) if extended else u16(0) + u16(1)
        return u16(0) + counters + b"\0" + u16(used)

    def put(self, data, used=None, extended=False, code=0):
        """RopFastTransferDestinationPutBuffer or …Extended; used: bytes that the server took, if not all.
        Returns the places of request and response."""
        used = len(data) if used is None else used
        asked, told = self.session.rop(PUT_BUFFER_EXTENDED if extended else PUT_BUFFER, self.handle,
                                       u16(len(data)) + data, self.answer(used, extended), code=code)
        self._took(asked[0], data, used)
        return asked[0], told[0]

    def put_all(self, data, cuts=(), extended=False):
        for piece in cut(data, cuts):
            self.put(piece, extended=extended)
        return self

    def put_packed(self, pieces):
        """Several requests, each in an extended buffer of its own, and one answer: its BufferUsedSize is of the last
        one (MS-OXCRPC 3.1.4.2.1.2.1)."""
        bodies = [u16(len(one)) + one for one in pieces]
        answer = self.answer(len(pieces[-1]))
        asked, _ = self.session.rop(PUT_BUFFER, self.handle, bodies[0], answer, more_asked=bodies[1:])
        for place, data in zip(asked, pieces):
            self._took(place, data)
        return self


class StateUpload(Transfer):
    """One property's set: Begin, Continue …, End (2.2.3.2.2)."""

    def __init__(self, session, handle, tag):
        super().__init__(session, handle)
        self.tag, self.opening, self.closing = tag, None, None

    def begin(self, size):
        self.opening = self.session.rop(STATE_BEGIN, self.handle, u32(self.tag) + u32(size))[0][0]
        return self

    def add(self, data):
        asked, _ = self.session.rop(STATE_CONTINUE, self.handle, u32(len(data)) + data)
        self._took(asked[0], data)
        return self

    def end(self):
        self.closing = self.session.rop(STATE_END, self.handle)[0][0]
        return self

    def send(self, data, cuts=()):
        self.begin(len(data))
        for piece in cut(data, cuts) if data else ():
            self.add(piece)
        return self.end()


def http_session(pcap=None, number=1, alone=True):
    return Session(OverHttp(pcap if pcap is not None else Pcap(), number), alone)
