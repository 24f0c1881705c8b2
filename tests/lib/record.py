"""The record beside a capture (NAME.ops.jsonl): which packets its operations are, and every field of every
ROP that it logged against the items of the packet tree.

The record was written by the client that made the capture, with a parser of its own that had to consume
every byte. Only its words are mapped here, to the names of the documents: a field that the record has and
the tree has not is a difference.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools
import json
from typing import NamedTuple

from match import RESTRICTIONS, by_request_id, rpc_calls, same
from wireshark import CAPTURES, is_value, snake

# The captures with ROPs that have a record.
WITH_ROPS = ["mapihttp-logon-folders", "mapihttp-messages", "mapihttp-tables", "mapihttp-attachments-streams",
             "mapihttp-public-store", "mapihttp-submit", "mapihttp-notifications", "mapihttp-fasttransfer",
             "mapihttp-ics-download", "mapihttp-compressed-obfuscated", "mapihttp-errors", "rpctcp-emsmdb", "rpchttp-emsmdb"]

# Header and place of a ROP, and what the client knew of it: no fields of the ROP. (`Columns` are the tags of
# the rows, which are compared with the rows themselves.)
NO_FIELDS = {"rop", "id", "logon", "in", "out", "src", "dst", "resp_idx", "idx", "rc", "off", "len", "answers",
             "chained", "Columns"}
# The index of these is in the shared header.
IN_HEADER = {"request": {"InputHandleIndex"}, "response": set()}

# What the record calls otherwise than MS-OXCROPS (RopNotify: MS-OXCNOTIF 2.2.1.4.1.2).
OTHER_NAMES = {
    # Named for what is inside: the document has one name for the bytes, size and structure apart.
    "Restriction": "RestrictionData",
    # One row, several rows: the document has RowData for both.
    "Row": "RowData",
    "Rows": "RowData",
}
OTHER_NAMES_OF = {
    # Here the document has "Rows" itself.
    "GetReceiveFolderTable": {"Rows": "Rows"},
    # Both FastTransfer responses went through one function, with one name for the last two fields.
    "FastTransferSourceGetBuffer": {"Size": "TransferBufferSize", "Data": "TransferBuffer"},
    "FastTransferDestinationPutBuffer": {"Size": "BufferUsedSize"},
    # The record has the number of ranges only.
    "SetLocalReplicaMidsetDeleted": {"LongTermIdRanges": "LongTermIdRangeCount"},
    # Short names for the fields of a table event, whose names in the document all hold "TableRow".
    "Notify": {"handle": "NotificationHandle", "FolderID": "TableRowFolderID", "MessageID": "TableRowMessageID",
               "Instance": "TableRowInstance", "InsertAfterFolderID": "InsertAfterTableRowFolderID",
               "InsertAfterMessageID": "InsertAfterTableRowID", "InsertAfterInstance": "InsertAfterTableRowInstance",
               "Row": "TableRowData"},
}
# One logged value for several fields.
SEVERAL = {
    ("GetOwningServers", "Servers"): {"count": "OwningServersCount", "cheap": "CheapServersCount",
                                      "servers": "OwningServers"},
}
# Of a list, the fields that say how long it is; where the record has the number too, that is compared as well.
COUNTS = {"PropertyTags": "PropertyTagCount", "ExcludedTags": "ExcludedTagCount", "MessageIds": "MessageIdCount",
          "PropertyValues": "PropertyValueCount", "PropertyProblems": "PropertyProblemCount",
          "PropertyNames": "PropertyNameCount", "PropertyIds": "PropertyIdCount", "RecipientColumns": "ColumnCount",
          "RecipientRows": "RowCount", "AddressTypes": "AddressTypeCount", "LongTermIds": "LongTermIdCount",
          "Tags": "TagCount", "SortOrders": "SortOrderCount", "FolderIds": "FolderIdCount", "Properties": "IdCount"}
# Where the document has a list without a count: 13 folders of a logon, three numbers of a version.
NO_COUNT = {("Logon", "FolderIds"), ("TellVersion", "Version")}
# RopIds that the document reserves (MS-OXCROPS 2.2.2): nothing is known of what is in them. The client sends
# RopSynchronizationOpenAdvisor of old to see it refused.
RESERVED = {"0x83"}
# An empty list of the record that is two lists in the document, both empty then.
TWO_LISTS = {("QueryNamedProperties", "Properties"): ("PropertyIds", "PropertyNames")}

# Structures: the record's keys and the last part of the fields' filter names.
LONG_TERM_ID = {"guid": "database_guid", "gc": "global_counter", "pad": "pad"}
LOGON_TIME = {"sec": "seconds", "min": "minutes", "hour": "hour", "dow": "day_of_week", "day": "day", "month": "month",
              "year": "year"}
PROPERTY_NAME = {"kind": "kind", "guid": "guid", "lid": "lid", "name": "name"}
PROPERTY_PROBLEM = {"index": "index", "tag": "property_tag", "err": "error_code"}
STRUCTURES = {"LongTermId": LONG_TERM_ID, "ClientData": LONG_TERM_ID, "FolderId": LONG_TERM_ID,
                      "LogonTime": LOGON_TIME, "PropertyNames": PROPERTY_NAME, "PropertyProblems": PROPERTY_PROBLEM}
# Of the three kinds of recipient rows: what is around the RecipientRow, and the RecipientRow (MS-OXCDATA 2.8.3.2).
RECIPIENT_AROUND = {"RowId": "row_id", "RecipientType": "recipient_type", "type": "recipient_type",
                    "cpid": "code_page_id", "reserved": "reserved", "size": "recipient_row_size"}
RECIPIENT_ROW = {"flags": "recipient_flags", "prefix": "address_prefix_used", "display_type": "display_type",
                 "x500": "x500_dn", "addrtype": "address_type", "email": "email_address", "display": "display_name",
                 "simple": "simple_display_name", "transmittable": "transmittable_display_name",
                 "prop_count": "recipient_column_count"}
# Fields of restrictions by the record's word for the kind (MS-OXCDATA 2.12).
RESTRICTION = {
    "content": {"tag": "property_tag"},
    "prop": {"relop": "rel_op", "tag": "prop_tag"},
    "cmp": {"relop": "rel_op", "tag1": "prop_tag1", "tag2": "prop_tag2"},
    "bitmask": {"relop": "bitmap_rel_op", "tag": "prop_tag", "mask": "mask"},
    "size": {"relop": "rel_op", "tag": "prop_tag", "size": "size"},
    "exist": {"tag": "prop_tag"},
    "sub": {"tag": "subobject"},
    "count": {"count": "count"},
    "and": {}, "or": {}, "not": {}, "comment": {},
}


# ---- which packets ----

@functools.lru_cache(maxsize=None)
def load_operations(name):
    """The record beside a capture, one dict an operation. The PDUs of rpctcp-X are those of rpchttp-X: one for both."""
    with open(CAPTURES / f"{name.replace('rpchttp', 'rpctcp')}.ops.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Exchange(NamedTuple):
    """One direction of one operation."""
    operation: dict
    direction: str          # "request" or "response"
    record: dict            # what was logged of it, {} if nothing
    packet: object

    @property
    def where(self):
        return f"frame {self.packet.number} (operation {self.operation['n']} {self.direction})"

    @property
    def buffers(self):
        return self.record.get("buffers") or []

    @property
    def is_raw(self):
        """A body that the client made of bytes, to see the server refuse it: nothing of it was parsed."""
        return bool(self.operation["req"].get("raw"))

    @property
    def items(self):
        return [child for child in self.packet.children if child.name == "rop"]

    @property
    def payloads(self):
        """The RPC_HEADER_EXT items that ROPs are in."""
        return [node for node in self.packet.all("emsmdb.rpc_header_ext") if node.first("rop.rop_size") is not None]


class Rop(NamedTuple):
    """A logged ROP and the item that shows it."""
    exchange: Exchange
    buffer: int
    logged: dict
    item: object

    @property
    def where(self):
        return f"{self.exchange.where} {self.logged['rop']}"


def is_rpc(name):
    return name.startswith("rpc")


def executes(name, operations, packets):
    """The Exchanges of Execute (EcDoRpcExt2) of a capture, both directions of each in turn."""
    if is_rpc(name):
        return both_directions(rpc_executes(operations, packets))
    return [one for one in http_exchanges(operations, packets) if one.operation["request_type"] == "Execute"]


def http_exchanges(operations, packets):
    """The Exchanges of all operations of a capture of MAPI/HTTP."""
    frames, missing = by_request_id(packets), unnamed(packets)
    triples = []
    for operation in operations:
        if operation["request_type"] != "(stream)":
            both = frames[operation["request_id"]] if operation["request_id"] else missing.pop(0)
            triples.append((operation, both[True], both[False]))
    return both_directions(triples)


def both_directions(triples):
    found = []
    for operation, request, response in triples:
        found.append(Exchange(operation, "request", operation.get("req") or {}, request))
        found.append(Exchange(operation, "response", operation.get("resp") or {}, response))
    return found


def unnamed(packets):
    """Requests that lack the header X-RequestId, each with the response on its connection."""
    found, open_requests = [], {}
    for packet in packets:
        stream = packet.first("tcp.stream").show if packet.first("tcp.stream") is not None else None
        if packet.first("http.request") is not None:
            open_requests[stream] = None if packet.header("X-RequestId") else packet
        elif packet.first("http.response") is not None and open_requests.get(stream) is not None:
            found.append({True: open_requests.pop(stream), False: packet})
    return found


def rpc_executes(operations, packets):
    shown = rpc_calls(packets, "emsmdb")[11]
    # The record's ports are those of RPC over HTTP: its connections are the capture's in the same order.
    ports = [one["tcp_in_port"] for one in operations if one["request_type"] == "connect"]
    binds = [one for one in packets if one.first("dcerpc.pkt_type") is not None
             and one.first("dcerpc.pkt_type").show == "11"]
    streams = list(dict.fromkeys(one.first("tcp.stream").show for one in binds))
    for port, stream in zip(ports, streams):
        logged = [one for one in operations if one.get("interface") == "emsmdb" and one.get("opnum") == 11
                  and one["tcp_in_port"] == port]
        calls = [both for both in shown if both[0].first("tcp.stream").show == stream]
        assert len(calls) == len(logged), (port, stream)
        yield from ((operation, *both) for operation, both in zip(logged, calls))


def rops(exchanges):
    """Every logged ROP with its item, by position."""
    found = []
    for exchange in exchanges:
        logged = [(at, rop) for at, buffer in enumerate(exchange.buffers) for rop in buffer.get("rops") or []]
        found += [Rop(exchange, at, rop, item) for (at, rop), item in zip(logged, exchange.items)
                  if rop["id"] not in RESERVED]
    return found


def is_failure(logged):
    """Whether a logged response failed: warnings (0x0004xxxx) are no failures (MS-OXCDATA 2.4.2)."""
    code = int(logged.get("rc", "0x0"), 16)
    return code != 0 and code >> 16 != 0x0004


def answers(exchanges):
    """[(request Rop, [its response Rops])] of the Exchanges, by order and RopId (MS-OXCROPS 3.2.5.1): in a chain
    of buffers the last request is answered again and again. RopRelease has no response, RopNotify no request."""
    found = []
    for request, response in zip(exchanges[::2], exchanges[1::2]):
        waiting = [(rop, []) for rop in rops([request])]
        found += waiting
        latest = -1
        for rop in rops([response]):
            name = rop.logged.get("answers", rop.logged["rop"])
            if name != "Notify" and not (rop.logged.get("chained") and latest >= 0):
                latest = next((at for at, (one, _) in enumerate(waiting)
                               if at > latest and one.logged["rop"] == name), -1)
            if name != "Notify" and latest >= 0:
                waiting[latest][1].append(rop)
    return found


# ---- the fields of a ROP ----

class Comparison:
    """How many single values were compared, and which differ."""

    def __init__(self):
        self.checked, self.problems = 0, []

    def wrong(self, what, shown, logged):
        self.problems.append(f"{what}: shown {shown!r}, logged {str(logged)[:120]!r}")

    def value(self, what, nodes, logged):
        """One item that holds the logged value; none where the value has no bytes."""
        self.checked += 1
        if not nodes and logged in ("", {}):
            return
        if len(nodes) != 1 or not same(nodes[0], logged):
            self.wrong(what, nodes[:3], logged)

    def values(self, what, nodes, logged):
        """As many items as values, in order."""
        self.checked += len(logged)
        if len(nodes) != len(logged):
            self.wrong(f"{what}, {len(nodes)} items", nodes[:5], logged)
            return
        for at, (node, value) in enumerate(zip(nodes, logged)):
            if not same(node, value):
                self.wrong(f"{what}[{at}]", node, value)


def compare(rop):
    """Comparison of one ROP's fields."""
    result, logged = Comparison(), rop.logged
    name = snake(logged.get("answers", logged["rop"]))
    fields = {}
    for node in rop.item.walk():
        fields.setdefault(node.name, []).append(node)
    if (logged["rop"], rop.exchange.direction) == ("RegisterNotification", "request"):
        # The client sent two bytes, as MS-OXCNOTIF had them once. Now NotificationTypes has both, and there is a
        # Reserved of its own only with the flag Extended, which the client never set (MS-OXCNOTIF 2.2.1.2.1.1).
        logged = {**logged, "NotificationTypes": logged["NotificationTypes"] | logged["Reserved"] << 8}
        del logged["Reserved"]
    for key, value in logged.items():
        if key in NO_FIELDS | IN_HEADER[rop.exchange.direction]:
            continue
        compare_key(result, fields, name, logged, key, value)
    if logged["rop"] == "Notify":
        result.value("LogonId", fields.get("rop.notify.logon_id", []), logged["logon"])
    return result


