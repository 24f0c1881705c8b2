"""What the page "JSON and EK for scripts" says: its examples against what tshark writes, its questions against the
captures' records, its tables of values and versions.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import re
import shlex
import subprocess
from collections import Counter

import pages
import pytest
from esmapping import Twice, load
from record import is_failure
from reference import ek_bulk, registered
from wireshark import CAPTURES

PAGE = "json"
BLOCKS = pages.blocks(PAGE)
EXAMPLES = [(command, example) for command, example in zip(BLOCKS, BLOCKS[1:]) if command.kind == "example"]
QUESTIONS = {block.heading: block for block in BLOCKS if block.kind == "question"}
OMITTED = "…"
SUBJECT, CLASS = 0x0037, 0x001A


# ---- examples ----
def same(shown, real):
    """Whether a value is the one shown. Wireshark 4.6 has decimal numbers where EK had hexadecimal ones."""
    if isinstance(shown, str) and isinstance(real, str) and shown.startswith("0x"):
        return int(shown, 16) == int(real, 0)
    return shown == real


def differences(shown, real, path=""):
    """What an example has that tshark did not write. "…" stands for one thing, or at an end for all others; without
    it an array is whole. Objects of one frame have more keys than are shown of them."""
    if shown == OMITTED:
        return []
    if isinstance(shown, dict) and isinstance(real, dict):
        found = [f"{path}: no {key}" for key in shown if key not in real and key != OMITTED]
        return found + sum((differences(shown[key], real[key], f"{path}/{key}") for key in shown if key in real), [])
    if isinstance(shown, list) and isinstance(real, list):
        if len(real) < len(shown) or (len(real) > len(shown) and shown[-1] != OMITTED):
            return [f"{path}: {len(real)} elements"]
        return sum((differences(one, other, f"{path}/{i}") for i, (one, other) in enumerate(zip(shown, real))), [])
    return [] if same(shown, real) else [f"{path}: {str(real)[:80]}"]


def arguments(command, name):
    """Of a line of the page: tshark's arguments, and the commands behind it. Words of a shell, without a shell."""
    groups = [[]]
    for word in shlex.split(command):
        if word == "|":
            groups.append([])
        else:
            groups[-1].append(word)
    assert groups[0][:3] == ["tshark", "-r", "my.pcap"], name
    return groups[0][3:], groups[1:]


def documents(text, ek):
    """The frames that tshark wrote."""
    if not ek:
        return json.loads(text)
    return [one for one in map(ek_bulk.read, text.splitlines()) if "index" not in one]


@pytest.mark.parametrize("command, example", EXAMPLES, ids=[f"{one.heading}-{'ek' if '-T ek' in one.text else 'json'}"
                                                            for one, _ in EXAMPLES])
def test_an_example_is_what_tshark_writes(tshark, command, example):
    assert example.language == "json"
    options, more = arguments(command.text, command.heading)
    assert not more
    ek = "ek" in options
    written = documents(tshark.run(CAPTURES / f"{command.sample}.pcap", *options).stdout, ek)
    assert differences(json.loads(example.text), written[0] if ek else written) == []


def test_both_formats_have_an_example_for_each_shape():
    assert [(one.heading, "-T ek" in one.text) for one, _ in EXAMPLES] == [
        (heading, ek) for heading in ("ROPs", "Rows", "Properties") for ek in (False, True)]


def test_differences_are_seen():
    shown = {"a": ["1", OMITTED], "b": {"c": "0x0a", OMITTED: OMITTED}}
    assert differences(shown, {"a": ["1"] * 3, "b": {"c": "10", "d": "1"}}) == []
    for wrong in ({"a": ["2", "1"]}, {"a": ["1"] * 3}, {"a": ["1"] * 2, "b": {"c": "11"}}, {"a": ["1"] * 2, "b": "10"}):
        assert differences(shown, wrong)


# ---- values ----
def keys_and_values(found, ek):
    """(key, value) of all scalars, with the keys of JSON."""
    if isinstance(found, dict):
        for key, value in found.items():
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, (dict, list)):
                    yield from keys_and_values(one, ek)
                else:
                    yield key, one
    elif isinstance(found, list):
        for one in found:
            yield from keys_and_values(one, ek)


SHAPES = {"FT_BYTES": r"([0-9a-f]{2}(:[0-9a-f]{2})*)?", "FT_GUID": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
          "FT_RELATIVE_TIME": r"\d+\.\d{9}"}
