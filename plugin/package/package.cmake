# Packages of the plugin, made by CPack: Debian packages and the source archive.
#
# `cmake --build build --target deb`, or `cpack -G DEB` in the build folder, makes the Debian package for the Debian that
# it runs on. `cpack --config CPackSourceConfig.cmake` makes the source archive.
# SPDX-License-Identifier: GPL-2.0-or-later

# ---- hardening ----
# The plugin reads bytes that anybody may have sent, so it is built as Debian builds its programs (dpkg-buildflags with
# hardening=+all), whoever builds it. The sanitizers know better than _FORTIFY_SOURCE what goes wrong, and that one needs
# an optimizing compiler.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(CheckCCompilerFlag)
    foreach(flag IN ITEMS -fstack-protector-strong -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
        string(MAKE_C_IDENTIFIER "HARDEN${flag}" known)
        check_c_compiler_flag("${flag}" ${known})
        if(${known})
            target_compile_options(exchange PRIVATE ${flag})
        endif()
    endforeach()
    if(NOT SANITIZE)
        target_compile_options(exchange PRIVATE
            "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>" -Wformat -Wformat-security)
    endif()
    # What assertions print is a path within the project, not one of the machine that the package was built on.
    target_compile_options(exchange PRIVATE "-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=")
    target_link_options(exchange PRIVATE -Wl,-z,relro -Wl,-z,now)
endif()

# ---- what a package has, and where ----
# A component of its own, relative to /usr, which is CPack's choice for Debian. `cmake --install` leaves it alone, and what that installs where is not in a
# package. So every build folder can be packed, however it was configured.
set(PACKAGE exchange-dissectors)
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
install(FILES README.md "${CMAKE_CURRENT_LIST_DIR}/copyright" DESTINATION "${DOC_DIR}" ${IN_PACKAGE})
configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog.in" "${PACKED}/changelog" @ONLY)
pack_compressed("${PACKED}/changelog" "${DOC_DIR}" changelog)
# The target doc makes these.
install(DIRECTORY "${PROJECT_BINARY_DIR}/doc/" DESTINATION "${DOC_DIR}/html" OPTIONAL ${IN_PACKAGE}
    PATTERN "*.7" EXCLUDE)
pack_compressed("${PROJECT_BINARY_DIR}/doc/${PACKAGE}.7" share/man/man7 "${PACKAGE}.7")

# ---- all packages ----
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME "${PACKAGE}")
set(CPACK_PACKAGE_VENDOR "Exchange dissectors")
set(CPACK_PACKAGE_CONTACT "Exchange dissectors maintainers <maintainers@users.noreply.r-seed-5b7adc40.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Wireshark plugin for the protocols of Outlook and Exchange")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${PROJECT_SOURCE_DIR}/README.md")
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};${PROJECT_NAME};package;/")
set(CPACK_STRIP_FILES ON)
# Whatever umask the packer has.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# ---- Debian ----
include("${CMAKE_CURRENT_LIST_DIR}/debian.cmake")

# ---- the source archive ----
# What a checkout has beside the project: builds, git's own and what tests leave. A path begins with the checkout's, so
# that one below a folder named build is no build.
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME "${PACKAGE}-${PROJECT_VERSION}")
string(REGEX REPLACE "([][+.*()^$?|\\\\])" "\\\\\\1" checkout "${PROJECT_SOURCE_DIR}")
string(REGEX REPLACE "([][+.*()^$?|\\\\])" "\\\\\\1" build_folder "${PROJECT_BINARY_DIR}")
set(CPACK_SOURCE_IGNORE_FILES
    "^${build_folder}/" "^${checkout}/build[^/]*/" "^${checkout}/\\.git(/|$)"
    "^${checkout}/(.*/)?(__pycache__|\\.pytest_cache|\\.hypothesis|_CPack_Packages)/" "^${checkout}/.*\\.pyc$"
    "^${checkout}/[^/]*\\.(deb|tar\\.xz)$")
include(CPack)

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
