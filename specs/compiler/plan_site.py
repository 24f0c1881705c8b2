# SPDX-License-Identifier: GPL-2.0-or-later
"""Where C is planned for: one list of fields in one encoding."""
from dataclasses import dataclass, field as datafield

from ccode import Expr, Function, Name, code
from expression import Translator


@dataclass(eq=False)
class Site:
    tables: object
    registry: object
    fl: object                   # FieldList
    name: str                    # of the function
    title: str
    scope: str                   # behind the prefix, in filter names
    ndr: bool = False
    top: bool = False            # a method's message, not a structure
    pointee: bool = False        # what an embedded pointer points to: its texts are made elsewhere
    result_of: str = None        # the method or request type whose response this is
    names_output: str = None     # structure field whose text names the object that the ROP opens
    functions: list = datafield(default_factory=list)      # made on the way, to stand before

    def visible(self, fields):
        """Those that this encoding has."""
        here = 'rpc' if self.ndr else 'http'
        return [f for f in fields if f.get('only', here) == here]

    def fields(self):
        """All that are visible, those of cases too."""
        return list(self.walk(self.fl.fields))

    def walk(self, fields):
        for f in self.visible(fields):
            yield f
            for _, inner in f.cases:
                yield from self.walk(inner)

    def c(self, text):
        """An expression as C."""
        known = {f.name for f in self.fl.all()}
        return Translator(self.tables, self.fl, known, self.registry.constant).translate(text)

    def bits(self, f, bit):
        """The number in some bits of a field."""
        return Translator(self.tables, self.fl, (), self.registry.constant).bits(f, bit)

    def hf(self, f):
        return self.registry.field_of(self.scope, f, self.ndr)

    def argument(self, text):
        """An argument of a `then`: a field's value, or an expression."""
        field = self.fl.find(text)
        if field is None:
            return self.c(text)
        return code('&{}', field.var) if field.type == 'guid' else Expr(field.var)

    def struct_function(self, struct):
        """The C function that reads a structure here."""
        found = struct.functions
        return Expr(Name(found[-1] if self.ndr else found[0]))

    def function(self, body, static):
        return Function(self.name, self.title, body, static=static)
