"""Organizations: their page, adding and editing them, making two one, and when they were my own employer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.core.backups import Occasion
from netdesk.core.change import Area
from netdesk.core.dates import PartialDate
from netdesk.core.language import grouped, tr
from netdesk.errors import InputError, NotFoundError
from netdesk.services import backups
from netdesk.store import organizations
from netdesk.store.organizations import listed

if TYPE_CHECKING:
    from netdesk.core.organizations import OrganizationDraft, OrganizationPage
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["add", "delete", "edit", "find_one", "listed", "page", "unite"]


def find_one(reader: Reader, name: str) -> int:
    """The one organization a name means, in part and accents aside. Raises NotFoundError, naming the candidates."""
    found = organizations.ids_by_name(reader, name) if name.strip() else []
    if len(found) == 1:
        return found[0][0]
    if not found:
        raise NotFoundError(tr("No organization is called “{name}”.").format(name=name))
    shown = ", ".join(each for _, each in found[:8]) + (" …" if len(found) > 8 else "")
    raise NotFoundError(
        tr("“{name}” may be {count} organizations: {shown}. Give more of the name.").format(
            name=name, count=grouped(len(found)), shown=shown
        )
    )


def page(reader: Reader, organization_id: int) -> OrganizationPage:
    """What is known of an organization, and its people now and before. Raises NotFoundError."""
    found = organizations.page(reader, organization_id)
    if found is None:
        raise NotFoundError(tr("This organization is no longer here."))
    return found


def add(store: Store, draft: OrganizationDraft) -> int:
    """Add an organization, such as an employer of mine at which nobody works whom I know; its id. Raises InputError."""
    draft = _checked(draft)
    _check_name(store.as_reader(), draft.name)
    with store.step(tr("Added {name}").format(name=draft.name), Area.PEOPLE):
        organization_id = organizations.add(store.connection, draft.name)
        organizations.update(store.connection, organization_id, draft)
    return organization_id


def edit(store: Store, organization_id: int, draft: OrganizationDraft) -> None:
    """Replace what is known of an organization. Raises InputError, NotFoundError.

    A name that another organization has is refused: those two are to be united.
    """
    before = page(store.as_reader(), organization_id)
    draft = _checked(draft)
    _check_name(store.as_reader(), draft.name, organization_id)
    if draft == before.draft:
        return
    label = (
        tr("Edited {name}").format(name=draft.name)
        if draft.name == before.draft.name
        else tr("{before} is now {after}").format(before=before.draft.name, after=draft.name)
    )
    with store.step(label, Area.PEOPLE):
        organizations.update(store.connection, organization_id, draft)


def unite(store: Store, kept_id: int, other_id: int) -> None:
    """Make two organizations one: people, notes and my times there go to the first.

    Raises InputError, NotFoundError; FileError where no backup can be made before.
    """
    if kept_id == other_id:
        raise InputError(tr("An organization cannot be united with itself; name another one."), "name")
    kept, other = (page(store.as_reader(), each).draft for each in (kept_id, other_id))
    notes = kept.notes if other.notes in kept.notes else "\n\n".join(filter(None, (kept.notes, other.notes)))
    both = replace(
        kept,
        industry=kept.industry or other.industry,
        country=kept.country or other.country,
        notes=notes,
        employments=tuple(dict.fromkeys((*other.employments, *kept.employments))),
    )
    backups.before(store, Occasion.MERGE)
    with store.step(tr("United {other} with {kept}").format(other=other.name, kept=kept.name), Area.PEOPLE):
        organizations.move_people(store.connection, other_id, kept_id)
        organizations.update(store.connection, kept_id, both)
        organizations.delete(store.connection, other_id)


def delete(store: Store, organization_id: int) -> None:
    """Remove an organization at which nobody ever was. Raises InputError where somebody was, NotFoundError."""
    name = page(store.as_reader(), organization_id).draft.name
    people = organizations.members(store.as_reader(), organization_id)
    if people:
        said = tr("Somebody has a position at {name}. Unite it with another organization, or edit the position first.")
        if people > 1:
            said = tr(
                "{count} people have a position at {name}. Unite it with another organization, or edit the positions "
                "first."
            )
        raise InputError(said.format(count=grouped(people), name=name))
    with store.step(tr("Deleted {name}").format(name=name), Area.PEOPLE):
        organizations.delete(store.connection, organization_id)


def _check_name(reader: Reader, name: str, own_id: int = 0) -> None:
    """Raises InputError where another organization has the name."""
    namesakes = organizations.ids_by_name(reader, name)
    if any(id_ != own_id and each.casefold() == name.casefold() for id_, each in namesakes):
        hint = tr("Unite the two if they are one.") if own_id else tr("Edit that one.")
        raise InputError(tr("There is an organization “{name}” already. {hint}").format(name=name, hint=hint), "name")


def _checked(draft: OrganizationDraft) -> OrganizationDraft:
    name = " ".join(draft.name.split())
    if not name:
        raise InputError(tr("An organization needs a name."), "name")
    for each in draft.employments:
        check_time(each.start, each.end, "employments")
    starts = [each.start for each in draft.employments]
    if len(set(starts)) < len(starts):
        raise InputError(tr("Two of my times there begin on the same day; leave one of them out."), "employments")
    times = (replace(each, title=" ".join(each.title.split())) for each in draft.employments)
    return replace(draft, name=name, employments=tuple(sorted(times, key=lambda each: each.start)))


def check_time(start_on: str, end_on: str, field: str) -> None:
    """Refuse partial dates that cannot be a time of mine at an organization. Raises InputError, naming ``field``."""
    try:
        start, end = (PartialDate.parse(text) if text else None for text in (start_on, end_on))
    except InputError as error:
        raise InputError(str(error), field) from None
    if any(each is not None and each.year is None for each in (start, end)):
        raise InputError(tr("My time at an organization needs years, such as 2021-03."), field)
    if start and end and end_on[: len(start_on)] < start_on[: len(end_on)]:
        raise InputError(tr("My time there ends before it begins."), field)
