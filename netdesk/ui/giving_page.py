"""Giving: what is new in people's lives, and what I can bring them. Each section is a list of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from netdesk.core.change import Area
from netdesk.ui.news_section import NewsSection
from netdesk.ui.sections_page import SectionsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer

_AREAS = (Area.MILESTONES, Area.PEOPLE, Area.INTERACTIONS, Area.PROMISES)


class GivingPage(SectionsPage):
    """``log_asked`` and ``open_asked`` carry a person id."""

    log_asked = Signal(int)
    open_asked = Signal(int)
    bring_asked = Signal()

    def __init__(self, desk: Desk, doer: Doer, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Giving"), _AREAS, parent)
        self.news = NewsSection(desk, doer)
        self.news.log_asked.connect(self.log_asked)
        self.news.open_asked.connect(self.open_asked)
        self.news.bring_asked.connect(self.bring_asked)
        self.add_section(_tr("News"), self.news)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Giving", text)
