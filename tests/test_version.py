"""The version is one number: CMakeLists.txt's, in the plugin and on top of the packages' changelog.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

from wireshark import PROJECT


def version():
    return re.search(r"^set\(EXCHANGE_VERSION ([\d.]+)\)$", (PROJECT / "CMakeLists.txt").read_text(encoding="utf-8"),
                     re.M)[1]


def test_wireshark_shows_the_version(tshark):
    plugins = [line.split("\t") for line in tshark.registered("plugins").splitlines() if line.startswith("exchange.")]
    assert [(name.strip(), number.strip()) for name, number, *_ in plugins] == [("exchange.so", version())]


def test_the_changelog_begins_with_the_version():
    first = (PROJECT / "plugin/package/changelog.in").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(f"exchange-dissectors ({version()}+ws@WIRESHARK_LINE@) ")
