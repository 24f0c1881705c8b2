# SPDX-License-Identifier: GPL-2.0-or-later
"""DCE/RPC interfaces: what a table says of one, and where its methods have their context handles."""
from dataclasses import dataclass

from model import snake

# Constants of plugin/session/method.h.
FIRST = {'context_handle': 'CONTEXT_HANDLE_FIRST', 'async_context_handle': 'CONTEXT_HANDLE_ASYNC'}
BEHIND_GUID = 'CONTEXT_HANDLE_BEHIND_GUID'


@dataclass(frozen=True)
class Interface:
    name: str
    file: str
    prefix: str
    uuid: str
    version: str                 # major.minor

    @property
    def major(self):
        return int(self.version.partition('.')[0])

    @property
    def var(self):
        """Its C variable."""
        return f'{snake(self.name)}_interface'


def interface_name(content):
    """Of the interface that a file's methods with an opnum are of; None: of none."""
    interface = content.get('interface')
    return interface['name'] if isinstance(interface, dict) else interface


def collect_interface(tables, file, content):
    interface = content.get('interface')
    if isinstance(interface, dict):
        one = Interface(file=file, prefix=content.get('protocol'), **interface)
        tables.interfaces.setdefault(one.name, one)


def is_handle(f):
    return f.type in FIRST


def handle_place(fl):
    """(C constant of where a stub has its context handle, the Field); (None, None): it has none."""
    fields = [f for f in fl.fields if not f.is_text and f.get('only') != 'http'][:2]
    if fields and is_handle(fields[0]):
        return FIRST[fields[0].type], fields[0]
    types = [f.type for f in fields]
    if types == ['guid', 'context_handle'] and 'unique' in fields[0].ndr:
        return BEHIND_GUID, fields[1]
    return None, None


def check_interfaces(tables, errors):
    for file, content in tables.files.items():
        name = interface_name(content)
        if isinstance(content.get('interface'), dict) and tables.interfaces[name].file != file:
            errors.add(file, 'interface', name, f'is defined in {tables.interfaces[name].file} already')
        elif name is not None and name not in tables.interfaces:
            errors.add(file, 'interface', name, 'is not defined')
        elif name is not None and tables.interfaces[name].prefix != content.get('protocol'):
            errors.add(file, 'interface', name, f'is of the protocol {tables.interfaces[name].prefix}')
        for spec in content.get('methods', []):
            if 'opnum' in spec and name is None:
                errors.add(file, spec['name'], 'opnum', 'the file names no interface')
    for method in tables.methods:
        for fl in (method.request, method.response):
            check_handles(fl, errors)


def check_handles(fl, errors):
    _, place = handle_place(fl)
    for f in fl.all():
        if is_handle(f) and (f is not place or 'if' in f.spec):
            errors.add(fl.file, fl.entry, f.name, 'a context handle stands first, or behind one unique guid')
