"""One tshark for many captures: it starts once, and a forked copy of it reads each (forking.c).

Most captures of the tests are some packets long, so that loading Wireshark's dissectors takes ten times as long as
reading one. A copy is as fresh as a tshark of its own: it is forked before the first packet.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import select
import signal
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_name("forking.c")


def build(folder):
    """Compiles forking.c into a folder; returns the library."""
    library = folder / "forking.so"
    subprocess.run(["cc", "-std=gnu11", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"],
                   check=True)
    library.chmod(0o755)
    return library


class Forking:
    """A tshark that waits with the given options for captures. command: all of it but -r and the options."""

    def __init__(self, command, args, env, errors):
        with open(errors, "wb") as stderr:
            self.process = subprocess.Popen([*command, "-r", "capture", *args], env=env, stdin=subprocess.PIPE,
                                            stdout=subprocess.PIPE, stderr=stderr, bufsize=0, cwd="/")
        self.unread = b""
        self.is_ready = self.answer(None) == b"ready"
        self.errors = Path(errors).read_bytes()

    def answer(self, timeout):
        """The next line that forking.c writes. None: not in time. Empty: tshark has ended."""
        while b"\n" not in self.unread:
            if not select.select([self.process.stdout], [], [], timeout)[0]:
                return None
            more = self.process.stdout.read(4096)
            if not more:
                return b""
            self.unread += more
        line, _, self.unread = self.unread.partition(b"\n")
        return line

    def read(self, capture, output, errors, timeout):
        """Reads a capture; returns the exit code. The names are as tshark sees them; both files exist."""
        self.process.stdin.write(f"{capture}\t{output}\t{errors}\n".encode())
        copy, status = int(self.answer(None)), self.answer(timeout)
        if status is None:
            os.kill(copy, signal.SIGKILL)
            self.answer(None)
            raise subprocess.TimeoutExpired(["tshark", "-r", str(capture)], timeout)
        return os.waitstatus_to_exitcode(int(status))

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()
