/* read/cursor.h
 * A cursor: a place in a buffer of wire bytes that is read from `off` to `end`, and all that reading needs to know.
 *
 * The first read that does not fit adds an expert info naming the field, sets `bad`, and from then on every read
 * returns zero and shows nothing, so that generated code stays straight-line and loops end by asking cur_more().
 * Whoever made the cursor shows what is left with cur_finish().
 *
 * All integers are little endian unless a function says otherwise. In NDR, scalars are aligned to their own size
 * first, counted from offset 0 of the tvb (C706 section 14.2.2).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_CURSOR_H
#define EXCHANGE_READ_CURSOR_H

#include "read/protocol.h"

/* An immutable list of property tags: columns of a table, tags of a request. */
typedef struct ex_tags {
    uint32_t count;
    const uint32_t *tags;        /* count */
} ex_tags;

struct cur_block;
struct ex_cursor;

/* The result of a probe: a read that shows, reports and learns nothing, to ask whether bytes fit. Whoever probes makes
   one, zeroed but for the functions, and lets ex_cursor.probe point to it. */
typedef struct cur_probe {
    bool misfit;                 /* something would have been reported: the bytes do not fit */
    bool whole;                  /* set by who probes: no byte is missing, so that a count of more than there are is wrong
                                    before the first is read */
    bool cut;                    /* bytes are missing at the end; that alone is no misfit */
    bool open_end;               /* where something ends can't be told: the columns of a row are not known */
    bool odd;                    /* a value that the document forbids, but that moves nothing; no misfit either */
    bool proof;                  /* something was there that hardly another protocol has */
    uint64_t missing;            /* bytes that the sub-buffer that is read has behind the last one that is there */
    /* Called in front of each NDR context handle, and with each 8-bit string, or what is there of it and how many bytes
       are missing; NULL: not called. See read/probe.h. */
    void (*handle)(struct ex_cursor *c);
    void (*string)(struct ex_cursor *c, const char *text, uint64_t missing);
} cur_probe;

/* How counts, sizes and property values are laid out; set by the tables. */
typedef struct cur_layout {
    bool wide;                   /* those that have 16 bits elsewhere have 32 (MS-OXCDATA 2.11.1.1) */
    bool address_book;           /* property values are as in address book bodies (MS-OXCMAPIHTTP 2.2.1.1) */
    bool wide_boolean;           /* PtypBoolean has 2 bytes, as in NDR (MS-OXCFXICS 2.2.4.1.3) */
} cur_layout;

/* NDR: read/ndr.h. */
typedef struct cur_ndr {
    bool on;                     /* the encoding is NDR: scalars are aligned */
    wmem_list_t *deferred;       /* pointees that are still to come */
} cur_ndr;

/* One-line summaries: read/summary.h. */
struct cur_summary_list;
typedef struct cur_summary {
    bool wanted;                 /* somebody wants the summary of the structure that is read next */
    const char *text;            /* that of the latest structure that has one, in packet scope; or NULL */
    const char *separator;       /* between those of the elements of the next list; NULL: ", " */
    struct cur_summary_list *later;     /* NDR: where the next structure's goes when it is not ready at its end */
    struct cur_summary_list *parameter; /* NDR: where those of the parameter that is read go */
} cur_summary;

/* Rows and values of properties: oxcdata/. */
typedef struct cur_rows {
    const ex_tags *columns;      /* of the rows that are read; NULL: not known */
    uint32_t n_columns;          /* only so many of them count; UINT32_MAX: all */
    uint32_t empty_cells;        /* cells of rows in this buffer that took no bytes */
    bool inside_value;           /* what is read is a part of a property's value: no row's, and no list's */
    bool about_input;            /* the values that are read now are those of the ROP's input object */
    wmem_strbuf_t *told;         /* gets the values of the row that begins, as text; or NULL */
    uint32_t tag;                /* of the latest value */
    uint16_t wanted_id;          /* the property whose value is wanted as text from those that are read now; 0: none */
    const char *wanted_text;     /* of the first value of that property, in packet scope; or NULL */
} cur_rows;

