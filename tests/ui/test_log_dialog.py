"""The form of an interaction, filled in by keys alone."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QApplication

from netdesk.core.capture.said import Capture
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind, Side
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.people import PersonDraft, Position
from netdesk.errors import InputError
from netdesk.services import capture, exchanges, interactions, people, promises, readiness, reminders, undo
from netdesk.services.desk import Desk
from netdesk.services.lexicon import line_reader
from netdesk.ui.exchange_rows import FollowUpRow, GivenRow, PromisedRow
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.page import ErrorLabel
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.log_form import LogForm
from netdesk.ui.person_finder import PersonFinder
from netdesk.ui.person_hit import PersonHit
from netdesk.ui.readiness_card import PersonReadiness
from tests.seeds import FixedClock
from tests.translating import french

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netdesk.core.interactions import LoggedInteraction

    Speaking = Callable[[QApplication], AbstractContextManager[None]]

PEOPLE = [PersonHit(1, "Ana Horvat", "Elektra"), PersonHit(2, "Anabel Roth"), PersonHit(3, "Li Wei")]
TODAY = date(2026, 11, 22)


class SmallScreen:
    """A screen of 640 by 480."""

    def availableSize(self) -> QSize:
        return QSize(640, 480)


class Known:
    """Finds the three people by what their names begin with."""

    def find(self, text: str) -> list[PersonHit]:
        return [hit for hit in PEOPLE if hit.name.lower().startswith(text.lower())]

    def named(self, ids: Collection[int]) -> list[PersonHit]:
        return [hit for hit in PEOPLE if hit.person_id in ids]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[LogDialog]:
    dialog = LogDialog(Known(), Capture, lambda _people: (), TODAY)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.line.hasFocus)
    return dialog


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_a_long_note_is_thrown_away_by_the_second_esc_alone(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.form.note, "She told me all about her move")
    press(qtbot, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert [label.text() for label in dialog.findChildren(ErrorLabel) if label.isVisible()] == [
        "⚠ This is not saved. Esc once more throws it away."
    ]
    qtbot.keyClicks(dialog.form.note, " to Split")
    press(qtbot, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_word_and_another_day_are_thrown_away_at_once(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.form.what, "coffee")
    dialog.form.day.setDate(QDate(2026, 11, 18))
    press(qtbot, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_cancel_asks_nothing(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.form.note, "She told me all about her move")
    cancel = next(each for each in dialog.findChildren(Button) if each.text() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


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
        finder,
        lambda line: capture.read(line, TODAY, reader, network),
        lambda ids: [
            PersonReadiness(hit.name, readiness.of_person(desk.reader, hit.person_id, TODAY), "could bring: the slides")
            for hit in finder.named(ids)
        ],
        TODAY,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)

    def save(draft: InteractionDraft, said: Capture) -> None:
        verb = capture.note_draft if dialog.is_alone else capture.log_draft
        try:
            desk.run(partial(verb, add_unknown=True), draft, said).result()
        except InputError as error:
            dialog.show_error(error)

    dialog.submitted.connect(save)
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


def test_two_of_one_name_and_organization_are_told_apart_by_what_they_do_not_share(
    qtbot: QtBot, capturing: LogDialog, desk: Desk
) -> None:
    twins = [
        PersonDraft(given="Bo", family="Quist", city=city, positions=(Position("Elektra"),))
        for city in ("Oslo", "Rome")
    ]
    _, in_rome = desk.run(people.add_many, twins, "x").result()
    qtbot.keyClicks(capturing.line, "call with Bo Quist")
    buttons = [button.text().split(" ", 1)[1] for button in capturing.names.buttons()]
    assert buttons[:2] == ["Bo Quist, Elektra, Oslo", "Bo Quist, Elektra, Rome"]
    qtbot.keyClicks(capturing.line, " (Rome)")
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    assert [id_ for id_, _ in logged(desk)[0].people] == [in_rome]


@pytest.mark.parametrize("speaking", [nullcontext, french])
def test_the_form_is_no_wider_than_a_small_screen(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, desk: Desk, speaking: Speaking
) -> None:
    monkeypatch.setattr(LogForm, "screen", lambda _self: SmallScreen())
    network, reader = capture.StoredNetwork(desk.reader), line_reader()
    with speaking(qapp):
        dialog = LogDialog(
            PersonFinder(desk), lambda line: capture.read(line, TODAY, reader, network), lambda _ids: (), TODAY
        )
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClicks(dialog.line, "coffee with Li, gave intro to Sam, they asked budget advice, call back in 2w")
        assert len(dialog.extras.rows()) == 3
        assert dialog.minimumSizeHint().width() <= 640


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


def test_exchanges_promises_and_reminders_are_rows_that_can_be_corrected(
    qtbot: QtBot, capturing: LogDialog, desk: Desk
) -> None:
    said = "coffee with Li, gave intro to Sam, they asked budget advice, I promised to send the paper, call back in 2w"
    qtbot.keyClicks(capturing.line, said)
    gave, asked, promised, follow_up = capturing.extras.rows()
    assert isinstance(gave, GivenRow)
    assert isinstance(promised, PromisedRow)
    assert isinstance(follow_up, FollowUpRow)
    assert gave.about.people() == [5]
    asked.remove.click()
    qtbot.keyClick(gave.kind, Qt.Key.Key_A)
    qtbot.keyClicks(promised.due, "friday")
    follow_up.on.setText("in 3 days")
    follow_up.text.end(False)
    qtbot.keyClicks(follow_up.text, " about it")
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    entry = logged(desk)[0]
    assert [(each.direction, each.kind, each.what) for each in entry.exchanges] == [
        (Direction.GIVE, ExchangeKind.ARTICLE, "intro to Sam")
    ]
    assert [(each.what, each.due_on) for each in entry.promises] == [("send the paper", date(2026, 11, 27))]
    (reminder,) = reminders.standing(desk.reader)
    assert (reminder.text, reminder.on_day) == ("call back about it", date(2026, 11, 25))


def test_rows_are_added_by_hand(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    capturing.form.people.pick([PersonHit(4, "Li Wei")])
    menu = capturing.extras.add.menu()
    for words in ("I &asked", "They pr&omised", "Re&mind me"):
        next(action for action in menu.actions() if action.text() == words).trigger()
    asked, promised, follow_up = capturing.extras.rows()
    qtbot.keyClicks(asked.what, "a lift")
    qtbot.keyClicks(promised.what, "the paper")
    qtbot.keyClicks(promised.due, "what day")
    qtbot.keyClicks(follow_up.text, "thank her")
    capturing.submit()
    assert not logged(desk)
    assert "what day" in promised.error.text()
    promised.due.setText("6 Dec")
    capturing.submit()
    (entry,) = logged(desk)
    assert [(each.direction, each.asked_by, each.what) for each in entry.exchanges] == [
        (Direction.ASK, Side.ME, "a lift")
    ]
    assert [(each.by, each.due_on) for each in entry.promises] == [(Side.THEM, date(2026, 12, 6))]
    assert entry.note == "→ thank her"


def test_what_was_no_contact_is_noted_by_itself(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "lent my drill to Li, I promised to send the paper")
    assert capturing.is_alone
    assert not capturing.form.place.isVisible()
    qtbot.keyClick(capturing.line, Qt.Key.Key_Return)
    assert not logged(desk)
    (lent,) = exchanges.newest(desk.reader)
    assert (lent.exchange.kind, lent.exchange.what, lent.people) == (ExchangeKind.TOOL, "my drill", ((4, "Li Wei"),))
    assert [each.promise.what for each in promises.opened(desk.reader)] == ["send the paper"]
    desk.run(undo.undo).result()
    assert exchanges.newest(desk.reader) == promises.opened(desk.reader) == []


def test_without_contact_there_has_to_be_something_to_note(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    capturing.form.people.pick([PersonHit(4, "Li Wei")])
    capturing.form.channel.choose("alone")
    (row,) = capturing.extras.rows()
    row.remove.click()
    capturing.submit()
    assert "Add what was given" in capturing._error.text()
    assert exchanges.newest(desk.reader) == []


def test_whether_it_was_worth_it_is_yes_no_or_not_said(capturing: LogDialog) -> None:
    capturing.form.people.pick([PersonHit(4, "Li Wei")])
    capturing.form.worth_me.choose(True)
    capturing.form.worth_them.choose(False)
    assert (capturing.draft().worth_me, capturing.draft().worth_them) == (True, False)
    capturing.form.worth_me.choose(True)
    assert capturing.draft().worth_me is None


def test_how_it_stands_is_said_before_i_ask(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "mail to Li")
    assert not capturing.readiness.isVisible()
    qtbot.keyClicks(capturing.line, ", asked for advice on tariffs")
    assert "last in touch without asking never" in capturing.readiness.text()
    assert (
        "A cold ask: half a year without a touch that was no ask, and a year without a gift."
        in capturing.readiness.text()
    )
    assert "could bring: the slides" in capturing.readiness.text()
    met = InteractionDraft(
        TODAY, (4,), Channel.PHONE, exchanges=(Exchange(Direction.GIVE, ExchangeKind.TIME, "an hour"),)
    )
    desk.run(interactions.log, met).result()
    qtbot.keyClicks(capturing.line, " and grids")
    assert "given in 12 months 1" in capturing.readiness.text()
    assert "Not a cold ask" in capturing.readiness.text()


def test_a_day_to_come_is_refused_in_words(qtbot: QtBot, capturing: LogDialog, desk: Desk) -> None:
    qtbot.keyClicks(capturing.line, "coffee with Li on 2031-01-01")
    assert "1 Jan 2031 is still to come" in capturing._error.text()


def test_whom_the_page_is_about_gives_way_to_whom_the_line_names(desk: Desk, qtbot: QtBot) -> None:
    reader, network = line_reader(), capture.StoredNetwork(desk.reader)
    dialog = LogDialog(
        PersonFinder(desk),
        lambda line: capture.read(line, TODAY, reader, network),
        lambda _ids: (),
        TODAY,
        [PersonHit(5, "Sam Field")],
        are_clear=False,
    )
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.line, "coffee yesterday")
    assert dialog.draft().people == (5,)
    qtbot.keyClicks(dialog.line, " with Li")
    assert dialog.draft().people == (4,)


def test_a_row_that_was_corrected_stays_while_the_line_says_more(qtbot: QtBot, capturing: LogDialog) -> None:
    qtbot.keyClicks(capturing.line, "coffee with Li, gave her a book,")
    (gave,) = capturing.extras.rows()
    gave.what.setText("two books")
    qtbot.keyClicks(capturing.line, " I promised the paper")
    assert [each.what for each in capturing.extras.exchanges()] == ["two books"]
    assert [each.what for each in capturing.extras.promises()] == ["the paper"]
    gave.remove.click()
    qtbot.keyClicks(capturing.line, " #grids")
    assert capturing.extras.exchanges() == ()
    qtbot.keyClicks(capturing.line, ", gave her a pen, gave her a pen, gave her a pen")
    assert len(capturing.extras.exchanges()) == 3
    capturing.line.clear()
    capturing.line.textEdited.emit("")
    assert capturing.extras.rows() == []
