/* session/slots.h
 * What the layers keep with a session or a call. A layer finds its own state by the address of a variable that only it
 * has, so the session needs to know none of them.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_SLOTS_H
#define EXCHANGE_SESSION_SLOTS_H

#include "wireshark/wscompat.h"

/* Zeroed: nothing is kept. */
typedef struct ex_slots {
    struct ex_slot *first;
} ex_slots;

/* The state kept for this owner, NULL when there is none. Any pass. */
void *slot_find(const ex_slots *slots, const void *owner);
/* The same, made of size zeroed bytes in file scope when there is none (first pass only). */
void *slot_make(ex_slots *slots, const void *owner, size_t size);

/* Declares one file's slot of this type: name_find(slots) and name_make(slots) are the two functions above, with
   the type. */
#define EX_SLOT(name, type)                                                     \
    static char name##_owner;                                                   \
    G_GNUC_UNUSED static inline type *name##_find(const ex_slots *slots)        \
    {                                                                           \
        return (type *)slot_find(slots, &name##_owner);                         \
    }                                                                           \
    G_GNUC_UNUSED static inline type *name##_make(ex_slots *slots)              \
    {                                                                           \
        return (type *)slot_make(slots, &name##_owner, sizeof(type));           \
    }

#endif
