# The plugin inside Wireshark's own source, where this project is plugins/epan/exchange and CMakeListsCustom.txt of the
# source's top folder names it. It becomes a plugin like Wireshark's own: same compiler flags, same folders.
# Wireshark's register_plugin_files() is not used: it writes entry points, and plugin/plugin.c is them.
# SPDX-License-Identifier: GPL-2.0-or-later
include(WiresharkPlugin)
include("${CMAKE_CURRENT_LIST_DIR}/sources.cmake")

string(REPLACE "." ";" version "${EXCHANGE_VERSION}")
set_module_info(exchange ${version} 0)
set(PLUGIN_FILES ${EXCHANGE_SOURCES})
add_wireshark_plugin_library(exchange epan)
exchange_sources_of(exchange)
if(MSVC)
    target_compile_options(exchange PRIVATE /utf-8)
endif()
target_link_libraries(exchange PRIVATE epan)
install_plugin(exchange epan)
