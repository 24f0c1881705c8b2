"""Rules, MS-OXORULE 2.2: actions of standard and extended rules, and what else rules keep in properties.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from record import load_operations
from encode import execute_request, rop_buffer, rpc_header_ext, tagged, u16, u32, u64
from mutate import Replay, exchanges
from pcap import MapiHttp
from rules import (CLIENT_ACTIONS, DISPLAY_NAME, EXTENDED_ACTIONS, EXTENDED_CONDITION, IMPORTANCE, ROP, RULE_ACTIONS,
                   RULE_CONDITION, SUBJECT, WIDE, binary, clean, decode, exchange, extended_actions, store_entry_id,
                   text_of)
from vectors import of
from wireshark import CAPTURES

FOLDER, MESSAGE = 0x0D00000000000001, 0x1122334455660001
TEMPLATE = "01234567-89ab-cdef-0123-456789abcdef"
RECIPIENT_TYPE, EMAIL = 0x0C150003, 0x3003001F
BOB = [(DISPLAY_NAME, "Bob"), (EMAIL, "bob@example.com"), (RECIPIENT_TYPE, 1)]
ANN = [(RECIPIENT_TYPE, 1), (DISPLAY_NAME, "Ann")]


def every_action(layout):
    """(block, type, what it says) of all types."""
    target = "to folder 01234567…-122" if layout.wide else "to 0x0d00000000000001"
    template = ("with message 01234567…-5 in folder 01234567…-122" if layout.wide else "with 0x1122334455660001")
    yield layout.move(1, FOLDER), 1, f"move {target}"
    yield layout.move(2, FOLDER), 2, f"copy {target}"
    yield layout.reply(3, FOLDER, MESSAGE, TEMPLATE, 1), 3, f"reply {template}"
    yield layout.reply(4, FOLDER, MESSAGE, TEMPLATE, 2), 4, f"reply out of office {template}"
    yield layout.block(5, b"whatever a client likes"), 5, "leave to the client"
    yield layout.block(6, u32(0x1F)), 6, "bounce: CannotBeDisplayed"
    yield layout.send(7, [BOB, ANN], 3), 7, 'forward to "Bob", "Ann"'
    yield layout.send(8, [BOB]), 8, 'delegate to "Bob"'
    yield layout.block(9, layout.tagged(IMPORTANCE, 2)), 9, "set PidTagImportance to High"
    yield layout.block(10), 10, "delete"
    yield layout.block(11), 11, "mark as read"


def blocks_of(packet):
    return packet.all("oxcdata.rule_action.action_blocks")


@pytest.mark.parametrize("layout", [ROP, WIDE], ids=["standard", "extended"])
def test_every_action(tshark, layout):
    cases = list(every_action(layout))
    actions = layout.actions(*(block for block, _, _ in cases))
    properties = [binary(EXTENDED_ACTIONS, extended_actions(actions)) if layout.wide else u32(RULE_ACTIONS) + actions]
    packet, = decode(tshark, [[*properties, tagged(SUBJECT, "behind")]])
    assert clean(packet), packet.experts
    assert packet.all("oxprops.subject")[-1].show == "behind"
    blocks = blocks_of(packet)
    assert [block.first("oxcdata.action_block.action_type").int() for block in blocks] == [kind for _, kind, _ in cases]
    assert [text_of(block) for block in blocks] == [text for _, _, text in cases]
    assert [block.size for block in blocks] == [len(data) for data, _, _ in cases]
    item = packet.first("rop.get_properties_all.property_values")
    assert f"Actions: move {cases[0][2][5:]}, copy " in item.showname


@pytest.mark.parametrize("layout", [ROP, WIDE], ids=["standard", "extended"])
def test_fields_of_actions(tshark, layout):
    actions = layout.actions(*(block for block, _, _ in every_action(layout)))
    data = binary(EXTENDED_ACTIONS, extended_actions(actions)) if layout.wide else u32(RULE_ACTIONS) + actions
    packet, = decode(tshark, [[data]])

    def numbers(name):
        return [node.int() for node in packet.all("oxcdata." + name)]
    assert numbers("action_block.action_flavor") == [0, 0, 1, 2, 0, 0, 3, 0, 0, 0, 0]
    assert numbers("action_block.action_flavor.ns") == [1, 0] and numbers("action_block.action_flavor.st") == [0, 1]
    assert numbers("action_block.action_flavor.pr") == [1] and numbers("action_block.action_flavor.tm") == [0]
    assert numbers("forward_delegate_action_data.recipient_count") == [2, 1]
    assert numbers("recipient_block_data.no_of_properties") == [3, 2, 3]
    assert numbers("bounce_action_data.bounce_code") == [0x1F]
    assert [node.show for node in packet.all("oxcdata.reply_action_data.reply_template_guid")] == [TEMPLATE] * 2
    assert packet.first("oxcdata.defer_action_data.action_data").bytes == b"whatever a client likes"
    assert [node.show for node in packet.all("oxprops.email_address")] == ["bob@example.com"] * 2
    if layout.wide:
        assert numbers("named_property_information.no_of_named_props") == [0]
        assert [node.size for node in packet.all("oxcdata.move_copy_action_data.folder_eid")] == [46] * 2
        assert [node.size for node in packet.all("oxcdata.reply_action_data.reply_template_message_eid")] == [70] * 2
    else:
        assert numbers("server_eid.folder_id") == [FOLDER] * 2 and numbers("server_eid.ours") == [1] * 2
        assert numbers("reply_action_data.reply_template_fid") == [FOLDER] * 2
        assert numbers("reply_action_data.reply_template_mid") == [MESSAGE] * 2


def test_folder_of_another_store(tshark):
    store = store_entry_id("server", "/o=org/cn=other")
    packet, = decode(tshark, [[u32(RULE_ACTIONS) + ROP.actions(ROP.elsewhere(1, store, b"as the client likes"))]])
    assert clean(packet), packet.experts
    assert text_of(blocks_of(packet)[0]) == "move to a folder of store at server of /o=org/cn=other"
    assert [node.bytes for node in packet.all("oxcdata.client_eid.data")] == [b"as the client likes"]


def test_folders_have_their_names(tshark):
    """The Inbox of a real session, known from its logon."""
    logon = next(rop for record in load_operations("mapihttp-logon-folders") if isinstance(record.get("resp"), dict)
                 for buffer in record["resp"].get("buffers", []) for rop in buffer["rops"]
                 if rop["rop"] == "Logon" and rop["rc"] == "0x00000000")
    inbox = int(logon["FolderIds"][4], 16)          # MS-OXCSTOR 2.2.1.1.3: Inbox is the fifth
    replay = Replay()
    for one in exchanges(CAPTURES / "mapihttp-logon-folders.pcap")[:8]:
        replay.add(one)
    number = replay.add(exchange([u32(RULE_ACTIONS) + ROP.actions(ROP.move(1, inbox))]))[1]
    packet, = tshark.pdml(bytes(replay.pcap), "-Y", f"frame.number == {number}")
    assert clean(packet), packet.experts
    assert text_of(blocks_of(packet)[0]) == 'move to "Inbox"'


def test_changing_rules(tshark):
    """RopModifyRules: a new rule (MS-OXORULE 2.2.1.3.1 lists what it has), and one that goes."""
    properties = [tagged(0x6682001F, "Project X"), tagged(0x66760003, 10), tagged(0x66770003, 0x11),
                  tagged(0x6681001F, "RuleOrganizer"), u32(RULE_CONDITION) + ROP.content(SUBJECT, "Project X", 1),
                  u32(RULE_ACTIONS) + ROP.actions(ROP.move(1, FOLDER), ROP.block(11))]
    rules = [b"\1" + u16(len(properties)) + b"".join(properties), b"\4" + u16(1) + u32(0x66740014) + u64(7)]
    http = MapiHttp()
    rops = b"\x41\0\0\0" + u16(len(rules)) + b"".join(rules)
    http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(rops, [1]))))
    packet, = tshark.pdml(bytes(http.pcap))
    assert clean(packet), packet.experts
    assert [text_of(one) for one in packet.all("rop.modify_rules.rules_data")] == ['add "Project X"', "remove 7"]
    assert text_of(packet.first("oxprops.rule_condition")) == 'PidTagSubject contains "Project X"'
    assert text_of(packet.first("oxprops.rule_actions")) == "move to 0x0d00000000000001, mark as read"
    assert packet.first("oxprops.rule_state.st_enabled").int() == 1


def test_actions_for_a_client(tshark):
    """PidTagClientActions (2.2.6.6) is packed like PidTagRuleActions, PidTagRuleIds (2.2.6.7) is a list."""
    actions = ROP.actions(ROP.block(5, b"blob"), ROP.block(11))
    packet, = decode(tshark, [[binary(CLIENT_ACTIONS, actions), binary(0x66750102, u64(7) + u64(9))]])
    assert clean(packet), packet.experts
    item = packet.first("rop.get_properties_all.property_values")
    assert text_of(item) == "leave to the client, mark as read"
    assert [node.int() for node in packet.all("oxcdata.rule_ids.rule_id")] == [7, 9]


@pytest.mark.parametrize("actions,words", [
    (ROP.actions(ROP.block(12, b"zz")), "ActionType"),
    (ROP.actions(ROP.block(10, flavor=1)), "ActionFlavor is 1, must be 0"),
    (ROP.actions(ROP.block(7, u16(0), flavor=0x100)), "ActionFlavor: bits 0x100"),
    (ROP.actions(ROP.block(11, b"left")), "4 bytes not decoded"),
    (ROP.actions(ROP.block(6, b"\1\2")), "BounceCode"),
    (ROP.actions(ROP.block(7, u16(9) + b"\1" + u16(0))), "RecipientBlocks"),
    (ROP.actions(ROP.block(1, b"\1" + u16(0) + u16(21) + b"\0" + u64(FOLDER) + u64(0) + u32(0))), "Ours is 0, must be 1"),
    (ROP.actions(ROP.block(1, b"\0" + u16(500))), "StoreEID"),
    (ROP.actions(ROP.block(10))[:-1], "ActionLength"),
    (u16(5) + ROP.block(10), "ActionBlocks"),
    (u16(0xFFFF), "ActionBlocks"),
    (u16(1) + u16(3) + b"\x0a\0\0", "ActionFlavor"),
], ids=["no such type", "flavor that is none", "unused flavor", "data of no use", "short code", "fewer recipients",
        "not ours", "long entry id", "block longer than the buffer", "fewer blocks", "no blocks", "length within the header"])
def test_bad_actions_are_told(tshark, actions, words):
    packet, = decode(tshark, [[u32(RULE_ACTIONS) + actions]])
    assert packet.malformed == []
    assert any(words in one for one in packet.experts), packet.experts


def test_reading_goes_on_behind_a_bad_block(tshark):
    actions = ROP.actions(ROP.block(12, b"zz"), ROP.block(6, b"\1"), ROP.block(10))
    packet, = decode(tshark, [[u32(RULE_ACTIONS) + actions, tagged(SUBJECT, "behind")]])
    assert text_of(blocks_of(packet)[2]) == "delete" and packet.first("oxprops.subject").show == "behind"


@pytest.mark.parametrize("data,words", [
    (extended_actions(WIDE.actions(WIDE.block(10)), version=2), "RuleVersion is 2, must be 1"),
    (u16(3) + u16(0x8000), "PropIds"),
    (u16(1) + u16(0x8000) + u32(500) + b"\0", "NamedPropert"),
    (u16(0xFFFF) * 40, ""),
    (extended_actions(u32(0xFFFFFFFF)), "ActionBlocks"),
    (extended_actions(u32(1) + u32(0xFFFFFFFF) + b"\x0a"), "ActionLength"),
], ids=["version", "ids that are not there", "names longer than the value", "all ones", "count of all ones",
        "length of all ones"])
def test_bad_extended_actions_are_told(tshark, data, words):
    packet, = decode(tshark, [[binary(EXTENDED_ACTIONS, data), tagged(SUBJECT, "behind")]])
    assert packet.malformed == []
    assert any(words in one for one in packet.experts), packet.experts
    assert packet.all("oxprops.subject")[-1].show == "behind", "the binary's own size says where it ends"


# ---- what others made ----

def smart_view(text):
    """What MFCMAPI says of actions, in the order of the wire."""
    def numbers(pattern):
        return [int(one, 16) for one in re.findall(pattern, text)]
    return {
        "action_type": [int(one) for one in re.findall(r"ActionType: \w+ = (\d+)", text)],
        "action_length": numbers(r"ActionLength: 0x(\w+)"),
        "action_flavor": numbers(r"ActionFlavor: .*0x(\w{8})"),
        "action_flags": numbers(r"ActionFlags: 0x(\w+)"),
        "recipient_count": numbers(r"RecipientCount: 0x(\w+)"),
        "no_of_properties": numbers(r"NoOfProperties: 0x(\w+)"),
        "bounce_code": numbers(r"BounceCode: .*0x(\w+)"),
        "property_tag": numbers(r"PropTag = 0x(\w{8})"),
        "prop_ids": numbers(r"PropID = 0x(\w+)"),
        "store_eid_size": numbers(r"StoreEIDSize: 0x(\w+)"),
        "folder_eid_size": numbers(r"FolderEIDSize: 0x(\w+)"),
    }


@pytest.mark.parametrize("vector", of("EXTENDEDRULEACTION"), ids=lambda one: one["source"][-12:-4])
def test_actions_of_extended_rules(tshark, vector):
    """Real PidTagExtendedRuleMessageActions values, from MFCMAPI's tests of its own parser."""
    packet, = decode(tshark, [[binary(EXTENDED_ACTIONS, bytes.fromhex(vector["hex"]))]])
    assert clean(packet), packet.experts
    content = next(node for node in packet.walk() if node.name == "oxprops.extended_rule_message_actions")
    expected = smart_view(vector["text"])
    for name, values in expected.items():
        found = [node.int() for node in content.walk() if node.name.rsplit(".", 1)[-1] == name]
        assert found == values, name
    assert expected["action_type"]
    blocks = [text_of(block) for block in blocks_of(packet)]
    assert len(blocks) == len(expected["action_type"]) and all(blocks)


