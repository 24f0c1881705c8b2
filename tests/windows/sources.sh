#!/bin/bash
# sources.sh DIR LINE
# Debian's source of Wireshark 4.4 or 4.6 and of the libraries that libraries.sh builds, unpacked in DIR. The upstream
# archives alone: Debian's patches are not needed. apt runs with lists of its own: the system's stay as they are. What
# is in DIR already, an archive that was put there by hand, say, is not loaded again.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
mkdir -p "$1/apt/lists/partial" "$1/apt/cache/archives/partial"
cd "$1"
line=$2
declare -A suites=([4.4]=trixie [4.6]=forky)

# The mirror that this system has its packages from.
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -1)
for suite in trixie ${suites[$line]}; do
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main"
done | sort -u > apt/sources.list
cat > apt/apt.conf <<I
Dir::Etc::SourceList "$PWD/apt/sources.list";
Dir::Etc::SourceParts "-";
Dir::State::Lists "$PWD/apt/lists";
Dir::State::status "/dev/null";
Dir::Cache "$PWD/apt/cache";
APT::Sandbox::User "root";
Acquire::Languages "none";
I
export APT_CONFIG=$PWD/apt/apt.conf

load() {    # package, suite, the pattern of the archive
    compgen -G "$3" >/dev/null || {
        compgen -G "apt/lists/*_$2_main_source_Sources*" >/dev/null || apt-get update
        apt-get source --download-only --tar-only "$1/$2"
    }
    tar xf $3 --skip-old-files
}
load wireshark "${suites[$line]}" "wireshark_$line.*.orig.tar.*[z2]"
load glib2.0 trixie 'glib2.0_*.orig.tar.*z'
load pcre2 trixie 'pcre2_*.orig.tar.*z'
load c-ares trixie 'c-ares_*.orig.tar.*z'
