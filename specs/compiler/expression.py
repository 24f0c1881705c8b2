# SPDX-License-Identifier: GPL-2.0-or-later
"""Expressions of the table language as C. The same code finds what is wrong with them."""
import ast

from ccode import C, T, Expr, Name, Sep, cast, code, cursor_call, number, ranked, tree_call
from plan_constants import deviation_name
from wiretypes import TYPES

# What expressions may ask besides fields: `word.attribute` -> C.
QUESTIONS = {('logon', 'private'): ('rop_logon_is_private', (C, T)),
             ('rows', 'containers'): ('nspi_rows_are_containers', (C,)),
             ('block', 'offset'): ('cur_block_offset', (C,)),
             ('exception', 'highlight'): ('recurrence_has_highlight', (C,)),
             ('exception', 'subject'): ('recurrence_has_subject', (C,)),
             ('exception', 'location'): ('recurrence_has_location', (C,))}
DEVIATES = 'cur_deviates'
RETURN_VALUE = 'rop_return_value'
KEPT = 'rop_kept'
LAYOUTS = ('wide', 'address_book')
GIVEN = 'given'                  # the number that the structure around gives
NEXT = {'next_u16': 2, 'next_u32': 4, 'next_u64': 8}
# How tightly C's operators bind; & and >> are always in parentheses inside of others.
OR, AND, BITS, COMPARE, SUM, PRODUCT, UNARY = range(1, 8)
OPERATORS = {ast.Eq: '==', ast.NotEq: '!=', ast.Lt: '<', ast.LtE: '<=', ast.Gt: '>', ast.GtE: '>=',
             ast.Add: '+', ast.Sub: '-', ast.Mult: '*', ast.FloorDiv: '/', ast.Mod: '%', ast.BitAnd: '&'}


def requested(text):
    """The fields of the request that an expression names."""
    try:
        tree = ast.parse(text, mode='eval')
    except SyntaxError:
        return []
    return [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name) and node.value.id == 'request']


def deviation_of(text):
    """The deviation that an expression asks for, if it does nothing else; or None."""
    word, _, name = text.strip().partition('.')
    return name if word == 'deviation' and name.isidentifier() else None


