#!/bin/bash
# mkclean.sh SUITE DIR
# Makes a root folder of a Debian suite with nothing but what every Debian has, and apt. Needs root, but no user
# namespaces and no CAP_SYS_ADMIN. Needs the package mmdebstrap.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
mmdebstrap --mode=root --variant=apt --quiet \
  --aptopt='Acquire::Languages "none"' --aptopt='Acquire::Check-Valid-Until "false"' \
  "$1" "$2"
