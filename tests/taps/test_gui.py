"""The real Wireshark: statistics in its menu show the same numbers as tshark, conversation filters are the right ones,
and the profile colours.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import time

import pytest

import gui
from gui import Gui
from wireshark import CAPTURES, PROJECT

PROFILE = PROJECT / "plugin" / "profile" / "Exchange"
CAPTURE = CAPTURES / "rpchttp-emsmdb.pcap"
STATISTICS, ANALYZE = (325, 10), (258, 10)                  # where these menus are in the window
FIRST_ROW, ROW = 123, 17                                    # of the packet list, in pixels
ERROR_COLOUR = (255, 204, 204)                              # of the profile's rule "Exchange: error"

pytestmark = [pytest.mark.host, pytest.mark.skipif("EXCHANGE_ROOT" in os.environ, reason="the GUI is this machine's")]


def open_gui(tshark, *arguments, capture=CAPTURE, profile=None):
    assert not gui.missing(), f"not installed: {gui.missing()}"
    return Gui(tshark.plugin, tshark.version, capture, *arguments, profile=profile)


@pytest.fixture(scope="module")
def wireshark(tshark):
    with open_gui(tshark) as window:
        yield window


def choose(wireshark, menu, keys, title):
    """Opens a menu, presses keys, and gives the window that appears."""
    wireshark.do("windowfocus", wireshark.main)
    wireshark.click(wireshark.main, *menu)
    wireshark.keys(*keys, "Return", pause=0.1)
    window = wireshark.window(title)
    time.sleep(1)
    return window


def copy_and_close(wireshark, window):
    """Presses the buttons Copy and Close of a window with statistics."""
    wireshark.click(window, -237, -23)
    text = wireshark.clipboard()
    wireshark.click(window, -45, -23)
    return text


def words(text):
    """Rows of a table as lists of words, without lines and without white space."""
    rows = [line.replace("|", " ").split() for line in text.splitlines()]
    return [row for row in rows if row and not set("".join(row)) <= set("=-")]


TABLES = {"exchange,folders": 10, "exchange,objects": 11, "exchange,sessions": 12, "exchange,syncs": 13}


@pytest.mark.parametrize("table", TABLES)
def test_a_table_in_the_menu_shows_what_tshark_prints(tshark, wireshark, table):
    title = "Exchange " + table.partition(",")[2].capitalize()
    window = choose(wireshark, STATISTICS, ["Down"] * TABLES[table], title)
    shown = words(copy_and_close(wireshark, window))
    printed = words(tshark.run(CAPTURE, "-2", "-q", "-z", table).stdout)
    rows = [row for row in printed if row[0].isdigit() or row[0].startswith(("0x", '"'))]
    assert rows or table == "exchange,syncs"
    for row in rows:
        assert row in shown, shown


@pytest.mark.parametrize("keys, title, argument", [
    (["Down"] * 8 + ["Right"] + ["Down"] * 15, "ROP Service Response Time", "rop,srt"),
    (["Up"] * 4 + ["Right"], "· ROPs ·", "rop,tree"),
])
def test_times_and_counters_are_in_the_menu(tshark, wireshark, keys, title, argument):
    window = choose(wireshark, STATISTICS, keys, title)
    wireshark.click(window, -237, -23)
    shown = {word for row in words(wireshark.clipboard()) for word in row}
    wireshark.click(window, -45, -23)
    rops = [row for row in words(tshark.run(CAPTURE, "-2", "-q", "-z", argument).stdout)
            if any(word.startswith("Rop") for word in row)]
    assert len(rops) > 10
    for row in rops:
        assert {word for word in row if word.startswith("Rop")} <= shown


def filter_of(wireshark):
    """The text in the display filter's field."""
    wireshark.click(wireshark.main, 300, 75)
    wireshark.keys("ctrl+a", "ctrl+c")
    return wireshark.clipboard()


CONVERSATION_FILTER = (315, 186)                            # in the menu Analyze
CONVERSATION_FILTERS = {"session": (630, 486), "object": (630, 511)}


@pytest.mark.parametrize("kind", CONVERSATION_FILTERS)
def test_conversation_filters(tshark, kind):
    """Of the frame with the first RopLogon that succeeds: its session is the capture's second one, its object the first."""
    capture, frame = CAPTURES / "mapihttp-errors.pcap", "13"
    with open_gui(tshark, "-g", frame, capture=capture) as window:
        window.do("windowfocus", window.main)
        for place in (ANALYZE, CONVERSATION_FILTER, CONVERSATION_FILTERS[kind]):
            window.click(window.main, *place)
        text = filter_of(window)
    frames = tshark.run(capture, "-2", "-Y", text, "-T", "fields", "-e", "frame.number").stdout.split()
    field = {"session": "mapihttp.session == 2", "object": "rop.object == 1"}[kind]
    assert field in text
    assert frame in frames
    assert frames == tshark.run(capture, "-2", "-Y", field, "-T", "fields", "-e", "frame.number").stdout.split()


def test_the_profile_colours_errors(tshark):
    with open_gui(tshark, "-Y", "exchange.failed", capture=CAPTURES / "mapihttp-errors.pcap", profile=PROFILE) as window:
        colour = window.pixels()
        seen = [colour(1400, FIRST_ROW + ROW * row) for row in (2, 3, 4)]
    # Wireshark makes stripes of the packet list: the colours differ a little from row to row.
    assert all(abs(one - other) <= 4 for pixel in seen for one, other in zip(pixel, ERROR_COLOUR)), seen
