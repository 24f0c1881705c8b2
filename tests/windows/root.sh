#!/bin/bash
# root.sh DIR
# Makes a root folder of Debian 13 with what cross-builds Wireshark for Windows and runs it: mingw-w64 for the
# Universal C Runtime (in Debian from 13 on), wine, and tools for the build. Takes some minutes and 2 GB. Needs root and
# the package mmdebstrap.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
cross=gcc-mingw-w64-ucrt64,g++-mingw-w64-ucrt64,libz-mingw-w64-dev,libgcrypt-mingw-w64-dev
build=gcc,libc6-dev,cmake,ninja-build,meson,pkgconf,python3-minimal,python3-packaging,perl,flex,bison,lemon
build+=,libglib2.0-dev-bin,universal-ctags
mmdebstrap --mode=root --variant=apt --quiet \
    --include=$cross,$build,wine,wine64 \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
    --aptopt='Acquire::Check-Valid-Until "false"' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' \
    trixie "$1"
