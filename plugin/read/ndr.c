/* read/ndr.c
 * NDR over DCE/RPC. See read/ndr.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/ndr.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/summary.h"
#include "read/text.h"
#include "wireshark/visible.h"

#include <epan/wmem_scopes.h>

/* A pointee that waits for the end of the construct that points to it. */
typedef struct deferred {
    ndr_pointee fn;
    ndr_pointee_hf fn_hf;        /* one of the four is set */
    ndr_pointee_data fn_data;
    ndr_summary_fn summary;
    cur_summary_list *list;              /* who waits for its text, or NULL */
    proto_tree *tree;
    void *data;
    int hf;
    uint32_t arg;
} deferred;

void ndr_align(ex_cursor *c, unsigned n)
{
    int pad = (int)((n - (unsigned)c->off % n) % n);

    if (c->bad)
        return;
    c->off = pad < c->end - c->off ? c->off + pad : c->end;
}

/* `Referent ID: 0x00020004 (pPropTags)`, `Referent ID: 0x00000000 (pPropTags: NULL)`. */
static void name_referent(ex_cursor *c, proto_tree *t, int hf, bool null)
{
    proto_item *item = tree_is_visible(t) ? cur_last_item(t, c->proto->hf_referent) : NULL;

    if (item)
        cur_append(item, null ? " (%s: NULL)" : " (%s)", proto_registrar_get_nth((unsigned)hf)->name);
}

bool ndr_referent(ex_cursor *c, proto_tree *t, int hf)
{
    bool there = cur_u32(c, t, c->proto->hf_referent) != 0;

    if (hf != -1 && !c->bad)
        name_referent(c, t, hf, !there);
    return there;
}

static void queue(ex_cursor *c, const deferred *d)
{
    if (c->bad)
        return;
    if (!c->ndr.deferred)
        c->ndr.deferred = wmem_list_new(c->pinfo->pool);
    wmem_list_append(c->ndr.deferred, wmem_memdup(c->pinfo->pool, d, sizeof *d));
}

void ndr_defer_data(ex_cursor *c, ndr_pointee_data fn, void *data, uint32_t arg)
{
    deferred d = { .fn_data = fn, .data = data, .arg = arg };

    queue(c, &d);
}

void ndr_embedded(ex_cursor *c, proto_tree *t, ndr_pointee fn, int hf, uint32_t arg)
{
    ndr_embedded_summary(c, t, fn, hf, arg, NULL);
}

void ndr_embedded_hf(ex_cursor *c, proto_tree *t, ndr_pointee_hf fn, int hf, uint32_t arg)
{
    ndr_embedded_hf_summary(c, t, fn, hf, arg, NULL);
}

void ndr_embedded_summary(ex_cursor *c, proto_tree *t, ndr_pointee fn, int hf, uint32_t arg, cur_summary_list *list)
{
    deferred d = { .fn = fn, .tree = t, .arg = arg, .list = list };

    if (ndr_referent(c, t, hf))
        queue(c, &d);
}

void ndr_embedded_hf_summary(ex_cursor *c, proto_tree *t, ndr_pointee_hf fn, int hf, uint32_t arg,
                             cur_summary_list *list)
{
    deferred d = { .fn_hf = fn, .tree = t, .hf = hf, .arg = arg, .list = list };

    if (ndr_referent(c, t, hf))
        queue(c, &d);
}

void ndr_summary_later(ex_cursor *c, proto_tree *t, ndr_summary_fn fn, void *data, cur_summary_list *list)
{
    deferred d = { .summary = fn, .tree = t, .data = data, .list = list };

    queue(c, &d);
    c->summary.text = NULL;
}

void ndr_summary_begin(ex_cursor *c, bool wanted, const char *separator)
{
    c->summary.wanted = wanted;
    c->summary.later = c->summary.parameter = wanted ? cur_summary_list_new(c, separator) : NULL;
}

