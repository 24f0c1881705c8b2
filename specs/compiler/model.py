# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables as linked objects: references resolved, rules of the language checked."""
import ast
import re
from dataclasses import dataclass, field as datafield

# type word -> (wire bytes, 0: variable; C type of its value, None: has none)
SCALARS = {
    'u8': (1, 'uint32_t'), 'u16': (2, 'uint32_t'), 'u32': (4, 'uint32_t'), 'u64': (8, 'uint64_t'),
    'i8': (1, 'int32_t'), 'i16': (2, 'int32_t'), 'i32': (4, 'int32_t'), 'i64': (8, 'int64_t'),
    'bool8': (1, 'bool'), 'f32': (4, 'float'), 'f64': (8, 'double'),
    'guid': (16, 'e_guid_t'), 'filetime': (8, 'uint64_t'), 'id64': (8, 'uint64_t'),
    'handle': (4, 'uint32_t'), 'error': (4, 'uint32_t'), 'ucount': (0, 'uint32_t'), 'minutes': (4, 'uint32_t'),
    'PropertyTag': (4, 'uint32_t'), 'PropertyId': (2, 'uint32_t'), 'globcnt': (6, 'uint64_t'),
    'bytes': (0, 'const char *'), 'string8': (0, 'const char *'), 'string16': (0, 'const char *'),
    'string': (0, 'const char *'), 'utf8': (0, 'const char *'), 'line8': (0, 'const char *'),
    'ip': (0, 'const char *'), 'context_handle': (20, None),
    'mid': (4, 'uint32_t'), 'u16be': (2, 'uint32_t'), 'ipv4': (4, 'const char *'), 'ipv6': (16, 'const char *'),
}
STRINGS = ('string8', 'string16', 'string', 'utf8', 'line8')
INTEGERS = ('u8', 'u16', 'u32', 'u64', 'i8', 'i16', 'i32', 'i64', 'bool8', 'error', 'handle', 'id64', 'ucount',
            'PropertyTag', 'PropertyId', 'filetime', 'minutes', 'globcnt', 'u16be', 'mid')
# Words of a field that hold an expression.
EXPRESSIONS = ('if', 'count', 'size', 'unicode', 'columns_count', 'ignored', 'must', 'at')
FORMS = ('request', 'response', 'success', 'failure', 'redirect', 'null_destination')
# What a `then` may call: declared in plugin/, with the number of arguments behind the cursor.
CALLS = {'property_name_read': 4, 'rop_logon_type': 1, 'rop_logon_folder': None, 'rop_output_id': 1,
         'rop_output_name': 1, 'cur_columns': 1, 'cur_code_page': 1, 'rop_stream_seek': 1, 'rop_stream_move': 1,
         'rop_stream_start': 0, 'rop_stream_lost': 0, 'property_own_names': 1, 'recurrence_begin': 1,
         'recurrence_exception': 1, 'recurrence_next': 0, 'rop_logon_replica': 2, 'context_replica_read': 1,
         'rop_learn_replica': 1, 'aux_learn_client': 2, 'aux_learn_server': 2, 'aux_learn_process': 2,
         'aux_learn_session': 2, 'call_events_pending': 1, 'push_answer': 2, 'push_withdraw': 1,
         'probe_stat': 4, 'probe_string_size': 2, 'probe_reserved': 1,
         'referral_address_book': 2, 'referral_mailbox': 2,
         'nspi_server': 1, 'nspi_stat': 2, 'nspi_mids': 0, 'nspi_ask_mids': 0, 'nspi_gather_dns': 0, 'nspi_ask_dns': 0,
         'nspi_dns_found': 0, 'nspi_row_count': 1, 'nspi_rows_queried': 0, 'nspi_rows_sought': 0,
         'nspi_rows_matched': 0, 'nspi_row_of_entry': 0, 'nspi_rows_named': 0}
# What expressions may ask besides fields: `word.attribute` -> C.
ASKED = {('logon', 'private'): 'rop_logon_is_private(c, t)',
         ('message', 'request'): 'c->is_request',
         ('rows', 'containers'): 'nspi_rows_are_containers(c)',
         ('block', 'offset'): 'cur_block_offset(c)',
         ('exception', 'highlight'): 'recurrence_has_highlight(c)',
         ('exception', 'subject'): 'recurrence_has_subject(c)',
         ('exception', 'location'): 'recurrence_has_location(c)'}
