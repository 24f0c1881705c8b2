"""The table compiler: every `then` is checked against the prototype of its C function; descriptions of fields.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import textwrap

import pytest
import yaml
from test_compiler import compile_tables, rop
from wireshark import PROJECT

pytestmark = pytest.mark.host

HEADERS = {
    "low/one.h": """\
        /* int commented(ex_cursor *c, int n); */
        void takes_nothing(ex_cursor *c);
        void takes_two(ex_cursor *c, uint64_t first,
                       const char *second) G_GNUC_UNUSED;
        static inline bool inlined(ex_cursor *c, uint32_t n) { return c->bad && n; }
        """,
    "high/deep/two.h": """\
        typedef void (*callback)(ex_cursor *c, int n);
        void takes_guid(ex_cursor *c, const e_guid_t *set);
        void takes_tags(ex_cursor *c, const ex_tags *tags);
        void reads(ex_cursor *c, proto_tree *t, int hf);
        void prints(ex_cursor *c, const char *format, ...) G_GNUC_PRINTF(2, 3);
        int no_cursor(int n);
        """,
}
FIELDS = "{name: N, type: u8}, {name: S, type: string8}, {name: G, type: guid}, {name: T, type: PropertyTag, count: 2}"

# what is wrong -> (the call, words of the message)
WRONG = {
    "bare function name": ("takes_nothing", r"takes_nothing is no call: write takes_nothing\(\)"),
    "bare name of a function with arguments": ("takes_two", "takes_two is no call"),
    "unknown function": ("launch(N)", r"launch\(N\): no such function"),
    "unknown bare name": ("launch", "launch: no such function"),
    "name in a comment": ("commented(N)", "no such function"),
    "name of a type": ("callback(N)", "no such function"),
    "too few arguments": ("takes_two(N)", r"takes_two takes 2 values, not 1 \(low/one\.h\)"),
    "too many arguments": ("takes_two(N, S, N)", "takes_two takes 2 values, not 3"),
    "arguments of a function without": ("takes_nothing(N)", "takes_nothing takes 0 values, not 1"),
    "none for an inline function": ("inlined()", "inlined takes 1 values, not 0"),
    "string for a number": ("takes_two(S, S)", "S is not a number"),
    "number for a string": ("takes_two(N, N)", "N is not a string"),
    "string for a GUID": ("takes_guid(S)", "S is not a guid"),
    "GUID for tags": ("takes_tags(G)", "G is not a list of PropertyTag"),
    "function that reads": ("reads(N, N)", "not a function that a table can call"),
    "function with any number of arguments": ("prints(S)", "not a function that a table can call"),
    "function without a cursor": ("no_cursor(N)", "not a function that a table can call"),
    "field that is not there": ("inlined(Other)", "Other is not an earlier field"),
    "field that comes later": ("inlined(Late)", "Late is not an earlier field"),
}
RIGHT = ("takes_nothing()", "takes_two(N + 1, S)", "takes_guid(G)", "takes_tags(T)", "inlined(N & 1)", "inlined(left)")


def compile_call(tmp_path, call):
    for name, text in HEADERS.items():
        path = tmp_path / "plugin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))
    specs = tmp_path / "specs"
    specs.mkdir()
    fields = FIELDS.replace("count: 2}", f"count: 2, then: '{call}'}}") + ", {name: Late, type: u8}"
    (specs / "broken.yaml").write_text("document: MS-OXCROPS\nprotocol: rop\n" + rop(f"request: [{fields}]"))
    return compile_tables(specs, tmp_path / "out", "--plugin", tmp_path / "plugin")


@pytest.mark.parametrize("what", WRONG, ids=[what.replace(" ", "_") for what in WRONG])
def test_wrong_call_is_refused(what, tmp_path):
    call, message = WRONG[what]
    done = compile_call(tmp_path, call)
    assert done.returncode == 1, done.stderr
    assert re.search(rf"^broken\.yaml: RopBroken: T: then: .*{message}", done.stderr, re.M), done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("call", RIGHT)
def test_right_call_is_accepted(call, tmp_path):
    done = compile_call(tmp_path, call)
    assert done.returncode == 0, done.stderr
    assert f"{call.partition('(')[0]}(c" in (tmp_path / "out" / "rop_tables.c").read_text()


FUNCTIONS = {
    "declared nowhere": ("unknown_reader", "no header of plugin/ declares it"),
    "not a reader": ("cur_left", r"does not take ex_cursor \* and proto_tree \*"),
}


@pytest.mark.parametrize("what", FUNCTIONS, ids=[what.replace(" ", "_") for what in FUNCTIONS])
def test_function_of_a_structure_is_declared(what, tmp_path):
    name, message = FUNCTIONS[what]
    done = compile_fields(tmp_path, f"structures: [{{name: Odd, section: 1, function: {name}}}]\n")
    assert done.returncode == 1, done.stderr
    assert re.search(rf"^docs\.yaml: Odd: function: {name}:? {message}", done.stderr, re.M), done.stderr


def compile_fields(tmp_path, body):
    specs = tmp_path / "specs"
    specs.mkdir()
    (specs / "docs.yaml").write_text("document: MS-OXCROPS\nprotocol: rop\n" + body)
    return compile_tables(specs, tmp_path / "out")


def test_description_becomes_the_blurb(tmp_path):
    done = compile_fields(tmp_path, rop("request: [{name: A, type: u8, doc: 'How \"many\"'}, {name: B, type: u8}]"))
    assert done.returncode == 0, done.stderr
    text = re.sub(r"\s+", " ", (tmp_path / "out" / "rop_tables.c").read_text())
    assert '"rop.broken.a", FT_UINT8, BASE_DEC, NULL, 0x0, "How \\"many\\"", HFILL' in text
    assert '"rop.broken.b", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL' in text


def test_one_filter_name_has_one_description(tmp_path):
    done = compile_fields(tmp_path, rop("request: [{name: A, type: u8, doc: one}], success: [{name: A, type: u8, doc: two}]"))
    assert done.returncode == 1
    assert re.search(r"^docs\.yaml: RopBroken: A: doc: rop\.broken\.a is described otherwise", done.stderr, re.M), done.stderr


def test_one_filter_name_has_one_type(tmp_path):
    done = compile_fields(tmp_path, rop("request: [{name: A, type: u8}], success: [{name: A, type: string8}]"))
    assert done.returncode == 1
    assert "RopBroken: A: rop.broken.a is FT_UINT8 elsewhere, FT_STRING here" in done.stderr, done.stderr


@pytest.mark.parametrize("body, message", [
    ("methods: [{name: One, section: 1, opnum: 7}, {name: Two, section: 1, opnum: 7}]\n", "Two: opnum: 7 belongs to One already"),
    ("methods: [{name: One, section: 1, http: A}, {name: Two, section: 1, http: A}]\n", "Two: http: A belongs to One already"),
    ("rops: [{name: RopOne, id: 0xA0, section: 1}, {name: RopOne, id: 0xA1, section: 1}]\n", "RopOne: -: is given twice"),
    ("enums: {Kinds: {section: 1, values: {One: 1}}}\n"
     + rop("request: [{name: K, type: u8, enum: Kinds}, {switch: K, cases: {One: [], 1: []}}]"),
     "RopBroken: switch K: case One is given twice"),
])
def test_what_may_be_given_once(body, message, tmp_path):
    done = compile_fields(tmp_path, body)
    assert done.returncode == 1
    assert f"docs.yaml: {message}" in done.stderr, done.stderr


def test_probe_of_a_field_that_is_not_there(tmp_path):
    done = compile_fields(tmp_path, "probes: [{in: RopNone, behind: A, then: f(A)}]\n")
    assert done.returncode == 1
    assert "docs.yaml: RopNone: A: is not a field of a table" in done.stderr, done.stderr


def test_worked_example_is_the_entry():
    text = (PROJECT / "specs" / "README.md").read_text(encoding="utf-8")
    example = yaml.safe_load(re.search(r"## Worked example.*?```yaml\n(.*?)```", text, re.S)[1])
    tables = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in (PROJECT / "specs").glob("ms-*.yaml")]
    entries = [one for table in tables for one in table.get("rops") or [] if one["name"] == example[0]["name"]]
    assert example == entries


def test_every_word_is_in_the_readme():
    text = (PROJECT / "specs" / "README.md").read_text(encoding="utf-8")
    schema = yaml.safe_load((PROJECT / "specs" / "schema.yaml").read_text(encoding="utf-8"))
    for kind in ("enum", "field", "structure", "rop", "method"):
        for word in schema["$defs"][kind]["properties"]:
            assert re.search(rf"\b{word}\b", text), f"{kind}: {word}"


def test_generated_code_is_plain():
    """Short lines and functions, no condition around nothing, no shift by nothing, no pointees read twice in a row."""
    for path in sorted((PROJECT / "generated").glob("*.c")):
        text = path.read_text(encoding="utf-8")
        assert max(map(len, text.split("\n"))) <= 120, path.name
        for function in re.findall(r"^\w[^\n;=]*\([^;{}]*\)\n\{\n.*?^\}$", text, re.M | re.S):
            assert function.count("\n") < 150, f"{path.name}: {function[:80]}"
        assert not re.search(r"\{\s*\}\n|>> 0\b|\n\n\n\n", text), path.name
        assert not re.search(r"ndr_heard\(c\);\s*ndr_run_deferred|ndr_run_deferred\(c\);\s*ndr_run_deferred", text), path.name


def test_plurals_of_acronyms_are_one_word_in_c_only(tmp_path):
    done = compile_fields(tmp_path, "structures: [{name: OddIDs, section: 1, fields: [{name: OutMIds, type: u8}]}]\n")
    assert done.returncode == 0, done.stderr
    text = re.sub(r"\s+", " ", (tmp_path / "out" / "rop_tables.c").read_text(encoding="utf-8"))
    assert "void rop_odd_ids(ex_cursor *c, proto_tree *t)" in text
    assert "cur_u8(c, t, hf_odd_ids_out_mids);" in text
    assert '"OutMIds", "rop.odd_i_ds.out_m_ids", FT_UINT8' in text


def test_code_names_values_by_constants(tmp_path):
    done = compile_fields(tmp_path, "enums: {Kind: {section: 1, values: {One: 1, Two: 2, Three: 3}}}\n" + rop(
        "request: [{name: A, type: u8, enum: Kind}, {name: B, type: u8, if: A == Two}]"))
    assert done.returncode == 0, done.stderr
    header = (tmp_path / "out" / "rop_constants.h").read_text(encoding="utf-8")
    assert re.findall(r"KIND_.*", header) == ["KIND_ONE = 0x1,", "KIND_TWO = 0x2,", "KIND_THREE = 0x3,"]
    text = (tmp_path / "out" / "rop_tables.c").read_text(encoding="utf-8")
    assert '#include "generated/rop_constants.h"' in text and "if (a == KIND_TWO)" in text


ALIKE = """
structures:
  - name: Part
    section: 1
    fields: [{name: A, type: u8}, {text: '{A}'}]
