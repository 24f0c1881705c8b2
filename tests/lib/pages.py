"""Reads the pages of the reference: their examples, and the commands in them, which stand nowhere else.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
from typing import NamedTuple

from wireshark import PROJECT

PAGES = PROJECT / "specs" / "reference" / "pages"
BLOCK = re.compile(r"^(?:Sample `(?P<sample>[\w-]+)`:\n\n)?(?:<!-- (?P<kind>[^\n]*) -->\n)?"
                   r"```(?P<language>\w*)\n(?P<text>.*?)^```$", re.M | re.S)
HEADING = re.compile(r"^#+ (.*)$", re.M)


class Block(NamedTuple):
    """A block of code."""
    heading: str
    kind: str                     # what the comment right above it says, which nobody sees
    sample: str                   # the capture named above it
    language: str
    text: str


def read(name):
    return (PAGES / f"{name}.md").read_text(encoding="utf-8")


def blocks(name):
    """[Block] of a page, in order."""
    text = read(name)
    found = []
    for match in BLOCK.finditer(text):
        # Comments in code look like headings.
        before = BLOCK.sub("", text[:match.start()])
        found.append(Block(HEADING.findall(before)[-1], match["kind"] or "", match["sample"] or "", match["language"],
                           match["text"]))
    return found


def table(name, first):
    """Rows of the table whose head begins with the cells in first: [[cell]], the head among them."""
    lines = read(name).splitlines()
    start = next(number for number, line in enumerate(lines) if cells(line)[:len(first)] == first)
    found = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        if not line.startswith("|---"):
            found.append(cells(line))
    return found


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
