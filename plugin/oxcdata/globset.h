/* oxcdata/globset.h
 * Reads a GLOBSET, one command at a time: MS-OXCFXICS 2.2.2.6, 3.1.5.4.3. Nothing is shown or reported here.
 *
 * A GLOBSET is a small program that tells which counters of 6 bytes (GLOBCNT) are in a set. Its commands share leading
 * bytes through a stack. A range stays a range, however many counters are in it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_GLOBSET_H
#define EXCHANGE_OXCDATA_GLOBSET_H

#include "wireshark/wscompat.h"

#define GLOBCNT_SIZE 6

/* Command bytes; those from 1 to 6 push so many bytes. */
enum {
    GLOBSET_END = 0x00,
    GLOBSET_PUSH_MAX = 0x06,
    GLOBSET_BITMASK = 0x42,
    GLOBSET_POP = 0x50,
    GLOBSET_RANGE = 0x52
};

/* Counters from low to high, both of them included; low is more than high in ranges that are turned round. */
typedef struct globset_range {
    uint64_t low, high;
} globset_range;

/* Its members are opaque but for off. */
typedef struct globset_reader {
    tvbuff_t *tvb;
    int off;                     /* the next command */
    int end;                     /* first byte behind the value that the set stands in */
    uint8_t stack[GLOBCNT_SIZE];
    uint8_t depth;               /* bytes on the stack */
    uint8_t pushed[GLOBCNT_SIZE]; /* how many of them each Push brought */
    uint8_t pushes;
} globset_reader;

#define GLOBSET_RANGES_MAX 5     /* a Bitmask has up to 9 counters, of which at least every second one is left out */
#define GLOBSET_FAULT_SIZE 80

/* One command. */
typedef struct globset_command {
    int off, size;               /* its bytes, the command byte included */
    uint8_t command;
    uint8_t n_ranges;            /* what it puts in the set */
    globset_range ranges[GLOBSET_RANGES_MAX];
    bool is_fatal;               /* what follows can't be read; the command is none, and has size 0 */
    char fault[GLOBSET_FAULT_SIZE]; /* what the specification forbids in it, as text; "": nothing */
} globset_command;

/* A reader of the GLOBSET at off of the tvb, in a value that ends in front of end. The bytes have to be there. */
globset_reader globset_begin(tvbuff_t *tvb, int off, int end);
/* Reads the next command. False when it is the last one: GLOBSET_END, one that is fatal, or, which is fatal as well,
   none because the value ends. */
bool globset_next(globset_reader *r, globset_command *command);

#endif
