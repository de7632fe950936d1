"""Surfaces: the places where I present myself, what I write for them, and every version of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import grouped, tr
from netdesk.core.surfaces import TextDraft, review_name
from netdesk.core.text import fold
from netdesk.core.word_changes import word_changes
from netdesk.errors import InputError, NotFoundError
from netdesk.services.platforms import platforms
from netdesk.services.reviews import settle_review
from netdesk.store import reviews, surfaces
from netdesk.store.surfaces import versions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.surfaces import Surface, SurfaceDraft, SurfaceText, Version
    from netdesk.core.word_changes import Stretch
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = [
    "add", "add_text", "compare", "edit", "edit_text", "find_one", "go_live", "insert", "keep", "keep_draft", "listed",
    "note", "one", "publish", "remove", "remove_text", "restore", "reviewed", "set_order", "text", "version",
    "versions",
]  # fmt: skip


def listed(reader: Reader) -> list[Surface]:
    """All surfaces in the user's order."""
    return surfaces.listed(reader, platforms())


def one(reader: Reader, surface_id: int) -> Surface:
    """A surface. Raises NotFoundError."""
    for surface in listed(reader):
        if surface.surface_id == surface_id:
            return surface
    raise NotFoundError(tr("This surface is no longer here."))


def find_one(reader: Reader, name: str) -> Surface:
    """The one surface a name means, in part and accents aside. Raises NotFoundError, naming the candidates."""
    known, asked = listed(reader), fold(name)
    found = [each for each in known if fold(each.name) == asked]
    found = found or [each for each in known if asked and asked in fold(each.name)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFoundError(tr("No surface is called “{name}”.").format(name=name))
    raise NotFoundError(
        tr("“{name}” may be {count} surfaces: {found}.").format(
            name=name, count=grouped(len(found)), found=", ".join(each.name for each in found)
        )
    )


def text(reader: Reader, text_id: int) -> SurfaceText:
    """One text of a surface. Raises NotFoundError."""
    found = surfaces.text(reader, text_id, platforms())
    if found is None:
        raise NotFoundError(tr("This text is no longer here."))
    return found


def version(reader: Reader, text_id: int, number: int) -> Version:
    """One version of a text. Raises NotFoundError."""
    for each in versions(reader, text_id):
        if each.number == number:
            return each
    raise NotFoundError(tr("There is no version {number} of this text.").format(number=number))


def compare(reader: Reader, text_id: int, old: int, new: int) -> list[Stretch]:
    """What changed from one version to another, word by word. Raises NotFoundError."""
    return word_changes(version(reader, text_id, old).text, version(reader, text_id, new).text)


def add(store: Store, draft: SurfaceDraft) -> int:
    """Add a surface with the texts that its platform has, and return its id. Raises InputError."""
    draft = _checked(store.as_reader(), draft, 0)
    with store.step(tr("New surface: {name}").format(name=draft.name), Area.IDENTITY, Area.NUDGES):
        surface_id = insert(store, draft, today(store.clock))
        if not draft.platform:
            surfaces.insert_text(store.connection, surface_id, TextDraft(tr("Text")))
    return surface_id


def insert(store: Store, draft: SurfaceDraft, since: date) -> int:
    """The same inside the step of another verb, its review counting from ``since``; one of no platform has no text."""
    review_id = reviews.put(None, review_name(draft.name), draft.review_days, since)
    surface_id = surfaces.insert(store.connection, draft, review_id)
    platform = platforms().get(draft.platform)
    for kind in platform.texts if platform else ():
        own = TextDraft(kind.name, kind.limit, kind.count, kind.is_markdown)
        surfaces.insert_text(store.connection, surface_id, own, kind.key)
    return surface_id


def edit(store: Store, surface_id: int, draft: SurfaceDraft) -> None:
    """Replace what is known of a surface; its platform and texts stay. Raises InputError, NotFoundError."""
    before = one(store.as_reader(), surface_id)
    draft = replace(_checked(store.as_reader(), draft, surface_id), platform=before.draft.platform)
    if draft == before.draft:
        return
    with store.step(tr("Edited {name}").format(name=draft.name), Area.IDENTITY, Area.NUDGES):
        review_id = reviews.put(before.review_id, review_name(draft.name), draft.review_days, today(store.clock))
        surfaces.update(store.connection, surface_id, draft, review_id)


def remove(store: Store, surface_id: int) -> None:
    """Remove a surface with its texts, their versions and its review. Raises NotFoundError."""
    surface = one(store.as_reader(), surface_id)
    with store.step(tr("Deleted the surface {name}").format(name=surface.name), Area.IDENTITY, Area.NUDGES):
        surfaces.delete(store.connection, surface_id)
        reviews.put(surface.review_id, "", None, today(store.clock))


def set_order(store: Store, surface_ids: Sequence[int]) -> None:
    """Put the surfaces in this order; those not named stay behind."""
    known = [each.surface_id for each in listed(store.as_reader())]
    wanted = [*dict.fromkeys(each for each in surface_ids if each in known)]
    with store.step(tr("Ordered the surfaces"), Area.IDENTITY):
        surfaces.order(store.connection, [*wanted, *(each for each in known if each not in wanted)])


def add_text(store: Store, surface_id: int, draft: TextDraft) -> int:
    """Add a text of one's own to a surface, and return its id. Raises InputError, NotFoundError."""
    surface = one(store.as_reader(), surface_id)
    draft = _checked_text(draft, surface, 0)
    with store.step(tr("New text for {surface}: {text}").format(surface=surface.name, text=draft.name), Area.IDENTITY):
        return surfaces.insert_text(store.connection, surface_id, draft)


def edit_text(store: Store, text_id: int, draft: TextDraft) -> None:
    """Say what a text is called, how long it may be and whether it is Markdown. Raises InputError, NotFoundError.

    Of a text that its platform has, name, limit and counting stay as the catalogue has them.
    """
    before = text(store.as_reader(), text_id)
    if before.key:
        draft = replace(before.kind, is_markdown=draft.is_markdown)
    surface = one(store.as_reader(), before.surface_id)
    draft = _checked_text(draft, surface, text_id)
    if draft == before.kind:
        return
    with store.step(tr("Edited {surface} · {text}").format(surface=surface.name, text=draft.name), Area.IDENTITY):
        surfaces.update_text(store.connection, text_id, draft)


def remove_text(store: Store, text_id: int) -> None:
    """Remove a text with all its versions. Raises NotFoundError."""
    with store.step(tr("Deleted {named}").format(named=_named(store.as_reader(), text_id)), Area.IDENTITY):
        surfaces.delete_text(store.connection, text_id)


def keep_draft(store: Store, text_id: int, said: str) -> None:
    """Keep what is being written, short of a version; where it is the newest version again, nothing is.

    Raises NotFoundError.
    """
    before = text(store.as_reader(), text_id)
    draft = None if said == (before.newest.text if before.newest else "") else said
    if draft == before.draft:
        return
    name = _named(store.as_reader(), text_id)
    label = (
        tr("Back to the last version of {name}").format(name=name)
        if draft is None
        else tr("Drafted {name}").format(name=name)
    )
    with store.step(label, Area.IDENTITY):
        surfaces.set_draft(store.connection, text_id, draft)


def keep(store: Store, text_id: int, said: str) -> int:
    """Keep a text as a new version, for good and to the byte, and return its number. Raises NotFoundError.

    What is the newest version already is not kept a second time.
    """
    before = text(store.as_reader(), text_id)
    if before.newest is not None and said == before.newest.text:
        keep_draft(store, text_id, said)
        return before.newest.number
    number = 1 if before.newest is None else before.newest.number + 1
    with store.step(
        tr("Kept {named} as v{number}").format(named=_named(store.as_reader(), text_id), number=number), Area.IDENTITY
    ):
        return surfaces.add_version(store.connection, text_id, said, store.instant())


def restore(store: Store, text_id: int, number: int) -> int:
    """Make an old version the newest one again, and return the number of the new version. Raises NotFoundError."""
    old = version(store.as_reader(), text_id, number)
    with store.step(
        tr("Restored v{number} of {named}").format(number=number, named=_named(store.as_reader(), text_id)),
        Area.IDENTITY,
    ):
        return surfaces.add_version(store.connection, text_id, old.text, store.instant(), number)


def go_live(store: Store, text_id: int, number: int, on: date | None = None) -> None:
    """Say that a version is what the place shows, since a day (today). Raises NotFoundError."""
    version(store.as_reader(), text_id, number)
    with store.step(
        tr("v{number} of {named} is live").format(number=number, named=_named(store.as_reader(), text_id)),
        Area.IDENTITY,
    ):
        surfaces.set_live(store.connection, text_id, number, on or today(store.clock))


def publish(store: Store, text_id: int, said: str) -> int:
    """Say that a text is what the place shows from today on, keep it as a version if it is none, and return its number.

    Raises InputError, NotFoundError.
    """
    before = text(store.as_reader(), text_id)
    if not said:
        raise InputError(tr("There is no text to be live."), "text")
    with store.step(tr("{named} is live").format(named=_named(store.as_reader(), text_id)), Area.IDENTITY):
        if before.newest is not None and before.newest.text == said:
            number = before.newest.number
            surfaces.set_draft(store.connection, text_id, None)
        else:
            number = surfaces.add_version(store.connection, text_id, said, store.instant())
        surfaces.set_live(store.connection, text_id, number, today(store.clock))
    return number


def note(store: Store, surface_id: int, notes: str) -> None:
    """Write the note to oneself on a surface. Raises NotFoundError."""
    edit(store, surface_id, replace(one(store.as_reader(), surface_id).draft, notes=notes))


def reviewed(store: Store, surface_id: int) -> None:
    """A surface was looked over today; the next review counts from here. Raises InputError, NotFoundError."""
    surface = one(store.as_reader(), surface_id)
    if surface.review_id is None:
        raise InputError(
            tr("{name} is not looked over again. Say first how often.").format(name=surface.name), "review_days"
        )
    with store.step(tr("Looked over {name}").format(name=surface.name), Area.IDENTITY, Area.NUDGES):
        settle_review(store, surface.review_id)


def _named(reader: Reader, text_id: int) -> str:
    found = text(reader, text_id)
    return f"{one(reader, found.surface_id).name} · {found.kind.name}"


def _checked(reader: Reader, draft: SurfaceDraft, surface_id: int) -> SurfaceDraft:
    name = " ".join(draft.name.split())
    if not name:
        raise InputError(tr("A surface needs a name, such as LinkedIn or Blog."), "name")
    if draft.platform and platforms().get(draft.platform) is None:
        known = ", ".join(each.key for each in platforms().all)
        raise InputError(
            tr("“{platform}” is none of the platforms: {known}.").format(platform=draft.platform, known=known),
            "platform",
        )
    if draft.review_days is not None and not 1 <= draft.review_days <= 3660:
        raise InputError(tr("A review is at most ten years and at least a day away."), "review_days")
    if any(fold(each.name) == fold(name) and each.surface_id != surface_id for each in listed(reader)):
        raise InputError(tr("There is a surface “{name}” already.").format(name=name), "name")
    return replace(draft, name=name, link=draft.link.strip(), notes=draft.notes.strip("\n"))


def _checked_text(draft: TextDraft, surface: Surface, text_id: int) -> TextDraft:
    name = " ".join(draft.name.split())
    if not name:
        raise InputError(tr("A text needs a name, such as Headline."), "name")
    if draft.limit is not None and draft.limit < 1:
        raise InputError(tr("A limit is 1 or more; leave it empty for none."), "limit")
    if any(fold(each.kind.name) == fold(name) and each.text_id != text_id for each in surface.texts):
        raise InputError(tr("{surface} has a text “{text}” already.").format(surface=surface.name, text=name), "name")
    return replace(draft, name=name)
