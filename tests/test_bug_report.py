"""The report that README asks for with a bug: it has what a developer needs, and nobody's words.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib
import re
import shutil
import subprocess
import sys

import pytest
from pcap import MapiHttp
from record import load_operations
from wireshark import CAPTURES, PROJECT

pytestmark = pytest.mark.host


@pytest.fixture(scope="module")
def report(tshark):
    """Runs the program as whoever runs tshark here."""
    program = tshark.home / "bug_report.py"
    shutil.copy(PROJECT / "plugin/package/bug_report.py", program)

    def run(sample, *frames):
        capture = tshark.place(CAPTURES / f"{sample}.pcap")
        command = [*tshark.prefix, sys.executable, program, capture, *map(str, frames)]
        done = subprocess.run(command, env=tshark.env, cwd="/",
                              capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout
    return run


def sources(text):
    """{name: bytes} of the data sources that a report prints."""
    found, name = {}, None
    for line in text.splitlines():
        title = re.match(r"(.*), \d+ bytes:$", line)
        if title:
            name = title.group(1)
            found[name] = b""
        elif name and re.match(r"[0-9a-f]{6}  ", line):
            found[name] += bytes.fromhex(line[8:])
    return found


def frame_with(tshark, sample, filter_text):
    return int(tshark.fields(CAPTURES / f"{sample}.pcap", "frame.number", where=filter_text)[0][0][0])


@pytest.fixture(scope="module")
def message(tshark, report):
    """The report about the request that sets a message's properties."""
    return report("mapihttp-messages", frame_with(tshark, "mapihttp-messages", "rop.id == 0x0a and oxprops.body"))


def test_versions_and_hash_are_told(tshark, message):
    head = message.split("\n\n")[0]
    assert "{}.{}.{}".format(*tshark.version) in head
    version = re.search(r"VERSION (\d+\.\d+\.\d+)", (PROJECT / "CMakeLists.txt").read_text(encoding="utf-8"))
    assert f"plugin: {version.group(1)}, sha256 " in head
    assert hashlib.sha256(tshark.plugin.read_bytes()).hexdigest() in head


def test_fields_have_their_numbers_and_no_words(message):
    assert "rop.id 0x0a" in message
    assert "oxprops.importance 2" in message
    assert re.search(r"oxprops\.subject \(\d+ characters\)", message)


def words_of(operations):
    """Texts of the properties that the client set, as its record has them; of long ones the beginning."""
    for operation in operations:
        for buffer in operation["req"].get("buffers", ()):
            for rop in buffer["rops"]:
                for prop in rop.get("PropertyValues", ()) if rop["rop"] == "SetProperties" else ():
                    value = prop["value"]
                    value = value.get("head") if isinstance(value, dict) else value
                    if isinstance(value, str) and prop["tag"].endswith("001f"):
                        yield value


def test_nobody_s_words_are_left(message):
    words = {text for text in words_of(load_operations("mapihttp-messages")) if len(text) > 2}
    assert "RE: Jahresbericht – Größe" in words
    for data in sources(message).values():
        for text in words:
            assert text.encode("utf-16-le") not in data, text
            assert text.encode("utf-8") not in data, text


def test_secrets_of_http_are_replaced(message):
    data = sources(message)["Reassembled TCP"]
    assert data.startswith(b"POST /mapi/emsmdb/?xxxxxxxxx=xxxxxxxx-")
    assert re.search(rb"\r\nContent-Length: \d+\r\n", data)
    assert b"\r\nX-RequestType: Execute\r\n" in data
    assert re.search(rb"\r\nAuthorization: xxxxx x+=*\r\n", data)
    assert re.search(rb"\r\nCookie: xxx=x+; xxxxxxxx=[x-]+\r\n", data)


def test_what_is_printed_still_decodes(tshark, message):
    """The ROPs of the replaced bytes are those of the frame: lengths stayed."""
    body = sources(message)["Reassembled TCP"].split(b"\r\n\r\n", 1)[1]
    capture = MapiHttp()
    capture.exchange("Execute", body)
    rows = tshark.fields(bytes(capture.pcap), "rop.id", "oxprops.subject", where="rop")
    told = re.findall(r"(?m)^ *rop\.id (0x\w\w)$", message)
    assert rows[0][0] == told
    assert set(rows[0][1][0]) <= set("x")


def test_bytes_in_another_form_are_left_out(tshark, report):
    """Compressed and obfuscated buffers would give their strings away."""
    sample = "mapihttp-compressed-obfuscated"
    text = report(sample, frame_with(tshark, sample, "emsmdb.rpc_header_ext.flags.xor_magic == 1 and rop"))
    assert re.search(r"Reassembled TCP, \d+ bytes, left out: it holds De-obfuscated ROP buffer in another form", text)
    assert set(sources(text)) == {"De-obfuscated ROP buffer"}


def test_a_piece_leads_to_the_whole(tshark, report):
    rows = tshark.fields(CAPTURES / "mapihttp-messages.pcap", "frame.number", extra=("-2",),
                         where="tcp.reassembled_in and not mapihttp")
    frame = int(rows[0][0][0])
    assert re.search(rf"Frame {frame} is a piece of the message that frame \d+ completes:\nFrame \d+: frame eth",
                     report("mapihttp-messages", frame))


def test_a_frame_that_is_not_there_is_told(tshark, report):
    with pytest.raises(AssertionError, match="has no frame 1000000"):
        report("mapihttp-messages", 1000000)
