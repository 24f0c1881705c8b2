#!/bin/bash
# build.sh ROOT FOLDER
# Makes the Debian package inside a root folder (see ../roots/mkroot.sh) and puts it into FOLDER. What ../roots/run.sh has
# built there from these sources is not built again. Needs root.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
root=$(realpath "$1")
folder=$(realpath "$2")
project=$(realpath "$(dirname "$0")/../..")

mkdir -p "$root/src" "$root/tmp"
chmod 1777 "$root/tmp"
cd "$project"
cp -ru CMakeLists.txt README.md LICENSE plugin generated specs "$root/src/"
rm -f "$root"/src/build/*.deb
chroot "$root" env LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin sh -c \
    "cmake -S /src -B /src/build -G Ninja && cmake --build /src/build --target deb"
cp "$root"/src/build/*.deb "$folder/"
