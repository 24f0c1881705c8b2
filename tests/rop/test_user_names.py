"""The user's table of named properties, for captures that start behind RopGetPropertyIdsFromNames.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest

import partial
from wireshark import CAPTURES, TsharkError

FIELDS = ("-Y", "rop.id == RopSetProperties and not mapihttp.request_in", "-T", "fields", "-E", "occurrence=a", "-e",
          "frame.number", "-e", "oxprops.keywords", "-e", "oxprops.reminder_delta")
PUBLIC_STRINGS = "{00020329-0000-0000-C000-000000000046}"


def table(*rows):
    """tshark's arguments for rows of the table."""
    return [word for row in rows for word in ("-o", "uat:exchange_named_properties:" + ",".join(f'"{x}"' for x in row))]


@pytest.fixture(scope="module")
def capture():
    """The capture without the messages that name property ids."""
    whole = (CAPTURES / "mapihttp-messages.pcap").read_bytes()
    return partial.without(whole, lambda number, frame: "X-Capture-Float".encode("utf-16-le") in frame)


@pytest.fixture(scope="module")
def ids(operations):
    """Of each property name that the record has: its id."""
    found = {}
    for operation in operations("mapihttp-messages"):
        for sent, came in zip(operation.get("req", {}).get("buffers", []), operation.get("resp", {}).get("buffers", [])):
            for rop, answer in zip(sent["rops"], came["rops"]):
                if rop["rop"] == "GetPropertyIdsFromNames":
                    found |= {name.get("name") or name["lid"]: number
                              for name, number in zip(rop["PropertyNames"], answer["PropertyIds"])}
    return found


def values(tshark, capture, *rows):
    lines = tshark.run(capture, *table(*rows), *FIELDS).stdout.splitlines()
    return {field for line in lines for field in line.split("\t")[1:] if field}


def test_what_the_capture_does_not_tell_is_unknown(tshark, capture):
    assert values(tshark, capture) == set()


@pytest.mark.parametrize("names", ["PS_PUBLIC_STRINGS", PUBLIC_STRINGS, PUBLIC_STRINGS.strip("{}").lower()])
def test_the_table_names_properties(tshark, capture, ids, names):
    found = values(tshark, capture, (ids["Keywords"], names, "", "Keywords"),
                   (ids["0x00008501"], "PSETID_Common", "0x8501", ""))
    assert found and not {x for x in found if "0x" in x}
    assert any(x.lstrip("-").isdigit() for x in found), found             # PidLidReminderDelta, in minutes
    assert any(not x.lstrip("-").isdigit() for x in found), found         # PidNameKeywords


def test_the_capture_comes_before_the_table(tshark, ids):
    """What the server said counts: a wrong row changes nothing."""
    whole = CAPTURES / "mapihttp-messages.pcap"
    assert values(tshark, whole, (ids["Keywords"], "PSETID_Common", "0x8501", "")) == values(tshark, whole) != set()


@pytest.mark.parametrize("row, problem", [
    (("0x1234", "PSETID_Common", "0x8501", ""), "0x8000 to 0xfffe"),
    (("0x8005", "PSETID_Nobody", "0x8501", ""), "The property set is a GUID"),
    (("0x8005", "PSETID_Common", "", ""), "a LID or a name"),
    (("0x8005", "PSETID_Common", "0x8501", "Both"), "a LID or a name"),
    (("0x8005", "PSETID_Common", "eight", ""), "The LID is a number"),
])
def test_rows_that_mean_nothing_are_refused(tshark, capture, row, problem):
    with pytest.raises(TsharkError, match=problem):
        tshark.run(capture, *table(row), *FIELDS)
