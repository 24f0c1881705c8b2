# SPDX-License-Identifier: GPL-2.0-or-later
"""What the reference says of one thing in a document: the entries of a page, whatever they are made of."""
import re
from dataclasses import dataclass, field as datafield

# Kinds of entries in the order of a page, and their headings.
KINDS = {'rop': 'ROPs', 'method': 'Methods', 'pdus': 'RTS PDUs and commands', 'headers': 'HTTP headers',
         'markers': 'Markers', 'structure': 'Structures', 'flags': 'Flags', 'enum': 'Enumerations',
         'properties': 'Properties', 'codes': 'Codes', 'deviation': 'Deviations'}
# One and many of what an entry of a kind, or a row of it, is.
COUNTED = {'rop': ('ROP', 'ROPs'), 'method': ('method', 'methods'),
           'pdus': ('RTS PDU or command', 'RTS PDUs and commands'),
           'headers': ('HTTP header', 'HTTP headers'), 'markers': ('marker', 'markers'),
           'structure': ('structure', 'structures'), 'flags': ('set of flags', 'sets of flags'),
           'enum': ('enumeration', 'enumerations'), 'properties': ('property', 'properties'),
           'codes': ('code', 'codes'), 'deviation': ('deviation', 'deviations')}


@dataclass(frozen=True)
class Ref:
    """A link to the entry with this name."""
    kind: str
    name: str


@dataclass(frozen=True)
class Filter:
    """A filter name, with what an example puts behind it."""
    name: str
    tail: str = ''


@dataclass
class GridRow:
    """name: what it can be found by. cells: of each a list of strings, Refs and Filters."""
    name: str
    kind: str
    cells: list
    bits: list = datafield(default_factory=list)         # below it: those of a property
    aliases: list = datafield(default_factory=list)      # what it can be found by, too


@dataclass
class Grid:
    columns: list
    rows: list


@dataclass
class Entry:
    kind: str
    name: str
    document: str
    section: str = ''
    facts: list = datafield(default_factory=list)        # (label, [string or Ref])
    notes: list = datafield(default_factory=list)        # paragraphs
    tables: list = datafield(default_factory=list)       # (title, [Row])
    experts: list = datafield(default_factory=list)      # (filter, text)
    grid: Grid = None
    values: list = datafield(default_factory=list)       # (number, name, [string or Ref])
    used_by: list = datafield(default_factory=list)      # filter names
    examples: list = datafield(default_factory=list)     # filters
    last: bool = False           # behind the others of its kind

    @property
    def order(self):
        return (list(KINDS).index(self.kind), self.last, section_order(self.section), self.name.lower())

    @property
    def count(self):
        """How many things of its kind it is."""
        return len(self.grid.rows) if self.grid else len(self.values) if self.kind == 'markers' else 1


def section_order(section):
    """2.2.10 behind 2.2.9, what has no section behind all."""
    numbers = [int(one) for one in re.findall(r'\d+', str(section))]
    return numbers or [10 ** 6]


def number(value, digits=0):
    """How tables of values show one."""
    if not isinstance(value, int):
        return str(value)
    return f'{value:#0{digits + 2}x}' if digits else f'{value:#x}' if value > 9 else str(value)
