# SPDX-License-Identifier: GPL-2.0-or-later
"""python3 specs/compiler [--specs DIR] [--out DIR]: checks the tables and writes the generated C.

Prints every error as FILE: ENTRY: FIELD: what is wrong, and exits 1 without writing anything.
Files whose content did not change are left alone.
"""
import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import emit  # noqa: E402
import load  # noqa: E402
import model  # noqa: E402
from errors import Errors  # noqa: E402


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--specs', type=pathlib.Path, default=here.parent)
    parser.add_argument('--out', type=pathlib.Path, default=here.parent.parent / 'generated')
    args = parser.parse_args()

    errors = Errors()
    files = load.load_all(args.specs, here.parent / 'schema.yaml', errors)
    errors.stop()
    tables = model.build(files, errors)
    errors.stop()
    output = emit.emit_all(tables, errors)
    errors.stop()
    for name, text in output.items():
        write_changed(args.out / name, text)
    for stale in set(p.name for p in args.out.glob('*.[ch]')) - set(output):
        (args.out / stale).unlink()


def write_changed(path, text):
    """Keeps the file's time when its content stays, so that a build does nothing needlessly."""
    if path.exists() and path.read_text() == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


if __name__ == '__main__':
    main()
