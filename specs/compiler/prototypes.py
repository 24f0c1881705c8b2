# SPDX-License-Identifier: GPL-2.0-or-later
"""What the headers of plugin/ declare: functions with their parameters, and which header has which name."""
import re
from dataclasses import dataclass

COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*', re.S)
DEFINE = re.compile(r'^[ \t]*#[ \t]*define[ \t]+(\w+)', re.M)
DIRECTIVE = re.compile(r'^[ \t]*#(?:[^\n]*\\\n)*[^\n]*', re.M)
DECLARATION = re.compile(r'(?P<result>\w[\w \t\n*]*?[\s*])(?P<name>\w+)\s*'
                         r'\((?P<parameters>(?:[^()]|\([^()]*\))*)\)$', re.S)


@dataclass(frozen=True)
class Prototype:
    name: str
    result: str
    parameters: tuple            # their C types, without names
    header: str                  # from plugin/ on


class Headers:
    """directory: plugin/."""

    def __init__(self, directory):
        self.functions = {}
        self.where = {}          # function, constant, variable or type -> header
        for path in sorted(directory.glob('**/*.h')):
            self.read(path.relative_to(directory).as_posix(), path.read_text())

    def read(self, header, text):
        text = COMMENT.sub(' ', text)
        for name in DEFINE.findall(text):
            self.where.setdefault(name, header)
        for one in declarations(DIRECTIVE.sub('', text)):
            self.declaration(header, ' '.join(one.split()))

    def declaration(self, header, text):
        for name in re.findall(r'\{([^{}]*)\}', text) if 'enum' in text else []:
            for constant in re.findall(r'(\w+)\s*(?:=[^,]*)?(?:,|$)', name):
                self.where.setdefault(constant, header)
        plain = re.sub(r'\s*G_GNUC_\w+\s*(\([^()]*\))?', '', re.sub(r'\{.*\}', '', text)).strip()
        match = DECLARATION.fullmatch(plain)
        if match and not plain.startswith('typedef'):
            parameters = tuple(parameter_type(p) for p in split(match['parameters']))
            one = Prototype(match['name'], ' '.join(match['result'].split()), parameters, header)
            self.functions.setdefault(one.name, one)
            self.where.setdefault(one.name, header)
            return
        name = re.search(r'\(\*(\w+)\)', plain) or re.search(r'(\w+)(?:\[[^\]]*\])*$', plain)
        if name and plain.startswith(('typedef', 'extern')):
            self.where.setdefault(name[1], header)


def declarations(text):
    """What stands at the outermost level, up to its semicolon or the end of its body."""
    depth, start = 0, 0
    for i, ch in enumerate(text):
        if ch == '{':
            depth += 1
        elif ch == '}':
            depth -= 1
            head = text[start:i + 1]
            if depth == 0 and re.match(r'[^{=]*\)\s*\{', head):       # a function's body ends it
                yield head
                start = i + 1
        elif ch == ';' and depth == 0:
            yield text[start:i]
            start = i + 1


def split(parameters):
    """At the commas that are not inside parentheses."""
    parts = re.split(r',(?![^()]*\))', parameters)
    return [p.strip() for p in parts if p.strip() not in ('', 'void')]


def parameter_type(text):
    """uint64_t page -> uint64_t; const char *name -> const char *"""
    match = re.fullmatch(r'(.*[\s*])\w+(\[\w*\])?', text)
    return ' '.join((match[1] if match else text).split()) + (' *' if match and match[2] else '')