def compare_key(result, fields, name, logged, key, value):
    rop = logged["rop"]
    if (rop, key) in SEVERAL:
        for part, field in SEVERAL[rop, key].items():
            compare_key(result, fields, name, {"rop": rop}, field, value[part])
        return
    if (rop, key) in TWO_LISTS and value == []:
        for field in TWO_LISTS[rop, key]:
            result.values(field, fields.get(f"rop.{name}.{snake(field)}", []), [])
        result.value(COUNTS[key], fields.get(f"rop.{name}.{snake(COUNTS[key])}", []), 0)
        return
    field = OTHER_NAMES_OF.get(rop, {}).get(key) or OTHER_NAMES.get(key, key)
    # All of RopNotify but the handle is in the structure NotificationData.
    scope = "rop.notification_data" if rop == "Notify" and field != "NotificationHandle" else f"rop.{name}"
    nodes = fields.get(f"{scope}.{snake(field)}", [])
    if isinstance(value, list) and key in COUNTS and (rop, key) not in NO_COUNT:
        result.value(COUNTS[key], fields.get(f"{scope}.{snake(COUNTS[key])}", []), len(value))
    compare_field(result, f"{scope}.{snake(field)}", nodes, key, value)


def compare_field(result, what, nodes, key, value):
    """The items of one field."""
    if value is None:
        # A structure of size 0.
        result.values(what, nodes, [])
    elif key in ("Row", "Rows"):
        each(result, what, nodes, value if isinstance(value, list) else [value], row)
    elif key == "PropertyValues":
        each(result, what, nodes, value, property_value)
    elif key == "RecipientRows":
        each(result, what, nodes, value, recipient)
    elif key == "SortOrders":
        each(result, what, nodes, value, sort_order)
    elif key == "Restriction":
        each(result, what, nodes, [value], restriction)
    elif key in STRUCTURES and not isinstance(value, str):
        words = STRUCTURES[key]
        each(result, what, nodes, value if isinstance(value, list) else [value],
             lambda result, what, node, logged: structure(result, what, node, logged, words))
    elif isinstance(value, list):
        result.values(what, nodes, value)
    elif len(nodes) == 1 and is_typed_string(nodes[0]):
        result.value(what, children(nodes[0], "string"), value)
    else:
        result.value(what, nodes, value)


