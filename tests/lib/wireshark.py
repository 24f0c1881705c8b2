"""Runs tshark with the plugin under test and reads what it prints.

Wireshark ignores the personal plugin folder for root and says nothing when a plugin does not load, so
tshark runs as nobody with a scratch home that holds the plugin, and its list of plugins is checked.

Environment:
  EXCHANGE_PLUGIN   the exchange.so under test (default build/exchange.so)
  EXCHANGE_ROOT     a root folder (chroot) whose tshark is to be used, with the plugin built for it
  EXCHANGE_TSHARK   a program in that root that is run for tshark (tests/windows/wine.sh)

SPDX-License-Identifier: GPL-2.0-or-later
"""
import gc
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import forking

PROJECT = Path(__file__).resolve().parents[2]
CAPTURES = PROJECT / "tests" / "captures"
NOBODY = 65534
WAITING = 6                       # tsharks with different options that wait for captures
OURS = ("mapihttp", "emsmdb", "rop", "oxnspi", "oxabref", "rpch")


class TsharkError(Exception):
    """tshark ended with an error or printed something it should not."""


class Result:
    def __init__(self, returncode, stdout, stderr):
        self.returncode, self.stdout, self.stderr = returncode, stdout, stderr


class Tshark:
    """One plugin in one scratch home. root: a chroot, or None for this machine. program: what is run there; one that
    is not tshark itself, but starts it, is started for each capture."""

    def __init__(self, plugin, root=None, extra_env=None, program="tshark"):
        self.root = str(root).rstrip("/") if root else ""
        self.plugin = Path(plugin)
        self.program = program
        if not self.plugin.exists():
            raise TsharkError(f"{plugin} is not there: build the plugin first "
                              "(cmake -S . -B build && cmake --build build)")
        Path(self.root + "/tmp").mkdir(exist_ok=True)
        self.home = Path(tempfile.mkdtemp(prefix="exchange-", dir=self.root + "/tmp"))
        self.env = {"HOME": self.inside(self.home), "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
                    "LC_ALL": "C.UTF-8", "TZ": "UTC",
                    # No extcap programs: nobody needs them here, and some hang under a sanitizer.
                    "WIRESHARK_EXTCAP_DIR": self.inside(self.home)}
        if self.root:
            self.env["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
        if self.root:
            self.prefix = ["chroot", f"--userspec={NOBODY}:{NOBODY}", "--groups=", self.root]
        elif os.getuid() == 0:
            self.prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        else:
            self.prefix = []
        first = self._run(["--version"]).stdout.splitlines()[0]
        match = re.search(r"(\d+)\.(\d+)\.(\d+)", first)
        if not match:
            raise TsharkError(f"no version in {first!r}")
        self.version = tuple(int(x) for x in match.groups())
        folder = self.home / ".local/lib/wireshark/plugins" / "{}.{}".format(*self.version) / "epan"
        folder.mkdir(parents=True)
        shutil.copy(self.plugin, folder / f"exchange{self.plugin.suffix}")
        for path in [self.home, *self.home.rglob("*")]:
            path.chmod(0o755)
        self.env.update(extra_env or {})
        self.library = forking.build(self.home) if self.program == "tshark" else None
        self.used, self.waiting, self.decoded = set(), {}, {}
        plugins = self._run(["-G", "plugins"])
        if not re.search(r"^exchange\.(so|dll)\b", plugins.stdout, re.M):
            raise TsharkError(f"tshark {first!r} does not load {plugin}:\n{plugins.stderr}")

    def inside(self, path):
        """The path as tshark sees it."""
        path = str(path)
        return path[len(self.root):] if self.root else path

    def _run(self, args, timeout=600, stdout=subprocess.PIPE):
        done = subprocess.run([*self.prefix, self.program, *args], env=self.env, stdin=subprocess.DEVNULL,
                              stdout=stdout, stderr=subprocess.PIPE, timeout=timeout, cwd="/")
        return Result(done.returncode,
                      done.stdout.decode("utf-8", "replace") if done.stdout is not None else "",
                      done.stderr.decode("utf-8", "replace"))

    def place(self, capture):
        """Puts a capture (a path, or the bytes of one) where tshark may read it."""
        if isinstance(capture, bytes):
            handle, name = tempfile.mkstemp(suffix=".pcap", dir=self.home)
            with os.fdopen(handle, "wb") as out:
                out.write(capture)
            target = Path(name)
        else:
            target = self.home / Path(capture).name
            if not target.exists():
                shutil.copy(capture, target)
        target.chmod(0o644)
        return target

    def _read(self, capture, args, timeout, output):
        """tshark -r capture args, with its output in a file. The second time on, with the same options, no tshark
        starts for it: see forking.py."""
        key = (*args, *self.env.items())
        errors = self.home / "stderr"
        if self.library is None or key not in self.used or not self._wait_for(key, args):
            self.used.add(key)
            with open(output, "wb") as stdout:
                return self._run(["-r", self.inside(capture), *args], timeout, stdout)
        tshark = self.waiting[key] = self.waiting.pop(key)
        for path in (output, errors):
            path.write_bytes(b"")
            path.chmod(0o666)
        code = tshark.read(self.inside(capture), self.inside(output), self.inside(errors), timeout)
        return Result(code, "", (tshark.errors + errors.read_bytes()).decode("utf-8", "replace"))

    def _wait_for(self, key, args):
        """Whether a tshark with these options waits for captures; at most WAITING of them do at a time."""
        if key not in self.waiting:
            while len(self.waiting) >= WAITING:
                self.waiting.pop(next(iter(self.waiting))).close()
            # Sanitizers' runtimes have to be the first to be loaded.
            env = {**self.env, "LD_PRELOAD": f"{self.env.get('LD_PRELOAD', '')} {self.inside(self.library)}".strip()}
            self.waiting[key] = forking.Forking([*self.prefix, "tshark"], args, env, self.home / "waiting")
        return self.waiting[key].is_ready

    def close(self):
        """Ends what waits, and removes the scratch home."""
        for tshark in self.waiting.values():
            tshark.close()
        self.waiting.clear()
        shutil.rmtree(self.home, ignore_errors=True)

    def run(self, capture, *args, timeout=600, check=True):
        """tshark -r capture args. Fails when tshark does."""
        done, output = self.run_to_file(capture, *args, timeout=timeout)
        done.stdout = output.read_bytes().decode("utf-8", "replace")
        output.unlink()
        if check and done.returncode:
            raise TsharkError(f"tshark {' '.join(args)}: exit code {done.returncode}\n{done.stderr[-4000:]}")
        return done

    def registered(self, kind, *more):
        """What tshark -G lists: "fields", "protocols" …"""
        return self._run(["-G", kind, *more]).stdout

    def run_to_file(self, capture, *args, timeout=900):
        """Like run, for much output: stdout goes to a file, whose path is returned with the result."""
        target = self.place(capture)
        output = self.home / (target.name + ".out")
        try:
            done = self._read(target, args, timeout, output)
        finally:
            if isinstance(capture, bytes):
                target.unlink()
        return done, output

    @property
    def info_column(self):
        """What -T fields calls the Info column."""
        return "_ws.col.Info" if self.version < (4, 4) else "_ws.col.info"

    def fields(self, capture, *names, where=None, extra=()):
        """Rows of -T fields, each a list of lists of values."""
        args = ["-T", "fields", "-E", "separator=/t", "-E", "aggregator=\x1f"]
        if where:
            args += ["-Y", where]
        for name in names:
            args += ["-e", name]
        out = self.run(capture, *args, *extra).stdout
        return [[cell.split("\x1f") if cell else [] for cell in line.split("\t")]
                for line in out.splitlines()]

    def pdml(self, capture, *args):
        """All frames as trees of Node. Those of a file are kept, if there are no other options."""
        key = (capture, *self.env.items())
        if args or isinstance(capture, bytes):
            return self._decode(capture, args)
        if key not in self.decoded:
            self.decoded[key] = self._decode(capture, args)
        return self.decoded[key]

    def _decode(self, capture, args):
        done, output = self.run_to_file(capture, "-T", "pdml", *args)
        try:
            if done.returncode:
                raise TsharkError(f"tshark -T pdml: exit code {done.returncode}\n{done.stderr[-4000:]}")
            return read_pdml(output)
        finally:
            output.unlink()


class Node:
    """One item of the packet tree."""
    __slots__ = ("name", "showname", "show", "value", "unmasked", "pos", "size", "hidden", "children",
                 "parent")

    def __init__(self, element, parent):
        get = element.get
        self.name = get("name", "")
        self.showname = get("showname", "") or get("show", "")
        self.show = get("show", "")
        self.value = get("value")
        self.unmasked = get("unmaskedvalue")
        self.pos, self.size = int(get("pos", "0")), int(get("size", "0"))
        self.hidden = get("hide") == "yes"
        self.parent = parent
        self.children = [Node(child, self) for child in element]

    def __repr__(self):
        return f"<{self.name} {self.showname!r} at {self.pos}+{self.size}>"

    def walk(self):
        """This node and all below it, in the order of the tree."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def all(self, name):
        return [node for node in self.walk() if node.name == name]

    def first(self, name):
        return next((node for node in self.walk() if node.name == name), None)

    def starting(self, prefix):
        return [node for node in self.walk() if node.name.startswith(prefix)]

    def properties(self):
        """The items of property values below this one: what holds a tag and its value."""
        return [node.parent for node in self.all("oxcdata.property_tag")]

    @property
    def label(self):
        """The field's label: what stands before the value, without a bit pattern."""
        text = self.showname.split(" = ", 1)[1] if self.unmasked is not None else self.showname
        return re.split("[:,]| \\[", text, maxsplit=1)[0].strip()

    @property
    def bytes(self):
        """The item's bytes; empty where it has none (Wireshark gives some items other values)."""
        try:
            return bytes.fromhex(self.value) if self.value and len(self.value) >= 2 * self.size else b""
        except ValueError:
            return b""

    def int(self, signed=False):
        """The value as a number: from the wire (little endian) where the item has bytes."""
        if self.unmasked is not None:
            return int(self.value, 16)
        if self.bytes and len(self.value) == 2 * self.size <= 16:
            return int.from_bytes(self.bytes, "little", signed=signed)
        text = self.show
        if text in ("True", "False"):
            return int(text == "True")
        return int(text, 0)


def is_value(node):
    """Whether the item holds a property's value or an element of it."""
    return node.name.startswith(("oxprops.", "oxcdata.value.")) and node.unmasked is None \
        and node.name.rsplit(".", 1)[1] not in ("size", "count", "has_value")


class Xml:
    """A file that tshark wrote as XML. It has U+FFFE and U+FFFF as they come, which XML may not have."""

    def __init__(self, file):
        self.file = file

    def read(self, size):
        data = self.file.read(size) + self.file.readline()
        return data.replace(b"\xef\xbf\xbe", b"\xef\xbf\xbd").replace(b"\xef\xbf\xbf", b"\xef\xbf\xbd")


def read_pdml(path):
    """The packets of a file. Meanwhile nothing is looked for that could be thrown away: it would be looked for in all
    the trees that there are, again and again."""
    packets = []
    gc.disable()
    try:
        with open(path, "rb") as file:
            for _, element in ElementTree.iterparse(Xml(file)):
                if element.tag == "packet":
                    packets.append(Packet(element))
                    element.clear()
    finally:
        gc.enable()
    return packets


class Packet(Node):
    """A frame. Its children are the protocols."""
    __slots__ = ("number",)

    def __init__(self, element):
        super().__init__(element, None)
        self.number = int(self.first("frame.number").show)

    def proto(self, name):
        return next((child for child in self.children if child.name == name), None)

    @property
    def experts(self):
        """The messages of expert infos under items of ours."""
        return [node.show for proto in self.children if proto.name in OURS for node in proto.all("_ws.expert.message")]

    @property
    def faults(self):
        """Those that tell of the message's bytes, and not of what the server refuses or warns of in it."""
        refused = [node.parent for name in ("exchange.failed", "exchange.warned") for node in self.all(name)]
        return [node.show for proto in self.children if proto.name in OURS for node in proto.all("_ws.expert.message")
                if not any(node.parent is one for one in refused)]

    @property
    def malformed(self):
        """Items that Wireshark adds when a dissector throws. (Experts of the group "malformed" have a hidden one.)"""
        return [node for node in self.all("_ws.malformed") if not node.hidden]

    def header(self, name):
        """The value of an HTTP header, from Wireshark's own HTTP items."""
        return self.headers().get(name.lower())

    def headers(self):
        found = {}
        for node in self.walk():
            if node.name in ("http.request.line", "http.response.line"):
                text = node.show.replace("\\r\\n", "").rstrip("\r\n")
                key, _, value = text.partition(":")
                found.setdefault(key.strip().lower(), value.strip())
        return found


def snake(name):
    """The contract's filter spelling of a document's field name: FolderId -> folder_id."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return name.lower()
