"""Makes data/nspi-stubs.jsonl: NSPI and RFR calls with many values, marshalled by impacket (Debian's python3-impacket
0.13.1-1). Not needed for running the tests; 0.10.0-4 gives the same bytes.

impacket's NDR code makes every byte, from its own structures. Where its parameters are not those of the documents'
IDL (MS-OXNSPI and MS-NSPI, Full IDL; MS-OXABREF 6), or it leaves a method out, the parameters are listed here, and the
record says why ("made"); so it is with DateTimeArray_r, wherever it is.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import random
import sys
import uuid

from impacket.dcerpc.v5 import nspi, oxabref
from impacket.dcerpc.v5.dtypes import DWORD, FILETIME, STR, ULONG, WSTR
from impacket.dcerpc.v5.ndr import (NDR, NDRCALL, NDRPOINTER, NDRPOINTERNULL, NDRSTRUCT, NDRUNION, NDRUniConformantArray,
                                    NDRUniConformantVaryingArray)

MADE = "impacket 0.13.1"
HANDLES = [bytes(4) + uuid.UUID(f"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f{i}").bytes_le for i in range(2)]
SERVER = uuid.UUID("c3a1f0d2-9b84-4e67-a5f1-08d7b2e64c39")
# Of MS-OXNSPI 2.2.1.7: permanent entry ids' provider.
PROVIDER = uuid.UUID("c840a7dc-42c0-1a10-b4b9-08002b2fe182")


# ---- what impacket's nspi.py has otherwise than the IDL ----

class Times(NDRUniConformantArray):              # FILETIME* lpft; impacket: an array of pointers
    item = FILETIME


class PTimes(NDRPOINTER):
    referent = (("Data", Times),)


class DateTimeArray_r(NDRSTRUCT):
    structure = (("cValues", DWORD), ("lpft", PTimes))


class FlatUID(NDR):                              # BYTE ab[16]; impacket: a GUID, which is aligned
    align = 1
    structure = (("Data", ":"),)


class PFlatUID(NDRPOINTER):
    referent = (("Data", FlatUID),)


nspi.PROP_VAL_UNION.union[0x1040] = ("MVft", DateTimeArray_r)
nspi.PROP_VAL_UNION.union[0x0048] = ("lpguid", PFlatUID)
nspi.FlatUIDArray.item = PFlatUID
nspi.PropertyName_r.structure = (("lpguid", PFlatUID), *nspi.PropertyName_r.structure[1:])


class PNames(NDRUniConformantArray):             # PropertyName_r** pNames
    item = nspi.PPropertyName_r


def call(opnum, *parameters):
    return type("Call", (NDRCALL,), {"opnum": opnum, "structure": parameters})


HANDLE, STAT, TAGS, ROWS = nspi.handle_t, nspi.STAT, nspi.PPropertyTagArray_r, nspi.PPropertyRowSet_r
BY_HAND = {
    "NspiBind": ("FlatUID_r is BYTE[16]", call(0, ("dwFlags", DWORD), ("pStat", STAT), ("pServerGuid", PFlatUID))),
    "NspiBindResponse": ("FlatUID_r is BYTE[16]", call(
        0, ("pServerGuid", PFlatUID), ("contextHandle", HANDLE), ("ErrorCode", ULONG))),
    "NspiGetNamesFromIDs": ("FlatUID_r is BYTE[16]", call(
        17, ("hRpc", HANDLE), ("Reserved", DWORD), ("lpguid", PFlatUID), ("pPropTags", TAGS))),
    "NspiSeekEntries": ("lpETable and pPropTags are [unique]", call(
        4, ("hRpc", HANDLE), ("Reserved", DWORD), ("pStat", STAT), ("pTarget", nspi.PropertyValue_r), ("lpETable", TAGS),
        ("pPropTags", TAGS))),
    "NspiGetMatches": ("a comment there", call(
        5, ("hRpc", HANDLE), ("Reserved1", DWORD), ("pStat", STAT), ("pReserved", TAGS), ("Reserved2", DWORD),
        ("Filter", nspi.PRestriction_r), ("lpPropName", nspi.PPropertyName_r), ("ulRequested", DWORD), ("pPropTags", TAGS))),
    "NspiGetMatchesResponse": ("a comment there", call(
        5, ("pStat", STAT), ("ppOutMIds", TAGS), ("ppRows", ROWS), ("ErrorCode", ULONG))),
    "NspiResortRestriction": ("a comment there", call(
        6, ("hRpc", HANDLE), ("Reserved", DWORD), ("pStat", STAT), ("pInMIds", nspi.PropertyTagArray_r), ("ppOutMIds", TAGS))),
    "NspiResortRestrictionResponse": ("a comment there", call(
        6, ("pStat", STAT), ("ppOutMIds", TAGS), ("ErrorCode", ULONG))),
    "NspiGetProps": ("pStat is no [unique]", call(
        9, ("hRpc", HANDLE), ("dwFlags", DWORD), ("pStat", STAT), ("pPropTags", TAGS))),
    "NspiModProps": ("a comment there", call(
        11, ("hRpc", HANDLE), ("Reserved", DWORD), ("pStat", STAT), ("pPropTags", TAGS), ("pRow", nspi.PropertyRow_r))),
    "NspiModPropsResponse": ("a comment there", call(11, ("ErrorCode", ULONG))),
    "NspiGetSpecialTable": ("pStat and lpVersion are no [unique]", call(
        12, ("hRpc", HANDLE), ("dwFlags", DWORD), ("pStat", STAT), ("lpVersion", DWORD))),
    "NspiGetIDsFromNames": ("pNames is an array of pointers", call(
        18, ("hRpc", HANDLE), ("Reserved", DWORD), ("dwFlags", DWORD), ("cPropNames", DWORD), ("pNames", PNames))),
    "RfrGetNewDSAResponse": ("a return value is missing there", call(
        0, ("ppszUnused", oxabref.PPUCHAR_ARRAY), ("ppszServer", oxabref.PPUCHAR_ARRAY), ("ErrorCode", ULONG))),
}


# ---- from plain values to impacket's objects ----

def build(kind, value, top=False):
    """An object of impacket's class. A dict is a structure, None a null pointer, a pair (type, value) a union."""
    if issubclass(kind, NDRPOINTER):
        if value is None:
            return NDRPOINTERNULL()
        one = kind(topLevel=top)
        one.fields["Data"] = build(kind.referent[0][1], value)
        return one
    one = kind()
    if kind is HANDLE:
        one["context_handle_attributes"] = int.from_bytes(value[:4], "little")
        one["context_handle_uuid"] = value[4:]
    elif issubclass(kind, NDRUNION):
        one["tag"] = value[0]
        name, arm = one.structure[0]
        one.fields[name] = build(arm, value[1])
    elif kind in (STR, WSTR):
        one["Data"] = (value + "\0").encode("cp1252") if kind is STR else value + "\0"
    elif kind is FlatUID:
        one["Data"] = value.bytes_le
    elif kind is FILETIME:
        one["dwLowDateTime"], one["dwHighDateTime"] = value & 0xFFFFFFFF, value >> 32
    elif issubclass(kind, (NDRUniConformantArray, NDRUniConformantVaryingArray)):
        one["Data"] = value if kind.item == "c" else [build(kind.item, each) for each in value]
        if kind is nspi.PropertyTagArray:
            one.fields["MaximumCount"] = len(value) + 1        # size_is(cValues+1)
    elif isinstance(value, dict):
        for name, member in kind.structure:
            one.fields[name] = build(member, value[name], issubclass(kind, NDRCALL))
        assert len(kind.structure) == len(value), (kind, value)
    else:
        one["Data"] = value
        one.getData()
        assert one["Data"] == value              # impacket puts its default for what it can't pack
    return one


