/* oxcdata/rtf_body.h
 * Bodies in RTF out of their bytes: what PidTagRtfCompressed holds (MS-OXRTFCP), and with oxcdata/rtf.h the HTML or
 * text that the RTF was made of. Needs no packet.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_RTF_BODY_H
#define EXCHANGE_OXCDATA_RTF_BODY_H

#include "oxcdata/rtf.h"

#include <stdbool.h>

/* The RTF of a whole value of `size` bytes (at most INT_MAX), of which no more than max bytes are made. The caller
   frees it. What is not as it should be (the CRC, a size, what is behind a limit) is told by *what_is_wrong, a
   static text, which is NULL when all is well; there is then what could be decompressed. NULL when not even the
   header can be read, or it is not known how the value is compressed. */
GString *rtf_decompress(const uint8_t *bytes, size_t size, size_t max, const char **what_is_wrong);

/* ---- In steps ---- */

#define RTF_HEADER 16        /* bytes of it */

/* MS-OXRTFCP section 2.1.3.1.1. */
typedef struct rtf_header {
    uint32_t comp_size, raw_size, comp_type, crc;
} rtf_header;

/* Of RTF_HEADER bytes. */
rtf_header rtf_header_read(const uint8_t *bytes);

/* How many of the `left` bytes behind the header are CONTENTS. */
size_t rtf_contents_size(const rtf_header *h, size_t left);
/* Whether CONTENTS go on behind what is there. */
bool rtf_is_cut(const rtf_header *h, size_t left);

/* The RTF of CONTENTS of `size` bytes: no more than RAWSIZE, max, or what so few bytes can hold. *failure: a static
   text on why that is not all, or NULL. NULL when it is not known how they are compressed. */
GString *rtf_contents(const rtf_header *h, const uint8_t *contents, size_t size, size_t max, const char **failure);

#endif
