# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors in texts: places that name nothing, or what has no text."""
from check_fields import is_number, is_string
from interfaces import is_handle
from model import COMPUTED, PLACE, TAGGED, FORMS

# What a message's text may name besides fields: its objects, and the address book's rows that it brings.
OBJECTS = ('input', 'output', 'parent', 'failed', 'rows')


class TextChecker:
    def __init__(self, tables, errors, fl):
        self.tables, self.errors, self.fl = tables, errors, fl

    def check(self):
        self.check_order(self.fl.fields, set())
        self.check_parts()

    def error(self, message):
        self.errors.add(self.fl.file, self.fl.entry, 'text', message)

    def check_order(self, fields, known):
        for f in fields:
            if f.is_text:
                self.check_text(f, known)
            elif f.name:
                known.add(f.name)
            for _, inner in f.cases:
                self.check_order(inner, known)

    def check_text(self, f, known):
        text = f.spec['text']
        if text is True:
            self.error('true stands in a field, behind its name')
            return
        if '{' in PLACE.sub('', COMPUTED.sub('', text)):
            self.error(f'"{text}" has a brace that opens no field')
        for place in f.places:
            if place.name not in OBJECTS or self.fl.form not in FORMS:
                message = self.wrong_place(f, place, known)
                if message:
                    self.error(message)

    def wrong_place(self, f, place, known):
        """What is wrong with a place, None: nothing."""
        field = self.fl.find(place.name)
        if place.name not in known or not field:
            return f'{place.name} is not an earlier field'
        replica = self.fl.find(place.at) if place.at else None
        if replica:
            return self.wrong_counter(field, replica, place, known)
        if place.part and not self.has_part(field, place.part, place.at):
            return f'{place.name}.{place.part} is not a part of {place.name} that has a text'
        if place.at and place.at not in self.tables.enums:
            return f'enum {place.at} is not defined'
        ids = field.type == 'PropertyId' and self.fl.gathers and not place.plural
        if field.is_list and not field.struct and not is_string(field) and field.type != 'PropertyTag' \
                and not place.at and not ids:
            return f'{place.name} has no text: only its count has'
        if field.struct and field.is_list and place.plural and not place.at:
            return f'{place.name} does not say how many there are' if field.get('count') == 'rest' else None
        if (place.plural or place.at) and (not is_number(field) or (field.is_list and place.plural)):
            return f'{place.name} is no number'
        if place.separator and not field.is_list:
            return f'{place.name} is no list'
        if 'expert' in f.spec and (field.is_list or not (is_number(field) or is_string(field))):
            return f'{place.name} is no number and no string: an expert info can\'t tell it'
        if is_handle(field):
            return f'{place.name} has no text'
        return None

    @staticmethod
    def wrong_counter(field, replica, place, known):
        if field.type not in ('globcnt', 'bytes', 'u32') and not is_string(field):
            return f'{place.name} is nothing that a GUID makes unique'
        if place.at not in known or replica.type != 'guid':
            return f'{place.at} is not an earlier GUID'
        return None

    def has_part(self, field, part, enum):
        """Whether `{Field.Part}` is something: bits with an enum, all bits, a property among values, a value's tag."""
        if field.type in TAGGED:
            return not enum and (self.tables.property_id(part) is not None or
                                 (part == 'PropertyTag' and not field.is_list))
        if part == '*':
            return 'flags' in field.spec and not enum
        bit = self.tables.bit_of(field, part) or {}
        return bool(bit) and bool(enum or bit.get('enum'))

    def check_parts(self):
        """Of a list of property values one property at most is told."""
        asked = {}
        for place in (p for f in self.fl.texts() if f.spec['text'] is not True for p in f.places):
            field = self.fl.find(place.name)
            if field and field.type in TAGGED and place.part not in (None, 'PropertyTag') \
                    and asked.setdefault(field.name, place.part) != place.part:
                self.error(f'of {field.name} one property can be told, not {place.part} too')
