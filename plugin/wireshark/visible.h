/* wireshark/visible.h
 * What Wireshark's tree of items is asked: whether it will be seen, how many items it has, and which one is the last.
 * And an item marked as generated, in one expression.
 *
 * libwireshark has no functions for the questions, only the structures behind its macros. No other file looks into
 * them.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_VISIBLE_H
#define EXCHANGE_WIRESHARK_VISIBLE_H

#include "wireshark/wscompat.h"

/* Whether the items of this tree, or this item, will be seen by somebody: only then is a text for them worth its cost.
   False for NULL. Items of a tree that is not seen may be missing altogether. */
static inline bool tree_is_visible(const proto_tree *t)
{
    return t && PTREE_DATA(t)->visible;
}

/* The item, which is marked as generated: Wireshark puts it in brackets. NULL for NULL. */
static inline proto_item *item_generated(proto_item *item)
{
    proto_item_set_generated(item);
    return item;
}

/* How many items the whole frame has, of all protocols; 0 for NULL. */
static inline unsigned tree_item_count(const proto_tree *t)
{
    return t ? (unsigned)PTREE_DATA(t)->count : 0;
}

/* Whether one more item at this place of the tvb may be one too many: Wireshark 4.6 gives a frame up when so many items
   in a row begin no further on than an earlier one. Never for NULL. */
#define TREE_STANDING_MAX 40000  /* Wireshark's own bound is 50,000 */
static inline bool tree_stands_still(const proto_tree *t, tvbuff_t *tvb, int off)
{
#if WS_AT_LEAST(4, 6)
    const tree_data_t *data = t ? PTREE_DATA(t) : NULL;

    return data && data->start_idle_count >= TREE_STANDING_MAX && data->idle_count_ds_tvb == tvb_get_ds_tvb(tvb) &&
           off + tvb_raw_offset(tvb) <= data->max_start;
#else
    (void)t, (void)tvb, (void)off;
    return false;
#endif
}

/* The item that was added to the tree last; NULL when it has none, and for NULL. */
static inline proto_item *tree_last_item(const proto_tree *t)
{
    return t ? t->last_child : NULL;
}

/* The id of the field that the item shows; -1 when it shows none, and for NULL. */
static inline int item_field(const proto_item *item)
{
    return item && PNODE_FINFO(item) ? PNODE_FINFO(item)->hfinfo->id : -1;
}

/* The item's text, of at most ITEM_LABEL_LENGTH bytes with its zero, to be changed in place; NULL when none was made
   yet, and for NULL. */
static inline char *item_label(const proto_item *item)
{
    field_info *field = item ? PNODE_FINFO(item) : NULL;

    return field && field->rep ? field->rep->representation : NULL;
}

#endif
