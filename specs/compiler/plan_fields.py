# SPDX-License-Identifier: GPL-2.0-or-later
"""A list of fields in order: conditions, choices, what is in front of a field and behind it."""
from ccode import Arm, C, Deferred, Do, Expr, If, Local, Switch, Var, cast, code, cursor_call, number, quoted, tree_call
from expression import COMPARE, deviation_of
from model import c_name, snake
from plan_ndr import count_var
from plan_shapes import START

MUST, AT_MOST, CHECK_COUNT = 'cur_must', 'cur_at_most', 'cur_check_count'
GUID_NAME, KNOWN_NAME, RESERVED = 'cur_guid_name', 'aux_show_name', 'probe_reserved'
RESULT, OWN_RESULT = 'failure_result', 'failure_own_result'
HAS_REQUEST = 'rop_has_request'
BLOCK, BLOCK_START = Var('block', 'cur_block'), Var('block_start', 'int')


class Choices:
    """Conditions and choices around whatever subclasses make of the fields inside."""

    def __init__(self, site):
        self.site = site

    def body(self, fields):
        """The statements of a list of fields. Neighbours with the same condition share it."""
        out, i = [], 0
        while i < len(fields):
            condition = self.condition(fields[i])
            group = [fields[i]]
            while condition and i + len(group) < len(fields) and self.condition(fields[i + len(group)]) == condition:
                group.append(fields[i + len(group)])
            i += len(group)
            inside = [s for f in group for s in self.field(f)]
            out += [If(condition, inside)] if condition else inside
            out += [s for f in group for s in self.behind(f)]
        return out

    def condition(self, f):
        return self.site.c(f.spec['if']) if 'if' in f.spec else None

    def behind(self, f):
        """What stands behind the field's condition."""
        return []

    def inside(self, fields):
        return self.body(self.site.visible(fields))

    def choice(self, f, unknown):
        """unknown: statements for what no case knows."""
        if self.site.tables.by_guid(self.site.fl, f):
            return self.guid_choice(f, unknown)
        if deviation_of(str(f.spec['switch'])):
            written, documented = ([s for key, inner in f.cases if key == which for s in self.inside(inner)]
                                   for which in (1, None))
            return [If(self.site.c(f.spec['switch']), written, documented)]
        arms = []
        for key, inner in f.cases:
            label, name = self.label(f, key) if key is not None else (None, 'other')
            arms.append(Arm(label, self.inside(inner), name))
        if all(arm.label is not None for arm in arms) and unknown:
            arms.append(Arm(None, unknown, 'other'))
        return [Switch(self.site.c(f.spec['switch']), arms)]

    def label(self, f, key):
        """(C of a case, its part of a function's name)"""
        subject = self.site.fl.find(str(f.spec['switch']))
        enum = subject.get('enum') if subject else None
        values = self.site.tables.enum_values(enum)
        if isinstance(key, int):
            key = next((word for word, value in values.items() if value == key), key)
        if isinstance(key, int):
            return Expr(number(key)), f'{key:x}'
        return self.site.registry.constant('enums', enum, key, values[key]), c_name(snake(key))

    def guid_choice(self, f, unknown):
        """A choice by GUID: the first that fits."""
        subject = self.site.fl.find(f.spec['switch']).var
        bodies = [(key, self.inside(inner)) for key, inner in f.cases]
        other = next((body for key, body in bodies if key is None), unknown)
        for key, body in reversed([one for one in bodies if one[0] is not None]):
            value = self.site.tables.case_value(self.site.fl, f, key)
            known = self.site.registry.guid(value, key) if value else self.site.registry.guid(key)
            other = [If(code('guid_cmp(&{}, {}) == 0', subject, known), body, other)]
        return other


class TextLines(Choices):
    """Only the texts, for a function that says them later."""

    def __init__(self, site, texts):
        super().__init__(site)
        self.texts = texts

    def field(self, f):
        if 'switch' in f.spec:
            return self.choice(f, [])
        return [Do(self.texts.set_text(f)), *self.texts.expert(f)] if f.is_text else []


