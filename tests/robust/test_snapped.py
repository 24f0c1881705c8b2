"""Captures whose packets are cut: by a snap length, or some of them, as sniffers do that save space. Every frame is
dissected, in time, and no dissector is at fault.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from pcap import snapped, two_thirds
from wireshark import CAPTURES

HEADERS = 66                     # Ethernet, IP, TCP with time stamps, which most of the samples' packets begin with

# A PDU's header is 16 bytes; cut in it, behind its version, its size, and behind it.
CUTS = {"every third packet": two_thirds, **{f"{more} bytes behind TCP": lambda number, size, kept=HEADERS + more: kept
                                             for more in (1, 7, 10, 15, 24, 60)}}


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("sample", sorted(path.stem for path in CAPTURES.glob("*.pcap")))
def test_cut_packets(tshark, sample, cut):
    capture, frames = snapped((CAPTURES / f"{sample}.pcap").read_bytes(), CUTS[cut])
    done = tshark.run(capture, "-V", timeout=60)
    assert sum(line.startswith("Frame ") for line in done.stdout.splitlines()) == frames
    assert "Dissector bug" not in done.stdout
