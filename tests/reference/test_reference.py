"""The reference has every field that is registered, and no other; what the documents list is in it; its links lead
somewhere; it asks nothing of the network.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import pytest
from fxstream import MARKERS
from spec_tables import TABLES, rows
from wireshark import CAPTURES, PROJECT

sys.path.insert(0, str(PROJECT / "specs"))

from reference.words import condition  # noqa: E402

PREFIXES = {"exchange", "mapihttp", "rpch", "emsmdb", "rop", "oxnspi", "oxabref", "oxcfxics", "oxcdata", "oxprops"}
PREFERENCES = ["oxcdata.decode_binary", "oxcdata.rtf_max", "oxcfxics.reassemble", "oxcfxics.reassemble_max",
               "rop.info_rops", "rop.stream_max"]
VOID = {"meta", "link", "input", "wbr", "br", "hr", "img"}
# What HTML tells a browser to load.
LOADS = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "object": "data"}
REPORTS = {"fields": "fields", "values": "values", "preferences": "defaultprefs"}
# Sections of MS-OXPROPS as Microsoft's pages have them, in the revision whose properties the tables have.
PROPERTY_SECTIONS = {"PidLidAddressBookProviderArrayType": "2.1", "PidNameInternetSubject": "2.449",
                     "PidTagContainerContents": "2.644", "PidTagCreationTime": "2.655",
                     "PidTagFolderAssociatedContents": "2.700", "PidTagFolderId": "2.702", "PidTagWlinkType": "2.1080"}


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
            self.links.append(given.get("href", ""))
        elif tag in LOADS:
            self.loads.append(given[LOADS[tag]])
        if tag == "section":
            self.section = self.sections.setdefault(given["id"], [])
        elif tag == "tr":
            self.row = self.rows.setdefault(given["id"], []) if "id" in given else None
        if tag in ("h3", "td", "dd") or (tag, given.get("class")) == ("code", "filter"):
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
        elif tag in ("h3", "td", "dd"):
            if self.section is not None:
                self.section.append(text)
            if self.row is not None:
                self.row.append(text)
        elif tag == "section":
            self.section = None


@pytest.fixture(scope="module")
def folders(tshark, tmp_path_factory):
    """The reference, made twice of what the tshark under test has registered."""
    folder = tmp_path_factory.mktemp("reference")
    options = []
    for name, report in REPORTS.items():
        text = tshark.registered(report)
        if report == "values":       # 90 MB, of which these are few
            text = "\n".join(re.findall(rf"^[VRT]\t(?:{'|'.join(PREFIXES)})\..*$", text, re.M))
        (folder / name).write_text(text, encoding="utf-8")
        options += [f"--{name}", folder / name]
    runs = [subprocess.Popen([sys.executable, PROJECT / "specs" / "reference", *options, "--out", folder / seed],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd="/",
                             env={**os.environ, "PYTHONHASHSEED": seed}) for seed in ("1", "2")]
    for run, seed in zip(runs, ("1", "2")):
        assert run.communicate() == (f"{folder}/{seed}/index.html\n", "")
        assert run.returncode == 0
    return folder / "1", folder / "2"


@pytest.fixture(scope="module")
def written(folders):
    return folders[0]


@pytest.fixture(scope="module")
def pages(written):
    return {path.name: Page(path.read_text(encoding="utf-8")) for path in sorted(written.glob("*.html"))}


@pytest.fixture(scope="module")
def manual(written):
    """The source of the man page."""
    return (written / "exchange-dissectors.7").read_text(encoding="ascii")


@pytest.fixture(scope="module")
def read(manual):
    """The man page as text, signs and all."""
    text = manual.replace("\\:", "").replace("\\-", "-").replace("\\&", "")
    for escape, sign in (("\\(dq", '"'), ("\\(aq", "'"), ("\\e", "\\")):
        text = text.replace(escape, sign)
    return text


@pytest.fixture(scope="module")
def registered(written):
    """Names of the fields that tshark has of the plugin."""
    lines = (line.split("\t") for line in (written.parent / "fields").read_text(encoding="utf-8").splitlines())
    return {line[2] for line in lines if line[0] == "F" and line[2].split(".")[0] in PREFIXES}


def entries(word):
    """[(document, entry)] of all tables. A section may name another document than its file does."""
    found = []
    for table in TABLES.values():
        for one in table.get(word) or []:
            document, _, section = str(one.get("section", "")).rpartition(" ")
            found.append((document or one.get("document", table["document"]), {**one, "section": section}))
    return found


def page_of(document):
    return f"{document.lower()}.html"


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
    outside = {urlsplit(link)[:2] for name, page in pages.items() if name.startswith("ms-") for link in page.links}
    assert outside == {("", ""), ("https", "learn.microsoft.com")}


def test_nothing_is_loaded_from_elsewhere(pages, written):
    assert {one for page in pages.values() for one in page.loads} == {"style.css", "search.js"}
    for name in ("style.css", "search.js"):
        assert not re.search(r"https?:|@import|url\(", (written / name).read_text(encoding="utf-8")), name
    index = (written / "search-index.js").read_text(encoding="utf-8")
    assert index.startswith("window.referenceIndex = {")


def test_every_rop_has_its_number_and_section(pages, read):
    """As rop-ids.tsv has them."""
    names = {rop["section"]: rop["name"] for _, rop in entries("rops")}
    sections = pages["ms-oxcrops.html"].sections
    listed = rows("rop-ids.tsv")
    assert sorted(names) == sorted(section for section, _ in listed)
    for section, number in listed:
        name, number = names[section], number.lower()
        heading, *facts = sections[name]
        assert heading == f"{name} section {section}"
        assert number in facts
        assert re.search(rf"^\.SS {name} \(section {re.escape(section)}\)\nRopId {number}[;.]", read, re.M)


def test_every_field_of_the_rops_is_there(pages):
    """As spec-fields.tsv has them: those of a ROP's buffers, and those of structures with a section of their own."""
    page = pages["ms-oxcrops.html"]
    told = {}                        # section -> what stands there
    for word in ("rops", "structures"):
        for document, one in entries(word):
            told.setdefault((document, one["section"]), []).extend(page.sections.get(one["name"], []))
    missing, count = [], 0
    for document, section, _, field, _ in rows("spec-fields.tsv"):
        places = [(document, section), (document, ".".join(section.split(".")[:4]))]
        if document == "MS-OXCROPS" and any(place in told for place in places):
            count += 1
            if not any(field in told.get(place, []) for place in places):
                missing.append(f"{section} {field}")
    assert count > 1000
    assert missing == []


