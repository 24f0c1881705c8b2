# SPDX-License-Identifier: GPL-2.0-or-later
"""C trees as text: indentation, braces, lines of at most 120 characters."""
from ccode import C, Do, If, Local, Loop, Scope, Sep, Set, Switch, part_text, reads

WIDTH = 118                      # leaves room for a brace
HANG = 60                        # last column at which the rest of a call is aligned
STEP = '    '


def declaration(kind, name):
    return f'{kind}{"" if kind.endswith("*") else " "}{name}'


def expression_lines(prefix, expr, suffix, indent, live):
    """`prefix expression suffix`, broken where the parentheses are fewest."""
    text = prefix + expr.text(live) + suffix
    if len(indent) + len(text) <= WIDTH:
        return [indent + text]
    atoms, atom, depth = [], prefix, prefix.count('(') - prefix.count(')')
    for part in expr.parts:
        words = part_text(part, live)
        depth += 0 if '"' in words else sum(words.count(ch) for ch in '({') - sum(words.count(ch) for ch in ')}')
        atom += words
        if isinstance(part, Sep):
            atoms.append((atom, depth))
            atom = ''
    atoms.append((atom + suffix, -1))
    opening = min(text.find(mark) % len(text) + len(mark) for mark in ('(', '{ '))
    hang = len(indent) + opening
    lines = broken(atoms, indent, ' ' * hang) if hang <= HANG else []
    if not lines or any(len(line) > WIDTH for line in lines):
        lines = broken(atoms, indent, indent + STEP)
    return lines


def broken(atoms, indent, hang):
    """Lines of atoms [(text, depth behind it)]."""
    lines, line = [], indent
    for piece in grouped(atoms, WIDTH - len(hang)):
        if line.strip() and len(line) + len(piece.rstrip()) > WIDTH:
            lines.append(line.rstrip())
            line = hang
        line += piece
    return lines + [line]


def grouped(atoms, width):
    """Pieces that stay together: as shallow as possible, none wider than a line."""
    depths = [depth for _, depth in atoms[:-1]]
    if not depths or len(''.join(text for text, _ in atoms).rstrip()) <= width and min(depths) > 1:
        return [''.join(text for text, _ in atoms)]
    least, out, group = min(depths), [], []
    for atom in atoms:
        group.append(atom)
        if atom[1] <= least:
            whole = ''.join(text for text, _ in group)
            out += [whole] if len(whole.rstrip()) <= width else grouped(group[:-1] + [(group[-1][0], -1)], width)
            group = []
    return out


def fill(pieces, indent):
    """Pieces side by side, in lines of at most WIDTH."""
    lines, line = [], ''
    for piece in pieces:
        if line and len(indent) + len(line) + len(piece.rstrip()) > WIDTH:
            lines.append(indent + line.rstrip())
            indent = indent if len(lines) > 1 else indent + STEP
            line = ''
        line += piece
    return lines + [indent + line]


class Renderer:
    def __init__(self, live):
        self.live = live

    def body(self, body, indent):
        out = []
        for s in body:
            out += self.statement(s, indent)
        return out

    def statement(self, s, indent):
        if isinstance(s, Local):
            also = s.also.text() + ' = ' if s.also else ''
            head = f'{s.words}{declaration(s.var.kind, s.var.name)} = {also}{s.cast}'
            return expression_lines(head, s.expr, ';', indent, self.live)
        if isinstance(s, Set):
            also = s.also.text() + ' = ' if s.also else ''
            return expression_lines(f'{s.var.name} = {also}{s.cast}', s.expr, ';', indent, self.live)
        if isinstance(s, Do):
            return expression_lines('', s.expr, ';', indent, self.live)
        if isinstance(s, If):
            return self.condition(s, indent)
        if isinstance(s, Switch):
            return self.switch(s, indent)
        if isinstance(s, Loop):
            head = expression_lines('for (uint64_t i = 0; ', s.head, '; i++)', indent, self.live)
            return self.braced(head, s.body, indent)
        if isinstance(s, Scope):
            return [indent + '{', *self.body(s.body, indent + STEP), indent + '}']
        return ['']

    def is_short(self, body):
        return len(body) == 1 and type(body[0]) in (Do, Set) and len(self.body(body, STEP)) == 1

    def braced(self, head, body, indent):
        """head { body }, without braces around one short statement."""
        inner = self.body(body, indent + STEP)
        if len(inner) == 1 and len(head) == 1 and type(body[0]) in (Do, Set):
            return head + inner
        return [*head[:-1], head[-1] + ' {', *inner, indent + '}']

    def condition(self, s, indent):
        arms, other = [(s.cond, s.body)], s.other
        while len(other) == 1 and isinstance(other[0], If):
            arms.append((other[0].cond, other[0].body))
            other = other[0].other
        if len(arms) == 1 and not other:
            return self.braced(expression_lines('if (', s.cond, ')', indent, self.live), s.body, indent)
        bare = all(self.is_short(body) for body in [body for _, body in arms] + [other] * bool(other))
        brace, out = '' if bare else ' {', []
        for i, (cond, body) in enumerate(arms):
            word = ('else if (' if bare else '} else if (') if i else 'if ('
            out += expression_lines(word, cond, ')' + brace, indent, self.live) + self.body(body, indent + STEP)
        if other:
            out += [indent + ('else' if bare else '} else {'), *self.body(other, indent + STEP)]
        return out if bare else out + [indent + '}']

    def switch(self, s, indent):
        out = expression_lines('switch (', s.subject, ') {', indent, self.live)
        for i, arm in enumerate(s.arms):
            label = f'case {arm.label.text()}:' if arm.label is not None else 'default:'
            scope = any(isinstance(inner, Local) for inner in arm.body)
            out.append(indent + label + ' {' * scope)
            same = i + 1 < len(s.arms) and arm.body == s.arms[i + 1].body
            if same and not scope:
                continue
            out += self.body(arm.body, indent + STEP) + [indent + STEP + ('return;' if arm.leaves else 'break;')]
            if scope:
                out.append(indent + '}')
        return out + [indent + '}']


def function_text(function):
    """A whole function, with its comment."""
    renderer = Renderer(function.live)
    params = [declaration(v.kind, v.name) for v in function.params]
    used = reads(function.body)
    params = [text if v in used or v == C else text + ' _U_' for text, v in zip(params, function.params)]
    if function.void_data:
        params.append('void *data')
    head = ('static ' * function.static + f'void {function.name}(').rstrip()
    pieces = [head + params[0] + ', ' * (len(params) > 1)] + [p + ', ' for p in params[1:-1]] + params[1:][-1:]
    pieces[-1] += ')'
    lines = [function.before, ''] if function.before else []
    if function.title:
        lines.append(f'/* {function.title} */')
    lines += fill(pieces, '')
    lines.append('{')
    lines += (renderer.body(function.body, STEP) or [STEP + '(void)c;']) + ['}']
    return '\n'.join(spaced(lines))


def spaced(lines):
    """No empty line behind another, or in front of the end."""
    out = []
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else ''
        if line == '' and (not out or out[-1] in ('', '{') or following == '}'):
            continue
        out.append(line)
    return out
