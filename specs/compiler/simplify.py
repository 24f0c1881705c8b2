# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a planned function plain: no value that nothing reads, no empty condition, no arm that is too long."""
from ccode import (C, T, WANTED, Arm, Blank, Do, Expr, Function, If, Local, Loop, Scope, Sep, Set, Switch, ranked,
                   reads, variables, walk, writes)
from endings import share_ending, together
from expression import AND, COMPARE, UNARY
from render import STEP, Renderer

LONG = 130                       # lines of a function from which on long arms of its choices become functions
LONG_ARM = 12                    # lines that such an arm has at least
INITIAL = {'e_guid_t': '{ 0, 0, 0, { 0 } }', 'bool': 'false'}
NOT_PASSED = ('cur_sub', 'cur_block')        # kinds of variables whose address is used


def simplify(function):
    """[Function], those that it calls first."""
    function.body = prune(function.body)
    parts = split(function)
    for one in parts:
        one.body = prune(one.body)
        share_ending(one)
        one.live = reads(one.body)
        declare(one)
    return parts


# ---- what nothing reads ----
def prune(body):
    before = None
    while body != before:
        before = body
        body = without_unread(body, reads(body))
    return body


def without_unread(body, live):
    out = []
    for s in body:
        if isinstance(s, (Set, Local)) and s.var not in live and not keeps(s):
            if not getattr(s, 'pure', False) and T in s.expr.reads():
                out.append(Do(s.expr))
            continue
        out += compound(s, [without_unread(inner, live) for inner in s.bodies()])
    return flat(out)


def flat(body):
    """Without braces around declarations whose names nothing else has here."""
    out = []
    for s in body:
        own = {inner.var for inner in s.body if isinstance(inner, Local)} if isinstance(s, Scope) else set()
        taken = variables([other for other in body if other is not s])
        out += s.body if own and not own & taken else [s]
    return with_else(out)


def with_else(body):
    """if (A) … if (!A) … as if and else."""
    out = []
    for s in body:
        last = out[-1] if out else None
        if isinstance(s, If) and isinstance(last, If) and not s.other and not last.other and opposite(s.cond, last):
            out[-1] = If(last.cond, last.body, s.body)
        else:
            out.append(s)
    return out


def opposite(cond, last):
    """Whether the condition is the opposite of the one before it, which nothing has changed."""
    fixed = not last.cond.reads() & ({C, T} | writes(last.body))
    return fixed and cond == ranked(UNARY, '!', last.cond.inside(UNARY))


def keeps(s):
    """Arrays and blocks are named by more than their variable."""
    return isinstance(s, Local) and (s.var.name.endswith('[]') or s.var.kind in NOT_PASSED)


def compound(s, bodies):
    """The statement with simpler bodies."""
    if isinstance(s, If):
        if not bodies[0] and not bodies[1]:
            return [Do(s.cond)] if T in s.cond.reads() else []
        return [joined(If(s.cond, *bodies))]
    if isinstance(s, Switch):
        arms = [Arm(arm.label, reachable(s, arm, body), arm.name) for arm, body in zip(s.arms, bodies)]
        return [Switch(s.subject, together(arms))] if any(bodies) else []
    if isinstance(s, Loop):
        return [Loop(s.head, bodies[0])]
    if isinstance(s, Scope):
        return [Scope(bodies[0])] if any(isinstance(inner, Local) for inner in bodies[0]) else bodies[0]
    return [s]


def joined(s):
    """A condition that is all that another one guards: both in one, the cheaper one first."""
    inner = s.body[0] if len(s.body) == 1 else None
    if s.other or not isinstance(inner, If) or inner.other:
        return s
    conds = [s.cond.inside(COMPARE), inner.cond.inside(COMPARE)]
    if WANTED in inner.cond.reads() and T not in s.cond.reads():
        conds.reverse()
    return If(ranked(AND, conds[0], Sep(' && '), conds[1]), inner.body)


