#!/bin/bash
# wine.sh ARGUMENTS
# The tshark.exe beside it in wine, as if it were a tshark of Linux: paths are as there (wine has the root folder as
# drive Z:), so are the ends of lines, and plugins come from the same personal folder below $HOME.
# wireshark.sh puts it beside tshark.exe as "tshark". Runs inside the root of root.sh, for any user. Wine's own files are in /tmp/wine-USER, made at the first run.
# SPDX-License-Identifier: GPL-2.0-or-later
set -u
export WINEPREFIX=/tmp/wine-$(id -u) WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
export WIRESHARK_PLUGIN_DIR=Z:\\none WIRESHARK_EXTCAP_DIR=Z:\\none
export WIRESHARK_APPDATA=Z:${HOME//\//\\}\\.local\\lib\\wireshark
unset DISPLAY

(
    flock 9
    if [ ! -e "$WINEPREFIX/system.reg" ]; then
        mkdir -p "$WINEPREFIX"
        wineboot --init 9>&-
    fi
    # The server outlives the run that started it and would keep that one's output open.
    wineserver -p60 9>&-
) 9>"$WINEPREFIX.lock" </dev/null >/dev/null 2>&1

{
    { wine "$(dirname "$0")/tshark.exe" "$@" 2>&3 | sed 's/\r$//' >&4; exit "${PIPESTATUS[0]}"; } 3>&1 | sed 's/\r$//' >&2
    exit "${PIPESTATUS[0]}"
} 4>&1
