"""ROPs on Stream objects (MS-OXCROPS 2.2.9), requests and successful responses.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from encode import u8, u16, u32, u64

OK = u32(0)


def read(size, index=0):
    return b"\x2c\0" + u8(index) + (u16(0xBABE) + u32(size) if size > 0xFFFF else u16(size))


def was_read(data, index=0):
    return b"\x2c" + u8(index) + OK + u16(len(data)) + data


def write(data, index=0, rop=0x2D):
    return u8(rop) + b"\0" + u8(index) + u16(len(data)) + data


def wrote(size, index=0, rop=0x2D):
    return u8(rop) + u8(index) + OK + (u32(size) if rop == 0xA3 else u16(size))


def seek(origin, offset, index=0):
    return b"\x2e\0" + u8(index) + u8(origin) + u64(offset & (1 << 64) - 1)


def sought(position, index=0):
    return b"\x2e" + u8(index) + OK + u64(position)
