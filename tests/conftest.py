"""Fixtures: the plugin in a tshark, captures decoded once, what the captures' client logged beside them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import copy
import fcntl
import os
import subprocess

import pytest
from hypothesis import HealthCheck, settings

# Assertions in these tell what was compared, as those in tests do.
pytest.register_assert_rewrite("damage", "exported", "fxcheck", "mutate", "record", "tlscapture", "trees")

from record import load_operations  # noqa: E402
from wireshark import CAPTURES, PROJECT, Tshark, TsharkError  # noqa: E402

settings.register_profile("exchange", deadline=None, derandomize=True, database=None,
                          suppress_health_check=list(HealthCheck))
settings.load_profile("exchange")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """What takes longest begins first, so that all of pytest-xdist's workers end together. With --dist loadgroup, a
    file stays on one worker, which then makes its fixtures once, and so does what reads decoded captures. Damaged
    messages need no fixtures that cost."""
    items.sort(key=lambda item: (not item.get_closest_marker("sanitizer"), item.path.name != "test_robust.py"))
    for item in items:
        if not item.get_closest_marker("sanitizer"):
            item.add_marker(pytest.mark.xdist_group("captures" if "packets" in item.fixturenames else item.path.name))


@pytest.fixture(scope="session")
def tshark():
    plugin = os.environ.get("EXCHANGE_PLUGIN", PROJECT / "build" / "exchange.so")
    try:
        wrapper = Tshark(plugin, os.environ.get("EXCHANGE_ROOT"), program=os.environ.get("EXCHANGE_TSHARK", "tshark"))
    except TsharkError as problem:
        pytest.exit(f"the plugin cannot be tested: {problem}", returncode=1)
    yield wrapper
    wrapper.close()


@pytest.fixture(scope="session")
def stock(tshark):
    """The same tshark without the plugin."""
    plain = copy.copy(tshark)
    plain.env = {**tshark.env, "HOME": "/nonexistent"}
    return plain


def sanitized_plugin():
    """The plugin built with ASan and UBSan. Workers that want it at the same time build it once."""
    build = PROJECT / "build-sanitize"
    build.mkdir(exist_ok=True)
    with open(build / "lock", "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        subprocess.run(["cmake", "-S", PROJECT, "-B", build, "-DSANITIZE=ON"], check=True)
        subprocess.run(["cmake", "--build", build, "-j", str(os.cpu_count() or 1)], check=True)
    return build / "exchange.so"


@pytest.fixture(scope="session")
def sanitized_tshark():
    """tshark with the plugin built with ASan and UBSan, which this builds if need be."""
    if os.environ.get("EXCHANGE_ROOT"):
        pytest.skip("the sanitizer runs are made on this machine's own Wireshark only")
    plugin = os.environ.get("EXCHANGE_PLUGIN_SANITIZED") or sanitized_plugin()
    # tshark itself is not instrumented, so the runtimes have to be there before it starts.
    runtimes = [subprocess.run(["cc", f"-print-file-name={name}"], check=True, capture_output=True,
                               text=True).stdout.strip() for name in ("libasan.so", "libubsan.so")]
    wrapper = Tshark(plugin, extra_env={
        "LD_PRELOAD": " ".join(runtimes), "UBSAN_OPTIONS": "print_stacktrace=1",
        # Each of Wireshark's allocations on its own, so that ASan sees their ends; assertions end the run.
        "WIRESHARK_DEBUG_WMEM_OVERRIDE": "simple", "WIRESHARK_ABORT_ON_DISSECTOR_BUG": "1",
        # Who allocated takes its time in each of millions of allocations: ASAN_OPTIONS=malloc_context_size=30 tells it.
        "ASAN_OPTIONS": ":".join(["detect_leaks=0:detect_odr_violation=0:malloc_context_size=2",
                                  os.environ.get("ASAN_OPTIONS", "")])})
    yield wrapper
    wrapper.close()


@pytest.fixture(scope="session")
def operations():
    """operations(name): the record beside a capture, one dict an operation."""
    return load_operations


@pytest.fixture(scope="session")
def packets(tshark):
    """packets(name): a capture's frames as trees, decoded once."""
    return lambda name: tshark.pdml(CAPTURES / f"{name}.pcap")


@pytest.fixture(scope="session")
def links(tshark):
    """Names of the fields that hold numbers of frames."""
    lines = (line.split("\t") for line in tshark.registered("fields").splitlines())
    return {line[2] for line in lines if line[0] == "F" and line[3] == "FT_FRAMENUM"}
