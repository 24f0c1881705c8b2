/* read/cursor.h
 * Reading wire bytes within bounds and showing them: what generated code calls.
 *
 * A cursor walks one buffer from `off` to `end`. The first read that does not fit adds an expert
 * info naming the field, sets `bad`, and from then on every read returns zero and shows nothing,
 * so that generated code stays straight-line and loops end by asking cur_more(). Whoever made the
 * cursor shows what is left with cur_finish().
 *
 * All integers are little endian. With `ndr` set, scalars are aligned to their own size first,
 * counted from offset 0 of the tvb (C706 section 14.2.2).
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
    uint32_t tags[];
} ex_tags;

struct ex_cursor;

/* The result of a probe: a read that shows, reports and learns nothing, to ask whether bytes fit. Whoever probes makes
   one, zeroed but for the functions, and lets ex_cursor.probe point to it. */
typedef struct cur_probe {
    bool misfit;                 /* something would have been reported: the bytes do not fit */
    bool cut;                    /* bytes are missing at the end; that alone is no misfit */
    bool odd;                    /* a value that the document forbids, but that moves nothing; no misfit either */
    bool proof;                  /* something was there that hardly another protocol has */
    /* Called in front of each NDR context handle and behind each 8-bit string; NULL: not called. See read/probe.h. */
    void (*handle)(struct ex_cursor *c);
    void (*string)(struct ex_cursor *c, const char *text);
} cur_probe;

struct cur_block;
struct rop_context;
struct ex_call;
struct ex_own_names;
struct recurrence;
struct nspi_message;

/* Collects the texts of the elements of a list, or of what comes later (NDR's pointees). In packet scope. */
typedef struct cur_sink {
    wmem_strbuf_t *text;
    const char *separator;
    unsigned n;                  /* texts that were given */
    bool full;                   /* no more of them fit */
    bool cut;                    /* there are more elements than will give a text */
} cur_sink;

typedef struct ex_cursor {
    tvbuff_t *tvb;
    packet_info *pinfo;
    int off;                     /* next byte */
    int end;                     /* first byte that is not ours; never past what was captured */
    bool bad;                    /* a read failed: nothing more is read */
    bool ndr;                    /* NDR encoding: align scalars */
    bool wide;                   /* counts and sizes that have 16 bits elsewhere have 32 (MS-OXCDATA 2.11.1.1) */
    bool address_book;           /* property values are laid out as in address book bodies (MS-OXCMAPIHTTP 2.2.1.1) */
    bool inside_value;           /* what is read is a part of a property's value: no row's, and no list's */
    bool about_input;            /* property values read now are those of the ROP's input object */
    bool says;                   /* whoever reads the next structure wants its one-line text */
    bool ignored;                /* the document has what is read now ignored: its item says so */
    uint16_t code_page;          /* of 8-bit text; 0: not known, which reads as CODE_PAGE_WESTERN */
    uint16_t payload;            /* auxiliary blocks: index of their payload in the chain (saturates) */
    cur_probe *probe;            /* not NULL: only to ask whether the bytes fit. Nothing is shown, reported or learned */
    uint8_t depth;               /* of nested structures; bounded by CUR_MAX_DEPTH */
    const ex_proto *proto;       /* whose expert infos and undecoded field are used */
    const struct ex_context *context; /* who knows the session: oxcdata/context.h asks; NULL: nobody */
    struct ex_call *call;        /* the round trip that this message belongs to, or NULL */
    bool is_request;
    proto_tree *top;             /* where items of protocols inside (ROPs) go */
    struct rop_context *rop;     /* the ROP being read, or NULL outside the ROP layer */
    const ex_tags *columns;      /* of the rows being read, or NULL when unknown */
    uint32_t n_columns;          /* only so many of them count; UINT32_MAX: all */
    uint32_t empty_cells;        /* cells of rows in this buffer that took no bytes */
    const char *text;            /* one line about the latest structure that has one (packet scope), or NULL */
    const char *separator;       /* between the texts of the elements of the next list; NULL: ", " */
    cur_sink *sink;              /* NDR, with says: where a text goes that is not ready when the structure's function
                                    ends; see ndr_say_later() */
    cur_sink *heard;             /* NDR: the sink of the parameter being read; see ndr_listen() */
    const char *wanted_text;     /* of the first property value with wanted_id, or NULL */
    uint32_t tag;                /* of the latest property value */
    uint16_t wanted_id;          /* the property whose value's text is wanted from those read now; 0: none */
    struct ex_own_names *own_names; /* named properties that the structure being read brings along, or NULL */
    struct cur_block *block;     /* what offsets count in, or NULL; see cur_block_begin() */
    wmem_list_t *deferred;       /* NDR: pointees still to come; see read/ndr.h */
    struct recurrence *recurrence; /* the pattern whose exceptions are read, or NULL; see oxcdata/recurrence.h */
    wmem_array_t *strings;       /* of const char *: where 8-bit strings that are read go, too, up to CUR_STRINGS_MAX;
                                    NULL: nowhere */
    struct nspi_message *nspi;   /* what the address book message being read told so far, or NULL; see nspi/rows.h */
} ex_cursor;

