#!/usr/bin/env python3
"""subset.py SOURCE

Leaves those dissectors in a Wireshark source that a tshark for the plugin's tests needs: about a hundred of 1,650, so
that two cores build it in minutes. They are the ones in SEEDS, those that define a name that the seeds or the rest of
libwireshark have in their text, those that define a name that is in these, and so on. The lists in SOURCE's
CMakeLists.txt then name these alone, and of tshark's taps those in TAPS.

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
TAPS = """credentials expert exportobject endpoints follow funnel hosts httpstat iostat iousers protocolinfo
    protohierstat rtd simple_stattable srt stats_tree""".split()

# Names that a dissector defines and others use for something of their own.
COMMON = set("""oid_tvb pdu_type want_ignore show_setup_info proto_http decrypt_data dissect_options commands value_tvb
    UAT_CSTRING_CB_DEF UAT_VS_DEF dissect_e212_mcc_mnc dissect_e212_mcc_mnc_wmem_packet_str""".split())
SHORTEST = 6                      # letters; shorter names are used by many for something of their own

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
NO_NAMES = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.S)
C_FILE = re.compile(r"\s+(?:\S*/)?([\w+.-]+\.c)\n")


def definitions(folder):
    """{name: file} of the functions and variables that are not static."""
    tags = subprocess.run(["ctags", "-x", "--languages=C", "--c-kinds=fv", "--extras=-F", "--_xformat=%N %K %F",
                           *(path.name for path in folder.glob("*.c"))],
                          cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout
    found = (line.split()[::2] for line in tags.splitlines())
    return {name: file for name, file in found if len(name) >= SHORTEST and name not in COMMON | {"de_sm_tmgi"}}


def closure(folder, files, others):
    """The files and all that they and others (paths that are not counted) need."""
    defined = definitions(folder)
    done, waiting = set(), [*(folder / file for file in files), *others]
    while waiting:
        path = waiting.pop()
        done.add(path)
        words = set(re.findall(r"\w+", NO_NAMES.sub(" ", path.read_text(errors="replace"))))
        waiting += {folder / defined[word] for word in words & defined.keys()} - done - set(waiting)
    return {path.name for path in done if path.parent == folder}


def keep(path, is_kept):
    """Removes lines of a CMakeLists.txt that are the name of a C file, but for those that are kept."""
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not (name := C_FILE.fullmatch(line)) or is_kept(name[1])))


def main(source):
    folder = source / "epan" / "dissectors"
    libwireshark = {*source.glob("epan/*.c"), *source.glob("epan/*/*.c")} - {*folder.glob("*.c")}
    files = closure(folder, FILES, libwireshark) | {"stand-in.c"}
    print(len(files), "dissectors:", *sorted(files))

    (folder / "stand-in.c").write_text(STAND_IN)
    lists = folder / "CMakeLists.txt"
    text = lists.read_text()
    if "stand-in.c" not in text:
        first = "set(DISSECTOR_SRC\n"
        lists.write_text(text.replace(first, f"{first}\t${{CMAKE_CURRENT_SOURCE_DIR}}/stand-in.c\n", 1))
    keep(lists, lambda name: name in files or name == "dissectors.c")
    keep(source / "CMakeLists.txt", lambda name: not name.startswith("tap-") or name[4:-2] in TAPS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
