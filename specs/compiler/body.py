# SPDX-License-Identifier: GPL-2.0-or-later
"""One protocol's C: fields, enums, flags, and a function for each structure and message."""
import ast
import re

from model import COMPUTED, EXPRESSIONS, FORMS, PLACE, SCALARS, STRINGS, TAGGED, Translate, arguments, number, snake

FT = {
    'u8': ('FT_UINT8', 'dec'), 'u16': ('FT_UINT16', 'dec'), 'u32': ('FT_UINT32', 'dec'), 'u64': ('FT_UINT64', 'dec'),
    'i8': ('FT_INT8', 'dec'), 'i16': ('FT_INT16', 'dec'), 'i32': ('FT_INT32', 'dec'), 'i64': ('FT_INT64', 'dec'),
    'bool8': ('FT_BOOLEAN', None), 'f32': ('FT_FLOAT', None), 'f64': ('FT_DOUBLE', None),
    'guid': ('FT_GUID', None), 'filetime': ('FT_ABSOLUTE_TIME', 'ABSOLUTE_TIME_UTC'),
    'id64': ('FT_UINT64', 'hex'), 'handle': ('FT_UINT32', 'hex'), 'error': ('FT_UINT32', 'hex'),
    'PropertyTag': ('FT_UINT32', 'hex'), 'PropertyId': ('FT_UINT16', 'hex'),
    'bytes': ('FT_BYTES', None), 'string8': ('FT_STRING', None), 'string16': ('FT_STRING', None),
    'string': ('FT_STRING', None), 'utf8': ('FT_STRING', None), 'context_handle': ('FT_BYTES', None), 'ucount': ('FT_UINT32', 'dec'),
    'minutes': ('FT_ABSOLUTE_TIME', 'ABSOLUTE_TIME_UTC'), 'globcnt': ('FT_UINT48', 'hex'),
    'line8': ('FT_STRING', None), 'ip': ('FT_IPv4', None),
    'mid': ('FT_UINT32', 'hex'), 'u16be': ('FT_UINT16', 'dec'), 'ipv4': ('FT_IPv4', None), 'ipv6': ('FT_IPv6', None),
}
UNITS = {'ms': 'units_milliseconds', 'kbit/s': 'units_kbps'}
READ = {
    'u8': 'cur_u8', 'u16': 'cur_u16', 'u32': 'cur_u32', 'u64': 'cur_u64', 'i8': 'cur_u8', 'i16': 'cur_u16',
    'i32': 'cur_u32', 'i64': 'cur_u64', 'bool8': 'cur_bool8', 'f32': 'cur_f32', 'f64': 'cur_f64',
    'guid': 'cur_guid', 'filetime': 'cur_filetime', 'id64': 'cur_id64', 'handle': 'cur_u32', 'error': 'cur_u32',
    'PropertyTag': 'cur_property_tag', 'PropertyId': 'cur_property_id', 'context_handle': 'ndr_context_handle',
    'ucount': 'cur_ucount', 'minutes': 'cur_minutes', 'globcnt': 'cur_globcnt', 'u16be': 'cur_u16be', 'ipv4': 'cur_ipv4',
    'ipv6': 'cur_ipv6', 'mid': 'cur_mid',
}
KINDS = {'Input': 'ROP_HANDLE_INPUT', 'Output': 'ROP_HANDLE_OUTPUT', 'Source': 'ROP_HANDLE_SOURCE',
         'Dest': 'ROP_HANDLE_DEST', 'Response': 'ROP_HANDLE_RESPONSE'}
FORM_TITLES = {'request': 'request', 'response': 'response', 'success': 'success response',
               'failure': 'failure response', 'redirect': 'redirect response',
               'null_destination': 'null destination failure response'}
COLUMNS = {'input': 'rop_input_columns(c, COLUMNS_TABLE)', 'input.recipient': 'rop_input_columns(c, COLUMNS_RECIPIENT)',
           'request': 'rop_request_tags(c)'}
MAX_WIDTH = 116


def function_names(struct):
    """C functions of a structure."""
    if struct.function:
        return [struct.function]
    base = f'{struct.prefix}_{snake(struct.name)}'
    return [base, base + '_ndr'] if struct.two_forms else [base]


def struct_function(struct, ndr):
    found = function_names(struct)
    return found[1] if ndr and len(found) > 1 else found[0]


