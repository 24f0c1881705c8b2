"""Names of exported files: whatever the wire calls an attachment, its file stays in the folder, is valid on Windows, and
overwrites no other. The rules are those of "Naming Files, Paths, and Namespaces" (learn.microsoft.com).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import unicodedata

import pytest
from exported import export
from fxtransfer import http_session
from mailplay import BODY, SUBJECT, Attachment, Mail, Recipient, synchronize

DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *(f"{port}{digit}" for port in ("COM", "LPT")
                                                             for digit in "0123456789¹²³")}
# What is on the wire, and what the file is called; None: any name that keeps the rules.
NAMES = [
    ("plain.txt", "plain.txt"),
    ("../../etc/passwd", None),
    ("..", "attachment"),
    ("...", "attachment (2)"),
    (" . ", "attachment (3)"),
    ("/etc/shadow", "_etc_shadow"),
    ("C:\\Windows\\system32\\evil.dll", "C__Windows_system32_evil.dll"),
    ("\\\\server\\share\\x.txt", "__server_share_x.txt"),
    (".bashrc", "bashrc"),
    ("CON", "_CON"),
    ("con.txt", "_con.txt"),
    ("Nul .tar.gz", "_Nul .tar.gz"),
    ("COM1.log", "_COM1.log"),
    ("lpt¹.txt", "_lpt¹.txt"),
    ("COM10.txt", "COM10.txt"),
    ("ends with dots...", "ends with dots"),
    ("ends with spaces   ", "ends with spaces"),
    ("invoice\u202Ecod.exe", "invoicecod.exe"),                 # right-to-left override
    ("zero\u200bwidth\ufeff.txt", "zerowidth.txt"),
    ("line\nfeed\r\x01\x7f.txt", "line feed.txt"),
    ('a<b>c:d"e|f?g*h.txt', "a_b_c_d_e_f_g_h.txt"),
    ("file.txt:stream", "file.txt_stream"),
    ("slash\u2215and\uff0fslash.txt", "slash_and_slash.txt"),
    ("Résumé – Größe 日本.pdf", "Résumé – Größe 日本.pdf"),
    ("RÉSUMÉ – GRÖSSE 日本.PDF", None),                          # the same to Windows
    ("Re\u0301sume\u0301 – Größe 日本.pdf", None),               # and to macOS
    ("plain.txt", "plain (2).txt"),
    ("PLAIN.TXT", "PLAIN (3).TXT"),
    ("plain (2).txt", "plain (2) (2).txt"),
    ("x" * 300 + ".docx", "x" * 95 + ".docx"),
    ("x" * 300 + ".docx", "x" * 91 + " (2).docx"),
    ("語" * 200 + ".txt", "語" * 58 + ".txt"),
    ("only." + "e" * 50, "only." + "e" * 50),
    ("a" * 98 + " .longer extension than most", None),
    ("-rf", "-rf"),
    ("%s%n%s", "%s%n%s"),
]


def number(n):
    return f"content {n}".encode()


@pytest.fixture(scope="module")
def found(tshark):
    """The attachments of one message, as files."""
    mail = Mail({SUBJECT: "../names", BODY: "x"}, [Recipient(1, "Bob", "bob@example.com")],
                [Attachment(name, number(n)) for n, (name, _) in enumerate(NAMES)])
    session = http_session(alone=False)
    synchronize(session, mail, piece=8000)
    session.flush()
    return export(tshark, bytes(session.wire.http.pcap))


def test_each_has_a_file_of_its_own(found):
    by_content = {data: name for name, data in found.items()}
    for n, (wanted, name) in enumerate(NAMES):
        assert number(n) in by_content, wanted
        if name:
            assert by_content[number(n)] == name


def test_names_are_valid_everywhere(found):
    assert len(found) > len(NAMES)
    for name in found:
        assert not set(name) & set('<>:"/\\|?*'), name
        assert not name.startswith((".", " ")) and not name.endswith((".", " ")), name
        assert name.partition(".")[0].rstrip().upper() not in DEVICES, name
        assert len(name) <= 100 and len(name.encode()) <= 180, name
        assert not [c for c in name if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")], name


def test_no_two_are_the_same_to_any_file_system(found):
    folded = {unicodedata.normalize("NFKC", name).casefold() for name in found}
    assert len(folded) == len(found)


def test_files_of_the_message(found):
    assert {"_names.eml", "_names body.txt"} <= set(found)
