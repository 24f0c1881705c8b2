# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the plan down: a C file and its header for a protocol's structures and for its methods, the properties, the
names."""
import pathlib
import textwrap

import jinja2

from ccode import guid, quoted
from model import FORMS, c_name, snake
from plan_constants import DEVIATIONS, OBJECTS, constant_headers, constant_value, deviations, object_kinds
from registered import names_in
from render import fill, function_text

COMMAND = 'cmake --build build --target generate'
TEMPLATES = pathlib.Path(__file__).resolve().parent / 'templates'
WARNINGS = '2.4.3'             # of MS-OXCDATA
# Types and variables that a file of its kind defines.
DEFINES = {'rop': ('rop_entry', 'object_kind_name'), 'oxprops': ('ex_property', 'generated_register_oxprops'),
           'names': ('ex_error_names', 'mapihttp_response_codes', 'ex_property_types')}


def emit(tables, units, properties, lists, headers):
    """{file name: text}"""
    env = environment()
    constants = constant_headers(tables)
    where = {constant: 'generated/' + name for name, header in constants.items() for constant in header.names}
    where |= {**headers.where, **{name: f'generated/{unit.file}.h' for unit in units for name in unit.public}}
    where |= {constant: f'generated/{DEVIATIONS}.h' for constant, _ in deviations(tables)}
    out = {}

    def write(name, template, sources, **more):
        out[name] = env.get_template(template).render(command=COMMAND, sources=sources, **more)
    for unit in units:
        write(f'{unit.file}.c', 'protocol.c.j2', sources(tables, unit.prefix), prefix=unit.prefix, unit=unit,
              reg=unit.registry, includes=includes(unit, where), forms=FORMS)
        register = unit.register if unit.register not in headers.where else None
        write(f'{unit.file}.h', 'protocol.h.j2', sources(tables, unit.prefix), unit=unit, register=register,
              functions=sorted(unit.public), includes=found(where, ['ex_method'] if unit.methods else ['ex_cursor']))
    for name, header in constants.items():
        write(name, 'constants.h.j2', ', '.join('specs/' + file for file in sorted(header.sources)), header=header,
              guard='EXCHANGE_GENERATED_' + name.upper().replace('.', '_'))
    for end in ('.h', '.c'):
        write(OBJECTS + end, OBJECTS + end + '.j2', 'specs/ms-oxcrops.yaml', kinds=object_kinds(tables))
        write(DEVIATIONS + end, DEVIATIONS + end + '.j2', 'the tables that have deviations',
              deviations=deviations(tables))
    write('oxprops_tables.c', 'oxprops.c.j2', 'specs/ms-oxcdata-types.yaml, specs/ms-oxprops.yaml, '
          'specs/ms-oxprops-values.yaml', p=properties, includes=found(where, (*DEFINES['oxprops'], *properties.names)))
    write('names.c', 'names.c.j2', 'specs/errors.yaml, specs/ms-oxcdata-types.yaml, specs/ms-oxprops.yaml', lists=lists,
          sets=properties.sets, warnings=[f'0x{value:08x}' for value in warnings(tables)],
          includes=found(where, DEFINES['names']))
    return out


def emit_plain(rts, http_headers):
    """{file name: text} of the tables that have no fields: RTS PDUs, HTTP headers."""
    env = environment()
    made = {('rpch_commands.h', 'rpch_tables.c'): ('specs/ms-rpch.yaml', {'rts': rts}),
            ('mapihttp_header_ids.h', 'mapihttp_headers.c'): ('specs/ms-oxcmapihttp.yaml', {'plan': http_headers})}
    return {name: env.get_template(name + '.j2').render(command=COMMAND, sources=source, **plan)
            for names, (source, plan) in made.items() for name in names}


def environment():
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True,
                             keep_trailing_newline=True, undefined=jinja2.StrictUndefined)
    env.filters.update(snake=snake, c_name=c_name, function=function_text, items=items, comment=comment,
                       quoted=quoted, quoted_lines=quoted_lines, guid=guid, constant=constant_value)
    return env


def warnings(tables):
    """The codes among the errors that stand in the document's section about warnings."""
    return [row['value'] for row in tables.value_lists.get('errors', []) if str(row.get('section')) == WARNINGS]


def found(where, names):
    """The headers that declare these names."""
    return sorted({where[name] for name in names if name in where})


def includes(unit, where):
    """The headers that declare what the file names, and its own."""
    named = unit.names | set(DEFINES.get(unit.prefix, ()))
    named.add(unit.register)
    named |= {name for one in unit.registry.fields.values() for name in names_in(one.row.strings)}
    return found({**where, unit.file: f'generated/{unit.file}.h'}, named | {unit.file})


def sources(tables, prefix):
    files = sorted(f for f, c in tables.files.items() if c.get('protocol') == prefix)
    return ', '.join('specs/' + f for f in files) or 'no table'


# ---- filters ----
def items(rows, indent):
    """{ a, b, … }, one in C: what does not fit into a line goes on in the next."""
    pieces = [f'{text}, ' for text in rows[:-1]] + [rows[-1]]
    return '\n'.join(fill(pieces, ' ' * indent))


def quoted_lines(text):
    """A string in C, in lines of at most 100 characters."""
    lines = textwrap.wrap(text, 100, drop_whitespace=False, break_long_words=False, break_on_hyphens=False)
    return '\n        '.join(quoted(line) for line in lines)


def comment(text):
    """A text inside a comment, in lines."""
    pieces = [word + ' ' for word in text.split(' ')]
    return '\n'.join(' * ' + line.strip() for line in fill(pieces, '   '))
