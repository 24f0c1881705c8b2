/* taps/kept_thing.c
 * One of the things that are kept. See taps/kept_thing.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/kept_thing.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/property_table.h"
#include "session/about.h"

#include <string.h>

/* More than anybody has; what goes beyond is left out. */
#define VALUES_MAX 8192          /* properties of a thing */
#define INNER_MAX 16384          /* things in a thing */

static void free_value(void *v) { kept_value_free((kept_value *)v); }

kept_thing *kept_thing_new(part_kind kind, uint32_t number, uint32_t frame)
{
    kept_thing *t = g_new0(kept_thing, 1);

    t->kind = kind;
    t->number = number;
    t->first_frame = t->last_frame = frame;
    t->values = g_ptr_array_new_with_free_func(free_value);
    return t;
}

void kept_thing_free(kept_thing *t)
{
    if (t->inner)
        g_ptr_array_free(t->inner, TRUE);
    if (t->by_property)
        g_hash_table_destroy(t->by_property);
    if (t->by_number)
        g_hash_table_destroy(t->by_number);
    g_ptr_array_free(t->values, TRUE);
    spans_free(t->bytes);
    g_free(t->name);
    g_free(t->host);
    g_free(t);
}

/* A session is its user's; where it opens one mailbox, that one's. */
char *kept_host_of(const ex_part *p)
{
    const ex_call *call = p->call;
    const ex_about *a = call ? call->about ? call->about : call->session ? call->session->about : NULL : NULL;
    const char *name = !a ? NULL : a->n_mailboxes == 1 ? a->mailboxes[0] : a->user ? a->user : a->display_name;

    if (call && call->session)
        return g_strdup_printf("%s%ssession %u", name ? name : "", name ? ", " : "", call->session->number);
    return g_strdup(name);
}

kept_thing *kept_same(kept_thing *t)
{
    for (; t && t->same; t = t->same)
        if (t->same->same)
            t->same = t->same->same;             /* so that chains stay short */
    return t;
}

bool kept_is_removed(const kept_thing *t)
{
    const kept_thing *outer = kept_same(t->outer);

    return t->removed || (outer && t->kind <= PART_RECIPIENT && outer->gone[t->kind] > t->told);
}

/* ---- Values ---- */

/* How much a value says. */
static int rank(const kept_value *v)
{
    return v->of_row ? 0 : v->missing || v->unfinished ? 1 : 2;
}

void kept_thing_set(kept_thing *t, kept_value *v)
{
    const void *key = v ? kept_value_key(v->tag, v->property) : NULL;
    unsigned at;

    if (!v)
        return;
    if (!t->by_property)
        t->by_property = g_hash_table_new(NULL, NULL);
    at = GPOINTER_TO_UINT(g_hash_table_lookup(t->by_property, key));
    if (!at && t->values->len < VALUES_MAX) {
        g_ptr_array_add(t->values, v);
        g_hash_table_insert(t->by_property, (void *)key, GUINT_TO_POINTER(t->values->len));
        return;
    }
    kept_value *before = at ? (kept_value *)g_ptr_array_index(t->values, at - 1) : NULL;
    if (!before || rank(before) > rank(v) || (rank(before) == rank(v) && before->frame > v->frame)) {
        kept_value_free(v);
        return;
    }
    kept_value_free(before);
    g_ptr_array_index(t->values, at - 1) = v;
}

void kept_thing_clear(kept_thing *t)
{
    g_ptr_array_set_size(t->values, 0);
    if (t->by_property)
        g_hash_table_remove_all(t->by_property);
}

const kept_value *kept_find(const kept_thing *t, uint16_t id)
{
    unsigned at = t->by_property ? GPOINTER_TO_UINT(g_hash_table_lookup(t->by_property, GUINT_TO_POINTER(id))) : 0;

    return at ? (const kept_value *)g_ptr_array_index(t->values, at - 1) : NULL;
}

const kept_value *kept_find_named(const kept_thing *t, const char *name)
{
    for (unsigned i = 0; i < t->values->len; i++) {
        const kept_value *v = (const kept_value *)g_ptr_array_index(t->values, i);
        if (v->property && v->property->set && !strcmp(v->property->name, name))
            return v;
    }
    return NULL;
}

char *kept_text(const kept_thing *t, uint16_t id)
{
    char *text = kept_value_text(kept_find(t, id));

    if (text && *text)
        return text;
    g_free(text);
    return NULL;
}

uint64_t kept_number(const kept_thing *t, uint16_t id, uint64_t otherwise)
{
    uint64_t number;

    return kept_value_number(kept_find(t, id), &number) ? number : otherwise;
}

