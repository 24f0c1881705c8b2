/* read/protocol.h
 * What each of our protocols registers under its own prefix: fields and expert infos that reading needs whatever it
 * reads.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_PROTOCOL_H
#define EXCHANGE_READ_PROTOCOL_H

#include "wireshark/wscompat.h"
#include <epan/expert.h>

typedef struct ex_proto {
    int proto;
    int hf_undecoded;          /* bytes that nobody could decode */
    int hf_referent;           /* NDR: referent id of a pointer */
    int hf_max_count;          /* NDR: conformance of an array */
    int hf_offset;             /* NDR: variance of an array */
    int hf_actual_count;
    int ett;                   /* subtrees that have no type of their own */
    expert_field ei_short;     /* a field needs more bytes than are left */
    expert_field ei_bad;       /* a value contradicts the specification */
    expert_field ei_undecoded; /* bytes left over, or a structure that is not known */
    expert_field ei_context;   /* something earlier in the session is needed and was not captured */
    expert_field ei_items;     /* more items than CUR_MAX_ITEMS */
    expert_field ei_must;      /* not the value that the specification demands */
    expert_field ei_reserved;  /* bits that the specification does not define are set */
    expert_field ei_deviation; /* laid out otherwise than the document has it, as some implementation does */
    expert_field ei_code_page; /* 8-bit text in a code page that is not known here */
    const struct ex_context *context; /* what its cursors begin with: whom oxcdata/context.h asks; NULL: nobody.
                                         Set where the protocol is defined, not by ex_proto_register() */
} ex_proto;

/* Registers the protocol and fills in all of p but context. prefix begins the filter names ("rop"). Once per protocol;
   p and the texts have to live as long as the program. */
void ex_proto_register(ex_proto *p, const char *long_name, const char *name, const char *prefix);

#endif
