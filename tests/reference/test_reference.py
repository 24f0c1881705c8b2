"""The reference has every field that is registered, and no other; what the documents list is in it; its links lead
somewhere; it asks nothing of the network.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import pytest
from spec_tables import TABLES, rows
from wireshark import PROJECT

PREFIXES = {"exchange", "mapihttp", "rpch", "emsmdb", "rop", "oxnspi", "oxabref", "oxcfxics", "oxcdata", "oxprops"}
VOID = {"meta", "link", "input", "wbr", "br", "hr", "img"}
# What HTML tells a browser to load.
LOADS = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "object": "data"}
REPORTS = {"fields": "fields", "values": "values", "preferences": "defaultprefs"}
# Sections of MS-OXPROPS as Microsoft's pages have them.
PROPERTY_SECTIONS = {"PidLidAddressBookProviderArrayType": "2.1", "PidNameInternetSubject": "2.449",
                     "PidTagFolderId": "2.702", "PidTagParentFolderId": "2.861", "PidTagWlinkType": "2.1080"}


class Page(HTMLParser):
    """What a page has. Tags that do not match are said in `wrong`."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.stack, self.wrong, self.ids, self.links, self.loads, self.filters = [], [], [], [], [], []
        self.sections = {}           # id of a section -> [what stands in headings and cells of the class name]
        self.rows = {}               # id of a row -> [what its cells say]
        self.section = self.row = self.text = None
        self.feed(text)
        self.close()
        self.wrong += [f"<{tag}> is open at the end" for tag, _ in self.stack]

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag not in VOID:
            self.stack.append((tag, given.get("class", "")))
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self.links.append(given["href"])
        elif tag in LOADS:
            self.loads.append(given[LOADS[tag]])
        if tag == "section":
            self.section = self.sections.setdefault(given["id"], [])
        elif tag == "tr":
            self.row = self.rows.setdefault(given["id"], []) if "id" in given else None
        if tag in ("h3", "td") or (tag, given.get("class")) == ("code", "filter"):
            self.text = ""

    def handle_data(self, data):
        if self.text is not None:
            self.text += data

    def handle_endtag(self, tag):
        if not self.stack or self.stack[-1][0] != tag:
            self.wrong.append(f"</{tag}> in line {self.getpos()[0]}, open are {[one for one, _ in self.stack]}")
            return
        _, given = self.stack.pop()
        text = (self.text or "").strip()
        if (tag, given) == ("code", "filter"):
            self.filters.append(text)
        elif tag in ("h3", "td"):
            if self.section is not None:
                self.section.append(text)
            if self.row is not None:
                self.row.append(text)
        elif tag == "section":
            self.section = None


@pytest.fixture(scope="module")
def written(tshark, tmp_path_factory):
    """The folder that the reference is in, made of what the tshark under test has registered."""
    folder = tmp_path_factory.mktemp("reference")
    options = []
    for name, report in REPORTS.items():
        path = folder / f"{name}.txt"
        path.write_text(tshark.registered(report), encoding="utf-8")
        options += [f"--{name}", path]
    run = subprocess.run([sys.executable, PROJECT / "specs" / "reference", *options, "--out", folder / "doc"],
                         capture_output=True, text=True, cwd="/")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == f"{folder}/doc/index.html\n"
    return folder / "doc"


@pytest.fixture(scope="module")
def pages(written):
    return {path.name: Page(path.read_text(encoding="utf-8")) for path in sorted(written.glob("*.html"))}


@pytest.fixture(scope="module")
def manual(written):
    return (written / "exchange-dissectors.7").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def registered(tshark):
    """Names of the fields that tshark has of the plugin."""
    lines = (line.split("\t") for line in tshark.registered("fields").splitlines())
    return {line[2] for line in lines if line[0] == "F" and line[2].split(".")[0] in PREFIXES}


def all_entries(word):
    return [(table["document"], one) for table in TABLES.values() for one in table.get(word) or []]


def test_every_filter_is_registered_and_every_field_is_there(pages, registered):
    assert len(registered) > 3000
    assert {name for page in pages.values() for name in page.filters} == registered


def test_every_field_has_its_anchor_once(pages, registered):
    anchors = [one for page in pages.values() for one in page.ids if one in registered]
    assert sorted(anchors) == sorted(registered)


def test_pages_are_well_formed(pages):
    assert [(name, one) for name, page in pages.items() for one in page.wrong] == []


def test_ids_are_unique(pages):
    assert [name for name, page in pages.items() if len(page.ids) != len(set(page.ids))] == []


def test_links_lead_somewhere(pages, written):
    wrong = []
    for name, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = parts.path or name
            if not (written / target).exists() or parts.fragment and unquote(parts.fragment) not in pages[target].ids:
                wrong.append((name, link))
    assert wrong == []


def test_outside_links_go_to_microsoft(pages):
    outside = {urlsplit(link).netloc for page in pages.values() for link in page.links if urlsplit(link).scheme}
    assert outside == {"learn.microsoft.com"}


def test_nothing_is_loaded_from_elsewhere(pages, written):
    assert {one for page in pages.values() for one in page.loads} == {"style.css", "search.js"}
    for name in ("style.css", "search.js"):
        assert not re.search(r"https?:|@import|url\(", (written / name).read_text(encoding="utf-8")), name
    index = (written / "search-index.js").read_text(encoding="utf-8")
    assert index.startswith("window.referenceIndex = {")


def test_every_rop_is_there_with_its_number_and_section(pages):
    page = pages["ms-oxcrops.html"]
    text = {name: " ".join(parts) for name, parts in page.sections.items()}
    names = {rop["section"]: rop["name"] for _, rop in all_entries("rops")}
    listed = rows("rop-ids.tsv")
    assert len(listed) == 132
    source = dict.fromkeys(names.values())
    for section, _ in listed:
        name = names[section]
        source.pop(name)
        assert f"section {section}" in text[name].split("  ")[0]
    assert source == {}


def test_every_rop_has_its_number(written):
    text = (written / "ms-oxcrops.html").read_text(encoding="utf-8")
    found = {section: int(number, 16) for section, number in
             re.findall(r'section (2\.2\.[\d.]+)</span></h3>\s*<dl>\s*<div><dt>RopId</dt><dd>(0x\w+)', text)}
    assert found == {section: int(number, 16) for section, number in rows("rop-ids.tsv")}
