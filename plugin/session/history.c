/* session/history.c
 * What keys are called over the capture. See session/history.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/history.h"

#include <string.h>

#define NAME_CHARS_MAX 80

struct ex_history {
    const history_rules *rules;
    wmem_map_t *names;           /* key -> its latest history_name */
};

static unsigned key_hash(const void *key)
{
    return wmem_strong_hash((const uint8_t *)key, sizeof(uint64_t));
}

static int key_equal(const void *a, const void *b)
{
    return *(const uint64_t *)a == *(const uint64_t *)b;
}

ex_history *history_new(const history_rules *rules)
{
    ex_history *h = wmem_new(wmem_file_scope(), ex_history);

    h->rules = rules;
    h->names = wmem_map_new(wmem_file_scope(), key_hash, key_equal);
    return h;
}

/* Puts a name, or that there is none any more (text NULL), in front of the older ones, which may be NULL. */
static void add(ex_history *h, uint64_t key, const char *text, uint8_t rank, const void *told, history_name *older)
{
    history_name *n = (history_name *)wmem_alloc(wmem_file_scope(), sizeof *n + h->rules->moment_size);

    n->older = older;
    n->key = key;
    n->text = text;
    n->rank = rank;
    n->renames = (uint8_t)(older ? older->renames + 1 : 0);
    memcpy(n->told, told, h->rules->moment_size);
    /* The map keeps the key of the first insertion, which lives as long as this one. */
    wmem_map_insert(h->names, &n->key, n);
}

static bool is_same(const char *known, const char *text, size_t size)
{
    return strncmp(known, text, size) == 0 && !known[size];
}

void history_learn(ex_history *h, uint64_t key, const char *text, size_t size, uint8_t rank, const void *told)
{
    history_name *latest = (history_name *)wmem_map_lookup(h->names, &key);

    if (latest ? !latest->text || rank < latest->rank : wmem_map_size(h->names) >= h->rules->keys_max)
        return;
    if (latest && is_same(latest->text, text, size))
        latest->rank = rank;
    else if (!latest || latest->renames < h->rules->renames_max)
        add(h, key, wmem_strndup(wmem_file_scope(), text, size), rank, told, latest);
    else if (h->rules->forgets)
        add(h, key, NULL, rank, told, latest);
}

const history_name *history_find(const ex_history *h, uint64_t key, const void *now)
{
    const history_name *n = (const history_name *)wmem_map_lookup(h->names, &key);

    while (n && !h->rules->is_known(n->told, now))
        n = n->older;
    return n && n->text ? n : NULL;
}

size_t history_name_size(const char *text)
{
    const char *end = text;

    for (unsigned n = 0; *end && n < NAME_CHARS_MAX; n++)
        end = g_utf8_next_char(end);
    return (size_t)(end - text);
}
