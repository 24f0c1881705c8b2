#!/bin/bash
# libraries.sh
# Cross-builds for Windows what tshark.exe links and Debian has no Windows package of: GLib, PCRE2 and c-ares, from
# the sources in /src into /sysroot. Debian's own Windows builds of libgcrypt and zlib are copied beside them, and so
# are the compiler's run-time DLLs: /sysroot/bin then has all DLLs that tshark.exe needs.
# Runs inside the root of root.sh. What is built already is not built again.
# SPDX-License-Identifier: GPL-2.0-or-later
set -eu
host=x86_64-w64-mingw32ucrt
here=$(dirname "$0")
mkdir -p /build /sysroot/{bin,include/glib-2.0,lib/pkgconfig,lib/glib-2.0/include}
cd /sysroot

# ---- from Debian's packages ----
debian=/usr/x86_64-w64-mingw32     # linked with the older C runtime: nothing that belongs to one crosses its interface
cp $debian/include/{gcrypt,gpg-error,gpgrt}.h include/
cp $debian/lib/lib{gcrypt,gpg-error}.dll.a lib/
cp $debian/bin/lib{gcrypt-20,gpg-error-0}.dll /usr/$host/lib/{zlib1,libwinpthread-1}.dll bin/
cp "$($host-gcc -print-file-name=libgcc_s_seh-1.dll)" bin/

# ---- PCRE2 and c-ares ----
cross_cmake() {    # name, options
    cmake -S /src/$1-[0-9]* -B /build/$1 -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" \
        -DCMAKE_INSTALL_PREFIX=/sysroot -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_LIBDIR=lib "${@:2}"
    ninja -C /build/$1 install
}
[ -e bin/libpcre2-8.dll ] || cross_cmake pcre2 -DBUILD_SHARED_LIBS=ON -DBUILD_STATIC_LIBS=OFF \
    -DPCRE2_BUILD_PCRE2GREP=OFF -DPCRE2_BUILD_TESTS=OFF -DPCRE2_SUPPORT_UNICODE=ON
[ -e bin/libcares-2.dll ] || [ -e bin/libcares.dll ] || cross_cmake c-ares -DCARES_BUILD_TOOLS=OFF

# ---- GLib: the three libraries of it that Wireshark links ----
[ ! -e bin/libglib-2.0-0.dll ] || exit 0

# Translations are not wanted, but GLib asks for a library of them: this one gives back what it is given.
mkdir -p /build/intl
cat > /usr/$host/include/libintl.h <<'C'
char *gettext(const char *text);
char *dgettext(const char *domain, const char *text);
char *dcgettext(const char *domain, const char *text, int category);
char *ngettext(const char *one, const char *many, unsigned long n);
char *dngettext(const char *domain, const char *one, const char *many, unsigned long n);
char *textdomain(const char *domain);
char *bindtextdomain(const char *domain, const char *folder);
char *bind_textdomain_codeset(const char *domain, const char *codeset);
C
cat > /build/intl/intl.c <<'C'
#include <libintl.h>
#define UNUSED(x) (void)(x)
char *gettext(const char *text) { return (char *)text; }
char *dgettext(const char *domain, const char *text) { UNUSED(domain); return (char *)text; }
char *dcgettext(const char *domain, const char *text, int category)
{ UNUSED(domain); UNUSED(category); return (char *)text; }
char *ngettext(const char *one, const char *many, unsigned long n) { return (char *)(n == 1 ? one : many); }
char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{ UNUSED(domain); return ngettext(one, many, n); }
char *textdomain(const char *domain) { return (char *)domain; }
char *bindtextdomain(const char *domain, const char *folder) { UNUSED(domain); return (char *)folder; }
char *bind_textdomain_codeset(const char *domain, const char *codeset) { UNUSED(domain); return (char *)codeset; }
C
$host-gcc -O2 -c /build/intl/intl.c -o /build/intl/intl.o
$host-ar rcs /usr/$host/lib/libintl.a /build/intl/intl.o

# Only GObject, which is not built, calls libffi; Meson asks for it all the same.
printf 'Name: libffi\nDescription: not used\nVersion: 3.4\n' > lib/pkgconfig/libffi.pc

cat > /build/mingw.ini <<I
[binaries]
c = '$host-gcc'
cpp = '$host-g++'
ar = '$host-ar'
strip = '$host-strip'
windres = '$host-windres'
pkg-config = 'pkg-config'
[properties]
pkg_config_libdir = '/sysroot/lib/pkgconfig'
needs_exe_wrapper = true
[built-in options]
c_link_args = ['-static-libgcc']
cpp_link_args = ['-static-libgcc']
[host_machine]
system = 'windows'
cpu_family = 'x86_64'
cpu = 'x86_64'
endian = 'little'
I
cd /src/glib-[0-9]*
source=$PWD
meson setup /build/glib --cross-file /build/mingw.ini --prefix /sysroot --libdir lib --buildtype release \
    --wrap-mode nofallback -Dtests=false -Dintrospection=disabled -Dnls=disabled -Ddocumentation=false \
    -Dman-pages=disabled -Dsysprof=disabled
cd /build/glib
ninja {glib/libglib,gmodule/libgmodule,gthread/libgthread}-2.0-0.dll
cp {glib,gmodule,gthread}/*.dll.a /sysroot/lib/
cp meson-private/{glib-2.0,gmodule-2.0,gmodule-no-export-2.0,gthread-2.0}.pc /sysroot/lib/pkgconfig/
cp glib/glibconfig.h /sysroot/lib/glib-2.0/include/
cd /sysroot/include/glib-2.0
mkdir -p glib/deprecated gmodule
cp "$source"/glib/*.h /build/glib/glib/*.h glib/
cp "$source"/glib/deprecated/*.h glib/deprecated/
cp "$source"/glib/{glib,glib-object,glib-unix}.h "$source"/gmodule/gmodule.h .
cp /build/glib/gmodule/*.h gmodule/
cp /build/glib/{glib,gmodule,gthread}/*.dll /sysroot/bin/      # last: they tell that GLib is done