def test_named_properties_that_actions_set(tshark):
    """OP_TAG with properties that only the value itself names: the bits of one, the words of another."""
    names = [(0x8001, "00062002-0000-0000-c000-000000000046", 0x8217),
             (0x8002, "00062002-0000-0000-c000-000000000046", 0x8205)]
    actions = WIDE.actions(WIDE.block(9, WIDE.tagged(0x80010003, 5)), WIDE.block(9, WIDE.tagged(0x80020003, 3)))
    packet, = decode(tshark, [[binary(EXTENDED_ACTIONS, extended_actions(actions, names))]])
    assert clean(packet), packet.experts
    assert [text_of(block) for block in blocks_of(packet)] == [
        "set PidLidAppointmentStateFlags to asfMeeting | asfCanceled", "set PidLidBusyStatus to olOutOfOffice"]
    assert packet.first("oxprops.appointment_state_flags.asf_canceled").int() == 1


def test_same_on_every_pass(tshark):
    replay = Replay()
    for vector in of("EXTENDEDRULE"):
        tag = EXTENDED_ACTIONS if "ACTION" in vector["structure"] else EXTENDED_CONDITION
        replay.add(exchange([binary(tag, bytes.fromhex(vector["hex"]))]))
    runs = [tshark.run(bytes(replay.pcap), "-O", "rop", *two).stdout for two in ((), ("-2",))]
    one, two = ([line for line in run.splitlines() if "Response in" not in line] for run in runs)
    assert one == two and len(one) > 500
