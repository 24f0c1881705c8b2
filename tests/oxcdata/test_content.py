"""What is inside binary property values: entry ids and lists of them, keys, change lists, conversation index,
report tag, special folders, folder flags, search folders, the header of compressed RTF.

The bytes and what they mean are others': data/vectors.jsonl has what MFCMAPI's SmartView prints of each. Where
MFCMAPI reads something otherwise than Microsoft's document, the test says so and follows the document.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import datetime
import re
import struct
import uuid

import pytest
from encode import (execute_request, execute_response, get_properties_all, get_properties_all_response, rop_buffer,
                    rpc_header_ext, tagged, text16, u16, u32, u64)
from pcap import META, MapiHttp
from test_values import clean, decode
from vectors import VECTORS

ENTRY_ID, CHANGE_KEY, SOURCE_KEY, SEARCH_KEY = 0x0FFF0102, 0x65E20102, 0x65E00102, 0x300B0102
# SmartView's name of a structure -> a property that holds it
TAGS = {"ENTRYID": ENTRY_ID, "FLATENTRYLIST": 0x004F0102, "PCL": 0x65E30102, "XID": CHANGE_KEY,
        "CONVERSATIONINDEX": 0x00710102, "REPORTTAG": 0x00310102, "ADDITIONALRENENTRYIDSEX": 0x36D90102,
        "EXTENDEDFOLDERFLAGS": 0x36DA0102, "SEARCHFOLDERDEFINITION": 0x68450102}
# The same of the other vectors.
OTHERS = {"PersistDataArray": 0x36D90102, "SizedXid array": 0x65E30102, "MAPI entry identifier": ENTRY_ID,
          "LZFu": 0x10090102}


def kind(vector):
    return vector["structure"].removeprefix("SmartView ")


def number(vector):
    return int(re.search(r"-(\d+)\.dat", vector["source"]).group(1))


def name(vector):
    return re.sub(r".*/", "", vector["source"]).replace(" ", "-")


def of(structure):
    return [one for one in VECTORS if kind(one) == structure]


ALL = [one for structure in TAGS for one in of(structure)]
# Cut short or made of other bytes on purpose: SmartView prints what it can.
DAMAGED = {("ENTRYID", 24), ("ENTRYID", 39), ("FLATENTRYLIST", 2), ("FLATENTRYLIST", 3),
           ("ADDITIONALRENENTRYIDSEX", 2), ("ADDITIONALRENENTRYIDSEX", 4)}


def is_damaged(vector):
    return (kind(vector), number(vector)) in DAMAGED


# ---- what SmartView prints ----

def hexadecimal(text):
    match = re.match(r"0x[0-9A-Fa-f]+|\d+", text)
    return int(match.group(), 0) if match else None      # a word: something else of the same name


def guid(text):
    return text[1:37].lower()


def plain(text):
    return text


INTEGER = hexadecimal, lambda node: node.int()
GUID = guid, lambda node: node.show.lower()
TEXT = plain, lambda node: node.show
BYTES = str.lower, lambda node: node.bytes.hex()

# SmartView's words -> (our fields for them in the order of the tree, how to read both)
WORDS = {
    "Provider GUID": (("entry_id.provider_uid",), GUID),
    "Folder Type": (("folder_entry_id.folder_type",), INTEGER),
    "Database GUID": (("folder_entry_id.database_guid",), GUID),
    "GlobalCounter": (("folder_entry_id.global_counter",), BYTES),
    "Message Type": (("message_entry_id.message_type",), INTEGER),
    "Folder Database GUID": (("message_entry_id.folder_database_guid",), GUID),
    "Folder GlobalCounter": (("message_entry_id.folder_global_counter",), BYTES),
    "Message Database GUID": (("message_entry_id.message_database_guid",), GUID),
    "Message GlobalCounter": (("message_entry_id.message_global_counter",), BYTES),
    "DLLFileName": (("store_object_entry_id.dll_file_name",), TEXT),
    "WrappedProviderUID": (("store_object_entry_id.wrapped_provider_uid",), GUID),
    "WrappedType": (("store_object_entry_id.wrapped_type",), INTEGER),
    "ServerShortname": (("store_object_entry_id.server_shortname",), TEXT),
    "MailboxDN": (("store_object_entry_id.mailbox_dn",), TEXT),
    "Magic": (("store_object_entry_id.magic",), INTEGER),
    "OffsetDN": (("store_object_entry_id.offset_dn",), INTEGER),
    "OffsetFQDN": (("store_object_entry_id.offset_fqdn",), INTEGER),
    "DN": (("store_object_entry_id.server_dn",), TEXT),
    "FQDN": (("store_object_entry_id.server_fqdn",), TEXT),
    "SmtpAddress": (("store_object_entry_id.smtp_address",), TEXT),
    "szDisplayName": (("one_off_entry_id.display_name",), TEXT),
    "szAddressType": (("one_off_entry_id.address_type",), TEXT),
    "szEmailAddress": (("one_off_entry_id.email_address",), TEXT),
    "Type": (("address_book_entry_id.type", "contact_address_entry_id.type", "ephemeral_entry_id.display_type"), INTEGER),
    "X500DN": (("address_book_entry_id.x500_dn",), TEXT),
    "Index": (("contact_address_entry_id.index",), INTEGER),
    "EntryIDCount": (("contact_address_entry_id.entry_id_count",), INTEGER),
    "muidID": (("contact_address_entry_id.muid_id",), GUID),
    "Wrapped Entry Type": (("wrapped_entry_id.type",), INTEGER),
    "cEntries": (("flat_entry_list.count",), INTEGER),
    "cbEntries": (("flat_entry_list.size",), INTEGER),
    "XidSize": (("sized_xid.xid_size",), INTEGER),
    "NamespaceGuid": (("xid.namespace_guid",), GUID),
    "LocalId": (("xid.local_id",), BYTES),
    "DeltaCode": (("conversation_index.delta_code",), INTEGER),
    "TimeDelta": (("conversation_index.time_delta",), INTEGER),
    "Random": (("conversation_index.random",), INTEGER),
    "ResponseLevel": (("conversation_index.level",), INTEGER),
    "StoreEntryIdSize": (("report_tag.store_entry_id_size",), INTEGER),
    "FolderEntryIdSize": (("report_tag.folder_entry_id_size",), INTEGER),
    "MessageEntryIdSize": (("report_tag.message_entry_id_size",), INTEGER),
    "SearchFolderEntryIdSize": (("report_tag.search_folder_entry_id_size",), INTEGER),
    "MessageSearchKeySize": (("report_tag.message_search_key_size",), INTEGER),
    "MessageSearchKey": (("report_tag.message_search_key",), BYTES),
    "cchAnsiText": (("report_tag.ansi_text_size",), INTEGER),
    "PersistID": (("persist_data.persist_id",), INTEGER),
    "DataElementsSize": (("persist_data.data_elements_size",), INTEGER),
    "ElementID": (("persist_element.element_id",), INTEGER),
    "ElementDataSize": (("persist_element.element_data_size",), INTEGER),
    "Id": (("folder_flags_sub_property.id",), INTEGER),
    "Cb": (("folder_flags_sub_property.cb",), INTEGER),
    "Extended Flags": (("folder_flags_sub_property.extended_flags",), INTEGER),
    "Flags": (("search_folder_definition.storage_type",), INTEGER),
    "Numeric Search": (("search_folder_definition.numerical_search",), INTEGER),
    "Text Search Length": (("search_folder_definition.text_search_length",), INTEGER),
    "Text Search Length Extended": (("search_folder_definition.text_search_extended_length",), INTEGER),
    "Deep Search": (("search_folder_definition.deep_search",), INTEGER),
    "Folder List 1 Length": (("search_folder_definition.folder_list1_length",), INTEGER),
    "Folder List 1 Length Extended": (("search_folder_definition.folder_list1_extended_length",), INTEGER),
    "Folder List 2 Length": (("search_folder_definition.folder_list2_length",), INTEGER),
    "EntryCount": (("entry_list.entry_count",), INTEGER),
    "EntryLength": (("entry_list.entry_length",), INTEGER),
    "AddressCount": (("address_list.address_count",), INTEGER),
    "PropertyCount": (("address_entry.property_count",), INTEGER),
}
# Where SmartView says less or more than the document.
NOT_COMPARED = {
    ("ENTRYID", 37): {"Provider GUID"},      # a short-term entry id where the document has no structure
    ("ENTRYID", 32): {"FQDN"},               # nothing behind the sign
}


def printed(text):
    """[(word, value)] of SmartView's lines; bytes (`cb: 6 lpb: 0102…`) belong to the word before."""
    found = []
    for line in (one.strip() for one in text.splitlines()):
        data = re.match(r"(?:(.*) = )?cb: \d+ lpb: ?([0-9A-F]*)$", line)
        pair = re.match(r"(.*?)(?: =|:| = ) ?(.*)$", line)
        if data and data.group(1):
            found.append((data.group(1), data.group(2)))
        elif data and found:
            found[-1] = found[-1][0], data.group(2)
        elif pair:
            found.append((pair.group(1).removesuffix(" ="), pair.group(2)))
        elif line:
            found.append((line, ""))
    return found


