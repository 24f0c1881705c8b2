"""Deviations: what a table says of layouts that are written in place of a document's.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from test_compiler import compile_tables

pytestmark = pytest.mark.host

DEVIATIONS = """deviations:
  ShortCount: {section: 2.2.6.18.2, by: somebody, known: a recording, text: Count has two bytes}
  NoName: {section: 2.2, document: MS-OXCMSG, by: others, known: their source, text: Name is left out}
"""
ROP = """rops:
  - name: RopOdd
    id: 0xA0
    section: 2.2.4.1
    request:
"""
SWITCH = """      - switch: deviation.ShortCount
        cases: {1: [{name: Count, type: u16}]}
        default: [{name: Count, type: u32}]
"""
NAME = "      - {name: Name, type: string16, if: Count > 3 and not deviation.NoName}\n"


def compiled(tmp_path, text):
    (tmp_path / "odd.yaml").write_text("document: MS-OXCROPS\nprotocol: rop\n" + text)
    return compile_tables(tmp_path, tmp_path / "out")


def test_deviations_become_c(tmp_path):
    run = compiled(tmp_path, DEVIATIONS + ROP + SWITCH + NAME)
    assert run.returncode == 0, run.stderr
    tables, header, texts = ((tmp_path / "out" / name).read_text()
                             for name in ("rop_tables.c", "deviations.h", "deviations.c"))
    assert re.search(r"if \(cur_deviates\(c, t, DEVIATION_SHORT_COUNT\)\)\s+count = cur_u16\(.*?\);\s+else\s+"
                     r"count = cur_u32\(", tables), tables
    assert "if (count > 3 && !cur_deviates(c, t, DEVIATION_NO_NAME))" in tables
    assert '#include "generated/deviations.h"' in tables
    assert re.search(r"DEVIATION_SHORT_COUNT,\s+DEVIATION_NO_NAME,\s+EX_DEVIATIONS", header)
    texts = re.sub(r'"\s+"', "", texts)
    assert '"Count has two bytes: so written by somebody, MS-OXCROPS 2.2.6.18.2 has it otherwise"' in texts
    assert '"Name is left out: so written by others, MS-OXCMSG 2.2 has it otherwise"' in texts


WRONG = {
    "that is not in the table": (DEVIATIONS + ROP + SWITCH + NAME.replace("NoName", "Nothing"),
                                 "RopOdd", "Name", "Nothing is not a deviation"),
    "that no field asks for": (DEVIATIONS + ROP + SWITCH, "NoName", None, "no field asks for it"),
    "that a function asks for which is not there":
        (DEVIATIONS.replace("by: others,", "by: others, function: nobody_reads,") + ROP + SWITCH, "NoName", "function",
         "nobody_reads"),
    "with one layout only": (DEVIATIONS + ROP + SWITCH.replace("        default: [{name: Count, type: u32}]\n", "") + NAME,
                             "RopOdd", "switch deviation.ShortCount", "the case 1"),
    "of which nobody says how it is known": (DEVIATIONS.replace(" known: a recording,", "") + ROP + SWITCH + NAME,
                                             "deviations", "ShortCount", "known"),
    "called as an enum": (DEVIATIONS + "enums: {NoName: {section: 1, values: {A: 1}}}\n" + ROP + SWITCH + NAME,
                          "NoName", None, "twice"),
    "one too many": (DEVIATIONS + "".join(f"  D{n}: {{section: 1, by: x, known: y, text: z}}\n" for n in range(31)) + ROP
                     + SWITCH + NAME, "D30", None, "32"),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_deviation_is_refused_by_name(what, tmp_path):
    text, entry, field, message = WRONG[what]
    run = compiled(tmp_path, text)
    assert run.returncode == 1 and "Traceback" not in run.stderr, run.stderr
    where = ": ".join(["odd.yaml", entry] + [field] * bool(field))
    assert any(line.startswith(where) and re.search(message, line) for line in run.stderr.splitlines()), run.stderr
    assert not (tmp_path / "out").exists()
