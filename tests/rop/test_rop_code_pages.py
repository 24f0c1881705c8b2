"""8-bit text of a mailbox is in the code page of the message that owns it, else in that of the session (MS-OXCROPS
3.1.5.4, MS-OXCRPC 3.1.4.1, MS-OXCMAPIHTTP 2.2.4.1.1, MS-OXCMSG 2.2.3.1.1, MS-OXCPRPT 3.2.5.1, MS-OXCFXICS 3.2.5.8.1.1).

What the bytes mean is Python's codecs' word.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
import stubs
from encode import u8, u16, u32, u64
from fxtransfer import LOGON, OverHttp, OverTcp, Session
from pcap import Pcap

PAGES = {1251: ("cp1251", "Привет, Иванов"), 932: ("cp932", "山田 太郎 ﾔﾏﾀﾞ"), 936: ("gbk", "王小明"),
         1255: ("cp1255", "שלום"), 65001: ("utf-8", "山田 Müller")}
OF_LOGON = 0x0FFF
DISPLAY_NAME, SUBJECT, COMMENT = 0x3001001E, 0x0037001E, 0x3004001E
FOLDER_ID, MESSAGE_ID = u64(0x0100000000000001), u64(0x0200000000000001)
NAMES = ("oxprops.display_name", "oxprops.subject", "oxprops.comment")
OPEN_FOLDER, OPEN_MESSAGE, CREATE_MESSAGE, GET_ALL, SET_PROPERTIES = 0x02, 0x03, 0x06, 0x08, 0x0A
SUPPOSED = "read as code page 1252"


class Http(OverHttp):
    """MAPI/HTTP; page None: its Connect was not captured."""

    def __init__(self, pcap, page):
        super().__init__(pcap)
        if page is not None:
            self.http.connect(page)


class Tcp(OverTcp):
    """The same as calls of EMSMDB."""

    def __init__(self, pcap, page):
        self.page = page
        super().__init__(pcap)

    def _begin(self, number):
        self.context, self.call = stubs.handle(number), 1
        if self.page is not None:
            self._send(stubs.CONNECT_EX, stubs.connect(auxiliary=b"", codepage=self.page),
                       stubs.connected(self.context, auxiliary=b""))


class Legacy(Tcp):
    """The same with EcDoConnect."""

    def _begin(self, number):
        self.context, self.call = stubs.handle(number), 1
        self._send(stubs.CONNECT, stubs.connect(codepage=self.page), stubs.connected(self.context))


class Client(Session):
    def __init__(self, page, wire=Http):
        self.pcap = Pcap()
        super().__init__(wire(self.pcap, page))

    def open_message(self, page, subject=b"\1", rows=b"", count=0, columns=()):
        """RopOpenMessage; subject: a TypedString."""
        handle = self.new_handle()
        answer = (b"\0\1" + subject + u16(count) + u16(len(columns)) + b"".join(map(u32, columns)) + u8(count) + rows)
        self.rop(OPEN_MESSAGE, self.folder(), u16(page) + FOLDER_ID + b"\0" + MESSAGE_ID, answer, opens=handle)
        return handle

    def open_embedded(self, page, attachment, subject):
        handle = self.new_handle()
        self.rop(0x46, attachment, u16(page) + b"\0", b"\0" + MESSAGE_ID + b"\0\1" + subject + u16(0) * 2 + b"\0",
                 opens=handle)
        return handle

    def open_attachment(self, message):
        handle = self.new_handle()
        self.rop(0x22, message, b"\0" + u32(0), opens=handle)
        return handle

    def tell(self, handle, text, tag=DISPLAY_NAME):
        """RopGetPropertiesAll."""
        self.rop(GET_ALL, handle, u16(0) + u16(0), u16(1) + u32(tag) + text + b"\0")

    def ask(self, handle, text, tag=DISPLAY_NAME):
        """RopSetProperties."""
        values = u16(1) + u32(tag) + text + b"\0"
        self.rop(SET_PROPERTIES, handle, u16(len(values)) + values, u16(0))

    def move(self, number, flags, name):
        """RopMoveFolder or RopCopyFolder, which name two objects and answer at the first."""
        slots = bytes([self._slot(self.folder()), self._slot(LOGON)])
        self._add(0, bytes([number, 0]) + slots + flags + b"\0" + FOLDER_ID + name + b"\0", False)
        self._add(1, bytes([number, slots[0]]) + u32(0) + b"\0", False)
        self.flush()

    def texts(self, tshark, *fields, extra=()):
        """All values of the fields, frame by frame."""
        rows = tshark.fields(bytes(self.pcap), *(fields or NAMES), extra=extra)
        return [value for row in rows for cell in row for value in cell]

    def notes(self, tshark, *extra):
        rows = tshark.fields(bytes(self.pcap), "_ws.expert.message", extra=extra)
        return [value for row in rows for cell in row for value in cell if "code page" in value]


@pytest.fixture(params=PAGES, ids=str)
def page(request):
    return request.param


@pytest.fixture
def text(page):
    return PAGES[page][1]


@pytest.fixture
def data(page, text):
    return text.encode(PAGES[page][0])


# ---- the session's page ----

@pytest.mark.parametrize("wire", [Http, Tcp, Legacy])
def test_session(tshark, wire, page, text, data):
    client = Client(page, wire)
    client.tell(client.folder(), data)
    client.ask(client.folder(), data, COMMENT)
    assert client.texts(tshark) == [text, text]
    assert client.texts(tshark, extra=["-2"]) == [text, text]
    assert not client.notes(tshark)


def test_folder_names_in_requests(tshark, page, text, data):
    """RopCreateFolder, RopMoveFolder and RopCopyFolder without Unicode."""
    client = Client(page)
    names = data + b"\0" + data + b"\0"
    client.rop(0x1C, client.folder(), b"\1\0\0\0" + names, FOLDER_ID + b"\0", opens=client.new_handle())
    client.move(0x35, b"\0", data)
    client.move(0x36, b"\0\0", data)
    assert client.texts(tshark, "rop.create_folder.display_name", "rop.create_folder.comment",
                        "rop.move_folder.new_folder_name", "rop.copy_folder.new_folder_name") == [text] * 4
    assert not client.notes(tshark)


def test_table_rows_and_restrictions(tshark, page, text, data):
    client, table = Client(page), 0x200
    client.rop(0x05, client.folder(), b"\0", u32(1), opens=table)
    client.rop(0x12, table, b"\0" + u16(1) + u32(SUBJECT), b"\0")
    # RES_CONTENT of a prefix, MS-OXCDATA 2.12.4
    restriction = b"\3" + u16(2) + u16(0) + u32(COMMENT) + u32(COMMENT) + data + b"\0"
    client.rop(0x14, table, b"\0" + u16(len(restriction)) + restriction, b"\0")
    client.rop(0x15, table, b"\0\1" + u16(50), b"\2" + u16(1) + b"\0" + data + b"\0")
    assert client.texts(tshark, "oxprops.subject", "oxprops.comment") == [text, text]
    assert not client.notes(tshark)


def test_display_name_of_the_user(tshark, page, text, data):
    """EcDoConnectEx: the response is in the page that its request names."""
    class Named(Tcp):
        def _begin(self, number):
            self.context, self.call = stubs.handle(number), 1
            self._send(stubs.CONNECT_EX, stubs.connect(auxiliary=b"", codepage=page),
                       stubs.connected(self.context, name=data, auxiliary=b""))
    assert Client(page, Named).texts(tshark, "emsmdb.do_connect_ex.sz_display_name") == [text]


# ---- messages' pages ----

def test_message_and_what_it_owns(tshark, page, text, data):
    """The session has another page."""
    client = Client(1252)
    message = client.open_message(page, b"\2" + data + b"\0")
    client.tell(message, data)
    client.ask(message, data)
    attachment = client.open_attachment(message)
    client.tell(attachment, data)
    table = client.new_handle()
    client.rop(0x21, message, b"\0", opens=table)
    client.rop(0x12, table, b"\0" + u16(1) + u32(DISPLAY_NAME), b"\0")
    client.rop(0x15, table, b"\0\1" + u16(50), b"\2" + u16(1) + b"\0" + data + b"\0")
    client.tell(client.folder(), "Müller".encode("cp1252"))
    assert client.texts(tshark, "rop.open_message.normalized_subject", "oxcdata.typed_string.string")[-1] == text
    assert client.texts(tshark) == [text] * 4 + ["Müller"] == client.texts(tshark, extra=["-2"])
    assert not client.notes(tshark)


def test_created_message(tshark, page, text, data):
    client, message = Client(1252), 0x300
    client.rop(CREATE_MESSAGE, client.folder(), u16(page) + FOLDER_ID + b"\0", b"\0", opens=message)
    client.ask(message, data)
    # D and E without U, MS-OXCDATA 2.8.3.1, and one column
    row = u16(0x0013 | 0x0008) + data + b"\0" + data + b"\0" + u16(1) + b"\0" + data + b"\0"
    client.rop(0x0E, message, u16(1) + u32(COMMENT) + u16(1) + u32(0) + b"\1" + u16(len(row)) + row)
    assert client.texts(tshark, "oxprops.display_name", "oxcdata.recipient_row.display_name",
                        "oxcdata.recipient_row.email_address", "oxprops.comment") == [text] * 4
    assert not client.notes(tshark)


def recipient(page, data):
    row = u16(0x0013 | 0x0008) + data + b"\0" + data + b"\0" + u16(1) + b"\0" + data + b"\0"
    return b"\1" + u16(page) + u16(0) + u16(len(row)) + row


def test_recipients_have_pages_of_their_own(tshark, page, text, data):
    """Each row of RopOpenMessage and RopReadRecipients says its own, or that it has the logon's."""
    client, logons = Client(1251), "Иванов"
    own = ("oxcdata.recipient_row.display_name", "oxcdata.recipient_row.email_address", "oxprops.comment")
    rows = (recipient(page, data) + recipient(OF_LOGON, logons.encode("cp1251"))
            + recipient(1252, "Müller".encode("cp1252")))
    message = client.open_message(1253, b"\2" + "Παπα".encode("cp1253") + b"\0", rows, 3, [COMMENT])
    assert client.texts(tshark, "oxcdata.typed_string.string")[-1] == "Παπα"
    for name in own:
        assert client.texts(tshark, name) == [text, logons, "Müller"]
    client.rop(0x0F, message, u32(0) + u16(0), b"\1" + u32(0) + recipient(page, data))
    # behind the recipients, text is the message's again
    client.tell(message, "Παπα".encode("cp1253"))
    assert client.texts(tshark, "oxcdata.recipient_row.display_name")[3:] == [text]
    assert client.texts(tshark, "oxprops.display_name") == ["Παπα"]
    assert not client.notes(tshark)


