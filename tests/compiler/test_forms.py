"""The table compiler: tables of their own kind (RTS PDUs of RPC over HTTP, HTTP headers) and what is wrong with them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from test_compiler import compile_tables

pytestmark = pytest.mark.host

FLAGS = "flags: {RTS_FLAG: {section: 2.2.3.6.1, bits: [{name: RTS_FLAG_PING, mask: 1}]}}\n"
COMMANDS = ("rts_commands:\n  - {name: Cookie, number: 0, section: 2.2.3.5.4, size: 16}\n"
            "  - {name: Empty, number: 1, section: 2.2.3.5.8, size: 0}\n")


def pdu(body):
    return f"{FLAGS}{COMMANDS}rts_pdus:\n  - {{name: CONN/A1, section: 2.2.4.2, {body}}}\n"


def header(body, name="X-Answer"):
    return f"headers: [{{name: {name}, section: 2.2.3.3, {body}}}]\n"


# what is wrong -> (table, entry, field, words of the message)
WRONG = {
    "flag that is not there":
        (pdu("hop: to_client, flags: [RTS_FLAG_PONG]"), "CONN/A1", "flags", "RTS_FLAG_PONG is not defined"),
    "command that is not there": (pdu("hop: to_client, commands: [Cookie, Biscuit]"), "CONN/A1", "commands", "Biscuit"),
    "hop that is not there": (pdu("hop: sideways"), "CONN/A1", "hop", "sideways"),
    "sequence that is not there": (pdu("hop: to_client, sequence: 3"), "CONN/A1", "sequence", "3"),
    "PDU without a hop": (pdu("commands: [Cookie]"), "CONN/A1", "-", "hop"),
    "PDU with more commands than bytes count": (pdu(f"hop: to_client, commands: [{', '.join(['Cookie'] * 17)}]"),
                                                "CONN/A1", "commands", "too long"),
    "PDU given twice":
        (pdu("hop: to_client}\n  - {name: CONN/A1, section: 2.2.4.2, hop: to_client"), "CONN/A1", None, "twice"),
    "command given twice":
        (COMMANDS + "  - {name: Empty, number: 2, section: 2.2.3.5.9, size: 0}\n", "Empty", None, "twice"),
    "hole in the numbers":
        (COMMANDS + "  - {name: Padding, number: 3, section: 2.2.3.5.9, size: 4}\n", "Padding", "number",
                            "must be 2"),
    "header of an unknown type": (header("type: date"), "X-Answer", "type", "date"),
    "header given twice":
        (header("type: string}, {name: x-answer, section: 1, type: string"), "x-answer", None, "twice"),
    "additional header that is a string":
        (header("type: string, additional: true"), "X-Answer", "additional", "goes with"),
    "time in front of the body": (header("type: time"), "X-Answer", "type", "additional header only"),
    "number that repeats": (header("type: number, repeats: true"), "X-Answer", "repeats", "string only"),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_form_is_refused_by_name(what, tmp_path):
    text, entry, field, message = WRONG[what]
    (tmp_path / "broken.yaml").write_text("document: MS-RPCH\n" + text)
    run = compile_tables(tmp_path, tmp_path / "out")
    assert run.returncode == 1 and "Traceback" not in run.stderr, run.stderr
    where = ": ".join(["broken.yaml", entry] + [field] * bool(field))
    line = next((one for one in run.stderr.splitlines() if one.startswith(where)), None)
    assert line and re.search(message, line), run.stderr
    assert not (tmp_path / "out").exists()


def test_forms_become_c(tmp_path):
    (tmp_path / "right.yaml").write_text("document: MS-RPCH\n" + pdu(
        "hop: to_client, channel: in, sequence: 2, flags: [RTS_FLAG_PING], commands: [Empty, Cookie]"))
    run = compile_tables(tmp_path, tmp_path / "out")
    assert run.returncode == 0, run.stderr
    header, tables = ((tmp_path / "out" / name).read_text() for name in ("rpch_commands.h", "rpch_tables.c"))
    assert "RTS_EMPTY = 1," in header and "#define RPCH_MAX_COMMANDS 2\n" in header
    assert "[RTS_COOKIE] = 16," in tables
    assert '{ "CONN/A1", RTS_TO_CLIENT, RPCH_CHANNEL_IN, 2, RTS_FLAG_PING, 2, { RTS_EMPTY, RTS_COOKIE } },' in tables


def test_headers_become_c(tmp_path):
    (tmp_path / "right.yaml").write_text("document: MS-OXCMAPIHTTP\n" + header(
        "type: time, additional: only}, {name: X-RequestType, section: 1, type: string, doc: What is asked for"))
    run = compile_tables(tmp_path, tmp_path / "out")
    assert run.returncode == 0, run.stderr
    ids, table = ((tmp_path / "out" / name).read_text() for name in ("mapihttp_header_ids.h", "mapihttp_headers.c"))
    assert [one.strip(" ,") for one in ids.split("{")[1].split("}")[0].split("\n") if one.strip()] == [
        "HEADER_REQUEST_TYPE", "MAPIHTTP_HEADERS", "HEADER_ANSWER = MAPIHTTP_HEADERS", "MAPIHTTP_ALL_HEADERS"]
    assert '[HEADER_ANSWER] = { "X-Answer", "x-answer", HEADER_IS_TIME, true },' in table
    assert '"mapihttp.request_type", FT_STRING, BASE_NONE, NULL, 0, "What is asked for", HFILL' in table
