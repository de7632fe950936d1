"""Themes and surfaces taken out as Markdown, and brought in from LinkedIn's export or Markdown, as a plan first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core import identity_plan
from netdesk.core.backups import Occasion
from netdesk.core.change import Area
from netdesk.core.drafts import Unreadable
from netdesk.core.identity_markdown import from_markdown, to_markdown
from netdesk.core.identity_plan import FoundIdentity, IdentityPlan
from netdesk.core.language import grouped, tr
from netdesk.core.surfaces import SurfaceDraft, TextDraft
from netdesk.core.text import fold
from netdesk.errors import FileError, StaleError
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.files import files_of, read_bytes, write_atomically
from netdesk.services import backups, me, people, surfaces, themes
from netdesk.services.platforms import platforms
from netdesk.store import appearances, mentions
from netdesk.store import surfaces as stored

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from pathlib import Path

    from netdesk.core.identity_plan import FoundText, TextPlan
    from netdesk.core.mentions import MentionDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_MARKDOWN = (".md", ".markdown", ".txt")


def markdown(reader: Reader, today_is: date, surface_id: int | None = None) -> str:
    """All themes and surfaces, or one surface alone. Raises NotFoundError."""
    if surface_id is not None:
        return to_markdown([], [surfaces.one(reader, surface_id)], today_is)
    wanted = [theme for theme in themes.listed(reader) if theme.ended_on is None]
    return to_markdown(wanted, surfaces.listed(reader), today_is)


def write_markdown(reader: Reader, today_is: date, path: Path, surface_id: int | None = None) -> None:
    """The same as a file, which is there whole or not at all. Raises FileError, NotFoundError."""
    write_atomically(path, markdown(reader, today_is, surface_id).encode("utf-8", "replace"))


def make_plan(store: Store, paths: Sequence[Path]) -> IdentityPlan:
    """Say what bringing these files in would do; changes nothing.

    A file that cannot be read is named among the unreadable ones. Raises FileError where there is no other.
    """
    found, errors = FoundIdentity(), []
    files = files_of(paths)
    for path in files:
        try:
            _read_one(path, found)
        except FileError as error:
            errors.append(error)
            found.unreadable.append(Unreadable(path.name, "", str(error)))
    if errors and len(errors) == len(files):
        raise errors[0]
    return replace(_planned(store.as_reader(), found), basis=store.position())


def apply(store: Store, plan: IdentityPlan, skipped: Collection[object] = ()) -> int:
    """Apply a plan as one step, without the parts in ``skipped``, and return how many it brought.

    Raises StaleError where something has changed since it was made; then nothing has changed.
    """
    if plan.basis != store.position():
        raise StaleError(tr("Something has changed since this was looked at. Bring the files in again."))
    day = today(store.clock)
    texts = [each for each in plan.texts if each not in skipped]
    said = [each for each in plan.mentions if each not in skipped]
    seen = [each for each in plan.appearances if each not in skipped]
    count = len(texts) + len(said) + len(seen)
    areas = (Area.IDENTITY, Area.NUDGES, Area.PEOPLE, Area.SETTINGS)
    backups.before(store, Occasion.IMPORT)
    with store.step(
        tr("Brought in {count} of my texts, mentions and appearances").format(count=grouped(count)), *areas
    ) as step:
        made: dict[str, int] = {}
        for each in texts:
            _write_text(store, each, made, day)
        if plan.facts is not None and plan.facts not in skipped:
            me.write_facts(store, plan.facts)
        for mention in said:
            mentions.insert(store.connection, mention, day)
            step.ids.update(filter(None, (mention.person_id,)))
        for appearance in seen:
            appearances.insert(store.connection, appearance, store.instant())
    return count


def _read_one(path: Path, found: FoundIdentity) -> None:
    from netdesk.exchange.linkedin_identity import read_identity

    data = read_bytes(path)
    read = read_identity(data, path.name)
    if read is not None:
        for name in ("texts", "positions", "mentions", "appearances", "unreadable"):
            getattr(found, name).extend(getattr(read, name))
        found.name, found.city = read.name or found.name, read.city or found.city
    elif path.suffix.lower() in _MARKDOWN:
        found.texts.extend(from_markdown(decode(to_utf8(data)), path.stem))
    else:
        raise FileError(
            tr(
                "“{name}” says nothing of you. Choose LinkedIn's export (.zip), Profile.csv, "
                "Positions.csv, Skills.csv, Recommendations_Received.csv or Shares.csv out of it, or a "
                "Markdown file."
            ).format(name=path.name)
        )


def _planned(reader: Reader, found: FoundIdentity) -> IdentityPlan:
    texts, same = identity_plan.plan_texts(found.texts, surfaces.listed(reader), platforms())
    facts = me.facts(reader)
    positions = identity_plan.new_positions(found.positions, facts.positions)
    wanted = replace(
        facts, name=facts.name or found.name, city=facts.city or found.city, positions=(*facts.positions, *positions)
    )
    known = {each.draft.source: each.mention_id for each in mentions.listed(reader) if each.draft.source}
    said = identity_plan.new_mentions(found.mentions, known)
    seen = identity_plan.new_appearances(found.appearances, [each.draft for each in appearances.listed(reader)])
    same += len(found.mentions) - len(said) + len(found.appearances) - len(seen)
    return IdentityPlan(
        tuple(texts),
        wanted if wanted != facts else None,
        positions,
        tuple(_matched(reader, each) for each in said),
        seen,
        same,
        tuple(found.unreadable),
    )


def _matched(reader: Reader, mention: MentionDraft) -> MentionDraft:
    """With the one person of that name, if there is just one."""
    same = [id_ for id_, name in people.find(reader, mention.said_by) if fold(name) == fold(mention.said_by)]
    return replace(mention, person_id=same[0]) if len(same) == 1 else mention


def _write_text(store: Store, plan: TextPlan, made: dict[str, int], day: date) -> None:
    found = plan.found
    surface_id = plan.surface_id or made.get(fold(found.surface)) or _add_surface(store, found, day)
    made[fold(found.surface)] = surface_id
    text_id = plan.text_id or _text_in(store, surface_id, found)
    text = surfaces.text(store.as_reader(), text_id)
    if found.is_draft:
        stored.set_draft(store.connection, text_id, found.said)
        return
    number = text.newest.number if text.newest is not None and text.newest.text == found.said else 0
    number = number or stored.add_version(store.connection, text_id, found.said, store.instant())
    if found.is_live:
        stored.set_live(store.connection, text_id, number, day)


def _add_surface(store: Store, found: FoundText, day: date) -> int:
    _, platform = identity_plan.place_of(found, (), platforms())
    return surfaces.insert(store, SurfaceDraft(found.surface, platform, found.link), day)


def _text_in(store: Store, surface_id: int, found: FoundText) -> int:
    """The text of a surface that is meant, made where it is not there."""
    surface = surfaces.one(store.as_reader(), surface_id)
    text = identity_plan.text_of(found, surface)
    if text is not None:
        return text.text_id
    return stored.insert_text(store.connection, surface_id, TextDraft(found.name or "Text", found.limit))
