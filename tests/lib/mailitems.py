"""Messages of many kinds in one synchronization: header fields that came with them, distinguished names, calendar items,
bodies in RTF, values that are meant to break out of their places.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools
import struct
import uuid

from fxplay import header
from fxstream import MID, Writer, numbered, worded
from fxtransfer import DONE, http_session
from mailplay import (BODY, CLASS, CODE_PAGE, HTML, SENDER_NAME, SENDER_SMTP, SUBJECT, SUBMITTED, Attachment, Mail, Recipient,
                      filetime, write_contents)

TRANSPORT_HEADERS, SENDER_TYPE, SENDER_ADDRESS = 0x007D001F, 0x0C1E001F, 0x0C1F001F
IMPORTANCE, MESSAGE_ID, RTF, DISPLAY_TO, HAS_ATTACHMENTS = 0x00170003, 0x1035001F, 0x10090102, 0x0E04001F, 0x0E1B000B
APPOINTMENT = uuid.UUID("00062002-0000-0000-c000-000000000046")
ADDRESS = uuid.UUID("00062004-0000-0000-c000-000000000046")
STRINGS = uuid.UUID("00020329-0000-0000-c000-000000000046")
START, END, PLACE, RECURRING = (numbered(APPOINTMENT, lid) for lid in (0x820D, 0x820E, 0x8208, 0x8223))
FILE_UNDER, KEYWORDS = numbered(ADDRESS, 0x8005), worded(STRINGS, "Keywords")

BOB = Recipient(1, "Bob", "bob@example.com")
DN = "/o=First Organization/ou=Exchange/cn=Recipients/cn=Alice.Example"
FROM_HTML = rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\htmltag64 <p>}Caf\'e9{\*\htmltag72 </p>}}"
ENVELOPE = ("Received: from a.example.com by b.example.com;\r\n\tWed, 4 Mar 2026 05:06:08 +0000\r\n"
            "From: \"Real Name\" <real@example.com>\r\nTo: list@example.com\r\nSubject: As\r\n it was sent\r\n"
            "Date: Wed, 4 Mar 2026 06:06:07 +0100\r\nMessage-ID: <real@example.com>\r\nX-Custom: kept\r\n"
            "Content-Type: multipart/mixed; boundary=elsewhere\r\nContent-Transfer-Encoding: base64\r\n"
            "MIME-Version: 1.0\r\nX-Capture-Note: forged\r\n\r\nContent: no header any more\r\n")


def uncompressed(rtf):
    """MS-OXRTFCP 2.1.3.1.1, 2.2.2: COMPSIZE, RAWSIZE, COMPTYPE UNCOMPRESSED, CRC 0."""
    return struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf


def item(values, recipients=(), attachments=(), named=()):
    mail = Mail(values, list(recipients), list(attachments))
    mail.named = named
    return mail


def embedded(depth):
    inner = Mail({CLASS: "IPM.Note", SUBJECT: "Depth 0", BODY: "deepest"})
    for level in range(1, depth):
        inner = Mail({CLASS: "IPM.Note", SUBJECT: f"Depth {level}", BODY: "x"}, [], [Attachment("in", message=inner)])
    return inner


MEETING = {CLASS: "IPM.Appointment", SENDER_NAME: "Alice", SENDER_SMTP: "alice@example.com", BODY: "Agenda; one,\r\ntwo"}
TIMES = [(START, 0x80010040, filetime(2026, 5, 6, 7, 0)), (END, 0x80020040, filetime(2026, 5, 6, 8, 30)),
         (PLACE, 0x8003001F, "Room 5")]

ITEMS = {
    "transport": item({SUBJECT: "Transport", TRANSPORT_HEADERS: ENVELOPE, BODY: "x"}),
    "organization": item({SUBJECT: "Organization", SENDER_NAME: "Alice", SENDER_TYPE: "EX", SENDER_ADDRESS: DN, BODY: "x"},
                         [BOB]),
    "injection": item({SUBJECT: "Injection\r\nBcc: evil@example.com\r\n\r\nbody", BODY: "x",
                       SENDER_NAME: "Name\r\nX-Evil: 1", SENDER_SMTP: "evil@example.com>\r\nX-Evil: 2",
                       MESSAGE_ID: "<a b>\r\nX-Evil: 3"},
                      [Recipient(1, "Bob\r\nX-Evil: 4", "bob@example.com\r\nX-Evil: 5")],
                      [Attachment("x\r\nX-Evil: 6.txt", b"data", "text/plain\r\nX-Evil: 7", "id\r\nX-Evil: 8"),
                       Attachment("type.bin", b"data", "multipart/mixed"), Attachment("no.png", b"data", "nonsense")]),
    "rtf": item({SUBJECT: "Rich", RTF: uncompressed(FROM_HTML), SENDER_NAME: "Alice"}, [BOB]),
    "western": item({SUBJECT: "Western", HTML: "<p>Größe</p>".encode("cp1252"), CODE_PAGE: 1252, IMPORTANCE: 2}, [BOB],
                    named=[(KEYWORDS, 0x8006101F, ["red", "grün", "blue"])]),
    "meeting": item({**MEETING, SUBJECT: "Once"}, [BOB], named=TIMES),
    "series": item({**MEETING, SUBJECT: "Weekly"}, [BOB], named=[*TIMES, (RECURRING, 0x8004000B, 1)]),
    "contact": item({CLASS: "IPM.Contact", SUBJECT: "Carol"}, named=[(FILE_UNDER, 0x8005001F, "Carol, C.")]),
    "deep": item({SUBJECT: "Deep", BODY: "x"}, [BOB], [Attachment("in", message=embedded(25))]),
    "lacking": item({SUBJECT: "Lacking", SUBMITTED: filetime(2026, 1, 2), SENDER_NAME: "Alice", DISPLAY_TO: "Bob; Bea",
                     HAS_ATTACHMENTS: 1}),
}


def stream():
    out = Writer()
    for number, mail in enumerate(ITEMS.values()):
        header(out.marker("IncrSyncChg"), 0x201 + number).value(MID, 0x0101000000000001 + (number << 56))
        out.marker("IncrSyncMessage")
        for name, tag, value in mail.named:
            (out.values if isinstance(value, list) else out.value)(tag, value, name=name)
        write_contents(out, mail)
    return out.marker("IncrSyncStateBegin").marker("IncrSyncStateEnd").marker("IncrSyncEnd").data


@functools.cache
def capture():
    session, data = http_session(alone=False), stream()
    download = session.download("contentsSync")
    for at in range(0, len(data), 8000):
        download.get(data[at:at + 8000], DONE if at + 8000 >= len(data) else 1)
    session.flush()
    return bytes(session.wire.http.pcap)
