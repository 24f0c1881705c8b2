"""Every document that tshark -T ek writes of every capture fits the index template, all of them in one index.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import copy
import json
import os
import re
import subprocess
import sys

import pytest
from esmapping import Index, Twice, load
from reference import ek_bulk, index_template, registered
from wireshark import CAPTURES, PROJECT

# What a value of each type of field should be in an index. Elasticsearch's reference, Field data types; tshark writes
# Booleans as JSON's own, numbers as strings, relative times in seconds, and nothing but null for FT_NONE.
INTENDED = {"FT_ABSOLUTE_TIME": "date", "FT_BOOLEAN": "boolean", "FT_BYTES": "keyword", "FT_DOUBLE": "double",
            "FT_FLOAT": "double", "FT_FRAMENUM": "long", "FT_GUID": "keyword", "FT_IPv4": "ip", "FT_IPv6": "ip",
            "FT_RELATIVE_TIME": "double", "FT_STRING": "keyword", "FT_INT16": "long", "FT_INT32": "long",
            "FT_INT64": "long", "FT_UINT8": "long", "FT_UINT16": "long", "FT_UINT32": "long",
            "FT_UINT64": "unsigned_long"}
FITTING = {"frame": {"frame_frame_number": "7"}, "rop": [{
    "rop_rop_query_rows_row_count": "20", "rop_rop_id": "0x15", "oxprops_oxprops_subject": ["a", "b"],
    "oxprops_oxprops_message_delivery_time": "2026-11-18T14:08:20.000000000Z", "rop_rop_time": "0.005523000",
    "oxcfxics_oxcfxics_fragment_total": "18446744073709551615", "emsmdb_emsmdb_sockaddr_sin_addr": "192.0.2.7",
    "emsmdb_emsmdb_rpc_header_ext_flags_last": True, "rop_rop_query_rows_row_data": [None, None]}]}


def intended(field):
    return "keyword" if field.base.startswith("BASE_HEX") else INTENDED[field.type]


def documents(tshark, name):
    """The documents of a capture, as ek_bulk.py hands them on."""
    _, path = tshark.run_to_file(CAPTURES / f"{name}.pcap", "-2", "-T", "ek")
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            one = ek_bulk.read(line)
            if "index" in one:
                assert list(one["index"]) == ["_index"] and one["index"]["_index"].startswith("packets-")
            else:
                yield one
    path.unlink()


@pytest.fixture(scope="module")
def fields(tshark):
    return tshark.registered("fields")


@pytest.fixture(scope="module")
def template(fields):
    # As a file would have it.
    return json.loads(json.dumps(index_template.template(index_template.parse(fields))))


@pytest.fixture(scope="module")
def filled(tshark, template):
    """One index with the documents of all captures."""
    index = Index(template)
    for capture in sorted(CAPTURES.glob("*.pcap")):
        for document in documents(tshark, capture.stem):
            index.add(document)
    return index


def test_every_document_of_every_capture_fits(filled):
    assert filled.refused == []
    assert filled.documents > 5000
    assert sum(filled.values.values()) > 900_000
    for kind in ("keyword", "boolean", "long", "ip", "date", "double", "unsigned_long"):
        assert filled.values[kind] > 1000, filled.values
    print(f"\n{filled.documents} documents, {len(filled.fields)} fields and objects, values: {dict(filled.values)}")


def test_each_of_our_fields_has_the_type_that_its_values_ask_for(filled, fields):
    """By the registered types, whatever protocol the field stands below."""
    kinds = {}
    for field in registered.parse_fields(fields):
        if field.type != "FT_NONE":
            kinds.setdefault(index_template.document_name(field), set()).add(intended(field))
    found = [(path, filled.fields[path]) for path in filled.fields if path.split(".")[-1] in kinds]
    assert len(found) > 1000
    assert [(path, mapping) for path, mapping in found if mapping["type"] not in kinds[path.split(".")[-1]]] == []
    layers = {path.split(".")[1] for path, _ in found}
    assert {"mapihttp", "rop", "emsmdb", "oxnspi", "oxabref", "rpch"} <= layers


def test_words_can_be_searched_for(filled):
    words = filled.fields["layers.rop.oxprops_oxprops_subject"]
    assert words["type"] == "keyword" and [one["type"] for one in words["fields"].values()] == ["text"]


def test_the_template_is_small_and_within_limits(filled, template):
    assert filled.mappers < filled.limit / 2
    assert len(filled.templates) < 50
    assert len(json.dumps(template)) < 100_000
    for _, rule in filled.templates:
        re.compile(rule.get("match", ""))


def test_a_name_is_in_one_dynamic_template(template):
    names = []
    for one in template["template"]["mappings"]["dynamic_templates"][:-1]:
        front, behind = re.fullmatch(r"\^(\w+_)\((.*)\)\$", next(iter(one.values()))["match"]).groups()
        names += [front + each for each in behind.split("|")]
    assert len(names) > 1500 and len(set(names)) == len(names)


PLANTED = {
    "a hexadecimal number where decimal ones are": ("rop_rop_query_rows_row_count", "0x1234", "long"),
    "a number of 64 bits without sign as a long": ("rop_rop_query_rows_row_count", "18446744073709551615", "long"),
    "a negative number without sign": ("oxcfxics_oxcfxics_fragment_total", "-1", "unsigned_long"),
    "a time as text": ("oxprops_oxprops_message_delivery_time", "Nov 18, 2026 14:08:20.000000000 UTC", "date"),
    "a time that there is not": ("oxprops_oxprops_message_delivery_time", "2026-02-30T00:00:00Z", "date"),
    "seconds that are none": ("rop_rop_time", "nan", "double"),
    "a name as an address": ("emsmdb_emsmdb_sockaddr_sin_addr", "localhost", "ip"),
    "a number as a Boolean": ("emsmdb_emsmdb_rpc_header_ext_flags_last", "1", "boolean"),
    "what a filter -j leaves of a field": ("rop_rop_id", {"filtered": "rop.id"}, "keyword"),
    "an empty name": ("", "x", "name"),
}


@pytest.mark.parametrize("name, value, kind", PLANTED.values(), ids=PLANTED)
def test_planted_faults_are_found(template, name, value, kind):
    index = Index(template)
    index.add({"timestamp": "1795355967180", "layers": FITTING})
    assert index.refused == []
    wrong = copy.deepcopy(FITTING)
    wrong["rop"][0][name] = value
    index.add({"timestamp": "1795355967180", "layers": wrong})
    assert [one.type for one in index.refused] == [kind], index.refused


def test_other_faults_are_found(template):
    index = Index(template)
    index.add({"layers": {"rop": {"rop_rop_id": "0x15"}}})
    index.add({"layers": {"rop": "a scalar"}})
    index.add({"layers": Twice([("rop", None), ("rop", None)])})
    assert [one.type for one in index.refused] == ["object", "a key twice"]
    plain = Index({"mappings": {"properties": {"name": {"type": "keyword"}}}})
    plain.add({"name": "ä" * 16383})
    plain.add({"name": "ä" * 16384})
    assert [one.type for one in plain.refused] == ["keyword"]
    narrow = Index({"settings": {"index.mapping.total_fields.limit": 2}, "mappings": {}})
    narrow.add({"a": True, "b": True, "c": True})
    assert [one.type for one in narrow.refused] == ["limit of fields"]


def test_wiresharks_own_mapping_does_not_fit(tshark, fields):
    """Should it fit one day, nobody needs ours. Up to 4.4 it leaves out what stands below other protocols; later ones
    leave it to guessing, so that numbers become text."""
    theirs = Index(json.loads(tshark.registered("elastic-mapping", "--elastic-mapping-filter", ",".join(
        (*registered.PREFIXES, "frame", "ip", "tcp", "http")))))
    for document in documents(tshark, "mapihttp-messages"):
        theirs.add(document)
    kinds = {index_template.document_name(field): intended(field) for field in registered.parse_fields(fields)
             if field.type != "FT_NONE"}
    guessed = {path for path, rule in theirs.ruled.items() if not rule
               and theirs.fields[path].get("type") != kinds.get(path.split(".")[-1], theirs.fields[path].get("type"))}
    wrong = [path for path in {*theirs.unmapped, *guessed}
             if re.search(r"\.(\w+)\.(?!\1_)(oxprops|oxcdata|exchange)_", path)]
    print(f"\n{len(wrong)} fields are not mapped, or not as they should be; {len(theirs.refused)} values are refused")
    assert "layers.mapihttp.exchange_exchange_session" in wrong
    assert len(wrong) > 50 and theirs.refused


def test_keys_that_are_there_twice_are_joined(tshark):
    """And no value is lost by that. Wireshark 4.4 and later write each key once."""
    def count(value):
        if isinstance(value, (dict, Twice)):
            return sum(count(one) for _, one in (value.items() if isinstance(value, dict) else value.pairs))
        return sum(map(count, value)) if isinstance(value, list) else 1

    def twice(value):
        if isinstance(value, Twice):
            return True
        return any(map(twice, value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()))

    lines = tshark.run(CAPTURES / "mapihttp-nspi.pcap", "-2", "-T", "ek").stdout.splitlines()
    raw = [load(line) for line in lines[1::2]]
    assert any(map(twice, raw)) == (tshark.version < (4, 4))
    assert [count(one) for one in raw] == [count(ek_bulk.read(line)) for line in lines[1::2]]
    assert ek_bulk.read('{"a":"1","b":["2"],"a":["3","4"],"b":"5"}') == {"a": ["1", "3", "4"], "b": ["2", "5"]}


@pytest.mark.skipif(bool(os.environ.get("EXCHANGE_ROOT")), reason="asks this machine's own tshark")
def test_the_programs_as_they_are_called(tshark, template, tmp_path):
    folder, out = PROJECT / "specs" / "reference", tmp_path / "template.json"
    subprocess.run([sys.executable, folder / "index_template.py", tshark.plugin, out], check=True)
    assert json.loads(out.read_text(encoding="utf-8")) == template
    lines = '{"index":{"_index":"packets-2026","_type":"doc"}}\n{"layers":{"a":"ä","a":"2"}}\n'
    done = subprocess.run([sys.executable, folder / "ek_bulk.py"], input=lines, capture_output=True, text=True,
                          encoding="utf-8", check=True)
    assert done.stdout.splitlines() == ['{"index":{"_index":"packets-2026"}}', '{"layers":{"a":["ä","2"]}}']
