/* read/inner_text.c
 * Structures and lists whose one-line text is wanted by the structure or message around them.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/inner_text.h"
#include "read/structure.h"

const char *cur_struct_text(ex_cursor *c, proto_tree *t, int hf, int ett, void (*fn)(ex_cursor *, proto_tree *),
                            bool wanted)
{
    c->says = wanted;
    cur_struct(c, t, hf, ett, fn);
    c->says = false;
    return wanted ? c->text : NULL;
}

const char *cur_list_text(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n,
                          void (*fn)(ex_cursor *, proto_tree *), bool wanted, const char *separator)
{
    c->says = wanted;
    c->separator = separator;
    cur_list(c, t, hf, ett, n, fn);
    c->says = false;
    return wanted ? c->text : NULL;
}