def is_typed_string(node):
    """SubjectPrefix and NormalizedSubject are TypedString structures, logged as the text alone."""
    return any(child.name == "oxcdata.typed_string.string_type" for child in node.children)


def each(result, what, nodes, logged, function):
    if len(nodes) != len(logged):
        result.checked += 1
        result.wrong(f"{what}, {len(nodes)} items", nodes[:3], logged)
        return
    for at, (node, one) in enumerate(zip(nodes, logged)):
        function(result, f"{what}[{at}]", node, one)


def children(node, last):
    """Children whose filter name ends so."""
    return [child for child in node.children if child.name.rsplit(".", 1)[-1] == last]


def structure(result, what, node, logged, words):
    for key, value in logged.items():
        result.value(f"{what}.{words[key]}", children(node, words[key]), value)


def row(result, what, node, logged):
    """PropertyRow, MS-OXCDATA 2.8.1."""
    result.value(f"{what}.flag", [child for child in node.children if child.name == "oxcdata.property_row.flag"],
                 logged["flag"])
    each(result, what, property_items(node), logged["values"], property_value)


def property_items(node):
    return [child for child in node.children if any(one.name == "oxcdata.property_tag" for one in child.children)]


def property_value(result, what, node, logged):
    """A property with its value, its values, or the error code in their place."""
    result.value(f"{what}.property_tag", children(node, "property_tag"), logged["tag"])
    values = [child for child in node.children if is_value(child)]
    if "type" in logged:        # of a column without type (MS-OXCDATA 2.11.3, 2.11.6): the value's own
        result.value(f"{what}.property_type", children(node, "property_type"), logged["type"])
    content = logged["err"] if "err" in logged else logged["value"]
    if isinstance(content, list):
        result.value(f"{what}.count", children(node, "count"), len(content))
        result.values(f"{what} {logged['tag']}", values, content)
    else:
        result.value(f"{what} {logged['tag']}", values, content)


