# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what is generated: files, functions, and what they register."""
from dataclasses import dataclass, field as datafield

from ccode import C, Do, Expr, If, Name, code, cursor_call, names
from expression import COMPARE
from interfaces import handle_place
from model import FORMS, c_name, snake
from plan_constants import object_kind
from plan_fields import Fields, TextLines
from plan_ndr import NdrShapes
from plan_registry import Registry
from plan_site import Site
from plan_texts import ADD_ROP, Texts
from plan_shapes import columns_of
from registered import descriptions
from simplify import simplify

PREFIXES = ('rop', 'oxcfxics', 'oxcdata', 'oxnspi', 'oxabref', 'emsmdb', 'mapihttp')
HANDLES = {'Input': 'ROP_HANDLE_INPUT', 'Output': 'ROP_HANDLE_OUTPUT', 'Source': 'ROP_HANDLE_SOURCE',
           'Dest': 'ROP_HANDLE_DEST', 'Response': 'ROP_HANDLE_RESPONSE'}
TRAITS = {'no_response': 'ROP_NO_RESPONSE', 'no_request': 'ROP_NO_REQUEST', 'bare': 'ROP_BARE', 'packs': 'ROP_PACKS',
          'releases': 'ROP_RELEASES', 'may_progress': 'ROP_MAY_PROGRESS', 'reports_progress': 'ROP_REPORTS_PROGRESS'}
TITLES = {'success': 'success response', 'failure': 'failure response', 'redirect': 'redirect response',
          'null_destination': 'null destination failure response'}
TARGETS = {'columns': ('rop_set_columns', 'COLUMNS_TABLE'), 'recipient': ('rop_set_columns', 'COLUMNS_RECIPIENT'),
           'output_recipient': ('rop_set_output_columns', 'COLUMNS_RECIPIENT'),
           'added_recipient': ('rop_add_columns', 'COLUMNS_RECIPIENT')}
OUTPUT = {'id': 'rop_output_id', 'name': 'rop_output_name'}
KEEP, KEEP_TAGS, LEARN_NAMES, CLONE = 'rop_keep', 'rop_keep_tags', 'rop_learn_names', 'rop_stream_clone'
NO_COLUMNS = 'rop_no_columns'


@dataclass
class RopRow:
    """A ROP's row in the table of ROPs."""
    name: str
    id: int
    response_id: int
    warning: int
    handles: list
    reply: str
    opens: str
    inputs: str
    flags: str
    forms: dict                  # form -> C function


@dataclass
class MethodRow:
    name: str
    request_type: str
    opnum: int
    functions: dict              # 'http_request' … -> C function
    handles: dict                # 'request', 'response' -> where the stub has its context handle


@dataclass
class Unit:
    """What goes into one generated file: a protocol's structures, or its methods, which transports on a floor above
    them call."""
    prefix: str
    file: str                    # generated/<file>.c
    registry: Registry
    functions: list = datafield(default_factory=list)
    rops: list = datafield(default_factory=list)
    methods: dict = datafield(default_factory=dict)      # of an interface (or prefix, for MAPI/HTTP) in C -> rows
    interfaces: list = datafield(default_factory=list)
    public_enums: dict = datafield(default_factory=dict)     # name -> spec

    @property
    def register(self):
        """The C function that registers its fields."""
        return f'generated_register_{self.file.removesuffix("_tables")}'

    @property
    def names(self):
        """The functions, constants and types that its code names."""
        return {name for one in self.functions for name in names(one.body)}

    @property
    def public(self):
        """The functions that other files call."""
        return [one.name for one in self.functions if not one.static]


