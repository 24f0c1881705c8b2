# SPDX-License-Identifier: GPL-2.0-or-later
"""Entries of what has fields: ROPs, methods and request types, structures."""
from .entries import Entry, Ref
from .rows import Row, Scope, table_rows

FORMS = {'request': 'Request', 'response': 'Response', 'success': 'Response, success', 'failure': 'Response, failure',
         'redirect': 'Response, redirect to another server (ReturnValue 0x478)',
         'null_destination': 'Response, null destination (ReturnValue 0x503)'}
TRAITS = {'no_response': 'It has no response.', 'no_request': 'Only servers send it: it has no request.',
          'releases': 'It releases the object that it works on.',
          'may_progress': 'The server may answer with RopProgress instead.',
          'packs': "The request's further buffers may hold more of it, with one response for all.",
          'learns_names': 'Names and ids of properties are paired from request and response, and known from then on.'}
UNDOCUMENTED = 'exchange-'       # how tables begin that say what no document does
HEADER_TYPES = {'rop.id': 'integer, 1 byte', 'rop.return_value': 'error code, 4 bytes'}


class Messages:
    """Makes the entries. descriptions: {filter name: text}"""

    def __init__(self, tables, descriptions):
        self.tables, self.descriptions = tables, descriptions

    def entries(self):
        for entry in (*map(self.rop, self.tables.rops), *map(self.method, self.tables.methods),
                      *map(self.structure, self.tables.structs.values())):
            entry.experts = list(dict.fromkeys(entry.experts))
            yield entry

    def scope(self, prefix, scope):
        return Scope(self.tables, prefix, scope, self.descriptions)

    def entry(self, kind, one, facts=(), notes=()):
        """The Entry of a ROP, method or structure. Its section may name another document than the file's."""
        document, _, section = str(one.spec['section']).rpartition(' ')
        document = document or one.spec.get('document') or self.tables.document(one.file)
        return Entry(kind, one.name, document, section, list(facts), list(notes))

    # ---- ROPs ----
    def rop(self, rop):
        scope = self.scope('rop', rop.scope)
        spec = rop.spec
        facts = [('RopId', [f'{spec["id"]:#04x}'])]
        if 'input' in spec:
            facts.append(('works on', [', '.join(self.tables.object_kinds[one] for one in spec['input'])]))
        if 'opens' in spec:
            facts.append(('opens', [self.tables.object_kinds[spec['opens']['type']]]))
        entry = self.entry('rop', rop, facts, [text for trait, text in TRAITS.items() if rop.has(trait)])
        if 'answers_as' in spec:
            entry.notes.append(f'Its response has the RopId of {spec["answers_as"]}.')
        if 'warning' in spec:
            entry.notes.append(f'With the ReturnValue {spec["warning"]:#010x}, a warning, too, '
                               'the response has its success form.')
        for form, title in FORMS.items():
            if self.has_form(rop, form):
                fl = rop.forms.get(form)
                rows = self.header(rop, form) + (table_rows(scope, fl) if fl else [])
                entry.tables.append((self.form_title(rop, form, title), rows))
                entry.experts += self.experts(scope, fl)
        entry.examples = [f'rop.id == {rop.name}', f'rop.failed == {rop.name}']
        if rop.has('bare') or rop.has('no_response'):
            entry.examples.pop()
        return entry

    @staticmethod
    def has_form(rop, form):
        """Whether the reference shows it. A ROP without a form of its own answers with the header."""
        if form == 'request':
            return not rop.has('no_request')
        if form == 'response':
            return not rop.has('no_response') and ('response' in rop.forms or not Messages.answers(rop))
        return form in rop.forms and bool(rop.forms[form].fields or form == 'success')

    @staticmethod
    def answers(rop):
        return set(rop.forms) & {'success', 'response'}

    @staticmethod
    def form_title(rop, form, title):
        if form == 'success' and not any(rop.forms[form].all()):
            return FORMS['response']
        if form == 'success' and 'failure' not in rop.forms:
            return 'Response, success; without success it ends behind ReturnValue'
        return title

    def header(self, rop, form):
        """The rows that follow from `handles`, `reply` and `traits`."""
        handles = rop.spec.get('handles', ['Input'])
        names = [('RopId', 'rop.id')]
        if form == 'request':
            names += [('LogonId', 'rop.logon_id')] + [(f'{one}HandleIndex', f'rop.{one.lower()}_handle_index')
                                                     for one in handles]
        elif not rop.has('bare'):
            reply = rop.spec.get('reply') or ('Output' if 'Output' in handles else (handles or ['Input'])[0])
            names += [(f'{reply}HandleIndex', f'rop.{reply.lower()}_handle_index'), ('ReturnValue', 'rop.return_value')]
        return [Row(name, [filter], behind=HEADER_TYPES.get(filter, 'integer, 1 byte'),
                    text=self.descriptions.get(filter, ''), shared=True) for name, filter in names]

    # ---- methods ----
    def method(self, method):
        spec = method.spec
        scope = self.scope(method.prefix, method.scope)
        entry = self.entry('method', method)
        if 'opnum' in spec:
            interface = self.tables.interfaces[method.interface]
            entry.facts += [('interface', [f'{interface.name} {{{interface.uuid}}} version {interface.version}']),
                            ('opnum', [str(spec['opnum'])])]
            entry.examples.append(f'{method.prefix}.opnum == {spec["opnum"]}')
        if 'http' in spec:
            entry.facts.append(('MAPI/HTTP request type', [spec['http']]))
            if spec.get('http_section', spec['section']) != spec['section']:
                entry.facts.append(('section for HTTP', [spec['http_section']]))
            entry.examples.append(f'mapihttp.request_type == "{spec["http"]}"')
        over = 'over HTTP behind StatusCode 0' if 'http' in spec else ''
        titles = (('Request', method.request), (f'Response{", " if over else ""}{over}', method.response),
                  ('Response over HTTP behind another StatusCode', method.failure))
        for title, fl in titles:
            if fl and fl.fields and not (fl is method.failure and 'failure' not in spec):
                entry.tables.append((title, table_rows(scope, fl)))
                entry.experts += self.experts(scope, fl)
        if method.file.startswith(UNDOCUMENTED):
            entry.notes.append('The document only reserves it: ' + (
                'what is here is known from other sources.' if entry.tables else 'its parameters are not known.'))
        elif not entry.tables:
            entry.notes.append('It has no fields.')
        if entry.tables and 'failure' not in spec and 'http' in spec and 'FailureResponseBody' in self.tables.structs:
            entry.facts.append(('failure over HTTP', [Ref('structure', 'FailureResponseBody')]))
        return entry

    # ---- structures ----
    def structure(self, struct):
        spec = struct.spec
        scope = self.scope(struct.prefix, struct.scope)
        entry = self.entry('structure', struct)
        if 'part_of' in spec:
            entry.facts.append(('part of', [Ref('structure', spec['part_of'])
                                            if spec['part_of'] in self.tables.structs else spec['part_of']]))
        if struct.function:
            entry.notes.append('It has no filter names of its own: what it holds are other structures, properties or '
                               'values.')
        elif struct.packed is struct.ndr:
            entry.tables.append(('', table_rows(scope, struct.packed)))
        else:
            entry.tables += [('In ROP buffers and MAPI/HTTP', table_rows(scope, struct.packed)),
                             ('In DCE/RPC', table_rows(scope, struct.ndr))]
        for fl in dict.fromkeys((struct.packed, struct.ndr)):
            entry.experts += self.experts(scope, fl)
        first = next((row.filters[0] for _, rows in entry.tables for row in rows if row.filters), None)
        entry.examples = [first] if first else []
        return entry

    @staticmethod
    def experts(scope, fl):
        """(filter name, severity) of the texts that are expert infos, too."""
        for text in fl.texts() if fl else ():
            for severity, word in text.get('expert', {}).items():
                yield f'{scope.prefix}.{scope.scope}.{word}', severity
