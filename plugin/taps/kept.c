/* taps/kept.c
 * What is kept of the parts that frames tell. See taps/kept.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/kept.h"
#include "fxics/protocol.h"
#include "fxics/stream.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/tag.h"
#include "taps/kept_ids.h"

#include <string.h>

/* What parts of the same thing have in common. */
typedef struct part_key {
    part_kind kind;
    const void *key;             /* only compared */
    uint64_t number;
} part_key;

struct kept {
    GPtrArray *things;           /* of kept_thing */
    GHashTable *by_key;          /* part_key -> kept_thing */
    GHashTable *by_id;           /* taps/kept_ids.h -> kept_thing */
    uint64_t parts;              /* so far */
    uint32_t frame;              /* that is kept now */
};

static unsigned hash_key(const void *p)
{
    const part_key *k = (const part_key *)p;

    return g_direct_hash(k->key) * 31 + (unsigned)k->kind + (unsigned)(k->number ^ k->number >> 32) * 65599u;
}

static gboolean keys_are_equal(const void *one, const void *other)
{
    const part_key *a = (const part_key *)one, *b = (const part_key *)other;

    return a->kind == b->kind && a->key == b->key && a->number == b->number;
}

static void unref_bytes(void *p) { g_bytes_unref((GBytes *)p); }
static void free_thing(void *p) { kept_thing_free((kept_thing *)p); }

kept *kept_new(void)
{
    kept *k = g_new0(kept, 1);

    k->things = g_ptr_array_new_with_free_func(free_thing);
    k->by_key = g_hash_table_new_full(hash_key, keys_are_equal, g_free, NULL);
    k->by_id = g_hash_table_new_full(g_bytes_hash, g_bytes_equal, unref_bytes, NULL);
    return k;
}

void kept_free(kept *k)
{
    if (!k)
        return;
    g_hash_table_destroy(k->by_key);
    g_hash_table_destroy(k->by_id);
    g_ptr_array_free(k->things, TRUE);
    g_free(k);
}

const GPtrArray *kept_things(const kept *k)
{
    return k->things;
}

/* ---- Which thing a part is ---- */

static kept_thing *new_thing(kept *k, const ex_part *p, part_kind kind)
{
    kept_thing *t = kept_thing_new(kind, k->things->len, k->frame);

    t->host = kept_host_of(p);
    if (kind == PART_TRANSFER)
        t->bytes = spans_new();
    if (kind == PART_OTHER && p->object)
        t->name = g_strdup(object_name(p->object, UINT32_MAX));
    g_ptr_array_add(k->things, t);
    return t;
}

/* What goes by the part's key; a new thing when nothing does. */
static kept_thing *by_key(kept *k, const ex_part *p, part_kind kind, const void *key, uint64_t number)
{
    const part_key wanted = { kind, key, number };
    kept_thing *t = kept_same((kept_thing *)g_hash_table_lookup(k->by_key, &wanted));

    if (!t) {
        t = new_thing(k, p, kind);
        g_hash_table_insert(k->by_key, g_memdup2(&wanted, sizeof wanted), t);
    }
    return t;
}

/* The stream that the part's bytes, or its value's, stand in. */
static kept_thing *transfer_of(kept *k, const ex_part *p)
{
    return by_key(k, p, PART_TRANSFER, p->transfer ? (const void *)p->transfer : p->key, 0);
}

/* What the ids say: t, which may be NULL, becomes one with what else goes by them. */
static kept_thing *by_ids(kept *k, const ex_part *p, kept_thing *t)
{
    GBytes *ids[KEPT_IDS_MAX];
    unsigned n = kept_ids_of(p, ids);

    for (unsigned i = 0; i < n; i++) {
        kept_thing *known = kept_same((kept_thing *)g_hash_table_lookup(k->by_id, ids[i]));
        if (known && t && known != t && !known->outer && !t->outer)
            t = kept_thing_join(known, t);
        else if (known && !t)
            t = known;
    }
    if (n && !t)
        t = new_thing(k, p, p->kind == PART_ENTRY ? PART_ENTRY : PART_MESSAGE);
    for (unsigned i = 0; i < n; i++)
        g_hash_table_replace(k->by_id, ids[i], t);
    return t;
}

static kept_thing *thing_of(kept *k, const ex_part *p, unsigned depth);

static kept_thing *outer_of(kept *k, const ex_part *p, unsigned depth)
{
    return p->outer && depth < KEPT_DEPTH_MAX ? thing_of(k, p->outer, depth + 1) : NULL;
}

static bool number_of(const ex_part *p, uint32_t *number)
{
    const part_value *v = kept_ids_value(p, PID_TAG_ATTACH_NUMBER);

    if (!v || v->type != PTYP_INTEGER32 || v->size != sizeof *number)
        return false;
    memcpy(number, v->bytes, sizeof *number);
    *number = GUINT32_FROM_LE(*number);
    return true;
}

