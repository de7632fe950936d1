"""The organization command: who is where, and my own employers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.assignments import parted
from netdesk.cli.portrait import position_words
from netdesk.cli.session import Session, Verb
from netdesk.core.organizations import Employment, OrganizationDraft
from netdesk.errors import InputError
from netdesk.services import organizations

if TYPE_CHECKING:
    from netdesk.cli.assignments import Assignment
    from netdesk.core.organizations import Member, OrganizationPage

_TEXTS = ("name", "industry", "country", "notes")


@click.command(cls=Verb, short_help="Who works and worked where; my own employers.")
@click.argument("words", metavar="[NAME] [FIELD=VALUE…]", nargs=-1)
@click.option("--unite", "other", metavar="OTHER", help="OTHER is the same organization, and becomes this one.")
@click.option("--new", "is_new", is_flag=True, help="Add it: an employer of mine where nobody works whom I know.")
@click.option("--delete", "is_gone", is_flag=True, help="Delete it, if nobody is or was there.")
@click.pass_obj
def organization(session: Session, words: tuple[str, ...], other: str | None, is_new: bool, is_gone: bool) -> None:
    """An organization with its people now and before; without NAME, all organizations.

    \b
    FIELD=VALUE  name=  industry=  country=  notes=
                 employer=2019-03..2024-06 or "employer=2019-03.., Head of Data" (it is or was my own)
                 employer+= adds a time, employer-= takes one away
    """
    name, made = parted(words, (*_TEXTS, "employer"))
    if not name:
        if made or other is not None or is_new or is_gone:
            raise click.UsageError("Say which: netdesk organization NAME industry=energy.")
        _list(session)
        return
    if [bool(made) or is_new, other is not None, is_gone].count(True) > 1:
        raise click.UsageError("Unite or delete by itself, then change what is known; each is one step.")
    if is_new:
        organization_id = session.change(organizations.add, _changed(OrganizationDraft(name), made))
    else:
        organization_id = organizations.find_one(session.reader, name)
    found = organizations.page(session.reader, organization_id)
    if is_gone:
        session.change(organizations.delete, organization_id)
        printing.answer(session.as_json, _record(found), f"Deleted {found.draft.name}.")
        return
    if made and not is_new:
        session.change(organizations.edit, organization_id, _changed(found.draft, made))
    if other is not None:
        session.change(organizations.unite, organization_id, organizations.find_one(session.reader, other))
    found = organizations.page(session.reader, organization_id)
    printing.answer(session.as_json, _record(found), _words(found))


def _list(session: Session) -> None:
    rows = organizations.listed(session.reader)
    data = [
        {
            "id": each.organization_id,
            "name": each.name,
            "industry": each.industry,
            "country": each.country,
            "now": each.now,
            "before": each.before,
            "is_mine": each.is_mine,
            "was_mine": each.was_mine,
        }
        for each in rows
    ]
    lines = [
        (
            each.name,
            str(each.now),
            str(each.before),
            each.industry,
            each.country,
            "my employer" if each.is_mine else "was my employer" if each.was_mine else "",
        )
        for each in rows
    ]
    header = ("Name", "Now", "Before", "Industry", "Country", "")
    printing.answer(session.as_json, data, printing.table(lines, header) if lines else "No organization yet.")


def _changed(draft: OrganizationDraft, made: list[Assignment]) -> OrganizationDraft:
    """Raises InputError."""
    for each in made:
        if each.field == "employer":
            draft = replace(draft, employments=_employments(draft.employments, each))
        else:
            draft = each.onto(draft)
    return draft


def _employments(known: tuple[Employment, ...], made: Assignment) -> tuple[Employment, ...]:
    times, _, title = made.value.partition(",")
    start, dots, end = times.partition("..")
    given = Employment(start.strip(), end.strip(), title.strip())
    if not dots and made.value:
        raise InputError("A time is such as 2019-03..2024-06, or “2019-03.., Head of Data”.", "employments")
    if made.operator == "-":
        left = tuple(each for each in known if (each.start, each.end) != (given.start, given.end))
        if len(left) == len(known):
            raise InputError(f"There is no time {made.value} there.", "employments")
        return left
    return (*(known if made.operator else ()), *((given,) if dots else ()))


def _record(found: OrganizationPage) -> dict[str, Any]:
    draft = found.draft
    return {
        "id": found.organization_id,
        **{field: getattr(draft, field) for field in _TEXTS},
        "employments": [{"start": each.start, "end": each.end, "title": each.title} for each in draft.employments],
        "now": [_member(each) for each in found.now],
        "before": [_member(each) for each in found.before],
    }


def _member(member: Member) -> dict[str, Any]:
    held = member.position
    facts = {field: getattr(held, field) for field in ("title", "industry", "job_family", "start", "end")}
    return {"id": member.person_id, "name": member.name, **facts}


def _words(found: OrganizationPage) -> str:
    draft = found.draft
    mine = [
        f"{each.start or '…'} – {each.end or 'now'}{f' ({each.title})' if each.title else ''}"
        for each in draft.employments
    ]
    facts = [("industry", draft.industry), ("country", draft.country), ("my employer", ", ".join(mine))]
    facts += [("now", _member_words(each)) for each in found.now]
    facts += [("before", _member_words(each)) for each in found.before]
    facts += [("notes", draft.notes)]
    return "\n".join((draft.name, printing.table([(f"  {name}", value) for name, value in facts if value])))


def _member_words(member: Member) -> str:
    role = position_words(replace(member.position, organization=""))
    return f"{member.name}, {role}" if role else member.name