# What a ROP's text may name besides fields, its objects, and a method's: the address book rows that it brings.
OBJECTS = ('input', 'output', 'rows')


def snake(name):
    """QueryRowsFlags -> query_rows_flags, szUserDN -> sz_user_dn, RPC_HEADER_EXT -> rpc_header_ext."""
    name = re.sub(r'([A-Z]+)([A-Z][a-z])', r'\1_\2', name)
    name = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', name)
    return re.sub(r'_+', '_', name).lower()


@dataclass
class Field:
    """One field, one choice (`switch`), or one line of text (`text`)."""
    spec: dict
    name: str = None
    type: str = None
    struct: object = None
    cases: list = datafield(default_factory=list)     # of (value, [Field]); value None: default

    def get(self, word, default=None):
        return self.spec.get(word, default)

    @property
    def is_list(self):
        return 'count' in self.spec

    @property
    def var(self):
        word = snake(self.name)
        return word + '_' if word in C_KEYWORDS else word


C_KEYWORDS = {'default', 'switch', 'case', 'if', 'for', 'int', 'char', 'register', 'static', 'c', 't', 'n', 's'}


@dataclass
class FieldList:
    """Fields of one structure, request or response, with what its expressions may refer to."""
    file: str
    entry: str
    form: str                        # 'fields', 'packed', 'ndr' or one of FORMS
    fields: list
    request: object = None           # for responses: the FieldList of the request
    keeps: list = datafield(default_factory=list)      # request fields that the response asks for
    keeps_tags: Field = None         # request's tag list that the response asks for
    gathers: bool = False            # learns: names

    def all(self):
        yield from flatten(self.fields)

    def find(self, name):
        return next((f for f in self.all() if f.name == name), None)

    def texts(self):
        return texts(self.fields)


def arguments(call):
    """What a `then` passes on, as written."""
    inner = call.partition('(')[2].rstrip(')')
    return [a.strip() for a in inner.split(',') if a.strip()]


