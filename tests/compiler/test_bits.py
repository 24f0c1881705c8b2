"""The table compiler: parts of numbers, values that are worked out, numbers given to structures inside.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from test_compiler import compile_tables

pytestmark = pytest.mark.host

LEVEL = ("  - {name: Level, section: 2, part_of: Index, fields: [\n"
         "     {name: Code, type: u32be, mask: 0x80000000, label: A code},\n"
         "     {name: Delta, type: u32be, mask: 0x7fffffff},\n"
         "     {name: Time, type: filetime, value: given + Delta * 4, if: Code == 1}]}\n")


def table(fields, more=""):
    structure = f"  - {{name: Index, section: 1, fields: [{fields}]}}\n"
    return f"document: MS-OXOMSG\nprotocol: oxcdata\nstructures:\n{structure}{more}"


# what is wrong -> (table, entry, field, words of the message)
WRONG = {
    "high bits alone":
        (table("{name: A, type: u8, mask: 0xf0}"), "Index", "A", "lower bits of the number must come next"),
    "low bits of another type":
        (table("{name: A, type: u8, mask: 0xf0}, {name: B, type: u16, mask: 1}"), "Index", "A", "lower"),
    "bits that overlap":
        (table("{name: A, type: u8, mask: 0xf0}, {name: B, type: u8, mask: 0x1f}"), "Index", "A", "lower"),
    "bits under a condition":
        (table("{name: A, type: u8, mask: 0xf0}, {name: B, type: u8, mask: 1, if: A}"), "Index", "A",
                               "without if"),
    "bits between which a text stands":
        (table("{name: A, type: u8, mask: 2}, {text: '{A}'}, {name: B, type: u8, mask: 1}"),
                                         "Index", "A", "lower"),
    "high bits at the end of a case":
        (table("{name: K, type: u8}, {switch: K, cases: {1: [{name: A, type: u8, mask: 2}]}}"),
                                       "Index", "A", "lower"),
    "mask with a hole": (table("{name: A, type: u8, mask: 5}"), "Index", "A", "hole"),
    "mask that does not fit": (table("{name: A, type: u8, mask: 0x1ff}"), "Index", "A", "does not fit into u8"),
    "mask of a string": (table("{name: A, type: string8, mask: 1}"), "Index", "A", "mask goes with"),
    "value of another type": (table("{name: A, type: u8, value: 1 + 1}"), "Index", "A", "value goes with"),
    "value of what is not there":
        (table("{name: A, type: filetime, value: B * 2}"), "Index", "A", "B is not an earlier field"),
    "number given to a number":
        (table("{name: A, type: u8, given: 1 + 1}"), "Index", "A", "given goes with structures"),
    "part of nothing":
        (table("{name: A, type: u8}", "  - {name: B, section: 2, part_of: C, fields: []}\n"), "B", "part_of",
                        "C is no structure of oxcdata"),
    "number of elements that nobody knows": (
        table("{name: L, type: Level, count: rest}, {text: '{L:level}'}", LEVEL), "Index", "text", "how many"),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_bits_are_refused_by_name(what, tmp_path):
    text, entry, field, message = WRONG[what]
    (tmp_path / "broken.yaml").write_text(text)
    run = compile_tables(tmp_path, tmp_path / "out")
    assert run.returncode == 1 and "Traceback" not in run.stderr, run.stderr
    line = next((one for one in run.stderr.splitlines() if one.startswith(f"broken.yaml: {entry}: {field}: ")), None)
    assert line and re.search(message, line), run.stderr
    assert not (tmp_path / "out").exists()


def test_bits_become_c(tmp_path):
    (tmp_path / "right.yaml").write_text(table(
        "{name: Start, type: filetime40be}, {name: Id, type: guidbe}, "
        "{name: L, type: Level, count: left // 5, given: Start}, {text: '{L:level}'}", LEVEL))
    run = compile_tables(tmp_path, tmp_path / "out")
    assert run.returncode == 0, run.stderr
    code = re.sub(r"\s+", " ", (tmp_path / "out" / "oxcdata_tables.c").read_text())
    assert "uint64_t l_number = (uint64_t)cur_left(c) / 5;" in code
    assert 'cur_number_text(c, l_number, "level", "levels")' in code
    assert "c->given = start; " in code and "c->given = l_given; " in code
    assert "uint32_t code = cur_bits(c, cur_u32be(c, t, hf_index_code), 4, 0x80000000);" in code
    # The product has 64 bits, as all numbers of the language.
    assert "cur_known_time(c, t, hf_index_time, structure_start, c->given + (uint64_t)delta * 4);" in code
    assert '{ "A code", "oxcdata.index.code", FT_UINT32, BASE_DEC, NULL, 0x80000000, NULL, HFILL }' in code