class Unit:
    """What goes into generated/<prefix>_tables.c."""

    def __init__(self, tables, prefix, errors):
        self.tables, self.prefix, self.errors = tables, prefix, errors
        self.hfs = {}                # C variable -> dict for the template
        self.abbrevs = {}            # filter name -> (ft, C variable)
        self.enums = {}              # name -> spec, those in use
        self.bits = {}               # C name of a bits array -> [hf variables]
        self.etts = []
        self.units = False           # some field has a unit
        self.experts = {}            # C variable -> dict for the template
        self.functions = []          # text of functions, in order
        self.rops = []
        self.methods = {f'{prefix}_methods': []}     # C name of an interface's table -> its rows

    def emit(self):
        for struct in self.tables.structs.values():
            if struct.prefix == self.prefix and not struct.function:
                self.emit_struct(struct)
        if self.prefix == 'rop':
            self.rops = [self.emit_rop(r) for r in self.tables.rops]
        for method in (m for m in self.tables.methods if m.prefix == self.prefix):
            name = self.prefix + (f'_{method.interface}' if method.interface else '') + '_methods'
            self.methods.setdefault(name, []).append(self.emit_method(method))

    # ---- registered things ----
    def hf(self, abbrev, label, ft, base, strings='NULL', mask=0):
        """The C variable of a field; one variable for equal fields."""
        key = 'hf_' + abbrev.replace('.', '_')
        row = {'var': key, 'abbrev': f'{self.prefix}.{abbrev}', 'label': label, 'ft': ft, 'base': base,
               'strings': strings, 'mask': mask}
        before = self.abbrevs.setdefault(abbrev, ft)
        if before != ft and {before, ft} - {'FT_UINT8', 'FT_UINT16', 'FT_UINT32'}:
            self.errors.add(self.file, self.entry, label, f'{row["abbrev"]} is {before} elsewhere, {ft} here')
        n = 1
        while self.hfs.setdefault(row['var'], row) != row:
            n += 1
            row['var'] = f'{key}_{n}'
        return row['var']

    def ett(self, name):
        name = 'ett_' + name
        if name not in self.etts:
            self.etts.append(name)
        return name

    def expert(self, scope, f):
        """The C variable of the expert info that a text is."""
        name = f.get('note') or f.get('warn')
        var = 'ei_' + f'{scope}.{name}'.replace('.', '_')
        self.experts[var] = {'var': var, 'abbrev': f'{self.prefix}.{scope}.{name}', 'warn': 'warn' in f.spec,
                             'summary': name.replace('_', ' ').capitalize()}
        return var

    def enum(self, name):
        self.enums[name] = self.tables.enums[name]
        return 'VALS(vs_' + snake(name) + ')'

    def field_hf(self, scope, f, rpc=False):
        label = f.get('rpc') if rpc and f.get('rpc') else f.name
        abbrev = f'{scope}.{snake(f.name)}'
        if f.struct and f.struct.group and f.name == f.struct.name:
            abbrev = f.struct.scope
        if f.struct:
            return self.hf(abbrev, label, 'FT_NONE', 'BASE_NONE')
        ft, base = FT[f.type]
        if f.get('flags'):
            base = 'hex'
        if base in ('dec', 'hex') and f.get('base'):
            base = f.get('base')
        strings = 'NULL'
        c_base = {None: 'BASE_NONE', 'dec': 'BASE_DEC', 'hex': 'BASE_HEX'}.get(base, base)
        if f.type == 'error':
            c_base, strings = 'BASE_HEX | BASE_EXT_STRING', '&ex_error_names'
        elif f.get('enum'):
            strings = self.enum(f.get('enum'))
            if f.type in ('u64', 'i64', 'id64'):
                strings = 'NULL'
            elif self.tables.enums[f.get('enum')].get('open'):
                c_base += ' | BASE_SPECIAL_VALS'
        if f.get('unit'):
            self.units = True
            c_base, strings = c_base + ' | BASE_UNIT_STRING', '&' + UNITS[f.get('unit')]
        return self.hf(abbrev, label, ft, c_base, strings)

    def flag_bits(self, scope, f):
        """The array of bit fields below a flags field."""
        abbrev = f'{scope}.{snake(f.name)}'
        name = 'bits_' + abbrev.replace('.', '_')
        width = SCALARS[f.type][0] * 8
        rows = []
        for bit in self.tables.flags[f.get('flags')]['bits']:
            sub = f'{abbrev}.{snake(bit["name"])}'
            if bit['mask'] & (bit['mask'] - 1):
                strings = self.enum(bit['enum']) if 'enum' in bit else 'NULL'
                rows.append(self.hf(sub, bit['name'], f'FT_UINT{width}', 'BASE_DEC', strings, bit['mask']))
            else:
                rows.append(self.hf(sub, bit['name'], 'FT_BOOLEAN', str(width), 'TFS(&tfs_set_notset)', bit['mask']))
        # One field may have other flags in another case of a switch.
        while self.bits.setdefault(name, rows) != rows:
            name += '_'
        return name

    # ---- structures, ROPs, methods ----
    def emit_struct(self, struct):
        self.file, self.entry = struct.file, struct.name
        scope, names = struct.scope, function_names(struct)
        title = f'{struct.name}, {struct.spec.get("document") or self.document(struct.file)} {struct.spec["section"]}'
        self.function(names[0], title, struct.packed, scope, static=False)
        if struct.two_forms:
            self.function(names[1], title + ', NDR', struct.ndr, scope, static=False, ndr=True)

    def document(self, file):
        return self.tables.files[file]['document']

    def emit_rop(self, rop):
        spec = rop.spec
        scope = snake(rop.short)
        self.file, self.entry = rop.file, rop.name
        row = {'name': rop.name, 'id': spec['id'], 'forms': {f: 'NULL' for f in FORMS}}
        for form, fl in rop.forms.items():
            effects = self.rop_effects(rop, form, fl)
            if fl.fields or effects:
                name = f'rop_{scope}_{form}'
                title = f'{rop.name} {FORM_TITLES[form]}, {self.document(rop.file)} {spec["section"]}'
                self.function(name, title, fl, scope, effects=effects, speaker='rop_say',
                              names_output=spec.get('opens', {}).get('name'))
                row['forms'][form] = name
        handles = spec.get('handles', ['Input'])
        reply = spec.get('reply') or ('Output' if 'Output' in handles else handles[0] if handles else None)
        row['handles'] = [KINDS[h] for h in handles] + ['ROP_HANDLE_NONE'] * (2 - len(handles))
        row['reply'] = KINDS.get(reply, 'ROP_HANDLE_NONE')
        row['inputs'] = ' | '.join(f'1 << OBJ_{k.upper()}' for k in spec.get('input', [])) or '0'
        row['opens'] = f'OBJ_{spec["opens"]["type"].upper()}' if 'opens' in spec else '0'
        row['flags'] = ' | '.join(flag for word, flag in (('no_response', 'ROP_NO_RESPONSE'), ('no_request', 'ROP_NO_REQUEST'), ('bare', 'ROP_BARE'), ('packs', 'ROP_PACKS'),
                                                          ('releases', 'ROP_RELEASES'), ('may_progress', 'ROP_MAY_PROGRESS'),
                                                          ('reports_progress', 'ROP_REPORTS_PROGRESS')) if spec.get(word)) or '0'
        other = next((r for r in self.tables.rops if r.name == spec.get('answers_as')), rop)
        row['response_id'] = other.spec['id']
        row['warning'] = spec.get('warning', 0)
        return row

    def rop_effects(self, rop, form, fl):
        """[(field whose value it takes or None, C statement, its condition if any)] behind the fields."""
        out = []
        spec = rop.spec
        for word, call in (('id', 'rop_output_id'), ('name', 'rop_output_name')):
            name = spec.get('opens', {}).get(word)
            field = fl.find(name) if name and form in ('request', 'success') else None
            if field and not field.struct:
                out.append((field, f'{call}(c, {{}});'))
        if form == 'request' and fl.keeps_tags:
            out.append((fl.keeps_tags, 'rop_keep_tags(c, {});'))
        if form == 'request':
            out += [(f, f'rop_keep(c, {i}, (uint32_t){{}});') for i, f in enumerate(fl.keeps)]
        if form not in ('success', 'response'):
            return out
        targets = {'columns': 'rop_set_columns(c, COLUMNS_TABLE, {});', 'recipient': 'rop_set_columns(c, COLUMNS_RECIPIENT, {});',
                   'output_recipient': 'rop_set_output_columns(c, COLUMNS_RECIPIENT, {});'}
        sets = dict(spec.get('sets', {}))
        condition = sets.pop('if', None)
        for word, source in sets.items():
            out.append((*self.columns_effect(fl, targets[word], source), condition))
        for source in spec.get('adds', {}).values():
            out.append(self.columns_effect(fl, 'rop_add_columns(c, COLUMNS_RECIPIENT, {});', source))
        if 'learns' in spec:
            out.append((None, 'rop_learn_names(c);'))
        if 'clones' in spec.get('opens', {}):
            out.append((None, 'rop_stream_clone(c);'))
        return out

    @staticmethod
    def columns_effect(fl, call, source):
        words = {'none': 'NULL', 'empty': '&rop_no_columns', 'request': 'rop_request_tags(c)'}
        return (None, call.format(words[source])) if source in words else (fl.find(source), call)

    def emit_method(self, method):
        spec = method.spec
        scope = snake(method.short)
        self.file, self.entry = method.file, method.name
        row = {'name': method.name, 'request_type': spec.get('http'), 'opnum': spec.get('opnum', -1),
               'http_request': 'NULL', 'http_response': 'NULL', 'http_failure': 'NULL', 'rpc_request': 'NULL', 'rpc_response': 'NULL'}
        place = {False: spec.get('http_section', f'{self.document(method.file)} {spec["section"]}'),
                 True: f'{self.document(method.file)} {spec["section"]}'}
        for direction in ('request', 'response', 'failure'):
            fl = getattr(method, direction)
            for ndr, there, encoding in ((False, 'http' in spec, 'http'), (True, 'opnum' in spec, 'rpc')):
                if not there or direction not in spec or (ndr and direction == 'failure'):
                    continue
                name = f'{self.prefix}_{scope}_{encoding}_{direction}'
                self.function(name, f'{method.name} {direction}, {place[ndr]}', fl, scope, ndr=ndr, top=True)
                row[f'{encoding}_{direction}'] = name
        return row

    def function(self, name, title, fl, scope, static=True, ndr=False, top=False, effects=(), **more):
        self.file, self.entry = fl.file, fl.entry
        function = Function(self, name, title, fl, scope, static, ndr, top, effects)
        for word, value in more.items():
            setattr(function, word, value)
        function.write()


