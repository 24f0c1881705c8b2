"""MAPI/HTTP over HTTP/2, in TLS and in the clear: the same tree as over HTTP/1.1, whether Wireshark makes trees or
not; and without headers, what the bodies' shape tells.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from h2capture import replay
from test_tls import compare, links  # noqa: F401 (a fixture)
from wireshark import CAPTURES

HTTP2 = ["-d", "tcp.port==8000,http2"]


def capture(name):
    return CAPTURES / f"{name}.pcap"


@pytest.mark.parametrize("name", ["mapihttp-logon-folders", "mapihttp-notifications", "mapihttp-errors", "mapihttp-nspi"])
def test_in_tls(tshark, links, tmp_path, name):
    """All on one connection: in mapihttp-notifications NotificationWait and Execute wait at the same time."""
    assert compare(tshark, links, capture(name), replay(capture(name), tmp_path)) > 1000
