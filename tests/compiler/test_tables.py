"""The tables against the documents' own lists of fields, parameters and members (data/*.tsv).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
import spec_methods
from spec_tables import ROPS, STRUCTURES, TABLES, compare, exceptions, flatten, rows, wire_size

pytestmark = pytest.mark.host

# Auxiliary blocks and their header: MS-OXCRPC.
AUX_SECTION = re.compile(r"2\.2\.2\.2(\.\d+)?$")
# Structures inside of FastTransfer streams: MS-OXCFXICS.
STREAM_SECTION = re.compile(r"2\.2\.2\.(7|8|8\.1|8\.1\.1|9|10)$")
# Parts of a table entry by the words that name a response in the document.
FORMS = [("Request", ("request",)), ("Success Response", ("success", "response")),
         ("Redirect Response", ("redirect",)), ("Null Destination", ("null_destination",)),
         ("Failure Response", ("failure", "response")), ("Response", ("response", "success"))]


def shared_header(rop, form):
    handles = rop.get("handles", ["Input"])
    if form == "request":
        return [("RopId", 1, False), ("LogonId", 1, False)] + [(f"{h}HandleIndex", 1, False) for h in handles]
    if "bare" in rop.get("traits", []):
        return [("RopId", 1, False)]
    reply = rop.get("reply", "Output" if "Output" in handles else handles[0])
    return [("RopId", 1, False), (f"{reply}HandleIndex", 1, False), ("ReturnValue", 4, False)]


def specification():
    """ROP name -> form -> section -> [(field, size)], in the order of the document."""
    rops = {}
    for document, section, structure, field, size in rows("spec-fields.tsv"):
        if document != "MS-OXCROPS" or not re.match(r"2\.2\.\d+\.\d+\.\d+$", section) or size == "size":
            continue
        form = next((parts for words, parts in FORMS if words.lower() in structure.lower()), None)
        if form is None:
            continue
        key = section.rsplit(".", 1)[0]
        fields = rops.setdefault(key, {}).setdefault((section, form), [])
        if field not in [name for name, _ in fields]:
            fields.append((field, wire_size(size)))
    return rops


def structure_sections():
    """Section -> [(field, size)] of the structures that MS-OXCROPS defines below its buffers."""
    found = {}
    for document, section, _, field, size in rows("spec-fields.tsv"):
        if document == "MS-OXCROPS" and re.match(r"2\.2(\.\d+){4,}$", section):
            found.setdefault(section, []).append((field, wire_size(size)))
    return found


def auxiliary_blocks():
    """Section -> [(field, size)] of AUX_HEADER and the auxiliary blocks."""
    found = {}
    for document, section, _, field, size in rows("spec-fields.tsv"):
        if document == "MS-OXCRPC" and AUX_SECTION.match(section):
            found.setdefault(section, []).append((field, wire_size(size)))
    return found


def stream_structures():
    """Structure of a FastTransfer stream -> [(field, size)]; a field that is listed twice in a row is one."""
    found = {}
    for document, section, structure, field, size in rows("spec-fields.tsv"):
        if document == "MS-OXCFXICS" and STREAM_SECTION.match(section):
            fields = found.setdefault(structure.removesuffix(" Structure"), [])
            if not fields or fields[-1][0] != field:
                fields.append((field, wire_size(size)))
    return found


SPECIFICATION = specification()
STREAM_STRUCTURES = stream_structures()
AUX_BLOCKS = auxiliary_blocks()
STRUCTURE_SECTIONS = structure_sections()


def differences(rop):
    """One line for every difference between a table entry and the document."""
    forms = SPECIFICATION.get(str(rop["section"]), {})
    if not forms:
        yield f"{rop['name']}: section {rop['section']} is not in the document's list"
        return
    for (section, parts), fields in sorted(forms.items()):
        part = next((p for p in parts if p in rop), parts[0])
        ours = shared_header(rop, part) + list(flatten(rop.get(part)))
        others = {name for (_, their), more in forms.items() if their == parts for name, _ in more}
        names = {name for name, _ in fields}
        # A field with a condition may belong to another form of the same response.
        ours = [one for one in ours if one[0] in names or not (one[2] and one[0] in others)]
        # Alternatives of one field (private and public) are one field of the document.
        ours = [one for at, one in enumerate(ours) if not (one[2] and one[0] in [o[0] for o in ours[:at]])]
        yield from compare(f"{rop['name']} {section} {part}", fields, ours)


def test_every_rop_of_the_document_is_there_with_its_id():
    """data/rop-ids.tsv: the section of each ROP and the RopId that its buffers are said to have."""
    ids = {section: int(value, 16) for section, value in rows("rop-ids.tsv")}
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
    """By the labels."""
    ours = [one for one in STRUCTURES.values() if one["document"] == "MS-OXCRPC" and str(one["section"]) == section
            and one["name"].startswith("AUX_") and one["name"] != "AUX_EXCEPTION_TRACE"]     # is in no document
    if len(ours) != 1:
        yield f"{section}: {len(ours)} structures"
        return
    labels = dict(labels_in(ours[0]["fields"])) if section != "2.2.2.2" else {}
    fields = [(labels.get(name, name), *more) for name, *more in flatten(ours[0]["fields"])
              if ours[0]["name"] != "AUX_HEADER" or not more[1]]
    yield from compare(ours[0]["name"], AUX_BLOCKS[section], fields)


@pytest.mark.parametrize("section", sorted(AUX_BLOCKS))
def test_auxiliary_block_has_the_documents_fields(section):
    allowed = {one["difference"] for one in exceptions()}
    assert [line for line in auxiliary_differences(section) if line not in allowed] == []


def labels_in(fields):
    """(name, label) of the fields that have another label than their name."""
    for field in fields:
        for case in [*field.get("cases", {}).values(), field.get("default", [])]:
            yield from labels_in(case)
        if "label" in field:
            yield field["name"], field["label"]


@pytest.mark.parametrize("name", sorted(STREAM_STRUCTURES))
def test_structure_of_a_stream_has_the_documents_fields(name):
    """By their labels. The document's list leaves out the padding."""
    ours = STRUCTURES[name]
    assert ours["document"] == "MS-OXCFXICS"
    labels = dict(labels_in(ours["fields"]))
    fields = list(dict.fromkeys((field, size) for field, size, _ in flatten(ours["fields"])))
    shown = [(labels.get(field, field), size) for field, size in fields if labels.get(field) != "padding"]
    theirs = STREAM_STRUCTURES[name]
    assert [field for field, _ in shown] == [field for field, _ in theirs]
    assert [(one, other) for one, other in zip(shown, theirs) if other[1] not in (None, one[1])] == []