/* Reads the fields of one structure or message into tree t. */
typedef void (*ex_fields)(ex_cursor *c, proto_tree *t);

#define CUR_MAX_DEPTH 64
#define CUR_STRINGS_MAX 100000   /* as many as arrays of MS-OXNSPI may have */
/* Items that one frame's tree may get from us. More cost seconds and hundreds of megabytes to show,
   and at a million Wireshark gives the whole frame up. State is learned all the same. */
#define CUR_MAX_ITEMS 300000

/* A cursor over [off, off+len) of tvb, cut to what was captured. len -1: to the end. */
ex_cursor cur_make(tvbuff_t *tvb, packet_info *pinfo, int off, int len, const ex_proto *proto);

static inline int cur_left(const ex_cursor *c) { return c->bad ? 0 : c->end - c->off; }
/* The next byte, without reading it; 0x100 when nothing is left. */
static inline unsigned cur_next(const ex_cursor *c) { return cur_left(c) > 0 ? tvb_get_uint8(c->tvb, c->off) : 0x100; }
/* The integer in the next n bytes (2, 4 or 8), likewise; 0 when there are fewer. */
uint64_t cur_next_integer(const ex_cursor *c, int n);
/* True while a loop over elements may go on: nothing failed and at least one byte is left. */
static inline bool cur_more(const ex_cursor *c) { return !c->bad && c->off < c->end; }

/* True when n more bytes are there; else reports field hf as short (how many bytes it needs, how
   many are left) on tree t, sets bad, and returns false. */
