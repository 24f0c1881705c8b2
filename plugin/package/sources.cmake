# The plugin's sources, EXCHANGE_SOURCES, and whether GMime is there to write mail with, GMIME_FOUND.
# SPDX-License-Identifier: GPL-2.0-or-later
option(EML "Write messages that are exported as mail, by GMime where it is installed" ON)

file(GLOB_RECURSE EXCHANGE_SOURCES CONFIGURE_DEPENDS
    "${CMAKE_CURRENT_SOURCE_DIR}/plugin/*.c" "${CMAKE_CURRENT_SOURCE_DIR}/generated/*.c")
set(GMIME_SOURCES mail_headers mail_message mail_parts)
list(TRANSFORM GMIME_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/plugin/taps/")
list(TRANSFORM GMIME_SOURCES APPEND ".c")
if(EML)
    find_package(PkgConfig)
    if(PkgConfig_FOUND)
        pkg_check_modules(GMIME IMPORTED_TARGET gmime-3.0)
    endif()
endif()
if(EML AND GMIME_FOUND)
    message(STATUS "GMime ${GMIME_VERSION}: messages are exported as .eml")
else()
    message(STATUS "No GMime: messages are not exported as .eml, all else is")
    list(REMOVE_ITEM EXCHANGE_SOURCES ${GMIME_SOURCES})
endif()

# Headers, and GMime where it is, for the target that these sources are built into.
macro(exchange_sources_of target)
    target_include_directories(${target} PRIVATE plugin .)
    if(EML AND GMIME_FOUND)
        target_compile_definitions(${target} PRIVATE HAVE_GMIME)
        target_link_libraries(${target} PRIVATE PkgConfig::GMIME)
    endif()
endmacro()
