#!/bin/bash
# mkroot.sh SUITE DIR [PACKAGE,...]
# Makes a root folder of a Debian suite that can build the plugin and run it under that suite's Wireshark,
# with further packages in it.
# Needs root, but no user namespaces and no CAP_SYS_ADMIN. Needs the package mmdebstrap.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
mmdebstrap --mode=root --variant=apt --quiet \
  --include=gcc,libc6-dev,cmake,ninja-build,pkgconf,tshark,wireshark-dev,libwireshark-dev,libgmime-3.0-dev${3:+,$3} \
  --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
  --aptopt='Acquire::Check-Valid-Until "false"' \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' \
  "$1" "$2"