class Function:
    """Straight-line C for one list of fields in one encoding."""

    reports = True              # what no case of a choice knows
    asks = True                 # whether texts are wanted
    later = False               # the texts wait for NDR's pointees
    claimed = False             # the function reads an embedded pointer's pointee
    beside = ()                 # the fields that are written now, those of one list or case
    names_output = None         # structure field whose text names the object that the ROP opens
    speaker = 'cur_say'         # what takes the lines of text

    def __init__(self, unit, name, title, fl, scope, static, ndr, top, effects):
        self.unit, self.name, self.title, self.fl, self.scope = unit, name, title, fl, scope
        self.static, self.ndr, self.top, self.effects = static, ndr, top, effects
        self.lines = []
        self.needed = {}             # variable -> C type
        self.indent = 1
        self.covered = {}            # last covered field name -> sub-buffer variable
        self.known = {f.name for f in fl.all()}
        self.pointees = {}           # name -> text of the functions for pointees
        if top:
            self.speaker = 'call_say'

    # ---- text ----
    def put(self, line):
        self.lines.append('    ' * self.indent + line if line else '')

    def write(self):
        for field, _, *condition in self.effects:
            if field is not None:
                self.need(field)
            for text in filter(None, condition):
                self.c(text)
        self.find_needed()
        self.later = self.ndr and not self.top and self.speaks and any(self.waits(f) for f in self.told())
        self.hoist()
        if self.later:
            self.put('cur_sink *sink = c->sink;')
        if self.speaks:
            self.put(f'const bool says = {"call_says" if self.top else "cur_says"}(c, t);')
        if self.later:
            self.put(f'{self.record()} *later = says ? wmem_new0(c->pinfo->pool, {self.record()}) : NULL;')
        self.make_sinks()
        if self.speaks:
            self.put('')
        blocks = [f for f in self.fl.all() if 'whole' in f.spec or 'offsets' in f.spec]
        if any('whole' in f.spec for f in blocks):
            self.put('const int block_start = c->off;')
        if blocks:
            self.put('cur_block block = { .outer = NULL };')
            self.put('')
        self.fields(self.visible(self.fl.fields))
        if blocks:
            self.put('cur_block_end(c, t, &block);')
        for field, statement, *condition in self.effects:
            self.put(' && '.join(['if (!c->bad', *(self.c(text) for text in filter(None, condition))]) + ')')
            self.put('    ' + statement.format(field.var if field is not None else ''))
        if self.later:
            self.say_later()
        self.drop_unused()
        storage = 'static void' if self.static else 'void'
        unused = '' if any('t,' in l or 't)' in l for l in self.lines) else ' _U_'
        text = [f'/* {self.title} */', f'{storage} {self.name}(ex_cursor *c, proto_tree *t{unused})', '{']
        text += [f'    {declare(kind, var)}' for var, kind in self.needed.items()]
        if self.needed:
            text.append('')
        text += self.lines or ['    (void)c;']
        text.append('}')
        self.unit.functions.append('\n'.join(text))

    # ---- texts that wait for NDR's pointees ----
    def told(self):
        """The structures and lists of strings that the texts name."""
        names = {place['name'] for f in walk(self.visible(self.fl.fields), self.visible) if 'text' in f.spec
                 for place in PLACE.finditer(f.spec['text'])}
        return [f for f in walk(self.visible(self.fl.fields), self.visible)
                if f.name in names and (f.struct or (self.fl.find(f.name).is_list and f.is_list and f.type in STRINGS))]

    @staticmethod
    def waits(f):
        """Whether the field's text is ready only when pointees have been read."""
        return bool({'unique', 'pointers'} & set(f.get('ndr', [])))

    def sink(self, f):
        return f.var + '_sink'

    def make_sinks(self):
        """Where texts gather that come one by one."""
        for var in sorted({self.sink(f) for f in self.told() if self.gathers(f)}):
            self.needed[var] = 'cur_sink *'

    def open_sink(self, f):
        make = f'cur_sink_new(c, "{escaped(self.separator(f))}")'
        self.put('if (says)')
        self.put(f'    {self.sink(f)} = {f"later->{self.sink(f)} = " if self.later else ""}{make};')

    def gathers(self, f):
        return (self.ndr and not self.top and self.waits(f)) or (f.is_list and f.type in STRINGS)

    def separator(self, f):
        near = [g for g in self.beside if 'text' in g.spec] + list(self.fl.texts())
        return next((place['separator'] for g in near for place in PLACE.finditer(g.spec['text'])
                     if place['name'] == f.name and place['separator']), None) or ', '

    def record(self):
        return f'{self.name}_later'

    def say_later(self):
        """Keeps what the texts need, and a function that makes them from it."""
        teller = Teller(self)
        fields = [f'    {kind}{"" if kind.endswith("*") else " "}{var};' for var, kind in teller.kept.items()]
        self.unit.functions.append('\n'.join([
            f'/* {self.title}: what its texts wait with */', f'typedef struct {self.record()} {{', *fields, f'}} {self.record()};', '',
            f'static void {self.name}_say(ex_cursor *c, proto_tree *t, void *data)', '{',
            f'    const {self.record()} *later = (const {self.record()} *)data;',
            *(f'    {kind}{"" if kind.endswith("*") else " "}{var} = {value};' for var, kind, value in teller.locals),
            '', *teller.lines, '}']))
        self.put('if (later) {')
        for var in teller.kept:
            if not var.endswith('_sink'):
                self.put(f'    later->{var} = {var};')
        self.put(f'    ndr_say_later(c, t, {self.name}_say, later, sink);')
        self.put('}')

    def drop_unused(self):
        """Values that nothing reads are not kept."""
        for var in list(self.needed):
            uses = [l for l in self.lines if re.search(rf'\b{var}\b', l)]
            stores = [l for l in uses if re.match(rf'\s*{var} = ', l) and len(re.findall(rf'\b{var}\b', l)) == 1]
            if len(uses) == len(stores):
                self.lines = [re.sub(rf'^(\s*){var} = (\(u?int\d+_t\))?', r'\1', l) if l in stores else l for l in self.lines]
                del self.needed[var]

    def visible(self, fields):
        """Those that this encoding has."""
        here = 'rpc' if self.ndr else 'http'
        return [f for f in fields if f.get('only', here) == here]

    # ---- values that later text asks for ----
    def need(self, field):
        kind = 'const ex_tags *' if field.type == 'PropertyTag' and field.is_list else SCALARS[field.type][1]
        if kind:
            self.needed[field.var] = kind

    def c(self, text):
        """An expression as C."""
        if isinstance(text, bool):
            return 'true' if text else 'false'
        if isinstance(text, int):
            return str(text)
        return Translate(self.unit.tables.builder, self.fl, self.known, lambda m: None, self.need).run(
            ast.parse(text, mode='eval').body)

    def find_needed(self):
        self.speaks = any('text' in f.spec for f in walk(self.fl.fields, self.visible))
        for f in walk(self.visible(self.fl.fields), self.visible):
            for word in EXPRESSIONS:
                if word == 'if' and self.ndr and 'optional' in f.spec:
                    continue
                if isinstance(f.get(word), str) and f.get(word) not in ('rest', 'conformance'):
                    self.c(f.get(word))
            if 'switch' in f.spec:
                self.subject(f)
            if 'text' in f.spec:
                self.need_text(f)
                continue
            columns = f.get('columns')
            if isinstance(columns, str) and self.fl.find(columns):
                self.need(self.fl.find(columns))
            if f.get('show') and not f.struct and f.type != 'bytes' and not (f.is_list and f.type != 'PropertyTag'):
                self.need(f)
            if any(word in f.spec for word in ('covers', 'whole', 'known_as', 'must', 'max')) or 'guids' in f.spec or (f.get('counts') and self.ndr):
                self.need(f)
            for call in self.unit.tables.builder.calls(f):
                for arg in arguments(call):
                    self.argument(arg)

    def subject(self, f):
        """What a switch looks at, as C; for a GUID its variable."""
        if self.unit.tables.builder.by_guid(self.fl, f):
            field = self.fl.find(f.spec['switch'])
            self.need(field)
            return field.var
        return self.c(f.spec['switch'])

    def argument(self, text):
        """An argument of a `then`: a field's value, or an expression."""
        field = self.fl.find(text)
        if field is None:
            return strip(self.c(text))
        self.need(field)
        return '&' + field.var if field.type == 'guid' else field.var

    # ---- fields ----
    def hoist(self):
        """A conformant array that ends a structure has its max_count before the structure."""
        last = [f for f in self.visible(self.fl.fields) if 'text' not in f.spec][-1:]
        self.hoisted = None
        if self.ndr and not self.top and last and 'conformant' in last[0].get('ndr', []) and 'unique' not in last[0].get('ndr'):
            self.hoisted = last[0]
            self.needed['max_count'] = 'uint32_t'
            self.put('max_count = ndr_conformance(c, t);')

    def fields(self, fields):
        outer, self.beside = self.beside, fields
        i = 0
        while i < len(fields):
            condition = self.condition(fields[i])
            group = [fields[i]]
            while condition and i + len(group) < len(fields) and self.condition(fields[i + len(group)]) == condition:
                group.append(fields[i + len(group)])
            i += len(group)
            if condition:
                self.put(f'if ({strip(condition)}) {{')
                self.indent += 1
            for f in group:
                self.field(f)
            if condition:
                self.indent -= 1
                self.put('}')
            for f in group:
                self.calls(f)
        self.beside = outer

    def condition(self, f):
        return self.c(f.spec['if']) if 'if' in f.spec else None

    def field(self, f):
        if 'switch' in f.spec:
            inside = {g.name for _, inner in f.cases for g in walk(inner, self.visible)}
            ends = [self.covered.pop(name) for name in list(self.covered) if name in inside]
            self.choice(f)
            for sub in ends:
                self.put(f'cur_sub_end(c, t, &{sub});')
            return
        if 'text' in f.spec:
            self.say(f)
            return
        if f.get('optional') and not self.ndr:
            has = self.unit.hf(f'{self.scope}.{snake(f.get("optional"))}', f.get('optional'), 'FT_BOOLEAN', 'BASE_NONE')
            self.put(f'if (cur_bool8(c, t, {has})) {{')
            self.indent += 1
        if 'offsets' in f.spec:
            self.put('cur_block_here(c, &block);')
        if 'ignored' in f.spec:
            asked = 'rop_has_request(c) && ' if 'request.' in str(f.get('ignored')) else ''
            self.put(f'c->ignored = {asked}{self.c(f.get("ignored"))};')
        if 'at' in f.spec:
            self.put(f'if (cur_at_begin(c, t, {strip(self.c(f.get("at")))}, "{f.get("at")}")) {{')
            self.indent += 1
        self.ndr_pointer(f)
        if 'at' in f.spec:
            self.put('cur_at_end(c);')
            self.indent -= 1
            self.put('}')
        if 'ignored' in f.spec:
            self.put('c->ignored = false;')
        if f.get('optional') and not self.ndr:
            self.indent -= 1
            self.put('}')
        self.after(f)

    def after(self, f):
        if f.get('show'):
            self.show(f)
        if 'must' in f.spec:
            self.put(f'cur_must(c, t, {self.hf(f)}, (uint64_t){f.var}, {strip(self.c(f.get("must")))});')
        for name, value in (f.get('guids') or {}).items():
            self.put(f'cur_guid_name(c, t, &{f.var}, &(const e_guid_t){guid(value)}, "{name}");')
        if f.get('counts') and self.ndr:
            array = self.fl.find(f.get('counts'))
            self.put(f'cur_check_count(c, t, "{f.name}", {f.var}, "{array.name}", {array.var}_count);')
        if 'max' in f.spec:
            self.put(f'cur_at_most(c, t, {self.hf(f)}, (uint64_t){f.var}, {f.get("max")});')
        if 'known_as' in f.spec:
            self.put(f'aux_show_name(c, t, {self.hf(f)}, AUX_{f.get("known_as").upper()}, {f.var});')
        if 'whole' in f.spec:
            self.put(f'cur_block_begin(c, t, &block, block_start, {self.hf(f)}, {f.var}, {f.get("whole")});')
        if f.get('covers'):
            self.put(f'cur_sub {f.var}_sub = cur_sub_begin(c, t, {self.hf(f)}, {f.var});')
            self.covered[f.get('covers')[-1]] = f'{f.var}_sub'
        if f.name in self.covered:
            self.put(f'cur_sub_end(c, t, &{self.covered.pop(f.name)});')
        if self.ndr and self.top and (f.struct or 'unique' in f.get('ndr', [])):
            self.put('ndr_run_deferred(c);')

    def calls(self, f):
        """`then`, outside the field's `if`: what was not there is 0 or NULL."""
        for call in self.unit.tables.builder.calls(f):
            if '(' in call:
                args = ['c'] + [self.argument(a) for a in arguments(call)]
                self.put('if (!c->bad)')
                self.put(f'    {call.partition("(")[0]}({", ".join(args)});')

    def choice(self, f):
        if self.unit.tables.builder.by_guid(self.fl, f):
            self.guid_choice(f)
            return
        subject = self.c(f.spec['switch'])
        self.put(f'switch ({strip(subject)}) {{')
        default = False
        for key, inner in f.cases:
            if key is None:
                default = True
                self.put('default:')
            else:
                value = key if isinstance(key, int) else self.unit.tables.builder.case_value(self.fl, f, key)
                self.put(f'case {value}:' + (f' /* {key} */' if isinstance(key, str) else ''))
            self.indent += 1
            self.fields(self.visible(inner))
            self.put('break;')
            self.indent -= 1
        if not default and self.reports:
            name = f.spec['switch']
            self.put('default:')
            self.put(f'    cur_fail(c, t, "{name}: 0x%" PRIx64 " is not a known value", (uint64_t)({strip(subject)}));')
        self.put('}')

    def guid_choice(self, f):
        """A choice by GUID: the first that fits."""
        subject, word = self.subject(f), 'if'
        for key, inner in f.cases:
            if key is None:
                continue
            self.put(f'{word} (guid_cmp(&{subject}, &(const e_guid_t){guid(key)}) == 0) {{   /* {key} */')
            self.inside(inner)
            word = '} else if'
        self.put('} else {' if word != 'if' else '{')
        default = next((inner for key, inner in f.cases if key is None), None)
        if default is None:
            self.put(f'    cur_fail(c, t, "{f.spec["switch"]} is not a known value");')
        else:
            self.inside(default)
        self.put('}')

    def inside(self, fields):
        self.indent += 1
        self.fields(self.visible(fields))
        self.indent -= 1

    # ---- one-line texts ----
    def text_var(self, field):
        return field.var + '_text'

    def part_var(self, field, part):
        """What `{Field.Part}` of property values asks for: the tag of the one, or the text of the property with that name."""
        return f'{field.var}_tag' if part == 'PropertyTag' else f'{field.var}_{snake(part)}'

    def need_text(self, f):
        for computed in COMPUTED.finditer(f.spec['text']):
            self.c(computed.group(1).strip())
        for place in PLACE.finditer(f.spec['text']):
            field = self.fl.find(place['name'])
            if not field:
                continue
            if self.replica(place):
                self.need(self.replica(place))
            if field.type in TAGGED and place['part']:
                kind = 'uint32_t' if place['part'] == 'PropertyTag' else 'const char *'
                self.needed[self.part_var(field, place['part'])] = kind
            elif field.struct or (field.is_list and field.type in STRINGS):
                self.needed[self.text_var(field)] = 'const char *'
            elif field.is_list and place['at']:
                self.needed[self.tally(field)] = 'cur_tally *'
            else:
                self.need(field)

    @staticmethod
    def tally(field):
        return field.var + '_tally'

    def words(self, field):
        """The enum of words that a text counts the list's values by."""
        return next((place['at'] for g in self.fl.texts() for place in PLACE.finditer(g.spec['text'])
                     if place['name'] == field.name and place['at'] and field.is_list), None)

    def say(self, f):
        """The text is made only where somebody will read it."""
        if self.later:
            return
        args, last, fmt = [], 0, ''
        text = f.spec['text']
        places = [*PLACE.finditer(text), *COMPUTED.finditer(text)]
        for place in sorted(places, key=lambda m: m.start()):
            fmt += escaped(text[last:place.start()])
            last = place.end()
            if place.re is COMPUTED:
                part, arg = f'%0{place.group(2) or 1}" PRIu64 "', f'(uint64_t)({strip(self.c(place.group(1).strip()))})'
            else:
                field = self.fl.find(place['name'])
                if field and self.replica(place):
                    part, arg = '%s', self.global_id(field, self.replica(place))
                else:
                    part, arg = self.spoken(field, place) if field else ('%s', self.spoken_object(place))
            fmt += part
            args.append(arg)
        fmt += escaped(text[last:])
        there = ''.join(f' && {var}' for var in self.may_lack(f))
        if self.asks:
            self.put(f'if (says{there})')
        self.put(f'{"    " * self.asks}{self.speaker}(c, t, {", ".join([chr(34) + fmt + chr(34)] + args)});')
        if self.unit.tables.builder.tells(f):
            word = 'cur_warn' if 'warn' in f.spec else 'cur_note'
            self.put(f'{word}(c, t, {", ".join(["&" + self.unit.expert(self.scope, f), chr(34) + fmt + chr(34)] + args)});')

    def may_lack(self, f):
        """Structures and strings that a method's message may leave out: without them there is nothing to say."""
        named = [self.fl.find(place['name']) for place in PLACE.finditer(f.spec['text'])]
        return dict.fromkeys(self.text_var(g) if g.struct else g.var for g in named
                             if g and (g.struct or g.type in STRINGS) and self.top
                             and ('optional' in g.spec or 'unique' in g.get('ndr', [])))

    def replica(self, place):
        """The GUID field behind `@`, if that is one."""
        return self.fl.find(place['at']) if place['at'] else None

    def global_id(self, field, replica):
        word = 'cur_global_id_text' if field.type == 'globcnt' else 'cur_local_id_text'
        return f'{word}(c, &{replica.var}, {field.var})'

    def spoken_object(self, place):
        """What is no field of the message."""
        if place['name'] != 'rows':
            return f'rop_{place["name"]}_text(c)'
        word = place['plural'] or 'row'
        return f'nspi_rows_text(c, "{word}", "{plurals(word)}")'

    def spoken(self, field, place):
        """(format, argument) of a field in a text."""
        v = field.var
        if field.type in TAGGED and place['part']:
            var = self.part_var(field, place['part'])
            return '%s', f'cur_tag_text(c, {var})' if place['part'] == 'PropertyTag' else f'cur_inner_text({var})'
        if field.struct:
            return '%s', f'cur_inner_text({self.text_var(field)})'
        if field.is_list and field.type in STRINGS:
            return '%s', f'cur_inner_text({self.text_var(field)})'
        if field.is_list and place['at']:
            return '%s', f'cur_tally_text(c, {self.tally(field)})'
        if field.is_list:
            return '%s', f'cur_tags_text(c, {v})'
        if field.type == 'mid':
            return '%s', f'cur_mid_text(c, {v}, {self.names_of(place["at"] or field.get("enum"))})'
        if place['part'] or place['at']:
            return '%s', self.spoken_part(field, place['part'], place['at'])
        if place['plural']:
            return '%s', f'cur_number_text(c, {v}, "{place["plural"]}", "{plurals(place["plural"])}")'
        if field.get('enum'):
            return '%s', self.named(v, field.get('enum'))
        if field.type in STRINGS + ('bytes', 'ip', 'ipv4', 'ipv6'):
            return '%s', f'cur_text_or(c, {v})'
        word = {'error': 'cur_error_text', 'id64': 'cur_id_text', 'PropertyTag': 'cur_tag_text', 'filetime': 'cur_time_text',
                'PropertyId': 'cur_tag_id_text', 'minutes': 'cur_minutes_text'}.get(field.type)
        if word:
            return '%s', f'{word}(c, {v})'
        if field.type == 'guid':
            return '%s', f'property_set_text(c->pinfo->pool, &{v})'
        if field.type == 'bool8':
            return '%s', f'{v} ? "True" : "False"'
        if field.type in ('f32', 'f64'):
            return '%g', f'(double){v}'
        if field.get('flags') or field.get('base') == 'hex' or field.type in ('handle', 'globcnt'):
            return '0x%" PRIx64 "', f'(uint64_t){v}'
        return '%" PRId64 "', f'(int64_t){v}'

    def spoken_part(self, field, part, enum):
        """Bits by name; a number by the name that another enum has for it."""
        if part == '*':
            return f'cur_bits_text(c, {field.var}, {self.unit.flag_bits(self.scope, field)})'
        value = field.var
        if part:
            bit = self.unit.tables.builder.bit_of(field, part)
            enum = enum or bit['enum']
            value = f'({value} & 0x{bit["mask"]:x}) >> {(bit["mask"] & -bit["mask"]).bit_length() - 1}'
        return self.named(value, enum)

    def names_of(self, enum):
        if not enum:
            return 'NULL'
        self.unit.enum(enum)
        return f'vs_{snake(enum)}'

    def named(self, value, enum):
        self.unit.enum(enum)
        return f'cur_name_text(c, {value}, vs_{snake(enum)})'

    # ---- NDR shapes ----
    def ndr_pointer(self, f):
        words = f.get('ndr', []) if self.ndr else []
        if 'pointers' in words:
            self.pointers(f)
            return
        if 'unique' not in words:
            self.one_or_many(f, words)
            return
        if self.top:
            referent = f'ndr_referent(c, t, {self.hf(f)})'
            self.put(f'if ({referent}{" && " + referent if "pointer" in words else ""}) {{')
            self.indent += 1
            self.one_or_many(f, [w for w in words if w not in ('unique', 'pointer')])
            self.indent -= 1
            self.put('}')
            return
        count = self.c(f.get('count', f.get('size', 0))) if f.get('count', f.get('size')) not in ('conformance', None) else '0'
        simple = {('string8', True): 'ndr_pointee_string8', ('string16', True): 'ndr_pointee_string16',
                  ('guid', False): 'ndr_pointee_guid'}.get((f.type, 'string' in words))
        if f.type == 'bytes':
            simple = 'ndr_pointee_bytes'
        text, sink = self.sink_argument(f)
        if simple:
            self.put(f'ndr_embedded_hf{text}(c, t, {simple}, {self.hf(f)}, {count}{sink});')
        else:
            self.put(f'ndr_embedded{text}(c, t, {self.pointee(f, words)}, {self.hf(f)}, (uint32_t){count}{sink});')

    def sink_argument(self, f):
        """(suffix, last argument) of the function that queues the field's pointee."""
        if f not in self.told():
            return '', ''
        self.open_sink(f)
        return '_text', ', ' + self.sink(f)

    def pointers(self, f):
        """A conformant array of unique pointers to strings or structures."""
        number = self.array_counts(f, f.get('ndr'))
        text, sink = self.sink_argument(f)
        self.put(f'for (uint64_t i = 0; cur_element(c, t, {self.hf(f)}, i, {number}); i++)')
        if f.struct:
            one = type(f)({word: value for word, value in f.spec.items() if word != 'count'}, f.name, f.type, f.struct)
            self.put(f'    ndr_embedded{text}(c, t, {self.pointee(one, [])}, {self.hf(f)}, 0{sink});')
        else:
            self.put(f'    ndr_embedded_hf{text}(c, t, ndr_pointee_{f.type}, {self.hf(f)}, 0{sink});')

    def pointee(self, f, words):
        """A function of its own for what an embedded pointer points to."""
        name = f'{self.name}_{snake(f.name)}'
        inner = Function(self.unit, name, f'{f.name} of {self.title}', self.fl, self.scope, True, True, False, ())
        spec = dict(f.spec)
        for word in ('count', 'size'):
            if word in spec:
                spec[word] = 'conformance' if isinstance(spec[word], str) else spec[word]
        copy = type(f)(spec, f.name, f.type, f.struct)
        inner.hoisted = None
        inner.claimed = True
        inner.one_or_many(copy, [w for w in words if w != 'unique'])
        inner.drop_unused()
        lines = [f'/* {inner.title} */', f'static void {name}(ex_cursor *c, proto_tree *t, uint32_t claimed)', '{']
        lines += [f'    {declare(kind, var)}' for var, kind in inner.needed.items()]
        text = '\n'.join(lines + inner.lines + ['}'])
        if 'claimed)' not in '\n'.join(inner.lines):
            text = text.replace('uint32_t claimed)', 'uint32_t claimed _U_)')
        # Two cases of a switch may have the same pointee, or two of one name.
        while self.pointees.setdefault(name, text) != text:
            text = text.replace(f' {name}(', f' {name}_(')
            name += '_'
        if text not in self.unit.functions:
            self.unit.functions.append(text)
        return name

    def one_or_many(self, f, words):
        """Conformance and variance first, then the field or its elements."""
        if 'string' in words:
            get = f'&{f.var}' if f.var in self.needed else 'NULL'
            self.put(f'ndr_{f.type}(c, t, {self.hf(f)}, {get});')
            return
        self.sized(f, self.array_counts(f, words))

    def array_counts(self, f, words):
        """Reads conformance and variance: the variable with the number of elements, or None."""
        number = None
        if 'conformant' in words:
            if f is not self.hoisted:
                self.needed['max_count'] = 'uint32_t'
                self.put('max_count = ndr_conformance(c, t);')
            number = 'max_count'
        if 'varying' in words:
            self.needed['actual_count'] = 'uint32_t'
            self.put('actual_count = ndr_variance(c, t);')
            number = 'actual_count'
        if number:
            self.check_counts(f, words)
        if number and any(g.get('counts') == f.name for g in self.fl.all()):
            self.needed[f'{f.var}_count'] = 'uint32_t'
            self.put(f'{f.var}_count = {number};')
        return number

    def check_counts(self, f, words):
        claim = f.get('count', f.get('size'))
        if self.claimed and claim == 'conformance':
            claim = 'claimed'
        elif claim in (None, 'conformance', 'rest'):
            if 'varying' not in words or 'conformant' not in words:
                return
            claim = 'actual_count'
        else:
            claim = strip(self.c(claim))
        if 'varying' in words and 'conformant' in words:
            self.put(f'ndr_check_variance(c, t, max_count, actual_count, {claim});')
        elif 'conformant' in words:
            self.put(f'ndr_check_conformance(c, t, max_count, {claim});')

    # ---- packed shapes ----
    def hf(self, f):
        return self.unit.field_hf(self.scope, f, self.ndr)

    def length(self, f, word, number):
        value = f.get(word)
        if number:
            return number
        if value == 'rest':
            return None
        return strip(self.c(value))

    def sized(self, f, number=None):
        """A field in its sub-buffer, if it has one."""
        boxed = 'size' in f.spec and (f.struct or f.is_list)
        if boxed:
            size = self.length(f, 'size', number if not f.is_list else None)
            sub = f'{f.var}_sub'
            self.put(f'if ({size} > 0) {{' if size is not None else '{')
            self.indent += 1
            if size is not None:
                self.put(f'cur_sub {sub} = cur_sub_begin(c, t, {self.hf(f)}, {size});')
            if self.ndr:
                self.put('c->ndr = false;')
        if f.get('about'):
            self.put('c->about_input = true;')
        flags = [word for word in ('wide', 'address_book') if f.get(word)]
        if flags:
            self.put('{')
            self.indent += 1
        for word in flags:
            self.put(f'const bool {f.var}_{word} = c->{word};')
            self.put(f'c->{word} = true;')
        self.contexted(f, None if boxed and not f.is_list else number)
        for word in flags:
            self.put(f'c->{word} = {f.var}_{word};')
        if flags:
            self.indent -= 1
            self.put('}')
        if f.get('about'):
            self.put('c->about_input = false;')
        if boxed:
            if self.ndr:
                self.put('c->ndr = true;')
            if size is not None:
                self.put(f'cur_sub_end(c, t, &{sub});')
            self.indent -= 1
            self.put('}')

    def contexted(self, f, number):
        source = f.get('columns')
        if source is None or (source == 'context' and 'columns_count' not in f.spec):
            self.listed(f, number)
            return
        if source == 'context':
            self.put(f'cur_limit_columns(c, t, {strip(self.c(f.get("columns_count")))});')
            self.listed(f, number)
            self.put('c->n_columns = UINT32_MAX;')
            return
        saved = f'{f.var}_outer'
        self.put('{')
        self.indent += 1
        self.put(f'const ex_tags *{saved} = c->columns;')
        if isinstance(source, list):
            tags = ', '.join(f'0x{t:08x}' for t in source)
            self.put(f'static const ex_tags columns = {{ {len(source)}, {{ {tags} }} }};')
            value = '&columns'
        else:
            value = COLUMNS.get(source) or self.fl.find(source).var
        self.put(f'c->columns = {value};')
        self.listed(f, number)
        self.put(f'c->columns = {saved};')
        self.indent -= 1
        self.put('}')

    def listed(self, f, number):
        if not f.is_list:
            self.single(f, number)
            return
        if f.type == 'PropertyTag':
            count = self.length(f, 'count', number)
            call = f'cur_property_tags(c, t, {self.hf(f)}, {count or "(uint64_t)cur_left(c) / 4"})'
            self.put(f'{f.var} = {call};' if f.var in self.needed else call + ';')
            return
        count = self.length(f, 'count', number)
        count = count if count is not None else 'CUR_REST'
        if f.struct:
            self.listen(f)
            self.put(f'cur_list(c, t, {self.hf(f)}, {self.struct_ett(f)}, {count}, {struct_function(f.struct, self.ndr)});')
            self.heard(f)
            return
        told = f.type in STRINGS and f in self.told()
        words = self.words(f)
        braces = f.get('elements') or told or words
        if words:
            self.unit.enum(words)
            self.put('if (says)')
            self.put(f'    {self.tally(f)} = cur_tally_new(c, vs_{snake(words)});')
        if told:
            self.open_sink(f)
        self.put(f'for (uint64_t i = 0; cur_element(c, t, {self.hf(f)}, i, {count}); i++)' + (' {' if braces else ''))
        self.indent += 1
        if told:
            self.put('const char *text = NULL;')
            self.string(f, self.hf(f), None, False, 'says ? &text : NULL')
            self.put(f'cur_sink_quote(c, {self.sink(f)}, text);')
        elif words:
            self.put(f'uint32_t value = {READ[f.type]}(c, t, {self.hf(f)});')
            self.put(f'cur_tally_add({self.tally(f)}, value);')
        else:
            self.element(f)
        self.indent -= 1
        if braces:
            self.put('}')
        if told and not self.later:
            self.put(f'{self.text_var(f)} = cur_sink_text({self.sink(f)});')

    def element(self, f):
        if not f.get('elements'):
            self.single(f, None)
            return
        names = ', '.join(f'"{e}"' for e in f.get('elements'))
        self.put(f'static const char *const names[] = {{ {names} }};')
        self.put('const char *name = i < array_length(names) ? names[i] : NULL;')
        call = f'cur_id64_named(c, t, {self.hf(f)}, name)'
        then = self.unit.tables.builder.calls(f)
        if 'rop_logon_folder' in then:
            self.put(f'uint64_t id = {call};')
            self.put('if (!c->bad)')
            self.put('    rop_logon_folder(c, id, name);')
        else:
            self.put(call + ';')

    def defined(self, f, width):
        """The bits that the document defines."""
        spec = self.unit.tables.flags[f.get('flags')]
        mask = (1 << width) - 1 if spec.get('open') else sum(b['mask'] for b in spec['bits'])
        return number(mask, hex=True)

    def struct_ett(self, f):
        return self.unit.ett(snake(f.struct.name))

    def single(self, f, number):
        hf = self.hf(f)
        wanted = f.var in self.needed and not f.is_list
        if f.struct:
            named = f.name == self.names_output
            if named:
                self.put('c->text = NULL;')
            self.listen(f)
            self.put(f'cur_struct(c, t, {hf}, {self.struct_ett(f)}, {struct_function(f.struct, self.ndr)});')
            self.heard(f)
            if named:
                self.put('rop_output_name(c, c->text);')
        elif f.type == 'bytes':
            size = self.length(f, 'size', number) or '(uint64_t)cur_left(c)'
            if f.get('stream'):
                self.put(f'rop_stream_piece(c, t, {size});')
            if wanted:
                self.put(f'{f.var} = says ? cur_hex_text(c, {size}) : NULL;')
            self.put(f'cur_bytes(c, t, {hf}, {size});')
        elif f.type == 'ip':
            size = self.length(f, 'size', number)
            v6 = self.unit.hf(f'{self.scope}.{snake(f.name)}_v6', f.name, 'FT_IPv6', 'BASE_NONE')
            if wanted:
                self.put(f'{f.var} = says ? cur_ip_text(c, {size}) : NULL;')
            self.put(f'cur_ip(c, t, {hf}, {v6}, {size});')
        elif f.type in STRINGS:
            self.string(f, hf, number, wanted)
        else:
            call = f'{READ[f.type]}(c, t, {hf})'
            if f.get('flags'):
                width = SCALARS[f.type][0] * 8
                bits = self.unit.flag_bits(self.scope, f)
                call = f'cur_flags{width}(c, t, {hf}, {self.unit.ett("flags")}, {bits}, {self.defined(f, width)})'
            if self.fl.gathers and f.type == 'PropertyId':
                call = f'rop_gather_id(c, {call})'
            cast = {'i8': '(int8_t)', 'i16': '(int16_t)', 'i32': '(int32_t)', 'i64': '(int64_t)'}.get(f.type, '')
            self.put(f'{f.var} = {cast}{call};' if wanted else call + ';')

    def listen(self, f):
        """Asks the structure for its text, or for that of one property, where this list's text has it."""
        for part, var in self.parts(f):
            if part != 'PropertyTag':
                self.put(f'c->wanted_id = says ? 0x{self.unit.tables.builder.property_id(part):04x} : 0;')
                self.put('c->wanted_text = NULL;')
        if self.text_var(f) not in self.needed:
            return
        separator = escaped(self.separator(f))
        if self.ndr and self.top:
            self.put(f'ndr_listen(c, says, "{separator}");')
            return
        self.put('c->says = says;')
        if f.is_list:
            self.put(f'c->separator = "{separator}";')

    def heard(self, f):
        for part, var in self.parts(f):
            if part == 'PropertyTag':
                self.put(f'{var} = c->tag;')
            else:
                self.put(f'{var} = c->wanted_text;')
                self.put('c->wanted_id = 0;')
        if self.text_var(f) in self.needed and self.ndr and self.top:
            self.put(f'{self.text_var(f)} = ndr_heard(c);')
        elif self.text_var(f) in self.needed:
            self.put(f'{self.text_var(f)} = c->text;')
            self.put('c->says = false;')

    def parts(self, f):
        """[(part, variable)] that texts ask of these property values: one property at most."""
        found = {place['part'] for g in self.fl.texts() for place in PLACE.finditer(g.spec['text'])
                 if place['name'] == f.name and place['part'] and f.type in TAGGED}
        return [(part, self.part_var(f, part)) for part in sorted(found) if self.part_var(f, part) in self.needed]

    def string(self, f, hf, number, wanted, get=None):
        size = 'CUR_NUL'
        if 'size' in f.spec and not f.is_list:
            size = self.length(f, 'size', number) or '(uint64_t)cur_left(c)'
        get = get or (f'&{f.var}' if wanted else 'NULL')
        if f.type == 'string':
            self.put(f'if ({strip(self.c(f.get("unicode")))})')
            self.put(f'    cur_string16(c, t, {hf}, {size}, {get});')
            self.put('else')
            self.put(f'    cur_string8(c, t, {hf}, {size}, {get});')
        elif f.type == 'line8':
            self.put(f'cur_line8(c, t, {hf}, {get});')
        else:
            self.put(f'cur_{f.type}(c, t, {hf}, {size}, {get});')

    def show(self, f):
        if f.struct or (f.is_list and f.type != 'PropertyTag'):
            return
        v = f.var
        if f.is_list:
            self.put(f'cur_text(c, t, ", {f.name}: %u", {v}->count);')
        elif f.type in STRINGS:
            if self.fl.form in ('fields', 'packed', 'ndr'):
                self.put(f'c->text = {v};')
            self.put(f'cur_text(c, t, ", {f.name}: \\"%s\\"", {v});')
        elif f.get('enum'):
            self.put(f'cur_text(c, t, ", {f.name}: %s", val_to_str_const({v}, vs_{snake(f.get("enum"))}, "unknown"));')
        elif f.type == 'error':
            self.put(f'cur_text_error(c, t, "{f.name}", {v});')
        elif f.type == 'id64':
            self.put(f'cur_text_id(c, t, "{f.name}", {v});')
        elif f.type == 'bool8':
            self.put(f'cur_text(c, t, ", {f.name}: %s", {v} ? "True" : "False");')
        elif f.type == 'guid':
            self.put(f'cur_text_guid(c, t, "{f.name}", &{v});')
        elif f.type in ('PropertyTag', 'PropertyId'):
            tag = v if f.type == 'PropertyTag' else v + ' << 16'
            self.put(f'cur_text_tag(c, t, "{f.name}", {tag});')
        elif f.type in ('f32', 'f64', 'filetime', 'bytes', 'ip'):
            return
        elif f.get('flags') or f.get('base') == 'hex' or f.type == 'handle':
            self.put(f'cur_text(c, t, ", {f.name}: 0x%" PRIx64, (uint64_t){v});')
        else:
            self.put(f'cur_text(c, t, ", {f.name}: %" PRId64, (int64_t){v});')


