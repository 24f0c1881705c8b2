# SPDX-License-Identifier: GPL-2.0-or-later
"""The reference as a whole, before it is HTML or roff: documents with their entries, and what no table says."""
import pathlib
from dataclasses import dataclass

import yaml

from . import readme
from .entries import COUNTED, KINDS, Ref
from .messages import Messages
from .preferences import parse_preferences
from .properties import PropertyEntries
from .registered import PREFIXES, parse_fields, parse_values
from .rows import Row
from .values import code_entries, deviation_entries, enum_entries, header_entry, rts_entries

HERE = pathlib.Path(__file__).resolve().parent
URL = 'https://learn.microsoft.com/en-us/openspecs/{collection}/{name}'
# What a filter name is of, by its prefix.
LAYERS = {'exchange': 'What is one notion over all layers', 'mapihttp': 'MAPI over HTTP',
          'rpch': 'RPC over HTTP', 'emsmdb': 'EMSMDB and its auxiliary blocks', 'rop': 'Remote operations',
          'oxnspi': 'The address book (NSPI)', 'oxabref': 'Referrals (RFR)', 'oxcfxics': 'FastTransfer and ICS',
          'oxcdata': 'Structures', 'oxprops': 'Properties'}
TYPES = {'FT_UINT8': 'integer', 'FT_UINT16': 'integer', 'FT_UINT32': 'integer', 'FT_UINT48': 'integer',
         'FT_UINT64': 'integer', 'FT_INT8': 'signed integer', 'FT_INT16': 'signed integer',
         'FT_INT32': 'signed integer', 'FT_INT64': 'signed integer', 'FT_BOOLEAN': 'Boolean',
         'FT_STRING': 'string', 'FT_BYTES': 'bytes', 'FT_GUID': 'GUID', 'FT_FRAMENUM': 'number of a frame',
         'FT_NONE': 'item',
         'FT_ABSOLUTE_TIME': 'time', 'FT_RELATIVE_TIME': 'duration', 'FT_FLOAT': 'floating point',
         'FT_DOUBLE': 'floating point', 'FT_IPv4': 'IPv4 address', 'FT_IPv6': 'IPv6 address'}
MOST_VALUES = 200                # that are listed of a field that no table describes


@dataclass
class Document:
    name: str
    title: str
    url: str
    groups: list                 # (heading, [Entry])
    related: list                # Refs to entries of other documents whose fields have values or bits of this one

    @property
    def entries(self):
        return [entry for _, entries in self.groups for entry in entries]

    @property
    def counts(self):
        """How many things of each kind there are, as "132 ROPs"."""
        for _, entries in self.groups:
            count = sum(entry.count for entry in entries)
            yield f'{count:,} {COUNTED[entries[0].kind][count != 1]}'


@dataclass
class Loose:
    """A field that no table describes."""
    name: str
    label: str
    type: str
    text: str
    values: list                 # (number, name); none where there are very many: error codes
    many: bool                   # there are


@dataclass
class Book:
    documents: list
    loose: list                  # (prefix, what it is of, [Loose])
    preferences: list
    examples: list               # of readme.Example: filters
    questions: list
    names: list                  # filter names, all that are registered


def make(tables, fields, values, preferences, readme_text):
    """The Book of linked tables and of what `tshark -G` says: fields, values, defaultprefs."""
    registered = {field.name: field for field in parse_fields(fields)}
    descriptions = {name: field.description for name, field in registered.items()}
    properties = PropertyEntries(tables)
    entries = [*Messages(tables, descriptions).entries(), *properties.entries()]
    uses = used_names(entries, properties.uses)
    entries += [*enum_entries(tables, uses), *code_entries(tables), *header_entry(tables), *rts_entries(tables),
                *deviation_entries(tables)]
    named = {name: value_names(lines) for name, lines in parse_values(values).items()}
    fill_functions(tables, entries, registered, named)
    told = set(filter_names(entries))
    loose = [loose_field(field, named.get(field.name, [])) for field in registered.values() if field.name not in told]
    sections = [(prefix, LAYERS[prefix], [one for one in loose if one.name.split('.')[0] == prefix])
                for prefix in PREFIXES]
    return Book(documents_of(entries), [one for one in sections if one[2]], parse_preferences(preferences),
                readme.filters(readme_text), readme.questions(readme_text), sorted(registered))


