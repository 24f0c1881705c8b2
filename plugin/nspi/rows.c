/* nspi/rows.c
 * What address book messages tell about entries. See nspi/rows.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "nspi/rows.h"
#include "nspi/names.h"
#include "read/text.h"
#include "session/call.h"
#include "session/part.h"
#include "wireshark/visible.h"

#include <string.h>

#define TEXT_ROWS   4          /* names in a text */
#define DN_PART_MAX 120        /* bytes of a part of a distinguished name */

/* A row that has a name. */
typedef struct named_row {
    uint32_t index;
    uint32_t mid;              /* 0: it doesn't say */
    entry_name_kind kind;
    const char *name;          /* pool scope */
} named_row;

/* Offsets are those of the message's tvb. */
typedef struct nspi_message {
    uint32_t current_rec;      /* the entry that STAT points at, 0: none */
    int mids, mids_end;        /* MIds that follow each other, up to the one read last */
    int mids_hf;
    int list, n_list;          /* the list that rows belong to */
    property_facts facts;      /* of the row whose values are read */
    ex_part *part;             /* session/part.h: what its values are told as parts of; NULL: nobody gathers them */
    proto_tree *row_tree;      /* its subtree */
    int value_end;             /* where its last value ends; 0: no such row */
    uint32_t row_count;        /* as the message has it */
    uint32_t n_rows;           /* seen; on later passes the first ones */
    uint32_t n_containers;     /* among the first ones */
    wmem_array_t *rows;        /* named_row; NULL: none */
} nspi_message;

/* Of a request, for its response, whose call keeps it. First pass only. */
typedef struct nspi_asked {
    uint32_t current_rec;
    uint32_t n_mids;
    uint32_t *mids;
    uint32_t n_dns;
    char **dns;                /* last parts */
} nspi_asked;

static nspi_message *message_of(ex_cursor *c)
{
    if (!c->nspi)
        c->nspi = wmem_new0(c->pinfo->pool, nspi_message);
    return c->nspi;
}

static bool learning(const ex_cursor *c)
{
    return c->call && c->call->session && !c->probe && !PINFO_FD_VISITED(c->pinfo);
}

/* ---- Rows ---- */

/* Whether what the row says is wanted: to learn names, and for texts. */
static bool wants_row(ex_cursor *c, proto_tree *t)
{
    if (c->rows.inside_value || c->is_request || c->probe)
        return false;
    return learning(c) || !c->nspi || c->nspi->n_rows < TEXT_ROWS || tree_is_visible(t);
}

/* `cn=alice` of a distinguished name. */
static const char *last_part(const char *dn)
{
    const char *slash = strrchr(dn, '/');
    return slash ? slash + 1 : dn;
}

/* A container is known by its own id. Zero is the global address list, which needs no name (MS-OXOABK 2.2.2.3). */
static named_row summary(const property_facts *facts, uint32_t index)
{
    named_row row = { index, facts->mid, facts->entry_name_kind, facts->entry_name };

    if (row.kind == ENTRY_NAME_DN)
        row.name = last_part(row.name);
    if (!facts->is_container)
        return row;
    row.mid = facts->container_id;
    if (!row.name && !row.mid)
        row.name = "Global Address List";
    return row;
}

/* A row was read: its name is appended to the item of its subtree t behind `join`. */
static void add_row(ex_cursor *c, proto_tree *t, const char *join, const property_facts *facts)
{
    nspi_message *m = message_of(c);
    named_row row = summary(facts, m->n_rows++);

    if (row.name)
        cur_text(c, t, "%s\"%s\"", join, cur_text_or(c, row.name));

    if (row.index < TEXT_ROWS)
        m->n_containers += facts->is_container;
    if (!row.name)
        return;
    if (!m->rows)
        m->rows = wmem_array_new(c->pinfo->pool, sizeof row);
    wmem_array_append_one(m->rows, row);
}

/* The next row as a part for whoever puts entries together. */
static ex_part *part_of_row(ex_cursor *c)
{
    ex_part *p = c->call && !c->is_request && !c->rows.inside_value ? part_new(c, PART_ENTRY, c->call, NULL) : NULL;

    if (p)
        p->number = message_of(c)->n_rows;
    return p;
}

bool nspi_row_begins(ex_cursor *c, proto_tree *t)
{
    c->part = part_of_row(c);
    return c->part || wants_row(c, t);
}

void nspi_row_read(ex_cursor *c, proto_tree *t, const property_facts *facts)
{
    c->part = NULL;
    add_row(c, t, ": ", facts);
}

