"""The Giving room: its sections read, worked by key, and what they do."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from netdesk.core.change import Area, Change
from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.core.introductions import IntroductionDraft
from netdesk.core.milestones import Difference, MilestoneKind, Verdict
from netdesk.core.offers import IdeaState, OfferDraft
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.core.planner import Source
from netdesk.core.recommendations import State, WitnessDraft
from netdesk.core.sincerity import Rung
from netdesk.services import (
    exchanges,
    ideas,
    interactions,
    introductions,
    milestones,
    nudges,
    offers,
    people,
    promises,
    reactions,
    recommendations,
    undo,
    witnesses,
)
from netdesk.services.desk import Desk
from netdesk.store import milestones as stored
from netdesk.ui.decline_dialog import DeclineDialog
from netdesk.ui.doer import Doer
from netdesk.ui.giving_commands import GivingCommands
from netdesk.ui.giving_page import GivingPage
from netdesk.ui.idea_dialog import IdeaDialog
from netdesk.ui.log_commands import LogCommands
from netdesk.ui.main_window import MainWindow
from netdesk.ui.offer_dialog import OfferDialog
from netdesk.ui.person_hit import PersonHit
from netdesk.ui.promise_dialog import PromiseDialog
from netdesk.ui.reaction_commands import ReactionCommands
from netdesk.ui.reaction_dialog import ReactionDialog, mail_url
from netdesk.ui.recommendation_commands import RecommendationCommands
from netdesk.ui.recommendation_dialog import RecommendationDialog
from netdesk.ui.recommendation_forms import PublishedDialog, ReceivedDialog, RequestDialog
from netdesk.ui.window_memory import WindowMemory
from netdesk.ui.witness_dialog import WitnessDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

IDEAS, OFFERS, INTRODUCTIONS, PROMISES, RECOMMENDATIONS, LEDGER, NEWS = range(7)
NOTICED = date(2026, 11, 20)


Dialog = TypeVar("Dialog", bound=QDialog)


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(tmp_path, StillClock())
    yield opened
    opened.close()


@pytest.fixture
def ana(desk: Desk) -> int:
    point = ContactPoint(ContactKind.EMAIL, "ana@example.org")
    draft = PersonDraft("Ana", "Horvat", closeness=4, topics=("storage",), contact_points=(point,))
    return desk.run(people.add, draft).result()


@pytest.fixture
def brought() -> list[bool]:
    return []


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path, brought: list[bool]) -> Iterator[GivingPage]:
    doer = Doer(desk)
    window = MainWindow(WindowMemory(tmp_path / "window.ini"))
    doer.setParent(window)
    logs = LogCommands(desk, doer, window, lambda _secrecy, then: then())
    giving = GivingCommands(desk, doer, window, logs)
    reactions = ReactionCommands(desk, doer, window, logs)
    recommendation = RecommendationCommands(desk, doer, window)
    made = GivingPage(desk, doer, giving, recommendation, reactions, lambda: brought.append(True))
    made.setParent(window)
    qtbot.addWidget(window)
    window.show()
    made.resize(900, 600)
    made.show()
    made.tabs.setCurrentIndex(NEWS)
    made.settle()
    yield made
    window.leave()


def tell(desk: Desk, person_id: int, kind: MilestoneKind = MilestoneKind.PROMOTION, on: date = NOTICED) -> int:
    def write(store):
        with store.step("News", Area.MILESTONES):
            found = Difference(kind, "Data lead, Orval", "Head of Data, Orval", "“head” stands above “lead”")
            stored.insert(store.connection, [(person_id, found, "Connections.csv, line 7")], on, store.instant())
            return store.connection.last_insert_rowid()

    return desk.run(write).result()


def refreshed(page: GivingPage) -> None:
    page.apply_change(Change(frozenset({Area.MILESTONES})))


def focus(view: QWidget, qtbot: QtBot) -> None:
    """Give a list the focus, also after a dialog or a menu had it."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    view.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)


def open_one(page: GivingPage, kind: type[Dialog]) -> Dialog:
    """The dialog of a kind that is open."""
    return next(each for each in page.window().findChildren(kind) if each.isVisible())


