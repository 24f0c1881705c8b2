# SPDX-License-Identifier: GPL-2.0-or-later
"""What a field is called and how it is shown: filter name, label, type, base."""
import re
from dataclasses import dataclass

from model import snake

UNITS = {'ms': 'ex_units_ms', 'kbit/s': 'ex_units_kbps'}
BIT = 'TFS(&ex_set_notset)'     # the strings of one bit
BASES = {'dec': 'BASE_DEC', 'hex': 'BASE_HEX'}
# Field types that may share a filter name.
TOGETHER = {'FT_UINT8', 'FT_UINT16', 'FT_UINT32'}


@dataclass(frozen=True)
class Row:
    """One registered field, without its C variable."""
    abbrev: str                  # behind the protocol's prefix
    label: str
    ft: str
    base: str
    strings: str = 'NULL'
    mask: int = 0

    @property
    def c_mask(self):
        """The mask as C that has all digits of the number that it belongs to, as Wireshark's checks of masks want it."""
        width = int(self.base if self.ft == 'FT_BOOLEAN' else self.ft[7:]) if self.mask else 0
        return f'0x{self.mask:0{width // 4}x}'


def field_row(tables, scope, f, rpc, strings):
    """strings: gives the C of an enum's value strings, by its name."""
    label = f.get('rpc') if rpc and f.get('rpc') else f.get('label', f.name)
    abbrev = f'{scope}.{snake(f.name)}'
    if f.struct and f.struct.group and f.name == f.struct.name:
        abbrev = f.struct.scope
    if f.wire is None:
        return Row(abbrev, label, 'FT_NONE', 'BASE_NONE')
    base = f.wire.base
    if base in BASES:
        base = BASES['hex' if f.get('flags') else f.get('base', base)]
    names = 'NULL'
    if f.wire.names and not f.get('enum'):
        base, names = base + ' | BASE_EXT_STRING', f.wire.names
    elif f.get('enum') and f.wire.size != 8 and f.type != 'guid':
        names = strings(f.get('enum'))
        if tables.enums[f.get('enum')].get('open'):
            base += ' | BASE_SPECIAL_VALS'
    if f.get('unit'):
        base, names = base + ' | BASE_UNIT_STRING', '&' + UNITS[f.get('unit')]
    return Row(abbrev, label, f.wire.ft, base, names, f.get('mask', 0))


def flag_rows(tables, scope, f, strings):
    """The bits below a field of flags."""
    width = f.wire.size * 8
    for bit in tables.flags[f.get('flags')]['bits']:
        abbrev = f'{scope}.{snake(f.name)}.{snake(bit["name"])}'
        if bit['mask'] & (bit['mask'] - 1):
            names = strings(bit['enum']) if 'enum' in bit else 'NULL'
            yield Row(abbrev, bit['name'], f'FT_UINT{width}', 'BASE_DEC', names, bit['mask'])
        else:
            yield Row(abbrev, bit['name'], 'FT_BOOLEAN', str(width), BIT, bit['mask'])


def presence_row(scope, f):
    """The Boolean byte in front of an optional field."""
    return Row(f'{scope}.{snake(f.get("optional"))}', f.get('optional'), 'FT_BOOLEAN', 'BASE_NONE')


def ipv6_row(scope, f):
    return Row(f'{scope}.{snake(f.name)}_v6', f.name, 'FT_IPv6', 'BASE_NONE')


def names_in(strings):
    """What the strings of a field are called in C."""
    return re.findall(r'\w+', strings)


def conflict(ft, other):
    """Whether fields of these types cannot have one filter name."""
    return ft != other and bool({ft, other} - TOGETHER)


def scoped_lists(tables):
    """(prefix, scope, FieldList) of everything that has fields."""
    for struct in tables.structs.values():
        for fl in dict.fromkeys((struct.packed, struct.ndr)):
            if fl:
                yield struct.prefix, struct.scope, fl
    for rop in tables.rops:
        yield from (('rop', rop.scope, fl) for fl in rop.forms.values())
    for method in tables.methods:
        for fl in (method.request, method.response, method.failure):
            yield method.prefix, method.scope, fl


def descriptions(tables):
    """{(prefix, filter name): [(file, entry, field name, text)]} of the fields that have a `doc`."""
    found = {}
    for prefix, scope, fl in scoped_lists(tables):
        for f in fl.all():
            rows = [(field_row(tables, scope, f, False, lambda name: '').abbrev, f.name, f.get('doc'))]
            if f.get('flags') in tables.flags:
                rows += [(f'{scope}.{snake(f.name)}.{snake(bit["name"])}', bit['name'], bit.get('doc'))
                         for bit in tables.flags[f.get('flags')]['bits']]
            for abbrev, name, text in rows:
                if text:
                    found.setdefault((prefix, abbrev), []).append((fl.file, fl.entry, name, text))
    return found
