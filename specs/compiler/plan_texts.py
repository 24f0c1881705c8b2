# SPDX-License-Identifier: GPL-2.0-or-later
"""One-line texts: what makes them, and what asks for those of structures inside."""
import re

from ccode import (C, WANTED, T, Blank, Do, Expr, Function, If, Local, Name, Set, Var, call, cast, code, cursor_call,
                   format_text, quoted, reads, tree_call)
from model import TAGGED, Place, snake

# The functions of plugin/ that make texts (read/, and who else is asked).
IS_WANTED, SET, NONE = 'cur_summary_wanted', 'cur_summary_set', 'cur_summary_none'
MESSAGE_WANTED, SET_MESSAGE = 'cur_summary_message_wanted', 'cur_summary_message_set'
ADD_ROP = 'rop_summary_add'
NOTE, WARN = 'cur_note', 'cur_warn'
LIST, LIST_NEW, LIST_TEXT = 'cur_summary_list', 'cur_summary_list_new', 'cur_summary_list_text'
LIST_QUOTE = 'cur_summary_list_quote'
TALLY, TALLY_NEW, TALLY_ADD, TALLY_TEXT = 'cur_tally', 'cur_tally_new', 'cur_tally_add', 'cur_tally_text'
NDR_BEGIN, NDR_END, SET_LATER = 'ndr_summary_begin', 'ndr_summary_end', 'ndr_summary_later'
INNER, NAME, BITS, NUMBER, TAG, TAGS, MID = ('cur_inner_text', 'cur_name_text', 'cur_bits_text', 'cur_number_text',
                                             'cur_tag_text', 'cur_tags_text', 'cur_mid_text')
# What a GUID and a field of this type are together; any string is a property's key in a set.
OF_GUID = {'globcnt': 'cur_global_id_text', 'bytes': 'cur_local_id_text', 'u32': 'property_lid_text'}
KEY_NAME = 'property_key_text'
OBJECT_TEXTS = {'input': 'rop_input_text', 'output': 'rop_output_text', 'parent': 'rop_parent_text',
                'failed': 'rop_failed_text'}
FAILED = 'failed'                   # may be nothing
IDS_TEXT = 'rop_ids_text'
ROWS_TEXT = 'nspi_rows_text'
APPEND = 'cur_text'
PART = 'cur_part_text'              # text with what joins it to the others, which goes when it is empty

# What joins a part of a line to the one in front of it, or behind.
JOINT = re.compile(r'([,;:]? )?$')
JOINED = re.compile(r'([,;:]? )?(.*)', re.S)
LIST_KIND, TALLY_KIND, TEXT_KIND = LIST + ' *', TALLY + ' *', 'const char *'
LATER = 'later'
STRUCTURES = ('fields', 'packed', 'ndr')     # forms of field lists that are those of structures
# C type of a number -> how it is printed: decimal, hexadecimal.
FORMATS = {'uint32_t': ('%u', '0x%x'), 'int32_t': ('%d', '0x%x'), 'uint64_t': ('%" PRIu64 "', '0x%" PRIx64 "'),
           'int64_t': ('%" PRId64 "', '0x%" PRIx64 "')}


def plural(word):
    """row -> rows, property -> properties, match -> matches."""
    if word.endswith('y') and word[-2:-1] not in 'aeiou':
        return word[:-1] + 'ies'
    return word + ('es' if word.endswith(('s', 'x', 'ch', 'sh')) else 's')


def text_var(f):
    """The text of a structure or a list of strings."""
    return Var(f.var.name + '_text', TEXT_KIND)


def part_var(f, part):
    """What `{Field.Part}` of property values asks for: the tag, or the text of the property with that name."""
    if part == 'PropertyTag':
        return Var(f.var.name + '_tag', 'uint32_t')
    return Var(f'{f.var.name}_{snake(part)}', TEXT_KIND)


def number_var(f):
    """How many elements a list of structures has, for a text that says so."""
    return Var(f.var.name + '_number', 'uint64_t')


def list_var(f):
    return Var(f.var.name + '_summaries', LIST_KIND)


def tally_var(f):
    return Var(f.var.name + '_tally', TALLY_KIND)


def queues(struct, seen=()):
    """Whether reading a structure in NDR may leave pointees to read."""
    if struct.function:
        return True
    if struct.name in seen:
        return False
    seen = (*seen, struct.name)
    visible = [f for f in struct.ndr.all() if f.get('only', 'rpc') == 'rpc']
    return any({'unique', 'pointers'} & set(f.ndr) or (f.struct and queues(f.struct, seen)) for f in visible)


