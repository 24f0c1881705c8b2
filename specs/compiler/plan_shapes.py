# SPDX-License-Identifier: GPL-2.0-or-later
"""One field, or the elements of a list: in its sub-buffer, with its columns, one by one."""
from ccode import (C, COMMA, WANTED, Do, Expr, If, Local, Loop, Name, Out, Scope, Set, Var, cast, code, cursor_call,
                   number, quoted, tree_call)
from check_calls import ELEMENT
from expression import SUM
from model import c_name, snake
from plan_texts import LIST_QUOTE, TALLY_ADD, TALLY_NEW, TEXT_KIND, list_var, number_var, tally_var, text_var

TAGS_KIND = 'const ex_tags *'
COLUMNS = {'input': ('rop_input_columns', 'COLUMNS_TABLE'),
           'input.recipient': ('rop_input_columns', 'COLUMNS_RECIPIENT'),
           'request': ('rop_request_tags', None)}
LIMIT_COLUMNS = 'cur_limit_columns'
LEFT = cast('uint64_t', cursor_call('cur_left'))
KNOWN_TIME, BITS = 'cur_known_time', 'cur_bits'
START = Var('structure_start', 'int')
PAIRED_ID = 'rop_property_id'      # reads an id that goes with a name
# By the word of_input: what is called in front of the bytes, and behind them.
PIECE_BEFORE = {'stream': 'rop_stream_piece'}
PIECE_BEHIND = {'transfer': 'rop_transfer_piece', 'state': 'rop_transfer_state_piece'}
MEMBERS = {'wide': 'layout.wide', 'address_book': 'layout.address_book'}       # of the cursor, by layout
ABOUT_INPUT, COLUMNS_MEMBER, N_COLUMNS = 'rows.about_input', 'rows.columns', 'rows.n_columns'


def member(name):
    """c->name"""
    return code('{}->' + name, C)


def put(name, value):
    """c->name = value;"""
    return Do(code('{}->' + name + ' = {}', C, value))


def columns_of(source):
    """C of a source of columns that is no field."""
    name, kind = COLUMNS[source]
    return cursor_call(name, Expr(Name(kind))) if kind else cursor_call(name)


