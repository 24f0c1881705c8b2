# SPDX-License-Identifier: GPL-2.0-or-later
"""Entries of properties, of their sets and of their types."""
from model import snake                                          # the compiler's
from plan_properties import PropertyPlanner

from .entries import Entry, Filter, GridRow, Grid, Ref
from .rows import Bit

EXAMPLES = {'FT_STRING': ' contains "text"', 'FT_ABSOLUTE_TIME': ' >= "2024-01-31 00:00:00"', 'FT_BOOLEAN': ' == True',
            'FT_INT16': ' > 0', 'FT_INT32': ' > 0', 'FT_INT64': ' > 0', 'FT_UINT32': ' == 0x1', 'FT_UINT64': ' == 0x1',
            'FT_DOUBLE': ' > 0', 'FT_FLOAT': ' > 0'}
# What integers mean.
MEANINGS = {'id64': 'an id', 'mid': 'a Minimal Entry ID', 'PropertyTag': 'a property tag', 'error': 'an error code'}
COLUMNS = ['Property', 'Section', 'Id', 'Type', 'Filter', 'Values']
LIST = 'MS-OXPROPS'              # the document that has all properties but those of FastTransfer and ICS


def sections(tables):
    """(property, section). MS-OXPROPS has the properties in the order of their names, each in a section of its own:
    2.1 to 2.1080. Those that begin with PR_ are not in it."""
    names = {spec['name'] for file, spec in tables.properties if tables.document(file) == LIST}
    listed = sorted((name for name in names if not name.startswith('PR_')), key=str.lower)
    return [(name, f'2.{place}') for place, name in enumerate(listed, 1)]


class PropertyEntries:
    def __init__(self, tables):
        self.tables = tables
        planner = PropertyPlanner(tables)
        self.rows = planner.plan().fields
        self.sections = dict(sections(tables))
        self.uses = []           # (kind, name of an enum or flags, filter name)

    def entries(self):
        """One entry for each document's properties, those with tags and the named ones of each set apart."""
        groups = {}
        for index, (file, spec) in enumerate(self.tables.properties):
            groups.setdefault((self.tables.document(file), spec.get('set', '')), []).append((index, spec))
        sets = {one['name']: one['guid'] for one in self.tables.property_sets}
        for (document, of), members in groups.items():
            title = f'Named properties of {of}' if of else 'Properties with an id'
            entry = Entry('properties', title if document == LIST else 'Meta-properties', document,
                          grid=Grid(COLUMNS, [self.grid_row(index, spec) for index, spec in members]))
            entry.grid.rows.sort(key=lambda row: row.name.lower())
            entry.last = bool(of)
            if document == LIST and not of:
                entry.notes.append('The document has the properties in the order of their names. The sections are '
                                   'those of its revision with 1,080 properties; in later ones they are a little '
                                   'further on.')
            if of:
                entry.facts.append(('property set', [f'{{{sets[of]}}}']))
            yield entry
        types = self.tables.value_lists['property_types']
        rows = [GridRow(one['name'], 'property type', [[one['name']], [f'{one["value"]:#06x}'],
                                                       [Ref('structure', one['holds'])] if 'holds' in one else []])
                for one in types]
        yield Entry('codes', 'Property types', 'MS-OXCDATA', '2.11.1', grid=Grid(['Type', 'Number', 'Holds'], rows),
                    examples=['oxcdata.property_type == PtypString'])

    def grid_row(self, index, spec):
        row = self.rows[index]
        name = f'oxprops.{row.abbrev}'
        if 'id' in spec:
            place = f'{spec["id"]:#06x}'
        else:
            place = f'LID {spec["lid"]:#06x}' if 'lid' in spec else f'"{spec["key"]}"'
        kind = [spec['type']]
        if spec.get('holds') in self.tables.structs:
            kind += [', holds ', Ref('structure', spec['holds'])]
        elif 'holds' in spec:
            kind += [f': {MEANINGS[spec["holds"]]}']
        if spec.get('only') == 'address_book':
            kind += ['; in address books only']
        values = []
        for word in ('enum', 'flags'):
            if word in spec:
                values.append(Ref(word, spec[word]))
                self.uses.append((word, spec[word], name))
        section = spec.get('section') or self.sections.get(spec['name'], '')
        found = GridRow(spec['name'], 'property', [[spec['name']], [section], [place], kind,
                                                   [Filter(name, self.example(row, spec))], values])
        for bit in self.tables.flags[spec['flags']]['bits'] if 'flags' in spec else ():
            found.bits.append(Bit(bit['name'], bit['mask'], f'{name}.{snake(bit["name"])}', bit.get('enum')))
        return found

    def example(self, row, spec):
        if 'enum' in spec:
            values = self.tables.enum_values(spec['enum'])
            return f' == "{next(iter(values))}"'
        return EXAMPLES.get(row.ft, '')
