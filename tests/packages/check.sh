#!/bin/bash
# check.sh SUITE DEB [ROOT]
# Takes a Debian package through its life in a clean root folder of its suite: lintian reads it, apt installs it, an
# ordinary user's tshark decodes with it, Wireshark cannot be upgraded to the next line behind its back, and when it is
# purged nothing of it is left. ROOT is the folder, which is made if it is not there; without, it is one that is removed.
# Needs root, the network and the package mmdebstrap, but no user namespaces and no CAP_SYS_ADMIN.
# SPDX-License-Identifier: GPL-2.0-or-later
set -euo pipefail
suite=$1
deb=$(realpath "$2")
here=$(realpath "$(dirname "$0")")
captures=$here/../captures
if [ $# -gt 2 ]; then
    root=$3
else
    root=$(mktemp -d)/$suite
    trap 'rm -rf "${root%/*}"' EXIT
fi
started=$SECONDS
step() { printf '\n---- %s [%d s] %s\n' "$suite" $((SECONDS - started)) "$*"; }
fail() { echo "$suite: $*" >&2; exit 1; }
# says TEXT PATTERN: TEXT, which is shown, has a line that PATTERN (extended) matches.
says() { printf '%s\n' "$1"; grep -qE "$2" <<<"$1" || fail "nothing above says $2"; }
inside() { chroot "$root" env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"; }
# The folder need not outlive a loss of power: dpkg waits for no disk.
apt() { inside apt-get -q -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io "$@"; }
# An ordinary user, with a home that is empty at first.
user() { chroot --userspec=1000:1000 --groups= "$root" env HOME=/home/user LC_ALL=C.UTF-8 "$@" 2>>"$root/tmp/stderr"; }
files() { (cd "$root" && find . -xdev ! -type d ! -path './proc/*' ! -path './sys/*' ! -path './dev/*' ! -path './tmp/*' \
    ! -path './var/cache/*' ! -path './var/log/*' ! -path './home/*' | sort); }

step "a clean root"
[ -d "$root" ] || "$here/mkclean.sh" "$suite" "$root"
apt update
install -d -o 1000 -g 1000 "$root/home/user"
cp "$deb" "$root/tmp/package.deb"
chmod -R a+rX "$root/tmp/package.deb"
version=$(inside dpkg-deb -f /tmp/package.deb Version)
line=${version#*+ws}
ls -l "$deb"
inside dpkg-deb -I /tmp/package.deb
inside dpkg-deb -c /tmp/package.deb

step "apt installs it"
apt install -y --no-install-recommends /tmp/package.deb tshark
says "$(inside dpkg -s exchange-dissectors)" '^Status: install ok installed$'
mapfile -t ours < <(inside dpkg -L exchange-dissectors)

step "its files"
printf '%s\n' "${ours[@]}" | while read -r file; do [ -d "$root$file" ] || echo "$file"; done
plugin=$(cd "$root" && echo usr/lib/*/wireshark/plugins/"$line"/epan/exchange.so)
doc=usr/share/doc/exchange-dissectors
[ "$(stat -c '%a %U' "$root/$plugin")" = "644 root" ] || fail "$plugin is not a file that everybody reads"
for file in "$doc"/{copyright,README.md,bug_report.py,changelog.gz,html/index.html} usr/share/man/man7/exchange-dissectors.7.gz \
    usr/share/wireshark/profiles/Exchange/{preferences,colorfilters,dfilter_buttons,recent}; do
    [ -s "$root/$file" ] || fail "no $file"
done
says "$(zcat "$root/$doc/changelog.gz" | head -1)" "^exchange-dissectors \\(${version/+/[+]}\\)"
says "$(zcat "$root/usr/share/man/man7/exchange-dissectors.7.gz" | head -40)" '^\.TH "?[Ee][Xx][Cc][Hh][Aa][Nn][Gg][Ee]'

step "an ordinary user's tshark"
: >"$root/tmp/stderr"
chmod 666 "$root/tmp/stderr"
says "$(user id)" '^uid=1000'
says "$(user tshark --version | head -1)" " $line\\."
says "$(user tshark -G plugins | grep exchange)" "^exchange\\.so[[:space:]]+${version%+*}[[:space:]]+.*/plugins/$line/epan/exchange\\.so"
# What the client that made the capture logged: frame, ROPs, user, see the capture's .ops.jsonl.
says "$(user tshark -r - -Y 'rop.id == RopLogon' -T fields -e rop.id -e exchange.user <"$captures/mapihttp-messages.pcap" |
    head -1)" '^0xfe[[:space:]]0100000001000000-alice$'
says "$(user tshark -r - -C Exchange -Y 'rop.id == RopOpenFolder' <"$captures/mapihttp-messages.pcap" | head -2)" \
    '0100000001000000-alice.*RopOpenFolder'
if grep -E 'exchange|profile|plugin' "$root/tmp/stderr"; then fail "tshark complains"; fi

step "Wireshark of the next line"
"$here/nextline.sh" "$root" "$line"
echo 'deb [trusted=yes] file:/tmp/next ./' >"$root/etc/apt/sources.list.d/next.list"
apt update >/dev/null
says "$(apt -s upgrade)" 'kept back'
says "$(apt -s upgrade)" '^0 upgraded, 0 newly installed, 0 to remove'
says "$(apt -s install tshark)" '^Remv exchange-dissectors '
says "$(apt -s full-upgrade)" '^Remv exchange-dissectors |kept back'
refused=$(! inside dpkg -i /tmp/next/wireshark-common.deb 2>&1) || fail "dpkg installs another line"
says "$refused" 'conflicting packages - not installing wireshark-common'
says "$(inside dpkg -s exchange-dissectors wireshark-common)" '^Status: install ok installed$'
says "$(user tshark -G plugins | grep exchange)" "^exchange\\.so"

step "with the package for that line"
mv "$root/tmp/next/Packages.with" "$root/tmp/next/Packages"
apt update >/dev/null
says "$(apt -s full-upgrade)" '^Inst exchange-dissectors '
rm -r "$root/etc/apt/sources.list.d/next.list" "$root/tmp/next"
apt update >/dev/null

step "purging leaves nothing"
apt purge -y exchange-dissectors
for file in "${ours[@]}"; do
    if [ -e "$root$file" ] && ! inside dpkg -S "$file" >/dev/null 2>&1; then fail "$file is left"; fi
done
says "$(user tshark -G plugins | grep -c exchange || true)" '^0$'
files >"$root/tmp/before"
apt install -y --no-install-recommends /tmp/package.deb >/dev/null
apt purge -y exchange-dissectors >/dev/null
files | diff "$root/tmp/before" - || fail "files are left"

step "lintian of $suite"
echo 'man-db man-db/auto-update boolean false' | inside debconf-set-selections
apt install -y --no-install-recommends -o Dpkg::Options::=--path-exclude='/usr/share/doc/*' \
    -o Dpkg::Options::=--path-exclude='/usr/share/man/*' -o Dpkg::Options::=--path-exclude='/usr/share/locale/*' \
    lintian >/dev/null
user lintian --version
user lintian --tag-display-limit 0 --show-overrides --display-info --fail-on error,warning /tmp/package.deb ||
    fail "lintian has objections"
step "all is well"