static void end_row(ex_cursor *c)
{
    if (!c->nspi || !c->nspi->value_end)
        return;
    c->nspi->value_end = 0;
    add_row(c, c->nspi->row_tree, ", ", &c->nspi->facts);
}

/* In NDR the pointees of a row's values are read before the next row's values; between two rows there are counts. */
property_facts *nspi_value_begins(ex_cursor *c, proto_tree *t)
{
    nspi_message *m = c->nspi;
    proto_tree *row_tree = t ? proto_tree_get_parent_tree(t) : NULL;

    if (c->bad || c->rows.inside_value)
        return NULL;
    if (m && m->value_end == c->off && c->off) {
        c->part = m->part;
        return &m->facts;
    }
    end_row(c);
    c->part = part_of_row(c);
    if (!c->part && !wants_row(c, row_tree))
        return NULL;
    m = message_of(c);
    m->part = c->part;
    m->facts = (property_facts){ 0 };
    m->row_tree = row_tree;
    return &m->facts;
}

void nspi_value_read(ex_cursor *c, property_facts *facts _U_)
{
    int pad = c->ndr.on ? (4 - c->off % 4) % 4 : 0;

    if (c->nspi)
        c->nspi->value_end = c->off + pad;
    c->part = NULL;
}

void nspi_row_count(ex_cursor *c, uint64_t count)
{
    message_of(c)->row_count = (uint32_t)count;
}

/* ---- Requests, and lists of MIds ---- */

EX_SLOT(asked_slot, nspi_asked)

static nspi_asked *asked_of(ex_cursor *c)
{
    return asked_slot_make(&c->call->slots);
}

void nspi_stat(ex_cursor *c, uint32_t current_rec, int32_t delta)
{
    if (delta || current_rec < MID_FIRST_ENTRY || !learning(c))
        return;
    if (c->is_request)
        asked_of(c)->current_rec = current_rec;
    else
        message_of(c)->current_rec = current_rec;
}

void nspi_mid_read(ex_cursor *c, int hf)
{
    if (!learning(c) || c->rows.inside_value)
        return;
    nspi_message *m = message_of(c);
    if (hf != m->mids_hf || c->off - 4 != m->mids_end)
        m->mids = c->off - 4;
    m->mids_hf = hf;
    m->mids_end = c->off;
}

void nspi_mids(ex_cursor *c)
{
    nspi_message *m = c->nspi;

    if (!m || m->mids_end != c->off || !learning(c))
        return;
    m->list = m->mids;
    m->n_list = (m->mids_end - m->mids) / 4;
}

void nspi_ask_mids(ex_cursor *c)
{
    const nspi_message *m;
    nspi_asked *asked;

    nspi_mids(c);
    m = c->nspi;
    if (!m || !m->n_list || !learning(c))
        return;
    asked = asked_of(c);
    wmem_free(wmem_file_scope(), asked->mids);
    asked->n_mids = (uint32_t)m->n_list;
    asked->mids = wmem_alloc_array(wmem_file_scope(), uint32_t, asked->n_mids);
    for (uint32_t i = 0; i < asked->n_mids; i++)
        asked->mids[i] = tvb_get_letohl(c->tvb, m->list + 4 * (int)i);
}

static void forget_asked(ex_call *call)
{
    nspi_asked *asked = asked_slot_find(&call->slots);

    if (!asked)
        return;
    for (uint32_t i = 0; i < asked->n_dns; i++)
        wmem_free(wmem_file_scope(), asked->dns[i]);
    wmem_free(wmem_file_scope(), asked->dns);
    wmem_free(wmem_file_scope(), asked->mids);
    *asked = (nspi_asked){ 0 };
}

/* MId i of the message's list, 0 when it has not so many. */
static uint32_t listed(const ex_cursor *c, const nspi_message *m, uint32_t i)
{
    return i < (uint32_t)m->n_list ? tvb_get_letohl(c->tvb, m->list + 4 * (int)i) : 0;
}

/* ---- Distinguished names ---- */

void nspi_gather_dns(ex_cursor *c)
{
    if (learning(c))
        c->strings = wmem_array_new(c->pinfo->pool, sizeof(const char *));
}

static const char *dn_of(wmem_array_t *strings, uint32_t i)
{
    return last_part(*(const char **)wmem_array_index(strings, i));
}