@pytest.mark.parametrize("word", ["methods", "structures"])
def test_methods_and_structures_are_there_with_their_sections(pages, read, word):
    found = entries(word)
    assert len(found) > 30
    for document, one in found:
        heading = pages[page_of(document)].sections[one["name"]][0]
        assert heading == f"{one['name']} section {one['section']}"
        assert f".SS {one['name']} (section {one['section']})\n" in read
        for form in ("request", "response", "failure", "fields", "packed", "ndr"):
            told = pages[page_of(document)].sections[one["name"]]
            assert [name for name in labels(one.get(form, [])) if name not in told] == []


def labels(fields):
    """Of a list of fields, and of those in its choices."""
    for field in fields:
        if "name" in field:
            yield field.get("label", field["name"])
        for case in [*field.get("cases", {}).values(), field.get("default", [])]:
            yield from labels(case)


def test_every_property_is_there(pages, read):
    for document, one in entries("tagged") + entries("named"):
        cells = pages[page_of(document)].rows[one["name"]]
        place = f"{one['id']:#06x}" if "id" in one else f"LID {one['lid']:#06x}" if "lid" in one else f'"{one["key"]}"'
        assert cells[0] == one["name"]
        assert place in cells
        assert not one["section"] or cells[1] == one["section"]
        assert re.match(rf"{one['type']}\b", cells[3])
        assert re.match(r"oxprops\.\w+", cells[4])
        assert f"{one['name']}: " in read


def test_sections_of_properties(pages):
    cells = pages["ms-oxprops.html"].rows
    assert {name: cells[name][1] for name in PROPERTY_SECTIONS} == PROPERTY_SECTIONS


