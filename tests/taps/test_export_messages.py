"""Messages as files: what Python's email package reads in them is what was on the wire, whichever way it went.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import email
import email.policy
import functools

import pytest

from exported import export
from fxtransfer import TRANSPORTS, Session, http_session
from mailplay import (BODY, DATA, PICTURE, SUBJECT, Attachment, Mail, Recipient, everything, read_mail, read_stream,
                      synchronize, write_stream)
from pcap import Pcap

NAME = "Quarterly report – Größe.eml"
WAYS = [(transport, how) for transport in TRANSPORTS for how in ("rops", "sync")]


@functools.cache
def capture(transport, how):
    pcap = Pcap()
    session = Session(TRANSPORTS[transport](pcap, 1))
    if how == "rops":
        read_mail(session, everything())
    else:
        synchronize(session, everything())
    return bytes(pcap)


@pytest.fixture(scope="module")
def files(tshark):
    """files(transport, how, *options): what is exported, by name."""
    @functools.cache
    def of(transport, how, *options):
        return export(tshark, capture(transport, how), *options)
    return of


def mail_of(data):
    return email.message_from_bytes(data, policy=email.policy.default)


def attachments(mail):
    return {part.get_filename(): part for part in mail.walk() if part.get_filename()}


@pytest.mark.parametrize("transport, how", WAYS)
def test_headers(files, transport, how):
    mail = mail_of(files(transport, how)[NAME])
    assert mail["Subject"] == "Quarterly report – Größe"
    assert [str(one) for one in mail["From"].addresses] == ["Alice Example <alice@example.com>"]
    assert [(one.display_name, one.addr_spec) for one in mail["To"].addresses] == [
        ("Bob Example", "bob@example.com"), ("Bea", "bea@example.com")]
    assert [(one.display_name, one.addr_spec) for one in mail["Cc"].addresses] == [("Über, Ute", "ute@example.com")]
    assert [(one.display_name, one.addr_spec) for one in mail["Bcc"].addresses] == [("Secret", "secret@example.com")]
    assert mail["Date"].datetime.isoformat() == "2026-03-04T05:06:07+00:00"
    assert mail["Message-ID"] == "<one@example.com>"
    assert mail["In-Reply-To"] == "<zero@example.com>"
    assert not mail.get_all("X-Capture-Note")
    assert not mail.defects


@pytest.mark.parametrize("transport, how", WAYS)
def test_bodies_and_attachments(files, transport, how):
    mail = mail_of(files(transport, how)[NAME])
    assert mail.get_body(("plain",)).get_content().replace("\r\n", "\n").strip() == "Grüße\nfrom Alice"
    assert '<p>Grüße</p><img src="cid:pic@1">' in mail.get_body(("html",)).get_content()
    parts = attachments(mail)
    expected = {one.name: one for one in everything().attachments}
    assert parts["data – ü.bin"].get_content() == expected["data – ü.bin"].data
    assert parts["pic.png"].get_content() == PICTURE
    assert parts["pic.png"].get_content_type() == "image/png"
    assert parts["pic.png"]["Content-ID"] == "<pic@1>"
    inner = next(part for part in mail.walk() if part.get_content_type() == "message/rfc822").get_content()
    assert inner["Subject"] == "Inner"
    assert inner["To"].addresses[0].addr_spec == "dan@example.com"
    assert inner.get_body().get_content().strip() == "inside"


@pytest.mark.parametrize("transport, how", WAYS)
def test_files_beside_the_message(files, transport, how):
    found = files(transport, how)
    assert found["data – ü.bin"] == everything().attachments[0].data
    assert found["pic.png"] == PICTURE
    assert mail_of(found["Inner.eml"])["Subject"] == "Inner"
    html = [data for name, data in found.items() if name.endswith(".html")]
    assert html == [everything().values[0x10130102]]
    assert any(name.endswith(".txt") and data.decode("utf-8-sig") == everything().values[BODY]
               for name, data in found.items())


@pytest.mark.parametrize("how", ["rops", "sync"])
def test_every_transport_gives_the_same(files, how):
    first, *others = ({name: data for name, data in files(transport, how).items()} for transport in TRANSPORTS)
    for other in others:
        assert other == first


@pytest.mark.parametrize("transport, how", WAYS)
def test_two_passes_give_the_same(files, transport, how):
    assert files(transport, how, "-2") == files(transport, how)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_synchronized_message_is_the_one_read(files, transport):
    assert files(transport, "sync")[NAME] == files(transport, "rops")[NAME]


def test_a_message_seen_twice_is_one_file(tshark):
    session = http_session()
    read_mail(session, everything())
    synchronize(session, everything())
    read_mail(session, everything())
    found = export(tshark, bytes(session.wire.http.pcap))
    assert [name for name in found if name.startswith("Quarterly") and name.endswith(".eml")] == [NAME]
    assert [name for name in found if "data" in name] == ["data – ü.bin"]


def test_what_was_written_is_in_the_message(tshark):
    """The client fills an attachment with RopWriteStream."""
    session = http_session()
    read_mail(session, everything(), write_stream)
    found = export(tshark, bytes(session.wire.http.pcap))
    assert found["data – ü.bin"] == everything().attachments[0].data
    assert attachments(mail_of(found[NAME]))["pic.png"].get_content() == PICTURE


def test_what_is_missing_is_said(tshark):
    """Of one attachment half is read, of another nothing."""
    def half(session, handle, tag, data):
        stream = session.new_handle()
        session.rop(0x2B, handle, tag.to_bytes(4, "little") + b"\0", len(data).to_bytes(4, "little"), opens=stream)
        if data.startswith(b"half"):
            session.rop(0x2C, stream, (50).to_bytes(2, "little"), (50).to_bytes(2, "little") + data[:50])
        session.rop(0x01, stream, answer=None)

    mail = Mail({SUBJECT: "Cut", BODY: "text"}, [Recipient(1, "Bob", "bob@example.com")],
                [Attachment("half.bin", b"half" * 25), Attachment("none.bin", b"never read")])
    session = http_session()
    read_mail(session, mail, half)
    found = export(tshark, bytes(session.wire.http.pcap))
    notes = " ".join(mail_of(found["Cut.eml"]).get_all("X-Capture-Note"))
    assert "half.bin" in notes and "none.bin" in notes
    assert found["half.bin"][:50] == (b"half" * 25)[:50]


def test_a_text_body_that_was_read_as_a_stream(tshark):
    body = "A long body – " * 300
    session = http_session()
    message = session.new_handle()
    mail = Mail({SUBJECT: "Long"}, [Recipient(1, "Bob", "bob@example.com")])
    session.rop(0x03, session.folder(), b"\xff\x0f" + (0x0100000000000001).to_bytes(8, "little") + b"\0"
                + mail.mid.to_bytes(8, "little"), b"\0\1\1" + bytes(2) + bytes(2) + b"\0", opens=message)
    session.rop(0x08, message, bytes(2) + b"\1\0", b"\1\0" + SUBJECT.to_bytes(4, "little") + "Long\0".encode("utf-16-le"))
    wire = (body + "\0").encode("utf-16-le")                  # some servers give the null, too
    read_stream(session, message, BODY, wire)
    found = export(tshark, bytes(session.wire.http.pcap))
    assert mail_of(found["Long.eml"]).get_body().get_content().strip() == body.strip()
    assert wire in found.values()
    assert body.encode() in found.values()


def test_a_large_value_of_a_stream_in_pieces(tshark):
    """Larger than what is put together for the tree."""
    data = bytes(range(256)) * 2000
    mail = Mail({SUBJECT: "Large", BODY: "x"}, [Recipient(1, "Bob", "bob@example.com")], [Attachment("large.bin", data)])
    session = http_session(alone=False)
    synchronize(session, mail, piece=30000)
    session.flush()
    found = export(tshark, bytes(session.wire.http.pcap))
    assert found["large.bin"] == data
    assert attachments(mail_of(found["Large.eml"]))["large.bin"].get_content() == data


def test_data_written_in_one_call(tshark):
    """All requests, the release included, come before the first response."""
    session = http_session(alone=False)
    mail = Mail({SUBJECT: "Call", BODY: "x"}, [Recipient(1, "Bob", "bob@example.com")], [Attachment("a.bin", b"abc" * 900)])
    read_mail(session, mail, write_stream)
    session.flush()
    found = export(tshark, bytes(session.wire.http.pcap))
    assert found["a.bin"] == b"abc" * 900
    assert DATA >> 16 == 0x3701
