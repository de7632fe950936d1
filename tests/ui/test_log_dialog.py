"""The form of an interaction, filled in by keys alone."""

from __future__ import annotations

from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from netdesk.core.capture.said import Capture
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Kind
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError
from netdesk.services import capture, interactions, people, reminders
from netdesk.services.desk import Desk
from netdesk.services.lexicon import line_reader
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.person_finder import PersonFinder
from netdesk.ui.person_hit import PersonHit
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netdesk.core.interactions import LoggedInteraction

PEOPLE = [PersonHit(1, "Ana Horvat", "Elektra"), PersonHit(2, "Anabel Roth"), PersonHit(3, "Li Wei")]
TODAY = date(2026, 11, 22)


def find(text: str) -> list[PersonHit]:
    return [hit for hit in PEOPLE if hit.name.lower().startswith(text.lower())]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[LogDialog]:
    dialog = LogDialog(find, Capture, lambda _people: "", TODAY)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.line.hasFocus)
    return dialog


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_a_coffee_is_logged_in_a_few_keys(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.form.people.setFocus()
    qtbot.keyClicks(dialog.form.people.edit, "an")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.form.people.edit, "li")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.form.what, "coffee")
    with qtbot.waitSignal(dialog.submitted) as caught:
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert caught.args[0] == InteractionDraft(TODAY, (2, 3), Channel.IN_PERSON, what="coffee")


def test_everything_can_be_said(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.form.people.pick([PEOPLE[0]])
    dialog.form.channel.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "v")
    dialog.form.day.setDate(QDate(2026, 11, 20))
    dialog.form.initiator.choose(Initiator.THEM)
    dialog.form.minutes.setValue(45)
    qtbot.keyClicks(dialog.form.note, "budget")
    assert dialog.draft() == InteractionDraft(
        date(2026, 11, 20), (1,), Channel.VIDEO, initiated_by=Initiator.THEM, minutes=45, note="budget"
    )


def test_who_started_it_can_be_taken_back(dialog: LogDialog) -> None:
    dialog.form.initiator.choose(Initiator.ME)
    dialog.form.initiator.choose(Initiator.ME)
    assert dialog.draft().initiated_by is None
    dialog.form.channel.choose(Channel.IN_PERSON)
    assert dialog.draft().channel is Channel.IN_PERSON


def test_a_name_that_can_mean_one_person_is_taken(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.form.people.edit, "ana h")
    with qtbot.waitSignal(dialog.submitted) as caught:
        dialog.submit()
    assert caught.args[0].people == (1,)


def test_a_name_that_is_not_clear_is_said_beside_its_field(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.form.people.edit, "an")
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.submit()
    assert dialog.form._errors["people"].isVisible()
    assert "“an”" in dialog.form._errors["people"].text()


@pytest.mark.parametrize("field", ["people", "on", "minutes"])
def test_what_cannot_be_used_is_said_beside_its_field(dialog: LogDialog, field: str) -> None:
    dialog.show_error(InputError("This cannot be.", field))
    assert [name for name, label in dialog.form._errors.items() if label.isVisible()] == [field]


