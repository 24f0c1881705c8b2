"""The table compiler: wrong tables are refused by file, entry and field; unchanged output is left alone.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import shutil
import subprocess
import sys
import textwrap

import pytest
from wireshark import PROJECT

pytestmark = pytest.mark.host

COMPILER = PROJECT / "specs" / "compiler"


def compile_tables(specs, out, *more):
    return subprocess.run([sys.executable, COMPILER, "--specs", specs, "--out", out, *more],
                          capture_output=True, text=True, timeout=120)


def rop(body, name="RopBroken", rest="id: 0xA0, section: 2.2.4.1"):
    """A table with one ROP; body: its remaining words, YAML."""
    return f"rops:\n  - {{name: {name}, {rest}, {body}}}\n"


# TaggedPropertyValue and two properties
VALUES = ("structures: [{name: TaggedPropertyValue, section: 2.11.4, function: tagged_property_value}]\n"
          "property_types: [{name: PtypString, value: 0x1f}]\n"
          "tagged: [{name: PidTagOne, id: 1, type: PtypString}, {name: PidTagTwo, id: 2, type: PtypString}]\n")

KINDS = "object_kinds: {Unknown: Object, Folder: Folder}\n"

# what is wrong -> (table, entry, field, words of the message)
BROKEN = {
    "unknown type":
        (rop("request: [{name: Size, type: u24}]"), "RopBroken", "Size", "u24"),
    "word that the language does not have":
        (rop("request: [{name: Size, type: u8, colour: red}]"), "RopBroken", "request.Size", "colour"),
    "field without a type":
        (rop("request: [{name: Size}]"), "RopBroken", "request.Size", "type"),
    "id that does not fit":
        (rop("request: []", rest="id: 0x1A0, section: 2.2.4.1"), "RopBroken", "id", "255"),
    "id given to two ROPs":
        ("rops:\n  - {name: RopOne, id: 0xA0, section: 1}\n  - {name: RopTwo, id: 0xA0, section: 2}\n",
         "RopTwo", "id", "RopOne"),
    "entry without a section":
        (rop("request: []", rest="id: 0xA0"), "RopBroken", "-", "section"),
    "count of a field that is not there":
        (rop("request: [{name: Tags, type: PropertyTag, count: TagCount}]"),
         "RopBroken", "Tags", "TagCount.*not an earlier field"),
    "condition on a later field":
        (rop("request: [{name: Tail, type: u8, if: HasTail}, {name: HasTail, type: bool8}]"),
         "RopBroken", "Tail", "HasTail.*later"),
    "condition that is no expression":
        (rop("request: [{name: A, type: u8}, {name: B, type: u8, if: 'A =='}]"),
         "RopBroken", "B", "not an expression"),
    "condition that calls something":
        (rop("request: [{name: A, type: u8}, {name: B, type: u8, if: 'exec(A)'}]"),
         "RopBroken", "B", "not allowed"),
    "unknown enum":
        (rop("request: [{name: Kind, type: u8, enum: Kinds}]"), "RopBroken", "Kind", "Kinds.*not defined"),
    "unknown flags":
        (rop("request: [{name: Bits, type: u8, flags: SomeBits}]"), "RopBroken", "Bits", "SomeBits.*not defined"),
    "flag that does not fit its field":
        ("flags: {SomeBits: {section: 1, bits: [{name: High, mask: 0x100}]}}\n"
         + rop("request: [{name: Bits, type: u8, flags: SomeBits}]"), "RopBroken", "Bits", "High.*fit"),
    "flag that is not among the flags":
        ("flags: {SomeBits: {section: 1, bits: [{name: Low, mask: 1}]}}\n"
         + rop("request: [{name: Bits, type: u8, flags: SomeBits}, {name: B, type: u8, if: 'Bits & Lo'}]"),
         "RopBroken", "B", "Lo is not a flag"),
    "structure defined twice":
        ("structures:\n  - {name: Twice, section: 1, fields: []}\n  - {name: Twice, section: 2, fields: []}\n",
         "Twice", None, "twice|already"),
    "field given twice":
        (rop("request: [{name: Size, type: u8}, {name: Size, type: u8}]"), "RopBroken", "Size", "twice"),
    "offset on a number":
        (rop("request: [{name: Offset, type: u16}, {name: Count, type: u16, at: Offset}]"), "RopBroken", "Count", "at goes"),
    "offset on a structure that says no size":
        ("structures: [{name: Part, section: 1, fields: [{name: A, type: u8}]}]\n"
         + rop("request: [{name: Offset, type: u16}, {name: Parts, type: Part, at: Offset}]"), "RopBroken", "Parts", "at goes"),
    "offset in a later field":
        (rop("request: [{name: Text, type: string16, at: Offset}, {name: Offset, type: u16}]"),
         "RopBroken", "Text", "Offset.*later"),
    "size of a block that is no number":
        (rop("request: [{name: Size, type: guid, block: 4}]"), "RopBroken", "Size", "block goes"),
    "block that is neither a size nor the rest":
        (rop("request: [{name: Size, type: u32, block: here}]"), "RopBroken", "request.Size.block", "here"),
    "names of GUIDs for a number":
        ("enums: {Known: {section: 1, values: {NAME: 00020329-0000-0000-c000-000000000046}}}\n"
         + rop("request: [{name: Count, type: u32, enum: Known}]"), "RopBroken", "Count", "enum Known does not go"),
    "names of numbers for a GUID":
        ("enums: {Known: {section: 1, values: {NAME: 1}}}\n"
         + rop("request: [{name: Count, type: guid, enum: Known}]"), "RopBroken", "Count", "enum Known does not go"),
    "unit of a string":
        (rop("request: [{name: Text, type: string16, unit: ms}]"), "RopBroken", "Text", "unit does not go"),
    "address without a size":
        (rop("request: [{name: Address, type: ip}]"), "RopBroken", "Address", "size"),
    "expert info about bytes":
        (rop("request: [{name: Data, type: bytes, size: 2}, {text: 'has {Data}', expert: {warn: data}}]"),
         "RopBroken", "text", "Data is no number"),
    "bytes without a size":
        (rop("request: [{name: Data, type: bytes}]"), "RopBroken", "Data", "size"),
    "string that does not say when it is Unicode":
        (rop("request: [{name: Text, type: string}]"), "RopBroken", "Text", "unicode"),
    "request field that the request lacks":
        (rop("request: [], success: [{name: A, type: u8, if: request.Wanted}]"),
         "RopBroken", "A", "no field Wanted"),
    "text that names no field":
        (rop("request: [{name: A, type: u8}, {text: '{B}'}]"), "RopBroken", "text", "B is not an earlier field"),
    "text in front of its field":
        (rop("request: [{text: '{A}'}, {name: A, type: u8}]"), "RopBroken", "text", "A is not an earlier field"),
    "text with a brace too many":
        (rop("request: [{name: A, type: u8}, {text: '{A} {'}]"), "RopBroken", "text", "brace"),
    "counter without a GUID":
        (rop("request: [{name: R, type: u16}, {name: A, type: globcnt}, {text: '{A@R}'}]"), "RopBroken", "text", "R is not an earlier GUID"),
    "replica of something that does not count":
        (rop("request: [{name: R, type: guid}, {name: A, type: u16}, {text: '{A@R}'}]"), "RopBroken", "text", "A is nothing that a GUID"),
    "division by a field":
        (rop("request: [{name: A, type: u8}, {name: B, type: u8}, {name: C, type: bytes, size: A % B}]"), "RopBroken", "C", "by a number"),
    "plural of a string":
        (rop("request: [{name: A, type: string8}, {text: '{A:row}'}]"), "RopBroken", "text", "A is no number"),
    "separator without a list":
        (rop("request: [{name: A, type: u8}, {text: '{A| AND }'}]"), "RopBroken", "text", "A is no list"),
    "bits without names":
        ("flags: {SomeBits: {section: 1, bits: [{name: Low, mask: 1}]}}\n"
         + rop("request: [{name: A, type: u8, flags: SomeBits}, {text: '{A.Low}'}]"), "RopBroken", "text", "A.Low"),
    "text by an enum that is not there":
        (rop("request: [{name: A, type: u8}, {text: '{A@Kinds}'}]"), "RopBroken", "text", "enum Kinds is not defined"),
    "text of a string by an enum":
        ("enums: {Kinds: {section: 1, values: {One: 1}}}\n"
         + rop("request: [{name: A, type: string8}, {text: '{A@Kinds}'}]"), "RopBroken", "text", "A is no number"),
    "names of bits that a number has not":
        (rop("request: [{name: A, type: u8}, {text: '{A.*}'}]"), "RopBroken", "text", r"A\.\* is not a part"),
    "text of a property that is not there":
        (VALUES + rop("request: [{name: A, type: TaggedPropertyValue, count: 2}, {text: '{A.PidTagNone}'}]"),
         "RopBroken", "text", "A.PidTagNone is not a part"),
    "tag of many values":
        (VALUES + rop("request: [{name: A, type: TaggedPropertyValue, count: 2}, {text: '{A.PropertyTag}'}]"),
         "RopBroken", "text", "A.PropertyTag is not a part"),
    "text of two properties of a list":
        (VALUES + rop("request: [{name: A, type: TaggedPropertyValue, count: 2}, {text: '{A.PidTagOne} {A.PidTagTwo}'}]"),
         "RopBroken", "text", "one property can be told, not PidTagTwo"),
    "enum of a property that is no number":
        ("enums: {Kinds: {section: 1, values: {One: 1}}}\n"
         "tagged: [{name: PidTagBroken, id: 0x1234, type: PtypString, enum: Kinds}]\n", "PidTagBroken", "enum", "PtypString"),
    "flags of a property that are not there":
        ("tagged: [{name: PidTagBroken, id: 0x1234, type: PtypInteger32, flags: SomeBits}]\n", "PidTagBroken", "flags",
         "SomeBits is not defined"),
    "choice by a GUID that is none":
        (rop("request: [{name: A, type: guid}, {switch: A, cases: {'0123': []}}]"), "RopBroken", "switch A", "not a GUID"),
    "value that a string must have":
        (rop("request: [{name: A, type: string8, must: 1}]"), "RopBroken", "A", "must does not go with"),
    "limit of a string":
        (rop("request: [{name: A, type: string8, must: '<= 1'}]"), "RopBroken", "A", "must does not go with"),
    "address book number":
        (rop("request: [{name: A, type: u8, layout: address_book}]"), "RopBroken", "A", "layout goes with structures"),
    "wide number":
        (rop("request: [{name: A, type: u8, layout: wide}]"), "RopBroken", "A", "layout goes with structures"),
    "tags in a property of bytes":
        ("tagged: [{name: PidTagBroken, id: 0x1234, type: PtypBinary, holds: PropertyTag}]\n", "PidTagBroken", "holds",
         "PropertyTag goes with PtypInteger32"),
    "property that holds no structure":
        ("tagged: [{name: PidTagBroken, id: 0x1234, type: PtypBinary, holds: Nothing}]\n", "PidTagBroken", "holds",
         "Nothing is not a structure"),
    "function that does not exist":
        (rop("request: [{name: A, type: u8, then: launch(A)}]"), "RopBroken", "A", "launch.*no such function"),
    "object kind that does not exist":
        (rop("opens: {type: Mailbox}") + KINDS, "RopBroken", "opens.type", "Mailbox"),
    "effect on a field that does not exist":
        (rop("handles: [Input, Output], opens: {type: Folder, id: FolderId}") + KINDS, "RopBroken", "opens", "FolderId"),
    "effect of a response that may be a failure":
        (rop("sets: {columns: none}, response: [{name: A, type: u8}]"), "RopBroken", "sets", "success"),
    "columns from a request without tags":
        (rop("request: [], success: [{name: A, type: u8, columns: request}]"), "RopBroken", "A", "PropertyTag"),
    "case that its enum does not have":
        ("enums: {Kinds: {section: 1, values: {One: 1}}}\n"
         + rop("request: [{name: K, type: u8, enum: Kinds}, {switch: K, cases: {Two: [{name: A, type: u8}]}}]"),
         "RopBroken", "switch K", "Two"),
    "text that computes with a field that is not there":
        (rop("request: [{name: A, type: u8}, {text: '{=B + 1}'}]"), "RopBroken", "text", "B is not an earlier field"),
    "division by a field":
        (rop("request: [{name: A, type: u8}, {name: B, type: bytes, size: A // A}]"), "RopBroken", "B", "division by a number"),
    "division by zero":
        (rop("request: [{name: A, type: u8}, {name: B, type: bytes, size: A % 0}]"), "RopBroken", "B", "division by a number"),
    "bits of a field without flags":
        (rop("request: [{name: A, type: u8}, {text: '{A.*}'}]"), "RopBroken", "text", r"A\.\*"),
    "question that nobody answers":
        (rop("request: [{name: A, type: u8, if: exception.attachment}]"), "RopBroken", "A", "exception.attachment"),
    "key given twice":
        ("enums: {}\nenums: {}\n", r"line \d+", "-", "enums.*twice"),
    "not YAML":
        ("rops: [\n", r"line \d+", "-", "."),
}


@pytest.mark.parametrize("what", BROKEN)
def test_broken_table_is_refused_by_name(what, tmp_path):
    table, entry, field, words = BROKEN[what]
    specs, out = tmp_path / "specs", tmp_path / "generated"
    specs.mkdir()
    (specs / "broken.yaml").write_text("document: MS-OXCROPS\nprotocol: rop\n" + table)
    done = compile_tables(specs, out)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    entry = entry if entry.startswith("line") else re.escape(entry)
    field = re.escape(field) if field else "[^:]*"
    pattern = rf"^broken\.yaml: {entry}: {field}: .*({words})"
    assert re.search(pattern, done.stderr, re.M), f"{pattern}\nnot in\n{done.stderr}"
    assert not out.exists() or not list(out.iterdir()), "something was written all the same"


def test_all_errors_are_told_in_one_run(tmp_path):
    (tmp_path / "broken.yaml").write_text("document: MS-OXCROPS\nprotocol: rop\n" + textwrap.dedent("""\
        rops:
          - {name: RopOne, id: 0xA0, section: 1, request: [{name: A, type: u8, enum: Kinds}]}
          - {name: RopTwo, id: 0xA1, section: 1, request: [{name: B, type: none}]}
        """))
    done = compile_tables(tmp_path, tmp_path / "out")
    assert re.search("RopOne: A:", done.stderr) and re.search("RopTwo: B:", done.stderr), done.stderr


def test_words_become_c(tmp_path):
    """What the newer words of the language are in the generated file."""
    shutil.copytree(PROJECT / "specs", tmp_path / "specs")
    (tmp_path / "specs" / "words.yaml").write_text("document: MS-OXOCAL\nprotocol: oxcdata\n" + textwrap.dedent("""\
        flags: {WordBits: {section: 1, bits: [{name: Low, mask: 1}, {name: High, mask: 2}]}}
        structures:
          - name: Words
            section: 1
            fields:
              - {name: Bits, type: u16, flags: WordBits}
              - {name: Time, type: u16, if: next_u16 > 4}
              - {name: Kind, type: PropertyType}
              - {name: Text, type: utf8, size: left, if: exception.subject}
              - {text: '{Kind}'}
              - {text: '{Bits.*}: {=Time // 60:2}:{=Time % 60:2} 100%'}
        """))
    done = compile_tables(tmp_path / "specs", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out" / "oxcdata_tables.c").read_text()
    function = text[text.index("void oxcdata_words("):]
    function = re.sub(r"\s+", " ", function[:function.index("\n}\n")])
    assert "if (cur_next_integer(c, 2) > 4)" in function
    assert "if (recurrence_has_subject(c))" in function
    assert "kind = cur_u16(c, t, hf_words_kind);" in function and "cur_type_text(c, kind)" in function
    assert '"oxcdata.words.kind", FT_UINT16, BASE_HEX | BASE_EXT_STRING, &ex_property_types' in re.sub(r"\s+", " ", text)
    assert "cur_utf8(c, t, hf_words_text, (uint64_t)cur_left(c), NULL);" in function
    assert ('"%s: %02" PRIu64 ":%02" PRIu64 " 100%%", cur_bits_text(c, bits, bits_words_bits), '
            "(uint64_t)(time / 60), (uint64_t)(time % 60)") in function


def test_texts_wait_for_pointees(tmp_path):
    """In NDR a text that names what is behind a pointer is a function of its own; strings behind pointers gather."""
    shutil.copytree(PROJECT / "specs", tmp_path / "specs")
    (tmp_path / "specs" / "words.yaml").write_text("document: MS-OXNSPI\nprotocol: oxnspi\ninterface: NSPI\n" + textwrap.dedent("""\
        structures:
          - name: Inner
            section: 1
            fields: [{name: Number, type: u32, must: '<= 7'}, {text: '{Number}'}]
          - name: Outer
            section: 1
            fields:
              - {name: Count, type: u32}
              - {name: Inners, type: Inner, count: Count, ndr: [unique, conformant]}
              - {text: '{Count}: {Inners|+}', if: Count > 0}
        methods:
          - name: NspiWords
            section: 1
            opnum: 99
            request:
              - {name: Outer, type: Outer, ndr: [unique]}
              - {name: Names, type: string16, count: 2, ndr: [conformant, pointers, string]}
              - {text: '{Outer}'}
        """))
    done = compile_tables(tmp_path / "specs", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    text = "\n".join((tmp_path / "out" / f"oxnspi_{kind}.c").read_text() for kind in ("tables", "methods"))

    def function(name):
        start = re.search(rf"^(static )?void {name}\(.*\n{{", text, re.M).start()
        return text[start:text.index("\n}\n", start)]

    assert "cur_at_most(c, t, hf_inner_number, number, 7);" in function("oxnspi_inner")
    reader = function("oxnspi_outer_ndr")
    assert "cur_summary_list *summaries = c->summary.later;" in reader and "cur_summary_set(" not in reader
    assert 'inners_summaries = later->inners_summaries = cur_summary_list_new(c, "+");' in reader
    assert "ndr_summary_later(c, t, oxnspi_outer_ndr_summary, later, summaries);" in reader
    said = function("oxnspi_outer_ndr_summary")
    assert "cur_summary_list_text(later->inners_summaries)" in said and "if (count > 0)" in said and "cur_u32(" not in said
    method = function("oxnspi_words_rpc_request")
    assert 'ndr_summary_begin(c, wanted, ", ");' in method and "outer_text = ndr_summary_end(c);" in method
    assert "if (wanted && outer_text)" in method
    assert "ndr_embedded_hf(c, t, ndr_pointee_string16, hf_words_names, 0);" in method


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    out = tmp_path_factory.mktemp("generated")
    done = compile_tables(PROJECT / "specs", out)
    assert done.returncode == 0, done.stderr
    return out


def test_committed_files_are_what_the_compiler_writes(generated):
    committed = PROJECT / "generated"
    assert {p.name for p in committed.glob("*.[ch]")} == {p.name for p in generated.iterdir()}
    for path in generated.iterdir():
        assert path.read_text() == (committed / path.name).read_text(), path.name


def test_generated_files_name_table_and_command(generated):
    for path in generated.iterdir():
        head = path.read_text()[:600]
        assert "specs/" in head and "generate" in head and "SPDX" in head, f"{path.name}:\n{head}"


def test_unchanged_output_is_not_rewritten(generated, tmp_path):
    specs = tmp_path / "specs"
    shutil.copytree(PROJECT / "specs", specs)
    before = {path.name: path.stat().st_mtime_ns for path in generated.iterdir()}
    assert compile_tables(specs, generated).returncode == 0
    assert {path.name: path.stat().st_mtime_ns for path in generated.iterdir()} == before


def test_only_what_changed_is_rewritten(generated, tmp_path):
    specs, out = tmp_path / "specs", tmp_path / "out"
    shutil.copytree(PROJECT / "specs", specs)
    shutil.copytree(generated, out)
    before = {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    table = specs / "errors.yaml"
    text = table.read_text()
    assert "ecNotFound" in text
    table.write_text(text.replace("ecNotFound", "ecNotFoundAtAll"))
    done = compile_tables(specs, out)
    assert done.returncode == 0, done.stderr
    changed = {path.name for path in out.iterdir() if path.stat().st_mtime_ns != before[path.name]}
    assert changed and len(changed) < len(before) / 2, changed
    assert any("ecNotFoundAtAll" in (out / name).read_text() for name in changed)


def test_output_does_not_depend_on_the_run(tmp_path):
    for seed in ("1", "2"):
        done = subprocess.run([sys.executable, COMPILER, "--out", tmp_path / seed], capture_output=True,
                              text=True, env={"PYTHONHASHSEED": seed, "PATH": "/usr/bin:/bin"})
        assert done.returncode == 0, done.stderr
    for path in (tmp_path / "1").iterdir():
        assert path.read_text() == (tmp_path / "2" / path.name).read_text(), path.name
