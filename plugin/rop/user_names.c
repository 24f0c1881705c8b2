/* rop/user_names.c
 * Named properties that the user tells. See rop/user_names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/user_names.h"
#include "generated/oxcdata_constants.h"
#include "read/names.h"

#include <epan/prefs.h>
#include <epan/uat.h>

/* A row of the table: what the user wrote, and what it means. */
typedef struct user_name {
    uint32_t id;
    char *set;
    char *lid;
    char *name;
    ex_name means;
} user_name;

static user_name *rows;
static unsigned n_rows;
static GHashTable *names;        /* property id -> ex_name of a row; NULL: the table is empty */

/* ---- One row ---- */

static bool parse_guid(const char *text, e_guid_t *guid)
{
    unsigned d[11];
    int end = 0;

    text += *text == '{';
    if (sscanf(text, "%8x-%4x-%4x-%2x%2x-%2x%2x%2x%2x%2x%2x%n", &d[0], &d[1], &d[2], &d[3], &d[4], &d[5], &d[6], &d[7],
               &d[8], &d[9], &d[10], &end) != 11 || (text[end] && strcmp(text + end, "}") != 0))
        return false;
    *guid = (e_guid_t){ d[0], (uint16_t)d[1], (uint16_t)d[2], { 0 } };
    for (unsigned i = 0; i < 8; i++)
        guid->data4[i] = (uint8_t)d[3 + i];
    return true;
}

/* A property set, by its name in MS-OXPROPS 1.3.2 or its GUID. */
static bool parse_set(const char *text, e_guid_t *guid)
{
    for (unsigned i = 0; i < ex_property_sets_count; i++) {
        if (strcmp(text, ex_property_sets[i].name) == 0) {
            *guid = ex_property_sets[i].guid;
            return true;
        }
    }
    return parse_guid(text, guid);
}

static bool parse_number(const char *text, uint32_t *number)
{
    char *end;
    uint64_t value = g_ascii_strtoull(text, &end, 0);

    *number = (uint32_t)value;
    return end > text && !*end && value <= UINT32_MAX;
}

static bool is_empty(const char *text) { return !text || !*text; }

/* What is wrong with a row, for the user; NULL: nothing, and its meaning is set. */
static const char *parse(user_name *row)
{
    row->means = (ex_name){ .key = is_empty(row->name) ? NULL : row->name };
    if (row->id < PROPERTY_ID_RANGE_NAMED_FIRST || row->id >= 0xffff)
        return "The id of a named property is 0x8000 to 0xfffe";
    if (is_empty(row->set) || !parse_set(row->set, &row->means.set))
        return "The property set is a GUID, or a name like PSETID_Common";
    if (is_empty(row->lid) == is_empty(row->name))
        return "A named property has a LID or a name";
    if (!is_empty(row->lid) && !parse_number(row->lid, &row->means.lid))
        return "The LID is a number, like 0x8503";
    return NULL;
}

/* ---- What the table of preferences calls ---- */

UAT_HEX_CB_DEF(row, id, user_name)
UAT_CSTRING_CB_DEF(row, set, user_name)
UAT_CSTRING_CB_DEF(row, lid, user_name)
UAT_CSTRING_CB_DEF(row, name, user_name)

static ws_bool update(void *record, char **error)
{
    const char *problem = parse(record);

    *error = problem ? g_strdup(problem) : NULL;
    return !problem;
}

static void *copy(void *to, const void *from, size_t size)
{
    const user_name *source = from;
    user_name *target = to;

    (void)size;
    *target = *source;
    target->set = g_strdup(source->set);
    target->lid = g_strdup(source->lid);
    target->name = g_strdup(source->name);
    target->means.key = is_empty(target->name) ? NULL : target->name;
    return target;
}

static void release(void *record)
{
    user_name *row = record;

    g_free(row->set);
    g_free(row->lid);
    g_free(row->name);
}

static void forget(void)
{
    if (names)
        g_hash_table_destroy(names);
    names = NULL;
}

/* The table as a whole is there: of several rows for one id the last one counts. */
static void index_rows(void)
{
    forget();
    for (unsigned i = 0; i < n_rows; i++) {
        if (!names)
            names = g_hash_table_new(g_direct_hash, g_direct_equal);
        g_hash_table_insert(names, GUINT_TO_POINTER(rows[i].id), &rows[i].means);
    }
}

const ex_name *user_name_of(uint16_t id)
{
    return names ? (const ex_name *)g_hash_table_lookup(names, GUINT_TO_POINTER((unsigned)id)) : NULL;
}

void user_names_register(struct pref_module *module)
{
    static uat_field_t fields[] = {
        UAT_FLD_HEX(row, id, "Property id", "The id that the mailbox has given to the property: 0x8000 to 0xfffe"),
        UAT_FLD_CSTRING(row, set, "Property set", "Its GUID, or its name in MS-OXPROPS, like PSETID_Common"),
        UAT_FLD_CSTRING(row, lid, "LID", "The number of the property in its set, like 0x8503; empty if it has a name"),
        UAT_FLD_CSTRING(row, name, "Name", "The name of the property in its set; empty if it has a LID"),
        UAT_END_FIELDS
    };
    uat_t *table = uat_new("Named properties", sizeof(user_name), "exchange_named_properties", true, &rows, &n_rows,
                           UAT_AFFECTS_DISSECTION, NULL, copy, update, release, index_rows, forget, fields);

    prefs_register_uat_preference(module, "named_properties", "Named properties",
                                  "What property ids from 0x8000 on mean, where the capture does not tell it because it "
                                  "starts late", table);
}
