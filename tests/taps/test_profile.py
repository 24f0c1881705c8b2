"""The profile "Exchange": its filters are valid and find what they are for, its columns tell what they should, and it is
installed.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import csv
import os
import re
import shutil
import subprocess

import pytest

from wireshark import CAPTURES, PROJECT

PROFILE = PROJECT / "plugin" / "profile" / "Exchange"

# A capture that has what each rule or button is for; None: no sample has it. Rules of other protocols are not in it.
FOUND_IN = {
    "Exchange: error": "mapihttp-errors", "Exchange: back off or busy": None, "Exchange: warning": "mapihttp-nspi",
    "Exchange: slow": "mapihttp-errors", "Exchange: notification": "mapihttp-notifications",
    "Exchange: synchronization": "mapihttp-ics-download", "Exchange: logon": "mapihttp-errors",
    "Exchange": "rpctcp-nspi",
    "Failed": "mapihttp-errors", "Slow": "mapihttp-errors", "No answer": "mapihttp-errors", "Logons": "rpctcp-emsmdb",
    "Syncs": "mapihttp-ics-download", "Sync trouble": "mapihttp-fasttransfer", "Notified": "mapihttp-notifications",
    "Not released": "mapihttp-notifications", "Undecoded": "mapihttp-errors",
}


def rules():
    for line in (PROFILE / "colorfilters").read_text().splitlines():
        if match := re.fullmatch(r"@([^@]+)@(.+)@\[(\d+),(\d+),(\d+)\]\[(\d+),(\d+),(\d+)\]", line):
            yield match[1], match[2]


def buttons():
    text = (PROFILE / "dfilter_buttons").read_text().replace(r"\x22", '""')
    for row in csv.reader(line for line in text.splitlines() if not line.startswith("#")):
        yield row[1], row[2]


def count(tshark, capture, text):
    return len(tshark.run(CAPTURES / f"{capture}.pcap", "-2", "-Y", text, "-T", "fields", "-e",
                          "frame.number").stdout.split())


def test_all_lines_are_read():
    lines = [line for name in ("colorfilters", "dfilter_buttons") for line in (PROFILE / name).read_text().splitlines()]
    assert len([*rules(), *buttons()]) == len([line for line in lines if not line.startswith("#")])


@pytest.mark.parametrize("name, text", [*rules(), *buttons()])
def test_filters_find_what_they_are_for(tshark, name, text):
    capture = FOUND_IN.get(name)
    found = count(tshark, capture or "mapihttp-errors", text)
    assert found or not capture


@pytest.fixture(scope="module")
def lines(tshark):
    """What tshark prints of a capture with the profile's columns: a list of cells for each frame."""
    target = tshark.home / ".config" / "wireshark" / "profiles" / "Exchange"
    shutil.copytree(PROFILE, target)
    for path in [target, *target.parents, *target.rglob("*")]:
        if tshark.home in (path, *path.parents):
            path.chmod(0o755)
    printed = tshark.run(CAPTURES / "mapihttp-errors.pcap", "-2", "-C", "Exchange", "-T", "tabs").stdout
    return {int(cells[0]): [cell.strip() for cell in cells if cell.strip() != "→"]
            for cells in (line.split("\t") for line in printed.splitlines())}


def test_columns(lines):
    """Cells in the order of the profile: No., Time, Source, Destination, Protocol, Session, User, ROP, Object, Result."""
    assert lines[13][4:8] == ["MAPI/HTTP", "2", "0100000001000000-alice", "RopLogon"]
    assert lines[6][5:10] == ["1", "", "", "", "Invalid Context Cookie"]
    assert lines[15][10].startswith("0.002")


def test_the_profile_is_installed(tshark, tmp_path):
    build = tshark.plugin.parent
    if "EXCHANGE_ROOT" in os.environ or not (build / "cmake_install.cmake").exists():
        pytest.skip("the plugin was not built here")
    subprocess.run(["cmake", "--install", build], check=True, env={**os.environ, "DESTDIR": str(tmp_path)},
                   capture_output=True)
    found = {path.parent.name + "/" + path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {"epan/exchange.so"} | {f"Exchange/{path.name}" for path in PROFILE.iterdir()}
