"""What the tests hold against independent records: counts for every capture, and every ROP of MS-OXCROPS.

    /usr/bin/python3 tests/vector_coverage.py

Run by hand, with the plugin that EXCHANGE_PLUGIN names (default build/exchange.so). Two tables come out.

The first has a line for each capture in tests/captures:

  frames      in the file
  calls       requests of MAPI/HTTP and of RPC methods of ours
  requests, responses   ROPs that are shown
  undecoded   items of bytes that were not understood
  malformed   items that Wireshark makes of a dissector's failure
  context     notes that earlier packets are missing
  compared    single values of ROPs that are in the capture's record (NAME.ops.jsonl) and were compared with it
  wrong       those that differ ("-" without record: no ROPs, or a test of its own compares the record)

mapihttp-errors has requests that are broken on purpose, with bytes that can't be decoded: rop/test_captures.py names
each of them.

The second has a line for each ROP in the tables and says what holds its request, its success response and its
failure response (any ReturnValue that is an error: redirect and null destination too) against bytes that are not
our own: the captures whose record has it, by letter, and the number of entries in tests/data/rop-vectors.yaml by
where their bytes come from: `p` printed in an Open Specification, `o` another implementation, `h` put together by
hand from the specification. `-`: the document has no such form. `none`: nothing does; those are listed again at
the end.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import string
import sys
from collections import Counter, defaultdict
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

import record  # noqa: E402
from record import WITH_ROPS as CAPTURES, load_operations  # noqa: E402
from spec_tables import ROPS  # noqa: E402
from wireshark import CAPTURES as FOLDER, PROJECT, Tshark  # noqa: E402

FORMS = ("request", "success", "failure")
COUNTS = ("frames", "calls", "requests", "responses", "undecoded", "malformed", "context", "compared", "wrong")
VECTORS = PROJECT / "tests/data/rop-vectors.yaml"


def is_request(packet):
    kind = packet.first("dcerpc.pkt_type")
    return packet.first("http.request") is not None or kind is not None and kind.show == "0"


def counts_of(name, packets):
    """The numbers of one capture, in the order of COUNTS."""
    found = dict.fromkeys(COUNTS, 0)
    found["frames"] = len(packets)
    for packet in packets:
        ours = [child for child in packet.children if child.name in ("mapihttp", "emsmdb", "oxnspi", "oxabref")]
        found["calls"] += bool(ours) and is_request(packet)
        rops = sum(child.name == "rop" for child in packet.children)
        found["requests" if is_request(packet) else "responses"] += rops
        for node in packet.walk():
            found["undecoded"] += node.name.endswith(".undecoded")
            found["malformed"] += node.name == "_ws.malformed" and not node.hidden
            # The expert info, of which there is one for each note.
            found["context"] += node.name.endswith(".missing_context") and node.parent.name == "_ws.expert"
    if name not in CAPTURES:
        found["compared"] = found["wrong"] = "-"
        return found
    for rop in record.rops(record.executes(name, load_operations(name), packets)):
        result = record.compare(rop)
        found["compared"] += result.checked
        found["wrong"] += len(result.problems)
    return found


def recorded(name):
    """(RopId, form) of every ROP that the record of a capture has."""
    for operation in load_operations(name):
        for direction, key in (("request", "req"), ("response", "resp")):
            for buffer in (operation.get(key) or {}).get("buffers") or []:
                for rop in buffer.get("rops") or []:
                    form = direction if direction == "request" else \
                        "failure" if record.is_failure(rop) else "success"
                    answered = {"GetMessageStatus": 0x1F}.get(rop.get("answers"))
                    yield answered or int(rop["id"], 16), form


def vectors():
    """((RopId, form), origin) of every vector."""
    ids = {rop["name"]: rop["id"] for rop in ROPS}
    for one in yaml.safe_load(VECTORS.read_text(encoding="utf-8")) if VECTORS.exists() else []:
        name = one["rop"] if one["rop"].startswith("Rop") else "Rop" + one["rop"]
        failed = one.get("form") in ("failure", "redirect", "null_destination")
        form = "request" if one["direction"] == "request" else "failure" if failed else "success"
        yield (ids[name], form), origin(one["source"])


def origin(source):
    if source.startswith("assembled from MS-OXCROPS"):
        return "h"
    return "p" if "MS-" in source and "OpenChange" not in source else "o"


def has_form(rop, form):
    traits = rop.get("traits", [])
    if "no_request" in traits or "bare" in traits:
        return form == "success"
    return form == "request" or "no_response" not in traits


def print_captures(tshark):
    names = sorted(path.stem for path in FOLDER.glob("*.pcap"))
    print(f"{'capture':30}" + "".join(f"{one:>10}" for one in COUNTS))
    total = dict.fromkeys(COUNTS, 0)
    for name in names:
        found = counts_of(name, tshark.pdml(FOLDER / f"{name}.pcap"))
        print(f"{name:30}" + "".join(f"{found[one]:>10}" for one in COUNTS))
        for one in COUNTS:
            total[one] += found[one] if found[one] != "-" else 0
    print(f"{'all':30}" + "".join(f"{total[one]:>10}" for one in COUNTS))


def print_rops():
    letters = dict(zip(CAPTURES, string.ascii_uppercase))
    covered, counted = defaultdict(set), defaultdict(Counter)
    for name in CAPTURES:
        for key in recorded(name):
            covered[key].add(letters[name])
    for key, where in vectors():
        counted[key][where] += 1
    print("\n" + "\n".join(f"{letter}  {name}" for name, letter in letters.items()))
    print(f"\n{'ROP':52}" + "".join(f"{form:25}" for form in FORMS))
    missing = defaultdict(list)
    for rop in sorted(ROPS, key=lambda one: one["id"]):
        cells = []
        for form in FORMS:
            key = rop["id"], form
            words = ["".join(sorted(covered[key]))] + [f"{where}{n}" for where, n in sorted(counted[key].items())]
            cell = " ".join(filter(None, words)) or ("none" if has_form(rop, form) else "-")
            if cell == "none":
                missing[form].append(rop["name"])
            cells.append(cell)
        print(f"0x{rop['id']:02x} {rop['name']:47}" + "".join(f"{cell:25}" for cell in cells).rstrip())
    for form in FORMS:
        possible = sum(has_form(rop, form) for rop in ROPS)
        print(f"\n{form}: {possible - len(missing[form])} of {possible}" + (", not" if missing[form] else ""))
        print("\n".join(f"  {name}" for name in missing[form]))


def main():
    tshark = Tshark(os.environ.get("EXCHANGE_PLUGIN", PROJECT / "build" / "exchange.so"))
    try:
        print_captures(tshark)
    finally:
        tshark.close()
    print_rops()


if __name__ == "__main__":
    main()
