#!/bin/bash
# test.sh DIR LINE [pytest arguments]
# Runs the project's tests with the tshark.exe that build.sh made, in wine; pytest itself runs out here. A tshark.exe
# takes seconds to start, and each capture needs one, so choose: tests/nspi, -k captures. Needs root.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
root=$(realpath "$1")
line=$2
shift 2
cd "$(dirname "$0")/../.."
plugin=$(find "$root/build/$line/run" -name exchange.dll)
EXCHANGE_ROOT=$root EXCHANGE_PLUGIN=$plugin EXCHANGE_TSHARK=/build/$line/run/tshark \
    /usr/bin/python3 -m pytest -n 2 --dist loadgroup -m 'not sanitizer and not host' "$@"
