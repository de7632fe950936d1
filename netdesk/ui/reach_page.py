"""Reach: be seen, hear of doors early, get to know others than before, and meet your mentors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.ui.appearances_section import AppearancesSection
from netdesk.ui.kit.sections_page import SectionsPage
from netdesk.ui.lines_section import LinesSection
from netdesk.ui.mentors_section import MentorsSection
from netdesk.ui.newcomers_section import NewcomersSection
from netdesk.ui.openings_section import OpeningsSection
from netdesk.ui.reach_commands import ReachCommands

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer

_AREAS = (Area.REACH, Area.PEOPLE, Area.INTERACTIONS, Area.CADENCES, Area.NUDGES)


class ReachPage(SectionsPage):
    """``person_asked``, ``log_asked`` and ``agenda_asked`` carry a person id, ``query_asked`` a query of people.

    ``met_asked`` carries an AppearanceDraft: people are to be logged who were met there; ``brief_asked`` the id of an
    appearance, ``remind_asked`` what to be reminded of and a day.
    """

    person_asked = Signal(int)
    query_asked = Signal(str)
    log_asked = Signal(int)
    agenda_asked = Signal(int)
    met_asked = Signal(object)
    brief_asked = Signal(int)
    remind_asked = Signal(str, object)

    def __init__(self, desk: Desk, doer: Doer, window: QWidget) -> None:
        super().__init__(tr("Reach"), _AREAS)
        self.commands = ReachCommands(desk, doer, window)
        self.appearances = AppearancesSection(desk, self.commands)
        self.openings = OpeningsSection(desk, self.commands)
        self.newcomers = NewcomersSection(desk, self.commands)
        self.lines = LinesSection(desk, self.commands)
        self.mentors = MentorsSection(desk, self.commands)
        for section in (self.appearances, self.openings, self.newcomers, self.lines, self.mentors):
            section.person_asked.connect(self.person_asked)
            section.query_asked.connect(self.query_asked)
        self.appearances.met_asked.connect(self.met_asked)
        self.appearances.brief_asked.connect(self.brief_asked)
        self.appearances.remind_asked.connect(self.remind_asked)
        self.openings.remind_asked.connect(self.remind_asked)
        self.lines.log_asked.connect(self.log_asked)
        self.mentors.log_asked.connect(self.log_asked)
        self.mentors.agenda_asked.connect(self.agenda_asked)
        self.add_section(tr("Seen"), self.appearances)
        self.add_section(tr("Openings"), self.openings)
        self.add_section(tr("New people"), self.newcomers)
        self.add_section(tr("On and off line"), self.lines)
        self.add_section(tr("Mentors"), self.mentors)
