"""The smallest networks that show what a figure means: facts told in days ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.insight.facts import Cadenced, Contact, Exchanged, Facts, Touch
from netdesk.core.insight.report import report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.insight.figures import Figure

DAY = date(2026, 6, 30)
NOBODY = Facts({}, (), (), (), {}, (), (), {}, {}, (), {}, ())

IN_PERSON: dict[str, object] = {"channel": "inperson"}


def ago(days: int) -> str:
    return (DAY - timedelta(days)).isoformat()


def known(count: int, **said: object) -> dict[int, Contact]:
    """So many people written down long ago."""
    nobody = Contact(0, "", "", "", ago(9000), "", "", "", None, 0)
    return {each: nobody._replace(person_id=each, name=f"P{each}", **said) for each in range(1, count + 1)}


def with_touches(facts: Facts, touches: Iterable[tuple[int, int | tuple[int, ...], dict[str, object]]]) -> Facts:
    """With touches as (days ago, people, what else is said)."""
    told = sorted(touches, key=lambda each: -each[0])
    blank = Touch(0, "", "phone", None, None, None, None)
    return replace(
        facts,
        touches=tuple(blank._replace(touch_id=n, on=ago(days), **said) for n, (days, _, said) in enumerate(told, 1)),
        touch_people={n: [who] if isinstance(who, int) else list(who) for n, (_, who, _) in enumerate(told, 1)},
    )


def with_exchanges(facts: Facts, told: Iterable[tuple[int, int, str, dict[str, object]]]) -> Facts:
    """With exchanges as (days ago, person, direction, what else is said)."""
    told = sorted(told, key=lambda each: -each[0])
    blank = Exchanged(0, "", None, "", None, False)
    return replace(
        facts,
        exchanges=tuple(
            blank._replace(exchange_id=n, on=ago(days), direction=way, **said)
            for n, (days, _, way, said) in enumerate(told, 1)
        ),
        exchange_people={n: [who] for n, (_, who, _, _) in enumerate(told, 1)},
    )


def cadence(person: int | None, days: int | None, *, closeness: int | None = None, by_tag: bool = False) -> Cadenced:
    return Cadenced(person, closeness, by_tag, days, days and days * 2, ago(900))


def figure(facts: Facts, key: str) -> Figure:
    return report(facts, DAY).figures()[key]


def rows(facts: Facts, panel: str) -> dict[str, tuple[float | None, ...]]:
    return {row.label: row.values for row in report(facts, DAY, DAY).panel(panel).rows}
