"""Bytes that others recorded (data/vectors.jsonl): `source` and `origin` say where each comes from.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import re

from wireshark import PROJECT


def load():
    with open(PROJECT / "tests/data/vectors.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


VECTORS = load()


def of(words):
    return [one for one in VECTORS if words in one["structure"]]


def name(vector):
    return re.sub(r".*/", "", vector["source"])[-60:].replace(" ", "-")
