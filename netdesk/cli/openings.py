"""The openings command: doors heard of, how early, how new to me, and to whom they are passed on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.comfort import novelty
from netdesk.core.day_words import day_words
from netdesk.core.openings import OpeningDraft, OpeningKind, OpeningStatus, lead_summary, lead_time
from netdesk.services import openings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from netdesk.core.openings import LeadTime, Opening

_TEXTS = ("organization", "industry", "region", "country", "job_family", "url", "note")
_KINDS = [each.value for each in OpeningKind]
_STATUSES = click.Choice([each.value for each in OpeningStatus])


class _Given(TypedDict):
    """The options of the command."""

    add: bool
    delete: bool
    kind: str | None
    sources: tuple[str, ...]
    heard_on: str | None
    posted_on: str | None
    status: str | None
    pass_on: tuple[str, ...]
    organization: str | None
    industry: str | None
    region: str | None
    country: str | None
    job_family: str | None
    url: str | None
    note: str | None


@click.command("openings", cls=Verb, short_help="Doors heard of: how early, and how new to me.")
@click.argument("words", metavar="[WHAT]", nargs=-1)
@click.option("--add", is_flag=True, help="Write down WHAT.")
@click.option("--delete", is_flag=True, help="Take it away.")
@click.option("--kind", type=click.Choice(_KINDS), help="What was heard of.")
@click.option("--from", "sources", metavar="NAME", multiple=True, help="Who told me; again for who told them.")
@click.option("--heard", "heard_on", metavar="DATE", help="When I heard of it; else today.")
@click.option("--posted", "posted_on", metavar="DATE", help="When it was posted for all to see.")
@click.option("--status", type=_STATUSES, help="What I do about it.")
@click.option("--pass-on", metavar="NAME", multiple=True, help="Give it to NAME, and be reminded to thank the source.")
@click.option("--organization", metavar="NAME", help="Where it is.")
@click.option("--industry", metavar="TEXT", help="Of which industry.")
@click.option("--region", metavar="TEXT", help="In which region.")
@click.option("--country", metavar="TEXT", help="In which country.")
@click.option("--job-family", metavar="TEXT", help="In which job family.")
@click.option("--url", metavar="ADDRESS", help="Where it is posted.")
@click.option("--note", metavar="TEXT", help="What is worth keeping.")
@click.pass_obj
def openings_(session: Session, words: tuple[str, ...], **given: Unpack[_Given]) -> None:
    """Openings heard of, the newest first; with WHAT (or its number) one of them, changed by the options.

    \b
    netdesk openings --add Head of storage --kind "job opening" --from Marc --organization Orval
    netdesk openings "head of" --posted today --status looking
    netdesk openings "head of" --pass-on Ana
    """
    what = " ".join(words)
    if given["add"]:
        if not what:
            raise click.UsageError("Say what: netdesk openings --add WHAT --from NAME.")
        number = session.change(openings.add, _changed(session, OpeningDraft(what, session.today), given))
        _show(session, [openings.one(session.reader, number)])
    elif what:
        _work_on(session, openings.find_one(session.reader, what), given)
    elif any(given.values()):
        raise click.UsageError("Say which: netdesk openings WHAT, or add it with --add.")
    else:
        _show(session, openings.listed(session.reader))


def _work_on(session: Session, found: Opening, given: _Given) -> None:
    number = found.opening_id
    if given["delete"]:
        session.change(openings.delete, number)
        printing.answer(session.as_json, [], f"{found.draft.what}: deleted.")
        return
    draft = _changed(session, found.draft, given)
    people = [session.person((name,)) for name in given["pass_on"]]
    if draft != found.draft:
        session.change(openings.edit, number, draft)
    for person_id in people:
        session.change(openings.pass_on, number, person_id)
    _show(session, [openings.one(session.reader, number)])


def _changed(session: Session, draft: OpeningDraft, given: _Given) -> OpeningDraft:
    """The draft changed as the options say; a chain of sources replaces the one before."""
    said: dict[str, Any] = {name: value for name in _TEXTS if (value := given.get(name)) is not None}
    for name in ("heard_on", "posted_on"):
        if text := given.get(name):
            said[name] = session.day(str(text))
    if given["sources"]:
        said["sources"] = tuple(session.person((name,)) for name in given["sources"])
    if given["kind"]:
        said["kind"] = OpeningKind(given["kind"])
    if given["status"]:
        said["status"] = OpeningStatus(given["status"])
    return replace(draft, **said)


def _show(session: Session, found: Sequence[Opening]) -> None:
    covered = openings.covered(session.reader) if found else {}
    data = [_record(each, covered, session.today) for each in found]
    lines = [line for each in found for line in _lines(each, covered, session.today)]
    if len(found) > 1:
        lines.append(_summary([each.draft for each in found], session.today))
    empty = "Nothing heard yet. Write the first down with netdesk openings --add WHAT --from NAME."
    printing.answer(session.as_json, data, "\n".join(lines) or empty)


def _lines(found: Opening, covered: Mapping[tuple[str, str], str], today: date) -> list[str]:
    draft = found.draft
    new, known = novelty(draft.traits(), covered, draft.heard_on)
    facts = [draft.kind, draft.status, f"heard {day_words(draft.heard_on, today)}", lead_words(lead_time(draft, today))]
    lines = [f"{found.opening_id}  {draft.what}", "   " + " · ".join(facts)]
    where = (draft.organization, draft.industry, draft.region, draft.country, draft.job_family)
    news = [f"new to me: {', '.join(new)}" if new else "", f"known: {', '.join(known)}" if known else ""]
    lines += [
        f"   {text}" for text in (", ".join(filter(None, where)), " · ".join(filter(None, news)), draft.url) if text
    ]
    if draft.sources:
        lines.append(f"   from {' ← '.join(found.names[each] for each in draft.sources)}")
    for each in found.passed:
        lines.append(f"   passed on to {found.names[each.person_id]}, {day_words(each.on, today)}")
    return [*lines, *(f"   {note}" for note in draft.note.splitlines() if note.strip())]


def lead_words(lead: LeadTime) -> str:
    """``9 days before it was posted``, ``3 days after it was posted``, ``not posted after 40 days``."""
    days = f"{abs(lead.days)} day{'' if abs(lead.days) == 1 else 's'}"
    if lead.is_censored:
        return f"not posted after {days}" if lead.days else "not posted yet"
    return (
        "the day it was posted" if not lead.days else f"{days} {'before' if lead.days > 0 else 'after'} it was posted"
    )


def _summary(drafts: Sequence[OpeningDraft], today: date) -> str:
    found = lead_summary(drafts, today)
    count = found.before + found.after
    middle = f"; median {found.median_days:g} days before (n = {count})" if found.median_days is not None else ""
    return (
        f"Of {len(drafts)}: {found.before} heard of before they were posted, {found.after} not before, "
        f"{found.unposted} never posted{middle}."
    )


def _record(found: Opening, covered: Mapping[tuple[str, str], str], today: date) -> dict[str, Any]:
    draft = found.draft
    new, known = novelty(draft.traits(), covered, draft.heard_on)
    lead = lead_time(draft, today)
    return {
        "id": found.opening_id,
        "what": draft.what,
        "kind": draft.kind.value,
        "status": draft.status.value,
        **{name: day and day.isoformat() for name in _DAYS for day in (getattr(draft, name),)},
        "lead_days": lead.days,
        "is_posted": not lead.is_censored,
        "sources": [{"id": each, "name": found.names[each]} for each in draft.sources],
        "passed": [
            {"id": each.person_id, "name": found.names[each.person_id], "on": each.on.isoformat()}
            for each in found.passed
        ],
        **{name: getattr(draft, name) for name in _TEXTS},
        "new_in": list(new),
        "known_in": list(known),
    }


_DAYS = ("heard_on", "posted_on", "closed_on")