def recipient(result, what, node, logged):
    around = {key: value for key, value in logged.items() if key in RECIPIENT_AROUND}
    structure(result, what, node, around, RECIPIENT_AROUND)
    inside = {key: value for key, value in logged.items() if key in RECIPIENT_ROW}
    rows = children(node, "recipient_row")
    if not logged["size"]:
        result.values(f"{what}.recipient_row", rows, [])
        return
    each(result, f"{what}.recipient_row", rows, [inside],
         lambda result, what, node, logged: structure(result, what, node, logged, RECIPIENT_ROW))
    if "row" in logged and len(rows) == 1:
        each(result, f"{what}.recipient_properties", children(rows[0], "recipient_properties"), [logged["row"]], row)


def sort_order(result, what, node, logged):
    """SortOrder, MS-OXCDATA 2.13.1: the tag is two fields."""
    tag = int(logged["tag"], 16)
    result.value(f"{what}.property_type", children(node, "property_type"), tag & 0xFFFF)
    result.value(f"{what}.property_id", children(node, "property_id"), tag >> 16)
    result.value(f"{what}.order", children(node, "order"), logged["order"])


def restriction(result, what, node, logged):
    kind = logged["res"]
    result.value(f"{what}.restrict_type", children(node, "restrict_type"), RESTRICTIONS.index(kind))
    for key, field in RESTRICTION[kind].items():
        result.value(f"{what}.{field}", children(node, field), logged[key])
    if "fuzzy" in logged:       # logged as one number of 32 bits
        fuzzy = int(logged["fuzzy"], 16)
        result.value(f"{what}.fuzzy_level_low", children(node, "fuzzy_level_low"), fuzzy & 0xFFFF)
        result.value(f"{what}.fuzzy_level_high", children(node, "fuzzy_level_high"), fuzzy >> 16)
    if "pv" in logged:
        each(result, f"{what}.tagged_value", children(node, "tagged_value"), [logged["pv"]], property_value)
    if "pvs" in logged:
        result.value(f"{what}.tagged_values_count", children(node, "tagged_values_count"), len(logged["pvs"]))
        each(result, f"{what}.tagged_values", children(node, "tagged_values"), logged["pvs"], property_value)
        result.value(f"{what}.restriction_present", children(node, "restriction_present"), logged["sub"] is not None)
    if "subs" in logged:
        result.value(f"{what}.restrict_count", children(node, "restrict_count"), len(logged["subs"]))
        each(result, f"{what}.restricts", children(node, "restricts"), logged["subs"], restriction)
    if logged.get("sub"):
        field = "sub_restriction" if kind == "count" else "restriction"
        each(result, f"{what}.{field}", children(node, field), [logged["sub"]], restriction)
