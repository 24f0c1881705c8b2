"""What Wireshark's status bar says about a field, where a table does not say it: the fields that plugin/ registers.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from wireshark import PROJECT

PROTOCOLS = ("rop", "mapihttp", "emsmdb", "oxnspi", "oxabref", "oxcfxics", "oxcdata", "oxprops", "rpch",
             "ncacn_http")


@pytest.fixture(scope="module")
def fields(tshark):
    """{filter name: (label, description)} of ours. Expert infos are fields, too, whose label is their whole text."""
    of_tables = set()
    for path in (PROJECT / "generated").glob("*.c"):
        of_tables |= set(re.findall(r'"((?:\w+\.)+\w+)"', path.read_text(encoding="utf-8")))
    experts = set()
    for path in (PROJECT / "plugin").rglob("*.c"):
        experts |= set(re.findall(r'"([\w.]+)",\s*PI_', path.read_text(encoding="utf-8")))
    found = {}
    for line in tshark.registered("fields").splitlines():
        kind, label, name, *more = line.split("\t")
        prefix, _, rest = name.partition(".")
        if kind == "F" and prefix in PROTOCOLS and name not in of_tables and not {name, rest} & experts:
            found[name] = (label, more[-1])
    return found


def test_every_field_without_a_table_is_described(fields):
    assert len(fields) > 100
    assert [name for name, (_, text) in fields.items() if not text] == []


def test_descriptions_say_more_than_labels(fields):
    words = {name: (re.sub(r"\W", "", label).lower(), re.sub(r"\W", "", text).lower())
             for name, (label, text) in fields.items()}
    assert [name for name, (label, text) in words.items() if label == text] == []


def test_descriptions_are_like_those_of_wireshark(fields):
    """One short line: a capital letter in front, no full stop behind."""
    assert [text for _, text in fields.values() if len(text) > 110 or not text[0].isupper() or text.endswith(".")] == []


@pytest.mark.parametrize("name, words", [
    ("rop.object", "Running number in the capture of the folder, message, table"),
    ("rop.failed", "A ROP whose ReturnValue is an error"),
    ("rop.time", "all ROPs of one request share its round trip"),
    ("rop.stream_offset", "in bytes"),
    ("mapihttp.session", "running number in the capture"),
    ("mapihttp.request_type_guessed", "only this request type has a body of this form"),
    ("emsmdb.session", "running number in the capture"),
    ("emsmdb.async_connect_in", "The response that gave the client this context handle"),
    ("emsmdb.push.registered_in", "The request that registered for this notification"),
    ("oxnspi.mid.name", "this Minimal Entry ID"),
    ("oxabref.used_in", "The first later session on the server that this response names"),
    ("rpch.leg", "between client and proxy, or between proxy and server"),
    ("oxcdata.value.currency", "in ten-thousandths"),
    *[(f"{protocol}.undecoded", "Bytes that are not understood")
      for protocol in ("rop", "mapihttp", "emsmdb", "oxnspi", "oxabref", "rpch", "oxcfxics")],
])
def test_description(fields, name, words):
    assert words in fields[name][1]
