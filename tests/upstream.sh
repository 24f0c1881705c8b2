#!/bin/sh
# upstream.sh WIRESHARK_SOURCE
# Runs the checks that Wireshark has for its own dissectors over plugin/ and generated/, and prints what they find.
# WIRESHARK_SOURCE is an unpacked source of any line (apt-get source wireshark, or a checkout). By hand: Debian's
# packages do not have these tools. Exits 1 if anything but the expected is found.
#
# Expected are these findings: names of variables and members that are also functions of the C library (time, index);
# the names Set and Not set, which are our own because the address of libwireshark's is no constant on Windows; labels
# of MAPI/HTTP and of RPC that share a filter name, where both name the same thing; and an expert info that is
# registered by itself.
#
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
project=$(realpath "$(dirname "$0")/..")
# Some of the tools look for Wireshark's own lists from where they run.
cd "$1"
tools=tools
found=$(mktemp)
trap 'rm -f "$found"' EXIT

sources=$(find "$project/plugin" "$project/generated" -name '*.c')
headers=$(find "$project/plugin" "$project/generated" -name '*.h')
# shellcheck disable=SC2086
{
    perl "$tools/checkAPIs.pl" $sources $headers 2>&1 || true
    perl "$tools/checkhf.pl" $sources 2>&1 || true
    perl "$tools/fix-encoding-args.pl" $sources 2>&1 || true
    # These two take a file at a time; only those that have what they look at.
    for file in $(grep -l true_false_string $sources); do
        python3 "$tools/check_tfs.py" --file "$file" 2>&1 || true
    done
    for file in $(grep -lE 'hf_register_info|proto_tree_add_' $sources); do
        python3 "$tools/check_typed_item_calls.py" --mask --label --consecutive --file "$file" 2>&1 || true
    done
} | grep -vE '^(Examining:|All dissectors|[0-9]+ (warnings|errors|calls)|/.*\.c ?$|$)' >"$found" || true

expected='shadow variable|could have used tfs_set_notset|appears consecutively - labels are|NO ARRAY'
printf 'files: %s\n' "$(echo "$sources" "$headers" | wc -w)"
printf 'expected findings: %s\n' "$(grep -cE "$expected" "$found" || true)"
printf 'others: %s\n' "$(grep -cvE "$expected" "$found" || true)"
! grep -vE "$expected" "$found"
