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
