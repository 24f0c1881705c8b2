# SPDX-License-Identifier: GPL-2.0-or-later
"""What one generated file registers and names: fields, subtrees, expert infos, bits, value strings."""
from dataclasses import dataclass

from ccode import Expr, Name
from model import c_name, snake
from plan_constants import constant_name
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
        self.guids = {}              # C name -> GUID

    def field(self, row):
        """The C variable of a field; one variable for equal fields."""
        key = var = 'hf_' + c_name(row.abbrev)
        blurb = self.blurbs.get((self.prefix, row.abbrev))
        n = 1
        while self.fields.setdefault(var, RegisteredField(var, row, blurb)).row != row:
            n += 1
            var = f'{key}_{n}'
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
        """The C constant of an enum's value or a flag's mask."""
        return Expr(Name(constant_name(name, label)))

    def guid(self, value, label=None):
        """The C constant of a GUID."""
        name = 'guid_' + (c_name(snake(label)) if label else value.partition('-')[0])
        while self.guids.setdefault(name, value) != value:
            name += '_'
        return '&' + name