@pytest.fixture(scope="module")
def shown(tshark):
    """name -> (packet, item of the property) of all vectors, from one capture."""
    vectors = [one for one in ALL if one["hex"]]
    decoded = decode(tshark, [[tagged(TAGS[kind(one)], bytes.fromhex(one["hex"]))] for one in vectors])
    return {name(one): (packet, items[0]) for one, (packet, items) in zip(vectors, decoded)}


@pytest.mark.parametrize("vector", [one for one in ALL if not is_damaged(one)], ids=name)
def test_smart_view(shown, vector):
    """Each word that SmartView prints has as many items, with the same values in the same order."""
    packet, item = shown[name(vector)]
    lines, checked = printed(vector["text"]), 0
    # SmartView leaves the entry ids in a search folder's restriction alone; they come behind the others.
    beyond = kind(vector) == "SEARCHFOLDERDEFINITION"
    for word in dict.fromkeys(word for word, _ in lines):
        if word not in WORDS or word in NOT_COMPARED.get((kind(vector), number(vector)), set()):
            continue
        fields, (read, have) = WORDS[word]
        expected = [read(value) for one, value in lines if one == word and value and read(value) is not None]
        nodes = [node for node in item.walk() if node.name in ["oxcdata." + field for field in fields]]
        values = [have(node) for node in nodes]
        assert (values[:len(expected)] if beyond else values) == expected, word
        checked += len(expected)
    assert checked
    assert packet.malformed == []
    problems = [node.showname for node in packet.walk() if node.name.endswith((".undecoded", ".short"))]
    assert problems == [] and not [one for one in packet.experts if "must be" in one], problems


