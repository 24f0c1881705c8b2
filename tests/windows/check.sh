#!/bin/bash
# check.sh ROOT [ROOT...]
# Whether the plugin's source is such that it can be built for Windows: compiles every file, without making anything,
# by mingw-w64 (64 bits, UCRT) and by clang with the rules of Microsoft's compiler, against the headers of Wireshark
# and GLib in each ROOT (tests/roots/mkroot.sh). The compilers are those of the first, which is Debian 13 with
# gcc-mingw-w64-ucrt64 and clang; ROOT may be / on such a system. Needs root. About a minute for two roots.
#
# First it shows on samples that what Windows does not take is found.
# SPDX-License-Identifier: GPL-2.0-or-later
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,4p' "$0" >&2; exit 2; }
tools=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
project=$(realpath "$here/../..")
dir=$(mktemp -d "$tools/tmp/windows.XXXXXX")
trap 'rm -rf "$dir"' EXIT
inside=/tmp/$(basename "$dir")
clang="clang -std=c11 --target=x86_64-pc-windows-msvc -fms-compatibility -fms-extensions
    -fms-compatibility-version=19.40"
mingw="x86_64-w64-mingw32ucrt-gcc -std=gnu11"
# Pedantic about everything that is not C11; not about what only clang minds.
clang_warnings="-Wall -Wextra -Wpedantic -Wgnu -Wvla -Wc23-extensions -Werror
    -Wno-unused-parameter -Wno-missing-field-initializers -Wno-switch-bool -Wno-microsoft-enum-value"
mingw_warnings="-Wall -Wextra -Werror"

in_root() { chroot "$tools" env -C "$inside" LC_ALL=C.UTF-8 "$@"; }

# Prints what each compiler is called with, by name and Wireshark's line.
compiler() {
    local common="-Isrc/plugin -Isrc -isystem $2/windows -isystem $2/wireshark -isystem $2/glib-2.0"
    case $1 in
    clang) echo "$clang -isystem $2/msvc -isystem /usr/x86_64-w64-mingw32ucrt/include $common" ;;
    mingw) echo "$mingw $common" ;;
    esac
}

# The headers that all have, compiled once; behind them, what another compiler or another C library lacks is an error.
prefix() {
    local warnings=${1}_warnings made=gch
    [ "$1" = mingw ] || made=pch
    cp "$here/prefix.h" "$dir/$2/$1.h"
    # shellcheck disable=SC2046,SC2086
    in_root $(compiler "$1" "$2") ${!warnings} -x c-header "$2/$1.h" -o "$2/$1.h.$made"
}

# Compiles, by one compiler and for one line, the sources whose names it reads.
compile() {
    local warnings=${1}_warnings begin="-include $2/mingw.h"
    [ "$1" = mingw ] || begin="-include-pch $2/clang.h.pch"
    # shellcheck disable=SC2046,SC2086
    in_root xargs -P "$(nproc)" -n 12 $(compiler "$1" "$2") ${!warnings} -fsyntax-only $begin
}

# The sizes and offsets that both compilers see have to be the same, or the plugin would misread Wireshark's structures.
same_layout() {
    local name
    for name in clang mingw; do
        # shellcheck disable=SC2046
        in_root $(compiler $name "$1") -c layout.c -o "$1/$name.o"
        in_root objcopy -O binary -j .rdata "$1/$name.o" "$1/$name.layout"
    done
    # mingw-w64 adds its own name behind the numbers.
    cmp -n "$(stat -c %s "$dir/$1/clang.layout")" "$dir/$1/clang.layout" "$dir/$1/mingw.layout" &&
        [ -s "$dir/$1/clang.layout" ]
}

# Each sample has to be rejected by its compiler and for its reason; what all have in common is taken.
samples() {
    local missed=0 name compiler reason code
    mkdir -p "$dir/samples"
    echo '#include "read/cursor.h"' >"$dir/samples/none.c"
    echo samples/none.c | compile mingw "$1"
    echo samples/none.c | compile clang "$1"
    while IFS='|' read -r name compiler reason code; do
        printf '#include "read/cursor.h"\n%b\n' "$code" >"$dir/samples/$name.c"
        if echo "samples/$name.c" | compile "$compiler" "$1" >"$dir/log" 2>&1 || ! grep -qe "$reason" "$dir/log"; then
            echo "$name is not found by $compiler: $code" >&2
            cat "$dir/log" >&2
            missed=1
        fi
    done
    return $missed
}

mkdir "$dir/src"
cp -r "$project/plugin" "$project/generated" "$dir/src/"
cp "$here/layout.c" "$dir/"
lines=()
for root in "$@"; do
    line=$(sed -nE 's/^#define WIRESHARK_VERSION_M(AJ|IN)OR\s+//p' "$root/usr/include/wireshark/ws_version.h" | paste -sd.)
    "$here/headers.sh" "$root" "$dir/$line"
    cp -n "$dir/${lines[0]-$line}/msvc/"* "$dir/$line/msvc/" 2>/dev/null || true
    lines+=("$line")
done
# Windows has no GMime: sources.cmake says which files need it.
gmime=$(sed -nE 's/^set\(GMIME_SOURCES (.*)\)/\1/p' "$project/plugin/package/sources.cmake")
[ -n "$gmime" ]
in_root find src -name '*.c' | grep -vE "/(${gmime// /|})\.c$" >"$dir/sources"

prefix mingw "${lines[0]}"
prefix clang "${lines[0]}"
grep -v '^#' "$here/samples.txt" | samples "${lines[0]}"
echo "samples: all $(grep -vc '^#' "$here/samples.txt") are rejected"
bad=0
for line in "${lines[@]}"; do
    for name in mingw clang; do
        started=$SECONDS
        [ "$line" = "${lines[0]}" ] || prefix $name "$line"
        if compile $name "$line" <"$dir/sources"; then
            echo "Wireshark $line, $name: $(wc -l <"$dir/sources") files, $((SECONDS - started)) s"
        else
            echo "Wireshark $line, $name: FAILED" >&2
            bad=1
        fi
    done
    if same_layout "$line"; then
        echo "Wireshark $line: structures are laid out alike"
    else
        echo "Wireshark $line: structures are laid out otherwise by the two compilers" >&2
        bad=1
    fi
done
exit $bad
