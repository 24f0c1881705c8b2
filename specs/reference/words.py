# SPDX-License-Identifier: GPL-2.0-or-later
"""What a table says of a field, in words for readers: types and sizes, conditions and counts, remarks."""
import ast

TYPES = {
    'u8': 'integer, 1 byte', 'u16': 'integer, 2 bytes', 'u32': 'integer, 4 bytes', 'u64': 'integer, 8 bytes',
    'i8': 'signed integer, 1 byte', 'i16': 'signed integer, 2 bytes', 'i32': 'signed integer, 4 bytes',
    'i64': 'signed integer, 8 bytes', 'bool8': 'Boolean, 1 byte',
    'ucount': 'integer, 2 bytes; 4 in the wide layout', 'u16be': 'integer, 2 bytes, big endian',
    'u32be': 'integer, 4 bytes, big endian', 'f32': 'floating point, 4 bytes', 'f64': 'floating point, 8 bytes',
    'filetime': 'time, 8 bytes', 'filetime40be': 'time, 5 bytes', 'minutes': 'time in minutes since 1601, 4 bytes',
    'guid': 'GUID, 16 bytes', 'guidbe': 'GUID, 16 bytes, big endian', 'id64': 'id, 8 bytes',
    'globcnt': 'counter of ids, 6 bytes', 'mid': 'Minimal Entry ID, 4 bytes', 'handle': 'server object handle, 4 bytes',
    'error': 'error code, 4 bytes', 'PropertyTag': 'property tag, 4 bytes', 'PropertyId': 'property id, 2 bytes',
    'PropertyType': 'property type, 2 bytes', 'ipv4': 'IPv4 address', 'ipv6': 'IPv6 address', 'ip': 'IP address',
    'context_handle': 'context handle, 20 bytes', 'async_context_handle': 'context handle, 20 bytes',
    'bytes': 'bytes', 'string8': '8-bit string', 'string16': 'UTF-16 string', 'utf8': 'UTF-8 string',
    'latin1': 'ISO 8859-1 string', 'string': 'string', 'line8': '8-bit line of text',
}
STRINGS = ('string8', 'string16', 'utf8', 'latin1', 'string')
# Words of expressions that are no fields: as numbers, and as conditions.
NAMES = {'left': 'the number of bytes left', 'next': 'the next byte', 'next_u16': 'the number in the next 2 bytes',
         'next_u32': 'the number in the next 4 bytes', 'next_u64': 'the number in the next 8 bytes',
         'given': 'the number from the structure around'}
TRUTHS = {'left': 'bytes are left', 'wide': 'the layout is wide', 'address_book': "the layout is that of address books"}
QUESTIONS = {'logon.private': 'the logon is to a private mailbox', 'rows.containers': 'the rows are containers',
             'block.offset': 'the place in the block', 'exception.highlight': 'there is a ChangeHighlight',
             'exception.subject': 'the exception has a subject of its own',
             'exception.location': 'the exception has a location of its own', 'message.request': 'it is a request'}
OPERATORS = {ast.Eq: 'is', ast.NotEq: 'is not', ast.Lt: '<', ast.LtE: '≤', ast.Gt: '>', ast.GtE: '≥',
             ast.Add: '+', ast.Sub: '-', ast.Mult: '×', ast.FloorDiv: '/', ast.Mod: 'modulo', ast.BitAnd: '&'}
SIZES = {'rest': 'up to the end', 'left': 'up to the end', 'conformance': 'as long as NDR says'}
COUNTS = {'rest': 'list up to the end: ', 'conformance': 'list of as many as NDR says: '}
LAYOUTS = {'wide': 'In the wide layout (MS-OXCDATA 2.11.1.1).', 'address_book': 'Laid out as in address books.'}
OF_INPUT = {'stream': 'The next piece of the stream that the object is.',
            'transfer': 'A piece of a FastTransfer stream.', 'state': 'A piece of an ICS state.'}


def plain(expression):
    """An expression of the table language, a number, as a reader has it."""
    return arithmetic(parsed(expression)) if isinstance(expression, str) else shown(expression)


def condition(expression, fl=None):
    """A condition as a clause behind "if". fl: the FieldList that its names are in."""
    return Clause(fl).said(parsed(expression)) if isinstance(expression, str) else str(expression)


def parsed(expression):
    return ast.parse(expression, mode='eval').body


class Clause:
    """Conditions in words."""

    def __init__(self, fl):
        self.fl = fl

    def said(self, node):
        if isinstance(node, ast.BoolOp):
            word = ' and ' if isinstance(node.op, ast.And) else ' or '
            return word.join(self.inside(value) for value in node.values)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return self.denied(node.operand)
        if ast.unparse(node) == 'left > 0':
            return TRUTHS['left']
        if isinstance(node, ast.Compare):
            left, right = node.left, node.comparators[0]
            return f'{arithmetic(left)} {OPERATORS[type(node.ops[0])]} {arithmetic(right)}'
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd):
            return f'{arithmetic(node.left)} has {arithmetic(node.right)}'
        if isinstance(node, ast.Name):
            return TRUTHS.get(node.id) or f'{arithmetic(node)} is {"set" if self.is_boolean(node.id) else "not 0"}'
        return arithmetic(node)

    def inside(self, node):
        return f'({self.said(node)})' if isinstance(node, ast.BoolOp) else self.said(node)

    def denied(self, node):
        """What `not` in front of an expression comes to."""
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd):
            return f'{arithmetic(node.left)} lacks {arithmetic(node.right)}'
        if isinstance(node, ast.Name) and node.id not in TRUTHS:
            return f'{arithmetic(node)} is {"not set" if self.is_boolean(node.id) else "0"}'
        if isinstance(node, ast.BoolOp):
            return f'not ({self.said(node)})'
        words = self.said(node)
        return words.replace(' is ', ' is not ', 1) if ' is ' in words else f'not: {words}'

    def is_boolean(self, name):
        field = self.fl.find(name) if self.fl else None
        return field is None or field.type == 'bool8'