class Texts:
    def __init__(self, site, setter=None):
        """setter: what takes the lines of text."""
        self.site = site
        self.texts = [] if site.pointee else [f for f in site.fields() if f.is_text]
        self.setter = setter or (SET_MESSAGE if site.top else SET)
        self.named_here = self.find_named()
        self.has_texts = bool(self.texts)
        waiting = [f for f in self.named_here if self.waits(f)]
        self.later = site.ndr and not site.top and self.has_texts and bool(waiting)   # texts wait for NDR's pointees
        self.separators = {}
        self.find_separators(site.fl.fields)

    def find_named(self):
        """The structures and lists of strings that the texts name."""
        names = {p.name for f in self.texts for p in f.places if not p.plural}
        return [f for f in self.site.fields() if f.name in names and
                (f.struct or (self.site.fl.find(f.name).is_list and f.is_list and f.wire.string))]

    def counts(self, f):
        """Whether a text says how many elements the list has."""
        return any(p.name == f.name and p.plural for g in self.texts for p in g.places)

    def is_named(self, f):
        return any(f is g for g in self.named_here)

    @staticmethod
    def waits(f):
        """Whether the field's text is ready only when pointees have been read."""
        return 'unique' in f.ndr or 'pointers' in f.ndr

    def find_separators(self, fields):
        """Of a list: the one that a text beside it has, else any text."""
        fields = self.site.visible(fields)
        near = [g for g in fields if g.is_text] + self.site.fl.texts()
        for f in fields:
            for _, inner in f.cases:
                self.find_separators(inner)
            if f.name:
                self.separators[id(f)] = next((p.separator for g in near for p in g.places
                                               if p.name == f.name and p.separator), ', ')

    def separator(self, f):
        return quoted(self.separators[id(f)].replace('%', '%%'))

    def parts(self, f):
        """The properties that texts ask of these property values: one at most, and the tag."""
        if f.type not in TAGGED:
            return []
        return sorted({p.part for g in self.texts for p in g.places if p.name == f.name and p.part})

    def words(self, f):
        """The enum of words that a text counts the list's values by."""
        return next((p.at for g in self.texts for p in g.places if p.name == f.name and p.at and f.is_list), None)

    def names_whole(self, f):
        """Whether texts name the structure or list itself, not only a property in it."""
        return self.is_named(f) and any(p.name == f.name and not (f.type in TAGGED and p.part)
                                       for g in self.texts for p in g.places)

    # ---- around a function ----
    def begin(self):
        """Behind the declarations of a function."""
        out = []
        if self.later:
            out.append(Local(code('{}->summary.later', C), Var('summaries', LIST_KIND)))
        if self.has_texts:
            asked = tree_call(MESSAGE_WANTED if self.site.top else IS_WANTED)
            out.append(Local(asked, WANTED, 'const '))
        if self.later:
            record = self.record()
            out.append(Local(code('{} ? wmem_new0({}->pinfo->pool, {}) : NULL', WANTED, C, record), self.later_var()))
        if self.may_hand_on():
            out.append(Do(cursor_call(NONE)))
        return out + [Blank()] * bool(out)

    def may_hand_on(self):
        """Whether it is a structure without texts of its own that has others inside, whose texts are not its own."""
        return not self.has_texts and not self.site.pointee and self.site.fl.form in STRUCTURES and \
            any(f.struct for f in self.site.fields())

    def record(self):
        return f'{self.site.name}_{LATER}'

    def later_var(self):
        return Var(LATER, self.record() + ' *')

    def end(self, lines):
        """Keeps what the texts need, and plans a function that makes them from it. lines: their statements."""
        if not self.later:
            return []
        found = reads(lines)
        lists = {text_var(f): list_var(f) for f in self.named_here if self.waits(f)}
        kept = sorted((v for v in found if v not in (C, T, WANTED)), key=lambda v: v.name)
        fields, values = [], []
        for v in kept:
            stored = lists.get(v, v)
            fields.append(stored)
            value = code('{}->' + stored.name, self.later_var())
            values.append(Local(call(LIST_TEXT, value) if v in lists else value, v))
        self.plan_later(fields, values, lines)
        body = [Do(code('{}->{} = {}', self.later_var(), v.name, v)) for v in fields if v.kind != LIST_KIND]
        body.append(Do(tree_call(SET_LATER, self.later_function(), self.later_var(), Var('summaries', LIST_KIND))))
        return [If(Expr(self.later_var()), body)]

    def later_function(self):
        return f'{self.site.name}_summary'

    def plan_later(self, fields, values, made):
        record = self.record()
        lines = [f'    {v.kind}{"" if v.kind.endswith("*") else " "}{v.name};' for v in fields]
        before = '\n'.join([f'/* {self.site.title}: what its texts wait with */', f'typedef struct {record} {{', *lines,
                            f'}} {record};'])
        data = Local(code('(const {} *)data', record), Var(LATER, f'const {record} *'))
        body = [data, *values, Blank(), *made]
        self.site.functions.append(Function(self.later_function(), '', body, void_data=True, before=before))

    # ---- structures and lists inside ----
    def inside(self, f, read, args):
        """Reads a structure or list, and takes its text, or that of one property in it, where texts name them.
        read: its C function, args: what that takes behind the cursor and the tree."""
        parts = [part for part in self.parts(f) if part != 'PropertyTag']
        out = [s for part in parts for s in self.want_property(part)]
        if not self.names_whole(f):
            out.append(Do(tree_call(read, *args)))
        elif self.runs_deferred(f):
            out += [Do(cursor_call(NDR_BEGIN, WANTED, self.separator(f))), Do(tree_call(read, *args)),
                    Set(cursor_call(NDR_END), text_var(f))]
        else:
            more = [self.separator(f)] if f.is_list else []
            out.append(Set(tree_call(read + '_summary', *args, WANTED, *more), text_var(f)))
        if 'PropertyTag' in self.parts(f):
            out.append(Set(code('{}->rows.tag', C), part_var(f, 'PropertyTag'), pure=True))
        return out + [s for part in parts for s in self.take_property(f, part)]

    def want_property(self, part):
        wanted = self.site.tables.property_id(part)
        return [Do(code('{}->rows.wanted_id = {} ? ' + f'0x{wanted:04x} : 0', C, WANTED)),
                Do(code('{}->rows.wanted_text = NULL', C))]

    @staticmethod
    def take_property(f, part):
        return [Set(code('{}->rows.wanted_text', C), part_var(f, part), pure=True),
                Do(code('{}->rows.wanted_id = 0', C))]

    def runs_deferred(self, f):
        """Whether the field's text is ready only when its pointees have been read."""
        return self.site.ndr and self.site.top and bool(f.struct) and self.names_whole(f) and \
            (f.is_list or queues(f.struct))

    def open_list(self, f):
        """Where texts gather that come one by one."""
        also = code('{}->' + list_var(f).name, self.later_var()) if self.later else None
        return If(Expr(WANTED), [Set(cursor_call(LIST_NEW, self.separator(f)), list_var(f), also=also)])

    def gathered(self, f):
        return Set(call(LIST_TEXT, list_var(f)), text_var(f))

    # ---- one line ----
    def line(self, f):
        """The statements that say a text."""
        if self.later:
            return []
        return [If(self.asked(f), [Do(self.set_text(f))]), *self.expert(f)]

    def asked(self, f):
        """Texts are made only where somebody will read them."""
        return Expr(WANTED, *[part for var in self.may_lack(f) for part in (' && ', var)])

    def set_text(self, f):
        return tree_call(self.setter, *self.format(f))

    def expert(self, f):
        out = []
        for severity, word in f.get('expert', {}).items():
            ei = '&' + self.site.registry.expert(self.site.scope, severity, word)
            out.append(Do(tree_call(WARN if severity == 'warn' else NOTE, ei, *self.format(f))))
        return out

    def format(self, f):
        """[format, arguments]. A part that may be empty takes the separator along that joins it to the others: the one
        in front of it, or, at the beginning of the line, the one behind."""
        fmt, args, pieces = '', [], list(f.pieces)
        for i, piece in enumerate(pieces):
            if isinstance(piece, str):
                fmt += format_text(piece)
                continue
            part, arg = self.place(piece) if isinstance(piece, Place) else self.computed(piece)
            if self.may_be_empty(piece):
                before, behind = JOINT.search(fmt)[0], ''
                fmt = fmt[:len(fmt) - len(before)]
                if not fmt:
                    behind, pieces[i + 1] = JOINED.match(pieces[i + 1]).groups('')
                if before or behind:
                    arg = cursor_call(PART, quoted(before), arg, quoted(behind))
            fmt += part
            args.append(arg)
        return [f'"{fmt}"', *args]

    def may_be_empty(self, place):
        """Whether nothing may be left of the place: of a structure or list that is not there or says nothing, of an
        empty string."""
        field = self.site.fl.find(place.name) if isinstance(place, Place) else None
        if field is None:
            return isinstance(place, Place) and place.name == FAILED
        if place.plural or place.at or (field.type in TAGGED and place.part == 'PropertyTag'):
            return False
        return bool(field.struct or field.is_list or field.wire.string or field.type in ('bytes', 'ip'))

    def computed(self, piece):
        if piece.plural:
            return '%s', self.plural(self.site.c(piece.expression), piece.plural)
        digits = f'0{piece.digits}' if piece.digits else ''
        return f'%{digits}" PRIu64 "', cast('uint64_t', self.site.c(piece.expression))

    def may_lack(self, f):
        """Structures and strings that a method's message may leave out: without them there is nothing to say."""
        named = [self.site.fl.find(p.name) for p in f.places]
        return dict.fromkeys(text_var(g) if g.struct else g.var for g in named
                             if g and (g.struct or g.wire.string) and self.site.top
                             and ('optional' in g.spec or 'unique' in g.ndr))

    def place(self, place):
        """(format, argument)"""
        field = self.site.fl.find(place.name)
        if field is None:
            return '%s', self.object(place)
        replica = self.site.fl.find(place.at) if place.at else None
        if replica:
            name = OF_GUID.get(field.type, KEY_NAME)
            return '%s', cursor_call(name, code('&{}', replica.var), field.var)
        if field.type in TAGGED and place.part:
            var = part_var(field, place.part)
            return '%s', cursor_call(TAG, var) if place.part == 'PropertyTag' else call(INNER, var)
        if field.struct and place.plural:
            return '%s', self.plural(number_var(field), place.plural)
        if field.struct or (field.is_list and field.wire.string):
            return '%s', call(INNER, text_var(field))
        if field.is_list and field.type == 'PropertyId':
            return '%s', cursor_call(IDS_TEXT)
        if field.is_list:
            return '%s', cursor_call(TALLY_TEXT, tally_var(field)) if place.at else cursor_call(TAGS, field.var)
        return self.scalar(field, place)

    @staticmethod
    def object(place):
        """What is no field of the message."""
        if place.name in OBJECT_TEXTS:
            return cursor_call(OBJECT_TEXTS[place.name])
        word = place.plural or 'row'
        return cursor_call(ROWS_TEXT, quoted(word), quoted(plural(word)))

    def scalar(self, field, place):
        value, wire = field.var, field.wire
        if field.type == 'mid':
            enum = place.at or field.get('enum')
            return '%s', cursor_call(MID, value, self.site.registry.strings(enum) if enum else 'NULL')
        if place.part or place.at:
            return '%s', self.part(field, place)
        if place.plural:
            return '%s', self.plural(value, place.plural)
        if field.get('enum') and field.type != 'guid':
            return '%s', self.named(value, field.get('enum'))
        if wire.text:
            return wire.format, wire_text(wire, value)
        hex = field.get('flags') or 'hex' in (field.get('base'), wire.base)
        return FORMATS[wire.kind][bool(hex)], Expr(value)

    @staticmethod
    def plural(value, word):
        return cursor_call(NUMBER, value, quoted(word), quoted(plural(word)))

    def part(self, field, place):
        """Bits by name; a number by the name that another enum has for it."""
        if place.part == '*':
            bits = self.site.registry.bits_of(self.site.scope, field)
            return cursor_call(BITS, field.var, bits)
        bit = self.site.tables.bit_of(field, place.part) if place.part else None
        value = self.site.bits(field, bit) if bit else field.var
        return self.named(value, place.at or bit['enum'])

    def named(self, value, enum):
        return cursor_call(NAME, value, self.site.registry.strings(enum))

    def shown(self, f):
        """A string appended to its item, under its name; it is the structure's text, too."""
        own = [Do(code('{}->summary.text = {}', C, f.var))] if self.site.fl.form in STRUCTURES else []
        return [*own, Do(tree_call(APPEND, f'", {f.name}: \\"%s\\""', f.var))]


def wire_text(wire, value):
    """A value in a text, as its type has it."""
    if '{}' not in wire.text:
        return cursor_call(wire.text, value)
    name, parenthesis, rest = wire.text.partition('(')
    if name and parenthesis:
        return Expr(Name(name), code(parenthesis + rest, value))
    return code(wire.text, value)