@pytest.mark.parametrize("vector", [one for one in ALL if is_damaged(one)], ids=name)
def test_damaged(shown, vector):
    packet, _ = shown[name(vector)]
    assert packet.experts and packet.malformed == []


# ---- conversation index ----

def filetime(value):
    return datetime.datetime(1601, 1, 1) + datetime.timedelta(microseconds=value // 10)


def shown_time(node):
    """Of an absolute time item, to the second."""
    text = re.search(r"(\w{3}) +(\d+), (\d{4}) (\d\d:\d\d:\d\d)", node.showname)
    if text:
        return datetime.datetime.strptime(" ".join(text.groups()), "%b %d %Y %H:%M:%S")
    return datetime.datetime.fromisoformat(re.search(r"\d{4}-\d\d-\d\d.\d\d:\d\d:\d\d", node.showname).group())


@pytest.mark.parametrize("vector", of("CONVERSATIONINDEX"), ids=name)
def test_conversation_index(shown, vector):
    """Times and GUID by MS-OXOMSG 2.2.1.3. SmartView reads the GUID in little endian, which the document
    excludes (its version digit would be wrong too), and puts the two lower bytes of the header's time 16 bits
    too low, so that its times are up to 7 minutes early. It has all times count from the header, as the document,
    though by that some answers of its own samples come before what they answer: they count from the level before."""
    _, item = shown[name(vector)]
    data = bytes.fromhex(vector["hex"])
    start = int.from_bytes(data[:6], "big") << 16
    assert item.first("oxcdata.conversation_index.guid").show == str(uuid.UUID(bytes=data[6:22]))
    assert uuid.UUID(bytes=data[6:22]).version == 4
    current = item.first("oxcdata.conversation_index.current_filetime")
    assert shown_time(current) == filetime(start).replace(microsecond=0)
    times = item.all("oxcdata.conversation_index.time")
    assert len(times) == (len(data) - 22) // 5
    slack = filetime(start) - filetime(int.from_bytes(data[:4], "big") << 32 | int.from_bytes(data[4:6], "big"))
    printed_times = [datetime.datetime.strptime(re.sub(r"\.\d+", "", value), "%I:%M:%S %p %m/%d/%Y")
                     for word, value in printed(vector["text"]) if word == "Time"]
    before = start
    for node, at, expected in zip(times, range(22, len(data), 5), printed_times):
        level = int.from_bytes(data[at:at + 4], "big")
        delta = (level & 0x7FFFFFFF) << (23 if level >> 31 else 18)
        assert shown_time(node) == filetime(before + delta).replace(microsecond=0)
        since_header = shown_time(node) - (filetime(before) - filetime(start))
        assert abs(since_header - slack - expected) <= datetime.timedelta(seconds=2)
        before += delta


def newer_index(began, *answered):
    """As Exchange 2013 begins a conversation and Outlook goes on with it; FILETIMEs. MS-OXOMSG 2.2.1.3: the header has
    the 40 highest bits. Outlook takes 0x01 and these for the 48 highest, and each answer's difference to what it takes for
    the time before."""
    index, before = b"\x01" + (began >> 24).to_bytes(5, "big"), 1 << 56 | began >> 24 << 16
    index += uuid.UUID("00112233-4455-4677-8899-aabbccddeeff").bytes
    for time in answered:
        code = 1 if time - before >= 1 << 49 else 0
        unit = 1 << (23 if code else 18)
        delta = (time - before) // unit & 0x7FFFFFFF
        index += (code << 31 | delta).to_bytes(4, "big") + b"\x30"
        before += delta * unit
    return index


def as_filetime(text):
    return int((datetime.datetime.fromisoformat(text) - datetime.datetime(1601, 1, 1)).total_seconds()) * 10_000_000


# The first as reported: an index that begins with 0101. MS-OXOMSG 2.2.1.3, notes <2> and <3>.
NEWER = ("0101da71727b00112233445546778899aabbccddeeffb12e05c430800003d03080043fc930",
         ["2024-03-08T16:05:48", "2024-03-08T16:19:01", "2024-03-08T16:32:40", "2024-03-11T09:26:00"])
CONVERSATIONS = [
    NEWER,
    (None, ["2013-01-31T23:59:59", "2013-02-01T00:00:01"]),                       # answered at once
    (None, ["2020-02-29T12:00:00", "2049-05-06T07:08:09", "2050-01-01T00:00:00"]),       # answered late
    (None, ["2024-03-08T16:05:48"]),
]


@pytest.mark.parametrize("at", range(len(CONVERSATIONS)))
def test_newer_conversation_index(tshark, at):
    given, times = CONVERSATIONS[at]
    data = newer_index(*map(as_filetime, times))
    if given:
        assert bytes.fromhex(given)[:22] == data[:22] and len(bytes.fromhex(given)) == len(data)
        data = bytes.fromhex(given)
    (packet, _), = decode(tshark, [[tagged(0x00710102, data)]])
    assert clean(packet)
    current = packet.first("oxcdata.conversation_index.current_filetime")
    nodes = [current, *packet.all("oxcdata.conversation_index.time")]
    assert len(nodes) == len(times)
    for node, expected in zip(nodes, times):
        late = datetime.datetime.fromisoformat(expected) - shown_time(node)
        assert datetime.timedelta() <= late <= datetime.timedelta(seconds=2), node
    text = packet.first("rop.get_properties_all.property_values").showname
    assert times[0][:4] in text and f"{len(times) - 1} response" in text


def test_newer_conversation_index_by_one_who_knows(tshark):
    """An answer whose difference counts from the header's real time: short units, that nobody else would need."""
    began = as_filetime("2024-03-08T16:05:48") >> 24 << 24
    data = newer_index(began) + (2000).to_bytes(4, "big") + b"\x30"
    (packet, _), = decode(tshark, [[tagged(0x00710102, data)]])
    time, = packet.all("oxcdata.conversation_index.time")
    assert shown_time(time) == filetime(began + (2000 << 18)).replace(microsecond=0)


# ---- texts ----

@pytest.mark.parametrize("structure,at,text", [
    ("ENTRYID", 17, "one-off \"'admin@example.com'\" <SMTP:admin@example.com>"),
    ("ENTRYID", 40, 'one-off "nobody_@microsoft.com" <SMTP:nobody_@microsoft.com>'),
    ("ENTRYID", 16, "DT_MAILUSER /O=microsoft/OU=fareast/cn=Recipients/cn=example"),
    ("ENTRYID", 25, "ephemeral DT_MAILUSER 0x0000bb22"),
    ("ENTRYID", 2, "store at SERVER of /o=microsoft/ou=something/cn=Recipients/cn=12345"),
    ("ENTRYID", 6, "store at SERVER102"),
    ("ENTRYID", 8, "folder 865cfa85…-19eba"),
    ("ENTRYID", 13, "message dcbf2344…-240e16bde9 in folder 865cfa85…-19eba"),
    ("ENTRYID", 18, "Email1 of contact message 51a7a720…-487654 in folder 2b4c1b83…-481f4f"),
    ("ENTRYID", 29, "wrapped DT_MAILUSER /o=microsoft/ou=something/cn=Recipients/cn=12345"),
    ("ENTRYID", 19, "provider 517ac40f-2fc3-4a26-aa1c-d7f2ba4f1d7a"),
    ("PCL", 1, "9d8647f2…-00000006"),
    ("XID", 1, "67375814…-4c755"),
    ("EXTENDEDFOLDERFLAGS", 1, "ExtendedFlags 0x100000, 0x6 03000000"),
    ("SEARCHFOLDERDEFINITION", 1, 'PidTagSubject contains "Test"'),
])
def test_item_says_what_it_is(shown, structure, at, text):
    vector = next(one for one in of(structure) if number(one) == at)
    _, item = shown[name(vector)]
    assert item.showname.endswith(": " + text), item.showname


# ---- the other vectors ----

def values(tshark, *properties):
    """Items of one response's properties, which must all be clean."""
    (packet, items), = decode(tshark, [list(properties)])
    assert clean(packet), packet.experts
    return items


def one_of(words, nth=0):
    return bytes.fromhex([one for one in VECTORS if words in one["structure"]][nth]["hex"])


@pytest.mark.parametrize("nth,ids,elements,counters", [
    (0, [0x8001, 0x8006, 0x8007, 0x8008, 0], [1, 1, 1, 1], ["19dc", "19dd", "19de", "19bc"]),
    (1, [0], [], []), (2, [0x8001], [2, 1, 0], ["19dc"])], ids=["Outlook 2010", "empty", "header"])
def test_persist_data(tshark, nth, ids, elements, counters):
    """MS-OXOSFLD 2.2.5: the sentinels end lists, and have no data."""
    item, = values(tshark, tagged(OTHERS["PersistDataArray"], one_of("PersistDataArray", nth)))
    assert [node.int() for node in item.all("oxcdata.persist_data.persist_id")] == ids
    assert [node.int() for node in item.all("oxcdata.persist_element.element_id")] == elements
    assert [node.bytes.hex()[-4:] for node in item.all("oxcdata.folder_entry_id.global_counter")] == counters


@pytest.mark.parametrize("nth,sizes", [(1, [20]), (2, [22, 20])])
def test_sized_xids(tshark, nth, sizes):
    item, = values(tshark, tagged(OTHERS["SizedXid array"], one_of("SizedXid array", nth)))
    assert [node.int() for node in item.all("oxcdata.sized_xid.xid_size")] == sizes


def test_one_off_of_ansi_strings(tshark):
    item, = values(tshark, tagged(ENTRY_ID, one_of("MAPI entry identifier")))
    assert 'one-off "Unknown" <UNKNOWN:Unknown>' in item.showname


def test_compressed_rtf(tshark):
    """The header of MS-OXRTFCP 2.1.3.1.1, of a file of libfmapi and of the example of section 4.1."""
    example = bytes.fromhex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0")
    for data, raw, crc in ((one_of("LZFu"), 0xC3, None), (example, 43, 0xA7C7C5F1)):
        item, = values(tshark, tagged(OTHERS["LZFu"], data))
        assert item.first("oxcdata.rtf_compressed.compsize").int() == len(data) - 4
        assert item.first("oxcdata.rtf_compressed.rawsize").int() == raw
        comptype = item.first("oxcdata.rtf_compressed.comptype")
        assert comptype.int() == 0x75465A4C and "COMPRESSED" in comptype.showname
        assert crc is None or item.first("oxcdata.rtf_compressed.crc").int() == crc
        assert item.first("oxcdata.rtf_compressed.contents").bytes == data[16:]
        assert f"{raw} bytes of RTF" in item.showname


def test_entry_list(tshark):
    """MS-OXCDATA 2.3.1 has no property of its own: it is in a search folder's definition (MS-OXOSRCH
    2.2.1.2.8), here with two lists of SmartView's in one, so that all lengths come before all entry ids."""
    first, second = (bytes.fromhex(one["hex"]) for one in of("ENTRYLIST"))
    both = u32(2) + first[4:8] + first[8:16] + second[8:16] + first[16:] + second[16:]
    definition = (bytes.fromhex("04100000") + u32(0x40) + u32(0) + b"\0" + u32(0) + u32(0) + b"\0"
                  + u32(len(both)) + both + u32(0) + u32(0))
    item, = values(tshark, tagged(TAGS["SEARCHFOLDERDEFINITION"], definition))
    assert [node.int() for node in item.all("oxcdata.entry_list.entry_length")] == [46, 46]
    assert [node.bytes.hex() for node in item.all("oxcdata.folder_entry_id.global_counter")] \
        == ["000000019ebe", "000000019ebb"]


# ---- by the documents ----

PROVIDER = bytes(range(16))
ONE_OFF = bytes.fromhex("00000000812b1fa4bea310199d6e00dd010f5402")
CONTACTS = bytes.fromhex("00000000fe42aa0a18c71a10e8850b651c240000")
WRAPPED = bytes.fromhex("00000000c091add3519dcf11a4a900aa0047faa4")
PUBLIC = bytes.fromhex("000000001a447390aa6611cd9bc800aa002fc45a")
GLOBAL_ID = PROVIDER + bytes.fromhex("0000000000a3")


def one_off(bits=0, text=b"A\0SMTP\0a@b\0"):
    return ONE_OFF + u16(0) + u16(bits) + text


def folder(first=1, provider=u32(0) + PROVIDER):
    return provider + u16(first) + GLOBAL_ID + u16(0)


def test_personal_distribution_list(tshark):
    """MS-OXCDATA 2.2.5.4: a contact address with Type 5 and Index 0xFF."""
    message = u32(0) + PROVIDER + u16(7) + GLOBAL_ID + u16(0) + GLOBAL_ID + u16(0)
    item, = values(tshark, tagged(ENTRY_ID, CONTACTS + u32(3) + u32(5) + u32(0xFF) + u32(len(message)) + message))
    assert "personal distribution list message" in item.showname
    assert item.first("oxcdata.message_entry_id.message_type").int() == 7


def test_one_off_bits(tshark):
    """MS-OXCDATA 2.2.5.1: the document's masks are those of the two bytes in order, so the word values of its
    tables (0x0020 UUENCODE, 0x0016 TextAndHtml) and the flags fit together."""
    item, = values(tshark, tagged(ENTRY_ID, one_off(0x0020 | 0x0016 | 0x0001 | 0x8000 | 0x1000,
                                                    text16("A") + text16("SMTP") + text16("a@b"))))
    bits = {node.name.rsplit(".", 1)[1]: node for node in item.starting("oxcdata.one_off_entry_id.bits.")}
    assert "UUENCODE" in bits["mae"].showname and "TextAndHtml" in bits["format"].showname
    assert [bits[one].int() for one in ("m", "u", "l")] == [1, 1, 1]


@pytest.mark.parametrize("first,what", [
    (1, "PrivateFolder"), (3, "PublicFolder"), (5, "MappedPublicFolder"), (0xC, "PublicNewsgroupFolder")])
def test_folder_types(tshark, first, what):
    item, = values(tshark, tagged(ENTRY_ID, folder(first, PUBLIC)))
    assert what in item.first("oxcdata.folder_entry_id.folder_type").showname


@pytest.mark.parametrize("data", [folder(7), folder(0x99), folder()[:-1], folder() + b"\0", u32(0) + PROVIDER],
                         ids=["message's type", "no type", "short", "long", "nothing"])
def test_what_is_no_folder_is_not_guessed(tshark, data):
    """An entry id of a provider that isn't known, without the size and type of a folder or message."""
    item, = values(tshark, tagged(ENTRY_ID, data))
    assert item.first("oxcdata.folder_entry_id.folder_type") is None
    assert item.first("oxcdata.entry_id.provider_uid").show == str(uuid.UUID(bytes_le=PROVIDER))
    provider_data = item.first("oxcdata.entry_id.provider_data")
    assert provider_data.bytes == data[20:]


def test_multiple_values(tshark):
    """PidTagAdditionalRenEntryIds, MS-OXOSFLD 2.2.4: each value is an entry id, some can be empty."""
    item, = values(tshark, tagged(0x36D81102, [folder(), b"", one_off()]))
    assert [node.size for node in item.all("oxprops.additional_ren_entry_ids")] == [46, 0, 35]
    assert "folder" in item.showname and "empty" in item.showname and "one-off" in item.showname


def test_flat_entry_lists(tshark):
    """MS-OXCDATA 2.3.3, padded to multiples of 4; a ContactLinkEntry (MS-OXCMSG 2.2.1.59.1) has other names."""
    entries = b"".join(u32(len(one)) + one + bytes(-len(one) % 4) for one in (folder(), one_off()))
    item, = values(tshark, tagged(TAGS["FLATENTRYLIST"], u32(2) + u32(len(entries)) + entries))
    assert [node.int() for node in item.all("oxcdata.flat_entry.size")] == [46, 35]
    assert item.first("oxcdata.one_off_entry_id.email_address").show == "a@b"


@pytest.mark.parametrize("data,text", [
    (b"SMTP:ALICE@EXAMPLE.COM\0", "SMTP:ALICE@EXAMPLE.COM"), (b"EX:/O=X/CN=Y\0", "EX:/O=X/CN=Y"),
    (bytes.fromhex("226003066471ea4ebd3c9b2e5b8ba600"), None), (b"no colon\0", None), (b"no:end", None)])
def test_search_keys(tshark, data, text):
    """MS-OXOMSG 2.2.1.52: address type and address with a colon between, in upper case, and a zero."""
    item, = values(tshark, tagged(SEARCH_KEY, data))
    key = item.first("oxcdata.search_key")
    assert (key.show if key is not None else None) == text
    assert text is None or item.showname.endswith(text)


def test_record_key(tshark):
    """Of an address book object it is the permanent entry id (MS-OXOABK 2.2.3.4); else any bytes."""
    address = bytes.fromhex("00000000dca740c8c042101ab4b908002b2fe182") + u32(1) + u32(0) + b"/o=x\0"
    book, other = values(tshark, tagged(0x0FF90102, address), tagged(0x0FF90102, PROVIDER))
    assert book.first("oxcdata.address_book_entry_id.x500_dn").show == "/o=x"
    assert not other.starting("oxcdata.entry_id")


def test_start_date(tshark):
    """MS-OXCMSG 2.2.1.60.4: 4 bytes of default retention period, 8 bytes of start date."""
    item, = values(tshark, tagged(0x301B0102, u32(30) + u64(133444736000000000)))
    assert item.first("oxcdata.start_date_etc.default_retention_period").int() == 30
    assert shown_time(item.first("oxcdata.start_date_etc.start_date")) == datetime.datetime(2023, 11, 14, 22, 13, 20)


@pytest.mark.parametrize("rest", [b"", b"\1", bytes(17)], ids=len)
def test_replid_guid_map(tshark, rest):
    """MS-OXCSTOR 2.2.2.1.1.13: pairs of 18 bytes; fewer bytes left over mean nothing."""
    item, = values(tshark, tagged(0x66380102, u16(1) + PROVIDER + u16(5) + PROVIDER[::-1] + rest))
    assert [node.int() for node in item.all("oxcdata.replid_guid_pair.replid")] == [1, 5]
    assert len(item.all("oxcdata.replid_guid_pair.replguid")) == 2


def test_server_id(tshark):
    """MS-OXCDATA 2.11.1.4; a client's own has no structure."""
    ours = b"\1" + u64(0x0D00000000000001) + u64(0x1100000000000001) + u32(7)
    server, client = values(tshark, tagged(0x674000FB, ours), tagged(0x674000FB, b"\0anything"))
    assert server.first("oxcdata.server_id.folder_id").int() == 0x0D00000000000001
    assert server.first("oxcdata.server_id.message_id").int() == 0x1100000000000001
    assert server.first("oxcdata.server_id.instance").int() == 7
    assert client.first("oxcdata.server_id.client_data").bytes == b"anything"


def test_search_folder_flags(tshark):
    """MS-OXOCFG 2.2.7.1, MS-OXOSRCH 2.2.2.1.2: sub-properties with Id and Cb; a wrong Cb is not decoded."""
    item, = values(tshark, tagged(0x36DA0102, b"\2\x10" + PROVIDER + b"\3\4" + u32(0x12345678) + b"\5\4" + u32(0xC0000)
                                  + b"\1\2ab"))
    assert item.first("oxcdata.folder_flags_sub_property.search_folder_id").show == str(uuid.UUID(bytes_le=PROVIDER))
    assert item.first("oxcdata.folder_flags_sub_property.search_folder_tag").int() == 0x12345678
    assert item.first("oxcdata.folder_flags_sub_property.to_do_folder_version").int() == 0xC0000
    assert item.first("oxcdata.folder_flags_sub_property.extended_flags") is None
    assert item.first("oxcdata.folder_flags_sub_property.data").bytes == b"ab"


# ---- names ----

def logon_response(repl_id, repl_guid, folders):
    """RopLogon of a private mailbox, MS-OXCROPS 2.2.3.1.2."""
    return (struct.pack("<BBIB", 0xFE, 0, 0, 1) + b"".join(u64(one) for one in folders) + b"\x07" + PROVIDER
            + u16(repl_id) + repl_guid + bytes(8) + u64(0) + u32(0))


def fid(counter, replica=1):
    return replica | int.from_bytes(counter.to_bytes(6, "big"), "little") << 16


def test_folders_are_called_by_their_names(tshark):
    """RopLogon tells the ids of the special folders, and which GUID stands for the replica in long-term ids."""
    repl_guid = uuid.uuid4().bytes_le
    http = MapiHttp()

    def exchange(requests, responses):
        return http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(requests, [1]))),
                             META + execute_response(rpc_header_ext(rop_buffer(responses, [1]))))[1]
    exchange(bytes.fromhex("fe000001") + u32(0) + u32(0) + u16(3) + b"/x\0",
             logon_response(1, repl_guid, [fid(one) for one in range(10, 23)]))
    entry = u32(0) + PROVIDER + u16(1) + repl_guid
    inbox, other = entry + (14).to_bytes(6, "big") + u16(0), entry + (0x99).to_bytes(6, "big") + u16(0)
    frame = exchange(get_properties_all(), get_properties_all_response(
        [tagged(ENTRY_ID, inbox), tagged(ENTRY_ID, other), tagged(SOURCE_KEY, repl_guid + (14).to_bytes(6, "big")),
         tagged(CHANGE_KEY, repl_guid + (14).to_bytes(6, "big"))]))
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    shown = [item.showname.partition(": ")[2] for item in packet.properties()]
    # A change number with the same counter is no folder.
    assert shown == ['folder "Inbox"', "folder 1-99", '"Inbox"', "1-e"]


