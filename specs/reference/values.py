# SPDX-License-Identifier: GPL-2.0-or-later
"""Entries of names for numbers, of HTTP headers, RTS PDUs and deviations."""
from http_headers import plan_headers                            # the compiler's

from .entries import Entry, Filter, Grid, GridRow, Ref, number

CODES = (('errors', 'Error codes', 'exchange.error == ecNotFound'),
         ('mapihttp_response_codes', 'X-ResponseCode', 'mapihttp.response_code != 0'),
         ('http_status_codes', 'HTTP status codes', 'mapihttp.http_status >= 400'))
CODE_PLACES = {'mapihttp_response_codes': ('MS-OXCMAPIHTTP', '2.2.3.3.3'), 'http_status_codes': ('MS-OXCMAPIHTTP', '')}
HEADER_TYPES = {'string': 'string', 'cookies': 'cookies', 'number': 'integer', 'time': 'time',
                'response_code': 'response code'}
HOPS = {'from_client': 'client to proxy', 'to_client': 'proxy to client', 'to_server': 'proxy to server',
        'from_server': 'server to proxy', 'anywhere': 'any'}


def enum_entries(tables, uses):
    """Of the enumerations and flags that name values of fields. uses: {(kind, name): [filter name]}"""
    for name, spec in tables.enums.items():
        used = uses.get(('enum', name), [])
        if used and name != 'RopId':
            yield enum_entry(tables, name, spec, used)
    for name, spec in tables.flags.items():
        used = uses.get(('flags', name), [])
        if used:
            yield flags_entry(tables, name, spec, used)


def enum_entry(tables, name, spec, used):
    entry = Entry('markers' if name == 'Marker' else 'enum', name, place(tables, spec), str(spec.get('section', '')),
                  used_by=used)
    values = list(spec['values'].items())
    digits = width([value for _, value in values])
    entry.values = [(number(value, digits), label, []) for label, value in values]
    if spec.get('open'):
        entry.notes.append('Other values may come.')
    label, value = values[0]
    entry.examples = [f'{used[0]} == {value}' if isinstance(value, str) else f'{used[0]} == "{label}"']
    return entry


def flags_entry(tables, name, spec, used=()):
    entry = Entry('flags', name, place(tables, spec), str(spec.get('section', '')), used_by=list(used))
    digits = width([bit['mask'] for bit in spec['bits']], always=True)
    for bit in spec['bits']:
        more = [Ref('enum', bit['enum'])] if 'enum' in bit else [bit['doc']] if 'doc' in bit else []
        entry.values.append((number(bit['mask'], digits), bit['name'], more))
    if spec.get('open'):
        entry.notes.append('Other bits may be set.')
    return entry


def place(tables, spec):
    return spec.get('document') or tables.document(spec['file'])


def width(values, always=False):
    """How many hexadecimal digits show the numbers; 0: they are small, and shown as decimal ones."""
    numbers = [value for value in values if isinstance(value, int)]
    largest = max(numbers, default=0)
    if largest < 256 and not always:
        return 0
    return next(digits for digits in (2, 4, 8, 16) if largest < 16 ** digits)


def code_entries(tables):
    for word, title, example in CODES:
        document, section = CODE_PLACES.get(word, ('MS-OXCDATA', '2.4'))
        rows = []
        for one in tables.value_lists[word]:
            section_cell = ' '.join(str(one[key]) for key in ('document', 'section') if key in one)
            digits = 8 if word == 'errors' else 0
            rows.append(GridRow(one['name'], 'code', [
                [one['name']], [f'{one["value"]:#010x}' if digits else str(one['value'])], [section_cell],
                [one.get('alias', '')]], aliases=one.get('alias', '').split(', ')))
        yield Entry('codes', title, document, section,
                    grid=Grid(['Name', 'Number', 'Section', 'Other names'], rows), examples=[example])


def header_entry(tables):
    rows = {row.name: row for row in plan_headers(tables).rows}
    grid = Grid(['Header', 'Section', 'Type', 'Filter', 'What it is'], [])
    file = None
    for file, header in tables.entries('headers'):
        text = header.get('doc', '')
        if header.get('additional'):
            text += '. ' + ('Comes behind the meta-tag DONE' if header['additional'] == 'only' else
                            'May come behind the meta-tag DONE, too')
        grid.rows.append(GridRow(header['name'], 'header', [
            [header['name']], [str(header['section'])], [HEADER_TYPES[header['type']]],
            [Filter(f'mapihttp.{rows[header["name"]].abbrev}')], [text]]))
    yield Entry('headers', 'Headers of MAPI/HTTP', tables.document(file), '2.2.3', grid=grid,
                examples=['mapihttp.request_type == "Execute"'])


def rts_entries(tables):
    commands = tables.entries('rts_commands')
    document = tables.document(commands[0][0])
    grid = Grid(['Command', 'Section', 'Number', 'Bytes behind its type'], [
        GridRow(one['name'], 'RTS command', [[one['name']], [str(one['section'])], [str(one['number'])],
                                             [str(one['size'])]]) for _, one in commands])
    yield Entry('pdus', 'RTS commands', document, '2.2.3.5', grid=grid, notes=[
        'Filter names of what they hold begin with rpch: they are among the fields that no document has.'])
    grid = Grid(['PDU', 'Section', 'Way', 'Channel', 'Flags', 'Commands'], [])
    for _, pdu in tables.entries('rts_pdus'):
        way = HOPS[pdu['hop']] + (f'; recycling sequence {pdu["sequence"]}' if 'sequence' in pdu else '')
        grid.rows.append(GridRow(pdu['name'], 'RTS PDU', [
            [pdu['name']], [str(pdu['section'])], [way], [pdu.get('channel', '').upper()],
            [', '.join(pdu.get('flags', []))], [', '.join(pdu.get('commands', []))]]))
    yield Entry('pdus', 'RTS PDUs', document, '2.2.4', grid=grid, examples=['rpch.pdu == "CONN/A1"'])
    yield flags_entry(tables, 'RTS_FLAG', tables.flags['RTS_FLAG'])


def deviation_entries(tables):
    for name, spec in tables.deviations.items():
        document = place(tables, spec)
        yield Entry('deviation', name, document, str(spec['section']),
                    [('written by', [spec['by']]), ('known from', [spec['known']])], [spec['text']],
                    examples=['rop.deviation or oxnspi.deviation or mapihttp.deviation'])
