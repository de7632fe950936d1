"""The window in French: on a desk full of the sample network, no room says an English sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabWidget, QWidget
from shiboken6 import isValid

from netdesk.core.people import PersonDraft
from netdesk.core.sincerity import Rung
from netdesk.models.giving_words import rung_words
from netdesk.services import people, sample, undo
from netdesk.ui.kit.choice_row import ChoiceRow
from tests.translating import french, translations
from tests.ui.opened import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
MOST_ROWS = 60
DATA = {"video call", "to send the venue list", "Makes grid storage boring"}
"""What the sample network says in its own language, and netdesk as well."""
TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description)


def english() -> list[re.Pattern[str]]:
    """What would be said where something is not translated; sentences short enough to be data are left out."""
    found = []
    for (source, _), translated in translations.stored().items():
        words = source.replace("&", "").strip()
        plain = re.sub(r"\{[^{}]*\}", "", words)
        if source == translated or len(re.findall(r"[^\W\d_]{2,}", plain)) < 2:
            continue
        pattern = "".join(
            "(.+)" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^{}]*\})", words)
        )
        found.append(re.compile(pattern))
    return found


def texts_of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(said) for role in ROLES if (said := index.data(role)))


def texts_of(top: QWidget) -> set[str]:
    """All that a window says, to the eye and to a screen reader."""
    found: set[str] = {top.windowTitle()}
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisibleTo(top):
            continue
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        for name in ("text", "placeholderText", "title", "toPlainText", "specialValueText", "suffix", "prefix"):
            value = getattr(widget, name, None)
            if callable(value) and not isinstance(widget, QAbstractItemView):
                found.add(str(value()))
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            found |= {interface.text(text) for text in TEXTS}
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found.update(texts_of_model(widget.model()))
    found |= {text for action in top.findChildren(QAction) for text in (action.text(), action.toolTip())}
    return {re.sub(r"<[^>]+>", " ", text).replace("&", "").strip() for text in found if text}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with french(qapp):
        folder = tmp_path / "desk"
        folder.mkdir()
        world = World(qapp, folder)
        world.desk.run(sample.fill).result()
        world.window.resize(1240, 800)
        world.app.show()
        yield world
        world.app.close()
        world.desk.close()


def wait_for_looks(qtbot: QtBot, desk: World) -> None:
    """Until all that was asked of the desk so far is answered and shown."""
    answered: list[object] = []
    desk.app.doer.look(lambda _reader: True, then=answered.append)
    qtbot.waitUntil(lambda: bool(answered))


def left(top: QWidget, patterns: list[re.Pattern[str]]) -> list[str]:
    said = texts_of(top) - DATA
    return sorted(text for text in said if any(pattern.fullmatch(text) for pattern in patterns))


def test_no_room_says_an_english_sentence(qtbot: QtBot, desk: World) -> None:
    patterns = english()
    found = {}
    for key in [room.key for room in desk.app._rooms.all()]:
        page = desk.window.show_room(key)
        tabs = getattr(page, "tabs", None)
        for number in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(number)
            wait_for_looks(qtbot, desk)
            if english_left := left(desk.window, patterns):
                found[key, number] = english_left
    assert found == {}


def test_no_dialog_says_an_english_sentence(qtbot: QtBot, desk: World) -> None:
    ask, patterns = desk.app.commands, english()
    for show in (ask.show_preferences, ask.show_search_help, ask.change_addresses, ask.logs.capture):
        show()
        wait_for_looks(qtbot, desk)
        (dialog,) = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not desk.window]
        tabs = dialog.findChild(QTabWidget)
        for number in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(number)
            assert left(dialog, patterns) == []
        dialog.close()
        qtbot.waitUntil(lambda dialog=dialog: not isValid(dialog) or not dialog.isVisible())


def test_each_choice_of_a_row_has_a_key_of_its_own(desk: World) -> None:
    desk.app.commands.show_preferences()
    desk.app.commands.logs.capture()
    for room in desk.app._rooms.all():
        desk.window.show_room(room.key)
    rows = [row for top in QApplication.topLevelWidgets() for row in top.findChildren(ChoiceRow)]
    for each in QApplication.topLevelWidgets():
        if each is not desk.window:
            each.close()
    assert len(rows) > 4
    assert [list(row._keys) for row in rows if len(row._keys) < len(row._buttons)] == []
    assert len({rung_words(rung)[0] for rung in Rung}) == len(Rung)


def test_steps_and_notices_are_said_in_it(desk: World) -> None:
    ana = desk.desk.run(people.add, PersonDraft(given="Ana")).result()
    desk.desk.run(people.state_closeness, [ana], 4).result()
    labels = [step.label for step in undo.history(desk.desk.reader, 2)]
    assert labels == ["Proximité de Ana\N{NO-BREAK SPACE}: proche (4)", "Ajout\N{NO-BREAK SPACE}: Ana"]
