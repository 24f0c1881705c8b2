# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors in tables: collected, so that one run shows all of them."""
import sys


class Errors:
    def __init__(self):
        self.lines = []

    def add(self, file, entry, field, message):
        """file: table file; entry: ROP, structure, method, enum; field: '-' when it is about the entry."""
        line = f'{file}: {entry or "-"}: {field or "-"}: {message}'
        if line not in self.lines:
            self.lines.append(line)

    def stop(self):
        """Ends the program if there was an error."""
        if self.lines:
            print('\n'.join(self.lines), file=sys.stderr)
            sys.exit(1)
