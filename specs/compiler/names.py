# SPDX-License-Identifier: GPL-2.0-or-later
"""Property and value-name tables."""
from body import function_names, guid
from model import snake

FT = {
    'PtypInteger16': ('FT_INT16', 'BASE_DEC'), 'PtypInteger32': ('FT_INT32', 'BASE_DEC'),
    'PtypInteger64': ('FT_INT64', 'BASE_DEC'), 'PtypCurrency': ('FT_INT64', 'BASE_DEC'),
    'PtypFloating32': ('FT_FLOAT', 'BASE_NONE'), 'PtypFloating64': ('FT_DOUBLE', 'BASE_NONE'),
    'PtypFloatingTime': ('FT_DOUBLE', 'BASE_NONE'), 'PtypErrorCode': ('FT_UINT32', 'BASE_HEX'),
    'PtypBoolean': ('FT_BOOLEAN', 'BASE_NONE'), 'PtypString': ('FT_STRING', 'BASE_NONE'),
    'PtypString8': ('FT_STRING', 'BASE_NONE'), 'PtypTime': ('FT_ABSOLUTE_TIME', 'ABSOLUTE_TIME_UTC'),
    'PtypGuid': ('FT_GUID', 'BASE_NONE'), 'PtypRestriction': ('FT_NONE', 'BASE_NONE'),
    'PtypRuleAction': ('FT_NONE', 'BASE_NONE'),
}
PREFIXES = ('PidTag', 'PidLid', 'PidName', 'MetaTag')


def properties(tables, errors):
    types = {t['name']: t['value'] for t in tables.value_lists.get('property_types', [])}
    sets = {s['name']: s for s in tables.property_sets}
    used = {}                                  # abbrev -> FT
    rows = {'tagged': [], 'named': []}
    hf, bits, enums = [], [], {}
    for file, p in tables.properties:
        element = p['type'].replace('PtypMultiple', 'Ptyp')
        ft, base = FT.get(element, ('FT_BYTES', 'BASE_NONE'))
        if p.get('show') == 'id64':
            ft, base = 'FT_UINT64', 'BASE_HEX'
        if p.get('show') == 'mid':
            ft, base = 'FT_UINT32', 'BASE_HEX'
        if 'flags' in p:
            ft, base = 'FT_UINT32', 'BASE_HEX'
        if 'enum' in p and tables.enums[p['enum']].get('open'):
            base += ' | BASE_SPECIAL_VALS'
        kind = next(k for k in PREFIXES if p['name'].startswith(k))
        abbrev = snake(p['name'][len(kind):])
        if used.setdefault(abbrev, ft) != ft:   # two properties, one name, types that do not go together
            abbrev += '_' + kind[3:].lower()
            used[abbrev] = ft
        row = {'name': p['name'], 'abbrev': abbrev, 'ft': ft, 'base': base, 'type': types.get(p['type'], 0),
               'strings': named(tables, enums, p.get('enum')), 'index': len(hf), 'holds': holds(tables, p), 'bits': 'NULL', 'mask': 0,
               'address_book': p.get('only') == 'address_book',
               'id': p.get('id', 0), 'lid': p.get('lid', 0), 'key': p.get('key')}
        hf.append(row)
        if 'flags' in p:
            bits.append((row, p['flags']))
        if 'id' in p:
            rows['tagged'].append(row)
        else:
            row['set'] = list(sets).index(p['set']) if p['set'] in sets else 0
            row['guid'] = sets[p['set']]['guid'].replace('-', '') if p['set'] in sets else ''
            rows['named'].append(row)
    rows['tagged'].sort(key=lambda r: (r['id'], r['type'], r['name']))
    rows['named'].sort(key=lambda r: (r['guid'], r['key'] is not None, r['lid'], r['key'] or ''))
    bits = [bit_fields(tables, enums, hf, *one) for one in bits]
    return {'hf': hf, 'bits': bits, 'enums': enums, 'tagged': rows['tagged'], 'named': rows['named'],
            'sets': [{'name': s['name'], 'guid': guid(s['guid'])} for s in tables.property_sets]}


def holds(tables, p):
    """The C function of the structure inside the property's values."""
    return function_names(tables.structs[p['holds']])[0] if 'holds' in p else 'NULL'


def named(tables, enums, name):
    """The strings of a field whose values have names."""
    if name is None:
        return 'NULL'
    enums[name] = tables.enums[name]
    return f'VALS(vs_{snake(name)})'


def bit_fields(tables, enums, hf, prop, flags):
    """Fields for the bits of a property, behind all others: (C name of their array, indexes)."""
    first = len(hf)
    for bit in tables.flags[flags]['bits']:
        one = not bit['mask'] & (bit['mask'] - 1)
        hf.append({'name': bit['name'], 'abbrev': f'{prop["abbrev"]}.{snake(bit["name"])}', 'index': len(hf),
                   'ft': 'FT_BOOLEAN' if one else 'FT_UINT32', 'base': '32' if one else 'BASE_DEC',
                   'strings': 'TFS(&tfs_set_notset)' if one else named(tables, enums, bit.get('enum')), 'mask': bit['mask']})
    prop['bits'] = f'bits_{prop["index"]}'
    return prop['bits'], range(first, len(hf))


def lists(tables):
    """value_string tables: (C name, description, rows)."""
    kinds = (('ex_error_names', 'errors', 'Error'), ('mapihttp_response_codes', 'mapihttp_response_codes',
             'X-ResponseCode'), ('ex_property_types', 'property_types', 'Property type'))
    return [{'name': name, 'label': label, 'rows': tables.value_lists.get(kind, [])} for name, kind, label in kinds]
