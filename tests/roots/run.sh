#!/bin/bash
# run.sh ROOT [pytest arguments]
# Builds the plugin with -Werror inside a root folder (see mkroot.sh) and runs the tests against that
# folder's tshark; pytest itself runs out here. Needs root.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
root=$(realpath "$1")
shift
project=$(realpath "$(dirname "$0")/../..")

rm -rf "$root/src"
mkdir -p "$root/src" "$root/tmp"
chmod 1777 "$root/tmp"
cp -r "$project"/{CMakeLists.txt,README.md,LICENSE,plugin,generated} "$root/src/"
chroot "$root" env LC_ALL=C.UTF-8 sh -c \
    "cmake -S /src -B /src/build -G Ninja -DWERROR=ON && cmake --build /src/build"
cd "$project"
EXCHANGE_ROOT=$root EXCHANGE_PLUGIN=$root/src/build/exchange.so \
    /usr/bin/python3 -m pytest tests -n auto --dist loadgroup -m 'not sanitizer and not host' "$@"