def test_page_of_the_logon(tshark, page, text, data):
    client = Client(page)
    message = client.open_message(OF_LOGON, b"\2" + data + b"\0")
    client.tell(message, data)
    assert client.texts(tshark) == [text]
    assert not client.notes(tshark)


def test_embedded_messages(tshark, page, text, data):
    """An embedded message has the page that it is opened with, its attachments have that one, the outer message keeps
    its own."""
    client = Client(1252)
    outer = client.open_message(1253)
    attachment = client.open_attachment(outer)
    inner = client.open_embedded(page, attachment, b"\2" + data + b"\0")
    client.tell(inner, data)
    client.tell(client.open_attachment(inner), data)
    client.tell(attachment, "Παπα".encode("cp1253"))
    logons = client.open_embedded(OF_LOGON, attachment, b"\2" + "Müller".encode("cp1252") + b"\0")
    client.tell(logons, "Müller".encode("cp1252"))
    assert client.texts(tshark) == [text, text, "Παπα", "Müller"]
    assert client.texts(tshark, "oxcdata.typed_string.string") == [text, "Müller"]
    assert not client.notes(tshark)


def test_two_messages_at_once(tshark):
    client = Client(1252)
    pages = list(PAGES)
    messages = [client.open_message(number) for number in pages]
    for message, number in list(zip(messages, pages)) * 2:
        client.tell(message, PAGES[number][1].encode(PAGES[number][0]))
    assert client.texts(tshark) == [PAGES[number][1] for number in pages] * 2


