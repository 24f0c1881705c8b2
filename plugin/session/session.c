/* session/session.c
 * Session contexts and their keys. See session/session.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/session.h"

#include <string.h>

/* A byte string as key of a map. */
typedef struct bytes_key {
    size_t len;
    const uint8_t *data;
} bytes_key;

static wmem_map_t *sessions;     /* bytes_key -> ex_session */
static uint32_t session_count;

static unsigned bytes_hash(const void *key)
{
    const bytes_key *k = key;
    return wmem_strong_hash(k->data, k->len);
}

static int bytes_equal(const void *a, const void *b)
{
    const bytes_key *x = a, *y = b;
    return x->len == y->len && memcmp(x->data, y->data, x->len) == 0;
}

ex_session *session_new(void)
{
    ex_session *s = wmem_new0(wmem_file_scope(), ex_session);

    s->number = ++session_count;
    s->objects = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    return s;
}

ex_session *session_find(const void *key, size_t len)
{
    bytes_key k = { len, key };
    return wmem_map_lookup(sessions, &k);
}

void session_add_key(ex_session *s, const void *key, size_t len)
{
    bytes_key *k = wmem_new(wmem_file_scope(), bytes_key);

    session_drop_key(key, len);
    k->len = len;
    k->data = wmem_memdup(wmem_file_scope(), key, len);
    wmem_map_insert(sessions, k, s);
}

void session_drop_key(const void *key, size_t len)
{
    bytes_key k = { len, key };
    const void *stored;
    void *value;

    if (!wmem_map_lookup_extended(sessions, &k, &stored, &value))
        return;
    wmem_map_remove(sessions, &k);
    wmem_free(wmem_file_scope(), (void *)((const bytes_key *)stored)->data);
    wmem_free(wmem_file_scope(), (void *)stored);
}

ex_session *session_get(const void *key, size_t len)
{
    ex_session *s = session_find(key, len);

    if (!s) {
        s = session_new();
        session_add_key(s, key, len);
    }
    return s;
}

void session_show_number(proto_tree *tree, tvbuff_t *tvb, int hf, uint32_t number)
{
    if (number)
        proto_item_set_generated(proto_tree_add_uint(tree, hf, tvb, 0, 0, number));
}

void session_show_frames(const ex_session *s, const packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int hf_opened,
                         int hf_closed)
{
    if (s->opened_frame < pinfo->num)
        session_show_number(tree, tvb, hf_opened, s->opened_frame);
    if (s->closed_frame > pinfo->num)
        session_show_number(tree, tvb, hf_closed, s->closed_frame);
}

static void reset_count(void)
{
    session_count = 0;
}

void session_init(void)
{
    sessions = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), bytes_hash, bytes_equal);
    register_init_routine(reset_count);
}
