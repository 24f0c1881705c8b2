# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of fields as the rows of a table."""
import ast
from dataclasses import dataclass, field as datafield

from registered import field_row, flag_rows, ipv6_row, presence_row      # the compiler's

from .entries import number
from .words import condition, parsed, plain, remarks, shown, wire_type


@dataclass
class Bit:
    """A bit, or several, of a field of flags."""
    name: str
    mask: int
    filter: str
    enum: str = None
    text: str = ''


@dataclass
class Row:
    """A field; or, without filters, what the fields below it depend on."""
    name: str
    filters: list = datafield(default_factory=list)
    depth: int = 0                # how many choices it stands in
    front: str = ''               # type: words, structure, words
    struct: str = None
    behind: str = ''
    clauses: list = datafield(default_factory=list)      # when it is there
    text: str = ''                # what the field is
    remarks: list = datafield(default_factory=list)
    enum: str = None
    flags: str = None
    bits: list = datafield(default_factory=list)
    shared: bool = False          # it stands in all messages of its kind

    @property
    def named(self):
        """(kind, name) of the enumeration and the flags that its values have."""
        return [(kind, name) for kind, name in (('enum', self.enum), ('flags', self.flags)) if name]


@dataclass(frozen=True)
class Scope:
    """Where a list's filter names are: behind prefix and scope. descriptions: {filter name: text}."""
    tables: object
    prefix: str
    scope: str
    descriptions: dict

    def name(self, row):
        return f'{self.prefix}.{row.abbrev}'


def no_strings(name):
    return ''


def table_rows(scope, fl):
    """The rows of a FieldList."""
    return list(rows_of(scope, fl, fl.fields, 0))


def rows_of(scope, fl, fields, depth):
    for f in fields:
        if f.is_text:
            continue
        if f.name is None:
            yield from choice_rows(scope, fl, f, depth)
        else:
            yield from presence_rows(scope, f, depth)
            yield field_entry(scope, fl, f, depth)


def presence_rows(scope, f, depth):
    if f.get('optional'):
        row = presence_row(scope.scope, f)
        yield Row(row.label, [scope.name(row)], depth, behind='Boolean, 1 byte', clauses=['over HTTP only'],
                  text=f'Whether {f.name} is there')


def field_entry(scope, fl, f, depth):
    row = field_row(scope.tables, scope.scope, f, False, no_strings)
    filters = [scope.name(row)]
    if f.type == 'ip':
        filters.append(scope.name(ipv6_row(scope.scope, f)))
    front, struct, behind = wire_type(f)
    entry = Row(f.get('label', f.name), filters, depth, front, struct, behind, list(clauses(f, fl)),
                scope.descriptions.get(filters[0], ''), list(remarks(f)), f.get('enum'), f.get('flags'))
    if f.get('flags') in scope.tables.flags:
        bits = scope.tables.flags[f.get('flags')]['bits']
        for bit, one in zip(bits, flag_rows(scope.tables, scope.scope, f, no_strings)):
            name = scope.name(one)
            entry.bits.append(Bit(bit['name'], bit['mask'], name, bit.get('enum'), scope.descriptions.get(name, '')))
    return entry


def clauses(f, fl):
    """When a field of a list is there."""
    if 'if' in f.spec:
        yield f'if {condition(f.get("if"), fl)}'
    if f.get('optional'):
        yield f'if {f.get("optional")} is set'
    if f.get('only'):
        yield {'http': 'over HTTP only', 'rpc': 'over RPC only'}[f.get('only')]


def choice_rows(scope, fl, f, depth):
    """A choice: one row for each case, with its fields below it."""
    subject = str(f.spec['switch'])
    for key, inner in f.cases:
        words = case_words(scope.tables, fl, f, subject, key)
        also = list(clauses(f, fl))
        yield Row('; '.join([words, *also]), depth=depth)
        yield from rows_of(scope, fl, inner, depth + 1)


def case_words(tables, fl, f, subject, key):
    if subject.startswith('deviation.'):
        name = subject.partition('.')[2]
        return 'As the document has it' if key is None else f'With the deviation {name}'
    if key is None:
        return 'Otherwise'
    if isinstance(parsed(subject), (ast.BoolOp, ast.Compare)):
        return f'If {condition(subject, fl)}' if key else 'Otherwise'
    value, name = key, None
    asked = fl.find(subject)
    if isinstance(key, str):
        value, name = tables.case_value(fl, f, key), key
    elif asked:
        name = next((name for name, value in tables.enum_values(asked.get('enum')).items() if value == key), None)
    if not isinstance(value, int):
        return f'If {plain(subject)} is {key}'
    return f'If {plain(subject)} is {number(value) if asked else shown(value)}' + (f' ({name})' if name else '')
