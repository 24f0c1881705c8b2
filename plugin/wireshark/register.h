/* wireshark/register.h
 * Registration of single fields and expert infos whose filter names are put together when the plugin starts, because
 * more than one protocol has them under its own prefix.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_REGISTER_H
#define EXCHANGE_WIRESHARK_REGISTER_H

#include "wireshark/wscompat.h"
#include <epan/expert.h>

/* Registers the field `<prefix>.<suffix>` under the protocol and puts its id into *hf. blurb: what the name alone does
   not tell. name, blurb, strings (NULL: none) and hf itself have to live as long as the program; display as in
   hf_register_info. */
void register_field(int proto, int *hf, const char *prefix, const char *suffix, const char *name, const char *blurb,
                    enum ftenum type, int display, const void *strings);

/* Registers the expert info `<prefix>.<suffix>` likewise; group and severity are PI_... */
void register_expert_info(int proto, expert_field *ei, const char *prefix, const char *suffix, int group, int severity,
                          const char *summary);

/* Registers one kind of subtree and puts its id into *ett. */
void register_subtree(int *ett);

/* Has the byte fields of a protocol, given by the prefix of its filter names, show a value without bytes as <none>, in
   trees and in lists of fields; Wireshark calls it <MISSING> by itself, as if there were no value. Call when all its
   fields are registered. */
void register_empty_bytes(const char *prefix);

#endif
