#!/usr/bin/env python3
"""Cross-builds exchange.dll for Windows x64, for official builds of Wireshark, and zips it with what people need to know.

dll.py OUT ROOT [ROOT...]     writes OUT/exchange-dissectors-VERSION-wireshark-LINE-x64.zip for the Wireshark in each ROOT

ROOT is a root folder as tests/roots/mkroot.sh makes it, or /. The first is Debian 13 and has gcc-mingw-w64-ucrt64 too:
its compiler builds for all. Needs root, for chroot, and binutils. Nothing of Wireshark is built: the DLL is linked
against import libraries made from what each ROOT's own libraries export, under the names that the official builds give
their DLLs. Nobody has loaded such a DLL into an official build yet.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TARGET = 'x86_64-w64-mingw32ucrt'
# The official builds' names of DLLs -> Debian's libraries with the same symbols.
DLLS = {'libwireshark.dll': 'libwireshark.so', 'libwiretap.dll': 'libwiretap.so', 'libwsutil.dll': 'libwsutil.so',
        'glib-2.0-0.dll': 'libglib-2.0.so'}
SYSTEM = re.compile(r'api-ms-win-crt-[a-z]+-l1-1-0\.dll|kernel32\.dll', re.I)
# No function of GLib that is younger than Debian 12's, which is older than that of official builds of 4.4 and 4.6. The
# linker has to find each datum in an import library.
COMPILE = ['-std=gnu11', '-O2', '-DNDEBUG', '-Wall', '-Wextra', '-Werror',
           '-DGLIB_VERSION_MIN_REQUIRED=GLIB_VERSION_2_74', '-DGLIB_VERSION_MAX_ALLOWED=GLIB_VERSION_2_74']
LINK = ['-shared', '-static-libgcc', '-s', '-Wl,--disable-auto-import', '-Wl,--no-insert-timestamp']


def version():
    """The plugin's own, from the one place that has it."""
    return re.search(r'^set\(EXCHANGE_VERSION ([\d.]+)\)', (PROJECT / 'CMakeLists.txt').read_text(), re.M)[1]


def gmime_sources():
    """The names of the files that need GMime, which is not there on Windows, from the one place that has them."""
    text = (PROJECT / 'plugin/package/sources.cmake').read_text(encoding='utf-8')
    return {f'{name}.c' for name in re.search(r'^set\(GMIME_SOURCES ([\w ]+)\)', text, re.M)[1].split()}


def wireshark_version(root):
    """'4.4.19'"""
    text = (root / 'usr/include/wireshark/ws_version.h').read_text()
    return '.'.join(re.search(rf'#define WIRESHARK_VERSION_{part} (\d+)', text)[1] for part in ('MAJOR', 'MINOR', 'MICRO'))


def exports(nm):
    """{symbol: whether it is data} of what `nm -D --defined-only` prints."""
    rows = (line.split() for line in nm.splitlines())
    return {row[-1].split('@')[0]: row[-2] in 'BDRVbdr' for row in rows if len(row) >= 2}


def definition(dll, symbols, wanted):
    """The .def file of an import library with those of the symbols that are wanted."""
    rows = [f'    {name}{" DATA" if symbols[name] else ""}' for name in sorted(wanted & set(symbols))]
    return '\n'.join([f'LIBRARY "{dll}"', 'EXPORTS', *rows, ''])


def undefined(nm):
    """The symbols that objects need and none of them has, of what nm prints for all."""
    rows = [line.split() for line in nm.splitlines() if line and not line.endswith(':')]
    needed = {row[1].removeprefix('__imp_') for row in rows if len(row) == 2 and row[0] == 'U'}
    return needed - {row[2] for row in rows if len(row) == 3}


def text(name, values):
    """A text of this project for people on Windows: @NAME@ replaced, lines ending as they do there."""
    out = (PROJECT / name).read_text(encoding='utf-8')
    for key, value in values.items():
        out = out.replace(f'@{key}@', value)
    return out.replace('\n', '\r\n')


