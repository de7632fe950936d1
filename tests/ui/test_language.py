"""The window in another language: which it is, what is loaded for it, and that it is said."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from netdesk.core.appearances import AppearanceDraft, AppearanceKind
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Promise, Side
from netdesk.core.insight.figures import Unit
from netdesk.core.interactions import InteractionDraft
from netdesk.core.language import Words, counted, group_with, grouped, marked, speak_with, tr
from netdesk.core.people import PersonDraft
from netdesk.models.insight_words import value_text
from netdesk.paths import window_file
from netdesk.services import appearances, briefs, event_briefs, interactions, people
from netdesk.ui.language import Language, OwnTranslator, speak, spoken
from netdesk.ui.people_count import PeopleCount
from netdesk.ui.preferences_dialog import PreferencesDialog
from netdesk.ui.window_memory import WindowMemory
from tests.translating import french, translations

TODAY = date(2026, 11, 22)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World


@pytest.fixture
def in_english() -> Iterator[None]:
    yield
    speak_with(None)


@pytest.mark.parametrize(
    ("reads", "expected"),
    [
        (["fr-CA", "en-US"], Language.FRENCH),
        (["en-GB", "fr-FR"], Language.ENGLISH),
        (["br-FR", "fr-FR"], Language.FRENCH),
        (["de-DE"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
    ],
)
def test_of_the_languages_the_user_reads_the_first_that_is_known(
    reads: list[str], expected: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return reads

    monkeypatch.setattr(QLocale, "system", System)
    assert spoken(Language.SYSTEM) is expected
    assert spoken(Language.FRENCH) is Language.FRENCH


def test_for_english_nothing_is_loaded(qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH)
    assert not qapp.findChildren(QTranslator)


def test_words_have_one_translation_wherever_they_stand(qapp: QApplication, tmp_path: Path) -> None:
    messages = [translations.Message("Light", ""), translations.Message("Light", "of weight")]
    source = tmp_path / "own.ts"
    translations.write(messages, {("Light", ""): "Clair", ("Light", "of weight"): "Léger"}, source)
    translations.compile_file(source, tmp_path / "own.qm")
    own = OwnTranslator(qapp)
    assert own.load(str(tmp_path / "own.qm"))
    qapp.installTranslator(own)
    try:
        assert QObject().tr("Light") == "Clair"
        assert QCoreApplication.translate("Anything", "Light", "of weight") == "Léger"
        assert QCoreApplication.translate("Anything", "Heavy") == "Heavy"
        assert (own.look_up("Light", ""), own.look_up("Heavy", "")) == ("Clair", "Heavy")
    finally:
        qapp.removeTranslator(own)


@pytest.mark.usefixtures("in_english")
def test_sentences_below_the_window_follow_it() -> None:
    words = Words({1: marked("one"), 2: marked("two")})
    assert (tr("one"), words[2]) == ("one", "two")
    speak_with(lambda text, _comment: {"one": "un", "two": "deux"}[text])
    assert (tr("one"), words[2]) == ("un", "deux")
    assert (words.get(1), words.get(3), words.get(3, "3")) == ("un", "", "3")


def test_days_and_numbers_follow_it(qapp: QApplication) -> None:
    with french(qapp):
        assert QLocale().standaloneMonthName(11) == "novembre"
        assert QLocale().toString(1.5, "f", 1) == "1,5"
        assert grouped(10_000) == "10\N{NARROW NO-BREAK SPACE}000"
    assert QLocale().standaloneMonthName(11) == "November"
    assert grouped(10_000) == "10,000"


@pytest.mark.parametrize(
    ("name", "expected"), [("C", "10,150"), ("en_US", "10,150"), ("de_DE", "10.150"), ("hi_IN", "1,01,500")]
)
def test_numbers_are_written_as_the_system_does(qapp: QApplication, name: str, expected: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        speak(qapp, Language.SYSTEM)
        assert grouped(101_500 if name == "hi_IN" else 10_150) == expected
    finally:
        QLocale.setDefault(before)
        group_with(None)


def test_the_list_says_how_many_with_thousands_apart(qtbot: QtBot, busy: World) -> None:
    drafts = [PersonDraft(given=f"P{number}", closeness=5) for number in range(1200)]
    busy.desk.run(people.add_many, drafts, "Many").result()
    count = busy.app.window.show_room("people").findChild(PeopleCount)
    qtbot.waitUntil(lambda: count.text() == "1,202 people")


def test_what_is_chosen_is_kept(qtbot: QtBot, busy: World) -> None:
    busy.window.preferences_asked.emit()
    dialog = busy.dialog(PreferencesDialog)
    assert dialog.language.value is Language.SYSTEM
    dialog.language.choose(Language.FRENCH)
    dialog.submit()
    memory = WindowMemory(window_file(busy.desk.folder))
    qtbot.waitUntil(lambda: memory.language is Language.FRENCH)


@pytest.mark.parametrize(
    ("number", "english", "in_french"),
    [
        (0, "0 interactions", "0 échange"),
        (1, "1 interaction", "1 échange"),
        (2, "2 interactions", "2 échanges"),
        (1234, "1,234 interactions", "1\u202f234 échanges"),
    ],
)
def test_so_many_are_said_as_the_language_counts(qapp: QApplication, number: int, english: str, in_french: str) -> None:
    words = marked("{count} interaction"), marked("{count} interactions")
    assert counted(number, *words) == english
    with french(qapp):
        assert counted(number, *words) == in_french


@pytest.mark.parametrize(
    ("value", "english", "in_french"),
    [
        (0, "0 people", "0 personne"),
        (1, "1 person", "1 personne"),
        (1.5, "1.5 people", "1,5 personne"),
        (2, "2 people", "2 personnes"),
    ],
)
def test_figures_count_people_as_the_language_does(
    qapp: QApplication, value: float, english: str, in_french: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert value_text(value, Unit.PEOPLE) == english
    with french(qapp):
        assert value_text(value, Unit.PEOPLE) == in_french
    QLocale.setDefault(before)


def test_a_brief_says_days_and_channels_in_the_language(qapp: QApplication, busy: World) -> None:
    person_id = busy.add("Zoe Young", 4, date(2026, 9, 1))
    promise = Promise(Side.ME, "the list", date(2026, 12, 4))
    called = InteractionDraft(date(2026, 10, 1), (person_id,), Channel.PHONE, promises=(promise,))
    busy.desk.run(interactions.log, called).result()
    with french(qapp):
        data = str(briefs.sheet(busy.desk.reader, person_id, TODAY).data)
        days = AppearanceDraft("Grid Days", AppearanceKind.EVENT, TODAY, is_planned=True, wanted=(person_id,))
        number = busy.desk.run(appearances.add, days).result()
        event = str(event_briefs.sheet(busy.desk.reader, number, TODAY).data)
    assert "the list, 4 déc." in data
    assert "1 octobre 2026, téléphone" in data
    assert "2026-" not in data
    assert "téléphone, 1 oct." in event
