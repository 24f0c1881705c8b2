"""Two trees that have to be the same: of one pass and two, of a capture and of its replay in another transport.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

# What only a second pass can know: links to later frames, and Wireshark's own items that do the same.
FORWARD = re.compile(r"\.(response_in|next_request_in|next_response_in|released_in|continued_in|completed_in|next_in"
                     r"|released_frame|closed_in|notification_in|not_executed|used_in)$")
OURS = ("mapihttp", "emsmdb", "rop", "oxcdata", "oxprops", "oxnspi", "oxabref", "rpch")


# What is told at the end of a session: only a second pass knows that it is the end.
ENDING = "exchange.never_released"


def told_at_the_end(proto):
    """The items, by identity, of what only a second pass can tell."""
    return {id(below) for node in proto.all(ENDING) for below in node.parent.parent.walk()}


def tree(packet):
    """The lines of our protocols. A text that follows from an item left out is left out with it."""
    lines = []
    for proto in packet.children:
        if proto.name not in OURS:
            continue
        ending = told_at_the_end(proto)
        for node in proto.walk():
            if FORWARD.search(node.name) or id(node) in ending:
                continue
            depth, above = 0, node.parent
            while above is not None:
                depth, above = depth + 1, above.parent
            lines.append(f"{packet.number} {'  ' * depth}{node.name} {node.showname} {node.value} {node.pos}+{node.size}")
    return lines


# Those of messages: what carries them may differ.
IN_MESSAGES = ("mapihttp", "oxnspi", "emsmdb", "rop", "oxcdata", "oxprops")


FRAME_IN_TEXT = re.compile(r"in frame (\d+)")


def facts(packet, links, frames):
    """(name, value) of every item of ours; numbers of frames are translated by `frames`."""
    found = []
    for proto in packet.children:
        if proto.name in IN_MESSAGES:
            for node in proto.walk():
                show = str(frames[int(node.show)]) if node.name in links else \
                    FRAME_IN_TEXT.sub(lambda number: f"in frame {frames[int(number[1])]}", node.show)
                found.append((node.name, show))
    return found


# What TCP and TLS say of segments, and DCE/RPC of fragments: a TLS record may end in one.
OTHERS = re.compile(r"(, )?(\[TCP Window Full\] )?Response: call_id: \d+, Fragment: (1st|Mid|Last), Ctx: \d+(, (?=Ec))?"
                    r"| *\[T[^]]* segment of a reassembled PDU\]")


def info(tshark, capture, *options):
    """{frame: Info column} of all frames, as printed line by line: Wireshark makes no trees for that."""
    lines = tshark.run(capture, "-o", 'gui.column.format:"No.","%m","Info","%i"', *options).stdout.splitlines()
    return {int(number): OTHERS.sub("", text) for number, _, text in (line.strip().partition(" ") for line in lines)}


def compare(tshark, links, path, replayed, *passes):
    """Fails where a frame of the plain capture at path shows other things than its frame in the replay."""
    plain = {packet.number: packet for packet in tshark.pdml(path, *passes)}
    secure = {packet.number: packet for packet in tshark.pdml(replayed.capture, *replayed.options(tshark), *passes)}
    same = {number: number for number in secure}
    plain_info = info(tshark, path, *passes)
    secure_info = info(tshark, replayed.capture, *replayed.options(tshark), *passes)
    compared = 0
    for number, frame in replayed.frames.items():
        expected = facts(plain[number], links, replayed.frames)
        assert facts(secure[frame], links, same) == expected, (number, frame)
        if expected:
            assert secure_info[frame] == plain_info[number]
        compared += len(expected)
    # and nothing besides
    mapped = set(replayed.frames.values())
    assert not [number for number, packet in secure.items() if number not in mapped and facts(packet, links, same)]
    return compared