TEXT_TIME = r"[A-Z][a-z]{2} [ \d]\d, \d{4} \d\d:\d\d:\d\d\.\d{9} UTC"
ISO_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z"


def shape(field, ek, version):
    """What a value of a field looks like, as the page's tables have it; None: any text."""
    if field.type == "FT_ABSOLUTE_TIME":
        return ISO_TIME if ek or version >= (4, 6) else TEXT_TIME
    if field.type == "FT_BOOLEAN":
        return "True|False" if ek else "0|1"
    if field.base.startswith("BASE_HEX"):
        return r"\d+" if ek and version >= (4, 6) else "0x[0-9a-f]+"
    if field.base == "BASE_DEC" or field.type == "FT_FRAMENUM":
        return r"-?\d+"
    return SHAPES.get(field.type)


@pytest.mark.parametrize("ek", [False, True], ids=["json", "ek"])
def test_values_look_as_the_page_says(tshark, ek):
    options = ["-2", "-Y", "rop", *(["-T", "ek"] if ek else ["-T", "json", "--no-duplicate-keys"])]
    written = documents(tshark.run(CAPTURES / "mapihttp-messages.pcap", *options).stdout, ek)
    # An expert info comes behind a field whose key in EK is the same: the field counts (rop.object.kind).
    fields = {f"{one.protocol}_{one.name}".replace(".", "_") if ek else one.name: one
              for one in reversed(registered.parse_fields(tshark.registered("fields")))}
    seen, wrong = Counter(), []
    for key, value in keys_and_values(written, ek):
        field = fields.get(key)
        if field is None:
            continue
        if field.type == "FT_NONE" or (ek and value is None):
            assert value is None if ek else value == "", key
        elif shape(field, ek, tshark.version) and not re.fullmatch(shape(field, ek, tshark.version), str(value)):
            wrong.append((key, value))
        seen[field.type] += 1
    assert wrong == []
    assert {"FT_ABSOLUTE_TIME", "FT_BOOLEAN", "FT_BYTES", "FT_GUID", "FT_RELATIVE_TIME", "FT_FRAMENUM"} <= set(seen)


def test_versions_differ_as_the_table_says(tshark):
    rows = pages.table(PAGE, ["", "4.0", "4.4", "4.6"])
    column = rows[0].index("{}.{}".format(*tshark.version)) if "{}.{}".format(*tshark.version) in rows[0] else None
    if column is None:
        pytest.skip("a version that the table does not have")
    said = {row[0].replace("`", ""): row[column].strip("`") for row in rows[1:]}
    capture, only = CAPTURES / "mapihttp-tables.pcap", ["-2", "-Y", "frame.number == 910"]
    nested = tshark.run(capture, *only, "-T", "json", "--no-duplicate-keys").stdout
    lines = tshark.run(capture, *only, "-T", "ek").stdout.splitlines()
    flat = json.loads(tshark.run(capture, *only, "-T", "json", "-e", "oxprops.message_delivery_time").stdout)
    frame, ek = json.loads(nested)[0], ek_bulk.read(lines[1])["layers"]["rop"]
    rops = frame["_source"]["layers"]["rop"]
    values = rops[4]["rop.query_rows.row_data"][0]["oxcdata.property_value"]
    assert values[7]["oxprops.message_delivery_time"] == said["time in -T json"]
    assert ek[4]["oxprops_oxprops_message_delivery_time"][0] == said["time in -T ek"]
    assert flat[0]["_source"]["layers"]["oxprops.message_delivery_time"][0] == said["time with -e"]
    assert rops[1]["exchange.error"] == said["hexadecimal number in -T json"]
    assert ek[1]["exchange_exchange_error"] == said["hexadecimal number in -T ek"]
    assert ("_type" in frame, "_type" in json.loads(lines[0])["index"]) == (said["_type"] == "yes",) * 2
    assert isinstance(load(lines[1])["layers"]["eth"], Twice) == (said["a key twice in one object of -T ek"] == "yes")


