# SPDX-License-Identifier: GPL-2.0-or-later
"""Arms of a choice that are alike: equal ones share their labels, an ending that many have stands behind the choice."""
from ccode import Arm, Do, Expr, If, Set, Switch, Var, reads, variables

FEWEST = 3                       # arms that share an ending
TEXT = Var('text', 'const char *')


def together(arms):
    """Arms that do the same, side by side, where the first of them stands."""
    out = []
    for arm in arms:
        same = [i for i, other in enumerate(out) if arm.label is not None and other.body == arm.body and arm.body]
        out.insert(same[-1] + 1 if same else len(out), arm)
    return out


def share_ending(function):
    """A choice at the end of a function, many of whose arms get a text and do the same with it: this stands behind it.
    The other arms leave the function."""
    switch = function.body[-1] if function.body else None
    if not isinstance(switch, Switch) or all(arm.label is not None for arm in switch.arms):
        return
    if TEXT in variables(function.body):
        return
    endings = [ending(function, switch, arm) for arm in switch.arms]
    most = max(endings, key=lambda one: endings.count(one) if one else 0)
    distinct = [arm.body for arm, one in zip(switch.arms, endings) if one and one == most]
    if sum(body not in distinct[:i] for i, body in enumerate(distinct)) < FEWEST:
        return
    switch.arms = [Arm(arm.label, [*arm.body[:-2], text_of(arm)], arm.name) if one == most else
                   Arm(arm.label, arm.body, arm.name, leaves=True) for arm, one in zip(switch.arms, endings)]
    function.body.append(most)


def ending(function, switch, arm):
    """What the arm does at its end with the text that it got just before, which nothing else reads; None: nothing."""
    if len(arm.body) < 2 or not isinstance(arm.body[-2], Set) or arm.body[-2].var.kind != TEXT.kind:
        return None
    var, last = arm.body[-2].var, arm.body[-1]
    elsewhere = [*function.body[:-1], *(s for other in switch.arms for s in other.body if s != last)]
    if type(last) not in (Do, If) or var in reads(elsewhere) or var not in reads([last]):
        return None
    return renamed(last, var)


def text_of(arm):
    got = arm.body[-2]
    return Set(got.expr, TEXT, got.cast, got.pure)


def renamed(s, var):
    """The statement with TEXT in place of the variable; None where it has a variable of its own."""
    def inside(expr):
        out = Expr(*(TEXT if part == var else part for part in expr.parts))
        out.rank = expr.rank
        return out
    if isinstance(s, If):
        bodies = [[renamed(one, var) for one in body] for body in s.bodies()]
        return None if any(None in body for body in bodies) else If(inside(s.cond), *bodies)
    return Do(inside(s.expr)) if type(s) is Do else None
