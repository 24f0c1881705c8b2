#!/bin/bash
# wireshark.sh LINE
# Cross-builds tshark.exe and, where the source has it as plugins/epan/exchange, the plugin from the Wireshark source
# /src/wireshark-vLINE.* into /build/LINE: for the plugin's tests, so with the dissectors only that subset.py leaves,
# and without optional libraries. /build/LINE/run then has all that tshark.exe needs to run.
# Runs inside the root of root.sh, after libraries.sh.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
line=$1
here=$(dirname "$0")
source=$(echo /src/wireshark-*"$line".*/)
build=/build/$line
export PKG_CONFIG_LIBDIR=/sysroot/lib/pkgconfig PKG_CONFIG_PATH=

programs="wireshark logray stratoshark strato tfshark rawshark dumpcap text2pcap mergecap reordercap editcap capinfos
    captype randpkt dftest dcerpcidl2wrs androiddump sshdump ciscodump dpauxmon randpktdump wifidump etwdump udpdump
    falcodump sshdig sharkd mmdbresolve"
libraries="PCAP AIRPCAP ZLIBNG MINIZIP MINIZIPNG LZ4 BROTLI SNAPPY ZSTD NGHTTP2 NGHTTP3 LUA SMI GNUTLS WINSPARKLE
    KERBEROS SBC SPANDSP BCG729 AMRNB ILBC LIBXML2 OPUS SINSP"
options=()
for name in $programs; do options+=("-DBUILD_$name=OFF"); done
for name in $libraries; do options+=("-DENABLE_$name=OFF"); done
if [ ! -e "$build/build.ninja" ]; then
    "$here/subset.py" "$source"
    cmake -S "$source" -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_FLAGS_RELEASE=-O0 -DENABLE_WERROR=OFF "${options[@]}"
fi
ninja -C "$build" tshark
if [ -e "$source/plugins/epan/exchange" ]; then ninja -C "$build" exchange; fi
cp /sysroot/bin/*.dll "$build/run/"
cp "$here/wine.sh" "$build/run/tshark"
