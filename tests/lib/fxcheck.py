"""Compares what tshark shows of FastTransfer streams and ID sets with the elements that they have.

What is looked for: in each ROP with a piece `oxcfxics.stream` and `oxcfxics.stream.root`; an item with
`oxcfxics.offset` directly in it is one element, and has its marker or tag, name, length and values directly in it, and below it, for an
ID set, an `oxcfxics.idset` for each replica.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid

import pytest
from fxstream import GUID, IDSET_GIVEN, MULTIPLE, NEW_FX_FOLDER, STRING, STRING8, STRUCTURE, codec, is_code_page
from wireshark import is_value

STREAM, ROOT, OFFSET = "oxcfxics.stream", "oxcfxics.stream.root", "oxcfxics.offset"
# Values that are shown as structures, with fields of their own.
STRUCTURES = (STRUCTURE, NEW_FX_FOLDER)
# Syntactic elements, 2.2.4.2.
NODES = frozenset("oxcfxics." + name for name in (
    "contents_sync", "hierarchy_sync", "top_folder", "folder_content", "message_list", "message_content",
    "attachment_content", "sub_folder", "message", "embedded_message", "recipient", "attachment", "message_change_full",
    "message_change_partial", "message_change_header", "folder_change", "deletions", "read_state_changes",
    "progress_total", "progress_per_message", "group_info", "error_info", "state"))


# ---- what is shown ----

def child(node, name):
    return next((one for one in node.children if one.name == name), None)


def show(node, name):
    found = child(node, name)
    return None if found is None else found.show


def elements_in(rop):
    """{offset: item} of the elements in a ROP, in the order of the tree."""
    return {offset.int(): offset.parent for offset in rop.all(OFFSET)}


def stream_number(rop):
    found = rop.first(STREAM)
    return None if found is None else int(found.show)


def path_of(node, rop):
    """Names of the syntactic elements that an item is in, the outermost first, without their prefix."""
    found = []
    while node is not rop:
        node = node.parent
        if node.name in NODES:
            found.insert(0, node.name.removeprefix("oxcfxics."))
    return tuple(found)


def experts(node):
    """Names of the expert infos below an item."""
    return [next((one.name for one in expert.children if not one.name.startswith("_ws.")), "")
            for expert in node.all("_ws.expert") if not expert.hidden]


def sets_below(node):
    """(replica, ranges, count) of each replica of an ID set."""
    found = []
    for part in node.all("oxcfxics.idset"):
        replid, replguid, count = (part.first(f"oxcfxics.{name}") for name in ("replid", "replguid", "idset.count"))
        replica = uuid.UUID(replguid.show) if replguid is not None else replid.int() if replid is not None else None
        found.append((replica, part.first("oxcfxics.idset.ranges").show, None if count is None else int(count.show)))
    return found


# ---- one value ----

def text(kind, wire):
    """What a string says: up to its first zero."""
    return wire.decode(codec(kind), "replace").split("\0")[0]


def same_value(node, kind, wire):
    """Whether an item holds these bytes of a value of this type, and shows them as what they are. wire: bytes, or a
    Digest of them."""
    if not isinstance(wire, bytes):
        return wire.matches(node.bytes)
    is_text = is_code_page(kind) or kind in (STRING8, STRING)
    if node.value and node.bytes != wire and not (is_text and node.bytes and wire.startswith(node.bytes)):
        return False
    if is_text:
        said = text(kind, wire)
        return node.show.rstrip("\0").split("\0")[0] == said or not said.isprintable() or "\\" in said
    if kind == GUID:
        return node.show == str(uuid.UUID(bytes_le=wire))
    if kind in (0x0004, 0x0005):
        shown, = struct.unpack("<f" if kind == 4 else "<d", wire)
        return shown in (float(node.show), pytest.approx(float(node.show), rel=1e-5)) or shown != shown
    if kind in (0x0002, 0x0003, 0x000A, 0x000B, 0x0014) and not node.value:
        numbers = {int.from_bytes(wire, order, signed=signed)
                   for order in ("little", "big") for signed in (False, True)}
        return node.int() in numbers
    return True


# ---- one element ----

def differences(element, node):
    """What an item shows otherwise than the element is."""
    if element.is_marker:
        marker = child(node, "oxcfxics.marker")
        if marker is None or marker.int() != element.tag:
            yield f"marker {marker}"
        return
    tag = child(node, "oxcdata.property_tag")
    if tag is None or tag.int() != element.tag:
        yield f"tag {tag}"
        return
    if element.name:
        field = "oxcfxics.name" if element.name.kind else "oxcfxics.dispid"
        found = child(node, field)
        identifier = None if found is None else found.show if element.name.kind else found.int()
        flag = child(node, "oxcfxics.flag")
        shown = (show(node, "oxcfxics.property_set"), None if flag is None else flag.int(), identifier)
        wanted = (str(element.name.set), element.name.kind, element.name.id)
        is_unprintable = element.name.kind and not element.name.id.isprintable()
        if shown != wanted and not (is_unprintable and shown[:2] == wanted[:2]):
            yield f"name {shown} instead of {wanted}"
    length = child(node, "oxcfxics.length")
    if (None if length is None else length.int()) != element.length:
        yield f"length {length} instead of {element.length}"
    if element.sets is not None:
        yield from set_differences(element.sets, node)
    elif element.tag not in STRUCTURES:
        yield from value_differences(element, node)


def set_differences(sets, node):
    shown = sets_below(node)
    wanted = [(one.replica, one.text, one.count) for one in sets]
    if shown != wanted:
        yield f"sets {shown} instead of {wanted}"


def value_differences(element, node):
    kind = element.tag & 0xFFFF
    if kind & MULTIPLE and not is_code_page(kind):
        kind &= ~MULTIPLE
    if element.tag == IDSET_GIVEN:
        kind = 0x0102
    shown = [one for one in node.children if is_value(one)]
    wanted = list(element.values)
    if len(shown) < len(wanted) and len(shown) == len([one for one in wanted if one]):
        wanted = [one for one in wanted if one]     # what has no bytes needs no item
    if len(shown) != len(wanted):
        yield f"{len(shown)} values instead of {len(wanted)}: {shown[:5]}"
        return
    for wire, one in zip(wanted, shown):
        if not same_value(one, kind, wire):
            yield f"value {one} {one.value} instead of {wire.hex():.80}"


# ---- streams ----

def problems(transfer, packets, elements, with_paths=False, root=None):
    """What is wrong with a transfer whose pieces have all been used: each element has to be in the ROP with its last
    byte, and nothing besides. root: what has to be told of it, if not the transfer's own."""
    root, numbers, pieces = transfer.root if root is None else root, set(), []
    for piece in transfer.pieces:
        rop = piece.place.node(packets)
        numbers.add(stream_number(rop))
        pieces.append((piece, rop, elements_in(rop)))
        if show_below(rop, ROOT) != root:
            yield f"frame {piece.place.frame}: root is {show_below(rop, ROOT)!r}, not {root!r}"
    if len(numbers) != 1 or None in numbers:
        yield f"numbers of one stream: {numbers}"
    at = 0
    for element in elements:
        while at < len(pieces) - 1 and pieces[at][0].offset + len(pieces[at][0].data) < element.end:
            at += 1
        piece, rop, shown = pieces[at]
        node = shown.pop(element.offset, None)
        if node is None:
            yield f"frame {piece.place.frame}: nothing for {element}"
            continue
        for difference in differences(element, node):
            yield f"frame {piece.place.frame}, {element}: {difference}"
        if with_paths and element.path is not None and path_of(node, rop) != element.path:
            yield f"frame {piece.place.frame}, {element}: is in {path_of(node, rop)}, not in {element.path}"
    for piece, _, shown in pieces:
        if shown:
            yield f"frame {piece.place.frame}: elements that are none at {sorted(shown)[:5]}"


