/* oxcdata/rtf_tree.c
 * PidTagRtfCompressed in the tree. See oxcdata/rtf_tree.h.
 *
 * What is decompressed is never more than eight times what is there, so that no field of the wire makes us allocate.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/rtf_tree.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxcdata_tables.h"
#include "oxcdata/rtf_body.h"
#include "read/lzfu.h"
#include "read/report.h"
#include "read/text.h"
#include "wireshark/data_source.h"
#include "wireshark/register.h"
#include "wireshark/text_lines.h"
#include "wireshark/visible.h"

#define SOURCES_MAX 200u         /* data sources of one frame, each of which is a page in the window */

unsigned rtf_max = 16 * 1024 * 1024;

static int hf_rtf, hf_html, hf_text;
static int ett_text = -1;
static expert_field ei_not_shown = EI_INIT;

/* ---- texts ---- */

/* The text in a tvb of its own, which lives as long as the packet; takes it. */
static tvbuff_t *tvb_of_text(ex_cursor *c, GString *text, const char *source)
{
    unsigned size = (unsigned)text->len;
    tvbuff_t *tvb = tvb_new_child_real_data(c->tvb, (const uint8_t *)g_string_free(text, FALSE), size, (int)size);

    tvb_set_free_cb(tvb, g_free);
    add_new_data_source(c->pinfo, tvb, source);
    return tvb;
}

static void show_text(ex_cursor *c, proto_tree *t, int hf, tvbuff_t *tvb, const char *label)
{
    int size = (int)tvb_captured_length(tvb);
    /* Wireshark's own way to read a string complains of what is behind a null; RTF may have bytes of pictures in it. */
    const char *text = (const char *)tvb_get_string_enc(c->pinfo->pool, tvb, 0, size, ENC_UTF_8 | ENC_NA);
    proto_item *item = item_generated(proto_tree_add_string(t, hf, tvb, 0, size, text));

    if (tree_is_visible(t))
        proto_item_set_text(item, "%s", label);
    ws_text_lines(tvb, c->pinfo, proto_item_add_subtree(item, ett_text));
}

/* What the RTF was made of, or what it says. */
static void show_original(ex_cursor *c, proto_tree *t, tvbuff_t *rtf)
{
    static const struct { int *hf; const char *label, *source; } kinds[] = {
        [RTF_NATIVE] = { &hf_text, "Text of RTF", "Text of RTF" },
        [RTF_HTML] = { &hf_html, "HTML taken out of RTF", "HTML out of RTF" },
        [RTF_TEXT] = { &hf_text, "Text taken out of RTF", "Text out of RTF" },
    };
    unsigned size = tvb_captured_length(rtf);
    rtf_kind kind;
    GString *text = rtf_original(tvb_get_ptr(rtf, 0, (int)size), size, &kind);
    const char *label = "";

    if (!text)
        return;
    if (tree_is_visible(t))
        label = wmem_strdup_printf(c->pinfo->pool, "%s: %s", kinds[kind].label,
                                   cur_number_text(c, (uint64_t)g_utf8_strlen(text->str, (gssize)text->len),
                                                   "character", "characters"));
    if (text->len)
        show_text(c, t, *kinds[kind].hf, tvb_of_text(c, text, kinds[kind].source), label);
    else
        g_string_free(text, TRUE);
}

/* ---- the value ---- */

typedef struct rtf_value {
    rtf_header header;
    const uint8_t *contents;
    int off, size;               /* of CONTENTS */
    bool cut;
} rtf_value;

static void check(ex_cursor *c, proto_item *item, const rtf_value *v, const GString *rtf, const char *failure)
{
    const rtf_header *h = &v->header;
    uint32_t crc = lzfu_crc(v->contents, (uint32_t)v->size);

    if (v->cut)
        return;
    if (h->comp_type == COMPTYPE_COMPRESSED && crc != h->crc)
        cur_bad_value(c, item, "CRC is 0x%08x, that of CONTENTS is 0x%08x", h->crc, crc);
    if (failure)
        cur_bad_value(c, item, "CONTENTS %s, behind %s of RTF", failure,
                      cur_number_text(c, rtf->len, "byte", "bytes"));
    else if (rtf->len != h->raw_size)
        cur_bad_value(c, item, "RAWSIZE is %u, but CONTENTS have %s of RTF", h->raw_size,
                      cur_number_text(c, rtf->len, "byte", "bytes"));
}

