"""What is said of one or many people in one step: tags, relation class, organization, do not contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.services import source_cards
from netdesk.services.people import named
from netdesk.store import selection
from netdesk.store.selection import class_counts, emails, left_alone_count, organizations, tag_counts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.people import RelationClass
    from netdesk.store.store import Store

__all__ = [
    "change_tags",
    "class_counts",
    "emails",
    "left_alone_count",
    "organizations",
    "set_class",
    "set_do_not_contact",
    "set_organization",
    "tag_counts",
]


def change_tags(store: Store, ids: Sequence[int], added: Sequence[str] = (), removed: Sequence[str] = ()) -> None:
    """Give people tags and take others away. Raises InputError, NotFoundError."""
    new = [name for name in (" ".join(each.split()) for each in added) if name]
    old = [name for name in removed if name.strip()]
    if not new and not old:
        raise InputError(tr("Name the tag."), "tag")
    who = named(store, ids)
    label = tr("Tagged {who} {new}, no longer {old}") if old else tr("Tagged {who} {new}")
    if not new:
        label = tr("Took {old} from {who}")
    with store.step(label.format(who=who, new=_quoted(new), old=_quoted(old)), Area.PEOPLE, Area.CADENCES) as step:
        selection.add_tags(store, ids, new)
        selection.remove_tags(store, ids, old)
        if old:
            source_cards.prune(store, ids, "CATEGORIES")
        step.ids.update(ids)


def set_class(store: Store, ids: Sequence[int], name: RelationClass, is_of: bool) -> None:
    """Say of people that they are of a relation class, or that they are not. Raises NotFoundError."""
    label = tr("Related to {who} as {name}") if is_of else tr("Related to {who} no longer as {name}")
    with store.step(label.format(who=named(store, ids), name=tr(name)), Area.PEOPLE) as step:
        selection.set_class(store, ids, name, is_of)
        step.ids.update(ids)


def set_do_not_contact(store: Store, ids: Sequence[int], is_left_alone: bool) -> None:
    """Say whether people are not to be contacted, so that no touch is due. Raises NotFoundError."""
    who = named(store, ids)
    label = (
        tr("Not to contact {who}").format(who=who) if is_left_alone else tr("To contact {who} again").format(who=who)
    )
    with store.step(label, Area.PEOPLE, Area.CADENCES) as step:
        selection.set_do_not_contact(store, ids, is_left_alone)
        step.ids.update(ids)


def set_organization(store: Store, ids: Sequence[int], name: str) -> None:
    """Say where people work now; empty: nowhere known. The rest of a position stays. Raises NotFoundError."""
    name = " ".join(name.split())
    who = named(store, ids)
    label = (
        tr("{who} at {name}").format(who=who, name=name) if name else tr("No organization for {who}").format(who=who)
    )
    with store.step(label, Area.PEOPLE) as step:
        selection.set_organization(store, ids, name)
        source_cards.prune(store, ids, "ORG")
        step.ids.update(ids)


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(tr("“{name}”").format(name=name) for name in names)
