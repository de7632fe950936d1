"""Giving: what I can bring people, and what is new in their lives. Each section is a list of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.ui.ideas_section import IdeasSection
from netdesk.ui.introductions_section import IntroductionsSection
from netdesk.ui.kit.sections_page import SectionsPage
from netdesk.ui.ledger_section import LedgerSection
from netdesk.ui.news_section import NewsSection
from netdesk.ui.offers_section import OffersSection
from netdesk.ui.promises_section import PromisesSection
from netdesk.ui.recommendations_section import RecommendationsSection

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.giving_commands import GivingCommands
    from netdesk.ui.reaction_commands import ReactionCommands
    from netdesk.ui.recommendation_commands import RecommendationCommands

_AREAS = (Area.MILESTONES, Area.OFFERS, Area.PEOPLE, Area.INTERACTIONS, Area.PROMISES)


class GivingPage(SectionsPage):
    """``open_asked`` carries a person id."""

    open_asked = Signal(int)

    def __init__(
        self,
        desk: Desk,
        doer: Doer,
        giving: GivingCommands,
        recommendations: RecommendationCommands,
        reactions: ReactionCommands,
        bring: Callable[[], object],
    ) -> None:
        super().__init__(tr("Giving"), _AREAS)
        self.ideas = IdeasSection(desk, giving)
        self.offers = OffersSection(desk, giving)
        self.introductions = IntroductionsSection(desk, giving)
        self.promises = PromisesSection(desk, giving)
        self.recommendations = RecommendationsSection(desk, recommendations)
        self.ledger = LedgerSection(desk, doer, giving.log)
        self.news = NewsSection(desk, reactions, bring)
        for words, section in (
            (tr("Ideas"), self.ideas),
            (tr("Offers"), self.offers),
            (tr("Introductions"), self.introductions),
            (tr("Promises"), self.promises),
            (tr("Recommendations"), self.recommendations),
            (tr("Ledger"), self.ledger),
            (tr("News"), self.news),
        ):
            section.person_asked.connect(self.open_asked)
            self.add_section(words, section)
