/* oxcdata/rtf.h
 * The text of an RTF document; where the document was made of HTML or plain text, that text as it was (MS-OXRTFEX).
 * Needs no packet.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_RTF_H
#define EXCHANGE_OXCDATA_RTF_H

#include <glib.h>
#include <stdint.h>

typedef enum rtf_kind {
    RTF_NATIVE,      /* written as RTF */
    RTF_HTML,        /* made of HTML, which is in it */
    RTF_TEXT         /* made of plain text */
} rtf_kind;

/* The HTML, the plain text, or of native RTF the text without its format, in UTF-8, of `size` bytes (at most
   INT_MAX). The caller frees it. NULL when the bytes do not begin as RTF does; a document that breaks off has the
   text up to there. Of at most four times `size`; time and memory are linear in it. What HTML says of its own
   character set does not hold any more. */
GString *rtf_original(const uint8_t *rtf, size_t size, rtf_kind *kind);

#endif
