"""The cadence command: how often to be in touch."""

from __future__ import annotations

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Session, Verb
from netdesk.core.cadence import Cadence, interval_words, rhythm_days
from netdesk.core.channel import Channel
from netdesk.errors import InputError
from netdesk.services import cadences, people

_CHANNELS = [channel.value for channel in Channel]


@click.command(cls=Verb, short_help="Say how often to be in touch.")
@click.argument("words", metavar="NAME|tag:T|closeness:N INTERVAL|never|default", nargs=-1, required=True)
@click.option("--max", "longest", metavar="INTERVAL", help="Overdue after this; else one and a half times INTERVAL.")
@click.option("--only", multiple=True, type=click.Choice(_CHANNELS), help="Only this channel counts; may be repeated.")
@click.pass_obj
def cadence(session: Session, words: tuple[str, ...], longest: str | None, only: tuple[str, ...]) -> None:
    """Say how often to be in touch: with a person, all who have a tag, or all of a closeness.

    INTERVAL is such as 30d, 6w, 3m, 1y or monthly; never means no reminders, default takes a person's own cadence away.
    """
    *subject, length = words
    if not subject:
        raise click.UsageError("Say for whom and how often: netdesk cadence NAME 30d.")
    wanted: Cadence | None = None
    if length not in ("never", "default"):
        longest_days = rhythm_days(longest) if longest else None
        wanted = Cadence.of(rhythm_days(length), longest_days, frozenset(Channel(name) for name in only))
    elif longest or only:
        raise click.UsageError(f"--max and --only go with an interval, not with “{length}”.")
    target = " ".join(subject)
    whom = _set_cadence(session, target, wanted, is_default=length == "default")
    rhythm = interval_words(wanted.ideal_days) if wanted else "no reminders" if length == "never" else "the default"
    printing.answer(session.as_json, {"for": whom, "cadence": records.cadence(wanted)}, f"{whom}: {rhythm}.")


def _set_cadence(session: Session, target: str, wanted: Cadence | None, is_default: bool) -> str:
    """Returns for whom, a person by the whole name."""
    kind, _, value = target.partition(":")
    if kind == "tag":
        session.change(cadences.set_for_tag, value.strip(), wanted)
    elif kind == "closeness":
        level = int(value) if value.strip().isdecimal() else 0
        if is_default:
            raise InputError("A closeness has no other cadence to fall back on; give an interval or never.", "interval")
        session.change(cadences.set_for_closeness, level, wanted)
    else:
        person_id = session.person((target,))
        if is_default:
            session.change(cadences.clear_for_people, [person_id])
        else:
            session.change(cadences.set_for_people, [person_id], wanted)
        return people.names(session.reader, [person_id])[person_id]
    return target
