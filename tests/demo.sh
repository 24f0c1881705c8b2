#!/bin/sh
# demo.sh CAPTURE [tshark arguments]
# Prints the decoded tree of CAPTURE with the plugin named by EXCHANGE_PLUGIN, without installing it.
#
# The plugin goes into the personal folder of a scratch home. Wireshark ignores that folder for root,
# so root runs tshark as nobody, who may not be able to read the checkout: hence the pipe.
#
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
capture=$1
shift
[ $# -gt 0 ] || set -- -Y 'mapihttp or emsmdb or oxnspi or oxabref' -O mapihttp,emsmdb,rop,oxnspi,oxabref
: "${EXCHANGE_PLUGIN:?names the exchange.so to use}"

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT INT TERM
line=$(tshark --version 2>/dev/null | sed -n '1s/^[^0-9]*\([0-9]*\.[0-9]*\).*/\1/p')
folder=$home/.local/lib/wireshark/plugins/$line/epan
mkdir -p "$folder"
cp "$EXCHANGE_PLUGIN" "$folder/"
chmod -R go+rX "$home"

as_user=
[ "$(id -u)" -ne 0 ] || as_user='setpriv --reuid=65534 --regid=65534 --clear-groups'

if ! HOME=$home $as_user tshark -G plugins 2>/dev/null | grep -q '^exchange\.so'; then
    echo "tshark does not load $EXCHANGE_PLUGIN:" >&2
    HOME=$home $as_user tshark -G plugins 2>&1 >/dev/null | head -5 >&2
    exit 1
fi
HOME=$home $as_user tshark -r - "$@" < "$capture"
