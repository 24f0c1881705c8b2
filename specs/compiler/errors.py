# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors in tables: collected, so that one run shows all of them."""


class Errors:
    def __init__(self):
        self.lines = []

    def add(self, file, entry, field, message):
        """file: table file; entry: ROP, structure, method, enum; field: None when it is about the entry."""
        line = f'{file or "-"}: {entry or "-"}: {field or "-"}: {message}'
        if line not in self.lines:
            self.lines.append(line)
