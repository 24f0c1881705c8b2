"""The lines of the page "Preparing captures" that need no Windows, no root and no proxy, as they stand there.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import re
import shlex
import subprocess

import pages
import pytest
from tlscapture import replay
from wireshark import CAPTURES

PAGE = "preparing-captures"
BLOCKS = pages.blocks(PAGE)
NEEDS = {"needs Windows", "needs root", "needs tcpdump"}


def block(word):
    """The one block of code that has the word."""
    found = [one for one in BLOCKS if word in one.text]
    assert len(found) == 1, word
    return found[0]


@pytest.fixture
def run(tshark):
    """run(block, files): runs a block's lines in a folder with the files (or its sample) as my.pcap; returns the
    folder and what they printed. A shell runs them, in the root folder of the tshark under test."""
    folder = tshark.home / "prepared"
    folder.mkdir(0o777)
    folder.chmod(0o777)

    def runs(one, files=None):
        files = files or {"my.pcap": (CAPTURES / f"{one.sample}.pcap").read_bytes()}
        for name, data in files.items():
            (folder / name).write_bytes(data)
            (folder / name).chmod(0o644)
        script = f"cd {shlex.quote(tshark.inside(folder))}\n{one.text}"
        done = subprocess.run([*tshark.prefix, "sh", "-euc", script], env=tshark.env, cwd="/", text=True,
                              capture_output=True, check=False, timeout=300, stdin=subprocess.DEVNULL)
        assert done.returncode == 0, done.stderr
        return folder, done.stdout
    yield runs
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


def sessions(tshark, capture, *columns):
    """Values of the columns in all frames with a session, sorted."""
    rows = tshark.fields(capture, *columns, where="exchange.session")
    return sorted(tuple(map(tuple, row)) for row in rows)


def streams(tshark, capture):
    """Numbers of the TCP connections."""
    return {row[0][0] for row in tshark.fields(capture, "tcp.stream", where="tcp")}


def test_each_line_is_run_or_says_what_it_needs():
    assert len(BLOCKS) > 12
    for one in BLOCKS:
        assert one.kind in NEEDS | {"script", "jq", "tls", "secrets"}, one


def test_what_a_late_capture_lacks(tshark, run):
    _, printed = run(block("late.pcap"))
    assert "columns of this row are unknown" in printed and "was not captured" in printed


def test_a_users_connections(tshark, run):
    """Of a capture with another user's connection behind them."""
    one = block("user.pcapng")
    capture = (CAPTURES / f"{one.sample}.pcap").read_bytes()
    both = capture + (CAPTURES / "mapihttp-public-store.pcap").read_bytes()[24:]
    folder, _ = run(one, {"my.pcap": both})
    kept = (folder / "user.pcapng").read_bytes()
    # Two sessions; one waits for notifications on a connection of its own.
    assert len(streams(tshark, kept)) == 3 < len(streams(tshark, both))
    columns = "exchange.session", "exchange.user", "mapihttp.request_type", "mapihttp.request_id"
    assert sessions(tshark, kept, *columns) == sessions(tshark, capture, *columns) != []
    assert "bob" in str(sessions(tshark, both, *columns))
    assert tshark.fields(kept, "frame.number", where='mapihttp.request_type == "NotificationWait"')
    assert len(tshark.fields(kept, "frame.number", where="tcp.flags.syn == 1")) == 6


def test_one_session_of_rpc_over_http(tshark, run):
    """With both channels, and those on which the session waits for notifications."""
    one = block("session.pcapng")
    capture = (CAPTURES / f"{one.sample}.pcap").read_bytes()
    folder, _ = run(one)
    kept = (folder / "session.pcapng").read_bytes()
    assert len(streams(tshark, kept)) == 4 and len(streams(tshark, capture)) == 6

    def of_session(data):
        rows = sessions(tshark, data, "exchange.session", "rop.id", "emsmdb.async.opnum")
        return [row for row in rows if row[0] == ("2",)]

    assert of_session(kept) == of_session(capture) != []
    assert any(row[2] for row in of_session(kept))


def test_the_sessions_are_listed(run):
    _, printed = run(block("-z exchange,sessions"))
    assert printed.count("alice") >= 2


