# SPDX-License-Identifier: GPL-2.0-or-later
"""The types of the table language: one row says everything about one of them."""
from dataclasses import dataclass

STRING = 'const char *'
DATE = 'ABSOLUTE_TIME_UTC'


@dataclass(frozen=True)
class WireType:
    """What the compiler has to know about a type that is no structure."""
    word: str                    # in tables
    size: int                    # bytes on the wire, 0: differs
    kind: str                    # C type of its value, None: has none
    read: str                    # C function that reads one: read(c, t, hf); None: its shape decides
    ft: str                      # Wireshark's field type
    base: str                    # 'dec', 'hex' (a table's `base` may say otherwise), else Wireshark's word
    number: bool = False         # may stand in expressions
    string: bool = False
    cast: str = ''               # what makes a signed value of what `read` returns
    text: str = None             # in texts: C function of (c, value), or C with {} for the value; None: a number
    format: str = '%s'           # how that expression is printed
    names: str = None            # C of the names that its values have, whatever the field


def _integer(word, size, read, ft, base='dec', kind=None, **more):
    return WireType(word, size, kind or ('uint64_t' if size > 4 else 'uint32_t'), read, ft, base, number=True, **more)


def _signed(word, size, read, ft):
    bits = size * 8
    return WireType(word, size, f'int{max(bits, 32)}_t', read, ft, 'dec', number=True, cast=f'(int{bits}_t)')


def _string(word, read=None):
    return WireType(word, 0, STRING, read, 'FT_STRING', 'BASE_NONE', string=True, text='cur_text_or')


_ROWS = (
    _integer('u8', 1, 'cur_u8', 'FT_UINT8'),
    _integer('u16', 2, 'cur_u16', 'FT_UINT16'),
    _integer('u32', 4, 'cur_u32', 'FT_UINT32'),
    _integer('u64', 8, 'cur_u64', 'FT_UINT64'),
    _signed('i8', 1, 'cur_u8', 'FT_INT8'),
    _signed('i16', 2, 'cur_u16', 'FT_INT16'),
    _signed('i32', 4, 'cur_u32', 'FT_INT32'),
    _signed('i64', 8, 'cur_u64', 'FT_INT64'),
    _integer('bool8', 1, 'cur_bool8', 'FT_BOOLEAN', 'BASE_NONE', 'bool', text='{} ? "True" : "False"'),
    _integer('ucount', 0, 'cur_ucount', 'FT_UINT32', kind='uint32_t'),
    _integer('u16be', 2, 'cur_u16be', 'FT_UINT16'),
    _integer('u32be', 4, 'cur_u32be', 'FT_UINT32'),
    _integer('id64', 8, 'cur_id64', 'FT_UINT64', 'hex', text='cur_id_text'),
    _integer('globcnt', 6, 'cur_globcnt', 'FT_UINT48', 'hex'),
    _integer('handle', 4, 'cur_u32', 'FT_UINT32', 'hex'),
    _integer('mid', 4, 'cur_mid', 'FT_UINT32', 'hex'),
    _integer('error', 4, 'cur_u32', 'FT_UINT32', 'hex', text='cur_error_text', names='&ex_error_names'),
    _integer('PropertyTag', 4, 'cur_property_tag', 'FT_UINT32', 'hex', text='cur_tag_text'),
    _integer('PropertyId', 2, 'cur_property_id', 'FT_UINT16', 'hex', text='cur_tag_id_text'),
    _integer('PropertyType', 2, 'cur_u16', 'FT_UINT16', 'hex', text='cur_type_text', names='&ex_property_types'),
    _integer('filetime', 8, 'cur_filetime', 'FT_ABSOLUTE_TIME', DATE, text='cur_time_text'),
    _integer('filetime40be', 5, 'cur_filetime40be', 'FT_ABSOLUTE_TIME', DATE, text='cur_time40_text'),
    _integer('minutes', 4, 'cur_minutes', 'FT_ABSOLUTE_TIME', DATE, text='cur_minutes_text'),
    WireType('f32', 4, 'float', 'cur_f32', 'FT_FLOAT', 'BASE_NONE', text='(double){}', format='%g'),
    WireType('f64', 8, 'double', 'cur_f64', 'FT_DOUBLE', 'BASE_NONE', text='(double){}', format='%g'),
    WireType('guid', 16, 'e_guid_t', 'cur_guid', 'FT_GUID', 'BASE_NONE', text='property_set_text(c->pinfo->pool, &{})'),
    WireType('guidbe', 16, 'e_guid_t', 'cur_guidbe', 'FT_GUID', 'BASE_NONE',
             text='property_set_text(c->pinfo->pool, &{})'),
    WireType('ipv4', 4, STRING, 'cur_ipv4', 'FT_IPv4', 'BASE_NONE', text='cur_text_or'),
    WireType('ipv6', 16, STRING, 'cur_ipv6', 'FT_IPv6', 'BASE_NONE', text='cur_text_or'),
    WireType('ip', 0, STRING, None, 'FT_IPv4', 'BASE_NONE', text='cur_text_or'),
    WireType('bytes', 0, STRING, None, 'FT_BYTES', 'BASE_NONE', text='cur_text_or'),
    WireType('context_handle', 20, None, 'ndr_context_handle', 'FT_BYTES', 'BASE_NONE'),
    WireType('async_context_handle', 20, None, 'ndr_context_handle', 'FT_BYTES', 'BASE_NONE'),
    _string('string8', 'cur_string8'),
    _string('string16', 'cur_string16'),
    _string('utf8', 'cur_utf8'),
    _string('latin1', 'cur_latin1'),
    _string('line8', 'cur_line8'),
    _string('string'),                       # string16 or string8, as the field's `unicode` says
)
TYPES = {row.word: row for row in _ROWS}

# Property types of MS-OXCDATA -> (Wireshark's field type, its base); others are bytes.
_PROPERTY = {
    'PtypInteger16': ('FT_INT16', 'BASE_DEC'), 'PtypInteger32': ('FT_INT32', 'BASE_DEC'),
    'PtypInteger64': ('FT_INT64', 'BASE_DEC'), 'PtypCurrency': ('FT_INT64', 'BASE_DEC'),
    'PtypFloating32': ('FT_FLOAT', 'BASE_NONE'), 'PtypFloating64': ('FT_DOUBLE', 'BASE_NONE'),
    'PtypFloatingTime': ('FT_DOUBLE', 'BASE_NONE'), 'PtypErrorCode': ('FT_UINT32', 'BASE_HEX'),
    'PtypBoolean': ('FT_BOOLEAN', 'BASE_NONE'), 'PtypString': ('FT_STRING', 'BASE_NONE'),
    'PtypString8': ('FT_STRING', 'BASE_NONE'), 'PtypTime': ('FT_ABSOLUTE_TIME', DATE),
    'PtypGuid': ('FT_GUID', 'BASE_NONE'), 'PtypRestriction': ('FT_NONE', 'BASE_NONE'),
    'PtypRuleAction': ('FT_NONE', 'BASE_NONE'),
}


def property_type(name):
    """(field type, base) of a property's values; those of a multiple type are shown one by one."""
    return _PROPERTY.get(name.replace('PtypMultiple', 'Ptyp'), ('FT_BYTES', 'BASE_NONE'))
