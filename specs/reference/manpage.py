# SPDX-License-Identifier: GPL-2.0-or-later
"""The reference as a man page, exchange-dissectors(7)."""
import pathlib
import re
import textwrap

import jinja2

from .book import LAYERS
from .readme import without_marks
from .site import sentence

NAME = 'exchange-dissectors.7'
HERE = pathlib.Path(__file__).resolve().parent
WIDTH = 76                       # of the source's lines, before signs are escaped
INLINE = 6                       # so many values of an enumeration stand beside the field
# What roff takes for something else, or has under another name.
SIGNS = {'\\': r'\e', '-': r'\-', '"': r'\(dq', "'": r'\(aq', '^': r'\(ha', '~': r'\(ti', '`': r'\(ga', '≤': r'\(<=',
         '≥': r'\(>=', '×': r'\(mu', '…': '...', '–': r'\-'}


def text(book):
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / 'templates'), trim_blocks=True,
                                     lstrip_blocks=True, keep_trailing_newline=True, undefined=jinja2.StrictUndefined)
    environment.filters.update(roff=roff, lines=lines, name=name, marks=without_marks)
    return environment.get_template(NAME).render(book=book, layers=LAYERS, manual=Manual(book))


class Manual:
    """Sentences about what the book has. A field is described where its filter name stands first."""

    def __init__(self, book):
        self.told = set()
        self.enums = {entry.name: entry for document in book.documents for entry in document.entries
                      if entry.kind in ('enum', 'markers')}

    def first(self, filter):
        """Whether a filter name is told the first time now."""
        if filter in self.told:
            return False
        self.told.add(filter)
        return True

    def heading(self, entry):
        return f'{entry.name} (section {entry.section})' if entry.section else entry.name

    def facts(self, entry):
        said = [f'{label} {words(parts)}' for label, parts in entry.facts]
        return ' '.join([sentence('; '.join(said)) if said else '', *map(sentence, entry.notes)]).strip()

    def begin(self, rows):
        """How a ROP begins, in short, when its first fields are described already; else nothing."""
        shared = [row for row in rows if row.shared]
        if not shared or any(filter not in self.told for row in shared for filter in row.filters):
            return ''
        return f'Begins with {", ".join(f"{row.name} ({row.filters[0]})" for row in shared)}.'

    def row(self, row, first):
        """What stands behind a field's filter name."""
        type_of = f'{row.front}{row.struct or ""}{row.behind}'
        parts = [f'{row.name}: {type_of}.', *(sentence(clause) for clause in row.clauses)]
        if first:
            parts += [sentence(row.text)] if row.text else []
            parts += row.remarks
        if row.enum:
            parts.append(self.values(row.enum))
        if row.flags:
            parts.append(f'Bits: see {row.flags}.')
        return ' '.join(parts)

    def values(self, enum):
        entry = self.enums.get(enum)
        if not entry or len(entry.values) > INLINE:
            return f'Values: see {enum}.' if entry else f'Values: those of {enum}.'
        return 'Values: ' + ', '.join(f'{value} {label}' for value, label, _ in entry.values) + '.'

    def bit(self, bit):
        kind = 'bit' if bit.mask & (bit.mask - 1) == 0 else 'bits'
        parts = [f'{bit.name}: {kind} {bit.mask:#x}.']
        parts += [sentence(bit.text)] if bit.text else []
        parts += [self.values(bit.enum)] if bit.enum else []
        return ' '.join(parts)

    def grid_filter(self, row):
        """The filter name that a row is of, and an example; or None."""
        return next((part for cell in row.cells for part in cell if hasattr(part, 'tail')), None)

    def grid(self, columns, row):
        said = [f'{column.lower()} {words(cell)}' for column, cell in list(zip(columns, row.cells))[1:]
                if words(cell) and not any(hasattr(part, 'tail') for part in cell)]
        found = self.grid_filter(row)
        front = f'{row.name}: ' if found else ''
        example = f' Example: {found.name}{found.tail}' if found and found.tail else ''
        return sentence(front + '; '.join(said)) + example

    def loose(self, one):
        parts = [f'{one.label}: {one.type}.', sentence(one.text) if one.text else '']
        if one.many:
            parts.append('Values: see Error codes.')
        if one.values:
            parts.append('Values: ' + ', '.join(f'{value} {label}' for value, label in one.values) + '.')
        return ' '.join(filter(None, parts))


def words(parts):
    return ''.join(part if isinstance(part, str) else part.name for part in parts)


def roff(line):
    """Text with the signs escaped that roff would read otherwise."""
    out = ''.join(SIGNS.get(sign, sign if ord(sign) < 128 else rf'\[u{ord(sign):04X}]') for sign in str(line))
    return r'\&' + out if out.startswith('.') else out


def lines(paragraph):
    """A paragraph in lines of a width that every reader takes."""
    return '\n'.join(roff(line) for line in textwrap.wrap(str(paragraph), WIDTH, break_long_words=False,
                                                          break_on_hyphens=False))


def name(filter):
    """A filter name that may break behind dots and underscores where a line is too short for it."""
    return re.sub(r'([._])(?=.)', r'\1\\:', roff(filter))
