#!/usr/bin/env python3
"""subset.py SOURCE BUILD

Leaves those dissectors in a Wireshark source that a tshark for the plugin's tests needs: about a hundred of 1,650, so
that two cores build it in minutes. BUILD is the whole source's build folder, configured with Ninja. The dissectors in
SEEDS are compiled, then those that define what the compiled ones and the rest of tshark ask for, until nothing is
asked for any more. The lists in SOURCE then name these alone. Taps of tshark that would bring further dissectors along
are left out, too.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import subprocess
import sys
from pathlib import Path

SEEDS = """frame eth ethertype raw null sll ip ipv6 icmp icmpv6 arp tcp udp sctp dns http http2 tls data media
    media-type multipart text-media json xml x11 radius ses v150fw calcappprotocol spnego gssapi kerberos ntlmssp
    dcerpc dcerpc-epm dcerpc-mapi dcerpc-nspi dcerpc-rfr coseventcomm""".split()
FILES = ["errno.c", "file-file.c", *(f"packet-{name}.c" for name in SEEDS)]

# What RTCP asks GSM for. GSM would bring UMTS, LTE and 5G along.
STAND_IN = """#include <config.h>
#include <epan/packet.h>
uint16_t de_sm_tmgi(tvbuff_t *, proto_tree *, packet_info *, uint32_t, unsigned, char *, int);
uint16_t de_sm_tmgi(tvbuff_t *tvb _U_, proto_tree *tree _U_, packet_info *pinfo _U_, uint32_t offset _U_, unsigned len,
                    char *add _U_, int size _U_)
{
    return (uint16_t)len;
}
"""


class Build:
    def __init__(self, source, folder):
        self.dissectors, self.folder = source / "epan" / "dissectors", folder
        targets = self.output("ninja", "-C", folder, "-t", "targets", "all")
        self.objects = re.findall(r"^(\S+\.obj): C_COMPILER", targets, re.M)
        tags = self.output("ctags", "-x", "--languages=C", "--c-kinds=fv", "--extras=-F", "--_xformat=%N %F", "-R",
                           "--exclude=asn1", "--exclude=pidl", "--exclude=dcerpc", ".", cwd=self.dissectors)
        self.defined = {}
        for line in tags.splitlines():
            symbol, file = line.split()
            self.defined[symbol] = Path(file).name
        self.known = {}

    @staticmethod
    def output(*command, **options):
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options).stdout

    def others(self, pattern):
        """Objects that are no dissectors."""
        return [path for path in self.objects if re.match(pattern, path)]

    def dissector(self, file):
        return next(path for path in self.objects
                    if re.fullmatch(rf"epan/dissectors/CMakeFiles/[^/]+/{re.escape(file)}\.obj", path))

    def wanted(self, objects):
        """Files of the dissectors that define what these objects ask for."""
        new = [path for path in objects if path not in self.known]
        if new:
            subprocess.run(["ninja", "-C", self.folder, *new], check=True)
        for path in new:
            names = self.output("x86_64-w64-mingw32ucrt-nm", "--undefined-only", "-j", self.folder / path)
            self.known[path] = {name.removeprefix("__imp_") for name in names.split()}
        asked = set().union(*(self.known[path] for path in objects)) - {"de_sm_tmgi"}
        return {self.defined[name] for name in asked if name in self.defined}

    def closure(self, files):
        while more := self.wanted([self.dissector(file) for file in sorted(files)]) - files:
            files = files | more
        return files


def keep(path, is_kept):
    """Removes lines of a CMakeLists.txt that are a name of a C file only, but for those that are kept."""
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines
                            if not (name := re.fullmatch(r"\s+(?:\S*/)?([\w+.-]+\.c)\n", line)) or is_kept(name[1])))


def main(source, folder):
    build = Build(source, folder)
    core = build.others("epan/(?!dissectors/)|ui/|CMakeFiles/(tshark|cli_main|shark_common).dir/(?!ui/cli/tap-)"
                        "|plugins/epan/exchange/")
    files = build.closure(set(FILES) | build.wanted(core))
    taps = [path for path in build.others("CMakeFiles/tshark.dir/ui/cli/tap-") if build.wanted([path]) <= files]
    names = {Path(path).name.removesuffix(".obj") for path in taps}
    print(len(files), "dissectors:", *sorted(files))
    print(len(names), "taps:", *sorted(names))

    (build.dissectors / "stand-in.c").write_text(STAND_IN)
    lists = build.dissectors / "CMakeLists.txt"
    keep(lists, files.__contains__)
    lists.write_text(lists.read_text().replace("set(DISSECTOR_SUPPORT_SRC\n",
                                               "set(DISSECTOR_SUPPORT_SRC\n\tstand-in.c\n", 1))
    keep(source / "CMakeLists.txt", lambda name: not name.startswith("tap-") or name in names)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
