"""Every ROP in the tables against the document's own field lists (data/spec-fields.tsv).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import csv
import difflib
import re

import pytest
import yaml
from wireshark import PROJECT

pytestmark = pytest.mark.host

SIZES = {"u8": 1, "i8": 1, "bool8": 1, "u16": 2, "i16": 2, "u32": 4, "i32": 4, "f32": 4, "u64": 8, "i64": 8,
         "f64": 8, "guid": 16, "filetime": 8, "id64": 8, "handle": 4, "error": 4, "PropertyTag": 4,
         "PropertyId": 2, "minutes": 4, "globcnt": 6}
# Auxiliary blocks and their header: MS-OXCRPC.
AUX_SECTION = re.compile(r"2\.2\.2\.2(\.\d+)?$")
# Parts of a table entry by the words that name a response in the document.
FORMS = [("Request", ("request",)), ("Success Response", ("success", "response")),
         ("Redirect Response", ("redirect",)), ("Null Destination", ("null_destination",)),
         ("Failure Response", ("failure", "response")), ("Response", ("response", "success"))]


def load_tables():
    tables = {}
    for path in sorted((PROJECT / "specs").glob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        if path.name != "schema.yaml" and isinstance(content, dict):
            tables[path.name] = content
    return tables


TABLES = load_tables()
ROPS = [rop for table in TABLES.values() for rop in table.get("rops") or []]
STRUCTURES = {one["name"]: dict(one, document=one.get("document", table.get("document")))
              for table in TABLES.values() for one in table.get("structures") or []}


def structure_size(name, inside=[]):
    fields = STRUCTURES.get(name, {}).get("fields")
    if fields is None or name in inside:    # hand-written, or contains itself
        return None
    inside.append(name)
    try:
        return total_size(fields)
    finally:
        inside.remove(name)


def total_size(fields):
    total = 0
    for field in fields:
        if "text" in field:
            continue
        size = field_size(field)
        if size is None or "if" in field:
            return None
        total += size
    return total


def field_size(field):
    """Bytes on the wire, None when they vary."""
    if "switch" in field:
        sizes = {total_size(case) for case in [*field["cases"].values(), field.get("default", [])]}
        return sizes.pop() if len(sizes) == 1 else None
    kind = field["type"]
    size = SIZES[kind] if kind in SIZES else structure_size(kind)
    if "size" in field:
        size = field["size"] if isinstance(field["size"], int) else None
    if "count" in field:
        count = field["count"]
        size = size * count if isinstance(count, int) and size is not None else None
    return size


def flatten(fields):
    """(name, size, conditional) of a list of fields; of a choice, all its alternatives."""
    for field in fields or []:
        if "text" in field:
            continue
        if "switch" in field:
            for case in [*field["cases"].values(), field.get("default", [])]:
                for name, size, _ in flatten(case):
                    yield name, size, True
        else:
            yield field["name"], field_size(field), "if" in field


def shared_header(rop, form):
    handles = rop.get("handles", ["Input"])
    if form == "request":
        return [("RopId", 1, False), ("LogonId", 1, False)] + [(f"{h}HandleIndex", 1, False) for h in handles]
    if rop.get("bare"):
        return [("RopId", 1, False)]
    reply = rop.get("reply", "Output" if "Output" in handles else handles[0])
    return [("RopId", 1, False), (f"{reply}HandleIndex", 1, False), ("ReturnValue", 4, False)]


def specification():
    """ROP name -> form -> section -> [(field, size)], in the order of the document."""
    rops = {}
    with open(PROJECT / "tests/data/spec-fields.tsv", encoding="utf-8") as lines:
        for document, section, structure, field, size in csv.reader(lines, delimiter="\t"):
            if document != "MS-OXCROPS" or not re.match(r"2\.2\.\d+\.\d+\.\d+$", section) or size == "size":
                continue
            form = next((parts for words, parts in FORMS if words.lower() in structure.lower()), None)
            if form is None:
                continue
            key = section.rsplit(".", 1)[0]
            rows = rops.setdefault(key, {}).setdefault((section, form), [])
            if field not in [name for name, _ in rows]:
                rows.append((field, wire_size(size)))
    return rops


def wire_size(text):
    match = re.match(r"(\d+) bytes?$", text)
    return int(match.group(1)) if match else None


def structure_sections():
    """Section -> [(field, size)] of the structures that MS-OXCROPS defines below its buffers."""
    found = {}
    with open(PROJECT / "tests/data/spec-fields.tsv", encoding="utf-8") as lines:
        for document, section, structure, field, size in csv.reader(lines, delimiter="\t"):
            if document == "MS-OXCROPS" and re.match(r"2\.2(\.\d+){4,}$", section):
                found.setdefault(section, []).append((field, wire_size(size)))
    return found


def auxiliary_blocks():
    """Section -> [(field, size)] of AUX_HEADER and the auxiliary blocks."""
    found = {}
    with open(PROJECT / "tests/data/spec-fields.tsv", encoding="utf-8") as lines:
        for document, section, structure, field, size in csv.reader(lines, delimiter="\t"):
            if document == "MS-OXCRPC" and AUX_SECTION.match(section):
                found.setdefault(section, []).append((field, wire_size(size)))
    return found


SPECIFICATION = specification()
AUX_BLOCKS = auxiliary_blocks()
STRUCTURE_SECTIONS = structure_sections()


def differences(rop):
    """One line for every difference between a table entry and the document."""
    forms = SPECIFICATION.get(str(rop["section"]), {})
    if not forms:
        yield f"{rop['name']}: section {rop['section']} is not in the document's list"
        return
    for (section, parts), rows in sorted(forms.items()):
        part = next((p for p in parts if p in rop), parts[0])
        ours = shared_header(rop, part) + list(flatten(rop.get(part)))
        others = {name for (_, their), more in forms.items() if their == parts for name, _ in more}
        names = {name for name, _ in rows}
        # A field with a condition may belong to another form of the same response.
        ours = [one for one in ours if one[0] in names or not (one[2] and one[0] in others)]
        # Alternatives of one field (private and public) are one field of the document.
        ours = [one for at, one in enumerate(ours) if not (one[2] and one[0] in [o[0] for o in ours[:at]])]
        yield from compare(f"{rop['name']} {section} {part}", rows, ours)


def compare(where, theirs, ours):
    names, our_names = [name for name, _ in theirs], [name for name, _, _ in ours]
    matcher = difflib.SequenceMatcher(None, names, our_names, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            for name in names[a:b]:
                yield f"{where}: {name} is missing here"
            for name in our_names[c:d]:
                yield f"{where}: {name} is not in the document here"
    sizes = dict(theirs)
    for name, size, conditional in ours:
        if name in sizes and sizes[name] != size and not (conditional and sizes[name] is None):
            yield f"{where}: {name} has {size or 'variable'} bytes, the document says {sizes[name] or 'variable'}"


def exceptions():
    path = PROJECT / "tests/data/spec-exceptions.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8")) or []


def test_every_rop_of_the_document_is_there_with_its_id():
    """data/rop-ids.tsv: the section of each ROP and the RopId that its buffers are said to have."""
    with open(PROJECT / "tests/data/rop-ids.tsv", encoding="utf-8") as lines:
        ids = {section: int(value, 16) for section, value in csv.reader(lines, delimiter="\t")}
    assert len(ids) == 132
    assert {str(rop["section"]): rop["id"] for rop in ROPS} == ids


@pytest.mark.parametrize("rop", ROPS, ids=lambda rop: rop["name"])
def test_rop_has_the_documents_fields(rop):
    allowed = {one["difference"] for one in exceptions()}
    assert [line for line in differences(rop) if line not in allowed] == []


@pytest.mark.parametrize("section", sorted(STRUCTURE_SECTIONS))
def test_structure_has_the_documents_fields(section):
    ours = [one for one in STRUCTURES.values() if one["document"] == "MS-OXCROPS" and str(one["section"]) == section]
    assert len(ours) == 1
    assert list(compare(ours[0]["name"], STRUCTURE_SECTIONS[section], list(flatten(ours[0]["fields"])))) == []


def auxiliary_differences(section):
    ours = [one for one in STRUCTURES.values() if one["document"] == "MS-OXCRPC" and str(one["section"]) == section
            and one["name"].startswith("AUX_") and one["name"] != "AUX_EXCEPTION_TRACE"]     # is in no document
    if len(ours) != 1:
        yield f"{section}: {len(ours)} structures"
        return
    fields = [one for one in flatten(ours[0]["fields"]) if ours[0]["name"] != "AUX_HEADER" or not one[2]]
    yield from compare(ours[0]["name"], AUX_BLOCKS[section], fields)


@pytest.mark.parametrize("section", sorted(AUX_BLOCKS))
def test_auxiliary_block_has_the_documents_fields(section):
    allowed = {one["difference"] for one in exceptions()}
    assert [line for line in auxiliary_differences(section) if line not in allowed] == []


def test_all_auxiliary_blocks_are_there():
    assert sorted(AUX_BLOCKS) == sorted(["2.2.2.2", *(f"2.2.2.2.{number}" for number in range(1, 24))])


def test_every_exception_is_needed_and_has_a_reason():
    found = {line for rop in ROPS for line in differences(rop)}
    found |= {line for section in AUX_BLOCKS for line in auxiliary_differences(section)}
    for one in exceptions():
        assert one["difference"] in found, "no difference any more"
        assert len(one["reason"]) > 10, one


def test_rop_ids_and_names_are_unique():
    assert len({rop["id"] for rop in ROPS}) == len({rop["name"] for rop in ROPS}) == len(ROPS)


def test_every_entry_names_its_section():
    for table in TABLES.values():
        for kind in ("rops", "methods", "structures"):
            for entry in table.get(kind) or []:
                assert re.match(r"[\d.]+$|[\d.]+ |MS-", str(entry["section"])), entry["name"]
