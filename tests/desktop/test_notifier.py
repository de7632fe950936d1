"""Notifications of due touches, met by a real notification daemon, from an engine on Qt's own event loop."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from netdesk.core.reminders import ReminderDraft
from netdesk.services import nudges, reminders
from tests.desktop import reminding
from tests.desktop.notices import Notice
from tests.desktop.waiting import wait_until
from tests.fakes import at
from tests.world import World

pytestmark = pytest.mark.desktop

DUE = "2026-03-04T10:00:00+00:00"
NEXT_MORNING = "2026-03-05T10:00:00+00:00"


class Reminding:
    """The program of reminding.py on one data folder."""

    def __init__(self, desktop, folder):
        self.desktop = desktop
        self.folder = folder
        self.log = folder.parent / "reminding.log"
        self.process = None

    def start(self, instant):
        self.process = self.desktop.spawn(sys.executable, reminding.__file__, str(self.folder), instant, log=self.log)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def wait_for(self, line):
        wait_until(lambda: line in self.said(), f"{line!r} from the program, which said {self.said()}")

    def said(self):
        return self.log.read_text(encoding="utf-8").splitlines()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "data"
    made.mkdir()
    return made


@pytest.fixture
def fill(folder):
    """Adds people who are due on 4 March."""

    def add(*names):
        world = World(folder, at("2026-03-01 12:00"))
        for name in names:
            world.log(world.add(name, 3))
        world.desk.close()

    return add


@pytest.fixture
def program(desktop, folder):
    made = Reminding(desktop, folder)
    yield made
    if made.process.poll() is None:
        made.kill()


def due_on(folder, day):
    world = World(folder, at(f"{day} 12:00"))
    names = [nudge.name for nudge in nudges.today(world.desk.reader, world.clock.now())]
    world.desk.close()
    return names


def test_snooze_on_the_notification_hides_the_touch_until_it_comes_back(desktop, notices, folder, fill, program):
    fill("Ana <b>& Co</b>")
    program.start(DUE)
    notice = Notice("Ana <b>& Co</b>", "last: phone, 1 Mar · every 3 days · due today", ("Log", "Snooze"))
    wait_until(lambda: notices.seen == [notice], "the notification")
    wait_until(lambda: desktop.notifications_shown() == 1, "the notification on the screen")
    desktop.press_notification_button("Snooze")
    program.wait_for("snoozed")
    wait_until(lambda: desktop.notifications_shown() == 0, "the notification to leave the screen")
    assert (due_on(folder, "2026-03-04"), due_on(folder, "2026-03-05")) == ([], ["Ana <b>& Co</b>"])
    program.kill()
    program.start(NEXT_MORNING)
    wait_until(lambda: len(notices.seen) == 2, "the notification of the next morning")
    assert notices.seen[1].text.endswith("due yesterday")


def test_log_on_the_notification_asks_for_the_form(desktop, notices, fill, program):
    fill("Ana")
    program.start(DUE)
    wait_until(lambda: desktop.notifications_shown() == 1, "the notification on the screen")
    desktop.press_notification_button("Log")
    program.wait_for("log Ana")
    wait_until(lambda: desktop.notifications_shown() == 0, "the notification to leave the screen")


def test_a_reminder_about_nobody_can_be_done_from_its_notification(desktop, notices, folder, program):
    world = World(folder, at("2026-03-01 12:00"))
    world.do(reminders.add, ReminderDraft("Pay the fee", date(2026, 3, 4)))
    world.desk.close()
    program.start(DUE)
    wait_until(lambda: notices.seen == [Notice("Pay the fee", "due today", ("Done", "Snooze"))], "the notification")
    wait_until(lambda: desktop.notifications_shown() == 1, "the notification on the screen")
    desktop.press_notification_button("Done")
    program.wait_for("done Pay the fee")


def test_a_notification_leaves_the_screen_when_the_person_is_logged_on_the_command_line(desktop, notices, netdesk):
    netdesk.fill()
    netdesk.start()
    wait_until(lambda: desktop.notifications_shown() == 1, "the notification on the screen")
    netdesk.cli("log", "coffee with Ana Horvat")
    wait_until(lambda: desktop.notifications_shown() == 0, "the notification to leave the screen")


def test_after_kill_and_restart_the_notification_is_not_shown_again(notices, folder, fill, program):
    fill("Ana")
    program.start(DUE)
    wait_until(lambda: count_notified(folder) == 1, "the notification to be remembered")
    program.kill()
    fill("Ben")
    program.start(NEXT_MORNING)
    wait_until(lambda: count_notified(folder) == 2, "the other one's notification to be remembered")
    assert [notice.title for notice in notices.seen] == ["Ana", "Ben"]


def test_several_are_one_notification(notices, fill, program):
    fill("Ana", "Ben <i>", "Chi", "Dee")
    program.start(DUE)
    wait_until(lambda: notices.seen, "the notification")
    assert notices.seen == [Notice("4 people to reach out to", "Ana, Ben &lt;i&gt;, Chi and 1 more", ())]


def test_more_than_a_day_has_minutes_for_are_told_as_those_who_wait(notices, folder, fill, program):
    fill(*"ABCDEFGH")
    program.start(DUE)
    wait_until(lambda: count_notified(folder) == 8, "everybody to be remembered as told")
    text = "A, B, C and 2 more\n3 more wait; another day is as good"
    assert notices.seen == [Notice("5 people to reach out to", text, ())]


def count_notified(folder):
    world = World(folder, at("2026-03-04 12:00"))
    count = world.desk.reader.one("SELECT count(*) FROM notified WHERE title <> ''")[0]
    world.desk.close()
    return count
