"""The menus of a nudge: until when to snooze it, how long to pause its person, and all that can be done with it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QMenu

from netdesk.core.language import tr
from netdesk.core.milestones import Verdict
from netdesk.core.planner import Action, Source
from netdesk.models.words import day_words
from netdesk.ui.kit import icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from netdesk.core.planner import Nudge

EVENING = time(18)
REACTED_TO = frozenset({Source.MILESTONE, Source.BIRTHDAY, Source.ANNIVERSARY})
"""What the sincerity gate has a say in."""
JUDGEMENTS = (
    (QT_TRANSLATE_NOOP("NudgeMenus", "Verified"), "V", "check", Verdict.VERIFIED),
    (QT_TRANSLATE_NOOP("NudgeMenus", "Not true"), "N", "close", Verdict.UNTRUE),
    (QT_TRANSLATE_NOOP("NudgeMenus", "Ignore"), "I", "minus", Verdict.IGNORED),
)
"""What can be said of news: words, key, icon, verdict."""


class NudgeActs(Protocol):
    """What can be done with a nudge."""

    def log(self, nudge: Nudge) -> None:
        """Ask for a form about its person, or about nobody yet."""

    def open(self, nudge: Nudge) -> None:
        """Show its person, or the reminder itself."""

    def edit(self, nudge: Nudge) -> None:
        """Open the form of the reminder that it comes from."""

    def done(self, nudge: Nudge) -> None:
        """Take it as seen to."""

    def dismiss(self, nudge: Nudge) -> None:
        """Let it go this time."""

    def snooze(self, nudge: Nudge, day: date | None, at: time | None = None) -> None:
        """Put it off until a day, or a time of it; None: ask for the day."""

    def snooze_until_written(self, nudge: Nudge) -> None:
        """Put it off until its person writes."""

    def bring_back(self, nudge: Nudge) -> None:
        """Have it back from a snooze."""

    def pause(self, nudge: Nudge, until: date | None) -> None:
        """No nudges about its person until a day; None: until resumed."""

    def choose_pause(self, nudge: Nudge) -> None:
        """The same, asking from when and until when."""

    def resume(self, nudge: Nudge) -> None:
        """End the pause of its person, or of everybody."""

    def react(self, nudge: Nudge) -> None:
        """Open the blank page about the news that it tells."""

    def agenda(self, nudge: Nudge) -> None:
        """Open what is to be talked about when its person is met next."""

    def judge(self, nudge: Nudge, verdict: Verdict) -> None:
        """Say what is so of the news that it tells."""


def snooze_menu(nudge: Nudge, acts: NudgeActs, now: datetime, parent: QWidget) -> QMenu:
    """The times to put a nudge off to, each with its key."""
    menu = _menu(parent, tr("&Snooze"))
    for text, day, at in snooze_times(now):
        when = f"{at:%H:%M}" if at else day_words(day, now.date())
        menu.addAction(f"{text}\t{when}", partial(acts.snooze, nudge, day, at))
    menu.addSeparator()
    menu.addAction(tr("&Another day …"), partial(acts.snooze, nudge, None))
    if nudge.person_id:
        menu.addAction(tr("&Until they write"), partial(acts.snooze_until_written, nudge))
    return menu


def pause_menu(nudge: Nudge, acts: NudgeActs, today: date, parent: QWidget) -> QMenu:
    """How long to pause the person of a nudge."""
    menu = _menu(parent, tr("&Pause {name}").format(name=nudge.name.replace("&", "&&")))
    for text, days in ((tr("For a &week"), 7), (tr("For a &month"), 30), (tr("For &three months"), 91)):
        menu.addAction(
            f"{text}\t{day_words(today + timedelta(days=days), today)}",
            partial(acts.pause, nudge, today + timedelta(days=days)),
        )
    menu.addAction(tr("Until I &resume"), partial(acts.pause, nudge, None))
    menu.addSeparator()
    menu.addAction(tr("&Another time …"), partial(acts.choose_pause, nudge))
    return menu


def nudge_menu(nudge: Nudge, acts: NudgeActs, now: datetime, parent: QWidget) -> QMenu:
    """All that can be done with a nudge."""
    menu = _menu(parent)

    def add(text: str, key: str, icon: str, act: Callable[[Nudge], object]) -> None:
        menu.addAction(icons.icon(icon), f"{text}\t{key}", partial(act, nudge))

    add(tr("&Log …"), "L", "log", acts.log)
    if can_open(nudge):
        add(tr("&Open"), "O", "open", acts.open)
    if nudge.person_id:
        add(tr("A&genda …"), "T", "note", acts.agenda)
    if nudge.source is Source.REMINDER:
        add(tr("&Edit the reminder …"), "E", "edit", acts.edit)
    if nudge.source in REACTED_TO:
        add(tr("&React …"), "W", "message", acts.react)
    if nudge.source is Source.MILESTONE:
        for words, key, icon, verdict in JUDGEMENTS:
            add(tr(str(words)), key, icon, partial(_judge, acts, verdict))
    menu.addSeparator()
    if nudge.snoozed_until is not None:
        add(tr("&Bring back"), "B", "undo", acts.bring_back)
    add(tr("&Done, without logging"), "D", "check", acts.done)
    snooze = menu.addMenu(snooze_menu(nudge, acts, now, menu))
    snooze.setIcon(icons.icon("snooze"))
    add(tr("D&ismiss this one"), "X", "close", acts.dismiss)
    menu.addSeparator()
    if nudge.paused_until is not None:
        menu.addAction(tr("&Resume"), partial(acts.resume, nudge))
    elif Action.PAUSE in nudge.actions:
        menu.addMenu(pause_menu(nudge, acts, now.date(), menu))
    return menu


def _judge(acts: NudgeActs, verdict: Verdict, nudge: Nudge) -> None:
    acts.judge(nudge, verdict)


def can_open(nudge: Nudge) -> bool:
    """Whether there is something to show of it."""
    return bool(nudge.person_id) or nudge.source in (Source.REMINDER, Source.PROMPT, Source.RULE)


def snooze_times(now: datetime) -> list[tuple[str, date, time | None]]:
    """The usual times to put a nudge off to, each once and none past: this evening, tomorrow, a Monday after that,
    the first of next month.
    """
    today = now.date()
    tomorrow = today + timedelta(days=1)
    monday = tomorrow + timedelta(days=7 - tomorrow.weekday())
    first = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    evening = [(tr("This &evening"), today, EVENING)] if now.time() < EVENING else []
    days = [(tr("&Tomorrow"), tomorrow, None), (tr("Next &week"), monday, None)]
    month = [] if first in (tomorrow, monday) else [(tr("Next &month"), first, None)]
    return [*evening, *days, *month]


def _menu(parent: QWidget, title: str = "") -> QMenu:
    menu = QMenu(title, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