class Shapes:
    """Statements that read a field. number: the count or size that NDR brings, None: the field says it."""

    def __init__(self, site, texts):
        self.site, self.texts = site, texts

    def length(self, f, word, count):
        """The number of elements or bytes; None: all that is left."""
        value = f.get(word)
        if count:
            return count
        return None if value == 'rest' else self.site.c(value)

    # ---- around the field ----
    def sized(self, f, count=None):
        """A field in its sub-buffer, if it has one."""
        if 'size' not in f.spec or not (f.struct or f.is_list):
            return self.input_values(f, count)
        size = self.length(f, 'size', count if not f.is_list else None)
        inside = self.input_values(f, count if f.is_list else None)
        if self.site.ndr:
            inside = [put('ndr.on', 'false'), *inside, put('ndr.on', 'true')]
        if size is None:
            return [Scope(inside)] if self.site.ndr else inside
        sub = Var(f.var.name + '_sub', 'cur_sub')
        begin = Local(tree_call('cur_sub_begin', self.site.hf(f), size), sub)
        return [If(code('{} > 0', size.inside(SUM)), [begin, *inside, Do(tree_call('cur_sub_end', code('&{}', sub)))])]

    def input_values(self, f, count):
        inside = self.laid_out(f, count)
        if f.get('of_input') != 'values':
            return inside
        return [put(ABOUT_INPUT, 'true'), *inside, put(ABOUT_INPUT, 'false')]

    def laid_out(self, f, count):
        """A structure with counts or values of another width."""
        layout = f.get('layout', [])
        words = [layout] if isinstance(layout, str) else layout
        if not words:
            return self.with_columns(f, count)
        outer = {word: Var(f'{f.var.name}_{word}', 'bool') for word in words}
        body = []
        for word, var in outer.items():
            body += [Local(member(MEMBERS[word]), var, 'const '), put(MEMBERS[word], 'true')]
        body += self.with_columns(f, count)
        return [Scope(body + [put(MEMBERS[word], var) for word, var in outer.items()])]

    def with_columns(self, f, count):
        source = f.get('columns')
        if source in (None, 'context'):
            return self.giving(f, count)
        if f.first_columns is not None:
            limit = self.site.c(f.first_columns)
            return [Do(tree_call(LIMIT_COLUMNS, limit)), *self.listed(f, count), put(N_COLUMNS, 'UINT32_MAX')]
        outer = Var(f.var.name + '_outer', TAGS_KIND)
        body = [Local(member(COLUMNS_MEMBER), outer)]
        if isinstance(source, list):
            own = Var('columns', 'ex_tags')
            tags = [part for tag in source for part in (COMMA, f'0x{tag:08x}')][1:]
            body += [Local(Expr('{ ', *tags, ' }'), Var('column_tags[]', 'uint32_t'), 'static const '),
                     Local(Expr(f'{{ {len(source)}, column_tags }}'), own, 'static const ')]
            value = code('&{}', own)
        else:
            value = columns_of(source) if source in COLUMNS else Expr(self.site.fl.find(source).var)
        return [Scope([*body, put(COLUMNS_MEMBER, value), *self.listed(f, count), put(COLUMNS_MEMBER, outer)])]

    def giving(self, f, count):
        """A structure, or several, that get a number."""
        if 'given' not in f.spec:
            return self.listed(f, count)
        outer = Var(f.var.name + '_given', 'uint64_t')
        begin = [Local(member('given'), outer, 'const '), put('given', self.site.c(f.get('given')))]
        return [Scope([*begin, *self.listed(f, count), put('given', outer)])]

    # ---- lists ----
    def listed(self, f, count):
        if not f.is_list:
            return self.single(f, count)
        number_of = self.length(f, 'count', count)
        if f.type == 'PropertyTag':
            return [Set(tree_call('cur_property_tags', self.site.hf(f), number_of or code('{} / 4', LEFT)), f.var)]
        number_of = number_of if number_of is not None else Expr('CUR_REST')
        if f.struct:
            out = [Set(number_of, number_var(f))] if self.texts.counts(f) else []
            number_of = Expr(number_var(f)) if out else number_of
            return out + self.texts.inside(f, 'cur_list', [self.site.hf(f), self.struct_ett(f), number_of,
                                                           self.site.struct_function(f.struct)])
        if f.wire.string and self.texts.is_named(f):
            return self.quoted_strings(f, number_of)
        words = self.texts.words(f)
        if words:
            return self.tallied(f, number_of, words)
        return [Loop(self.element(f, number_of), self.one_of_list(f))]

    def element(self, f, number_of):
        return tree_call('cur_element', self.site.hf(f), 'i', number_of)

    def quoted_strings(self, f, number_of):
        text = Var('text', TEXT_KIND)
        get = code('{} ? &{} : NULL', WANTED, text)
        body = [Local(Expr('NULL'), text), *self.string(f, self.site.hf(f), None, get),
                Do(cursor_call(LIST_QUOTE, list_var(f), text))]
        out = [self.texts.open_list(f), Loop(self.element(f, number_of), body)]
        return out if self.texts.later else out + [self.texts.gathered(f)]

    def tallied(self, f, number_of, words):
        strings = self.site.registry.strings(words)
        value = Var('value', 'uint32_t')
        make = If(Expr(WANTED), [Set(cursor_call(TALLY_NEW, strings), tally_var(f))])
        body = [Local(tree_call(f.wire.read, self.site.hf(f)), value),
                Do(Expr(Name(TALLY_ADD), '(', tally_var(f), COMMA, value, ')'))]
        return [make, Loop(self.element(f, number_of), body)]

    def one_of_list(self, f):
        if not f.get('elements'):
            return self.single(f, None)
        names, name, one = Var('names', 'char *const'), Var('name', TEXT_KIND), Var('id', 'uint64_t')
        listed = [part for text in f.get('elements') for part in (COMMA, quoted(text))][1:]
        body = [Local(Expr('{ ', *listed, ' }'), Var('names[]', names.kind), 'static const '),
                Local(code('i < array_length({}) ? {}[i] : NULL', names, names), name),
                Local(tree_call('cur_id64_named', self.site.hf(f), name), one)]
        for one_call in f.calls:
            args = [name if a == ELEMENT else one if a == f.name else self.site.argument(a) for a in one_call.args]
            body.append(If(code('!{}->bad', C), [Do(cursor_call(one_call.name, *args))]))
        return body

    def struct_ett(self, f):
        return self.site.registry.ett(c_name(snake(f.struct.name)))

    # ---- one ----
    def single(self, f, count):
        hf = self.site.hf(f)
        if 'value' in f.spec:
            return [Set(tree_call(KNOWN_TIME, hf, START, self.site.c(f.get('value'))), f.var)]
        if f.struct:
            return self.structure(f, hf)
        if f.type == 'bytes':
            return self.bytes(f, hf, count)
        if f.type == 'ip':
            size = self.length(f, 'size', count)
            v6 = self.site.registry.ipv6(self.site.scope, f)
            text = Set(code('{} ? {} : NULL', WANTED, cursor_call('cur_ip_text', size)), f.var, pure=True)
            return [text, Do(tree_call('cur_ip', hf, v6, size))]
        if f.wire.string:
            return self.string(f, hf, count, Expr(Out(f.var)) if not f.is_list else 'NULL')
        paired = self.site.fl.gathers and f.type == 'PropertyId'
        read = tree_call(PAIRED_ID if paired else f.wire.read, hf)
        if f.get('flags'):
            width = f.wire.size * 8
            ett, bits = self.site.registry.ett('flags'), self.site.registry.bits_of(self.site.scope, f)
            read = tree_call(f'cur_flags{width}', hf, ett, bits, self.defined(f, width))
        if 'mask' in f.spec:
            read = cursor_call(BITS, read, f.wire.size, number(f.get('mask'), hex=True))
        if f.is_list or f.wire.kind is None:
            return [Do(read)]
        return [Set(read, f.var, f.wire.cast)]

    def structure(self, f, hf):
        args = [hf, self.struct_ett(f), self.site.struct_function(f.struct)]
        if f.name != self.site.names_output:
            return self.texts.inside(f, 'cur_struct', args)
        # What the object is called is kept, whoever reads the text.
        text = tree_call('cur_struct_summary', *args, 'true')
        return [Set(text, text_var(f)), Do(cursor_call('rop_output_name', text_var(f)))]

    def bytes(self, f, hf, count):
        size = self.length(f, 'size', count) or LEFT
        before, behind = (table.get(f.get('of_input')) for table in (PIECE_BEFORE, PIECE_BEHIND))
        out = [Do(tree_call(before, size))] if before else []
        if not f.is_list:
            out.append(Set(code('{} ? {} : NULL', WANTED, cursor_call('cur_hex_text', size)), f.var, pure=True))
        return [*out, Do(tree_call('cur_bytes', hf, size)), *([Do(tree_call(behind, size))] if behind else [])]

    def string(self, f, hf, count, get):
        """get: where the text goes."""
        size = Expr('CUR_NUL')
        if 'size' in f.spec and not f.is_list:
            size = self.length(f, 'size', count) or LEFT
        if f.type == 'line8':
            return [Do(tree_call('cur_line8', hf, get))]
        if f.type != 'string':
            return [Do(tree_call(f.wire.read, hf, size, get))]
        return [If(self.site.c(f.get('unicode')), [Do(tree_call('cur_string16', hf, size, get))],
                   [Do(tree_call('cur_string8', hf, size, get))])]

    def defined(self, f, width):
        """The bits that the document defines."""
        spec = self.site.tables.flags[f.get('flags')]
        return number((1 << width) - 1 if spec.get('open') else sum(b['mask'] for b in spec['bits']), hex=True)
