/* oxcdata/globset.c
 * Reads a GLOBSET. See oxcdata/globset.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/globset.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

globset_reader globset_begin(tvbuff_t *tvb, int off, int end)
{
    return (globset_reader){ .tvb = tvb, .off = off, .end = end };
}

static void G_GNUC_PRINTF(2, 3) tell_fault(globset_command *command, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(command->fault, sizeof command->fault, fmt, ap);
    va_end(ap);
}

/* True when n bytes of operands are there; else the fault is fatal. */
static bool has_operands(const globset_reader *r, globset_command *command, int n)
{
    int left = r->end - command->off - 1;

    if (n <= left)
        return true;
    tell_fault(command, "GLOBSET command 0x%02x needs %d byte%s, %d left", command->command, n, n == 1 ? "" : "s",
               left);
    command->is_fatal = true;
    return false;
}

static void add_range(globset_command *command, uint64_t low, uint64_t high)
{
    command->ranges[command->n_ranges++] = (globset_range){ low, high };
}

/* The counter whose first bytes are on the stack and whose others are at off. */
static uint64_t counter_at(const globset_reader *r, int off)
{
    uint64_t value = 0;

    for (unsigned i = 0; i < GLOBCNT_SIZE; i++)
        value = value << 8 | (i < r->depth ? r->stack[i] : tvb_get_uint8(r->tvb, off++));
    return value;
}

/* 3.1.5.4.3.1.1: bytes that make the stack full are a counter of the set, and leave the stack at once. */
static void read_push(globset_reader *r, globset_command *command)
{
    uint8_t n = command->command;

    if (!has_operands(r, command, n))
        return;
    if (r->depth + n > GLOBCNT_SIZE) {
        tell_fault(command, "Push of %u byte%s onto %u: more than %d", n, n == 1 ? "" : "s", r->depth, GLOBCNT_SIZE);
        command->is_fatal = true;
        return;
    }
    command->size += n;
    if (r->depth + n == GLOBCNT_SIZE) {
        uint64_t value = counter_at(r, command->off + 1);
        add_range(command, value, value);
        return;
    }
    tvb_memcpy(r->tvb, r->stack + r->depth, command->off + 1, n);
    r->depth = (uint8_t)(r->depth + n);
    r->pushed[r->pushes++] = n;
}

/* 3.1.5.4.3.1.2: takes off what one Push brought. */
static void read_pop(globset_reader *r, globset_command *command)
{
    if (r->pushes)
        r->depth = (uint8_t)(r->depth - r->pushed[--r->pushes]);
    else
        tell_fault(command, "Pop while the stack is empty");
}

/* 3.1.5.4.3.1.3: bit i stands for the counter i + 1 behind the first, which is always in the set. */
static void read_bitmask(globset_reader *r, globset_command *command)
{
    uint64_t first;
    unsigned bits;

    if (!has_operands(r, command, 2))
        return;
    if (r->depth != GLOBCNT_SIZE - 1) {
        tell_fault(command, "Bitmask with %u byte%s on the stack, must be %d", r->depth, r->depth == 1 ? "" : "s",
                   GLOBCNT_SIZE - 1);
        command->is_fatal = true;
        return;
    }
    command->size += 2;
    first = counter_at(r, command->off + 1);
    bits = tvb_get_uint8(r->tvb, command->off + 2);
    add_range(command, first, first);
    for (unsigned i = 0; i < 8; i++) {
        globset_range *last = &command->ranges[command->n_ranges - 1];
        if (!(bits >> i & 1))
            continue;
        if (last->high == first + i)
            last->high++;
        else
            add_range(command, first + i + 1, first + i + 1);
    }
    if ((first & 0xff) + (command->ranges[command->n_ranges - 1].high - first) > 0xff)
        tell_fault(command, "Bitmask goes past 0xff, the largest last byte");
}

static void read_range(globset_reader *r, globset_command *command)
{
    int n = GLOBCNT_SIZE - r->depth;
    uint64_t low, high;

    if (!has_operands(r, command, 2 * n))
        return;
    command->size += 2 * n;
    low = counter_at(r, command->off + 1);
    high = counter_at(r, command->off + 1 + n);
    add_range(command, low, high);
    if (low > high)
        tell_fault(command, "Range from 0x%" PRIx64 " down to 0x%" PRIx64, low, high);
}

static void read_command(globset_reader *r, globset_command *command)
{
    switch (command->command) {
    case GLOBSET_END:
        if (r->depth)
            tell_fault(command, "End while the stack has %u byte%s", r->depth, r->depth == 1 ? "" : "s");
        break;
    case GLOBSET_BITMASK:
        read_bitmask(r, command);
        break;
    case GLOBSET_POP:
        read_pop(r, command);
        break;
    case GLOBSET_RANGE:
        read_range(r, command);
        break;
    default:
        if (command->command <= GLOBSET_PUSH_MAX) {
            read_push(r, command);
            break;
        }
        tell_fault(command, "0x%02x is no GLOBSET command", command->command);
        command->is_fatal = true;
    }
}

bool globset_next(globset_reader *r, globset_command *command)
{
    command->off = r->off;
    command->size = 0;
    command->n_ranges = 0;
    command->is_fatal = false;
    command->fault[0] = 0;
    if (r->off >= r->end) {
        tell_fault(command, "GLOBSET without the command End");
        command->command = GLOBSET_END;
        command->is_fatal = true;
        return false;
    }
    command->command = tvb_get_uint8(r->tvb, r->off);
    command->size = 1;
    read_command(r, command);
    if (command->is_fatal)
        command->size = 0;
    r->off += command->size;
    return !command->is_fatal && command->command != GLOBSET_END;
}
