/* idsets.c
 * Reckons with sets of ids as oxcdata/idset.h does, for tests/oxcdata/test_idset_values.py. Each line of the input is a
 * form (g by GUID, r by ReplId) and a set in hex, a second form and set, and ReplIds of the first set's replicas in the
 * order that they are first named in it, 0 for those that nobody knows. A line of the output: how many ids the first
 * set has; how many of the second it lacks, and which; how many are left of the first without those of the second. `-`
 * where there is no answer.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/context.h"
#include "oxcdata/idset.h"

#include <epan/epan.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEX_MAX 4000000

static const idset *first;
static uint16_t known[IDSET_REPLICAS_MAX];

static uint16_t replica_id(const ex_cursor *c, const e_guid_t *guid)
{
    (void)c;
    for (uint32_t i = 0; first && i < first->n_replicas; i++)
        if (guid_cmp(&first->replicas[i].replguid, guid) == 0)
            return known[i];
    return 0;
}

static idset *read_set(wmem_allocator_t *pool, char form, const char *hex)
{
    unsigned size = (unsigned)strlen(hex) / 2;
    uint8_t *data = (uint8_t *)malloc(size + 1);
    tvbuff_t *tvb;
    idset *set;

    for (unsigned i = 0; i < size; i++)
        data[i] = (uint8_t)(g_ascii_xdigit_value(hex[2 * i]) << 4 | g_ascii_xdigit_value(hex[2 * i + 1]));
    tvb = tvb_new_real_data(data, size, (int)size);
    set = idset_read(pool, tvb, 0, (int)size, form == 'g' ? IDSET_REPLGUID : IDSET_REPLID);
    tvb_free(tvb);
    free(data);
    return set;
}

static void answer(wmem_allocator_t *pool, const char *forms, const idset *a, const idset *b)
{
    static const ex_context context = { .replica_id = replica_id };
    packet_info pinfo = { .pool = pool };
    ex_cursor c = { .context = &context, .pinfo = &pinfo };
    const char *text = "";
    idset *left;

    if (a)
        printf("%" PRIu64 "|", idset_count(a));
    else
        printf("-|");
    if (a && b && forms[0] == forms[1]) {
        uint64_t n = idset_lacking(&c, a, b, &text);
        printf("%" PRIu64 "|%s|", n, text);
    } else {
        printf("-|-|");
    }
    left = a && b && forms[0] == 'g' && forms[1] == 'r' ? idset_without(pool, &c, a, b) : NULL;
    if (left)
        printf("%" PRIu64 "\n", idset_count(left));
    else
        printf("-\n");
}

int main(void)
{
    char *line = (char *)malloc(HEX_MAX), *part[4];
    wmem_allocator_t *pool;

    wmem_init();
    pool = wmem_allocator_new(WMEM_ALLOCATOR_SIMPLE);
    while (fgets(line, HEX_MAX, stdin)) {
        char *rest = line, *one;
        for (int i = 0; i < 4; i++)
            part[i] = strsep(&rest, " \n");
        memset(known, 0, sizeof known);
        for (int i = 0; (one = strsep(&rest, " \n")) && i < IDSET_REPLICAS_MAX; i++)
            known[i] = (uint16_t)atoi(one);
        first = read_set(pool, *part[0], part[1]);
        answer(pool, (char[]){ *part[0], *part[2], 0 }, first, read_set(pool, *part[2], part[3]));
        wmem_free_all(pool);
    }
    return 0;
}
