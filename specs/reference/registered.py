# SPDX-License-Identifier: GPL-2.0-or-later
"""What a Wireshark with the plugin has registered: the fields with their types and descriptions, and named values.

tshark itself is asked, so that what plugin/ registers by hand is in the answer as well as what the tables say.
"""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

# The protocols of the plugin, by the prefix of their filter names, from the outermost to the innermost.
PREFIXES = ('exchange', 'mapihttp', 'rpch', 'emsmdb', 'rop', 'oxnspi', 'oxabref', 'oxcfxics', 'oxcdata', 'oxprops')


@dataclass(frozen=True)
class Field:
    """A line F of `tshark -G fields`."""
    label: str
    name: str                    # filter name
    type: str                    # FT_UINT32 …
    protocol: str                # short name of the protocol that registered it, in lower case
    base: str                    # how it shows, or the width of a Boolean's bit field
    mask: int
    description: str


def ours(name):
    """Whether a filter name is one of the plugin's."""
    return name.split('.')[0] in PREFIXES


def parse_fields(text, wanted=ours):
    """[Field] of the plugin's fields, or of those whose filter name is wanted, in the order of `tshark -G fields`,
    whose output the text is. One name may be registered several times, with different types."""
    found = []
    for line in text.splitlines():
        if line.startswith('F\t'):
            _, label, name, kind, protocol, base, mask, description = (line.split('\t') + [''] * 8)[:8]
            if wanted(name):
                found.append(Field(label, name, kind, protocol, base, int(mask or '0', 0), description))
    return found


def parse_values(text):
    """{filter name: [line]} of the plugin's fields, from the output of `tshark -G values`. A line is ('V', number, name),
    ('R', first, last, name) or ('T', name of true, name of false)."""
    found = {}
    for line in text.splitlines():
        kind, name, *rest = [*line.split('\t'), '']
        if kind in ('V', 'R', 'T') and ours(name):
            found.setdefault(name, []).append((kind, *rest[:-1]))
    return found


def ask(plugin, report, tshark='tshark'):
    """The output of `tshark -G REPORT` with the plugin loaded: the plugin goes into a scratch home, and root asks as
    nobody, because Wireshark ignores the personal plugin folder of root. Raises RuntimeError if it does not load."""
    version = subprocess.run([tshark, '--version'], capture_output=True, text=True, check=True).stdout
    line = re.search(r'\d+\.\d+', version).group()
    home = pathlib.Path(tempfile.mkdtemp())
    try:
        folder = home / '.local/lib/wireshark/plugins' / line / 'epan'
        folder.mkdir(parents=True)
        shutil.copy(plugin, folder)
        for path in (home, *home.rglob('*')):
            path.chmod(0o755)
        user = {'user': 65534, 'group': 65534, 'extra_groups': []} if os.getuid() == 0 else {}
        run = subprocess.run([tshark, '-G', report], capture_output=True, text=True, errors='replace', check=True,
                             cwd='/', env={**os.environ, 'HOME': str(home), 'LC_ALL': 'C.UTF-8'}, **user)
    finally:
        shutil.rmtree(home)
    if report == 'fields' and not parse_fields(run.stdout):
        raise RuntimeError(f'tshark does not load {plugin}: {run.stderr.strip()[:500]}')
    return run.stdout
