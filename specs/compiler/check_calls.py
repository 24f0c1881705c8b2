# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors in `then` and `function`: what a table calls, against the C prototypes."""
from expression import Translator
from model import walk

CURSOR = 'ex_cursor *'
READER = (CURSOR, 'proto_tree *')         # parameters of what reads a structure
# C type of a parameter -> what the argument has to be: (words for the message, whether a field is that)
BY_TYPE = {
    'const char *': ('a string', lambda f: f.wire and f.wire.kind == 'const char *' and not f.is_list),
    'const e_guid_t *': ('a guid', lambda f: f.type == 'guid' and not f.is_list),
    'const ex_tags *': ('a list of PropertyTag', lambda f: f.type == 'PropertyTag' and f.is_list),
}
ELEMENT = 'element'              # in a list with `elements`: the name of the one


def check_functions(tables, headers, errors):
    """The hand-written functions that read structures."""
    for struct in tables.structs.values():
        prototype = headers.functions.get(struct.function)
        if struct.function and prototype is None:
            errors.add(struct.file, struct.name, 'function', f'{struct.function}: no header of plugin/ declares it')
        elif struct.function and prototype.parameters != READER:
            errors.add(struct.file, struct.name, 'function',
                       f'{struct.function} does not take {" and ".join(READER)} ({prototype.header})')


def check_deviation_functions(tables, headers, errors):
    """The hand-written functions that ask for deviations."""
    for name, spec in tables.deviations.items():
        if 'function' in spec and spec['function'] not in headers.functions:
            errors.add(spec['file'], name, 'function', f'{spec["function"]}: no header of plugin/ declares it')


class CallChecker:
    def __init__(self, tables, headers, errors, fl):
        self.tables, self.headers, self.errors, self.fl = tables, headers, errors, fl

    def check(self):
        known = set()
        for f in walk(self.fl.fields):
            if not f.name:
                continue
            known.add(f.name)
            for call in f.calls:
                for message in self.wrong_call(f, call, known):
                    self.errors.add(self.fl.file, self.fl.entry, f.name, f'then: {message}')

    def wrong_call(self, f, call, known):
        prototype = self.headers.functions.get(call.name)
        if prototype is None:
            yield f'{call.text}: no such function'
            return
        if not call.parentheses:
            yield f'{call.text} is no call: write {call.name}(), with what it takes between the parentheses'
            return
        first, rest = prototype.parameters[:1], prototype.parameters[1:]
        if first != (CURSOR,) or '...' in rest or 'proto_tree *' in rest:
            yield f'{call.name} is not a function that a table can call: its parameters are not the cursor and values'
            return
        if len(call.args) != len(rest):
            yield f'{call.name} takes {len(rest)} values, not {len(call.args)} ({prototype.header})'
            return
        for arg, kind in zip(call.args, rest):
            yield from self.wrong_argument(f, arg, kind, known)

    def wrong_argument(self, f, arg, kind, known):
        field = self.fl.find(arg)
        if arg == ELEMENT and 'elements' in f.spec:
            return
        if field is not None and arg not in known:
            yield f'{arg} is not an earlier field'
        elif field is None:
            translator = Translator(self.tables, self.fl, known)
            translator.translate(arg)
            yield from translator.problems
        elif kind in BY_TYPE:
            what, fits = BY_TYPE[kind]
            if not fits(field):
                yield f'{arg} is not {what}'
        elif not (field.wire and field.wire.number) or (field.is_list and 'elements' not in f.spec):
            yield f'{arg} is not a number'