def dialog_of(page: GivingPage) -> ReactionDialog:
    page.news.react()
    return next(each for each in page.window().findChildren(ReactionDialog) if each.isVisible())


def test_news_says_who_what_since_when_and_how_sure(page: GivingPage, desk: Desk, ana: int) -> None:
    tell(desk, ana)
    refreshed(page)
    row = page.news.current()
    assert row.title == "Ana Horvat · Promotion: Data lead, Orval → Head of Data, Orval"
    assert row.detail.startswith("not verified · noticed 20 Nov · Connections.csv, line 7")
    assert page.subject() == ana


@pytest.mark.parametrize(("key", "verdict"), [("v", Verdict.VERIFIED), ("n", Verdict.UNTRUE), ("i", Verdict.IGNORED)])
def test_a_key_says_what_is_so_of_it(
    page: GivingPage, desk: Desk, ana: int, qtbot: QtBot, key: str, verdict: Verdict
) -> None:
    number = tell(desk, ana)
    refreshed(page)
    page.news.view.setFocus()
    qtbot.keyClicks(page.news.view, key)
    qtbot.waitUntil(lambda: milestones.get(desk.reader, number).verdict is verdict)
    desk.run(undo.undo).result()
    assert milestones.get(desk.reader, number).verdict is None


def test_what_is_not_verified_gets_no_message_and_the_page_is_blank(page: GivingPage, desk: Desk, ana: int) -> None:
    tell(desk, ana)
    refreshed(page)
    dialog = dialog_of(page)
    assert list(dialog.rungs._buttons) == [Rung.NOTHING, Rung.NOTE]
    assert dialog.text.toPlainText() == dialog.text.placeholderText() == ""
    assert not dialog._buttons["copy"].isVisible()
    assert not dialog._buttons["mail"].isVisible()
    assert "storage" in dialog.facts.toPlainText()
    dialog.reject()


def test_a_verified_one_of_somebody_close_may_be_written_about_by_copy_or_mail_alone(
    page: GivingPage, desk: Desk, ana: int
) -> None:
    desk.run(milestones.judge, tell(desk, ana), Verdict.VERIFIED).result()
    refreshed(page)
    dialog = dialog_of(page)
    assert list(dialog.rungs._buttons)[-1] is Rung.CALL
    dialog.text.setPlainText("Coffee?")
    dialog._buttons["copy"].click()
    assert QGuiApplication.clipboard().text() == "Coffee?"
    assert dialog._buttons["mail"].isVisible()
    dialog.reject()
    assert (
        bytes(mail_url("ana@example.org", "a & b?").toEncoded().data()) == b"mailto:ana@example.org?body=a%20%26%20b%3F"
    )


def test_to_say_nothing_ends_it(page: GivingPage, desk: Desk, ana: int, qtbot: QtBot) -> None:
    number = tell(desk, ana)
    refreshed(page)
    dialog = dialog_of(page)
    dialog.rungs.choose(Rung.NOTHING)
    qtbot.waitUntil(lambda: milestones.get(desk.reader, number).verdict is Verdict.IGNORED)


def test_a_note_to_self_is_kept_with_it_and_undone(page: GivingPage, desk: Desk, ana: int, qtbot: QtBot) -> None:
    number = tell(desk, ana)
    refreshed(page)
    dialog = dialog_of(page)
    dialog.text.setPlainText("Ask about it in March")
    dialog._buttons["note"].click()
    qtbot.waitUntil(lambda: milestones.get(desk.reader, number).note == "Ask about it in March")
    desk.run(undo.undo).result()
    assert reactions.read(desk.reader, number, NOTICED).about.note == ""


def test_an_empty_section_says_what_it_is_for_and_goes_on(page: GivingPage, qtbot: QtBot, brought: list[bool]) -> None:
    assert page.news._stack.currentWidget() is page.news._empty
    qtbot.mouseClick(page.news._empty._buttons[0], Qt.MouseButton.LeftButton)
    assert brought == [True]