/* Attachments go by their number in the message, whichever way they are told. */
static kept_thing *by_number(kept *k, const ex_part *p, kept_thing *t, kept_thing *message)
{
    uint32_t number;

    if (!message || message->kind != PART_MESSAGE || p->foreign || !number_of(p, &number))
        return t;
    if (!t && !kept_thing_numbered(message, number))
        t = new_thing(k, p, PART_ATTACHMENT);
    return kept_thing_number(message, number, t);
}

/* The thing that a part is, in what it is in; NULL when that can't be told. The part's values are not kept yet. */
static kept_thing *thing_of(kept *k, const ex_part *p, unsigned depth)
{
    kept_thing *outer = outer_of(k, p, depth), *t = NULL;

    switch (p->kind) {
    case PART_MESSAGE_ROW:
        return by_ids(k, p, NULL);
    case PART_ATTACHMENT_ROW:
        return by_number(k, p, NULL, outer);
    case PART_TRANSFER:
        return transfer_of(k, p);
    case PART_ENTRY:
        t = by_ids(k, p, NULL);
        return t ? t : by_key(k, p, p->kind, p->key, p->number);
    default:
        break;
    }
    t = by_key(k, p, p->kind, p->key, p->number);
    if (p->kind == PART_STREAM)
        t->outer = outer ? outer : t->outer;
    else if (outer)
        t = kept_thing_put(outer, t);
    if (p->kind == PART_MESSAGE)
        t = by_ids(k, p, t);
    if (p->kind == PART_ATTACHMENT)
        t = by_number(k, p, t, outer);
    return t;
}

/* ---- What it says ---- */

/* The values of a multiple-valued property follow each other. */
static bool goes_on(const part_value *v, const kept_value *before)
{
    return before && v->tag == before->tag && v->tag & PTYP_MULTIPLE;
}

static void keep_values(kept *k, kept_thing *t, const ex_part *p)
{
    const bool is_row = p->kind == PART_MESSAGE_ROW || p->kind == PART_ATTACHMENT_ROW;
    kept_value *first = NULL, *last = NULL;

    for (const part_value *v = p->first; v; v = v->next) {
        kept_value *one = kept_value_new(v, v->bytes || !v->size ? NULL : transfer_of(k, p)->bytes, k->frame);
        one->of_row = is_row;
        one->unfinished = p->kind == PART_STREAM && !p->whole;
        if (goes_on(v, last)) {
            last = last->next = one;
            continue;
        }
        kept_thing_set(t, first);
        first = last = one;
    }
    kept_thing_set(t, first);
}

/* What was told of a stream is the property that it was opened on, too. */
static void keep_stream(kept_thing *t)
{
    kept_thing *owner = kept_same(t->outer);

    if (!owner || !t->values->len)
        return;
    kept_thing_set(owner, kept_value_copy((const kept_value *)g_ptr_array_index(t->values, 0)));
    kept_thing_touch(owner, t->last_frame);
    owner->is_shown = true;
}

static void keep_piece(kept_thing *t, const ex_part *p)
{
    const fx_stream *s = p->transfer;
    fx_node_kind root = s ? stream_root(s, UINT64_MAX) : NODE_NONE;

    for (const part_value *v = p->first; v; v = v->next)
        if (v->bytes)
            spans_put(t->bytes, v->offset, v->bytes, (size_t)(v->size - MIN(v->missing, v->size)));
    if (!s)
        return;
    g_free(t->name);
    t->name = g_strdup_printf("%s %u", root == NODE_NONE ? "stream" : fxics_node_name(root), s->number);
}

static void keep_removal(kept *k, const ex_part *p)
{
    kept_thing *outer = outer_of(k, p, 0), *t = NULL;

    if (!outer || p->kind > PART_RECIPIENT)
        return;
    if (p->number == PART_ALL)
        outer->gone[p->kind] = k->parts;
    else if (p->kind == PART_ATTACHMENT)
        t = kept_thing_unnumber(outer, (uint32_t)p->number);
    else
        t = by_key(k, p, p->kind, p->key, p->number);
    if (t)
        t->removed = true;
    kept_thing_touch(outer, k->frame);
}

static void keep_part(kept *k, const ex_part *p)
{
    kept_thing *t;

    k->parts++;
    if (p->removed) {
        keep_removal(k, p);
        return;
    }
    t = thing_of(k, p, 0);
    if (!t)
        return;
    /* A recipient's row takes the place of the one before; one in a stream goes on in the next piece. */
    if (p->kind == PART_RECIPIENT && !p->transfer)
        kept_thing_clear(t);
    t->removed = false;
    t->told = k->parts;
    t->whole = t->whole || p->whole;
    kept_thing_touch(t, k->frame);
    if (p->kind == PART_TRANSFER) {
        keep_piece(t, p);
        return;
    }
    keep_values(k, t, p);
    t->is_shown = t->is_shown || (p->first && p->kind != PART_MESSAGE_ROW && p->kind != PART_ATTACHMENT_ROW);
    if (p->kind == PART_STREAM)
        keep_stream(t);
}

void kept_frame(kept *k, const packet_info *pinfo, const ex_part *first)
{
    k->frame = pinfo->num;
    for (const ex_part *p = first; p; p = p->next)
        keep_part(k, p);
}
