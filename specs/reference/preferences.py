# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's preferences, as `tshark -G defaultprefs` lists them."""
import re
from dataclasses import dataclass

from .registered import ours


@dataclass(frozen=True)
class Preference:
    name: str
    value: str                   # when nobody set it
    description: str
    kind: str                    # what may be set


def parse_preferences(text):
    """[Preference] of the plugin's protocols. A preference is lines of comment, the last of which says what values it
    takes, and "#NAME: VALUE"."""
    found = []
    for block in text.split('\n\n'):
        *comments, last = block.strip().splitlines() or ['']
        match = re.match(r'#(\w+\.\S+): ?(.*)', last)
        if match and ours(match[1]) and comments:
            words = [line.lstrip('# ').strip() for line in comments]
            found.append(Preference(match[1], match[2], ' '.join(words[:-1]), words[-1]))
    return found
