#!/usr/bin/env python3
"""Holds the source to the floor plan that README's Layout section draws.

house.py [ROOT]     prints the folders with their sizes, counts the include arrows, and lists every violation

A room is a C file with its header (read/cursor.c and read/cursor.h), an arrow an include. Arrows run to the right
over the floors, or within a folder without a circle. What Wireshark does not promise to keep is used in wireshark/
only. Files, functions and generated lines have a largest size, so that each can be read at a glance.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import ast
import re
import sys
from collections import defaultdict
from pathlib import Path

# From the entry points on the left to Wireshark on the right. Floors side by side do not see each other.
FLOORS = [["plugin"], ["taps"], ["mapihttp", "rpch"], ["rpc"], ["emsmdb"], ["rop"], ["fxics"], ["nspi"], ["oxcdata"],
          ["session"], ["read"], ["wireshark"]]
FLOOR = {folder: number for number, folders in enumerate(FLOORS) for folder in folders}
# Generated files belong to floors by what their names begin with, the longest of these; methods to their transports.
GENERATED = {"rop": "rop", "oxcfxics": "fxics", "oxcdata": "oxcdata", "oxprops": "oxcdata", "emsmdb": "emsmdb",
             "emsmdb_methods": "rpc", "oxnspi": "nspi", "oxnspi_methods": "rpc", "oxabref": "rpc", "mapihttp": "mapihttp", "rpch": "rpch",
             "session": "session", "names": "read", "deviations": "read"}
INSIDES = re.compile(r"\bPTREE_DATA\b|\bPTREE_FINFO\b|\bPNODE_FINFO\b|\bPITEM_FINFO\b|->last_child\b|->first_child\b"
                     r"|->dissector\s*=[^=]|\bdcerpc_uuids\b|\bdata_src\b|->layers\b")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
# What is written by hand or generated in a language with comments says its licence near the beginning.
LICENCE = "SPDX-License-Identifier: GPL-2.0-or-later"
LICENSED = {".c", ".h", ".cmake", ".css", ".j2", ".js", ".py", ".sh", ".yaml"}
UNLICENSED_FOLDERS = ("tests/captures/", "tests/data/")
MOST_LINES, MOST_FUNCTION_LINES, MOST_GENERATED_FUNCTION_LINES, MOST_GENERATED_WIDTH = 500, 60, 150, 120


def strip_comments(text):
    """The C text with comments and the insides of strings blanked; lines keep their numbers."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group(0))  # noqa: E731
    return re.sub(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"", blank, text, flags=re.S)


def c_functions(text):
    """(name, first line, number of lines) of each function, signature and braces included."""
    lines = text.split("\n")
    start = None
    for number, line in enumerate(lines):
        if line == "{" and number:
            start = number
            while start and lines[start - 1].strip() and not lines[start - 1].startswith(("/*", " *", "#", "}")):
                start -= 1
        elif line == "}" and start is not None:
            named = re.search(r"(\w+)\s*\(", " ".join(lines[start:number]))
            yield named.group(1) if named else "?", start + 1, number - start + 1
            start = None


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno - node.lineno + 1