def test_rows_tell_the_replica(packets):
    """gromox has another GUID in entry ids than in RopLogon: rows with a FolderId and an entry id tell it."""
    texts = {}
    for packet in packets("mapihttp-logon-folders"):
        for item in packet.properties():
            if item.first("oxcdata.property_tag").int() == ENTRY_ID and item.first("oxcdata.folder_entry_id.global_counter"):
                counter = item.first("oxcdata.folder_entry_id.global_counter").bytes[-1]
                texts.setdefault(counter, set()).add(item.showname.partition(": ")[2])
    # By the client's record of the RopLogon response, FolderIds[4].
    assert 'folder "Inbox"' in texts[0x0D]


# ---- bounds ----

def nested(levels, head):
    data = one_off()
    for _ in range(levels):
        data = head(data)
    return data


@pytest.mark.parametrize("head", [
    lambda data: CONTACTS + u32(3) + u32(4) + u32(0) + u32(len(data)) + data,
    lambda data: WRAPPED + b"\0" + data], ids=["contact addresses", "wrapped"])
def test_nesting_is_bounded(tshark, head):
    shallow, deep = nested(5, head), nested(1400, head)
    (few, items), (many, _) = decode(tshark, [[tagged(ENTRY_ID, shallow)], [tagged(ENTRY_ID, deep)]])
    assert clean(few) and len(items[0].all("oxcdata.one_off_entry_id.email_address")) == 1
    assert any("nested deeper" in one for one in many.experts), many.experts
    assert many.malformed == []