def reachable(switch, arm, body):
    """In the default of a choice, a choice by the same value: without the cases that cannot come."""
    if arm.label is not None or len(body) != 1 or not isinstance(body[0], Switch) or body[0].subject != switch.subject:
        return body
    taken = [one.label for one in switch.arms if one.label is not None]
    left = [one for one in body[0].arms if one.label not in taken]
    return left[0].body if len(left) == 1 and left[0].label is None else [Switch(switch.subject, left)]


# ---- arms as functions ----
def split(function):
    """The function, behind the arms that became functions of their own."""
    out = []
    for s in sorted((s for s in walk(function.body) if isinstance(s, Switch)), key=lambda s: -lines([s])):
        for arm in sorted(s.arms, key=lambda arm: -lines(arm.body)):
            if lines(function.body) > LONG and lines(arm.body) > LONG_ARM:
                out += extract(function, s, arm)
    return out + [function]


def lines(body):
    """How many lines they take, but for declarations in front."""
    return len(Renderer(reads(body)).body(body, STEP))


def extract(function, switch, arm):
    """Makes a function of the arm, if its variables allow it: [] or that, behind its own."""
    outside = variables(without(function.body, switch)) | set(function.params)
    inside_reads = reads(arm.body) - {C, T}
    own = {s.var for s in walk(arm.body) if isinstance(s, Local)}
    passed = sorted((inside_reads & outside) - own, key=lambda v: v.name)
    if (writes(arm.body) & reads(without(function.body, switch))) or any(v.kind in NOT_PASSED for v in passed):
        return []
    name = f'{function.name}_{arm.name}'
    one = Function(name, f'{function.title}: {arm.name}', arm.body, (C, T, *passed))
    arm.body = [Do(Expr(name + '(', C, ', ', T, *[p for v in passed for p in (', ', v)], ')'))]
    return split(one)


def without(body, switch):
    """The statements around a switch."""
    out = []
    for s in body:
        if s is switch:
            out.append(Do(s.subject))
        elif s.bodies():
            out += [*(Do(e) for e in s.exprs()), *(x for inner in s.bodies() for x in without(inner, switch))]
        else:
            out.append(s)
    return out


# ---- declarations ----
def declare(function):
    """Every variable is declared where it is set first, else in front of what sets it."""
    there = set(function.params) | {s.var for s in walk(function.body) if isinstance(s, Local)}
    for var in dict.fromkeys(v for s in walk(function.body) for v in set_by(s)):
        if var not in there and var in function.live:
            place(function, function.body, var)


def set_by(s):
    outs = [v for e in s.exprs() for v in sorted(e.outs(), key=lambda v: v.name)]
    return [s.var, *outs] if isinstance(s, Set) else outs


def mentions(s, var):
    return var in variables([s])


def place(function, body, var):
    found = [i for i, s in enumerate(body) if mentions(s, var)]
    first = body[found[0]]
    if isinstance(first, Set) and first.var == var and var not in first.expr.reads():
        body[found[0]] = Local(first.expr, var, also=first.also, cast=first.cast)
        return
    inner = [b for b in first.bodies() if any(mentions(s, var) for s in b)]
    alone = len(found) == 1 and len(inner) == 1 and not any(var in e.reads() | e.outs() for e in first.exprs())
    if alone and (not isinstance(first, Loop) or sets_first(inner[0], var)):
        place(function, inner[0], var)
        return
    initial = Local(Expr(INITIAL.get(var.kind, 'NULL' if var.kind.endswith('*') else '0')), var)
    if body is function.body:
        function.body.insert(opening(function.body), initial)
    else:
        body.insert(0, initial)


def sets_first(body, var):
    first = next(s for s in body if mentions(s, var))
    return isinstance(first, Set) and first.var == var


def opening(body):
    """Where declarations end that the body begins with; an empty line is behind them."""
    first = next((i for i, s in enumerate(body) if not isinstance(s, Local)), len(body))
    if first == len(body) or not isinstance(body[first], Blank):
        body.insert(first, Blank())
    return first
