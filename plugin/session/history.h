/* session/history.h
 * What keys are called over the capture: each key has the names that it was given, each with the moment that told it.
 * So a packet shows what was known then, on every pass. What a moment is, the owner of the history says. Bounded, since
 * one packet may tell thousands of names.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_HISTORY_H
#define EXCHANGE_SESSION_HISTORY_H

#include "wireshark/wscompat.h"

typedef struct ex_history ex_history;

/* What the histories of one kind have in common; lives as long as they do. */
typedef struct history_rules {
    size_t moment_size;          /* bytes of a moment */
    /* Whether what was told at the one moment is known at the other. */
    bool (*is_known)(const void *told, const void *now);
    unsigned keys_max;           /* further keys are ignored */
    unsigned renames_max;        /* of one key; further names of it are ignored */
    bool forgets;                /* a key whose further names would be ignored has no name from then on */
} history_rules;

/* One name of a key. */
typedef struct history_name {
    struct history_name *older;  /* the name told before, or NULL */
    uint64_t key;
    const char *text;            /* NULL: no name any more */
    uint8_t rank;                /* first pass only */
    uint8_t renames;             /* how many older ones there are */
    uint64_t told[];             /* moment_size bytes */
} history_name;

/* An empty history, in file scope. */
ex_history *history_new(const history_rules *rules);
/* First pass: from this moment on the key has the name that is the first size bytes of text, which aren't copied when
   the key has this name already. A name of a lower rank (0 to 255) than the latest one's is ignored. */
void history_learn(ex_history *h, uint64_t key, const char *text, size_t size, uint8_t rank, const void *told);
/* The name that the key has at this moment, NULL when none is known. Any pass. */
const history_name *history_find(const ex_history *h, uint64_t key, const void *now);

/* Bytes of the part of a name (valid UTF-8) that is worth keeping: 80 characters. */
size_t history_name_size(const char *text);

#endif
