/* taps/body.c
 * The bodies of a message. See taps/body.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/body.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/rtf_body.h"

#include <string.h>

#define RTF_MAX (64u << 20)      /* bytes of a body that are decompressed */

/* Names of code pages in mail; registered at IANA. */
static const char *charset_of(uint64_t code_page)
{
    static const struct { uint16_t page; const char *name; } names[] = {
        { 874, "windows-874" }, { 932, "shift_jis" }, { 936, "gb2312" }, { 949, "ks_c_5601-1987" }, { 950, "big5" },
        { 1200, "utf-16le" }, { 1250, "windows-1250" }, { 1251, "windows-1251" }, { 1252, "windows-1252" },
        { 1253, "windows-1253" }, { 1254, "windows-1254" }, { 1255, "windows-1255" }, { 1256, "windows-1256" },
        { 1257, "windows-1257" }, { 1258, "windows-1258" }, { 20127, "us-ascii" }, { 20866, "koi8-r" },
        { 21866, "koi8-u" }, { 28591, "iso-8859-1" }, { 28592, "iso-8859-2" }, { 28593, "iso-8859-3" },
        { 28594, "iso-8859-4" }, { 28595, "iso-8859-5" }, { 28596, "iso-8859-6" }, { 28597, "iso-8859-7" },
        { 28598, "iso-8859-8" }, { 28599, "iso-8859-9" }, { 28603, "iso-8859-13" }, { 28605, "iso-8859-15" },
        { 38598, "iso-8859-8-i" }, { 50220, "iso-2022-jp" }, { 50221, "iso-2022-jp" }, { 50222, "iso-2022-jp" },
        { 51932, "euc-jp" }, { 51949, "euc-kr" }, { 54936, "gb18030" }, { 65001, "utf-8" },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(names); i++)
        if (names[i].page == code_page)
            return names[i].name;
    return NULL;
}

void body_free(body *b)
{
    g_free(b->bytes);
    *b = (body){ 0 };
}

static body about(const kept_value *v)
{
    return (body){ .missing = kept_value_missing(v), .unfinished = v->unfinished, .frame = v->frame };
}

static body string_body(const kept_value *v)
{
    body b = about(v);

    b.bytes = (uint8_t *)kept_value_text(v);
    b.size = b.bytes ? strlen((const char *)b.bytes) : 0;
    b.charset = "utf-8";
    return b;
}

body body_text(const kept_thing *message)
{
    const kept_value *v = kept_find(message, PID_TAG_BODY);

    return v ? string_body(v) : (body){ 0 };
}

body body_html(const kept_thing *message)
{
    const kept_value *v = kept_find(message, PID_TAG_HTML);
    const uint8_t *bytes;
    body b;

    if (!v)
        return (body){ 0 };
    if (v->type != PTYP_BINARY) {
        b = string_body(v);
    } else {
        b = about(v);
        bytes = kept_value_bytes(v, &b.size);
        b.bytes = bytes ? (uint8_t *)g_memdup2(bytes, b.size) : NULL;
        b.charset = charset_of(kept_number(message, PID_TAG_INTERNET_CODEPAGE, 0));
    }
    b.is_html = true;
    return b;
}

static body taken(const kept_value *v, GString *text)
{
    body b = about(v);

    b.size = text->len;
    b.bytes = (uint8_t *)g_string_free(text, FALSE);
    return b;
}

body body_rtf(const kept_thing *message)
{
    const kept_value *v = kept_find(message, PID_TAG_RTF_COMPRESSED);
    const char *wrong = NULL;
    size_t size;
    const uint8_t *bytes = kept_value_bytes(v, &size);
    GString *rtf = bytes && v->type == PTYP_BINARY ? rtf_decompress(bytes, size, RTF_MAX, &wrong) : NULL;
    body b;

    if (!rtf)
        return (body){ 0 };
    b = taken(v, rtf);
    b.wrong = wrong;
    return b;
}

body body_of_rtf(const kept_thing *message)
{
    body rtf = body_rtf(message), b = { 0 };
    rtf_kind kind = RTF_NATIVE;
    GString *text = rtf.bytes ? rtf_original(rtf.bytes, rtf.size, &kind) : NULL;
    char *valid;

    if (text) {
        b = taken(kept_find(message, PID_TAG_RTF_COMPRESSED), text);
        valid = g_utf8_make_valid((const char *)b.bytes, (gssize)b.size);
        g_free(b.bytes);
        b.bytes = (uint8_t *)valid;
        b.size = strlen(valid);
        b.charset = "utf-8";
        b.is_html = kind == RTF_HTML;
    }
    body_free(&rtf);
    return b;
}
