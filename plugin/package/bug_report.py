#!/usr/bin/env python3
"""bug_report.py CAPTURE FRAME... [-- options of tshark]

Prints what a bug report about the Exchange dissectors should hold: versions, the plugin's hash, and of each frame its
filter names with numbers, its expert infos, and its bytes with the letters and digits of strings replaced by x.

Lengths stay, so that the frame still decodes. Bytes that hold others in a compressed, obfuscated or encrypted form
are left out, because strings in them can't be replaced; what Wireshark made of them is printed. Network addresses, ids
and times stay: read the report before you send it. A byte run that only looks like a string is replaced as well.

Options behind -- go to tshark, for keys and preferences: -- -o tls.keylog_file:keys.log

SPDX-License-Identifier: GPL-2.0-or-later
"""
import argparse
import hashlib
import platform
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

OURS = ("exchange", "mapihttp", "rpch", "emsmdb", "rop", "oxnspi", "oxabref", "oxcfxics", "oxcdata", "oxprops")
STRINGS = {"FT_STRING", "FT_STRINGZ", "FT_STRINGZPAD", "FT_STRINGZTRUNC", "FT_UINT_STRING"}
BYTES = {"FT_BYTES", "FT_UINT_BYTES"}
SHORT_BYTES = 16                  # bytes that nothing decodes are somebody's text if there are more
# Strings that are words of the protocols.
PROTOCOL_WORDS = {"mapihttp.request_type", "rop.object.kind", "exchange.error.name", "exchange.error.source"}
DUMP_TITLE = re.compile(r"^(\S.*) \((\d+) bytes?\):$")
DUMP_LINE = re.compile(r"^[0-9a-f]{4,}  ((?:[0-9a-f]{2} ?){1,16})")
# Runs that read as text: of 8-bit characters, and of UTF-16 with Latin letters.
EIGHT_BIT, UTF16 = re.compile(rb"[\x20-\x7e]{6,}"), re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00){3,}")
# What of HTTP says nothing about people: header names, and the values of these.
HEADER = re.compile(rb"^([A-Za-z][A-Za-z0-9-]*:)(.*)$", re.S)
PLAIN_HEADERS = {b"content-type:", b"content-length:", b"transfer-encoding:", b"content-encoding:", b"x-requesttype:",
                 b"x-responsecode:", b"x-elapsedtime:", b"x-pendingperiod:", b"x-expirationinfo:", b"connection:"}
REQUEST_LINE = re.compile(rb"^([A-Z_]+ /(?:mapi/(?:emsmdb|nspi)/?|rpc/rpcproxy\.dll)?)(.*)( HTTP/1\.[01])$",
                          re.S | re.I)
STATUS_LINE = re.compile(rb"^HTTP/1\.[01] \d\d\d")
META_TAGS = (b"PROCESSING", b"PENDING", b"DONE")
NUMBER = r"[-+0-9a-fA-Fx.,:{}]*|True|False"
VERBATIM = 48                     # a piece of this size that is in both proves that one holds the other as it is


def tshark(*args):
    """What tshark prints; ends the program with tshark's own words where it fails."""
    try:
        run = subprocess.run(["tshark", *args], capture_output=True, text=True, encoding="utf-8", errors="replace",
                             check=False)
    except FileNotFoundError:
        sys.exit("tshark is not on this machine's PATH: it belongs to Wireshark")
    if run.returncode:
        sys.exit(f"tshark: {run.stderr.strip()}")
    return run.stdout


def versions():
    """Lines about tshark, the plugin and the system."""
    yield tshark("--version").splitlines()[0]
    plugin = re.search(r"^exchange\.\S+\s+(\S+)\s+dissector.*\t(.*)$", tshark("-G", "plugins"), re.M)
    if plugin:
        with open(plugin.group(2).strip(), "rb") as file:
            yield f"plugin: {plugin.group(1)}, sha256 {hashlib.sha256(file.read()).hexdigest()}"
    else:
        yield "plugin: not loaded"
    yield f"system: {platform.platform()}"


def text_fields():
    """(filter names of strings, filter names of bytes): those whose values may be somebody's text."""
    rows = [line.split("\t") for line in tshark("-G", "fields").splitlines()]
    ours = [row for row in rows if row[0] == "F" and row[2].split(".")[0] in OURS and row[2] not in PROTOCOL_WORDS]
    return {row[2] for row in ours if row[3] in STRINGS}, {row[2] for row in ours if row[3] in BYTES}


# ---- bytes ----
def data_sources(text):
    """[(name, bytes)] of a hex dump as `tshark -x` prints it. The frame itself has no name if it is the only one."""
    sources = []
    for line in text.splitlines():
        title, row = DUMP_TITLE.match(line), DUMP_LINE.match(line)
        if title:
            sources.append((title.group(1), bytearray()))
        elif row:
            if not sources:
                sources.append(("Frame", bytearray()))
            sources[-1][1].extend(bytes.fromhex(row.group(1)))
    return sources


