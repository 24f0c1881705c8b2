"""Methods in the tables, in both encodings, against the documents.

data/mapihttp-fields.tsv: section, field, bytes, "optional" of MS-OXCMAPIHTTP 2.2.1, 2.2.4, 2.2.5, out of Microsoft's
requirement list as spec-fields.tsv, with the fields whose size it tells in other words or not at all (empty).
data/nspi-parameters.tsv: document, section, method, opnum, parameter, direction, type, attributes, out of the interface
definitions in MS-OXNSPI and MS-OXABREF. data/nspi-structures.tsv: section, structure, member, type, attributes of
MS-OXNSPI 2.2.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

from spec_tables import STRUCTURES, TABLES, UNTOLD, compare, field_size, packed_fields, rows

METHODS = [dict(method, document=method.get("document", table["document"]), tail=table.get("http_tail", []))
           for table in TABLES.values() for method in table.get("methods") or []]
# PING has no body.
REQUEST_TYPES = [method for method in METHODS if "http" in method and method["http"] != "PING"]
BODIES = {1: "request", 2: "response", 3: "failure"}
BASE_TYPES = {"DWORD": {"u32", "mid", "PropertyTag", "error"}, "unsigned long": {"u32", "error"}, "long": {"i32", "u32"},
              "char": {"string8"}, "unsigned char": {"string8"}, "wchar_t": {"string16"}, "FlatUID_r": {"guid"},
              "NSPI_HANDLE": {"context_handle"}, "BYTE": {"bytes", "EntryID"}}


def sections():
    """Section -> {field: (bytes, optional)}."""
    found = {}
    for section, field, size, presence in rows("mapihttp-fields.tsv"):
        wire = int(size) if size.isdigit() else UNTOLD if size == "" else None
        found.setdefault(section, {})[field] = wire, presence == "optional"
    return found


SECTIONS = sections()
PACKED = {section: fields for section, fields in SECTIONS.items() if section.startswith("2.2.1.")}


# ---- MAPI/HTTP ----

def is_of_ours(field, inner, names):
    """A structure that only serves to have several of the document's fields together."""
    if str(STRUCTURES.get(field["type"], {}).get("section")) in PACKED:
        return False
    of_document = [one["name"] in names for one in inner or [] if "name" in one]
    return "count" not in field and (any(of_document) if field["name"] not in names else inner and all(of_document))


def body_fields(fields, names, conditional=False):
    """(name, bytes, conditional), as a body has them."""
    for field in fields or []:
        if "name" not in field and "text" in field or field.get("only") == "rpc":
            continue
        if "switch" in field:
            for case in [*field["cases"].values(), field.get("default", [])]:
                yield from body_fields(case, names, True)
            continue
        if "optional" in field:
            yield field["optional"], 1, conditional
        there = conditional or "if" in field or "optional" in field
        inner = packed_fields(field["type"])
        if is_of_ours(field, inner, names):
            yield from body_fields(inner, names, there)
        else:
            yield field["name"], field_size(field), there


def compare_body(where, section, ours):
    theirs = SECTIONS.get(section)
    if theirs is None:
        yield f"{where}: section {section} is not in the document's list"
        return
    # One field with alternatives is one field of the document.
    ours = [one for at, one in enumerate(ours) if one[0] not in [before[0] for before in ours[:at]]]
    yield from compare(where, [(name, size) for name, (size, _) in theirs.items()], ours)
    for name, _, conditional in ours:
        if name in theirs and theirs[name][1] != conditional:
            yield f"{where}: {name} is {'optional' if conditional else 'always there'}, the document says otherwise"


def http_section(method):
    return str(method.get("http_section", method["section"])).removeprefix("MS-OXCMAPIHTTP ")


def body_differences(method):
    section = http_section(method)
    for number, form in BODIES.items():
        status = [] if form == "request" else [("StatusCode", 4, False)]
        fields = method.get(form, []) + method["tail"]
        if form == "failure" and form not in method:
            fields = packed_fields("FailureResponseBody")
        names = SECTIONS.get(f"{section}.{number}", {})
        yield from compare_body(f"{method['http']} {section}.{number}", f"{section}.{number}",
                                status + list(body_fields(fields, names)))


