# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables as linked objects. What a table names and nobody defines is None: check.py says so."""
import re
from dataclasses import dataclass, field as datafield

from ccode import Var
from wiretypes import TYPES

FORMS = ('request', 'response', 'success', 'failure', 'redirect', 'null_destination')
# Words of a field that hold an expression.
EXPRESSIONS = ('if', 'count', 'size', 'unicode', 'columns', 'ignored', 'must', 'at', 'given', 'value')
# What stands where an expression could.
NO_EXPRESSIONS = ('rest', 'conformance')
# Structures whose texts know their property.
TAGGED = ('TaggedPropertyValue', 'AddressBookTaggedPropertyValue', 'SearchFolderPropertyValue')
C_KEYWORDS = {'default', 'switch', 'case', 'if', 'for', 'int', 'char', 'register', 'static', 'c', 't', 'n', 's',
              'address_type'}        # a type of Wireshark's
VALUE_LISTS = ('errors', 'mapihttp_response_codes', 'http_status_codes', 'property_types')


def snake(name):
    """QueryRowsFlags -> query_rows_flags, szUserDN -> sz_user_dn, RPC_HEADER_EXT -> rpc_header_ext."""
    name = re.sub(r'([A-Z]+)([A-Z][a-z])', r'\1_\2', name)
    name = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', name)
    return re.sub(r'_+', '_', name).lower()


# What snake() makes of the plurals of ID and DN, and of MId.
TORN = re.compile(r'(?<![a-z0-9])(i_ds|d_ns|m_ids?)(?![a-z0-9])')


def c_name(word):
    """A word in snake case, or several with dots between, as C has it: get_i_ds_from_names -> get_ids_from_names."""
    return TORN.sub(lambda match: match[1].replace('_', ''), word).replace('.', '_')


# ---- texts ----
PLACE = re.compile(r'\{(?P<name>\w+)(?:\.(?P<part>\w+|\*))?(?:@(?P<at>\w+))?'
                   r'(?::(?P<plural>[^{}|]*)|\|(?P<separator>[^{}]*))?\}')
COMPUTED = re.compile(r'\{=(?P<expression>[^{}:]+)(?::(?:(?P<digits>\d)|(?P<plural>[a-z]+)))?\}')


@dataclass
class Place:
    """`{Field}`, `{Field.Part}`, `{Field@Enum}`, `{Counter@Guid}`, `{Field:singular}`, `{Field|separator}`."""
    name: str
    part: str
    at: str
    plural: str
    separator: str


@dataclass
class Computed:
    """`{=expression}`, `{=expression:digits}`, `{=expression:singular}`"""
    expression: str
    digits: str
    plural: str


def parse_text(text):
    """Strings, Places and Computeds, in order."""
    pieces, last = [], 0
    found = [*PLACE.finditer(text), *COMPUTED.finditer(text)]
    for match in sorted(found, key=lambda m: m.start()):
        pieces.append(text[last:match.start()])
        words = match.groupdict()
        pieces.append(Place(**words) if match.re is PLACE else
                      Computed(words['expression'].strip(), words['digits'], words['plural']))
        last = match.end()
    return pieces + [text[last:]]


# ---- fields ----
@dataclass
class Call:
    """A `then`: function and arguments, as written."""
    text: str
    name: str
    args: list
    parentheses: bool


def parse_call(text):
    match = re.fullmatch(r'\s*(\w+)\s*\((.*)\)\s*', text, re.S)
    if not match:
        return Call(text, text.partition('(')[0].strip(), [], False)
    return Call(text, match[1], [a.strip() for a in match[2].split(',') if a.strip()], True)


@dataclass(eq=False)
class Field:
    """One field, one choice (`switch`), or one line of text (`text` without a name)."""
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
    def wire(self):
        """Its WireType; None for structures."""
        return TYPES.get(self.type)

    @property
    def is_text(self):
        return 'text' in self.spec and self.name is None

    @property
    def var(self):
        """The C variable of its value."""
        word = c_name(snake(self.name))
        kind = 'const ex_tags *' if self.type == 'PropertyTag' and self.is_list else self.wire and self.wire.kind
        return Var(word + '_' if word in C_KEYWORDS else word, kind or 'uint32_t')

    @property
    def ndr(self):
        return self.spec.get('ndr', [])

    @property
    def calls(self):
        then = self.spec.get('then', [])
        return [parse_call(one) for one in ([then] if isinstance(then, str) else then)]

    @property
    def pieces(self):
        return parse_text(self.spec['text'])

    @property
    def places(self):
        return [p for p in self.pieces if isinstance(p, Place)]

    @property
    def first_columns(self):
        """How many of the columns count that the structure around was given; None: no such number."""
        columns = self.spec.get('columns')
        return columns['first'] if isinstance(columns, dict) else None

    @property
    def bound(self):
        """(operator, expression) of `must`: '==' or '<='."""
        value = self.spec['must']
        if isinstance(value, str) and value.startswith('<='):
            return '<=', value[2:].strip()
        return '==', value

    def expressions(self):
        """(word, text) of its own expressions, in the order in which they are worked out."""
        if self.cases or 'switch' in self.spec:
            yield 'switch', str(self.spec['switch'])
            return
        for word in EXPRESSIONS:
            value = self.bound[1] if word == 'must' and word in self.spec else self.spec.get(word)
            if word == 'columns':
                value = self.first_columns
            if isinstance(value, str) and value not in NO_EXPRESSIONS:
                yield word, value
        if self.is_text:
            yield from (('text', p.expression) for p in self.pieces if isinstance(p, Computed))
        for call in self.calls:
            yield from (('then', arg) for arg in call.args)