const char *ndr_summary_end(ex_cursor *c)
{
    cur_summary_list *list = c->summary.parameter;

    if (list && c->summary.text && *c->summary.text)
        cur_summary_list_add(list, c->summary.text);
    c->summary.wanted = false;
    c->summary.later = c->summary.parameter = NULL;
    ndr_run_deferred(c);
    return cur_summary_list_text(list);
}

static void read_pointee(ex_cursor *c, const deferred *d)
{
    cur_summary_list *list = d->list && !d->list->full ? d->list : NULL;

    c->summary.wanted = list != NULL;
    c->summary.later = list;
    c->summary.text = NULL;
    if (d->fn)
        d->fn(c, d->tree, d->arg);
    else if (d->fn_hf)
        d->fn_hf(c, d->tree, d->hf, d->arg);
    else if (d->fn_data)
        d->fn_data(c, d->data, d->arg);
    else
        d->summary(c, d->tree, d->data);
    if (list && c->summary.text && *c->summary.text && !c->bad)
        cur_summary_list_add(list, c->summary.text);
    c->summary.text = NULL;
    c->summary.wanted = false;
    c->summary.later = NULL;
}

/* Each entry of a queue cost a referent id of 4 bytes, so the queue is as bounded as the stub. Only
   the nesting needs a limit of its own. */
void ndr_run_deferred(ex_cursor *c)
{
    wmem_list_t *waiting = c->ndr.deferred;

    c->ndr.deferred = NULL;
    if (!waiting || c->bad)
        return;
    if (++c->depth > CUR_MAX_DEPTH)
        cur_fail(c, NULL, "Pointers nested deeper than %d structures", CUR_MAX_DEPTH);
    for (wmem_list_frame_t *f = wmem_list_head(waiting); f && !c->bad; f = wmem_list_frame_next(f)) {
        read_pointee(c, (const deferred *)wmem_list_frame_data(f));
        ndr_run_deferred(c);
    }
    c->depth--;
}

uint32_t ndr_conformance(ex_cursor *c, proto_tree *t)
{
    return cur_u32(c, t, c->proto->hf_max_count);
}

uint32_t ndr_variance(ex_cursor *c, proto_tree *t)
{
    uint32_t offset = cur_u32(c, t, c->proto->hf_offset);

    if (offset != 0 && !c->bad)
        cur_bad_value(c, proto_tree_get_parent(t), "Offset of a varying array is %u, not 0", offset);
    return cur_u32(c, t, c->proto->hf_actual_count);
}

void ndr_check_conformance(ex_cursor *c, proto_tree *t, uint32_t max_count, uint64_t count)
{
    if (!c->bad && max_count != count)
        cur_bad_value(c, proto_tree_get_parent(t), "max_count is %u, but the count field says %" PRIu64,
                      max_count, count);
}

void ndr_check_variance(ex_cursor *c, proto_tree *t, uint32_t max_count, uint32_t actual_count,
                        uint64_t count)
{
    if (c->bad)
        return;
    if (actual_count > max_count)
        cur_bad_value(c, proto_tree_get_parent(t), "actual_count %u is larger than max_count %u",
                      actual_count, max_count);
    if (actual_count != count)
        cur_bad_value(c, proto_tree_get_parent(t), "actual_count is %u, but the count field says %" PRIu64,
                      actual_count, count);
}

/* Reports on t when the string of count characters of unit bytes at the cursor does not end with a zero. */
static void check_terminator(ex_cursor *c, proto_tree *t, uint64_t count, unsigned unit)
{
    uint64_t size = count * unit;

    if (c->bad || size > (uint64_t)cur_left(c))
        return;
    for (unsigned i = 1; i <= unit; i++) {
        if (size == 0 || tvb_get_uint8(c->tvb, c->off + (int)size - (int)i)) {
            cur_bad_value(c, proto_tree_get_parent(t), "A string has no terminating zero");
            return;
        }
    }
}