# `{Field}`, `{Field.Part}`, `{Field@Enum}`, `{Counter@Guid}`, `{Field:singular}`, `{Field|separator}` in a text.
PLACE = re.compile(r'\{(?P<name>\w+)(?:\.(?P<part>\w+|\*))?(?:@(?P<at>\w+))?(?::(?P<plural>[^{}|]*)|\|(?P<separator>[^{}]*))?\}')
# `{=expression}`, `{=expression:digits}` in a text.
COMPUTED = re.compile(r'\{=([^{}:]+)(?::(\d))?\}')
# Their texts know the property they are about.
TAGGED = ('TaggedPropertyValue', 'AddressBookTaggedPropertyValue')
GUID = re.compile(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')


def texts(fields):
    for f in fields:
        if 'text' in f.spec:
            yield f
        for _, inner in f.cases:
            yield from texts(inner)


def flatten(fields):
    for f in fields:
        if f.name:
            yield f
        for _, inner in f.cases:
            yield from flatten(inner)


@dataclass
class Struct:
    name: str
    file: str
    prefix: str
    spec: dict
    function: str = None
    packed: FieldList = None
    ndr: FieldList = None
    two_forms: bool = False          # its NDR function differs from its packed one
    group: str = None

    @property
    def scope(self):
        """Its part of filter names: AUX_PERF_FAILURE is aux.perf_failure in the group aux."""
        word = snake(self.name)
        return f'{self.group}.{word.removeprefix(self.group + "_")}' if self.group else word


@dataclass
class Rop:
    name: str
    file: str
    spec: dict
    forms: dict

    @property
    def short(self):
        return self.name[3:]


@dataclass
class Method:
    name: str
    file: str
    prefix: str
    spec: dict
    request: FieldList = None
    response: FieldList = None
    failure: FieldList = None

    interface: str = None            # the interface of its protocol, None: the one without a name

    @property
    def short(self):
        return re.sub(r'^(Nspi|Ec|Rfr)', '', self.name)


@dataclass
class Tables:
    files: dict
    enums: dict = datafield(default_factory=dict)
    flags: dict = datafield(default_factory=dict)
    structs: dict = datafield(default_factory=dict)
    rops: list = datafield(default_factory=list)
    methods: list = datafield(default_factory=list)
    properties: list = datafield(default_factory=list)     # (file, dict), tagged and named
    property_sets: list = datafield(default_factory=list)
    value_lists: dict = datafield(default_factory=dict)    # errors, response codes, property types


class Builder:
    def __init__(self, files, errors):
        self.errors = errors
        self.t = Tables(files)

    def error(self, file, entry, field, message):
        self.errors.add(file, entry, field, message)

    # ---- first round: names ----
    def collect(self):
        for file, content in self.t.files.items():
            if any(k in content for k in ('structures', 'rops', 'methods')) and 'protocol' not in content:
                self.error(file, None, 'protocol', 'a file with fields must name its protocol')
                continue
            prefix = content.get('protocol')
            for name, spec in content.get('enums', {}).items():
                self.define(self.t.enums, file, name, {'file': file, **spec})
                self.check_enum(file, name, spec)
            for name, spec in content.get('flags', {}).items():
                self.define(self.t.flags, file, name, {'file': file, **spec})
            for spec in content.get('structures', []):
                self.define(self.t.structs, file, spec['name'],
                            Struct(spec['name'], file, prefix, spec, spec.get('function'), group=content.get('group')))
            for kind in ('errors', 'mapihttp_response_codes', 'property_types'):
                if kind in content:
                    self.values(file, kind, content[kind])
            self.t.property_sets += content.get('property_sets', [])
            for spec in content.get('tagged', []) + content.get('named', []):
                self.t.properties.append((file, spec))
        for name, spec in self.t.flags.items():
            self.check_flags(spec['file'], name, spec)

        rop_ids = {r['name']: r['id'] for content in self.t.files.values() for r in content.get('rops', [])}
        if rop_ids:
            self.define(self.t.enums, None, 'RopId', {'values': rop_ids})

    def define(self, table, file, name, value):
        if name in self.t.enums or name in self.t.flags or name in self.t.structs or name in SCALARS:
            self.error(file, name, None, 'is defined twice')
        table[name] = value

    def values(self, file, kind, rows):
        seen = {}
        for row in rows:
            if row['value'] in seen:
                self.error(file, row['name'], 'value', f'0x{row["value"]:x} belongs to {seen[row["value"]]} already')
            seen[row['value']] = row['name']
        self.t.value_lists[kind] = sorted(rows, key=lambda r: r['value'])

    def check_enum(self, file, name, spec):
        seen = {}
        for label, value in spec['values'].items():
            if value in seen:
                self.error(file, name, label, f'value {value} belongs to {seen[value]} already')
            seen[value] = label

    def check_flags(self, file, name, spec):
        used = 0
        names = set()
        for bit in spec['bits']:
            if bit['name'] in names:
                self.error(file, name, bit['name'], 'is given twice')
            names.add(bit['name'])
            mask = bit['mask']
            if mask & used:
                self.error(file, name, bit['name'], f'mask 0x{mask:x} overlaps an earlier bit')
            used |= mask
            plain = mask // (mask & -mask)
            if plain & (plain + 1):
                self.error(file, name, bit['name'], f'mask 0x{mask:x} has a hole')
            if 'enum' in bit and bit['enum'] not in self.t.enums:
                self.error(file, name, bit['name'], f'enum {bit["enum"]} is not defined')

    # ---- second round: fields ----
    def link(self):
        for struct in self.t.structs.values():
            spec = struct.spec
            if 'fields' in spec:
                struct.packed = struct.ndr = self.field_list(struct.file, struct.name, 'fields', spec['fields'])
            elif 'packed' in spec:
                struct.packed = self.field_list(struct.file, struct.name, 'packed', spec['packed'])
                struct.ndr = self.field_list(struct.file, struct.name, 'ndr', spec['ndr'])
        ids = {}
        for file, content in self.t.files.items():
            for spec in content.get('rops', []):
                self.link_rop(file, spec, ids)
            for spec in content.get('methods', []):
                tail = [{**field, 'only': 'http'} for field in content.get('http_tail', [])] if 'http' in spec else []
                request = self.field_list(file, spec['name'], 'request', spec.get('request', []) + tail)
                response = self.field_list(file, spec['name'], 'response', spec.get('response', []) + tail, request)
                failure = self.field_list(file, spec['name'], 'failure', spec.get('failure', []) + tail, request)
                self.t.methods.append(Method(spec['name'], file, content['protocol'], spec, request, response, failure,
                                             content.get('interface')))
        names = {r.name for r in self.t.rops}
        for rop in self.t.rops:
            if rop.spec.get('answers_as', rop.name) not in names:
                self.error(rop.file, rop.name, 'answers_as', f'ROP {rop.spec["answers_as"]} is not defined')
        self.t.rops.sort(key=lambda r: r.spec['id'])
        for struct in self.t.structs.values():
            struct.two_forms = self.needs_two_forms(struct, set())

    def link_rop(self, file, spec, ids):
        if spec['id'] in ids:
            self.error(file, spec['name'], 'id', f'0x{spec["id"]:02x} belongs to {ids[spec["id"]]} already')
        ids[spec['id']] = spec['name']
        request = self.field_list(file, spec['name'], 'request', spec.get('request', []))
        forms = {'request': request}
        for form in FORMS[1:]:
            if form in spec:
                forms[form] = self.field_list(file, spec['name'], form, spec[form], request)
        if 'response' in forms and ('success' in forms or 'failure' in forms):
            self.error(file, spec['name'], 'response', 'stands for success and failure: neither may be given beside it')
        rop = Rop(spec['name'], file, spec, forms)
        if any(word in spec for word in ('sets', 'adds', 'learns', 'opens')):
            if 'response' not in forms:
                forms.setdefault('success', FieldList(file, spec['name'], 'success', [], request))
        for l in forms.values():
            l.gathers = 'learns' in spec
        self.check_effects(rop)
        self.t.rops.append(rop)

    def answer_form(self, rop):
        return rop.forms.get('success') or rop.forms.get('response')

    def check_effects(self, rop):
        spec, request, answer = rop.spec, rop.forms['request'], self.answer_form(rop)
        for word in ('sets', 'adds', 'learns'):
            if word in spec and 'response' in rop.forms:
                self.error(rop.file, rop.name, word, 'happens on success, so the response needs a success form of its own')
        for word in ('id', 'name'):
            name = spec.get('opens', {}).get(word)
            if name and not request.find(name) and not (answer and answer.find(name)):
                self.error(rop.file, rop.name, 'opens', f'{word} names {name}, which neither request nor success has')
        for effect in ('sets', 'adds'):
            for word, source in spec.get(effect, {}).items():
                if word == 'if':
                    self.expression(answer, Field({}, 'sets.if'), source, {f.name for f in answer.all()}, 'if')
                    continue
                self.check_columns_effect(rop, f'{effect}.{word}', source, answer)

    def check_columns_effect(self, rop, where, source, answer):
        if source == 'request':
            self.need_request_tags(answer, where)
        elif source not in ('none', 'empty'):
            f = answer.find(source)
            if not f or f.type != 'PropertyTag' or not f.is_list:
                self.error(rop.file, rop.name, where, f'{source} is not a list of PropertyTag in the success fields')

    def field_list(self, file, entry, form, specs, request=None):
        fl = FieldList(file, entry, form, [], request)
        names = {}
        fl.fields = [self.field(fl, s, names) for s in specs]
        for f in self.walk(fl.fields):
            self.check_field(fl, f)
        self.check_order(fl, fl.fields, set())
        self.check_parts(fl)
        return fl

    def walk(self, fields):
        for f in fields:
            yield f
            for _, inner in f.cases:
                yield from self.walk(inner)

    def field(self, fl, spec, names, branch=False):
        f = Field(spec, spec.get('name'), spec.get('type'))
        if 'switch' in spec:
            for key, inner in spec['cases'].items():
                f.cases.append((key, [self.field(fl, s, names, True) for s in inner]))
            if 'default' in spec:
                f.cases.append((None, [self.field(fl, s, names, True) for s in spec['default']]))
            return f
        if 'text' in spec:
            return f
        if f.type not in SCALARS:
            f.struct = self.t.structs.get(f.type)
            if not f.struct:
                self.error(fl.file, fl.entry, f.name, f'type {f.type} is not defined')
        earlier = names.setdefault(f.name, [])
        if any(not (branch or 'if' in spec or 'if' in other.spec) and other.get('only') == f.get('only')
               for other in earlier):
            self.error(fl.file, fl.entry, f.name, 'is given twice')
        earlier.append(f)
        return f

    def check_field(self, fl, f):
        def wrong(message):
            self.error(fl.file, fl.entry, f.name or f'switch {f.get("switch")}', message)
        spec = f.spec
        if 'switch' in spec or 'text' in spec:
            return
        for word, table in (('enum', self.t.enums), ('flags', self.t.flags)):
            if word in spec:
                if spec[word] not in table:
                    wrong(f'{word} {spec[word]} is not defined')
                elif f.type not in ('u8', 'u16', 'u32') and not (word == 'enum' and f.type in INTEGERS):
                    wrong(f'{word} does not go with type {f.type}')
                elif word == 'flags':
                    bits = SCALARS[f.type][0] * 8
                    for bit in table[spec[word]]['bits']:
                        if bit['mask'] >> bits:
                            wrong(f'flag {bit["name"]} does not fit into {f.type}')
        if f.type == 'bytes' and 'size' not in spec:
            wrong('bytes need a size')
        if f.type == 'string' and 'unicode' not in spec:
            wrong('type string needs unicode: when is it UTF-16?')
        if 'unicode' in spec and f.type != 'string':
            wrong('unicode goes with type string only')
        if 'size' in spec and not (f.struct or f.type in ('bytes', 'ip') + STRINGS or f.is_list):
            wrong(f'size does not go with type {f.type}')
        if 'stream' in spec and f.type != 'bytes':
            wrong('stream goes with type bytes only')
        for word in ('wide', 'address_book'):
            if word in spec and not f.struct:
                wrong(f'{word} goes with structures only')
        for word in ('must', 'max'):
            if word in spec and f.type not in INTEGERS:
                wrong(f'{word} does not go with type {f.type}')
        if 'at' in spec and (f.is_list or f.type not in ('bytes', 'ip') + STRINGS):
            wrong('at goes with a string, bytes or ip')
        if f.type == 'ip' and 'size' not in spec:
            wrong('an ip needs a size')
        if 'whole' in spec and f.type not in ('u8', 'u16', 'u32'):
            wrong('whole goes with an integer that holds a size')
        if 'guids' in spec and (f.type != 'guid' or f.is_list):
            wrong('guids goes with a guid')
        if 'whole' in spec and 'offsets' in spec:
            wrong('whole and offsets both begin a block')
        if 'known_as' in spec and f.type != 'u16':
            wrong('known_as goes with a number of 16 bits')
        if 'unit' in spec and f.type not in ('u8', 'u16', 'u32', 'u64'):
            wrong(f'unit does not go with type {f.type}')
        if 'covers' in spec and f.type not in ('u8', 'u16', 'u32', 'ucount'):
            wrong('covers goes with an integer that holds a size')
        for call in self.calls(f):
            if call.partition('(')[0] not in CALLS:
                wrong(f'then: {call}: no such function')

    @staticmethod
    def calls(f):
        then = f.get('then', [])
        return [then] if isinstance(then, str) else then

    # ---- expressions ----
    def check_order(self, fl, fields, known):
        """Every expression refers to fields before it."""
        for f in fields:
            if 'switch' in f.spec:
                self.check_switch(fl, f, known)
                for key, inner in f.cases:
                    if isinstance(key, str) and self.case_value(fl, f, key) is None and not self.by_guid(fl, f):
                        self.error(fl.file, fl.entry, f'switch {f.get("switch")}', f'case {key} is not a value of its enum')
                    self.check_order(fl, inner, known)
                continue
            for word in EXPRESSIONS:
                value = f.get(word)
                if isinstance(value, str) and value not in ('rest', 'conformance'):
                    self.expression(fl, f, value, known | {f.name} if word == 'must' else known, word)
            if 'text' in f.spec:
                self.check_text(fl, f, known)
                continue
            self.check_columns(fl, f, known)
            if f.get('counts') and f.get('counts') not in known:
                self.error(fl.file, fl.entry, f.name, f'counts: {f.get("counts")} is not an earlier field')
            known.add(f.name)
            for covered in f.get('covers', []):
                if not fl.find(covered):
                    self.error(fl.file, fl.entry, f.name, f'covers {covered}, which is not a field here')
            for arg in (a for call in self.calls(f) for a in arguments(call)):
                if re.fullmatch(r'\w+', arg):
                    if arg not in known:
                        self.error(fl.file, fl.entry, f.name, f'then: {arg} is not an earlier field')
                else:
                    self.expression(fl, f, arg, known, 'then')

    def check_switch(self, fl, f, known):
        if not self.by_guid(fl, f):
            self.expression(fl, f, f.spec['switch'], known, 'switch')
            return
        if f.spec['switch'] not in known:
            self.error(fl.file, fl.entry, f'switch {f.spec["switch"]}', 'is not an earlier field')
        for key, _ in f.cases:
            if key is not None and not (isinstance(key, str) and GUID.fullmatch(key)):
                self.error(fl.file, fl.entry, f'switch {f.spec["switch"]}', f'case {key} is not a GUID in lower case')

    def by_guid(self, fl, f):
        subject = self.subject(fl, str(f.spec['switch']))
        return subject is not None and subject.type == 'guid' and not subject.is_list

    def check_text(self, fl, f, known):
        def wrong(message):
            self.error(fl.file, fl.entry, 'text', message)
        for computed in COMPUTED.finditer(f.spec['text']):
            self.expression(fl, f, computed.group(1).strip(), known, 'text')
        text = COMPUTED.sub('', f.spec['text'])
        if '{' in PLACE.sub('', text):
            wrong(f'"{text}" has a brace that opens no field')
        for place in PLACE.finditer(text):
            name, at = place['name'], place['at']
            replica = fl.find(at) if at else None
            enum = None if replica else at
            field = fl.find(name)
            if name in OBJECTS and fl.form in FORMS:
                continue
            if name not in known or not field:
                wrong(f'{name} is not an earlier field')
            elif replica and field.type not in ('globcnt', 'bytes'):
                wrong(f'{name} is no counter')
            elif replica and (at not in known or replica.type != 'guid'):
                wrong(f'{at} is not an earlier GUID')
            elif place['part'] and not self.has_part(field, place['part'], enum):
                wrong(f'{name}.{place["part"]} is not a part of {name} that has a text')
            elif enum and enum not in self.t.enums:
                wrong(f'enum {enum} is not defined')
            elif field.is_list and not field.struct and field.type not in ('PropertyTag',) + STRINGS and not enum:
                wrong(f'{name} has no text: only its count has')
            elif (place['plural'] or enum) and (field.type not in INTEGERS or (field.is_list and place['plural'])):
                wrong(f'{name} is no number')
            elif place['separator'] and not field.is_list:
                wrong(f'{name} is no list')
            elif self.tells(f) and (field.is_list or field.type not in INTEGERS + STRINGS):
                wrong(f'{name} is no number and no string: an expert info can\'t tell it')

    @staticmethod
    def tells(f):
        """The name of the expert info that a text is."""
        return f.get('note') or f.get('warn')

    def check_parts(self, fl):
        asked = {}
        for place in (p for f in fl.texts() for p in PLACE.finditer(f.spec['text'])):
            field = fl.find(place['name'])
            if field and field.type in TAGGED and place['part'] not in (None, 'PropertyTag') \
                    and asked.setdefault(field.name, place['part']) != place['part']:
                self.error(fl.file, fl.entry, 'text', f'of {field.name} one property can be told, not {place["part"]} too')

    def has_part(self, field, part, enum):
        """Whether `{Field.Part}` is something: bits with an enum, all bits, a property among values, a value's tag."""
        if field.type in TAGGED:
            return not enum and (self.property_id(part) is not None or (part == 'PropertyTag' and not field.is_list))
        if part == '*':
            return 'flags' in field.spec and not enum
        bit = self.bit_of(field, part) or {}
        return bool(bit) and bool(enum or bit.get('enum'))

    def property_id(self, name):
        return next((p['id'] for _, p in self.t.properties if p['name'] == name and 'id' in p), None)

    def bit_of(self, field, name):
        spec = self.t.flags.get(field.get('flags'))
        return next((b for b in spec['bits'] if b['name'] == name), None) if spec else None

    def check_columns(self, fl, f, known):
        source = f.get('columns')
        if source is None or isinstance(source, list) or source in ('input', 'input.recipient', 'context'):
            return
        if source == 'request':
            self.need_request_tags(fl, f.name)
            return
        other = fl.find(source) if source in known else None
        if not other or other.type != 'PropertyTag' or not other.is_list:
            self.error(fl.file, fl.entry, f.name, f'columns: {source} is not an earlier list of PropertyTag')

    def need_request_tags(self, fl, where):
        tags = [f for f in fl.request.all() if f.type == 'PropertyTag' and f.is_list] if fl and fl.request else []
        if len(tags) != 1:
            self.error(fl.file, fl.entry, where, 'the request must have exactly one list of PropertyTag')
            return
        fl.request.keeps_tags = tags[0]

    def expression(self, fl, f, text, known, word):
        def wrong(message):
            where = f.name or ('text' if 'text' in f.spec else f'switch {f.get("switch")}')
            self.error(fl.file, fl.entry, where, f'{word}: {message}')
        try:
            tree = ast.parse(text, mode='eval').body
        except SyntaxError:
            wrong(f'"{text}" is not an expression')
            return
        Translate(self, fl, known, wrong).run(tree)

    def case_value(self, fl, f, key):
        subject = self.subject(fl, f.spec['switch'])
        return subject and self.enum_values(subject).get(key)

    def subject(self, fl, text):
        return fl.find(text) if re.fullmatch(r'\w+', text) else None

    def enum_values(self, f):
        name = f.get('enum')
        return self.t.enums[name]['values'] if name in self.t.enums else {}

    # ---- encodings ----
    def needs_two_forms(self, struct, seen):
        if struct.function or struct.name in seen:
            return False
        if 'packed' in struct.spec:
            return True
        seen = seen | {struct.name}
        return any('ndr' in f.spec or 'optional' in f.spec or 'only' in f.spec or
                   (f.struct and self.needs_two_forms(f.struct, seen)) for f in struct.packed.all())

    def check_properties(self):
        sets = {s['name'] for s in self.t.property_sets}
        types = {t['name'] for t in self.t.value_lists.get('property_types', [])}
        names = set()
        for file, p in self.t.properties:
            if p['name'] in names:
                self.error(file, p['name'], None, 'is given twice')
            names.add(p['name'])
            if p['type'] not in types:
                self.error(file, p['name'], 'type', f'{p["type"]} is not a property type')
            if 'holds' in p and p['holds'] not in self.t.structs:
                self.error(file, p['name'], 'holds', f'{p["holds"]} is not a structure')
            element = p['type'].replace('PtypMultiple', 'Ptyp')
            if 'enum' in p and (p['enum'] not in self.t.enums or element not in ('PtypInteger16', 'PtypInteger32')):
                self.error(file, p['name'], 'enum', f'{p["enum"]} is not an enum, or {p["type"]} not an integer of 16 or 32 bits')
            if 'flags' in p and (p['flags'] not in self.t.flags or element != 'PtypInteger32'):
                self.error(file, p['name'], 'flags', f'{p["flags"]} is not defined, or {p["type"]} not an integer of 32 bits')
            if 'set' in p and p['set'] not in sets:
                self.error(file, p['name'], 'set', f'{p["set"]} is not a property set')


class Translate:
    """An expression of the table language as C. Without `use` it only checks."""
    OPS = {ast.Eq: '==', ast.NotEq: '!=', ast.Lt: '<', ast.LtE: '<=', ast.Gt: '>', ast.GtE: '>=',
           ast.Add: '+', ast.Sub: '-', ast.Mult: '*', ast.FloorDiv: '/', ast.Mod: '%', ast.BitAnd: '&'}
    NEXT = {'next_u16': 2, 'next_u32': 4, 'next_u64': 8}

    def __init__(self, builder, fl, known, wrong, use=None):
        self.b, self.fl, self.known, self.wrong, self.use = builder, fl, known, wrong, use

    def run(self, node):
        if isinstance(node, ast.BoolOp):
            word = ' && ' if isinstance(node.op, ast.And) else ' || '
            return '(' + word.join(self.run(v) for v in node.values) + ')'
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return f'!{self.run(node.operand)}'
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            field = self.field_of(node.left)
            return f'({self.run(node.left)} {self.OPS[type(node.ops[0])]} {self.value(node.comparators[0], field)})'
        if isinstance(node, ast.BinOp) and type(node.op) in self.OPS:
            if isinstance(node.op, ast.BitAnd):
                return f'({self.run(node.left)} & {self.flag(node.right, self.field_of(node.left))})'
            if isinstance(node.op, (ast.FloorDiv, ast.Mod)) and not (isinstance(node.right, ast.Constant) and node.right.value):
                self.wrong(f'{ast.unparse(node)} is not a division by a number')
            return f'({self.run(node.left)} {self.OPS[type(node.op)]} {self.run(node.right)})'
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, bool)):
            return number(int(node.value))
        if isinstance(node, ast.Name):
            return self.name(node.id)
        if isinstance(node, ast.Attribute):
            return self.attribute(node)
        self.wrong(f'"{ast.unparse(node)}" is not allowed in an expression')
        return '0'

    def field_of(self, node):
        """The field that a name or attribute stands for (a multi-bit flag as its pseudo-field)."""
        if isinstance(node, ast.Name):
            return self.fl.find(node.id)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id == 'request':
                return self.fl.request.find(node.attr) if self.fl.request else None
            bit = self.bit(self.fl.find(node.value.id), node.attr)
            return Field({'enum': bit.get('enum')}, bit['name']) if bit else None
        return None

    def bit(self, field, name):
        return self.b.bit_of(field, name) if field else None

    def flag(self, node, field):
        if isinstance(node, ast.Name):
            bit = self.bit(field, node.id)
            if bit:
                return number(bit['mask'], hex=True)
            self.wrong(f'{node.id} is not a flag of {field.name if field else "the left side"}')
            return '0'
        return self.run(node)

    def value(self, node, field):
        """The right side of a comparison: a number, or a name of the left side's enum."""
        if isinstance(node, ast.Name) and field is not None:
            values = self.b.enum_values(field)
            if node.id in values:
                return number(values[node.id])
        return self.run(node)

    def name(self, name):
        if name == 'ReturnValue' and self.fl.request and name not in self.known:
            return 'rop_return_value(c)'
        if name == 'left' and name not in self.known:
            return '(uint64_t)cur_left(c)'
        if name == 'next' and name not in self.known:
            return 'cur_next(c)'
        if name in ('wide', 'address_book') and name not in self.known:
            return 'c->' + name
        if name in self.NEXT and name not in self.known:
            return f'cur_next_integer(c, {self.NEXT[name]})'
        if name not in self.known:
            later = self.fl.find(name)
            self.wrong(f'{name} is not an earlier field' + (' (it comes later)' if later else ''))
            return '0'
        return self.variable(self.fl.find(name))

    def variable(self, field):
        if field is None:
            return '0'
        if field.type not in INTEGERS or field.is_list:
            self.wrong(f'{field.name} is not a number')
        if self.use:
            self.use(field)
        return field.var

    def attribute(self, node):
        base = node.value.id if isinstance(node.value, ast.Name) else None
        if (base, node.attr) in ASKED and base not in self.known:
            return ASKED[base, node.attr]
        if base == 'request':
            return self.request_field(node.attr)
        field = self.fl.find(base) if base in self.known else None
        bit = self.bit(field, node.attr)
        if not bit:
            self.wrong(f'{ast.unparse(node)} is not a flag of an earlier field')
            return '0'
        shift = (bit['mask'] & -bit['mask']).bit_length() - 1
        masked = f'({self.variable(field)} & {number(bit["mask"], hex=True)})'
        return f'({masked} >> {shift})' if shift else masked

    def request_field(self, name):
        request = self.fl.request
        field = request.find(name) if request else None
        if not field:
            self.wrong(f'the request has no field {name}' if request else 'only a response can refer to its request')
            return '0'
        if field not in request.keeps:
            request.keeps.append(field)
            if len(request.keeps) > 2:
                self.wrong('a response can refer to two request fields at most')
        return f'rop_kept(c, {request.keeps.index(field)})'


def number(value, hex=False):
    text = f'0x{value:x}' if hex or value > 255 else str(value)
    return f'UINT64_C({text})' if value > 0xffffffff else text


def build(files, errors):
    b = Builder(files, errors)
    b.collect()
    b.link()
    b.check_properties()
    b.t.builder = b
    return b.t
