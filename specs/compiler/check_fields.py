# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors in a list of fields: words that don't go with a type, expressions that name what is not there."""
import re

from expression import Translator, deviation_of
from model import walk

GUID = re.compile(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')
UNSIGNED = ('u8', 'u16', 'u32')


def is_number(f):
    return f.wire is not None and f.wire.number


def is_string(f):
    return f.wire is not None and f.wire.string


# word -> (what it goes with, whether a field is that)
GOES_WITH = {
    'unicode': ('type string only', lambda f: f.type == 'string'),
    'layout': ('structures only', lambda f: f.struct is not None),
    'at': ('a string, bytes, ip, or structure with a size',
           lambda f: not f.is_list and (f.type in ('bytes', 'ip') or is_string(f) or (f.struct and 'size' in f.spec))),
    'known_as': ('a number of 16 bits', lambda f: f.type == 'u16'),
    'covers': ('an integer that holds a size', lambda f: f.type in UNSIGNED + ('ucount',)),
    'reserved': ('an unsigned integer', lambda f: f.type in UNSIGNED and not f.is_list),
    'elements': ('a list of id64', lambda f: f.is_list and f.type == 'id64'),
    'mask': ('an unsigned integer that has no flags', lambda f: f.type in UNSIGNED + ('u32be',) and not f.is_list
             and 'flags' not in f.spec),
    'given': ('structures only', lambda f: f.struct is not None),
    'value': ('type filetime only', lambda f: f.type == 'filetime' and not f.is_list),
    'success': ('type error with an enum', lambda f: f.type == 'error' and 'enum' in f.spec),
    'text': ('strings', lambda f: is_string(f) and not f.is_list),
}
# word -> whether it goes with a field; the message names the type
BY_TYPE = {
    'must': is_number,
    'unit': lambda f: f.type in UNSIGNED + ('u64',),
    'size': lambda f: f.struct or f.is_list or f.type in ('bytes', 'ip') or is_string(f),
}


class FieldChecker:
    def __init__(self, tables, errors, fl):
        self.tables, self.errors, self.fl = tables, errors, fl

    def check(self):
        self.check_names(self.fl.fields, {}, False)
        for f in walk(self.fl.fields):
            if f.name:
                self.check_field(f)
        self.check_masks(self.fl.fields)
        self.check_order(self.fl.fields, set())

    def error(self, f, message):
        where = f.name or (f'switch {f.get("switch")}' if 'switch' in f.spec else 'text')
        self.errors.add(self.fl.file, self.fl.entry, where, message)

    def check_names(self, fields, names, branch):
        """A name may be given twice in cases, or under conditions, or once in each encoding."""
        for f in fields:
            for _, inner in f.cases:
                self.check_names(inner, names, True)
            if not f.name:
                continue
            earlier = names.setdefault(f.name, [])
            if any(not (branch or 'if' in f.spec or 'if' in other.spec) and other.get('only') == f.get('only')
                   for other in earlier):
                self.error(f, 'is given twice')
            earlier.append(f)

    def check_field(self, f):
        if not f.wire and not f.struct:
            self.error(f, f'type {f.type} is not defined')
            return
        for word, (what, fits) in GOES_WITH.items():
            if word in f.spec and not fits(f):
                self.error(f, f'{word} goes with {what}')
        for word, fits in BY_TYPE.items():
            if word in f.spec and not fits(f):
                self.error(f, f'{word} does not go with type {f.type}')
        if 'block' in f.spec and f.spec['block'] != 'rest' and f.type not in UNSIGNED:
            self.error(f, 'block goes with an integer that holds a size, or is rest')
        if f.get('of_input') not in (None, 'values') and f.type != 'bytes':
            self.error(f, f"of_input: {f.get('of_input')} goes with bytes only")
        if f.type in ('bytes', 'ip') and 'size' not in f.spec:
            self.error(f, f'{f.type} needs a size')
        if f.type == 'string' and 'unicode' not in f.spec:
            self.error(f, 'type string needs unicode: when is it UTF-16?')
        self.check_values(f)

    def check_values(self, f):
        """Enum and flags."""
        enum, flags = f.get('enum'), f.get('flags')
        if enum is not None:
            if enum not in self.tables.enums:
                self.error(f, f'enum {enum} is not defined')
            elif not (f.type == 'guid' if self.is_guids(enum) else is_number(f)):
                self.error(f, f'enum {enum} does not go with type {f.type}')
        if flags is None:
            return
        if flags not in self.tables.flags:
            self.error(f, f'flags {flags} is not defined')
        elif f.type not in UNSIGNED:
            self.error(f, f'flags does not go with type {f.type}')
        else:
            for bit in self.tables.flags[flags]['bits']:
                if bit['mask'] >> f.wire.size * 8:
                    self.error(f, f'flag {bit["name"]} does not fit into {f.type}')

    def is_guids(self, enum):
        return any(isinstance(value, str) for value in self.tables.enum_values(enum).values())

    def check_masks(self, fields):
        """The parts of a number stand side by side, from its highest bits to its lowest."""
        before = None                # a part behind which lower ones must come
        for f in [*fields, None]:
            mask = f.get('mask') if f else None
            if before and (mask is None or f.type != before.type or mask >= before.get('mask') & -before.get('mask')
                           or 'if' in f.spec or 'if' in before.spec):
                self.error(before, 'mask: the lower bits of the number must come next, without if')
            if mask and mask >> f.wire.size * 8:
                self.error(f, f'mask 0x{mask:x} does not fit into {f.type}')
            if mask and (mask // (mask & -mask)) & (mask // (mask & -mask) + 1):
                self.error(f, f'mask 0x{mask:x} has a hole')
            before = f if mask and not mask & 1 else None
            for _, inner in f.cases if f else ():
                self.check_masks(inner)

    # ---- what comes earlier ----
    def check_order(self, fields, known):
        """Every expression refers to fields before it."""
        for f in fields:
            if 'switch' in f.spec:
                self.check_switch(f, known)
                for key, inner in f.cases:
                    self.check_order(inner, known)
                continue
            for word, text in f.expressions():
                if word != 'then':
                    self.expression(f, text, known | {f.name} if word == 'must' else known, word)
            if f.is_text:
                continue
            self.check_columns(f, known)
            if f.get('counts') and f.get('counts') not in known:
                self.error(f, f'counts: {f.get("counts")} is not an earlier field')
            known.add(f.name)
            for covered in f.get('covers', []):
                if not self.fl.find(covered):
                    self.error(f, f'covers {covered}, which is not a field here')

    def check_switch(self, f, known):
        by_guid = self.tables.by_guid(self.fl, f)
        if not by_guid:
            self.expression(f, str(f.spec['switch']), known, 'switch')
        elif f.spec['switch'] not in known:
            self.error(f, 'is not an earlier field')
        if deviation_of(str(f.spec['switch'])) and [key for key, _ in f.cases] != [1, None]:
            self.error(f, 'of a deviation there are the case 1, as it is written, and the default, as the document has it')
        values = [self.case(f, key) for key, _ in f.cases]
        for key, _ in f.cases:
            if values.count(self.case(f, key)) > 1:
                self.error(f, f'case {key} is given twice')
            if key is None or self.tables.case_value(self.fl, f, key) is not None:
                continue
            if by_guid and not (isinstance(key, str) and GUID.fullmatch(key)):
                self.error(f, f'case {key} is not a GUID in lower case')
            elif not by_guid and isinstance(key, str):
                self.error(f, f'case {key} is not a value of its enum')

    def case(self, f, key):
        """The value of a case, by whatever name."""
        value = self.tables.case_value(self.fl, f, key)
        return key if value is None else value

    def check_columns(self, f, known):
        source = f.get('columns')
        if source is None or isinstance(source, (list, dict)) or source in ('input', 'input.recipient', 'context'):
            return
        if source == 'request':
            self.need_request_tags(f.name)
            return
        other = self.fl.find(source) if source in known else None
        if not other or other.type != 'PropertyTag' or not other.is_list:
            self.error(f, f'columns: {source} is not an earlier list of PropertyTag')

    def need_request_tags(self, where):
        if not self.fl.request or len(self.fl.request.tag_lists()) != 1:
            self.errors.add(self.fl.file, self.fl.entry, where, 'the request must have exactly one list of PropertyTag')

    def expression(self, f, text, known, word):
        translator = Translator(self.tables, self.fl, known)
        translator.translate(text)
        for problem in translator.problems:
            self.error(f, f'{word}: {problem}')
