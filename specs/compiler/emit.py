# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the plan down: one file a protocol, the properties, the names, the prototypes."""
import pathlib

import jinja2

from ccode import guid, names as names_in, quoted
from model import FORMS, snake
from render import fill, function_text

COMMAND = 'cmake --build build --target generate'
TEMPLATES = pathlib.Path(__file__).resolve().parent / 'templates'
STRUCTURES = 'structures.h'
# Types and variables that a file of its kind defines.
DEFINES = {'rop': ('rop_entry', 'OBJ_FOLDER'), 'oxprops': ('ex_property', 'generated_register_oxprops'),
           'names': ('ex_error_names', 'mapihttp_response_codes', 'ex_property_types')}


def emit(tables, units, properties, lists, headers):
    """{file name: text}"""
    env = environment()
    functions = {name for struct in tables.structs.values() for name in struct.functions}
    out = {}

    def write(name, template, sources, **more):
        out[name] = env.get_template(template).render(command=COMMAND, sources=sources, **more)
    for prefix, unit in units.items():
        write(f'{prefix}_tables.c', 'protocol.c.j2', sources(tables, prefix), prefix=prefix, unit=unit,
              reg=unit.registry, includes=includes(unit, functions, headers), forms=FORMS)
    write(STRUCTURES, 'structures.h.j2', 'all tables', functions=sorted(functions))
    write('oxprops_tables.c', 'oxprops.c.j2', 'specs/ms-oxprops.yaml, specs/ms-oxprops-values.yaml', p=properties,
          includes=[headers.where[name] for name in DEFINES['oxprops'] if name in headers.where])
    write('names.c', 'names.c.j2', 'specs/errors.yaml, specs/ms-oxcdata-types.yaml', lists=lists,
          includes=[headers.where[name] for name in DEFINES['names'] if name in headers.where])
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
    env.filters.update(snake=snake, function=function_text, items=items, comment=comment, quoted=quoted, guid=guid)
    return env


def includes(unit, functions, headers):
    """The headers that declare what the file names, but for structures' functions, which structures.h has."""
    named = {name for one in unit.functions for name in names_in(one.body)}
    named |= set(DEFINES.get(unit.prefix, ()))
    named.add(f'generated_register_{unit.prefix}')
    named |= {one.row.strings.lstrip('&') for one in unit.registry.fields.values()}
    if any(unit.methods.values()):
        named.add('ex_method')
    return sorted({headers.where[name] for name in named - functions if name in headers.where})


def sources(tables, prefix):
    files = sorted(f for f, c in tables.files.items() if c.get('protocol') == prefix)
    return ', '.join('specs/' + f for f in files) or 'no table'


# ---- filters ----
def items(rows, indent):
    """{ a, b, … }, one in C: what does not fit into a line goes on in the next."""
    pieces = [f'{text}, ' for text in rows[:-1]] + [rows[-1]]
    return '\n'.join(fill(pieces, ' ' * indent))


def comment(text):
    """A text inside a comment, in lines."""
    pieces = [word + ' ' for word in text.split(' ')]
    return '\n'.join(' * ' + line.strip() for line in fill(pieces, '   '))
