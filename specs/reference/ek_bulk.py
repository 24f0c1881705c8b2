#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes of `tshark -T ek` what the bulk interfaces of Elasticsearch 8 and OpenSearch 2 take.

tshark -r my.pcap -2 -T ek | python3 ek_bulk.py > my.bulk

Wireshark up to 4.4 names a document type, which both refuse. Wireshark 4.0 writes a key twice in one object where a
field stands below different items, which both refuse as well, and of which other readers keep the last one only: here
such a key has the values of all in one array. Documents are read and written one by one.
"""
import json
import sys


def joined(pairs):
    """An object's keys and values; a key that is there several times has the values of all, in an array."""
    found = {}
    for key, value in pairs:
        if key not in found:
            found[key] = value
            continue
        before = found[key] if isinstance(found[key], list) else [found[key]]
        found[key] = before + (value if isinstance(value, list) else [value])
    return found


def read(line):
    """The object of a line of -T ek, without a document type, every key once."""
    line = json.loads(line, object_pairs_hook=joined)
    if 'index' in line:
        line['index'].pop('_type', None)
    return line


def main():
    for line in sys.stdin:
        if line.strip():
            print(json.dumps(read(line), ensure_ascii=False, separators=(',', ':')))


if __name__ == '__main__':
    main()
