# SPDX-License-Identifier: GPL-2.0-or-later
"""The README's tables of filters and of questions: they stand there once, and a test asks them all."""
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    command: str                 # a filter, or what stands behind `tshark -r my.pcap`
    text: str                    # what it shows or finds out


def table(text, heading):
    """The cells of the first table below a heading, without its head."""
    section = text.split(f'\n## {heading}\n')[1].split('\n## ')[0]
    rows = [line.strip().strip('|').strip().split(' | ') for line in section.splitlines() if line.startswith('| ')]
    return [[cell.strip() for cell in row] for row in rows[1:]]


def filters(text):
    return [Example(plain(row[0]), row[1]) for row in table(text, 'Filters')]


def questions(text):
    return [Example(plain(row[2]), row[0]) for row in table(text, 'Find out')]


def plain(cell):
    return cell.strip('`')


def without_marks(text):
    """Markdown as plain text."""
    return re.sub(r'[`*]', '', text)
