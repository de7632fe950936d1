"""What the People room shows in place of its list: nobody yet, or nobody found. Made when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.ui.kit.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

_SIGNS = ':<>=()"*'
_LONGEST_NAME = 40


def nobody_yet(bring: Callable[[], object], add: Callable[[], object]) -> EmptyState:
    """For a desk without people; its buttons ``bring`` people in and ``add`` one."""
    return EmptyState(
        "people",
        tr("Everyone you know, in one place"),
        tr(
            "Bring in your LinkedIn connections or an address book, or drop the file here. "
            "Nothing leaves this computer."
        ),
        [(tr("Bring in my network"), "import", bring), (tr("Add a person"), "plus", add)],
    )


class NobodyFound(EmptyState):
    """For a query that nobody fits. Where it is plain words, ``add`` begins somebody new who is called so."""

    def __init__(self, add: Callable[[], object]) -> None:
        super().__init__("search", "", "", [(tr("Add a person"), "plus", add)])

    def show_query(self, query: str) -> None:
        """Say that nobody fits ``query``."""
        asked = query.strip()
        self._buttons[0].setVisible(is_name(asked))
        if asked == "is:binned":
            self.set_text(tr("The bin is empty"), tr("Whoever you delete is kept here for 30 days."))
        elif asked == "is:archived":
            words = tr("Archive whom you want to keep without seeing them: they are in no list and never due.")
            self.set_text(tr("The archive is empty"), words)
        else:
            words = tr("Nobody fits “{query}”. Esc in the search box shows everyone again.")
            self.set_text(tr("Nobody found"), words.format(query=query))
        self._buttons[0].setText(tr("Add “{name}”").format(name=asked.replace("&", "&&")))


def is_name(text: str) -> bool:
    """Whether a text that was looked for can be what somebody is called, not a query."""
    return len(text) <= _LONGEST_NAME and any(map(str.isalpha, text)) and not any(sign in text for sign in _SIGNS)
