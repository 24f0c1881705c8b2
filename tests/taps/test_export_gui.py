"""File > Export Objects > Exchange in the real Wireshark: the dialog saves what tshark writes.

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
OFTEN = ("-o", "statistics.update_interval:200")            # milliseconds between what taps draw
ROWS_COME = 1                                               # seconds until they have drawn

pytestmark = [pytest.mark.host, pytest.mark.skipif("EXCHANGE_ROOT" in os.environ, reason="the GUI is this machine's")]


def open_dialog(window):
    window.do("windowfocus", window.main)
    window.click(window.main, *FILE)
    window.click(window.main, *EXPORT_OBJECTS)
    window.keys("Down", "Down", "Return")
    dialog = window.window("Exchange object list")
    time.sleep(ROWS_COME)
    return dialog


def saved(window, dialog, name):
    """What Save All writes into a folder of this name: {name: bytes}."""
    folder = window.home / name
    folder.mkdir()
    os.chown(folder, NOBODY, NOBODY)
    window.click(dialog, *SAVE_ALL)
    window.window("Save All Objects")
    window.keys("ctrl+a")
    window.write(str(folder))
    window.keys("Return", pause=1)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_dialog_saves_what_tshark_writes(tshark):
    """Opened again, too, when what was kept for the first dialog is gone."""
    assert not gui.missing(), f"not installed: {gui.missing()}"
    files = export(tshark, CAPTURE)
    assert len(files) > 5
    with Gui(tshark.plugin, tshark.version, CAPTURE, *OFTEN) as window:
        for name in ("first", "second"):
            dialog = open_dialog(window)
            assert saved(window, dialog, name) == files
            window.do("windowfocus", dialog)
            window.keys("Escape", pause=ROWS_COME)