def test_an_offer_is_added_matched_and_thought_of_by_the_form_and_keys(
    page: GivingPage, desk: Desk, ana: int, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(OFFERS)
    page.offers._giving.add_offer()
    form = next(each for each in page.window().findChildren(OfferDialog) if each.isVisible())
    form._save.click()
    qtbot.waitUntil(lambda: form._errors["what"].isVisible())
    form.what.setText("My list of vendors")
    form.topics.setText("storage")
    form._save.click()
    qtbot.waitUntil(lambda: bool(offers.listed(desk.reader)))
    refreshed(page)
    assert page.offers.current().title == "My list of vendors"
    assert page.offers.matches.current().title == "Ana Horvat"
    assert "topic: storage" in page.offers.matches.current().detail
    focus(page.offers.matches.view, qtbot)
    qtbot.keyClicks(page.offers.matches.view, "t")
    qtbot.waitUntil(lambda: bool(ideas.listed(desk.reader)))
    page.tabs.setCurrentIndex(IDEAS)
    refreshed(page)
    assert page.ideas.current().title == "Ana Horvat · My list of vendors"
    page.ideas.view.setFocus()
    qtbot.keyClicks(page.ideas.view, "s")
    qtbot.waitUntil(lambda: ideas.listed(desk.reader)[0].state is IdeaState.SHARED)
    assert exchanges.newest(desk.reader)[0].exchange.what == "My list of vendors"


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_week_names_whom_to_think_of_and_leads_to_the_form(
    page: GivingPage, desk: Desk, ana: int, key: Qt.Key, held: Qt.KeyboardModifier, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(IDEAS)
    refreshed(page)
    assert page.ideas.current().title == "Ana Horvat · what could you bring?"
    page.ideas.view.setFocus()
    qtbot.keyClick(page.ideas.view, key, held)
    form = next(each for each in page.window().findChildren(IdeaDialog) if each.isVisible())
    form.what.setText("an evening on storage")
    form._save.click()
    qtbot.waitUntil(lambda: bool(ideas.listed(desk.reader, person_id=ana)))


def test_an_introduction_is_asked_answered_and_made_by_key(
    page: GivingPage, desk: Desk, ana: int, qtbot: QtBot
) -> None:
    ben = desk.run(people.add, PersonDraft("Ben")).result()
    number = desk.run(introductions.think, IntroductionDraft(ana, ben, "lifts")).result()
    page.tabs.setCurrentIndex(INTRODUCTIONS)
    refreshed(page)
    section = page.introductions
    assert section.current().title == "Ana Horvat ↔ Ben"
    for person_id, key in ((ana, "1"), (ben, "2")):
        focus(section.view, qtbot)
        qtbot.keyClicks(section.view, "y")
        menu = next(each for each in section.findChildren(QMenu) if each.isVisible())
        qtbot.keyClicks(menu, key)
        side = {ana: 0, ben: 1}[person_id]
        qtbot.waitUntil(lambda side=side: introductions.get(desk.reader, number).sides[side].has_agreed is True)
    refreshed(page)
    assert section.current().detail.startswith("ready to be made")
    focus(section.view, qtbot)
    qtbot.keyClicks(section.view, "m")
    qtbot.waitUntil(lambda: introductions.get(desk.reader, number).made_on is not None)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_O])
def test_either_person_of_an_introduction_is_opened_by_key(
    page: GivingPage, desk: Desk, ana: int, key: Qt.Key, qtbot: QtBot
) -> None:
    ben = desk.run(people.add, PersonDraft("Ben")).result()
    desk.run(introductions.think, IntroductionDraft(ana, ben, "lifts")).result()
    page.tabs.setCurrentIndex(INTRODUCTIONS)
    refreshed(page)
    section = page.introductions
    focus(section.view, qtbot)
    qtbot.keyClick(section.view, key)
    menu = next(each for each in section.findChildren(QMenu) if each.isVisible())
    with qtbot.waitSignal(section.person_asked) as asked:
        qtbot.keyClicks(menu, "2")
    assert asked.args == [ben]


