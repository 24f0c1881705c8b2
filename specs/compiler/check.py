# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds every error in loaded tables. Changes nothing."""
import re

from check_calls import CallChecker, check_deviation_functions, check_functions
from check_fields import FieldChecker
from check_texts import TextChecker
from errors import Errors
from http_headers import check_headers
from interfaces import check_interfaces
from link import link
from model import VALUE_LISTS, Field, walk
from plan_constants import constant_headers
from plan_properties import NUMBERS
from registered import conflict, descriptions, field_row, scoped_lists
from rts import check_rts
from wiretypes import TYPES

MOST_DEVIATIONS = 32


def check(files, headers):
    """The Errors of {file name: content}; headers: what plugin/ declares."""
    errors = Errors()
    for file, content in files.items():
        if 'protocol' not in content and any(k in content for k in ('structures', 'rops', 'methods')):
            errors.add(file, None, 'protocol', 'a file with fields must name its protocol')
    tables = link(files)
    check_definitions(files, errors)
    check_flags(tables, errors)
    check_values(tables, errors)
    check_deviations(tables, errors)
    check_constants(tables, errors)
    check_properties(tables, errors)
    check_probes(tables, errors)
    check_rops(tables, errors)
    check_interfaces(tables, errors)
    check_methods(tables, errors)
    check_parts(tables, errors)
    check_rts(tables, errors)
    check_headers(tables, errors)
    check_functions(tables, headers, errors)
    check_deviation_functions(tables, headers, errors)
    for fl in tables.lists():
        FieldChecker(tables, errors, fl).check()
        TextChecker(tables, errors, fl).check()
        CallChecker(tables, headers, errors, fl).check()
    if not errors.lines:
        check_filter_names(tables, errors)
    return errors


def check_definitions(files, errors):
    """Enums, flags, deviations and structures share one name space."""
    seen = set(TYPES)
    for file, content in files.items():
        structures = [s['name'] for s in content.get('structures', [])]
        names = [*content.get('enums', {}), *content.get('flags', {}), *content.get('deviations', {}), *structures]
        for name in names:
            if name in seen or name == 'RopId':
                errors.add(file, name, None, 'is defined twice')
            seen.add(name)
        for name, spec in content.get('enums', {}).items():
            check_enum(file, name, spec, errors)


def check_enum(file, name, spec, errors):
    seen = {}
    for label, value in spec['values'].items():
        if value in seen:
            errors.add(file, name, label, f'value {value} belongs to {seen[value]} already')
        seen[value] = label


def check_flags(tables, errors):
    for name, spec in tables.flags.items():
        used, names = 0, set()
        for bit in spec['bits']:
            if bit['name'] in names:
                errors.add(spec['file'], name, bit['name'], 'is given twice')
            names.add(bit['name'])
            mask = bit['mask']
            if mask & used:
                errors.add(spec['file'], name, bit['name'], f'mask 0x{mask:x} overlaps an earlier bit')
            used |= mask
            plain = mask // (mask & -mask)
            if plain & (plain + 1):
                errors.add(spec['file'], name, bit['name'], f'mask 0x{mask:x} has a hole')
            if 'enum' in bit and bit['enum'] not in tables.enums:
                errors.add(spec['file'], name, bit['name'], f'enum {bit["enum"]} is not defined')


def check_values(tables, errors):
    for file, content in tables.files.items():
        for kind in VALUE_LISTS:
            seen = {}
            for row in content.get(kind, []):
                if row['value'] in seen:
                    value = row['value']
                    errors.add(file, row['name'], 'value', f'0x{value:x} belongs to {seen[value]} already')
                seen[row['value']] = row['name']
                if 'holds' in row and row['holds'] not in tables.structs:
                    errors.add(file, row['name'], 'holds', f'{row["holds"]} is not a structure')


def check_deviations(tables, errors):
    """They are the bits of a number, and each has a use."""
    used = {word for fl in tables.lists() for f in walk(fl.fields) for _, text in f.expressions()
            for word in re.findall(r'\bdeviation\.(\w+)', text)}
    for number, (name, spec) in enumerate(tables.deviations.items()):
        if number >= MOST_DEVIATIONS:
            errors.add(spec['file'], name, None, f'is one more than the {MOST_DEVIATIONS} that there may be')
        if name not in used and not spec.get('function'):
            errors.add(spec['file'], name, None, 'no field asks for it')


def check_constants(tables, errors):
    """C has one name space: one constant has one number."""
    seen = {}
    for header in constant_headers(tables).values():
        for one in header.lists:
            for constant, _ in one.rows:
                if constant in seen:
                    errors.add(one.file, one.title, None, f'C calls a value {constant}, like one of {seen[constant]}')
                seen[constant] = one.title


