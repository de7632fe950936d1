"""Milestones: what changed in people's lives, and what the user says of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.core.change import Area
from netdesk.core.language import Words, marked, tr
from netdesk.core.milestones import Verdict
from netdesk.core.titles import Ladder
from netdesk.errors import NotFoundError
from netdesk.store import milestones

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.milestones import Milestone
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_LABELS = Words(
    {
        Verdict.VERIFIED: marked("Verified the {kind} of {name}"),
        Verdict.UNTRUE: marked("Not true: the {kind} of {name}"),
        Verdict.IGNORED: marked("Ignored the {kind} of {name}"),
        None: marked("Open again: the {kind} of {name}"),
    }
)


def news(reader: Reader, *, is_open: bool = False, since: date | None = None) -> list[Milestone]:
    """The milestones, newest first; ``is_open``: only those of which nothing was said yet."""
    return milestones.newest(reader, is_open=is_open, since=since)


def of_person(reader: Reader, person_id: int) -> list[Milestone]:
    """The milestones of one person, newest first."""
    return milestones.history(reader, person_id)


def get(reader: Reader, milestone_id: int) -> Milestone:
    """One milestone. Raises NotFoundError."""
    found = milestones.one(reader, milestone_id)
    if found is None:
        raise NotFoundError(tr("This news is no longer here."))
    return found


def judge(store: Store, milestone_id: int, verdict: Verdict | None) -> None:
    """Say that a milestone is verified, not true, or of no matter; None: open again. Raises NotFoundError."""
    found = get(store.as_reader(), milestone_id)
    with store.step(_LABELS[verdict].format(kind=tr(found.kind), name=found.name), Area.MILESTONES) as step:
        milestones.set_verdict(store.connection, milestone_id, verdict)
        step.ids.add(found.person_id)


@cache
def ladder() -> Ladder:
    """The ladder of title words that netdesk comes with."""
    return Ladder.parse(paths.resource("titles.toml").read_text(encoding="utf-8"))