def arithmetic(node):
    """A number that is worked out, or a name."""
    if isinstance(node, ast.BinOp):
        left, right = (f'({arithmetic(one)})' if is_sum(one) and not is_sum(node) else arithmetic(one)
                       for one in (node.left, node.right))
        return f'{left} {OPERATORS[type(node.op)]} {right}'
    if isinstance(node, ast.Attribute):
        whole = f'{arithmetic(node.value)}.{node.attr}'
        if whole.startswith('request.'):
            return f"the request's {node.attr}"
        return QUESTIONS.get(whole, whole.replace('deviation.', 'it is the deviation '))
    if isinstance(node, ast.Name):
        return NAMES.get(node.id, node.id)
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return shown(node.value)
    return ast.unparse(node)


def is_sum(node):
    return isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub))


def shown(value):
    """A number of an expression: large ones are hexadecimal."""
    return f'{value:#x}' if value >= 10 ** 6 else str(value)


def wire_type(f):
    """(words in front, name of its structure or None, words behind) of a field's type and size."""
    size = f.get('size')
    words = '' if size is None else SIZES.get(size) or f'{plain(size)} bytes'
    front = (COUNTS.get(f.get('count')) or f'list of {plain(f.get("count"))}: ') if f.is_list else ''
    if f.struct:
        return front, f.struct.name, f', {words}' if words else ''
    kind = TYPES.get(f.type, f.type)
    if f.type == 'string':
        kind = f'UTF-16 string if {condition(f.get("unicode"))}, else 8-bit'
    if f.type in STRINGS:
        kind += f', {words}' if words else ', null-terminated' if 'string' not in f.ndr else ''
    elif f.type == 'bytes':
        kind = words if words.endswith('bytes') else f'bytes, {words}'.removesuffix(', ')
    elif words:
        kind += f', {words}'
    if f.get('mask'):
        kind += f', bits {f.get("mask"):#x}'
    if f.get('unit'):
        kind += f', in {f.get("unit")}'
    return front, None, kind + ndr(f)


def ndr(f):
    """The shape that it has over RPC, where that matters to a reader."""
    words = [{'unique': 'may be null', 'conformant': 'an array with its size in front'}[one]
             for one in f.ndr if one in ('unique', 'conformant')]
    return f' (over RPC {", ".join(words)})' if words else ''


def remarks(f):
    """Sentences about a field that are neither its type nor its condition."""
    if 'must' in f.spec:
        operator, bound = f.bound
        yield f'Must be {"" if operator == "==" else "at most "}{plain(bound)}.'
    if f.get('reserved'):
        yield 'Reserved.'
    if 'ignored' in f.spec:
        yield f'Ignored if {condition(f.get("ignored"))}.'
    if 'covers' in f.spec:
        names = f.get('covers')
        yield f'Counts the bytes of {" to ".join(dict.fromkeys((names[0], names[-1])))}.'
    if 'block' in f.spec:
        yield ('Offsets count from here.' if f.get('block') == 'rest' else
               f'Size of the structure that it stands in, at least {f.get("block")}.')
    if 'at' in f.spec:
        yield f'Stands at the offset {f.get("at")}.'
    if 'counts' in f.spec:
        yield f'Repeats how many elements {f.get("counts")} has.'
    if 'value' in f.spec:
        yield f'Worked out: {plain(f.get("value"))}.'
    if 'layout' in f.spec:
        layouts = f.get('layout')
        for one in [layouts] if isinstance(layouts, str) else layouts:
            yield LAYOUTS[one]
    if 'columns' in f.spec:
        yield columns(f.get('columns'))
    if f.get('of_input') in OF_INPUT:
        yield OF_INPUT[f.get('of_input')]
    if f.get('elements'):
        yield f'In order: {", ".join(f.get("elements"))}.'
    if f.get('rpc'):
        yield f'Over RPC: {f.get("rpc")}.'


def columns(source):
    """Which columns the rows of a field have."""
    if isinstance(source, list):
        return f'Columns: {", ".join(f"{tag:#010x}" for tag in source)}.'
    if isinstance(source, dict):
        return f'Columns: the first {plain(source["first"])} of those known around it.'
    return {'input': "Columns: those of the object.", 'input.recipient': "Columns: the object's recipient columns.",
            'request': "Columns: the request's property tags.",
            'context': 'Columns: those known around it.'}.get(source, f'Columns: those in {source}.')