def documents_of(entries):
    known = yaml.safe_load((HERE / 'documents.yaml').read_text(encoding='utf-8'))
    found = []
    for name in sorted({entry.document for entry in entries}):
        members = sorted((entry for entry in entries if entry.document == name), key=lambda entry: entry.order)
        groups = [(heading, [entry for entry in members if entry.kind == kind]) for kind, heading in KINDS.items()]
        one = known[name]
        url = URL.format(collection=one.get('collection', 'exchange_server_protocols'), name=name.lower())
        found.append(Document(name, one['title'], url, [group for group in groups if group[1]],
                              related(name, entries)))
    return found


def related(document, entries):
    """Who has fields whose values or bits the document names: a ROP's fields are explained all over the documents."""
    names = {(entry.kind, entry.name) for entry in entries if entry.document == document}
    found = [Ref(entry.kind, entry.name) for entry in entries if entry.document != document
             if any((kind, name) in names for row in rows_of(entry) for kind, name in row.named)]
    return sorted(found, key=lambda one: (one.kind, one.name.lower()))


def rows_of(entry):
    return [row for _, rows in entry.tables for row in rows]


def used_names(entries, uses):
    """{(kind, name of an enum or of flags): [filter name]}"""
    found = {}
    for entry in entries:
        for row in rows_of(entry):
            for kind, name in row.named:
                found.setdefault((kind, name), []).append(row.filters[0])
            for bit in row.bits:
                if bit.enum:
                    found.setdefault(('enum', bit.enum), []).append(bit.filter)
        for row in entry.grid.rows if entry.grid else ():
            for bit in row.bits:
                if bit.enum:
                    found.setdefault(('enum', bit.enum), []).append(bit.filter)
    for kind, name, filter in uses:
        found.setdefault((kind, name), []).append(filter)
    found.setdefault(('enum', 'Marker'), ['oxcfxics.marker'])
    return {key: list(dict.fromkeys(names)) for key, names in found.items()}


def filter_names(entries):
    """All filter names that entries have."""
    for entry in entries:
        for row in rows_of(entry):
            yield from row.filters
            yield from (bit.filter for bit in row.bits)
        yield from (name for name, _ in entry.experts)
        for row in entry.grid.rows if entry.grid else ():
            yield from (part.name for cell in row.cells for part in cell if hasattr(part, 'tail'))
            yield from (bit.filter for bit in row.bits)


def fill_functions(tables, entries, registered, named):
    """Structures that plugin/ reads: their fields are those whose names begin as the structure's, and no table has.
    named: {filter name: [(number, name)]}"""
    told = set(filter_names(entries))
    for entry in entries:
        struct = tables.structs.get(entry.name) if entry.kind == 'structure' else None
        if not struct or not struct.function:
            continue
        scope = f'{struct.prefix}.{struct.scope}'
        rows = [Row(field.label, [field.name], behind=kind_of(field), text=field.description)
                for name, field in registered.items()
                if (name == scope or name.startswith(scope + '.')) and name not in told]
        for row in rows:
            values = ', '.join(f'{value} {label}' for value, label in named.get(row.filters[0], []))
            row.remarks += [f'Values: {values}.'] if values else []
        if rows:
            entry.tables.append(('', rows))
            entry.notes.clear()
            entry.examples = [rows[0].filters[0]]


def loose_field(field, values):
    many = len(values) > MOST_VALUES
    return Loose(field.name, field.label, kind_of(field), field.description, [] if many else values, many)


def kind_of(field):
    """The type of a registered field. Expert infos are those without value and description."""
    if field.type == 'FT_NONE' and not field.description:
        return 'expert info'
    return TYPES.get(field.type, field.type)


def value_names(lines):
    """(number, name) of the lines of `tshark -G values`."""
    found = []
    for kind, *rest in lines:
        if kind == 'V':
            found.append((rest[0], rest[1]))
        elif kind == 'R':
            found.append((f'{rest[0]} to {rest[1]}', rest[2]))
        elif rest[:2] not in (['True', 'False'], ['Set', 'Not set']):
            found += [('1', rest[0]), ('0', rest[1])]
    return found
