"""What the README says that people can ask is asked: each answer is there in the sample that the README names.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import shlex

import pytest

from wireshark import CAPTURES, PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def rows(heading, columns):
    """Rows of the first table below a heading."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    for line in section.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if line.startswith("| ") and len(cells) == columns and not cells[0].startswith("to find out") and cells[0] != "filter":
            yield cells


QUESTIONS = [(cells[2].strip("`"), cells[3].strip(" |")) for cells in rows("Find out", 4)]
FILTERS = [(cells[0].strip("`"), cells[2].strip(" |")) for cells in rows("Filters", 3)]


def test_the_tables_are_found():
    assert len(QUESTIONS) >= 10
    assert len(FILTERS) >= 15


@pytest.mark.parametrize("command, sample", QUESTIONS)
def test_questions_have_answers(tshark, command, sample):
    folder = tshark.home / "asked"
    dots, *arguments = shlex.split(command.replace("DIR", tshark.inside(folder)))
    assert dots == "…"
    if "--export-objects" in arguments:
        folder.mkdir(0o777)
        folder.chmod(0o777)
        tshark.run(CAPTURES / f"{sample}.pcap", *arguments)
        assert list(folder.iterdir())
        return
    answer = tshark.run(CAPTURES / f"{sample}.pcap", *arguments).stdout
    assert re.search(r"[A-Za-z]|\d+\t\d", re.sub(r"(?m)^(=+|.*(Filter|Statistics|SRT):?.*|Index .*)$", "", answer)), answer


@pytest.mark.parametrize("text, sample", FILTERS)
def test_filters_match(tshark, text, sample):
    assert tshark.run(CAPTURES / f"{sample}.pcap", "-2", "-Y", text, "-T", "fields", "-e", "frame.number").stdout.split()


@pytest.mark.parametrize("sample", ["mapihttp-messages", "rpchttp-emsmdb", "rpctcp-nspi"])
def test_the_text_report_has_our_layers_only(tshark, sample):
    line = next(line for line in README.splitlines() if line.startswith("tshark -r my.pcap -2 -Y"))
    report, _, cut = line.partition(" | grep -vE ")
    arguments = shlex.split(report)[3:]
    pattern = re.compile(shlex.split(cut)[0])
    kept = [line for line in tshark.run(CAPTURES / f"{sample}.pcap", *arguments).stdout.splitlines()
            if not pattern.search(line)]
    tops = {line.split(",")[0].split(" ")[0] for line in kept if not line.startswith(" ")}
    assert tops
    assert {top for top in tops if not top.startswith("Rop")} <= {"Microsoft", "Exchange"}
