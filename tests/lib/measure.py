"""What a run of tshark costs.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import subprocess
import sys
from typing import NamedTuple

# In a small process between: Linux counts to a process's memory what its parent had when it was started.
BETWEEN = """import resource, subprocess, sys, time
started = time.monotonic()
status = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(status, time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)"""


class Cost(NamedTuple):
    wall: float             # seconds
    processor: float        # likewise
    memory: float           # most bytes at a time


def cost(tshark, path, *args):
    """Reads the capture at path, which tshark.place() gave."""
    command = [*tshark.prefix, "tshark", "-r", tshark.inside(path), *args]
    done = subprocess.run([sys.executable, "-c", BETWEEN, *command], env=tshark.env, stdout=subprocess.PIPE, text=True,
                          cwd="/", check=True)
    status, *numbers = done.stdout.split()
    if status != "0":
        raise RuntimeError(f"tshark ended with status {status}")
    return Cost(*map(float, numbers))