# ---- what surprises ----
def test_filters_of_protocols(tshark):
    capture, only = CAPTURES / "mapihttp-tables.pcap", ["-Y", "frame.number == 910"]

    def layers(ek, *options):
        form = ["-T", "ek"] if ek else ["-T", "json", "--no-duplicate-keys"]
        one = documents(tshark.run(capture, *only, *form, *options).stdout, ek)[0]
        return one["layers"] if ek else one["_source"]["layers"]

    whole = layers(False, "-J", "frame rop")
    assert whole["tcp"] == {"filtered": "tcp"} and whole["frame"]["frame.number"] == "910"
    assert whole["rop"][1]["exchange.error_tree"]["exchange.error.name"] == "ecNullObject"
    assert layers(False, "-j", "rop")["rop"][1]["exchange.error_tree"] == {"filtered": "exchange.error"}
    assert layers(False, "-e", "rop.id")["rop.id"][:2] == ["0x05", "0x15"]
    assert list(layers(True, "-e", "rop.id")) == ["rop_id"]
    assert layers(False, "-e", "rop.query_rows.row_data")["rop.query_rows.row_data"][0] == "1"


def test_a_lists_item_without_a_field_is_a_key(tshark):
    written = json.loads(tshark.run(CAPTURES / "mapihttp-tables.pcap", "-Y", "frame.number == 908", "-T", "json",
                                    "--no-duplicate-keys", "-J", "rop").stdout)
    columns = next(rop for rop in written[0]["_source"]["layers"]["rop"] if rop["rop.id"] == "0x12")
    assert len(columns["PropertyTags (12)"]["rop.set_columns.property_tags"]) == 12


# ---- questions ----
@pytest.fixture(scope="module")
def values(tshark):
    """What tshark -G values lists."""
    return tshark.registered("values")


