"""The table compiler: texts whose parts may be empty, and structures that have no text.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import shutil
import textwrap

import pytest
from test_compiler import compile_tables
from wireshark import PROJECT

pytestmark = pytest.mark.host


@pytest.fixture(scope="module")
def function(tmp_path_factory):
    """The generated function of a structure, with single blanks."""
    folder = tmp_path_factory.mktemp("texts")
    shutil.copytree(PROJECT / "specs", folder / "specs")
    (folder / "specs" / "words.yaml").write_text("document: MS-OXOCAL\nprotocol: oxcdata\n" + textwrap.dedent("""\
        structures:
          - name: Part
            section: 1
            fields: [{name: Kind, type: u8}, {text: 'seven', if: Kind == 7}]
          - name: Joined
            section: 1
            fields:
              - {name: Number, type: u8}
              - {name: First, type: string16}
              - {name: Second, type: Part}
              - {name: Parts, type: Part, count: Number}
              - {text: '{First}, {Number} in {Second}: {Parts}'}
          - name: Quoted
            section: 1
            fields:
              - {name: First, type: Part}
              - {name: Number, type: u8}
              - {text: '"{First}" ({First}) has {Number}'}
          - name: Counted
            section: 1
            fields:
              - {name: Number, type: u8}
              - {text: '{=Number // 2:row} of {=Number:3}'}
          - name: Silent
            section: 1
            fields: [{name: First, type: Part}]
        """))
    done = compile_tables(folder / "specs", folder / "out")
    assert done.returncode == 0, done.stderr
    text = (folder / "out" / "oxcdata_tables.c").read_text()

    def find(name):
        start = text.index(f"void oxcdata_{name}(")
        return re.sub(r"\s+", " ", text[start:text.index("\n}\n", start)])
    return find


def test_empty_parts_take_what_joins_them(function):
    """In front of them, or behind the first."""
    assert ('cur_summary_set(c, t, "%s%u in%s%s", cur_part_text(c, "", cur_text_or(c, first), ", "), number, '
            'cur_part_text(c, " ", cur_inner_text(second_text), ""), '
            'cur_part_text(c, ": ", cur_inner_text(parts_text), ""));'
            ) in function("joined")


def test_parts_in_quotes_and_parentheses_leave_these(function):
    assert ('cur_summary_set(c, t, "\\"%s\\" (%s) has %u", cur_inner_text(first_text), cur_inner_text(first_text), '
            "number);") in function("quoted")


def test_a_structure_without_text_hands_none_on(function):
    silent = function("silent")
    assert silent.index("cur_summary_none(c);") < silent.index("cur_struct(")
    assert "cur_summary_none" not in function("quoted") and "cur_summary_none" not in function("part")


def test_an_expression_may_have_a_word(function):
    assert ('cur_summary_set(c, t, "%s of %03" PRIu64 "", cur_number_text(c, number / 2, "row", "rows"), '
            "(uint64_t)number);") in function("counted")


ROP = """\
document: MS-OXCROPS
protocol: rop
rops:
  - name: RopGetPerUserGuid
    id: 0x61
    section: 2.2.3.11
    request:
      - {name: PropertyIdCount, type: u16}
      - {name: PropertyIds, type: PropertyId, count: PropertyIdCount}
      - {text: '{%s} of {input}, {failed}'}
"""


def rop_tables(folder, place, traits=""):
    """The tables with this ROP in place of the document's, compiled."""
    shutil.copytree(PROJECT / "specs", folder / "specs")
    table = folder / "specs" / "ms-oxcrops.yaml"
    text = table.read_text("utf-8")
    start = text.index("  - name: RopGetPerUserGuid\n")
    table.write_text(text[:start] + text[text.index("  - name: ", start + 5):], "utf-8")
    (folder / "specs" / "own.yaml").write_text(ROP % place + traits, "utf-8")
    return compile_tables(folder / "specs", folder / "out")


def test_what_failed_and_ids_with_names(tmp_path):
    done = rop_tables(tmp_path, "PropertyIds", "    traits: [learns_names]\n")
    assert done.returncode == 0, done.stderr
    text = re.sub(r"\s+", " ", (tmp_path / "out" / "rop_tables.c").read_text("utf-8"))
    start = text.index("static void rop_get_per_user_guid_request(")
    body = text[start:text.index(" } ", text.index("rop_summary_add(", start))]
    assert "rop_property_id(c, t, hf_get_per_user_guid_property_ids);" in body
    assert ('cur_part_text(c, "", rop_ids_text(c), " "), rop_input_text(c), '
            'cur_part_text(c, ", ", rop_failed_text(c), ""));') in body


def test_ids_have_a_text_only_where_their_names_are_learned(tmp_path):
    done = rop_tables(tmp_path, "PropertyIds")
    assert done.returncode and "PropertyIds has no text: only its count has" in done.stderr
