"""Check: whether the database is whole and says what the log says; what can be rebuilt is repaired."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.check import Finding, Remedy
from netdesk.core.language import tr
from netdesk.errors import StoreError
from netdesk.services import backups, rules, views
from netdesk.store import check, unreadable

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["Finding", "Remedy", "Repaired", "findings", "look", "of_own_words", "repair"]


class Repaired(NamedTuple):
    """What a repair rebuilt, where what was here before is kept, and what it could not repair."""

    done: list[Finding]
    kept: Path | None
    left: list[Finding]


def look(reader: Reader, day: date) -> list[Finding]:
    """All that is not as it should be; an empty list where all is well. Where only a backup helps, rules and views may
    not be readable for that, and are not asked.
    """
    found = findings(reader)
    if any(each.remedy is Remedy.RESTORE for each in found):
        return found
    return [*found, *of_own_words(reader, day)]


def findings(reader: Reader) -> list[Finding]:
    """What is wrong with the database; an empty list where all is well."""
    return list(check.findings(reader))


def of_own_words(reader: Reader, day: date) -> list[Finding]:
    """The user's own rules and views that can no longer be read."""
    return [
        *(
            Finding(tr("The rule “{name}” cannot be asked: {why}").format(name=rule.draft.name, why=why), Remedy.EDIT)
            for rule, why in rules.unreadable(reader, day)
        ),
        *(
            Finding(tr("The view “{name}” cannot be read: {why}").format(name=view.name, why=why), Remedy.EDIT)
            for view, why in views.unreadable(reader, day)
        ),
    ]


def repair(store: Store) -> Repaired:
    """Rebuild what can be rebuilt, where something is wrong with it, once what is here is kept.

    Raises FileError where it cannot be kept, StoreError where the file itself is damaged; then nothing has changed.
    """
    found = findings(store.as_reader())
    if not any(each.remedy is Remedy.REPAIR for each in found):
        return Repaired([], None, found)
    kept = backups.before_repair(store)
    unreadable.mend(store)
    store.rebuild()
    left = findings(store.as_reader())
    if any(each.remedy is Remedy.REPAIR for each in left):
        raise StoreError(
            tr(
                "This could not be repaired: {sentence} Bring a backup back with “netdesk restore”; what "
                "is here is kept in {kept}."
            ).format(sentence=left[0].sentence, kept=kept)
        )
    return Repaired([each for each in found if each not in left], kept, left)