class Translator:
    """One expression over the fields of a list. `problems` is what the table's author has to know."""

    def __init__(self, tables, fl, known, constant=None):
        """known: names of the fields that may be named. constant: gives the C of an enum's value or a flag's mask, from
        ('enums' or 'flags', its name, the value's name, the number)."""
        self.tables, self.fl, self.known = tables, fl, known
        self.constant = constant or (lambda kind, name, label, value: Expr(number(value, hex=kind == 'flags')))
        self.problems = []

    def translate(self, text):
        if isinstance(text, bool):
            return Expr('true' if text else 'false')
        if isinstance(text, int):
            return Expr(str(text))
        try:
            tree = ast.parse(text, mode='eval').body
        except SyntaxError:
            return self.wrong(f'"{text}" is not an expression')
        return self.run(tree)

    def wrong(self, message):
        self.problems.append(message)
        return Expr('0')

    def run(self, node):
        if isinstance(node, ast.BoolOp):
            return self.joined(node)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return ranked(UNARY, '!', self.inside(node.operand, UNARY))
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            right = self.value(node.comparators[0], self.field_of(node.left))
            return ranked(COMPARE, self.inside(node.left, SUM), f' {OPERATORS[type(node.ops[0])]} ', right.inside(SUM))
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            return self.computed(node)
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, bool)):
            return Expr(number(int(node.value)))
        if isinstance(node, ast.Name):
            return self.name(node.id)
        if isinstance(node, ast.Attribute):
            return self.attribute(node)
        return self.wrong(f'"{ast.unparse(node)}" is not allowed in an expression')

    def inside(self, node, rank):
        """An operand of an operator that binds like this."""
        return self.run(node).inside(rank)

    def joined(self, node):
        rank, word = (AND, Sep(' && ')) if isinstance(node.op, ast.And) else (OR, Sep(' || '))
        parts = []
        for i, value in enumerate(node.values):
            operand = self.run(value)
            parts += [word] * (i > 0) + [operand.inside(COMPARE if operand.rank in (OR, AND, BITS) else rank)]
        return ranked(rank, *parts)

    def computed(self, node):
        operator, by = OPERATORS[type(node.op)], node.right
        if isinstance(node.op, ast.BitAnd):
            flag = self.flag(node.right, self.field_of(node.left))
            return ranked(BITS, self.inside(node.left, COMPARE), ' & ', flag.inside(COMPARE))
        if isinstance(node.op, (ast.FloorDiv, ast.Mod)) and not (isinstance(by, ast.Constant) and by.value):
            return self.wrong(f'{ast.unparse(node)} is not a division by a number')
        rank = SUM if isinstance(node.op, (ast.Add, ast.Sub)) else PRODUCT
        left = self.inside(node.left, rank)
        field, bit = self.field_of(node.left)
        if isinstance(node.op, ast.Mult) and field and field.wire and field.wire.size == 4 and not bit:
            left = cast('uint64_t', left)    # in C 32 bits times 32 bits are 32 bits
        return ranked(rank, left, f' {operator} ', self.inside(by, rank + 1))

    def field_of(self, node):
        """(the field that a name or attribute stands for, its bits or None)."""
        if isinstance(node, ast.Name):
            return self.fl.find(node.id), None
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id == 'request':
                return self.fl.request.find(node.attr) if self.fl.request else None, None
            field = self.fl.find(node.value.id)
            return field, self.tables.bit_of(field, node.attr) if field else None
        return None, None

    def flag(self, node, where):
        field = where[0]
        if not isinstance(node, ast.Name):
            return self.run(node)
        bit = self.tables.bit_of(field, node.id) if field else None
        if bit:
            return self.constant('flags', field.get('flags'), node.id, bit['mask'])
        return self.wrong(f'{node.id} is not a flag of {field.name if field else "the left side"}')

    def value(self, node, where):
        """The right side of a comparison: a number, or a name of the left side's enum."""
        field, bit = where
        enum = bit.get('enum') if bit else field.get('enum') if field else None
        values = self.tables.enum_values(enum)
        if isinstance(node, ast.Name) and node.id in values:
            return self.constant('enums', enum, node.id, values[node.id])
        return self.run(node)

    def name(self, name):
        if name in self.known:
            return self.variable(self.fl.find(name))
        if name == 'ReturnValue' and self.fl.request:
            return cursor_call(RETURN_VALUE)
        if name == 'left':
            return ranked(UNARY, '(uint64_t)', cursor_call('cur_left'))
        if name == 'next':
            return cursor_call('cur_next')
        if name == GIVEN:
            return code('{}->given', C)
        if name in LAYOUTS:
            return code('{}->layout.' + name, C)
        if name in NEXT:
            return cursor_call('cur_next_integer', NEXT[name])
        return self.wrong(f'{name} is not an earlier field' + (' (it comes later)' if self.fl.find(name) else ''))

    def variable(self, field):
        if field is None:
            return Expr('0')
        if field.is_list or field.type not in TYPES or not TYPES[field.type].number:
            return self.wrong(f'{field.name} is not a number')
        return Expr(field.var)

    def attribute(self, node):
        base = node.value.id if isinstance(node.value, ast.Name) else None
        if (base, node.attr) in QUESTIONS and base not in self.known:
            name, args = QUESTIONS[base, node.attr]
            return Expr(Name(name), '(', *[p for a in args for p in (', ', a)][1:], ')')
        if (base, node.attr) == ('message', 'request') and base not in self.known:
            return code('{}->is_request', C)
        if base == 'deviation' and base not in self.known:
            return self.deviation(node.attr)
        if base == 'request':
            return self.request_field(node.attr)
        field = self.fl.find(base) if base in self.known else None
        bit = self.tables.bit_of(field, node.attr) if field else None
        if not bit:
            return self.wrong(f'{ast.unparse(node)} is not a flag of an earlier field')
        self.variable(field)
        return self.bits(field, bit)

    def deviation(self, name):
        """Whether what comes next is laid out as a deviation has it."""
        if name not in self.tables.deviations:
            return self.wrong(f'{name} is not a deviation')
        return tree_call(DEVIATES, Expr(Name(deviation_name(name))))

    def request_field(self, name):
        request = self.fl.request
        field = request.find(name) if request else None
        if not field:
            return self.wrong(f'the request has no field {name}' if request else
                              'only a response can refer to its request')
        kept = request.keeps.index(field)
        if kept > 1:
            self.wrong('a response can refer to two request fields at most')
        return cursor_call(KEPT, kept)

    def bits(self, field, bit):
        """The number in some bits of a field."""
        mask = bit['mask']
        shift = (mask & -mask).bit_length() - 1
        masked = ranked(BITS, Expr(field.var), ' & ', self.constant('flags', field.get('flags'), bit['name'], mask))
        return ranked(BITS, masked.inside(COMPARE), f' >> {shift}') if shift else masked
