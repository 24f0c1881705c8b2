# The Debian package: what it is called, and what apt has to know about it.
# SPDX-License-Identifier: GPL-2.0-or-later

# A package fits one line of Wireshark, so there is one for each Debian, all from one source. The line is part of the
# version: a newer Debian's package is newer for apt (1.0.0+ws4.0 < 1.0.0+ws4.4 < 1.0.0+ws4.10 < 1.0.1+ws4.0) and takes
# the other's place when that Debian is upgraded, and no two files of different content have one name.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION "${PROJECT_VERSION}+ws${WIRESHARK_LINE}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
file(READ "${CMAKE_CURRENT_LIST_DIR}/description.txt" CPACK_DEBIAN_PACKAGE_DESCRIPTION)
string(CONFIGURE "${CPACK_DEBIAN_PACKAGE_DESCRIPTION}" CPACK_DEBIAN_PACKAGE_DESCRIPTION @ONLY)
string(STRIP "${CPACK_DEBIAN_PACKAGE_DESCRIPTION}" CPACK_DEBIAN_PACKAGE_DESCRIPTION)

# Wireshark looks for plugins of its own line only, and says nothing of others: the plugin would be gone without a word.
# tshark and wireshark both depend on the wireshark-common of exactly their version, while libwireshark's packages of two
# lines can be installed together. So it is wireshark-common that must not leave the line. The next odd number is the
# development line of the next one. Depends is enough for apt. dpkg, which replaces a package whatever depends on the old
# one, heeds Conflicts only: Breaks would let it unpack the new one and leave it unconfigured.
math(EXPR next "${Wireshark_MINOR_VERSION} + 1")
set(first "${WIRESHARK_LINE}~")
set(end "${Wireshark_MAJOR_VERSION}.${next}~")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "wireshark-common (>= ${first}), wireshark-common (<< ${end})")
set(CPACK_DEBIAN_PACKAGE_CONFLICTS "wireshark-common (>= ${end})")
# The plugin is a library for either.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "wireshark | tshark")
set(CPACK_DEBIAN_PACKAGE_ENHANCES "wireshark, tshark")
# Libraries, with the versions that have what is used of them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Without these, CPack makes a package that depends on no library. It is told so only when a package is made: the plugin
# can be built without.
configure_file("${CMAKE_CURRENT_LIST_DIR}/tools.cmake.in" "${PACKED}/tools.cmake" @ONLY)
set(CPACK_PROJECT_CONFIG_FILE "${PACKED}/tools.cmake")
