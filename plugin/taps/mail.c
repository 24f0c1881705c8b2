/* taps/mail.c
 * Messages as mail. See taps/mail.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/mail.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/property_table.h"
#include "taps/attachment.h"

#ifdef HAVE_GMIME
#include "taps/mail_message.h"
#endif

static bool has_people_or_data(const kept_thing *message)
{
    for (unsigned i = 0; message->inner && i < message->inner->len; i++) {
        const kept_thing *t = (const kept_thing *)g_ptr_array_index(message->inner, i);
        if (t->kind == PART_RECIPIENT && !kept_is_removed(t))
            return true;
        if (t->kind == PART_ATTACHMENT && (attachment_data(t) || attachment_message(t)))
            return true;
    }
    return false;
}

/* What rows of tables do not have of a message; items that are no mail consist of named properties. */
static bool has_content(const kept_thing *message)
{
    for (unsigned i = 0; i < message->values->len; i++) {
        const kept_value *v = (const kept_value *)g_ptr_array_index(message->values, i);
        if (v->of_row)
            continue;
        if (v->property && v->property->set)
            return true;
        switch (v->tag >> 16) {
        case PID_TAG_BODY: case PID_TAG_HTML: case PID_TAG_RTF_COMPRESSED: case PID_TAG_TRANSPORT_MESSAGE_HEADERS:
        case PID_TAG_SENDER_NAME: case PID_TAG_SENDER_EMAIL_ADDRESS: case PID_TAG_SENDER_SMTP_ADDRESS:
        case PID_TAG_SENT_REPRESENTING_NAME: case PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS:
        case PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS:
            return true;
        }
    }
    return false;
}

bool mail_is_shown(const kept_thing *message)
{
    char *subject = kept_subject(message), *class_name = kept_text(message, PID_TAG_MESSAGE_CLASS);
    const bool is_about = subject || class_name;

    g_free(subject);
    g_free(class_name);
    return is_about && message->is_shown && (has_content(message) || has_people_or_data(message));
}

uint8_t *mail_file(const kept_thing *message, size_t *size)
{
#ifdef HAVE_GMIME
    return mail_message_file(message, size);
#else
    (void)message;
    *size = 0;
    return NULL;
#endif
}
