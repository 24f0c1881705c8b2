/* session/logon.c
 * What is known of a logon. See session/logon.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/logon.h"

#include <string.h>

/* Bounds of what is learned from rows, where one ROP may tell thousands of names. */
#define ID_NAMES_MAX   16384   /* ids per logon */
#define ID_RENAMES_MAX 8       /* names per id */
#define REPLICAS_MAX   32      /* replicas per logon */

/* Moments are numbers of ROPs. */
static bool is_known(const void *told, const void *now)
{
    return *(const uint32_t *)told <= *(const uint32_t *)now;
}

static const history_rules id_names = { sizeof(uint32_t), is_known, ID_NAMES_MAX, ID_RENAMES_MAX, false };

ex_logon *logon_new(void)
{
    ex_logon *l = wmem_new0(wmem_file_scope(), ex_logon);

    l->names = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    l->ids = history_new(&id_names);
    return l;
}

ex_logon *session_logon(ex_session *s, uint8_t logon_id)
{
    if (!s->logons[logon_id] || s->logons[logon_id]->released)
        s->logons[logon_id] = logon_new();
    return s->logons[logon_id];
}

void logon_release(ex_logon *l, uint32_t frame)
{
    if (l->released)
        return;
    l->released = true;
    l->released_frame = frame;
}

void session_set_logon(ex_session *s, uint8_t logon_id, ex_logon *l, uint32_t frame)
{
    if (s->logons[logon_id] && s->logons[logon_id] != l)
        logon_release(s->logons[logon_id], frame);
    s->logons[logon_id] = l;
}

void logon_learn_name(ex_logon *l, uint16_t id, const ex_name *n, uint32_t seq)
{
    ex_name *copy;

    if (!l || !n || wmem_map_contains(l->names, GUINT_TO_POINTER(id)))
        return;
    copy = wmem_memdup(wmem_file_scope(), n, sizeof *n);
    copy->key = n->key ? wmem_strdup(wmem_file_scope(), n->key) : NULL;
    copy->since = seq;
    wmem_map_insert(l->names, GUINT_TO_POINTER(id), copy);
}

const ex_name *logon_name(const ex_logon *l, uint16_t id, uint32_t seq)
{
    const ex_name *n = l ? wmem_map_lookup(l->names, GUINT_TO_POINTER(id)) : NULL;
    return n && n->since <= seq ? n : NULL;
}

void logon_learn_id(ex_logon *l, uint64_t id, const char *name, uint32_t seq)
{
    if (l && id && name && *name && g_utf8_validate(name, -1, NULL))
        history_learn(l->ids, id, name, history_name_size(name), 0, &seq);
}

const char *logon_id_name(const ex_logon *l, uint64_t id, uint32_t seq)
{
    const history_name *n = l && id ? history_find(l->ids, id, &seq) : NULL;
    return n ? n->text : NULL;
}

typedef struct ex_replica {
    struct ex_replica *next;
    e_guid_t guid;
    uint16_t id;
    uint32_t since;
} ex_replica;

static const ex_replica *find_replica(const ex_logon *l, const e_guid_t *guid)
{
    const ex_replica *r = l->replicas;

    while (r && memcmp(&r->guid, guid, sizeof *guid) != 0)
        r = r->next;
    return r;
}

void logon_learn_replica(ex_logon *l, uint16_t id, const e_guid_t *guid, uint32_t seq)
{
    static const e_guid_t none = { 0, 0, 0, { 0 } };
    unsigned n = 0;

    /* A replica keeps its id, so the first one stays. */
    if (!l || !id || memcmp(guid, &none, sizeof none) == 0 || find_replica(l, guid))
        return;
    for (const ex_replica *r = l->replicas; r; r = r->next)
        n++;
    if (n >= REPLICAS_MAX)
        return;
    ex_replica *added = wmem_new(wmem_file_scope(), ex_replica);
    *added = (ex_replica){ l->replicas, *guid, id, seq };
    l->replicas = added;
}

uint16_t logon_replica_id(const ex_logon *l, const e_guid_t *guid, uint32_t seq)
{
    const ex_replica *r = l ? find_replica(l, guid) : NULL;
    return r && r->since <= seq ? r->id : 0;
}

bool logon_replica_guid(const ex_logon *l, uint16_t id, uint32_t seq, e_guid_t *guid)
{
    const ex_replica *r = l ? l->replicas : NULL;

    while (r && (r->id != id || r->since > seq))
        r = r->next;
    if (r)
        *guid = r->guid;
    return r != NULL;
}
