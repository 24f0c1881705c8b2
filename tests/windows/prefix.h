/* prefix.h
 * In front of every source that check.sh compiles for Windows: the headers that all have, compiled once, and behind
 * them, for Microsoft's compiler, a ban on what it or its C library lacks but mingw-w64's headers declare. Macros of
 * the headers may use it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/cursor.h"
#include <epan/addr_resolv.h>
#include <epan/conversation_filter.h>
#include <epan/exceptions.h>
#include <epan/expert.h>
#include <epan/export_object.h>
#include <epan/prefs.h>
#include <epan/reassemble.h>
#include <epan/show_exception.h>
#include <epan/srt_table.h>
#include <epan/stat_tap_ui.h>
#include <epan/stats_tree.h>
#include <epan/uat.h>
#include <epan/unit_strings.h>
#include <epan/dissectors/packet-tcp.h>
#include <wiretap/wtap.h>
#include <wsutil/crc32.h>
#include <wsutil/plugins.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef _MSC_VER
#undef __attribute__
#undef alloca
#undef strcasecmp
#undef strncasecmp
#pragma GCC poison __attribute__ __extension__ __typeof__ __auto_type __label__ __int128
#pragma GCC poison ssize_t off_t mode_t pid_t useconds_t
#pragma GCC poison strcasecmp strncasecmp strcasestr strndup strsep strtok_r stpcpy stpncpy strptime strlcpy strlcat
#pragma GCC poison memmem mempcpy memrchr asprintf vasprintf dprintf getline getdelim
#pragma GCC poison gmtime_r localtime_r timegm gettimeofday clock_gettime usleep alloca
#endif
