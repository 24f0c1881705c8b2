#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes an index template for documents of `tshark -T ek`: Elasticsearch 8 or OpenSearch 2.8 and later.

index_template.py PLUGIN OUTPUT     asks the installed tshark with PLUGIN, writes the template to OUTPUT

Wireshark's own `tshark -G elastic-mapping` expects each field below the protocol that registered it, and says nothing
of others. Fields of this plugin stand below whatever protocol carries them (`layers.rop` has fields of oxprops), so
this template goes by the field's name alone, wherever it stands. It lists the names whose values are no plain
keywords, in one dynamic template for each protocol and type: what an index never sees takes no room in its mapping.
"""
import json
import pathlib
import sys
from dataclasses import dataclass

# This folder's modules as parts of the package `reference`: the compiler has some of the same names.
SPECS = pathlib.Path(__file__).resolve().parent.parent
if __name__ == '__main__':
    sys.path[0] = str(SPECS)

from reference import registered  # noqa: E402

# Fields of other protocols that questions about a call need: when, where, between whom.
AROUND = ('frame.number', 'frame.len', 'frame.cap_len', 'frame.time', 'frame.time_relative', 'ip.src', 'ip.dst',
          'ip.addr', 'ipv6.src', 'ipv6.dst', 'ipv6.addr', 'tcp.stream', 'tcp.srcport', 'tcp.dstport', 'tcp.port',
          'tcp.len', 'udp.srcport', 'udp.dstport', 'udp.port', 'http.response.code', 'http.time', 'dcerpc.opnum',
          'dcerpc.cn_call_id')
# Longer values are kept in the document, but not indexed: Lucene refuses terms above 32,766 bytes.
LONGEST = 1024
# What is beyond any real capture, so that only a fault meets it: each of our fields in two layers, words counted twice.
MOST_FIELDS = 10000

KEYWORD = {'type': 'keyword', 'ignore_above': LONGEST}
MAPPINGS = {
    'long': {'type': 'long'},
    'unsigned_long': {'type': 'unsigned_long'},
    'double': {'type': 'double'},
    'date': {'type': 'date'},
    'ip': {'type': 'ip'},
    # A keyword to count and sort by, and words to search for.
    'words': {**KEYWORD, 'fields': {'words': {'type': 'text'}}},
}
INTEGERS = {f'FT_{sign}INT{bits}' for sign in ('', 'U') for bits in (8, 16, 24, 32, 40, 48, 56, 64)}
OTHERS = {'FT_FRAMENUM': 'long', 'FT_FLOAT': 'double', 'FT_DOUBLE': 'double', 'FT_RELATIVE_TIME': 'double',
          'FT_ABSOLUTE_TIME': 'date', 'FT_IPv4': 'ip', 'FT_IPv6': 'ip'}


@dataclass(frozen=True)
class Group:
    """The fields of one protocol that have the same mapping."""
    protocol: str
    kind: str                    # key of MAPPINGS


def document_name(field):
    """The key of a field in a document of -T ek: dots become underscores, the protocol's name stands in front."""
    return f'{field.protocol}_{field.name}'.replace('.', '_')


def kind(field):
    """The key of MAPPINGS for what tshark writes of a field; None: a keyword, a Boolean or nothing at all. Hexadecimal
    numbers are keywords, because Wireshark 4.0 and 4.4 write them as 0x…, and 4.6 in decimal."""
    if field.type in INTEGERS:
        if field.base.startswith('BASE_HEX'):
            return None
        return 'unsigned_long' if field.type == 'FT_UINT64' else 'long'
    if field.type in ('FT_STRING', 'FT_STRINGZ'):
        return 'words' if field.protocol in ('oxprops', 'oxcdata') else None
    return OTHERS.get(field.type)


def grouped(fields):
    """{Group: [names in documents]}, in alphabetical order. A name that is registered with several types of value is
    a keyword, which takes them all; types without a value (FT_NONE, FT_PROTOCOL) do not count."""
    kinds, protocols = {}, {}
    for field in fields:
        if field.type not in ('FT_NONE', 'FT_PROTOCOL'):
            kinds.setdefault(document_name(field), set()).add(kind(field))
            protocols[document_name(field)] = field.protocol
    groups = {}
    for name, found in sorted(kinds.items()):
        only = found.pop()
        if only and not found:
            groups.setdefault(Group(protocols[name], only), []).append(name)
    return dict(sorted(groups.items(), key=lambda item: (item[0].protocol, item[0].kind)))


def dynamic_template(group, names):
    """The one that gives its mapping to the names: what all begin with once, and what is behind it in alternatives."""
    front = f'{group.protocol}_{group.protocol}_'.replace('.', '_')
    behind = '|'.join(name[len(front):] for name in names)
    return {f'{group.protocol}_{group.kind}': {'match_mapping_type': 'string', 'match_pattern': 'regex',
                                               'match': f'^{front}({behind})$', 'mapping': MAPPINGS[group.kind]}}


def template(fields):
    """The body of PUT _index_template/exchange for the fields, a list of registered.Field."""
    dynamic = [dynamic_template(group, names) for group, names in grouped(fields).items()]
    dynamic.append({'keyword': {'match_mapping_type': 'string', 'mapping': KEYWORD}})
    return {
        'index_patterns': ['packets-*'],
        'priority': 200,
        '_meta': {'description': 'tshark -T ek with the Exchange plugin: fields by name, in whatever layer they stand'},
        'template': {
            # What a later Wireshark writes otherwise costs a value then, and not its document.
            'settings': {'index.mapping.total_fields.limit': MOST_FIELDS, 'index.mapping.ignore_malformed': True},
            'mappings': {
                # A subject that looks like a date is none.
                'date_detection': False, 'numeric_detection': False,
                'dynamic_templates': dynamic,
                'properties': {'timestamp': {'type': 'date'}},
            },
        },
    }


def parse(text):
    """The plugin's fields and those around them, from the output of `tshark -G fields`."""
    return [*registered.parse_fields(text), *registered.parse_fields(text, AROUND.__contains__)]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    text = json.dumps(template(parse(registered.ask(sys.argv[1], 'fields'))), indent=1, ensure_ascii=False)
    pathlib.Path(sys.argv[2]).write_text(text + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
