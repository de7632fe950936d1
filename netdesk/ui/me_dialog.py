"""My own addresses, an address a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import marked, tr
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


_WORDS = marked(
    "By these, calendars and mail know you: what is brought in is then never taken for a meeting with yourself, what "
    "you declined is left out, and who wrote first is told right. An address a line."
)


class MeDialog(FormDialog):
    """Shows the addresses there are; ``addresses`` are those to be kept."""

    def __init__(self, addresses: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("My own addresses"), tr("Save"), parent, words=tr(_WORDS))
        self._edit = TextEdit("\n".join(addresses))
        self._edit.setMinimumHeight(16 * GRID)
        self._edit.setPlaceholderText("me@example.org")
        self.add(tr("&Addresses"), self._edit, "addresses")
        self._edit.setFocus()

    def addresses(self) -> list[str]:
        """What stands there, a line each."""
        return self._edit.toPlainText().splitlines()