def holds_otherwise(outer, inner):
    """Whether inner cannot be found in outer as it is: it was made of it by some decoding."""
    pieces = [inner[at:at + VERBATIM] for at in range(0, max(len(inner) - VERBATIM, 0) + 1, VERBATIM)]
    return not any(bytes(piece) in bytes(outer) for piece in pieces)


def masked(text):
    return re.sub(rb"[0-9A-Za-z\x80-\xff]", b"x", text)


def masked_run(run):
    """A run of 8-bit text, of which stays what HTTP needs."""
    header, request = HEADER.match(run), REQUEST_LINE.match(run)
    if run in META_TAGS or STATUS_LINE.match(run):
        return run
    if header:
        return run if header.group(1).lower() in PLAIN_HEADERS else header.group(1) + masked(header.group(2))
    if request:
        return request.group(1) + masked(request.group(2)) + request.group(3)
    return masked(run)


def masked_value(value, shown):
    """A decoded string, whatever its letters are, as x in the same size."""
    if len(value) >= 2 * len(shown) and value[1:2] != b"" and len(value) % 2 == 0:
        return b"x\0" * len(shown) + value[2 * len(shown):]
    return b"x" * len(value.rstrip(b"\0")) + value[len(value.rstrip(b"\0")):]


def without_text(data):
    """The bytes with what reads as text replaced."""
    out = UTF16.sub(lambda match: masked(match.group()), data)
    return EIGHT_BIT.sub(lambda match: masked_run(match.group()), out)


def without_strings(data, values):
    """The bytes with strings replaced: those that Wireshark decoded, and what reads as text between them. Of the same
    length. values: {bytes: what stands for them}, the longest first."""
    if not values:
        return without_text(bytes(data))
    pieces = re.split(b"(" + b"|".join(map(re.escape, values)) + b")", bytes(data))
    # Every second piece is a value. A tag before a string may read as its first letter: pieces are looked at alone.
    return b"".join(values[piece] if at % 2 else without_text(piece) for at, piece in enumerate(pieces))


def hex_dump(data):
    return "\n".join(f"{at:06x}  {data[at:at + 16].hex(' ')}" for at in range(0, len(data), 16))


# ---- a frame ----
def field_lines(element, strings, depth=0):
    """The tree below an element as filter names with their numbers; of text its length only."""
    for field in element:
        name, shown = field.get("name", ""), field.get("show", "")
        ours = name.split(".")[0] in OURS
        if ours:
            if name not in PROTOCOL_WORDS and (name in strings or not re.fullmatch(NUMBER, shown)):
                shown = f"({len(shown)} characters)" if shown else ""
            yield f"{'  ' * depth}{name} {shown[:200]}".rstrip()
        yield from field_lines(field, strings, depth + ours)


def decoded_values(packet, strings, of_bytes):
    """{bytes on the wire: what stands for them} of each decoded string and of bytes that nothing decodes, the
    longest first. Single characters are too short to be found again."""
    found = {}
    for field in packet.iter("field"):
        name, shown = field.get("name", ""), field.get("show", "")
        try:
            value = bytes.fromhex(field.get("value", ""))
        except ValueError:
            continue
        if name in strings and len(shown) > 1 and len(value) > 1:
            found[value] = masked_value(value, shown)
        elif name in of_bytes and len(value) > SHORT_BYTES and not len(field):
            found[value] = masked(value)
    return dict(sorted(found.items(), key=lambda item: len(item[0]), reverse=True))


def frame_report(capture, number, options, strings, of_bytes):
    """The lines about one frame. A piece of a message leads to the frame that completes it."""
    select = ["-2", "-r", capture, "-Y", f"frame.number == {number}", *options]
    packet = ElementTree.fromstring(tshark(*select, "-T", "pdml").replace("\ufffe", "")).find("packet")
    if packet is None:
        sys.exit(f"{capture} has no frame {number}")
    whole = packet.find(".//field[@name='tcp.reassembled_in']")
    if whole is not None and whole.get("show") != str(number):
        yield f"Frame {number} is a piece of the message that frame {whole.get('show')} completes:"
        yield from frame_report(capture, int(whole.get("show")), options, strings, of_bytes)
        return
    yield f"Frame {number}: " + " ".join(proto.get("name", "?") for proto in packet.findall("proto")[1:])
    yield "Fields:"
    yield from field_lines(packet, strings, 1)
    values = decoded_values(packet, strings, of_bytes)
    sources = data_sources(tshark(*select, "-x"))
    for at, (name, data) in enumerate(sources):
        hidden = [inner for inner, other in sources[at + 1:] if holds_otherwise(data, other)]
        if hidden:
            yield f"{name}, {len(data)} bytes, left out: it holds {hidden[0]} in another form"
        else:
            yield f"{name}, {len(data)} bytes:\n{hex_dump(without_strings(data, values))}"


def main():
    arguments, options = sys.argv[1:], []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, options = arguments[:at], arguments[at + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("capture")
    parser.add_argument("frame", type=int, nargs="+")
    wanted = parser.parse_args(arguments)
    print("\n".join(versions()))
    strings, of_bytes = text_fields()
    for number in wanted.frame:
        print()
        print("\n".join(frame_report(wanted.capture, number, options, strings, of_bytes)))


if __name__ == "__main__":
    main()
