/* mapihttp/meta_tags.c
 * Meta-tags and additional headers of a response. See mapihttp/meta_tags.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/meta_tags.h"
#include "mapihttp/fields.h"
#include "read/report.h"
#include "session/call.h"

#include <stdlib.h>
#include <string.h>

#define MAX_LINE     1024           /* bytes of a meta-tag or an additional header */

/* The date of HTTP headers (RFC 9110 section 5.6.7), "Sun, 22 Nov 2026 13:59:13 GMT", into *time. False when it is
   none. The second 60 is that of a leap second. */
static bool parse_date(const char *text, nstime_t *time)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    unsigned day, year, hour, minute, second;
    char month[4];

    const char *comma = strchr(text, ',');
    if (!comma || sscanf(comma + 1, " %2u %3s %4u %2u:%2u:%2u", &day, month, &year, &hour, &minute, &second) != 6
        || hour > 23 || minute > 59 || second > 60)
        return false;
    const char *found = strlen(month) == 3 ? strstr(months, month) : NULL;
    GDateMonth number = found ? (GDateMonth)((found - months) / 3 + 1) : G_DATE_BAD_MONTH;
    if (!found || (found - months) % 3 || !g_date_valid_dmy((GDateDay)day, number, (GDateYear)year))
        return false;
    GDate date, epoch;
    g_date_clear(&date, 1);
    g_date_clear(&epoch, 1);
    g_date_set_dmy(&date, (GDateDay)day, number, (GDateYear)year);
    g_date_set_dmy(&epoch, 1, G_DATE_JANUARY, 1970);
    time->secs = (time_t)g_date_days_between(&epoch, &date) * 86400 + (time_t)(hour * 3600 + minute * 60 + second);
    time->nsecs = 0;
    return true;
}

/* The line of an additional header: the `len` bytes at the cursor. */
typedef struct header_line {
    const char *text, *value;           /* all of it; what stands behind the colon */
    int len;
    const mapihttp_header_row *row;     /* NULL: none that the table has */
    int hf;
} header_line;

static header_line split_line(const char *text, int len)
{
    const char *colon = strchr(text, ':');
    header_line line = { text, colon ? colon + 1 + strspn(colon + 1, " \t") : "", len, NULL, mapihttp_hf.header };

    for (unsigned i = 0; colon && i < MAPIHTTP_ALL_HEADERS && !line.row; i++) {
        const mapihttp_header_row *row = &mapihttp_header_rows[i];
        size_t n = strlen(row->name);
        if (row->additional && n == (size_t)(colon - text) && !g_ascii_strncasecmp(text, row->name, n)) {
            line.row = row;
            line.hf = mapihttp_header_fields[i];
        }
    }
    return line;
}

static proto_item *show_line(ex_cursor *c, proto_tree *t, const header_line *h)
{
    return proto_tree_add_string_format(t, mapihttp_hf.header, c->tvb, c->off, h->len, h->text, "%s", h->text);
}

static void show_time(ex_cursor *c, proto_tree *t, const header_line *h)
{
    nstime_t time;

    if (parse_date(h->value, &time))
        proto_tree_add_time(t, h->hf, c->tvb, c->off, h->len, &time);
    else
        cur_bad_value(c, show_line(c, t, h), "%s is no date: %s", h->row->name, h->value);
}

/* Returns the number, UINT32_MAX when it is none. */
static uint32_t show_number(ex_cursor *c, proto_tree *t, const header_line *h)
{
    char *end;
    unsigned long number = strtoul(h->value, &end, 10);
    proto_item *item = proto_tree_add_uint(t, h->hf, c->tvb, c->off, h->len, (uint32_t)number);

    if (end != h->value && !*end && number < UINT32_MAX)
        return (uint32_t)number;
    cur_bad_value(c, item, "%s is no number: %s", h->row->name, h->value);
    return UINT32_MAX;
}