# ---- without contents ----
def texts():
    """What the record of the sample has as contents and names."""
    found = set()

    def look(value):
        if isinstance(value, dict):
            for key, one in value.items():
                if key in ("value", "NormalizedSubject", "display", "head", "UserDn") and isinstance(one, str):
                    found.add(one)
                look(one)
        elif isinstance(value, list):
            for one in value:
                look(one)

    for line in (CAPTURES / "mapihttp-messages.ops.jsonl").read_text(encoding="utf-8").splitlines():
        look(json.loads(line))
    words = {word for text in found for word in re.findall(r"[^\W\d_]{4,}", text)}
    assert {"Jahresbericht", "Lorem", "alice", "Builder"} <= words and len(words) > 30
    return words


def told(text, known=()):
    """Words of the contents that a text has. known: what protocols and statistics call things themselves."""
    return {word for word in texts() if re.search(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])", text)} - set(known)


def test_headers_alone_have_no_contents(tshark, run):
    folder, _ = run(block("headers.pcap"))
    cut = (folder / "headers.pcap").read_bytes()
    whole = CAPTURES / "mapihttp-messages.pcap"
    assert len(tshark.fields(cut, "frame.number")) == len(tshark.fields(whole, "frame.number"))
    assert not told(cut.decode("latin-1")) and b"Cookie" not in cut and b"HTTP/1.1" not in cut


def test_numbers_of_rops_have_no_contents(run):
    folder, _ = run(block("rops.tsv"))
    text = (folder / "rops.tsv").read_text(encoding="ascii")
    assert text.count("\n") > 50 and re.fullmatch(r"[0-9a-fx.,\t\n]+", text)


def test_statistics_of_rops_have_no_contents(run):
    _, printed = run(block("-z rop,srt"))
    assert "RopSetProperties" in printed and "ecNotFound" in printed
    assert not told(printed, known=("Message", "Folder", "Time", "Note", "Exchange"))


def test_the_tree_with_numbers_has_no_contents(tshark):
    """And has the numbers."""
    one = block("walk(")
    words = shlex.split(one.text)
    cut = words.index("|")
    whole = tshark.run(CAPTURES / f"{one.sample}.pcap", *words[3:cut]).stdout
    done = subprocess.run(words[cut + 1:], input=whole, capture_output=True, text=True, check=True)
    assert "Jahresbericht" in whole and not told(re.sub(r'"[a-z_.0-9]+":', "", done.stdout))
    rops = [frame["_source"]["layers"]["rop"] for frame in json.loads(done.stdout)]
    before = [frame["_source"]["layers"]["rop"] for frame in json.loads(whole)]
    assert [rop.get("rop.id") for rop in rops if isinstance(rop, dict)] == [
        rop.get("rop.id") for rop in before if isinstance(rop, dict)]
    values = set(re.findall(r': "([^"]*)"', done.stdout))
    assert len(values) > 100 and all(re.fullmatch(r"-|-?\d+(\.\d+)?|0x[0-9a-f]+", value) for value in values)


def test_keys_of_some_connections_only(tshark, run, tmp_path):
    replayed = replay(CAPTURES / "mapihttp-errors.pcap", tmp_path)
    foreign = b"CLIENT_TRAFFIC_SECRET_0 " + b"ab" * 32 + b" " + b"cd" * 48 + b"\n"
    folder, _ = run(block("these.log"), {"my.pcap": replayed.capture, "keys.log": foreign + replayed.keys})
    kept = (folder / "these.log").read_bytes()
    assert sorted(kept.splitlines()) == sorted(line for line in replayed.keys.splitlines() if not line.startswith(b"#"))


def test_secrets_are_taken_out(tshark, run, tmp_path):
    keys = b"CLIENT_RANDOM " + b"ab" * 32 + b" " + b"cd" * 48 + b"\n"
    one = block("--discard-all-secrets")
    plain = {"my.pcap": (CAPTURES / "rpctcp-rfr.pcap").read_bytes(), "keys.log": keys}
    folder, _ = run(one._replace(text="editcap --inject-secrets tls,keys.log my.pcap my.pcapng\n" + one.text), plain)
    assert keys in (folder / "my.pcapng").read_bytes()
    clean = (folder / "clean.pcapng").read_bytes()
    assert b"CLIENT_RANDOM" not in clean
    assert len(tshark.fields(clean, "frame.number")) == len(tshark.fields(CAPTURES / "rpctcp-rfr.pcap", "frame.number"))
