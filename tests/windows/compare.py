#!/usr/bin/env python3
"""compare.py ROOT LINE NATIVE_ROOT

Whether tshark.exe in wine prints the same as a native tshark of the same line (4.4, 4.6), each with its plugin: for
each of the tests' captures, whole and with every third packet cut to two thirds, so that dissectors throw. ROOT is the
folder of build.sh. NATIVE_ROOT is another, of tests/roots/mkroot.sh; tests/roots/run.sh NATIVE_ROOT --collect-only
builds the plugin there. Prints a table and, for what differs, the first lines that do. Ends with 1 if anything differs.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))

from exported import export  # noqa: E402
from pcap import snapped, two_thirds  # noqa: E402
from wireshark import CAPTURES, Tshark  # noqa: E402

FORMS = (["-V"], ["-2", "-V"], ["-T", "json"], [], ["-q", "-z", "exchange,sessions"])
KEYS = {"sealed-nspi-ntlm": ["-o", "ntlmssp.nt_password:Passw0rd"]}
ZONE = re.compile("Greenwich Standard Time|Coordinated Universal Time")
BEFORE_1970 = re.compile(r"[A-Z][a-z]{2} [ \d]\d, 1(?:[6-8]\d\d|9[0-6]\d) [\d:.]+ UTC")    # none on Windows


def printed(tshark, capture, options):
    done = tshark.run(capture, *options, check=False)
    text = BEFORE_1970.sub("Not representable", ZONE.sub("UTC", done.stdout))
    return [f"exit code {done.returncode}", *text.splitlines()]


def written(tshark, capture, options):
    """Exported files. GMime, which writes .eml, is not there on Windows."""
    files = export(tshark, capture, *options)
    return [f"{name}: {data!r}" for name, data in sorted(files.items()) if not name.endswith(".eml")]


def different(*outputs):
    """Lines that are in one only, marked < and > as diff does."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("native", "windows")]
        for file, lines in zip(files, outputs):
            file.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="surrogateescape")
        text = subprocess.run(["diff", "--text", *files], stdout=subprocess.PIPE, encoding="utf-8", errors="replace",
                              check=False).stdout
        return [line for line in text.splitlines() if line[:2] in ("< ", "> ")]


def compare(name, what, native, windows):
    lines = different(native, windows) if native != windows else []
    print(f"{name:32} {what:22} {len(native):7} lines, {len(lines):4} differ", flush=True)
    for line in lines[:6]:
        print("    " + line[:150])
    return bool(lines)


def main(root, line, native_root):
    windows = Tshark(next(Path(root, "build", line, "run").rglob("exchange.dll")), root,
                     program=f"/build/{line}/run/tshark")
    native = Tshark(Path(native_root, "src/build/exchange.so"), native_root)
    both = native, windows
    print("native", *native.version, "windows", *windows.version)
    differ = runs = 0
    for path in sorted(CAPTURES.glob("*.pcap")):
        keys = KEYS.get(path.stem, [])
        rows = [(path.stem, " ".join(form) or "columns", [printed(one, path, keys + form) for one in both])
                for form in FORMS]
        rows.append((path.stem, "exported objects", [written(one, path, keys) for one in both]))
        cut, _ = snapped(path.read_bytes(), two_thirds)
        rows.append((path.stem + ", cut", "-V", [printed(one, cut, keys + ["-V"]) for one in both]))
        runs += len(rows)
        differ += sum(compare(name, what, *outputs) for name, what, outputs in rows)
    print(runs, "runs,", differ, "differ")
    for one in both:
        one.close()
    return int(differ > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
