/* Do not edit. Generated from the tables that have deviations
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "generated/deviations.h"

#include <stddef.h>

const char *const ex_deviation_texts[EX_DEVIATIONS + 1] = {
    [DEVIATION_HAS_TAGGED_VALUE] =
        "a byte before the value in a restriction tells whether there is one: so written by clients over "
        "MAPI/HTTP, MS-OXCMAPIHTTP 2.2.5.5.1 has it otherwise",
    [DEVIATION_NOTIFICATION_WITHOUT_PARENT_FOLDER] =
        "ParentFolderId is left out, though this is a message in a search folder: so written by gromox, "
        "MS-OXCNOTIF 2.2.1.4.1.2 has it otherwise",
    [DEVIATION_SHORT_ATTACHMENT_ID_COUNT] =
        "AttachmentIdCount has two bytes: so written by servers that Microsoft's test suite reads, MS-OXCROPS"
        " 2.2.6.18.2 has it otherwise",
    [DEVIATION_RESULT_BEFORE_ERROR_CODE] =
        "Result is before ErrorCode: so written by gromox, MS-OXCMAPIHTTP 2.2.5.3.2 has it otherwise",
    [DEVIATION_FLAG_BEFORE_PROPERTY_TYPE] =
        "Flag is before PropertyType, which is there only when a value follows: so written by gromox, "
        "MS-OXCMAPIHTTP 2.2.1.6 has it otherwise",
    [EX_DEVIATIONS] = NULL
};
