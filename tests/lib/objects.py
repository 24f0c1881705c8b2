"""The objects behind handles, by the record of the captures' client alone.

A successful response with an output index puts a new object behind the handle that its table has there; RopRelease ends
it, or the release of its logon.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from dataclasses import dataclass

import record

NONE = 0xFFFFFFFF
# What opens an object and what it is (MS-OXCROPS 1.3.1), where its kind is one word.
KINDS = {"Logon": "Logon", "OpenFolder": "Folder", "CreateFolder": "Folder", "OpenMessage": "Message",
         "CreateMessage": "Message", "OpenEmbeddedMessage": "Message", "OpenAttachment": "Attachment",
         "CreateAttachment": "Attachment", "OpenStream": "Stream", "GetHierarchyTable": "Table",
         "GetContentsTable": "Table", "GetAttachmentTable": "Table", "GetPermissionsTable": "Table",
         "GetRulesTable": "Table"}
# Where the request, or the response, says its id.
IDS = {"OpenFolder": "FolderId", "OpenMessage": "MessageId"}
NEW_IDS = {"CreateFolder": "FolderId", "CreateMessage": "MessageId"}


@dataclass(eq=False)
class Object:
    """An object by the record."""
    opener: str             # the ROP that opened it, None for what no ROP opened
    frame: int              # of the request that did, or 0
    logon: int
    failed: bool = False    # the response refused it
    bound: bool = False     # the response gave it a handle
    id: int = 0             # FolderId or MessageId, as soon as it is told
    released: int = 0       # the frame that released it or its logon


class Handles:
    """One session's handles at a moment."""

    def __init__(self):
        self.open = {}

    def behind(self, handle, logon):
        """What a handle of a request stands for: an unknown handle stands for something of its own."""
        if handle != NONE and handle not in self.open:
            self.open[handle] = Object(None, 0, logon)
        return self.open.get(handle)

    def request(self, exchange):
        """[(Rop, object that it works on, others that it names, object that it opens)], in order."""
        found = []
        by_buffer = {}
        for rop in record.rops([exchange]):
            if rop.buffer not in by_buffer:
                table = [int(handle, 16) for handle in exchange.buffers[rop.buffer]["handles"]]
                by_buffer[rop.buffer] = dict(enumerate(self.behind(handle, rop.logged["logon"]) for handle in table))
            slots, logged = by_buffer[rop.buffer], rop.logged
            index = next((logged[key] for key in ("in", "src", "InputHandleIndex") if key in logged), None)
            source = slots.get(index)
            others = [slots.get(logged[key]) for key in ("dst", "resp_idx") if key in logged]
            opened = Object(logged["rop"], exchange.packet.number, logged["logon"]) if "out" in logged else None
            if opened:
                slots[logged["out"]] = opened
                opened.id = int(logged.get(IDS.get(logged["rop"]), "0"), 16)
            if logged["rop"] == "Release":
                self.release(source, exchange.packet.number)
            found.append((rop, source, others, opened))
        return found

    def release(self, gone, frame):
        """A logon takes its objects with it (MS-OXCROPS 3.2.5.3)."""
        with_it = {key for key, one in self.open.items() if one is gone
                   or gone and gone.opener == "Logon" and one.logon == gone.logon}
        for key in with_it:
            self.open.pop(key).released = frame
        if gone:
            gone.released = gone.released or frame

    def response(self, exchange, asked):
        """Likewise for the response to what request() gave (asked)."""
        found = []
        of = {id(rop.item): parts for rop, *parts in asked}
        answered = {id(response.item): of[id(request.item)] for request, responses in
                    record.answers([asked[0][0].exchange, exchange] if asked else []) for response in responses}
        for rop in record.rops([exchange]):
            logged = rop.logged
            if logged["rop"] == "Notify":
                found.append((rop, self.open.get(int(logged["handle"], 16)), [], None))
                continue
            source, others, opened = answered.get(id(rop.item), (None, [], None))
            if int(logged["rc"], 16):
                if opened:
                    opened.failed = True
                opened = None
            if opened:
                opened.id = opened.id or int(logged.get(NEW_IDS.get(logged["rop"]), "0"), 16)
                opened.bound = True
            if opened and not opened.released:       # by its own request
                self.open[int(exchange.buffers[rop.buffer]["handles"][logged["idx"]], 16)] = opened
            found.append((rop, source, others, opened))
        return found


def session_keys(name, operations):
    """id of an operation -> its session by the record: a client's X-RequestId GUID and how many successful Connects
    it made by then; over RPC the context handle."""
    connects, keys = {}, {}
    for operation in operations:
        if record.is_rpc(name):
            keys[id(operation)] = (operation.get("resp") or {}).get("cxh")
            continue
        client = (operation.get("request_id") or "").split(":")[0]
        if operation["request_type"] == "Connect" and (operation.get("resp") or {}).get("ErrorCode") == "0x00000000":
            connects[client] = connects.get(client, 0) + 1
        keys[id(operation)] = (client, connects.get(client, 0))
    return keys


def served(exchange):
    """Whether the server let the request into a session."""
    operation = exchange.operation
    refused = operation["x_response_code"] != "0" if "x_response_code" in operation \
        else int(operation["resp"].get("result", "0x0"), 16) != 0
    return not refused and not exchange.is_raw


def walk_objects(name, operations, exchanges):
    """(Rop, source, others, opened) of every ROP in the order of the capture."""
    keys, sessions, found = session_keys(name, operations), {}, []
    for request, response in zip(exchanges[::2], exchanges[1::2]):
        if not served(request):
            continue
        handles = sessions.setdefault(keys[id(request.operation)], Handles())
        asked = handles.request(request)
        found += asked
        found += handles.response(response, asked) if response.packet is not None else []
    return found
