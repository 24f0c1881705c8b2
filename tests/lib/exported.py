"""What `tshark --export-objects exchange,DIR` writes.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import re
import shutil

from wireshark import TsharkError

NAME = re.compile(r"^[^\x00-\x1f<>:\"/\\|?*]+$")
DEVICE = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.I)


def export(tshark, capture, *options):
    """The files that are exported from a capture (a path, or the bytes of one): {name: bytes}. Options are tshark's."""
    folder = tshark.home / "exported"
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    folder.chmod(0o777)           # tshark runs as somebody else
    done = tshark.run(capture, "-q", "--export-objects", f"exchange,{tshark.inside(folder)}", *options)
    if "tshark: " in done.stderr:
        raise TsharkError(done.stderr)
    found = {}
    for entry in os.scandir(folder):
        assert entry.is_file(follow_symlinks=False), entry
        with open(entry, "rb") as file:
            found[entry.name] = file.read()
    return found


def check_names(found):
    """All are valid on Windows, short, and no two the same where case does not count."""
    for name in found:
        assert NAME.match(name) and not DEVICE.match(name) and name == name.strip(". "), name
        assert len(name.encode()) <= 180, name
    assert len({name.casefold() for name in found}) == len(found)
