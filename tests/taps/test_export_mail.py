"""Messages as mail: where header fields come from, what stands for addresses that are none, calendar items, bodies in RTF,
and values that are meant to break out of their places (tests/lib/mailitems.py).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import email
import email.policy

import pytest
from exported import export
from mailitems import DN, FROM_HTML, capture
from wireshark import CAPTURES


@pytest.fixture(scope="module")
def files(tshark):
    return export(tshark, capture())


@pytest.fixture(scope="module")
def mail(files):
    """mail(name): the message in this file."""
    return lambda name: email.message_from_bytes(files[name], policy=email.policy.default)


def names(mail):
    return {part.get_filename(): part for part in mail.walk() if part.get_filename()}


def test_header_fields_that_came_with_the_message(mail):
    got = mail("Transport.eml")
    assert got["Received"].startswith("from a.example.com by b.example.com")
    assert got["From"] == '"Real Name" <real@example.com>' or got["From"] == "Real Name <real@example.com>"
    assert (got["To"], got["Subject"], got["X-Custom"]) == ("list@example.com", "As it was sent", "kept")
    assert got["Date"].datetime.isoformat() == "2026-03-04T06:06:07+01:00"
    assert got["Message-ID"] == "<real@example.com>"
    assert got["Content"] is None
    assert not got.get_all("X-Capture-Note")
    assert got.get_content_type() == "text/plain" and got.get_content().strip() == "x"
    for field in ("Subject", "From", "To", "Date", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"):
        assert len(got.get_all(field)) == 1, field


def test_a_distinguished_name_in_place_of_an_address(mail):
    got = mail("Organization.eml")
    sender, = got["From"].addresses
    assert (sender.display_name, sender.addr_spec) == ("Alice", "alice_example@exchange.invalid")
    assert got["X-Exchange-Address"] == f"alice_example@exchange.invalid is EX:{DN}"


def test_values_stay_in_their_places(mail, files):
    name, = (name for name in files if name.startswith("Injection") and name.endswith(".eml"))
    got = mail(name)
    assert got["Subject"] == "Injection  Bcc: evil@example.com    body"
    assert got["Bcc"] is None and got["X-Evil"] is None and got["Message-ID"] is None
    for part in got.walk():
        assert part["X-Evil"] is None and part["X"] is None and not part.defects
    assert [one.addr_spec.partition("@")[2] for one in got["From"].addresses] == ["exchange.invalid"]
    assert [one.addr_spec.partition("@")[2] for one in got["To"].addresses] == ["exchange.invalid"]
    parts = names(got)
    assert {one: part.get_content_type() for one, part in parts.items()} == {
        "x X-Evil_ 6.txt": "text/plain", "type.bin": "application/octet-stream", "no.png": "image/png"}
    assert all(part.get_payload(decode=True) == b"data" for part in parts.values())


def test_html_that_rtf_was_made_of(mail, files):
    got = mail("Rich.eml")
    assert "<p>Café</p>" in got.get_body(("html",)).get_content()
    assert names(got)["body.rtf"].get_content() == FROM_HTML
    assert files["Rich body.rtf"] == FROM_HTML
    assert "<p>Café</p>" in files["Rich body.html"].decode()


def test_html_in_a_code_page(mail, files):
    got = mail("Western.eml")
    assert got.get_body(("html",)).get_content() == "<p>Größe</p>"
    assert files["Western body.html"] == "<p>Größe</p>".encode("cp1252")
    assert (got["Importance"], got["X-Priority"], got["Keywords"]) == ("high", "1", "red, grün, blue")


def test_a_meeting_that_happens_once(mail):
    got = mail("Once.eml")
    calendar = next(part for part in got.walk() if part.get_content_type() == "text/calendar")
    assert calendar.get_param("method") == "PUBLISH"
    lines = calendar.get_payload(decode=True).decode().replace("\r\n ", "").split("\r\n")
    for line in ("BEGIN:VEVENT", "DTSTART:20260506T070000Z", "DTEND:20260506T083000Z", "SUMMARY:Once", "LOCATION:Room 5",
                 r"DESCRIPTION:Agenda\; one\,\ntwo", 'ORGANIZER;CN="Alice":mailto:alice@example.com',
                 'ATTENDEE;CN="Bob":mailto:bob@example.com', "END:VCALENDAR"):
        assert line in lines
    assert "properties.txt" not in names(got)


def test_a_series_of_meetings(mail):
    got = mail("Weekly.eml")
    assert "text/calendar" not in [part.get_content_type() for part in got.walk()]
    lines = names(got)["properties.txt"].get_content().splitlines()
    for line in ("PidLidAppointmentStartWhole: 2026-05-06T07:00:00Z", "PidLidLocation: Room 5", "PidLidRecurring: true",
                 "PidTagSubject: Weekly"):
        assert line in lines
    assert got.get_body().get_content().splitlines() == ["Agenda; one,", "two"]


def test_a_contact(mail):
    lines = names(mail("Carol.eml"))["properties.txt"].get_content().splitlines()
    assert "PidLidFileUnder: Carol, C." in lines


def test_messages_in_each_other(mail):
    got, depth = mail("Deep.eml"), 0
    while got.is_multipart():
        got = next(part for part in got.walk() if part.get_content_type() == "message/rfc822").get_content()
        depth += 1
    assert depth > 5


def test_what_is_lacking_is_said(mail):
    notes = mail("Lacking.eml").get_all("X-Capture-Note")
    assert len(notes) == 4
    for words in ("Bob; Bea", "no body", "attachments were not captured", 'address of "Alice"'):
        assert any(words in note for note in notes), words


def test_a_message_that_was_saved_is_the_one_synchronized(tshark):
    """The client writes messages with ROPs, which give it their ids, and downloads them later, once or more often."""
    found = export(tshark, CAPTURES / "mapihttp-ics-download.pcap")
    subjects = [email.message_from_bytes(data, policy=email.policy.default)["Subject"]
                for name, data in found.items() if name.endswith(".eml")]
    assert {f"Message {n}" for n in (1, 3, 4, 5, 6, 7)} <= set(subjects)
    assert len(subjects) == len(set(subjects))