bool cur_need(ex_cursor *c, proto_tree *t, int hf, uint64_t n);
/* Reports that the value of field hf contradicts the specification. Does not stop the cursor. */
void cur_bad_value(ex_cursor *c, proto_item *item, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* The same, and stops the cursor: what follows can't be located. */
void cur_fail(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* Reports when the count that was just read says otherwise than the array before it has elements. */
void cur_check_count(ex_cursor *c, proto_tree *t, const char *count_name, uint64_t count, const char *array_name,
                     uint64_t elements);
/* Reports that the field hf just read has not the value that the document says it MUST have. */
void cur_must(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t must);
/* Likewise, that it is more than the document allows. */
void cur_at_most(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t most);
/* Notes that context from earlier packets is missing, naming it. Does not stop the cursor. */
void cur_missing(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* Shows whatever is left up to end as `<prefix>.undecoded` with an expert info, and goes there. */
void cur_finish(ex_cursor *c, proto_tree *t);

/* t while the frame's tree has room for more items, else NULL (noted once in the frame). For code that
   adds items by itself; the functions below ask. */
proto_tree *cur_room(const ex_cursor *c, proto_tree *t);

/* For readers of scalars of their own. cur_take(): true when n bytes are there, at a multiple of n in NDR, where the cursor
   then is; else as cur_need(). cur_show(): shows the n bytes at the cursor under hf; NULL when there is no room. */
bool cur_take(ex_cursor *c, proto_tree *t, int hf, int n);
proto_item *cur_show(ex_cursor *c, proto_tree *t, int hf, int n, unsigned encoding);

/* Scalars. Each shows one item under hf (nothing if t is NULL) and returns the value (0 if bad). */
uint8_t  cur_u8(ex_cursor *c, proto_tree *t, int hf);
uint16_t cur_u16(ex_cursor *c, proto_tree *t, int hf);
uint32_t cur_u32(ex_cursor *c, proto_tree *t, int hf);
uint64_t cur_u64(ex_cursor *c, proto_tree *t, int hf);
bool     cur_bool8(ex_cursor *c, proto_tree *t, int hf);
float    cur_f32(ex_cursor *c, proto_tree *t, int hf);
double   cur_f64(ex_cursor *c, proto_tree *t, int hf);
e_guid_t cur_guid(ex_cursor *c, proto_tree *t, int hf);
/* Appends the name to the item of the GUID just read when it is this one. */
void cur_guid_name(ex_cursor *c, proto_tree *t, const e_guid_t *guid, const e_guid_t *known, const char *name);
/* 100 ns since 1601; hf is FT_ABSOLUTE_TIME. 0 and the maximum are shown as "not set"/"never". */
uint64_t cur_filetime(ex_cursor *c, proto_tree *t, int hf);
/* In network byte order: a port; addresses (hf is FT_IPv4, FT_IPv6), which return their text in packet scope, "" if bad. */
uint16_t cur_u16be(ex_cursor *c, proto_tree *t, int hf);
const char *cur_ipv4(ex_cursor *c, proto_tree *t, int hf);
const char *cur_ipv6(ex_cursor *c, proto_tree *t, int hf);
/* A count of 16 bits, 32 where c->wide is set; hf is FT_UINT32. */
uint32_t cur_ucount(ex_cursor *c, proto_tree *t, int hf);
#define SECONDS_1601_TO_1970 INT64_C(11644473600)
/* Minutes since 1601 (MS-OXOCAL 2.2.1.44); hf is FT_ABSOLUTE_TIME. */
uint32_t cur_minutes(ex_cursor *c, proto_tree *t, int hf);
/* Bit fields: hf holds the whole, `bits` the parts (NULL-terminated, as proto_tree_add_bitmask). Bits
   outside the mask `defined` are reported. */
uint8_t  cur_flags8(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint8_t defined);
uint16_t cur_flags16(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint16_t defined);
uint32_t cur_flags32(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint32_t defined);

/* Bytes and strings. size in bytes; all of it must be there. */
void cur_bytes(ex_cursor *c, proto_tree *t, int hf, uint64_t size);
/* 8-bit string: size bytes (CUR_NUL: up to and with the terminating zero). Zeros at its end are
   not part of the text. When get is not NULL it receives a pool copy (UTF-8), "" if bad. */
#define CUR_NUL UINT64_MAX
void cur_string8(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get);
/* 8-bit text that follows is in this Windows code page; 0: what held before still holds. */
void cur_code_page(ex_cursor *c, uint64_t page);
/* size bytes of 8-bit text at off, in the code page of the text read now, as UTF-8 in packet scope. */
const char *cur_text8(const ex_cursor *c, int off, int size);
/* UTF-16LE string, likewise; size in bytes. */
void cur_string16(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get);
/* UTF-8 string, likewise. */
void cur_utf8(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get);

/* A line of 8-bit text: up to and with the next line feed, else to the end. Line breaks and zeros at its end are
   not part of the text. */
void cur_line8(ex_cursor *c, proto_tree *t, int hf, const char **get);
/* An IP address: 4 bytes under hf_v4 (FT_IPv4), 16 under hf_v6 (FT_IPv6); another size is reported. */
void cur_ip(ex_cursor *c, proto_tree *t, int hf_v4, int hf_v6, uint64_t size);

/* A structure: opens a subtree (hf is FT_NONE) and goes one level down. Returns NULL when t is.
   index -1: not an element of a list. Every cur_open needs its cur_close, failed or not. */
typedef struct cur_node { proto_item *item; proto_tree *tree; int start; } cur_node;
cur_node cur_open(ex_cursor *c, proto_tree *t, int hf, int ett, int64_t index);
void     cur_close(ex_cursor *c, cur_node *n);

/* ---- Texts (read/text.c) ----
   Items and the Info column say in one line what is inside. A text is made only when an item is
   visible or the Info column wants it, and is bounded. */

/* Whether the text of the structure whose subtree t is will be read. Clears c->says, so that what is
   inside makes no texts unless it is asked to. */
bool cur_says(ex_cursor *c, proto_tree *t);
/* Sets that text (c->text), and appends it to the structure's item. Call only when cur_says() was true. */
void cur_say(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* An expert info on the structure whose subtree t is, whether or not anybody reads texts; cur_warn() tells it in
   the Info column as well. */
void cur_note(ex_cursor *c, proto_tree *t, expert_field *ei, const char *fmt, ...) G_GNUC_PRINTF(4, 5);
void cur_warn(ex_cursor *c, proto_tree *t, expert_field *ei, const char *fmt, ...) G_GNUC_PRINTF(4, 5);
/* The same for a whole message, a method's request or response: its text goes to the Info column too. */
bool call_says(ex_cursor *c, proto_tree *t);
void call_say(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* Values in texts. All in packet scope or static, never NULL. */
const char *cur_text_or(ex_cursor *c, const char *text);             /* text, "" for NULL; shortened */
const char *cur_inner_text(const char *text);                        /* of a structure inside: "?" for NULL */
const char *cur_name_text(ex_cursor *c, uint32_t value, const value_string *names);
const char *cur_bits_text(ex_cursor *c, uint32_t value, int *const *bits);  /* names of the bits that are set */
const char *cur_error_text(ex_cursor *c, uint32_t code);             /* ecNotFound */
const char *cur_hex_text(ex_cursor *c, uint64_t size);               /* the bytes at the cursor; shortened */
const char *cur_ip_text(ex_cursor *c, uint64_t size);                /* the address at the cursor; "" if it is none */
const char *cur_time_text(ex_cursor *c, uint64_t filetime);
const char *cur_minutes_text(ex_cursor *c, uint32_t minutes);        /* 2007-03-26, 2007-03-26 10:30 */
const char *cur_number_text(ex_cursor *c, uint64_t n, const char *one, const char *many);  /* 1 row, 2 rows */
/* How many values of a list have which name in names (ends with NULL): `2 resolved, 1 ambiguous`, the last
   name first; values without name are `other`. Packet scope. */
typedef struct cur_tally cur_tally;
cur_tally *cur_tally_new(ex_cursor *c, const value_string *names);
void cur_tally_add(cur_tally *tally, uint32_t value);                /* no-op for NULL */
const char *cur_tally_text(ex_cursor *c, const cur_tally *tally);
/* A copy of at most max bytes, in whole characters and without controls; what is cut is told by an ellipsis. */
#define CUR_TEXT_MAX 200
char *cur_tidy_text(wmem_allocator_t *pool, const char *text, size_t max);
/* A line of text cut to CUR_TEXT_MAX like that; parentheses and quotes that the cut left open are closed.
   What is deep inside parentheses is an ellipsis. */
char *cur_line_text(wmem_allocator_t *pool, const char *text);

/* The item of field hf when it is the last one of t, else NULL. There may be none: Wireshark makes only those that
   somebody asks for. */
proto_item *cur_last_item(const proto_tree *t, int hf);
/* proto_item_append_text(), which in Wireshark 4.0 cuts what is too long for an item's text within a character. */
void cur_append(proto_item *item, const char *fmt, ...) G_GNUC_PRINTF(2, 3);

/* Appends to the text of the item whose subtree t is; no-op when t isn't shown. */
void cur_text(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
void cur_text_error(ex_cursor *c, proto_tree *t, const char *label, uint32_t code);

/* One structure read by fn in a subtree; n of them (CUR_REST: until the buffer ends). Fewer than n are
   reported as short; an element that takes no bytes ends the list. With c->says set, c->text is the texts
   of the first elements behind cur_list. */
#define CUR_REST UINT64_MAX
/* A sink, in packet scope. cur_sink_add: one more text (NULL: there are more, of which nothing is said).
   cur_sink_text: all of them; NULL for NULL and when there is none. */
cur_sink *cur_sink_new(ex_cursor *c, const char *separator);
void cur_sink_add(cur_sink *s, const char *text);
const char *cur_sink_text(cur_sink *s);
/* A string as it stands in a sink: in quotes, shortened. */
void cur_sink_quote(ex_cursor *c, cur_sink *s, const char *text);
void cur_struct(ex_cursor *c, proto_tree *t, int hf, int ett, void (*fn)(ex_cursor *, proto_tree *));
void cur_list(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n, void (*fn)(ex_cursor *, proto_tree *));
/* Loop condition of a list of scalars: is there an element i of n? Reports when it is missing. CUR_REST ends, too,
   where what was read by an offset of the innermost block begins. */
bool cur_element(ex_cursor *c, proto_tree *t, int hf, uint64_t i, uint64_t n);
/* A sub-buffer of size bytes: narrows the cursor. If fewer are left, reports hf as short and narrows
   to those. cur_sub_end shows what the content did not use as undecoded, goes behind the sub-buffer,
   and lets reading go on there even when the content was bad (unless the buffer itself was short). */
typedef struct cur_sub { int end; bool was_bad; bool cut; } cur_sub;
cur_sub cur_sub_begin(ex_cursor *c, proto_tree *t, int hf, uint64_t size);
void    cur_sub_end(ex_cursor *c, proto_tree *t, const cur_sub *s);

/* A block: a structure whose fields, and those of the structures in it, may stand anywhere in it, at offsets from its
   start (MS-OXCRPC section 2.2.2.2, MS-OXOABKT section 2.2.2). cur_block_begin() comes behind the size, which counts
   from `start` (an offset of the tvb) and is at least `least`: less is reported and stops the cursor, more than there
   is is reported. cur_block_here() begins one at the cursor, over all that is left, for structures that don't say how
   many bytes they have. cur_block_end() shows what nobody read as undecoded, zeros excepted (they are padding), and
   goes behind the block; nothing where none was begun in the zeroed b. In between: */
#define CUR_BLOCK_REPEATS 16     /* so many times its own bytes may a block be read by offset: offsets may share */
typedef struct cur_block {
    cur_sub sub;
    struct cur_block *outer;
    int start, end;
    int resume, resume_end;      /* where reading goes on behind an offset */
    int first;                   /* where the first of what was read by offset begins; INT_MAX: nothing was */
    uint64_t budget;             /* bytes that may still be read by offset */
    wmem_array_t *parts;         /* what was read by offset; NULL: nothing */
} cur_block;
void cur_block_begin(ex_cursor *c, proto_tree *t, cur_block *b, int start, int hf, uint64_t size, unsigned least);
void cur_block_here(ex_cursor *c, cur_block *b);
void cur_block_end(ex_cursor *c, proto_tree *t, cur_block *b);
/* Goes to the offset of the block when there is something: 0 says that there is nothing. An offset beyond the block,
   or into what was read before it, is reported under the name of its field. True: reads, bounded by the block's end,
   until cur_at_end(), which goes back. What goes wrong there stays there. */
bool cur_at_begin(ex_cursor *c, proto_tree *t, uint64_t offset, const char *name);
void cur_at_end(ex_cursor *c);
/* How far the cursor is from the block's start. */
static inline uint64_t cur_block_offset(const ex_cursor *c) { return c->block ? (uint64_t)(c->off - c->block->start) : 0; }

#endif