/* What the floors above this folder keep with the message that is read. Each has a pointer in the cursor, whose type
   only that floor knows. */
struct ex_context;
struct ex_call;
struct ex_part;
struct rop_context;
struct nspi_message;
struct ex_own_names;
struct recurrence;

/* A copy goes on from where the original is, and leaves the original's place and state as they are. */
typedef struct ex_cursor {
    tvbuff_t *tvb;
    packet_info *pinfo;
    const ex_proto *proto;       /* whose expert infos and undecoded field are used */
    proto_tree *top;             /* where items of protocols inside (ROPs) go */
    int off;                     /* next byte */
    int end;                     /* first byte that is not ours; never past what was captured */
    bool bad;                    /* a read failed: nothing more is read */
    bool is_request;
    bool ignored;                /* the document has what is read now ignored: its item tells so */
    uint8_t depth;               /* of nested structures; bounded by CUR_MAX_DEPTH */
    uint16_t code_page;          /* of 8-bit text; 0: not known, which reads as CODE_PAGE_WESTERN */
    const char *page_doubt;      /* why that is not known, or may be another one, for people; NULL: nothing to say */
    struct cur_block *block;     /* what offsets count in: read/structure.h; or NULL */
    struct cur_message *message; /* read/deviation.h: which deviations what is read has; NULL: none */
    cur_probe *probe;            /* not NULL: only to ask whether the bytes fit; nothing is shown, reported or
                                    learned */
    uint64_t given;              /* a number that the structure around gives to those in it, as a table says */
    cur_layout layout;
    cur_ndr ndr;
    cur_summary summary;
    cur_rows rows;

    const struct ex_context *context; /* oxcdata/context.h: who knows the session; NULL: nobody */
    struct ex_call *call;        /* session/call.h: the round trip that this message belongs to; or NULL */
    struct ex_part *part;        /* session/part.h: what values that are read belong to; NULL: nobody gathers them */
    struct ex_own_names *own_names;   /* oxcdata/tag.h: named properties that a structure brings along; or NULL */
    struct recurrence *recurrence;    /* oxcdata/recurrence.h: the pattern whose exceptions are read; or NULL */
    struct nspi_message *nspi;   /* nspi/rows.h: what the address book message told so far; or NULL */
    wmem_array_t *strings;       /* nspi/rows.h: of const char *, gets the 8-bit strings that are read, up to
                                    CUR_STRINGS_MAX; or NULL */
    struct rop_context *rop;     /* rop/context.h: the ROP that is read; NULL outside of ROPs */
    uint16_t payload;            /* emsmdb/aux_names.h: index in the chain of the payload that is read (saturates) */
} ex_cursor;

/* Reads the fields of one structure or message into tree t. */
typedef void (*ex_fields)(ex_cursor *c, proto_tree *t);

/* Structures may be nested so deep; deeper ones are reported. */
#define CUR_MAX_DEPTH 64

/* A cursor over [off, off+len) of tvb, cut to what was captured. len -1: to the end. */
ex_cursor cur_make(tvbuff_t *tvb, packet_info *pinfo, int off, int len, const ex_proto *proto);

/* Bytes that are left; 0 when a read failed. */
static inline int cur_left(const ex_cursor *c) { return c->bad ? 0 : c->end - c->off; }
/* The next byte, without reading it; 0x100 when nothing is left. */
static inline unsigned cur_next(const ex_cursor *c) { return cur_left(c) > 0 ? tvb_get_uint8(c->tvb, c->off) : 0x100; }
/* The integer in the next n bytes (2, 4 or 8), likewise; 0 when there are fewer. */
uint64_t cur_next_integer(const ex_cursor *c, int n);
/* True while a loop over elements may go on: nothing failed and at least one byte is left. */
static inline bool cur_more(const ex_cursor *c) { return !c->bad && c->off < c->end; }

/* The name of a field, for messages; "structure" when hf is none. */
const char *cur_field_name(int hf);

#endif
