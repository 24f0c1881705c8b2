"""The tables, and field lists of the documents to compare them with.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import csv
import difflib
import re

import yaml
from wireshark import PROJECT

UNTOLD = "untold"                # the document's list doesn't say how many bytes a field has
SIZES = {"u8": 1, "i8": 1, "bool8": 1, "u16": 2, "i16": 2, "u32": 4, "i32": 4, "f32": 4, "u64": 8, "i64": 8,
         "f64": 8, "guid": 16, "filetime": 8, "id64": 8, "handle": 4, "error": 4, "PropertyTag": 4,
         "PropertyId": 2, "PropertyType": 2, "minutes": 4, "globcnt": 6, "mid": 4}


def documented(table):
    """The same without deviations: where a choice is between what is written and what the document has, the latter."""
    if isinstance(table, dict):
        return {key: documented(value) for key, value in table.items()}
    if not isinstance(table, list):
        return table
    fields = []
    for one in table:
        if isinstance(one, dict) and str(one.get("switch", "")).startswith("deviation."):
            around = {key: one[key] for key in ("if", "only") if key in one}
            fields += [{**around, **field} for field in documented(one["default"])]
        else:
            fields.append(documented(one))
    return fields


def load_tables():
    tables = {}
    for path in sorted((PROJECT / "specs").glob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        if path.name != "schema.yaml" and isinstance(content, dict):
            tables[path.name] = documented(content)
    return tables


TABLES = load_tables()
ROPS = [rop for table in TABLES.values() for rop in table.get("rops") or []]
STRUCTURES = {one["name"]: dict(one, document=one.get("document", table.get("document")))
              for table in TABLES.values() for one in table.get("structures") or []}


def rows(name):
    """Of a file in data/."""
    with open(PROJECT / "tests/data" / name, encoding="utf-8") as lines:
        return list(csv.reader(lines, delimiter="\t"))


def wire_size(text):
    match = re.match(r"(\d+) bytes?$", text)
    return int(match.group(1)) if match else None


def packed_fields(name):
    """Of a structure as it is outside of DCE/RPC; None: hand-written, or no structure."""
    structure = STRUCTURES.get(name, {})
    fields = structure.get("packed", structure.get("fields"))
    return fields and [field for field in fields if field.get("only") != "rpc"]


def structure_size(name, inside=[]):
    fields = packed_fields(name)
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
        if "name" not in field and "text" in field:
            continue
        size = field_size(field)
        if size is None or "if" in field or "optional" in field:
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
        if "name" not in field and "text" in field:
            continue
        if "switch" in field:
            for case in [*field["cases"].values(), field.get("default", [])]:
                for name, size, _ in flatten(case):
                    yield name, size, True
        else:
            yield field["name"], field_size(field), "if" in field


def compare(where, theirs, ours):
    """One line for every difference. theirs: (name, size); ours: as flatten() gives them."""
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
        if sizes.get(name, UNTOLD) not in (size, UNTOLD) and not (conditional and sizes[name] is None):
            yield f"{where}: {name} has {size or 'variable'} bytes, the document says {sizes[name] or 'variable'}"


def exceptions():
    path = PROJECT / "tests/data/spec-exceptions.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8")) or []
