# SPDX-License-Identifier: GPL-2.0-or-later
"""C as a tree: expressions that know the variables and functions they name, and statements.

The plan builds it, shape.py simplifies it, emit.py writes it down. Nobody looks into text.
"""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Var:
    """A variable of the function being written."""
    name: str
    kind: str = field(compare=False)     # C type


@dataclass(frozen=True)
class Out:
    """&variable where something reads the variable, else NULL."""
    var: Var


@dataclass(frozen=True)
class Name:
    """A function, a constant or a type of plugin/: the file that uses it includes the header that declares it."""
    name: str


@dataclass(frozen=True)
class Sep:
    """Text behind which a line may end."""
    text: str


COMMA = Sep(', ')
C = Var('c', 'ex_cursor *')
T = Var('t', 'proto_tree *')
WANTED = Var('wanted', 'bool')


class Expr:
    """Parts: text, Var, Out, Name, Sep."""

    rank = 9                     # how tightly its outermost operator binds: see expression.py

    def __init__(self, *parts):
        self.parts = []
        for part in parts:
            self.parts += part.parts if isinstance(part, Expr) else [part]

    def reads(self):
        return {p for p in self.parts if isinstance(p, Var)}

    def outs(self):
        return {p.var for p in self.parts if isinstance(p, Out)}

    def names(self):
        return {p.name for p in self.parts if isinstance(p, Name)}

    def inside(self, rank):
        """In parentheses, if its operator binds less tightly than the one around it."""
        return Expr('(', self, ')') if self.rank < rank else self

    def text(self, live=frozenset()):
        """live: the variables that something reads."""
        return ''.join(part_text(p, live) for p in self.parts)

    def __eq__(self, other):
        return isinstance(other, Expr) and self.parts == other.parts

    __hash__ = None


def ranked(rank, *parts):
    expr = Expr(*parts)
    expr.rank = rank
    return expr


def cast(kind, expr):
    """(kind)expr"""
    return Expr(f'({kind})', Expr('(', expr, ')') if expr.rank < 9 else expr)


def part_text(part, live):
    if isinstance(part, str):
        return part
    if isinstance(part, Out):
        return '&' + part.var.name if part.var in live else 'NULL'
    return part.text if isinstance(part, Sep) else part.name


def code(template, *args):
    """C text in which each {} is the next argument."""
    texts = template.split('{}')
    parts = [texts[0]]
    for arg, text in zip(args, texts[1:], strict=True):
        parts += [literal(arg), text]
    return Expr(*parts)


def literal(value):
    return str(value) if isinstance(value, int) else value


def call(name, *args):
    """name(args)"""
    parts = [Name(name), '(']
    for i, arg in enumerate(args):
        parts += [COMMA] * (i > 0) + [literal(arg)]
    return Expr(*parts, ')')


def cursor_call(name, *args):
    """name(c, args)"""
    return call(name, C, *args)


def tree_call(name, *args):
    """name(c, t, args)"""
    return call(name, C, T, *args)


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def format_text(text):
    """Text inside a C format string."""
    return text.replace('\\', '\\\\').replace('"', '\\"').replace('%', '%%')


def number(value, hex=False):
    text = f'0x{value:x}' if hex or value > 255 else str(value)
    return f'UINT64_C({text})' if value > 0xffffffff else text


def guid(text):
    """The pieces of an e_guid_t initializer, behind each of which a line may end."""
    a, b, c, d, e = text.split('-')
    data = [f'0x{(d + e)[i:i + 2]}' for i in range(0, 16, 2)]
    return [f'{{ 0x{a}', f'0x{b}', f'0x{c}', '{ ' + data[0], *data[1:-1], data[-1] + ' } }']


# ---- statements ----
@dataclass
class Do:
    expr: Expr

    def exprs(self):
        return [self.expr]

    def bodies(self):
        return []


@dataclass
class Set(Do):
    """var = expr. Where nothing reads var only expr is left, without the cast; nothing when expr is pure."""
    var: Var
    cast: str = ''
    pure: bool = False
    also: Expr = None            # var = also = expr


@dataclass
class Local(Do):
    """A declaration with its value; words: 'const' and the like."""
    var: Var
    words: str = ''
    also: Expr = None
    cast: str = ''


@dataclass
class If:
    cond: Expr
    body: list
    other: list = field(default_factory=list)

    def exprs(self):
        return [self.cond]

    def bodies(self):
        return [self.body, self.other]


@dataclass
class Arm:
    label: Expr                  # None: default
    body: list
    name: str = ''               # for a function of its own
    leaves: bool = False         # the function, in place of going on behind the choice


@dataclass
class Switch:
    subject: Expr
    arms: list

    def exprs(self):
        return [self.subject] + [arm.label for arm in self.arms if arm.label is not None]

    def bodies(self):
        return [arm.body for arm in self.arms]


@dataclass
class Loop:
    head: Expr
    body: list

    def exprs(self):
        return [self.head]

    def bodies(self):
        return [self.body]


@dataclass
class Scope:
    body: list

    def exprs(self):
        return []

    def bodies(self):
        return [self.body]


class Blank:
    def exprs(self):
        return []

    def bodies(self):
        return []


class Deferred(Do):
    """Reads NDR's pointees that were queued."""

    def __init__(self):
        super().__init__(cursor_call('ndr_run_deferred'))


@dataclass
class Function:
    name: str
    title: str                   # comment above it; '': none
    body: list
    params: tuple = (C, T)       # variables that it gets
    static: bool = True
    void_data: bool = False      # the last parameter is a void *
    live: set = field(default_factory=set)       # variables that something reads, by shape.py
    before: str = ''             # type that it needs, in front of it


def walk(body):
    """All statements, outer ones first."""
    for s in body:
        yield s
        for inner in s.bodies():
            yield from walk(inner)


def reads(body):
    return {v for s in walk(body) for e in s.exprs() for v in e.reads()} | \
        {v for s in walk(body) if isinstance(s, (Set, Local)) and s.also for v in s.also.reads()}


def writes(body):
    found = {s.var for s in walk(body) if isinstance(s, Set)}
    return found | {v for s in walk(body) for e in s.exprs() for v in e.outs()}


def variables(body):
    """All that are read, written or declared."""
    return reads(body) | writes(body) | {s.var for s in walk(body) if isinstance(s, Local)}


def names(body):
    return {n for s in walk(body) for e in s.exprs() for n in e.names()}