def test_markers_are_there(pages, read):
    cells = " ".join(pages["ms-oxcfxics.html"].sections["Marker"])
    for name, value in MARKERS.items():
        assert f"{value:#010x} {name}" in cells
        assert re.search(rf"^{value:#010x} {name}\b", read, re.M)


@pytest.mark.parametrize("word, page", [("errors", "ms-oxcdata"), ("mapihttp_response_codes", "ms-oxcmapihttp"),
                                        ("http_status_codes", "ms-oxcmapihttp"), ("headers", "ms-oxcmapihttp"),
                                        ("rts_commands", "ms-rpch"), ("rts_pdus", "ms-rpch")])
def test_lists_are_there(pages, read, word, page):
    found = [one for _, one in entries(word)]
    assert found
    lines = [cells for cells in pages[f"{page}.html"].rows.values() if cells]
    for one in found:
        number = one.get("value", one.get("number"))
        assert [cells for cells in lines if cells[0] == one["name"]
                and (number is None or number in [int(cell, 0) for cell in cells if re.fullmatch(r"0x\w+|\d+", cell)])
                and any(one["section"] in cell.split(" ")[-1:] or not one["section"] for cell in cells)]
        assert one["name"] in read


def used(table):
    """Names of the enumerations and flags that fields, bits and properties have. Others are words of texts."""
    if isinstance(table, list):
        for one in table:
            yield from used(one)
    elif isinstance(table, dict):
        yield from (table[word] for word in ("enum", "flags") if isinstance(table.get(word), str))
        for one in table.values():
            yield from used(one)


def test_names_of_values_and_bits_are_there(pages, read):
    names = set(used(list(TABLES.values()))) - {"RopId"}
    for table in TABLES.values():
        for name, one in {**table.get("flags", {}), **table.get("enums", {})}.items():
            if name not in names:
                continue
            names.discard(name)
            sections = pages[page_of(one.get("document", table["document"]))].sections
            labels = set(one.get("values", {})) or {bit["name"] for bit in one["bits"]}
            anchors = (name, f"enum-{name}", f"flags-{name}")
            assert any(labels <= set(sections.get(anchor, [])) for anchor in anchors), name
            assert re.search(rf"^\.SS {name}\b", read, re.M)
    assert names == set()


def test_deviations_are_there(pages, read):
    for table in TABLES.values():
        for name, one in table.get("deviations", {}).items():
            text = (pages[page_of(one.get("document", table["document"]))].sections)[name]
            assert one["by"] in text
            assert name in read


# ---- the man page ----
def test_every_field_is_in_the_man_page(read, registered):
    names = re.findall(rf"(?<![\w.])(?:{'|'.join(PREFIXES)})\.[a-z0-9_.]*[a-z0-9_]", read)
    assert set(names) - set(PREFERENCES) - {"exchange.so"} == registered
    assert registered <= {line.split()[1] for line in read.splitlines() if line.startswith(".B ")}