/* In a probe: who sends a string sends all of it and no more, so that the counts are the same and no zero is inside. */
static void probe_counts(ex_cursor *c, uint32_t max_count, uint32_t count, unsigned unit)
{
    int size = (int)MIN((uint64_t)count * unit, (uint64_t)cur_left(c));

    if (max_count != count || (unit == 1 && size > 1 && tvb_find_uint8(c->tvb, c->off, size - 1, 0) >= 0))
        c->probe->odd = true;
}

uint32_t ndr_string_count(ex_cursor *c, proto_tree *t, unsigned unit)
{
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t actual_count = ndr_variance(c, t);

    ndr_check_variance(c, t, max_count, actual_count, actual_count);
    check_terminator(c, t, actual_count, unit);
    if (c->probe)
        probe_counts(c, max_count, actual_count, unit);
    return actual_count;
}

void ndr_string8(ex_cursor *c, proto_tree *t, int hf, const char **get)
{
    uint32_t count = ndr_string_count(c, t, 1);

    cur_string8(c, t, hf, count, get);
}

void ndr_string16(ex_cursor *c, proto_tree *t, int hf, const char **get)
{
    uint64_t count = ndr_string_count(c, t, 2);

    cur_string16(c, t, hf, 2 * count, get);
}

void ndr_context_handle(ex_cursor *c, proto_tree *t, int hf)
{
    ndr_align(c, 4);
    if (c->probe && c->probe->handle)
        c->probe->handle(c);
    cur_bytes(c, t, hf, NDR_CONTEXT_HANDLE_SIZE);
}

/* A string pointee's text is the string. */
static void quote(ex_cursor *c, cur_summary_list *list, const char *text)
{
    cur_summary_list_quote(c, list, text);
    c->summary.text = NULL;
}

void ndr_pointee_string8(ex_cursor *c, proto_tree *t, int hf, uint32_t arg)
{
    const char *text = NULL;

    (void)arg;
    ndr_string8(c, t, hf, c->summary.later ? &text : NULL);
    quote(c, c->summary.later, text);
}

void ndr_pointee_string16(ex_cursor *c, proto_tree *t, int hf, uint32_t arg)
{
    const char *text = NULL;

    (void)arg;
    ndr_string16(c, t, hf, c->summary.later ? &text : NULL);
    quote(c, c->summary.later, text);
}

/* FlatUID_r is 16 single bytes: unlike a GUID it has no alignment. */
void ndr_pointee_guid(ex_cursor *c, proto_tree *t, int hf, uint32_t arg)
{
    (void)arg;
    c->ndr.on = false;
    cur_guid(c, t, hf);
    c->ndr.on = true;
}

void ndr_pointee_bytes(ex_cursor *c, proto_tree *t, int hf, uint32_t arg)
{
    uint32_t max_count = ndr_conformance(c, t);

    ndr_check_conformance(c, t, max_count, arg);
    cur_bytes(c, t, hf, max_count);
}

void ndr_skip_padding(ex_cursor *c)
{
    int left = cur_left(c);

    if (left == 0 || left > 3 || c->end % 4)
        return;
    for (int i = 0; i < left; i++)
        if (tvb_get_uint8(c->tvb, c->off + i))
            return;
    c->off = c->end;
}

ex_cursor ndr_stub(tvbuff_t *tvb, packet_info *pinfo, proto_tree *t, int offset,
                   const dcerpc_info *di, const uint8_t *drep, const ex_proto *proto)
{
    /* Alignment counts from the start of the stub. */
    tvbuff_t *stub = offset > 0 ? tvb_new_subset_remaining(tvb, offset) : tvb;
    ex_cursor c = cur_make(stub, pinfo, 0, -1, proto);

    c.ndr.on = true;
    c.top = t;
    if (di->call_data && (di->call_data->flags & DCERPC_IS_NDR64)) {
        cur_fail(&c, t, "Transfer syntax NDR64 is not decoded");
        cur_finish(&c, t);
    } else if (!(drep[0] & DREP_LITTLE_ENDIAN)) {
        cur_fail(&c, t, "Big endian data representation is not decoded");
        cur_finish(&c, t);
    }
    return c;
}
