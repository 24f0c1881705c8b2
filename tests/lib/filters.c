/* tests/lib/filters.c
 * Preloaded into tshark: asks for the conversation filters of each packet, as a right click on it does.
 *
 * Behind each dissection it calls what plugins registered with register_conversation_filter, with the packet's
 * packet_info, and writes "filter<TAB>frame<TAB>name<TAB>filter" to standard error.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* epan/epan_dissect.h and the beginning of packet_info, the same in Wireshark 4.0, 4.4 and 4.6. */
typedef struct packet_info {
    const char *current_proto;
    void *cinfo;
    uint32_t presence_flags;
    uint32_t num;
} packet_info;

typedef struct epan_dissect {
    void *session, *tvb, *tree;
    packet_info pi;
} epan_dissect;

/* epan/conversation_filter.h. In 4.0 the functions take no second argument, and ignore one. */
typedef struct conversation_filter {
    const char *proto_name, *display_name;
    int (*is_valid)(packet_info *pinfo, void *user_data);
    char *(*build)(packet_info *pinfo, void *user_data);
} conversation_filter;

typedef struct list {
    conversation_filter *data;
    struct list *next;
} list;

typedef void (*run_function)(epan_dissect *, void *, void *, void *, void *, void *);

/* The functions give a byte or an int, whose other bytes need not be there. */
static int holds(int result)
{
    return (result & 0xff) != 0;
}

__attribute__((visibility("default")))
void epan_dissect_run_with_taps(epan_dissect *edt, void *a, void *b, void *c, void *d, void *e)
{
    run_function run = (run_function)dlsym(RTLD_NEXT, "epan_dissect_run_with_taps");
    list **filters = (list **)dlsym(RTLD_DEFAULT, "packet_conv_filter_list");

    if (!run || !filters)
        abort();
    run(edt, a, b, c, d, e);
    for (const list *l = *filters; l; l = l->next) {
        char *filter;

        if (strcmp(l->data->proto_name, "exchange") != 0 || !holds(l->data->is_valid(&edt->pi, NULL)))
            continue;
        filter = l->data->build(&edt->pi, NULL);
        fprintf(stderr, "filter\t%u\t%s\t%s\n", edt->pi.num, l->data->display_name, filter ? filter : "NULL");
        free(filter);
    }
}