def walk(fields):
    """All fields, choices and texts, those of the choices' cases too."""
    for f in fields:
        yield f
        for _, inner in f.cases:
            yield from walk(inner)


@dataclass(eq=False)
class FieldList:
    """Fields of one structure, request or response, with what its expressions may refer to."""
    file: str
    entry: str
    form: str                        # 'fields', 'packed', 'ndr' or one of FORMS
    fields: list
    request: object = None           # for responses: the FieldList of the request
    keeps: list = datafield(default_factory=list)      # request fields that the responses ask for
    keeps_tags: Field = None         # request's tag list that the response asks for
    gathers: bool = False            # names and ids of properties are paired

    def all(self):
        return (f for f in walk(self.fields) if f.name)

    def find(self, name):
        return next((f for f in self.all() if f.name == name), None)

    def texts(self):
        return [f for f in walk(self.fields) if f.is_text]

    def tag_lists(self):
        return [f for f in self.all() if f.type == 'PropertyTag' and f.is_list]


@dataclass(eq=False)
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
        word = snake(self.spec.get('part_of', self.name))
        return f'{self.group}.{word.removeprefix(self.group + "_")}' if self.group else word

    @property
    def functions(self):
        """Its C functions: the packed one, and the NDR one where that is another."""
        if self.function:
            return [self.function]
        base = f'{self.prefix}_{c_name(snake(self.name))}'
        return [base, base + '_ndr'] if self.two_forms else [base]


@dataclass(eq=False)
class Rop:
    name: str
    file: str
    spec: dict
    forms: dict                      # form -> FieldList

    @property
    def scope(self):
        return snake(self.name[3:])

    def has(self, trait):
        return trait in self.spec.get('traits', [])

    @property
    def answer(self):
        return self.forms.get('success') or self.forms.get('response')


@dataclass(eq=False)
class Method:
    name: str
    file: str
    prefix: str
    spec: dict
    request: FieldList = None
    response: FieldList = None
    failure: FieldList = None
    interface: str = None            # the name of its DCE/RPC interface

    @property
    def scope(self):
        return snake(re.sub(r'^(Nspi|Ec|Rfr)', '', self.name))


@dataclass
class Tables:
    files: dict
    enums: dict = datafield(default_factory=dict)
    flags: dict = datafield(default_factory=dict)
    structs: dict = datafield(default_factory=dict)
    rops: list = datafield(default_factory=list)
    methods: list = datafield(default_factory=list)
    interfaces: dict = datafield(default_factory=dict)     # name -> Interface
    deviations: dict = datafield(default_factory=dict)     # name -> spec, in the order of their numbers
    properties: list = datafield(default_factory=list)     # (file, dict), tagged and named
    property_sets: list = datafield(default_factory=list)
    object_kinds: dict = datafield(default_factory=dict)   # name -> what texts call it; the first: not known
    value_lists: dict = datafield(default_factory=dict)    # errors, codes of HTTP, property types

    def bit_of(self, field, name):
        spec = self.flags.get(field.get('flags'))
        return next((b for b in spec['bits'] if b['name'] == name), None) if spec else None

    def enum_values(self, name):
        return self.enums[name]['values'] if name in self.enums else {}

    def property_id(self, name):
        return next((p['id'] for _, p in self.properties if p['name'] == name and 'id' in p), None)

    def by_guid(self, fl, f):
        """Whether a choice looks at a GUID."""
        subject = fl.find(str(f.spec['switch']))
        return subject is not None and subject.type == 'guid' and not subject.is_list

    def case_value(self, fl, f, key):
        """The number that a case's name stands for, None: none."""
        subject = fl.find(str(f.spec['switch']))
        return self.enum_values(subject.get('enum')).get(key) if subject else None

    def document(self, file):
        return self.files[file]['document']

    def entries(self, word):
        """[(file, entry)] of all tables of one kind."""
        return [(file, entry) for file, content in self.files.items() for entry in content.get(word, [])]

    def lists(self):
        """All field lists."""
        for struct in self.structs.values():
            if struct.packed:
                yield struct.packed
            if struct.ndr is not struct.packed:
                yield struct.ndr
        for rop in self.rops:
            yield from rop.forms.values()
        for method in self.methods:
            yield from (method.request, method.response, method.failure)
