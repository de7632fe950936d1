"""An open desk with its window, as a test works it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from netdesk.app import Application
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.services import interactions, people
from netdesk.services.desk import Desk
from netdesk.ui.today_page import TodayPage
from tests.fakes import FakeClock
from tests.ui.asking import FakeAsker

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


D = TypeVar("D", bound=QDialog)


class World:
    """An open desk with its window."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.desk = Desk(folder, FakeClock(NOW))
        self.asker = FakeAsker()
        self.app = Application(qapp, self.desk, self.asker)
        self.window = self.app.window
        self.window.complete()

    def add(self, name: str, closeness: int, last: date) -> int:
        """Somebody met for coffee on a day."""
        given, _, family = name.partition(" ")
        draft = PersonDraft(given=given, family=family, closeness=closeness)
        person_id: int = self.desk.run(people.add, draft).result()
        self.desk.run(interactions.log, InteractionDraft(last, (person_id,), Channel.IN_PERSON, what="coffee")).result()
        return person_id

    def today(self) -> TodayPage:
        page = self.window.show_room("today")
        assert isinstance(page, TodayPage)
        return page

    def due(self) -> list[str]:
        self.today()
        day = self.app._day
        return [] if day is None else [nudge.name for nudge in day.picked]

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind that is open."""
        return next(each for each in self.window.findChildren(kind) if each.isVisible())
