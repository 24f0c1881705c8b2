/* oxcdata/rtf_words.h
 * The control words of RTF that a reader of its text has to know.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_RTF_WORDS_H
#define EXCHANGE_OXCDATA_RTF_WORDS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum rtf_what {
    RTF_WORD_UNKNOWN,        /* formatting, or whatever says nothing about the text */
    RTF_WORD_TEXT,           /* stands for a text */
    RTF_WORD_LAYOUT_TEXT,    /* likewise, but only where the text is all that there is: HTML has tags for it */
    RTF_WORD_SKIP,           /* its group is no text of the document */
    RTF_WORD_BULLET,         /* its group is a bullet or number in front of a paragraph, for readers that make none */
    RTF_WORD_FONT_TABLE,
    RTF_WORD_FONT,
    RTF_WORD_CHARSET,
    RTF_WORD_FONT_PAGE,
    RTF_WORD_DEFAULT_FONT,
    RTF_WORD_PLAIN,
    RTF_WORD_PAGE,           /* its parameter is the document's code page */
    RTF_WORD_FIXED_PAGE,     /* it means a code page itself */
    RTF_WORD_UNICODE,
    RTF_WORD_UNICODE_SKIP,
    RTF_WORD_BINARY,
    RTF_WORD_FROM_HTML,
    RTF_WORD_FROM_TEXT,
    RTF_WORD_HTML_TAG,
    RTF_WORD_NOT_HTML        /* \htmlrtf: what follows was not in the HTML */
} rtf_what;

typedef struct rtf_word {
    const char *name;
    rtf_what what;
    const char *text;        /* in UTF-8; of RTF_WORD_TEXT and RTF_WORD_LAYOUT_TEXT */
    uint32_t page;           /* of RTF_WORD_FIXED_PAGE */
} rtf_word;

/* A control word as it stands in a document. */
#define RTF_NAME_MAX 32      /* letters of a name; longer ones are nobody's */
typedef struct rtf_control {
    const rtf_word *word;    /* never NULL */
    bool has_number;
    int32_t number;          /* its parameter; 0: none. Larger ones are cut to what fits */
} rtf_control;

/* Reads the control word whose first letter is at *at, which it moves behind the word with its parameter and the space
   that may end it, at most to end. */
void rtf_read_control(rtf_control *control, const uint8_t **at, const uint8_t *end);

/* The code page of a font's \fcharset; 0: that of the document. */
uint32_t rtf_charset_page(uint32_t charset);

#endif
