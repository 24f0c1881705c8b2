# The Debian package: what is in it, what it is called, and what apt has to know about it.
# SPDX-License-Identifier: GPL-2.0-or-later

# ---- which Wireshark it is for ----
# Wireshark looks for plugins of its own line only, and says nothing of others: the plugin would be gone without a word.
# tshark and wireshark both depend on the wireshark-common of exactly their version, while libwireshark's packages of two
# lines can be installed together. So it is wireshark-common that must not leave the line. The next odd number is the
# development line of the next one. Depends is enough for apt. dpkg, which replaces a package whatever depends on the old
# one, heeds Conflicts only: Breaks would let it unpack the new one and leave it unconfigured.
math(EXPR next "${Wireshark_MINOR_VERSION} + 1")
set(first "${WIRESHARK_LINE}~")
set(end "${Wireshark_MAJOR_VERSION}.${next}~")

# ---- what a package has, and where ----
# A component of its own, relative to /usr, which is CPack's choice for Debian. `cmake --install` leaves it alone, and a
# package has nothing else. So every build folder can be packed, however it was configured.
set(PACKED "${PROJECT_BINARY_DIR}/package")
set(DOC_DIR "share/doc/${PACKAGE}")
set(IN_PACKAGE COMPONENT package EXCLUDE_FROM_ALL)

# Documents are compressed without name and time, so that equal ones are equal files.
function(pack_compressed file folder name)
    install(CODE "
        if(EXISTS \"${file}\")
            file(MAKE_DIRECTORY \"${PACKED}\")
            execute_process(COMMAND gzip -9nc \"${file}\" OUTPUT_FILE \"${PACKED}/${name}.gz\" RESULT_VARIABLE failed)
            if(failed)
                message(FATAL_ERROR \"gzip ${file}: \${failed}\")
            endif()
            file(INSTALL \"${PACKED}/${name}.gz\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${folder}\")
        endif()"
        ${IN_PACKAGE})
endfunction()

# Plugins are read, not run: Debian wants them without the x.
install(TARGETS exchange LIBRARY DESTINATION "${Wireshark_PLUGIN_LIBDIR}/epan" ${IN_PACKAGE}
    PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
install(DIRECTORY plugin/profile/Exchange DESTINATION share/wireshark/profiles ${IN_PACKAGE})
configure_file("${CMAKE_CURRENT_LIST_DIR}/lintian-overrides.in" "${PACKED}/lintian-overrides" @ONLY)
install(FILES "${PACKED}/lintian-overrides" DESTINATION share/lintian/overrides RENAME "${PACKAGE}" ${IN_PACKAGE})
install(FILES README.md "${CMAKE_CURRENT_LIST_DIR}/copyright" "${CMAKE_CURRENT_LIST_DIR}/bug_report.py"
    DESTINATION "${DOC_DIR}" ${IN_PACKAGE})
configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog.in" "${PACKED}/changelog" @ONLY)
pack_compressed("${PACKED}/changelog" "${DOC_DIR}" changelog)
# The target doc makes these.
install(DIRECTORY "${PROJECT_BINARY_DIR}/doc/" DESTINATION "${DOC_DIR}/html" OPTIONAL ${IN_PACKAGE}
    PATTERN "*.7" EXCLUDE)
pack_compressed("${PROJECT_BINARY_DIR}/doc/${PACKAGE}.7" share/man/man7 "${PACKAGE}.7")

# ---- how it is packed ----
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};${PROJECT_NAME};package;/")
set(CPACK_STRIP_FILES ON)
# Whatever umask the packer has.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# ---- what it says of itself ----
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

set(CPACK_DEBIAN_PACKAGE_DEPENDS "wireshark-common (>= ${first}), wireshark-common (<< ${end})")
set(CPACK_DEBIAN_PACKAGE_CONFLICTS "wireshark-common (>= ${end})")
# The plugin is a library for either.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "wireshark | tshark")
# bug_report.py is written in it.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS python3)
set(CPACK_DEBIAN_PACKAGE_ENHANCES "wireshark, tshark")
# Libraries, with the versions that have what is used of them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# Without these, CPack makes a package that depends on no library. It is told so only when a package is made: the plugin
# can be built without.
configure_file("${CMAKE_CURRENT_LIST_DIR}/tools.cmake.in" "${PACKED}/tools.cmake" @ONLY)
set(CPACK_PROJECT_CONFIG_FILE "${PACKED}/tools.cmake")

# ---- the target deb ----
add_custom_target(deb
    COMMAND "${CMAKE_CPACK_COMMAND}" -G DEB
    WORKING_DIRECTORY "${PROJECT_BINARY_DIR}"
    COMMENT "The Debian package"
    USES_TERMINAL VERBATIM)
add_dependencies(deb exchange)
if(TARGET doc)
    add_dependencies(deb doc)
endif()
