# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests/windows/dll.py makes without a compiler: import libraries' definitions, and the zip that people get."""
import importlib.util
import re
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
NM = """0000000005bf0230 D tfs_set_notset
0000000007c01560 B prefs@@Base
0000000000103410 T proto_tree_add_item
0000000000203410 T never_used
"""


@pytest.fixture(scope='module')
def dll():
    spec = importlib.util.spec_from_file_location('windows_dll', PROJECT / 'tests/windows/dll.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope='module')
def zipped(dll, tmp_path_factory):
    path = tmp_path_factory.mktemp('zip') / 'out.zip'
    dll.write_zip(path, b'MZ', {'VERSION': '9.8.7', 'LINE': '4.4', 'WIRESHARK': '4.4.19'})
    return zipfile.ZipFile(path)


def test_variables_are_told_from_functions(dll):
    symbols = dll.exports(NM)
    text = dll.definition('libwireshark.dll', symbols, {'tfs_set_notset', 'prefs', 'proto_tree_add_item', 'elsewhere'})
    assert text.splitlines() == ['LIBRARY "libwireshark.dll"', 'EXPORTS', '    prefs DATA', '    proto_tree_add_item',
                                 '    tfs_set_notset DATA']


def test_only_what_no_object_has_is_imported(dll):
    nm = 'a.obj:\n0000000000000000 T ours\n                 U __imp_prefs\n\nb.obj:\n                 U ours\n' \
         '                 U g_free\n'
    assert dll.undefined(nm) == {'prefs', 'g_free'}


def test_the_zip_has_dll_text_licence_and_profile(zipped):
    profile = {f'Exchange/{file.name}' for file in (PROJECT / 'plugin/profile/Exchange').iterdir()}
    assert set(zipped.namelist()) == {'exchange.dll', 'README.txt', 'LICENSE.txt'} | profile


def test_texts_end_their_lines_as_on_windows(zipped):
    for name in ('README.txt', 'LICENSE.txt'):
        data = zipped.read(name)
        assert data.count(b'\r\n') == data.count(b'\n') > 5


def test_the_text_tells_folder_check_and_what_nobody_tried(zipped):
    text = zipped.read('README.txt').decode()
    for told in (r'%APPDATA%\Wireshark\plugins\4.4\epan', r'C:\Program Files\Wireshark\plugins\4.4\epan',
                 '-G plugins', 'EXPERIMENTAL', 'not signed', 'never loaded', 'x64', '.eml', '9.8.7', '4.4.19'):
        assert told in text
    assert not re.search(r'@[A-Z]+@', text)


def test_the_version_is_the_projects(dll):
    assert re.fullmatch(r'\d+\.\d+\.\d+', dll.version())