static void show_rtf(ex_cursor *c, proto_tree *t, const rtf_value *v, GString *rtf)
{
    const rtf_header *h = &v->header;
    const bool compressed = h->comp_type == COMPTYPE_COMPRESSED;
    const char *label = "";
    tvbuff_t *tvb;

    if (tree_is_visible(t))
        label = wmem_strdup_printf(c->pinfo->pool, rtf->len < h->raw_size ? "%s: the first %s of %u" : "%s: %s",
                                   compressed ? "Decompressed RTF" : "RTF",
                                   cur_number_text(c, rtf->len, "byte", "bytes"), h->raw_size);
    if (compressed) {
        tvb = tvb_of_text(c, rtf, "Decompressed RTF");
    } else {
        tvb = tvb_new_subset_length(c->tvb, v->off, (int)rtf->len);
        g_string_free(rtf, TRUE);
    }
    show_text(c, t, hf_rtf, tvb, label);
    show_original(c, t, tvb);
}

/* Whether the RTF may be made; else it is said why not. */
static bool is_allowed(ex_cursor *c, proto_tree *t, const rtf_header *h)
{
    if (h->raw_size > rtf_max)
        cur_note(c, t, &ei_not_shown, "RTF of %s is not decompressed: the preference oxcdata.rtf_max allows %u",
                 cur_number_text(c, h->raw_size, "byte", "bytes"), rtf_max);
    else if (ws_data_source_count(c->pinfo) >= SOURCES_MAX)
        cur_note(c, t, &ei_not_shown, "RTF is not decompressed: the frame has %u data sources already", SOURCES_MAX);
    else
        return true;
    return false;
}

static void read_value(ex_cursor *c, proto_tree *t, int start)
{
    rtf_value v = { .off = start + RTF_HEADER, .size = c->off - start - RTF_HEADER };
    proto_item *item = proto_tree_get_parent(t);
    const char *failure;
    GString *rtf;

    v.header = rtf_header_read(tvb_get_ptr(c->tvb, start, RTF_HEADER));
    v.cut = rtf_is_cut(&v.header, (size_t)v.size);
    v.contents = v.size ? tvb_get_ptr(c->tvb, v.off, v.size) : (const uint8_t *)"";
    if (!is_allowed(c, t, &v.header))
        return;
    rtf = rtf_contents(&v.header, v.contents, (size_t)v.size, rtf_max, &failure);
    if (!rtf) {
        cur_bad_value(c, item, "COMPTYPE 0x%08x is neither COMPRESSED nor UNCOMPRESSED", v.header.comp_type);
        return;
    }
    check(c, item, &v, rtf, failure);
    if (rtf->len)
        show_rtf(c, t, &v, rtf);
    else
        g_string_free(rtf, TRUE);
}

void rtf_compressed(ex_cursor *c, proto_tree *t)
{
    int start = c->off;

    oxcdata_rtf_compressed_fields(c, t);
    t = cur_room(c, t);
    if (t && !c->bad)
        read_value(c, t, start);
}

/* ---- registration ---- */

void rtf_tree_register(int proto)
{
    static hf_register_info fields[] = {
        { &hf_rtf, { "RTF", "oxcdata.rtf_compressed.rtf", FT_STRING, BASE_NONE, NULL, 0,
            "The Rich Text Format document that is in CONTENTS", HFILL } },
        { &hf_html, { "HTML", "oxcdata.rtf_compressed.html", FT_STRING, BASE_NONE, NULL, 0,
            "The HTML document that the RTF was made of, which is hidden in it", HFILL } },
        { &hf_text, { "Text", "oxcdata.rtf_compressed.text", FT_STRING, BASE_NONE, NULL, 0,
            "The plain text that the RTF was made of, or that RTF has when its format is taken away", HFILL } },
    };
    static int *subtrees[] = { &ett_text };

    proto_register_field_array(proto, fields, array_length(fields));
    proto_register_subtree_array(subtrees, array_length(subtrees));
    register_expert_info(proto, &ei_not_shown, "oxcdata", "rtf_compressed.not_shown", PI_UNDECODED, PI_NOTE,
                         "RTF is not decompressed");
}
