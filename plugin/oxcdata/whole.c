/* oxcdata/whole.c
 * A property's value that fills a buffer of its own. See oxcdata/whole.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/whole.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/property.h"
#include "read/string.h"
#include "wireshark/aside.h"
#include "wireshark/text_lines.h"

#include <string.h>

/* Media whose first bytes tell them. */
static const struct { const char *begin; int size; const char *type; } images[] = {
    { "\xff\xd8\xff", 3, "image/jpeg" },
    { "\x89PNG\r\n\x1a\n", 8, "image/png" },
    { "GIF87a", 6, "image/gif" },
    { "GIF89a", 6, "image/gif" },
};

/* The text as UTF-8: the buffer itself where it is that, else a data source of its own. */
static tvbuff_t *in_utf8(const ex_cursor *c, uint32_t tag, const char *text, int size)
{
    const int length = (int)strlen(text);
    tvbuff_t *tvb;

    if (length == size && tvb_memeql(c->tvb, 0, (const uint8_t *)text, (size_t)size) == 0)
        return c->tvb;
    tvb = tvb_new_child_real_data(c->tvb, (const uint8_t *)text, (unsigned)length, length);
    add_new_data_source(c->pinfo, tvb, wmem_strdup_printf(c->pinfo->pool, "Text of %s", property_name(c, tag)));
    return tvb;
}

static void show_lines(const ex_cursor *c, proto_tree *t, uint32_t tag, const char *text, int size)
{
    if (*text)
        ws_text_lines(in_utf8(c, tag, text, size), c->pinfo, t);
}

static void show_string(ex_cursor *c, proto_tree *t, property_view *v, uint32_t tag, uint16_t type)
{
    const int size = c->end;
    const char *text;

    property_show_string(c, v, type, (uint64_t)size);
    text = type == PTYP_STRING ? (const char *)tvb_get_string_enc(c->pinfo->pool, c->tvb, 0, size & ~1,
                                                                  ENC_UTF_16 | ENC_LITTLE_ENDIAN)
                               : cur_text8(c, 0, size);
    show_lines(c, t, tag, text, size);
}

static void show_image(const ex_cursor *c, proto_tree *t)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(images); i++)
        if (c->end >= images[i].size && tvb_memeql(c->tvb, 0, (const uint8_t *)images[i].begin,
                                                   (size_t)images[i].size) == 0)
            ws_media(c->tvb, c->pinfo, t, images[i].type);
}

static void show_binary(ex_cursor *c, proto_tree *t, property_view *v, uint32_t tag, uint16_t type)
{
    const int size = c->end;

    property_show_bytes(c, v, type, (uint64_t)size);
    if (tag == PROPERTY_TAG(PID_TAG_HTML, PTYP_BINARY))
        show_lines(c, t, tag, cur_text8(c, 0, size), size);
    else if (tag == PROPERTY_TAG(PID_TAG_ATTACH_DATA_BINARY, PTYP_BINARY))
        show_image(c, t);
}

void whole_show(ex_cursor *c, proto_tree *t, uint32_t tag)
{
    const uint16_t type = (uint16_t)tag;
    property_view v = property_open(c, t);

    property_set_tag(c, &v, tag);
    if (type == PTYP_STRING || type == PTYP_STRING8)
        show_string(c, v.node.tree, &v, tag, type);
    else
        show_binary(c, v.node.tree, &v, tag, type);
    property_close(c, &v);
}