static void show_additional_header(ex_cursor *c, proto_tree *t, int len, const char *line, mapihttp_additional *told)
{
    header_line h = split_line(line, len);
    uint32_t number;

    if (!h.row) {
        show_line(c, t, &h);
        return;
    }
    if (h.row->type == HEADER_IS_TIME) {
        show_time(c, t, &h);
        return;
    }
    number = show_number(c, t, &h);
    if (h.row == &mapihttp_header_rows[HEADER_ELAPSED_TIME]) {
        told->elapsed = number;
    } else if (h.row->type == HEADER_IS_RESPONSE_CODE) {
        told->response_code = number;
        told->code_at = c->off;
        told->code_size = len;
    }
}

/* The line at the cursor without its end, in packet scope; *len is its length on the wire. NULL if
   no line ends here. */
static const char *peek_line(ex_cursor *c, int *len)
{
    int room = c->end - c->off < MAX_LINE ? c->end - c->off : MAX_LINE;
    int newline = room > 0 ? tvb_find_uint8(c->tvb, c->off, room, '\n') : -1;

    if (newline < 0)
        return NULL;
    *len = newline + 1 - c->off;
    int text = newline - c->off;
    if (text > 0 && tvb_get_uint8(c->tvb, newline - 1) == '\r')
        text--;
    return (const char *)tvb_get_string_enc(c->pinfo->pool, c->tvb, c->off, text, ENC_ASCII);
}

/* ---- Meta-tags (section 2.2.7) ---- */

/* The meta-tag that the line is or, when it lacks its end, begins with; NULL: none. */
static const char *meta_tag_of(const char *line)
{
    static const char *const tags[] = { "PROCESSING", "PENDING", "DONE" };

    for (unsigned i = 0; i < array_length(tags); i++)
        if (!strncmp(line, tags[i], strlen(tags[i])))
            return tags[i];
    return NULL;
}

/* Shows the meta-tag that the line begins with, and goes behind it. again: the body had PROCESSING before. */
static void show_meta_tag(ex_cursor *c, proto_tree *t, const char *line, int len, const char *tag, bool again)
{
    bool has_end = !strcmp(line, tag);
    int size = has_end ? len : (int)strlen(tag);
    proto_item *item = proto_tree_add_string(t, mapihttp_hf.meta_tag, c->tvb, c->off, size, tag);

    if (!has_end)
        expert_add_info_format(c->pinfo, item, (expert_field *)&c->proto->ei_deviation, "%s: no line end behind it", tag);
    else if (again && !strcmp(tag, "PROCESSING"))
        expert_add_info_format(c->pinfo, item, (expert_field *)&c->proto->ei_deviation, "%s: comes again", tag);
    c->off += size;
}

/* The cursor is behind DONE: additional headers up to an empty line. */
static void read_additional_headers(ex_cursor *c, proto_tree *t, mapihttp_additional *told)
{
    const char *line;
    int len;

    while (cur_more(c) && (line = peek_line(c, &len)) != NULL) {
        if (*line)
            show_additional_header(c, cur_room(c, t), len, line, told);
        c->off += len;
        if (!*line)
            return;
    }
    cur_fail(c, t, "Additional headers: no empty line behind them");
}

mapihttp_additional mapihttp_read_meta_tags(ex_cursor *c, proto_tree *t)
{
    mapihttp_additional told = { 0, 0, 0, CALL_NO_TIME };
    const char *line, *tag;
    bool processing = false;
    int len;

    while (cur_more(c) && (line = peek_line(c, &len)) != NULL && (tag = meta_tag_of(line)) != NULL) {
        show_meta_tag(c, cur_room(c, t), line, len, tag, processing);
        processing = processing || !strcmp(tag, "PROCESSING");
        if (!strcmp(tag, "DONE")) {
            read_additional_headers(c, t, &told);
            return told;
        }
    }
    cur_fail(c, t, cur_more(c) ? "Meta-tags: neither PROCESSING, PENDING nor DONE" : "Meta-tags: no DONE");
    return told;
}
