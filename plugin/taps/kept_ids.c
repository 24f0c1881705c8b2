/* taps/kept_ids.c
 * By what two things turn out to be one. See taps/kept_ids.h.
 *
 * A message's id (MS-OXCDATA 2.2.1.2) is 16 bits that stand for a GUID, the replica, and a counter of 48 bits; its source
 * key (MS-OXCFXICS 2.2.1.2.5, 2.2.2.1) is that GUID with the counter behind it. Where the replica's GUID is not known, the
 * id counts within its logon.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/kept_ids.h"
#include "fxics/stream.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxprops_ids.h"

#include <string.h>

#define GUID_SIZE 16u
#define COUNTER_SIZE 6u
#define SOURCE_KEY_SIZE (GUID_SIZE + COUNTER_SIZE)
#define MID_SIZE 8u

/* What the first byte of an id says of the others. */
enum { ID_SOURCE_KEY = 1, ID_OF_LOGON, ID_ENTRY };

const part_value *kept_ids_value(const ex_part *p, uint16_t id)
{
    for (const part_value *v = p->first; v; v = v->next)
        if (v->tag >> 16 == id && v->bytes && !v->missing)
            return v;
    return NULL;
}

static GBytes *id_of(uint8_t kind, const void *first, size_t n_first, const void *second, size_t n_second)
{
    uint8_t *all = (uint8_t *)g_malloc(1 + n_first + n_second);

    all[0] = kind;
    memcpy(all + 1, first, n_first);
    memcpy(all + 1 + n_first, second, n_second);
    return g_bytes_new_take(all, 1 + n_first + n_second);
}

static const ex_logon *logon_of(const ex_part *p)
{
    const ex_object *o = p->object ? p->object : p->transfer ? p->transfer->opening.object : NULL;

    if (!o && p->kind == PART_MESSAGE_ROW)
        o = (const ex_object *)p->key;
    return o ? o->logon : NULL;
}

/* As it stands in long-term ids (MS-DTYP 2.3.4.2). */
static void guid_bytes(const e_guid_t *guid, uint8_t bytes[GUID_SIZE])
{
    const uint32_t data1 = GUINT32_TO_LE(guid->data1);
    const uint16_t data2 = GUINT16_TO_LE(guid->data2), data3 = GUINT16_TO_LE(guid->data3);

    memcpy(bytes, &data1, sizeof data1);
    memcpy(bytes + 4, &data2, sizeof data2);
    memcpy(bytes + 6, &data3, sizeof data3);
    memcpy(bytes + 8, guid->data4, sizeof guid->data4);
}

/* mid: as on the wire, the replica's id and the counter. */
static unsigned add_mid(const ex_logon *l, const uint8_t mid[MID_SIZE], GBytes *ids[])
{
    const uint16_t replica = (uint16_t)(mid[0] | mid[1] << 8);
    uint8_t guid[GUID_SIZE];
    e_guid_t known;
    unsigned n = 0;

    if (!l)
        return 0;
    ids[n++] = id_of(ID_OF_LOGON, &l, sizeof l, mid, MID_SIZE);
    if (logon_replica_guid(l, replica, UINT32_MAX, &known)) {
        guid_bytes(&known, guid);
        ids[n++] = id_of(ID_SOURCE_KEY, guid, GUID_SIZE, mid + 2, COUNTER_SIZE);
    }
    return n;
}

static unsigned message_ids(const ex_part *p, GBytes *ids[])
{
    const part_value *mid = kept_ids_value(p, PID_TAG_MID), *key = kept_ids_value(p, PID_TAG_SOURCE_KEY);
    unsigned n = 0;

    if (mid && mid->size == MID_SIZE) {
        n = add_mid(logon_of(p), mid->bytes, ids);
    } else if (p->object && p->object->kind == OBJ_MESSAGE && p->object->id) {
        const uint64_t little = GUINT64_TO_LE(p->object->id);
        n = add_mid(logon_of(p), (const uint8_t *)&little, ids);
    }
    if (key && key->size == SOURCE_KEY_SIZE)
        ids[n++] = id_of(ID_SOURCE_KEY, key->bytes, SOURCE_KEY_SIZE, "", 0);
    return n;
}

/* Entries of the address book by distinguished name, which is in ASCII and has no case. */
static unsigned entry_ids(const ex_part *p, GBytes *ids[])
{
    const part_value *dn = kept_ids_value(p, PID_TAG_EMAIL_ADDRESS);
    const unsigned step = dn && dn->type == PTYP_STRING ? 2 : 1;
    GString *folded;

    if (!dn || !dn->size || (dn->type != PTYP_STRING && dn->type != PTYP_STRING8))
        return 0;
    folded = g_string_new(NULL);
    for (uint64_t i = 0; i < dn->size; i += step)
        g_string_append_c(folded, g_ascii_tolower((char)dn->bytes[i]));
    ids[0] = id_of(ID_ENTRY, folded->str, folded->len, "", 0);
    g_string_free(folded, TRUE);
    return 1;
}

unsigned kept_ids_of(const ex_part *p, GBytes *ids[KEPT_IDS_MAX])
{
    if (p->kind == PART_ENTRY)
        return entry_ids(p, ids);
    if ((p->kind != PART_MESSAGE && p->kind != PART_MESSAGE_ROW) || p->foreign || p->outer)
        return 0;
    return message_ids(p, ids);
}
