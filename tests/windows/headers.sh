#!/bin/bash
# headers.sh ROOT DIR
# Puts into DIR what compilers for Windows need besides their own headers: Wireshark's and GLib's headers of a root
# folder of Debian (tests/roots/mkroot.sh), and in place of the few that differ on Windows
#   windows/glibconfig.h   Debian's, with the sizes and formats of 64-bit Windows
#   windows/glib/gwin32.h  empty: functions for Windows alone, of which the plugin uses none
#   msvc/                  mingw-w64's _mingw.h without attributes where MSVC's rules do not take them; <BaseTsd.h>
# ROOT may be /. msvc/ is only made where ROOT has mingw-w64.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
root=$1
dir=$2

mkdir -p "$dir/windows/glib" "$dir/msvc"
cp -r "$root/usr/include/wireshark" "$root/usr/include/glib-2.0" "$dir/"
sed -E -e '/define GLIB_HAVE_ALLOCA_H/d' \
    -e 's/^#define G_OS_UNIX/#define G_OS_WIN32\n#define G_PLATFORM_WIN32/' \
    -e 's/(define GLIB_SIZEOF_LONG) .*/\1 4/' \
    -e 's/(signed|unsigned) long (g[a-z0-9]+);/\1 long long \2;/' \
    -e 's/##(U?)L\)/##\1LL)/' \
    -e 's/(define G_[A-Z0-9]+_(FORMAT|MODIFIER) +")l([iu]?")/\1ll\3/' \
    -e 's/(define GU?INT_TO_POINTER.*)\((glong|gulong)\)/\1(gint64)/' \
    -e 's/(define GPOINTER_TO_U?INT.*)\((glong|gulong)\)/\1(gint64)/' \
    -e 's/(define G_(MAX|MIN)S?SIZE\s+G_(MAX|MIN)U?)LONG/\1INT64/' \
    "$root"/usr/lib/*/glib-2.0/include/glibconfig.h >"$dir/windows/glibconfig.h"
: >"$dir/windows/glib/gwin32.h"

mingw=$root/usr/share/mingw-w64/include/_mingw.h
if [ -e "$mingw" ]; then
    sed -E '/^ *# *define __MINGW_ATTRIB_/s/__declspec\((noreturn|deprecated|noalias|restrict)\)//g' "$mingw" \
        >"$dir/msvc/_mingw.h"
    echo '#include <basetsd.h>' >"$dir/msvc/BaseTsd.h"
fi