def write_zip(path, dll, values):
    """What people get; the same bytes for the same contents."""
    contents = {'exchange.dll': dll, 'README.txt': text('plugin/package/windows.txt.in', values).encode(),
                'LICENSE.txt': text('LICENSE', {}).encode()}
    profile = PROJECT / 'plugin/profile/Exchange'
    contents |= {f'Exchange/{file.name}': file.read_bytes() for file in sorted(profile.iterdir())}
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
        for name, data in contents.items():
            out.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


class Build:
    """One line's DLL. directory: inside the first root, the tools'."""

    def __init__(self, tools, root, directory):
        self.tools, self.root, self.directory = tools, root, directory
        self.wireshark = wireshark_version(root)
        self.line = '.'.join(self.wireshark.split('.')[:2])

    def run(self, *command):
        """In the tools' root, from the directory; its output."""
        inside = '/' + self.directory.relative_to(self.tools).as_posix()
        return subprocess.run(['chroot', self.tools, 'env', '-C', inside, 'LC_ALL=C.UTF-8', *command], check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    def compile(self):
        """The names of the objects."""
        subprocess.run([PROJECT / 'tests/windows/headers.sh', self.root, self.directory], check=True)
        subprocess.run(['cp', '-r', PROJECT / 'plugin', PROJECT / 'generated', self.directory], check=True)
        without = gmime_sources()
        sources = [file.relative_to(self.directory) for folder in ('plugin', 'generated')
                   for file in sorted((self.directory / folder).rglob('*.c')) if file.name not in without]
        options = [*COMPILE, f'-DPLUGIN_VERSION="{version()}"', '-Iplugin', '-I.', '-isystem', 'windows', '-isystem',
                   'wireshark', '-isystem', 'glib-2.0']

        def one(source):
            made = source.as_posix().replace('/', '.') + '.obj'
            self.run(f'{TARGET}-gcc', *options, '-c', source.as_posix(), '-o', made)
            return made
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(one, sources))

    def link(self, objects):
        wanted = undefined(self.run(f'{TARGET}-nm', *objects))
        libraries = []
        for dll, library in DLLS.items():
            file = next((self.root / 'usr/lib').glob(f'*-linux-gnu/{library}'))
            nm = subprocess.run(['nm', '-D', '--defined-only', file], check=True, stdout=subprocess.PIPE, text=True).stdout
            (self.directory / f'{dll}.def').write_text(definition(dll, exports(nm), wanted))
            self.run(f'{TARGET}-dlltool', '-d', f'{dll}.def', '-l', f'{dll}.a')
            libraries.append(f'{dll}.a')
        self.run(f'{TARGET}-gcc', *LINK, '-o', 'exchange.dll', *objects, *libraries)

    def check(self):
        """Raises when the DLL needs another than the official builds' DLLs and Windows' own, or exports too much."""
        dump = self.run(f'{TARGET}-objdump', '-p', 'exchange.dll')
        needs = re.findall(r'DLL Name: (\S+)', dump)
        foreign = [name for name in needs if name not in DLLS and not SYSTEM.fullmatch(name)]
        gives = set(re.findall(r'^\s+\[\s*\d+\]\s+\+base\[\s*\d+\]\s+\w+\s+(\w+)$', dump, re.M))
        if foreign or not {'plugin_register', 'plugin_version', 'plugin_want_major', 'plugin_want_minor'} <= gives:
            raise SystemExit(f'needs {foreign}, exports {sorted(gives)}')
        return needs, sorted(gives)

    def zip(self, out):
        path = out / f'exchange-dissectors-{version()}-wireshark-{self.line}-x64.zip'
        write_zip(path, (self.directory / 'exchange.dll').read_bytes(),
                  {'VERSION': version(), 'LINE': self.line, 'WIRESHARK': self.wireshark})
        return path


def main(out, *roots):
    roots = [Path(root).resolve() for root in roots]
    Path(out).mkdir(parents=True, exist_ok=True)
    for root in roots:
        with tempfile.TemporaryDirectory(dir=roots[0] / 'tmp', prefix='dll.') as directory:
            build = Build(roots[0], root, Path(directory))
            build.link(build.compile())
            needs, gives = build.check()
            path = build.zip(Path(out))
            size = (build.directory / 'exchange.dll').stat().st_size
            print(f'{path}: exchange.dll has {size:,} bytes\n  needs {" ".join(needs)}\n  exports {" ".join(gives)}', flush=True)


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
