"""News on Today: told with its reason, judged and reacted to by key."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from netdesk.core.due import DueState
from netdesk.core.milestones import Milestone, MilestoneKind, Verdict
from netdesk.core.planner import Facts, Source
from netdesk.core.planner.milestones import News
from netdesk.services.mornings import Day
from netdesk.ui.today_page import TodayPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netdesk.core.planner import Nudge

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


class Acts:
    def __init__(self) -> None:
        self.done: list[tuple[str, object]] = []

    def judge(self, nudge: Nudge, verdict: Verdict) -> None:
        self.done.append((nudge.key, verdict))

    def __getattr__(self, name: str) -> object:
        return lambda nudge: self.done.append((nudge.key, name))


@pytest.fixture
def nudge() -> Nudge:
    found = Milestone(
        7, 1, "Ana Horvat", 4, MilestoneKind.PROMOTION, "Data lead", "Head of Data", "", "f", date(2026, 11, 20)
    )
    made = News(found).nudge(Facts(), {}, NOW)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("key", "act"), [("v", Verdict.VERIFIED), ("n", Verdict.UNTRUE), ("i", Verdict.IGNORED), ("w", "react")]
)
def test_a_key_judges_or_reacts(qtbot: QtBot, nudge: Nudge, key: str, act: object) -> None:
    acts = Acts()
    page = TodayPage(acts)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    page.activateWindow()
    page.show_day(Day(NOW, [nudge], [nudge], [], 0, 1, 15, 0, None))
    assert nudge.source is Source.MILESTONE
    assert nudge.state is DueState.DUE
    assert [page.model.index(row).data() for row in range(2)] == ["News", "Ana Horvat"]
    page.settle()
    qtbot.waitUntil(page.view.hasFocus)
    qtbot.keyClicks(page.view, key)
    assert acts.done == [("milestone:7:2026-11-20", act)]
