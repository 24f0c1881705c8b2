"""File > Export Objects > Exchange in the real Wireshark: the dialog saves what tshark writes, opened once or twice.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import time

import pytest

import gui
from exported import export
from gui import Gui
from wireshark import CAPTURES, NOBODY

CAPTURE = CAPTURES / "mapihttp-attachments-streams.pcap"
FILE, EXPORT_OBJECTS = (22, 10), (80, 390)                  # the menu, and its item
SAVE_ALL = (-310, -24)                                     # in the dialog
ROWS_COME = 4                                               # seconds until Wireshark has drawn its taps

pytestmark = [pytest.mark.host, pytest.mark.skipif("EXCHANGE_ROOT" in os.environ, reason="the GUI is this machine's")]


def open_dialog(window):
    window.do("windowfocus", window.main)
    window.click(window.main, *FILE)
    window.click(window.main, *EXPORT_OBJECTS)
    window.keys("Down", "Down", "Return")
    dialog = window.window("Exchange object list")
    time.sleep(ROWS_COME)
    return dialog


def saved(window, dialog):
    """What Save All writes: {name: bytes}."""
    folder = window.home / "saved"
    folder.mkdir()
    os.chown(folder, NOBODY, NOBODY)
    window.click(dialog, *SAVE_ALL)
    window.window("Save All Objects")
    window.keys("ctrl+a")
    window.write(str(folder))
    window.keys("Return", pause=2)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def wireshark(tshark):
    assert not gui.missing(), f"not installed: {gui.missing()}"
    with Gui(tshark.plugin, tshark.version, CAPTURE) as window:
        yield window


def test_the_dialog_saves_what_tshark_writes(tshark, wireshark):
    files = saved(wireshark, open_dialog(wireshark))
    assert len(files) > 5
    assert files == export(tshark, CAPTURE)


def test_the_dialog_opened_again(tshark, wireshark):
    """What was kept for the first one is gone; the second one has all rows, once."""
    first = open_dialog(wireshark)
    wireshark.do("windowfocus", first)
    wireshark.keys("Escape")
    time.sleep(ROWS_COME)
    assert saved(wireshark, open_dialog(wireshark)) == export(tshark, CAPTURE)
