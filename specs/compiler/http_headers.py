# SPDX-License-Identifier: GPL-2.0-or-later
"""HTTP headers of MAPI/HTTP messages: how they are called, and what their values are."""
from dataclasses import dataclass

from model import snake

# type -> (Wireshark's field type, its base, names of its values)
FIELDS = {'string': ('FT_STRING', 'BASE_NONE', 'NULL'), 'cookies': ('FT_STRING', 'BASE_NONE', 'NULL'),
          'number': ('FT_UINT32', 'BASE_DEC', 'NULL'), 'time': ('FT_ABSOLUTE_TIME', 'ABSOLUTE_TIME_UTC', 'NULL'),
          'response_code': ('FT_UINT32', 'BASE_DEC | BASE_EXT_STRING', '&mapihttp_response_codes')}
# Types that may stand behind the meta-tag DONE.
ADDITIONAL = ('number', 'response_code', 'time')


@dataclass(frozen=True)
class HeaderRow:
    """One header, in C."""
    name: str
    constant: str
    abbrev: str                  # its filter name, behind mapihttp
    type: str                    # C constant
    additional: bool
    field: tuple                 # a row of FIELDS
    blurb: str                   # None: the name says it


@dataclass(frozen=True)
class HeaderPlan:
    """What goes into generated/mapihttp_header_ids.h and mapihttp_headers.c."""
    kept: list                   # HeaderRows of which a message has one value
    others: list

    @property
    def rows(self):
        return self.kept + self.others


def check_headers(tables, errors):
    seen = set()
    for file, header in tables.entries('headers'):
        def wrong(field, message):
            errors.add(file, header['name'], field, message)
        if header['name'].lower() in seen:
            wrong(None, 'is given twice')
        seen.add(header['name'].lower())
        if 'additional' in header and header['type'] not in ADDITIONAL:
            wrong('additional', f'goes with {", ".join(ADDITIONAL)} only')
        if header['type'] == 'time' and header.get('additional') != 'only':
            wrong('type', 'a time is an additional header only')
        if 'repeats' in header and header['type'] != 'string':
            wrong('repeats', 'goes with string only')


def plan_headers(tables):
    kept, others = [], []
    for _, header in tables.entries('headers'):
        word = snake(header['name'].removeprefix('X-').replace('-', '_'))
        row = HeaderRow(header['name'], 'HEADER_' + word.upper(), word, 'HEADER_IS_' + header['type'].upper(),
                        'additional' in header, FIELDS[header['type']], header.get('doc'))
        (others if 'repeats' in header or header.get('additional') == 'only' else kept).append(row)
    return HeaderPlan(kept, others)