def packed_differences(section):
    ours = [one for one in STRUCTURES.values() if one["document"] == "MS-OXCMAPIHTTP" and str(one["section"]) == section]
    if not ours:
        yield f"MS-OXCMAPIHTTP {section}: not in the tables"
    for one in ours:
        if packed_fields(one["name"]):
            yield from compare_body(one["name"], section, list(body_fields(packed_fields(one["name"]), PACKED[section])))
        else:
            yield f"{one['name']}: hand-written"


# ---- DCE/RPC ----

def interfaces():
    """Method -> (document, section, opnum, [(parameter, direction, type, attributes)]); handle_t is not on the wire."""
    found = {}
    for document, section, name, opnum, parameter, direction, kind, attributes in rows("nspi-parameters.tsv"):
        _, _, _, parameters = found.setdefault(name, (document, section, int(opnum), []))
        if kind != "handle_t":
            parameters.append((parameter, direction.split(), kind, attributes.split()))
    return found


def members():
    """Structure or union -> [(member, type, attributes)]."""
    found = {}
    for _, name, member, kind, attributes in rows("nspi-structures.tsv"):
        found.setdefault(name, []).append((member, kind, attributes.split()))
    return found


PARAMETERS = interfaces()
MEMBERS = members()


def base(kind):
    """The type behind pointers and arrays."""
    return re.sub(r"[*]|\[\w*\]", "", kind).strip()


def pointers(kind, attributes, embedded):
    """What `ndr` says of such a parameter or member. Top-level pointers are [ref], and not on the wire, if they are not
    said to be something else; pointers in structures and behind other pointers are unique (pointer_default)."""
    stars, array = kind.count("*"), kind.endswith("]") and not kind.endswith("[16]")
    sized = any(one.startswith("size_is") for one in attributes)
    if array and stars:
        return {"conformant", "pointers", "string"}
    if sized and stars > 1 and not embedded and "string" not in attributes:
        return {"conformant", "pointers"}
    if array:
        return {"conformant"} | ({"varying"} if any(one.startswith("length_is") for one in attributes) else set())
    if "string" in attributes and not (embedded and sized):
        words = {"string"}
    else:
        words = {"conformant"} if sized and stars else set()
    unique = stars if embedded or "unique" in attributes else stars - 1
    if "string" in attributes and not embedded and stars == 1:
        unique = 1 if "unique" in attributes else 0
    return words | ({"unique"} if unique > 0 else set()) | ({"pointer"} if unique > 1 and not embedded else set())


def rpc_fields(fields):
    """(name in the RPC document, field), as a stub has them."""
    for field in fields or []:
        if ("name" in field or "text" not in field) and field.get("only") != "http":
            yield field.get("rpc", field.get("name", "switch")), field


def rpc_members(name):
    """Fields of a structure of ours in NDR; None: hand-written, or no structure."""
    structure = STRUCTURES.get(name, {})
    fields = structure.get("ndr", structure.get("fields"))
    return fields and list(rpc_fields(fields))


def fold_unions(theirs, ours):
    """A union of the document is two fields here: its discriminant, which must be the field before it, and a choice."""
    for name, _, attributes in theirs:
        at = next((at for at, (_, field) in enumerate(ours) if "switch" in field), None)
        if at and any(one.startswith("switch_is") for one in attributes) and "must" in ours[at - 1][1]:
            return [*ours[:at - 1], (name, ours[at][1]), *ours[at + 1:]]
    return ours


def compare_union(where, union, choice):
    """Every member of the document's union; there may be more here."""
    for member, kind, attributes in MEMBERS[union]:
        case = next(one for one in attributes if one.startswith("case("))
        fields = choice["cases"].get(int(case[5:-1], 16))
        if fields is None:
            yield f"{where}: no {member}"
        else:
            yield from compare_rpc(f"{where} {member}", MEMBERS[kind], list(rpc_fields(fields)), True)


