/* taps/vcard.c
 * Entries of the address book as contacts. See taps/vcard.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/vcard.h"
#include "generated/oxprops_ids.h"
#include "taps/content_line.h"

/* A line whose value is a text, as it is in a property of the entry. */
typedef struct card_line {
    const char *name;
    uint16_t id;
} card_line;

static const card_line lines[] = {
    { "EMAIL", PID_TAG_SMTP_ADDRESS },
    { "TEL;TYPE=work", PID_TAG_BUSINESS_TELEPHONE_NUMBER },
    { "TEL;TYPE=cell", PID_TAG_MOBILE_TELEPHONE_NUMBER },
    { "TEL;TYPE=home", PID_TAG_HOME_TELEPHONE_NUMBER },
    { "TITLE", PID_TAG_TITLE },
    { "X-OFFICE", PID_TAG_OFFICE_LOCATION },
    { "NICKNAME", PID_TAG_ACCOUNT },
    { "X-EXCHANGE-DN", PID_TAG_EMAIL_ADDRESS },
};

static char *name_of(const kept_thing *entry)
{
    static const uint16_t ids[] = { PID_TAG_DISPLAY_NAME, PID_TAG_SMTP_ADDRESS, PID_TAG_ACCOUNT };
    char *name = NULL;

    for (unsigned i = 0; !name && i < G_N_ELEMENTS(ids); i++)
        name = kept_text(entry, ids[i]);
    return name;
}

/* A line of two texts; behind is what follows them. Nothing when the entry has neither. */
static bool add_pair(GString *card, const char *name, const kept_thing *entry, uint16_t first, uint16_t second,
                     const char *behind)
{
    char *one = kept_text(entry, first), *other = kept_text(entry, second);
    const bool says = one || other;
    GString *value = g_string_new(NULL);

    content_line_escape(value, one);
    g_string_append_c(value, ';');
    content_line_escape(value, other);
    g_string_append(value, behind);
    if (says)
        content_line_value(card, name, value->str);
    g_string_free(value, TRUE);
    g_free(one);
    g_free(other);
    return says;
}

char *vcard_of(const kept_thing *entry)
{
    char *name = name_of(entry);
    GString *card;
    bool says;

    if (!name)
        return NULL;
    card = g_string_new("BEGIN:VCARD\r\nVERSION:4.0\r\n");
    content_line_text(card, "FN", name);
    g_free(name);
    says = add_pair(card, "N", entry, PID_TAG_SURNAME, PID_TAG_GIVEN_NAME, ";;;");
    says |= add_pair(card, "ORG", entry, PID_TAG_COMPANY_NAME, PID_TAG_DEPARTMENT_NAME, "");
    for (unsigned i = 0; i < G_N_ELEMENTS(lines); i++) {
        char *text = kept_text(entry, lines[i].id);
        content_line_text(card, lines[i].name, text);
        says |= text != NULL;
        g_free(text);
    }
    g_string_append(card, "END:VCARD\r\n");
    return g_string_free(card, !says);
}