def check_properties(tables, errors):
    sets = {s['name'] for s in tables.property_sets}
    types = {t['name'] for t in tables.value_lists.get('property_types', [])}
    names = set()
    for file, p in tables.properties:
        def wrong(field, message):
            errors.add(file, p['name'], field, message)
        if p['name'] in names:
            wrong(None, 'is given twice')
        names.add(p['name'])
        if p['type'] not in types:
            wrong('type', f'{p["type"]} is not a property type')
        number = NUMBERS.get(p.get('holds'))
        if number and p['type'] != number.type:
            wrong('holds', f'{p["holds"]} goes with {number.type}')
        if 'holds' in p and not number and p['holds'] not in tables.structs:
            wrong('holds', f'{p["holds"]} is not a structure')
        element = p['type'].replace('PtypMultiple', 'Ptyp')
        if 'enum' in p and (p['enum'] not in tables.enums or element not in ('PtypInteger16', 'PtypInteger32')):
            wrong('enum', f'{p["enum"]} is not an enum, or {p["type"]} not an integer of 16 or 32 bits')
        if 'flags' in p and (p['flags'] not in tables.flags or element != 'PtypInteger32'):
            wrong('flags', f'{p["flags"]} is not defined, or {p["type"]} not an integer of 32 bits')
        if 'set' in p and p['set'] not in sets:
            wrong('set', f'{p["set"]} is not a property set')


def check_parts(tables, errors):
    for struct in tables.structs.values():
        whole = tables.structs.get(struct.spec.get('part_of'))
        if 'part_of' in struct.spec and (whole is None or whole.prefix != struct.prefix):
            name = struct.spec['part_of']
            errors.add(struct.file, struct.name, 'part_of', f'{name} is no structure of {struct.prefix}')


def check_probes(tables, errors):
    lists = {(fl.entry, f.name) for fl in tables.lists() for f in fl.all()}
    for file, content in tables.files.items():
        for probe in content.get('probes', []):
            if (probe['in'], probe['behind']) not in lists:
                errors.add(file, probe['in'], probe['behind'], 'is not a field of a table')


def check_rops(tables, errors):
    ids, names = {}, {r.name for r in tables.rops}
    for file, content in tables.files.items():
        for spec in content.get('rops', []):
            if spec['id'] in ids:
                errors.add(file, spec['name'], 'id', f'0x{spec["id"]:02x} belongs to {ids[spec["id"]]} already')
            ids[spec['id']] = spec['name']
            if sum(r.name == spec['name'] for r in tables.rops) > 1:
                errors.add(file, spec['name'], None, 'is given twice')
    for rop in tables.rops:
        if rop.spec.get('answers_as', rop.name) not in names:
            errors.add(rop.file, rop.name, 'answers_as', f'ROP {rop.spec["answers_as"]} is not defined')
        check_objects(tables, rop, errors)
        if 'response' in rop.spec and ('success' in rop.spec or 'failure' in rop.spec):
            errors.add(rop.file, rop.name, 'response',
                       'stands for success and failure: neither may be given beside it')
        check_effects(tables, rop, errors)


def check_methods(tables, errors):
    """Of one interface every operation number, of one protocol every request type is given once."""
    seen = {}
    for method in tables.methods:
        for word, key in (('opnum', (method.prefix, method.interface)), ('http', method.prefix)):
            value = method.spec.get(word)
            other = seen.setdefault((word, key, value), method.name) if value is not None else method.name
            if other != method.name:
                errors.add(method.file, method.name, word, f'{value} belongs to {other} already')


def check_objects(tables, rop, errors):
    opens = [('opens.type', rop.spec['opens']['type'])] if 'opens' in rop.spec else []
    for word, kind in opens + [('input', kind) for kind in rop.spec.get('input', [])]:
        if kind not in list(tables.object_kinds)[1:]:
            errors.add(rop.file, rop.name, word, f'{kind} is no kind of object')


def check_effects(tables, rop, errors):
    request, answer = rop.forms['request'], rop.answer
    for word, there in (('sets', 'sets' in rop.spec), ('traits', rop.has('learns_names'))):
        if there and 'response' in rop.forms:
            errors.add(rop.file, rop.name, word,
                       'happens on success, so the response needs a success form of its own')
    for word in ('id', 'name'):
        name = rop.spec.get('opens', {}).get(word)
        if name and not request.find(name) and not (answer and answer.find(name)):
            errors.add(rop.file, rop.name, 'opens', f'{word} names {name}, which neither request nor success has')
    for word, source in rop.spec.get('sets', {}).items():
        if word == 'if':
            checker = FieldChecker(tables, errors, answer)
            checker.expression(Field({}, 'sets.if'), source, {f.name for f in answer.all()}, 'if')
        elif source == 'request':
            FieldChecker(tables, errors, answer).need_request_tags(f'sets.{word}')
        elif source not in ('none', 'empty') and answer.find(source) not in answer.tag_lists():
            errors.add(rop.file, rop.name, f'sets.{word}',
                       f'{source} is not a list of PropertyTag in the success fields')


def check_filter_names(tables, errors):
    """One filter name has one type and one description."""
    types = {}
    for prefix, scope, fl in scoped_lists(tables):
        for f in fl.all():
            row = field_row(tables, scope, f, False, lambda name: '')
            before = types.setdefault((prefix, row.abbrev), row.ft)
            if conflict(before, row.ft):
                errors.add(fl.file, fl.entry, f.name, f'{prefix}.{row.abbrev} is {before} elsewhere, {row.ft} here')
    for (prefix, abbrev), rows in descriptions(tables).items():
        for file, entry, name, text in rows[1:]:
            if text != rows[0][3]:
                errors.add(file, entry, name, f'doc: {prefix}.{abbrev} is described otherwise in {rows[0][1]}')
