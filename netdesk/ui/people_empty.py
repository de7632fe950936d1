"""What the People room shows in place of its list: nobody yet, or nobody found. Made when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.ui.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable


def nobody_yet(bring: Callable[[], object], add: Callable[[], object]) -> EmptyState:
    """For a desk without people; its buttons ``bring`` people in and ``add`` one."""
    return EmptyState(
        "people",
        _words("Everyone you know, in one place"),
        _words(
            "Bring in your LinkedIn connections or an address book, or drop the file here. "
            "Nothing leaves this computer."
        ),
        [(_words("Bring in my network"), "import", bring), (_words("Add a person"), "plus", add)],
    )


def nobody_found() -> EmptyState:
    """For a query that nobody fits; its sentence is set when it is shown."""
    return EmptyState("search", _words("Nobody found"), "", [])


def nobody_words(query: str) -> tuple[str, str]:
    """Heading and sentence for a query that nobody fits."""
    if query.strip() == "is:binned":
        return _words("The bin is empty"), _words("Whoever you delete is kept here for 30 days.")
    if query.strip() == "is:archived":
        return _words("The archive is empty"), _words(
            "Archive whom you want to keep without seeing them: they are in no list and never due."
        )
    words = _words("Nobody fits “{query}”. Esc in the search box shows everyone again.")
    return _words("Nobody found"), words.format(query=query)


def _words(text: str) -> str:
    return QCoreApplication.translate("PeoplePage", text)