@pytest.fixture(scope="module")
def folder(values, tmp_path_factory):
    """exchange.jq and names.json, made as the page says."""
    made = tmp_path_factory.mktemp("jq")
    definitions = [block for block in BLOCKS if block.language == "jq"]
    assert len(definitions) == 1
    (made / "exchange.jq").write_text(definitions[0].text, encoding="utf-8")
    line = next(block.text for block in BLOCKS if "names.json" in block.text and block.language == "sh")
    first, second, target, name = re.fullmatch(r"(tshark -G values) \| (jq .*) (>) (\S+)\n", line).groups()
    assert (first, target) == ("tshark -G values", ">")
    done = subprocess.run(shlex.split(second), input=values, capture_output=True, text=True, check=True)
    (made / name).write_text(done.stdout, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def ask(tshark, folder):
    """ask(heading): the answer to a question, rows of columns."""
    def asked(heading):
        block = QUESTIONS[heading]
        options, more = arguments(block.text, heading)
        text = tshark.run(CAPTURES / f"{block.sample}.pcap", *options).stdout
        for command in more:
            done = subprocess.run(command, input=text, capture_output=True, text=True, cwd=folder, check=False)
            assert (done.returncode, done.stderr) == (0, "")
            text = done.stdout
        return [line.split("\t") for line in text.splitlines()]
    return asked


def recorded(operations, heading, side):
    """(operation, ROP as the client logged it) of all Execute calls of the question's sample."""
    for operation in operations(QUESTIONS[heading].sample):
        for buffer in (operation.get(side) or {}).get("buffers", []):
            for rop in buffer["rops"]:
                yield operation, rop


def logged_value(value):
    """What the record has of a property's value, where that can be told; a beginning of long texts."""
    if "err" in value:
        return value["err"]
    text = value["value"]
    if isinstance(text, dict):
        return text.get("head") if "chars" in text else None
    kind = int(value["tag"], 16) & 0xFFFF
    if kind == 0x1E:
        return text.encode("latin-1").decode("cp1252")
    if kind == 0x1F or kind == 0x03:
        return str(text)
    return str(int(text)) if kind == 0x0B else None


def tells(logged, answer):
    """Whether an answer is the value that was logged."""
    if logged is None:
        return True
    if re.fullmatch("0x[0-9a-f]+", answer):
        return int(logged, 0) == int(answer, 0)
    return answer == logged or (len(logged) >= 20 and answer.startswith(logged))


def rows_of(found):
    """Rows anywhere in what was logged of a ROP: lists of values."""
    if isinstance(found, dict):
        if isinstance(found.get("values"), list):
            yield found["values"]
        for value in found.values():
            yield from rows_of(value)
    elif isinstance(found, list):
        for one in found:
            yield from rows_of(one)


def test_what_took_longest(tshark, ask, operations):
    heading = next(name for name in QUESTIONS if "longest" in name)
    capture = QUESTIONS[heading].sample
    answer = ask(heading)
    times = [float(row[0]) for row in answer]
    names = "frame.number", "frame.time_relative", "mapihttp.request_in", "mapihttp.request_id"
    stamps = {int(row[0][0]): (float(row[1][0]), row[2], row[3])
              for row in tshark.fields(CAPTURES / f"{capture}.pcap", *names)}
    took = {frame: stamp - stamps[int(asked[0])][0] for frame, (stamp, asked, _) in stamps.items() if asked}
    assert len(answer) == 10 and times == sorted(times, reverse=True)
    by_id = {one["request_id"]: one for one in operations(capture)}
    for row in answer:
        logged = by_id[stamps[int(row[1])][2][0]]
        names = {f"Rop{rop['rop']}" for buffer in logged["resp"]["buffers"] for rop in buffer["rops"]}
        assert row[3].split(" ") == sorted(names)
        assert abs(took[int(row[1])] - float(row[0])) < 1e-6
    users = {one["req"]["UserDn"].rsplit("cn=", 1)[1] for one in by_id.values() if one["request_type"] == "Connect"}
    assert {row[2] for row in answer} <= users
    executes = [frame for frame, (_, _, name) in stamps.items() if name and by_id[name[0]]["request_type"] == "Execute"]
    assert sorted((took[frame] for frame in executes if frame in took), reverse=True)[9] <= times[-1] + 1e-6


def test_errors_by_rop(values, ask, operations):
    heading = next(name for name in QUESTIONS if name.startswith("Which errors"))
    names = {line[3]: int(line[2]) for line in (one.split("\t") for one in values.splitlines())
             if line[:2] == ["V", "exchange.error"]}
    logged = Counter((f"Rop{rop['rop']}", int(rop["rc"], 16)) for _, rop in recorded(operations, heading, "resp")
                     if is_failure(rop))
    assert sum(logged.values()) > 10
    answer = {(rop, names[error]): int(count) for count, rop, error in ask(heading)}
    assert answer == logged
    flat = next(name for name in QUESTIONS if "EK" in name)
    assert Counter((rop, names[error]) for _, rop, error in ask(flat)) == logged


def test_what_was_read(ask, operations):
    heading = next(name for name in QUESTIONS if "subjects" in name)
    logged = set()
    for _, rop in recorded(operations, heading, "resp"):
        for values in rows_of(rop):
            known = {int(value["tag"], 16) >> 16: logged_value(value) for value in values if "err" not in value}
            if known.get(SUBJECT):
                logged.add((known.get(CLASS, ""), known[SUBJECT]))
    answer = ask(heading)
    assert len(logged) > 3 and {tuple(row[1:]) for row in answer} == logged
    assert {row[0].rsplit("-", 1)[-1] for row in answer} == {"alice"}


def test_rows_of_tables(ask, operations):
    heading = next(name for name in QUESTIONS if "rows of a table" in name)
    logged = [values for _, rop in recorded(operations, heading, "resp") if rop["rop"] == "QueryRows"
              for values in rows_of(rop)]
    answer = [row[1:] for row in ask(heading)]
    assert len(answer) == len(logged) > 400
    wrong = [(row, values) for row, values in zip(answer, logged) if len(row) != len(values) or not all(
        tells(logged_value(value), cell) for value, cell in zip(values, row))]
    assert wrong[:3] == []


def test_properties_that_were_set(ask, operations):
    heading = next(name for name in QUESTIONS if "were set" in name)
    logged = [value for _, rop in recorded(operations, heading, "req") if rop["rop"] == "SetProperties"
              for value in rop["PropertyValues"]]
    answer = ask(heading)
    assert len(answer) == len(logged) > 30
    assert [(row, value) for row, value in zip(answer, logged) if not tells(logged_value(value), row[3])] == []
    assert {row[2] for row, value in zip(answer, logged) if value["tag"] == "0x0037001f"} == {"oxprops.subject"}


def test_what_synchronizations_brought(ask, operations):
    heading = next(name for name in QUESTIONS if "synchronization" in name)
    logged = Counter()
    for one in operations(QUESTIONS[heading].sample):
        if one["request_type"] == "(stream)" and "continues" not in one["what"]:
            logged[one["len"], sum(element.get("marker") == "IncrSyncChg" for element in one["elements"])] += 1
    answer = Counter((int(row[5]), int(row[2]) + int(row[3])) for row in ask(heading))
    assert sum(answer.values()) > 5
    assert answer == Counter({key: count for key, count in logged.items() if key[1]})


def test_every_question_has_a_test():
    assert len(QUESTIONS) == 7 == len(set(QUESTIONS))
    for word in ("longest", "Which errors", "subjects", "rows of a table", "were set", "synchronization", "EK"):
        assert sum(word in name for name in QUESTIONS) == 1