def compare_rpc(where, theirs, ours, embedded):
    """theirs: (name, type, attributes); ours: (name, field)."""
    ours = fold_unions(theirs, ours)
    yield from compare(where, [(name, UNTOLD) for name, _, _ in theirs], [(name, None, False) for name, _ in ours])
    fields = dict(ours)
    for name, kind, attributes in theirs:
        if name not in fields:
            continue
        if "switch" in fields[name]:
            yield from compare_union(where, base(kind), fields[name])
            continue
        field, wanted = fields[name], pointers(kind, attributes, embedded)
        if set(field.get("ndr", [])) != wanted:
            yield f"{where}: {name} is {field.get('ndr', [])}, the document says {sorted(wanted)}"
        limit = next((int(one[:-1].split(",")[1]) for one in attributes if one.startswith("range")), None)
        bound = str(field.get("must", ""))
        ours = int(bound[2:]) if bound.startswith("<=") else None
        if limit != ours:
            yield f"{where}: {name} is at most {ours}, the document says {limit}"
        ours_type, known = field["type"], BASE_TYPES.get(base(kind))
        if known is None and base(kind) in MEMBERS and ours_type in STRUCTURES:
            continue
        if ours_type not in (known or ()) and not (known and ours_type in STRUCTURES and base(kind) == "FlatUID_r"):
            yield f"{where}: {name} is a {ours_type}, the document says {base(kind)}"


def method_named(name):
    return next((method for method in METHODS if method["name"] == name), None)


def parameter_differences(name):
    document, section, opnum, parameters = PARAMETERS[name]
    method = method_named(name)
    if method is None:
        yield f"{name}: not in the tables"
        return
    if (method["document"], str(method["section"]), method.get("opnum")) != (document, section, opnum):
        yield f"{name}: the document says {document} {section}, opnum {opnum}"
    for direction, form in (("in", "request"), ("out", "response")):
        theirs = [(parameter, kind, attributes) for parameter, directions, kind, attributes in parameters
                  if direction in directions]
        ours = list(rpc_fields(method.get(form)))
        if form == "response":
            value = ours.pop()[1] if ours else {}
            if value.get("type") != "error" or "ndr" in value:
                yield f"{name} response: the last field is not the return value"
        yield from compare_rpc(f"{name} {form}", theirs, ours, False)


def structure_pairs():
    """(structure of the document, structure of ours) for all that parameters, and members of these, are made of."""
    found, todo = set(), []
    for name, (_, _, _, parameters) in PARAMETERS.items():
        method = method_named(name) or {}
        fields = [*rpc_fields(method.get("request")), *rpc_fields(method.get("response"))]
        todo += [(base(kind), dict(fields)[parameter]["type"]) for parameter, _, kind, _ in parameters
                 if parameter in dict(fields)]
    while todo:
        pair = todo.pop()
        if pair in found or pair[0] not in MEMBERS or pair[0] in BASE_TYPES:
            continue
        found.add(pair)
        ours = dict(rpc_members(pair[1]) or [])
        todo += [(base(kind), ours[member]["type"]) for member, kind, _ in MEMBERS[pair[0]]
                 if "type" in ours.get(member, {})]
    return found


def member_differences(theirs, ours):
    fields = rpc_members(ours)
    where = f"{theirs} {ours}"
    if ours not in STRUCTURES:
        yield f"{where}: not a structure here"
    elif fields is None:
        yield f"{where}: hand-written"
    else:
        yield from compare_rpc(where, MEMBERS[theirs], fields, True)


def all_differences():
    for method in REQUEST_TYPES:
        yield from body_differences(method)
    for section in PACKED:
        yield from packed_differences(section)
    for name in PARAMETERS:
        yield from parameter_differences(name)
    for pair in structure_pairs():
        yield from member_differences(*pair)
