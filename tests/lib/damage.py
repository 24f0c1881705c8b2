"""Damaged copies of messages by the thousand in few captures, and what tshark may not do with them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import bisect
import mmap
import re
from typing import NamedTuple

from mutate import Replay

LONGEST = 2500                    # bytes of a stub; a cut costs all of it
SHARD = 24 << 20                  # bytes of pcap for one tshark
LENGTHS = re.compile(r"(^|[._])(size|count|length|size_actual|number)$")
OURS = "mapihttp,emsmdb,rop,oxcdata,oxprops,oxnspi"
EXTREMES = (b"\xff", b"\xff\xff", b"\xff\x7f", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\0")


def places(text, words):
    """Where the words stand in the text (a mapped file)."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def line_around(text, at):
    """The line that is there."""
    end = text.find(b"\n", at + 1)
    return text[text.rfind(b"\n", 0, at + 1) + 1:end if end >= 0 else len(text)].decode("utf-8", "replace")


class Output:
    """What is looked for in the text of tshark -V: the number of the last frame, the frames with an expert info,
    and [(frame, line)] that tell of a dissector that failed (bugs: for a reason that is no damaged message)."""

    def __init__(self, path):
        self.last, self.experts, self.failures, self.bugs = 0, set(), [], []
        if path.stat().st_size:
            with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as text:
                self._search(text)

    def _search(self, text):
        starts = ([0] if text[:6] == b"Frame " else []) + list(places(text, b"\nFrame "))
        numbers = [int(re.match(rb"\n?Frame (\d+)", text[at:at + 30])[1]) for at in starts]

        def frame(at):
            return numbers[bisect.bisect(starts, at) - 1] if numbers else 0
        self.last = numbers[-1] if numbers else 0
        self.experts = {frame(at) for at in places(text, b"[Expert Info")}
        for words in (b"\n[Malformed Packet", b"Dissector bug"):
            lines = ((frame(at), line_around(text, at)) for at in places(text, words))
            self.failures += [one for one in lines if "[Expert Info" not in one[1]]
        self.bugs = [(frame(at), line_around(text, at)) for at in places(text, b"Dissector bug")]


def look(tshark, capture, *args):
    """Runs tshark -V on a capture: the Output, and what is wrong with the run itself."""
    done, path = tshark.run_to_file(capture, "-V", *args)
    output = Output(path)
    path.unlink()
    if done.returncode or re.search("Sanitizer|runtime error|DISSECTOR BUG", done.stderr):
        return output, [f"exit code {done.returncode}: {done.stderr[-3000:]}"]
    return output, []


def problems_of(tshark, replay):
    """Runs tshark on a replay; returns what is wrong: with all of it, and by frame."""
    output, problems = look(tshark, bytes(replay.pcap), "-O", OURS)
    frames = {}
    for number, line in output.failures:
        mutant = replay.mutants.get(number)
        frames.setdefault(number, []).append(f"frame {number}: {line} ({mutant.where if mutant else 'not damaged'})")
    if output.last != replay.pcap.count:
        problems.append(f"ends behind frame {output.last} of {replay.pcap.count}: "
                        f"{replay.mutants.get(output.last + 1)!r:.300}")
    for number, mutant in replay.mutants.items():
        if mutant.cut and number not in output.experts:
            frames.setdefault(number, []).append(f"frame {number}: says nothing ({mutant.where})")
    return problems, frames


def check(tshark, replay):
    """Runs tshark on a replay; returns what is wrong."""
    problems, frames = problems_of(tshark, replay)
    return problems + [line for lines in frames.values() for line in lines]


def run_both_passes(tshark, pcap):
    """Reads a capture of any damaged bytes, in one pass and in two: all of it is read, without a dissector's bug."""
    for passes in ((), ("-2",)):
        output, problems = look(tshark, bytes(pcap), "-O", f"{OURS},oxabref,rpch,dcerpc", *passes)
        assert not problems, problems[0]
        assert output.bugs == []
        assert output.last == pcap.count


def run_all(tshark, replays):
    """Checks every replay; returns how many damaged messages there were."""
    problems, count = [], 0
    for replay in replays:
        count += len(replay.mutants)
        problems += check(tshark, replay)
    assert not problems, "\n".join(problems[:20])
    return count


class Group(NamedTuple):
    """What came of the damaged messages of one name."""
    count: int
    problems: list


def run_groups(tshark, groups):
    """Damaged messages of many names in few captures. groups: (name, [(whole exchange, Mutant)]); each damaged one
    stands behind a whole one. Returns {name: Group}."""
    found, shards, size = {}, [(Replay(), {})], 0
    for name, mutants in groups:
        count = 0
        for count, (whole, mutant) in enumerate(mutants, 1):
            size += len(mutant.data) + len(whole.request) + 1200
            if size > SHARD:
                shards.append((Replay(), {}))
                size = 0
            replay, names = shards[-1]
            replay.add_mutant(whole, mutant)
            names[replay.pcap.count] = name
        found[name] = Group(count, [])
    for replay, names in shards:
        of_all, of_frames = problems_of(tshark, replay)
        of_all += [line for frame, lines in of_frames.items() if frame not in names for line in lines]
        for frame, name in names.items():
            found[name].problems.extend(of_frames.get(frame, []))
        for name in set(names.values()):
            found[name].problems.extend(of_all)
    return found