"""
ARMS = "".join(f"{n}: [{{name: Part{n}, type: Part}}, {{text: 'part {{Part{n}}}'}}], " for n in (1, 2, 3))


def test_arms_that_are_alike_share_their_ending(tmp_path):
    """A switch at the end of a function: equal arms stand together, what many do at their end stands behind it."""
    again = "4: [{name: Part1, type: Part}, {text: 'part {Part1}'}], "
    done = compile_fields(tmp_path, ALIKE + rop(
        f"request: [{{name: Kind, type: u8}}, {{switch: Kind, cases: {{{ARMS}{again}}}, default: [{{text: none}}]}}]"))
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out" / "rop_tables.c").read_text(encoding="utf-8")
    function = text[text.index("void rop_broken_request("):]
    function = re.sub(r"\s+", " ", function[:function.index("\n}\n")])
    assert "case 1: case 4: text = cur_struct_summary(" in function
    assert re.search(r"default: .*\breturn; } .*\bpart%s.*cur_inner_text\(text\)", function), function
    assert function.count("part%s") == 1


def test_generated_conditions_name_values():
    text = (PROJECT / "generated" / "rop_tables.c").read_text(encoding="utf-8")
    assert "logon_flags & LOGON_FLAGS_PRIVATE" in text and '#include "generated/rop_constants.h"' in text
