"""The address book over DCE/RPC and over MAPI/HTTP: one table, two encodings, the same fields.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from match import by_request_id, in_order, rpc_calls, same
from wireshark import CAPTURES, snake

METHODS = {"Bind": 0, "Unbind": 1, "UpdateStat": 2, "QueryRows": 3, "SeekEntries": 4, "GetMatches": 5, "ResortRestriction": 6,
           "DNToMId": 7, "GetPropList": 8, "GetProps": 9, "CompareMIds": 10, "ModProps": 11, "GetSpecialTable": 12,
           "GetTemplateInfo": 13, "ModLinkAtt": 14, "QueryColumns": 16, "ResolveNames": 19, "ResolveNamesW": 20}
ONLY_HTTP = ["GetMailboxUrl", "GetAddressBookUrl"]
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
            for one in operations("mapihttp-nspi") if one["request_type"] in [*METHODS, *ONLY_HTTP] and one.get("resp")]


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


# What a record calls a field -> the field, below the method.
SCALARS = {"dwFlags": "flags", "Flags": "flags", "Count": "row_count", "lpVersion": "version", "Version": "version",
           "plDelta": "delta", "Delta": "delta", "dwMId": "minimal_id", "MinimalId": "minimal_id",
           "dwMId1": "minimal_id1", "dwMId2": "minimal_id2", "MinimalId1": "minimal_id1", "MinimalId2": "minimal_id2",
           "plResult": "result", "Result": "result", "CodePage": "code_page", "ulType": "display_type",
           "DisplayType": "display_type", "LocaleId": "locale_id", "pDN": "template_dn", "TemplateDn": "template_dn",
           "ulPropTag": "property_tag", "PropertyTag": "property_tag", "MapiFlags": "mapi_flags", "UserDn": "user_dn",
           "ServerUrl": "server_url", "InterfaceOptionFlags": "interface_option_flags", "DeltaRequested": "delta_requested"}
TAGS = ["pPropTags", "Columns", "PropertyTags", "PropertiesToRemove", "ppPropTags", "ppColumns"]
MIDS = ["pInMIds", "ppMIds", "ppOutMIds", "MinimalIds"]
NOT_BY_NAME = {("QueryColumns", "dwFlags"): "mapi_flags", ("GetMailboxUrl", "UserDn"): "server_dn"}


def messages(rpc, http):
    """(method, what was logged, packet) of every request and response."""
    for kind, operation, request, response in rpc + http:
        yield kind, operation["req"], request
        if response is not None:
            yield kind, operation["resp"], response


def numbers_of(logged):
    """A logged list of property tags or MIds; RPC's has its count beside it."""
    logged = logged.get("aulPropTag") if isinstance(logged, dict) else logged
    return [int(one, 16) if isinstance(one, str) else one for one in logged or []]


def test_scalars(rpc, http):
    checked = set()
    for kind, record, packet in messages(rpc, http):
        for key, value in record.items():
            field = NOT_BY_NAME.get((kind, key)) or SCALARS.get(key)
            # The record of a request has plDelta as whether the pointer was there.
            if field is None or value is None or (key == "plDelta" and "ErrorCode" not in record):
                continue
            node = packet.first(f"oxnspi.{snake(kind)}.{field}")
            assert node is not None and same(node, value), (packet.number, kind, key, value)
            checked.add((kind, key))
    assert len(checked) > 40


def test_property_tags(rpc, http):
    checked = 0
    for kind, record, packet in messages(rpc, http):
        logged = next((numbers_of(record[key]) for key in TAGS if record.get(key)), None)
        if logged:
            nodes = packet.all("oxnspi.large_property_tag_array.property_tags")
            assert [node.int() for node in nodes] == logged, (packet.number, kind)
            checked += 1
    assert checked > 30


