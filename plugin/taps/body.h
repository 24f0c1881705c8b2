/* taps/body.h
 * The bodies of a message (MS-OXCMSG 2.2.1.56): as text, as HTML, as RTF, and what the RTF was made of.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_BODY_H
#define EXCHANGE_TAPS_BODY_H

#include "taps/kept_thing.h"

/* Bytes, for body_free(). */
typedef struct body {
    uint8_t *bytes;              /* NULL: there is no such body */
    size_t size;
    const char *charset;         /* of the bytes, as mail calls it; NULL: not known */
    bool is_html;
    uint64_t missing;            /* bytes of the property that were not captured */
    bool unfinished;             /* it was not read to its end, or not committed */
    const char *wrong;           /* what was wrong when it was decompressed, static; NULL: nothing */
    uint32_t frame;              /* that told it */
} body;

body body_text(const kept_thing *message);               /* PidTagBody in UTF-8 */
body body_html(const kept_thing *message);               /* PidTagHtml as it is, or, of a string, in UTF-8 */
body body_rtf(const kept_thing *message);                /* PidTagRtfCompressed, decompressed */
/* What the RTF holds in UTF-8: the HTML or text that it was made of, or its own text. */
body body_of_rtf(const kept_thing *message);
void body_free(body *b);

#endif
