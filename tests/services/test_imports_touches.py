"""Calendars, mail and LinkedIn's messages brought in: matched, logged as one step, and the same again."""

import shutil
import zipfile
from pathlib import Path

import pytest

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.errors import FileError, InputError
from netdesk.services import imports, interactions, me, people, undo

LINKEDIN = Path(__file__).parent.parent / "data" / "linkedin" / "silkyrich__linkedin-export-viewer"
BROKEN = next(LINKEDIN.parent.parent.glob("icalendar/**/*calendars__parsing_error_in_UTC_offset.ics"))
MEETINGS = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:mentor
SUMMARY:Mentoring
DTSTART:20261005T100000
DTEND:20261005T110000
RRULE:FREQ=WEEKLY
ORGANIZER:mailto:me@example.org
ATTENDEE;CN=Dr Okafor:mailto:okafor@example.org
ATTENDEE:mailto:me@example.org
END:VEVENT
BEGIN:VEVENT
UID:dentist
SUMMARY:Dentist
DTSTART:20261006T100000
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def okafor(desk):
    point = ContactPoint(ContactKind.EMAIL, "Okafor@Example.org")
    return desk.run(people.add, PersonDraft(given="Ada", family="Okafor", contact_points=(point,))).result()


def plan_of(desk, *paths):
    return desk.run(imports.make_plan, paths).result()


def test_a_weekly_meeting_is_logged_each_week_and_once(desk, okafor, tmp_path):
    file = tmp_path / "mine.ics"
    file.write_text(MEETINGS)
    plan = plan_of(desk, file)
    assert len(plan.touches.new) == 7
    assert [touch.what for touch in plan.touches.unknown] == ["Dentist"]
    assert desk.run(imports.apply, plan).result() == 7
    logged = interactions.timeline(desk.reader, okafor)
    assert [each.on.isoformat() for each in logged][:2] == ["2026-11-16", "2026-11-09"]
    assert (logged[0].channel, logged[0].minutes, logged[0].what) == (Channel.IN_PERSON, 60, "Mentoring")
    assert logged[0].initiated_by is Initiator.ME
    assert people.profile(desk.reader, okafor).last_on.isoformat() == "2026-11-16"
    again = plan_of(desk, file)
    assert again.is_empty
    assert len(again.touches.same) == 7
    desk.run(undo.undo).result()
    assert interactions.timeline(desk.reader, okafor) == []
    desk.run(undo.redo).result()
    assert plan_of(desk, file).is_empty


def test_an_archive_brings_people_and_what_was_written_to_them_in_one_step(desk, tmp_path):
    archive = tmp_path / "export.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name in ("Connections", "Invitations"):
            file.write(LINKEDIN / f"fixtures__sample_export__{name}.csv", f"Basic/{name}.csv")
    plan = plan_of(desk, archive)
    assert len(plan.creates) > 1900
    assert len(plan.touches.new) > 20
    desk.run(imports.apply, plan).result()
    newest = interactions.newest(desk.reader, 5)
    assert all(each.people and each.channel is Channel.SOCIAL for each in newest)
    assert plan_of(desk, archive).is_empty
    desk.run(undo.undo).result()
    assert desk.reader.one("SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM interaction)")[0] == 0


def test_a_file_of_messages_alone_brings_nobody_new(desk, tmp_path):
    file = tmp_path / "Invitations.csv"
    shutil.copy(LINKEDIN / "fixtures__sample_export__Invitations.csv", file)
    plan = plan_of(desk, file)
    assert plan.creates == plan.touches.new == plan.unreadable == ()
    assert plan.is_empty
    assert len(plan.touches.unknown) > 100


def test_a_calendar_that_is_none_is_named_and_the_others_come_in(desk, okafor, tmp_path):
    (tmp_path / "mine.ics").write_text(MEETINGS)
    plan = plan_of(desk, BROKEN, tmp_path / "mine.ics")
    (bad,) = plan.unreadable
    assert bad.file == BROKEN.name
    assert "Export it again" in bad.reason
    assert len(plan.touches.new) == 7


MAIL = """From: {writer}
To: {to}
Date: Mon, {day} Nov 2026 10:00:00 +0000
Message-ID: <{day}@x>
Subject: Tender

Hello
"""


def test_a_folder_of_messages_is_brought_in_and_tells_who_i_am(desk, okafor, tmp_path):
    box = tmp_path / "mail"
    (box / "old").mkdir(parents=True)
    (box / ".hidden").write_text("nothing to be read")
    for day, folder in ((2, box), (9, box), (16, box / "old")):
        mail = MAIL.format(writer="me@example.org", to="okafor@example.org", day=day)
        (folder / f"{day}.eml").write_text(mail)
    plan = plan_of(desk, box)
    assert plan.unreadable == ()
    assert [new.draft.initiated_by for new in plan.touches.new] == [Initiator.ME] * 3
    assert all(new.unknown == () for new in plan.touches.new)
    (tmp_path / "none").mkdir()
    with pytest.raises(FileError, match="without files"):
        plan_of(desk, tmp_path / "none")


def test_my_own_addresses_are_told_where_the_files_cannot_tell_them(desk, okafor, tmp_path):
    file = tmp_path / "one.eml"
    file.write_text(MAIL.format(writer="Okafor <okafor@example.org>", to="Me@Example.org", day=2))
    (new,) = plan_of(desk, file).touches.new
    assert (new.draft.initiated_by, len(new.unknown)) == (None, 1)
    desk.run(me.set_addresses, [" me@example.org", "", "work@example.org"]).result()
    (new,) = plan_of(desk, file).touches.new
    assert (new.draft.initiated_by, new.unknown) == (Initiator.THEM, ())
    assert me.addresses(desk.reader) == ["me@example.org", "work@example.org"]
    with pytest.raises(InputError, match="no e-mail address"):
        desk.run(me.set_addresses, ["somebody"]).result()
    desk.run(undo.undo).result()
    assert me.addresses(desk.reader) == []