def test_reduced_unicode_has_no_page(tshark):
    """A TypedString of type 3 is UTF-16 without the high bytes (MS-OXCDATA 2.11.7), even 0x80 to 0x9f."""
    client = Client(1251)
    client.open_message(932, b"\3M\xfcller \x9c\0")
    assert client.texts(tshark, "oxcdata.typed_string.string") == ["Müller \u009c"]
    assert not client.notes(tshark)


# ---- transfers ----

def variable(tag, data):
    return u32(tag) + u32(len(data) + 1) + data + b"\0"


def test_transfers_are_in_the_sessions_page(tshark, page, text, data):
    """Whatever page the message has; code page types say their own (MS-OXCFXICS 2.2.4.1.1.1)."""
    client = Client(page)
    message, download = client.open_message(1253), 0x400
    client.rop(0x4D, message, b"\0" + u32(0) + b"\0" + u16(0), opens=download)
    typed = (COMMENT & ~0xFFFF) | 0x8000 | 1253
    stream = variable(SUBJECT, data) + variable(typed, "Παπα".encode("cp1253")) + variable(DISPLAY_NAME, data)
    client.rop(0x4E, download, u16(0xBABE) + u16(0x7C00), u16(3) + u16(1) * 2 + b"\0" + u16(len(stream)) + stream)
    assert client.texts(tshark, "oxprops.subject", "oxprops.comment", "oxprops.display_name") == [text, "Παπα", text]
    assert not client.notes(tshark)