def show_below(node, name):
    found = node.first(name)
    return "" if found is None else found.show


def state_problems(upload, packets, sets):
    """What is wrong with a state upload: the ROP with its last byte has its property and sets."""
    places = [piece.place for piece in upload.pieces] or [upload.opening, upload.closing]
    shown = [node for place in places for node in place.node(packets).all("oxcfxics.state_property")]
    if not upload.pieces and not shown:
        return                                      # nothing was sent that could be shown
    if len(shown) != 1 or shown[0].int() != upload.tag:
        yield f"frames {upload.frames()}: state properties {shown}"
        return
    if upload.pieces and shown[0] not in upload.pieces[-1].place.node(packets).walk():
        yield f"the state is not in frame {upload.pieces[-1].place.frame}"
    for difference in set_differences(sets, shown[0].parent):
        yield f"frames {upload.frames()}: {difference}"
    if sets and shown[0].parent.name != "oxcfxics.state":
        yield f"the state is in {shown[0].parent}"


def hold(wrong, *where):
    """Fails when there is something wrong."""
    wrong = list(wrong)
    assert not wrong, "\n".join([" ".join(map(str, where)), *wrong[:8]])


class Frames(dict):
    """{frame: packet} of a capture."""

    def __init__(self, packets):
        super().__init__((packet.number, packet) for packet in packets)
        self._rops = {}

    def rops(self, frame):
        """The ROPs of a frame, in order."""
        if frame not in self._rops:
            self._rops[frame] = [node for node in self[frame].children if node.name == "rop"]
        return self._rops[frame]


def decode(tshark, pcap, *args):
    """A capture, with the parts that hold our items."""
    return Frames(tshark.pdml(bytes(pcap), "-J", "frame rop mapihttp emsmdb _ws.malformed", *args))