def test_all_auxiliary_blocks_are_there():
    assert sorted(AUX_BLOCKS) == sorted(["2.2.2.2", *(f"2.2.2.2.{number}" for number in range(1, 24))])


@pytest.mark.parametrize("method", spec_methods.REQUEST_TYPES, ids=lambda method: method["http"])
def test_request_type_has_the_documents_fields(method):
    """Request, success response and failure response of MS-OXCMAPIHTTP 2.2.4 and 2.2.5."""
    allowed = {one["difference"] for one in exceptions()}
    assert [line for line in spec_methods.body_differences(method) if line not in allowed] == []


@pytest.mark.parametrize("section", sorted(spec_methods.PACKED))
def test_packed_structure_has_the_documents_fields(section):
    """MS-OXCMAPIHTTP 2.2.1."""
    allowed = {one["difference"] for one in exceptions()}
    assert [line for line in spec_methods.packed_differences(section) if line not in allowed] == []


@pytest.mark.parametrize("name", sorted(spec_methods.PARAMETERS))
def test_method_has_the_documents_parameters(name):
    """MS-OXNSPI 3.1.4.1 and MS-OXABREF 3.1.4: opnum, names, order, direction, size, kind of pointer."""
    allowed = {one["difference"] for one in exceptions()}
    assert [line for line in spec_methods.parameter_differences(name) if line not in allowed] == []


@pytest.mark.parametrize("pair", sorted(spec_methods.structure_pairs()), ids=" ".join)
def test_structure_has_the_documents_members(pair):
    """MS-OXNSPI 2.2, of every structure that a parameter leads to."""
    allowed = {one["difference"] for one in exceptions()}
    assert [line for line in spec_methods.member_differences(*pair) if line not in allowed] == []


def test_all_request_types_are_there():
    """Mailbox: MS-OXCMAPIHTTP 2.2.4; address book: 2.2.5."""
    of_document = {section.rsplit(".", 1)[0] for section in spec_methods.SECTIONS if not section.startswith("2.2.1.")}
    assert len(of_document) == 4 + 19
    assert {spec_methods.http_section(method) for method in spec_methods.REQUEST_TYPES} == of_document


@pytest.mark.parametrize("section, name", [("2.2.9.2", "EphemeralEntryID"), ("2.2.9.3", "AddressBookEntryID")])
def test_entry_id_has_the_documents_fields(section, name):
    """EphemeralEntryID and PermanentEntryID of MS-OXNSPI. Here ID Type to R3 are Flags, and the latter's other names are
    those of MS-OXCDATA."""
    theirs = [(field.replace(" ", ""), wire_size(size)) for document, at, _, field, size in rows("spec-fields.tsv")
              if document == "MS-OXNSPI" and at == section]
    head = [one[:2] for one in flatten(STRUCTURES["EntryID"]["fields"])][:2]
    ours = [one[:2] for one in flatten(STRUCTURES[name]["fields"])]
    assert [field for field, _ in theirs[:4]] == ["IDType", "R1", "R2", "R3"]
    assert [("Flags", sum(size for _, size in theirs[:4])), *theirs[4:5]] == head
    assert [size for _, size in theirs[5:]] == [size for _, size in ours]
    assert name == "AddressBookEntryID" or theirs[5:] == ours


def test_the_lists_of_request_types_agree():
    """data/mapihttp-fields.tsv has what spec-fields.tsv has, and fields that the latter missed."""
    fewer = {(section, field) for document, section, _, field, _ in rows("spec-fields.tsv")
             if document == "MS-OXCMAPIHTTP" and re.match(r"2\.2\.[145]\.", section)}
    assert fewer < {(section, field) for section, field, _, _ in rows("mapihttp-fields.tsv")}


def test_every_exception_is_needed_and_has_a_reason():
    found = {line for rop in ROPS for line in differences(rop)} | set(spec_methods.all_differences())
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
