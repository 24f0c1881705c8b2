"""The rules of the floor plan (tests/lib/house.py) hold, and each is seen to fail where it is broken.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import shutil

import pytest
from house import House
from wireshark import PROJECT

pytestmark = pytest.mark.host


def test_no_rule_is_broken():
    assert not House(PROJECT).check()


@pytest.fixture
def copy(tmp_path):
    """The source in a folder of its own, to break it."""
    for folder in ("plugin", "generated", "specs/compiler"):
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def plant(path, text, front=False):
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(text + old if front else old + text, encoding="utf-8")



def function(lines):
    return "void planted(void)\n{\n" + "    (void)0;\n" * lines + "}\n"


VIOLATIONS = {
    "an include to the left": ("plugin/read/time.c", '#include "rop/table.h"\n', "read may not include rop"),
    "an include beside": ("plugin/mapihttp/shape.c", '#include "rpch/rts.h"\n', "mapihttp may not include rpch"),
    "a generated file that includes to the left": ("generated/oxcdata_tables.c", '#include "nspi/rows.h"\n',
                                                   "oxcdata may not include nspi"),
    "a generated header that includes to the left": ("generated/oxcdata_tables.h", '#include "rop/table.h"\n',
                                                     "oxcdata may not include rop"),
    "structures that include what methods need": ("generated/oxnspi_tables.c", '#include "emsmdb/rpc_header_ext.h"\n',
                                                  "nspi may not include emsmdb"),
    "structures that include methods": ("generated/oxnspi_tables.c", '#include "generated/oxnspi_methods.h"\n',
                                        "nspi may not include rpc"),
    "a circle through generated functions": ("plugin/oxcdata/row.c", '#include "generated/oxcdata_tables.h"\n',
                                             "circle:"),
    "a template that includes what is not there": ("specs/compiler/templates/names.c.j2", '#include "tables.h"\n',
                                                   "includes tables.h, which is not there"),
    "a room on no floor": ("plugin/misc/odd.c", '#include "read/cursor.h"\n', "a room on no floor"),
    "a circle in a folder": ("plugin/read/cursor.h", '#include "read/text.h"\n', "circle:"),
    "PTREE_DATA": ("plugin/rop/walk.c", "int planted(proto_tree *t) { return PTREE_DATA(t)->count; }\n",
                   "PTREE_DATA belongs into plugin/wireshark/"),
    "last_child": ("plugin/rop/walk.c", "void *planted(proto_tree *t) { return t->last_child; }\n",
                   "->last_child belongs into plugin/wireshark/"),
    "a dissector swapped": ("plugin/rpc/call.c", "void planted(heur_dtbl_entry_t *e) { e->dissector = NULL; }\n",
                            "->dissector = belongs into plugin/wireshark/"),
    "dcerpc_uuids": ("plugin/rpc/call.c", "extern GHashTable *dcerpc_uuids;\n",
                     "dcerpc_uuids belongs into plugin/wireshark/"),
    "data sources": ("plugin/rpc/call.c", "void *planted(packet_info *p) { return p->data_src; }\n",
                     "data_src belongs into plugin/wireshark/"),
    "layers": ("plugin/rpc/call.c", "void *planted(packet_info *p) { return p->layers; }\n",
               "->layers belongs into plugin/wireshark/"),
    "a long file": ("plugin/session/object.c", "\n" * 501, "lines, at most 500"),
    "a long function": ("plugin/session/object.c", function(60), "planted has"),
    "a long function of the compiler": ("specs/compiler/errors.py", "def planted():\n" + "    pass\n" * 61, "planted has"),
    "a long generated function": ("generated/rop_tables.c", function(150), "planted has"),
    "a long generated line": ("generated/rop_tables.c", f"/* {'x' * 120} */\n", "126 characters, at most 120"),
    "a file without a licence": ("plugin/read/planted.h", "/* A comment, and nothing else. */\n", "does not say SPDX"),
    "a script without a licence": ("specs/compiler/planted.sh", "true\n", "does not say SPDX"),
}


@pytest.mark.parametrize("what", VIOLATIONS)
def test_a_planted_violation_is_found(copy, what):
    path, text, message = VIOLATIONS[what]
    (copy / path).parent.mkdir(exist_ok=True)
    plant(copy / path, text)
    before = set(House(PROJECT).check())
    found = [problem for problem in House(copy).check() if problem not in before]
    assert any(message in problem for problem in found), found


def test_words_in_comments_and_strings_are_no_violation(copy):
    before = House(copy).check()
    plant(copy / "plugin/rop/walk.c", '/* PTREE_DATA and ->last_child */\nconst char *planted = "dcerpc_uuids";\n')
    assert House(copy).check() == before
