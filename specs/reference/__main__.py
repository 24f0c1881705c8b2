# SPDX-License-Identifier: GPL-2.0-or-later
"""python3 specs/reference --plugin build/exchange.so --out build/doc: writes the reference, HTML and a man page.

What is registered is asked of tshark with the plugin, or read from files with the output of `tshark -G fields`,
`-G values` and `-G defaultprefs` (--fields, --values, --preferences). Whatever is wrong is said in one line.
"""
import argparse
import pathlib
import subprocess
import sys

SPECS = pathlib.Path(__file__).resolve().parent.parent
# The compiler's modules by their names, this folder's as parts of the package `reference`.
sys.path[0] = str(SPECS)
sys.path.insert(1, str(SPECS / 'compiler'))

from link import link  # noqa: E402
from load import load  # noqa: E402
from reference import book, manpage, registered, site  # noqa: E402

REPORTS = {'fields': 'fields', 'values': 'values', 'preferences': 'defaultprefs'}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition(':')[0])
    parser.add_argument('--plugin', type=pathlib.Path)
    parser.add_argument('--tshark', default='tshark')
    for name, report in REPORTS.items():
        parser.add_argument(f'--{name}', type=pathlib.Path, help=f'output of tshark -G {report}')
    parser.add_argument('--out', type=pathlib.Path, required=True)
    args = parser.parse_args()
    try:
        texts = {name: told(args, name, report) for name, report in REPORTS.items()}
        write(args.out, texts)
    except (OSError, RuntimeError, subprocess.CalledProcessError) as problem:
        sys.exit(f'reference: {problem}')
    print(f'{args.out}/index.html')


def told(args, name, report):
    """The output of `tshark -G REPORT`: from a file, or asked for."""
    path = getattr(args, name)
    if path:
        return path.read_text(encoding='utf-8', errors='replace')
    if not args.plugin:
        raise RuntimeError(f'--plugin or --{name} is needed')
    return registered.ask(args.plugin, report, args.tshark)


def write(out, texts):
    files, errors = load(SPECS, SPECS / 'schema.yaml')
    if errors.lines:
        raise RuntimeError(errors.lines[0])
    readme = (SPECS.parent / 'README.md').read_text(encoding='utf-8')
    whole = book.make(link(files), texts['fields'], texts['values'], texts['preferences'], readme)
    pages = sorted((path.stem, path.read_text(encoding='utf-8')) for path in (SPECS / 'reference/pages').glob('*.md'))
    out.mkdir(parents=True, exist_ok=True)
    for stale in out.glob('*.html'):
        stale.unlink()
    for name, text in site.Site(whole, pages).files().items():
        (out / name).write_text(text, encoding='utf-8')
    (out / manpage.NAME).write_text(manpage.text(whole), encoding='utf-8')


if __name__ == '__main__':
    main()
