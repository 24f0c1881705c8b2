/* Do not edit. Generated from the tables that have deviations
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_DEVIATIONS_H
#define EXCHANGE_GENERATED_DEVIATIONS_H

/* Layouts that some implementation writes in place of a document's: read/deviation.h. */
typedef enum {
    DEVIATION_HAS_TAGGED_VALUE,
    DEVIATION_NOTIFICATION_WITHOUT_PARENT_FOLDER,
    DEVIATION_SHORT_ATTACHMENT_ID_COUNT,
    DEVIATION_RESULT_BEFORE_ERROR_CODE,
    DEVIATION_FLAG_BEFORE_PROPERTY_TYPE,
    EX_DEVIATIONS
} ex_deviation;

/* What a message that has one is told to have; NULL behind the last. */
extern const char *const ex_deviation_texts[EX_DEVIATIONS + 1];

#endif
