# SPDX-License-Identifier: GPL-2.0-or-later
"""NDR's shapes: pointers, conformant and varying arrays (C706 chapter 14)."""
from dataclasses import replace

from ccode import Do, Expr, Function, If, Loop, Name, Out, Set, Var, code, tree_call
from model import c_name, snake
from plan_shapes import Shapes
from plan_texts import Texts, queues, list_var

MAX_COUNT, ACTUAL_COUNT = Var('max_count', 'uint32_t'), Var('actual_count', 'uint32_t')
CLAIMED = Var('claimed', 'uint32_t')
# Embedded pointers to these have a function in plugin/: (type, whether it is a [string]).
POINTEES = {('string8', True): 'ndr_pointee_string8', ('string16', True): 'ndr_pointee_string16',
            ('guid', False): 'ndr_pointee_guid'}
POINTEE_BYTES = 'ndr_pointee_bytes'


def count_var(f):
    """The number of elements that an array has, for the integer that repeats it."""
    return Var(f.var.name + '_count', 'uint32_t')


class NdrShapes:
    def __init__(self, site, texts):
        self.site, self.texts, self.shapes = site, texts, Shapes(site, texts)
        self.hoisted = self.find_hoisted() if not site.pointee else None
        self.names = {}              # of the functions for pointees -> their fields' statements

    def find_hoisted(self):
        """A conformant array that ends a structure has its max_count before the structure."""
        last = [f for f in self.site.visible(self.site.fl.fields) if not f.is_text][-1:]
        if self.site.ndr and not self.site.top and last and 'conformant' in last[0].ndr and 'unique' not in last[0].ndr:
            return last[0]
        return None

    def begin(self):
        return [Set(tree_call('ndr_conformance'), MAX_COUNT)] if self.hoisted else []

    def read(self, f):
        """A field in its encoding."""
        words = f.ndr if self.site.ndr else []
        if 'pointers' in words:
            return self.pointers(f)
        if 'unique' not in words:
            return self.one_or_many(f, words)
        if self.site.top:
            referent = tree_call('ndr_referent', self.site.hf(f))
            twice = code('{} && {}', referent, referent) if 'pointer' in words else referent
            return [If(twice, self.one_or_many(f, [w for w in words if w not in ('unique', 'pointer')]))]
        return self.embedded(f, words)

    def queues(self, f):
        """Whether reading the parameter may leave pointees to read."""
        return f.struct is not None and (queues(f.struct) or 'pointers' in f.ndr)

    def embedded(self, f, words):
        claim = f.get('count', f.get('size'))
        count = self.site.c(claim) if claim not in ('conformance', None) else Expr('0')
        simple = POINTEE_BYTES if f.type == 'bytes' else POINTEES.get((f.type, 'string' in words))
        opened = [self.texts.open_list(f)] if self.texts.is_named(f) else []
        if simple:
            return [*opened, self.queue(f, 'ndr_embedded_hf', Name(simple), count)]
        return [*opened, self.queue(f, 'ndr_embedded', self.pointee(f, words), count)]

    def queue(self, f, name, function, count):
        named_here = self.texts.is_named(f)
        more = [list_var(f)] if named_here else []
        return Do(tree_call(name + '_summary' * named_here, function, self.site.hf(f), count, *more))

    def pointers(self, f):
        """A conformant array of unique pointers to strings or structures."""
        out, count = self.array_counts(f, f.ndr)
        if self.texts.is_named(f):
            out.append(self.texts.open_list(f))
        head = tree_call('cur_element', self.site.hf(f), 'i', count)
        if f.struct:
            spec = {word: value for word, value in f.spec.items() if word != 'count'}
            one = self.queue(f, 'ndr_embedded', self.pointee(replace(f, spec=spec), []), 0)
        else:
            one = self.queue(f, 'ndr_embedded_hf', Name(f'ndr_pointee_{f.type}'), 0)
        return [*out, Loop(head, [one])]

    def pointee(self, f, words):
        """The name of a function of its own for what an embedded pointer points to."""
        spec = {word: 'conformance' if word in ('count', 'size') and isinstance(value, str) else value
                for word, value in f.spec.items()}
        site = replace(self.site, title=f'{f.name} of {self.site.title}', top=False, pointee=True)
        inner = NdrShapes(site, Texts(site))
        body = inner.one_or_many(replace(f, spec=spec), [w for w in words if w != 'unique'])
        name = f'{self.site.name}_{c_name(snake(f.name))}'
        # Two cases of a switch may have the same pointee, or two of one name.
        while self.names.setdefault(name, body) != body:
            name += '_'
        if not any(one.name == name for one in self.site.functions):
            self.site.functions.append(Function(name, site.title, body, params=Function.params + (CLAIMED,)))
        return name

    def one_or_many(self, f, words):
        """Conformance and variance first, then the field or its elements."""
        if 'string' in words:
            get = Expr(Out(f.var)) if not f.is_list else 'NULL'
            return [Do(tree_call(f'ndr_{f.type}', self.site.hf(f), get))]
        out, count = self.array_counts(f, words)
        return out + self.shapes.sized(f, count)

    def array_counts(self, f, words):
        """Reads conformance and variance: (statements, the number of elements or None)."""
        out, count = [], None
        if 'conformant' in words:
            if f is not self.hoisted:
                out.append(Set(tree_call('ndr_conformance'), MAX_COUNT))
            count = MAX_COUNT
        if 'varying' in words:
            out.append(Set(tree_call('ndr_variance'), ACTUAL_COUNT))
            count = ACTUAL_COUNT
        if count is None:
            return out, None
        out += self.check_counts(f, words)
        if any(g.get('counts') == f.name for g in self.site.fl.all()):
            out.append(Set(Expr(count), count_var(f), pure=True))
        return out, Expr(count)

    def check_counts(self, f, words):
        claim = f.get('count', f.get('size'))
        if self.site.pointee and claim == 'conformance':
            claim = Expr(CLAIMED)
        elif claim in (None, 'conformance', 'rest'):
            if 'varying' not in words or 'conformant' not in words:
                return []
            claim = Expr(ACTUAL_COUNT)
        else:
            claim = self.site.c(claim)
        if 'varying' in words and 'conformant' in words:
            return [Do(tree_call('ndr_check_variance', MAX_COUNT, ACTUAL_COUNT, claim))]
        return [Do(tree_call('ndr_check_conformance', MAX_COUNT, claim))] if 'conformant' in words else []
