"""DCE/RPC interfaces in the tables: what is wrong with one, and what C becomes of it.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import shutil

import pytest
from test_compiler import compile_tables
from wireshark import PROJECT

pytestmark = pytest.mark.host

METHOD = "methods: [{name: EcNew, section: 1, opnum: 98, %s}]\n"
HANDLE = "{name: pcxh, type: context_handle}"
EMSMDB = "interface: EMSMDB\n"
NUMBER, GUID = "{name: Number, type: u32}", "{name: Guid, type: guid, ndr: [unique]}"
BROKEN = {
    METHOD % "request: []": "EcNew: opnum: the file names no interface",
    "interface: Other\n" + METHOD % "request: []": "interface: Other: is not defined",
    "interface: NSPI\n" + METHOD % "request: []": "interface: NSPI: is of the protocol oxnspi",
    "interface: {name: RFR, uuid: 00000000-0000-0000-0000-000000000001, version: 1.0}\n":
        "interface: RFR: is defined in ms-oxabref.yaml already",
    "interface: {name: New, uuid: 1-2, version: 1.0}\n": "New: -: {'name': 'New', 'uuid': '1-2', 'version': '1.0'} "
    "is none of those that may stand here",
    EMSMDB + METHOD.replace("98", "10") % "request: []": "EcNew: opnum: 10 belongs to EcDoConnectEx already",
    EMSMDB + METHOD % "response: [{name: Code, type: error, success: 1}]":
        "EcNew: Code: success goes with type error with an enum",
    EMSMDB + METHOD % f"request: [{NUMBER}, {HANDLE}]":
        "EcNew: pcxh: a context handle stands first, or behind one unique guid",
    EMSMDB + METHOD % f"response: [{GUID}, {NUMBER}, {HANDLE}]":
        "EcNew: pcxh: a context handle stands first, or behind one unique guid",
}


@pytest.mark.parametrize("table", BROKEN)
def test_broken_interfaces(tmp_path, table):
    # zz: behind all other files
    shutil.copytree(PROJECT / "specs", tmp_path / "specs")
    (tmp_path / "specs" / "zz.yaml").write_text("document: MS-OXCRPC\nprotocol: emsmdb\n" + table)
    done = compile_tables(tmp_path / "specs", tmp_path / "out")
    assert done.returncode == 1 and f"zz.yaml: {BROKEN[table]}" in done.stderr, done.stderr


def places(name):
    """Method -> where its request and its response have a context handle."""
    found = {}
    text = (PROJECT / f"generated/{name}_methods.c").read_text(encoding="utf-8")
    for entry in re.findall(r"    \{\n        \.name = .*?\n    \},\n", text, re.S):
        at = dict(re.findall(r"\.(request|response)_handle = CONTEXT_HANDLE_(\w+)", entry))
        found[re.search(r'\.name = "(\w+)"', entry)[1]] = at.get("request"), at.get("response")
    return found


def test_where_context_handles_stand():
    emsmdb, nspi = places("emsmdb"), places("oxnspi")
    assert {name for name, place in emsmdb.items() if place == (None, "FIRST")} == {"EcDoConnect", "EcDoConnectEx"}
    assert {name for name, place in emsmdb.items() if place == (None, None)} \
        == {"EcGetMoreRpc", "EcDummyRpc", "EcRGetDCName", "EcRNetGetDCName"}
    assert {name for name, place in emsmdb.items() if place == ("FIRST", "ASYNC")} == {"EcDoAsyncConnect", "EcDoAsyncConnectEx"}
    assert {name for name, place in emsmdb.items() if place == ("ASYNC", None)} == {"EcDoAsyncWait", "EcDoAsyncWaitEx"}
    assert emsmdb["EcDoRpcExt2"] == emsmdb["EcDoDisconnect"] == nspi["NspiUnbind"] == ("FIRST", "FIRST")
    assert nspi["NspiBind"] == (None, "BEHIND_GUID")
    assert nspi["NspiQueryRows"] == ("FIRST", None)
    assert set(places("oxabref").values()) == {(None, None)}


def test_errors_of_a_response_are_results(tmp_path):
    """Of its own fields, not of structures, and not in requests; a code that only one method gives has its enum."""
    shutil.copytree(PROJECT / "specs", tmp_path / "specs")
    (tmp_path / "specs" / "zz.yaml").write_text(
        "document: MS-OXCRPC\nprotocol: emsmdb\n" + EMSMDB
        + "enums: {OwnCode: {section: 1, open: true, values: {Fine: 5}}}\n"
        + "structures: [{name: WithCode, section: 1, fields: [{name: Inside, type: error}]}]\n"
        + METHOD % ("request: [{name: Asked, type: error}], response: [{name: WithCode, type: WithCode}, "
                    "{name: Own, type: error, enum: OwnCode, success: 5}, {name: Last, type: error}]"))
    done = compile_tables(tmp_path / "specs", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out" / "emsmdb_methods.c").read_text()
    calls = re.findall(r'failure_\w*result\(c, t, "EcNew".*\);', text)
    assert calls == ['failure_own_result(c, t, "EcNew", own, vs_own_code, 5);', 'failure_result(c, t, "EcNew", last);']
    assert "failure_" not in (tmp_path / "out" / "emsmdb_tables.c").read_text().replace("perf_failure", "")