void nspi_ask_dns(ex_cursor *c)
{
    wmem_array_t *strings = c->strings;
    nspi_asked *asked;

    c->strings = NULL;
    if (!strings || !learning(c))
        return;
    asked = asked_of(c);
    asked->n_dns = wmem_array_get_count(strings);
    asked->dns = wmem_alloc_array(wmem_file_scope(), char *, asked->n_dns);
    for (uint32_t i = 0; i < asked->n_dns; i++)
        asked->dns[i] = wmem_strdup(wmem_file_scope(), cur_tidy_text(c->pinfo->pool, dn_of(strings, i), DN_PART_MAX));
}

/* A name that is missing among the strings (a null pointer) would move the others. */
void nspi_dns_found(ex_cursor *c)
{
    const nspi_message *m = c->nspi;
    const nspi_asked *asked = learning(c) ? asked_slot_find(&c->call->slots) : NULL;

    if (!asked)
        return;
    for (uint32_t i = 0; m && i < asked->n_dns && (uint32_t)m->n_list == asked->n_dns; i++)
        nspi_learn_name(c, listed(c, m, i), asked->dns[i], ENTRY_NAME_DN);
    forget_asked(c->call);
}

/* ---- Responses ---- */

/* Row i is entry i of the explicit table that the request has, else the first one is at its STAT. */
static uint32_t asked(const ex_cursor *c, const nspi_message *m, uint32_t i)
{
    const nspi_asked *a = asked_slot_find(&c->call->slots);

    (void)m;
    if (!a || a->n_mids)
        return a && i < a->n_mids ? a->mids[i] : 0;
    return i == 0 ? a->current_rec : 0;
}

/* The first row is at the response's STAT. */
static uint32_t current(const ex_cursor *c, const nspi_message *m, uint32_t i)
{
    (void)c;
    return i == 0 ? m->current_rec : 0;
}

typedef uint32_t (*mid_of_row)(const ex_cursor *c, const nspi_message *m, uint32_t i);

/* A list of values that has none leaves no trace, so rows can be counted only where all have some. */
static bool all_seen(const nspi_message *m)
{
    return m && m->n_rows == m->row_count;
}

/* pair: whose rows they are where they don't say it themselves; NULL: not known. */
static void learn_rows(ex_cursor *c, mid_of_row pair)
{
    const nspi_message *m = c->nspi;

    end_row(c);
    if (!learning(c))
        return;
    if (!all_seen(m))
        pair = NULL;
    for (unsigned i = 0; m && m->rows && i < wmem_array_get_count(m->rows); i++) {
        const named_row *row = wmem_array_index(m->rows, i);
        uint32_t mid = row->mid || !pair ? row->mid : pair(c, m, row->index);
        nspi_learn_name(c, mid, row->name, row->kind);
    }
    forget_asked(c->call);
}

void nspi_rows_queried(ex_cursor *c)
{
    learn_rows(c, asked);
}

void nspi_rows_sought(ex_cursor *c)
{
    learn_rows(c, current);
}

void nspi_rows_matched(ex_cursor *c)
{
    learn_rows(c, c->nspi && c->nspi->row_count == (uint32_t)c->nspi->n_list ? listed : NULL);
}

void nspi_row_of_entry(ex_cursor *c)
{
    nspi_row_count(c, 1);
    learn_rows(c, asked);
}

void nspi_rows_named(ex_cursor *c)
{
    learn_rows(c, NULL);
}

/* ---- Texts ---- */

bool nspi_rows_are_containers(const ex_cursor *c)
{
    return c->nspi && c->nspi->n_rows && c->nspi->n_containers == MIN(c->nspi->n_rows, TEXT_ROWS);
}

const char *nspi_rows_text(ex_cursor *c, const char *one, const char *many)
{
    const nspi_message *m = message_of(c);
    unsigned n = m->rows ? wmem_array_get_count(m->rows) : 0, i;
    wmem_strbuf_t *text = wmem_strbuf_new(c->pinfo->pool, cur_number_text(c, m->row_count, one, many));

    /* On the first pass there may be more rows than on others. */
    for (i = 0; i < n; i++) {
        const named_row *row = wmem_array_index(m->rows, i);
        if (row->index >= TEXT_ROWS)
            break;
        wmem_strbuf_append_printf(text, "%s\"%s\"", i ? ", " : ": ", cur_text_or(c, row->name));
    }
    if (i && m->row_count > TEXT_ROWS)
        wmem_strbuf_append(text, ", …");
    return wmem_strbuf_get_str(text);
}