class Teller(Function):
    """Only the texts of a function whose texts wait, as the body of a function of its own."""

    reports = asks = False

    def __init__(self, reader):
        super().__init__(reader.unit, reader.name, reader.title, reader.fl, reader.scope, True, True, False, ())
        self.find_needed()
        wanted = dict(self.needed)
        self.fields(self.visible(self.fl.fields))
        body = '\n'.join(self.lines)
        sinks = {self.text_var(f): self.sink(f) for f in self.told() if self.waits(f)}
        self.kept, self.locals = {}, []
        for var, kind in wanted.items():
            if not re.search(rf'\b{var}\b', body):
                continue
            self.kept[sinks.get(var, var)] = 'cur_sink *' if var in sinks else kind
            self.locals.append((var, kind, f'cur_sink_text(later->{sinks[var]})' if var in sinks else f'later->{var}'))

    def field(self, f):
        if 'switch' in f.spec:
            self.choice(f)
        elif 'text' in f.spec:
            self.say(f)

    def calls(self, f):
        pass


def guid(text):
    """An e_guid_t initializer."""
    a, b, c, d, e = text.split('-')
    data = ', '.join(f'0x{(d + e)[i:i + 2]}' for i in range(0, 16, 2))
    return f'{{ 0x{a}, 0x{b}, 0x{c}, {{ {data} }} }}'


def escaped(text):
    """Text inside a C format string."""
    return text.replace('\\', '\\\\').replace('"', '\\"').replace('%', '%%')


def plurals(word):
    """row -> rows, property -> properties, match -> matches."""
    if re.search('[^aeiou]y$', word):
        return word[:-1] + 'ies'
    return word + ('es' if re.search('(s|x|ch|sh)$', word) else 's')


def declare(kind, var):
    init = {'cur_sink *': 'NULL', 'cur_tally *': 'NULL', 'e_guid_t': '{ 0, 0, 0, { 0 } }', 'const char *': 'NULL', 'const ex_tags *': 'NULL', 'bool': 'false'}.get(kind, '0')
    return f'{kind}{"" if kind.endswith("*") else " "}{var} = {init};'


def strip(text):
    """Drops a pair of parentheses that encloses all of it."""
    if text.startswith('(') and text.endswith(')'):
        depth = 0
        for i, ch in enumerate(text):
            depth += (ch == '(') - (ch == ')')
            if depth == 0 and i < len(text) - 1:
                return text
        return text[1:-1]
    return text


def walk(fields, visible):
    for f in fields:
        yield f
        for _, inner in f.cases:
            yield from walk(visible(inner), visible)
