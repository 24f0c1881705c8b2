/* taps/properties_text.c
 * Properties as lines of text. See taps/properties_text.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/properties_text.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxprops_ids.h"

#include <string.h>

#define BYTES_SHOWN 64u          /* of binary values */
#define CHARACTERS_SHOWN 1000    /* of strings */
#define VALUES_SHOWN 100u        /* of multiple-valued properties */

/* On one line. */
static void add_string(GString *out, const kept_value *v)
{
    char *text = kept_value_text(v);
    const char *c = text ? text : "";

    for (long i = 0; *c && i < CHARACTERS_SHOWN; i++, c = g_utf8_next_char(c)) {
        gunichar one = g_utf8_get_char(c);
        g_string_append_unichar(out, g_unichar_iscntrl(one) ? ' ' : one);
    }
    if (*c)
        g_string_append(out, "…");
    g_free(text);
}

static void add_bytes(GString *out, const kept_value *v)
{
    size_t size;
    const uint8_t *bytes = kept_value_bytes(v, &size);

    for (size_t i = 0; i < size && i < BYTES_SHOWN; i++)
        g_string_append_printf(out, "%02x", bytes[i]);
    if (size > BYTES_SHOWN)
        g_string_append_printf(out, "… (%zu bytes)", size);
}

static void add_time(GString *out, const kept_value *v)
{
    GDateTime *time = kept_value_time(v);
    char *text = time ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

    g_string_append(out, text ? text : "none");
    g_free(text);
    if (time)
        g_date_time_unref(time);
}

static void add_float(GString *out, const kept_value *v)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    size_t size;
    const uint8_t *bytes = kept_value_bytes(v, &size);
    double number = 0;
    float narrow;

    if (size == sizeof number) {
        memcpy(&number, bytes, sizeof number);
    } else if (size == sizeof narrow) {
        memcpy(&narrow, bytes, sizeof narrow);
        number = narrow;
    }
    g_string_append(out, g_ascii_dtostr(text, sizeof text, number));
}

static void add_number(GString *out, const kept_value *v)
{
    uint64_t number;

    if (!kept_value_number(v, &number))
        add_bytes(out, v);
    else if (v->type == PTYP_BOOLEAN)
        g_string_append(out, number ? "true" : "false");
    else if (v->type == PTYP_ERROR_CODE)
        g_string_append_printf(out, "error 0x%08x", (unsigned)number);
    else if (v->type == PTYP_INTEGER16)
        g_string_append_printf(out, "%d", (int16_t)number);
    else if (v->type == PTYP_INTEGER32)
        g_string_append_printf(out, "%d", (int32_t)number);
    else
        g_string_append_printf(out, "%" G_GINT64_FORMAT, (gint64)number);
}

static void add_value(GString *out, const kept_value *v)
{
    switch (v->type) {
    case PTYP_STRING: case PTYP_STRING8:
        add_string(out, v);
        break;
    case PTYP_TIME:
        add_time(out, v);
        break;
    case PTYP_FLOATING32: case PTYP_FLOATING64: case PTYP_FLOATING_TIME:
        add_float(out, v);
        break;
    case PTYP_INTEGER16: case PTYP_INTEGER32: case PTYP_INTEGER64: case PTYP_BOOLEAN: case PTYP_CURRENCY:
    case PTYP_ERROR_CODE:
        add_number(out, v);
        break;
    default:
        add_bytes(out, v);
    }
}

static void add_line(GString *out, const kept_value *first)
{
    char *name = kept_value_name(first);
    uint64_t missing = 0;
    unsigned n = 0;

    g_string_append_printf(out, "%s: ", name);
    for (const kept_value *v = first; v; v = v->next, n++) {
        missing += kept_value_missing(v);
        if (n >= VALUES_SHOWN)
            continue;
        g_string_append(out, n ? "; " : "");
        add_value(out, v);
    }
    if (n > VALUES_SHOWN)
        g_string_append_printf(out, "; … (%u values)", n);
    if (missing)
        g_string_append_printf(out, " (%" G_GUINT64_FORMAT " bytes not captured)", missing);
    g_string_append_c(out, '\n');
    g_free(name);
}

static bool is_body(const kept_value *v)
{
    switch (v->tag >> 16) {
    case PID_TAG_BODY: case PID_TAG_HTML: case PID_TAG_RTF_COMPRESSED: case PID_TAG_TRANSPORT_MESSAGE_HEADERS:
        return true;
    default:
        return false;
    }
}

char *properties_text(const kept_thing *t)
{
    GString *out = g_string_new(NULL);

    for (unsigned i = 0; i < t->values->len; i++) {
        const kept_value *v = (const kept_value *)g_ptr_array_index(t->values, i);
        if (!is_body(v))
            add_line(out, v);
    }
    return g_string_free(out, FALSE);
}