class House:
    """The source below one root folder."""

    def __init__(self, root):
        self.root = Path(root)
        self.problems = []
        self.plugin = sorted((self.root / "plugin").rglob("*.[ch]"))
        self.generated = sorted((self.root / "generated").glob("*.[ch]"))
        self.templates = sorted((self.root / "specs" / "compiler").rglob("*.j2"))
        self.compiler = sorted((self.root / "specs" / "compiler").rglob("*.py"))
        self.arrows = self.read_arrows()

    def name(self, path):
        return path.relative_to(self.root).as_posix()

    def found(self, path, message):
        self.problems.append(f"{self.name(path)}: {message}")

    # ---- rooms and floors ----
    def room(self, path):
        """`read/cursor` of plugin/read/cursor.h, `generated/rop_tables` of generated/rop_tables.c."""
        inside = path.relative_to(self.root / "plugin") if path in self.plugin_set else path.relative_to(self.root)
        return inside.with_suffix("").as_posix()

    @property
    def plugin_set(self):
        return set(self.plugin)

    def folder(self, room):
        """The floor's folder that a room belongs to, or None."""
        parts = room.split("/")
        if parts[0] == "generated":
            begins = [key for key in GENERATED if parts[1] == key or parts[1].startswith(key + "_")]
            return GENERATED[max(begins, key=len)] if begins else None
        return parts[0] if parts[0] in FLOOR else None

    def target(self, path, included):
        """The room that an include names; None: nothing of this project has that name."""
        for base in (self.root / "plugin", self.root, path.parent):
            file = base / included
            if file.is_file():
                return self.room(file)
        return None

    def read_arrows(self):
        """{room: {rooms that it includes}}"""
        arrows = defaultdict(set)
        for path in self.plugin + self.generated:
            here = self.room(path)
            arrows[here]
            for included in INCLUDE.findall(path.read_text(encoding="utf-8")):
                there = self.target(path, included)
                if there is None:
                    self.found(path, f"includes {included}, which is not there")
                elif there != here:
                    arrows[here].add(there)
        return arrows

    # ---- the rules ----
    def upward(self):
        """Arrows that run to the left, or between floors side by side."""
        out = []
        for here, theirs in sorted(self.arrows.items()):
            for there in sorted(theirs):
                mine, its = self.folder(here), self.folder(there)
                if mine is None or its is None:
                    out.append(f"{here} -> {there}: a room on no floor")
                elif mine != its and FLOOR[mine] >= FLOOR[its]:
                    out.append(f"{here} -> {there}: {mine} may not include {its}")
        return out

    def circles(self):
        """Groups of rooms that include each other in a circle (strongly connected, Tarjan)."""
        order, low, stack, on, found = {}, {}, [], set(), []

        def visit(room):
            order[room] = low[room] = len(order)
            stack.append(room)
            on.add(room)
            for there in sorted(self.arrows.get(room, ())):
                if there not in order:
                    visit(there)
                    low[room] = min(low[room], low[there])
                elif there in on:
                    low[room] = min(low[room], order[there])
            if low[room] == order[room]:
                group = []
                while not group or group[-1] != room:
                    group.append(stack.pop())
                    on.discard(group[-1])
                if len(group) > 1:
                    found.append(" - ".join(sorted(group)))

        for room in sorted(self.arrows):
            if room not in order:
                visit(room)
        return found

    def check_templates(self):
        """What templates include by a fixed name ends up in generated files; it has to be there."""
        for path in self.templates:
            for included in INCLUDE.findall(path.read_text(encoding="utf-8")):
                if "{" not in included and self.target(path, included) is None:
                    self.found(path, f"includes {included}, which is not there")

    def check_insides(self):
        for path in self.plugin + self.generated:
            if self.folder(self.room(path)) == "wireshark":
                continue
            text = strip_comments(path.read_text(encoding="utf-8"))
            for number, line in enumerate(text.split("\n"), 1):
                for inside in INSIDES.findall(line):
                    self.found(path, f"line {number}: {inside.strip()} belongs into plugin/wireshark/")

    def check_sizes(self):
        for path in self.plugin + self.compiler:
            text = path.read_text(encoding="utf-8")
            lines = text.count("\n")
            if lines > MOST_LINES:
                self.found(path, f"{lines} lines, at most {MOST_LINES}")
            for name, line, size in python_functions(text) if path.suffix == ".py" else c_functions(text):
                if size > MOST_FUNCTION_LINES:
                    self.found(path, f"line {line}: {name} has {size} lines, at most {MOST_FUNCTION_LINES}")

    def check_generated(self):
        for path in self.generated:
            text = path.read_text(encoding="utf-8")
            for number, line in enumerate(text.split("\n"), 1):
                if len(line) > MOST_GENERATED_WIDTH:
                    self.found(path, f"line {number}: {len(line)} characters, at most {MOST_GENERATED_WIDTH}")
            for name, line, size in c_functions(text):
                if size > MOST_GENERATED_FUNCTION_LINES:
                    self.found(path, f"line {line}: {name} has {size} lines, at most {MOST_GENERATED_FUNCTION_LINES}")

    def check_licences(self):
        for folder in ("plugin", "generated", "specs", "tests"):
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix in LICENSED and not self.name(path).startswith(UNLICENSED_FOLDERS) \
                        and LICENCE not in path.read_text(encoding="utf-8")[:2000]:
                    self.found(path, f"does not say {LICENCE}")

    def check(self):
        """All violations, as lines."""
        self.check_templates()
        self.check_insides()
        self.check_sizes()
        self.check_generated()
        self.check_licences()
        return self.upward() + [f"circle: {circle}" for circle in self.circles()] + self.problems

    # ---- the plan, for people ----
    def print_plan(self):
        folders = defaultdict(list)
        for path in self.plugin:
            folders[path.parent.relative_to(self.root).as_posix()].append(path)
        for floor in FLOORS:
            for folder in floor:
                files = folders.get("plugin" if folder == "plugin" else f"plugin/{folder}", [])
                lines = sum(path.read_text(encoding="utf-8").count("\n") for path in files)
                names = " ".join(sorted({path.stem for path in files}))
                print(f"{folder:10} {lines:6} lines  {names or '(to come)'}")
        print(f"rooms: {len(self.arrows)}, include arrows: {sum(map(len, self.arrows.values()))}, "
              f"upward: {len(self.upward())}, circles: {len(self.circles())}")


def main():
    house = House(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2])
    house.print_plan()
    problems = house.check()
    print("\n".join(problems) or "no rule is broken")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
