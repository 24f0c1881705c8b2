# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of properties, and those of named values."""
from dataclasses import dataclass, field as datafield

from model import c_name, snake
from registered import BIT, Row, names_in
from wiretypes import TYPES, property_type

MULTIPLE, INSTANCE = 0x1000, 0x2000      # bits of property types
PREFIXES = ('PidTag', 'PidLid', 'PidName', 'MetaTag', 'PR_')
# C name of a list of named values -> the table's word for it.
LISTS = {'ex_error_names': 'errors', 'mapihttp_response_codes': 'mapihttp_response_codes',
         'http_status_codes': 'http_status_codes',
         'ex_property_types': 'property_types'}


@dataclass(frozen=True)
class Number:
    """What the integers of a property are."""
    type: str                    # that such a property has
    trait: str = None            # C's name for it; None: the field's type tells


NUMBERS = {'id64': Number('PtypInteger64'), 'mid': Number('PtypInteger32', 'PROPERTY_HOLDS_MID'),
           'PropertyTag': Number('PtypInteger32', 'PROPERTY_HOLDS_TAG'),
           'error': Number('PtypInteger32', 'PROPERTY_HOLDS_ERROR')}


@dataclass
class PropertyRow:
    """A property's row in the table of properties."""
    name: str
    index: int                   # of its field
    type: int
    holds: str                   # C function of what is inside its values, or NULL
    bits: str                    # C array of the fields of its bits, or NULL
    id: int
    lid: int
    key: str
    set: str                     # C of its property set
    order: tuple                 # among the others
    traits: str                  # C of them


@dataclass
class Properties:
    fields: list = datafield(default_factory=list)       # of Row
    bits: dict = datafield(default_factory=dict)         # C name -> indexes of fields
    enums: dict = datafield(default_factory=dict)        # name -> spec
    sets: list = datafield(default_factory=list)         # (name, GUID)
    tagged: list = datafield(default_factory=list)
    named: list = datafield(default_factory=list)
    types: list = datafield(default_factory=list)        # (property type, C function of the structure that it is)

    @property
    def names(self):
        """What the tables name: C functions, strings of fields."""
        return [row.holds for row in self.tagged + self.named] + [function for _, function in self.types] + \
            [name for row in self.fields for name in names_in(row.strings)]


class PropertyPlanner:
    def __init__(self, tables):
        self.tables, self.out = tables, Properties()
        self.types = {t['name']: t['value'] for t in tables.value_lists.get('property_types', [])}
        self.sets = {s['name']: s for s in tables.property_sets}
        self.used = {}               # filter name -> type

    def plan(self):
        flagged = []
        for _, p in self.tables.properties:
            row = self.row(p)
            (self.out.tagged if 'id' in p else self.out.named).append(row)
            if 'flags' in p:
                flagged.append((row, p))
        for row, p in flagged:
            self.bit_fields(row, p)
        self.out.tagged.sort(key=lambda r: r.order)
        self.out.named.sort(key=lambda r: r.order)
        self.out.sets = [(s['name'], s['guid']) for s in self.tables.property_sets]
        self.out.types = [(t['value'], self.holds(t)) for t in self.tables.value_lists.get('property_types', [])
                          if 'holds' in t]
        return self.out

    def holds(self, entry):
        """The C function that reads what the values of a property or a type hold, or NULL."""
        struct = self.tables.structs.get(entry.get('holds'))
        return struct.functions[0] if struct else 'NULL'

    @staticmethod
    def traits(p):
        number = NUMBERS.get(p.get('holds'))
        found = [number.trait] if number and number.trait else []
        if p.get('only') == 'address_book':
            found.insert(0, 'PROPERTY_OF_ADDRESS_BOOK')
        return ' | '.join(found) or '0'

    def field(self, p):
        ft, base = property_type(p['type'])
        if p.get('holds') in TYPES:
            wire = TYPES[p['holds']]
            ft, base = wire.ft, f'BASE_{wire.base.upper()}'
        if 'flags' in p:
            ft, base = 'FT_UINT32', 'BASE_HEX'
        if 'enum' in p and self.tables.enums[p['enum']].get('open'):
            base += ' | BASE_SPECIAL_VALS'
        kind = next(k for k in PREFIXES if p['name'].startswith(k))
        abbrev = snake(p['name'][len(kind):])
        if self.used.setdefault(abbrev, ft) != ft:   # two properties, one name, types that do not go together
            abbrev += '_' + kind[3:].lower()
            self.used[abbrev] = ft
        return Row(abbrev, p['name'], ft, base, self.strings(p.get('enum')))

    def row(self, p):
        index = len(self.out.fields)
        self.out.fields.append(self.field(p))
        one, order = 'NULL', (p.get('id', 0), self.types.get(p['type'], 0), p['name'])
        if 'id' not in p:
            one = f'&ex_property_sets[{list(self.sets).index(p["set"])}].guid'
            order = (self.sets[p['set']]['guid'].replace('-', ''), p.get('key') is not None, p.get('lid', 0),
                     p.get('key') or '')
        bits = f'bits_{index}' if 'flags' in p else 'NULL'
        return PropertyRow(p['name'], index, self.types.get(p['type'], 0), self.holds(p), bits, p.get('id', 0),
                           p.get('lid', 0), p.get('key'), one, order, self.traits(p))

    def strings(self, enum):
        """The strings of a field whose values have names."""
        if enum is None:
            return 'NULL'
        self.out.enums[enum] = self.tables.enums[enum]
        return f'VALS(vs_{c_name(snake(enum))})'

    def bit_fields(self, row, p):
        """Fields for the bits of a property, behind all others."""
        first, above = len(self.out.fields), self.out.fields[row.index].abbrev
        for bit in self.tables.flags[p['flags']]['bits']:
            one = not bit['mask'] & (bit['mask'] - 1)
            strings = BIT if one else self.strings(bit.get('enum'))
            ft, base = ('FT_BOOLEAN', '32') if one else ('FT_UINT32', 'BASE_DEC')
            self.out.fields.append(Row(f'{above}.{snake(bit["name"])}', bit['name'], ft, base, strings, bit['mask']))
        self.out.bits[row.bits] = range(first, len(self.out.fields))


def value_lists(tables):
    """[(C name, rows)]"""
    lists = {kind: list(tables.value_lists.get(kind, [])) for kind in LISTS.values()}
    lists['property_types'] += [instance(t) for t in lists['property_types'] if t['value'] & MULTIPLE]
    return [(name, sorted(lists[kind], key=lambda row: row['value'])) for name, kind in LISTS.items()]


def instance(one):
    """The type of a column that has one value of a multiple type in each row: MS-OXCDATA 2.13.1, MS-OXCTABL 2.2.1.1."""
    return {'name': f'{one["name"]} with MultivalueInstance', 'value': one['value'] | INSTANCE}
