# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables to C text: one file a protocol, the properties, the names, the prototypes."""
import pathlib

import jinja2

import body
import names
from model import snake

COMMAND = 'cmake --build build --target generate'
TEMPLATES = pathlib.Path(__file__).resolve().parent / 'templates'


def emit_all(tables, errors):
    """{file name: text}"""
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True,
                             keep_trailing_newline=True, undefined=jinja2.StrictUndefined)
    env.filters['snake'] = snake
    out = {}
    units = {p: body.Unit(tables, p, errors) for p in ('rop', 'oxcdata', 'oxnspi', 'oxabref', 'emsmdb', 'mapihttp')}
    functions = set()
    for unit in units.values():
        unit.emit()
    for struct in tables.structs.values():
        functions.update(body.function_names(struct))
    for prefix, unit in units.items():
        out[f'{prefix}_tables.c'] = env.get_template('protocol.c.j2').render(
            command=COMMAND, sources=sources(tables, prefix), prefix=prefix, unit=unit)
    out['structures.h'] = env.get_template('structures.h.j2').render(
        command=COMMAND, sources='all tables', functions=sorted(functions))
    out['oxprops_tables.c'] = env.get_template('oxprops.c.j2').render(
        command=COMMAND, sources='specs/ms-oxprops.yaml, specs/ms-oxprops-values.yaml', **names.properties(tables, errors))
    out['names.c'] = env.get_template('names.c.j2').render(
        command=COMMAND, sources='specs/errors.yaml, specs/ms-oxcdata-types.yaml', lists=names.lists(tables))
    return out


def sources(tables, prefix):
    files = sorted(f for f, c in tables.files.items() if c.get('protocol') == prefix)
    return ', '.join('specs/' + f for f in files) or 'no table'
