# Packages of the plugin, made by CPack: Debian packages and the source archive.
#
# `cmake --build build --target deb` makes the Debian package for the Debian that it runs on, with the documentation;
# `cpack -G DEB` in the build folder packs what is built there. `cpack --config CPackSourceConfig.cmake` there makes the
# source archive. The tests of both are in tests/packages/.
# SPDX-License-Identifier: GPL-2.0-or-later

set(PACKAGE exchange-dissectors)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME "${PACKAGE}")
set(CPACK_PACKAGE_VENDOR "Exchange dissectors")
set(CPACK_PACKAGE_CONTACT "Exchange dissectors maintainers <maintainers@users.noreply.r-seed-5b7adc40.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Wireshark plugin for the protocols of Outlook and Exchange")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${PROJECT_SOURCE_DIR}/README.md")

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

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include("${CMAKE_CURRENT_LIST_DIR}/hardening.cmake")
    include("${CMAKE_CURRENT_LIST_DIR}/debian.cmake")
endif()
include(CPack)