def stub(method, values):
    """The stub of a method's request or response, and how it was made."""
    module = oxabref if method.startswith("Rfr") else nspi
    why, kind = BY_HAND.get(method, (None, None))
    made = f"{MADE}; parameters by hand: {why}" if why else f"{MADE}, {method}"
    return build(kind or getattr(module, method), values).getData(), made


def plain(value):
    """For JSON: bytes as {bytes}, GUIDs as {guid}."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    return {"guid": str(value)} if isinstance(value, uuid.UUID) else value


# ---- values ----

def stat(sort=0, container=0, current=0, delta=0, position=0, total=0, codepage=1252, template=0x409, locale=0x409):
    return dict(SortType=sort, ContainerID=container, CurrentRec=current, Delta=delta, NumPos=position, TotalRecs=total,
                CodePage=codepage, TemplateLocale=template, SortLocale=locale)


def tags(*values):
    return dict(cValues=len(values), aulPropTag=list(values))


def value_of(kind, value):
    """What PROP_VAL_UNION holds for a type; None for a value behind a pointer: the pointer is null."""
    if kind == 0x0102:
        return dict(cValues=len(value or b""), lpb=value)
    if kind & 0x1000:
        member = {0x1002: "lpi", 0x1003: "lpl", 0x101E: "lppszA", 0x101F: "lppszW", 0x1102: "lpbin", 0x1048: "lpguid",
                  0x1040: "lpft"}[kind]
        each = [value_of(0x0102, one) for one in value] if kind == 0x1102 and value is not None else value
        return {"cValues": len(value or ()), member: each}
    return value


def prop(tag, value):
    return dict(ulPropTag=tag, ulReserved=0, Value=(tag & 0xFFFF, value_of(tag & 0xFFFF, value)))


def row(*values):
    return dict(Reserved=0, cValues=len(values), lpProps=[prop(*one) for one in values])


def rows(*each):
    return dict(cRows=len(each), aRow=list(each))


def strings(*texts):
    return dict(Count=len(texts), Strings=list(texts))


def entry_ids(*values):
    return dict(cValues=len(values), lpbin=[value_of(0x0102, one) for one in values])


def permanent(dn, display_type=0):
    return bytes(4) + PROVIDER.bytes_le + (1).to_bytes(4, "little") + display_type.to_bytes(4, "little") + dn.encode() + b"\0"


def ephemeral(mid, display_type=0):
    return b"\x87\0\0\0" + SERVER.bytes_le + (1).to_bytes(4, "little") + display_type.to_bytes(4, "little") \
        + mid.to_bytes(4, "little")


def restriction(kind, arm):
    return dict(rt=kind, res=(kind, arm))


def all_of(*each, null=False):
    return restriction(0, dict(cRes=len(each), lpRes=None if null else list(each)))


def any_of(*each, null=False):
    return restriction(1, dict(cRes=len(each), lpRes=None if null else list(each)))


def none_of(one):
    return restriction(2, dict(lpRes=one))


def content(fuzzy, tag, value):
    return restriction(3, dict(ulFuzzyLevel=fuzzy, ulPropTag=tag, lpProp=None if value is None else prop(tag, value)))


def compare(relop, tag, value):
    return restriction(4, dict(relop=relop, ulPropTag=tag, lpProp=prop(tag, value)))


def properties(relop, tag1, tag2):
    return restriction(5, dict(relop=relop, ulPropTag1=tag1, ulPropTag2=tag2))


def bits(relop, tag, mask):
    return restriction(6, dict(relBMR=relop, ulPropTag=tag, ulMask=mask))


def size(relop, tag, cb):
    return restriction(7, dict(relop=relop, ulPropTag=tag, cb=cb))


def exists(tag):
    return restriction(8, dict(ulReserved1=0, ulPropTag=tag, ulReserved2=0))


def inside(tag, one):
    return restriction(9, dict(ulSubObject=tag, lpRes=one))


NAME8, NAME16, TYPE, OBJECT, ENTRYID = 0x3001001E, 0x3001001F, 0x39000003, 0x0FFE0003, 0x0FFF0102
ANR8, ANR16, ACCOUNT, SMTP, RICH, CREATED = 0x360C001E, 0x360C001F, 0x3A00001F, 0x39FE001F, 0x3A40000B, 0x30070040
PROXIES8, PROXIES16, BINARIES, X509, MEMBERS = 0x800F101E, 0x800F101F, 0x8E081102, 0x8C6A1102, 0x8009000D
ALICE, BOB = "/o=Org/ou=Site/cn=Recipients/cn=alice", "/o=Org/ou=Site/cn=Recipients/cn=bob"
TIME = 0x01DA1785C8B4A000

# Every type that PROP_VAL_UNION has an arm for, strings of odd and even lengths; tags in 0x8E are no known properties.
SINGLE = [(0x8E010002, -2), (OBJECT, 6), (RICH, 1), (NAME8, "Zoë Müller"), (NAME16, "Ωmega"), (ENTRYID, permanent(ALICE)),
          (0x8E020048, SERVER), (CREATED, TIME), (0x3A1A000A, 0x8004010F), (MEMBERS, 0), (0x8E030001, 0)]
MULTIPLE = [(0x8E041002, [1, -2, 3]), (0x8E051003, [0x7FFFFFFF, -1]), (PROXIES8, ["SMTP:a@x.example", "", "x500:/o=Org"]),
            (PROXIES16, ["SMTP:älice@x.example", "smtp:b"]), (BINARIES, [b"\x30\x03\x02\x01\x07", b"\0\xff"]),
            (0x8E061048, [SERVER, PROVIDER]), (0x8E071040, [TIME, TIME + 10000000, 1])]
EMPTY = [(NAME8, ""), (NAME16, ""), (ENTRYID, b""), (0x8E041002, []), (0x8E051003, []), (PROXIES8, []), (PROXIES16, []),
         (BINARIES, []), (0x8E061048, []), (0x8E071040, [])]
NULLS = [(tag, None) for tag in (NAME8, NAME16, ENTRYID, 0x8E020048, 0x8E041002, 0x8E051003, PROXIES8, PROXIES16, BINARIES,
                                 0x8E061048, 0x8E071040)]
DEEP = inside(MEMBERS, none_of(any_of(all_of(none_of(exists(SMTP)), compare(4, TYPE, 0)), none_of(none_of(exists(ANR16))))))
FILTER = all_of(
    any_of(content(0x10002, NAME16, "al"), content(0, ANR8, "Bö"), content(1, PROXIES8, ["SMTP:"])),
    none_of(compare(4, TYPE, 6)), compare(0, CREATED, TIME), compare(5, ENTRYID, ephemeral(0x1C2D, 1)),
    properties(3, ACCOUNT, SMTP), bits(1, TYPE, 0x80000001), size(2, ENTRYID, 28), exists(SMTP), DEEP, all_of(),
    any_of(null=True), content(0x20001, SMTP, None))

PLAIN_FILTER = all_of(any_of(content(0x10001, NAME16, "é"), exists(SMTP)), none_of(compare(4, OBJECT, 6)),
                      compare(3, ENTRYID, permanent("/o=x")))


def on(index=0, **values):
    """Parameters behind the context handle."""
    return dict(hRpc=HANDLES[index], **values)


def calls():
    """(name, method, request, response)."""
    yield ("Bind", "NspiBind", dict(dwFlags=0, pStat=stat(codepage=1252), pServerGuid=SERVER),
           dict(pServerGuid=SERVER, contextHandle=HANDLES[0], ErrorCode=0))
    yield ("Bind, anonymous, no server GUID wanted", "NspiBind",
           dict(dwFlags=0x20, pStat=stat(3, 0, 2, -1, 5, 6, 0x4E4, 0x407, 0x407), pServerGuid=None),
           dict(pServerGuid=None, contextHandle=HANDLES[1], ErrorCode=0))
    yield ("Bind, refused", "NspiBind", dict(dwFlags=0, pStat=stat(codepage=1200), pServerGuid=SERVER),
           dict(pServerGuid=None, contextHandle=bytes(20), ErrorCode=0x80040111))
    yield ("UpdateStat", "NspiUpdateStat", on(Reserved=0, pStat=stat(0, 0x11, 1, -12, 40, 100), plDelta=7),
           dict(pStat=stat(0, 0x11, 0x2A31, 0, 28, 100), plDelta=-12, ErrorCode=0))
    yield ("UpdateStat, no delta wanted", "NspiUpdateStat", on(Reserved=0, pStat=stat(current=2), plDelta=None),
           dict(pStat=stat(current=2, position=9, total=9), plDelta=None, ErrorCode=0))
    yield ("QueryRows, all types", "NspiQueryRows",
           on(dwFlags=2, pStat=stat(0, 0, 0x2A31, 0, 3, 9), dwETableCount=0, lpETable=None, Count=50,
              pPropTags=tags(*(tag for tag, _ in SINGLE + MULTIPLE))),
           dict(pStat=stat(0, 0, 2, 0, 9, 9), ppRows=rows(row(*SINGLE, *MULTIPLE), row(*EMPTY), row(*NULLS)), ErrorCode=0))
    yield ("QueryRows, explicit table", "NspiQueryRows",
           on(dwFlags=3, pStat=stat(codepage=1200), dwETableCount=3, lpETable=[0x2A31, 0, 0xFFFFFFF0], Count=3,
              pPropTags=tags(NAME16)),
           dict(pStat=stat(codepage=1200, position=3), ppRows=rows(row((NAME16, "Q")), row((0x3001000A, 0x8004010F)), row()),
                ErrorCode=0))
    yield ("QueryRows, empty arrays", "NspiQueryRows",
           on(dwFlags=0, pStat=stat(), dwETableCount=0, lpETable=[], Count=1, pPropTags=tags()),
           dict(pStat=stat(), ppRows=rows(), ErrorCode=0))
    yield ("QueryRows, nothing", "NspiQueryRows",
           on(dwFlags=0, pStat=stat(), dwETableCount=0, lpETable=None, Count=1, pPropTags=None),
           dict(pStat=stat(), ppRows=None, ErrorCode=0x8004010F))
    yield ("SeekEntries", "NspiSeekEntries",
           on(Reserved=0, pStat=stat(0, 0x11, codepage=1200), pTarget=prop(NAME16, "Mål"), lpETable=tags(0x2A31, 0x2A32, 0x10),
              pPropTags=tags(NAME16, ENTRYID)),
           dict(pStat=stat(0, 0x11, 0x2A32, 0, 1, 3, 1200),
                ppRows=rows(row((NAME16, "Målin"), (ENTRYID, permanent(BOB, 6))), row((NAME16, "N"), (ENTRYID, b""))),
                ErrorCode=0))
    yield ("SeekEntries, 8-bit name, no tables", "NspiSeekEntries",
           on(Reserved=0, pStat=stat(), pTarget=prop(NAME8, "Zoë"), lpETable=None, pPropTags=None),
           dict(pStat=stat(current=2), ppRows=None, ErrorCode=0x8004010F))
    yield ("GetMatches, restrictions of MS-NSPI", "NspiGetMatches",
           on(Reserved1=0, pStat=stat(), pReserved=None, Reserved2=0, Filter=FILTER, lpPropName=None, ulRequested=50,
              pPropTags=tags(NAME8, TYPE)),
           dict(pStat=stat(container=0x2A31, total=2), ppOutMIds=tags(0x2A31, 0x2A32),
                ppRows=rows(row((NAME8, "Bö"), (TYPE, 0)), row((NAME8, "al"), (TYPE, 6))), ErrorCode=0))
    yield ("GetMatches, restrictions of MS-OXNSPI", "NspiGetMatches",
           on(Reserved1=0, pStat=stat(0x3E8, codepage=1200), pReserved=tags(), Reserved2=0, Filter=PLAIN_FILTER, lpPropName=None,
              ulRequested=1, pPropTags=tags()),
           dict(pStat=stat(0x3E8, 0x2A31, codepage=1200), ppOutMIds=tags(0x2A31), ppRows=rows(), ErrorCode=0))
    yield ("GetMatches, of a property", "NspiGetMatches",
           on(Reserved1=0, pStat=stat(current=0x2A31), pReserved=tags(0x2A40), Reserved2=0, Filter=None,
              lpPropName=dict(lpguid=SERVER, ulReserved=0, lID=-0x7FF6FFF3), ulRequested=0xFFFFFFFF, pPropTags=None),
           dict(pStat=stat(container=0x2A31), ppOutMIds=tags(), ppRows=None, ErrorCode=0))
    yield ("GetMatches, refused", "NspiGetMatches",
           on(Reserved1=0, pStat=stat(), pReserved=None, Reserved2=0, Filter=none_of(exists(ANR16)),
              lpPropName=dict(lpguid=None, ulReserved=0, lID=5), ulRequested=1, pPropTags=tags(ENTRYID)),
           dict(pStat=stat(), ppOutMIds=None, ppRows=None, ErrorCode=0x80040401))
    yield ("ResortRestriction", "NspiResortRestriction",
           on(Reserved=0, pStat=stat(3, 0, 0x2A32), pInMIds=tags(0x2A32, 0x2A31, 0x2A33), ppOutMIds=tags(0)),
           dict(pStat=stat(3, 0, 0x2A32, 0, 1, 3), ppOutMIds=tags(0x2A31, 0x2A32, 0x2A33), ErrorCode=0))
    yield ("ResortRestriction, empty", "NspiResortRestriction",
           on(Reserved=0, pStat=stat(), pInMIds=tags(), ppOutMIds=None),
           dict(pStat=stat(), ppOutMIds=None, ErrorCode=0x80004005))
    yield ("DNToMId", "NspiDNToMId", on(Reserved=0, pNames=strings(ALICE, "/", "", BOB)),
           dict(ppOutMIds=tags(0x2A31, 0, 0, 0x2A32), ErrorCode=0))
    yield ("DNToMId, a null string", "NspiDNToMId", on(Reserved=0, pNames=strings(None, BOB)),
           dict(ppOutMIds=None, ErrorCode=0x80070057))
    yield "DNToMId, none", "NspiDNToMId", on(Reserved=0, pNames=strings()), dict(ppOutMIds=tags(), ErrorCode=0)
    yield ("GetPropList", "NspiGetPropList", on(dwFlags=1, dwMId=0x2A31, CodePage=1252),
           dict(ppOutMIds=tags(NAME8, ENTRYID, PROXIES8, MEMBERS), ErrorCode=0))
    yield ("GetPropList, of nobody", "NspiGetPropList", on(dwFlags=0, dwMId=0x10, CodePage=1200),
           dict(ppOutMIds=None, ErrorCode=0x8004010F))
    yield ("GetProps", "NspiGetProps", on(dwFlags=2, pStat=stat(current=0x2A31), pPropTags=tags(NAME8, X509)),
           dict(ppRows=row((NAME8, "Alice"), (X509, [b"\x30\x01", b"", b"abc"])), ErrorCode=0))
    yield ("GetProps, all types", "NspiGetProps", on(1, dwFlags=0, pStat=stat(current=0x2A31), pPropTags=None),
           dict(ppRows=row(*reversed(SINGLE + MULTIPLE)), ErrorCode=0x00040380))
    yield ("GetProps, nothing", "NspiGetProps", on(dwFlags=0, pStat=stat(current=0x2A31), pPropTags=tags()),
           dict(ppRows=None, ErrorCode=0x80070005))
    yield ("CompareMIds", "NspiCompareMIds", on(Reserved=0, pStat=stat(container=0x11), MId1=0x2A31, MId2=0x2A32),
           dict(plResult=-1, ErrorCode=0))
    yield ("ModProps", "NspiModProps",
           on(Reserved=0, pStat=stat(current=0x2A31), pPropTags=tags(X509, BINARIES),
              pRow=row((X509, [b"\x30\x82\x01\x0a" + bytes(range(37))]), (BINARIES, [b"1"]))), dict(ErrorCode=0))
    yield ("ModProps, no tags", "NspiModProps",
           on(Reserved=0, pStat=stat(current=0x2A31), pPropTags=None, pRow=row()), dict(ErrorCode=0x80070005))
    yield ("GetSpecialTable, hierarchy", "NspiGetSpecialTable", on(dwFlags=4, pStat=stat(codepage=1200), lpVersion=3),
           dict(lpVersion=0x71A2, ppRows=rows(
               row((ENTRYID, permanent("/", 0x100)), (0x36000003, 9), (0x30050003, 0), (0xFFFD0003, 0),
                   (NAME16, "Global Address List"), (0xFFFB000B, 0)),
               row((ENTRYID, permanent("/guid=" + SERVER.hex.upper(), 0x100)), (0x36000003, 3), (0x30050003, 1),
                   (0xFFFD0003, 0x11), (NAME16, "All Rooms"), (0xFFFB000B, 0),
                   (0xFFFC0102, permanent("/", 0x100)))), ErrorCode=0))
    yield ("GetSpecialTable, address creation", "NspiGetSpecialTable", on(dwFlags=2, pStat=stat(), lpVersion=0),
           dict(lpVersion=0, ppRows=rows(row((NAME8, "SMTP"), (TYPE, 0x102), (0x0FF60102, b"\1\2\3\4"))), ErrorCode=0))
    yield ("GetSpecialTable, unchanged", "NspiGetSpecialTable", on(dwFlags=4, pStat=stat(), lpVersion=0x71A2),
           dict(lpVersion=0x71A2, ppRows=None, ErrorCode=0))
    yield ("GetTemplateInfo, by DN", "NspiGetTemplateInfo",
           on(dwFlags=5, ulType=0, pDN=ALICE, dwCodePage=1252, dwLocaleID=0x407),
           dict(ppData=row((0x8E090102, b"\1\0\0\0\0\0\0\0"), (0x8E0A0102, b"helpfile")), ErrorCode=0))
    yield ("GetTemplateInfo, by type", "NspiGetTemplateInfo",
           on(dwFlags=1, ulType=6, pDN=None, dwCodePage=1200, dwLocaleID=0x409), dict(ppData=None, ErrorCode=0x8004010F))
    yield ("ModLinkAtt", "NspiModLinkAtt",
           on(dwFlags=0, ulPropTag=MEMBERS, dwMId=0x2A33, lpEntryIds=entry_ids(permanent(BOB), ephemeral(0x2A31))),
           dict(ErrorCode=0))
    yield ("ModLinkAtt, delete, odd entry ids", "NspiModLinkAtt",
           on(dwFlags=1, ulPropTag=0x8008000D, dwMId=0x2A33, lpEntryIds=entry_ids(b"", permanent("/o=Org/cn=ab", 1), None)),
           dict(ErrorCode=0x80070057))
    yield ("ModLinkAtt, none", "NspiModLinkAtt",
           on(dwFlags=0, ulPropTag=MEMBERS, dwMId=0x2A33, lpEntryIds=dict(cValues=0, lpbin=None)), dict(ErrorCode=0))
    yield ("QueryColumns", "NspiQueryColumns", on(Reserved=0, dwFlags=0x80000000),
           dict(ppColumns=tags(NAME16, ENTRYID, PROXIES16, TYPE, MEMBERS), ErrorCode=0))
    yield "QueryColumns, refused", "NspiQueryColumns", on(Reserved=0, dwFlags=0), dict(ppColumns=None, ErrorCode=0x80040102)
    yield ("GetNamesFromIDs", "NspiGetNamesFromIDs", on(Reserved=0, lpguid=SERVER, pPropTags=tags(0x8E010002, TYPE)),
           dict(ppReturnedPropTags=tags(0x8E010002, 0x3900000A), ppNames=dict(cNames=2, aulPropTag=[
               dict(lpguid=SERVER, ulReserved=0, lID=0x8501), dict(lpguid=None, ulReserved=0, lID=-1)]), ErrorCode=0x00040380))
    yield ("GetNamesFromIDs, all", "NspiGetNamesFromIDs", on(Reserved=0, lpguid=None, pPropTags=None),
           dict(ppReturnedPropTags=None, ppNames=None, ErrorCode=0x80040102))
    yield ("GetIDsFromNames", "NspiGetIDsFromNames",
           on(Reserved=0, dwFlags=2, cPropNames=2, pNames=[dict(lpguid=SERVER, ulReserved=0, lID=0x8501), None]),
           dict(ppPropTags=tags(0x8E010000, 0x0000000A), ErrorCode=0x00040380))
    for method, names in (("NspiResolveNames", ("alice", "Zoë", "", "x")),
                          ("NspiResolveNamesW", ("alice", "Ωmega 2", "", "😀"))):
        name, tag = method.removeprefix("Nspi"), NAME8 if method == "NspiResolveNames" else NAME16
        yield (name, method, on(Reserved=0, pStat=stat(codepage=1252), pPropTags=tags(tag, ENTRYID), paStr=strings(*names)),
               dict(ppMIds=tags(2, 1, 0, 2), ppRows=rows(row((tag, "alice"), (ENTRYID, ephemeral(0x2A31))),
                                                         row((tag, "x"), (ENTRYID, ephemeral(0x2A32, 1)))), ErrorCode=0))
        yield (f"{name}, a null string", method, on(Reserved=0, pStat=stat(), pPropTags=None, paStr=strings(None)),
               dict(ppMIds=None, ppRows=None, ErrorCode=0x80070057))
        yield (f"{name}, none", method, on(Reserved=0, pStat=stat(), pPropTags=tags(), paStr=strings()),
               dict(ppMIds=tags(), ppRows=rows(), ErrorCode=0))
    yield ("GetNewDSA", "RfrGetNewDSA", dict(ulFlags=0, pUserDN=ALICE, ppszUnused=None, ppszServer=""),
           dict(ppszUnused=None, ppszServer="dc1.example.com", ErrorCode=0))
    yield ("GetNewDSA, null inside", "RfrGetNewDSA",
           dict(ulFlags=0, pUserDN="/o=Org/cn=ab", ppszUnused="unused", ppszServer=None),
           dict(ppszUnused="", ppszServer=None, ErrorCode=0x80004005))
    yield ("GetFQDNFromServerDN", "RfrGetFQDNFromServerDN",
           dict(ulFlags=0, cbMailboxServerDN=len("/o=Org/cn=srv") + 1, szMailboxServerDN="/o=Org/cn=srv"),
           dict(ppszServerFQDN="mail.example.com", ErrorCode=0))
    yield ("GetFQDNFromServerDN, unknown", "RfrGetFQDNFromServerDN",
           dict(ulFlags=0, cbMailboxServerDN=len("/o=Org/cn=nobody") + 1, szMailboxServerDN="/o=Org/cn=nobody"),
           dict(ppszServerFQDN=None, ErrorCode=0x80070057))
    yield ("Unbind", "NspiUnbind", dict(contextHandle=HANDLES[0], Reserved=0), dict(contextHandle=bytes(20), ErrorCode=1))
    yield ("Unbind, failed", "NspiUnbind", dict(contextHandle=HANDLES[1], Reserved=0),
           dict(contextHandle=HANDLES[1], ErrorCode=2))


def main():
    random.seed(5)                               # of impacket's referent ids
    for name, method, request, response in calls():
        module = oxabref if method.startswith("Rfr") else nspi
        opnum = (BY_HAND.get(method) or (None, getattr(module, method, None)))[1].opnum
        record = dict(call=name, method=method, opnum=opnum)
        for side, values in (("request", request), ("response", response)):
            data, made = stub(method + ("Response" if side == "response" else ""), values)
            record[side] = dict(hex=data.hex(), made=made, values=plain(values))
        print(json.dumps(record, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
