"""Mentions and evidence: what somebody said of me, what shows a theme, and whom to ask how they would describe me."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import grouped, tr
from netdesk.errors import InputError, NotFoundError
from netdesk.services import people, themes
from netdesk.store import mentions
from netdesk.store.mentions import evidence, listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from netdesk.core.mentions import EvidenceDraft, Mention, MentionDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = [
    "add", "add_evidence", "add_many", "edit", "evidence", "listed", "one", "possible_evidence", "remove",
    "remove_evidence", "to_ask",
]  # fmt: skip


def one(reader: Reader, mention_id: int) -> Mention:
    """A mention. Raises NotFoundError."""
    for each in listed(reader):
        if each.mention_id == mention_id:
            return each
    raise NotFoundError(tr("This mention is no longer here."))


def add(store: Store, draft: MentionDraft) -> int:
    """Write down what somebody said of me, and return its id. Raises InputError."""
    return add_many(store, [draft], tr("Heard: {label}").format(label=draft.label.strip()))[0]


def add_many(store: Store, drafts: Sequence[MentionDraft], label: str) -> list[int]:
    """Write several mentions down as one step, and return their ids. Raises InputError."""
    checked = [_checked(store, draft) for draft in drafts]
    with store.step(label, Area.IDENTITY) as step:
        step.ids.update(draft.person_id for draft in checked if draft.person_id)
        return [mentions.insert(store.connection, draft, today(store.clock)) for draft in checked]


def edit(store: Store, mention_id: int, draft: MentionDraft) -> None:
    """Replace what is said of a mention. Raises InputError, NotFoundError."""
    before = one(store.as_reader(), mention_id)
    draft = _checked(store, replace(draft, source=before.draft.source))
    if draft == before.draft:
        return
    with store.step(tr("Edited the mention “{label}”").format(label=draft.label), Area.IDENTITY):
        mentions.update(store.connection, mention_id, draft, before.on)


def remove(store: Store, mention_ids: Collection[int]) -> None:
    """Remove mentions. Raises NotFoundError."""
    said = [one(store.as_reader(), each).draft.label for each in mention_ids]
    label = (
        tr("Deleted the mention “{said}”").format(said=said[0])
        if len(said) == 1
        else tr("Deleted {count} mentions").format(count=grouped(len(said)))
    )
    with store.step(label, Area.IDENTITY):
        mentions.delete(store.connection, mention_ids)


def add_evidence(store: Store, theme_id: int, drafts: Iterable[EvidenceDraft]) -> None:
    """Take something as evidence of a theme. Raises InputError, NotFoundError."""
    theme = themes.one(store.as_reader(), theme_id)
    checked = [replace(each, what=" ".join(each.what.split()), link=each.link.strip()) for each in drafts]
    if any(not each.what for each in checked):
        raise InputError(tr("Say what it is that shows the theme."), "what")
    if checked:
        with store.step(
            tr("Evidence for “{text}”: {count}").format(text=theme.text, count=grouped(len(checked))), Area.IDENTITY
        ):
            mentions.insert_evidence(store.connection, theme_id, checked)


def remove_evidence(store: Store, evidence_ids: Collection[int]) -> None:
    """Take evidence back; what it was stays where it is."""
    with store.step(tr("Took evidence back"), Area.IDENTITY):
        mentions.delete_evidence(store.connection, evidence_ids)


def possible_evidence(reader: Reader, theme_id: int) -> list[EvidenceDraft]:
    """What could be evidence of a theme and is not yet: appearances, introductions, recommendations; newest first."""
    taken = {
        (each.draft.kind, each.draft.what, each.draft.on) for each in evidence(reader) if each.theme_id == theme_id
    }
    return [each for each in mentions.possible_evidence(reader) if (each.kind, each.what, each.on) not in taken]


def to_ask(reader: Reader, day: date, count: int = 5) -> list[tuple[int, str, int]]:
    """Whom to ask how they would describe me: (id, name, closeness), of each closeness who was in touch last.

    Whoever told within two years is left out.
    """
    return mentions.to_ask(reader, day, count)


def _checked(store: Store, draft: MentionDraft) -> MentionDraft:
    label = " ".join(draft.label.split())
    if not label:
        raise InputError(tr("Say as what you were described, in a word or a few."), "label")
    day = today(store.clock)
    if draft.on is not None and draft.on > day:
        raise InputError(tr("This day is still to come."), "on")
    said_by = " ".join(draft.said_by.split())
    if draft.person_id is not None:
        names = people.names(store.as_reader(), [draft.person_id])
        if draft.person_id not in names:
            raise NotFoundError(tr("This person is no longer here."))
        said_by = names[draft.person_id]
    known = {theme.theme_id for theme in themes.listed(store.as_reader())}
    return replace(
        draft,
        label=label,
        words=draft.words.strip(),
        said_by=said_by,
        place=draft.place.strip(),
        on=draft.on or day,
        themes=tuple(each for each in dict.fromkeys(draft.themes) if each in known),
    )