def test_backspace_and_the_chips_take_people_back(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.form.people.pick(PEOPLE)
    qtbot.keyClick(dialog.form.people.edit, Qt.Key.Key_Backspace)
    assert dialog.form.people.people() == [1, 2]
    chip = next(
        each
        for line in dialog.form.people._lines
        for each in line.findChildren(type(dialog.form.people._chip(PEOPLE[0])))
        if each.accessibleName() == "Remove Ana Horvat"
    )
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert dialog.form.people.people() == [2]


def test_nobody_is_offered_twice(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.form.people.pick([PEOPLE[0]])
    qtbot.keyClicks(dialog.form.people.edit, "ana")
    assert dialog.form.people.hits.count() == 1


def test_yesterday_is_a_button(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.form.day.setDate(QDate(2026, 12, 24))
    assert dialog.draft().on == TODAY


def test_a_name_that_stands_there_already_can_be_typed_again(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.form.people.pick([PEOPLE[0]])
    qtbot.keyClicks(dialog.form.people.edit, "ana h")
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.form.people.people() == [1]
    assert dialog.form.people.pending() == ""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Ana Horvat (1), Anna Roth (2), Anna Smith (3), Li Wei (4) and Sam Field (5)."""
    desk = Desk(tmp_path, FixedClock())
    names = ("Ana Horvat", "Anna Roth", "Anna Smith", "Li Wei", "Sam Field")
    drafts = [PersonDraft(given=name.split()[0], family=name.split()[1]) for name in names]
    desk.run(people.add_many, drafts, "five").result()
    yield desk
    desk.close()


@pytest.fixture
def capturing(desk: Desk, qtbot: QtBot) -> Iterator[LogDialog]:
    """The dialog over a desk; what is submitted is logged."""
    network = capture.StoredNetwork(desk.reader)
    reader = line_reader()
    finder = PersonFinder(desk)
    dialog = LogDialog(
        finder.find,
        lambda line: capture.read(line, TODAY, reader, network),
        lambda ids: f"ready? {ids}",
        TODAY,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.submitted.connect(
        lambda draft, said: desk.run(partial(capture.log_draft, add_unknown=True), draft, said).result()
    )
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def logged(desk: Desk) -> list[LoggedInteraction]:
    return interactions.newest(desk.reader, 10)


def test_a_line_fills_the_form_as_it_is_typed_and_enter_logs_it(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "coffee with Ana Horvat & Li at PyCon yesterday 14:30 45m #storage")
    form = capturing.form
    assert [hit.name for hit in form.people.picked()] == ["Ana Horvat", "Li Wei"]
    assert form.day.date() == QDate(2026, 11, 21)
    assert (form.what.text(), form.at_event.text(), form.clock.text()) == ("coffee", "PyCon", "14:30")
    assert (form.minutes.value(), form.topics.text()) == (45, "storage")
    assert not logged(desk)
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    (entry,) = logged(desk)
    assert [name for _, name in entry.people] == ["Ana Horvat", "Li Wei"]
    assert (entry.on, entry.at, entry.minutes, entry.event) == (date(2026, 11, 21), time(14, 30), 45, "PyCon")
    assert entry.topics == ("storage",)


def test_what_is_changed_by_hand_stays_while_the_line_goes_on(qtbot: QtBot, capturing: LogDialog) -> None:
    qtbot.keyClicks(capturing.line, "coffee with Li 30m")
    capturing.form.minutes.setValue(50)
    capturing.form.people._drop(4)
    qtbot.keyClicks(capturing.line, " yesterday, with Sam")
    assert capturing.form.minutes.value() == 50
    assert [hit.name for hit in capturing.form.people.picked()] == ["Sam Field"]
    assert capturing.form.day.date() == QDate(2026, 11, 21)


def test_a_name_that_may_be_several_is_chosen_by_one_key(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "call with Anna")
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    assert "Who is “Anna”" in capturing._error.text()
    assert not logged(desk)
    buttons = {button.text().split(" ", 1)[1]: button for button in capturing.names.buttons()}
    buttons["Anna Smith"].click()
    assert [hit.person_id for hit in capturing.form.people.picked()] == [3]
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    assert [id_ for id_, _ in logged(desk)[0].people] == [3]


def test_a_name_of_nobody_becomes_somebody_by_a_second_enter(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "lunch with Bo Quist and Li")
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    assert "“Bo Quist”" in capturing._error.text()
    assert not logged(desk)
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    assert [name for _, name in logged(desk)[0].people] == ["Bo Quist", "Li Wei"]


def test_a_name_is_left_out(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "lunch with Bo Quist and Li")
    next(each for each in capturing.names.buttons() if "leave out" in each.text()).click()
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    assert [name for _, name in logged(desk)[0].people] == ["Li Wei"]


def test_exchanges_promises_and_reminders_are_chips_that_can_be_corrected(
    qtbot: QtBot, capturing: LogDialog, desk: Desk
) -> None:
    said = "coffee with Li, gave intro to Sam, they asked budget advice, I promised to send the paper, call back in 2w"
    qtbot.keyClicks(capturing.line, said)
    chips = {chip.accessibleName(): chip for chip in capturing.extras.chips()}
    assert len(chips) == 4
    gave = next(chip for name, chip in chips.items() if name.startswith("I gave: introduction"))
    next(action for action in gave.menu().actions() if action.text() == "time").trigger()
    asked = next(chip for chip in capturing.extras.chips() if chip.accessibleName().startswith("They asked"))
    asked.menu().actions()[-1].trigger()
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    entry = logged(desk)[0]
    assert [(each.direction, each.kind, each.about) for each in entry.exchanges] == [(Direction.GIVE, Kind.TIME, (5,))]
    assert [each.what for each in entry.promises] == ["send the paper"]
    assert [each.text for each in reminders.standing(desk.reader)] == ["call back"]


def test_how_it_stands_is_said_before_i_ask(qtbot: QtBot, capturing: LogDialog) -> None:
    qtbot.keyClicks(capturing.line, "mail to Li")
    assert not capturing.readiness.isVisible()
    qtbot.keyClicks(capturing.line, ", asked for advice on tariffs")
    assert capturing.readiness.text() == "ready? [4]"


def test_a_day_to_come_is_refused_in_words(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "coffee with Li on 2031-01-01")
    assert "still to come" in capturing._error.text()


def test_whom_the_page_is_about_gives_way_to_whom_the_line_names(desk: Desk, qtbot: QtBot) -> None:
    reader, network = line_reader(), capture.StoredNetwork(desk.reader)
    dialog = LogDialog(
        PersonFinder(desk).find,
        lambda line: capture.read(line, TODAY, reader, network),
        lambda _ids: "",
        TODAY,
        [PersonHit(5, "Sam Field")],
        are_clear=False,
    )
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.line, "coffee yesterday")
    assert dialog.draft().people == (5,)
    qtbot.keyClicks(dialog.line, " with Li")
    assert dialog.draft().people == (4,)
