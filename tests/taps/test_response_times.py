"""-z rop,srt, mapihttp,srt, oxnspi,srt and Wireshark's dcerpc,srt: against the record of who asked what, and the times
of the capture's frames.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from collections import defaultdict

import pytest
from spec_tables import ROPS
from taptables import HAS_NO_REQUEST, calls, messages, response_times, rop_name, seconds

CAPTURES = ["mapihttp-tables", "rpchttp-emsmdb", "mapihttp-ics-download", "mapihttp-fasttransfer", "mapihttp-messages"]


def compare(shown, expected):
    """expected: {name: [seconds]}. Times are printed with six digits behind the point."""
    assert set(shown) == set(expected)
    for name, times in expected.items():
        assert shown[name][1].calls == len(times), name
        assert shown[name][1].least == pytest.approx(min(times), abs=2e-6), name
        assert shown[name][1].most == pytest.approx(max(times), abs=2e-6), name
        assert shown[name][1].mean == pytest.approx(sum(times) / len(times), abs=2e-6), name
        assert shown[name][1].total == pytest.approx(sum(times), abs=2e-6 * len(times)), name


def times_of_rops(found):
    """All ROPs of a call share its round trip, which counts once for each ROP that is answered in it."""
    expected = defaultdict(list)
    for call in found:
        for name in {rop_name(one) for one in call.told} - HAS_NO_REQUEST:
            expected[name].append(call.seconds)
    return expected


@pytest.mark.parametrize("name", CAPTURES)
def test_times_of_rops(name, tshark, operations, packets):
    shown = response_times(tshark, name, "rop,srt")
    compare(shown, times_of_rops(calls(name, operations, packets)))
    # The number makes a filter with rop.id.
    ids = {rop["name"]: int(rop["id"]) for rop in ROPS}
    assert {name: number for name, (number, _) in shown.items()} == {name: ids[name] for name in shown}


def test_a_filter_picks_calls(tshark, operations, packets):
    failed = [call for call in calls("mapihttp-tables", operations, packets)
              if any(one.get("rc", "0x00000000") != "0x00000000" for one in call.told)]
    assert failed
    compare(response_times(tshark, "mapihttp-tables", "rop,srt", "rop.failed"), times_of_rops(failed))


@pytest.mark.parametrize("name", ["mapihttp-tables", "mapihttp-notifications", "mapihttp-messages"])
def test_times_of_request_types(name, tshark, operations, packets):
    expected = defaultdict(list)
    for operation, request, response in messages(name, operations, packets):
        expected[operation["request_type"]].append(seconds(name, request, response))
    compare(response_times(tshark, name, "mapihttp,srt"), expected)
    if name == "mapihttp-notifications":
        assert expected["NotificationWait"]


def test_times_of_the_address_book(tshark, operations, packets):
    """Types that nobody knows share a row."""
    expected = defaultdict(list)
    known = {"Bind", "Unbind", "CompareMIds", "DNToMId", "GetMatches", "GetPropList", "GetProps", "GetSpecialTable",
             "GetTemplateInfo", "ModLinkAtt", "ModProps", "QueryColumns", "QueryRows", "ResolveNames",
             "ResortRestriction", "SeekEntries", "UpdateStat", "GetAddressBookUrl", "GetMailboxUrl"}
    for operation, request, response in messages("mapihttp-nspi", operations, packets):
        kind = operation["request_type"]
        expected[kind if kind in known else "Unknown"].append(seconds("mapihttp-nspi", request, response))
    compare(response_times(tshark, "mapihttp-nspi", "oxnspi,srt"), expected)
    # The mailbox's requests are none of the address book's.
    assert response_times(tshark, "mapihttp-tables", "oxnspi,srt") == {}


@pytest.mark.parametrize("name, interface, uuid", [
    ("rpctcp-emsmdb", "emsmdb", "a4f1db00-ca47-1067-b31f-00dd010662da,0.81"),
    ("rpchttp-emsmdb", "emsmdb", "a4f1db00-ca47-1067-b31f-00dd010662da,0.81"),
    ("rpctcp-nspi", "nspi", "f5cc5a18-4264-101a-8c59-08002b2f8426,56.0"),
])
def test_times_of_methods_are_wiresharks_own(name, interface, uuid, tshark, operations):
    expected = defaultdict(int)
    for operation in operations(name):
        if operation.get("interface") == interface and operation["request_type"] == "call" \
                and "fault" not in (operation.get("resp") or {}):
            expected[operation["method"]] += 1
    shown = response_times(tshark, name, f"dcerpc,srt,{uuid}")
    assert {name: times.calls for name, (_, times) in shown.items()} == expected
