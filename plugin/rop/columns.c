/* rop/columns.c
 * Property tags of requests, columns of tables and recipients. See rop/columns.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/columns.h"

#include <string.h>

/* Columns of one object, over all that was added. More than clients use, and few enough to compare. */
#define COLUMNS_MAX 256

const ex_tags rop_no_columns = { 0 };

static wmem_map_t *tag_lists;    /* ex_tags -> the same ex_tags */

/* ---- Lists that are kept ---- */

static size_t tags_size(const ex_tags *tags)
{
    return tags->count * sizeof tags->tags[0];
}

static unsigned tags_hash(const void *key)
{
    const ex_tags *tags = key;
    return wmem_strong_hash((const uint8_t *)tags->tags, tags_size(tags));
}

static int tags_equal(const void *a, const void *b)
{
    const ex_tags *x = a, *y = b;
    return x->count == y->count && (x->count == 0 || memcmp(x->tags, y->tags, tags_size(x)) == 0);
}

/* A file-scope copy of tags, one copy for equal lists. NULL for NULL. */
static const ex_tags *tags_intern(const ex_tags *tags)
{
    ex_tags *copy;

    if (!tags)
        return NULL;
    copy = wmem_map_lookup(tag_lists, tags);
    if (!copy) {
        copy = wmem_new(wmem_file_scope(), ex_tags);
        copy->count = tags->count;
        copy->tags = wmem_memdup(wmem_file_scope(), tags->tags, tags_size(tags));
        wmem_map_insert(tag_lists, copy, copy);
    }
    return copy;
}

/* ---- From request to response ---- */

void rop_keep_tags(ex_cursor *c, const ex_tags *tags)
{
    if (rop_is_learning(c) && c->rop->is_request)
        c->rop->record->tags = tags_intern(tags);
}

const ex_tags *rop_request_tags(ex_cursor *c)
{
    const rop_record *request = rop_request_of(c);
    return request ? request->tags : NULL;
}

/* ---- Columns ---- */

const ex_tags *rop_input_columns(ex_cursor *c, columns_kind kind)
{
    rop_record *r = c->rop && !c->rop->is_request ? c->rop->record : NULL;
    const ex_tags **columns;

    if (!r)
        return NULL;
    columns = kind == COLUMNS_RECIPIENT ? &r->recipient_columns : &r->tags;
    if (c->rop->first_pass && r->input)
        *columns = r->input->columns[kind];
    return *columns;
}

void rop_set_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags)
{
    if (rop_is_learning(c) && c->rop->record->input)
        c->rop->record->input->columns[kind] = tags_intern(tags);
}

void rop_set_output_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags)
{
    if (rop_is_learning(c) && c->rop->record->output)
        c->rop->record->output->columns[kind] = tags_intern(tags);
}

static bool has_tag(const ex_tags *tags, uint32_t tag)
{
    for (uint32_t i = 0; i < tags->count; i++)
        if (tags->tags[i] == tag)
            return true;
    return false;
}

/* Both lists in one, in packet scope; what stands in `known` already is not added again. */
static const ex_tags *joined(wmem_allocator_t *pool, const ex_tags *known, const ex_tags *more)
{
    ex_tags *all = wmem_new(pool, ex_tags);
    uint32_t *tags = wmem_alloc_array(pool, uint32_t, known->count + more->count);

    all->count = known->count;
    all->tags = tags;
    if (known->count)
        memcpy(tags, known->tags, tags_size(known));
    for (uint32_t i = 0; i < more->count; i++)
        if (!has_tag(known, more->tags[i]))
            tags[all->count++] = more->tags[i];
    return all;
}

void rop_add_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags)
{
    ex_object *o = rop_is_learning(c) ? c->rop->record->input : NULL;
    const ex_tags *known = o ? o->columns[kind] : NULL;

    if (!known || !tags)
        return;
    o->columns[kind] = known->count + tags->count > COLUMNS_MAX
        ? NULL : tags_intern(joined(c->pinfo->pool, known, tags));
}

void rop_columns_init(void)
{
    tag_lists = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), tags_hash, tags_equal);
}
