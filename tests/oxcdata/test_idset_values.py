"""Reckoning with sets of ids (plugin/oxcdata/idset.h): counting, what one lacks of another, taking away what is gone.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import random
import shutil
import subprocess
import uuid

import globset
import pytest
from wireshark import PROJECT

pytestmark = pytest.mark.host
GUIDS = [uuid.UUID(int=0x1111 * n) for n in range(1, 4)]
HUGE = (1, 0xFFFFFFFFFFFF)
SOURCES = ["tests/lib/idsets.c", "plugin/oxcdata/idset.c", "plugin/oxcdata/globset.c", "plugin/oxcdata/context.c"]


@pytest.fixture(scope="module")
def reckon(tmp_path_factory):
    """reckon([(form, set, form, set, ReplIds of the first set's replicas)]) -> the answers, see idsets.c"""
    if not shutil.which("pkg-config"):
        pytest.skip("there is no pkg-config")
    found = subprocess.run(["pkg-config", "--cflags", "--libs", "wireshark"], capture_output=True, text=True,
                           check=False)
    if found.returncode:
        pytest.skip("pkg-config does not know where Wireshark is")
    program = tmp_path_factory.mktemp("idsets") / "idsets"
    subprocess.run(["cc", "-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-Iplugin", "-I.",
                    *SOURCES, "-o", str(program), *found.stdout.split()], check=True, cwd=PROJECT)

    def run(cases):
        lines = "".join(f"{form} {one.hex()} {other_form} {other.hex()} {' '.join(map(str, known))}\n"
                        for form, one, other_form, other, known in cases)
        out = subprocess.run([program], input=lines, capture_output=True, text=True, check=False,
                             env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
        assert out.returncode == 0, out.stderr[-2000:]
        return [line.split("|") for line in out.stdout.splitlines()]
    return run


def ranges_of(ids):
    """Ascending ranges of a set of numbers."""
    found = []
    for one in sorted(ids):
        if found and found[-1][1] == one - 1:
            found[-1][1] = one
        else:
            found.append([one, one])
    return found


def random_set(chance, names):
    """(bytes, {name: ids}); replicas come twice, ranges overlap, touch and are turned round."""
    data, ids = b"", {}
    for name in chance.choices(names, k=chance.randrange(4)):
        ranges = [(chance.randrange(60), chance.randrange(60)) for _ in range(chance.randrange(6))]
        data += globset.by_guid(name, *ranges) if isinstance(name, uuid.UUID) else globset.by_replid(name, *ranges)
        ids.setdefault(name, set()).update(*(range(low, high + 1) for low, high in ranges))
    return data, ids


def test_what_a_set_lacks(reckon):
    chance = random.Random(1)
    pairs = [(random_set(chance, GUIDS), random_set(chance, GUIDS)) for _ in range(400)]
    answers = reckon([("g", one, "g", other, ()) for (one, _), (other, _) in pairs])
    for ((_, one), (_, other)), (count, lacking, first, _) in zip(pairs, answers, strict=True):
        missing = [ranges_of(ids - one.get(name, set())) for name, ids in other.items()]
        assert int(count) == sum(map(len, one.values()))
        assert int(lacking) == sum(high - low + 1 for ranges in missing for low, high in ranges)
        text = globset.text(sum(missing, []))
        assert first == text or (len(first) > 80 and text.startswith(first.removesuffix(" …")))


def test_what_is_left(reckon):
    """All replicas are known: GUID n has the ReplId n."""
    chance = random.Random(2)
    pairs = [(random_set(chance, GUIDS), random_set(chance, [1, 2, 3, 4])) for _ in range(400)]
    known = [[1 + GUIDS.index(name) for name in ids] for (_, ids), _ in pairs]
    answers = reckon([("g", one, "r", gone, ids) for ((one, _), (gone, _)), ids in zip(pairs, known)])
    for ((_, one), (_, gone)), (*_, left) in zip(pairs, answers, strict=True):
        assert int(left) == sum(len(ids - gone.get(1 + GUIDS.index(name), set())) for name, ids in one.items())


def test_what_is_left_when_replicas_are_unknown(reckon):
    two = globset.by_guid(GUIDS[0], (1, 9)) + globset.by_guid(GUIDS[1], (1, 9))
    gone, other = globset.by_replid(1, (1, 2)), globset.by_replid(1, (1, 2)) + globset.by_replid(2, (5, 5))
    answers = reckon([("g", two, "r", gone, (1, 0)), ("g", two, "r", gone, (0, 0)), ("g", two, "r", other, (1, 0)),
                      ("g", two, "r", other, (1, 2)), ("g", two, "r", globset.by_replid(7), (0, 0)),
                      ("g", two, "r", globset.by_replid(7, (1, 1)), (1, 2)), ("g", two, "r", b"", (0, 0))])
    assert [left for *_, left in answers] == ["16", "-", "-", "15", "18", "18", "18"]


def test_large_numbers(reckon):
    everything = b"".join(globset.by_guid(one, HUGE) for one in GUIDS)
    hole = globset.by_guid(GUIDS[0], (1, 0xFFFFFFFFFFFE))
    size = HUGE[1]
    answers = reckon([("g", hole, "g", everything, ()),
                      ("g", everything, "r", globset.by_replid(1, (5, size)), (1, 2, 3))])
    assert answers[0] == [str(size - 1), str(2 * size + 1),
                          "0xffffffffffff, 0x1-0xffffffffffff, 0x1-0xffffffffffff", "-"]
    assert answers[1][0] == str(3 * size) and answers[1][3] == str(2 * size + 4)


def test_what_cannot_be_read(reckon):
    """A set that ends in a fault, or is too large, is no set; harmless faults change nothing."""
    many = [(2 * n, 2 * n) for n in range(65537)]
    replicas = b"".join(globset.by_replid(n, (1, 1)) for n in range(257))
    cases = [globset.by_replid(1, (1, 2))[:size] for size in range(1, 17)] + [
        b"\1\0\7\0", b"\1\0\4\0\0\0\0\x42\0\0\0", globset.by_replid(1, *many), globset.by_replid(1, *many[:-1]),
        replicas, replicas[:256 * 10], b"\1\0\x50\6\0\0\0\0\0\1\3\0\0\0\0", b"\1\0\0" * 1000]
    answers = [count for count, *_ in reckon([("r", data, "r", b"", ()) for data in cases])]
    assert answers[:16] == ["-"] * 15 + ["2"]
    assert answers[16:] == ["-", "-", "-", "65536", "-", "256", "1", "0"]


def test_order_and_form_do_not_matter(reckon):
    """The same ids, by Bitmask in one set and one by one in the other."""
    one = b"\1\0" + bytes.fromhex("0500000000014201eb5000")
    other = globset.by_replid(1, (0x109, 0x109), (0x107, 0x108), (0x105, 0x105), (0x101, 0x102), (0x102, 0x103))
    answers = reckon([("r", one, "r", other, ()), ("r", other, "r", one, ())])
    assert answers == [["7", "0", "", "-"]] * 2
