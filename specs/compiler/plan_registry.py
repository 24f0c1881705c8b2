# SPDX-License-Identifier: GPL-2.0-or-later
"""What one generated file registers and names: fields, subtrees, expert infos, bits, value strings, constants."""
from dataclasses import dataclass

from ccode import Expr, Name, number
from model import c_name, snake
from registered import Row, field_row, flag_rows, ipv6_row, presence_row


@dataclass(frozen=True)
class RegisteredField:
    var: str
    row: Row
    blurb: str                   # None: the name says it


@dataclass(frozen=True)
class ExpertInfo:
    var: str
    abbrev: str
    warn: bool
    summary: str


class Registry:
    def __init__(self, tables, prefix, blurbs):
        """blurbs: {(prefix, filter name): text}"""
        self.tables, self.prefix, self.blurbs = tables, prefix, blurbs
        self.fields = {}             # C variable -> RegisteredField
        self.etts = []
        self.experts = {}            # C variable -> ExpertInfo
        self.bits = {}               # C name of an array of bits -> C variables
        self.enums = {}              # name -> spec of those whose value strings are used
        self.constants = {}          # name -> spec of the enums and flags whose C constants are used
        self.guids = {}              # C name -> GUID
        self.units = False           # some field has a unit

    def field(self, row):
        """The C variable of a field; one variable for equal fields."""
        key = var = 'hf_' + c_name(row.abbrev)
        blurb = self.blurbs.get((self.prefix, row.abbrev))
        n = 1
        while self.fields.setdefault(var, RegisteredField(var, row, blurb)).row != row:
            n += 1
            var = f'{key}_{n}'
        self.units = self.units or 'BASE_UNIT_STRING' in row.base
        return var

    def field_of(self, scope, f, rpc):
        return self.field(field_row(self.tables, scope, f, rpc, self.value_strings))

    def presence(self, scope, f):
        return self.field(presence_row(scope, f))

    def ipv6(self, scope, f):
        return self.field(ipv6_row(scope, f))

    def bits_of(self, scope, f):
        """The array of bit fields below a field of flags."""
        name = 'bits_' + c_name(f'{scope}.{snake(f.name)}')
        rows = [self.field(row) for row in flag_rows(self.tables, scope, f, self.value_strings)]
        # One field may have other flags in another case of a switch.
        while self.bits.setdefault(name, rows) != rows:
            name += '_'
        return name

    def ett(self, name):
        name = 'ett_' + name
        if name not in self.etts:
            self.etts.append(name)
        return name

    def expert(self, scope, severity, word):
        """The C variable of the expert info that a text is."""
        var = 'ei_' + c_name(f'{scope}.{word}')
        self.experts[var] = ExpertInfo(var, f'{scope}.{word}', severity == 'warn',
                                       word.replace('_', ' ').capitalize())
        return var

    def strings(self, enum):
        """The C array of an enum's value strings."""
        self.enums[enum] = self.tables.enums[enum]
        return 'vs_' + c_name(snake(enum))

    def value_strings(self, enum):
        return f'VALS({self.strings(enum)})'

    def constant(self, kind, name, label, value):
        """The C constant of an enum's value or a flag's mask; the number where C's int does not hold it."""
        spec = getattr(self.tables, kind)[name]
        if any(not 0 <= v <= 0x7fffffff for v in constants(spec).values()):
            return Expr(number(value, hex=kind == 'flags'))
        self.constants[name] = spec
        return Expr(Name(constant_name(name, label)))

    def guid(self, value, label=None):
        """The C constant of a GUID."""
        name = 'guid_' + (c_name(snake(label)) if label else value.partition('-')[0])
        while self.guids.setdefault(name, value) != value:
            name += '_'
        return '&' + name

    def constant_lists(self, used):
        """[(enum, [(constant, value as C)])] of the constants that code names."""
        lists = [(name, [(constant_name(name, label), number(value, hex='bits' in spec))
                         for label, value in sorted(constants(spec).items(), key=lambda one: one[1])
                         if constant_name(name, label) in used])
                 for name, spec in self.constants.items()]
        return [one for one in lists if one[1]]


def constants(spec):
    return spec['values'] if 'values' in spec else {bit['name']: bit['mask'] for bit in spec['bits']}


def constant_name(name, label):
    """Bookmark, BOOKMARK_END -> BOOKMARK_END; OpenModeFlags, OpenSoftDeleted -> OPEN_MODE_FLAGS_OPEN_SOFT_DELETED"""
    first, second = c_name(snake(name)).upper(), c_name(snake(label)).upper()
    return second if second.startswith(first + '_') else f'{first}_{second}'
