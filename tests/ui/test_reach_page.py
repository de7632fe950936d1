"""The Reach room: what is seen, heard of, new, on and off line, and the mentors, by mouse and key."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl

from netdesk.core.appearances import AppearanceDraft, AppearanceKind, RecognitionDraft, RecognitionKind
from netdesk.core.channel import Channel
from netdesk.core.comfort import StretchGoal
from netdesk.core.interactions import InteractionDraft
from netdesk.core.mentors import MentorRole
from netdesk.core.openings import OpeningDraft, OpeningKind, OpeningStatus
from netdesk.core.people import PersonDraft, Position
from netdesk.models.change_signal import ChangeSignal
from netdesk.models.roles import DETAIL_ROLE
from netdesk.services import (
    appearances,
    comfort,
    exchanges,
    interactions,
    mentors,
    openings,
    people,
    recognitions,
    reminders,
    undo,
)
from netdesk.services.desk import Desk
from netdesk.ui.appearance_form import AppearanceForm, RecognitionForm
from netdesk.ui.doer import Doer
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.opening_form import OpeningForm
from netdesk.ui.person_hit import PersonHit
from netdesk.ui.reach_page import ReachPage
from tests.seeds import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from netdesk.ui.kit.row_section import RowSection


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    drafts = [PersonDraft(given=name, family="Horvat") for name in ("Ana", "Ben", "Chidi")]
    desk.run(people.add_many, drafts, "three").result()
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[ReachPage]:
    changes = ChangeSignal(desk)
    made = ReachPage(desk, Doer(desk), None)  # type: ignore[arg-type]
    made.commands._window = made
    changes.changed.connect(made.apply_change)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.settle()
    yield made
    changes.stop()


def do(desk: Desk, verb: object, *args: object) -> object:
    return desk.run(verb, *args).result()  # type: ignore[arg-type]


def rows(section: RowSection) -> list[str]:
    return [section.model.index(row).data() for row in range(section.model.rowCount())]


def details(section: RowSection) -> list[str]:
    return [section.model.index(row).data(DETAIL_ROLE) for row in range(section.model.rowCount())]


def choose(section: RowSection, title: str) -> None:
    section.view.setCurrentIndex(section.model.index(rows(section).index(title)))


def opened(page: ReachPage, kind: type[QDialog]) -> QDialog:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def go(page: ReachPage, number: int) -> None:
    page.tabs.setCurrentIndex(number)


def test_each_empty_section_says_what_it_is_for(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    do(desk, undo.undo)
    qtbot.waitUntil(lambda: len(page._stale) == 4)
    for number, words in enumerate(("Be seen", "Hear of doors", "comfort zone", "Who is where", "Meet your mentors")):
        go(page, number)
        section = page._sections[number]
        qtbot.waitUntil(lambda section=section: section._stack.currentWidget() is section._empty)
        assert words in section._empty._heading.text()
    qtbot.keyClick(page.mentors, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.currentIndex() == 0


def test_an_appearance_is_added_edited_done_and_undone(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    page.commands.add_appearance(is_planned=True)
    form = opened(page, AppearanceForm)
    assert isinstance(form, AppearanceForm)
    form.submit()
    qtbot.waitUntil(lambda: "title" in form.errors["title"].text())
    form.fields["title"].widgets[0].setText("Storage for beginners")  # type: ignore[attr-defined]
    form.fields["kind"].widgets[0].setCurrentText("Podcast")  # type: ignore[attr-defined]
    form.fields["on"].widgets[0].setText("2026-11-20")  # type: ignore[attr-defined]
    form.fields["there"].widgets[0].edit.setText("Nobody")  # type: ignore[attr-defined]
    form.submit()
    assert "Nobody" in form.errors["there"].text()
    form.fields["there"].widgets[0].edit.clear()  # type: ignore[attr-defined]
    form.fields["there"].widgets[0].pick([PersonHit(1, "Ana Horvat")])  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: rows(page.appearances) == ["Planned", "Storage for beginners"])
    assert "Ana Horvat" in page.appearances.detail.toPlainText()
    with qtbot.waitSignal(page.remind_asked) as asked:
        page.appearances.remind()
    assert asked.args == ["Storage for beginners", TODAY + timedelta(days=1)]
    assert "done   remind me …   brief …" in page.appearances.detail.toPlainText()
    page.appearances.detail.anchorClicked.emit(QUrl("netdesk:do/0"))
    qtbot.waitUntil(lambda: rows(page.appearances) == ["2026", "Storage for beginners"])
    assert details(page.appearances)[1] == "20 Nov · Podcast"
    page.appearances.delete()
    qtbot.waitUntil(lambda: rows(page.appearances) == [])
    do(desk, undo.undo)
    qtbot.waitUntil(lambda: len(rows(page.appearances)) == 2)


def test_the_timeline_has_both_and_says_followed_by(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    do(desk, appearances.add, AppearanceDraft("On grids", AppearanceKind.BLOG_POST, date(2026, 11, 1)))
    do(desk, recognitions.add, RecognitionDraft(RecognitionKind.PRAISE, date(2026, 11, 13), "well put", (2,)))
    do(desk, appearances.add, AppearanceDraft("Old talk", on=date(2025, 3, 1)))
    praise = "Praise from Ben Horvat: well put"
    qtbot.waitUntil(lambda: rows(page.appearances) == ["2026", praise, "On grids", "2025", "Old talk"])
    choose(page.appearances, "On grids")
    text = page.appearances.detail.toPlainText()
    assert "Followed by" in text
    assert "12 days later" in text
    choose(page.appearances, praise)
    assert "It followed" in page.appearances.detail.toPlainText()
    page.appearances.edit()
    form = opened(page, RecognitionForm)
    assert isinstance(form, RecognitionForm)
    form.fields["what"].widgets[0].setText("the board read it")  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: "Praise from Ben Horvat: the board read it" in rows(page.appearances))


def test_those_met_at_an_event_are_to_be_followed_up(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    yesterday = TODAY - timedelta(days=1)
    do(desk, appearances.add, AppearanceDraft("Grid Days", AppearanceKind.EVENT, yesterday, place="Vienna", there=(1,)))
    for person_id in (1, 2):
        met = InteractionDraft(yesterday, (person_id,), Channel.IN_PERSON, event="Grid Days")
        do(desk, interactions.log, met)
    do(desk, interactions.log, InteractionDraft(TODAY, (2,), Channel.EMAIL))
    qtbot.waitUntil(lambda: details(page.appearances)[1:] == ["yesterday · event taken part in · Vienna · met 2"])
    with qtbot.waitSignal(page.met_asked) as asked:
        qtbot.keyClick(page.appearances.view, Qt.Key.Key_M)
    assert asked.args[0].title == "Grid Days"
    assert page.people_shown() == [1, 2]
    with qtbot.waitSignal(page.brief_asked) as brief:
        page.appearances.show_brief()
    assert brief.args == [1]
    page.appearances.follow_up()
    qtbot.waitUntil(lambda: bool(reminders.standing(desk.reader)))
    [reminder] = reminders.standing(desk.reader)
    assert (reminder.text, reminder.on_day) == (
        "Follow up with Ana Horvat after Grid Days", yesterday + timedelta(days=2)
    )  # fmt: skip
    with qtbot.waitSignal(page.query_asked) as query:
        link = page.appearances.detail.document().toHtml().split("netdesk:query/")[1].split('"')[0]
        page.appearances.detail.anchorClicked.emit(QUrl("netdesk:query/" + link))
    assert query.args == ['event="Grid Days"']


def test_an_opening_goes_its_way(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    go(page, 1)
    page.commands.add_opening()
    form = opened(page, OpeningForm)
    assert isinstance(form, OpeningForm)
    form.fields["what"].widgets[0].setText("Head of storage")  # type: ignore[attr-defined]
    form.fields["organization"].widgets[0].setText("Orval")  # type: ignore[attr-defined]
    form.fields["sources"].widgets[0].pick([PersonHit(1, "Ana Horvat"), PersonHit(2, "Ben Horvat")])  # type: ignore[attr-defined]
    form.submit()
    qtbot.waitUntil(lambda: rows(page.openings) == ["New", "Head of storage"])
    assert details(page.openings)[1] == "door · from Ana Horvat · not posted yet · new: company"
    assert "Ana Horvat, who had it from Ben Horvat" in page.openings.detail.toPlainText()
    page.openings.set_status(OpeningStatus.LOOKING)
    qtbot.waitUntil(lambda: rows(page.openings)[0] == "Looking into it")
    page.openings.pass_on()
    dialog = opened(page, FormDialog)
    assert isinstance(dialog, FormDialog)
    dialog.submitted.emit()
    assert "Pick somebody" in dialog._errors["person"].text()
    qtbot.keyClicks(dialog.focusWidget(), "chidi")
    dialog.submitted.emit()
    qtbot.waitUntil(lambda: "Chidi Horvat" in page.openings.detail.toPlainText())
    assert len(exchanges.newest(desk.reader)) == 1
    assert [each.text for each in reminders.standing(desk.reader)] == ["Thank Ana Horvat for: Head of storage"]
    page.openings.set_status(OpeningStatus.CLOSED)
    qtbot.waitUntil(lambda: rows(page.openings)[0] == "Closed")


def test_the_goal_is_set_and_a_stretch_planned(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    long_known = date(2020, 1, 1)
    old = [PersonDraft(given=f"Old {n}", country="France", connected_on=long_known) for n in range(5)]
    do(desk, people.add_many, old, "five")
    do(desk, people.add, PersonDraft(given="Zoé", country="Chile", positions=(Position("Orval", industry="Media"),)))
    go(page, 2)
    qtbot.waitUntil(lambda: rows(page.newcomers)[:1] == ["New in Q4 2026 (4)"])
    page.commands.set_stretch_goal()
    dialog = opened(page, FormDialog)
    dialog.submitted.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: comfort.goal(desk.reader, page.newcomers._quarter) == StretchGoal(3, 2))
    qtbot.waitUntil(lambda: "so far 1" in page.newcomers._words.text())
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in page.findChildren(FormDialog)))
    choose(page.newcomers, "Zoé")
    assert "new in 3 of 3" in page.newcomers.detail.toPlainText()
    choose(page.newcomers, "France")
    with qtbot.waitSignal(page.query_asked) as asked:
        page.newcomers.open()
    assert asked.args == ["country=France -met:365d"]
    page.newcomers.plan()
    dialog = next(each for each in page.findChildren(FormDialog) if each.isVisible())
    dialog.submitted.emit()
    assert "which day" in dialog._errors["on"].text()
    qtbot.keyClicks(dialog.focusWidget(), "2026-12-04")
    dialog.submitted.emit()
    qtbot.waitUntil(lambda: rows(page.newcomers)[:2] == ["Planned", "Meet somebody: France (country)"])


def test_who_is_where_i_will_be(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    do(desk, people.add, PersonDraft(given="Dora", city="Zagreb", closeness=4))
    do(desk, interactions.log, InteractionDraft(date(2022, 1, 1), (4,), Channel.IN_PERSON))
    go(page, 3)
    qtbot.waitUntil(lambda: rows(page.lines) == ["Met, not connected (1)", "Dora"])
    assert page.lines.view.hasFocus()
    qtbot.keyClick(page.lines.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.lines.place, "zagreb")
    qtbot.waitUntil(lambda: rows(page.lines) == ["No contact for three years or more (1)", "Dora"])
    with qtbot.waitSignal(page.person_asked) as asked:
        page.lines.open()
    assert asked.args == [4]
    with qtbot.waitSignal(page.query_asked) as query:
        page.lines.show_in_people()
    assert query.args[0].startswith("city:zagreb")
    page.lines.place.setText("Paris")
    qtbot.waitUntil(lambda: "Nobody is known to be in Paris" in page.lines._empty._heading.text())


def test_mentors_goals_and_meetings(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    do(desk, mentors.set_role, 1, MentorRole.MENTOR, True)
    do(desk, interactions.log, InteractionDraft(date(2026, 10, 1), (1,), Channel.IN_PERSON, what="lunch"))
    go(page, 4)
    assert rows(page.mentors) == ["My mentors", "Ana Horvat"]
    assert "lunch" in page.mentors.detail.toPlainText()
    page.mentors.add_goal()
    dialog = opened(page, FormDialog)
    qtbot.keyClicks(dialog.focusWidget(), "Speak up")
    dialog.submitted.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "Speak up" in page.mentors.detail.toPlainText())
    page.mentors.detail.anchorClicked.emit(QUrl("netdesk:reach/1"))
    qtbot.waitUntil(lambda: "reached today" in page.mentors.detail.toPlainText())
    page.mentors.detail.anchorClicked.emit(QUrl("netdesk:reopen/1"))
    qtbot.waitUntil(lambda: "since today" in page.mentors.detail.toPlainText())
    page.mentors.detail.anchorClicked.emit(QUrl("netdesk:drop/1"))
    qtbot.waitUntil(lambda: "Speak up" not in page.mentors.detail.toPlainText())
    with qtbot.waitSignal(page.agenda_asked) as asked:
        page.mentors.show_agenda()
    assert asked.args == [1]
    page.mentors.leave()
    qtbot.waitUntil(lambda: rows(page.mentors) == [])


def test_openings_say_how_early_over_all(page: ReachPage, desk: Desk, qtbot: QtBot) -> None:
    for number in range(5):
        heard = date(2026, 10, 1)
        draft = OpeningDraft(f"Job {number}", heard, OpeningKind.JOB, posted_on=heard + timedelta(days=number * 7))
        do(desk, openings.add, draft)
    do(desk, openings.add, OpeningDraft("Door", date(2026, 10, 1), status=OpeningStatus.ACTED))
    go(page, 1)
    qtbot.waitUntil(lambda: len(rows(page.openings)) == 8)
    words = page.openings._words.text()
    assert "4 heard of before they were posted, 1 not before, 1 never posted" in words
    assert "14 days or more ahead (n = 5)" in words
