# SPDX-License-Identifier: GPL-2.0-or-later
"""python3 specs/compiler [--specs DIR] [--out DIR] [--plugin DIR]: checks the tables and writes the generated C.

load (YAML, schema) -> check (every error in the tables) -> link (model) -> plan (what is generated) -> emit (text).
Prints every error as FILE: ENTRY: FIELD: what is wrong, and exits 1 without writing anything.
Files whose content did not change are left alone.
"""
import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from check import check  # noqa: E402
from emit import emit, emit_plain  # noqa: E402
from http_headers import plan_headers  # noqa: E402
from link import link  # noqa: E402
from load import load  # noqa: E402
from plan import plan_units  # noqa: E402
from plan_properties import PropertyPlanner, value_lists  # noqa: E402
from prototypes import Headers  # noqa: E402
from rts import plan_rts  # noqa: E402


def main():
    here = pathlib.Path(__file__).resolve().parent
    project = here.parent.parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--specs', type=pathlib.Path, default=here.parent)
    parser.add_argument('--out', type=pathlib.Path, default=project / 'generated')
    parser.add_argument('--plugin', type=pathlib.Path, default=project / 'plugin')
    args = parser.parse_args()

    files, errors = load(args.specs, here.parent / 'schema.yaml')
    stop(errors)
    headers = Headers(args.plugin)
    stop(check(files, headers))
    tables = link(files)
    output = emit(tables, plan_units(tables), PropertyPlanner(tables).plan(), value_lists(tables), headers)
    output |= emit_plain(plan_rts(tables), plan_headers(tables))
    for name, text in output.items():
        write_changed(args.out / name, text)
    for stale in set(p.name for p in args.out.glob('*.[ch]')) - set(output):
        (args.out / stale).unlink()


def stop(errors):
    """Ends the program if there was an error."""
    if errors.lines:
        print('\n'.join(errors.lines), file=sys.stderr)
        sys.exit(1)


def write_changed(path, text):
    """Keeps the file's time when its content stays, so that a build does nothing needlessly."""
    if path.exists() and path.read_text() == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


if __name__ == '__main__':
    main()
