#!/usr/bin/env python3
"""What the plugin costs: reads a capture many times over with and without it.

bench.py CAPTURE [--times N] [--runs N] [--plugin FILE] [--instructions]
bench.py transfer:MEGABYTES [...]

The capture is concatenated N-fold, each copy later in time and from other client ports, so that every
copy is connections of its own. Prints the time with and without the plugin (the best of some runs) in
one-line mode, with a display filter, and with the whole tree; time per ROP; and memory. Starting tshark is
measured apart, on an empty capture, and taken off. Numbers are for comparing on one machine, so this is no test.

transfer:100 is no file but one FastTransfer download of 100 MB, of messages with attachments of 4 MB, in pieces of
31,488 bytes; time and memory are also given for each piece then.

--instructions counts instructions with valgrind's callgrind (package valgrind) in place of time: a few times slower
than one would like, but the same number at each run, whatever else the machine does. One repeat of the capture is
enough then (--times 1).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import argparse
import re
import struct
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))

from fxplay import large_sync  # noqa: E402
from measure import cost  # noqa: E402
from wireshark import PROJECT, Tshark  # noqa: E402

MODES = {"one line a packet": [], "display filter": ["-Y", "tcp.port == 1"], "whole tree": ["-V"]}


def multiply(data, times):
    """The capture `times` times, on other client addresses each time. Ethernet and IPv4 only."""
    header, frames, at = data[:24], [], 24
    while at < len(data):
        size, = struct.unpack_from("<I", data, at + 8)
        frames.append((data[at:at + 16], data[at + 16:at + 16 + size]))
        at += 16 + size
    server = frames[1][1][26:30]        # the second frame is the first server's SYN, ACK
    out = [header]
    for copy in range(times):
        for head, frame in frames:
            seconds, = struct.unpack_from("<I", head)
            other = struct.pack(">BBH", 10, 100 + copy // 65000, copy % 65000 + 1)
            place = 30 if frame[26:30] == server else 26
            out.append(struct.pack("<I", seconds + copy * 60) + head[4:])
            out.append(frame[:place] + other + frame[place + 4:])
    return b"".join(out)


def measure(tshark, args, capture, runs):
    """Best wall time in seconds and most memory in MB of several runs."""
    costs = [cost(tshark, capture, *args) for _ in range(runs)]
    return min(one.wall for one in costs), max(one.memory for one in costs) / 2 ** 20


def count(tshark, args, capture):
    """Millions of instructions of one run."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "tshark", "-r",
               tshark.inside(capture), *args]
    done = subprocess.run([*tshark.prefix, *command], env=tshark.env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True, cwd="/")
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not found:
        sys.exit(f"valgrind ended with status {done.returncode}: {done.stderr[-500:]}")
    return int(found.group(1)) / 1e6


def print_instructions(tshark, capture, empty):
    """Instructions over start-up, with and without the plugin."""
    print(f"{'':20} {'start':>12} {'without':>12} {'with':>12} {'ratio':>7}   (millions of instructions)")
    folder, away = tshark.home / ".local", tshark.home / "away"
    for mode, args in MODES.items():
        start = count(tshark, args, empty)
        taken = count(tshark, args, capture) - start
        folder.rename(away)
        without = count(tshark, args, capture) - count(tshark, args, empty)
        away.rename(folder)
        print(f"{mode:20} {start:12.1f} {without:12.1f} {taken:12.1f} {taken / without:7.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("capture")
    parser.add_argument("--times", type=int, default=50, help="how often the capture is repeated")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--instructions", action="store_true", help="count instructions in place of time")
    parser.add_argument("--plugin", type=Path, default=PROJECT / "build" / "exchange.so")
    options = parser.parse_args()

    tshark = Tshark(options.plugin)
    kind, _, size = options.capture.partition("transfer:")
    if size and not kind:
        capture, pieces = large_sync(int(size))
        one, options.times = bytes(capture), 1
    else:
        one, pieces = Path(options.capture).read_bytes(), 0
    big = tshark.place(multiply(one, options.times) if options.times > 1 else one)
    counted = subprocess.run([*tshark.prefix, "tshark", "-r", str(big), "-T", "fields", "-e", "rop.id"],
                             env=tshark.env, capture_output=True, text=True, cwd="/").stdout
    rops = sum(len(line.split(",")) for line in counted.splitlines() if line)
    print(f"{Path(options.capture).name} x {options.times}: {big.stat().st_size / 1e6:.1f} MB, {rops} ROPs, "
          f"Wireshark {'.'.join(map(str, tshark.version))}")
    folder = tshark.home / ".local"
    empty = tshark.place(one[:24])
    if options.instructions:
        print_instructions(tshark, big, empty)
        tshark.close()
        return
    results, start = {}, {}
    for present in (True, False):
        if not present:
            folder.rename(tshark.home / "away")
        start[present] = measure(tshark, [], empty, options.runs * 3)[0]
        for mode, args in MODES.items():
            results[mode, present] = measure(tshark, args, big, options.runs)
    print(f"start: {start[False] * 1000:.0f} ms without, {start[True] * 1000:.0f} ms with the plugin")
    print(f"{'':20} {'without':>16} {'with':>16} {'ratio':>7} {'us per ROP':>11} {'MB more':>8}")
    for mode in MODES:
        (without, memory), (taken, more) = results[mode, False], results[mode, True]
        without, taken = without - start[False], taken - start[True]
        print(f"{mode:20} {without:14.2f} s {taken:14.2f} s {taken / without:7.2f} "
              f"{(taken - without) / max(rops, 1) * 1e6:11.2f} {more - memory:8.1f}")
        if pieces:
            print(f"{'':20} for each of {pieces} pieces: {(taken - without) / pieces * 1e6:.1f} us, "
                  f"{(more - memory) * 2 ** 20 / pieces:.0f} bytes more")
    tshark.close()


if __name__ == "__main__":
    main()
