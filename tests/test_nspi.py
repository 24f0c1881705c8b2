"""The address book over DCE/RPC and over MAPI/HTTP: one table, two encodings, the same fields.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from match import by_request_id, in_order, rpc_calls, same
from wireshark import snake

METHODS = {"Bind": 0, "Unbind": 1, "QueryRows": 3, "GetProps": 9}
STAT = ["SortType", "ContainerID", "CurrentRec", "Delta", "NumPos", "TotalRecs", "CodePage", "TemplateLocale", "SortLocale"]


@pytest.fixture(scope="module")
def rpc(packets, operations):
    shown, found = rpc_calls(packets("rpctcp-nspi"), "oxnspi"), []
    for kind, opnum in METHODS.items():
        logged = [one for one in operations("rpctcp-nspi") if one.get("opnum") == opnum and one["interface"] == "nspi"]
        assert len(shown.get(opnum, [])) == len(logged) > 0, kind
        found += [(kind, operation, *both) for operation, both in zip(logged, shown[opnum])]
    return found


@pytest.fixture(scope="module")
def http(packets, operations):
    frames = by_request_id(packets("mapihttp-nspi"))
    return [(one["request_type"], one, frames[one["request_id"]][True], frames[one["request_id"]][False])
            for one in operations("mapihttp-nspi") if one["request_type"] in METHODS and one.get("resp")]


def is_quirk(operation):
    """Whether the server departs from the documents in this answer."""
    return "gromox_quirk" in str(operation["resp"])


def fields(packet):
    return {node.name for node in packet.starting("oxnspi.")}


def stat_of(packet):
    """The STAT of a message: field -> value."""
    return {name: packet.first(f"oxnspi.stat.{snake(name)}").int(signed=name == "Delta")
            for name in STAT if packet.first(f"oxnspi.stat.{snake(name)}") is not None}


def property_values(logged):
    """(tag, value) pairs of a logged row set, in either record's words."""
    found = []
    if isinstance(logged, dict):
        if "ulPropTag" in logged:
            content = [value for key, value in logged["Value"].items() if key != "tag"]
            found.append((logged["ulPropTag"], content[0] if content else None))
        elif "tag" in logged and ("value" in logged or "err" in logged):
            found.append((int(logged["tag"], 16), logged.get("value")))
        else:
            for value in logged.values():
                found += property_values(value)
    elif isinstance(logged, list):
        for value in logged:
            found += property_values(value)
    return found


def tags_shown(packet):
    return [one.first("oxcdata.property_tag").int() for one in packet.properties()]


def test_stat(rpc, http):
    for _, operation, request, response in rpc + http:
        for record, packet in ((operation["req"], request), (operation["resp"], response)):
            logged = record.get("pStat") or record.get("State")
            if isinstance(logged, dict):
                assert stat_of(packet) == logged, packet.number


def test_error_codes(rpc, http):
    for kind, operation, _, response in rpc + http:
        node = response.first(f"oxnspi.{snake(kind)}.error_code")
        assert node is not None and node.int() == int(operation["resp"]["ErrorCode"], 16), response.number


def test_flags_and_counts(rpc, http):
    for kind, operation, request, _ in rpc + http:
        record = operation["req"]
        for key, field in (("dwFlags", "flags"), ("Flags", "flags"), ("Count", "row_count"), ("RowCount", "row_count")):
            if key in record:
                node = request.first(f"oxnspi.{snake(kind)}.{field}")
                assert node is not None and same(node, record[key]), (request.number, key)


def test_property_tags(rpc, http):
    for kind, operation, request, _ in rpc + http:
        record = operation["req"]
        logged = record.get("pPropTags") or record.get("Columns") or record.get("PropertyTags")
        if logged:
            nodes = request.all("oxnspi.large_property_tag_array.property_tags")
            assert [node.int() for node in nodes] == [int(tag, 16) for tag in logged], request.number


def test_property_values(rpc):
    """Over RPC: every property of every row, with its tag and value."""
    checked = 0
    for kind, operation, _, response in rpc:
        logged = property_values(operation["resp"].get("ppRows"))
        if not logged:
            continue
        assert tags_shown(response) == [tag for tag, _ in logged], response.number
        for item, (tag, value) in zip(response.properties(), logged):
            if isinstance(value, str):
                assert in_order(list(item.walk()), [value.rstrip("\0")]) is None, (response.number, hex(tag), value)
            elif isinstance(value, int) and not isinstance(value, bool):
                assert in_order(list(item.walk()), [value]) is None, (response.number, hex(tag), value)
            checked += 1
    assert checked > 30


def test_property_values_over_http(http):
    checked = 0
    for kind, operation, _, response in http:
        logged = property_values(operation["resp"].get("PropertyValues"))
        if kind == "GetProps" and logged:
            assert tags_shown(response) == [tag for tag, _ in logged], response.number
            for item, (tag, value) in zip(response.properties(), logged):
                if isinstance(value, (str, int)):
                    assert in_order(list(item.walk()), [value]) is None, (response.number, hex(tag), value)
            checked += len(logged)
    assert checked > 20


def test_rows_over_http(http):
    for kind, operation, _, response in http:
        if kind == "QueryRows" and operation["resp"].get("Rows") and not is_quirk(operation):
            assert response.first("oxnspi.columns_and_rows.row_count").int() == len(operation["resp"]["Rows"])
            shown = [node.show for node in response.starting("oxprops.display_name")]
            logged = [value for tag, value in property_values(operation["resp"]["Rows"]) if tag == 0x3001001F and value]
            assert [one for one in shown if one in logged] == logged, response.number


def test_the_same_fields_in_both_encodings(rpc, http):
    """Every field that a value of the protocol has, apart from what only one encoding can have."""
    only_rpc = {"context_handle", "h_rpc", "reserved", "opnum", "session"}
    for kind in METHODS:
        of_rpc = set().union(*(fields(p) for k, _, *both in rpc if k == kind for p in both))
        of_http = set().union(*(fields(p) for k, _, *both in http if k == kind for p in both))
        method = f"oxnspi.{snake(kind)}."
        shared = {name for name in of_rpc if name.startswith((method, "oxnspi.stat.", "oxnspi.large_property_tag_array."))
                  and name.rsplit(".", 1)[1] not in only_rpc}
        missing = {name for name in shared - of_http if not name.endswith((".server_guid",))}
        assert not missing, f"{kind}: over RPC only: {missing}"


def test_server_guid(rpc, http):
    for kind, operation, _, response in rpc + http:
        guid = operation["resp"].get("ServerGuid")
        if kind == "Bind" and guid:
            assert same(response.first("oxnspi.bind.server_guid"), guid)


def test_nothing_is_left_over(rpc, http):
    for kind, operation, request, response in rpc + http:
        for packet in (request, response):
            assert packet.malformed == []
            if not is_quirk(operation):
                assert packet.all("oxnspi.undecoded") == [], packet.number