TYPES = [(65001, "utf-8", "山田"), (54936, "gb18030", "王小明"), (51932, "euc_jp", "山田"), (51949, "euc_kr", "김철수"),
         (50220, "iso2022_jp", "山田"), (932, "cp932", "山田"), (936, "gbk", "王小明"), (1251, "cp1251", "Иванов"),
         (1255, "cp1255", "שלום"), (20866, "koi8-r", "Иванов")]


@pytest.mark.parametrize("number,codec,word", TYPES)
def test_code_page_types(tshark, number, codec, word):
    """Bit 15 of the type is a part of the larger numbers."""
    client, download = Client(1252), 0x400
    client.rop(0x4D, client.folder(), b"\0" + u32(0) + b"\2" + u16(0), opens=download)
    stream = variable((SUBJECT & ~0xFFFF) | 0x8000 | number, word.encode(codec))
    client.rop(0x4E, download, u16(0xBABE) + u16(0x7C00), u16(3) + u16(1) * 2 + b"\0" + u16(len(stream)) + stream)
    assert client.texts(tshark, "oxprops.subject") == [word]


# ---- what is not known ----

@pytest.mark.parametrize("wire", [Http, Tcp])
def test_no_connect(tshark, wire):
    """What connected the client was not captured: the text says so, once in a frame, and only where it matters."""
    client = Client(None, wire)
    client.tell(client.folder(), b"Plain")
    assert not client.notes(tshark)
    client.alone = False
    for _ in range(3):
        client.tell(client.folder(), "Müller €".encode("cp1252"))
    client.flush()
    notes = client.notes(tshark)
    assert client.texts(tshark) == ["Plain"] + ["Müller €"] * 3
    assert len(notes) == 1 and SUPPOSED in notes[0] and "connected" in notes[0]
    assert client.notes(tshark, "-2") == notes
    assert len(tshark.fields(bytes(client.pcap), "frame.number", where="rop.missing_context")) == 1


def test_message_names_its_page_without_connect(tshark, page, text, data):
    client = Client(None)
    message = client.open_message(page, b"\2" + data + b"\0")
    client.tell(message, data)
    assert client.texts(tshark) == [text]
    assert not client.notes(tshark)


def test_client_that_names_none(tshark):
    client = Client(0)
    client.tell(client.folder(), "Müller".encode("cp1252"))
    assert client.texts(tshark) == ["Müller"]
    note, = client.notes(tshark)
    assert "named none" in note and SUPPOSED in note


def test_message_that_was_open_before(tshark):
    """A session whose page is known has objects of which the opening is missing: they may be a message's."""
    client, message = Client(1251), 0x500
    client.tell(message, "Иванов".encode("cp1251"))
    client.tell(client.open_attachment(message), "Иванов".encode("cp1251"))
    assert client.texts(tshark) == ["Иванов"] * 2
    notes = client.notes(tshark)
    assert len(notes) == 2 and all("read as code page 1251" in note and "message" in note for note in notes)


def test_pages_that_nothing_can_read(tshark):
    """Windows-1252, and both item and expert info say so."""
    client = Client(1361)
    client.tell(client.folder(), b"caf\xe9")
    assert client.texts(tshark) == ["café"]
    assert client.notes(tshark) == ["Code page 1361 is not known: read as code page 1252"]
    assert len(tshark.fields(bytes(client.pcap), "frame.number", where="rop.code_page_unknown")) == 1


def test_two_sessions(tshark):
    """Each has its own, however they are mixed."""
    pcap = Pcap()
    first, second = Client(1251), Client(1253, Tcp)
    first.pcap = second.pcap = pcap
    first.wire, second.wire = Http(pcap, 1251), Tcp(pcap, 1253)
    for _ in range(2):
        first.tell(first.folder(), "Иванов".encode("cp1251"))
        second.tell(second.folder(), "Παπα".encode("cp1253"))
    assert first.texts(tshark) == ["Иванов", "Παπα"] * 2 == first.texts(tshark, extra=["-2"])
