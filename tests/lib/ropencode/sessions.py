"""Sessions: exchanges of ROP buffers in which objects are opened, used and released.

A session keeps what both ends know: which handles stand for what, the columns of tables, the recipient
columns of messages, what is left of a stream. What a ROP needs is opened before it, in the same buffer or
an earlier one.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from typing import NamedTuple

from encode import COMPRESSED, LAST, XOR_MAGIC, lz77, rop_buffer, rpc_header_ext
from hypothesis import strategies as st

from ropencode.rops import ROPS, progress
from ropencode.structures import ERRORS
from ropencode.wire import Form, among, between, field_name

WITH_PROPERTIES = ("Logon", "Folder", "Message", "Attachment")
NO_HANDLE = 0xFFFFFFFF
CHAINED = ("RopQueryRows", "RopReadStream", "RopFastTransferSourceGetBuffer")
PACKED = ("RopWriteStreamExtended", "RopFastTransferDestinationPutBuffer",
          "RopFastTransferDestinationPutBufferExtended")
# How an object of a kind is opened when nothing more fanciful is wanted.
SHORTEST = {"Logon": "RopLogon", "Folder": "RopOpenFolder", "Message": "RopOpenMessage",
            "Attachment": "RopOpenAttachment", "Table": "RopGetContentsTable", "Stream": "RopOpenStream"}


class Object:
    def __init__(self, kind, parent):
        self.kind, self.parent = kind, parent
        self.handle, self.known = NO_HANDLE, False
        self.columns = self.recipient_columns = self.stream = None
        self.adrift = False
        self.logon = parent.logon if parent else self
        self.logon_id, self.private = 0, True

    def is_a(self, kind):
        return {"Any": True, "Columns": self.kind == "Table" and self.columns is not None,
                "Recipients": self.kind == "Message" and self.recipient_columns is not None
                }.get(kind, kind == self.kind)


class Item(NamedTuple):
    """One ROP as it has to be shown."""
    name: str
    data: bytes
    shown: tuple
    failed: bool
    adrift: bool        # nobody can tell where its piece of a stream stands

    def __str__(self):
        return f"{self.name} {self.data.hex()}"


class Exchange(NamedTuple):
    request: bytes      # extended buffers
    response: bytes
    asked: tuple        # Items
    told: tuple


class Turn:
    """One ROP: what its function in rops.py is given."""

    def __init__(self, session, rop, inputs, output, code, slots, must_succeed=False):
        self.rop, self.inputs, self.output, self.code, self.slots = rop, inputs, output, code, slots
        self.input = inputs[0] if inputs else None
        logon = (self.input or output).logon if inputs or output else None
        self.logon_id = logon.logon_id if logon else 0
        self.private = logon.private if logon else True
        self.ok = code == 0
        self.is_asynchronous, self.must_succeed = False, must_succeed
        self.adrift = any(one.adrift for one in inputs)
        self.undone = []        # forms of requests that come back
        prefix = f"rop.{field_name(rop.name[3:])}"
        self.ask, self.tell = Form(session.draw, prefix), Form(session.draw, prefix)
        header = self.ask.within("rop")
        header.u8("Id", rop.id)
        header.u8("LogonId", self.logon_id)
        for handle in rop.handles:
            header.u8(f"{handle}HandleIndex", slots[handle])
        header = self.tell.within("rop")
        header.u8("Id", rop.answer_id)
        if rop.asks:
            header.u8(f"{rop.reply}HandleIndex", slots[rop.reply])
            header.u32("ReturnValue", code)

    def index(self, handle):
        return self.slots[handle]

    def asynchronous(self):
        self.is_asynchronous = self.ask.bool8("WantAsynchronous")

    def item(self, form):
        return Item(self.rop.name, bytes(form.data), tuple(form.shown), form is self.tell and self.code != 0,
                    self.adrift)


class Buffer:
    """A ROP buffer and its answer while they are put together."""

    def __init__(self, table=()):
        self.table, self.asked, self.told = list(table), [], []
        self.last = None

    def slot(self, one, new=False):
        """The index of an object in the table of handles."""
        if new or one not in self.table:
            self.table.append(one)
            return len(self.table) - 1
        return self.table.index(one)


class Session:
    """Exchanges drawn one after the other. `exchanges` is what has been sent."""

    def __init__(self, draw):
        self.draw = draw
        self.objects, self.free, self.exchanges = [], [], []
        self.handles = self.logons = 0
        self.buffer = Buffer()

    def __repr__(self):
        lines = []
        for number, one in enumerate(self.exchanges):
            lines += [f"  {number} asks {item}" for item in one.asked]
            lines += [f"  {number} told {item}" for item in one.told]
        return "session:\n" + "\n".join(lines)

    def chance(self, of):
        return self.draw(between(0, of - 1)) == of - 1

    # ---- objects ----

    def find(self, kinds, depth=0):
        """An object of one of these kinds: one that is there, or a new one."""
        there = [one for one in self.objects if any(one.is_a(kind) for kind in kinds)]
        if kinds == ("Any",):       # what owns others is not released before them
            there = [one for one in there if not any(other.parent is one for other in self.objects)]
        if there and not self.chance(4):
            return self.draw(st.sampled_from(there))
        return self.open("Folder" if kinds == ("Any",) else self.draw(among(kinds)), depth)

    def open(self, kind, depth):
        if kind == "Columns":
            table = self.find(("Table",), depth)
            self.run(ROPS["RopSetColumns"], 0, depth + 1, [table])
            return table
        if kind == "Recipients":
            message = self.find(("Message",), depth)
            if message.recipient_columns is None:
                self.run(ROPS["RopReloadCachedInformation"], 0, depth + 1, [message])
            return message
        openers = [rop.name for rop in ROPS.values() if rop.opens == kind]
        if depth > 2 and kind in SHORTEST:
            openers = [SHORTEST[kind]]
        return self.run(ROPS[self.draw(among(tuple(openers)))], 0, depth + 1)

    def give_handle(self, one):
        if self.free and self.chance(3):
            one.handle = self.free.pop()
        else:
            self.handles += 1
            one.handle = self.handles * 0x10001
        self.objects.append(one)

    # ---- ROPs ----

    def code(self, rop):
        """ReturnValue: mostly success; one that has a form of its own; an error."""
        return self.draw(among((0, 0, *rop.codes, self.draw(among(ERRORS)))))

    def run(self, rop, code=None, depth=0, inputs=None):
        """One ROP, after those that open what it needs. Returns the object that it opens."""
        if inputs is None:
            inputs = [self.find(kinds, depth) for kinds in rop.takes[:len(rop.inputs)]]
        must_succeed = code is not None
        if code is None:
            code = self.code(rop) if rop.answers else 0
        if len(self.buffer.asked) > 12:
            self.flush()
        if rop.name == "RopRelease" and inputs[0] not in self.objects:
            return None
        output = None
        if rop.opens:
            output = Object(rop.opens, inputs[0] if inputs else None)
            if rop.opens == "Logon":
                self.logons += 1
                output.logon_id, output.private = self.logons * 7 % 256, not self.chance(2)
        slots = {name: self.buffer.slot(one) for name, one in zip(rop.inputs, inputs)}
        if output:
            slots["Output"] = self.buffer.slot(output, new=True)
        if "Response" in rop.handles:
            slots["Response"] = self.buffer.slot(self.draw(st.sampled_from([inputs[0], inputs[0].logon])))
        turn = Turn(self, rop, inputs, output, code, slots, must_succeed)
        rop.write(turn)
        self.buffer.last = turn
        self.buffer.asked.append(turn.item(turn.ask))
        if output and code == 0:
            self.give_handle(output)
        if rop.name == "RopRelease":
            self.objects.remove(inputs[0])
            inputs[0].released = True
        if turn.is_asynchronous and code == 0 and self.chance(2):
            self.report_progress(turn)
        elif rop.answers:
            self.buffer.told.append(turn.item(turn.tell))
        if self.chance(4):
            self.flush()
        return output

    def report_progress(self, turn):
        """MS-OXCPRPT 3.1.5: RopProgress in place of the answer, then RopProgress until that comes."""
        rop, slots = ROPS["RopProgress"], {"Input": turn.slots[turn.rop.handles[0]]}
        for _ in range(self.draw(between(1, 3))):
            report = Turn(self, rop, turn.inputs, None, 0, slots)
            progress(report)
            self.buffer.told.append(report.item(report.tell))
            self.flush(same_table=True)
            question = Turn(self, rop, turn.inputs, None, 0, slots)
            rop.write(question)
            self.buffer.asked.append(question.item(question.ask))
        answer = Turn(self, turn.rop, turn.inputs, None, 0, turn.slots)
        turn.rop.write(answer)
        self.buffer.told.append(answer.item(answer.tell))
        self.flush()

    def unasked(self, rop):
        """A response without a request, behind all that have one."""
        inputs = [self.find(kinds) for kinds in rop.takes if kinds]
        turn = Turn(self, rop, inputs, None, 0, {})
        if rop.name in ("RopBufferTooSmall", "RopBackoff"):
            # What stands in the request from here on has not been done: it comes back, or has no answer.
            undone = [self.find(WITH_PROPERTIES) for _ in range(self.draw(between(0, 2)))]
            for one in undone:
                more = Turn(self, ROPS["RopGetPropertiesAll"], [one], None, 0, {"Input": self.buffer.slot(one)})
                more.rop.write(more)
                self.buffer.asked.append(more.item(more.ask))
                turn.undone.append(more.ask)
        rop.write(turn)
        self.buffer.told.append(turn.item(turn.tell))
        self.buffer.last = None
        self.flush()

    def step(self, rop):
        if rop.asks:
            self.run(rop)
        else:
            self.unasked(rop)

    # ---- buffers ----

    def flush(self, same_table=False):
        """Sends the buffer. same_table: the next one has the same handles."""
        buffer = self.buffer
        if not buffer.asked and not buffer.told:
            return
        asked_handles = [one.handle if one.known else NO_HANDLE for one in buffer.table]
        requests, chains = [self.extended(buffer.asked, asked_handles)], [buffer.told]
        if buffer.last and buffer.last.code == 0:
            self.chain(buffer, requests, chains, asked_handles)
        handles = [one.handle for one in buffer.table]
        responses = [self.extended(chain, handles) for chain in chains]
        self.exchanges.append(Exchange(joined(requests), joined(responses), tuple(buffer.asked),
                                       tuple(sum(chains, []))))
        for one in buffer.table:
            one.known = one.handle != NO_HANDLE
            if getattr(one, "released", False) and one.handle not in self.free:
                self.free.append(one.handle)
        self.buffer = Buffer(buffer.table if same_table else ())

    def chain(self, buffer, requests, chains, handles):
        """Extended buffer packing, MS-OXCRPC 3.1.4.2.1.2, when the last ROP allows it."""
        turn = buffer.last
        if turn.rop.name in CHAINED:
            for _ in range(self.draw(between(0, 2))):
                more = Turn(self, turn.rop, turn.inputs, None, 0, turn.slots)
                turn.rop.write(more)
                chains.append([more.item(more.tell)])
        elif turn.rop.name in PACKED:
            for _ in range(self.draw(between(0, 2))):
                more = Turn(self, turn.rop, turn.inputs, None, 0, turn.slots)
                turn.rop.write(more)
                item = more.item(more.ask)
                requests.append(self.extended([item], handles))
                buffer.asked.append(item)

    def extended(self, items, handles):
        """(flags, payload) of one extended buffer."""
        payload = rop_buffer(b"".join(item.data for item in items), handles)
        flags = self.draw(among((0, XOR_MAGIC, COMPRESSED, COMPRESSED | XOR_MAGIC)))
        if flags & COMPRESSED and len(lz77(payload)) >= len(payload):
            flags &= ~COMPRESSED
        return flags, payload


def joined(buffers):
    """Extended buffers one behind the other, the last one marked."""
    return b"".join(rpc_header_ext(payload, flags | (LAST if at == len(buffers) - 1 else 0))
                    for at, (flags, payload) in enumerate(buffers))


@st.composite
def sessions_for(draw, name):
    """Sessions that come to one ROP, with what it needs before it."""
    session = Session(draw)
    session.step(ROPS[name])
    session.flush()
    return session


@st.composite
def sessions(draw):
    """Sessions with several ROPs of any kind."""
    session = Session(draw)
    for _ in range(draw(between(1, 12))):
        session.step(ROPS[draw(among(tuple(sorted(ROPS))))])
    session.flush()
    return session