@pytest.mark.parametrize("tag,data", [
    (TAGS["FLATENTRYLIST"], u32(0xFFFFFFFF) + u32(0xFFFFFFFF) + u32(0xFFFFFFFF)),
    (TAGS["FLATENTRYLIST"], u32(0xFFFFFFFF) + u32(8) + u32(0) + u32(0)),
    (TAGS["PCL"], b"\xff" + PROVIDER),
    (TAGS["SEARCHFOLDERDEFINITION"], bytes.fromhex("04100000") + u32(0x5F) + u32(0) + b"\0" + u32(0xFFFFFFFF)),
    (TAGS["SEARCHFOLDERDEFINITION"], bytes.fromhex("04100000") + u32(0x40) + u32(0) + b"\0" + u32(0) * 2 + b"\0"
     + u32(16) + u32(0xFFFFFFFF) + u32(0) + u32(0xFFFFFFFF) + u32(0) + u32(0) * 2),
    (TAGS["SEARCHFOLDERDEFINITION"], bytes.fromhex("04100000") + u32(0x10) + u32(0) + b"\0" + u32(0) * 2 + b"\0"
     + u32(0) + u32(0) + u64(0xFFFFFFFFFFFFFFFF)),
    (TAGS["ADDITIONALRENENTRYIDSEX"], b"\1\x80\xff\xff\1\0\xff\xff"),
    (TAGS["REPORTTAG"], b"PCDFEB09\0" + u32(0x10001) + u32(0xFFFFFFF0)),
], ids=["sizes", "counts", "XID", "skip block", "entry list", "advanced search", "persist data", "report tag"])
def test_claims_are_bounded(tshark, tag, data):
    (packet, _), = decode(tshark, [[tagged(tag, data)]])
    assert packet.experts and packet.malformed == []


