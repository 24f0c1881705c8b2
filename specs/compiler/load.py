# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads table files and checks their form against schema.yaml."""
import jsonschema
import yaml

from errors import Errors


class Loader(yaml.CSafeLoader if hasattr(yaml, 'CSafeLoader') else yaml.SafeLoader):
    """YAML 1.1 without its surprises: a key given twice is an error, 2.10 stays "2.10"."""


def _mapping(loader, node, deep=False):
    seen = set()
    for key, _ in node.value:
        if key.value in seen:
            raise yaml.constructor.ConstructorError(None, None, f'key "{key.value}" is given twice', key.start_mark)
        seen.add(key.value)
    return yaml.SafeLoader.construct_mapping(loader, node, deep)


Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG,
                       lambda loader, node: _mapping(loader, node, deep=True))
# Section numbers look like floats; keep them as written.
Loader.add_constructor('tag:yaml.org,2002:float', lambda loader, node: node.value)


def load(directory, schema_path):
    """({file name: content} of all tables, in name order; Errors)."""
    errors = Errors()
    schema = yaml.load(schema_path.read_text(), Loader)
    validator = jsonschema.Draft202012Validator(schema)
    files = {}
    for path in sorted(directory.glob('*.yaml')):
        if path.name == 'schema.yaml':
            continue
        try:
            content = yaml.load(path.read_text(), Loader)
        except yaml.YAMLError as problem:
            mark = getattr(problem, 'problem_mark', None)
            where = f'line {mark.line + 1}' if mark else None
            errors.add(path.name, where, None, getattr(problem, 'problem', None) or str(problem))
            continue
        if not isinstance(content, dict):
            errors.add(path.name, None, None, 'not a table: a mapping with "document" is expected')
            continue
        for problem in validator.iter_errors(content):
            report(path.name, content, problem, errors)
        files[path.name] = content
    return files, errors


def report(file, content, problem, errors):
    """A schema error in the table's own terms: entry, field, message."""
    names = []
    here = content
    for step in problem.absolute_path:
        here = here[step]
        if isinstance(here, dict) and 'name' in here:
            names.append(str(here['name']))
        elif isinstance(step, str):
            names.append(step)
        else:
            names.append(f'#{step + 1}')
    sections = ('enums', 'flags', 'structures', 'rops', 'methods', 'tagged', 'named', 'probes', 'headers',
                'rts_commands', 'rts_pdus')
    if names and names[0] in sections:
        names = names[1:]
    message = problem.message
    if problem.validator == 'oneOf' and problem.context:
        message = 'needs name and type, or switch and cases' if 'cases' in str(problem.schema) else \
            f'{problem.instance!r} is none of those that may stand here'
    errors.add(file, names[0] if names else None, '.'.join(names[1:]) or None, message)
