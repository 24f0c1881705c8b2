#!/bin/bash
# wine.sh ARGUMENTS
# The tshark.exe beside it in wine, as if it were a tshark of Linux: paths are as there (wine has the root folder as
# drive Z:), so are the ends of lines, and plugins come from the same personal folder below $HOME. What it says of
# dissectors that subset.py left out is not shown.
# wireshark.sh puts this beside tshark.exe as "tshark". Runs inside the root of root.sh, for any user, whose files of
# wine are in /tmp/wine-UID, made at the first run.
# SPDX-License-Identifier: GPL-2.0-or-later
set -u
export WINEPREFIX=/tmp/wine-$(id -u) WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml= XDG_RUNTIME_DIR=/tmp
export WIRESHARK_PLUGIN_DIR=Z:\\none WIRESHARK_EXTCAP_DIR=Z:\\none
export WIRESHARK_APPDATA=Z:${HOME//\//\\}\\.local\\lib\\wireshark
unset DISPLAY TZ                 # with TZ=UTC, wine calls that zone UT

(
    flock 9
    if [ ! -e "$WINEPREFIX/system.reg" ]; then
        mkdir -p "$WINEPREFIX"
        wineboot --init 9>&-
    fi
    wineserver -p60 9>&-       # stays a minute for the next run, which then starts faster
) 9>"$WINEPREFIX.lock" </dev/null >/dev/null 2>&1

# Files, not pipes: what wine starts in the background keeps its output open.
out=$(mktemp) err=$(mktemp)
wine "$(dirname "$0")/tshark.exe" "$@" >"$out" 2>"$err"
code=$?
sed 's/\r$//' "$out"
sed -e '/^OOPS: .*dissector.* \(exist\|found in capture_dissector_tables\)/d' \
    -e '/^Protocol being registered is /d' -e 's/\r$//' "$err" >&2
rm "$out" "$err"
exit $code
