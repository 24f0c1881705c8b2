"""Stubs of EMSMDB and AsyncEMSMDB in NDR, from the IDL in MS-OXCRPC (section 6) and specs/exchange-legacy-rpc.yaml.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import socket
import struct

from encode import u16, u32

HANDLE = bytes(4) + bytes(range(0x40, 0x50))
NO_HANDLE = bytes(20)
VERSION = (0x0C00, 0x8000 + 4518, 1014)          # 12.0.4518.1014 as three words (MS-OXCRPC 3.1.4.1.3.1)
(CONNECT, DISCONNECT, RPC, GET_MORE_RPC, REGISTER, UNREGISTER, DUMMY, GET_DC_NAME, NET_GET_DC_NAME, RPC_EXT, CONNECT_EX,
 RPC_EXT2, ASYNC_CONNECT, ASYNC_WAIT, ASYNC_CONNECT_EX) = range(15)
WAIT_EX = 0                                      # of AsyncEMSMDB
SUCCESS, EC_LOGIN_FAILURE, EC_RPC_FORMAT, EC_NOT_SUPPORTED, EC_REJECTED = 0, 0x80040111, 0x4B6, 0x80040102, 0x7EE


def handle(number):
    """A context handle: attributes 0, then the number as a UUID."""
    return bytes(4) + struct.pack(">QQ", 0x1122334455667788, number)


def pad(data, size):
    return data + bytes(-len(data) % size)


def join(*parts):
    """The parts in order; an integer is the alignment of the next."""
    out = b""
    for part in parts:
        out = pad(out, part) if isinstance(part, int) else out + part
    return out


def string(text):
    """text: str, or bytes in whatever code page."""
    data = (text if isinstance(text, bytes) else text.encode("cp1252")) + b"\0"
    return u32(len(data)) + u32(0) + u32(len(data)) + data


def conformant(data):
    return u32(len(data)) + data


def varying(data, size=None):
    return u32(len(data) if size is None else size) + u32(0) + u32(len(data)) + data


def version(words=VERSION):
    return b"".join(map(u16, words))


def connect(dn="/o=Org/cn=alice", auxiliary=None, words=VERSION, flags=0, codepage=1252, lcid=0x409, sort=0x407):
    """EcDoConnect's request; with auxiliary (bytes) EcDoConnectEx's."""
    parts = [string(dn), 4, u32(flags), u32(0x5EED), u32(0), u32(codepage), u32(lcid), u32(sort), u32(0xFFFFFFFF), u16(1),
             version(words), 4, u32(0x1234)]
    if auxiliary is not None:
        parts += [4, conformant(auxiliary), 4, u32(len(auxiliary)), u32(0x1008)]
    return join(*parts)


def connected(context=HANDLE, name="Alice", auxiliary=None, code=SUCCESS, words=VERSION):
    parts = [context, u32(60000), u32(6), u32(10000), u16(7), 4, u32(0x20000), string("/o=Org/cn="), 4, u32(0x20004),
             string(name), 2, version(words), version(), 4, u32(0x5678)]
    if auxiliary is not None:
        parts += [4, varying(auxiliary), 4, u32(len(auxiliary))]
    return join(*parts, 4, u32(code))


def refused(code=EC_LOGIN_FAILURE, auxiliary=None):
    """A failed response of EcDoConnect or EcDoConnectEx."""
    parts = [NO_HANDLE, u32(0) * 3, u16(0), 4, u32(0), u32(0), bytes(12), 4, u32(0)]
    if auxiliary is not None:
        parts += [varying(auxiliary), 4, u32(len(auxiliary))]
    return join(*parts, 4, u32(code))


def rpc_ext2(rops, context=HANDLE, auxiliary=b"", flags=3):
    return join(context, u32(flags), conformant(rops), 4, u32(len(rops)), u32(0x8007), conformant(auxiliary), 4,
                u32(len(auxiliary)), u32(0x1008))


def rpc_ext2_done(rops, context=HANDLE, auxiliary=b"", code=SUCCESS):
    return join(context, u32(0), varying(rops), 4, u32(len(rops)), varying(auxiliary), 4, u32(len(auxiliary)), u32(17), u32(code))


def rpc_ext(rops, context=HANDLE, tail=b""):
    return join(context, u32(3), conformant(rops), 4, u32(len(rops)), u32(0x8007), tail)


def rpc_ext_done(rops, context=HANDLE, tail=b"", code=SUCCESS):
    return join(context, u32(0), varying(rops), 4, u32(len(rops)), tail, u32(17), u32(code))


def obfuscated(rops):
    return bytes(byte ^ 0xA5 for byte in rops)


def rpc(rops, context=HANDLE):
    return join(context, varying(obfuscated(rops), 0x7FFF), 2, u16(len(rops)), u16(0x7FFF))


def rpc_done(rops, context=HANDLE, code=SUCCESS):
    return join(context, varying(obfuscated(rops), 0x7FFF), 2, u16(len(rops)), 4, u32(code))


def sockaddr(address, port):
    """As Windows has it: AF_INET is 2, AF_INET6 is 23."""
    if ":" in address:
        return u16(23) + struct.pack(">H", port) + u32(0) + socket.inet_pton(socket.AF_INET6, address) + u32(0)
    return u16(2) + struct.pack(">H", port) + socket.inet_aton(address) + bytes(8)


def register(content, address, context=HANDLE):
    """EcRRegisterPushNotification's request; address: a sockaddr."""
    return join(context, u32(0), conformant(content), 2, u16(len(content)), 4, u32(0xFFFFFFFF), conformant(address), 2,
                u16(len(address)))


def registered(notification, context=HANDLE, code=SUCCESS):
    return context + u32(notification) + u32(code)
