/* Do not edit. Generated from
 * specs/ms-oxcfold.yaml, specs/ms-oxcmsg.yaml, specs/ms-oxcnotif.yaml, specs/ms-oxcperm.yaml, specs/ms-oxcprpt.yaml,
 * specs/ms-oxcrops-fasttransfer.yaml, specs/ms-oxcrops-message.yaml, specs/ms-oxcrops-notification.yaml,
 * specs/ms-oxcrops-rules.yaml, specs/ms-oxcrops-stream.yaml, specs/ms-oxcrops-sync.yaml, specs/ms-oxcrops.yaml,
 * specs/ms-oxcstor.yaml, specs/ms-oxctabl.yaml, specs/ms-oxomsg.yaml, specs/ms-oxorule.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_ROP_TABLES_H
#define EXCHANGE_GENERATED_ROP_TABLES_H

#include "read/cursor.h"

/* Each reads one structure at the cursor and shows its fields in t. */
void rop_backoff_rop(ex_cursor *c, proto_tree *t);
void rop_deleted_object(ex_cursor *c, proto_tree *t);
void rop_logon_time(ex_cursor *c, proto_tree *t);
void rop_long_term_id_range(ex_cursor *c, proto_tree *t);
void rop_message_read_state(ex_cursor *c, proto_tree *t);
void rop_modify_recipient_row(ex_cursor *c, proto_tree *t);
void rop_notification_data(ex_cursor *c, proto_tree *t);
void rop_open_recipient_row(ex_cursor *c, proto_tree *t);
void rop_permission_data(ex_cursor *c, proto_tree *t);
void rop_read_recipient_row(ex_cursor *c, proto_tree *t);
void rop_rule_data(ex_cursor *c, proto_tree *t);

#endif
