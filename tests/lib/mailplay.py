"""Messages that a client reads with ROPs, or gets by synchronization: the same facts, put on the wire in both ways.

MS-OXCROPS 2.2.6, 2.2.8, 2.2.9; MS-OXCDATA 2.8.3.2 (RecipientRow); MS-OXCFXICS 2.2.4.2.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import datetime
from dataclasses import dataclass, field

from encode import tagged, text16, u8, u16, u32, u64
from fxplay import header
from fxstream import MID, Writer
from fxtransfer import DONE

TO, CC, BCC = 1, 2, 3
SUBJECT, CLASS, BODY, HTML, CODE_PAGE = 0x0037001F, 0x001A001F, 0x1000001F, 0x10130102, 0x3FDE0003
SUBMITTED, DELIVERED, MESSAGE_ID, IN_REPLY_TO = 0x00390040, 0x0E060040, 0x1035001F, 0x1042001F
SENDER_NAME, SENDER_SMTP, FOR_NAME, FOR_SMTP = 0x0C1A001F, 0x5D01001F, 0x0042001F, 0x5D02001F
NUMBER, FILE_NAME, MIME_TAG, CONTENT_ID, METHOD, DATA = (0x0E210003, 0x3707001F, 0x370E001F, 0x3712001F, 0x37050003,
                                                        0x37010102)
RECIPIENT_TYPE, DISPLAY_NAME, ADDRESS_TYPE, ADDRESS, SMTP = (0x0C150003, 0x3001001F, 0x3002001F, 0x3003001F,
                                                            0x39FE001F)
EPOCH = datetime.datetime(1601, 1, 1, tzinfo=datetime.timezone.utc)


def filetime(*when):
    """100 nanoseconds since 1601."""
    return int((datetime.datetime(*when, tzinfo=datetime.timezone.utc) - EPOCH).total_seconds()) * 10 ** 7


@dataclass
class Recipient:
    kind: int
    name: str
    address: str

    def row(self):
        """OpenRecipientRow: an SMTP address in Unicode, no further properties."""
        row = u16(0x0200 | 0x0010 | 0x0008 | 3) + text16(self.address) + text16(self.name) + u16(0) + u8(0)
        return u8(self.kind) + u16(0xFFF) + u16(0) + u16(len(row)) + row

    def values(self):
        return {RECIPIENT_TYPE: self.kind, DISPLAY_NAME: self.name, ADDRESS_TYPE: "SMTP", ADDRESS: self.address,
                SMTP: self.address}


@dataclass
class Attachment:
    name: str
    data: bytes = b""
    mime: str = "application/octet-stream"
    content_id: str = ""
    message: object = None                  # an embedded Mail in place of data

    def values(self, number):
        found = {NUMBER: number, FILE_NAME: self.name, METHOD: 5 if self.message else 1}
        if not self.message:
            found[MIME_TAG] = self.mime
        if self.content_id:
            found[CONTENT_ID] = self.content_id
        return found


@dataclass
class Mail:
    values: dict
    recipients: list = field(default_factory=list)
    attachments: list = field(default_factory=list)
    mid: int = 0x0101000000000001           # that of fxplay.header()


# ---- with ROPs ----

def opened(mail):
    """What RopOpenMessage answers behind ReturnValue: no subject, the recipients."""
    return (b"\0" + b"\1" + b"\1" + u16(len(mail.recipients)) + u16(0) + u8(len(mail.recipients))
            + b"".join(one.row() for one in mail.recipients))


def get_properties(session, handle, values):
    """RopGetPropertiesAll."""
    session.rop(0x08, handle, u16(0) + u16(1),
                u16(len(values)) + b"".join(tagged(tag, value) for tag, value in values.items()))


def read_stream(session, handle, tag, data, piece=1000, release=True):
    """RopOpenStream, RopReadStream until nothing comes, RopRelease. Returns the stream's handle."""
    stream = session.new_handle()
    session.rop(0x2B, handle, u32(tag) + u8(0), u32(len(data)), opens=stream)
    for at in range(0, len(data) + 1, piece):
        part = data[at:at + piece]
        session.rop(0x2C, stream, u16(piece), u16(len(part)) + part)
    if release:
        session.rop(0x01, stream, answer=None)
    return stream


