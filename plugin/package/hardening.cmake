# The plugin reads bytes that anybody may have sent, so it is built as Debian builds its programs (dpkg-buildflags with
# hardening=+all), whoever builds it on Linux.
# SPDX-License-Identifier: GPL-2.0-or-later

include(CheckCCompilerFlag)
foreach(flag IN ITEMS -fstack-protector-strong -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "HARDEN${flag}" known)
    check_c_compiler_flag("${flag}" ${known})
    if(${known})
        target_compile_options(exchange PRIVATE ${flag})
    endif()
endforeach()
# The sanitizers know better than _FORTIFY_SOURCE what goes wrong, and that one needs an optimizing compiler.
if(NOT SANITIZE)
    target_compile_options(exchange PRIVATE
        "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>" -Wformat -Wformat-security)
endif()
# What assertions print is a path within the project, not one of the machine that the package was built on.
target_compile_options(exchange PRIVATE "-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=")
target_link_options(exchange PRIVATE -Wl,-z,relro -Wl,-z,now)
