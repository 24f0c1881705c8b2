# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers that C calls by name: headers with the tables' enums, flags, error codes, property types and ids."""
import re
from dataclasses import dataclass

from ccode import number
from model import c_name, snake

SHARED = 'oxcdata'               # the protocol that has what files without a protocol define
ERRORS, IDS = 'oxcdata_errors.h', 'oxprops_ids.h'
DEVIATIONS = 'deviations'        # header and C file
OBJECTS = 'session_objects'      # header and C file


@dataclass(frozen=True)
class ConstantList:
    title: str
    file: str                    # table file
    rows: list                   # (C constant, its value in C)


@dataclass(frozen=True)
class ConstantHeader:
    sources: set                 # table files
    lists: list                  # of ConstantList

    @property
    def names(self):
        return [constant for one in self.lists for constant, _ in one.rows]


def constants(spec):
    """{label: number} of an enum or of flags."""
    return spec['values'] if 'values' in spec else {bit['name']: bit['mask'] for bit in spec['bits']}


def has_constants(spec):
    """Not so enums of GUIDs and of signs that texts are made of."""
    return all(isinstance(value, int) and re.fullmatch(r'\w[\w ]*', label) for label, value in constants(spec).items())


def constant_name(name, label):
    """The name of what it is and the value's own; words that both begin with are there once.

    Bookmark, BOOKMARK_END -> BOOKMARK_END; RopId, RopNotify -> ROP_ID_NOTIFY; ReadFlags, rfSuppressReceipt ->
    READ_FLAGS_RF_SUPPRESS_RECEIPT
    """
    first, second = words(name), words(label)
    same = 0
    while same < min(len(first), len(second) - 1) and first[same] == second[same]:
        same += 1
    return '_'.join(first + second[same:]).upper()


def words(text):
    return c_name(snake(text)).replace(' ', '_').split('_')


def constant_header(tables, spec):
    """The file that has the constants of an enum or of flags: that of its protocol."""
    return f'{tables.files[spec["file"]].get("protocol", SHARED)}_constants.h'


def constant_headers(tables):
    """{file name: ConstantHeader}"""
    headers = {}

    def add(name, title, file, rows):
        header = headers.setdefault(name, ConstantHeader(set(), []))
        header.lists.append(ConstantList(title, file, sorted(rows, key=lambda row: row[1])))
        header.sources.add(file)
    for kind in (tables.enums, tables.flags):
        for name, spec in kind.items():
            if has_constants(spec):
                add(constant_header(tables, spec), name, spec['file'],
                    [(constant_name(name, label), value) for label, value in constants(spec).items()])
    for file, content in tables.files.items():
        if 'property_types' in content:
            add(f'{SHARED}_constants.h', 'Property types', file, value_list(content['property_types'], 'Ptyp'))
        if 'errors' in content:
            add(ERRORS, 'Error codes', file, value_list(content['errors'], 'ec'))
        tagged = [(c_name(snake(p['name'])).upper(), p['id']) for p in content.get('tagged', [])]
        if tagged:
            add(IDS, 'Property ids', file, tagged)
    return headers


def object_kind(name):
    """The C constant of a kind of object."""
    return constant_name('Obj', name)


def object_kinds(tables):
    """[(C constant, what texts call it)]"""
    return [(object_kind(name), text) for name, text in tables.object_kinds.items()]


def deviation_name(name):
    """The C constant of a deviation."""
    return constant_name('Deviation', name)


def deviations(tables):
    """[(C constant, what a message with it is told to have)]"""
    return [(deviation_name(name), f'{spec["text"]}: so written by {spec["by"]}, '
             f'{spec.get("document") or tables.document(spec["file"])} {spec["section"]} has it otherwise')
            for name, spec in tables.deviations.items()]


def value_list(rows, name):
    return [(constant_name(name, row['name']), row['value']) for row in rows]


def constant_value(value):
    """In C; unsigned where an int does not hold it."""
    return number(value, hex=True) + ('u' if value > 0x7fffffff else '')