def write_stream(session, handle, tag, data, piece=1000, commit=True):
    """RopOpenStream for writing, RopWriteStream, RopCommitStream, RopRelease."""
    stream = session.new_handle()
    session.rop(0x2B, handle, u32(tag) + u8(2), u32(0), opens=stream)
    for at in range(0, len(data), piece):
        part = data[at:at + piece]
        session.rop(0x2D, stream, u16(len(part)) + part, u16(len(part)))
    if commit:
        session.rop(0x5D, stream)
    session.rop(0x01, stream, answer=None)


def read_attachments(session, message, mail, stream):
    for number, one in enumerate(mail.attachments):
        attachment = session.new_handle()
        session.rop(0x22, message, b"\0" + u32(number), opens=attachment)
        get_properties(session, attachment, one.values(number))
        if one.message:
            inner = session.new_handle()
            session.rop(0x46, attachment, u16(0xFFF) + b"\0", b"\0" + u64(0) + opened(one.message), opens=inner)
            read_contents(session, inner, one.message, stream)
        else:
            stream(session, attachment, DATA, one.data)
        session.rop(0x01, attachment, answer=None)


def read_contents(session, message, mail, stream):
    get_properties(session, message, mail.values)
    read_attachments(session, message, mail, stream)
    session.rop(0x01, message, answer=None)


def read_mail(session, mail, stream=read_stream):
    """The client opens the message and reads all of it."""
    message = session.new_handle()
    session.rop(0x03, session.folder(), u16(0xFFF) + u64(0x0100000000000001) + b"\0" + u64(mail.mid), opened(mail),
                opens=message)
    read_contents(session, message, mail, stream)


# ---- by synchronization ----

def write_values(out, values):
    for tag, value in values.items():
        out.value(tag, value)


def write_contents(out, mail):
    """messageContent: properties, recipients, attachments (2.2.4.2)."""
    write_values(out, mail.values)
    for row, one in enumerate(mail.recipients):
        out.marker("StartRecip").value(0x30000003, row)
        write_values(out, one.values())
        out.marker("EndToRecip")
    for number, one in enumerate(mail.attachments):
        out.marker("NewAttach")
        write_values(out, one.values(number))
        if one.message:
            out.marker("StartEmbed")
            write_contents(out, one.message)
            out.marker("EndEmbed")
        else:
            out.value(DATA, one.data)
        out.marker("EndAttach")


def sync_stream(*mails):
    out = Writer()
    for number, mail in enumerate(mails):
        header(out.marker("IncrSyncChg"), 0x101 + number).value(MID, mail.mid).marker("IncrSyncMessage")
        write_contents(out, mail)
    return out.marker("IncrSyncStateBegin").marker("IncrSyncStateEnd").marker("IncrSyncEnd").data


def synchronize(session, *mails, piece=700):
    """One download that brings the messages in full."""
    download, data = session.download("contentsSync"), sync_stream(*mails)
    for at in range(0, len(data), piece):
        download.get(data[at:at + piece], DONE if at + piece >= len(data) else 1)
    download.release()


# ---- a message with everything ----

PICTURE = bytes.fromhex("89504e470d0a1a0a0000000d49484452") + bytes(range(256)) * 9
LETTERS = b"abcdefghijklmnopqrstuvwxyz" * 97


def everything():
    inner = Mail({CLASS: "IPM.Note", SUBJECT: "Inner", BODY: "inside", SENDER_NAME: "Carol",
                  SENDER_SMTP: "carol@example.com"}, [Recipient(TO, "Dan", "dan@example.com")])
    return Mail({CLASS: "IPM.Note", SUBJECT: "Quarterly report – Größe", SUBMITTED: filetime(2026, 3, 4, 5, 6, 7),
                 DELIVERED: filetime(2026, 3, 4, 5, 6, 9), SENDER_NAME: "Alice Example", SENDER_SMTP: "alice@example.com",
                 FOR_NAME: "Alice Example", FOR_SMTP: "alice@example.com", MESSAGE_ID: "<one@example.com>",
                 IN_REPLY_TO: "<zero@example.com>", CODE_PAGE: 65001, BODY: "Grüße\r\nfrom Alice\r\n",
                 HTML: '<html><body><p>Grüße</p><img src="cid:pic@1"></body></html>'.encode()},
                [Recipient(TO, "Bob Example", "bob@example.com"), Recipient(TO, "Bea", "bea@example.com"),
                 Recipient(CC, "Über, Ute", "ute@example.com"), Recipient(BCC, "Secret", "secret@example.com")],
                [Attachment("data – ü.bin", LETTERS[:2500]),
                 Attachment("pic.png", PICTURE, "image/png", "pic@1"),
                 Attachment("Inner", message=inner)])