class Planner:
    def __init__(self, tables, prefix, kind, blurbs):
        """kind: 'tables' or 'methods'"""
        self.tables = tables
        self.unit = Unit(prefix, f'{prefix}_{kind}', Registry(tables, prefix, blurbs))

    def structures(self, structs):
        for struct in structs:
            self.struct(struct)
        self.unit.public_enums = {name: spec for name, spec in self.tables.enums.items() if spec.get('public')
                                  and self.tables.files[spec['file']].get('protocol') == self.unit.prefix}
        if self.unit.prefix == 'rop':
            self.unit.rops = [self.rop(r) for r in self.tables.rops]
        return self.unit

    def methods(self, methods):
        self.unit.interfaces = [one for one in self.tables.interfaces.values() if one.prefix == self.unit.prefix]
        for method in methods:
            self.unit.methods.setdefault(snake(method.interface or self.unit.prefix), []).append(self.method(method))
        return self.unit

    def function(self, site, effects=None, setter=None, static=True):
        """Plans the function that reads a list of fields."""
        texts = Texts(site, setter)
        shapes = NdrShapes(site, texts)
        fields = Fields(site, texts, shapes)
        body = shapes.begin() + texts.begin() + fields.begin()
        body += fields.body(site.visible(site.fl.fields)) + fields.end()
        body += effects(site) if effects else []
        lines = TextLines(site, texts).body(site.visible(site.fl.fields)) if texts.later else []
        body += texts.end(lines)
        for one in site.functions:
            self.unit.functions += simplify(one)
        self.unit.functions += simplify(site.function(body, static))

    def site(self, fl, name, title, scope, **more):
        return Site(self.tables, self.unit.registry, fl, name, title, scope, **more)

    # ---- structures ----
    def struct(self, struct):
        document = struct.spec.get('document') or self.tables.document(struct.file)
        title = f'{struct.name}, {document} {struct.spec["section"]}'
        names = struct.functions
        self.function(self.site(struct.packed, names[0], title, struct.scope), static=False)
        if struct.two_forms:
            self.function(self.site(struct.ndr, names[1], title + ', NDR', struct.scope, ndr=True), static=False)

    # ---- ROPs ----
    def rop(self, rop):
        spec = rop.spec
        functions = {form: 'NULL' for form in FORMS}
        for form, fl in rop.forms.items():
            effects = RopEffects(rop, form, fl)
            if fl.fields or effects.wanted:
                functions[form] = f'rop_{c_name(rop.scope)}_{form}'
                title = f'{rop.name} {TITLES.get(form, form)}, {self.tables.document(rop.file)} {spec["section"]}'
                site = self.site(fl, functions[form], title, rop.scope, names_output=spec.get('opens', {}).get('name'))
                self.function(site, effects.statements, ADD_ROP)
        handles = spec.get('handles', ['Input'])
        reply = spec.get('reply') or ('Output' if 'Output' in handles else handles[0] if handles else None)
        other = next(r for r in self.tables.rops if r.name == spec.get('answers_as', rop.name))
        return RopRow(rop.name, spec['id'], other.spec['id'], spec.get('warning', 0),
                      [HANDLES[h] for h in handles] + ['ROP_HANDLE_NONE'] * (2 - len(handles)),
                      HANDLES.get(reply, 'ROP_HANDLE_NONE'),
                      object_kind(spec['opens']['type']) if 'opens' in spec else '0',
                      ' | '.join(f'1 << {object_kind(k)}' for k in spec.get('input', [])) or '0',
                      ' | '.join(flag for trait, flag in TRAITS.items() if rop.has(trait)) or '0', functions)

    # ---- methods ----
    def method(self, method):
        spec, functions = method.spec, {}
        section = f'{spec.get("document") or self.tables.document(method.file)} {spec["section"]}'
        places = {False: spec.get('http_section', section), True: section}
        for direction in ('request', 'response', 'failure'):
            for ndr, there, encoding in ((False, 'http' in spec, 'http'), (True, 'opnum' in spec, 'rpc')):
                if not there or direction not in spec or (ndr and direction == 'failure'):
                    continue
                name = f'{self.unit.prefix}_{c_name(method.scope)}_{encoding}_{direction}'
                title = f'{method.name} {direction}, {places[ndr]}'
                called = (method.name if ndr else spec['http']) if direction == 'response' else None
                self.function(self.site(getattr(method, direction), name, title, method.scope, ndr=ndr, top=True,
                                        result_of=called))
                functions[f'{encoding}_{direction}'] = name
        handles = {word: handle_place(getattr(method, word))[0] for word in ('request', 'response')}
        return MethodRow(method.name, spec.get('http'), spec.get('opnum', -1), functions,
                         {word: place for word, place in handles.items() if place})


class RopEffects:
    """What a ROP's message does to objects, behind its fields."""

    def __init__(self, rop, form, fl):
        self.rop, self.form, self.fl = rop, form, fl

    @property
    def wanted(self):
        return bool(self.calls())

    def statements(self, site):
        condition = self.rop.spec.get('sets', {}).get('if')
        out = []
        for call, conditional in self.calls():
            asked = [' && ', site.c(condition).inside(COMPARE)] if condition and conditional else []
            out.append(If(Expr(code('!{}->bad', C), *asked), [Do(call)]))
        return out

    def calls(self):
        """[(C, whether under the condition of `sets`)]"""
        spec, out = self.rop.spec, []
        for word, name in OUTPUT.items():
            field = self.fl.find(spec.get('opens', {}).get(word))
            if field and not field.struct and self.form in ('request', 'success'):
                out.append((cursor_call(name, field.var), False))
        if self.form == 'request' and self.fl.keeps_tags:
            out.append((cursor_call(KEEP_TAGS, self.fl.keeps_tags.var), False))
        if self.form == 'request':
            out += [(cursor_call(KEEP, i, f.var), False) for i, f in enumerate(self.fl.keeps)]
        if self.form not in ('success', 'response'):
            return out
        for word, source in spec.get('sets', {}).items():
            if word != 'if':
                name, kind = TARGETS[word]
                out.append((cursor_call(name, Expr(Name(kind)), self.source(source)), True))
        if self.rop.has('learns_names'):
            out.append((cursor_call(LEARN_NAMES), False))
        if 'clones' in spec.get('opens', {}):
            out.append((cursor_call(CLONE), False))
        return out

    def source(self, source):
        if source == 'none':
            return Expr('NULL')
        if source == 'empty':
            return Expr('&', Name(NO_COLUMNS))
        return columns_of(source) if source == 'request' else Expr(self.fl.find(source).var)


def plan_units(tables):
    """[Unit]"""
    blurbs = {key: rows[0][3] for key, rows in descriptions(tables).items()}
    units = []
    for prefix in PREFIXES:
        structs = [s for s in tables.structs.values() if s.prefix == prefix and not s.function]
        methods = [m for m in tables.methods if m.prefix == prefix]
        if structs or prefix == 'rop':
            units.append(Planner(tables, prefix, 'tables', blurbs).structures(structs))
        if methods:
            units.append(Planner(tables, prefix, 'methods', blurbs).methods(methods))
    return units
