"""The today command: whom to reach out to, and why."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Session, Verb
from netdesk.cli.words import count_of, long_day, nobody
from netdesk.core.bringing import bringing_words
from netdesk.core.language import grouped
from netdesk.core.reason import reason_words, waiting_words
from netdesk.services import bringing, mornings, nudges

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from netdesk.core.bringing import Bringing
    from netdesk.core.planner import Nudge
    from netdesk.core.planner.budget import Morning
    from netdesk.store.reader import Reader


@click.command(cls=Verb, short_help="Whom to reach out to, and why.")
@click.option("--all", "show_all", is_flag=True, help="Everyone with a cadence: also who is not due yet or snoozed.")
@click.option("--on", "on", metavar="DATE", help="As of another day: 2026-12-01, yesterday, 3 Nov.")
@click.pass_obj
def today(session: Session, show_all: bool, on: str | None) -> None:
    """Whom to reach out to today, the most important first, each with the reason and with what could be brought."""
    now = session.clock.now()
    if on is not None:
        now = datetime.combine(session.day(on), time(12), now.tzinfo)
    found = nudges.today(session.reader, now, show_all)
    morning = mornings.part(session.reader, [nudge for nudge in found if nudge.is_due], now)
    waiting = {nudge.key for nudge in morning.waiting}
    brings = bringing.read(session.reader, [nudge.person_id for nudge in found], now.date())
    data = [
        records.nudge(nudge, now.date())
        | {"waits": nudge.key in waiting, "bringing": records.bringing(brings.get(nudge.person_id))}
        for nudge in found
    ]
    words = today_words(session.reader, morning, found, now.date(), brings)
    printing.answer(session.as_json, data, words)


def today_words(
    reader: Reader, morning: Morning, found: Sequence[Nudge], day: date, brings: Mapping[int, Bringing]
) -> str:
    """Today's list as text: what the minutes of the day are for, what waits for another, and what else is ``found``.

    Each with the reason, and below that with what could be brought.
    """
    others = [nudge for nudge in found if not nudge.is_due]
    rows: list[tuple[str, str, str]] = []
    headings: dict[int, str] = {}
    for heading, part in (
        ("", morning.picked),
        (waiting_words(len(morning.waiting)), morning.waiting),
        ("Not due, snoozed or paused", others),
    ):
        if part and heading:
            headings[len(rows)] = heading
        for nudge in part:
            rows.append((nudge.state.value, nudge.title, reason_words(nudge, day)))
            if nudge.is_for_giving and (bring := brings.get(nudge.person_id)) is not None:
                rows.append(("", "", bringing_words(bring)))
    lines = [f"{long_day(day)}: {_how_many(reader, morning)}"]
    for number, line in enumerate(printing.table(rows).splitlines()):
        lines += [headings[number] + ":", line] if number in headings else [line]
    return "\n".join(lines)


def _how_many(reader: Reader, morning: Morning) -> str:
    if morning.picked:
        is_people = not any(nudge.words for nudge in morning.picked)
        count = len(morning.picked)
        return f"{count_of(count)} to reach out to" if is_people else f"{grouped(count)} for today"
    return "that is it for today." if morning.waiting else nobody(reader)
