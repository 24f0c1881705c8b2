"""Makes data/foreign-stubs.txt: stubs of DCE/RPC interfaces that are none of ours, marshalled by impacket
(Debian's python3-impacket 0.10.0) with values as such calls have them. Not needed for running the tests.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import importlib
import inspect
import random
import sys

from impacket.dcerpc.v5 import ndr

MODULES = ("atsvc", "bkrp", "dcomrt", "dhcpm", "drsuapi", "epm", "even", "even6", "iphlp", "lsad", "lsat", "mgmt", "nrpc",
           "par", "rprn", "rrp", "samr", "sasec", "scmr", "srvs", "tsch", "wkst")
TEXTS = ("/o=Org/ou=Site/cn=Recipients/cn=alice\0", "\\\\SERVER\0", "alice\0", "/o=x\0", "Software\\Microsoft\\Exchange\0")
# Flags, access masks, code pages, locales, sort orders: what our own stubs have, too.
NUMBERS = (0, 1, 2, 3, 4, 5, 7, 8, 0x10, 0x20, 0x3E8, 0x3E9, 0x409, 0x4B0, 0x4E4, 0xFF, 0x1000, 0x20019, 0x2000000, 0xFFFFFFFF)
INTEGERS = {"NDRULONG": 0xFFFFFFFF, "NDRLONG": 0x7FFFFFFF, "NDRUSHORT": 0xFFFF, "NDRSHORT": 0x7FFF, "NDRUSMALL": 0xFF,
            "NDRSMALL": 0x7F, "NDRUHYPER": 0xFFFFFFFF, "NDRHYPER": 0xFFFFFFFF}
STRINGS = ("WSTR", "LPWSTR", "STR", "LPSTR", "RPC_UNICODE_STRING", "PRPC_UNICODE_STRING", "RRP_UNICODE_STRING")
LONGEST, TRIES = 600, 2


def fill(value, pick, depth=0):
    """Sets the fields that can be set."""
    for name, *_ in getattr(value, "structure", ()):
        try:
            fill_field(value, name, value.fields[name], pick, depth)
        except Exception:                       # impacket has many kinds of refusal; the default stays
            pass


def fill_field(value, name, field, pick, depth):
    kinds = [kind.__name__ for kind in type(field).__mro__]
    integer = next((kind for kind in kinds if kind in INTEGERS), None)
    if "HANDLE" in kinds[0].upper() and "NDRPOINTER" not in kinds:
        value[name] = bytes(4) + pick.randbytes(16)
    elif integer:
        value[name] = pick.choice(NUMBERS) & INTEGERS[integer]
    elif kinds[0] in STRINGS:
        value[name] = pick.choice(TEXTS)
    elif "NDRUniConformantArray" in kinds or "NDRUniConformantVaryingArray" in kinds:
        value[name] = pick.randbytes(pick.choice((0, 8, 16, 32, 100)))
    elif "NDRPOINTER" in kinds and pick.random() < 0.7:
        fill_field(field, "Data", field.fields["Data"], pick, depth + 1)
    elif depth < 6:
        fill(field, pick, depth + 1)


def calls(module):
    """(opnum, request or response, class)."""
    found = {name: kind for name, kind in inspect.getmembers(module, inspect.isclass)
             if issubclass(kind, ndr.NDRCALL) and kind.__module__ == module.__name__}
    for name, kind in sorted(found.items()):
        side = "response" if name.endswith("Response") else "request"
        opnum = getattr(found.get(name.removesuffix("Response")), "opnum", None)
        if opnum is not None:
            yield opnum, side, kind


def marshalled(kind, pick):
    """A call's stub: with values, or, where what was set doesn't go together, as it is; empty if even that fails."""
    for values in (True, False):
        try:
            call = kind()
            if values:
                fill(call, pick)
            return call.getData()
        except Exception:
            continue
    return b""


def main():
    pick = random.Random(4)
    for name in MODULES:
        module = importlib.import_module(f"impacket.dcerpc.v5.{name}")
        for opnum, side, kind in calls(module):
            made = set()
            for _ in range(TRIES):
                stub = marshalled(kind, pick)
                if 4 < len(stub) <= LONGEST and stub not in made:
                    made.add(stub)
                    print(name, opnum, side, stub.hex())


if __name__ == "__main__":
    sys.exit(main())