@pytest.mark.sanitizer
@pytest.mark.host
def test_cut_at_every_byte(sanitized_tshark):
    """All vectors, cut at every byte (long ones now and then), in a few captures."""
    vectors = [(TAGS[kind(one)], bytes.fromhex(one["hex"])) for one in ALL]
    vectors += [(tag, one_of(words)) for words, tag in OTHERS.items()]
    cuts = [(tag, data[:at]) for tag, data in vectors for at in range(1, len(data), 1 if len(data) < 1000 else 97)]
    assert len(cuts) > 5000
    for start in range(0, len(cuts), 2000):
        http = MapiHttp()
        for tag, data in cuts[start:start + 2000]:
            http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1]))),
                          META + execute_response(rpc_header_ext(rop_buffer(get_properties_all_response([tagged(tag, data)]), [1]))))
        done, output = sanitized_tshark.run_to_file(bytes(http.pcap), "-V", "-O", "rop,oxcdata,oxprops")
        text = output.read_text(errors="replace")
        output.unlink()
        assert done.returncode == 0 and not re.search("Sanitizer|runtime error|DISSECTOR BUG", done.stderr), done.stderr[-3000:]
        assert "[Malformed Packet" not in text and "Dissector bug" not in text
        assert text.count("\nFrame ") + text.startswith("Frame ") == http.pcap.count