/* MS-OXCMSG 2.2.1.46: the subject is its prefix and what follows it. */
char *kept_subject(const kept_thing *message)
{
    char *whole = kept_text(message, PID_TAG_SUBJECT), *rest, *prefix;

    if (whole)
        return whole;
    rest = kept_text(message, PID_TAG_NORMALIZED_SUBJECT);
    prefix = rest ? kept_text(message, PID_TAG_SUBJECT_PREFIX) : NULL;
    if (prefix) {
        whole = g_strconcat(prefix, rest, NULL);
        g_free(rest);
        rest = whole;
    }
    g_free(prefix);
    return rest;
}

void kept_thing_touch(kept_thing *t, uint32_t frame)
{
    for (unsigned depth = 0; t && depth <= KEPT_DEPTH_MAX; depth++) {
        t->changes++;
        t->last_frame = MAX(t->last_frame, frame);
        t = kept_same(t->outer);
    }
}

/* ---- Things in things ---- */

static unsigned depth_of(const kept_thing *t)
{
    unsigned depth = 0;

    while ((t = kept_same(t->outer)) != NULL)
        depth++;
    return depth;
}

static bool is_in(const kept_thing *t, const kept_thing *outer)
{
    for (; t; t = kept_same(t->outer))
        if (t == outer)
            return true;
    return false;
}

static kept_thing *embedded_in(const kept_thing *outer)
{
    for (unsigned i = 0; outer->inner && i < outer->inner->len; i++) {
        kept_thing *t = (kept_thing *)g_ptr_array_index(outer->inner, i);
        if (t->kind == PART_MESSAGE)
            return t;
    }
    return NULL;
}

kept_thing *kept_thing_put(kept_thing *outer, kept_thing *t)
{
    kept_thing *known = t->kind == PART_MESSAGE ? embedded_in(outer) : NULL;

    if (t->outer || is_in(outer, t))
        return t;
    if (known)
        return kept_thing_join(known, t);
    if (depth_of(outer) >= KEPT_DEPTH_MAX || (outer->inner && outer->inner->len >= INNER_MAX))
        return t;
    if (!outer->inner)
        outer->inner = g_ptr_array_new();
    t->outer = outer;
    g_ptr_array_add(outer->inner, t);
    return t;
}

kept_thing *kept_thing_numbered(const kept_thing *message, uint32_t number)
{
    return message->by_number ? (kept_thing *)g_hash_table_lookup(message->by_number, GUINT_TO_POINTER(number)) : NULL;
}

kept_thing *kept_thing_number(kept_thing *message, uint32_t number, kept_thing *t)
{
    kept_thing *known = kept_thing_numbered(message, number);

    if (known && (!t || t == known))
        return known;
    if (!t || t->kind != PART_ATTACHMENT)
        return t;
    if (known)
        return kept_thing_join(known, t);
    t = kept_thing_put(message, t);
    if (!message->by_number)
        message->by_number = g_hash_table_new(NULL, NULL);
    g_hash_table_insert(message->by_number, GUINT_TO_POINTER(number), t);
    return t;
}

kept_thing *kept_thing_unnumber(kept_thing *message, uint32_t number)
{
    kept_thing *t = kept_thing_numbered(message, number);

    if (t)
        g_hash_table_remove(message->by_number, GUINT_TO_POINTER(number));
    return t;
}

/* What is in t moves to where it belongs in its new owner. */
static void move_inner(kept_thing *t, kept_thing *inner)
{
    uint64_t number = kept_number(inner, PID_TAG_ATTACH_NUMBER, UINT64_MAX);

    inner->outer = NULL;
    if (inner->kind == PART_ATTACHMENT && number <= UINT32_MAX && !inner->removed)
        kept_thing_number(t, (uint32_t)number, inner);
    else
        kept_thing_put(t, inner);
}

static void leave(kept_thing *t)
{
    kept_thing *outer = kept_same(t->outer);

    if (outer && outer->inner)
        g_ptr_array_remove(outer->inner, t);
}

kept_thing *kept_thing_join(kept_thing *t, kept_thing *other)
{
    GPtrArray *inner = other->inner;

    if (t->kind != other->kind)
        return t;
    leave(other);
    other->same = t;
    other->inner = NULL;
    for (unsigned i = 0; i < other->values->len; i++) {
        kept_thing_set(t, (kept_value *)g_ptr_array_index(other->values, i));
        g_ptr_array_index(other->values, i) = NULL;
    }
    for (unsigned i = 0; inner && i < inner->len; i++)
        move_inner(t, (kept_thing *)g_ptr_array_index(inner, i));
    if (inner)
        g_ptr_array_free(inner, TRUE);
    kept_thing_clear(other);
    t->is_shown = t->is_shown || other->is_shown;
    t->whole = t->whole || other->whole;
    t->told = MAX(t->told, other->told);
    t->first_frame = MIN(t->first_frame, other->first_frame);
    kept_thing_touch(t, other->last_frame);
    return t;
}