def test_a_promise_is_noted_kept_and_opened_again(page: GivingPage, desk: Desk, ana: int, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(PROMISES)
    page.promises._empty._buttons[0].click()
    form = next(each for each in page.window().findChildren(PromiseDialog) if each.isVisible())
    form.people.pick([PersonHit(ana, "Ana Horvat")])
    form.what.setText("the venue list")
    form.due.setText("nonsense")
    form._save.click()
    assert form._errors["due_on"].text() or form._rest.text()
    form.due.setText("in 2 weeks")
    form._save.click()
    qtbot.waitUntil(lambda: bool(promises.opened(desk.reader)))
    refreshed(page)
    assert page.promises.current().title == "the venue list"
    assert "I owe Ana Horvat" in page.promises.current().detail
    focus(page.promises.view, qtbot)
    qtbot.keyClicks(page.promises.view, "k")
    qtbot.waitUntil(lambda: promises.opened(desk.reader) == [])
    refreshed(page)
    qtbot.keyClicks(page.promises.view, "b")
    qtbot.waitUntil(lambda: bool(promises.opened(desk.reader)))


def test_the_ledger_counts_without_a_score(page: GivingPage, desk: Desk, qtbot: QtBot, ana: int) -> None:
    given = Exchange(Direction.GIVE, ExchangeKind.ARTICLE, "an article")
    desk.run(exchanges.add, ExchangeDraft(date(2026, 11, 3), (ana,), given)).result()
    page.tabs.setCurrentIndex(LEDGER)
    refreshed(page)
    qtbot.waitUntil(lambda: page.ledger.current() is not None)
    assert page.ledger.current().title == "Ana Horvat"
    assert page.ledger.current().detail == "gave 1 · last 3 Nov"
    assert "1 of 1, too few for a share" in page.ledger._words.text()


def test_a_recommendation_is_written_of_what_was_seen_alone_and_given(
    page: GivingPage, desk: Desk, ana: int, qtbot: QtBot
) -> None:
    number = desk.run(recommendations.ask, ana, Side.THEM).result()
    page.tabs.setCurrentIndex(RECOMMENDATIONS)
    refreshed(page)
    section = page.recommendations
    section.opened.emit(section.current())
    dialog = open_one(page, RecommendationDialog)
    assert dialog.edits == {}
    assert not dialog.save.isEnabled()
    dialog.see_asked.emit()
    form = open_one(page, WitnessDialog)
    form.skill.setText("Negotiation")
    form._save.click()
    qtbot.waitUntil(lambda: form._errors["what"].isVisible())
    form.what.setText("rivals signed")
    form._save.click()
    qtbot.waitUntil(lambda: bool(witnesses.listed(desk.reader)))
    refreshed(page)
    section.view.setCurrentIndex(section.model.index(section.model.place_of(number)))
    section.opened.emit(section.current())
    dialog = open_one(page, RecommendationDialog)
    (edit,) = dialog.edits.values()
    assert edit.toPlainText() == edit.placeholderText() == ""
    edit.setPlainText("Rivals sign with her.")
    assert dialog.preview.toPlainText() == "Rivals sign with her."
    dialog.save.click()
    qtbot.waitUntil(lambda: recommendations.get(desk.reader, number).state is State.DRAFT)
    refreshed(page)
    section.view.setCurrentIndex(section.model.index(section.model.place_of(number)))
    section._commands.give(number)
    published = open_one(page, PublishedDialog)
    published.where.setText("LinkedIn")
    published._save.click()
    qtbot.waitUntil(lambda: recommendations.get(desk.reader, number).state is State.DONE)
    refreshed(page)
    assert any("on LinkedIn" in str(row.detail) for row in section.model._rows)


def test_a_record_leads_to_a_new_recommendation(page: GivingPage, desk: Desk, ana: int, qtbot: QtBot) -> None:
    desk.run(witnesses.add, WitnessDraft(ana, "Writing", "one page", NOTICED)).result()
    page.tabs.setCurrentIndex(RECOMMENDATIONS)
    refreshed(page)
    focus(page.recommendations.view, qtbot)
    qtbot.keyClicks(page.recommendations.view, "w")
    dialog = open_one(page, RecommendationDialog)
    next(iter(dialog.edits.values())).setPlainText("She writes to the point.")
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(recommendations.listed(desk.reader)))