def test_minimal_ids(rpc, http):
    checked = 0
    for kind, record, packet in messages(rpc, http):
        array = "resolved_id_array" if kind.startswith("ResolveNames") else "minimal_id_array"
        for key in MIDS:
            if record.get(key) and kind != "GetPropList":     # whose record has property tags under ppOutMIds
                nodes = packet.all(f"oxnspi.{array}.minimal_ids")
                assert [node.int() for node in nodes] == numbers_of(record[key]), (packet.number, kind)
                assert packet.first(f"oxnspi.{array}.minimal_id_count").int() == len(nodes)
                checked += 1
        for key in ("lpETable", "ExplicitTable"):
            if record.get(key):
                name = "query_rows.explicit_table" if kind == "QueryRows" else "minimal_id_array.minimal_ids"
                assert [node.int() for node in packet.all(f"oxnspi.{name}")] == record[key], packet.number
                checked += 1
    assert checked > 15


def test_names(rpc, http):
    checked = 0
    for kind, record, packet in messages(rpc, http):
        for key in ("names", "Names", "pNames"):
            if record.get(key):
                wide = kind == "ResolveNamesW" or (kind == "ResolveNames" and key == "Names")
                array = "w_name_array" if wide else "name_array"
                assert [node.show for node in packet.all(f"oxnspi.{array}.name_values")] == record[key], packet.number
                assert packet.first(f"oxnspi.{array}.name_count").int() == len(record[key])
                checked += 1
    assert checked > 6


def test_entry_ids(rpc, http):
    checked = 0
    for kind, record, packet in messages(rpc, http):
        for key in ("lpEntryIds", "EntryIds"):
            if record.get(key):
                nodes = packet.all("oxnspi.sized_entry_id.entry_id")
                assert len(nodes) == len(record[key]) == packet.first("oxnspi.entry_id_array.entry_id_count").int()
                assert [packet.first("oxnspi.sized_entry_id.size").int()] == [one["len"] for one in record[key]]
                assert packet.first("oxcdata.address_book_entry_id.x500_dn").show.endswith("-bob")
                checked += 1
    assert checked == 4


# The client's restrictions (`req` of the records) as one line.
RESTRICTIONS = {
    "rpctcp-nspi": ['PidTagDisplayName starts with "bob" (FL_IGNORECASE)', "PidTagObjectType = MailUser",
                    "PidTagSmtpAddress exists", "(PidTagSmtpAddress exists) AND (PidTagObjectType & 0x2 ≠ 0)", None],
    "mapihttp-nspi": ['PidTagDisplayName starts with "bob" (FL_IGNORECASE)',
                      "(PidTagObjectType = MailUser) AND ((PidTagSmtpAddress exists) OR (NOT (PidTagEmailAddress contains "
                      '"/o=x" (FL_IGNORECASE))))', 'PidTagSubfolders = "carol"', 'PidTagSubfolders = "nobody at all"', None,
                      'PidTagDisplayName starts with "a" (FL_IGNORECASE)', None, None, "PidTagSmtpAddress exists"]}


def test_restrictions(rpc, http):
    """In the tree and in the Info column, whichever way they travel; over RPC each value is behind a pointer."""
    for calls, capture in ((rpc, "rpctcp-nspi"), (http, "mapihttp-nspi")):
        shown = [request for kind, _, request, _ in calls if kind == "GetMatches"]
        for packet, text in zip(shown, RESTRICTIONS[capture], strict=True):
            item = packet.first("oxnspi.get_matches.filter")
            assert (item is None) == (text is None), packet.number
            if text:
                assert item.showname == "Filter: " + text, packet.number


def test_restriction_fields_in_both_encodings(rpc, http):
    names = {node.name for calls in (rpc, http) for kind, _, request, _ in calls if kind == "GetMatches"
             for node in request.starting("oxcdata.restriction.")}
    for calls in (rpc, http):
        shown = {node.name for kind, _, request, _ in calls if kind == "GetMatches" for node in request.starting("oxcdata.restriction.")}
        assert {"oxcdata.restriction.restrict_type", "oxcdata.restriction.restrict_count", "oxcdata.restriction.tagged_value",
                "oxcdata.restriction.fuzzy_level_low", "oxcdata.restriction.rel_op", "oxcdata.restriction.prop_tag"} <= shown
    assert "oxcdata.restriction.has_tagged_value" in names


