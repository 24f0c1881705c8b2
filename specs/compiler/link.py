# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the model of loaded table files."""
from model import FORMS, VALUE_LISTS, Field, FieldList, Method, Rop, Struct, Tables, walk
from expression import requested
from interfaces import collect_interface, interface_name


def link(files):
    """The Tables of {file name: content}."""
    tables = Tables(files)
    for file, content in files.items():
        collect(tables, file, content)
    rop_ids = {r['name']: (r['id'], file) for file, content in files.items() for r in content.get('rops', [])}
    if rop_ids:
        tables.enums['RopId'] = {'values': {name: one for name, (one, _) in rop_ids.items()},
                                 'file': min(file for _, file in rop_ids.values())}
    for struct in tables.structs.values():
        spec = struct.spec
        if 'fields' in spec:
            struct.packed = struct.ndr = field_list(tables, struct.file, struct.name, 'fields', spec['fields'])
        elif 'packed' in spec:
            struct.packed = field_list(tables, struct.file, struct.name, 'packed', spec['packed'])
            struct.ndr = field_list(tables, struct.file, struct.name, 'ndr', spec['ndr'])
    for file, content in files.items():
        tables.rops += [link_rop(tables, file, spec) for spec in content.get('rops', [])]
        tables.methods += [link_method(tables, file, content, spec) for spec in content.get('methods', [])]
    add_probes(tables)
    tables.rops.sort(key=lambda r: r.spec['id'])
    for struct in tables.structs.values():
        struct.two_forms = needs_two_forms(struct, set())
    return tables


def collect(tables, file, content):
    """What has a name of its own."""
    for name, spec in content.get('enums', {}).items():
        tables.enums[name] = {'file': file, **spec}
    for name, spec in content.get('flags', {}).items():
        tables.flags[name] = {'file': file, **spec}
    for name, spec in content.get('deviations', {}).items():
        tables.deviations[name] = {'file': file, **spec}
    for spec in content.get('structures', []):
        tables.structs[spec['name']] = Struct(spec['name'], file, content.get('protocol'), spec, spec.get('function'),
                                              group=content.get('group'))
    collect_interface(tables, file, content)
    for kind in VALUE_LISTS:
        if kind in content:
            tables.value_lists[kind] = sorted(content[kind], key=lambda r: r['value'])
    tables.object_kinds.update(content.get('object_kinds', {}))
    tables.property_sets += content.get('property_sets', [])
    tables.properties += [(file, spec) for spec in content.get('tagged', []) + content.get('named', [])]


def link_method(tables, file, content, spec):
    tail = [{**field, 'only': 'http'} for field in content.get('http_tail', [])] if 'http' in spec else []
    lists = [field_list(tables, file, spec['name'], 'request', spec.get('request', []) + tail)]
    for form in ('response', 'failure'):
        lists.append(field_list(tables, file, spec['name'], form, spec.get(form, []) + tail, lists[0]))
    return Method(spec['name'], file, content.get('protocol'), spec, *lists, interface_name(content))


def link_rop(tables, file, spec):
    request = field_list(tables, file, spec['name'], 'request', spec.get('request', []))
    forms = {'request': request}
    for form in FORMS[1:]:
        if form in spec:
            forms[form] = field_list(tables, file, spec['name'], form, spec[form], request)
    rop = Rop(spec['name'], file, spec, forms)
    learns = rop.has('learns_names')
    if (learns or 'sets' in spec or 'opens' in spec) and 'response' not in forms:
        forms.setdefault('success', FieldList(file, spec['name'], 'success', [], request))
    for fl in forms.values():
        fl.gathers = learns
    sets = spec.get('sets', {})
    keep_requested(request, sets.get('if'))
    if 'request' in (source for word, source in sets.items() if word != 'if'):
        keep_tags(request)
    return rop


def field_list(tables, file, entry, form, specs, request=None):
    fl = FieldList(file, entry, form, [link_field(tables, s) for s in specs], request)
    for f in walk(fl.fields):
        for _, text in f.expressions():
            keep_requested(request, text)
        if f.get('columns') == 'request':
            keep_tags(request)
    return fl


def link_field(tables, spec):
    f = Field(spec, spec.get('name'), spec.get('type'), tables.structs.get(spec.get('type')))
    for key, inner in spec.get('cases', {}).items():
        f.cases.append((key, [link_field(tables, s) for s in inner]))
    if 'default' in spec:
        f.cases.append((None, [link_field(tables, s) for s in spec['default']]))
    return f


def keep_requested(request, text):
    """The request's fields that a response asks for are kept, in the order of the questions."""
    for name in requested(text) if request and isinstance(text, str) else []:
        field = request.find(name)
        if field and field not in request.keeps:
            request.keeps.append(field)


def keep_tags(request):
    lists = request.tag_lists() if request else []
    if len(lists) == 1:
        request.keeps_tags = lists[0]


def needs_two_forms(struct, seen):
    if struct.function or struct.name in seen:
        return False
    if 'packed' in struct.spec:
        return True
    seen = seen | {struct.name}
    return any('ndr' in f.spec or 'optional' in f.spec or 'only' in f.spec or
               (f.struct and needs_two_forms(f.struct, seen)) for f in struct.packed.all())


def add_probes(tables):
    """What a table of probes calls behind a field is a `then` of the field."""
    for content in tables.files.values():
        for probe in content.get('probes', []):
            for fl in tables.lists():
                for f in fl.all():
                    if (fl.entry, f.name) == (probe['in'], probe['behind']):
                        f.spec = {**f.spec, 'then': [probe['then'], *(c.text for c in f.calls)]}
