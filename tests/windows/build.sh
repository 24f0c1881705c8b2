#!/bin/bash
# build.sh DIR LINE
# From nothing to DIR/build/LINE/run/tshark.exe, Wireshark 4.4 or 4.6 for Windows, with the plugin exchange.dll built
# inside Wireshark's source: cross-built from Debian's packages and sources in the root folder DIR. Afterwards
#   compare.py DIR LINE NATIVE_ROOT    tells whether it prints what a native tshark does, and
#   test.sh DIR LINE [pytest's arguments]    runs the project's tests with it, in wine.
# What is there already is not made again; the plugin is. Takes an hour or two on two cores. Needs root and mmdebstrap.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
root=$(realpath -m "$1")
line=$2
here=$(realpath "$(dirname "$0")")
project=$(realpath "$here/../..")

[ -e "$root/usr/bin/x86_64-w64-mingw32ucrt-gcc" ] || "$here/root.sh" "$root"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mkdir -p "$root/src" "$root/exchange/tests"
chmod 1777 "$root/tmp"
rm -rf "$root"/exchange/{plugin,generated,tests/windows}
cp -a "$project"/{CMakeLists.txt,plugin,generated} "$root/exchange/"
cp -a "$here" "$root/exchange/tests/"

"$here/sources.sh" "$root/src" "$line"
source=$(echo "$root"/src/wireshark-*"$line".*/)
ln -sfn /exchange "$source/plugins/epan/exchange"
echo 'set(CUSTOM_PLUGIN_SRC_DIR plugins/epan/exchange)' > "$source/CMakeListsCustom.txt"

chroot "$root" env LC_ALL=C.UTF-8 /exchange/tests/windows/libraries.sh
chroot "$root" env LC_ALL=C.UTF-8 /exchange/tests/windows/wireshark.sh "$line"
