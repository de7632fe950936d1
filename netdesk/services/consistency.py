"""What my surfaces say that is not in order, and what of it the user lets be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core import consistency
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.services import me, surfaces
from netdesk.store import let_be as stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.consistency import Finding
    from netdesk.core.surfaces import Surface
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def found(reader: Reader, day: date, known: Sequence[Surface] | None = None) -> list[Finding]:
    """All that is to be mended, without what is let be. ``known`` are the surfaces, where they were read already."""
    shown = surfaces.listed(reader) if known is None else known
    if not shown:
        return []
    passed = stored.listed(reader)
    return [each for each in consistency.findings(me.facts(reader), shown, day) if each.key not in passed]


def let_be(store: Store, finding: Finding) -> None:
    """Leave something as it is; it comes up again when what the surface says, or what stands against it, changes."""
    with store.step(tr("Let be: what {surface} says").format(surface=finding.surface), Area.IDENTITY):
        stored.add(store.connection, finding.key, today(store.clock))
