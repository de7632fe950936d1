"""Identity: themes, surfaces, mentions and evidence in one look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core import identity
from netdesk.services import surfaces
from netdesk.store import mentions, themes

if TYPE_CHECKING:
    from netdesk.core.identity import Identity
    from netdesk.store.reader import Reader


def read(reader: Reader) -> Identity:
    """All of one's identity, in a constant number of reads."""
    return identity.identity(
        themes.listed(reader),
        surfaces.listed(reader),
        themes.shown(reader),
        mentions.listed(reader),
        mentions.evidence(reader),
    )
