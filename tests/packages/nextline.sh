#!/bin/bash
# nextline.sh ROOT LINE
# Makes /tmp/next in a root folder: an apt repository with Wireshark of the line behind LINE, as empty packages that
# depend on each other as Debian's do. Its Packages.with has exchange-dissectors for that line, too.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
root=$1
line=$2
next=${line%.*}.$((${line#*.} + 2))
architecture=$(chroot "$root" dpkg --print-architecture)
mkdir -p "$root/tmp/next/build/DEBIAN"

# empty NAME VERSION [FIELD…]: a package without files, and what apt has to know about it on stdout.
empty() {
    {
        printf 'Package: %s\nVersion: %s\nArchitecture: %s\n' "$1" "$2" "$architecture"
        echo 'Maintainer: Nobody <nobody@example.org>'
        printf '%s\n' "${@:3}" 'Description: empty package for a test'
    } | tee "$root/tmp/next/build/DEBIAN/control"
    chroot "$root" dpkg-deb --root-owner-group -b /tmp/next/build "/tmp/next/$1.deb" >/dev/null
    printf 'Filename: ./%s.deb\nSize: %d\nSHA256: %s\n\n' "$1" "$(stat -c %s "$root/tmp/next/$1.deb")" \
        "$(sha256sum "$root/tmp/next/$1.deb" | cut -d' ' -f1)"
}

cd "$root/tmp/next"
{
    empty wireshark-common "$next.0-1"
    empty tshark "$next.0-1" "Depends: wireshark-common (= $next.0-1)"
} >Packages
{
    cat Packages
    empty exchange-dissectors "1.0.0+ws$next" "Depends: wireshark-common (>= $next~)"
} >Packages.with