class Fields(Choices):
    """The fields, read and shown."""

    def __init__(self, site, texts, shapes):
        super().__init__(site)
        self.texts, self.shapes = texts, shapes
        self.covered = {}            # name of the last field in a sub-buffer -> its variable

    # ---- around the whole ----
    def begin(self):
        """A block, if some field begins one."""
        blocks = [f.spec['block'] for f in self.site.fl.all() if 'block' in f.spec]
        out = [Local(code('{}->off', C), BLOCK_START, 'const ')] if any(b != 'rest' for b in blocks) else []
        if any('value' in f.spec for f in self.site.fl.all()):
            out.append(Local(code('{}->off', C), START, 'const '))
        return out + [Local(Expr('{ .outer = NULL }'), BLOCK)] * bool(blocks)

    def end(self):
        if any('block' in f.spec for f in self.site.fl.all()):
            return [Do(tree_call('cur_block_end', code('&{}', BLOCK)))]
        return []

    # ---- one field ----
    def field(self, f):
        if 'switch' in f.spec:
            return self.switch(f)
        if f.is_text:
            return self.texts.line(f)
        present = self.site.registry.presence(self.site.scope, f) if f.get('optional') and not self.site.ndr else None
        out = [Do(cursor_call('cur_block_here', code('&{}', BLOCK)))] if f.get('block') == 'rest' else []
        if 'ignored' in f.spec:
            out.append(Do(code('{}->ignored = {}', C, self.ignored(f))))
        out += self.at_offset(f, self.shapes.read(f))
        if 'ignored' in f.spec:
            out.append(Do(code('{}->ignored = false', C)))
        if present:
            out = [If(tree_call('cur_bool8', present), out)]
        return out + self.after(f)

    def switch(self, f):
        inside = {g.name for _, inner in f.cases for g in self.site.walk(inner)}
        ends = [self.covered.pop(name) for name in list(self.covered) if name in inside]
        return self.choice(f, self.unknown(f)) + [Do(tree_call('cur_sub_end', code('&{}', sub))) for sub in ends]

    def unknown(self, f):
        name = f.spec['switch']
        if self.site.tables.by_guid(self.site.fl, f):
            return [Do(tree_call('cur_fail', quoted(f'{name} is not a known value')))]
        return [Do(tree_call('cur_fail', f'"{name}: 0x%" PRIx64 " is not a known value"',
                             cast('uint64_t', self.site.c(name))))]

    def ignored(self, f):
        """The document has the field ignored when the condition holds; without the request nobody knows."""
        condition = self.site.c(f.get('ignored'))
        if 'request.' in str(f.get('ignored')):
            return code('{} && {}', cursor_call(HAS_REQUEST), condition.inside(COMPARE))
        return condition

    def at_offset(self, f, read):
        if 'at' not in f.spec:
            return read
        there = tree_call('cur_at_begin', self.site.c(f.get('at')), quoted(f.get('at')))
        return [If(there, [*read, Do(cursor_call('cur_at_end'))])]

    # ---- behind a field ----
    def after(self, f):
        out = self.texts.shown(f) if f.get('text') is True else []
        out += self.bounds(f) + self.result(f)
        if 'known_as' in f.spec:
            kind = f'AUX_{f.get("known_as").upper()}'
            out.append(Do(tree_call(KNOWN_NAME, self.site.hf(f), kind, f.var)))
        if f.get('block', 'rest') != 'rest':
            out.append(Do(tree_call('cur_block_begin', code('&{}', BLOCK), BLOCK_START, self.site.hf(f), f.var,
                                    f.get('block'))))
        if f.get('covers'):
            sub = Var(f.var.name + '_sub', 'cur_sub')
            out.append(Local(tree_call('cur_sub_begin', self.site.hf(f), f.var), sub))
            self.covered[f.get('covers')[-1]] = sub
        if f.name in self.covered:
            out.append(Do(tree_call('cur_sub_end', code('&{}', self.covered.pop(f.name)))))
        if self.site.ndr and self.site.top and self.shapes.queues(f) and not self.texts.runs_deferred(f):
            out.append(Deferred())
        return out

    def bounds(self, f):
        """What the document says that the value must be."""
        out = []
        if 'must' in f.spec:
            operator, bound = f.bound
            name = MUST if operator == '==' else AT_MOST
            out.append(Do(tree_call(name, self.site.hf(f), f.var, self.site.c(bound_value(bound)))))
        for name, value in self.guids(f).items():
            known = self.site.registry.guid(value, name)
            out.append(Do(tree_call(GUID_NAME, code('&{}', f.var), known, quoted(name))))
        if f.get('counts') and self.site.ndr:
            array = self.site.fl.find(f.get('counts'))
            out.append(Do(tree_call(CHECK_COUNT, quoted(f.name), f.var, quoted(array.name), count_var(array))))
        return out

    def result(self, f):
        """An error among a response's own fields tells how the method went."""
        if f.type != 'error' or f.is_list or not self.site.result_of:
            return []
        shared = (quoted(self.site.result_of), f.var)
        if 'enum' not in f.spec:
            return [Do(tree_call(RESULT, *shared))]
        return [Do(tree_call(OWN_RESULT, *shared, self.site.registry.strings(f.get('enum')), f.get('success', 0)))]

    def guids(self, f):
        return self.site.tables.enum_values(f.get('enum')) if f.type == 'guid' else {}

    def behind(self, f):
        """`then`, outside the field's `if`: what was not there is 0 or NULL."""
        if not f.name or 'elements' in f.spec:
            return []
        calls = [cursor_call(one.name, *[self.site.argument(a) for a in one.args]) for one in f.calls]
        if f.get('reserved'):
            calls.insert(0, cursor_call(RESERVED, f.var))
        return [If(code('!{}->bad', C), [Do(one)]) for one in calls]


def bound_value(bound):
    """A number as written, or an expression."""
    return int(bound) if isinstance(bound, str) and bound.isdigit() else bound
