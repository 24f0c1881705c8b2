"""Filter fields by property: oxprops.

SPDX-License-Identifier: GPL-2.0-or-later
"""
from wireshark import CAPTURES

MESSAGES = CAPTURES / "mapihttp-messages.pcap"


def test_filter_by_subject_and_print_message_class(tshark):
    rows = tshark.fields(MESSAGES, "oxprops.message_class", where='oxprops.subject contains "Jahresbericht"')
    assert rows, "no packet has the subject"
    assert any("IPM.Note" in cell for row in rows for cell in row)


def test_filter_finds_only_what_it_names(tshark):
    assert tshark.fields(MESSAGES, "frame.number", where='oxprops.subject contains "no such subject"') == []


def test_fields_have_their_real_types(tshark):
    """Each of these comparisons is refused by Wireshark when the field has another type."""
    for where in ("oxprops.message_flags & 1", "oxprops.has_attachments == 0", "oxprops.message_size > 0",
                  'oxprops.client_submit_time > "2020-01-01 00:00:00"', "oxprops.search_key[0:1] == 52",
                  'oxprops.display_name matches "^A"'):
        tshark.fields(MESSAGES, "frame.number", where=where)


def test_named_property_has_its_field(tshark):
    """PidLidReminderSet and PidNameKeywords: known by the names that the session learned."""
    assert tshark.fields(MESSAGES, "frame.number", where="oxprops.reminder_set")
    assert tshark.fields(MESSAGES, "oxprops.keywords", where='oxprops.keywords == "blau"')


def test_all_properties_are_registered(tshark):
    import yaml
    from wireshark import PROJECT
    table = yaml.safe_load((PROJECT / "specs" / "ms-oxprops.yaml").read_text(encoding="utf-8"))
    count = len(table.get("tagged") or []) + len(table.get("named") or [])
    names = [line.split("\t")[2] for line in tshark._run(["-G", "fields"]).stdout.splitlines() if "\toxprops." in line]
    fields = [name for name in names if name.count(".") == 1]        # the others are bits
    assert count > 1000
    assert count * 0.95 < len(fields) <= count * 1.05 + 10
