"""MAPI/HTTP inside TLS, decrypted by Wireshark with a key log: the same tree as without TLS.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import ssl

import pytest
from tlscapture import replay
from trees import compare
from wireshark import CAPTURES

NAMES = ["mapihttp-logon-folders", "mapihttp-notifications", "mapihttp-errors", "mapihttp-nspi"]


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
@pytest.mark.parametrize("name", NAMES)
def test_same_tree_as_in_the_clear(tshark, links, tmp_path, name, version):
    path = CAPTURES / f"{name}.pcap"
    replayed = replay(path, tmp_path, version)
    assert compare(tshark, links, path, replayed) > 1000


def test_messages_in_many_records(tshark, links, tmp_path):
    """Headers are cut too, of messages without a body as well."""
    path = CAPTURES / "mapihttp-errors.pcap"
    assert compare(tshark, links, path, replay(path, tmp_path, write=97)) > 1000


def test_second_pass(tshark, links, tmp_path):
    path = CAPTURES / "mapihttp-errors.pcap"
    assert compare(tshark, links, path, replay(path, tmp_path), "-2") > 1000


def test_without_the_keys(tshark, tmp_path):
    """Nothing of ours, and no complaint."""
    replayed = replay(CAPTURES / "mapihttp-errors.pcap", tmp_path)
    assert tshark.fields(replayed.capture, "frame.number", where="mapihttp or rop or _ws.malformed") == []


def test_rpc_over_http(tshark, links, tmp_path):
    """Both channels of RPC over HTTP, each a connection of TLS."""
    path = CAPTURES / "rpchttp-emsmdb.pcap"
    assert compare(tshark, links, path, replay(path, tmp_path)) > 1000