def test_property_name(http):
    """GetMatches of the record with {guid, id}."""
    found = [(operation["req"]["PropertyName"], request) for kind, operation, request, _ in http
             if kind == "GetMatches" and operation["req"]["PropertyName"]]
    assert found
    for logged, request in found:
        assert same(request.first("oxnspi.property_name_id.property_name_guid"), logged["guid"])
        assert request.first("oxnspi.property_name_id.property_name_id").int() == logged["id"]


def test_property_values(rpc):
    """Over RPC: every property of every row, with its tag and value."""
    checked = 0
    for kind, operation, _, response in rpc:
        logged = property_values(operation["resp"].get("ppRows") or operation["resp"].get("ppData"))
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
        logged = property_values(operation["resp"].get("PropertyValues") or operation["resp"].get("Row"))
        if kind in ("GetProps", "GetTemplateInfo") and logged:
            assert tags_shown(response) == [tag for tag, _ in logged], response.number
            for item, (tag, value) in zip(response.properties(), logged):
                if isinstance(value, (str, int)):
                    assert in_order(list(item.walk()), [value]) is None, (response.number, hex(tag), value)
            checked += len(logged)
    assert checked > 20


def test_rows_over_http(http):
    for kind, operation, _, response in http:
        if kind in ("QueryRows", "SeekEntries", "GetMatches", "ResolveNames") and operation["resp"].get("Rows"):
            assert response.first("oxnspi.columns_and_rows.row_count").int() == len(operation["resp"]["Rows"])
            shown = [node.show for node in response.starting("oxprops.display_name")]
            logged = [value for tag, value in property_values(operation["resp"]["Rows"]) if tag == 0x3001001F and value]
            assert [one for one in shown if one in logged] == logged, response.number


def test_the_same_fields_in_both_encodings(rpc, http):
    """Every field that a value of the protocol has, apart from what only one encoding can have."""
    only_rpc = {"context_handle", "h_rpc", "reserved", "opnum", "session"}
    only_rpc |= {"out_m_ids"}
    for kind in METHODS:
        of_rpc = set().union(*(fields(p) for k, _, *both in rpc if k == kind for p in both))
        of_http = set().union(*(fields(p) for k, _, *both in http if k == kind for p in both))
        method = f"oxnspi.{snake(kind)}."
        shared = {name for name in of_rpc if name.startswith((method, "oxnspi.stat.", "oxnspi.large_property_tag_array.",
                                                              "oxnspi.minimal_id_array.", "oxnspi.entry_id_array.",
                                                              "oxnspi.sized_entry_id.", "oxnspi.special_rows."))
                  and name.rsplit(".", 1)[1] not in only_rpc}
        missing = {name for name in shared - of_http if not name.endswith((".server_guid",)) and of_http}
        assert not missing, f"{kind}: over RPC only: {missing}"


INFO = {  # what the records say happened, as the Info column has it behind `request` or `response`
    "rpctcp-nspi": ["NspiGetSpecialTable request address book hierarchy", "NspiDNToMId response 4 MIds",
                    'NspiSeekEntries request PidTagDisplayName ≥ "B"',
                    'NspiResolveNamesW request "Čapek", "bob@example.com", "=SMTP:carol@example.com", "xyz"',
                    'NspiResolveNamesW response 4 names: 3 resolved, 1 ambiguous; 3 rows: "Carol Čapek", "Bob Builder", "Carol Čapek"',
                    'NspiResolveNames response 3 names: 1 resolved, 2 ambiguous; 1 row: "Alice Example"', "NspiUnbind response UnbindSuccess",
                    "NspiGetTemplateInfo request TI_SCRIPT of DT_MAILUSER", "NspiCompareMIds response the first is behind"],
    "mapihttp-nspi": ["GetMailboxUrl response https://mail.example.com/mapi/emsmdb/?MailboxId=Recipients",
                      'ResolveNames response 6 names: 4 resolved, 2 ambiguous; 4 rows: "Alice Example", "Bob Builder", "Carol Čapek", "Carol Čapek"',
                      "ModProps response ecNotSupported"]}