def test_a_request_is_declined_on_a_blank_page(page: GivingPage, desk: Desk, ana: int, qtbot: QtBot) -> None:
    desk.run(offers.add, OfferDraft("An evening on storage", topics=("storage",))).result()
    number = desk.run(recommendations.ask, ana, Side.THEM).result()
    page.recommendations._commands.decline(number)
    dialog = open_one(page, DeclineDialog)
    assert dialog.text.toPlainText() == dialog.text.placeholderText() == ""
    assert any("An evening on storage" in each.text() for each in dialog.findChildren(QLabel))
    dialog.text.setPlainText("I have not seen you at it.")
    dialog.decline.click()
    qtbot.waitUntil(lambda: recommendations.get(desk.reader, number).state is State.DECLINED)


def test_one_is_asked_for_and_one_received_by_their_forms(page: GivingPage, desk: Desk, ana: int, qtbot: QtBot) -> None:
    page.recommendations._commands.requested()
    request = open_one(page, RequestDialog)
    request._save.click()
    qtbot.waitUntil(lambda: request._errors["people"].isVisible())
    request.person.pick([PersonHit(ana, "Ana Horvat")])
    request.by.setCurrentIndex(1)
    request._save.click()
    qtbot.waitUntil(lambda: len(recommendations.listed(desk.reader)) == 1)
    page.recommendations._commands.receive()
    received = open_one(page, ReceivedDialog)
    received.person.pick([PersonHit(ana, "Ana Horvat")])
    received.text.setPlainText("Exact.")
    received._save.click()
    qtbot.waitUntil(lambda: {each.text for each in recommendations.listed(desk.reader)} == {"", "Exact."})


def test_what_was_seen_is_linked_to_an_entry_of_the_journal(
    page: GivingPage, desk: Desk, ana: int, qtbot: QtBot
) -> None:
    met = InteractionDraft(date(2026, 11, 3), (ana,), Channel.IN_PERSON, what="coffee")
    number = desk.run(interactions.log, met).result()
    page.recommendations._commands.see()
    form = open_one(page, WitnessDialog)
    form.person.pick([PersonHit(ana, "Ana Horvat")])
    assert [form.entry.itemText(at) for at in range(form.entry.count())] == ["none", "coffee, 3 Nov"]
    form.entry.setCurrentIndex(1)
    form.entry.activated.emit(1)
    form.skill.setText("Writing")
    form.what.setText("one page")
    form._save.click()
    qtbot.waitUntil(lambda: bool(witnesses.listed(desk.reader)))
    (record,) = witnesses.listed(desk.reader)
    assert (record.draft.interaction_id, record.draft.on) == (number, date(2026, 11, 3))
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in page.window().findChildren(WitnessDialog)))
    page.recommendations._commands.edit_seen(record.witness_id)
    form = open_one(page, WitnessDialog)
    assert form.entry.currentText() == "coffee, 3 Nov"
    form.reject()


@pytest.mark.parametrize(
    ("born", "words"), [(PartialDate(None, 11, 24), "Birthday"), (PartialDate(1980, 11, 24), "Birthday: turns 46")]
)
def test_a_birthday_is_reacted_to_on_the_same_page(
    page: GivingPage, desk: Desk, qtbot: QtBot, born: PartialDate, words: str
) -> None:
    zoe = desk.run(people.add, PersonDraft("Zoe", closeness=5, birthday=born)).result()
    (nudge,) = [each for each in nudges.today(desk.reader, desk.clock.now()) if each.source is Source.BIRTHDAY]
    page.news._reactions.react_yearly(nudge)
    dialog = open_one(page, ReactionDialog)
    assert words in {each.text() for each in dialog.findChildren(QLabel)}
    assert list(dialog.rungs._buttons)[-1] is Rung.GIFT
    dialog.rungs.choose(Rung.NOTHING)
    qtbot.waitUntil(
        lambda: nudge.key not in {each.key for each in nudges.about_person(desk.reader, zoe, desk.clock.now())}
    )
