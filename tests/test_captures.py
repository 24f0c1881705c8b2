"""Every ROP of the captures against the record that their client kept, operation by operation.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from match import by_request_id, in_order, leaves, rops_of, same
from wireshark import OURS, snake

CAPTURES = ["mapihttp-logon-folders", "mapihttp-messages"]
# Keys of the record that are no fields of the ROP but its header, its place, or what the client knew.
NOT_FIELDS = {"rop", "id", "logon", "in", "out", "src", "dst", "idx", "resp_idx", "rc", "off", "len",
              "Columns", "answers", "chained", "InputHandleIndex", "DestHandleIndex", "handle", "LogonId"}
# What the record calls otherwise than the document.
OTHER_NAMES = {"Restriction": "RestrictionData", "Row": "RowData", "Rows": "RowData"}
# The record has the number of ranges only.
NOT_COMPARED = {"LongTermIdRanges"}


@pytest.fixture(params=CAPTURES)
def name(request):
    return request.param


@pytest.fixture
def exchanges(name, operations, packets):
    """(operation, direction, its record, packet) of every Execute."""
    frames = by_request_id(packets(name))
    found = []
    for operation in operations(name):
        if operation["request_type"] != "Execute":
            continue
        both = frames[operation["request_id"]]
        found.append((operation, "request", operation["req"], both[True]))
        found.append((operation, "response", operation.get("resp"), both[False]))
    return found


def rop_items(packet):
    return packet.all("rop")


def rop_pairs(exchanges):
    """(where, direction, logged ROP, its item)."""
    for operation, direction, record, packet in exchanges:
        for at, (logged, item) in enumerate(zip(rops_of(record), rop_items(packet))):
            yield f"operation {operation['n']} {direction} {at} {logged['rop']}", direction, logged, item


def number(item, name):
    node = item.first(name)
    return None if node is None else node.int()


def test_rops_in_order(exchanges):
    assert len(exchanges) > 60
    for operation, direction, record, packet in exchanges:
        logged = [int(rop["id"], 16) for rop in rops_of(record)]
        assert [number(item, "rop.id") for item in rop_items(packet)] == logged, (operation["n"], direction)


def test_shared_header(exchanges):
    for where, direction, logged, item in rop_pairs(exchanges):
        if direction == "request":
            expected = {"rop.logon_id": logged["logon"]}
            for key, field in (("in", "input"), ("out", "output"), ("src", "source"), ("dst", "dest"),
                               ("resp_idx", "response"), ("InputHandleIndex", "input")):
                if key in logged:
                    expected[f"rop.{field}_handle_index"] = logged[key]
        else:
            expected = {"rop.return_value": int(logged["rc"], 16)}
            indexes = [node.int() for node in item.walk() if node.name.endswith("_handle_index")]
            assert logged["idx"] in indexes[:1], where
        assert {key: number(item, key) for key in expected} == expected, where


def test_failures_are_marked(exchanges):
    for where, direction, logged, item in rop_pairs(exchanges):
        if direction == "response":
            failed = int(logged["rc"], 16) >= 0x80000000
            assert item.first("rop.failed") is not None if failed else True, where
            if logged["rc"] == "0x00000000":
                assert item.first("rop.failed") is None, where


def test_handle_tables(exchanges):
    for operation, direction, record, packet in exchanges:
        logged = [int(handle, 16) for buffer in (record or {}).get("buffers") or []
                  for handle in buffer["handles"]]
        shown = [node.int() for node in packet.all("rop.server_object_handle")]
        assert shown == logged, (operation["n"], direction)


def test_fields(exchanges):
    """Every logged field is an item under the document's name, with the logged value."""
    wrong = []
    for where, _, logged, item in rop_pairs(exchanges):
        for key, value in logged.items():
            if key in NOT_FIELDS | NOT_COMPARED or value is None:
                continue
            problem = compare_field(item, logged.get("answers", logged["rop"]), key, value)
            if problem:
                wrong.append(f"{where}: {problem}")
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong[:60])


def compare_field(item, rop, key, value):
    names = [f"rop.{snake(rop)}.{snake(one)}" for one in (key, OTHER_NAMES.get(key, key))]
    nodes = next((found for found in (item.all(name) for name in names) if found), [])
    values = list(leaves(value))
    if not nodes:
        # An empty list has nothing to show; what was logged of a structure may bear other names.
        return f"{names[0]} is not there" if values and values != [""] else None
    below = [node for top in nodes for node in top.walk()]
    if not isinstance(value, (dict, list)):
        if nodes[0].children:       # a structure around a single value
            return None if in_order(below, [value]) is None else f"{names[0]}: {below}, logged {value!r}"
        return None if same(nodes[0], value) else f"{names[0]}: {nodes[0]!r}, logged {value!r}"
    if key == "RecipientRows":      # logged in another order than the wire's
        missing = next((one for one in values if in_order(below, [one]) is not None), None)
    else:
        missing = in_order(below, values)
    return None if missing is None else f"{names[0]}: {missing!r} of {str(value)[:200]} is not among {below[:20]}"


def test_property_values_are_all_there(exchanges):
    """As many property items as were logged, with the logged tags."""
    for where, _, logged, item in rop_pairs(exchanges):
        tags = []
        for key in ("PropertyValues", "Row", "Rows"):
            tags += [int(one["tag"], 16) for one in tagged(logged.get(key))]
        if tags:
            shown = [one.first("oxcdata.property_tag").int() for one in item.properties()]
            assert shown == tags, where


def tagged(value):
    if isinstance(value, dict):
        if "tag" in value and ("value" in value or "err" in value):
            yield value
        else:
            for one in value.values():
                yield from tagged(one)
    elif isinstance(value, list):
        for one in value:
            yield from tagged(one)


def test_nothing_is_undecoded_or_malformed(name, packets):
    bad = []
    for packet in packets(name):
        for node in packet.walk():
            if node.name.endswith(".undecoded") or node.name == "_ws.malformed":
                bad.append((packet.number, node))
            if node.name.endswith(".missing_context"):
                bad.append((packet.number, node))
    assert bad == []


def test_no_expert_finds_fault(name, packets):
    """The captures keep to the documents: the only experts are notes that a ROP failed."""
    found = [(packet.number, expert.parent.name, expert.first("_ws.expert.message").show) for packet in packets(name)
             for proto in packet.children if proto.name in OURS for expert in proto.all("_ws.expert")
             if expert.parent.name != "rop.failed"]
    assert found == []


def test_labels_are_the_documents_names(name, packets):
    """snake_case of a field's label is the end of its filter name."""
    wrong = set()
    for packet in packets(name):
        for item in packet.all("rop"):
            for node in item.starting("rop."):
                last = node.name.rsplit(".", 1)[1]
                if node.name.count(".") == 2 and node.unmasked is None and snake(node.label) != last:
                    wrong.add((node.name, node.label))
    assert wrong == set()