@pytest.mark.parametrize("capture", INFO)
def test_info(tshark, capture):
    column = tshark.info_column
    shown = [row[0][0] for row in tshark.fields(CAPTURES / f"{capture}.pcap", column, where="oxnspi || mapihttp")]
    for line in INFO[capture]:
        assert line in shown


def test_server_guid(rpc, http):
    for kind, operation, _, response in rpc + http:
        guid = operation["resp"].get("ServerGuid")
        if kind == "Bind" and guid:
            assert same(response.first("oxnspi.bind.server_guid"), guid)


def test_nothing_is_left_over(rpc, http):
    for kind, operation, request, response in rpc + http:
        for packet in (request, response):
            assert packet.malformed == []
            assert packet.all("oxnspi.undecoded") == [], packet.number


def test_deviations_are_named(http):
    """The record tells where this server departs from the document; of two zeros nobody can tell."""
    named = {"Flag before PropertyType": "Flag is before PropertyType", "Result is sent before": "Result is before ErrorCode"}
    checked = 0
    for _, operation, _, response in http:
        logged = str(operation["resp"])
        wanted = {text for word, text in named.items() if word in logged}
        if wanted and (operation["resp"].get("Result"), operation["resp"]["ErrorCode"]) == (0, "0x00000000"):
            continue
        shown = {one.split(":")[0].split(", which")[0] for one in response.experts if "so written by" in one}
        assert shown == wanted, response.number
        checked += bool(wanted)
    assert checked == 4


def test_where_the_session_was_opened_and_closed(tshark, rpc, http):
    """By the handle over RPC, by cookies over MAPI/HTTP. The closing frame is known on the second pass."""
    for capture, prefix, calls in (("rpctcp-nspi", "oxnspi", rpc), ("mapihttp-nspi", "mapihttp", http)):
        good = [(request, response) for kind, operation, request, response in calls
                if kind == "Bind" and operation["resp"]["ErrorCode"] == "0x00000000"]
        unbind = next(response for kind, operation, _, response in reversed(calls) if kind == "Unbind")
        used = [request for kind, _, request, _ in calls if kind == "UpdateStat"]
        for packet in used:
            latest = max(response.number for _, response in good if response.number < packet.number)
            assert packet.first(f"{prefix}.opened_in").int() == latest
        assert good[0][0].first(f"{prefix}.opened_in") is None
        assert unbind.first(f"{prefix}.opened_in").int() < unbind.number
        twice = tshark.fields(CAPTURES / f"{capture}.pcap", f"{prefix}.closed_in", where=f"{prefix}.closed_in", extra=("-2",))
        assert {row[0][0] for row in twice} == {str(unbind.number)}


def test_rows_are_called_by_name(rpc, http):
    """Each row with a Unicode display name shows it in its own item."""
    checked = 0
    for calls, field in ((rpc, "ppRows"), (http, "Rows")):
        for kind, operation, _, response in calls:
            if kind != "QueryRows" or not operation["resp"].get(field):
                continue
            logged = operation["resp"][field]
            rows = logged["aRow"] if field == "ppRows" else logged
            items = response.all("oxnspi.columns_and_rows.row_data")
            assert len(items) == len(rows)
            for item, row in zip(items, rows):
                names = [value.rstrip("\0") for tag, value in property_values(row) if tag == 0x3001001F and value]
                if names:
                    assert item.showname.endswith(f'"{names[0]}"'), (response.number, item.showname)
                    checked += 1
    assert checked > 12