def test_man_page_is_plain_roff(manual):
    """What man and its like take without a word: known requests, no line that is too long, nothing left open."""
    requests = {line.split(" ")[0] for line in manual.splitlines() if line.startswith(".")}
    assert requests <= {".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".BR", ".RS", ".RE", ".ad", ".nh", '.\\"'}
    depth = 0
    for line in manual.splitlines():
        assert line and not line.startswith("'") and line == line.rstrip()
        assert len(line) <= 200, line
        depth += {".RS": 1, ".RE": -1}.get(line.split(" ")[0], 0)
        assert 0 <= depth <= 1
    assert depth == 0
    assert re.fullmatch(r"(?:[^\\]|\\[-:&e]|\\\((?:dq|aq|ha|ti|ga|<=|>=|mu)|\.\\\"[^\n]*)*", manual)
    assert manual.count("\n.TH ") == 1


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not here")
def test_groff_has_nothing_to_say(written):
    run = subprocess.run(["groff", "-man", "-ww", "-z", "-Tutf8", written / "exchange-dissectors.7"],
                         capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


# ---- what makes it useful ----
def test_examples_are_filters(tshark, written):
    """Wireshark takes each filter that is given as an example: all of them, joined by `or`."""
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted(written.glob("*.html")))
    examples = [plain(one) for one in re.findall(r'<code class="try">(.*?)</code>', text)]
    examples += [plain(name + tail) for name, tail in
                 re.findall(r'<code class="filter"[^>]*>(.*?)</code>\s*<code class="tail">(.*?)</code>', text)]
    examples = list(dict.fromkeys(examples))
    assert len(examples) > 1200
    for first in range(0, len(examples), 500):
        tshark.run(CAPTURES / "mapihttp-logon-folders.pcap", "-c", "1", "-Y",
                   " or ".join(f"({one})" for one in examples[first:first + 500]))


def plain(markup):
    return unescape(re.sub(r"<[^>]*>", "", markup))


def test_search_finds_every_name(written, pages, registered):
    script = (written / "search-index.js").read_text(encoding="utf-8")
    kinds, files, found = (json.loads(part) for part in re.fullmatch(
        r"window\.referenceIndex = \{kinds: (.*), pages: (.*), entries: (\[.*\])\};\n", script, re.S).groups())
    names = {}
    for name, kind, file, anchor, _ in found:
        names.setdefault(kinds[kind], set()).add(name)
        assert (anchor or name) in pages[files[file]].ids
    assert names["filter"] == registered
    assert names["preference"] == set(PREFERENCES)
    for kind, word in (("ROP", "rops"), ("method", "methods"), ("structure", "structures"), ("property", "tagged"),
                       ("property", "named"), ("code", "errors"), ("header", "headers"), ("RTS PDU", "rts_pdus")):
        assert {one["name"] for _, one in entries(word)} <= names[kind]


def test_preferences_are_told(pages, read):
    assert list(pages["preferences.html"].rows) == PREFERENCES
    for name in PREFERENCES:
        assert f"\n.B {name}\n" in read


def test_the_readmes_filters_begin_the_reference(written, read):
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    page = plain((written / "index.html").read_text(encoding="utf-8"))
    for text in ("rop.id == RopQueryRows", "-q -z exchange,syncs", 'oxprops.subject contains "Meeting"'):
        assert text in readme
        assert text in page
        assert text in read


def test_it_comes_out_the_same_each_time(folders):
    first, second = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders)
    assert first == second


def test_size_is_sensible(written):
    assert sum(path.stat().st_size for path in written.iterdir()) < 6_000_000


@pytest.mark.parametrize("options, words", [
    (["--plugin", "/nonexistent/exchange.so"], "/nonexistent/exchange.so"),
    (["--plugin", "/dev/null", "--tshark", "no-such-tshark"], "no-such-tshark"),
    ([], "--plugin or --fields is needed"),
])
def test_what_is_wrong_is_said_in_one_line(tmp_path, options, words):
    run = subprocess.run([sys.executable, PROJECT / "specs" / "reference", *options, "--out", tmp_path / "doc"],
                         capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1 and words in run.stderr
    assert not (tmp_path / "doc").exists()


@pytest.mark.parametrize("expression, words", [
    ("LogonFlags & Private", "LogonFlags has Private"),
    ("not (LogonFlags & Private)", "LogonFlags lacks Private"),
    ("IsGhosted", "IsGhosted is set"),
    ("not IsGhosted", "IsGhosted is not set"),
    ("Kind == LID and (left > 0 or Size != 0)", "Kind is LID and (bytes are left or Size is not 0)"),
    ("not (A and wide)", "not (A is set and the layout is wide)"),
    ("not wide", "the layout is not wide"),
    ("logon.private", "the logon is to a private mailbox"),
    ("request.Flags & Unicode", "the request's Flags has Unicode"),
    ("PropertyTag >= 0x80000000", "PropertyTag ≥ 0x80000000"),
    ("Count // 4 + (N - 1) * 2 <= left", "Count / 4 + (N - 1) × 2 ≤ the number of bytes left"),
])
def test_conditions_in_words(expression, words):
    assert condition(expression) == words
