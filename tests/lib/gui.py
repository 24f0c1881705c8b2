"""The real Wireshark on a screen of its own (Xvfb), driven by keys and the mouse.

What it shows is read where people would copy it: the clipboard, the titles of windows, the colour of a pixel.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import shutil
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from wireshark import NOBODY

WIDTH, HEIGHT = 1500, 900
PREFERENCES = """gui.update.enabled: FALSE
gui.ask_unsaved: FALSE
gui.geometry.save.position: FALSE
gui.geometry.save.size: FALSE
gui.geometry.save.maximized: FALSE
"""
NEEDED = ("wireshark", "Xvfb", "xdotool", "xclip")


def missing():
    """The programs that are needed and not there."""
    return [name for name in NEEDED if not shutil.which(name)]


class GuiError(Exception):
    """Something that should appear did not."""


class Gui:
    """One Wireshark with a capture. profile: a folder that becomes the profile of its name, which is loaded."""

    def __init__(self, plugin, version, capture, *arguments, profile=None):
        self.home = Path(tempfile.mkdtemp(prefix="exchange-gui-", dir="/tmp"))
        self.processes = []
        self.capture = self.home / Path(capture).name
        shutil.copy(capture, self.capture)
        folder = self.home / ".local/lib/wireshark/plugins" / "{}.{}".format(*version) / "epan"
        folder.mkdir(parents=True)
        shutil.copy(plugin, folder / "exchange.so")
        config = self.home / ".config/wireshark"
        config.mkdir(parents=True)
        (config / "preferences").write_text(PREFERENCES)
        if profile:
            shutil.copytree(profile, config / "profiles" / Path(profile).name)
            arguments = (*arguments, "-C", Path(profile).name)
        (self.home / "run").mkdir(mode=0o700)
        self._hand_over()
        try:
            self._start(arguments)
        except BaseException:
            self.close()
            raise

    def _hand_over(self):
        """Wireshark does not load a personal plugin as root: nobody runs it, and owns the home."""
        self.prefix = []
        if os.getuid() == 0:
            self.prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
            for path in [self.home, *self.home.rglob("*")]:
                os.chown(path, NOBODY, NOBODY)

    def _start(self, arguments):
        display_read, display_write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(display_write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
                                   "-nolisten", "tcp", "-fbdir", str(self.home)], pass_fds=[display_write],
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(screen)
        os.close(display_write)
        with os.fdopen(display_read) as display:
            number = display.readline().strip()
        if not number:
            raise GuiError("Xvfb does not start")
        self.env = {"DISPLAY": f":{number}", "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"),
                    "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"}
        self.processes.append(subprocess.Popen(
            [*self.prefix, "wireshark", "-r", str(self.capture), *arguments], env=self.env, cwd="/",
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        self.main = self.window(self.capture.name, seconds=90)
        self.do("windowmove", self.main, "0", "0")
        self.do("windowsize", self.main, str(WIDTH), str(HEIGHT))
        time.sleep(1)

    # ---- What a person does ----

    def do(self, *arguments, seconds=20):
        """Runs xdotool and returns what it prints."""
        done = subprocess.run(["xdotool", *arguments], env=self.env, capture_output=True, text=True, timeout=seconds,
                              stdin=subprocess.DEVNULL)
        return done.stdout

    def keys(self, *names, pause=0.25):
        """Presses keys one after the other: "alt+s", "Down", "Return"."""
        for name in names:
            self.do("key", name)
            time.sleep(pause)

    def write(self, text):
        """Types a text."""
        self.do("type", "--delay", "8", text, seconds=60)
        time.sleep(0.3)

    def click(self, window, x, y, button=1):
        """Clicks at a place of a window; negative numbers count from its right and lower edge."""
        width, height = self.size(window)
        self.do("mousemove", "--window", window, str(x % width), str(y % height), "click", str(button))
        time.sleep(0.3)

    # ---- What a person sees ----

    def size(self, window):
        shape = dict(line.split("=") for line in self.do("getwindowgeometry", "--shell", window).splitlines())
        return int(shape["WIDTH"]), int(shape["HEIGHT"])

    def titles(self):
        """The visible windows with a title: {title: window}."""
        found = {}
        for window in self.do("search", "--onlyvisible", "--name", ".").split():
            title = self.do("getwindowname", window).strip()
            if title:
                found[title] = window
        return found

    def window(self, part, seconds=20):
        """The window that has this in its title; waits for it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for title, window in self.titles().items():
                if part in title:
                    return window
            if any(process.poll() is not None for process in self.processes):
                raise GuiError("Wireshark or its screen has ended")
            time.sleep(0.2)
        raise GuiError(f"no window {part!r}: {sorted(self.titles())}")

    def clipboard(self, seconds=10):
        """The text that was copied last; waits until there is one."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                done = subprocess.run(["xclip", "-o", "-selection", "clipboard"], env=self.env, capture_output=True,
                                      timeout=3, stdin=subprocess.DEVNULL)
            except subprocess.TimeoutExpired:
                continue
            if done.returncode == 0 and done.stdout:
                return done.stdout.decode("utf-8", "replace")
            time.sleep(0.2)
        raise GuiError("nothing was copied")

    def pixels(self):
        """The screen: pixels()(x, y) is (red, green, blue)."""
        data = (self.home / "Xvfb_screen0").read_bytes()
        head, ncolors, line = (struct.unpack_from(">I", data, at)[0] for at in (0, 76, 48))
        start = head + ncolors * 12

        def at(x, y):
            blue, green, red = data[start + y * line + x * 4:start + y * line + x * 4 + 3]
            return red, green, blue
        return at

    def picture(self, path):
        """Writes the screen as a portable pixmap, to be looked at."""
        at = self.pixels()
        body = b"".join(bytes(at(x, y)) for y in range(HEIGHT) for x in range(WIDTH))
        Path(path).write_bytes(b"P6 %d %d 255\n" % (WIDTH, HEIGHT) + body)

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes.clear()
        shutil.rmtree(self.home, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
