# SPDX-License-Identifier: GPL-2.0-or-later
"""The reference as HTML: pages, what is where on them, and the index of the search."""
import json
import pathlib
import re

import jinja2
import markdown
from markupsafe import Markup, escape

from .book import LAYERS, rows_of
from .entries import Filter, Ref
from .readme import without_marks

HERE = pathlib.Path(__file__).resolve().parent
INLINE = 6                       # so many values of an enumeration stand beside the field
FIELDS, PREFERENCES, INDEX = 'fields.html', 'preferences.html', 'index.html'
WORDS = {'rop': 'ROP', 'method': 'method', 'structure': 'structure', 'flags': 'flags', 'enum': 'enumeration',
         'markers': 'markers', 'deviation': 'deviation', 'codes': 'codes', 'properties': 'properties',
         'headers': 'headers', 'pdus': 'RTS'}


def page_name(document):
    return f'{document.name.lower()}.html'


class Site:
    def __init__(self, book, pages):
        """pages: [(file name without ending, Markdown)] of the texts beside the reference."""
        self.book, self.pages = book, [(name, title_of(text), text) for name, text in pages]
        self.taken = set()           # (page, anchor)
        self.entries = {}            # (kind, name) -> (page, anchor)
        self.filters = {}            # filter name -> page; its anchor is itself
        self.ids = {}                # id() of what has the anchor of a filter name
        self.found = []              # what the search finds: (name, kind, page, anchor, text)
        self.enums = {}
        for document in book.documents:
            self.place(document)
        for _, _, fields in book.loose:
            for one in fields:
                self.filters[one.name] = FIELDS
                self.find(one.name, 'filter', FIELDS, one.name, one.text or one.label)
        for one in book.preferences:
            self.find(one.name, 'preference', PREFERENCES, one.name, one.description)
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE / 'templates'), autoescape=True, trim_blocks=True, lstrip_blocks=True,
            undefined=jinja2.StrictUndefined)
        self.environment.globals.update(book=book, site=self, page_name=page_name, pages=self.pages, layers=LAYERS)
        self.environment.filters.update(breakable=breakable, inline=inline, sentence=sentence,
                                        bits=int.bit_count)

    # ---- anchors ----
    def place(self, document):
        page = page_name(document)
        for entry in document.entries:
            entry.anchor = self.anchor(page, entry.name, entry.kind)
            self.entries[(entry.kind, entry.name)] = (page, entry.anchor)
            if entry.kind in ('enum', 'markers'):
                self.enums[entry.name] = entry
            facts = [str(part) for _, parts in entry.facts[:2] for part in parts if isinstance(part, str)]
            text = ' '.join(filter(None, [document.name, entry.section, *facts]))
            self.find(entry.name, WORDS[entry.kind], page, entry.anchor, text)
            self.place_rows(page, entry)
            self.place_values(page, entry)
            if entry.grid:
                self.place_grid(page, entry.grid, document.name)

    def place_rows(self, page, entry):
        for row in rows_of(entry):
            for name in row.filters:
                self.claim(page, row, name, row.text or f'{row.name} of {entry.name}')
            for bit in row.bits:
                self.claim(page, bit, bit.filter, bit.text or f'{bit.name}, a bit of {row.name} of {entry.name}')
        for name, _ in entry.experts:
            self.claim(page, entry, name, f'Expert info of {entry.name}')

    def place_values(self, page, entry):
        for value, name, _ in entry.values:
            if entry.kind in ('enum', 'markers', 'flags') and not (entry.kind == 'flags' and entry.used_by):
                self.find(name, 'value', page, entry.anchor, f'{value}, {entry.name}')

    def place_grid(self, page, grid, document):
        for row in grid.rows:
            row.anchor = self.anchor(page, row.name, row.kind)
            self.entries.setdefault((row.kind, row.name), (page, row.anchor))
            text = ' '.join([document, *(part for cell in row.cells[1:3] for part in cell if isinstance(part, str))])
            self.find(row.name, row.kind, page, row.anchor, text)
            for alias in row.aliases:
                if alias and row.kind == 'code':
                    self.find(alias, 'code', page, row.anchor, f'{row.name}, {text}')
            for cell in row.cells:
                for part in cell:
                    if isinstance(part, Filter):
                        self.claim(page, row, part.name, row.name)
            for bit in row.bits:
                self.claim(page, bit, bit.filter, bit.text or f'{bit.name}, a bit of {row.name}')

    def anchor(self, page, name, kind):
        """An id on the page: the name itself, where that is free."""
        plain = name.replace(' ', '-')
        one = plain if (page, plain) not in self.taken else f'{kind}-{plain}'.replace(' ', '-')
        number = 2
        while (page, one) in self.taken:
            one, number = f'{kind}-{plain}-{number}'.replace(' ', '-'), number + 1
        self.taken.add((page, one))
        return one

    def claim(self, page, holder, name, text):
        """The first place of a filter name has its anchor."""
        if name not in self.filters:
            self.filters[name] = page
            self.taken.add((page, name))
            self.ids.setdefault(id(holder), []).append(name)
            self.find(name, 'filter', page, name, text)

    def owns(self, holder, name):
        return name in self.ids.get(id(holder), ())

    def find(self, name, kind, page, anchor, text):
        self.found.append((name, kind, page, anchor, text))

    # ---- links ----
    def link(self, kind, name, page=None):
        """Where an entry is; None: nowhere."""
        place = self.entries.get((kind, name)) or (self.entries.get(('markers', name)) if kind == 'enum' else None)
        if place is None and (kind, name) == ('enum', 'RopId'):
            return 'ms-oxcrops.html'
        return place and f'{place[0] if place[0] != page else ""}#{place[1]}'

    def filter_link(self, name, page=None):
        where = self.filters[name]
        return f'{where if where != page else ""}#{name}'

    def few_values(self, name):
        """The values of an enumeration that are few enough to stand beside a field."""
        entry = self.enums.get(name)
        return entry.values if entry and len(entry.values) <= INLINE else []

    # ---- files ----
    def files(self):
        """{file name: text}"""
        out = {INDEX: self.render('index.html', INDEX), FIELDS: self.render('fields.html', FIELDS),
               PREFERENCES: self.render('preferences.html', PREFERENCES),
               'search-index.js': self.search_index()}
        for document in self.book.documents:
            page = page_name(document)
            out[page] = self.render('document.html', page, document=document)
        for name, title, text in self.pages:
            reader = markdown.Markdown(extensions=['fenced_code', 'tables', 'toc'])
            body = re.sub(r'(href="[\w-]+)\.md(?=[#"])', r'\1.html', reader.convert(text))
            parts = [part for top in reader.toc_tokens for part in top['children']]
            out[f'{name}.html'] = self.render('page.html', f'{name}.html', title=title, body=Markup(body), parts=parts)
        for name in ('style.css', 'search.js'):
            out[name] = (HERE / 'templates' / name).read_text(encoding='utf-8')
        return out

    def render(self, template, page, **more):
        return self.environment.get_template(template).render(page=page, Ref=Ref, Filter=Filter, **more)

    def search_index(self):
        """The index as a script, since a page from a file may not read other files."""
        kinds = sorted({one[1] for one in self.found})
        pages = sorted({one[2] for one in self.found})
        lines = [json.dumps([name, kinds.index(kind), pages.index(page), '' if anchor == name else anchor, text],
                            ensure_ascii=False, separators=(',', ':'))
                 for name, kind, page, anchor, text in dict.fromkeys(self.found)]
        return (f'window.referenceIndex = {{kinds: {json.dumps(kinds)}, pages: {json.dumps(pages)}, entries: [\n'
                + ',\n'.join(lines) + '\n]};\n')


def title_of(text):
    """Of a page in Markdown: its first heading."""
    return next((without_marks(line.lstrip('# ')) for line in text.splitlines() if line.startswith('# ')), 'Untitled')


def breakable(name):
    """A long name that may break behind dots and underscores, and in front of capital letters."""
    return Markup('<wbr>'.join(str(escape(part)) for part in re.split(r'(?<=[._])|(?<=[a-z])(?=[A-Z])', str(name))))


def inline(text):
    """A line of Markdown."""
    return Markup(markdown.markdown(text).removeprefix('<p>').removesuffix('</p>'))


def sentence(text):
    """With a capital letter in front and a full stop behind."""
    return text[:1].upper() + text[1:] + ('' if text.endswith(('.', '?')) else '.')
